// SPDX-License-Identifier: EUPL-1.2
// Somebody is away, and comes back. There is no field for a reason (domain.md 6.2).
#include "core/store/absences.h"
#include "core/store/participants.h"
#include "core/work/absence_work.h"
#include "ui/participants/attempt.h"
#include "ui/participants/medical_hint.h"
#include "ui/participants/person_text.h"
#include "ui/participants/stage_dialogs.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/theme.h"
#include "ui/texts/stage_labels.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

class AbsenceDialog : public Dialog {
    Q_OBJECT
public:
    AbsenceDialog(Context& context, QWidget* parent, const Participant& person, const Absence& absence)
        : Dialog(absence.id.isNull() ? tr("%1 is away").arg(fullLabel(person.name))
                                     : tr("Absence of %1").arg(fullLabel(person.name)),
                 parent)
        , m_context(context)
        , m_absence(absence)
        , m_form(new Form) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("Never write down why somebody is ill, and do not ask for it. The law forbids that."));
        build();
        setPrimary(isNew() ? tr("Record absence") : tr("Save"), [this] { save(); });
        if (!isNew())
            addButton(tr("It was not so: withdraw"), [this] { withdraw(); });
        (isNew() ? static_cast<QWidget*>(m_kind) : m_ends)->setFocus();
    }

private:
    bool isNew() const { return m_absence.id.isNull(); }

    DateEdit* day(const char* field, const QString& label, const std::optional<QDate>& date) {
        DateEdit* edit = m_form->date(QLatin1String(field), label, m_context.today());
        edit->setFlagger([](QDate) { return QString(); });
        edit->setDate(date);
        return edit;
    }

    void build() {
        m_kind = m_form->add(QStringLiteral("kind"), tr("Kind"), new QComboBox);
        fillWith<AbsenceKind>(*m_kind, [](AbsenceKind kind) { return labelOf(kind); });
        chooseIn(*m_kind, m_absence.kind);
        m_starts = day("startsOn", tr("First day away"), isNew() ? m_context.today() : m_absence.startsOn);
        m_reported =
            day("reportedOn", tr("Reported on"), isNew() ? std::optional(m_context.today()) : m_absence.reportedOn);
        m_expected = day("expectedUntil", tr("Expected last day away"), m_absence.expectedUntil);
        m_ends = day("endsOn", tr("Really the last day away"), m_absence.endsOn);
        m_form->hint(tr("Empty as long as the person is not back."));
        m_phone = m_form->text(QStringLiteral("phone"), tr("Phone meanwhile"));
        m_phone->setText(m_absence.phone);
        m_running = m_form->lines(QStringLiteral("runningWork"), tr("Appointments that go on"), 2);
        m_running->setPlainText(m_absence.runningWork);
        m_accident = m_form->check(QStringLiteral("workAccident"), tr("Accident at work"));
        m_accident->setChecked(m_absence.workAccident);
        m_traffic = m_form->check(QStringLiteral("trafficLiable"), tr("Traffic accident, somebody else is liable"));
        m_traffic->setChecked(m_absence.trafficLiable);
        m_net = m_form->check(QStringLiteral("safetyNet"), tr("A safety-net rule of the Ziektewet applies"));
        m_net->setChecked(m_absence.safetyNet);
        m_uwv = day("toldUwvOn", tr("UWV told on"), m_absence.toldUwvOn);
        connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { follow(); });
        follow();
        m_form->setChanged(false);
        setForm(m_form);
        body()->addWidget(new MedicalHint(this));
    }

    void follow() {
        const bool sick = chosenIn<AbsenceKind>(*m_kind) == AbsenceKind::ReportedSick;
        for (const char* field : {"workAccident", "trafficLiable", "safetyNet", "toldUwvOn"})
            m_form->setFieldVisible(QLatin1String(field), sick);
    }

    Absence filledIn() const {
        Absence absence = m_absence;
        absence.kind = chosenIn<AbsenceKind>(*m_kind);
        const bool sick = absence.kind == AbsenceKind::ReportedSick;
        absence.startsOn = m_starts->date().value_or(QDate());
        absence.reportedOn = m_reported->date();
        absence.expectedUntil = m_expected->date();
        absence.endsOn = m_ends->date();
        absence.phone = m_phone->text();
        absence.runningWork = m_running->toPlainText();
        absence.workAccident = sick && m_accident->isChecked();
        absence.trafficLiable = sick && m_traffic->isChecked();
        absence.safetyNet = sick && m_net->isChecked();
        absence.toldUwvOn = sick ? m_uwv->date() : std::nullopt;
        return absence;
    }

    void save() {
        if (!understood({m_starts, m_reported, m_expected, m_ends, m_uwv}))
            return;
        const Absence absence = filledIn();
        const auto said = work::perform(m_context.database(), [&](db::Transaction& tx) -> work::Outcome<work::Done> {
            if (!isNew())
                return work::changeAbsence(tx, absence);
            const auto outcome = work::reportAbsence(tx, absence);
            return {outcome.problems, outcome ? std::optional(work::Done{}) : std::nullopt};
        });
        finish(said, tr("The absence is recorded"));
    }

    void withdraw() {
        finish(work::perform(m_context.database(),
                             [&](db::Transaction& tx) { return work::withdrawAbsence(tx, m_absence.id); }),
               tr("The absence is withdrawn"));
    }

    void finish(const work::Outcome<work::Done>& outcome, const QString& words) {
        if (!show(outcome.problems) || !outcome)
            return;
        accept();
        m_context.say(words);
    }

    Context& m_context;
    Absence m_absence;
    Form* m_form;
    QComboBox* m_kind;
    DateEdit* m_starts;
    DateEdit* m_reported;
    DateEdit* m_expected;
    DateEdit* m_ends;
    QLineEdit* m_phone;
    QPlainTextEdit* m_running;
    QCheckBox* m_accident;
    QCheckBox* m_traffic;
    QCheckBox* m_net;
    DateEdit* m_uwv;
};

void openFor(Context& context, QWidget* parent, const Absence& absence) {
    const auto person = store::participants::find(context.database(), absence.participant);
    if (!person)
        throw Error(Fault::NotFound);
    (new AbsenceDialog(context, parent, *person, absence))->open();
}

} // namespace

void openAbsence(Context& context, QWidget* parent, ParticipantId person) {
    Absence absence;
    absence.participant = person;
    openFor(context, parent, absence);
}

void openAbsence(Context& context, QWidget* parent, AbsenceId id) {
    const auto absence = store::absences::find(context.database(), id);
    if (!absence)
        throw Error(Fault::NotFound);
    openFor(context, parent, *absence);
}

} // namespace wijkwerk::ui::participants

#include "absence_dialogs.moc"
