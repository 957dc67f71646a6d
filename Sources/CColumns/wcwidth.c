/* The `wcwidth` that ncurses calls. It must be C: the same function written in Swift is not exported by
   the default linker, and ncurses would go on asking libc. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <string.h>
#include <wchar.h>

#include "CColumns.h"
#include "classes.h"

static int policy = 1;

/* Two bits a scalar. Pages never written to cost nothing, so it is not cleared without need. */
static uint8_t measured[0x110000 / 4];
static int any_measured;

void columns_set_policy(int ambiguous) { policy = ambiguous == 2 ? 2 : 1; }

void columns_set_measured(uint32_t scalar, int width) {
  if (!columns_is_ambiguous(scalar) || width < 0 || width > 2) return;
  int shift = (int)(scalar & 3) * 2;
  measured[scalar >> 2] = (uint8_t)((measured[scalar >> 2] & ~(3 << shift)) | width << shift);
  any_measured = 1;
}

void columns_reset_measured(void) {
  if (any_measured) memset(measured, 0, sizeof measured);
  any_measured = 0;
}

int wcwidth(wchar_t character) {
  uint32_t scalar = (uint32_t)character;
  switch (columns_class(scalar)) {
    case CLASS_ONE: return 1;
    case CLASS_TWO: return 2;
    case CLASS_AMBIGUOUS: {
      int width = measured[scalar >> 2] >> (scalar & 3) * 2 & 3;
      return width ? width : policy;
    }
    case CLASS_HOSTILE_UNPRINTABLE: return -1;
    default: return 0;
  }
}

int wcswidth(const wchar_t *text, size_t count) {
  int total = 0;
  for (size_t i = 0; i < count && text[i]; i++) {
    int width = wcwidth(text[i]);
    if (width < 0) return -1;
    total += width;
  }
  return total;
}

int columns_override_is_active(void) { return dlsym(RTLD_DEFAULT, "wcwidth") == (void *)wcwidth; }
