// SPDX-License-Identifier: EUPL-1.2
#include "core/work/letter_input.h"

#include "core/letters/template.h"
#include "core/reports/deadline_facts.h"
#include "core/rules/stage_course.h"
#include "core/store/absences.h"
#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/store/department.h"
#include "core/store/letters.h"
#include "core/store/placement_moves.h"
#include "core/store/placements.h"
#include "core/store/rule_values.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/acting.h"
#include "core/work/contract_check.h"
#include "core/work/letter_extension.h"
#include "core/work/standstill_work.h"

#include <algorithm>

namespace wijkwerk::work {

using rules::Right;

namespace {

using letters::LetterInput;

std::optional<PhaseEvent> lastEvent(db::Database& database, TrajectoryId trajectory, auto fits) {
    const auto events = store::trajectories::events(database, trajectory);
    const auto found = std::find_if(events.rbegin(), events.rend(), fits);
    return found == events.rend() ? std::nullopt : std::optional(*found);
}

/// The step with which a stage stopped: to the waiting list, or a drop-out.
std::optional<PhaseEvent> stopOf(db::Database& database, const LetterInput& input) {
    auto last = lastEvent(database, input.trajectory.id, [](const PhaseEvent& event) {
        return event.from == Phase::Stage && (event.to == Phase::Waiting || event.to == Phase::DroppedOut);
    });
    const bool stillSo = last && (input.trajectory.phase == last->to ||
                                  (last->to == Phase::DroppedOut && (input.trajectory.phase == Phase::Aftercare ||
                                                                     input.trajectory.phase == Phase::Closed)));
    return stillSo && input.placement.kind == PlacementKind::Stage ? last : std::nullopt;
}

void readPlace(db::Database& database, LetterInput& input, WorkplaceId place, WorkerId guide) {
    if (const auto known = store::workers::find(database, guide))
        input.guide = *known;
    const auto workplace = store::workplaces::find(database, place);
    if (!workplace)
        return;
    input.workplace = *workplace;
    for (const Team& team : store::teams::all(database, true)) {
        if (team.id == workplace->team)
            input.team = team;
    }
    for (const Wijk& wijk : store::wijken::all(database, true)) {
        if (wijk.id == workplace->wijk)
            input.wijk = wijk.name;
    }
}

void readCourse(db::Database& database, LetterInput& input) {
    input.extended = extensionOf(database, input);
    const auto moves = store::placement_moves::ofTrajectory(database, input.trajectory.id);
    if (!moves.empty() && input.trajectory.phase == Phase::Stage && moves.back().on >= input.placement.began()) {
        const auto from = store::placements::find(database, moves.back().from);
        const auto place = from ? store::workplaces::find(database, from->workplace) : std::nullopt;
        input.moved = letters::LetterMove{moves.back(), place ? place->name : QString()};
    }
    if (const auto event = stopOf(database, input)) {
        letters::LetterStop stopped;
        stopped.lastDay = event->to == Phase::Waiting ? event->effectiveOn.addDays(-1) : event->effectiveOn;
        stopped.note = event->note;
        if (const auto end = store::trajectories::endOf(database, input.trajectory.id);
            event->to == Phase::DroppedOut && end) {
            stopped.lastDay = end->endedOn;
            stopped.dropOut = fromCode<DropOutReason>(end->reasonCode).value_or(DropOutReason::Other);
            stopped.talkedOn = end->talkedOn;
            stopped.handedOver = end->handedOver;
        } else {
            stopped.change = fromCode<ChangeReason>(event->reasonCode).value_or(ChangeReason::Other);
        }
        if (const auto planned = input.placement.lastDay; planned && *planned > stopped.lastDay)
            stopped.planned = planned;
        input.stopped = stopped;
    }
}

void readContract(db::Database& database, LetterInput& input) {
    input.proposal = store::contract_proposals::openOf(database, input.trajectory.id);
    if (input.proposal && !input.proposal->chainReason.isEmpty()) { // permanent by law: no letter says that it ends
        input.proposal->terms.forGood = true;
        input.proposal->terms.lastDay.reset();
    }
    const auto renewed =
        input.proposal ? store::contracts::find(database, input.proposal->renews) : std::optional<Contract>();
    input.contract = renewed ? renewed : store::contracts::latestOf(database, input.trajectory.id);
    if (!input.contract)
        return;
    input.contract->terms.lastDay = realEnd(database, *input.contract);
    const auto notices = store::contracts::notices(database, input.contract->id);
    if (!notices.empty())
        input.notice = notices.back();
}

bool runs(const LetterInput& input) {
    const auto& contract = input.contract;
    return input.trajectory.phase == Phase::Contract && contract && !contract->endedOn && contract->terms.lastDay &&
           contract->terms.onCalendarDate && (!input.date.isValid() || *contract->terms.lastDay >= input.date);
}

bool renews(const LetterInput& input) {
    return runs(input) && input.proposal && input.proposal->renews == input.contract->id;
}

/// Within the lead time of the aanzegging (D07), which was not given yet.
bool noticeIsDue(db::Database& database, const Contract& contract) {
    const QDate today = database.clock().today();
    return std::ranges::any_of(
        reports::deadlines(database, {{}, contract.participant}, today), [&](const Deadline& one) {
            return one.subject == DeadlineSubject{"notice", contract.id.value} && one.alertFrom <= today;
        });
}

/// When the contract was written down, whatever was put right in it since: what was made for it then still holds.
QDateTime firstRecorded(db::Database& database, Contract contract) {
    while (const auto earlier = store::contracts::find(database, contract.supersedes))
        contract = *earlier;
    return contract.recordedAt;
}

/// A second aanzegging asks its own letter; that of the first may have been made before it was written down.
QDateTime toldSince(db::Database& database, const LetterInput& input) {
    const bool again = store::contracts::notices(database, input.contract->id).size() > 1;
    return again ? input.notice->recordedAt : firstRecorded(database, *input.contract);
}

/// That it ends was told, or nobody decided yet and it must be told soon.
std::optional<QDateTime> occasionOfEnd(db::Database& database, const LetterInput& input) {
    if (!runs(input) || renews(input))
        return std::nullopt;
    const bool ends = input.notice ? !input.notice->goesOn : noticeIsDue(database, *input.contract);
    return ends ? std::optional(toldSince(database, input)) : std::nullopt;
}

/// An offer goes out when the team lead agreed to it.
std::optional<QDateTime> occasionOfContract(db::Database& database, const LetterInput& input,
                                            const QString& templateName) {
    const auto& proposal = input.proposal;
    const bool agreed = proposal && proposal->state != ProposalState::Proposed;
    if (templateName == u"contractaanbod" && agreed && proposal->renews.isNull())
        return proposal->recordedAt;
    if (templateName == u"aanzegbrief-verlengen" && agreed && renews(input))
        return proposal->recordedAt;
    if (templateName == u"aanzegbrief-einde")
        return occasionOfEnd(database, input);
    return std::nullopt;
}

} // namespace

LetterInput letterInput(db::Database& database, const Participant& person, const QString& templateName, QDate date) {
    LetterInput input;
    input.participant = person;
    input.date = date;
    input.department = store::department::find(database);
    input.closingDays = store::rule_values::closedDays(database);
    input.values = ruleValues(database);
    input.equated = equatedDays(database);
    if (const auto author = store::workers::find(database, WorkerId{database.actor().worker}))
        input.author = *author;
    // A refusal closes a trajectory, and its letter comes after that.
    const auto trajectory = store::trajectories::openOrNewestOf(database, person.id);
    if (!trajectory)
        return input;
    input.trajectory = *trajectory;
    if (const auto coach = store::workers::find(database, trajectory->coach))
        input.coach = *coach;
    input.advice = store::trajectories::latestAdvice(database, trajectory->id);
    if (const auto placement = store::placements::latestOf(database, trajectory->id)) {
        input.placement = *placement;
        input.pauses = rules::pausesOf(store::suspensions::ofTrajectory(database, trajectory->id));
        readPlace(database, input, placement->workplace, placement->guide);
        readCourse(database, input);
    }
    readContract(database, input);
    if (input.proposal && templateName == u"contractaanbod")
        readPlace(database, input, input.proposal->workplace, input.proposal->guide);
    return input;
}

std::optional<QDateTime> occasionFor(db::Database& database, const LetterInput& input, const QString& templateName) {
    const Phase phase = input.trajectory.phase;
    const bool exists = !input.trajectory.id.isNull();
    const auto& advice = input.advice;
    if (!exists)
        return std::nullopt;
    if (templateName == u"plaatsingsbrief" && phase != Phase::Closed && !input.placement.id.isNull())
        return store::placements::firstRecorded(database, input.placement);
    if (templateName == u"uitslag-voorselectie" && advice && advice->outcome != AdviceOutcome::NotSuitable &&
        (phase == Phase::Preselection || phase == Phase::Waiting) && input.placement.id.isNull())
        return advice->recordedAt;
    if (templateName == u"afwijzing-voorselectie" && advice && advice->outcome == AdviceOutcome::NotSuitable)
        return advice->recordedAt;
    if (templateName == u"verlenging" && input.extended)
        return input.extended->recordedAt;
    if (templateName == u"andere-werkplek" && input.moved)
        return input.moved->move.recordedAt;
    if (templateName == u"beeindiging-stage" && input.stopped)
        return stopOf(database, input)->recordedAt;
    return occasionOfContract(database, input, templateName);
}

Problem noOccasion(const QString& templateName) {
    if (templateName == u"uitslag-voorselectie")
        return refusal(QStringLiteral("letter_needs_advice"));
    if (templateName == u"afwijzing-voorselectie")
        return refusal(QStringLiteral("letter_needs_refusal"));
    if (templateName == u"verlenging")
        return refusal(QStringLiteral("letter_needs_extension"));
    if (templateName == u"andere-werkplek")
        return refusal(QStringLiteral("letter_needs_move"));
    if (templateName == u"beeindiging-stage")
        return refusal(QStringLiteral("letter_needs_stop"));
    if (templateName == u"contractaanbod")
        return refusal(QStringLiteral("letter_needs_proposal"));
    if (templateName == u"aanzegbrief-verlengen")
        return refusal(QStringLiteral("letter_needs_renewal"));
    if (templateName == u"aanzegbrief-einde")
        return refusal(QStringLiteral("letter_needs_contract"));
    return refusal(QStringLiteral("letter_needs_placement"));
}

std::optional<Letter> madeSince(db::Database& database, ParticipantId person, const QString& templateName,
                                const QDateTime& since) {
    for (const Letter& letter : store::letters::ofParticipant(database, person)) {
        if (letter.templateName == templateName && letter.recordedAt >= since)
            return letter;
    }
    return std::nullopt;
}

Problems stillness(db::Database& database, const Sight& sight, ParticipantId person, const QString& templateName) {
    return templateName.startsWith(QLatin1String("aanzegbrief")) ? keepsStillByLaw(database, sight, person)
                                                                 : keepsStill(database, person);
}

QStringList lettersFor(db::Database& database, const Sight& sight, ParticipantId person) {
    if (!sight.may(Right::MakeLetter))
        return {};
    const auto input = letterInput(database, requireParticipant(database, person), {}, database.clock().today());
    std::vector<std::pair<QDateTime, QString>> found;
    for (const QString& name : letters::templateNames()) {
        if (lackingForLetter(sight, name))
            continue;
        if (name == u"plaatsingsbrief" && input.placement.kind != PlacementKind::Stage)
            continue;
        const auto since = occasionFor(database, input, name);
        if (since && !hasWrong(stillness(database, sight, person, name)))
            found.emplace_back(*since, name);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), [](const auto& one) { return one.first; });
    QStringList names;
    for (const auto& one : found)
        names << one.second;
    return names;
}

