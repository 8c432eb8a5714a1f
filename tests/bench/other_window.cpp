// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/other_window.h"

#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <csignal>
#include <stdexcept>
#include <sys/types.h>
#include <unistd.h>

namespace wijkwerk::bench {

namespace {

bool isThere(const QString& title) {
    QProcess look;
    look.start(QStringLiteral("xwininfo"), {QStringLiteral("-root"), QStringLiteral("-tree")});
    return look.waitForFinished(5000) && QString::fromUtf8(look.readAllStandardOutput()).contains(title);
}

} // namespace

QString lackingFor(const QString& program) {
    for (const QString& needed : {program, QStringLiteral("xwininfo")}) {
        if (!isInstalled(needed))
            return needed + QStringLiteral(" is not installed");
    }
    return qEnvironmentVariableIsEmpty("DISPLAY") ? QStringLiteral("there is no display") : QString();
}

double untilWindow(const QString& program, const QStringList& arguments, const QString& title) {
    if (isThere(title))
        throw std::runtime_error(program.toStdString() + ": its window is there already");
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([] { ::setsid(); }); // what is started is often only a script
    process.start(program, arguments);
    process.waitForStarted();
    const auto end = [&] {
        ::kill(-pid_t(process.processId()), SIGKILL);
        process.waitForFinished(5000);
    };
    while (!isThere(title)) {
        if (timer.elapsed() > 60000) {
            end();
            throw std::runtime_error(program.toStdString() + " showed no window");
        }
        QThread::msleep(10);
    }
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    end();
    while (isThere(title) && timer.elapsed() < 120000)
        QThread::msleep(20);
    return milliseconds;
}

} // namespace wijkwerk::bench
