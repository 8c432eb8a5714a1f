// SPDX-License-Identifier: EUPL-1.2
// bench: what the program must reach, measured against its peers.
#include "app/ctl/verb.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace wijkwerk::ctl {

namespace {

struct Command {
    QString program;
    QStringList arguments;
};

/// Windows are measured on a display; without one on a virtual display where that is installed.
Command withDisplay(const QString& program, const QStringList& arguments) {
    const bool hasDisplay = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    const QString virtualDisplay = QStandardPaths::findExecutable(QStringLiteral("xvfb-run"));
    if (hasDisplay || virtualDisplay.isEmpty())
        return {program, arguments};
    return {virtualDisplay,
            QStringList{QStringLiteral("-a"), QStringLiteral("-s"), QStringLiteral("-screen 0 1440x900x24"), program} +
                arguments};
}

/// Measuring needs peers to measure against, so it is a program of its own beside this one.
Exit bench(Run& run) {
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/wijkwerk_bench");
    if (!QFileInfo(program).isExecutable()) {
        run.out().addError(
            QStringLiteral("bench_not_built"),
            QCoreApplication::translate("Ctl", "There is no %1. Make it with ./dev bench.").arg(program));
        return Exit::Trouble;
    }
    QProcess measuring;
    measuring.setProcessChannelMode(QProcess::ForwardedChannels);
    const Command command = withDisplay(program, run.arguments().positional);
    measuring.start(command.program, command.arguments);
    measuring.waitForFinished(-1);
    if (measuring.exitStatus() != QProcess::NormalExit)
        return Exit::Trouble;
    const int code = measuring.exitCode();
    return code == 0 ? Exit::Done : code == 1 ? Exit::Refused : Exit::Trouble;
}

} // namespace

std::span<const Verb> benchVerbs() {
    static const Verb table[] = {
        {"bench", "[FOLDER [list] [search] [start] [import] [cipher]]",
         QT_TRANSLATE_NOOP("Ctl", "Measures what the program must reach; 1 when a goal is missed."), "", "", "", 0, 6,
         false, bench},
    };
    return table;
}

} // namespace wijkwerk::ctl
