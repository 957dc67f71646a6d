/* A library to be preloaded: from the Nth call of `write` on a file on (SHORT_AT=N), every write takes half of what it
   is given. strace can make a call fail, but not take less. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/types.h>

ssize_t write(int file, const void *bytes, size_t count) {
  static ssize_t (*real)(int, const void *, size_t);
  static int calls, from = -1;
  if (!real) {
    real = (ssize_t (*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    const char *at = getenv("SHORT_AT");
    from = at ? atoi(at) : 0;
  }
  if (file > 2 && from > 0 && ++calls >= from && count > 1) return real(file, bytes, count / 2);
  return real(file, bytes, count);
}
