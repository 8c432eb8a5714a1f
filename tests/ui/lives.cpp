// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/lives.h"

#include "core/store/workers.h"
#include "tests/support/test_key.h"
#include "tests/ui/lives_department.h"
#include "tests/ui/people_demo.h"
#include "ui/participants/dossier_page.h"
#include "ui/shared/dialog.h"
#include "ui/shell/page_stack.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace lives {

namespace {

constexpr int mostTabs = 400; // no screen has more stops

/// What a screen reader calls it; `&` of Qt is no part of it.
QString nameOf(const QWidget* widget) {
    QString name = widget->accessibleName();
    if (name.isEmpty()) {
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            name = button->text();
    }
    return name.remove(u'&');
}

bool isCalled(const QWidget* widget, const QString& name) {
    const auto* button = qobject_cast<const QPushButton*>(widget); // a box must be called what stands beside it
    return nameOf(widget) == name || (button && button->text() == name);
}

} // namespace

Life::Life(const char* today)
    : m_clock{day(today)} {
    REQUIRE(m_clock.fixedToday->isValid());
    m_file = m_home.department();
    furnish(m_file, m_clock);
    open(Role::JobCoach);
}

Life::~Life() = default;

void Life::open(Role role) {
    m_role = role;
    m_window = std::make_unique<ui::MainWindow>(
        ui::WindowOptions{.clock = m_clock, .remembersSize = false, .passwordCost = keys::costForTests});
    m_window->resize(1280, 800);
    m_window->openFile(m_file);
    m_window->show();
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
    REQUIRE(m_window->desk());
    for (const Worker& worker : store::workers::all(database())) {
        if (worker.role == role && !worker.archived)
            m_window->desk()->context().setWorker(worker); // who signs in at his own machine
    }
    REQUIRE(m_window->desk()->context().me().role == role);
    REQUIRE(shell_test::wait([&] { return m_window->desk()->context().search() != nullptr; }));
}

void Life::on(const char* today, Role role) {
    INFO(today);
    REQUIRE_FALSE(hasDialog());
    const QDate next = day(today);
    REQUIRE(next >= m_clock.today());
    m_window.reset();
    m_clock.fixedToday = next;
    open(role);
}

void Life::sits(Role role) {
    REQUIRE_FALSE(hasDialog());
    m_window.reset();
    open(role);
}

/// The popup, dialog or window that is in front, made active as a window manager does.
QWidget* Life::front() const {
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    QWidget* top = QApplication::activeModalWidget();
    if (!top)
        top = m_window.get();
    if (!top->isActiveWindow()) {
        top->activateWindow();
        shell_test::wait([&] { return top->isActiveWindow(); });
    }
    return top;
}

QWidget* Life::focus() const {
    QWidget* top = front();
    QWidget* has = top->focusWidget();
    return has && has->isVisible() ? has : top;
}

void Life::settle() const {
    test::settle(1);
}

bool Life::hasDialog() const {
    return QApplication::activeModalWidget() != nullptr;
}

void Life::key(Qt::Key key, Qt::KeyboardModifiers with) {
    QTest::keyClick(focus(), key, with);
    settle();
}

void Life::types(const QString& text) {
    QTest::keyClicks(focus(), text);
    settle();
}

void Life::tabTo(const QString& name) {
    QStringList passed;
    QWidget* first = nullptr;
    for (int i = 0; i < mostTabs; ++i) {
        QWidget* at = focus();
        if (isCalled(at, name) && at->isEnabled())
            return;
        if (at == first)
            break; // the whole circle
        if (i == 1)
            first = at;
        passed << nameOf(at);
        QTest::keyClick(at, Qt::Key_Tab);
        settle();
    }
    FAIL("Tab does not come to \"" << name.toStdString()
                                   << "\", only to: " << passed.join(QStringLiteral(" | ")).toStdString()
                                   << "\nIn view: " << words().toStdString());
}

void Life::fill(const QString& field, const QString& text) {
    tabTo(field);
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Delete);
    types(text);
}

