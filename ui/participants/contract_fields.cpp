// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/contract_fields.h"

#include "core/base/date_text.h"
#include "core/store/trajectories.h"
#include "ui/participants/attempt.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/texts/contract_labels.h"

#include <QCheckBox>
#include <QCoreApplication>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ContractFields)
};

} // namespace

ContractFields::ContractFields(Form& form, QDate today, int mostProbationMonths)
    : m_form(form)
    , m_function(form.text(QStringLiteral("function"), Text::tr("Function")))
    , m_scale(form.text(QStringLiteral("scale"), Text::tr("Scale")))
    , m_agreement(form.add(QStringLiteral("agreement"), Text::tr("Collective agreement"), new QComboBox))
    , m_hours(form.hours(QStringLiteral("hours"), Text::tr("Hours a week")))
    , m_start(form.date(QStringLiteral("startsOn"), Text::tr("First day"), today))
    , m_forGood(form.check(QStringLiteral("forGood"), Text::tr("For good: there is no last day")))
    , m_last(form.date(QStringLiteral("lastDay"), Text::tr("Last day"), today))
    , m_calendar(form.check(QStringLiteral("onCalendarDate"), Text::tr("It ends on that date")))
    , m_wage(form.text(QStringLiteral("wage"), Text::tr("Wage of a month")))
    , m_probation(form.add(QStringLiteral("probationMonths"), Text::tr("Probation"), new QComboBox))
    , m_interim(form.check(QStringLiteral("interimNotice"), Text::tr("Both may end it before that day")))
    , m_exception(form.add(QStringLiteral("chainException"), Text::tr("Exception in the chain"), new QComboBox))
    , m_advised(form.date(QStringLiteral("advisedOn"), Text::tr("Advice of UWV"), today))
    , m_decided(form.date(QStringLiteral("decidedOn"), Text::tr("Decision sheltered work"), today)) {
    m_wage->setPlaceholderText(Text::tr("Gross, as 2150 or 2150,50"));
    fillWith<CollectiveAgreement>(*m_agreement, [](CollectiveAgreement one) { return labelOf(one); });
    for (const auto& word : Words<ChainException>::list) {
        if (word.value != ChainException::After36) // the chain finds that one itself
            m_exception->addItem(labelOf(word.value), int(word.value));
    }
    m_probation->addItem(Text::tr("None"), 0);
    for (int months = 1; months <= mostProbationMonths; ++months)
        m_probation->addItem(Text::tr("%n months", nullptr, months), months);
    m_last->setFlagger([](QDate) { return QString(); }); // a contract may well end on a day off
    m_calendar->setChecked(true);
    for (DateEdit* day : {m_advised, m_decided})
        day->setFlagger([](QDate) { return QString(); });
    setSheltered(false);
    QObject::connect(m_forGood, &QCheckBox::toggled, &form, [&form](bool forGood) {
        form.setFieldVisible(QStringLiteral("lastDay"), !forGood);
        form.setFieldVisible(QStringLiteral("onCalendarDate"), !forGood);
    });
}

void ContractFields::setSheltered(bool sheltered) {
    m_form.setFieldVisible(QStringLiteral("advisedOn"), sheltered);
    m_form.setFieldVisible(QStringLiteral("decidedOn"), sheltered);
}

void ContractFields::set(const ContractTerms& terms) {
    m_function->setText(terms.function);
    m_scale->setText(terms.scale);
    chooseIn(*m_agreement, terms.agreement);
    if (terms.hours.hundredths > 0)
        m_hours->setHours(terms.hours);
    m_start->setDate(terms.startsOn);
    m_forGood->setChecked(terms.forGood);
    if (terms.lastDay)
        m_last->setDate(*terms.lastDay);
    if (terms.advisedOn)
        m_advised->setDate(*terms.advisedOn);
    if (terms.decidedOn)
        m_decided->setDate(*terms.decidedOn);
    m_calendar->setChecked(terms.onCalendarDate);
    if (terms.wage > 0)
        m_wage->setText(decimalText(terms.wage));
    m_probation->setCurrentIndex(m_probation->findData(terms.probationMonths));
    m_interim->setChecked(terms.interimNotice);
    m_exception->setCurrentIndex(std::max(0, m_exception->findData(int(terms.exception))));
}

ContractTerms ContractFields::terms() const {
    ContractTerms terms;
    terms.function = m_function->text().simplified();
    terms.scale = m_scale->text().simplified();
    terms.agreement = chosenIn<CollectiveAgreement>(*m_agreement);
    terms.hours = m_hours->hours().value_or(Hours{});
    terms.startsOn = m_start->date().value_or(QDate());
    terms.forGood = m_forGood->isChecked();
    terms.lastDay = terms.forGood ? std::nullopt : m_last->date();
    terms.onCalendarDate = terms.forGood || m_calendar->isChecked();
    terms.advisedOn = m_advised->date();
    terms.decidedOn = m_decided->date();
    terms.wage = wageFromText(m_wage->text()).value_or(0);
    terms.probationMonths = m_probation->currentData().toInt();
    terms.interimNotice = m_interim->isChecked();
    terms.exception = chosenIn<ChainException>(*m_exception);
    return terms;
}

bool ContractFields::datesUnderstood() const {
    return understood({m_start, m_last, m_advised, m_decided});
}

Problems ContractFields::notUnderstood() const {
    if (m_wage->text().trimmed().isEmpty() || wageFromText(m_wage->text()))
        return {};
    return {wrong(QStringLiteral("wage_not_understood"), QStringLiteral("wage"), m_wage->text())};
}

bool isSheltered(Context& context, TrajectoryId id) {
    const auto trajectory = store::trajectories::find(context.database(), id);
    return trajectory && trajectory->kind == ParticipantKind::ShelteredWork;
}

} // namespace wijkwerk::ui::participants
