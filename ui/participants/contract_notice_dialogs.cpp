// SPDX-License-Identifier: EUPL-1.2
// Aanzegging and its receipt, and what is asked about earlier work.
#include "core/base/date_text.h"
#include "core/store/contracts.h"
#include "core/work/contract_check.h"
#include "core/work/contract_work.h"
#include "ui/participants/attempt.h"
#include "ui/participants/contract_dialogs.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/texts/contract_labels.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QPlainTextEdit>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ContractNotice)
};

/// Shows what was refused; after warnings that matter they are told once it is done.
bool toldAndDone(Dialog* dialog, const Problems& problems, bool done) {
    if (!done) {
        dialog->show(problems);
        return false;
    }
    QWidget* where = dialog->parentWidget();
    dialog->accept();
    if (!problems.empty())
        dialogs::tell(where, Text::tr("Recorded"), textOf(problems));
    return true;
}

class NoticeDialog : public Dialog {
    Q_OBJECT
public:
    NoticeDialog(Context& context, QWidget* parent, const Contract& contract, const work::NoticeLook& look)
        : Dialog(tr("Aanzegging"), parent)
        , m_context(context)
        , m_contract(contract) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(explanationFor(look));
        auto* form = new Form;
        m_goesOn = form->add(QStringLiteral("goesOn"), tr("Does it go on?"), new QComboBox);
        m_goesOn->addItem(tr("No, it ends by itself"), false);
        m_goesOn->addItem(tr("Yes, it goes on"), true);
        m_terms = form->lines(QStringLiteral("terms"), tr("Under which terms"), 2);
        m_given = form->date(QStringLiteral("givenOn"), tr("Given on"), context.today());
        m_given->setDate(context.today());
        m_how = form->add(QStringLiteral("how"), tr("How"), new QComboBox);
        fillWith<NoticeHow>(*m_how, [](NoticeHow how) { return labelOf(how); });
        m_received = form->date(QStringLiteral("receivedOn"), tr("Received on"), context.today());
        m_proof = form->text(QStringLiteral("proof"), tr("Proof of receipt"));
        m_proof->setPlaceholderText(tr("Such as: signed for it, number of the parcel"));
        const auto follow = [this, form] { form->setFieldVisible(QStringLiteral("terms"), goesOn()); };
        connect(m_goesOn, &QComboBox::currentIndexChanged, this, follow);
        follow();
        form->setChanged(false);
        setForm(form);
        setPrimary(tr("Record aanzegging"), [this] { save(); });
    }

private:
    QString explanationFor(const work::NoticeLook& look) const {
        QString text = tr("The contract ends %1.").arg(untilText(m_contract.until().value_or(QDate())));
        if (look.lawOn)
            text += u' ' + tr("By law it must be told in writing on %1 at the latest.").arg(shownDate(*look.lawOn));
        if (look.lawOn && *look.lawOn < m_context.today())
            text += u' ' + tr("That is %n days ago.", nullptr, int(look.lawOn->daysTo(m_context.today())));
        return text + u' ' + tr("An aanzegging cannot be taken back, only followed by another one.");
    }
    bool goesOn() const { return m_goesOn->currentData().toBool(); }

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
        if (toldAndDone(this, outcome.problems, outcome.done.has_value()))
            m_context.say(tr("The aanzegging is recorded"));
    }

    Context& m_context;
    Contract m_contract;
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

void openContractNotice(Context& context, QWidget* parent, ContractId id) {
    const auto contract = store::contracts::find(context.database(), id);
    if (!contract)
        throw Error(Fault::NotFound);
    const auto look = work::noticeLook(context.database(), *contract, store::contracts::notices(context.database(), id),
                                       context.today());
    (new NoticeDialog(context, parent, *contract, look))->open();
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
