"""Runs a program inside a terminal and does what a pipe says: types keys, and has the terminal print its screen.

    relay.py PIPE PROGRAM ARGUMENT...

Lines of the pipe: `type HEX` types bytes, `print` sends the terminal the command to print its screen (ECMA-48 8.3.82)
once the program has been silent for a while, `end` ends everything.
"""

import fcntl
import os
import pty
import select
import struct
import sys
import termios
import tty

QUIET_SECONDS = 0.15


def main() -> None:
    pipe_path, *command = sys.argv[1:]
    size = fcntl.ioctl(0, termios.TIOCGWINSZ, struct.pack("HHHH", 0, 0, 0, 0))
    tty.setraw(0)
    child, program = pty.fork()
    if child == 0:
        os.execv(command[0], command)
    fcntl.ioctl(program, termios.TIOCSWINSZ, size)
    pipe = os.open(pipe_path, os.O_RDWR)
    waiting = b""
    wants_print = False
    while True:
        ready, _, _ = select.select([0, program, pipe], [], [], QUIET_SECONDS)
        if not ready and wants_print:
            wants_print = False
            os.write(1, b"\x1b[i")
        if program in ready:
            try:
                os.write(1, os.read(program, 65536))
            except OSError:
                return
        if 0 in ready:
            os.write(program, os.read(0, 65536))
        if pipe in ready:
            waiting += os.read(pipe, 65536)
            while b"\n" in waiting:
                line, waiting = waiting.split(b"\n", 1)
                word, _, rest = line.partition(b" ")
                if word == b"type":
                    os.write(program, bytes.fromhex(rest.decode()))
                elif word == b"print":
                    wants_print = True
                elif word == b"end":
                    return


main()
