// SPDX-License-Identifier: EUPL-1.2
// Before the first day, the first day, and the stageovereenkomst.
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/stage.h"
#include "core/store/workplaces.h"
#include "core/work/consent_work.h"
#include "core/work/stage_start.h"
#include "ui/participants/attempt.h"
#include "ui/participants/medical_hint.h"
#include "ui/participants/person_text.h"
#include "ui/participants/privacy_dialogs.h"
#include "ui/participants/stage_dialogs.h"
#include "ui/participants/stage_pdf.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/texts/stage_labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

Placement placementOf(Context& context, PlacementId id) {
    if (auto placement = store::placements::find(context.database(), id))
        return *placement;
    throw Error(Fault::NotFound);
}

/// A line for each thing: a date when it was arranged, and a remark; each is saved at once.
class ChecksDialog : public Dialog {
    Q_OBJECT
public:
    ChecksDialog(Context& context, QWidget* parent, const Placement& placement)
        : Dialog(tr("Before the first day"), parent)
        , m_context(context)
        , m_placement(placement)
        , m_form(new Form) {
        setAttribute(Qt::WA_DeleteOnClose);
        const auto place = store::workplaces::find(context.database(), placement.workplace);
        const auto person = store::participants::find(context.database(), placement.participant);
        setExplanation(tr("%1: %2, from %3.")
                           .arg(person ? fullLabel(person->name) : QString(), place ? place->name : QString(),
                                shownLong(placement.startsOn)));
        m_on = m_form->date(QStringLiteral("doneOn"), tr("Arranged on"), context.today());
        m_on->setDate(context.today());
        m_on->setFlagger([](QDate) { return QString(); });
        m_remark = m_form->text(QStringLiteral("remark"), tr("Remark or reason"));
        for (const StartCheck& check : store::stage::checksOf(context.database(), placement.id))
            addLine(check.item);
        m_form->setChanged(false);
        setForm(m_form);
        setCancelText(tr("Close"));
        read();
    }

private:
    struct Line {
        StartItem item;
        TextLabel* state;
        Button* done;
        Button* skip;
        Button* again;
    };

    void addLine(StartItem item) {
        auto* cell = new QWidget;
        auto* row = new QHBoxLayout(cell);
        row->setContentsMargins(0, 0, 0, 0);
        Line line{item, new TextLabel, new Button(tr("Arranged")), new Button(tr("Not needed")),
                  new Button(tr("Open again"))};
        line.state->setWordWrap(true);
        const QString day = tr("Arranged %1").arg(QStringLiteral("00-00-0000")); // on one line; only a remark wraps
        line.state->setMinimumWidth(line.state->fontMetrics().horizontalAdvance(day) + dp(2));
        row->addWidget(line.state, 1);
        for (Button* button : {line.done, line.skip, line.again}) {
            row->addWidget(button);
            button->setAccessibleName(QStringLiteral("%1: %2").arg(labelOf(item), button->text()));
        }
        connect(line.done, &Button::clicked, this, guarded(this, [this, item] { act(item, Act::Done); }));
        connect(line.skip, &Button::clicked, this, guarded(this, [this, item] { act(item, Act::Skip); }));
        connect(line.again, &Button::clicked, this, guarded(this, [this, item] { act(item, Act::Again); }));
        m_form->add({}, labelOf(item), cell);
        m_lines.push_back(line);
    }

    enum class Act { Done, Skip, Again };

    StartCheck checkOf(StartItem item) {
        for (const StartCheck& check : store::stage::checksOf(m_context.database(), m_placement.id)) {
            if (check.item == item)
                return check;
        }
        throw Error(Fault::NotFound);
    }

    void act(StartItem item, Act what) {
        if (!understood({m_on}))
            return;
        const StartCheck check = checkOf(item);
        const QString remark = m_remark->text();
        const auto outcome = work::perform(m_context.database(), [&](db::Transaction& tx) {
            switch (what) {
            case Act::Done:
                return work::tickStartCheck(tx, check.id, m_on->date().value_or(QDate()), remark);
            case Act::Skip:
                return work::skipStartCheck(tx, check.id, remark);
            case Act::Again:
                break;
            }
            return work::reopenStartCheck(tx, check.id);
        });
        if (!show(outcome.problems) || !outcome)
            return;
        m_remark->clear();
        m_form->setChanged(false);
        read();
    }

