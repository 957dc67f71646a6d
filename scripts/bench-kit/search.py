"""What a key of the search costs in a ledger of 10,000 programs, measured from outside.

  python3 -B scripts/bench-kit/search.py --plan Resources/plan.json --hashira .build/release/hashira

For every key of every word, in milliseconds: the processor time of the thread that draws, which another program's load
does not blur; the time to the first byte of an answer, which shows what stands there literally; and to the last one, with
what romaji means. The first search makes the index; it is not measured.
"""

import argparse
import json
import os
import statistics
import tempfile
import time

from programs import environment
from terminal import Terminal

WORDS = ["jinzai", "kensyuu", "ji", "ke", "ojt", "研修", "存在しない語"]
PROGRAMS = 10_000


def enlarged(plan_file):
    """The bundled ledger with the pillars of its last plan so often over that it has 10,000 programs."""
    with open(plan_file, encoding="utf-8") as file:
        ledger = json.load(file)
    plan = ledger["plans"][-1]
    pillars = plan["pillars"]

    def count(node):
        return len(node.get("programs", [])) + sum(count(each) for key in ("pillars", "directions", "initiatives")
                                                   for each in node.get(key, []))

    def copy(node, number):
        if isinstance(node, list):
            return [copy(each, number) for each in node]
        if not isinstance(node, dict):
            return node
        made = {key: copy(value, number) for key, value in node.items() if key not in ("succeeds", "targets")}
        if "id" in made:
            made["id"] += f"-{number}"
        if "title" in made:
            made["title"] += f"その{number}"
        return made

    each = count(plan)
    for number in range(1, PROGRAMS // each + 1):
        plan["pillars"] = plan["pillars"] + copy(pillars, number)
    return ledger, count(plan)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plan", required=True)
    parser.add_argument("--hashira", required=True)
    parser.add_argument("--repeats", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        ledger, programs = enlarged(options.plan)
        path = os.path.join(folder, "ledger.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(ledger, file, ensure_ascii=False)
        terminal = Terminal([os.path.abspath(options.hashira), "--ledger", path], 120, 40, env=environment(folder))
        figures = {}
        try:
            terminal.settle(0.5, 20)
            terminal.send("/ん".encode())
            terminal.settle(1.5, 20)
            terminal.send(b"\x1b")
            terminal.settle(0.3, 2)
            for _ in range(options.repeats):
                for word in WORDS:
                    terminal.send(b"/")
                    terminal.settle(0.2, 1)
                    for length in range(1, len(word) + 1):
                        first, busy, begun = len(terminal.chunks), terminal.processor_ms(), time.monotonic()
                        terminal.send(word[length - 1].encode())
                        last, _ = terminal.settle(0.3, 1)
                        if last is not None:
                            answers = (terminal.processor_ms() - busy, (terminal.chunks[first][0] - begun) * 1e3,
                                       (last - begun) * 1e3)
                            figures.setdefault(word[:length], []).append(answers)
                    terminal.send(b"\x1b")
                    terminal.settle(0.2, 1)
        finally:
            terminal.close()
    print(f"{programs} programs, medians of {options.repeats}, ms")
    print("| typed | processor | first answer | with romaji |\n|---|---|---|---|")
    for typed, answers in figures.items():
        print(f"| {typed} | " + " | ".join(f"{statistics.median(column):.1f}" for column in zip(*answers)) + " |")


if __name__ == "__main__":
    main()
