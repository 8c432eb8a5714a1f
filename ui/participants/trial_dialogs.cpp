// SPDX-License-Identifier: EUPL-1.2
// The meeloopdag: planned, and how it went; and the decision about a referral.
#include "core/base/calendar.h"
#include "core/store/intake.h"
#include "core/store/participants.h"
#include "core/store/trajectories.h"
#include "core/store/workplaces.h"
#include "core/work/intake_work.h"
#include "core/work/referral.h"
#include "ui/participants/attempt.h"
#include "ui/participants/medical_hint.h"
#include "ui/participants/person_text.h"
#include "ui/participants/profile_dialogs.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/texts/profile_labels.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

QString nameOfPerson(Context& context, ParticipantId id) {
    const auto person = store::participants::find(context.database(), id);
    return person ? fullLabel(person->name) : QString();
}

class TrialDayDialog : public Dialog {
    Q_OBJECT
public:
    TrialDayDialog(Context& context, QWidget* parent, const Trajectory& trajectory)
        : Dialog(tr("Trial day of %1").arg(nameOfPerson(context, trajectory.participant)), parent)
        , m_context(context)
        , m_trajectory(trajectory.id) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("A day with a team, to try. It stands on Today until you write down how it went."));
        auto* form = new Form;
        m_day = form->date(QStringLiteral("day"), tr("Day"), context.today());
        m_day->setDate(workingDayOnOrAfter(context.today().addDays(1)));
        m_team = form->combo(QStringLiteral("team"), tr("Team"));
        m_team->addNone(tr("Choose…"));
        for (const Team& team : store::teams::all(context.database()))
            m_team->addChoice(team.id.value, team.name);
        m_workplace = form->combo(QStringLiteral("workplace"), tr("Workplace"));
        m_workplace->addNone(tr("Not known yet"));
        for (const Workplace& workplace : store::workplaces::all(context.database()))
            m_workplace->addChoice(workplace.id.value, workplace.name);
        m_workplace->setTypeToFind(true);
        m_insured = form->check(QStringLiteral("insured"), tr("The insurance for this day is arranged"));
        m_remark = form->lines(QStringLiteral("remark"), tr("Remark"), 2);
        form->setChanged(false);
        setForm(form);
        body()->addWidget(new MedicalHint(this));
        setPrimary(tr("Plan trial day"), [this] { save(); });
        m_team->setFocus();
    }

private:
    void save() {
        if (!understood({m_day}))
            return;
        TrialDay day;
        day.trajectory = m_trajectory;
        day.day = m_day->date().value_or(QDate());
        day.team = m_team->chosenAs<TeamId>();
        day.workplace = m_workplace->chosenAs<WorkplaceId>();
        day.insured = m_insured->isChecked();
        day.remark = m_remark->toPlainText();
        const auto outcome =
            work::perform(m_context.database(), [&](db::Transaction& tx) { return work::planTrialDay(tx, day); });
        if (!outcome) {
            show(outcome.problems);
            return;
        }
        accept();
        m_context.say(day.insured ? tr("The trial day is planned")
                                  : tr("The trial day is planned. The insurance is not arranged yet."));
    }

    Context& m_context;
    TrajectoryId m_trajectory;
    DateEdit* m_day;
    IdCombo* m_team;
    IdCombo* m_workplace;
    QCheckBox* m_insured;
    QPlainTextEdit* m_remark;
};

class TrialResultDialog : public Dialog {
    Q_OBJECT
public:
    TrialResultDialog(Context& context, QWidget* parent, const TrialDay& day)
        : Dialog(tr("How the trial day of %1 went").arg(shownDate(day.day)), parent)
        , m_context(context)
        , m_day(day.id) {
        setAttribute(Qt::WA_DeleteOnClose);
        auto* form = new Form;
        m_outcome = form->add(QStringLiteral("outcome"), tr("How it went"), new QComboBox);
        for (const TrialDayOutcome outcome :
             {TrialDayOutcome::Done, TrialDayOutcome::NotCome, TrialDayOutcome::Cancelled})
            m_outcome->addItem(labelOf(outcome), int(outcome));
        if (day.outcome != TrialDayOutcome::Planned)
            chooseIn(*m_outcome, day.outcome);
        m_remark = form->lines(QStringLiteral("remark"), tr("Remark"), 3);
        m_remark->setPlainText(day.remark);
        form->setChanged(false);
        setForm(form);
        body()->addWidget(new MedicalHint(this));
        setPrimary(tr("Save"), [this] { save(); });
        m_outcome->setFocus();
    }

private:
    void save() {
        const work::TrialDayResult result{m_day, chosenIn<TrialDayOutcome>(*m_outcome), m_remark->toPlainText()};
        const auto outcome =
            work::perform(m_context.database(), [&](db::Transaction& tx) { return work::recordTrialDay(tx, result); });
        if (!outcome) {
            show(outcome.problems);
            return;
        }
        accept();
        m_context.say(tr("How it went is kept"));
    }