QString letterToMake(db::Database& database, ParticipantId person) {
    const auto input = letterInput(database, requireParticipant(database, person), {}, database.clock().today());
    if (input.trajectory.phase == Phase::Contract && input.notice) {
        const QString told =
            input.notice->goesOn ? QStringLiteral("aanzegbrief-verlengen") : QStringLiteral("aanzegbrief-einde");
        const bool is = occasionFor(database, input, told).has_value();
        return is && !madeSince(database, person, told, toldSince(database, input)) ? told : QString();
    }
    const QString stop = QStringLiteral("beeindiging-stage");
    if (input.trajectory.phase != Phase::Closed) {
        if (const auto since = occasionFor(database, input, stop); since && !madeSince(database, person, stop, *since))
            return stop;
    }
    if (input.trajectory.phase != Phase::Stage || input.placement.kind != PlacementKind::Stage)
        return {};
    std::pair<QDateTime, QString> newest;
    for (const char* name : {"plaatsingsbrief", "verlenging", "andere-werkplek"}) {
        const QString one = QLatin1String(name);
        const auto since = occasionFor(database, input, one);
        if (since && !madeSince(database, person, one, *since) && (newest.second.isEmpty() || *since > newest.first))
            newest = {*since, one};
    }
    return newest.second;
}

} // namespace wijkwerk::work
