// SPDX-License-Identifier: EUPL-1.2
// Pas op de plaats and how to go on; death and moving away.
#include "core/store/participants.h"
#include "core/store/standstills.h"
#include "core/store/trajectories.h"
#include "core/work/acting.h"
#include "core/work/own_ends.h"
#include "core/work/standstill_work.h"
#include "ui/participants/attempt.h"
#include "ui/participants/leaving_common.h"
#include "ui/participants/leaving_dialogs.h"
#include "ui/participants/medical_hint.h"
#include "ui/participants/person_text.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/texts/leaving_labels.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

struct Somebody {
    ParticipantId id;
    QString name;
};

class StandstillDialog : public Dialog {
    Q_OBJECT
public:
    StandstillDialog(Context& context, QWidget* parent, const Somebody& who)
        : Dialog(tr("Pas op de plaats for %1").arg(who.name), parent)
        , m_context(context)
        , m_who(who) {
        setAttribute(Qt::WA_DeleteOnClose);
        auto* form = new Form;
        m_reason = form->add(QStringLiteral("reason"), tr("What is the matter"), new QComboBox);
        fillWith<StandstillReason>(*m_reason, [](StandstillReason reason) { return labelOf(reason); });
        beginUnchosen(*m_reason);
        m_note = form->lines(QStringLiteral("note"), tr("Remark"), 3);
        form->hint(tr("Only you, the job coach and team leads can read this. The person may ask for it."));
        m_lead = form->combo(QStringLiteral("lead"), tr("Team lead for the legal dates"));
        fillRole(*m_lead, context, Role::TeamLead, tr("Nobody: they stay with the job coach"));
        m_lead->choose(work::usualLead(context.database(), who.id).value);
        connect(m_lead, &QComboBox::currentIndexChanged, this, guarded(this, [this] { explain(); }));
        explain();
        form->setChanged(false);
        setForm(form);
        body()->addWidget(new MedicalHint(this));
        setPrimary(tr("Pas op de plaats"), [this] { save(); });
        m_reason->setFocus();
    }

private:
    void explain() {
        const int days = work::ruleValues(m_context.database()).number(Rule::StandstillDays, m_context.today());
        const QString keeps = m_lead->chosenAs<WorkerId>() ? tr("Legal dates go to %1.").arg(m_lead->currentText())
                                                           : tr("Legal dates stay with the job coach.");
        setExplanation(QStringList{tr("From now on no letters, labels and proposals about this person."), keeps,
                                   tr("After %n working days you are asked how to go on.", nullptr, days)}
                           .join(u' '));
    }

    void save() {
        const auto reason = chosenIfAny<StandstillReason>(*m_reason);
        if (!reason) {
            show({wrong(QStringLiteral("standstill_reason_not_chosen"), QStringLiteral("reason"))});
            return;
        }
        const work::StandStillRequest request{m_who.id, *reason, m_note->toPlainText(), m_lead->chosenAs<WorkerId>()};
        const auto outcome =
            work::perform(m_context.database(), [&](db::Transaction& tx) { return work::standStill(tx, request); });
        if (!show(outcome.problems))
            return;
        accept();
        m_context.say(tr("Pas op de plaats for %1").arg(m_who.name));
    }

    Context& m_context;
    Somebody m_who;
    QComboBox* m_reason;
    QPlainTextEdit* m_note;
    IdCombo* m_lead;
};

class GoOnDialog : public Dialog {
    Q_OBJECT
public:
    GoOnDialog(Context& context, QWidget* parent, const Somebody& who, const Standstill& still)
        : Dialog(tr("How to go on with %1?").arg(who.name), parent)
        , m_context(context)
        , m_who(who) {
        setAttribute(Qt::WA_DeleteOnClose);
        QString told = tr("Pas op de plaats since %1: %2.").arg(shownDate(still.since), labelOf(still.reason));
        if (!still.note.isEmpty())
            told += u' ' + still.note;
        setExplanation(told);
        auto* form = new Form;
        m_how = form->add(QStringLiteral("how"), tr("How to go on"), new QComboBox);
        fillWith<StandstillEnd>(*m_how, [](StandstillEnd end) { return labelOf(end); });
        m_note = form->lines(QStringLiteral("note"), tr("What was agreed"), 3);
        const auto follow = [this, form] { form->setFieldVisible(QStringLiteral("note"), !isClosing()); };
        connect(m_how, &QComboBox::currentIndexChanged, this, guarded(this, follow));
        follow();
        form->setChanged(false);
        setForm(form);
        body()->addWidget(new MedicalHint(this));
        setPrimary(tr("End pas op de plaats"), [this] { save(); });
        m_how->setFocus();
    }

private:
    /// Closing ends it, and asks for the words itself. Who does not close after all still stands still.
    bool isClosing() const {
        return chosenIn<StandstillEnd>(*m_how) == StandstillEnd::Closed &&
               store::trajectories::openOf(m_context.database(), m_who.id);
    }

