#include "CColumns.h"

#include "classes.h"
#include "width_table.inc"

/* Two levels: the number of a block of 128 scalars, then two four-bit classes a byte. */
enum scalar_class columns_class(uint32_t scalar) {
  if (scalar >= 0x110000) return CLASS_HOSTILE_UNPRINTABLE;
  uint8_t pair = width_blocks[width_index[scalar >> 7] * 64u + ((scalar & 127) >> 1)];
  return (enum scalar_class)((scalar & 1) ? pair >> 4 : pair & 15);
}

int columns_of_scalar(uint32_t scalar, int ambiguous) {
  switch (columns_class(scalar)) {
    case CLASS_ZERO: return 0;
    case CLASS_TWO: return 2;
    case CLASS_AMBIGUOUS: return ambiguous == 2 ? 2 : 1;
    default: return 1;
  }
}

int columns_is_ambiguous(uint32_t scalar) { return columns_class(scalar) == CLASS_AMBIGUOUS; }

int columns_is_hostile(uint32_t scalar) { return columns_class(scalar) >= CLASS_HOSTILE_UNPRINTABLE; }
