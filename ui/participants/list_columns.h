// SPDX-License-Identifier: EUPL-1.2
// What a column of the list of participants is called and what it says of a person. How it is painted: phase_cell.h.
#pragma once

#include "core/store/participant_list.h"
#include "core/work/sight.h"

namespace wijkwerk::ui::participants {

using Row = store::participant_list::Row;

/// All columns in the order of a new list.
const std::vector<ParticipantColumn>& allColumns();
/// Those that are shown until somebody chooses otherwise.
const std::vector<ParticipantColumn>& usualColumns();
/// The same in the view Caseload, of people who are on no pathway yet.
const std::vector<ParticipantColumn>& caseloadColumns();

/// Who looks may see this column.
bool maySee(const work::Sight& sight, ParticipantColumn column);
QString headingOf(ParticipantColumn column);
/// Text of a cell as on the screen; a dash where there is nothing.
QString cellOf(const Row& row, ParticipantColumn column, QDate today);
/// The same for a file: empty where there is nothing, a date in full instead of "6 dagen".
QString exportCellOf(const Row& row, ParticipantColumn column);

/// A word or two for a kind, for tables and chips: `Re-integratie`, `SW`.
QString shortLabelOf(ParticipantKind kind);
/// How far a placement is on a day, 0…1; nothing without a placement with an end.
std::optional<double> progressOf(const Row& row, QDate today);
/// `dag 44 van 92 · t/m 11-01-2027`, `start 30-11-2026`; empty without a placement.
QString termOf(const std::optional<QDate>& startsOn, const std::optional<QDate>& lastDay, QDate today);

} // namespace wijkwerk::ui::participants
