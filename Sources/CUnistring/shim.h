#ifndef CUNISTRING_SHIM_H
#define CUNISTRING_SHIM_H
/* First: after <stdint.h> the structures of <stdlib.h> would differ from those of Swift's Glibc module, and a
   file that imports both modules would not compile. */
#include <stdlib.h>

#include <unilbrk.h>
#include <uninorm.h>
#include <unistr.h>
#endif
