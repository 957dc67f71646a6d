#ifndef CNCURSES_H
#define CNCURSES_H

/* Turns the wide API on; a `-D` from pkg-config is refused by SwiftPM. */
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#ifndef NCURSES_NOMACROS
#define NCURSES_NOMACROS 1
#endif

#include <stdint.h>
#include <wchar.h>

#include <ncurses.h>
#include <term.h>

#include "corner.h"
#include "terminal_restore.h"
#include "terminal_signals.h"

/* What Swift cannot import of ncurses: its global variables, its attribute macros, and one coarse call for
   drawing, so that a run of cells crosses the language border once. */

WINDOW *curses_stdscr(void);
WINDOW *curses_curscr(void);
int curses_lines(void);
int curses_columns(void);
int curses_colours(void);
int curses_colour_pairs(void);

static const attr_t curses_bold = A_BOLD;
static const attr_t curses_dim = A_DIM;
static const attr_t curses_italic = A_ITALIC;
static const attr_t curses_underline = A_UNDERLINE;
static const attr_t curses_reverse = A_REVERSE;
/* In `curses_put_run`: the characters that stand for DEC's lines are drawn by them; others as they are. */
static const attr_t curses_dec_lines = A_ALTCHARSET;

/* The most cells `curses_put_run` takes, and the most scalars a cell. */
enum { CURSES_RUN_CELLS = 256, CURSES_CELL_SCALARS = CCHARW_MAX };

/* Puts `count` cells of one look at (y, x) of the standard screen, without moving on to the next line and
   never beyond its right edge. `scalars` holds the cells' scalars one after the other, `lengths` how many each
   cell has, 1 ... CURSES_CELL_SCALARS. */
void curses_put_run(
    int y, int x, const wchar_t *scalars, const uint8_t *lengths, int count, attr_t attributes, short pair);

/* Whether the terminal's description knows DEC's lines. After `newterm`. */
int curses_has_dec_lines(void);

/* Ends what `setupterm` began. */
void curses_forget_description(void);

/* A file in memory, closed on exec; -1 where there is none to be had. */
int curses_memory_file(void);

#endif
