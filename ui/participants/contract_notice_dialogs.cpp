// SPDX-License-Identifier: EUPL-1.2
// Aanzegging and its receipt, and what is asked about earlier work.
#include "core/base/date_text.h"
#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/store/participants.h"
#include "core/work/contract_check.h"
#include "core/work/contract_work.h"
#include "core/work/letter_input.h"
#include "ui/participants/attempt.h"
#include "ui/participants/contract_dialogs.h"
#include "ui/participants/person_text.h"
#include "ui/shared/bar.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/texts/contract_labels.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ContractNotice)
};

class NoticeDialog : public Dialog {
    Q_OBJECT
public:
    NoticeDialog(Context& context, QWidget* parent, const Contract& contract, const work::NoticeLook& look,
                 const NoticeTurns& turns)
        : Dialog(tr("Aanzegging"), parent)
        , m_context(context)
        , m_contract(contract)
        , m_makeLetter(turns.makeLetter)
        , m_form(new Form)
        , m_late(new Bar(Tone::Red)) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(explanationFor(look));
        build();
        if (turns.goesOn)
            m_goesOn->setCurrentIndex(m_goesOn->findData(*turns.goesOn));
        sayLate();
        m_form->setChanged(false);
        setPrimary(tr("Record aanzegging"), [this] { save(); });
    }

private:
    void build() {
        m_goesOn = m_form->add(QStringLiteral("goesOn"), tr("Does it go on?"), new QComboBox);
        m_goesOn->addItem(tr("No, it ends by itself"), false);
        m_goesOn->addItem(tr("Yes, it goes on"), true);
        beginUnchosen(*m_goesOn);
        m_terms = m_form->lines(QStringLiteral("terms"), tr("Under which terms"), 2);
        m_given = m_form->date(QStringLiteral("givenOn"), tr("Given on"), m_context.today());
        m_given->setDate(m_context.today());
        m_how = m_form->add(QStringLiteral("how"), tr("How"), new QComboBox);
        fillWith<NoticeHow>(*m_how, [](NoticeHow how) { return labelOf(how); });
        m_received = m_form->date(QStringLiteral("receivedOn"), tr("Received on"), m_context.today());
        m_proof = m_form->text(QStringLiteral("proof"), tr("Proof of receipt"));
        m_form->hint(tr("Such as a signature, or the number of the parcel. Is there no proof yet? Then record it later "
                        "with “Record receipt”, at the contract."));
        const auto follow = [this] { m_form->setFieldVisible(QStringLiteral("terms"), goesOn().value_or(false)); };
        connect(m_goesOn, &QComboBox::currentIndexChanged, this, follow);
        connect(m_given, &DateEdit::dateChanged, this, guarded(this, [this] { sayLate(); }));
        follow();
        setForm(m_form);
        m_late->hide();
        body()->addWidget(m_late);
    }

    QString explanationFor(const work::NoticeLook& look) const {
        const auto person = store::participants::find(m_context.database(), m_contract.participant);
        QString text =
            tr("The contract of %1 ends %2.")
                .arg(person ? fullLabel(person->name) : QString(), untilText(m_contract.until().value_or(QDate())));
        if (look.lawOn)
            text += u' ' + tr("By law it must be told in writing on %1 at the latest.").arg(shownDate(*look.lawOn));
        if (m_makeLetter)
            text += u' ' + tr("After this you can make the letter.");
        return text + u' ' + tr("An aanzegging cannot be taken back, only followed by another one.");
    }

    std::optional<bool> goesOn() const {
        return m_goesOn->currentIndex() < 0 ? std::nullopt : std::optional(m_goesOn->currentData().toBool());
    }

    /// Before it is recorded: too late on that day, and what that may cost.
    void sayLate() {
        Problems late;
        if (const auto given = m_given->date()) {
            ContractNotice notice;
            notice.givenOn = *given;
            auto notices = store::contracts::notices(m_context.database(), m_contract.id);
            notices.push_back(notice);
            late = work::noticeProblems(m_context.database(), m_contract, notices, m_context.today());
        }
        m_late->setText(textOf(late));
        m_late->setHidden(late.empty());
    }

    void save() {
        if (!understood({m_given, m_received}))
            return;
        work::NoticeRequest request;
        request.contract = m_contract.id;
        request.goesOn = goesOn();
        request.terms = m_terms->toPlainText().trimmed();
        request.givenOn = m_given->date().value_or(QDate());
        request.how = chosenIn<NoticeHow>(*m_how);
        request.receivedOn = m_received->date();
        request.proof = m_proof->text().simplified();
        const auto outcome =
            work::perform(m_context.database(), [&](db::Transaction& tx) { return work::giveNotice(tx, request); });
        if (!outcome)
            return void(show(outcome.problems));
        const bool ends = !*request.goesOn;
        accept();
        m_context.say(tr("The aanzegging is recorded"));
        offerLetter(ends ? QStringLiteral("aanzegbrief-einde") : QStringLiteral("aanzegbrief-verlengen"));
    }

    /// The letter that goes with it, or what must be done before it can be made.
    void offerLetter(const QString& wanted) {
        if (!m_makeLetter || !m_context.mayDo(rules::Right::MakeLetter))
            return;
        const QStringList letters = work::lettersFor(m_context.database(), m_context.sight(), m_contract.participant);
        if (letters.contains(wanted))
            dialogs::ask(
                parentWidget(), tr("Make the letter now?"), tr("The aanzegging must be told in writing."),
                tr("Make the letter"), [make = m_makeLetter, person = m_contract.participant] { make(person); },
                tr("Later"));
        else if (*goesOn() && !isAgreed())
            dialogs::tell(parentWidget(), tr("The letter comes after the proposal"),
                          tr("Propose the renewal first. When the team lead agreed, the letter can be made."));
    }

    /// The team lead agreed to a renewal already: then something else keeps its letter.
    bool isAgreed() const {
        const auto proposal = store::contract_proposals::openOf(m_context.database(), m_contract.trajectory);
        return proposal && proposal->state != ProposalState::Proposed;
    }

    Context& m_context;
    Contract m_contract;
    WithPerson m_makeLetter;
    Form* m_form;
    Bar* m_late;
    QComboBox* m_goesOn;
    QPlainTextEdit* m_terms;
    DateEdit* m_given;
    QComboBox* m_how;
    DateEdit* m_received;
    QLineEdit* m_proof;
};

