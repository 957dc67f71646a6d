#define _GNU_SOURCE
#include <sys/mman.h>
#include "CNcurses.h"

#include <string.h>

WINDOW *curses_stdscr(void) { return stdscr; }
WINDOW *curses_curscr(void) { return curscr; }
int curses_lines(void) { return LINES; }
int curses_columns(void) { return COLS; }
int curses_colours(void) { return COLORS; }
int curses_colour_pairs(void) { return COLOR_PAIRS; }

void curses_put_run(
    int y, int x, const wchar_t *scalars, const uint8_t *lengths, int count, attr_t attributes, short pair) {
  cchar_t cells[CURSES_RUN_CELLS];
  wchar_t cell[CURSES_CELL_SCALARS + 1];
  if (count > CURSES_RUN_CELLS) count = CURSES_RUN_CELLS;
  for (int i = 0; i < count; i++) {
    int length = lengths[i];
    memcpy(cell, scalars, (size_t)length * sizeof *cell);
    cell[length] = 0;
    scalars += length;
    setcchar(&cells[i], cell, attributes, pair, NULL);
  }
  mvadd_wchnstr(y, x, cells, count);
}

int curses_memory_file(void) { return memfd_create("frame", MFD_CLOEXEC); }
