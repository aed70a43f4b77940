#define _GNU_SOURCE
#include "CPseudoTerminal.h"
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utmp.h>

int pseudo_terminal_open(unsigned short rows, unsigned short columns, int *master, int *slave) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  if (openpty(master, slave, 0, 0, &size) != 0) return -1;
  fcntl(*master, F_SETFD, FD_CLOEXEC);
  fcntl(*slave, F_SETFD, FD_CLOEXEC);
  return 0;
}

pid_t pseudo_terminal_spawn(const char *path, char *const argv[], char *const envp[], int slave) {
  pid_t process = fork();
  if (process == 0) {
    if (login_tty(slave) != 0) _exit(127);
    // Nothing of other tests: a terminal hangs up only when its last holder has gone.
    close_range(3, ~0U, 0);
    // Ignored signals and the mask would be inherited; tests run on threads that block signals.
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, 0);
    execve(path, argv, envp);
    _exit(127);
  }
  return process;
}

int pseudo_terminal_resize(int master, unsigned short rows, unsigned short columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(master, TIOCSWINSZ, &size);
}