    Context& m_context;
    TrialDayId m_day;
    QComboBox* m_outcome;
    QPlainTextEdit* m_remark;
};

enum Decision { Accept, Refuse };

class ReferralDecisionDialog : public Dialog {
    Q_OBJECT
public:
    ReferralDecisionDialog(Context& context, QWidget* parent, const Trajectory& trajectory)
        : Dialog(tr("Decide about the referral of %1").arg(nameOfPerson(context, trajectory.participant)), parent)
        , m_context(context)
        , m_trajectory(trajectory.id)
        , m_form(new Form) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("A refused referral goes back to %1, with the reason, and closes the trajectory.")
                           .arg(trajectory.referredBy));
        m_decision = m_form->add(QStringLiteral("decision"), tr("Decision"), new QComboBox);
        m_decision->addItem(tr("Accepted"), Accept);
        m_decision->addItem(tr("Refused"), Refuse);
        if (trajectory.accepted == true)
            m_decision->setCurrentIndex(1); // it was accepted already: only the other is left to decide
        m_on = m_form->date(QStringLiteral("on"), tr("Date"), context.today());
        m_on->setFlagger([](QDate) { return QString(); });
        m_on->setDate(context.today());
        m_reason = m_form->lines(QStringLiteral("reason"), tr("Reason"), 3);
        m_form->hint(tr("Must be filled in when it is refused."));
        m_form->setChanged(false);
        setForm(m_form);
        body()->addWidget(new MedicalHint(this));
        setPrimary(tr("Record decision"), [this] { save(); });
        m_decision->setFocus();
    }

private:
    void save() {
        if (!understood({m_on}))
            return;
        const bool accepts = m_decision->currentData().toInt() == Accept;
        const QDate on = m_on->date().value_or(QDate());
        const QString reason = m_reason->toPlainText().trimmed();
        const auto outcome = work::perform(m_context.database(), [&](db::Transaction& tx) {
            return accepts ? work::acceptReferral(tx, m_trajectory, on, reason)
                           : work::refuseReferral(tx, m_trajectory, reason, on);
        });
        if (!outcome) {
            show(outcome.problems);
            return;
        }
        accept();
        m_context.say(accepts ? tr("The referral is accepted") : tr("The referral is refused; tell the referrer"));
    }

    Context& m_context;
    TrajectoryId m_trajectory;
    Form* m_form;
    QComboBox* m_decision;
    DateEdit* m_on;
    QPlainTextEdit* m_reason;
};

Trajectory trajectoryOf(Context& context, TrajectoryId id) {
    const auto trajectory = store::trajectories::find(context.database(), id);
    if (!trajectory)
        throw Error(Fault::NotFound);
    return *trajectory;
}

} // namespace

void openTrialDay(Context& context, QWidget* parent, TrajectoryId trajectory) {
    (new TrialDayDialog(context, parent, trajectoryOf(context, trajectory)))->open();
}

void openTrialDayResult(Context& context, QWidget* parent, TrialDayId id) {
    const auto day = store::intake::findTrialDay(context.database(), id);
    if (!day)
        throw Error(Fault::NotFound);
    (new TrialResultDialog(context, parent, *day))->open();
}

void openReferralDecision(Context& context, QWidget* parent, TrajectoryId trajectory) {
    (new ReferralDecisionDialog(context, parent, trajectoryOf(context, trajectory)))->open();
}

} // namespace wijkwerk::ui::participants

#include "trial_dialogs.moc"
