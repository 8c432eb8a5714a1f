// SPDX-License-Identifier: EUPL-1.2
// The engine of deadlines (domain.md 11): from facts to what must be done by when. Pure; reading the facts is for
// reports/deadline_facts.h. What the
// department itself must do (D12, D17, D18, D22) is for department_duties.h.
#pragma once

#include "core/rules/deadline_facts.h"
#include "core/rules/deadline_values.h"
#include "core/rules/explained.h"
#include "core/rules/work_days.h"

namespace wijkwerk::rules {

/// Everything that is open of everybody in the facts, by person; what was done, is not needed or is answered by a fact
/// is left out, what is not yet within its lead time or was put off is there as `Later`.
std::vector<wijkwerk::Deadline> deadlines(const DeadlineFacts& facts, const DeadlineValues& values,
                                          const WorkDays& days, QDate today);

/// Dutch, short, for lists and papers: `Evaluatie week 5`.
QString titleOf(const wijkwerk::Deadline& deadline);
/// The same for a subject as text (`notice_9`); empty when there is no such.
QString titleOfSubject(const QString& subject);
/// The law or agreement it comes from: `BW 7:668`, `huisregel`.
QString sourceOf(DeadlineRule rule);
/// How its day was found: the same sum that gave it. Named by its subject (`week_5`).
Explained explained(const wijkwerk::Deadline& deadline, const Values& values, const WorkCalendar& calendar);

} // namespace wijkwerk::rules
