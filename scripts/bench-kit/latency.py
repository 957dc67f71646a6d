"""What one start of a program costs, measured from outside: first frame, keys, a burst of keys, idling."""

import os
import statistics
import time

from terminal import Terminal, keys

START_QUIET = 0.12   # s without output after which the first frame is complete
KEY_QUIET = 0.04     # and the answer to a key
IDLE = 2.0           # s of doing nothing


class Failed(Exception):
    pass


def measure(program, columns, lines):
    """Starts `program` once and returns its figures: milliseconds and bytes."""
    program.lay_out()
    terminal = Terminal(program.argv, columns, lines, cwd=program.cwd, env=program.env)
    try:
        last, count = terminal.settle(START_QUIET, 10)
        if last is None or terminal.ended() is not None:
            raise Failed(f"no frame (exit status {terminal.ended()})")
        figures = {"frame": (last - terminal.started) * 1e3, "frame_bytes": count, "key": [], "key_bytes": []}

        for key in keys(program.setup):
            terminal.send(key)
            terminal.settle(KEY_QUIET, 0.4)
        for key in keys(program.keys):
            begun = time.monotonic()
            terminal.send(key)
            last, count = terminal.settle(KEY_QUIET, 0.4)
            if last is not None:
                figures["key"].append((last - begun) * 1e3)
                figures["key_bytes"].append(count)
        # A key at the end of a list draws nothing; more than a few such measure nothing.
        if len(figures["key"]) < len(keys(program.keys)) / 2:
            raise Failed("half of the keys drew nothing")

        burst = b"".join(keys(program.burst))
        begun = time.monotonic()
        terminal.send(burst)
        last, count = terminal.settle(START_QUIET, 2)
        if last is not None:
            figures["burst"], figures["burst_bytes"] = (last - begun) * 1e3, count

        received, woken, busy = terminal.received, terminal.wakeups(), terminal.processor_ms()
        end = time.monotonic() + IDLE
        while time.monotonic() < end and terminal.receive(end - time.monotonic()):
            pass
        figures["idle_bytes"] = terminal.received - received
        figures["idle_wakeups"] = terminal.wakeups() - woken
        figures["idle_ms"] = terminal.processor_ms() - busy

        for key in keys(program.quit):
            terminal.send(key)
            terminal.receive(0.02)
        deadline = time.monotonic() + 1
        while terminal.ended() is None and time.monotonic() < deadline:
            terminal.receive(0.005)
        return figures
    finally:
        terminal.close()


def run_to_end(argv, env):
    """Milliseconds from exec to the end of a program that prints something and exits."""
    sink = os.open(os.devnull, os.O_RDWR)
    try:
        begun = time.monotonic()
        pid = os.posix_spawnp(argv[0], argv, env, file_actions=[(os.POSIX_SPAWN_DUP2, sink, n) for n in (0, 1, 2)])
        _, status = os.waitpid(pid, 0)
        took = (time.monotonic() - begun) * 1e3
    finally:
        os.close(sink)
    if status:
        raise Failed(f"{' '.join(argv)} failed")
    return took


def median(runs):
    """The medians of several runs; of keys, over all keys of all runs."""
    out = {}
    for name in {name for run in runs for name in run}:
        values = [value for run in runs if name in run
                  for value in (run[name] if isinstance(run[name], list) else [run[name]])]
        if values:
            out[name] = round(statistics.median(values), 3)
    return out
