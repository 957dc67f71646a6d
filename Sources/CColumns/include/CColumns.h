#ifndef CCOLUMNS_H
#define CCOLUMNS_H

#include <stdint.h>

/* How many terminal columns a Unicode scalar takes: one generated table (scripts/make-width-table.py,
   glibc 2.36 and Unicode 14.0.0) that answers our own drawing and, as `wcwidth`, ncurses'. */

/* Columns of a scalar as `Frame` draws it: 0, 1 or 2. Ambiguous scalars take `ambiguous` columns (2, or
   anything else for 1); hostile ones take 1, the column of the mark drawn instead. Pure. */
int columns_of_scalar(uint32_t scalar, int ambiguous);

/* True for East Asian Ambiguous scalars whose width the terminal decides (①, →, ◆, ─, gaiji). Pure. */
int columns_is_ambiguous(uint32_t scalar);

/* True for scalars that must not reach a terminal: C0, DEL, C1, bidi controls, U+200B, U+FEFF, U+2028-9,
   U+E0000-E007F, surrogates, noncharacters and what Unicode 14 does not assign. Pure. */
int columns_is_hostile(uint32_t scalar);

/* ---- Process-global: what `wcwidth` below answers for ambiguous scalars. One thread only. ---- */

/* 1 (the start) or 2 columns. To be set before `newterm`: ncurses chooses its line drawing there. */
void columns_set_policy(int ambiguous);

/* What this terminal was measured to do with one ambiguous scalar: 1 or 2 columns, 0 forgets.
   Other widths, and scalars that are not ambiguous, are ignored. */
void columns_set_measured(uint32_t scalar, int width);
void columns_reset_measured(void);

/* This target defines `wcwidth` and `wcswidth`, and shared libraries bind to them instead of libc's.
   True if that worked in this process: a lookup as ncurses' own ends at our `wcwidth`. */
int columns_override_is_active(void);

#endif
