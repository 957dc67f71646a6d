#include "BundledPlan.h"

const unsigned char bundled_plan_bytes[] = {
#embed "plan.json"
};
const size_t bundled_plan_size = sizeof bundled_plan_bytes;
