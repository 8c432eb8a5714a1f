// SPDX-License-Identifier: EUPL-1.2
#include "app/window/arguments.h"
#include "app/window/tour_run.h"
#include "core/keys/process_hardening.h"
#include "ui/shared/look.h"
#include "ui/shared/private_copies.h"
#include "ui/shell/main_window.h"
#include "ui/texts/dutch.h"
#include "ui/texts/fault_text.h"

#include <QApplication>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <optional>

using namespace wijkwerk;

namespace {

void ignoreSignals() {
#ifdef Q_OS_UNIX
    // A write past a limit or into a closed pipe then fails with a code, and the user gets a sentence.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

/// Nothing here is painted with OpenGL; looking for it costs a few milliseconds at start.
void leaveGlAlone() {
    if (!qEnvironmentVariableIsSet("QT_XCB_GL_INTEGRATION"))
        qputenv("QT_XCB_GL_INTEGRATION", "none");
}

void speakDutch() {
    if (!ui::installDutch())
        std::fprintf(stderr, "De Nederlandse teksten ontbreken in dit programma.\n");
}

int work(QApplication& app, const Arguments& arguments) {
    ui::PrivateCopies::removeLeftBehind();
    ui::MainWindow window({.clock = {arguments.today}, .goesOn = !arguments.quitAfterFirstPaint});
    if (arguments.size.isValid())
        window.resize(arguments.size);
    if (arguments.demo)
        window.openDemo();
    else if (!arguments.file.isEmpty())
        window.openFile(arguments.file);
    else
        window.showStart();
    if (arguments.quitAfterFirstPaint)
        QObject::connect(&window, &ui::MainWindow::firstPainted, &app, &QApplication::quit);
    window.show();
    return QApplication::exec();
}

int run(int argc, char** argv) {
    QStringList given;
    for (int i = 0; i < argc; ++i)
        given << QFile::decodeName(argv[i]);
    const Arguments arguments = argumentsFrom(given);
    if (!arguments.wrong.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(arguments.wrong));
        return 2;
    }
    if (!arguments.help.isEmpty()) {
        std::fprintf(stdout, "%s", qPrintable(arguments.help));
        return 0;
    }
    QCoreApplication::setApplicationName(QStringLiteral("wijkwerk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WIJKWERK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("wijkwerk"));
    std::optional<TourRun> tour;
    if (!arguments.tour.isEmpty())
        tour.emplace(arguments);
    if (arguments.scale > 1)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(arguments.scale));
    leaveGlAlone();
    QApplication app(argc, argv);
    speakDutch();
    const auto usual = tour ? ui::Scheme::Light : ui::rememberedScheme();
    ui::apply(app, arguments.dark ? ui::Scheme::Dark : usual);
    if (!tour)
        ui::followSystem(app);
    if (!tour)
        return work(app, arguments);
    tour->start(app);
    QApplication::exec();
    return tour->finish();
}

} // namespace

int main(int argc, char** argv) {
    keys::hardenProcess();
    ignoreSignals();
    try {
        return run(argc, argv);
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", qPrintable(ui::textOf(error)));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "Wijkwerk is gestopt door een fout in het programma (%s). Wat bewaard was, is bewaard.\n",
                     error.what());
    }
    return 3;
}
