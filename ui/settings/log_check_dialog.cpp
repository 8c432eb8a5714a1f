// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/log_check_dialog.h"

#include "core/backup/schedule.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/job.h"
#include "ui/shared/job_bar.h"
#include "ui/shared/text_label.h"
#include "ui/texts/problem_text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

/// What the job brings back.
struct Checked {
    bool noBackup = false;
    work::Outcome<work::JournalVerdict> outcome;
};

} // namespace

LogCheckDialog::LogCheckDialog(Context& context, QWidget* parent)
    : Dialog(tr("Check the log"), parent)
    , m_context(context)
    , m_form(new Form)
    , m_against(m_form->add(QStringLiteral("against"), tr("Compare with"), new QComboBox))
    , m_head(m_form->text(QStringLiteral("head"), tr("From paper")))
    , m_outcome(new Bar(Tone::Green))
    , m_more(new TextLabel({}, TextSize::Base, ColorRole::Muted))
    , m_job(new JobBar) {
    setExplanation(tr("Every line is read and compared with what it must be. That shows changed, removed and added "
                      "lines. That the end was cut off, or an older copy put in place, is shown only by comparing with "
                      "something from outside: paper or a backup."));
    m_against->addItem(tr("nothing, only the log itself"), int(Against::Itself));
    m_against->addItem(tr("the state of the log from paper"), int(Against::Paper));
    m_against->addItem(tr("the newest backup"), int(Against::Backup));
    m_form->hint(tr("It stands at the foot of printed reports and in this tab: a number, a dash, and sixteen digits "
                    "and letters."));
    m_folder = m_form->text(QStringLiteral("folder"), tr("Folder with backups"));
    m_folder->setText(backup::scheduleOf(context.database()).folder);
    setForm(m_form);
    m_outcome->hide();
    m_more->wrapped()->hide();
    m_job->hide();
    body()->addWidget(m_job);
    body()->addWidget(m_outcome);
    body()->addWidget(m_more);
    m_check = setPrimary(tr("Check"), [this] { check(); });
    setCancelText(tr("Close"));
    connect(m_against, &QComboBox::currentIndexChanged, this, [this] { showFields(); });
    showFields();
    m_form->setChanged(false);
}

void LogCheckDialog::showFields() {
    const auto against = Against(m_against->currentData().toInt());
    m_form->setFieldVisible(QStringLiteral("head"), against == Against::Paper);
    m_form->setFieldVisible(QStringLiteral("folder"), against == Against::Backup);
}

void LogCheckDialog::choose(Against against, const QString& typed) {
    m_against->setCurrentIndex(m_against->findData(int(against)));
    (against == Against::Backup ? m_folder : m_head)->setText(typed);
}

QString LogCheckDialog::outcome() const {
    return m_outcome->isHidden() ? QString() : m_outcome->text();
}

void LogCheckDialog::check() {
    const auto against = Against(m_against->currentData().toInt());
    const QString typed = against == Against::Paper ? m_head->text().trimmed() : QString();
    const QString folder = against == Against::Backup ? m_folder->text().trimmed() : QString();
    const bool withBackup = against == Against::Backup;
    if (against == Against::Paper && typed.isEmpty()) {
        show({wrong(QStringLiteral("head_not_understood"), QStringLiteral("head"))});
        return;
    }
    m_outcome->hide();
    m_more->hide();
    setRunning(true);
    Job* job = startJob(
        this,
        [opener = m_context.session().opener().forReading(), typed, folder, withBackup](const JobControl& control) {
            db::Database database = opener();
            Checked checked;
            std::optional<QString> head(typed);
            if (withBackup)
                head = work::headOfNewestBackup(database, opener, folder);
            checked.noBackup = !head;
            if (head)
                checked.outcome = work::checkJournal(
                    database, *head, [&](qint64 done, qint64 total) { return control.progress(done, total); });
            return checked;
        },
        [this](Checked checked) {
            setRunning(false);
            m_form->setChanged(false);
            if (checked.noBackup) {
                Problem problem = wrong(QStringLiteral("log_no_backup"), QStringLiteral("folder"), m_folder->text());
                show({problem});
            } else if (show(checked.outcome.problems) && checked.outcome) {
                m_context.session().noteReading(work::journalChecked(*checked.outcome.done));
                tell(*checked.outcome.done);
            }
            Q_EMIT this->checked();
        },
        [this](const Error& error) {
            setRunning(false);
            if (error.fault() != Fault::Cancelled)
                showError(this, error);
        });
    m_job->watch(job, tr("Checking the log"));
}

void LogCheckDialog::setRunning(bool running) {
    m_form->setEnabled(!running);
    m_check->setEnabled(!running);
}

void LogCheckDialog::tell(const work::JournalVerdict& verdict) {
    m_outcome->setTone(verdict.isWhole() ? Tone::Green : Tone::Red);
    m_outcome->setText(verdict.isWhole() ? tr("The log is whole: %n lines.", nullptr, int(verdict.lines))
                                         : textOf(verdict.problems));
    m_outcome->show();
    QStringList more;
    if (verdict.brokenMoment.isValid())
        more << tr("That line is of %1.").arg(shownMoment(verdict.brokenMoment));
    if (verdict.older > 0)
        more << tr("The first %n lines are from before 0.2.0. Of those nothing can be said about the time before they "
                   "were linked.",
                   nullptr, int(verdict.older));
    if (verdict.emptied > 0)
        more << tr("Of %n lines what stood in them was destroyed after the retention term.", nullptr,
                   int(verdict.emptied));
    if (verdict.isWhole())
        more << tr("State of the log: %1").arg(verdict.head);
    m_more->setText(more.join(u'\n'));
    m_more->setVisible(!more.isEmpty());
}

} // namespace wijkwerk::ui
