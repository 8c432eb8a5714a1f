// SPDX-License-Identifier: EUPL-1.2
// The dates of a person's way with their sums (explained.h). Each gives the very date that the plain function gives
// (stage_term.h, evaluation_dates.h, deadlines.h, objection_term.h, request_terms.h); contracts: notice.h, chain.h,
// probation.h.
#pragma once

#include "core/domain/placement.h"
#include "core/rules/explained.h"
#include "core/rules/stage_course.h"
#include "core/rules/unpaid_work.h"

namespace wijkwerk::rules {

/// Last day of a stage of `months` (0: the usual number of the form).
Explained explainStageEnd(StageLegalForm form, QDate start, int months = 0, const Values& values = shippedValues());
/// Last day of a stage as it is written down: the sum when it is a whole number of months, with or without the days
/// on which it stood still, else `Agreed`.
Explained explainStageEnd(const Placement& stage, const Values& values = shippedValues(),
                          std::span<const Pause> pauses = {});
/// Last day that the form allows with all extensions (D05, D06); nothing when it has no limit.
std::optional<Explained> explainStageLimit(StageLegalForm form, QDate start, const Values& values = shippedValues());
/// The same with the unpaid work of before (unpaid_work.h); nothing when there was none.
std::optional<Explained> explainUnpaidWork(StageLegalForm form, QDate start, const UnpaidWork& before,
                                           const Values& values = shippedValues());
/// A moment of a participation place at the end of that month (D06), so many days earlier when unpaid work of before
/// counts along (daysBeforeMoment).
Explained explainMoment(int month, QDate start, const WorkCalendar& calendar = {},
                        const Values& values = shippedValues(), int before = 0);
/// The end of one week of the rhythm (D03), so many days later when the stage stood still.
Explained explainEvaluation(int week, QDate start, const WorkCalendar& calendar = {},
                            const Values& values = shippedValues(), int stoodStill = 0);
/// D04.
Explained explainDecision(QDate start, QDate lastDay, const WorkCalendar& calendar = {},
                          const Values& values = shippedValues());
/// D01 and D02.
Explained explainFirstTalk(QDate referredOn, const WorkCalendar& calendar = {}, const Values& values = shippedValues());
Explained explainReport(QDate talkedOn, const WorkCalendar& calendar = {}, const Values& values = shippedValues());
/// D19: the days that were agreed, 0 when that is the usual number.
Explained explainSecondmentNotice(QDate lastDay, const WorkCalendar& calendar = {},
                                  const Values& values = shippedValues(), int agreedDays = 0);
/// Last day on which somebody can object.
Explained explainObjectionEnd(QDate sentOn, const std::vector<QDate>& equated = {},
                              const Values& values = shippedValues());
/// A contact that many months after somebody left (D20).
Explained explainAftercare(int month, QDate leftOn, const WorkCalendar& calendar = {},
                           const Values& values = shippedValues());
/// The day on which is asked whether the outflow lasted: 26 weeks after the job began (I09).
Explained explainLasting(QDate jobStartsOn, const WorkCalendar& calendar = {}, const Values& values = shippedValues());
/// The day on which is asked how to go on after pas op de plaats.
Explained explainStandstill(QDate since, const WorkCalendar& calendar = {}, const Values& values = shippedValues());
/// By when a request of a person must be answered (D16).
Explained explainRequestDue(QDate receivedOn, const Values& values = shippedValues());

} // namespace wijkwerk::rules
