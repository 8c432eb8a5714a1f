// SPDX-License-Identifier: EUPL-1.2
// Of the window: how a department is opened and who goes in.
#include "core/db/cipher.h"
#include "core/work/access_removal.h"
#include "core/work/conversion.h"
#include "core/work/lost_slots.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/guard.h"
#include "ui/shared/job.h"
#include "ui/shared/recovery_paper.h"
#include "ui/shell/desk.h"
#include "ui/shell/half_typed.h"
#include "ui/shell/lock_watch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/plain_copy.h"
#include "ui/shell/recovery_panel.h"
#include "ui/shell/start_page.h"
#include "ui/shell/unlock_page.h"
#include "ui/texts/fault_text.h"
#include "ui/texts/problem_text.h"

#include <QFileInfo>
#include <QShortcut>
#include <QStackedLayout>

namespace wijkwerk::ui {

db::OpenOptions MainWindow::openOptions() const {
    db::OpenOptions options;
    options.clock = m_options.clock;
    options.writerPatience = 50; // the window stays alive and tries again, see patient_guard.h
    return options;
}

void MainWindow::openFile(const QString& path) {
    if (isOpenHere(path))
        return;
    leaveThen([this, path] { backUpThen([this, path] { openUnasked(path); }); });
}

/// It is open already, and ours.
bool MainWindow::isOpenHere(const QString& path) const {
    return m_desk && !m_desk->session().isReadOnly() && QFileInfo(path).canonicalFilePath() == m_desk->session().path();
}

void MainWindow::openUnasked(const QString& path) {
    if (isOpenHere(path))
        return;
    work::Outcome<work::Entrance> entrance;
    const auto failed = [this, path](const Error& error) { showFault(error, path); };
    bool plain = false;
    guardQuietly([&] { plain = db::encrypts() && work::isToConvert(path); }, [](const Error&) {});
    if (plain) {
        guardQuietly([&] { showConversion(path); }, failed);
        return;
    }
    if (!guardQuietly([&] { entrance = work::entranceOf(path); }, failed))
        return;
    if (!entrance) {
        showTrouble(path, entrance.problems);
        return;
    }
    if (entrance.done->needsPassword) {
        showDoor(path, *entrance.done);
        return;
    }
    guardQuietly(
        [&] {
            const auto who = work::openWithoutPassword(path);
            if (who)
                enterWith(path, *who.done);
            else
                showTrouble(path, who.problems);
        },
        failed);
}

/// This file again, or a copy of it: who is in already need not prove it again.
void MainWindow::openWithSameKey(const QString& path) {
    leaveThen([this, path] {
        if (m_desk)
            enterWith(path, work::signedInAs(m_desk->session()));
        else
            openUnasked(path);
    });
}

void MainWindow::enterWith(const QString& path, const work::SignedIn& who) {
    guardQuietly(
        [&] {
            auto entered = work::enter(path, who, openOptions());
            if (!entered) {
                showTrouble(path, entered.problems);
                return;
            }
            replaceDesk(std::move(*entered.done), who.with == work::EnteredWith::Nothing);
            sayWhatFailed(who);
            if (path == m_codeUnseen)
                rememberRecoveryPaper(m_desk->context(), false);
            m_codeUnseen.clear();
            giveBack();
            askAboutPlainCopy();
        },
        [this, path](const Error& error) { showFault(error, path); });
}

/// What was kept when the department was secured stands there for everybody to read: asked once a run, to who may
/// decide.
void MainWindow::askAboutPlainCopy() {
    Context& context = m_desk->context();
    const QString path = m_desk->session().path();
    if (!context.mayWrite() || !context.may(rules::Right::GiveAccess) || m_plainAsked == path)
        return;
    m_plainAsked = path;
    if (const QString copy = work::plainCopyBeside(context.database()); !copy.isEmpty())
        askToDestroyPlainCopy(m_desk, context, copy);
}

/// A wrong password is told to the one for whose name it was tried; the recovery code belongs to everybody.
void MainWindow::sayWhatFailed(const work::SignedIn& who) {
    QStringList said;
    if (who.failedBefore > 0)
        said << tr("Before this, %n time(s) a wrong password was tried for your name on this computer.", nullptr,
                   who.failedBefore);
    if (who.failedCodes > 0)
        said << tr("Before this, %n time(s) a wrong recovery code was tried for this department on this computer.",
                   nullptr, who.failedCodes);
    if (!said.isEmpty())
        m_desk->context().say(said.join(u' '));
}

UnlockPage& MainWindow::unlockPageMade() {
    if (m_unlock)
        return *m_unlock;
    m_unlock = new UnlockPage(openOptions(), m_options.passwordCost);
    m_stack->addWidget(m_unlock);
    connect(m_unlock, &UnlockPage::signedIn, this,
            [this](const SignInPanel::Signed& who) { enterWith(m_unlock->path(), *who); });
    connect(m_unlock, &UnlockPage::converted, this, [this](const SignInPanel::Signed& who, const QString& plainCopy) {
        m_plainAsked = m_unlock->path(); // below
        enterWith(m_unlock->path(), *who);
        if (m_desk)
            askToDestroyPlainCopy(m_desk, m_desk->context(), plainCopy);
    });
    connect(m_unlock, &UnlockPage::backupRequested, this,
            [this](const QString& path) { guard(this, [&] { chooseBackupKeys(path); }); });
    connect(m_unlock, &UnlockPage::recovered, this, [this] { guard(this, [this] { takeRecovered(); }); });
    connect(m_unlock, &UnlockPage::restoreRequested, this, [this](const QString& path) { restoreBackup(path); });
    connect(m_unlock, &UnlockPage::leaveRequested, this, &MainWindow::showStart);
    connect(m_unlock, &UnlockPage::againRequested, this, &MainWindow::openFile);
    connect(m_unlock, &UnlockPage::fileRequested, this, guarded(this, [this] { chooseFile(); }));
    connect(m_unlock, &UnlockPage::failed, this, [this](const Error& error) {
        m_unlock->showTrouble(m_unlock->path(), titleOf(error.fault()), textOf(error));
    });
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+Q")), m_unlock), &QShortcut::activated, this,
            &QWidget::close);
    return *m_unlock;
}

