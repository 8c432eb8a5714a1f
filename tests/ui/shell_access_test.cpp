// SPDX-License-Identifier: EUPL-1.2
// Everything that can have the keyboard has a name for a screen reader, on every page and in the dialogs of the shell.
#include "core/store/participants.h"
#include "core/store/workers.h"
#include "tests/support/catch.h"
#include "tests/ui/shell_window.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/workers_section.h"
#include "ui/shell/department_wizard.h"
#include "ui/shell/desk.h"
#include "ui/shell/look_as_dialog.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/workplaces/workplace_dialog.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QTabBar>
#include <QTest>

using namespace wijkwerk;
using namespace shell_test;

namespace {

/// Controls in view that can be reached with Tab and have no name.
QStringList nameless(QWidget& where) {
    QStringList found;
    for (QWidget* widget : where.findChildren<QWidget*>()) {
        const bool reached = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
                             !widget->focusProxy();
        if (!reached)
            continue;
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
        if (!seen || seen->text(QAccessible::Name).trimmed().isEmpty())
            found << QStringLiteral("%1 in %2")
                         .arg(QLatin1String(widget->metaObject()->className()),
                              QLatin1String(widget->parentWidget()->metaObject()->className()));
    }
    return found;
}

} // namespace

TEST_CASE("every control on every page has a name for a screen reader", "[shell]") {
    const Home home;
    const auto window = shown(home.demo());
    ui::Desk& desk = *window->desk();
    for (const ui::PageEntry& entry : ui::pages()) {
        lookAsSomebodyWho(desk, entry.right);
        if (entry.id == ui::PageId::Dossier)
            desk.pages().openThing(ui::Kind::Participant,
                                   store::participants::idsByName(desk.context().database()).front().value);
        else
            desk.pages().go(entry.id);
        QTest::qWait(20);
        INFO(entry.name);
        const QStringList found = nameless(*window);
        INFO(found.join(QStringLiteral("; ")).toStdString());
        CHECK(found.isEmpty());
    }
}

TEST_CASE("every control of each part of Beheer, of a workplace and of a worker has a name", "[shell]") {
    const Home home;
    const auto window = shown(home.demo());
    ui::Desk& desk = *window->desk();
    lookAsSomebodyWho(desk, rules::Right::SetUpWorkers);
    const auto check = [](QWidget& where, int part) {
        const QStringList found = nameless(where);
        INFO(where.metaObject()->className() << " " << part);
        INFO(found.join(QStringLiteral("; ")).toStdString());
        CHECK(found.isEmpty());
    };
    desk.pages().go(ui::PageId::Settings);
    auto* settings = window->findChild<ui::SettingsPage*>();
    REQUIRE(settings);
    const int parts = settings->findChild<QTabBar*>()->count();
    for (int part = 0; part < parts; ++part) {
        settings->showSection(part);
        QTest::qWait(5);
        check(*window, part);
    }
    settings->showSection(1);
    settings->findChild<ui::WorkersSection*>()->editWorker(store::workers::all(desk.context().database()).front().id);
    auto* worker = openDialog<ui::Dialog>(*window);
    REQUIRE(worker);
    check(*worker, 0);
    worker->close();
    desk.pages().go(ui::PageId::Workplaces);
    button(*window, QStringLiteral("+ Werkplek"))->click();
    auto* workplace = openDialog<ui::WorkplaceDialog>(*window);
    REQUIRE(workplace);
    check(*workplace, 0);
}

TEST_CASE("every control of the start page and the dialogs of the shell has a name", "[shell]") {
    const Home home;
    const auto check = [](QWidget& where) {
        const QStringList found = nameless(where);
        INFO(where.metaObject()->className());
        INFO(found.join(QStringLiteral("; ")).toStdString());
        CHECK(found.isEmpty());
    };
    {
        const auto window = shown({});
        check(*window);
        window->newDepartment();
        check(*openDialog<ui::DepartmentWizard>(*window));
    }
    const auto window = shown(home.department());
    window->desk()->lookAs();
    check(*openDialog<ui::LookAsDialog>(*window));
    openDialog<ui::LookAsDialog>(*window)->close();
    window->desk()->showShortcuts();
    check(*openDialog<ui::ShortcutsDialog>(*window));
}

TEST_CASE("Tab goes round the whole window and comes back where it began", "[shell]") {
    const Home home;
    const auto window = shown(home.department());
    window->desk()->pages().go(ui::PageId::Settings);
    QWidget* first = window->focusWidget();
    REQUIRE(first);
    bool round = false;
    for (int i = 0; i < 200 && !round; ++i) {
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
        round = window->focusWidget() == first;
    }
    CHECK(round);
}