class PriorDialog : public Dialog {
    Q_OBJECT
public:
    PriorDialog(Context& context, QWidget* parent, ParticipantId person)
        : Dialog(tr("Earlier work"), parent)
        , m_context(context)
        , m_person(person) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("Work for the municipality, or the same work through an agency, payroll or another employer, "
                          "counts for the chain of contracts."));
        auto* form = new Form;
        m_employer = form->text(QStringLiteral("employer"), tr("Employer"));
        m_kind = form->add(QStringLiteral("kind"), tr("Kind of employer"), new QComboBox);
        fillWith<PriorEmployer>(*m_kind, [](PriorEmployer kind) { return labelOf(kind); });
        m_start = form->date(QStringLiteral("startsOn"), tr("First day"), context.today());
        m_last = form->date(QStringLiteral("lastDay"), tr("Last day"), context.today());
        for (DateEdit* date : {m_start, m_last})
            date->setFlagger([](QDate) { return QString(); });
        m_same = form->check(QStringLiteral("sameWork"), tr("It was the same work"));
        m_same->setChecked(true);
        m_source = form->text(QStringLiteral("source"), tr("How we know"));
        form->setChanged(false);
        setForm(form);
        setPrimary(tr("Add"), [this] { save(); });
        m_employer->setFocus();
    }

private:
    void save() {
        if (!understood({m_start, m_last}))
            return;
        PriorEmployment prior;
        prior.participant = m_person;
        prior.employer = m_employer->text();
        prior.kind = chosenIn<PriorEmployer>(*m_kind);
        prior.startsOn = m_start->date().value_or(QDate());
        prior.lastDay = m_last->date();
        prior.sameWork = m_same->isChecked();
        prior.source = m_source->text();
        const auto outcome = work::perform(m_context.database(),
                                           [&](db::Transaction& tx) { return work::addPriorEmployment(tx, prior); });
        if (!outcome) {
            show(outcome.problems);
            return;
        }
        accept();
        m_context.say(tr("The earlier work is recorded"));
    }

    Context& m_context;
    ParticipantId m_person;
    QLineEdit* m_employer;
    QComboBox* m_kind;
    DateEdit* m_start;
    DateEdit* m_last;
    QCheckBox* m_same;
    QLineEdit* m_source;
};

