// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/recovery_panel.h"

#include "core/store/workers.h"
#include "core/work/access_change.h"
#include "core/work/lost_slots.h"
#include "ui/shared/buttons.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/guard.h"
#include "ui/shared/job.h"
#include "ui/shared/password_edit.h"
#include "ui/shell/look_only_bar.h"
#include "ui/shell/sign_in_panel.h"

#include <QFontDatabase>

namespace wijkwerk::ui {

RecoveryPanel::RecoveryPanel(const db::OpenOptions& options, const keys::Cost& cost, QWidget* parent)
    : UnlockPanel(parent)
    , m_options(options)
    , m_cost(cost)
    , m_code(form()->text(QStringLiteral("recoveryCode"), tr("Recovery code")))
    , m_who(form()->combo(QStringLiteral("worker"), tr("Who are you?")))
    , m_password(form()->add(QStringLiteral("password"), tr("New password"), new PasswordEdit)) {
    form()->hint(
        tr("At least 12 characters. Four words that have nothing to do with each other are easy to remember."));
    m_again = form()->add(QStringLiteral("again"), tr("The password once more"), new PasswordEdit);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(m_code->font().pointSizeF());
    m_code->setFont(font);
    m_code->setMinimumWidth(m_code->fontMetrics().horizontalAdvance(QLatin1Char('W')) * 46);
    m_code->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhUppercaseOnly);
    m_next = setPrimary(tr("Go on"), [this] { goOn(); });
    connect(addLink(tr("Back")), &Button::clicked, this, [this] {
        forget();
        Q_EMIT backRequested();
    });
}

RecoveryPanel::~RecoveryPanel() = default;

void RecoveryPanel::ask(const QString& path, const QString& backup) {
    m_path = path;
    m_backup = backup;
    forget();
    showProblems({});
    showStep();
}

void RecoveryPanel::forget() {
    m_session.reset();
    m_code->clear();
    m_password->forget();
    m_again->forget();
}

void RecoveryPanel::showStep() {
    const bool open = m_session != nullptr;
    setTexts(open ? tr("Choose a new password") : tr("Forgot your password"),
             open ? tr("The code is right. From now on you open this department with the password you choose here.")
                  : tr("The recovery code stands on the paper that was printed when the department was made. It is "
                       "kept in the safe of the municipality. Can a colleague sign in? Then he can also give you a new "
                       "password: Settings, Access."));
    form()->setFieldVisible(QStringLiteral("recoveryCode"), !open);
    for (const char* field : {"worker", "password", "again"})
        form()->setFieldVisible(QLatin1String(field), open);
    m_next->setText(open ? tr("Save password and open") : tr("Go on"));
}

void RecoveryPanel::takeFocus() {
    if (m_session)
        (m_who->chosen() == 0 ? static_cast<QWidget*>(m_who) : m_password)->setFocus(Qt::OtherFocusReason);
    else
        m_code->setFocus(Qt::OtherFocusReason);
}

void RecoveryPanel::goOn() {
    if (isBusy())
        return;
    m_session ? setPassword() : readCode();
}

void RecoveryPanel::readCode() {
    setBusy(tr("The code is being checked…"));
    startJob(
        this,
        [path = m_path, backup = m_backup, code = m_code->text()](const JobControl&) {
            return backup.isEmpty() ? work::signInWithRecovery(path, code)
                                    : work::signInWithBackupAndRecovery(path, backup, code);
        },
        [this](work::Outcome<work::SignedIn> outcome) {
            setBusy({});
            guard(this, [&] { opened(std::move(outcome)); });
        },
        [this](const Error& error) {
            setBusy({});
            Q_EMIT failed(error);
        });
}

void RecoveryPanel::opened(work::Outcome<work::SignedIn> outcome) {
    showProblems(outcome.problems);
    if (!outcome) {
        takeFocus();
        return;
    }
    auto entered = work::enter(m_path, *outcome.done, m_options);
    showProblems(entered.problems);
    if (!entered)
        return;
    if ((*entered.done)->isReadOnly()) {
        showText(lookOnlyText(**entered.done) + u' ' + tr("So no new password can be set now."));
        return;
    }
    m_session = std::move(*entered.done);
    m_code->clear();
    askPassword();
}

void RecoveryPanel::askPassword() {
    m_workers = store::workers::all(m_session->database());
    m_who->clear();
    m_who->addNone(tr("Choose your name"));
    for (const Worker& worker : m_workers)
        m_who->addChoice(worker.id.value, worker.name);
    if (!m_who->choose(lastEntrant(m_path).value))
        m_who->setCurrentIndex(0);
    showStep();
    takeFocus();
}

void RecoveryPanel::setPassword() {
    const auto worker = m_who->chosenAs<WorkerId>();
    Problems problems;
    if (worker.isNull())
        problems.push_back(wrong(QStringLiteral("text_missing"), QStringLiteral("worker")));
    if (m_password->text() != m_again->text())
        problems.push_back(wrong(QStringLiteral("passwords_differ"), QStringLiteral("again")));
    showProblems(problems);
    if (!problems.empty())
        return;
    setBusy(tr("The new password is being saved…"));
    startJob(
        this,
        [opener = m_session->opener(), worker, password = m_password->text(), cost = m_cost](const JobControl&) {
            return work::setNewPassword(opener, worker, password, cost);
        },
        [this, worker](const work::Outcome<work::Done>& outcome) {
            setBusy({});
            showProblems(outcome.problems);
            if (!outcome)
                return;
            const auto who = std::ranges::find(m_workers, worker, &Worker::id);
            m_session->setWorker(worker.value, who->name);
            rememberEntrant(m_path, worker);
            m_password->forget();
            m_again->forget();
            Q_EMIT entered();
        },
        [this](const Error& error) {
            setBusy({});
            showError(this, error);
        });
}

} // namespace wijkwerk::ui
