/* SPDX-License-Identifier: EUPL-1.2 */
/* A library that is loaded before the C library (LD_PRELOAD) and lets a program fail or die at its n-th write.
 *
 * It counts what changes the disk: write, pwrite, truncate, fsync, unlink, rename, link and opening a file that may
 * have to be made. Only below one folder, so that what the program does elsewhere stays as it was.
 *
 *   WIJKWERK_FAULT_DIR         the folder, an absolute path; without it nothing is counted
 *   WIJKWERK_FAULT_KILL_AT=n   the process gets SIGKILL just before operation n
 *   WIJKWERK_FAULT_TORN=1      … and if that is a write, the first half of its bytes is written first
 *   WIJKWERK_FAULT_FAIL_AT=n   operation n fails
 *   WIJKWERK_FAULT_ERRNO=e     … with this error number; ENOSPC unless told
 *   WIJKWERK_FAULT_STICKY=1    … and so does every later one, as on a disk that stays full
 *   WIJKWERK_FAULT_RECORD      a file outside the folder in which every operation is written down as it was done, so
 *                              that power_cut.cpp can tell what would be left of it when the power goes
 *   WIJKWERK_FAULT_FREE=bytes  the disk of the folder says that so much is free
 *   WIJKWERK_FAULT_READ_AT=n   the n-th read of a file in the folder fails with EIO; with STICKY every later one too
 *   WIJKWERK_FAULT_NO_LOCKS=1  every lock in the folder is given to whoever asks, as some network shares do
 *   WIJKWERK_FAULT_COUNT_FILE  at its normal end the process writes here how many operations there were, and how many
 *                              reads
 *
 * A descriptor is known by the name /proc gives it when it was opened; copies made with dup() are not followed. */
#include "shim.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { descriptors = 4096 };

struct plan plan = {.record = -1};

static atomic_long operations;
static atomic_long reads;
static atomic_bool ours[descriptors];

void* real(const char* name) {
    void* found = dlsym(RTLD_NEXT, name);
    if (!found)
        abort();
    return found;
}

static long number(const char* name, long otherwise) {
    const char* text = getenv(name);
    return text && *text ? atol(text) : otherwise;
}

