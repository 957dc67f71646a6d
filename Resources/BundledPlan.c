#include "BundledPlan.h"

static const unsigned char bytes[] = {
#embed "plan.json"
};

const unsigned char *bundled_plan_start(void) { return bytes; }
size_t bundled_plan_size(void) { return sizeof bytes; }
