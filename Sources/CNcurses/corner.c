#include "corner.h"

#include <limits.h>
#include <stdlib.h>

static char bytes[CURSES_CORNER_BYTES];
static int count;

static int collect(int byte) {
  if (count < CURSES_CORNER_BYTES) bytes[count++] = (char)byte;
  return byte;
}

static void collect_move(int y, int x) {
  const char *sequence = tparm(cursor_address, (long)y, (long)x, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
  if (sequence) tputs(sequence, 1, collect);
}

static void collect_cell(int y, int x) {
  cchar_t cell;
  wchar_t text[CCHARW_MAX + 1] = {0};
  attr_t attributes;
  short pair;
  if (mvin_wch(y, x, &cell) == ERR || getcchar(&cell, text, &attributes, &pair, NULL) == ERR) return;
  vid_puts(attributes, pair, NULL, collect);
  for (const wchar_t *next = text; *next; next++) {
    char encoded[MB_LEN_MAX];
    int length = wctomb(encoded, *next);
    for (int i = 0; i < length; i++) collect(encoded[i]);
  }
}

int curses_corner_is_out_of_reach(void) {
  return cursor_address && auto_right_margin && eat_newline_glitch && !(enter_am_mode && exit_am_mode);
}

int curses_corner(int y, int x, int cursor_y, int cursor_x, const char **sent) {
  count = 0;
  collect_move(y, x);
  collect_cell(y, x);
  collect_cell(y, x + 2);
  vid_puts(A_NORMAL, 0, NULL, collect);
  collect_move(cursor_y, cursor_x);
  move(cursor_y, cursor_x);
  *sent = bytes;
  return count < CURSES_CORNER_BYTES ? count : 0;
}
