// SPDX-License-Identifier: EUPL-1.2
// The hand-over of a person to help: what was agreed, on which consent it rests, and the sheet that goes along.
#include "core/rules/consent.h"
#include "core/store/consents.h"
#include "core/store/handovers.h"
#include "core/store/trajectories.h"
#include "core/work/handover_work.h"
#include "ui/participants/attempt.h"
#include "ui/participants/draft_keeper.h"
#include "ui/participants/leaving_common.h"
#include "ui/participants/leaving_dialogs.h"
#include "ui/participants/medical_hint.h"
#include "ui/participants/privacy_dialogs.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/practice.h"
#include "ui/shared/text_label.h"
#include "ui/shared/write_file.h"
#include "ui/texts/leaving_labels.h"
#include "ui/texts/privacy_labels.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

class HandoverDialog : public Dialog {
    Q_OBJECT
public:
    HandoverDialog(Context& context, QWidget* parent, const Leaver& about, const Handover& handover)
        : Dialog(tr("Hand-over of %1").arg(about.name), parent)
        , m_context(context)
        , m_about(about)
        , m_handover(handover)
        , m_form(new Form)
        , m_way(new TextLabel({}, TextSize::Base, ColorRole::Muted)) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("Only what the consent names leaves. Without consent the person calls himself, and you may "
                          "sit beside."));
        buildWho();
        buildWords();
        buildDays();
        fill();
        m_form->setChanged(false);
        setForm(m_form);
        body()->addWidget(new MedicalHint(this));
        addButton(tr("New consent…"), [this] { askConsent(); });
        m_sheet = addButton(tr("Save the sheet…"), [this] { saveSheet(); });
        m_sheet->setEnabled(bool(m_handover.id));
        setPrimary(tr("Save"), [this] { save([this] { accept(); }); });
        new DraftKeeper(context, this, about.person.id, QStringLiteral("handover.%1").arg(handover.id.value));
        m_organisation->setFocus();
    }

protected:
    /// A consent that was recorded meanwhile is there to choose.
    bool event(QEvent* event) override {
        if (event->type() == QEvent::WindowActivate && m_consent)
            guard(this, [this] { fillConsents(m_consent->chosenAs<ConsentId>()); });
        return Dialog::event(event);
    }

