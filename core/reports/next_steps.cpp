// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/next_steps.h"

#include <QHash>

#include <algorithm>

namespace wijkwerk::reports {

namespace {

using store::participant_list::Row;

bool isFirst(const Deadline& a, const Deadline& b) {
    return a.day() != b.day() ? a.day() < b.day() : isMoreUrgent(a, b);
}

using Steps = QHash<ParticipantId, Deadline>;

/// Of who stands still only the question how to go on is a next step.
bool counts(const Deadline& one, const ForSight& maySee) {
    return (!one.standsStill || one.rule == DeadlineRule::Standstill) && (!maySee || maySee(one));
}

void keepFirst(Steps& steps, const std::vector<Deadline>& found, const ForSight& maySee) {
    for (const Deadline& one : found) {
        if (!counts(one, maySee))
            continue;
        const auto known = steps.find(one.person);
        if (known == steps.end())
            steps.insert(one.person, one);
        else if (isFirst(one, *known))
            *known = one;
    }
}

void put(Row& row, const Deadline& step) {
    if (row.nextStepOn && *row.nextStepOn <= step.day())
        return;
    row.nextStep = rules::titleOf(step);
    row.nextStepOn = step.hard && step.stage == AlertStage::Late ? step.lateSince() : step.day();
    row.nextStepByLaw = step.hard;
}

} // namespace

std::vector<Row> participantRows(db::Database& database, const std::vector<ParticipantId>& ids, QDate today,
                                 const ForSight& maySee) {
    std::vector<Row> rows = store::participant_list::rows(database, ids, today);
    DeadlineScope page;
    for (const Row& row : rows) {
        if (row.phase)
            page.people.push_back(row.id);
    }
    if (page.people.empty())
        return rows;
    Steps steps;
    const std::vector<Deadline> found = deadlines(database, page, today);
    keepFirst(steps, found, maySee);
    QHash<ParticipantId, QDate> putOff;
    for (const Deadline& one : found) {
        if (one.rule == DeadlineRule::Contact && one.postponedTo && *one.postponedTo > today)
            putOff.insert(one.person, *one.postponedTo);
    }
    for (Row& row : rows) {
        if (const auto day = putOff.constFind(row.id); day != putOff.cend())
            row.contactPutOffTo = *day;
        if (const auto step = steps.constFind(row.id); step != steps.cend())
            put(row, *step);
    }
    return rows;
}

void sortByNextStep(db::Database& database, std::vector<ParticipantId>& ids, QDate today, bool descending,
                    const ForSight& maySee) {
    QHash<ParticipantId, QDate> days;
    const auto take = [&](ParticipantId person, QDate day) {
        const auto known = days.find(person);
        if (known == days.end())
            days.insert(person, day);
        else if (day < *known)
            *known = day;
    };
    for (const Deadline& one : deadlines(database, {}, today)) {
        if (counts(one, maySee))
            take(one.person, one.day());
    }
    auto tasks = database.statement("select participant_id, due_on from task where done_at is null and replaced = 0 "
                                    "and kind <> 'waiting' and participant_id is not null");
    while (tasks.next()) {
        const auto person = tasks.id<ParticipantId>();
        take(person, tasks.date());
    }
    std::ranges::stable_sort(ids, [&](ParticipantId a, ParticipantId b) {
        const QDate left = days.value(a);
        const QDate right = days.value(b);
        if (left.isValid() != right.isValid())
            return left.isValid();
        return left.isValid() && (descending ? left > right : left < right);
    });
}

} // namespace wijkwerk::reports
