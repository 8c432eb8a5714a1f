// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/contract.h"

#include "core/base/date_text.h"

namespace wijkwerk {

namespace {

constexpr int mostHundredths = 6000;
constexpr int mostWage = 20'000'00;

Problem endsBeforeStart(QDate start, QDate last) {
    Problem problem = wrong(QStringLiteral("last_day_before_start"), QStringLiteral("lastDay"), shownDate(last));
    problem.args = {shownDate(last), shownDate(start)};
    return problem;
}

} // namespace

Problems check(const ContractTerms& terms) {
    Problems problems;
    if (terms.function.trimmed().isEmpty())
        problems.push_back(wrong(QStringLiteral("contract_function_missing"), QStringLiteral("function")));
    if (terms.hours.hundredths <= 0 || terms.hours.hundredths > mostHundredths)
        problems.push_back(wrong(QStringLiteral("hours_missing"), QStringLiteral("hours")));
    if (!terms.startsOn.isValid())
        problems.push_back(wrong(QStringLiteral("start_missing"), QStringLiteral("startsOn")));
    if (terms.forGood && terms.lastDay)
        problems.push_back(wrong(QStringLiteral("last_day_of_one_for_good"), QStringLiteral("lastDay")));
    else if (!terms.forGood && !terms.lastDay)
        problems.push_back(wrong(QStringLiteral("last_day_missing"), QStringLiteral("lastDay")));
    else if (terms.lastDay && terms.startsOn.isValid() && *terms.lastDay < terms.startsOn)
        problems.push_back(endsBeforeStart(terms.startsOn, *terms.lastDay));
    if (terms.probationMonths < 0)
        problems.push_back(wrong(QStringLiteral("probation_negative"), QStringLiteral("probationMonths")));
    if (terms.wage < 0 || terms.wage > mostWage)
        problems.push_back(wrong(QStringLiteral("wage_not_understood"), QStringLiteral("wage")));
    return problems;
}

Problems check(const PriorEmployment& prior, QDate today) {
    Problems problems;
    if (prior.employer.trimmed().isEmpty())
        problems.push_back(wrong(QStringLiteral("prior_employer_missing"), QStringLiteral("employer")));
    if (!prior.startsOn.isValid()) {
        problems.push_back(wrong(QStringLiteral("start_missing"), QStringLiteral("startsOn")));
    } else if (prior.startsOn > today) {
        Problem problem = wrong(QStringLiteral("day_in_future"), QStringLiteral("startsOn"), shownDate(prior.startsOn));
        problem.args = {shownDate(prior.startsOn)};
        problems.push_back(problem);
    }
    if (prior.lastDay && prior.startsOn.isValid() && *prior.lastDay < prior.startsOn)
        problems.push_back(endsBeforeStart(prior.startsOn, *prior.lastDay));
    return problems;
}

std::optional<int> wageFromText(QStringView text) {
    const auto hundredths = hundredthsFromText(text);
    if (!hundredths || *hundredths <= 0 || *hundredths > mostWage)
        return std::nullopt;
    return int(*hundredths);
}

} // namespace wijkwerk
