// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/ordinary_user.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace wijkwerk::test {

namespace {

constexpr int failed = 255;
constexpr int firstFault = 201;

int resultOf(const std::function<int()>& work) {
    try {
        return work();
    } catch (const Error& error) {
        return firstFault + int(error.fault());
    }
}

#ifdef Q_OS_UNIX
constexpr uid_t nobody = 65534;

int inChild(const std::function<int()>& work) {
    const pid_t child = ::fork();
    if (child < 0)
        return failed;
    if (child == 0) {
        const bool became = ::setgroups(0, nullptr) == 0 && ::setgid(nobody) == 0 && ::setuid(nobody) == 0;
        ::_exit(became ? resultOf(work) : failed);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : failed;
}
#endif

} // namespace

void giveToOrdinaryUser(const QString& path) {
#ifdef Q_OS_UNIX
    if (::geteuid() == 0 && ::chown(QFile::encodeName(path).constData(), nobody, nobody) != 0)
        throw Error(Fault::NoPermission, path);
#else
    Q_UNUSED(path);
#endif
}

int asOrdinaryUser(const std::function<int()>& work, std::optional<Fault>* thrown) {
#ifdef Q_OS_UNIX
    const int result = ::geteuid() == 0 ? inChild(work) : resultOf(work);
#else
    const int result = resultOf(work);
#endif
    if (thrown && result >= firstFault && result <= firstFault + int(Fault::Internal))
        *thrown = Fault(result - firstFault);
    return result;
}

std::optional<Fault> faultAsOrdinaryUser(const std::function<void()>& work) {
    std::optional<Fault> fault;
    const int result = asOrdinaryUser(
        [&] {
            work();
            return 0;
        },
        &fault);
    if (result == failed)
        throw Error(Fault::Internal, QStringLiteral("no child process"));
    return fault;
}

} // namespace wijkwerk::test
