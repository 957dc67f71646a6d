#include "CColumns.h"
int columns_of_scalar(uint32_t scalar, int ambiguous) { return 1; }
