// SPDX-License-Identifier: EUPL-1.2
#include "core/work/standstill_work.h"

#include "core/base/date_text.h"
#include "core/reports/deadline_facts.h"
#include "core/rules/deadline_engine.h"
#include "core/store/placements.h"
#include "core/store/standstills.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/acting.h"
#include "core/work/profile_parts.h"

#include <algorithm>

namespace wijkwerk::work {

using rules::Right;

namespace {

WorkerId coachOf(db::Database& database, ParticipantId person) {
    const auto trajectory = store::trajectories::openOf(database, person);
    return trajectory ? trajectory->coach : WorkerId{};
}

std::vector<Worker> leads(db::Database& database) {
    std::vector<Worker> found = store::workers::all(database);
    std::erase_if(found, [](const Worker& worker) { return worker.role != Role::TeamLead; });
    return found;
}

bool isLead(db::Database& database, WorkerId id) {
    return std::ranges::count(leads(database), id, &Worker::id) > 0;
}

Problem leadNeeded(const QString& title, QDate due) {
    Problem problem = refusal(QStringLiteral("standstill_needs_lead"), {title, shownDate(due)});
    problem.field = QStringLiteral("lead");
    return problem;
}

/// A day of the law that comes up, or passed, asks for somebody who looks after it meanwhile.
Problems leadMissing(db::Database& database, ParticipantId person, QDate today) {
    constexpr int soonDays = 14; // as Vandaag looks ahead
    if (leads(database).empty())
        return {};
    for (const Deadline& one : reports::deadlines(database, {{}, person}, today)) {
        if (one.hard && one.stage != AlertStage::Later)
            return {leadNeeded(rules::titleOf(one), one.due)};
    }
    for (const Task& task : store::tasks::ofParticipant(database, person)) {
        if (task.byLaw && task.dueOn <= today.addDays(soonDays))
            return {leadNeeded(task.title, task.dueOn)};
    }
    return {};
}

/// The open tasks with a legal date that `from` has go to `to`.
void handOver(db::Transaction& tx, ParticipantId person, WorkerId to) {
    for (Task task : store::tasks::ofParticipant(tx.database(), person)) {
        if (!task.byLaw || task.owner == to)
            continue;
        task.owner = to;
        store::tasks::update(tx, task);
    }
}

} // namespace

WorkerId usualLead(db::Database& database, ParticipantId person) {
    const std::vector<Worker> all = leads(database);
    const auto way = store::trajectories::openOf(database, person);
    const auto placement = way ? store::placements::latestOf(database, way->id) : std::nullopt;
    const auto workplace = placement ? store::workplaces::find(database, placement->workplace) : std::nullopt;
    const auto own = std::ranges::find_if(
        all, [&](const Worker& one) { return workplace && one.team && one.team == workplace->team; });
    if (own != all.end())
        return own->id;
    return all.size() == 1 ? all.front().id : WorkerId{};
}

Outcome<StandstillId> standStill(db::Transaction& tx, const StandStillRequest& request) {
    if (Problems no = lacking(tx, Right::StandStill, request.participant); !no.empty())
        return {std::move(no), {}};
    db::Database& database = tx.database();
    requireParticipant(database, request.participant);
    Outcome<StandstillId> outcome;
    if (const auto open = store::standstills::openOf(database, request.participant))
        outcome.problems.push_back(refusal(QStringLiteral("standstill_already"), {shownDate(open->since)}));
    if (request.lead && !isLead(database, request.lead))
        outcome.problems.push_back(wrong(QStringLiteral("standstill_lead_is_none"), QStringLiteral("lead")));
    if (!request.lead)
        std::ranges::move(leadMissing(database, request.participant, tx.today()), std::back_inserter(outcome.problems));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("standstill_began"), request.participant);
    Standstill still;
    still.participant = request.participant;
    still.reason = request.reason;
    still.note = request.note.trimmed();
    still.since = tx.today();
    const int days = ruleValues(database).number(Rule::StandstillDays, tx.today());
    still.askOn = addWorkingDays(tx.today(), days, workCalendar(database));
    still.lead = request.lead;
    still.worker = actorOf(tx);
    if (request.lead)
        handOver(tx, request.participant, request.lead);
    outcome.done = store::standstills::add(tx, still);
    sayMedicalWords(tx, request.participant, {still.note}, outcome.problems);
    return outcome;
}

Outcome<Done> goOn(db::Transaction& tx, const GoOnRequest& request) {
    if (Problems no = lacking(tx, Right::StandStill, request.participant); !no.empty())
        return {std::move(no), {}};
    db::Database& database = tx.database();
    auto still = store::standstills::openOf(database, request.participant);
    Outcome<Done> outcome;
    if (!still)
        outcome.problems.push_back(refusal(QStringLiteral("standstill_none")));
    requireText(outcome.problems, request.note, "note");
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("standstill_ended"), request.participant);
    still->endedOn = tx.today();
    still->endedHow = request.how;
    still->endedNote = request.note.trimmed();
    still->endedBy = actorOf(tx);
    store::standstills::end(tx, *still);
    if (const WorkerId coach = coachOf(database, request.participant); coach && still->lead)
        handOver(tx, request.participant, coach);
    outcome.done = Done{};
    sayMedicalWords(tx, request.participant, {request.note}, outcome.problems);
    return outcome;
}

void endStandstill(db::Transaction& tx, ParticipantId person) {
    auto still = store::standstills::openOf(tx.database(), person);
    if (!still)
        return;
    still->endedOn = tx.today();
    still->endedHow = StandstillEnd::Closed;
    still->endedBy = actorOf(tx);
    store::standstills::end(tx, *still);
}

Problems keepsStill(db::Database& database, ParticipantId person) {
    Problems problems;
    if (requireParticipant(database, person).deceased)
        problems.push_back(refusal(QStringLiteral("person_deceased")));
    if (const auto still = store::standstills::openOf(database, person))
        problems.push_back(refusal(QStringLiteral("standstill"), {shownDate(still->since)}));
    return problems;
}

Problems keepsStillByLaw(db::Database& database, const Sight& sight, ParticipantId person) {
    Problems problems = keepsStill(database, person);
    // Of the team lead alone; where there is none the days of the law stay with who keeps the contract.
    const bool keepsDays =
        sight.may(Right::AgreeContract) || (sight.may(Right::KeepContract) && leads(database).empty());
    for (Problem& problem : problems) {
        if (problem.code != u"standstill")
            continue;
        problem.code = QStringLiteral("standstill_by_law");
        if (keepsDays)
            problem.severity = Severity::Warning;
    }
    return problems;
}

Standstill visible(Standstill still, const Sight& sight, WorkerId coach) {
    const bool mine = sight.worker && (sight.worker == still.worker || sight.worker == coach);
    if (!mine && sight.role && *sight.role != Role::TeamLead) {
        still.note.clear();
        still.endedNote.clear();
    }
    return still;
}

} // namespace wijkwerk::work
