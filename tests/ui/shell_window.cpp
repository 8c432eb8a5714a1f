// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/shell_window.h"

#include "core/store/workers.h"
#include "core/work/demo.h"
#include "core/work/department_work.h"
#include "tests/support/catch.h"
#include "tests/support/test_key.h"

#include <QApplication>
#include <QMessageBox>
#include <QTest>

using namespace wijkwerk;

namespace shell_test {

Home::Home()
    : m_before(qgetenv("WIJKWERK_HOME")) {
    qputenv("WIJKWERK_HOME", QFile::encodeName(m_folder.path()));
}

Home::~Home() {
    m_before.isNull() ? qunsetenv("WIJKWERK_HOME") : qputenv("WIJKWERK_HOME", m_before);
}

QString Home::demo(const char* name) const {
    static const QTemporaryDir once;
    const QString made = once.filePath(QStringLiteral("made.wijkwerk"));
    if (!QFile::exists(made))
        work::makeDemo(made, test::testKey(), testClock);
    const QString copy = path(name);
    REQUIRE(QFile::copy(made, copy));
    test::leaveKeyBeside(copy);
    return copy;
}

QString Home::department(const QString& worker) const {
    const QString file = path("afdeling.wijkwerk");
    work::NewDepartment wanted;
    wanted.name = QStringLiteral("Wijkbedrijf Wijkerdam");
    wanted.municipality = QStringLiteral("Wijkerdam");
    wanted.worker = worker;
    REQUIRE(work::createDepartment(file, test::testKey(), wanted, testClock));
    test::leaveKeyBeside(file);
    return file;
}

std::unique_ptr<ui::MainWindow> shown(const QString& file) {
    auto window = std::make_unique<ui::MainWindow>(
        ui::WindowOptions{.clock = testClock, .remembersSize = false, .passwordCost = keys::costForTests});
    window->resize(1280, 800);
    if (file.isEmpty())
        window->showStart();
    else
        window->openFile(file);
    window->show();
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    return window;
}

void lookAsSomebodyWho(ui::Desk& desk, rules::Right may) {
    auto workers = store::workers::all(desk.context().database());
    std::ranges::stable_sort(workers, {}, &Worker::role);
    const auto found = std::ranges::find_if(
        workers, [&](const Worker& one) { return work::sightOf(desk.context().database(), one.id).may(may); });
    REQUIRE(found != workers.end());
    desk.context().setWorker(*found);
}

void become(ui::Desk& desk, const QString& name) {
    for (const Worker& worker : store::workers::all(desk.context().database())) {
        if (worker.name == name)
            desk.context().setWorker(worker);
    }
}

bool wait(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, 5000);
}

QAbstractButton* button(const QWidget& where, const QString& text) {
    for (QAbstractButton* found : where.findChildren<QAbstractButton*>()) {
        if (found->text() == text && found->isVisible())
            return found;
    }
    return nullptr;
}

QLineEdit* field(const QWidget& where, const QString& name) {
    for (QLineEdit* found : where.findChildren<QLineEdit*>()) {
        if (found->accessibleName() == name && found->isVisible())
            return found;
    }
    return nullptr;
}

bool answer(const QString& text) {
    const auto asked = [&]() -> QAbstractButton* {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            auto* box = qobject_cast<QMessageBox*>(widget);
            if (box && box->isVisible())
                return button(*box, text);
        }
        return nullptr;
    };
    if (!wait([&] { return asked() != nullptr; }))
        return false;
    asked()->click();
    return true;
}

} // namespace shell_test
