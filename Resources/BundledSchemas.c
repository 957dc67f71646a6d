#include "BundledPlan.h"

static const unsigned char ledger[] = {
#embed "ledger.schema.json"
};
static const unsigned char journal[] = {
#embed "journal.schema.json"
};

const unsigned char *bundled_ledger_schema_start(void) { return ledger; }
size_t bundled_ledger_schema_size(void) { return sizeof ledger; }
const unsigned char *bundled_journal_schema_start(void) { return journal; }
size_t bundled_journal_schema_size(void) { return sizeof journal; }