private:
    /// Of this organisation, and chosen as soon as it is there.
    void askConsent() {
        openHelpConsent(m_context, this, m_about.person.id, m_organisation->text().trimmed(),
                        m_contact->text().trimmed(), [this](ConsentId consent) {
                            fillConsents(consent);
                            setUnsaved(true);
                        });
    }

    void buildWho() {
        m_organisation = m_form->text(QStringLiteral("organisation"), tr("Organisation"));
        m_type = m_form->add(QStringLiteral("type"), tr("Kind of help"), new QComboBox);
        m_type->addItem(tr("Not filled in"), -1);
        fillWith<OrganisationType>(*m_type, [](OrganisationType type) { return labelOf(type); });
        m_form->setFieldVisible(QStringLiteral("type"), m_context.may(rules::Right::SeeHandoverType));
        m_contact = m_form->text(QStringLiteral("contact"), tr("Contact person there"));
        m_consent = m_form->combo(QStringLiteral("consent"), tr("Consent"));
        m_form->hint(tr("Only a consent for this organisation counts."));
        m_form->add(QString(), tr("What may leave"), m_way);
        m_warm = m_form->check(QStringLiteral("warm"), tr("Warm transfer: we talk together, the person calls"));
        m_refused = m_form->check(QStringLiteral("refused"), tr("The person does not want a hand-over"));
        m_ground = m_form->text(QStringLiteral("otherGround"), tr("Danger: why without consent"));
        m_lead = m_form->combo(QStringLiteral("groundLead"), tr("Decided by team lead"));
        fillRole(*m_lead, m_context, Role::TeamLead, tr("Nobody"));
        m_officer = m_form->combo(QStringLiteral("groundOfficer"), tr("and privacy officer"));
        fillRole(*m_officer, m_context, Role::PrivacyOfficer, tr("Nobody"));
        connect(m_consent, &QComboBox::currentIndexChanged, this, [this] { showWay(); });
        connect(m_warm, &QCheckBox::toggled, this, [this] { showWay(); });
        connect(m_refused, &QCheckBox::toggled, this, [this] { showWay(); });
        connect(m_organisation, &QLineEdit::textChanged, this, [this] { showWay(); });
        connect(m_lead, &QComboBox::currentIndexChanged, this, [this] { showWay(); });
        connect(m_officer, &QComboBox::currentIndexChanged, this, [this] { showWay(); });
        connect(m_ground, &QLineEdit::textChanged, this, [this] { showWay(); });
    }

    void buildWords() {
        m_form->section(tr("On the sheet, when the consent names it"));
        m_wentWell = m_form->lines(QStringLiteral("wentWell"), tr("What went well"), 2);
        m_agreements = m_form->lines(QStringLiteral("agreements"), tr("Agreements"), 2);
        m_persons = m_form->lines(QStringLiteral("contactPersons"), tr("Contact persons"), 2);
        m_ability = m_form->lines(QStringLiteral("workAbility"), tr("What somebody can do at work"), 2);
        m_form->section(tr("For ourselves"));
        m_plan = m_form->lines(QStringLiteral("plan"), tr("Plan"), 2);
        m_form->hint(tr("Never on the sheet."));
    }

    void buildDays() {
        const QDate today = m_context.today();
        m_agreed = m_form->date(QStringLiteral("agreedOn"), tr("Agreed on"), today);
        m_first = m_form->date(QStringLiteral("firstAppointmentOn"), tr("First appointment"), today);
        m_done = m_form->date(QStringLiteral("doneOn"), tr("Handed over on"), today);
        m_heard = m_form->date(QStringLiteral("feedbackOn"), tr("Heard back on"), today);
        m_feedback = m_form->lines(QStringLiteral("feedback"), tr("What we heard"), 2);
        m_until = m_form->date(QStringLiteral("aftercareUntil"), tr("Aftercare until"), today);
        m_until->setFlagger([](QDate) { return QString(); });
    }

    void fill() {
        m_organisation->setText(m_handover.organisation);
        m_type->setCurrentIndex(m_handover.type ? m_type->findData(int(*m_handover.type)) : 0);
        m_contact->setText(m_handover.contact);
        m_warm->setChecked(m_handover.warm);
        m_refused->setChecked(m_handover.refused);
        m_ground->setText(m_handover.otherGround);
        m_lead->choose(m_handover.groundLead.value);
        m_officer->choose(m_handover.groundOfficer.value);
        for (const auto& [editor, text] :
             {std::pair{m_wentWell, m_handover.wentWell}, std::pair{m_agreements, m_handover.agreements},
              std::pair{m_persons, m_handover.contactPersons}, std::pair{m_ability, m_handover.workAbility},
              std::pair{m_plan, m_handover.plan}, std::pair{m_feedback, m_handover.feedback}})
            editor->setPlainText(text);
        for (const auto& [editor, day] :
             {std::pair{m_agreed, m_handover.agreedOn}, std::pair{m_first, m_handover.firstAppointmentOn},
              std::pair{m_done, m_handover.doneOn}, std::pair{m_heard, m_handover.feedbackOn},
              std::pair{m_until, m_handover.aftercareUntil}}) {
            if (day)
                editor->setDate(*day);
        }
        fillConsents(m_handover.consent);
    }

    void fillConsents(ConsentId chosen) {
        const QSignalBlocker quiet(m_consent);
        m_consent->clear();
        m_consent->addNone(tr("No consent"));
        for (const Consent& consent : store::consents::ofParticipant(m_context.database(), m_about.person.id)) {
            const bool holds = rules::isInForce(consent, m_context.today());
            const bool rested = consent.id == m_handover.consent; // what was told rests on it, also when it ended since
            if (consent.purpose != ConsentPurpose::Help || (!holds && !rested))
                continue;
            const QString words = QStringLiteral("%1: %2").arg(consent.receiver, labelOf(consent.categories));
            m_consent->addChoice(consent.id.value, holds ? words : tr("%1 (no longer holds)").arg(words));
        }
        m_consent->choose(chosen.value);
        showWay();
    }

    /// As it would be with what stands here now.
    void showWay() {
        if (!m_until)
            return;
        const auto facts = work::handoverFacts(m_context.database(), typed(), m_context.today());
        const auto told = rules::mayBeTold(facts);
        const QString way = labelOf(rules::wayOf(facts));
        m_way->setText(told.empty() ? way : QStringLiteral("%1: %2").arg(way, labelOf(told)));
    }

    Handover typed() const {
        Handover h = m_handover;
        h.trajectory = m_about.trajectory.id;
        h.participant = m_about.person.id;
        h.organisation = m_organisation->text().trimmed();
        if (m_context.may(rules::Right::SeeHandoverType)) {
            const int type = m_type->currentData().toInt();
            h.type = type < 0 ? std::nullopt : std::optional(OrganisationType(type));
        }
        h.contact = m_contact->text().trimmed();
        h.consent = m_consent->chosenAs<ConsentId>();
        h.warm = m_warm->isChecked();
        h.refused = m_refused->isChecked();
        h.otherGround = m_ground->text().trimmed();
        h.groundLead = m_lead->chosenAs<WorkerId>();
        h.groundOfficer = m_officer->chosenAs<WorkerId>();
        h.wentWell = m_wentWell->toPlainText();
        h.agreements = m_agreements->toPlainText();
        h.contactPersons = m_persons->toPlainText();
        h.workAbility = m_ability->toPlainText();
        h.plan = m_plan->toPlainText();
        h.agreedOn = m_agreed->date();
        h.firstAppointmentOn = m_first->date();
        h.doneOn = m_done->date();
        h.feedbackOn = m_heard->date();
        h.feedback = m_feedback->toPlainText();
        h.aftercareUntil = m_until->date();
        return h;
    }

    void save(const std::function<void()>& then) {
        if (!understood({m_agreed, m_first, m_done, m_heard, m_until}))
            return;
        const auto outcome =
            work::perform(m_context.database(), [&](db::Transaction& tx) { return work::saveHandover(tx, typed()); });
        if (!show(outcome.problems) || !outcome)
            return;
        m_handover = store::handovers::find(m_context.database(), *outcome.done).value();
        m_form->setChanged(false);
        m_sheet->setEnabled(true);
        m_context.say(tr("The hand-over is saved"));
        then();
    }

    void saveSheet() {
        save([this] {
            const auto sheet = work::handoverSheet(m_context.database(), m_handover.id, &dossierWord);
            if (!show(sheet.problems))
                return;
            dialogs::saveFile(this, tr("Save the sheet"), tr("hand-over %1.pdf").arg(m_about.person.number),
                              {tr("PDF (*.pdf)")}, [this](const QString& path) { guard(this, [&] { write(path); }); });
        });
    }

    void write(const QString& path) {
        const auto outcome = work::perform(m_context.database(), [&](db::Transaction& tx) {
            return work::makeHandoverSheet(tx, m_handover.id, &dossierWord,
                                           isPractice(this) ? practiceWords() : QString());
        });
        if (!show(outcome.problems) || !outcome)
            return;
        writeFile(path, outcome.done->pdf);
        m_context.say(tr("The sheet is saved. Only who needs it may have it."));
    }

    Context& m_context;
    Leaver m_about;
    Handover m_handover;
    Form* m_form;
    TextLabel* m_way;
    QLineEdit* m_organisation = nullptr;
    QComboBox* m_type = nullptr;
    QLineEdit* m_contact = nullptr;
    IdCombo* m_consent = nullptr;
    QCheckBox* m_warm = nullptr;
    QCheckBox* m_refused = nullptr;
    QLineEdit* m_ground = nullptr;
    IdCombo* m_lead = nullptr;
    IdCombo* m_officer = nullptr;
    QPlainTextEdit* m_wentWell = nullptr;
    QPlainTextEdit* m_agreements = nullptr;
    QPlainTextEdit* m_persons = nullptr;
    QPlainTextEdit* m_ability = nullptr;
    QPlainTextEdit* m_plan = nullptr;
    DateEdit* m_agreed = nullptr;
    DateEdit* m_first = nullptr;
    DateEdit* m_done = nullptr;
    DateEdit* m_heard = nullptr;
    QPlainTextEdit* m_feedback = nullptr;
    DateEdit* m_until = nullptr;
    Button* m_sheet = nullptr;
};

} // namespace

void openHandover(Context& context, QWidget* parent, ParticipantId person) {
    const Leaver about = leaverOf(context, person);
    const Handover handover = work::handoverToFill(context.database(), about.trajectory.id);
    (new HandoverDialog(context, parent, about, handover))->open();
}

void openHandoverAgain(Context& context, QWidget* parent, HandoverId id) {
    const auto handover = store::handovers::find(context.database(), id);
    const auto trajectory =
        handover ? store::trajectories::find(context.database(), handover->trajectory) : std::nullopt;
    if (!trajectory)
        throw Error(Fault::NotFound);
    Leaver about = leaverOf(context, handover->participant);
    about.trajectory = *trajectory;
    (new HandoverDialog(context, parent, about, *handover))->open();
}

} // namespace wijkwerk::ui::participants

#include "handover_dialog.moc"
