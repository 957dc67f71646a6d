#ifndef COLUMNS_CLASSES_H
#define COLUMNS_CLASSES_H

#include <stdint.h>

/* The classes of width_table.inc, in the order scripts/make-width-table.py numbers them. */
enum scalar_class {
  CLASS_ZERO,
  CLASS_ONE,
  CLASS_TWO,
  CLASS_AMBIGUOUS,
  CLASS_HOSTILE_UNPRINTABLE, /* libc answers -1 */
  CLASS_HOSTILE_ZERO,        /* libc answers 0 */
};

enum scalar_class columns_class(uint32_t scalar);

#endif
