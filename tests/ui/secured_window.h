// SPDX-License-Identifier: EUPL-1.2
// A window before a department that two of its people open with a password, for the tests of the door and the lock.
#pragma once

#include "core/db/department_file.h"
#include "core/keys/recovery_code.h"
#include "core/keys/slot_file.h"
#include "core/store/participants.h"
#include "core/store/workers.h"
#include "tests/support/catch.h"
#include "tests/support/secured_department.h"
#include "tests/support/test_key.h"
#include "tests/ui/shell_window.h"
#include "ui/shared/editors.h"
#include "ui/shared/password_edit.h"
#include "ui/shell/desk.h"
#include "ui/shell/unlock_page.h"

#include <QTest>

#include <algorithm>

namespace shell_test {

using namespace wijkwerk;

inline const QString annasPassword = test::SecuredDepartment::annasPassword();

/// A demo department that two of its people open with a password.
struct Secured {
    Home home;
    QString file = home.path("wijk.wijkwerk");
    QString code = keys::newRecoveryCode();
    std::vector<Worker> people;
    std::unique_ptr<ui::MainWindow> window;

    explicit Secured(std::optional<int> lockAfterMs = {}) {
        REQUIRE(QFile::rename(home.demo(), file));
        {
            auto database =
                db::openDepartmentFile(file, test::testKey(), db::FileMode::ReadWrite, db::actorHere(0), testClock);
            archiveBeheerder(database);
            people = store::workers::all(database);
        }
        std::ranges::stable_sort(people, [](const Worker& left, const Worker& right) {
            const auto rank = [](Role role) { return role == Role::TeamLead ? 0 : role == Role::JobCoach ? 1 : 2; };
            return rank(left.role) < rank(right.role);
        });
        people.resize(2);
        auto table = keys::withRecovery(keys::newTable(test::testKey()), test::testKey(), code);
        for (const Worker& one : people)
            table = keys::withPassword(*table.value, test::testKey(), {one.id.value, one.name}, annasPassword,
                                       keys::costForTests);
        keys::writeSlots(file, *table.value);
        window = std::make_unique<ui::MainWindow>(ui::WindowOptions{.clock = testClock,
                                                                    .remembersSize = false,
                                                                    .lockAfterMs = lockAfterMs,
                                                                    .passwordCost = keys::costForTests});
        window->resize(1280, 800);
        window->openFile(file);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }

    /// As long as there is no beheerder the team lead does his work: one person for dossiers and for access.
    static void archiveBeheerder(db::Database& database) {
        db::Transaction tx(database, {QStringLiteral("worker_changed"), 0, {}});
        for (Worker worker : store::workers::all(database)) {
            worker.archived = worker.role == Role::Admin;
            if (worker.archived)
                store::workers::update(tx, worker);
        }
        tx.commit();
    }

    ui::UnlockPage& door() { return *window->unlockPage(); }
    ui::IdCombo& who() { return *door().signInPanel()->findChild<ui::IdCombo*>(); }
    QLineEdit& password() { return *door().signInPanel()->findChild<ui::PasswordEdit*>(); }
    ui::Context& context() { return window->desk()->context(); }

    void type(const QString& text) {
        password().setFocus();
        password().selectAll();
        QTest::keyClicks(&password(), text);
        QTest::keyClick(&password(), Qt::Key_Return);
    }
    void signIn(std::size_t person = 0) {
        REQUIRE(who().choose(people[person].id.value));
        type(annasPassword);
        REQUIRE(wait([&] { return window->desk() != nullptr; }));
    }
    ParticipantId someone() { return store::participants::idsByName(context().database()).front(); }
    void press(Qt::Key key) {
        QTest::keyClick(window->focusWidget() ? window->focusWidget() : window.get(), key, Qt::ControlModifier);
    }
    void lock() {
        press(Qt::Key_L);
        REQUIRE(wait([&] { return window->isLocked() && !window->desk(); }));
    }
};

} // namespace shell_test
