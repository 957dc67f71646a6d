/* The floor that hashira is measured against: the least an ncurses program can do. A screen of rows with a moving
   highlight; j k and the arrows move, q quits. Rows are about as full as the rail and the detail of the plan page.

     cc -O2 floor.c -o floor -lncursesw -ltinfo */
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncursesw/ncurses.h>
#include <stdio.h>

static const char *const titles[] = {
    "1 子育て支援の推進", "2 橋梁の改修と点検", "3 地域公共交通の再編", "4 防災拠点の整備", "5 デジタル化の推進",
};

static void row(int y, int selected, int width) {
  char text[512];
  snprintf(text, sizeof text, " %05d  %-28s  %8d千円  ", y, titles[y % 5], y * 137 % 9000);
  if (selected) attron(A_REVERSE);
  mvaddnstr(y, 0, text, -1);
  for (int x = getcurx(stdscr); x < width; x++) addch(' ');
  if (selected) attroff(A_REVERSE);
}

int main(void) {
  setlocale(LC_ALL, "");
  set_escdelay(25);
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, 1);
  curs_set(0);
  start_color();
  use_default_colors();
  int height, width, at = 0;
  getmaxyx(stdscr, height, width);
  for (int y = 0; y < height; y++) row(y, y == at, width);
  refresh();
  for (int key; (key = getch()) != 'q' && key != ERR;) {
    int was = at;
    if (key == 'j' || key == KEY_DOWN) at = (at + 1) % height;
    if (key == 'k' || key == KEY_UP) at = (at + height - 1) % height;
    row(was, 0, width);
    row(at, 1, width);
    refresh();
  }
  endwin();
}
