#ifndef CUNISTRING_SHIM_H
#define CUNISTRING_SHIM_H
/* First: after <stdint.h> the structures of <stdlib.h> would differ from those of Swift's Glibc module, and a
   file that imports both modules would not compile. */
#include <stdlib.h>

#include <unilbrk.h>
#include <uninorm.h>
#include <unistr.h>

/* UNINORM_NFKC is the address of a structure of unknown size, which Swift cannot import. */
static inline uninorm_t unistring_nfkc(void) { return UNINORM_NFKC; }
#endif
