// SPDX-License-Identifier: EUPL-1.2
#include "core/work/letter_extension.h"

#include "core/rules/explained_dates.h"
#include "core/store/absences.h"
#include "core/store/letters.h"
#include "core/store/placements.h"
#include "core/store/stage.h"
#include "core/store/trajectories.h"

#include <algorithm>

namespace wijkwerk::work {
namespace {

using letters::LetterExtension;
using letters::LetterInput;
using store::placements::LastDayMove;

const QString extension = QStringLiteral("verlenging");

std::optional<PhaseEvent> lastExtension(db::Database& database, const LetterInput& input) {
    std::optional<PhaseEvent> last;
    for (const PhaseEvent& event : store::trajectories::events(database, input.trajectory.id)) {
        if (event.to == Phase::Stage && event.reasonCode == u"extension" && event.effectiveOn > input.placement.began())
            last = event;
    }
    return last;
}

/// Letters of this trajectory that say the last day of a stage, newest first.
std::vector<Letter> tellingLetters(db::Database& database, const LetterInput& input) {
    std::vector<Letter> found = store::letters::ofParticipant(database, input.placement.participant);
    std::erase_if(found, [&](const Letter& one) {
        const bool tells = one.templateName == extension || one.templateName == u"plaatsingsbrief" ||
                           one.templateName == u"andere-werkplek";
        return !tells || one.trajectory != input.trajectory.id;
    });
    return found;
}

/// What was agreed with the stage; an extension is another row, and its agreement that of the first one.
QString goalOf(db::Database& database, const Placement& stage) {
    for (const StageAgreement& agreement : store::stage::agreementsOf(database, stage.participant)) {
        const auto of = store::placements::find(database, agreement.placement);
        if (of && of->trajectory == stage.trajectory && of->began() == stage.began())
            return agreement.goal;
    }
    return {};
}

std::optional<QDate> latestOf(db::Database& database, const LetterInput& input) {
    const auto form = input.placement.legalForm.value_or(StageLegalForm::WorkStage);
    const auto began = input.placement.began();
    const auto before =
        rules::unpaidBefore(store::placements::ofParticipant(database, input.placement.participant), form, began);
    auto limit = rules::explainUnpaidWork(form, began, before, input.values);
    if (!limit)
        limit = rules::explainStageLimit(form, input.placement.formBegan(), input.values);
    return limit ? std::optional(limit->date) : std::nullopt;
}

/// The days it stood still that moved the last day after it was told, oldest first.
std::vector<rules::Pause> stoodStillSince(db::Database& database, const LetterInput& input,
                                          const std::vector<LastDayMove>& moves, const QDateTime& told) {
    std::vector<int> days;
    for (const LastDayMove& move : moves) {
        if (move.recordedAt > told)
            days.push_back(int(move.before.daysTo(move.after)));
    }
    std::vector<Suspension> known = store::suspensions::ofTrajectory(database, input.trajectory.id);
    std::ranges::sort(known, std::ranges::greater(), &Suspension::from);
    std::vector<rules::Pause> found;
    for (const Suspension& one : known) {
        const auto moved = std::ranges::find(days, one.movedDays);
        if (!one.until || one.movedDays <= 0 || one.from < input.placement.began() || moved == days.end())
            continue;
        days.erase(moved);
        found.push_back({one.from, *one.until});
    }
    std::ranges::reverse(found);
    return found;
}

/// Why, and from which day, of what was not told yet.
void readReasons(db::Database& database, const LetterInput& input, const std::optional<PhaseEvent>& event,
                 const std::vector<LastDayMove>& moves, LetterExtension& extended) {
    const std::vector<Letter> letters = tellingLetters(database, input);
    const auto told =
        std::ranges::find_if(letters, [&](const Letter& one) { return one.recordedAt < extended.recordedAt; });
    if (event && (told == letters.end() || event->recordedAt > told->recordedAt))
        extended.reason = event->note;
    if (told == letters.end())
        return;
    extended.lastDayBefore =
        store::placements::lastDayKnownAt(database, input.placement, told->recordedAt).value_or(QDate());
    extended.stoodStill = stoodStillSince(database, input, moves, told->recordedAt);
}

/// Another letter of this stage said the new last day already.
bool isTold(db::Database& database, const LetterInput& input, const QDateTime& since) {
    return std::ranges::any_of(tellingLetters(database, input), [&](const Letter& one) {
        return one.templateName != extension && one.recordedAt >= since;
    });
}

} // namespace

std::optional<LetterExtension> extensionOf(db::Database& database, const LetterInput& input) {
    const Placement& stage = input.placement;
    if (input.trajectory.phase != Phase::Stage || !stage.startsOn.isValid() || !stage.lastDay)
        return std::nullopt;
    const auto event = lastExtension(database, input);
    const auto moves = store::placements::lastDayMoves(database, stage);
    const bool hasMoved = !moves.empty() && moves.back().after == *stage.lastDay;
    const bool byExtension = event && (!hasMoved || moves.back().before == event->effectiveOn.addDays(-1));
    if (!byExtension && !hasMoved)
        return std::nullopt;
    LetterExtension extended;
    extended.recordedAt = byExtension ? event->recordedAt : moves.back().recordedAt;
    readReasons(database, input, event, moves, extended);
    const bool isLater = extended.lastDayBefore.isValid() && extended.lastDayBefore < *stage.lastDay;
    if (byExtension && !isLater)
        extended.lastDayBefore = event->effectiveOn.addDays(-1);
    if (!byExtension && (!isLater || extended.stoodStill.empty() || isTold(database, input, extended.recordedAt)))
        return std::nullopt;
    extended.latest = latestOf(database, input);
    extended.goal = goalOf(database, stage);
    return extended;
}

} // namespace wijkwerk::work
