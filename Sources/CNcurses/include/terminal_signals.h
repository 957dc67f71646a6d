#ifndef TERMINAL_SIGNALS_H
#define TERMINAL_SIGNALS_H

/* Signals as something to poll on: handlers set a bit and wake a pipe; nothing else happens in them, except on
   the ways out below. Process-global: installed once.

   Delivered: SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT. SIGHUP and SIGINT stay ignored where the
   program was started with them ignored. Ignored: SIGPIPE, SIGXFSZ (both come back as errors of write).

   Ways out, each giving the terminal back first (terminal_restore.h) and ending by the signal's own default:
   - SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGQUIT, SIGSYS: at once;
   - a second SIGTERM or SIGHUP, or one after which these handlers are still there TERMINAL_SIGNALS_SECONDS later,
     taken or not (output may be stuck on a terminal that takes no bytes);
   - a second SIGINT while the first was not taken and the terminal is ours. */

enum { TERMINAL_SIGNALS_SECONDS = 5 };

/* Installs everything and returns the descriptor to poll; -1 with errno if that failed or was done already. */
int terminal_signals_install(void);

/* Puts back every handler as it was found and closes the descriptor. */
void terminal_signals_remove(void);

/* Takes what came since the last time: bit `n` for signal `n`. */
unsigned terminal_signals_take(void);

/* While another program has the terminal: a stop stops both, and what was sent to that one is not delivered. */
void terminal_signals_lend(void);
void terminal_signals_take_back(void);

/* Stops the process group as Ctrl-Z would have and returns when it is continued, or at once where nobody could
   continue it (an orphaned group). The SIGCONT that ended the stop is not delivered. */
void terminal_signals_stop(void);

#endif