    void save() {
        const auto how = chosenIn<StandstillEnd>(*m_how);
        if (isClosing()) {
            QWidget* const window = parentWidget();
            accept();
            return openClosing(m_context, window, m_who.id);
        }
        const work::GoOnRequest request{m_who.id, how, m_note->toPlainText()};
        const auto outcome =
            work::perform(m_context.database(), [&](db::Transaction& tx) { return work::goOn(tx, request); });
        if (!show(outcome.problems))
            return;
        accept();
        m_context.say(tr("Letters and proposals about %1 are possible again").arg(m_who.name));
    }

    Context& m_context;
    Somebody m_who;
    QComboBox* m_how;
    QPlainTextEdit* m_note;
};

using OwnEndAct = work::Outcome<work::Done> (*)(db::Transaction&, const work::OwnEnd&);

struct OwnEndWords {
    QString title;
    QString explanation;
    QString day;
    QString verb;
    QString said;
};

class OwnEndDialog : public Dialog {
    Q_OBJECT
public:
    OwnEndDialog(Context& context, QWidget* parent, ParticipantId person, const OwnEndWords& words, OwnEndAct act)
        : Dialog(words.title, parent) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(words.explanation);
        auto* form = new Form;
        auto* on = form->date(QStringLiteral("on"), words.day, context.today());
        on->setFlagger([](QDate) { return QString(); });
        auto* note = form->text(QStringLiteral("note"), tr("How we know"));
        form->setChanged(false);
        setForm(form);
        setPrimary(words.verb, [this, &context, person, on, note, act, said = words.said] {
            if (!understood({on}))
                return;
            const work::OwnEnd end{person, on->date().value_or(QDate()), note->text().trimmed()};
            const auto outcome = work::perform(context.database(), [&](db::Transaction& tx) { return act(tx, end); });
            if (!show(outcome.problems))
                return;
            accept();
            context.say(said);
        });
        on->setFocus();
    }
};

Somebody somebody(Context& context, ParticipantId id) {
    const auto person = store::participants::find(context.database(), id);
    if (!person)
        throw Error(Fault::NotFound);
    return {id, fullLabel(person->name)};
}

} // namespace

void openStandstill(Context& context, QWidget* parent, ParticipantId id) {
    const Somebody who = somebody(context, id);
    const auto still = store::standstills::openOf(context.database(), id);
    if (!still) {
        (new StandstillDialog(context, parent, who))->open();
        return;
    }
    const auto trajectory = store::trajectories::openOf(context.database(), id);
    const WorkerId coach = trajectory ? trajectory->coach : WorkerId{};
    (new GoOnDialog(context, parent, who, work::visible(*still, context.sight(), coach)))->open();
}

void openDeath(Context& context, QWidget* parent, ParticipantId id) {
    const Somebody who = somebody(context, id);
    const OwnEndWords words{
        OwnEndDialog::tr("%1 has died").arg(who.name),
        OwnEndDialog::tr("The trajectory and all tasks are closed, and no letter is made any more. The program sends "
                         "nothing: what the family hears is for people."),
        OwnEndDialog::tr("Day of death"), OwnEndDialog::tr("Record"),
        OwnEndDialog::tr("It is recorded that %1 has died").arg(who.name)};
    (new OwnEndDialog(context, parent, id, words, &work::recordDeath))->open();
}

void openMovedAway(Context& context, QWidget* parent, ParticipantId id) {
    const Somebody who = somebody(context, id);
    const OwnEndWords words{
        OwnEndDialog::tr("%1 moves to another municipality").arg(who.name),
        OwnEndDialog::tr("The trajectory is closed, without aftercare. When the person comes back, you refer again."),
        OwnEndDialog::tr("Last day here"), OwnEndDialog::tr("Record"),
        OwnEndDialog::tr("It is recorded that %1 moves away").arg(who.name)};
    (new OwnEndDialog(context, parent, id, words, &work::recordMovedAway))->open();
}

} // namespace wijkwerk::ui::participants

#include "standstill_dialogs.moc"