__attribute__((constructor)) static void begin(void) {
    const char* folder = getenv("WIJKWERK_FAULT_DIR");
    if (!folder || !realpath(folder, plan.folder))
        return;
    plan.length = strlen(plan.folder);
    plan.kill_at = number("WIJKWERK_FAULT_KILL_AT", 0);
    plan.fail_at = number("WIJKWERK_FAULT_FAIL_AT", 0);
    plan.error = (int)number("WIJKWERK_FAULT_ERRNO", ENOSPC);
    plan.sticky = number("WIJKWERK_FAULT_STICKY", 0) != 0;
    plan.torn = number("WIJKWERK_FAULT_TORN", 0) != 0;
    plan.read_at = number("WIJKWERK_FAULT_READ_AT", 0);
    plan.no_locks = number("WIJKWERK_FAULT_NO_LOCKS", 0) != 0;
    const char* record = getenv("WIJKWERK_FAULT_RECORD");
    if (record && *record)
        plan.record = REAL(openat)(AT_FDCWD, record, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    plan.free = number("WIJKWERK_FAULT_FREE", -1);
}

__attribute__((destructor)) static void end(void) {
    const char* name = getenv("WIJKWERK_FAULT_COUNT_FILE");
    if (!name || !plan.length)
        return;
    char text[64];
    const int length = snprintf(text, sizeof text, "%ld %ld\n", atomic_load(&operations), atomic_load(&reads));
    plan.length = 0; /* this last file is not counted */
    const int file = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (file >= 0) {
        (void)!REAL(write)(file, text, (size_t)length);
        close(file);
    }
}

/* ---- what is ours ---- */

static bool is_below(const char* path) {
    return plan.length && strncmp(path, plan.folder, plan.length) == 0 &&
           (path[plan.length] == '/' || path[plan.length] == '\0');
}

bool name_is_ours(const char* path) {
    char whole[PATH_MAX * 2];
    if (!plan.length || !path)
        return false;
    if (path[0] == '/')
        return is_below(path);
    if (!getcwd(whole, PATH_MAX))
        return false;
    strcat(whole, "/");
    strncat(whole, path, PATH_MAX - 1);
    return is_below(whole);
}

static int remember(int descriptor) {
    char link[64];
    char path[PATH_MAX];
    if (descriptor < 0 || descriptor >= descriptors)
        return descriptor;
    const int saved = errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = plan.length ? readlink(link, path, sizeof path - 1) : -1;
    path[length > 0 ? length : 0] = '\0';
    atomic_store(&ours[descriptor], length > 0 && is_below(path));
    errno = saved;
    return descriptor;
}

bool is_ours(int descriptor) {
    return descriptor >= 0 && descriptor < descriptors && atomic_load(&ours[descriptor]);
}

/* ---- what was done, written down ---- */

static void note(char kind, uint64_t file, uint64_t at, const void* first, size_t first_length, const void* second,
                 size_t second_length) {
    const uint64_t numbers[] = {file, at, first_length, second_length};
    const struct iovec parts[] = {
        {&kind, 1}, {(void*)numbers, sizeof numbers}, {(void*)first, first_length}, {(void*)second, second_length}};
    const int saved = errno;
    if (REAL(writev)(plan.record, parts, 4) < 0)
        abort();
    errno = saved;
}

/* kind: W write, Z truncate, S sync of a file, D sync of a folder */
static void note_file(char kind, int descriptor, off64_t at, const void* bytes, size_t length) {
    struct stat info;
    if (plan.record < 0 || fstat(descriptor, &info) != 0)
        return;
    const bool folder = S_ISDIR(info.st_mode);
    note(kind == 'S' && folder ? 'D' : kind, (uint64_t)info.st_ino, (uint64_t)at, NULL, 0, bytes, length);
}

/* kind: C create, U unlink, R rename, L link; names without their folder */
static void note_names(char kind, uint64_t file, const char* from, const char* to) {
    if (plan.record < 0)
        return;
    const char* first = strrchr(from, '/') ? strrchr(from, '/') + 1 : from;
    const char* second = to && strrchr(to, '/') ? strrchr(to, '/') + 1 : to;
    note(kind, file, 0, first, strlen(first), second, second ? strlen(second) : 0);
}

static bool is_there(const char* path) {
    struct stat info;
    return lstat(path, &info) == 0;
}

/* ---- what happens at an operation ---- */

static void die(void) {
    kill(getpid(), SIGKILL);
    for (;;) /* the signal comes at once, but other threads may still be on their way */
        pause();
}

/* True when this operation is the one that dies; the caller may do half of it first. */
static bool dies(long n) {
    return plan.kill_at > 0 && n == plan.kill_at;
}

static bool fails(long n) {
    if (plan.fail_at <= 0 || n < plan.fail_at || (n > plan.fail_at && !plan.sticky))
        return false;
    errno = plan.error;
    return true;
}

/* Counts one operation; true when it must fail, errno is set then. */
static bool counted(void) {
    const long n = atomic_fetch_add(&operations, 1) + 1;
    if (dies(n))
        die();
    return fails(n);
}

/* ---- the calls ---- */

static int open_counted(int (*call)(int, const char*, int, ...), int folder, const char* path, int flags, mode_t mode) {
    const bool changes = (flags & (O_CREAT | O_TRUNC)) && (flags & O_TMPFILE) != O_TMPFILE && name_is_ours(path);
    if (changes && counted())
        return -1;
    const bool was_there = changes && plan.record >= 0 && is_there(path);
    const int descriptor = remember(call(folder, path, flags, mode));
    struct stat info;
    if (changes && plan.record >= 0 && descriptor >= 0 && fstat(descriptor, &info) == 0) {
        if (!was_there)
            note_names('C', (uint64_t)info.st_ino, path, NULL);
        else if (flags & O_TRUNC)
            note_file('Z', descriptor, 0, NULL, 0);
    }
    return descriptor;
}

#define MODE_OF(flags)                                                                                                 \
    mode_t mode = 0;                                                                                                   \
    if ((flags) & (O_CREAT | O_TMPFILE)) {                                                                             \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        mode = va_arg(arguments, mode_t);                                                                              \
        va_end(arguments);                                                                                             \
    }

int open(const char* path, int flags, ...) {
    MODE_OF(flags)
    return open_counted(REAL(openat), AT_FDCWD, path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    MODE_OF(flags)
    return open_counted(REAL(openat64), AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char* path, int flags, ...) {
    MODE_OF(flags)
    return open_counted(REAL(openat), folder, path, flags, mode);
}

int openat64(int folder, const char* path, int flags, ...) {
    MODE_OF(flags)
    return open_counted(REAL(openat64), folder, path, flags, mode);
}

int creat(const char* path, mode_t mode) {
    return open(path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}

int close(int descriptor) {
    if (descriptor >= 0 && descriptor < descriptors)
        atomic_store(&ours[descriptor], false);
    return REAL(close)(descriptor);
}

ssize_t write(int descriptor, const void* bytes, size_t length) {
    if (!is_ours(descriptor))
        return REAL(write)(descriptor, bytes, length);
    const long n = atomic_fetch_add(&operations, 1) + 1;
    if (dies(n)) {
        if (plan.torn)
            (void)!REAL(write)(descriptor, bytes, length / 2);
        die();
    }
    if (fails(n))
        return -1;
    const bool at_end = plan.record >= 0 && (fcntl(descriptor, F_GETFL) & O_APPEND);
    const off64_t at = plan.record >= 0 ? lseek64(descriptor, 0, at_end ? SEEK_END : SEEK_CUR) : 0;
    const ssize_t written = REAL(write)(descriptor, bytes, length);
    if (written > 0)
        note_file('W', descriptor, at, bytes, (size_t)written);
    return written;
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t length, off64_t at) {
    if (!is_ours(descriptor))
        return REAL(pwrite64)(descriptor, bytes, length, at);
    const long n = atomic_fetch_add(&operations, 1) + 1;
    if (dies(n)) {
        if (plan.torn)
            (void)!REAL(pwrite64)(descriptor, bytes, length / 2, at);
        die();
    }
    if (fails(n))
        return -1;
    const ssize_t written = REAL(pwrite64)(descriptor, bytes, length, at);
    if (written > 0)
        note_file('W', descriptor, at, bytes, (size_t)written);
    return written;
}

ssize_t pwrite(int descriptor, const void* bytes, size_t length, off_t at) {
    return pwrite64(descriptor, bytes, length, at);
}

/* True when this read must fail; errno is set then. */
static bool read_fails(int descriptor) {
    if (!is_ours(descriptor))
        return false;
    const long n = atomic_fetch_add(&reads, 1) + 1;
    if (plan.read_at <= 0 || n < plan.read_at || (n > plan.read_at && !plan.sticky))
        return false;
    errno = EIO;
    return true;
}

ssize_t read(int descriptor, void* bytes, size_t length) {
    return read_fails(descriptor) ? -1 : REAL(read)(descriptor, bytes, length);
}

ssize_t pread(int descriptor, void* bytes, size_t length, off_t at) {
    return read_fails(descriptor) ? -1 : REAL(pread)(descriptor, bytes, length, at);
}

ssize_t pread64(int descriptor, void* bytes, size_t length, off64_t at) {
    return read_fails(descriptor) ? -1 : REAL(pread64)(descriptor, bytes, length, at);
}

int ftruncate64(int descriptor, off64_t length) {
    if (is_ours(descriptor) && counted())
        return -1;
    const int result = REAL(ftruncate64)(descriptor, length);
    if (result == 0 && is_ours(descriptor))
        note_file('Z', descriptor, length, NULL, 0);
    return result;
}

int ftruncate(int descriptor, off_t length) {
    return ftruncate64(descriptor, length);
}

static int synced(int descriptor, int (*call)(int)) {
    if (is_ours(descriptor) && counted())
        return -1;
    const int result = call(descriptor);
    if (result == 0 && is_ours(descriptor))
        note_file('S', descriptor, 0, NULL, 0);
    return result;
}

int fsync(int descriptor) {
    return synced(descriptor, REAL(fsync));
}

int fdatasync(int descriptor) {
    return synced(descriptor, REAL(fdatasync));
}

static int removed(const char* path, int (*call)(const char*)) {
    const bool our_name = name_is_ours(path);
    if (our_name && counted())
        return -1;
    const int result = call(path);
    if (result == 0 && our_name)
        note_names('U', 0, path, NULL);
    return result;
}

int unlink(const char* path) {
    return removed(path, REAL(unlink));
}

int remove(const char* path) {
    return removed(path, REAL(remove));
}

static int named_anew(char kind, bool our_names, int result, const char* from, const char* to) {
    if (result == 0 && our_names)
        note_names(kind, 0, from, to);
    return result;
}

int rename(const char* from, const char* to) {
    const bool our_names = name_is_ours(from) || name_is_ours(to);
    if (our_names && counted())
        return -1;
    return named_anew('R', our_names, REAL(rename)(from, to), from, to);
}

int renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned flags) {
    const bool our_names = name_is_ours(from) || name_is_ours(to);
    if (our_names && counted())
        return -1;
    return named_anew('R', our_names, REAL(renameat2)(from_folder, from, to_folder, to, flags), from, to);
}

int link(const char* from, const char* to) {
    const bool our_names = name_is_ours(to);
    if (our_names && counted())
        return -1;
    return named_anew('L', our_names, REAL(link)(from, to), from, to);
}

int linkat(int from_folder, const char* from, int to_folder, const char* to, int flags) {
    const bool our_names = name_is_ours(to);
    if (our_names && counted())
        return -1;
    return named_anew('L', our_names, REAL(linkat)(from_folder, from, to_folder, to, flags), from, to);
}
