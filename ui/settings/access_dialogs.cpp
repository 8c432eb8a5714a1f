// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/access_dialogs.h"

#include "core/work/access_change.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/guard.h"
#include "ui/shared/job.h"
#include "ui/shared/password_edit.h"
#include "ui/shared/recovery_card.h"
#include "ui/shared/recovery_paper.h"
#include "ui/texts/labels.h"

#include <QFileInfo>
#include <QTimer>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

/// Both fields for a new password; a text that says what is asked of it.
std::pair<PasswordEdit*, PasswordEdit*> addPasswords(Form& form) {
    auto* first = form.add(QStringLiteral("password"), OwnPasswordDialog::tr("New password"), new PasswordEdit);
    form.hint(OwnPasswordDialog::tr(
        "At least 12 characters. Four words that have nothing to do with each other are easy to remember."));
    auto* again = form.add(QStringLiteral("again"), OwnPasswordDialog::tr("The password once more"), new PasswordEdit);
    return {first, again};
}

Problems problemsOf(const PasswordEdit& first, const PasswordEdit& again) {
    if (first.text().isEmpty())
        return {wrong(QStringLiteral("text_missing"), QStringLiteral("password"))};
    if (first.text() != again.text())
        return {wrong(QStringLiteral("passwords_differ"), QStringLiteral("again"))};
    return {};
}

/// Runs `act` in a job of the dialog and hands over what was done; problems go to their fields.
template <class Act, class Done>
void perform(Dialog& dialog, const QString& busy, Act act, Done done) {
    dialog.setBusy(busy);
    startJob(
        &dialog, [act](const JobControl&) { return act(); },
        [&dialog, done](auto outcome) {
            dialog.setBusy({});
            if (dialog.show(outcome.problems) && outcome)
                done(*outcome.done);
        },
        [&dialog](const Error& error) {
            dialog.setBusy({});
            showError(&dialog, error);
        });
}

} // namespace

GiveAccessDialog::GiveAccessDialog(Context& context, const std::vector<Worker>& workers, WorkerId worker,
                                   QWidget* parent)
    : Dialog(worker.isNull() ? tr("Give somebody access") : tr("New password for a colleague"), parent)
    , m_context(context)
    , m_form(new Form)
    , m_who(m_form->combo(QStringLiteral("worker"), tr("Who gets access?"))) {
    setExplanation(tr("Let your colleague choose a password here, at this computer. You need not know it, and nobody "
                      "can look it up later."));
    m_who->addNone(tr("Choose…"));
    for (const Worker& one : workers)
        m_who->addChoice(one.id.value, one.name, labelOf(one.role));
    m_who->choose(worker.value);
    m_who->setEnabled(worker.isNull());
    if (workers.empty())
        m_form->hint(tr("Everybody in the list of workers has access already. Somebody new is first added under "
                        "Workers."));
    std::tie(m_password, m_again) = addPasswords(*m_form);
    setForm(m_form);
    setPrimary(tr("Give access"), [this] { give(); });
}

void GiveAccessDialog::give() {
    const auto worker = m_who->chosenAs<WorkerId>();
    Problems problems = problemsOf(*m_password, *m_again);
    if (worker.isNull())
        problems.insert(problems.begin(), wrong(QStringLiteral("text_missing"), QStringLiteral("worker")));
    if (!show(problems))
        return;
    perform(
        *this, tr("The password is being saved…"),
        [opener = m_context.session().opener(), worker, password = m_password->text()] {
            return work::addAccess(opener, worker, password);
        },
        [this](const work::Done&) {
            m_form->setChanged(false);
            m_context.say(tr("%1 can sign in from now on.").arg(m_who->currentText()));
            accept();
            Q_EMIT given();
        });
}

