// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/term_dialogs.h"

#include "core/store/participants.h"
#include "core/store/person_terms.h"
#include "core/work/person_term_work.h"
#include "ui/participants/attempt.h"
#include "ui/participants/person_text.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"

#include <QCheckBox>

namespace wijkwerk::ui::participants {

namespace {

class TermDialog : public Dialog {
    Q_OBJECT
public:
    TermDialog(Context& context, QWidget* parent, const QString& title, const PersonTerm& term)
        : Dialog(title, parent)
        , m_context(context)
        , m_term(term) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("The day that follows from it stands on Today and in the dossier, until it is dealt with."));
        auto* form = m_form = new Form;
        m_kind = form->add(QStringLiteral("kind"), tr("What is it about"), new QComboBox);
        for (const auto& word : Words<PersonTermKind>::list)
            m_kind->addItem(nameOf(word.value), int(word.value));
        m_kind->setCurrentIndex(m_kind->findData(int(term.kind)));
        m_kind->setEnabled(term.id.isNull());
        m_from = form->date(QStringLiteral("from"), tr("Counted from"), context.today());
        m_from->setFlagger([](QDate) { return QString(); });
        m_from->setDate(term.from.isValid() ? term.from : context.today());
        form->hint(tr("First day of the subsidy or the job, day of the last measurement, or day the objection came."));
        m_due = form->date(QStringLiteral("due"), tr("Next measurement"), context.today());
        if (term.due)
            m_due->setDate(*term.due);
        m_committee = form->check(QStringLiteral("withCommittee"), tr("With a committee"));
        m_committee->setChecked(term.withCommittee);
        if (!term.id.isNull())
            addEnd();
        connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { follow(); });
        follow();
        form->setChanged(false);
        setForm(form);
        setPrimary(term.id.isNull() ? tr("Record term") : tr("Put right"), [this] { save(); });
        if (!term.id.isNull())
            addButton(tr("Dealt with"), [this] { end(); });
    }

private:
    static QString nameOf(PersonTermKind kind) {
        switch (kind) {
        case PersonTermKind::FlatSubsidy:
            return tr("Wage subsidy without a measurement (LKS)");
        case PersonTermKind::WageValue:
            return tr("Measured, with a next measurement");
        case PersonTermKind::WageBenefit:
            return tr("Statement for the LKV");
        case PersonTermKind::Objection:
            break;
        }
        return tr("Objection: others decide");
    }

    PersonTermKind kind() const { return PersonTermKind(m_kind->currentData().toInt()); }

    void addEnd() {
        m_ended = m_form->date(QStringLiteral("endedOn"), tr("Dealt with on"), m_context.today());
        m_ended->setFlagger([](QDate) { return QString(); });
        m_ended->setDate(m_context.today());
        m_form->hint(tr("Only for the button Dealt with."));
    }

    void follow() {
        m_form->setFieldVisible(QStringLiteral("due"), kind() == PersonTermKind::WageValue);
        m_form->setFieldVisible(QStringLiteral("withCommittee"), kind() == PersonTermKind::Objection);
    }

    void save() {
        if (!understood({m_from, m_due}))
            return;
        PersonTerm term = m_term;
        term.supersedes = m_term.id;
        term.kind = kind();
        term.from = m_from->date().value_or(QDate());
        term.due = m_due->date();
        term.withCommittee = m_committee->isChecked();
        const auto outcome =
            work::perform(m_context.database(), [&](db::Transaction& tx) { return work::keepTerm(tx, term); });
        if (!show(outcome.problems))
            return;
        accept();
        m_context.say(tr("The term is recorded"));
    }

    void end() {
        if (!understood({m_ended}))
            return;
        const QDate on = m_ended->date().value_or(QDate());
        const auto outcome =
            work::perform(m_context.database(), [&](db::Transaction& tx) { return work::endTerm(tx, m_term.id, on); });
        if (!show(outcome.problems))
            return;
        accept();
        m_context.say(tr("The term is dealt with"));
    }

    Context& m_context;
    PersonTerm m_term;
    Form* m_form;
    QComboBox* m_kind;
    DateEdit* m_from;
    DateEdit* m_due;
    QCheckBox* m_committee;
    DateEdit* m_ended = nullptr;
};

QString nameIn(Context& context, ParticipantId id) {
    const auto person = store::participants::find(context.database(), id);
    if (!person)
        throw Error(Fault::NotFound);
    return fullLabel(person->name);
}

} // namespace

void openNewTerm(Context& context, QWidget* parent, ParticipantId person) {
    PersonTerm term;
    term.participant = person;
    const QString title = TermDialog::tr("Record a term of %1").arg(nameIn(context, person));
    (new TermDialog(context, parent, title, term))->open();
}

void openTerm(Context& context, QWidget* parent, PersonTermId id) {
    const auto term = store::person_terms::find(context.database(), id);
    if (!term)
        throw Error(Fault::NotFound);
    const QString title = TermDialog::tr("Term of %1").arg(nameIn(context, term->participant));
    (new TermDialog(context, parent, title, *term))->open();
}

} // namespace wijkwerk::ui::participants

#include "term_dialogs.moc"
