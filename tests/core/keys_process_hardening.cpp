// SPDX-License-Identifier: EUPL-1.2
#include <QtGlobal>
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
#include "core/keys/process_hardening.h"
#include "tests/support/catch.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

TEST_CASE("a process leaves no core dump and cannot be looked into", "[e2][e2.29]") {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        rlimit limit{1, 1};
        const bool hardened = wijkwerk::keys::hardenProcess() && ::getrlimit(RLIMIT_CORE, &limit) == 0 &&
                              limit.rlim_cur == 0 && limit.rlim_max == 0 && ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
        ::_exit(hardened ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}
#endif
