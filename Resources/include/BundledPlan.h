#ifndef BUNDLED_PLAN_H
#define BUNDLED_PLAN_H
#include <stddef.h>

/// The bundled ledger: the first of the bytes of Resources/plan.json, inside the binary itself.
const unsigned char *_Nonnull bundled_plan_start(void);
/// How many bytes there are.
size_t bundled_plan_size(void);

/// The JSON Schemas (2020-12) of the ledger and of a journal's line: Resources/*.schema.json.
const unsigned char *_Nonnull bundled_ledger_schema_start(void);
size_t bundled_ledger_schema_size(void);
const unsigned char *_Nonnull bundled_journal_schema_start(void);
size_t bundled_journal_schema_size(void);

#endif
