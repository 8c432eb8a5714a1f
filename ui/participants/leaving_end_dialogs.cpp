// SPDX-License-Identifier: EUPL-1.2
// Leaving for work, dropping out, aftercare, and whether somebody still works.
#include "core/store/contracts.h"
#include "core/store/trajectories.h"
#include "core/work/acting.h"
#include "core/work/ending.h"
#include "ui/participants/attempt.h"
#include "ui/participants/contract_end_fields.h"
#include "ui/participants/draft_keeper.h"
#include "ui/participants/leaving_common.h"
#include "ui/participants/leaving_dialogs.h"
#include "ui/participants/medical_hint.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/texts/labels.h"
#include "ui/texts/leaving_labels.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

/// The day on which a contract ends before its time, when that is written down already; else today.
QDate lastDayOf(Context& context, const Leaver& about) {
    const auto contract = about.trajectory.phase == Phase::Contract
                              ? store::contracts::latestOf(context.database(), about.trajectory.id)
                              : std::nullopt;
    return contract && contract->endedOn ? *contract->endedOn : context.today();
}

/// Where a contract runs it is chosen how it ends; otherwise it says so.
bool saysHow(Dialog* dialog, const std::optional<ContractEndFields>& end) {
    if (!end)
        return true;
    if (!understood({end->saidOn()}))
        return false;
    return end->ending() ||
           dialog->show({wrong(QStringLiteral("contract_end_how_missing"), QStringLiteral("contractEnd"))});
}

class OutflowDialog : public Dialog {
    Q_OBJECT
public:
    OutflowDialog(Context& context, QWidget* parent, const Leaver& about)
        : Dialog(tr("%1 leaves for work or something else").arg(about.name), parent)
        , m_context(context)
        , m_about(about)
        , m_form(new Form) {
        setAttribute(Qt::WA_DeleteOnClose);
        QStringList months;
        for (const int month : work::ruleValues(context.database()).numbers(Rule::AftercareMonths, context.today()))
            months << QString::number(month);
        setExplanation(tr("The placement ends on the last day here. Aftercare is planned after so many months: %1.")
                           .arg(months.join(QStringLiteral(", "))));
        build();
        setPrimary(tr("Record outflow"), [this] { save(); });
        new DraftKeeper(context, this, about.person.id, QStringLiteral("outflow"));
    }

private:
    void build() {
        const QDate today = m_context.today();
        m_to = m_form->add(QStringLiteral("destination"), tr("Where to"), new QComboBox);
        for (const auto& word : Words<OutflowType>::list) {
            if (!hasOwnAct(word.value))
                m_to->addItem(labelOf(word.value), int(word.value)); // those are ends of their own
        }
        beginUnchosen(*m_to);
        m_employer = m_form->text(QStringLiteral("employer"), tr("Employer"));
        m_hours = m_form->hours(QStringLiteral("hours"), tr("Hours a week"));
        m_job = m_form->date(QStringLiteral("jobStartsOn"), tr("First day of the job"), today);
        m_job->setFlagger([](QDate) { return QString(); });
        m_last = m_form->date(QStringLiteral("endedOn"), tr("Last day here"), today);
        m_last->setDate(lastDayOf(m_context, m_about));
        if (const auto contract = runningContract(m_context, m_about.trajectory.id))
            m_end.emplace(*m_form, *contract, *m_last, today, true);
        m_note = m_form->lines(QStringLiteral("note"), tr("Remark"), 2);
        connect(m_to, &QComboBox::currentIndexChanged, this, [this] { showFields(); });
        showFields();
        m_form->setChanged(false);
        setForm(m_form);
        body()->addWidget(new MedicalHint(this));
        m_to->setFocus();
    }

    void showFields() {
        const auto to = chosenIfAny<OutflowType>(*m_to);
        const bool work = to && isToWork(*to);
        m_form->setFieldVisible(QStringLiteral("employer"), work && to != OutflowType::SelfEmployed);
        m_form->setFieldVisible(QStringLiteral("hours"), work && to != OutflowType::SelfEmployed);
        m_form->setFieldVisible(QStringLiteral("jobStartsOn"), work);
    }

