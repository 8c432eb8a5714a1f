// SPDX-License-Identifier: EUPL-1.2
// What the parts of the fault library share: the plan, and which paths and descriptors it is about. What it does with
// them stands in shim.c and shim_place.c.
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
