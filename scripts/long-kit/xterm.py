"""Holds the program in a real xterm, narrow and wide, to its own frames.

xterm runs without a window system's screen (Xvfb), prints its own screen after every key, and the print is compared,
column by column, with what `hashira screen` says the frame is after the same keys.

    xterm.py HASHIRA [STEPS]
"""

import os
import random
import subprocess
import sys
import tempfile
import time

KEYS = [
    ("<down>", "\x1b[B"), ("<down>", "\x1b[B"), ("<up>", "\x1b[A"), ("<right>", "\x1b[C"), ("<left>", "\x1b[D"),
    ("<enter>", "\r"), ("<enter>", "\r"), ("<tab>", "\t"), ("<end>", "\x1b[F"), ("<home>", "\x1b[H"),
    ("1", "1"), ("2", "2"), ("t", "t"), ("u", "u"), ("d", "d"),
]
TEXTS = ["①②③※◆", "第１回…実施（12名）", "【研修】“対話”", "±°Ⅳ×○△", "漢字かな交じり文"]


def main() -> int:
    hashira = os.path.abspath(sys.argv[1])
    steps = int(sys.argv[2]) if len(sys.argv) > 2 else 300
    number = 90 + os.getpid() % 100
    server = subprocess.Popen(
        ["Xvfb", f":{number}", "-screen", "0", "1024x768x8", "-nolisten", "tcp"], stderr=subprocess.DEVNULL)
    try:
        deadline = time.time() + 20
        while not os.path.exists(f"/tmp/.X11-unix/X{number}"):
            if time.time() > deadline:
                print("Xvfb does not start")
                return 1
            time.sleep(0.05)
        return max(compare(hashira, f":{number}", wide, steps) for wide in (True, False))
    finally:
        server.terminate()
        server.wait()


def compare(hashira: str, display: str, wide: bool, steps: int) -> int:
    folder = tempfile.mkdtemp(prefix="hashira-xterm-")
    environment = dict(
        PATH=os.environ["PATH"], HOME=folder, LC_ALL="C.UTF-8", DISPLAY=display, HASHIRA_NOW="2026-11-22T14:03")
    ledger, first = f"{folder}/plan.json", f"{folder}/first.json"
    for path in (ledger, first):
        subprocess.run([hashira, "export", "data", "-o", path], env=environment, check=True, capture_output=True)
    pipe, printed = f"{folder}/pipe", f"{folder}/printed"
    os.mkfifo(pipe)
    relay = os.path.join(os.path.dirname(os.path.abspath(__file__)), "relay.py")
    terminal = subprocess.Popen(
        [
            "xterm", "-u8", "-cjk_width" if wide else "+cjk_width", "-geometry", "80x24",
            "-xrm", f"*printerCommand: cat > {printed}.new; mv {printed}.new {printed}",
            "-xrm", "*printerAutoClose: true", "-xrm", "*printAttributes: 0",
            "-e", sys.executable, relay, pipe, hashira, "--lang", "ja", ledger,
        ], env=environment, stderr=subprocess.DEVNULL)
    choose = random.Random(7)
    script = []
    failures = 0
    with open(pipe, "w") as orders:
        for step in range(steps + 1):
            if step:
                if choose.random() < 0.3:
                    text = choose.choice(TEXTS)
                    script.append(f'"{text}"')
                    order(orders, text)
                else:
                    name, sent = choose.choice(KEYS)
                    script.append(name)
                    order(orders, sent)
            seen = screen(orders, printed)
            # Borders apart: the frame in memory is drawn with ASCII, a narrow terminal's with Unicode lines and bars.
            wanted = subprocess.run(
                [hashira, "screen", "--lang", "ja", "--ledger", first, "--ambiguous", "2" if wide else "1", "--keys",
                 " ".join(script)], env=environment, capture_output=True, text=True).stdout.rstrip("\n").split("\n")
            circled = "".join(seen)
            as_asked = "①" not in circled or ("①" + RIGHT_HALF in circled) == wide
            if not as_asked or plain(seen) != plain(wanted):
                failures += 1
                print(f"{'wide' if wide else 'narrow'} xterm, step {step}: {' '.join(script[-6:])}")
                for y, (one, other) in enumerate(zip(plain(wanted), plain(seen))):
                    if one != other:
                        print(f"  {y:2} wanted {one}\n     seen   {other}")
                if failures > 3:
                    break
        orders.write("end\n")
    terminal.wait(timeout=20)
    print(f"{'wide' if wide else 'narrow'} xterm: {step} keys, {failures} screens differ")
    return 1 if failures else 0


def order(orders, text: str) -> None:
    orders.write("type " + text.encode().hex() + "\n")
    orders.flush()


def screen(orders, printed: str) -> list:
    if os.path.exists(printed):
        os.unlink(printed)
    orders.write("print\n")
    orders.flush()
    deadline = time.time() + 20
    while not os.path.exists(printed):
        if time.time() > deadline:
            return ["(nothing was printed)"]
        time.sleep(0.01)
    with open(printed, encoding="utf-8", errors="replace") as file:
        return file.read().replace("\r", "").replace("\f", "").split("\n")


# xterm prints the right half of a wide character as this.
RIGHT_HALF = "\uffff"
LINES = str.maketrans({"─": "-", "│": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "█": "#", "░": "."})


def plain(rows: list) -> list:
    rows = [row.replace(RIGHT_HALF, "").rstrip().translate(LINES) for row in rows]
    while rows and not rows[-1]:
        rows.pop()
    return rows


sys.exit(main())
