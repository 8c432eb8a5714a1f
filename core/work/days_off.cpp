// SPDX-License-Identifier: EUPL-1.2
#include "core/work/days_off.h"

#include "core/base/date_text.h"
#include "core/store/days_off.h"
#include "core/work/acting.h"

#include <algorithm>

namespace wijkwerk::work {

using rules::Right;
namespace rows = store::days_off;

namespace {

constexpr qint64 longestClosing = 60; // days; longer is a typing error

ClosingPeriod closingOf(const ClosingRequest& request) {
    ClosingPeriod closing;
    closing.from = request.from;
    closing.until = request.until.value_or(request.from);
    closing.name = request.name.trimmed();
    closing.source = request.source.trimmed();
    closing.reason = request.reason.trimmed();
    return closing;
}

Problems problemsOf(const ClosingPeriod& closing, const std::vector<ClosingPeriod>& others) {
    Problems problems;
    if (!closing.from.isValid())
        problems.push_back(wrong(QStringLiteral("day_missing"), QStringLiteral("from")));
    else if (closing.until < closing.from)
        problems.push_back(
            wrong(QStringLiteral("period_ends_before_start"), QStringLiteral("until"), shownDate(closing.until)));
    else if (closing.from.daysTo(closing.until) > longestClosing) {
        Problem problem = refusal(QStringLiteral("closing_too_long"), {QString::number(longestClosing)});
        problem.field = QStringLiteral("until");
        problems.push_back(problem);
    }
    requireText(problems, closing.source, "source");
    requireText(problems, closing.reason, "reason");
    if (hasWrong(problems))
        return problems;
    for (const ClosingPeriod& other : others) {
        if (!other.meets(closing.from, closing.until))
            continue;
        Problem problem = refusal(QStringLiteral("closing_overlaps"), {shownDate(other.from), shownDate(other.until)});
        problem.field = QStringLiteral("from");
        problems.push_back(problem);
    }
    return problems;
}

bool isSame(const EquatedDay& a, const EquatedDay& b) {
    return a.day == b.day && a.name == b.name && a.source == b.source;
}

bool isAmong(const EquatedDay& day, const std::vector<EquatedDay>& days) {
    return std::ranges::any_of(days, [&](const EquatedDay& one) { return isSame(one, day); });
}

/// The words as they are kept; a day that stands there twice once.
std::vector<EquatedDay> trimmed(std::vector<EquatedDay> days) {
    for (EquatedDay& day : days) {
        day.name = day.name.trimmed();
        day.source = day.source.trimmed();
    }
    std::ranges::stable_sort(days, {}, &EquatedDay::day);
    const auto same = std::ranges::unique(days, {}, &EquatedDay::day);
    days.erase(same.begin(), same.end());
    return days;
}

} // namespace

Problems daysOffChangePast(db::Database& database, QDate from, QDate until, QDate today) {
    const QDate last = std::min(until, today.addDays(-1));
    if (!from.isValid() || from > last)
        return {};
    const int people = rows::underwayBetween(database, from, last);
    if (people == 0)
        return {};
    Problem problem = warning(QStringLiteral("day_off_changes_past"), QStringLiteral("from"));
    problem.args = {shownDate(from), QString::number(people)};
    return {problem};
}

Outcome<ClosingPeriodId> addClosing(db::Transaction& tx, const ClosingRequest& request) {
    if (Problems no = lacking(tx, Right::SetUpDepartment); !no.empty())
        return {std::move(no), {}};
    ClosingPeriod closing = closingOf(request);
    std::vector<ClosingPeriod> others = rows::closings(tx.database());
    std::optional<ClosingPeriod> replaced;
    if (request.replaces) {
        const auto found = std::ranges::find(others, request.replaces, &ClosingPeriod::id);
        if (found == others.end())
            throw Error(Fault::NotFound);
        replaced = *found;
        others.erase(found);
    }
    Outcome<ClosingPeriodId> outcome{problemsOf(closing, others), {}};
    if (hasWrong(outcome.problems))
        return outcome;
    const QDate first = replaced ? std::min(closing.from, replaced->from) : closing.from;
    const QDate last = replaced ? std::max(closing.until, replaced->until) : closing.until;
    outcome.problems = daysOffChangePast(tx.database(), first, last, tx.today());
    beginAct(tx, QStringLiteral("closing_days_changed"), {}, closing.reason);
    closing.worker = actorOf(tx);
    if (replaced)
        rows::supersede(tx, *replaced);
    outcome.done = rows::add(tx, closing);
    return outcome;
}

Outcome<Done> withdrawClosing(db::Transaction& tx, ClosingPeriodId id, const QString& reason) {
    if (Problems no = lacking(tx, Right::SetUpDepartment); !no.empty())
        return {std::move(no), {}};
    Outcome<Done> outcome;
    requireText(outcome.problems, reason, "reason");
    if (hasWrong(outcome.problems))
        return outcome;
    const auto closings = rows::closings(tx.database());
    const auto found = std::ranges::find(closings, id, &ClosingPeriod::id);
    if (found == closings.end())
        throw Error(Fault::NotFound);
    outcome.problems = daysOffChangePast(tx.database(), found->from, found->until, tx.today());
    beginAct(tx, QStringLiteral("closing_days_withdrawn"), {}, reason.trimmed());
    rows::supersede(tx, *found);
    outcome.done = Done{};
    return outcome;
}

Problems equatedDaysChangePast(db::Database& database, const std::vector<EquatedDay>& days, QDate today) {
    const auto before = rows::equated(database);
    QDate first = today;
    const auto look = [&](const std::vector<EquatedDay>& some, const std::vector<EquatedDay>& others) {
        for (const EquatedDay& one : some) {
            if (std::ranges::find(others, one.day, &EquatedDay::day) == others.end())
                first = std::min(first, one.day);
        }
    };
    look(before, days);
    look(days, before);
    return first < today ? daysOffChangePast(database, first, first, today) : Problems{};
}

Outcome<Done> saveEquatedDays(db::Transaction& tx, const std::vector<EquatedDay>& days, const QString& reason) {
    if (Problems no = lacking(tx, Right::SetUpDepartment); !no.empty())
        return {std::move(no), {}};
    Outcome<Done> outcome;
    for (const EquatedDay& day : days) {
        if (!day.day.isValid())
            outcome.problems.push_back(wrong(QStringLiteral("day_missing"), QStringLiteral("day")));
        if (day.source.trimmed().isEmpty())
            outcome.problems.push_back(wrong(QStringLiteral("equated_day_source_missing"), QStringLiteral("source")));
    }
    requireText(outcome.problems, reason, "reason");
    if (hasWrong(outcome.problems))
        return outcome;
    const std::vector<EquatedDay> wanted = trimmed(days);
    outcome.problems = equatedDaysChangePast(tx.database(), wanted, tx.today());
    beginAct(tx, QStringLiteral("equated_days_changed"), {}, reason.trimmed());
    const auto before = rows::equated(tx.database());
    for (const EquatedDay& one : before) {
        if (!isAmong(one, wanted))
            rows::supersede(tx, one);
    }
    for (EquatedDay one : wanted) {
        if (isAmong(one, before))
            continue;
        one.id = {};
        one.reason = reason.trimmed();
        one.worker = actorOf(tx);
        rows::add(tx, one);
    }
    outcome.done = Done{};
    return outcome;
}

} // namespace wijkwerk::work
