// SPDX-License-Identifier: EUPL-1.2
// An evaluation: what goes well, what to practise, what is agreed, and what the participant thinks of it.
#include "core/domain/phase.h"
#include "core/rules/evaluation_dates.h"
#include "core/rules/stage_course.h"
#include "core/store/absences.h"
#include "core/store/evaluations.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/work/acting.h"
#include "core/work/evaluating.h"
#include "ui/participants/agreements_edit.h"
#include "ui/participants/attempt.h"
#include "ui/participants/draft_keeper.h"
#include "ui/participants/medical_hint.h"
#include "ui/participants/person_text.h"
#include "ui/participants/stage_dialogs.h"
#include "ui/participants/stage_pdf.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/theme.h"
#include "ui/texts/stage_labels.h"

#include <QIntValidator>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

template <class E>
void fillOptional(QComboBox& combo, const QString& none, const std::optional<E>& chosen) {
    combo.addItem(none, -1);
    fillWith<E>(combo, [](E value) { return labelOf(value); });
    if (chosen)
        chooseIn(combo, *chosen);
}

template <class E>
std::optional<E> chosenOrNone(const QComboBox& combo) {
    return combo.currentData().toInt() < 0 ? std::nullopt : std::optional(chosenIn<E>(combo));
}

class EvaluationDialog : public Dialog {
    Q_OBJECT
public:
    EvaluationDialog(Context& context, QWidget* parent, const Participant& person, const Evaluation& evaluation)
        : Dialog(tr("Evaluation of %1").arg(fullLabel(person.name)), parent)
        , m_context(context)
        , m_evaluation(evaluation)
        , m_form(new Form) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(
            tr("Write so that the participant can read it. What the participant thinks always stands here."));
        build();
        if (!isNew())
            addButton(tr("Save as PDF…"), [this] { saveEvaluationPdf(m_context, this, m_evaluation.id); });
        setPrimary(isNew() ? tr("Save evaluation") : tr("Save what changed"), [this] { save(); });
        m_drafts = new DraftKeeper(context, this, person.id,
                                   isNew() ? QStringLiteral("evaluation")
                                           : QStringLiteral("evaluation_right.%1").arg(evaluation.id.value));
    }

    QSize sizeHint() const override { return Dialog::sizeHint().expandedTo({dp(820), dp(640)}); }

