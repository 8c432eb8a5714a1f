// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/own_apply.h"

#include "core/store/contracts.h"
#include "core/store/notes.h"
#include "core/store/placements.h"
#include "core/store/stage.h"
#include "core/store/trajectories.h"
#include "core/store/workplaces.h"

#include <algorithm>

namespace wijkwerk::imports {

struct OwnWriter::Way {
    const OwnRow row;
    const OwnLine line;
    Trajectory trajectory;
    Phase last = Phase::Referred; ///< of the steps written so far
    bool begun = false;
    PlacementId placement;
    QString overrideReason;
};

namespace {

QString join(std::initializer_list<std::pair<UnknownDay, bool>> days) {
    QStringList words;
    for (const auto& [day, unknown] : days) {
        if (unknown)
            words << codeOf(day);
    }
    return words.join(u' ');
}

/// What put the person on the place: the last of stage and contract that began.
PlacementKind kindOf(const OwnRow& row) {
    if (row.phase == Phase::Seconded)
        return PlacementKind::Secondment;
    return row.contractStart ? PlacementKind::Contract : PlacementKind::Stage;
}

} // namespace

OwnWriter::OwnWriter(db::Transaction& tx, const Plan& plan)
    : m_tx(tx)
    , m_plan(plan)
    , m_mapper(plan.table, plan.mapping, plan.today)
    , m_worker{tx.database().actor().worker} {}

bool OwnWriter::mayAdd(int index, ParticipantId person) const {
    const PlannedRow& planned = m_plan.rows[static_cast<std::size_t>(index)];
    const OwnLine& line = m_plan.own.lines[static_cast<std::size_t>(index)];
    const bool asNew = planned.outcome == Outcome::Doubtful && planned.choice == Choice::AsNew;
    if (planned.outcome == Outcome::Wrong ||
        (line.does != OwnLine::Does::Adds && !(asNew && line.does == OwnLine::Does::Has)))
        return false;
    return line.phase == Phase::Closed || !store::trajectories::openOf(m_tx.database(), person);
}

void OwnWriter::add(int index, ParticipantId person) {
    const PlannedRow& planned = m_plan.rows[static_cast<std::size_t>(index)];
    RowReader reader(m_plan.table.source.view(), m_plan.table.layout.separator, planned.offset, planned.line);
    Row read;
    reader.next(read);
    const RowValues values = m_mapper.take(read);
    Way way{values.own, m_plan.own.lines[static_cast<std::size_t>(index)], {}, {}, false, {}, {}};
    const OwnRow& row = way.row;
    Trajectory& t = way.trajectory;
    t.participant = person;
    t.kind = row.kind.value_or(values.person.kind);
    t.referredBy = row.referredBy;
    t.source = readFromList;
    t.readOn = m_plan.today;
    t.unknownDays = join({{UnknownDay::Referred, !row.referredOn},
                          {UnknownDay::Phase, !row.isClosed() && !row.since()},
                          {UnknownDay::Ended, row.isClosed() && !row.endedOn}});
    t.referredOn = row.first().value_or(row.endedOn.value_or(m_plan.today));
    t.coach = way.line.coach;
    if (row.phase != Phase::Referred && (!row.isClosed() || row.stageStart || row.contractStart))
        t.accepted = true; // who was let in was accepted
    const auto placement = placementOf(way);
    if (placement && isTooMany(*placement))
        way.overrideReason = QStringLiteral("Stond zo in de eigen lijst");
    addSteps(way);
    if (placement)
        addPlacement(way, *placement);
    addContract(way);
    addEnd(way);
    addNote(way);
}

void OwnWriter::addStep(Way& way, Phase to, QDate on, const QString& reason) {
    Trajectory& t = way.trajectory;
    if (!way.begun) {
        t.phase = to;
        t.phaseSince = on;
        t.id = store::trajectories::add(m_tx, t);
    }
    PhaseEvent event;
    event.trajectory = t.id;
    if (way.begun)
        event.from = way.last;
    event.to = to;
    event.effectiveOn = on;
    event.worker = m_worker;
    event.reasonCode = reason;
    if (isAtWork(to))
        event.overrideReason = way.overrideReason;
    store::trajectories::addEvent(m_tx, event);
    way.begun = true;
    way.last = to;
}

/// Only steps of which the day is known; the last one always, on the day of reading when its day is not.
void OwnWriter::addSteps(Way& way) {
    const OwnRow& row = way.row;
    const bool seconded = row.phase == Phase::Seconded;
    if (row.referredOn)
        addStep(way, Phase::Referred, *row.referredOn);
    if (row.stageStart && (!seconded || row.contractStart))
        addStep(way, Phase::Stage, *row.stageStart);
    if (row.contractStart && !seconded)
        addStep(way, Phase::Contract, *row.contractStart);
    const OwnEnding& ending = way.line.ending;
    const QDate last = row.since().value_or(m_plan.today);
    if ((row.isClosed() || row.phase == Phase::Aftercare) && ending.into != Phase::Closed)
        addStep(way, ending.into, row.endedOn.value_or(m_plan.today), ending.code);
    if (!way.begun || way.last != row.phase)
        addStep(way, row.phase, last, row.isClosed() && ending.into == Phase::Closed ? ending.code : QString());
}

/// The place the person has or had, as far as its days are known.
std::optional<Placement> OwnWriter::placementOf(const Way& way) const {
    const OwnRow& row = way.row;
    const auto starts = row.placedOn();
    if (!way.line.place || !starts)
        return std::nullopt;
    Placement placement;
    placement.participant = way.trajectory.participant;
    placement.workplace = way.line.place;
    placement.guide = way.line.guide;
    placement.kind = kindOf(row);
    placement.startsOn = *starts;
    placement.lastDay = row.placedUntil();
    placement.hours = row.hours;
    if (row.isClosed() || row.phase == Phase::Aftercare) {
        const bool leftEarlier = row.endedOn && (!placement.lastDay || *row.endedOn < *placement.lastDay);
        placement.endedOn = leftEarlier ? row.endedOn : placement.lastDay;
        if (!placement.endedOn)
            return std::nullopt; // when it ended is not known, and it holds no place any more
    }
    return placement;
}

/// With this one there are more people than places on some day of it: they were there all the same.
bool OwnWriter::isTooMany(const Placement& placement) const {
    db::Database& database = m_tx.database();
    const auto place = store::workplaces::find(database, placement.workplace);
    return place && store::workplaces::occupiedMost(database, placement.workplace, placement.startsOn,
                                                    placement.until()) >= place->capacityOn(placement.startsOn);
}

void OwnWriter::addPlacement(Way& way, Placement placement) {
    placement.trajectory = way.trajectory.id;
    way.placement = store::placements::add(m_tx, placement);
    if (placement.startsOn <= m_plan.today)
        store::stage::addStart(m_tx, {way.placement, placement.participant, placement.startsOn, {}, m_worker, {}});
}

void OwnWriter::addContract(const Way& way) {
    const OwnRow& row = way.row;
    // Without an end it would be a permanent contract; only the list may say so.
    if (!row.contractStart || row.phase == Phase::Seconded || (!row.contractEnd && !row.forGood))
        return;
    Contract contract;
    contract.trajectory = way.trajectory.id;
    contract.participant = way.trajectory.participant;
    contract.placement = way.placement;
    contract.terms.startsOn = *row.contractStart;
    contract.terms.lastDay = row.contractEnd;
    contract.terms.hours = row.hours;
    if (row.endedOn && (!row.contractEnd || *row.endedOn < *row.contractEnd))
        contract.endedOn = row.endedOn;
    contract.recordedBy = m_worker;
    store::contracts::add(m_tx, contract);
}

void OwnWriter::addEnd(const Way& way) {
    const OwnRow& row = way.row;
    if (!row.isClosed() && row.phase != Phase::Aftercare)
        return;
    TrajectoryEnd end;
    end.trajectory = way.trajectory.id;
    end.into = way.line.ending.into;
    end.endedOn = row.endedOn.value_or(m_plan.today);
    end.reasonCode = way.line.ending.code;
    store::trajectories::addEnd(m_tx, end);
}

void OwnWriter::addNote(const Way& way) {
    if (way.row.remark.isEmpty())
        return;
    Note note;
    note.participant = way.trajectory.participant;
    note.author = m_worker;
    note.kind = NoteKind::Imported;
    note.happenedOn = m_plan.today;
    note.text = way.row.remark;
    store::notes::add(m_tx, note);
}

} // namespace wijkwerk::imports
