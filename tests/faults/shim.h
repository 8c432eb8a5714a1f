/* SPDX-License-Identifier: EUPL-1.2 */
/* What the parts of the library share: the plan, and what of a path or descriptor it is about. */
#pragma once

#define _GNU_SOURCE
#include <limits.h>
#include <stdbool.h>
#include <stddef.h>

struct plan {
    char folder[PATH_MAX];
    size_t length;
    long kill_at;
    long fail_at;
    int error;
    bool sticky;
    bool torn;
    int record; /* descriptor, or -1 */
    long free;
    long read_at;
    bool no_locks;
};

#pragma GCC visibility push(hidden)
extern struct plan plan;
bool name_is_ours(const char* path);
bool is_ours(int descriptor);
void* real(const char* name);
#pragma GCC visibility pop

/* The function of the same name that would have been called without us. */
#define REAL(name) ((__typeof__(&name))real(#name))
