/// GNU readline, made importable by Swift 6.
///
/// readline is one big set of C globals.  Redeclaring the few we touch with a
/// `swift_attr` puts them on the main actor, so the compiler checks what is
/// otherwise only a rule in a manual: readline may be used from one thread.
///
/// SwiftPM does not watch this file: after an edit touch a Swift file of Terminal.
#pragma once
#include <stdio.h>
#include <sys/select.h>
#include <readline/history.h>
#include <readline/readline.h>

#define MAIN_ACTOR __attribute__((swift_attr("@MainActor")))

extern int rl_point MAIN_ACTOR;
extern int rl_end MAIN_ACTOR;
extern unsigned long rl_readline_state MAIN_ACTOR;
extern int rl_catch_signals MAIN_ACTOR;
extern int rl_catch_sigwinch MAIN_ACTOR;
extern int rl_persistent_signal_handlers MAIN_ACTOR;
extern int rl_attempted_completion_over MAIN_ACTOR;
extern char *rl_line_buffer MAIN_ACTOR;
extern const char *rl_readline_name MAIN_ACTOR;
extern const char *rl_terminal_name MAIN_ACTOR;
extern const char *rl_completer_word_break_characters MAIN_ACTOR;
extern rl_hook_func_t *rl_startup_hook MAIN_ACTOR;
extern rl_getc_func_t *rl_getc_function MAIN_ACTOR;
extern rl_completion_func_t *rl_attempted_completion_function MAIN_ACTOR;

// C's streams are variables, which Swift takes for shared mutable state.
static inline FILE *standard_output(void) { return stdout; }
static inline FILE *standard_error(void) { return stderr; }

/// Waits under the signal mask `mask` until `descriptor` can be read; -1 with errno EINTR for a signal.
///
/// pselect lets signals in only while it waits; Swift sees neither its macros nor Linux's ppoll.
static inline int wait_until_readable(int descriptor, const sigset_t *mask) {
  fd_set readable;
  FD_ZERO(&readable);
  FD_SET(descriptor, &readable);
  return pselect(descriptor + 1, &readable, 0, 0, 0, mask);
}
