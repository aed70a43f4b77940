#pragma once
#include <sys/types.h>

/// Makes a terminal of `rows` × `columns`; gives its two ends, and 0 for success.
int pseudo_terminal_open(unsigned short rows, unsigned short columns, int *master, int *slave);

/// Starts `path` in a session of its own at the terminal `slave`, with clean signals and no other
/// descriptors; gives its process, or -1.
pid_t pseudo_terminal_spawn(const char *path, char *const argv[], char *const envp[], int slave);

/// Changes the size of the window, which tells whoever is in the foreground.
int pseudo_terminal_resize(int master, unsigned short rows, unsigned short columns);
