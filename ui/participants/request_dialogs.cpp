// SPDX-License-Identifier: EUPL-1.2
// A request of a person about their data: received, extended, answered.
#include "core/rules/request_terms.h"
#include "core/store/participants.h"
#include "core/store/rights_requests.h"
#include "core/store/workers.h"
#include "core/work/acting.h"
#include "core/work/request_work.h"
#include "ui/participants/attempt.h"
#include "ui/participants/person_text.h"
#include "ui/participants/privacy_dialogs.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/fact_list.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/texts/labels.h"
#include "ui/texts/privacy_labels.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

Participant personOf(Context& context, ParticipantId id) {
    if (auto person = store::participants::find(context.database(), id))
        return *person;
    throw Error(Fault::NotFound);
}

void fillHandlers(IdCombo& combo, Context& context, WorkerId chosen) {
    for (const Worker& worker : store::workers::all(context.database()))
        combo.addChoice(worker.id.value, worker.name, labelOf(worker.role));
    combo.choose(chosen.value);
}

class NewRequestDialog : public Dialog {
    Q_OBJECT
public:
    NewRequestDialog(Context& context, QWidget* parent, const Participant& person)
        : Dialog(tr("Request of %1").arg(fullLabel(person.name)), parent)
        , m_context(context)
        , m_person(person) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("It must be answered within one month. Do not ask for a copy of an identity card."));
        auto* form = new Form;
        m_kind = form->add(QStringLiteral("kind"), tr("What is asked"), new QComboBox);
        fillWith<RequestKind>(*m_kind, [](RequestKind kind) { return labelOf(kind); });
        m_received = form->date(QStringLiteral("receivedOn"), tr("Received on"), context.today());
        m_received->setFlagger([](QDate) { return QString(); });
        m_received->setDate(context.today());
        m_due = form->add(QString(), tr("Answer before"), new TextLabel);
        m_wish = form->lines(QStringLiteral("wish"), tr("In their words"), 3);
        m_identity = form->add(QStringLiteral("identity"), tr("Who it is"), new QComboBox);
        fillWith<IdentityCheck>(*m_identity, [](IdentityCheck check) { return labelOf(check); });
        m_handler = form->combo(QStringLiteral("handler"), tr("Handled by"));
        fillHandlers(*m_handler, context, context.worker());
        connect(m_received, &DateEdit::dateChanged, this, guarded(this, [this] { showDue(); }));
        showDue();
        form->setChanged(false);
        setForm(form);
        setPrimary(tr("Record request"), [this] { save(); });
    }

private:
    void showDue() {
        const auto day = m_received->date();
        m_due->setText(day ? shownLong(rules::requestDueOn(*day, work::ruleValues(m_context.database()))) : orDash({}));
    }

    void save() {
        if (!understood({m_received}))
            return;
        work::NewRequest request;
        request.participant = m_person.id;
        request.kind = chosenIn<RequestKind>(*m_kind);
        request.receivedOn = m_received->date().value_or(QDate());
        request.wish = m_wish->toPlainText();
        request.identity = chosenIn<IdentityCheck>(*m_identity);
        request.handler = m_handler->chosenAs<WorkerId>();
        const auto outcome =
            work::perform(m_context.database(), [&](db::Transaction& tx) { return work::receiveRequest(tx, request); });
        if (!show(outcome.problems))
            return;
        accept();
        m_context.say(tr("The request is recorded"));
    }

    Context& m_context;
    Participant m_person;
    QComboBox* m_kind;
    DateEdit* m_received;
    TextLabel* m_due;
    QPlainTextEdit* m_wish;
    QComboBox* m_identity;
    IdCombo* m_handler;
};

class ExtensionDialog : public Dialog {
    Q_OBJECT
public:
    ExtensionDialog(Context& context, QWidget* parent, const RightsRequest& request)
        : Dialog(tr("Take more time for a request"), parent)
        , m_context(context)
        , m_request(request) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("Two months more, once: until %1. Tell the person on %2 at the latest, and why.")
                           .arg(shownDate(rules::requestExtendedTo(request.receivedOn)), shownDate(request.dueOn)));
        auto* form = new Form;
        m_reason = form->lines(QStringLiteral("extensionReason"), tr("Why"), 3);
        m_told = form->date(QStringLiteral("extensionToldOn"), tr("Told on"), context.today());
        m_told->setDate(context.today());
        form->setChanged(false);
        setForm(form);
        setPrimary(tr("Take more time"), [this] { save(); });
    }

private:
    void save() {
        if (!understood({m_told}))
            return;
        const work::Extension extension{m_request.id, m_reason->toPlainText(), m_told->date().value_or(QDate())};
        const auto outcome = work::perform(m_context.database(),
                                           [&](db::Transaction& tx) { return work::extendRequest(tx, extension); });
        if (!show(outcome.problems))
            return;
        accept();
        m_context.say(tr("The request has more time, until %1").arg(shownDate(*outcome.done)));
    }

    Context& m_context;
    RightsRequest m_request;
    QPlainTextEdit* m_reason;
    DateEdit* m_told;
};

