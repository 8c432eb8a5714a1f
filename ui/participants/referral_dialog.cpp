// SPDX-License-Identifier: EUPL-1.2
#include "core/store/caseload.h"
#include "core/store/participants.h"
#include "core/store/trajectories.h"
#include "core/work/referral.h"
#include "ui/participants/attempt.h"
#include "ui/participants/choices.h"
#include "ui/participants/dialogs.h"
#include "ui/participants/leaving_common.h"
#include "ui/participants/medical_hint.h"
#include "ui/participants/person_text.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/texts/labels.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

enum Decision { Accepted, Undecided, Refused };

class ReferralDialog : public Dialog {
    Q_OBJECT
public:
    ReferralDialog(Context& context, QWidget* parent, const Participant& person)
        : Dialog(tr("Refer %1").arg(fullLabel(person.name)), parent)
        , m_context(context)
        , m_person(person) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("This starts a trajectory. The first talk is within ten working days."));
        build();
        setPrimary(tr("Refer"), [this] { save(); });
    }

private:
    void build() {
        const auto caseload = store::caseload::ofParticipant(m_context.database(), m_person.id);
        auto* form = new Form;
        m_by = form->text(QStringLiteral("referredBy"), tr("Referred by"));
        m_by->setPlaceholderText(tr("Organisation and name"));
        if (caseload)
            m_by->setText(caseload->caseManager.isEmpty() ? tr("Work and Income")
                                                          : tr("Work and Income, %1").arg(caseload->caseManager));
        const auto earlier = store::trajectories::ofParticipant(m_context.database(), m_person.id);
        if (!earlier.empty() && !earlier.front().referredBy.isEmpty())
            m_by->setText(earlier.front().referredBy);
        m_on = form->date(QStringLiteral("referredOn"), tr("Date"), m_context.today());
        m_on->setDate(m_context.today());
        m_reason = form->lines(QStringLiteral("reason"), tr("Reason"), 2);
        m_number = form->text(QStringLiteral("externalNumber"), tr("Their case number"));
        if (caseload)
            m_number->setText(caseload->clientNumber);
        else if (!earlier.empty())
            m_number->setText(earlier.front().externalNumber);
        m_kind = form->add(QStringLiteral("kind"), tr("Kind of participant"), new QComboBox);
        fillWith<ParticipantKind>(*m_kind, [](ParticipantKind kind) { return labelOf(kind); });
        chooseIn(*m_kind, m_person.kind);
        m_coach = form->combo(QStringLiteral("coach"), tr("Job coach"));
        fillCoaches(*m_coach, m_context.database(), m_context.worker(),
                    earlier.empty() || !earlier.front().coach ? m_context.worker() : earlier.front().coach);
        m_decision = form->add(QStringLiteral("accepted"), tr("Decision"), new QComboBox);
        m_decision->addItem(tr("Accepted"), Accepted);
        m_decision->addItem(tr("Not decided yet"), Undecided);
        m_decision->addItem(tr("Refused"), Refused);
        m_refusal = form->text(QStringLiteral("refusalReason"), tr("Why it is refused"));
        form->setFieldVisible(QStringLiteral("refusalReason"), false);
        connect(m_decision, &QComboBox::currentIndexChanged, form, [this, form] {
            form->setFieldVisible(QStringLiteral("refusalReason"), m_decision->currentData() == Refused);
        });
        buildReturn(*form, earlier);
        form->setChanged(false);
        setForm(form);
        body()->addWidget(new MedicalHint(this));
        (m_by->text().isEmpty() ? static_cast<QWidget*>(m_by) : m_reason)->setFocus();
    }

    /// Who comes back out of aftercare: what was open is closed first.
    void buildReturn(Form& form, const std::vector<Trajectory>& earlier) {
        if (earlier.empty())
            return;
        setWindowTitle(tr("Refer %1 again").arg(fullLabel(m_person.name)));
        const Trajectory& last = earlier.front();
        if (!isOpen(last.phase))
            return;
        form.section(tr("The trajectory of %1 is closed first").arg(shownDate(last.referredOn)));
        m_result = form.add(QStringLiteral("result"), tr("Result"), new QComboBox);
        fillWith<TrajectoryResult>(*m_result, [](TrajectoryResult result) { return labelOf(result); });
        m_open = form.add(QString(), tr("Still open"), new ClosingList(m_context, last.id));
        m_open->show(m_context.today());
    }

    work::Return wanted() const {
        work::Referral request;
        request.participant = m_person.id;
        request.referredBy = m_by->text().trimmed();
        request.referredOn = m_on->date().value_or(QDate());
        request.reason = m_reason->toPlainText().trimmed();
        request.externalNumber = m_number->text().trimmed();
        request.coach = m_coach->chosenAs<WorkerId>();
        request.kind = chosenIn<ParticipantKind>(*m_kind);
        work::Return again{request, TrajectoryResult::GoalNotReached, {}, {}};
        if (m_open) {
            again.result = chosenIn<TrajectoryResult>(*m_result);
            again.reasons = m_open->reasons();
        }
        return again;
    }

    work::Outcome<TrajectoryId> act(db::Transaction& tx, const work::Return& again) const {
        auto referred = work::referAgain(tx, again);
        const int decision = m_decision->currentData().toInt();
        if (!referred || decision == Undecided)
            return referred;
        auto decided = decision == Accepted
                           ? work::acceptReferral(tx, *referred.done)
                           : work::refuseReferral(tx, *referred.done, m_refusal->text().trimmed(), tx.today());
        for (Problem& problem : decided.problems) {
            if (problem.field == QLatin1String("reason"))
                problem.field = QStringLiteral("refusalReason");
        }
        if (!decided)
            return {decided.problems, std::nullopt};
        return referred;
    }

    void save() {
        if (!understood({m_on}))
            return;
        const auto doIt = [this](db::Transaction& tx, const work::Return& again) { return act(tx, again); };
        attempt(this, m_context.database(), wanted(), doIt, [this](TrajectoryId) {
            accept();
            m_context.say(tr("%1 is referred").arg(fullLabel(m_person.name)));
        });
    }

    Context& m_context;
    Participant m_person;
    QLineEdit* m_by;
    DateEdit* m_on;
    QPlainTextEdit* m_reason;
    QLineEdit* m_number;
    QComboBox* m_kind;
    IdCombo* m_coach;
    QComboBox* m_decision;
    QLineEdit* m_refusal;
    QComboBox* m_result = nullptr;
    ClosingList* m_open = nullptr; ///< only when a trajectory still is open
};

} // namespace

void openReferral(Context& context, QWidget* parent, ParticipantId id) {
    const auto person = store::participants::find(context.database(), id);
    if (!person)
        throw Error(Fault::NotFound);
    (new ReferralDialog(context, parent, *person))->open();
}

} // namespace wijkwerk::ui::participants

#include "referral_dialog.moc"