void MainWindow::showDoor(const QString& path, const work::Entrance& entrance, WorkerId worker, const QString& locked) {
    UnlockPage& page = unlockPageMade();
    dropDesk();
    page.ask(path, entrance, worker, locked, m_names.value(path));
    m_stack->setCurrentWidget(&page);
    page.takeFocus();
}

void MainWindow::showConversion(const QString& path) {
    const auto workers = work::workersToConvert(path);
    UnlockPage& page = unlockPageMade();
    dropDesk();
    page.askConversion(path, workers);
    m_stack->setCurrentWidget(&page);
    page.takeFocus();
}

void MainWindow::showTrouble(const QString& path, const Problems& problems) {
    const auto has = [&](std::initializer_list<const char*> codes) {
        return std::ranges::any_of(problems, [&](const Problem& problem) {
            return std::ranges::any_of(codes, [&](const char* code) { return problem.code == QLatin1String(code); });
        });
    };
    using Trouble = UnlockPage::Trouble;
    const Trouble trouble = has({"worker_after_backup", "worker_left"}) ? Trouble::OfPerson
                            : has({"slots_missing", "slots_damaged", "slots_altered", "slots_older"}) ? Trouble::OfKeys
                                                                                                      : Trouble::OfFile;
    const QString title = trouble == Trouble::OfPerson ? tr("You are no longer a worker of this department")
                                                       : tr("%1 cannot be opened").arg(QFileInfo(path).fileName());
    if (m_desk) {
        dialogs::warn(this, title, textOf(problems));
        return;
    }
    UnlockPage& page = unlockPageMade();
    page.showTrouble(path, title, textOf(problems), trouble);
    m_stack->setCurrentWidget(&page);
    page.takeFocus();
}

