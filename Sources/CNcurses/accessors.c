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

/* DEC's lines, by the characters that stand for them in a frame (TerminalKit, GlyphSet.decLines). */
static chtype dec_line(wchar_t stand_in) {
  switch (stand_in) {
    case 0x23AF: return acs_map['q'];
    case 0x23D0: return acs_map['x'];
    case 0x231C: return acs_map['l'];
    case 0x231D: return acs_map['k'];
    case 0x231E: return acs_map['m'];
    case 0x231F: return acs_map['j'];
    default: return 0;
  }
}

int curses_has_dec_lines(void) {
  const char *start = tigetstr("smacs");
  return start && start != (const char *)-1 && (acs_map['q'] & A_ALTCHARSET) && (acs_map['x'] & A_ALTCHARSET);
}

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
    attr_t look = attributes;
    if (look & A_ALTCHARSET) {
      chtype line = dec_line(cell[0]);
      if (line) cell[0] = (wchar_t)(line & A_CHARTEXT);
      if (!line) look &= ~A_ALTCHARSET;
    }
    setcchar(&cells[i], cell, look, pair, NULL);
  }
  mvadd_wchnstr(y, x, cells, count);
}

void curses_forget_description(void) { if (cur_term) del_curterm(cur_term); }

int curses_memory_file(void) { return memfd_create("frame", MFD_CLOEXEC); }
