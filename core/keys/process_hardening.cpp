// SPDX-License-Identifier: EUPL-1.2
#include "core/keys/process_hardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace wijkwerk::keys {

bool hardenProcess() {
    bool hardened = true;
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    hardened = ::setrlimit(RLIMIT_CORE, &none) == 0;
#endif
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) // the search for leaks needs ptrace
    // Not only for dumps: it also takes ptrace and /proc/PID/mem from others of the same user.
    hardened = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && hardened;
#endif
    return hardened;
}

} // namespace wijkwerk::keys
