// SPDX-License-Identifier: EUPL-1.2
// The window on a file and in a folder that may not be written: a bar says so from the start, and nothing can be typed
// that could not be kept. Done by another user, because to root everything may be written.
#include "tests/support/catch.h"
#include "tests/support/effort.h"
#include "tests/support/test_key.h"
#include "tests/ui/shell_window.h"
#include "ui/shared/page.h"
#include "ui/shell/desk.h"
#include "ui/shell/look_only_bar.h"
#include "ui/shell/page_stack.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>

#ifdef Q_OS_LINUX
#include <unistd.h>

using namespace wijkwerk;
using namespace shell_test;

TEST_CASE("the window of somebody who may only read", "[.][reading-window]") {
    const auto window = shown(qEnvironmentVariable("WIJKWERK_TEST_FILE"));
    REQUIRE(window->desk());
    ui::Desk& desk = *window->desk();
    CHECK(desk.session().isReadOnly());
    const auto* bar = window->findChild<ui::LookOnlyBar*>();
    REQUIRE(bar);
    CHECK(bar->isVisible());
    CHECK_FALSE(desk.context().mayWrite());
    desk.pages().openThing(
        ui::Kind::Participant,
        desk.context().database().number("select min(participant_id) from trajectory where phase = 'stage'"));
    const auto* text = desk.pages().current()->findChild<QPlainTextEdit*>();
    CHECK((!text || !text->isEnabled() || text->isReadOnly()));
}

TEST_CASE("who may only read a file sees that from the start, and cannot type what could not be kept",
          "[shell][e2][e2.6]") {
    for (const bool inFolder : {false, true}) {
        INFO((inFolder ? "the folder may not be written" : "the file may not be written"));
        const Home home;
        const QString folder = home.path("afdeling");
        REQUIRE(QDir().mkpath(folder));
        const QString file = folder + QStringLiteral("/demo.wijkwerk");
        REQUIRE(QFile::rename(home.demo(), file));
        test::leaveKeyBeside(file);
        const auto readers = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        const auto writers = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
        const auto enter = readers | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
            REQUIRE(QFile::setPermissions(folder + u'/' + name, inFolder ? readers | writers : readers));
        REQUIRE(QFile::setPermissions(folder, inFolder ? enter : enter | writers));
        REQUIRE(QFile::setPermissions(home.path(""), enter | writers));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("WIJKWERK_TEST_FILE"), file);
        environment.insert(QStringLiteral("WIJKWERK_HOME"), home.path("elders"));
        environment.insert(QStringLiteral("HOME"), home.path("elders"));
        process.setProcessEnvironment(environment);
        const QString program = QCoreApplication::applicationFilePath();
        const QStringList as{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                             QStringLiteral("--clear-groups"), program, QStringLiteral("[reading-window]")};
        if (::geteuid() == 0)
            process.start(QStringLiteral("setpriv"), as);
        else
            process.start(program, as.mid(4));
        REQUIRE(process.waitForFinished(60000));
        INFO(process.readAllStandardOutput().toStdString() << process.readAllStandardError().toStdString());
        CHECK(process.exitCode() == 0);
        test::count("windows");
        REQUIRE(QFile::setPermissions(folder, enter | QFile::WriteOwner));
    }
}
#endif
