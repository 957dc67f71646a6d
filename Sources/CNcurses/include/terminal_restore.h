#ifndef TERMINAL_RESTORE_H
#define TERMINAL_RESTORE_H

#include <stddef.h>
#include <termios.h>

/* The emergency exit: gives the terminal back when the program ends in a way that runs no Swift code. It is in
   C because a signal handler may only do what is async-signal-safe: write, fcntl, tcsetattr.

   Process-global: one terminal at a time. */

/* The most bytes that can be prepared. */
enum { TERMINAL_RESTORE_BYTES = 512 };

/* From now on the terminal is ours. `found` are its modes as they were, `bytes` what makes it as it was. Also
   asks for `terminal_restore_now` at exit(). Longer `bytes` than TERMINAL_RESTORE_BYTES are dropped whole. */
void terminal_restore_arm(int descriptor, const struct termios *found, const void *bytes, size_t count);

/* The terminal was given back in order. */
void terminal_restore_disarm(void);

int terminal_restore_is_armed(void);

/* Gives the terminal back if it is ours; nothing otherwise, and nothing the second time. Async-signal-safe, and
   never waits for a terminal that does not take its bytes. */
void terminal_restore_now(void);

#endif
