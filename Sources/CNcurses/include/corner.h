#ifndef CORNER_H
#define CORNER_H

#include "CNcurses.h"

/* The bottom right cell of a terminal that wraps by itself and has no way in its description to switch that off
   (tmux, screen). ncurses 6.4 brings its character there by inserting the cell to the left of it; where that is the
   right half of a wide character nothing is inserted and the corner is lost. */

enum { CURSES_CORNER_BYTES = 1024 };

/* Whether ncurses takes that detour, on a terminal where the corner can be written to without scrolling (xenl). */
int curses_corner_is_out_of_reach(void);

/* What to send behind a refresh: the wide character at (y, x) of the standard screen and the corner behind it, with
   their looks, and the cursor back to where ncurses knows it. Returns how many bytes `*sent` has; they stand until
   the next call. */
int curses_corner(int y, int x, int cursor_y, int cursor_x, const char **sent);

#endif
