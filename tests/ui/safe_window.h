// SPDX-License-Identifier: EUPL-1.2
// A window that looks at the world often, for the tests of backups, of files that change and of swapping.
#pragma once

#include "core/backup/drill.h"
#include "core/backup/folder.h"
#include "core/backup/make.h"
#include "core/db/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/test_key.h"
#include "tests/ui/shell_window.h"
#include "ui/shared/bar.h"
#include "ui/shell/desk.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace shell_test {

using namespace wijkwerk;

inline const ui::Pace quick{.lookAtFileMs = 50,
                            .lookForRequestMs = 50,
                            .lookForAnswerMs = 50,
                            .answerWithinMs = 400,
                            .takeOverWithinMs = 4000,
                            .firstBackupMs = 600000,
                            .backupEveryMs = 600000,
                            .closeAnywayMs = 300};

inline std::unique_ptr<ui::MainWindow> quickWindow(const QString& file, const ui::Pace& pace = quick) {
    auto window = std::make_unique<ui::MainWindow>(ui::WindowOptions{
        .clock = testClock, .remembersSize = false, .passwordCost = keys::costForTests, .pace = pace});
    window->resize(1280, 800);
    window->openFile(file);
    window->show();
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    return window;
}

/// The bar in view that holds these words; null when there is none.
inline ui::Bar* barWith(const QWidget& window, const QString& words) {
    for (ui::Bar* bar : window.findChildren<ui::Bar*>()) {
        if (bar->isVisible() && bar->text().contains(words))
            return bar;
    }
    return nullptr;
}

inline bool says(const QWidget& window, const QString& words) {
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

inline void planBackups(ui::MainWindow& window, const QString& folder, bool onClose = true) {
    db::Transaction tx(window.desk()->context().database(), {});
    REQUIRE_FALSE(hasWrong(backup::setSchedule(tx, {folder, 4, onClose}, window.desk()->session().path())));
    tx.touched(db::Thing::Department, window.desk()->context().department().id.value);
    tx.commit();
}

inline void addTeam(ui::MainWindow& window, const QString& name) {
    db::Transaction tx(window.desk()->context().database(), {QStringLiteral("team_added"), 0, {}});
    const TeamId id = newId<TeamId>();
    tx.statement("insert into team (id, name) values (:id, :name)").with(id, name).run();
    tx.added(db::Thing::Team, id.value);
    tx.commit();
}

inline int teamsCalled(ui::MainWindow& window, const QString& name) {
    auto query = window.desk()->context().database().statement("select count(*) from team where name = :name");
    query.with(name);
    return query.next() ? int(query.number()) : 0;
}

} // namespace shell_test