    void read() {
        for (const Line& line : m_lines) {
            const StartCheck check = checkOf(line.item);
            const QString remark = check.remark.isEmpty() ? QString() : QStringLiteral(" · ") + check.remark;
            line.state->setText(!check.needed  ? tr("Not needed") + remark
                                : check.doneOn ? tr("Arranged %1").arg(shownDate(*check.doneOn)) + remark
                                               : tr("Still open"));
            line.done->setVisible(check.isOpen());
            line.skip->setVisible(check.isOpen());
            line.again->setVisible(!check.isOpen());
        }
        orderTabs();
    }

    Context& m_context;
    Placement m_placement;
    Form* m_form;
    DateEdit* m_on;
    QLineEdit* m_remark;
    std::vector<Line> m_lines;
};

struct StartRequest {
    PlacementId placement;
    QDate on;
    QString overrideReason;
};

void askUndo(Context& context, QWidget* parent, PlacementId id, QDate on) {
    dialogs::askReason(
        parent, ChecksDialog::tr("Started on %1: take it back?").arg(shownDate(on)),
        ChecksDialog::tr("It is then open again whether this person started."), ChecksDialog::tr("Take back"),
        [&context, parent, id](const QString& reason) {
            const auto outcome =
                work::perform(context.database(), [&](db::Transaction& tx) { return work::undoStart(tx, id, reason); });
            if (outcome)
                context.say(ChecksDialog::tr("Started is taken back"));
            else
                dialogs::warn(parent, ChecksDialog::tr("This cannot be taken back"), textOf(outcome.problems));
        });
}

/// The facts of the agreement, and the paper to sign.
class AgreementDialog : public Dialog {
    Q_OBJECT
public:
    AgreementDialog(Context& context, QWidget* parent, PlacementId placement)
        : Dialog(tr("Stage agreement"), parent)
        , m_context(context)
        , m_agreement(work::agreementToFill(context.database(), placement))
        , m_form(new Form)
        , m_photo((new TextLabel)->wrapped()) {
        setAttribute(Qt::WA_DeleteOnClose);
        const auto person = store::participants::find(context.database(), m_agreement.participant);
        setExplanation(
            tr("Of %1. Place, days, hours, people and evaluations come from the placement. Here is the rest.")
                .arg(person ? fullLabel(person->name) : QString()));
        build();
        if (context.mayDo(rules::Right::KeepConsents))
            addButton(tr("Consent for photos…"),
                      [this] { openPhotoConsent(m_context, this, m_agreement.participant); });
        addButton(tr("Save as PDF…"), [this] { savePaper(); });
        setPrimary(tr("Save"), [this] {
            if (save())
                accept();
        });
        m_goal->setFocus();
    }

protected:
    /// A consent that was recorded meanwhile.
    bool event(QEvent* event) override {
        if (event->type() == QEvent::WindowActivate)
            guard(this, [this] { showPhoto(); });
        return Dialog::event(event);
    }

private:
    /// One fact, kept under Privacy: here it is only told, as on the paper.
    void showPhoto() {
        const auto consent = work::photoConsent(m_context.database(), m_agreement.participant, m_context.today());
        m_photo->setText(consent ? tr("Consent of %1, until %2. The paper says so.")
                                       .arg(shownDate(consent->givenOn), shownDate(consent->validUntil))
                                 : tr("No consent: no photos. The paper says so."));
    }

    QPlainTextEdit* lines(const char* field, const QString& label, const QString& text, int height = 2) {
        auto* edit = m_form->lines(QLatin1String(field), label, height);
        edit->setPlainText(text);
        return edit;
    }

