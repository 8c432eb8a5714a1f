// SPDX-License-Identifier: EUPL-1.2
// Of the window: what needs the department closed for a moment: the last backup, putting one back, swapping with who
// looks along, opening a file anew.
#include "core/backup/restore.h"
#include "core/backup/schedule.h"
#include "core/db/swap.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/job.h"
#include "ui/shell/backup_place.h"
#include "ui/shell/closing_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/half_typed.h"
#include "ui/shell/lock_watch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/restore_dialog.h"
#include "ui/shell/swap_bar.h"
#include "ui/shell/unlock_page.h"
#include "ui/texts/fault_text.h"
#include "ui/texts/problem_text.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QStackedLayout>
#include <QTimer>

namespace wijkwerk::ui {

namespace {

constexpr int lookAgainMs = 100;

/// The job of restoring: keys stay alive till it ends.
keys::Answer<backup::Restored> restoreNow(const RestoreAgreed& what, const Clock& clock, const JobControl& control) {
    const work::RestoreKeys& keys = *what.keys;
    return backup::restore({what.backup, what.place, keys.key, keys.presentKey ? &*keys.presentKey : nullptr,
                            db::actorHere(keys.worker.value), clock},
                           [&](qint64 done, qint64 total) { return control.progress(done, total); });
}

QString outcomeText(const backup::Restored& restored, const QDateTime& at) {
    QString text = MainWindow::tr("The backup of %1 was put back.").arg(shownMoment(at));
    if (!restored.aside.isEmpty())
        text +=
            u' ' + MainWindow::tr("The file that was there is kept: %1.").arg(QDir::toNativeSeparators(restored.aside));
    if (!restored.keptSlots)
        text += u' ' + MainWindow::tr("The passwords are those of the backup.");
    return text;
}

} // namespace

void MainWindow::connectSafety() {
    connect(m_desk, &Desk::swapGranted, this, &MainWindow::handOver);
    connect(m_desk, &Desk::takeOverRequested, this, &MainWindow::takeOver);
    connect(m_desk, &Desk::reopenRequested, this, [this] { reopen(); });
    connect(m_desk, &Desk::copyKept, this, &MainWindow::goOnInCopy, Qt::QueuedConnection);
    connect(m_desk, &Desk::restoreRequested, this, [this](qint64 moment) { restoreBackup({}, moment); });
    connect(m_desk, &Desk::departmentChanged, this, &MainWindow::keepBackupFolder);
    keepBackupFolder();
}

void MainWindow::keepBackupFolder() {
    if (m_desk)
        guardQuietly(
            [this] {
                rememberBackupFolder(m_desk->session().path(), backup::scheduleOf(m_desk->context().database()).folder);
            },
            [](const Error&) {});
}

void MainWindow::backUpThen(std::function<void()> then) {
    if (!m_desk || !wantsClosingBackup(m_desk->session())) {
        then();
        return;
    }
    if (m_closingPage)
        return;
    auto* page = new ClosingPage(m_desk->session(), m_options.pace);
    m_closingPage = page;
    m_stack->addWidget(page);
    m_desk->setEnabled(false);
    const auto away = [this, page] {
        m_closingPage = nullptr;
        m_stack->removeWidget(page);
        page->hide();
        page->deleteLater();
        if (!m_desk)
            return;
        m_desk->setEnabled(true);
        m_stack->setCurrentWidget(m_desk);
    };
    connect(page, &ClosingPage::takesLong, this, [this, page] {
        if (m_closingPage == page && m_desk) {
            m_stack->setCurrentWidget(page);
            page->takeFocus();
        }
    });
    connect(page, &ClosingPage::leaveRequested, this, away);
    connect(
        page, &ClosingPage::done, this,
        [away, then = std::move(then)] {
            away();
            then();
        },
        Qt::QueuedConnection);
}

/// As when it locks: what was half typed waits, sealed, for the same person in the file at `path`.
std::shared_ptr<work::SignedIn> MainWindow::closeForAWhile(const QString& path) {
    while (QWidget* popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    const auto who = std::make_shared<work::SignedIn>(work::signedInAs(m_desk->session()));
    if (m_desk->isPractice())
        who->with = work::EnteredWith::Nothing;
    QList<QPointer<QDialog>> dialogs;
    for (QDialog* dialog : dialogsInFront())
        dialogs << dialog;
    m_keptTyped = sealHalfTyped(dialogsInFront(), path);
    for (const QPointer<QDialog>& dialog : dialogs)
        delete dialog;
    m_covered.clear();
    dropDesk();
    return who;
}

void MainWindow::handOver() {
    if (!m_desk)
        return;
    if (const QString running = m_desk->runningWork(); !running.isEmpty()) {
        m_desk->tell(tr("%1. You can swap when that is ready.").arg(running));
        return;
    }
    const QString path = m_desk->session().path();
    const auto request = db::swapRequestFor(path);
    const QString other = personText(request ? request->who : db::Holder{});
    UnlockPage& page = unlockPageMade();
    const auto who = closeForAWhile(path);
    page.showWaiting(tr("You are swapping"), tr("%1 takes over. What you have half typed is kept.").arg(other));
    m_stack->setCurrentWidget(&page);
    m_changesKey = true;
    waitForOther(path, who, other, QDeadlineTimer(m_options.pace.takeOverWithinMs));
}

void MainWindow::waitForOther(const QString& path, const std::shared_ptr<work::SignedIn>& who, const QString& other,
                              QDeadlineTimer deadline) {
    if (!db::holderOf(path) && !deadline.hasExpired()) {
        QTimer::singleShot(lookAgainMs, this,
                           [this, path, who, other, deadline] { waitForOther(path, who, other, deadline); });
        return;
    }
    m_changesKey = false;
    if (std::exchange(m_waitsToLock, false) && who->with != work::EnteredWith::Nothing) {
        showLocked(path, who->worker, LockReason::Idle);
        return;
    }
    enterWith(path, *who);
    if (!m_desk)
        return;
    m_desk->tell(m_desk->session().isReadOnly()
                     ? tr("%1 writes now, and you look along. What you had half typed comes back when you write again.")
                           .arg(other)
                     : tr("%1 did not take over. You go on writing.").arg(other));
}

void MainWindow::takeOver() {
    reopen();
    if (m_desk && !m_desk->session().isReadOnly())
        m_desk->tell(tr("You write in this file now."));
}

void MainWindow::reopen() {
    if (!m_desk)
        return;
    const QString path = m_desk->session().path();
    if (!QFileInfo::exists(path)) {
        dialogs::warn(this, titleOf(Fault::FileMissing), textOf(Error(Fault::FileMissing, path)));
        return;
    }
    const auto who = closeForAWhile(path);
    enterWith(path, *who);
}

void MainWindow::goOnInCopy(const QString& path) {
    if (!m_desk)
        return;
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const auto who = closeForAWhile(canonical);
    enterWith(canonical, *who);
    if (m_desk)
        m_desk->tell(tr("You work on in the copy: %1.").arg(QDir::toNativeSeparators(canonical)));
}

void MainWindow::restoreBackup(const QString& place, qint64 moment) {
    guard(this, [&] {
        RestoreStart start{.clock = m_options.clock, .place = place, .moment = moment};
        if (m_desk) {
            db::Session& session = m_desk->session();
            start.place = session.path();
            start.key = std::make_shared<const keys::DataKey>(session.key().copy());
            start.worker = WorkerId{session.worker()};
        }
        if (!start.place.isEmpty())
            start.folder = rememberedBackupFolder(start.place);
        auto* dialog = new RestoreDialog(start, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &RestoreDialog::agreed, this, &MainWindow::putBackupBack, Qt::QueuedConnection);
        dialog->open();
    });
}

void MainWindow::putBackupBack(const RestoreAgreed& what) {
    leaveThen([this, what] {
        const auto before = m_desk ? std::make_shared<work::SignedIn>(work::signedInAs(m_desk->session())) : nullptr;
        const QString open = m_desk ? m_desk->session().path() : QString();
        UnlockPage& page = unlockPageMade();
        dropDesk();
        m_changesKey = true;
        const auto goOn = [this, what, before, open](bool done) {
            m_changesKey = false;
            const bool locks = std::exchange(m_waitsToLock, false);
            if (done && !what.keys->worker.isNull())
                enterWith(what.place, {what.keys->present().copy(), what.keys->worker, work::EnteredWith::Again, 0});
            else if (done)
                openUnasked(what.place);
            else if (before)
                enterWith(open, *before);
            else
                showStart();
            if (locks)
                lock(LockReason::Idle);
        };
        Job* job = startJob(
            this,
            [what, clock = m_options.clock](const JobControl& control) { return restoreNow(what, clock, control); },
            [this, what, goOn](keys::Answer<backup::Restored> answer) {
                goOn(bool(answer));
                if (!answer)
                    dialogs::warn(this, tr("The backup was not put back"), textOf(answer.problems));
                else
                    tellOutcome(outcomeText(*answer.value, what.at));
            },
            [this, goOn](const Error& error) {
                goOn(false);
                if (error.fault() != Fault::Cancelled)
                    dialogs::warn(this, tr("The backup was not put back"), textOf(error));
            });
        page.showWaiting(
            tr("The backup is being put back"),
            tr("It is opened and checked first, and then takes the place of the file in one step. The file "
               "that is there now is kept."),
            job);
        m_stack->setCurrentWidget(&page);
    });
}

void MainWindow::tellOutcome(const QString& text) {
    if (m_desk)
        m_desk->tell(text);
    else if (m_unlock && m_unlock->isVisible())
        m_unlock->say(text);
    else
        dialogs::tell(this, tr("The backup was put back"), text);
}

} // namespace wijkwerk::ui