    void save() {
        if (!understood({m_job, m_last}) || !saysHow(this, m_end))
            return;
        work::EndRequest request;
        request.ending = m_end ? m_end->ending() : std::nullopt;
        request.trajectory = m_about.trajectory.id;
        request.destination = chosenIfAny<OutflowType>(*m_to);
        request.endedOn = m_last->date().value_or(QDate());
        if (request.destination && isToWork(*request.destination)) {
            request.employer = m_employer->text();
            request.hours = m_hours->hours().value_or(Hours{});
            request.jobStartsOn = m_job->date();
        }
        request.note = m_note->toPlainText();
        attempt(this, m_context.database(), request, &work::endTrajectory, [this](PhaseEventId) {
            accept();
            m_context.say(tr("The outflow of %1 is recorded").arg(m_about.name));
        });
    }

    Context& m_context;
    Leaver m_about;
    Form* m_form;
    QComboBox* m_to;
    QLineEdit* m_employer;
    HoursEdit* m_hours;
    DateEdit* m_job;
    DateEdit* m_last;
    std::optional<ContractEndFields> m_end; ///< while a contract runs
    QPlainTextEdit* m_note;
};

class DropOutDialog : public Dialog {
    Q_OBJECT
public:
    DropOutDialog(Context& context, QWidget* parent, const Leaver& about)
        : Dialog(tr("%1 stops").arg(about.name), parent)
        , m_context(context)
        , m_about(about)
        , m_form(new Form) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("Choose reasons in general words. Do not write which illness or complaint somebody has. Then "
                          "the person gets help that goes on."));
        build();
        setPrimary(tr("Record that it stops"), [this] { save(); });
        new DraftKeeper(context, this, about.person.id, QStringLiteral("drop_out"));
    }

private:
    void build() {
        const QDate today = m_context.today();
        m_reason = m_form->add(QStringLiteral("reason"), tr("Main reason"), new QComboBox);
        fillWith<DropOutReason>(*m_reason, [](DropOutReason reason) { return labelOf(reason); });
        beginUnchosen(*m_reason);
        m_side = m_form->add(QStringLiteral("sideReasons"), tr("Side reasons"), new ReasonsBox);
        m_influence = m_form->add(QStringLiteral("influence"), tr("Where the cause lies"), new QComboBox);
        fillWith<Influence>(*m_influence, [](Influence influence) { return labelOf(influence); });
        beginUnchosen(*m_influence);
        m_talk = m_form->date(QStringLiteral("talkedOn"), tr("Talk about stopping"), today);
        m_last = m_form->date(QStringLiteral("endedOn"), tr("Last day here"), today);
        m_last->setDate(lastDayOf(m_context, m_about));
        if (const auto contract = runningContract(m_context, m_about.trajectory.id))
            m_end.emplace(*m_form, *contract, *m_last, today, true);
        m_lead = m_form->combo(QStringLiteral("agreedBy"), tr("Agreed by team lead"));
        fillRole(*m_lead, m_context, Role::TeamLead, tr("Not asked"));
        m_form->section(tr("Hand-over to help"));
        m_organisation = m_form->text(QStringLiteral("organisation"), tr("Organisation"));
        m_form->hint(tr("May stay empty. The consent and the sheet come after this, under Hand-over."));
        m_contact = m_form->text(QStringLiteral("contact"), tr("Contact person there"));
        m_plan = m_form->lines(QStringLiteral("plan"), tr("Plan, for ourselves"), 2);
        m_refused = m_form->check(QStringLiteral("handover"), tr("The person does not want a hand-over"));
        m_note = m_form->lines(QStringLiteral("note"), tr("Remark"), 2);
        connect(m_reason, &QComboBox::currentIndexChanged, this,
                [this] { m_side->leaveOut(chosenIn<DropOutReason>(*m_reason)); });
        connect(m_side, &ReasonsBox::edited, this, [this] { setUnsaved(true); });
        m_form->setChanged(false);
        setForm(m_form);
        body()->addWidget(new MedicalHint(this));
        m_reason->setFocus();
    }

    work::EndRequest request() const {
        work::EndRequest request;
        request.trajectory = m_about.trajectory.id;
        request.into = Phase::DroppedOut;
        request.reason = chosenIfAny<DropOutReason>(*m_reason);
        request.sideReasons = m_side->chosen();
        request.influence = chosenIfAny<Influence>(*m_influence);
        request.talkedOn = m_talk->date();
        request.endedOn = m_last->date().value_or(QDate());
        request.ending = m_end ? m_end->ending() : std::nullopt;
        request.agreedBy = m_lead->chosenAs<WorkerId>();
        request.handoverRefused = m_refused->isChecked();
        if (!m_organisation->text().trimmed().isEmpty() && !request.handoverRefused) {
            Handover handover;
            handover.trajectory = m_about.trajectory.id;
            handover.organisation = m_organisation->text().trimmed();
            handover.contact = m_contact->text().trimmed();
            handover.plan = m_plan->toPlainText().trimmed();
            handover.agreedOn = request.talkedOn;
            request.handover = handover;
        }
        request.note = m_note->toPlainText();
        return request;
    }

    void save() {
        if (!understood({m_talk, m_last}) || !saysHow(this, m_end))
            return;
        attempt(this, m_context.database(), request(), &work::endTrajectory, [this](PhaseEventId) {
            accept();
            m_context.say(tr("It is recorded that %1 stops").arg(m_about.name));
        });
    }

    Context& m_context;
    Leaver m_about;
    Form* m_form;
    QComboBox* m_reason;
    ReasonsBox* m_side;
    QComboBox* m_influence;
    DateEdit* m_talk;
    DateEdit* m_last;
    std::optional<ContractEndFields> m_end; ///< while a contract runs
    IdCombo* m_lead;
    QLineEdit* m_organisation;
    QLineEdit* m_contact;
    QPlainTextEdit* m_plan;
    QCheckBox* m_refused;
    QPlainTextEdit* m_note;
};

