// SPDX-License-Identifier: EUPL-1.2
// How a row of the own list is read, and what its cells together can tell (own_row.h, row_mapper.h).
#include "core/imports/own_row.h"

#include "core/base/date_text.h"
#include "core/base/fold.h"
#include "core/imports/fields.h"
#include "core/imports/row_mapper.h"

#include <algorithm>

namespace wijkwerk::imports {
namespace {

/// `onbepaalde tijd`, `vast`: a contract without an end.
bool meansForGood(const QString& text) {
    const QString folded = fold(text);
    return folded.startsWith(u"onbep") || folded.startsWith(u"vast") || folded == u"geen einddatum";
}

Problem about(Problem problem, std::initializer_list<QDate> days) {
    for (const QDate day : days)
        problem.args << shownDate(day);
    return problem;
}

/// Where somebody is of whom no column says it: what began last counts.
Phase phaseByDays(const OwnRow& row, QDate today) {
    if (row.endedOn || !row.reason.isEmpty())
        return Phase::Closed;
    if (row.contractStart && *row.contractStart <= today)
        return Phase::Contract;
    if (row.stageStart && *row.stageStart <= today)
        return Phase::Stage;
    if (row.stageStart || row.contractStart)
        return Phase::Waiting;
    return Phase::Referred;
}

} // namespace

std::optional<QDate> OwnRow::first() const {
    std::optional<QDate> first;
    for (const auto& day : {referredOn, stageStart, contractStart}) {
        if (day && (!first || *day < *first))
            first = day;
    }
    return first;
}

std::optional<QDate> OwnRow::since() const {
    switch (phase) {
    case Phase::Referred:
        return referredOn;
    case Phase::Stage:
        return stageStart;
    case Phase::Contract:
        return contractStart;
    case Phase::Seconded:
        return contractStart ? contractStart : stageStart;
    case Phase::Aftercare:
    case Phase::Closed:
        return endedOn;
    default:
        return {};
    }
}

bool RowMapper::takeOwnDay(Target target, std::string_view cell) {
    OwnRow& own = m_values.own;
    switch (target) {
    case Target::ReferredOn:
        own.referredOn = eventDate(cell, "referredOn");
        return true;
    case Target::StageStart:
        own.stageStart = eventDate(cell, "stageStart");
        return true;
    case Target::StageEnd:
        own.stageEnd = eventDate(cell, "stageEnd");
        return true;
    case Target::ContractStart:
        own.contractStart = eventDate(cell, "contractStart");
        return true;
    case Target::ContractEnd:
        own.forGood = meansForGood(text(cell));
        if (!own.forGood)
            own.contractEnd = eventDate(cell, "contractEnd");
        return true;
    case Target::EndedOn:
        own.endedOn = eventDate(cell, "endedOn");
        return true;
    default:
        return false;
    }
}

void RowMapper::takeOwnPhase(std::string_view cell) {
    const QString word = text(cell);
    if (word.isEmpty())
        return;
    m_values.own.said = phaseOfWord(word);
    if (!m_values.own.said)
        note(wrong(QStringLiteral("own_phase_unknown"), {}, word.left(60)), "phase");
}

/// What it does not know stays out: it is a hint, and the kind can be set in the dossier.
void RowMapper::takeScheme(std::string_view cell) {
    const QString scheme = text(cell);
    if (scheme.isEmpty())
        return;
    const auto read = readKind(scheme);
    if (read.problem) {
        note(warning(QStringLiteral("own_scheme_unknown"), {}, scheme.left(60)), "kind");
        return;
    }
    m_values.own.kind = read.value;
    m_values.hasKind = true;
    m_values.person.kind = read.value;
}

bool RowMapper::takeOwn(Target target, std::string_view cell) {
    if (!isOwnList())
        return false;
    OwnRow& own = m_values.own;
    switch (target) {
    case Target::Scheme:
        takeScheme(cell);
        return true;
    case Target::ReferredBy:
        own.referredBy = text(cell);
        return true;
    case Target::OwnPhase:
        takeOwnPhase(cell);
        return true;
    case Target::WorkHours:
        if (const QString hours = text(cell); !hours.isEmpty()) {
            const auto read = hoursFromText(hours);
            if (!read)
                note(warning(QStringLiteral("own_hours_unread"), {}, hours.left(60)), "hours");
            own.hours = read.value_or(Hours{});
        }
        return true;
    case Target::Workplace:
        own.workplace = text(cell);
        return true;
    case Target::Guide:
        own.guide = text(cell);
        return true;
    case Target::Coach:
        own.coach = text(cell);
        return true;
    case Target::EndReason:
        own.reason = text(cell);
        m_values.person.deceased = endingOfWord(own.reason) == OwnEnding{Phase::Outflow, codeOf(OutflowType::Death)};
        return true;
    case Target::OwnRemark: {
        const QString remark = manyLines(cellText(trimmed(cell), m_table->source.encoding));
        if (!remark.isEmpty())
            own.remark += own.remark.isEmpty() ? remark : u'\n' + remark;
        return true;
    }
    default:
        return takeOwnDay(target, cell);
    }
}

namespace {

struct Span {
    std::optional<QDate> from;
    std::optional<QDate> until;
    const char* field; ///< of `until`
};

} // namespace

/// A bare `Einddatum` is read as that of the stage. Of who has left it is the day of leaving, unless the list has a
/// column of its own for that; a day still to come is what was planned.
void RowMapper::settleOwnEnd() {
    OwnRow& own = m_values.own;
    const bool hasLeft = own.isClosed() || own.phase == Phase::Aftercare;
    if (!hasLeft || gives(Target::EndedOn) || !own.stageEnd || *own.stageEnd > m_today)
        return;
    const QString header = headerKey(m_mapping.headerOf(Target::StageEnd));
    const bool inOrder = !own.stageStart || *own.stageStart <= *own.stageEnd;
    if (!inOrder || (header != u"einddatum" && header != u"einde"))
        return;
    own.endedOn = own.stageEnd;
    if (own.contractStart)
        own.stageEnd.reset(); // it is of all that came after the stage
}

/// Days in order, and a phase that does not say something else than the days.
void RowMapper::checkOwn() {
    OwnRow& own = m_values.own;
    const bool leaves = own.said == Phase::Outflow || own.said == Phase::DroppedOut || own.said == Phase::Closed;
    const bool left = own.endedOn || !own.reason.isEmpty();
    if (own.said && !leaves && own.said != Phase::Aftercare && left)
        note(wrong(QStringLiteral("own_phase_disagrees")), own.endedOn ? "endedOn" : "phase");
    own.phase = leaves ? Phase::Closed : own.said.value_or(phaseByDays(own, m_today));
    settleOwnEnd();
    for (const Span& span : {Span{own.stageStart, own.stageEnd, "stageEnd"},
                             {own.contractStart, own.contractEnd, "contractEnd"},
                             {own.referredOn, own.stageStart, "stageStart"},
                             {own.referredOn, own.contractStart, "contractStart"},
                             {own.stageStart, own.endedOn, "endedOn"},
                             {own.contractStart, own.endedOn, "endedOn"},
                             {own.referredOn, own.endedOn, "endedOn"}}) {
        if (span.from && span.until && *span.until < *span.from)
            note(about(wrong(QStringLiteral("own_end_before_start"), {}, shownDate(*span.until)), {*span.from}),
                 span.field);
    }
    if (own.stageStart && own.contractStart && !hasWrong(m_values.problems) &&
        own.stageEnd.value_or(*own.stageStart) >= *own.contractStart)
        note(about(wrong(QStringLiteral("own_contract_in_stage"), {}, shownDate(*own.contractStart)),
                   {own.stageEnd.value_or(*own.stageStart)}),
             "contractStart");
    for (const auto& [day, field] : {std::pair{own.endedOn, "endedOn"}, {own.referredOn, "referredOn"}}) {
        if (day && *day > m_today)
            note(wrong(QStringLiteral("own_day_ahead"), {}, shownDate(*day)), field);
    }
    if (const auto born = m_values.person.born.full(); born && own.first() && *born >= *own.first())
        note(about(wrong(QStringLiteral("own_born_after_start"), {}, shownDate(*born)), {*own.first()}), "bornOn");
    const bool begun = !own.isClosed() && own.since() && *own.since() > m_today;
    if (begun && isAtWork(own.phase))
        note(wrong(QStringLiteral("own_phase_not_begun"), {}, shownDate(*own.since())),
             own.phase == Phase::Stage ? "stageStart" : "contractStart");
    if (!hasWrong(m_values.problems))
        remarkOwn();
}

/// What the list leaves open; the row is taken in all the same.
void RowMapper::remarkOwn() {
    const OwnRow& own = m_values.own;
    if (own.isClosed()) {
        if (!own.endedOn)
            note(about(warning(QStringLiteral("own_end_unknown")), {m_today}), "endedOn");
        return;
    }
    if (isAtWork(own.phase) && !own.since())
        note(warning(QStringLiteral("own_since_unknown")), own.phase == Phase::Stage ? "stageStart" : "contractStart");
    else if (own.phase == Phase::Stage && !own.stageEnd)
        note(warning(QStringLiteral("own_stage_end_unknown")), "stageEnd");
    else if (own.phase == Phase::Stage && *own.stageEnd < m_today)
        note(warning(QStringLiteral("own_stage_over"), {}, shownDate(*own.stageEnd)), "stageEnd");
    else if (own.phase == Phase::Contract && !own.contractEnd && !own.forGood)
        note(warning(QStringLiteral("own_contract_end_unknown")), "contractEnd");
    else if (own.phase == Phase::Contract && own.contractEnd && *own.contractEnd < m_today)
        note(warning(QStringLiteral("own_contract_over"), {}, shownDate(*own.contractEnd)), "contractEnd");
}

} // namespace wijkwerk::imports
