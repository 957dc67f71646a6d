"""A program in a pseudo-terminal, with the time of every byte that it sends.

Plays the terminal's part where a program asks something (device attributes, cursor position, modes, colours):
without an answer some wait, and hashira measures the width of characters this way.
"""

import errno
import fcntl
import os
import re
import select
import signal
import struct
import termios
import time
import unicodedata

NAMED_KEYS = {
    "up": b"\x1b[A", "down": b"\x1b[B", "right": b"\x1b[C", "left": b"\x1b[D", "home": b"\x1b[H", "end": b"\x1b[F",
    "pgup": b"\x1b[5~", "pgdn": b"\x1b[6~", "tab": b"\t", "enter": b"\r", "esc": b"\x1b", "space": b" ",
}

QUESTIONS = [
    (re.compile(rb"\x1b\[0?c"), lambda found, column: b"\x1b[?62;22c"),
    (re.compile(rb"\x1b\[>0?c"), lambda found, column: b"\x1b[>41;380;0c"),
    (re.compile(rb"\x1b\[5n"), lambda found, column: b"\x1b[0n"),
    (re.compile(rb"\x1b\[6n"), lambda found, column: b"\x1b[1;%dR" % column(found)),
    (re.compile(rb"\x1b\[\?(\d+)\$p"), lambda found, column: b"\x1b[?" + found.group(1) + b";0$y"),
    (re.compile(rb"\x1b\](1[01]);\?(?:\x07|\x1b\\)"),
     lambda found, column: b"\x1b]" + found.group(1) + b";rgb:0000/0000/0000\x1b\\"),
]

ESCAPE = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[()].|\][^\x07\x1b]*(?:\x07|\x1b\\)|.)")


def keys(words):
    """'j*3 pgdn' -> the bytes of each key in turn."""
    out = []
    for word in words.split():
        name, _, times = word.partition("*")
        out += [NAMED_KEYS.get(name, name.encode())] * int(times or 1)
    return out


class Terminal:
    """One program, started at once. Times are those of time.monotonic()."""

    def __init__(self, argv, columns, lines, cwd=None, env=None):
        self.master, self.slave = os.openpty()
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        os.set_blocking(self.master, False)
        self.chunks = []          # (time, bytes)
        self.received = 0
        self.exit = None          # (status, time)
        self.unanswered = b""
        self.application_keys = False
        name = os.ttyname(self.slave)
        # posix_spawn: no copy of this interpreter's page tables is timed. setsid comes first, so opening the
        # slave makes it the controlling terminal.
        actions = [(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0), (os.POSIX_SPAWN_DUP2, 0, 1),
                   (os.POSIX_SPAWN_DUP2, 0, 2)]
        here = os.getcwd()
        try:
            os.chdir(cwd or here)
            self.started = time.monotonic()
            self.pid = os.posix_spawnp(argv[0], argv, env or os.environ, file_actions=actions, setsid=True,
                                       setsigdef=[signal.SIGINT, signal.SIGPIPE, signal.SIGHUP, signal.SIGTERM])
        finally:
            os.chdir(here)

    def send(self, data):
        if self.application_keys and len(data) == 3 and data.startswith(b"\x1b["):
            data = b"\x1bO" + data[2:]
        while data:
            try:
                data = data[os.write(self.master, data):]
            except BlockingIOError:
                self.receive(0.001)

    def receive(self, wait):
        """Reads what has come within `wait` seconds: False once the program has closed the terminal."""
        if not select.select([self.master], [], [], max(0.0, wait))[0]:
            return True
        while True:
            try:
                data = os.read(self.master, 65536)
            except BlockingIOError:
                return True
            except OSError as error:
                if error.errno == errno.EIO:
                    return False
                raise
            self.chunks.append((time.monotonic(), data))
            self.received += len(data)
            on, off = data.rfind(b"\x1b[?1h"), data.rfind(b"\x1b[?1l")
            if on != off:
                self.application_keys = on > off
            self.answer(data)

    def settle(self, quiet, longest):
        """Waits until nothing has come for `quiet` seconds, or nothing at all for `longest`.

        Returns the time of the last byte (None without any) and how many came. The quiet time costs patience and is
        no part of the figure.
        """
        begun, before, first = time.monotonic(), self.received, len(self.chunks)
        while True:
            if len(self.chunks) == first:
                left = begun + longest - time.monotonic()
            else:
                left = min(self.chunks[-1][0] + quiet, begun + 10 * longest) - time.monotonic()
            if left <= 0 or not self.receive(left):
                break
        last = self.chunks[-1][0] if len(self.chunks) > first else None
        return last, self.received - before

    def answer(self, data):
        if b"\x1b" not in data and not self.unanswered:
            return
        text = self.unanswered + data
        found = sorted(((match.start(), match, reply) for question, reply in QUESTIONS
                        for match in question.finditer(text)), key=lambda each: each[0])
        replies = b"".join(reply(match, self.column) for _, match, reply in found)
        # A question may be cut by the end of a read, and a cursor report needs the line so far.
        done = found[-1][1].end() if found else 0
        tail = text.rfind(b"\r", done)
        self.unanswered = text[max(done, tail, len(text) - 4096):]
        if replies:
            self.send(replies)

    @staticmethod
    def column(question):
        """Where the cursor is at a question: after the text since the last return or motion, ambiguous = 1."""
        end = question.start()
        begin = max(question.string.rfind(b"\r", 0, end), question.string.rfind(b"\n", 0, end)) + 1
        line = re.split(rb"\x1b\[[0-9;]*[HfG]", question.string[begin:end])[-1]
        width = 1
        for character in ESCAPE.sub(b"", line).decode("utf-8", "replace"):
            if unicodedata.category(character) not in ("Cc", "Cf", "Mn", "Me"):
                width += 2 if unicodedata.east_asian_width(character) in "WF" else 1
        return width

    def processor_ms(self):
        """Processor time of the program so far."""
        with open(f"/proc/{self.pid}/schedstat") as file:
            return int(file.read().split()[0]) / 1e6

    def wakeups(self):
        """How often its threads have slept and been woken so far."""
        total = 0
        for thread in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{thread}/status") as file:
                total += sum(int(line.split()[1]) for line in file if line.startswith("voluntary_ctxt"))
        return total

    def ended(self):
        """The exit status once the program has ended, else None."""
        if self.exit is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.exit = os.waitstatus_to_exitcode(status)
        return self.exit

    def close(self):
        """Ends the program, if it has not ended itself, and lets go of the terminal."""
        for kill in (signal.SIGTERM, signal.SIGKILL):
            if self.ended() is not None:
                break
            os.kill(self.pid, kill)
            deadline = time.monotonic() + 1
            while self.ended() is None and time.monotonic() < deadline:
                self.receive(0.005)
        os.close(self.master)
        os.close(self.slave)
