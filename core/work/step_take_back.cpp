// SPDX-License-Identifier: EUPL-1.2
// The last step taken back, and after it the one before. The journal knows what the act did besides the step, so
// nothing has to be guessed.
#include "core/base/date_text.h"
#include "core/rules/contract_proposal.h"
#include "core/store/absences.h"
#include "core/store/closing.h"
#include "core/store/contracts.h"
#include "core/store/deadlines.h"
#include "core/store/handovers.h"
#include "core/store/journal.h"
#include "core/store/letters.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/standstills.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/work/acting.h"
#include "core/work/contract_ending.h"
#include "core/work/contract_proposal.h"
#include "core/work/step_right.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>

namespace wijkwerk::work {

namespace {

/// One part of a journal line.
struct Part {
    QString thing;
    std::int64_t id = 0;
    QString verb;
    QJsonObject fields;

    bool changed(const char* field) const { return fields.contains(QLatin1String(field)); }
    QString before(const char* field) const { return fields.value(QLatin1String(field)).toArray().at(0).toString(); }
    QString after(const char* field) const { return fields.value(QLatin1String(field)).toArray().at(1).toString(); }
};
using Parts = std::vector<Part>;

Parts partsOf(const store::journal::Line& line) {
    Parts parts;
    for (const QJsonValue& value : QJsonDocument::fromJson(line.parts.toUtf8()).array()) {
        const QJsonObject object = value.toObject();
        parts.push_back(
            {object.value(QLatin1String("thing")).toString(), object.value(QLatin1String("id")).toString().toLongLong(),
             object.value(QLatin1String("verb")).toString(), object.value(QLatin1String("fields")).toObject()});
    }
    return parts;
}

bool isStep(const Parts& parts, const PhaseEvent& event) {
    return std::ranges::any_of(parts, [&](const Part& part) {
        return part.thing == u"trajectory" && part.id == event.trajectory.value && part.changed("phase") &&
               part.after("phase") == codeOf(event.to);
    });
}

/// The line of the act that took the step, and the lines since.
struct Lines {
    std::optional<Parts> act;
    std::vector<store::journal::Line> since;
};

Lines linesAbout(db::Database& database, const PhaseEvent& event, ParticipantId person) {
    constexpr int many = 20000;
    store::journal::Filter filter;
    filter.participant = person;
    filter.from = event.recordedAt.toLocalTime().date();
    Lines lines;
    for (const auto& line : store::journal::find(database, filter, many)) { // newest first
        if (line.parts.isEmpty() || line.at < event.recordedAt)
            continue;
        if (line.at == event.recordedAt) {
            Parts parts = partsOf(line);
            if (isStep(parts, event)) {
                lines.act = std::move(parts);
                return lines;
            }
        }
        lines.since.push_back(line);
    }
    return lines;
}

/// Steps that were taken back after this one, and the events that say so. The newest events of a trajectory are
/// looked at from behind; any other event in between means that this step is not the last that holds.
struct Backs {
    std::vector<PhaseEvent> says;  ///< hold now: "taken back"
    std::vector<PhaseEvent> taken; ///< what they took the place of, each step and all that put it right
};

bool saysBack(const PhaseEvent& event) {
    return event.reasonCode == takenBackReason;
}

Backs backsAfter(db::Database& database, const std::vector<PhaseEvent>& events, PhaseEventId id) {
    Backs backs;
    for (auto later = events.rbegin(); later != events.rend() && later->id != id; ++later) {
        if (!saysBack(*later))
            continue;
        backs.says.push_back(*later);
        for (auto before = store::trajectories::findEvent(database, later->supersedes); before;
             before = store::trajectories::findEvent(database, before->supersedes))
            backs.taken.push_back(*before);
    }
    return backs;
}

/// An act that was taken back since, or that took it back, left everything as it was.
bool isGoneAgain(const store::journal::Line& line, const Parts& parts, const Backs& backs) {
    return line.act == u"step_taken_back" || std::ranges::any_of(backs.taken, [&](const PhaseEvent& step) {
               return line.at == step.recordedAt && !saysBack(step) && isStep(parts, step);
           });
}

/// What rests on a step: as long as it is there, the step cannot go.
bool restsOnStep(const Part& part) {
    static const QStringList things{QStringLiteral("placement"),      QStringLiteral("advice"),
                                    QStringLiteral("contract"),       QStringLiteral("contract_notice"),
                                    QStringLiteral("evaluation"),     QStringLiteral("contract_proposal"),
                                    QStringLiteral("absence"),        QStringLiteral("suspension"),
                                    QStringLiteral("placement_move"), QStringLiteral("skill_sheet")};
    return things.contains(part.thing) || (part.thing == u"handover" && part.changed("doneOn"));
}

/// Things of an act that go along with a step and may stay when it is taken back.
bool mayStay(const Part& part) {
    static const QStringList things{QStringLiteral("start_check"), QStringLiteral("advice"), QStringLiteral("consent")};
    return things.contains(part.thing);
}

bool isUndone(const Part& part) {
    static const QStringList things{QStringLiteral("task"),       QStringLiteral("placement"),
                                    QStringLiteral("trajectory"), QStringLiteral("participant"),
                                    QStringLiteral("handover"),   QStringLiteral("closing_check")};
    return things.contains(part.thing);
}

Problem followed(const QDateTime& at) {
    return refusal(QStringLiteral("step_followed"), {shownDate(at.toLocalTime().date())});
}

/// When a deadline that came of the pathway was settled by hand since, or it was recorded whether work lasted.
std::optional<QDateTime> answeredSince(db::Database& database, const PhaseEvent& event, ParticipantId person) {
    static const std::set<DeadlineRule> ofNoStep{
        DeadlineRule::Contact,     DeadlineRule::Certificate, DeadlineRule::ConsentEnd,  DeadlineRule::RightsRequest,
        DeadlineRule::FlatSubsidy, DeadlineRule::WageValue,   DeadlineRule::WageBenefit, DeadlineRule::Objection};
    std::map<std::pair<DeadlineRule, QString>, DeadlineDone> newest;
    for (const DeadlineDone& one : store::deadlines::donesOf(database, person)) {
        if (one.trajectory == event.trajectory && !ofNoStep.contains(one.rule))
            newest.insert_or_assign({one.rule, one.subject}, one);
    }
    for (const auto& [deadline, done] : newest) {
        if (done.outcome != DeadlineOutcome::Open && done.recordedAt > event.recordedAt)
            return done.recordedAt;
    }
    const auto end = store::trajectories::endOf(database, event.trajectory);
    const bool known = end && end->into == event.to && end->stillWorking && end->statusOn;
    return known ? std::optional(end->statusOn->startOfDay()) : std::nullopt;
}

void checkSince(db::Database& database, const PhaseEvent& event, const Lines& lines, ParticipantId person,
                const Backs& backs, Problems& problems) {
    for (const auto& line : lines.since) {
        const Parts parts = partsOf(line);
        if (!isGoneAgain(line, parts, backs) && std::ranges::any_of(parts, restsOnStep)) {
            problems.push_back(followed(line.at));
            break;
        }
    }
    if (const auto at = answeredSince(database, event, person))
        problems.push_back(followed(*at));
    for (const Part& part : *lines.act) {
        if (!isUndone(part) && !mayStay(part) && part.verb == u"added")
            problems.push_back(refusal(QStringLiteral("step_brought_more")));
        const auto task = part.thing == u"task" && part.verb == u"added" ? store::tasks::find(database, TaskId{part.id})
                                                                         : std::nullopt;
        if (task && task->doneAt && !isOfContractEnd(*task)) // who was told hears that it did not end
            problems.push_back(followed(*task->doneAt));
    }
    for (const Letter& letter : store::letters::ofParticipant(database, person)) {
        if (letter.trajectory == event.trajectory && letter.recordedAt > event.recordedAt) {
            problems.push_back(refusal(QStringLiteral("step_letter_made"), {letter.reference}, true));
            break;
        }
    }
}

std::optional<QDate> dayOf(const QString& iso) {
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

void restoreTask(db::Transaction& tx, const Part& part) {
    const auto task = store::tasks::find(tx.database(), TaskId{part.id});
    if (!task || (part.verb == u"added" && isOfContractEnd(*task))) // that goes along with the end of the contract
        return;
    if (part.verb == u"added")
        store::tasks::remove(tx, task->id);
    else if (part.changed("done") && part.after("done") == u"yes" && task->doneAt)
        store::tasks::markOpen(tx, task->id);
    else if (part.changed("replaced")) // what was no longer needed
        store::tasks::unsettle(tx, task->id);
}

void restorePerson(db::Transaction& tx, const Part& part) {
    Participant person = requireParticipant(tx.database(), ParticipantId{part.id});
    if (part.changed("deceased"))
        person.deceased = false;
    if (part.changed("deceasedOn"))
        person.deceasedOn = dayOf(part.before("deceasedOn"));
    if (part.changed("movedAwayOn"))
        person.movedAwayOn = dayOf(part.before("movedAwayOn"));
    store::participants::update(tx, person);
}

void restoreContract(db::Transaction& tx, const Part& part) {
    const auto was = [&](const char* field) {
        return part.changed(field) ? std::optional(part.before(field)) : std::nullopt;
    };
    store::contracts::restoreEnd(
        tx, ContractId{part.id},
        {was("endedOn"), was("endHow"), was("endGround"), was("endSaidOn"), was("endEvidence")});
}

void restoreAway(db::Transaction& tx, const Part& part) {
    if (auto absence = store::absences::find(tx.database(), AbsenceId{part.id})) {
        absence->endsOn = dayOf(part.before("endsOn"));
        store::absences::update(tx, *absence);
    }
}

void restoreSuspension(db::Transaction& tx, const Part& part) {
    if (auto suspension = store::suspensions::find(tx.database(), SuspensionId{part.id})) {
        suspension->until = dayOf(part.before("untilDay"));
        store::suspensions::update(tx, *suspension);
    }
}

void restoreTrajectory(db::Transaction& tx, const Part& part) {
    if (!part.changed("accepted"))
        return;
    Trajectory trajectory = requireTrajectory(tx.database(), TrajectoryId{part.id});
    trajectory.accepted.reset();
    if (const QString before = part.before("accepted"); !before.isEmpty())
        trajectory.accepted = before == u"yes";
    if (part.changed("refusalReason"))
        trajectory.refusalReason = part.before("refusalReason");
    store::trajectories::update(tx, trajectory);
}

/// The task that the step brought to an end and with which somebody is asked for the next step of a proposal.
TaskId taskFor(db::Database& database, const Parts& parts, ProposalState state) {
    for (const Part& part : parts) {
        const bool ended = part.thing == u"task" && part.changed("done") && part.after("done") == u"yes";
        const auto task = ended ? store::tasks::find(database, TaskId{part.id}) : std::nullopt;
        if (task && task->title == rules::nextStepTitle(state))
            return task->id;
    }
    return {};
}

void restoreProposal(db::Transaction& tx, const Parts& parts, const Part& part, const QString& why) {
    if (const auto state = fromCode<ProposalState>(part.before("proposalState")); state && isOpen(*state))
        reopenProposal(tx, ContractProposalId{part.id}, *state, taskFor(tx.database(), parts, *state), why);
}

bool endedContract(const Part& part) {
    return part.thing == u"contract" && part.changed("endedOn");
}

/// Backwards, as it was built up.
void restore(db::Transaction& tx, const Parts& parts, const QString& why) {
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        if (part->thing == u"task")
            restoreTask(tx, *part);
        else if (part->thing == u"placement" && part->verb == u"added")
            store::placements::takeBack(tx, PlacementId{part->id});
        else if (part->thing == u"placement" && part->changed("endedOn"))
            store::placements::restoreEnd(tx, PlacementId{part->id}, dayOf(part->before("endedOn")));
        else if (endedContract(*part))
            restoreContract(tx, *part);
        else if (part->thing == u"participant" && part->verb == u"changed")
            restorePerson(tx, *part);
        else if (part->thing == u"trajectory" && part->verb == u"changed")
            restoreTrajectory(tx, *part);
        else if (part->thing == u"handover" && part->verb == u"added")
            store::handovers::remove(tx, HandoverId{part->id});
        else if (part->thing == u"absence" && part->changed("endsOn"))
            restoreAway(tx, *part);
        else if (part->thing == u"suspension" && part->changed("untilDay"))
            restoreSuspension(tx, *part);
        else if (part->thing == u"closing_check" && part->verb == u"added")
            store::closing::takeBack(tx, part->id);
        else if (part->thing == u"contract_proposal" && part->changed("proposalState"))
            restoreProposal(tx, parts, *part, why);
        else if (part->thing == u"standstill" && part->changed("endedOn"))
            store::standstills::reopen(tx, StandstillId{part->id});
    }
}

/// The day since which the phase is again what it was.
QDate dayBefore(db::Database& database, const PhaseEvent& event, const std::vector<PhaseEvent>& events) {
    if (const auto earlier =
            event.supersedes ? store::trajectories::findEvent(database, event.supersedes) : std::nullopt;
        earlier && earlier->to == event.from)
        return earlier->effectiveOn;
    const auto at = std::ranges::find(events, event.id, &PhaseEvent::id);
    return at == events.begin() || at == events.end() ? event.effectiveOn : std::prev(at)->effectiveOn;
}

PhaseEvent backEvent(db::Transaction& tx, const PhaseEvent& event, const std::vector<PhaseEvent>& events,
                     const QString& why) {
    PhaseEvent back;
    back.trajectory = event.trajectory;
    back.from = event.from;
    back.to = *event.from;
    back.effectiveOn = dayBefore(tx.database(), event, events);
    back.worker = actorOf(tx);
    back.reasonCode = takenBackReason;
    back.supersedes = event.id;
    back.putRight = why.trimmed();
    return back;
}

/// What says that a later step was taken back says from now on where that leaves the trajectory: further back.
void moveBacks(db::Transaction& tx, const Backs& backs, const PhaseEvent& back) {
    for (const PhaseEvent& later : backs.says) {
        PhaseEvent moved = later;
        moved.id = {};
        moved.recordedAt = {};
        moved.supersedes = later.id;
        moved.from = back.from;
        moved.to = back.to;
        moved.effectiveOn = back.effectiveOn;
        store::trajectories::putRight(tx, moved);
    }
}

} // namespace

Problems mayTakeBack(db::Database& database, PhaseEventId id) {
    const PhaseEvent event = requireStep(database, id);
    const Trajectory trajectory = requireTrajectory(database, event.trajectory);
    const auto events = store::trajectories::events(database, trajectory.id);
    if (std::ranges::find(events, id, &PhaseEvent::id) == events.end())
        return {refusal(QStringLiteral("step_superseded"))};
    if (!event.from || saysBack(event))
        return {refusal(QStringLiteral("step_is_first"))};
    const auto last = store::trajectories::lastStep(events);
    const auto newest = store::trajectories::ofParticipant(database, trajectory.participant).front().id;
    if (!last || last->id != id || newest != trajectory.id)
        return {refusal(QStringLiteral("step_not_last"))};
    if (const auto since = closedForGood(database, event))
        return {refusal(QStringLiteral("step_closed_for_good"), {shownDate(*since)})};
    const Lines lines = linesAbout(database, event, trajectory.participant);
    if (!lines.act)
        return {refusal(QStringLiteral("step_not_known"))};
    Problems problems;
    checkSince(database, event, lines, trajectory.participant, backsAfter(database, events, id), problems);
    return problems;
}

Outcome<PhaseEventId> takeBackStep(db::Transaction& tx, const TakeBack& request) {
    const PhaseEvent event = requireStep(tx.database(), request.event);
    if (Problems no = lacking(tx, rightOfStep(event.to)); !no.empty())
        return {std::move(no), {}};
    Outcome<PhaseEventId> outcome{mayTakeBack(tx.database(), event.id), {}};
    requireText(outcome.problems, request.why, "why");
    if (!mayGoOn(outcome.problems, request.overrideReason))
        return outcome;
    const Trajectory trajectory = requireTrajectory(tx.database(), event.trajectory);
    const Lines lines = linesAbout(tx.database(), event, trajectory.participant);
    beginAct(tx, QStringLiteral("step_taken_back"), trajectory.participant,
             request.overrideReason.trimmed().isEmpty() ? request.why : request.overrideReason);
    restore(tx, *lines.act, request.why.trimmed());
    if (std::ranges::any_of(*lines.act, endedContract))
        planAfterNoContractEnd(tx, trajectory);
    if (const auto end = store::trajectories::endOf(tx.database(), trajectory.id); end && end->into == event.to)
        store::trajectories::supersedeEnds(tx, trajectory.id);
    const auto events = store::trajectories::events(tx.database(), trajectory.id);
    const PhaseEvent back = backEvent(tx, event, events, request.why);
    moveBacks(tx, backsAfter(tx.database(), events, event.id), back);
    outcome.done = store::trajectories::putRight(tx, back);
    return outcome;
}

} // namespace wijkwerk::work
