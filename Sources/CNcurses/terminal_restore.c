#include "terminal_restore.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static atomic_int armed;
static int terminal = -1;
static struct termios modes_found;
static char prepared[TERMINAL_RESTORE_BYTES];
static size_t prepared_count;

void terminal_restore_arm(int descriptor, const struct termios *found, const void *bytes, size_t count) {
  static int asked_at_exit;
  atomic_store(&armed, 0);
  terminal = descriptor;
  modes_found = *found;
  prepared_count = count <= sizeof prepared ? count : 0;
  memcpy(prepared, bytes, prepared_count);
  if (!asked_at_exit) asked_at_exit = atexit(terminal_restore_now) == 0;
  atomic_store(&armed, 1);
}

void terminal_restore_disarm(void) { atomic_store(&armed, 0); }

int terminal_restore_is_armed(void) { return atomic_load(&armed); }

void terminal_restore_now(void) {
  if (!atomic_exchange(&armed, 0)) return;
  int saved = errno;
  /* From the background, changing the modes would stop the process instead of letting it end. */
  struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
  sigaction(SIGTTOU, &ignore, &before);
  int flags = fcntl(terminal, F_GETFL);
  if (flags >= 0) fcntl(terminal, F_SETFL, flags | O_NONBLOCK);
  size_t done = 0;
  while (done < prepared_count) {
    ssize_t count = write(terminal, prepared + done, prepared_count - done);
    if (count <= 0) break;
    done += (size_t)count;
  }
  if (flags >= 0) fcntl(terminal, F_SETFL, flags);
  tcsetattr(terminal, TCSANOW, &modes_found);
  sigaction(SIGTTOU, &before, NULL);
  errno = saved;
}
