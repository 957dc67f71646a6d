#define _GNU_SOURCE
#include "terminal_signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

#include "terminal_restore.h"

static const int delivered[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};
static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGQUIT, SIGSYS};
static const int ignored[] = {SIGPIPE, SIGXFSZ};
#define COUNT(list) (int)(sizeof(list) / sizeof *(list))

static int wake[2] = {-1, -1};
static atomic_uint pending;
static atomic_int asked_to_end;
static struct sigaction before[64];
static stack_t stack_before;
/* A stack overflow leaves no stack for the handler of its SIGSEGV. */
static char handler_stack[32768];

static void end_by(int signal_number) {
  terminal_restore_now();
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(signal_number, &standard, NULL);
  sigset_t unblocked;
  sigemptyset(&unblocked);
  sigaddset(&unblocked, signal_number);
  sigprocmask(SIG_UNBLOCK, &unblocked, NULL);
  raise(signal_number);
}

static void deliver(int signal_number) {
  int saved = errno;
  unsigned bit = 1u << signal_number;
  unsigned waiting = atomic_fetch_or(&pending, bit);
  if (signal_number == SIGTERM || signal_number == SIGHUP) {
    if (atomic_exchange(&asked_to_end, 1)) end_by(signal_number);
    alarm(TERMINAL_SIGNALS_SECONDS);
  }
  if (signal_number == SIGINT && (waiting & bit) && terminal_restore_is_armed()) end_by(signal_number);
  ssize_t ignored_count = write(wake[1], "", 1); /* a full pipe is awake already */
  (void)ignored_count;
  errno = saved;
}

static void too_late(int signal_number) {
  (void)signal_number;
  end_by(SIGTERM);
}

static void install(int signal_number, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  sigaction(signal_number, &action, NULL);
}

static void install_delivery(int signal_number) {
  int may_stay_ignored = signal_number == SIGHUP || signal_number == SIGINT;
  if (may_stay_ignored && before[signal_number].sa_handler == SIG_IGN) return;
  install(signal_number, deliver, SA_RESTART);
}

static void remember(const int *signals, int count) {
  for (int i = 0; i < count; i++) sigaction(signals[i], NULL, &before[signals[i]]);
}

static void put_back(const int *signals, int count) {
  for (int i = 0; i < count; i++) sigaction(signals[i], &before[signals[i]], NULL);
}

int terminal_signals_install(void) {
  if (wake[0] >= 0) {
    errno = EALREADY;
    return -1;
  }
  if (pipe2(wake, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
  atomic_store(&pending, 0);
  atomic_store(&asked_to_end, 0);
  const int deadline = SIGALRM;
  remember(delivered, COUNT(delivered));
  remember(fatal, COUNT(fatal));
  remember(ignored, COUNT(ignored));
  remember(&deadline, 1);
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, &stack_before);
  for (int i = 0; i < COUNT(ignored); i++) install(ignored[i], SIG_IGN, 0);
  for (int i = 0; i < COUNT(delivered); i++) install_delivery(delivered[i]);
  for (int i = 0; i < COUNT(fatal); i++) install(fatal[i], end_by, SA_ONSTACK | SA_NODEFER | (int)SA_RESETHAND);
  install(SIGALRM, too_late, SA_ONSTACK);
  return wake[0];
}

void terminal_signals_remove(void) {
  if (wake[0] < 0) return;
  alarm(0);
  const int deadline = SIGALRM;
  put_back(delivered, COUNT(delivered));
  put_back(fatal, COUNT(fatal));
  put_back(ignored, COUNT(ignored));
  put_back(&deadline, 1);
  sigaltstack(&stack_before, NULL);
  close(wake[0]);
  close(wake[1]);
  wake[0] = wake[1] = -1;
}

unsigned terminal_signals_take(void) {
  char bytes[64];
  while (read(wake[0], bytes, sizeof bytes) > 0) {}
  return atomic_exchange(&pending, 0);
}

void terminal_signals_lend(void) {
  install(SIGTSTP, SIG_DFL, 0);
}

void terminal_signals_take_back(void) {
  install_delivery(SIGTSTP);
  atomic_fetch_and(&pending, ~(1u << SIGCONT | 1u << SIGTSTP | 1u << SIGINT));
}

void terminal_signals_stop(void) {
  install(SIGTSTP, SIG_DFL, 0);
  kill(0, SIGTSTP);
  atomic_fetch_and(&pending, ~(1u << SIGCONT | 1u << SIGTSTP));
  install_delivery(SIGTSTP);
}