private:
    bool isNew() const { return m_evaluation.id.isNull(); }

    DateEdit* day(const char* field, const QString& label, const std::optional<QDate>& date) {
        DateEdit* edit = m_form->date(QLatin1String(field), label, m_context.today());
        edit->setFlagger([](QDate) { return QString(); });
        edit->setDate(date);
        return edit;
    }

    QPlainTextEdit* lines(const char* field, const QString& label, const QString& text) {
        QPlainTextEdit* edit = m_form->lines(QLatin1String(field), label, 3);
        edit->setPlainText(text);
        return edit;
    }

    void build() {
        buildTalk();
        m_well = lines("goesWell", tr("What goes well"), m_evaluation.goesWell);
        m_practise = lines("toPractise", tr("What to practise"), m_evaluation.toPractise);
        const auto open = isNew() ? store::evaluations::openAgreements(m_context.database(), m_evaluation.participant)
                                  : std::vector<EvaluationAgreement>{};
        if (!open.empty()) {
            m_open = m_form->add({}, tr("Agreed before: tick what was kept"), new OpenAgreements(open));
            connect(m_open, &OpenAgreements::edited, this, [this] { m_form->setChanged(true); });
        }
        m_agreements = m_form->add(QStringLiteral("agreements"), tr("Agreements"),
                                   new AgreementsEdit(m_context.today(), m_evaluation.agreements));
        connect(m_agreements, &AgreementsEdit::edited, this, [this] { m_form->setChanged(true); });
        m_advice = m_form->add(QStringLiteral("advice"), tr("Advice"), new QComboBox);
        fillOptional(*m_advice, tr("No advice yet"), m_evaluation.advice);
        buildView();
        m_form->setChanged(false);
        setForm(m_form);
        body()->addWidget(new MedicalHint(this));
    }

    /// In the order of the paper, so that it can be typed over with Tab.
    void buildTalk() {
        m_held = day("heldOn", tr("Talked on"), m_evaluation.heldOn);
        m_kind = m_form->add(QStringLiteral("kind"), tr("Kind of talk"), new QComboBox);
        fillWith<EvaluationKind>(*m_kind, [](EvaluationKind kind) { return labelOf(kind); });
        chooseIn(*m_kind, m_evaluation.kind);
        m_week = m_form->add(QStringLiteral("week"), tr("Week of the stage"), new QComboBox);
        m_week->addItem(tr("None of the rhythm"), 0);
        for (const int week : weeks())
            m_week->addItem(tr("Week %1").arg(week), week);
        m_week->setCurrentIndex(std::max(0, m_week->findData(m_evaluation.week.value_or(0))));
        m_form->setFieldVisible(QStringLiteral("week"), isOfStage());
        m_present = m_form->text(QStringLiteral("present"), tr("Also present"));
        m_present->setText(m_evaluation.present);
        m_attendance = m_form->text(QStringLiteral("attendance"), tr("Attendance in per cent"));
        m_attendance->setValidator(new QIntValidator(0, 999, m_attendance));
        if (m_evaluation.attendance)
            m_attendance->setText(QString::number(*m_evaluation.attendance));
    }

    /// Only a stage has a rhythm.
    bool isOfStage() const {
        const auto now = store::placements::latestOf(m_context.database(), m_evaluation.trajectory);
        return m_evaluation.week || !now || now->kind == PlacementKind::Stage;
    }

    /// Those that Vandaag asks: the rhythm of the whole stage, also after an extension.
    std::vector<int> weeks() const {
        const auto stage = store::placements::latestOf(m_context.database(), m_evaluation.trajectory);
        std::vector<int> found;
        if (stage && stage->kind == PlacementKind::Stage && stage->ends())
            found = rules::rhythmOf(
                stage->began(), *stage->ends(),
                rules::pausesOf(store::suspensions::ofTrajectory(m_context.database(), m_evaluation.trajectory)),
                work::ruleValues(m_context.database()));
        if (m_evaluation.week && std::ranges::count(found, *m_evaluation.week) == 0)
            found.push_back(*m_evaluation.week);
        std::ranges::sort(found);
        return found;
    }

    void buildView() {
        m_viewState = m_form->add(QStringLiteral("viewState"), tr("Own view"), new QComboBox);
        fillOptional(*m_viewState, tr("Choose…"), m_evaluation.viewState);
        m_view = lines("ownView", tr("What the participant said"), m_evaluation.ownView);
        m_viewOn = day("viewOn", tr("Asked on"), m_evaluation.viewOn ? m_evaluation.viewOn : m_evaluation.heldOn);
        m_signature = m_form->add(QStringLiteral("signature"), tr("Signed"), new QComboBox);
        fillOptional(*m_signature, tr("Not yet"), m_evaluation.signature);
        m_signed = day("signedOn", tr("Signed on"), m_evaluation.signedOn);
        connect(m_viewState, &QComboBox::currentIndexChanged, this, [this] { follow(); });
        connect(m_signature, &QComboBox::currentIndexChanged, this, [this] { follow(); });
        follow();
    }

    void follow() {
        const auto view = chosenOrNone<ViewState>(*m_viewState);
        m_form->setFieldVisible(QStringLiteral("ownView"), view == ViewState::Given);
        m_form->setFieldVisible(QStringLiteral("viewOn"), view && *view != ViewState::Given);
        const bool isSigned = chosenOrNone<EvaluationSignature>(*m_signature).has_value();
        m_form->setFieldVisible(QStringLiteral("signedOn"), isSigned);
        if (isSigned && m_signed->isEmpty())
            m_signed->setDate(m_context.today());
    }

    Evaluation filledIn() const {
        Evaluation e = m_evaluation;
        e.kind = chosenIn<EvaluationKind>(*m_kind);
        const int week = m_week->currentData().toInt();
        e.week = week > 0 ? std::optional(week) : std::nullopt;
        e.heldOn = m_held->date().value_or(QDate());
        e.present = m_present->text().trimmed();
        e.attendance = m_attendance->text().isEmpty() ? std::nullopt : std::optional(m_attendance->text().toInt());
        e.goesWell = m_well->toPlainText().trimmed();
        e.toPractise = m_practise->toPlainText().trimmed();
        e.agreements = m_agreements->agreements();
        e.advice = chosenOrNone<EvaluationAdvice>(*m_advice);
        e.viewState = chosenOrNone<ViewState>(*m_viewState);
        e.ownView = e.viewState == ViewState::Given ? m_view->toPlainText().trimmed() : QString();
        e.viewOn = m_viewOn->date();
        e.signature = chosenOrNone<EvaluationSignature>(*m_signature);
        e.signedOn = e.signature ? m_signed->date() : std::nullopt;
        return e;
    }

    /// Only the signature came: that is no correction.
    bool isOnlySigned(const Evaluation& now) const {
        Evaluation before = m_evaluation;
        before.signature = now.signature;
        before.signedOn = now.signedOn;
        return !isNew() && !m_evaluation.signature && now.signature && before == now;
    }

    bool datesUnderstood() const {
        if (!understood({m_held, m_viewOn, m_signed}))
            return false;
        for (DateEdit* due : m_agreements->dates()) {
            if (!understood({due}))
                return false;
        }
        return true;
    }

    void save() {
        if (!datesUnderstood())
            return;
        const Evaluation now = filledIn();
        if (isOnlySigned(now))
            return finish(work::perform(m_context.database(), [&](db::Transaction& tx) {
                return work::signEvaluation(tx, now.id, *now.signature, now.signedOn.value_or(QDate()));
            }));
        work::EvaluationRequest request{now, {}};
        request.evaluation.supersedes = m_evaluation.id;
        request.evaluation.id = {};
        if (m_open) {
            for (const EvaluationAgreementId id : m_open->ticked())
                request.done.emplace_back(id, now.heldOn);
        }
        finish(work::perform(m_context.database(), [&](db::Transaction& tx) {
            auto outcome = work::saveEvaluation(tx, request);
            if (outcome && m_drafts)
                m_drafts->spend(tx);
            return outcome;
        }));
    }

    template <class T>
    void finish(const work::Outcome<T>& outcome) {
        if (!show(outcome.problems) || !outcome)
            return;
        accept();
        m_context.say(tr("The evaluation is saved"));
    }

    Context& m_context;
    Evaluation m_evaluation;
    Form* m_form;
    QComboBox* m_kind;
    QComboBox* m_week;
    DateEdit* m_held;
    QLineEdit* m_present;
    QLineEdit* m_attendance;
    QPlainTextEdit* m_well;
    QPlainTextEdit* m_practise;
    OpenAgreements* m_open = nullptr;
    AgreementsEdit* m_agreements;
    QComboBox* m_advice;
    QComboBox* m_viewState;
    QPlainTextEdit* m_view;
    DateEdit* m_viewOn;
    QComboBox* m_signature;
    DateEdit* m_signed;
    DraftKeeper* m_drafts = nullptr;
};

void openFor(Context& context, QWidget* parent, const Evaluation& evaluation) {
    const auto person = store::participants::find(context.database(), evaluation.participant);
    if (!person)
        throw Error(Fault::NotFound);
    (new EvaluationDialog(context, parent, *person, evaluation))->open();
}

} // namespace

void openEvaluation(Context& context, QWidget* parent, TrajectoryId trajectory, int week) {
    openFor(context, parent, work::evaluationToFill(context.database(), trajectory, context.today(), week));
}

void openEvaluation(Context& context, QWidget* parent, EvaluationId id) {
    const auto evaluation = store::evaluations::find(context.database(), id);
    if (!evaluation)
        throw Error(Fault::NotFound);
    openFor(context, parent, *evaluation);
}

} // namespace wijkwerk::ui::participants

#include "evaluation_dialog.moc"
