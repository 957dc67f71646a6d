#ifndef BUNDLED_PLAN_H
#define BUNDLED_PLAN_H
#include <stddef.h>

/// The bundled ledger: the bytes of Resources/plan.json, inside the binary itself.
extern const unsigned char bundled_plan_bytes[];
/// How many bytes `bundled_plan_bytes` holds.
extern const size_t bundled_plan_size;

/// The first of `bundled_plan_bytes`: Swift cannot import an array of unknown length.
static inline const unsigned char *_Nonnull bundled_plan_start(void) { return bundled_plan_bytes; }

#endif