/// One day and one line: a receipt, or that it was asked.
class DayDialog : public Dialog {
    Q_OBJECT
public:
    using Act = std::function<Problems(QDate day, const QString& text)>;
    DayDialog(Context& context, QWidget* parent, const QString& title, const QString& explanation)
        : Dialog(title, parent)
        , m_form(new Form) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(explanation);
        m_today = context.today();
    }
    void ask(const char* dayField, const QString& day, const QString& textLabel, const QString& verb, Act act) {
        m_day = m_form->date(QLatin1String(dayField), day, m_today);
        m_day->setDate(m_today);
        if (!textLabel.isEmpty())
            m_text = m_form->text(QStringLiteral("proof"), textLabel);
        m_form->setChanged(false);
        setForm(m_form);
        setPrimary(verb, [this, act = std::move(act)] {
            if (!understood({m_day}))
                return;
            if (show(act(m_day->date().value_or(QDate()), m_text ? m_text->text().simplified() : QString())))
                accept();
        });
    }

private:
    Form* m_form;
    QDate m_today;
    DateEdit* m_day = nullptr;
    QLineEdit* m_text = nullptr;
};

} // namespace

void openContractNotice(Context& context, QWidget* parent, ContractId id, const NoticeTurns& turns) {
    const auto contract = store::contracts::find(context.database(), id);
    if (!contract)
        throw Error(Fault::NotFound);
    const auto look = work::noticeLook(context.database(), *contract, store::contracts::notices(context.database(), id),
                                       context.today());
    (new NoticeDialog(context, parent, *contract, look, turns))->open();
}

void openNoticeReceipt(Context& context, QWidget* parent, ContractNoticeId id) {
    auto* dialog = new DayDialog(context, parent, Text::tr("Receipt of the aanzegging"),
                                 Text::tr("When did the person receive it, and what shows that?"));
    dialog->ask("receivedOn", Text::tr("Received on"), Text::tr("Proof of receipt"), Text::tr("Record receipt"),
                [&context, id](QDate day, const QString& proof) {
                    return work::perform(context.database(),
                                         [&](db::Transaction& tx) { return work::recordReceipt(tx, id, day, proof); })
                        .problems;
                });
    dialog->open();
}

void openPriorEmployment(Context& context, QWidget* parent, ParticipantId person) {
    (new PriorDialog(context, parent, person))->open();
}

void openPriorEmploymentAsked(Context& context, QWidget* parent, ParticipantId person) {
    auto* dialog =
        new DayDialog(context, parent, Text::tr("Asked about earlier work"),
                      Text::tr("Did the person work here before, or the same work through an agency, payroll "
                               "or another employer? Add what there is. Was there none? Then this day shows "
                               "that it was asked."));
    dialog->ask("askedOn", Text::tr("Asked on"), {}, Text::tr("Record"), [&context, person](QDate day, const QString&) {
        return work::perform(context.database(),
                             [&](db::Transaction& tx) { return work::askedPriorEmployment(tx, person, day); })
            .problems;
    });
    dialog->open();
}

void withdrawPrior(Context& context, QWidget* parent, const PriorEmployment& prior) {
    dialogs::ask(
        parent, Text::tr("Withdraw this earlier work?"),
        Text::tr("%1, from %2. It no longer counts in the chain.").arg(prior.employer, shownDate(prior.startsOn)),
        Text::tr("Withdraw"), [&context, id = prior.id] {
            work::perform(context.database(),
                          [&](db::Transaction& tx) { return work::withdrawPriorEmployment(tx, id); });
            context.say(Text::tr("The earlier work is withdrawn"));
        });
}

} // namespace wijkwerk::ui::participants

#include "contract_notice_dialogs.moc"
