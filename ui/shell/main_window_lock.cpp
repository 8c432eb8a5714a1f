// SPDX-License-Identifier: EUPL-1.2
// Of the window: locking and what comes back after it.
#include "core/keys/sealed.h"
#include "core/keys/secret.h"
#include "ui/shared/context.h"
#include "ui/shared/dialog.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/guard.h"
#include "ui/shell/clipboard_watch.h"
#include "ui/shell/department_wizard.h"
#include "ui/shell/desk.h"
#include "ui/shell/half_typed.h"
#include "ui/shell/lock_watch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/restore_dialog.h"
#include "ui/shell/unlock_page.h"

#include <QApplication>
#include <QStackedLayout>
#include <QTimer>

namespace wijkwerk::ui {

namespace {

constexpr int lookAgainMs = 200;

QByteArray placeOf(const QString& path, std::int64_t worker) {
    return QByteArrayLiteral("half typed ") + QByteArray::number(qlonglong(worker)) + ' ' + path.toUtf8();
}

/// Where somebody was, without what stood there.
HalfTyped pageOf(HalfTyped typed) {
    typed.fields.clear();
    typed.dialogs.clear();
    typed.drafts.clear();
    return typed;
}

} // namespace

bool MainWindow::isLocked() const {
    return m_isLocked;
}

QList<QDialog*> MainWindow::dialogsInFront() const {
    QList<QDialog*> found;
    for (QDialog* dialog : findChildren<QDialog*>()) {
        // One in front of another belongs to it and goes away with it.
        const bool covered = m_covered.contains(QPointer<QDialog>(dialog));
        if (dialog->isVisible() || covered)
            found << dialog;
    }
    return found;
}

void MainWindow::lock(LockReason reason) {
    if (m_changesKey) {
        m_waitsToLock = true;
        return;
    }
    if (!m_desk) {
        forgetInFront(reason);
        return;
    }
    if (m_desk->isPractice()) {
        for (RestoreDialog* dialog : findChildren<RestoreDialog*>())
            delete dialog; // it may hold the key of a real department
        if (reason == LockReason::Asked)
            m_desk->context().say(tr("A practice department has no password, so it cannot be locked."));
        return;
    }
    const QString running = m_desk->runningWork();
    if (running.isEmpty() || reason == LockReason::Sleep)
        lockNow(reason);
    else if (reason == LockReason::Asked && !m_waitsToLock)
        askAboutRunning(running);
    else
        coverTillReady();
}

/// No department is open, but a dialog can hold a key, a password or a recovery code. Only what is being checked or
/// made at this moment is waited for; a department that is being made not when the computer goes to sleep.
void MainWindow::forgetInFront(LockReason reason) {
    bool waits = m_unlock && !m_unlock->abandon();
    QString made;
    QList<QPointer<QDialog>> dialogs;
    for (QDialog* dialog : dialogsInFront()) {
        const auto* wizard = qobject_cast<DepartmentWizard*>(dialog);
        if (wizard && wizard->isBusy() && reason != LockReason::Sleep) {
            waits = true;
            continue;
        }
        if (wizard && !wizard->madePath().isEmpty())
            made = wizard->madePath();
        dialogs << dialog;
    }
    for (const QPointer<QDialog>& dialog : dialogs)
        delete dialog;
    m_clipboard->clear();
    if (waits)
        QTimer::singleShot(lookAgainMs, this, [this, reason] { lock(reason); });
    if (made.isEmpty())
        return;
    m_codeUnseen = made;
    openUnasked(made);
    if (m_unlock)
        m_unlock->say(tr("The department was made. Its recovery code was not put on paper yet: make a new one under "
                         "Settings, Access."));
}

void MainWindow::askAboutRunning(const QString& running) {
    dialogs::choose(this, tr("Something is still running"),
                    tr("%1. Wijkwerk can lock as soon as it is ready; nobody sees anything until then.").arg(running),
                    {tr("Lock when it is ready"), tr("Stop it and lock"), tr("Do not lock")}, [this](int answer) {
                        if (answer == 0)
                            coverTillReady();
                        else if (answer == 1 && m_desk)
                            QTimer::singleShot(0, this, [this] { lockNow(LockReason::Asked); });
                    });
}

/// Nothing is seen any more, but the work comes to its end before the department is closed.
void MainWindow::coverTillReady() {
    if (!m_desk)
        return;
    const QString running = m_desk->runningWork();
    if (running.isEmpty()) {
        lockNow(LockReason::Idle);
        return;
    }
    if (!std::exchange(m_waitsToLock, true)) {
        for (QDialog* dialog : dialogsInFront()) {
            m_covered << dialog;
            dialog->hide();
        }
        UnlockPage& page = unlockPageMade();
        page.showWaiting(tr("Wijkwerk is locking"), tr("%1. When that is ready the department closes.").arg(running));
        m_stack->setCurrentWidget(&page);
    }
    QTimer::singleShot(lookAgainMs, this, &MainWindow::coverTillReady);
}

void MainWindow::lockNow(LockReason reason) {
    if (!m_desk)
        return;
    m_waitsToLock = false;
    while (QWidget* popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    const QString running = m_desk->runningWork();
    const QString path = m_desk->session().path();
    const WorkerId worker{m_desk->session().worker()};
    QList<QPointer<QDialog>> dialogs;
    for (QDialog* dialog : dialogsInFront())
        dialogs << dialog;
    const bool isKept = sealHalfTyped(dialogsInFront(), path);
    for (const QPointer<QDialog>& dialog : dialogs)
        delete dialog;
    m_covered.clear();
    if (QGuiApplication::applicationState() == Qt::ApplicationActive)
        activateWindow(); // a dialog may have had the keyboard
    dropDesk();
    m_clipboard->clear();
    showLocked(path, worker, reason);
    QStringList said;
    if (!running.isEmpty())
        said << tr("%1: this was stopped when Wijkwerk locked, and nothing of it was kept.").arg(running);
    if (!isKept)
        said << notKeptText();
    if (m_unlock)
        m_unlock->say(said.join(u' '));
}

QString MainWindow::notKeptText() {
    return tr("What was half typed could not be kept. What was saved before is in the department.");
}

/// False when there was something and it could not be kept.
bool MainWindow::sealHalfTyped(const QList<QDialog*>& dialogs, const QString& path) {
    return guardQuietly([&] { seal(dialogs, path); }, [](const Error&) {});
}

void MainWindow::seal(const QList<QDialog*>& dialogs, const QString& path) {
    const std::int64_t worker = m_desk->session().worker();
    const bool waits =
        std::ranges::any_of(m_sealed, [&](const Sealed& one) { return one.path == path && one.worker == worker; });
    if (waits && m_desk->session().isReadOnly())
        return; // of before he swapped; while looking along nothing is typed
    const Page* page = m_desk->pages().current();
    const bool unsaved = (page && page->hasUnsavedWork()) || std::any_of(dialogs.begin(), dialogs.end(), [](auto* one) {
                             const auto* dialog = qobject_cast<Dialog*>(one);
                             return dialog && dialog->isUnsaved();
                         });
    const HalfTyped typed = m_desk->leaveHalfTyped(dialogs);
    QByteArray plain = encode(typed);
    QByteArray bytes = keys::seal(m_desk->session().key(), placeOf(path, worker), plain);
    keys::wipe(plain);
    std::erase_if(m_sealed, [&](const Sealed& one) { return one.path == path && one.worker == worker; });
    m_sealed.push_back({path, worker, std::move(bytes), unsaved || !typed.drafts.empty()});
}

void MainWindow::showLocked(const QString& path, WorkerId worker, LockReason reason) {
    const QString why = reason == LockReason::Idle    ? tr("Nobody touched the computer for a while. ")
                        : reason == LockReason::Asked ? QString()
                                                      : tr("The screen was locked or the computer slept. ");
    work::Outcome<work::Entrance> entrance;
    const bool there =
        guardQuietly([&] { entrance = work::entranceOf(path); }, [this](const Error& error) { showFault(error); });
    if (!there)
        return;
    m_isLocked = true;
    if (!entrance)
        showTrouble(path, entrance.problems);
    else
        showDoor(path, *entrance.done, worker,
                 why + tr("The department is closed. What was half typed comes back when the same person unlocks."));
}

void MainWindow::giveBack() {
    if (!m_desk)
        return;
    if (!std::exchange(m_keptTyped, true))
        dialogs::warn(this, tr("What was typed did not come back"), notKeptText());
    const QString path = m_desk->session().path();
    const std::int64_t worker = m_desk->session().worker();
    const auto found =
        std::ranges::find_if(m_sealed, [&](const Sealed& one) { return one.path == path && one.worker == worker; });
    if (found == m_sealed.end())
        return;
    const bool later = m_desk->session().isReadOnly(); // only the page comes back: the words wait till he writes again
    const Sealed sealed = later ? *found : std::move(*found);
    if (!later)
        m_sealed.erase(found);
    auto plain = keys::open(m_desk->session().key(), placeOf(path, worker), sealed.bytes);
    const auto typed = plain ? decodeHalfTyped(*plain) : std::nullopt;
    if (plain)
        keys::wipe(*plain);
    if (typed && later)
        guard(this, [&] { m_desk->putBack(pageOf(*typed)); });
    else if (typed)
        guard(this, [&] { m_desk->putBack(*typed); });
    else if (sealed.unsaved)
        dialogs::warn(this, tr("What was typed did not come back"),
                      tr("The department got another key meanwhile, so the text that was half typed cannot be read any "
                         "more. Notes were kept in the department itself."));
}

} // namespace wijkwerk::ui
