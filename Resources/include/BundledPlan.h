#ifndef BUNDLED_PLAN_H
#define BUNDLED_PLAN_H
#include <stddef.h>

/// The bundled ledger: the bytes of Resources/plan.json, inside the binary itself.
extern const unsigned char bundled_plan_bytes[];
/// How many bytes `bundled_plan_bytes` holds.
extern const size_t bundled_plan_size;

#endif