/// The newest whole copy of the keys that lies beside the department is proposed.
void MainWindow::chooseBackupKeys(const QString& path) {
    const QStringList copies = work::slotCopiesFor(path);
    const QString folder = QFileInfo(copies.isEmpty() ? path : copies.first()).absolutePath();
    dialogs::openFile(
        this, tr("Which backup?"), {tr("Wijkwerk department (*.wijkwerk)"), tr("All files (*)")},
        [this](const QString& backup) {
            const auto entrance = work::entranceOfBackup(backup);
            if (!entrance)
                dialogs::warn(this, tr("No keys in this backup"), textOf(entrance.problems));
            else {
                m_unlock->askWithBackup(backup, *entrance.done);
                m_unlock->takeFocus();
            }
        },
        folder);
}

void MainWindow::takeRecovered() {
    auto session = m_unlock->recoveryPanel()->takeSession();
    if (!session)
        return;
    replaceDesk(std::move(session), false);
    m_desk->context().say(tr("Your new password is saved."));
    giveBack();
}

void MainWindow::takeAccessAway(WorkerId worker) {
    if (!m_desk)
        return;
    auto* settings = m_desk->findChild<SettingsPage*>();
    const QString newCode = settings ? settings->takeProposedCode() : QString();
    leaveThen([this, worker, newCode] {
        if (m_desk)
            removeAccess(worker, newCode);
    });
}

/// The file gets another key, so nobody may have it open: the desk closes, and comes back afterwards.
void MainWindow::removeAccess(WorkerId worker, const QString& newCode) {
    const QString path = m_desk->session().path();
    const auto who = std::make_shared<work::SignedIn>(work::signedInAs(m_desk->session()));
    UnlockPage& page = unlockPageMade();
    for (QDialog* dialog : dialogsInFront())
        delete dialog;
    dropDesk();
    m_changesKey = true;
    const auto goOn = [this, path](const work::SignedIn& again) {
        m_changesKey = false;
        if (std::exchange(m_waitsToLock, false)) {
            showLocked(path, again.worker, LockReason::Idle);
            return;
        }
        enterWith(path, again);
        showAccess();
    };
    Job* job = startJob(
        this,
        [path, who, worker, newCode, clock = m_options.clock](const JobControl& control) {
            return work::removeAccess(
                path, *who, worker, clock,
                [&](std::int64_t done, std::int64_t total) { return control.progress(done, total); }, newCode);
        },
        [this, who, goOn, newCode](work::Outcome<work::SignedIn> outcome) {
            goOn(outcome ? *outcome.done : *who);
            if (!outcome)
                dialogs::warn(this, tr("The access was not taken away"),
                              newCode.isEmpty() ? textOf(outcome.problems)
                                                : textOf(outcome.problems) + u'\n' +
                                                      tr("The recovery code that you had stays valid."));
            if (outcome && m_desk && !newCode.isEmpty())
                rememberRecoveryPaper(m_desk->context(), true);
            if (outcome && m_desk)
                m_desk->context().say(newCode.isEmpty()
                                          ? tr("The access was taken away; the file has a new key.")
                                          : tr("The access was taken away; the file has a new key, and the new "
                                               "recovery code is in force."));
        },
        [this, who, path, goOn](const Error& error) {
            if (error.fault() == Fault::Cancelled) {
                goOn(*who);
                return;
            }
            // Whether the access is gone is seen by signing in again.
            m_changesKey = m_waitsToLock = false;
            openUnasked(path);
            if (m_unlock)
                m_unlock->say(titleOf(error.fault()) + QStringLiteral(". ") + textOf(error));
        });
    page.showWaiting(tr("Access is being taken away"),
                     tr("Every page of the file is encrypted again with a new key. Until that is done nobody can open "
                        "it. Nothing is lost when the power goes."),
                     job);
    m_stack->setCurrentWidget(&page);
}

void MainWindow::showAccess() {
    if (!m_desk)
        return;
    m_desk->pages().go(PageId::Settings);
    if (auto* settings = m_desk->findChild<SettingsPage*>())
        settings->showAccess();
}

} // namespace wijkwerk::ui
