// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/explained.h"

namespace wijkwerk::rules {

namespace {

constexpr int daysInWeek = 7;

/// Why a day is a legal day off, in Dutch.
QString legalDayOffName(QDate day) {
    if (const auto holiday = holidayOn(day))
        return holidayName(*holiday);
    const QString weekend = dayOffName(day);
    return weekend.isEmpty() ? QStringLiteral("een gelijkgestelde dag") : weekend;
}

} // namespace

Sum::Sum(const char* name, const RuleValue* row, QDate start) {
    m_sum.name = QString::fromLatin1(name);
    m_sum.date = start;
    if (row) {
        m_sum.source = row->source;
        m_sum.byLaw = row->byLaw;
        m_sum.own = row->isOwn();
        m_sum.validFrom = row->validFrom;
        m_sum.validTo = row->validTo;
    }
    m_sum.steps.push_back({StepKind::Start, start, start, 0, {}});
}

Sum& Sum::step(StepKind kind, QDate to, int amount, const QString& what) {
    m_sum.steps.push_back({kind, m_sum.date, to, amount, what});
    m_sum.date = to;
    return *this;
}

Sum& Sum::months(int count) {
    const int day = m_sum.date.day();
    step(StepKind::Months, addMonths(m_sum.date, count), count);
    return m_sum.date.day() == day ? *this : step(StepKind::MonthEnd, m_sum.date, 0, QString::number(day));
}

Sum& Sum::period(int count) {
    const QDate start = m_sum.date;
    months(count);
    const QDate last = lastDayOfPeriod(start, count);
    return m_sum.date == last ? *this : step(StepKind::DayBefore, last);
}

Sum& Sum::weeks(int count) {
    return step(StepKind::Weeks, m_sum.date.addDays(daysInWeek * count), count);
}

Sum& Sum::days(int count) {
    return count == 0 ? *this : step(StepKind::Days, m_sum.date.addDays(count), count);
}

Sum& Sum::workingDays(int count, const WorkCalendar& calendar) {
    return step(StepKind::WorkingDays, addWorkingDays(m_sum.date, count, calendar), count);
}

Sum& Sum::dayBefore() {
    return step(StepKind::DayBefore, m_sum.date.addDays(-1));
}

Sum& Sum::dayAfter() {
    return step(StepKind::DayAfter, m_sum.date.addDays(1));
}

Sum& Sum::workingDayBefore(const WorkCalendar& calendar) {
    while (m_sum.date.isValid() && !isWorkingDay(m_sum.date, calendar))
        step(StepKind::DayOffEarlier, m_sum.date.addDays(-1), 0, dayOffName(m_sum.date, calendar));
    return *this;
}

Sum& Sum::extended(const std::vector<QDate>& equated) {
    while (m_sum.date.isValid() && isLegalDayOff(m_sum.date, equated))
        step(StepKind::DayOffLater, m_sum.date.addDays(1), 0, legalDayOffName(m_sum.date));
    return *this;
}

Sum& Sum::notBefore(QDate first) {
    return m_sum.date < first ? step(StepKind::NotBeforeStart, first) : *this;
}

} // namespace wijkwerk::rules
