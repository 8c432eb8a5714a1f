// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/convert_panel.h"

#include "core/work/conversion.h"
#include "ui/shared/buttons.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/job.h"
#include "ui/shared/password_edit.h"
#include "ui/shared/recovery_card.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

struct Result {
    Problems problems;
    QString code;
    QString plainCopy;
    SignInPanel::Signed who;
};

Result convertAndSignIn(const QString& path, WorkerId worker, const QString& password, const Clock& clock,
                        const keys::Cost& cost, const JobControl& control) {
    Result result;
    const auto converted = work::convert(
        path, worker, password, clock,
        [&](std::int64_t done, std::int64_t total) { return control.progress(done, total); }, cost);
    result.problems = converted.problems;
    if (!converted)
        return result;
    result.code = converted.done->recoveryCode;
    result.plainCopy = converted.done->plainCopy;
    auto signedIn = work::signIn(path, worker, password);
    if (signedIn)
        result.who = std::make_shared<work::SignedIn>(std::move(*signedIn.done));
    else
        result.problems = signedIn.problems;
    return result;
}

} // namespace

ConvertPanel::ConvertPanel(const Clock& clock, const keys::Cost& cost, QWidget* parent)
    : UnlockPanel(parent)
    , m_clock(clock)
    , m_cost(cost)
    , m_who(form()->combo(QStringLiteral("worker"), tr("Who are you?")))
    , m_password(form()->add(QStringLiteral("password"), tr("Your password"), new PasswordEdit)) {
    form()->hint(
        tr("At least 12 characters. Four words that have nothing to do with each other are easy to remember."));
    m_again = form()->add(QStringLiteral("again"), tr("The password once more"), new PasswordEdit);
    m_next = setPrimary(tr("Secure"), [this] { goOn(); });
    m_leave = addLink(tr("Not now"));
    connect(m_leave, &Button::clicked, this, &ConvertPanel::leaveRequested);
}

void ConvertPanel::ask(const QString& path, const std::vector<work::Entrant>& workers) {
    m_path = path;
    forget();
    setTexts(tr("Secure %1").arg(QFileInfo(path).completeBaseName()),
             tr("This department was made by an older Wijkwerk and is not encrypted: whoever has the file can read it. "
                "Secure it once, and it opens only for its own people. The file as it was stays beside it under "
                "another name until you throw it away."));
    m_who->clear();
    m_who->addNone(tr("Choose your name"));
    for (const work::Entrant& one : workers)
        m_who->addChoice(one.worker.value, one.name);
    m_who->setCurrentIndex(workers.size() == 1 ? 1 : 0);
    m_next->setText(tr("Secure"));
    m_next->setEnabled(!workers.empty());
    m_leave->show();
    form()->show();
    showProblems({});
}

void ConvertPanel::takeFocus() {
    (m_who->chosen() == 0 ? static_cast<QWidget*>(m_who) : m_password)->setFocus(Qt::OtherFocusReason);
}

void ConvertPanel::forget() {
    m_password->forget();
    m_again->forget();
    delete m_card;
    m_card = nullptr;
    m_made = {};
}

void ConvertPanel::goOn() {
    if (isBusy())
        return;
    if (m_made.who) {
        const Made made = std::exchange(m_made, {});
        Q_EMIT converted(made.who, made.plainCopy);
        return;
    }
    const auto worker = m_who->chosenAs<WorkerId>();
    Problems problems;
    if (worker.isNull())
        problems.push_back(wrong(QStringLiteral("text_missing"), QStringLiteral("worker")));
    if (m_password->text().isEmpty())
        problems.push_back(wrong(QStringLiteral("text_missing"), QStringLiteral("password")));
    else if (m_password->text() != m_again->text())
        problems.push_back(wrong(QStringLiteral("passwords_differ"), QStringLiteral("again")));
    showProblems(problems);
    if (problems.empty())
        convert(worker, m_password->text());
}

void ConvertPanel::convert(WorkerId worker, const QString& password) {
    setBusy(tr("The department is being encrypted and compared…"));
    startJob(
        this,
        [path = m_path, worker, password, clock = m_clock, cost = m_cost](const JobControl& control) {
            return convertAndSignIn(path, worker, password, clock, cost, control);
        },
        [this](const Result& result) {
            setBusy({});
            showProblems(result.problems);
            if (!result.who)
                return;
            rememberEntrant(m_path, result.who->worker);
            m_password->forget();
            m_again->forget();
            m_made = {result.who, result.plainCopy};
            showCode(result.code);
        },
        [this](const Error& error) {
            setBusy({});
            Q_EMIT failed(error);
        });
}

void ConvertPanel::showCode(const QString& code) {
    setTexts(tr("The department is secured"),
             tr("Everything was compared: the same is in it as before. This is the recovery code: with it you can set "
                "a new password when all passwords are lost. It is shown only now."));
    form()->hide();
    m_leave->hide();
    m_card =
        new RecoveryCard({code, QFileInfo(m_path).completeBaseName(), QFileInfo(m_path).fileName(), m_clock.today()});
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(form()), m_card);
    m_next->setText(tr("Open the department"));
    m_next->setEnabled(false);
    connect(m_card, &RecoveryCard::confirmed, m_next, &QWidget::setEnabled);
}

} // namespace wijkwerk::ui