/// One day and one verb.
class AftercareDialog : public Dialog {
    Q_OBJECT
public:
    AftercareDialog(Context& context, QWidget* parent, const Leaver& about)
        : Dialog(tr("Start aftercare of %1").arg(about.name), parent) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("The contacts stand among the tasks already. After the last one you close the trajectory."));
        auto* form = new Form;
        auto* on = form->date(QStringLiteral("on"), tr("Starts on"), context.today());
        on->setDate(context.today());
        form->setChanged(false);
        setForm(form);
        setPrimary(tr("Start aftercare"), [this, &context, on, about] {
            if (!understood({on}))
                return;
            const auto outcome = work::perform(context.database(), [&](db::Transaction& tx) {
                return work::startAftercare(tx, about.trajectory.id, on->date().value_or(QDate()));
            });
            if (!outcome) {
                show(outcome.problems);
                return;
            }
            accept();
            context.say(tr("The aftercare of %1 has started").arg(about.name));
        });
        on->setFocus();
    }
};

class StatusDialog : public Dialog {
    Q_OBJECT
public:
    StatusDialog(Context& context, QWidget* parent, const Leaver& about, const TrajectoryEnd& end)
        : Dialog(tr("Does %1 still work?").arg(about.name), parent) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(end.employer.isEmpty() ? tr("As you heard it on that day.")
                                              : tr("At %1. As you heard it on that day.").arg(end.employer));
        auto* form = new Form;
        auto* works = form->add(QStringLiteral("stillWorking"), tr("Still at work"), new QComboBox);
        works->addItem(tr("Yes"), true);
        works->addItem(tr("No"), false);
        if (end.stillWorking == false)
            works->setCurrentIndex(1);
        auto* on = form->date(QStringLiteral("on"), tr("Known on"), context.today());
        on->setDate(context.today());
        form->setChanged(false);
        setForm(form);
        setPrimary(tr("Record"), [this, &context, works, on, id = end.trajectory] {
            if (!understood({on}))
                return;
            const work::StatusRequest request{id, works->currentData().toBool(), on->date().value_or(QDate())};
            const auto outcome =
                work::perform(context.database(), [&](db::Transaction& tx) { return work::recordStatus(tx, request); });
            if (!outcome) {
                show(outcome.problems);
                return;
            }
            accept();
            context.say(tr("It is recorded if the person still works"));
        });
        works->setFocus();
    }
};

} // namespace

void openOutflow(Context& context, QWidget* parent, ParticipantId person) {
    (new OutflowDialog(context, parent, leaverOf(context, person)))->open();
}

void openDropOut(Context& context, QWidget* parent, ParticipantId person) {
    (new DropOutDialog(context, parent, leaverOf(context, person)))->open();
}

void openAftercare(Context& context, QWidget* parent, ParticipantId person) {
    (new AftercareDialog(context, parent, leaverOf(context, person)))->open();
}

void openOutflowStatus(Context& context, QWidget* parent, ParticipantId person) {
    for (const Trajectory& trajectory : store::trajectories::ofParticipant(context.database(), person)) {
        const auto end = store::trajectories::endOf(context.database(), trajectory.id);
        if (end && end->into == Phase::Outflow) {
            (new StatusDialog(context, parent, leaverOf(context, person), *end))->open();
            return;
        }
    }
    throw Error(Fault::NotFound);
}

} // namespace wijkwerk::ui::participants

#include "leaving_end_dialogs.moc"