    void build() {
        m_goal = lines("goal", tr("What the participant wants to learn"), m_agreement.goal, 3);
        m_tasks = lines("tasks", tr("Work"), m_agreement.tasks);
        m_breaks = m_form->text(QStringLiteral("breaks"), tr("Breaks"));
        m_breaks->setText(m_agreement.breaks);
        m_allowance = lines("allowance", tr("Travel costs and allowance"), m_agreement.allowance);
        m_clothes = lines("clothes", tr("Clothes and tools"), m_agreement.clothes);
        m_call = lines("callFor", tr("Whom to call, before what time"), m_agreement.callFor);
        m_prospect = lines("prospect", tr("What is needed for a contract"), m_agreement.prospect);
        m_additional = m_form->check(QStringLiteral("additionalWork"), tr("Additional work, displaces no paid work"));
        m_additional->setChecked(m_agreement.additionalWork);
        m_form->add({}, tr("Photos"), m_photo);
        showPhoto();
        m_signed = m_form->date(QStringLiteral("signedOn"), tr("Signed by all on"), m_context.today());
        m_signed->setFlagger([](QDate) { return QString(); });
        m_signed->setDate(m_agreement.signedOn);
        m_form->setChanged(false);
        setForm(m_form);
        body()->addWidget(new MedicalHint(this));
    }

    bool save() {
        if (!understood({m_signed}))
            return false;
        StageAgreement agreement = m_agreement;
        agreement.goal = m_goal->toPlainText().trimmed();
        agreement.tasks = m_tasks->toPlainText().trimmed();
        agreement.breaks = m_breaks->text().trimmed();
        agreement.allowance = m_allowance->toPlainText().trimmed();
        agreement.clothes = m_clothes->toPlainText().trimmed();
        agreement.callFor = m_call->toPlainText().trimmed();
        agreement.prospect = m_prospect->toPlainText().trimmed();
        agreement.additionalWork = m_additional->isChecked();
        agreement.signedOn = m_signed->date();
        const auto outcome = work::perform(m_context.database(),
                                           [&](db::Transaction& tx) { return work::saveAgreement(tx, agreement); });
        if (!show(outcome.problems) || !outcome)
            return false;
        m_form->setChanged(false);
        m_context.say(tr("The agreement is saved"));
        return true;
    }

    void savePaper() {
        if (m_form->isChanged() && !save())
            return;
        saveAgreementPdf(m_context, this, m_agreement.placement);
    }

    Context& m_context;
    StageAgreement m_agreement;
    Form* m_form;
    QPlainTextEdit* m_goal;
    QPlainTextEdit* m_tasks;
    QLineEdit* m_breaks;
    QPlainTextEdit* m_allowance;
    QPlainTextEdit* m_clothes;
    QPlainTextEdit* m_call;
    QPlainTextEdit* m_prospect;
    QCheckBox* m_additional;
    TextLabel* m_photo;
    DateEdit* m_signed;
};

} // namespace

void openStartChecks(Context& context, QWidget* parent, PlacementId placement) {
    (new ChecksDialog(context, parent, placementOf(context, placement)))->open();
}

void openStart(Context& context, QWidget* parent, PlacementId id) {
    const Placement placement = placementOf(context, id);
    if (const auto start = store::stage::startOf(context.database(), id))
        return askUndo(context, parent, id, start->startedOn);
    auto* dialog = new Dialog(ChecksDialog::tr("Started"), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setExplanation(ChecksDialog::tr("Record this when the first day was really there."));
    auto* form = new Form;
    auto* on = form->date(QStringLiteral("startedOn"), ChecksDialog::tr("First day"), context.today());
    on->setDate(std::min(placement.startsOn, context.today()));
    form->setChanged(false);
    dialog->setForm(form);
    dialog->setPrimary(ChecksDialog::tr("Started"), [&context, dialog, on, id] {
        if (!understood({on}))
            return;
        const auto act = [](db::Transaction& tx, const StartRequest& wanted) {
            return work::recordStart(tx, wanted.placement, wanted.on, wanted.overrideReason);
        };
        attempt(dialog, context.database(), StartRequest{id, on->date().value_or(QDate()), {}}, act,
                [&context, dialog](work::Done) {
                    dialog->accept();
                    context.say(ChecksDialog::tr("Started is recorded"));
                });
    });
    dialog->open();
}

void openAgreement(Context& context, QWidget* parent, PlacementId placement) {
    (new AgreementDialog(context, parent, placement))->open();
}

} // namespace wijkwerk::ui::participants

#include "start_dialogs.moc"