void Life::choose(const QString& field, const QString& choice) {
    tabTo(field);
    auto* box = qobject_cast<QComboBox*>(focus());
    INFO(field.toStdString() << ": " << choice.toStdString());
    REQUIRE(box);
    QStringList all;
    int wanted = -1;
    for (int i = 0; i < box->count(); ++i) {
        const QString text = box->itemText(i);
        all << text;
        if (text == choice || (wanted < 0 && text.startsWith(choice)))
            wanted = i;
    }
    INFO(all.join(QStringLiteral(" | ")).toStdString());
    REQUIRE(wanted >= 0);
    for (int i = 0; i < 2 * box->count() && box->currentIndex() != wanted; ++i)
        key(box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    REQUIRE(box->currentIndex() == wanted);
}

QStringList Life::choices(const QString& field) {
    tabTo(field);
    const auto* box = qobject_cast<QComboBox*>(focus());
    REQUIRE(box);
    QStringList all;
    for (int i = 0; i < box->count(); ++i)
        all << box->itemText(i);
    return all;
}

void Life::chooseRow(const QString& list, const QString& words) {
    tabTo(list);
    auto* view = qobject_cast<QAbstractItemView*>(focus());
    INFO(list.toStdString() << ": " << words.toStdString());
    REQUIRE(view);
    const auto isHere = [&] {
        const QModelIndex at = view->currentIndex();
        for (int column = 0; at.isValid() && column < view->model()->columnCount(); ++column) {
            const QModelIndex cell = at.siblingAtColumn(column);
            if (cell.data().toString().contains(words) || cell.data(Qt::AccessibleTextRole).toString().contains(words))
                return true;
        }
        return false;
    };
    key(Qt::Key_Home);
    if (!view->currentIndex().isValid())
        key(Qt::Key_Down);
    for (int i = 0; i < view->model()->rowCount() && !isHere(); ++i)
        key(Qt::Key_Down);
    REQUIRE(isHere());
    if (!view->selectionModel()->isSelected(view->currentIndex()))
        key(Qt::Key_Space); // it stood there already: who only comes past chooses nothing
    test::settle(30);
}

void Life::tick(const QString& box) {
    tabTo(box);
    auto* button = qobject_cast<QAbstractButton*>(focus());
    INFO(box.toStdString());
    REQUIRE(button);
    REQUIRE_FALSE(button->isChecked());
    key(Qt::Key_Space);
    REQUIRE(button->isChecked());
}

void Life::presses(const QString& button) {
    tabTo(button);
    key(Qt::Key_Space);
    test::settle(30);
}

void Life::chooseInMenu(const QString& button, const QString& entry) {
    presses(button);
    INFO(button.toStdString() << ": " << entry.toStdString());
    REQUIRE(shell_test::wait([] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; }));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QStringList all;
    for (const QAction* action : menu->actions())
        all << action->text();
    INFO(all.join(QStringLiteral(" | ")).toStdString());
    const auto isHere = [&] {
        return menu->activeAction() && menu->activeAction()->text().section(u'\t', 0, 0).remove(u'&') == entry;
    };
    for (qsizetype i = 0; i <= all.size() && !isHere(); ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    REQUIRE(isHere());
    QTest::keyClick(menu, Qt::Key_Return);
    test::settle(30);
}

void Life::saves() {
    QWidget* dialog = front();
    INFO(dialog->windowTitle().toStdString());
    REQUIRE(dialog != m_window.get());
    const QPointer<QWidget> open(dialog);
    key(Qt::Key_Return, Qt::ControlModifier);
    const bool closed = shell_test::wait([&] { return !open || !open->isVisible(); });
    INFO((closed ? QString() : words()).toStdString());
    REQUIRE(closed);
    test::settle(30);
}

QString Life::isRefused() {
    QWidget* dialog = front();
    REQUIRE(dialog != m_window.get());
    const QPointer<QWidget> open(dialog);
    key(Qt::Key_Return, Qt::ControlModifier);
    test::settle(50);
    REQUIRE(open);
    REQUIRE(open->isVisible());
    return words();
}

void Life::answers(const QString& button) {
    INFO(button.toStdString());
    REQUIRE(shell_test::wait([] { return qobject_cast<QMessageBox*>(QApplication::activeModalWidget()) != nullptr; }));
    tabTo(button);
    key(Qt::Key_Return);
    test::settle(30);
}

void Life::keepsFileAs(const QString& name) {
    REQUIRE(shell_test::wait([] { return qobject_cast<QFileDialog*>(QApplication::activeModalWidget()) != nullptr; }));
    auto* line = front()->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    REQUIRE(line);
    REQUIRE(line->hasFocus());
    key(Qt::Key_A, Qt::ControlModifier);
    types(m_home.path(name.toUtf8().constData()));
    key(Qt::Key_Return);
    REQUIRE(shell_test::wait([&] { return hasFile(name); }));
    test::settle(30);
}

bool Life::hasFile(const QString& name) const {
    return QFile::exists(m_home.path(name.toUtf8().constData()));
}

void Life::expectDialog(const QString& words) {
    INFO(words.toStdString());
    const bool there = shell_test::wait([&] {
        const QWidget* dialog = QApplication::activeModalWidget();
        return dialog && dialog->windowTitle().contains(words);
    });
    const QWidget* dialog = QApplication::activeModalWidget();
    INFO((dialog ? dialog->windowTitle() : QStringLiteral("no dialog")).toStdString());
    REQUIRE(there);
    front();
}

void Life::goTo(Qt::Key page) {
    REQUIRE_FALSE(hasDialog());
    key(page, Qt::ControlModifier);
    test::settle(30);
}

void Life::opensDossier(const QString& name) {
    REQUIRE_FALSE(hasDialog());
    key(Qt::Key_K, Qt::ControlModifier);
    types(name);
    const auto isThere = [&] {
        if (focus()->inherits("wijkwerk::ui::SearchBox"))
            key(Qt::Key_Return); // the index learns of somebody new in a moment
        const auto* dossier = m_window->findChild<ui::participants::DossierPage*>();
        return m_window->desk()->pages().currentId() == ui::PageId::Dossier && dossier && !dossier->person().isNull();
    };
    REQUIRE(shell_test::wait(isThere));
    test::settle(30);
    INFO(words().toStdString());
    REQUIRE(words().contains(name));
}

void Life::showTab(const QString& title) {
    tabTo(QStringLiteral("Delen van het dossier"));
    auto* tabs = qobject_cast<QTabBar*>(focus());
    REQUIRE(tabs);
    const auto isHere = [&] {
        return tabs->tabText(tabs->currentIndex()).section(QStringLiteral("  "), 0, 0) == title;
    };
    for (int i = 0; i < tabs->count() && !isHere(); ++i)
        key(Qt::Key_Left);
    for (int i = 0; i < tabs->count() && !isHere(); ++i)
        key(Qt::Key_Right);
    INFO(title.toStdString());
    REQUIRE(isHere());
    test::settle(20);
}

} // namespace lives
