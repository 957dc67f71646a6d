#ifndef BUNDLED_PLAN_H
#define BUNDLED_PLAN_H
#include <stddef.h>

/// The bundled ledger: the first of the bytes of Resources/plan.json, inside the binary itself.
const unsigned char *_Nonnull bundled_plan_start(void);
/// How many bytes there are.
size_t bundled_plan_size(void);

#endif
