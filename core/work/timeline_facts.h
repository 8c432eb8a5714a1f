// SPDX-License-Identifier: EUPL-1.2
// What was written down of a person besides the way itself, as lines of the timeline: sheets of skills, agreements
// about a secondment, earlier work, deadlines that were put off, terms and certificates.
#pragma once

#include "core/domain/trajectory.h"
#include "core/work/timeline.h"

namespace wijkwerk::work {

/// Kind Fact. Codes: `skills` (args: rater, occasion, how many were seen), `secondment` (lender, number of the
/// contract), `prior_work` and `prior_work_withdrawn` (employer, kind, first and last day), `delay` (what, new day or
/// nothing when it went back, rule), `settled` (what, `done`, `not_needed` or `open`, rule), `term` (kind, from, due,
/// dealt with on), `certificate` and `certificate_ended` (kind, name, last day). The id is that of the fact, of a
/// secondment that of its placement. isLastStep: it holds, and its counter-act can be done.
void addFacts(db::Database& database, ParticipantId participant, const std::vector<Trajectory>& trajectories,
              std::vector<TimelineEntry>& entries);

} // namespace wijkwerk::work