OwnPasswordDialog::OwnPasswordDialog(Context& context, QWidget* parent)
    : Dialog(tr("Change your password"), parent)
    , m_context(context)
    , m_form(new Form)
    , m_old(m_form->add(QStringLiteral("oldPassword"), tr("Your password until now"), new PasswordEdit)) {
    setExplanation(
        tr("Only your own password changes. In backups of before this moment your old password stays valid."));
    std::tie(m_password, m_again) = addPasswords(*m_form);
    setForm(m_form);
    setPrimary(tr("Change password"), [this] { change(); });
}

void OwnPasswordDialog::change() {
    Problems problems = problemsOf(*m_password, *m_again);
    if (m_old->text().isEmpty())
        problems.insert(problems.begin(), wrong(QStringLiteral("text_missing"), QStringLiteral("oldPassword")));
    if (!show(problems))
        return;
    perform(
        *this, tr("The password is being saved…"),
        [opener = m_context.session().opener(), old = m_old->text(), password = m_password->text()] {
            auto outcome = work::changePassword(opener, old, password);
            for (Problem& problem : outcome.problems) {
                if (problem.code == QLatin1String("wrong_password"))
                    problem.field = QStringLiteral("oldPassword"); // the new one is never wrong in that way
            }
            return outcome;
        },
        [this](const work::Done&) {
            m_form->setChanged(false);
            m_context.say(tr("Your password is changed."));
            accept();
        });
}

NewCodeDialog::NewCodeDialog(Context& context, QWidget* parent, const QString& leaving)
    : Dialog(tr("New recovery code"), parent)
    , m_context(context)
    , m_leaving(leaving) {
    setExplanation(tr("The paper with the old code then no longer opens this department. In backups of before this "
                      "moment the old code stays valid: keep that paper as long as you keep those backups."));
    m_make = setPrimary(tr("Make a new code"), [this] { makeCode(); });
}

void NewCodeDialog::makeCode() {
    perform(
        *this, tr("The code is being made…"),
        [opener = m_context.session().opener()] { return work::proposeRecoveryCode(opener); },
        [this](const QString& code) { showCode(code); });
}

void NewCodeDialog::showCode(const QString& code) {
    m_code = code;
    m_make->hide();
    setExplanation(m_leaving.isEmpty()
                       ? tr("This code is shown only now. It counts from the moment that you have it on paper and put "
                            "it in force; until then the old code stays valid.")
                       : tr("This code is shown only now. It counts as soon as the access of %1 is taken away; until "
                            "then the old code stays valid.")
                             .arg(m_leaving));
    auto* card = new RecoveryCard(
        {code, m_context.department().name, QFileInfo(m_context.session().path()).fileName(), m_context.today()});
    body()->addWidget(card);
    PrimaryButton* ready =
        setPrimary(m_leaving.isEmpty() ? tr("Put the code in force") : tr("Take access away"), [this] { use(); });
    ready->setEnabled(false);
    connect(card, &RecoveryCard::confirmed, ready, &QWidget::setEnabled);
    QTimer::singleShot(0, card, [this, card] {
        orderTabs();
        card->setFocus(Qt::OtherFocusReason);
    });
}

void NewCodeDialog::use() {
    if (!m_leaving.isEmpty()) {
        accept();
        Q_EMIT onPaper(m_code);
        return;
    }
    perform(
        *this, tr("The code is being put in force…"),
        [opener = m_context.session().opener(), code = m_code] { return work::useRecoveryCode(opener, code); },
        [this](const work::Done&) {
            rememberRecoveryPaper(m_context, true);
            m_context.say(tr("The new recovery code is in force."));
            accept();
        });
}

void NewCodeDialog::reject() {
    if (m_code.isEmpty() || isBusy()) {
        Dialog::reject();
        return;
    }
    dialogs::choose(
        this, tr("Close without the new code?"),
        tr("The code that you see is then worth nothing, also on paper. The old code stays valid."),
        {tr("Close"), tr("Back to the code")},
        [this](int answer) {
            if (answer == 0)
                done(Rejected);
        },
        1);
}

} // namespace wijkwerk::ui
