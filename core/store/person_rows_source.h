// SPDX-License-Identifier: EUPL-1.2
// How one table of a dossier is read; the tables of one subject stand together in a file of their own. Only person_rows
// uses it.
#pragma once

#include "core/store/person_rows.h"

namespace wijkwerk::store::person_rows {

using K = CellKind;

struct Source {
    const char* name;
    const char* id;
    const char* from; ///< with its condition on :person and its order
    std::vector<Column> columns;
};

#define WIJKWERK_WORKER(column) "(select name from worker where worker.id = t." #column ")"
#define WIJKWERK_OF_TRAJECTORY "t.trajectory_id in (select id from trajectory where participant_id = :person)"

/// Facts, limits, certificates, earlier work, talks and meeloopdagen.
std::vector<Source> profileSources();
/// Contracts, proposals, aanzegging, earlier work and secondments.
std::vector<Source> contractSources();
/// First day, agreement, evaluations, absence, suspensions, moves.
std::vector<Source> stageSources();
/// Hand-overs, what was open at closing, and standing still.
std::vector<Source> leavingSources();
/// Sheets of werknemersvaardigheden and their scores.
std::vector<Source> skillSources();
/// What was put off, done by hand, or kept for another day.
std::vector<Source> deadlineSources();

} // namespace wijkwerk::store::person_rows