/// What is known of it, and the answer. Saving without an answer keeps how the person was recognised.
class RequestDialog : public Dialog {
    Q_OBJECT
public:
    RequestDialog(Context& context, QWidget* parent, const RightsRequest& request)
        : Dialog(tr("%1: request of %2")
                     .arg(labelOf(request.kind), fullLabel(personOf(context, request.participant).name)),
                 parent)
        , m_context(context)
        , m_request(request) {
        setAttribute(Qt::WA_DeleteOnClose);
        showFacts();
        if (!request.isOpen() || !context.mayWrite()) {
            setCancelText(tr("Close"));
            return;
        }
        buildForm();
        if (!request.extendedTo)
            addButton(tr("Take more time…"), [this] { extend(); });
        addButton(tr("Save without answer"), [this] { change(); });
        setPrimary(tr("Record answer"), [this] { answer(); });
    }

private:
    void showFacts() {
        auto* facts = new FactList;
        const auto add = [&](const QString& name, const QString& value) {
            if (!value.isEmpty())
                facts->add(name, value);
        };
        add(tr("Received on"), shownDate(m_request.receivedOn));
        add(tr("Answer before"), shownDate(m_request.deadline()));
        add(tr("What is asked"), m_request.wish);
        if (m_request.extendedTo)
            add(tr("Extended, because"),
                QStringLiteral("%1 (%2)").arg(m_request.extensionReason, shownDate(m_request.extensionToldOn)));
        if (!m_request.isOpen()) {
            add(tr("Who it is"), labelOf(m_request.identity));
            add(tr("Answered on"), shownDate(m_request.answeredOn));
            add(tr("Outcome"), labelOf(m_request.outcome.value_or(RequestOutcome::Granted)));
            add(tr("Reasons"), m_request.answer);
        }
        body()->addWidget(facts);
    }

    void buildForm() {
        m_form = new Form;
        m_identity = m_form->add(QStringLiteral("identity"), tr("Who it is"), new QComboBox);
        fillWith<IdentityCheck>(*m_identity, [](IdentityCheck check) { return labelOf(check); });
        chooseIn(*m_identity, m_request.identity);
        m_handler = m_form->combo(QStringLiteral("handler"), tr("Handled by"));
        fillHandlers(*m_handler, m_context, m_request.handler);
        m_form->section(tr("Answer"));
        m_on = m_form->date(QStringLiteral("answeredOn"), tr("Answered on"), m_context.today());
        m_on->setDate(m_context.today());
        m_outcome = m_form->add(QStringLiteral("outcome"), tr("Outcome"), new QComboBox);
        fillWith<RequestOutcome>(*m_outcome, [](RequestOutcome outcome) { return labelOf(outcome); });
        m_reasons = m_form->lines(QStringLiteral("answer"), tr("Reasons"), 3);
        m_form->hint(tr("Needed when not everything is granted."));
        m_form->setChanged(false);
        setForm(m_form);
    }

    work::Outcome<work::Done> keepFacts(db::Transaction& tx) {
        return work::changeRequest(tx, m_request.id, chosenIn<IdentityCheck>(*m_identity),
                                   m_handler->chosenAs<WorkerId>(), m_request.wish);
    }

    void change() {
        const auto outcome = work::perform(m_context.database(), [&](db::Transaction& tx) { return keepFacts(tx); });
        if (!show(outcome.problems))
            return;
        accept();
        m_context.say(tr("The request is saved"));
    }

    void answer() {
        if (!understood({m_on}))
            return;
        const work::Answer answer{m_request.id, m_on->date().value_or(QDate()), chosenIn<RequestOutcome>(*m_outcome),
                                  m_reasons->toPlainText()};
        const auto outcome = work::perform(m_context.database(), [&](db::Transaction& tx) {
            auto kept = keepFacts(tx);
            return kept ? work::answerRequest(tx, answer) : kept;
        });
        if (!show(outcome.problems))
            return;
        accept();
        m_context.say(tr("The answer is recorded"));
    }

    void extend() {
        QWidget* window = parentWidget();
        accept();
        (new ExtensionDialog(m_context, window, m_request))->open();
    }

    Context& m_context;
    RightsRequest m_request;
    Form* m_form = nullptr;
    QComboBox* m_identity = nullptr;
    IdCombo* m_handler = nullptr;
    DateEdit* m_on = nullptr;
    QComboBox* m_outcome = nullptr;
    QPlainTextEdit* m_reasons = nullptr;
};

} // namespace

void openNewRequest(Context& context, QWidget* parent, ParticipantId person) {
    (new NewRequestDialog(context, parent, personOf(context, person)))->open();
}

void openRequest(Context& context, QWidget* parent, RightsRequestId id) {
    const auto request = store::rights_requests::find(context.database(), id);
    if (!request)
        throw Error(Fault::NotFound);
    (new RequestDialog(context, parent, *request))->open();
}

} // namespace wijkwerk::ui::participants

#include "request_dialogs.moc"
