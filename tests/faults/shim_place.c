/* SPDX-License-Identifier: EUPL-1.2 */
/* What the place of the folder is like: whether its locks hold, and how much is free (see shim.c). */
#include "shim.h"

#include <fcntl.h>
#include <stdarg.h>
#include <sys/file.h>
#include <sys/statvfs.h>
#include <sys/types.h>

static bool gives_lock(int descriptor, int command, const void* argument) {
    if (!plan.no_locks || !is_ours(descriptor))
        return false;
    if (command == F_GETLK || command == F_OFD_GETLK)
        ((struct flock*)argument)->l_type = F_UNLCK;
    return command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK || command == F_OFD_SETLKW ||
           command == F_GETLK || command == F_OFD_GETLK;
}

#define FCNTL(name)                                                                                                    \
    int name(int descriptor, int command, ...) {                                                                       \
        va_list arguments;                                                                                             \
        va_start(arguments, command);                                                                                  \
        void* argument = va_arg(arguments, void*); /* an int or a pointer; passed on as it came */                     \
        va_end(arguments);                                                                                             \
        return gives_lock(descriptor, command, argument) ? 0 : REAL(name)(descriptor, command, argument);              \
    }
FCNTL(fcntl)
FCNTL(fcntl64)

int flock(int descriptor, int operation) {
    return plan.no_locks && is_ours(descriptor) ? 0 : REAL(flock)(descriptor, operation);
}

int statvfs(const char* path, struct statvfs* info) {
    const int result = REAL(statvfs)(path, info);
    if (result == 0 && plan.free >= 0 && name_is_ours(path))
        info->f_bavail = (fsblkcnt_t)plan.free / info->f_frsize;
    return result;
}

int statvfs64(const char* path, struct statvfs64* info) {
    const int result = REAL(statvfs64)(path, info);
    if (result == 0 && plan.free >= 0 && name_is_ours(path))
        info->f_bavail = (fsblkcnt64_t)plan.free / info->f_frsize;
    return result;
}
