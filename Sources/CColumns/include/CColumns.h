#ifndef CCOLUMNS_H
#define CCOLUMNS_H
#include <stdint.h>
int columns_of_scalar(uint32_t scalar, int ambiguous);
#endif
