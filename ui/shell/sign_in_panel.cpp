// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/sign_in_panel.h"

#include "core/base/app_paths.h"
#include "core/work/lost_slots.h"
#include "ui/shared/buttons.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/job.h"
#include "ui/shared/password_edit.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace wijkwerk::ui {

namespace {

QString keyOf(const QString& path) {
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    return QStringLiteral("entrant/") +
           QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

WorkerId lastEntrant(const QString& path) {
    return WorkerId{QSettings(settingsFile(), QSettings::IniFormat).value(keyOf(path)).toLongLong()};
}

void rememberEntrant(const QString& path, WorkerId worker) {
    QSettings(settingsFile(), QSettings::IniFormat).setValue(keyOf(path), qlonglong(worker.value));
}

SignInPanel::SignInPanel(QWidget* parent)
    : UnlockPanel(parent)
    , m_who(form()->combo(QStringLiteral("worker"), tr("Who are you?")))
    , m_password(form()->add(QStringLiteral("password"), tr("Password"), new PasswordEdit)) {
    m_open = setPrimary(tr("Open"), [this] { signIn(); });
    m_forgotten = addLink(tr("Forgot your password?"));
    m_leave = addLink(tr("Another department…"));
    connect(m_forgotten, &Button::clicked, this, &SignInPanel::forgotten);
    connect(m_leave, &Button::clicked, this, &SignInPanel::leaveRequested);
}

void SignInPanel::ask(const QString& path, const work::Entrance& entrance, WorkerId worker, const QString& locked,
                      const QString& name) {
    m_path = path;
    m_backup.clear();
    forget();
    const bool isLocked = !locked.isEmpty();
    setTexts(isLocked ? tr("%1 is locked").arg(name) : name,
             isLocked ? locked : QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()));
    m_open->setText(isLocked ? tr("Unlock") : tr("Open"));
    m_leave->setText(isLocked ? tr("Close the department") : tr("Another department…"));
    m_forgotten->setVisible(entrance.hasRecovery);
    m_who->clear();
    if (entrance.people.size() > 1)
        m_who->addNone(tr("Choose your name"));
    for (const work::Entrant& one : entrance.people)
        m_who->addChoice(one.worker.value, one.name);
    m_who->setTypeToFind(entrance.people.size() > 9);
    const WorkerId wanted = worker.isNull() ? lastEntrant(path) : worker;
    if (!m_who->choose(wanted.value))
        m_who->setCurrentIndex(0);
    showProblems({});
}

void SignInPanel::takeFocus() {
    (m_who->chosen() == 0 ? static_cast<QWidget*>(m_who) : m_password)->setFocus(Qt::OtherFocusReason);
}

void SignInPanel::forget() {
    m_password->forget();
    form()->setChanged(false);
}

void SignInPanel::signIn() {
    const auto worker = m_who->chosenAs<WorkerId>();
    Problems problems;
    if (worker.isNull())
        problems.push_back(wrong(QStringLiteral("text_missing"), QStringLiteral("worker")));
    if (m_password->text().isEmpty())
        problems.push_back(wrong(QStringLiteral("text_missing"), QStringLiteral("password")));
    showProblems(problems);
    if (!problems.empty() || isBusy())
        return;
    setBusy(tr("The password is being checked…"));
    startJob(
        this,
        [path = m_path, backup = m_backup, worker, password = m_password->text()](const JobControl&) {
            return backup.isEmpty() ? work::signIn(path, worker, password)
                                    : work::signInWithBackup(path, backup, worker, password);
        },
        [this, worker](work::Outcome<work::SignedIn> outcome) {
            setBusy({});
            if (!outcome) {
                refused(outcome.problems);
                return;
            }
            rememberEntrant(m_path, worker);
            forget();
            Q_EMIT signedIn(std::make_shared<work::SignedIn>(std::move(*outcome.done)));
        },
        [this](const Error& error) {
            setBusy({});
            Q_EMIT failed(error);
        });
}

void SignInPanel::refused(const Problems& problems) {
    showProblems(problems);
    m_password->setFocus(Qt::OtherFocusReason);
    m_password->selectAll();
}

} // namespace wijkwerk::ui
