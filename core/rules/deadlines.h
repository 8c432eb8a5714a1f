// SPDX-License-Identifier: EUPL-1.2
// When something of the pathway is due, one rule at a time (domain.md 11), for acts that move or explain a day. What is
// open for a person is computed by deadline_engine.h.
#pragma once

#include "core/base/calendar.h"
#include "core/domain/placement.h"
#include "core/domain/task.h"
#include "core/rules/values.h"

namespace wijkwerk::rules {

struct Deadline {
    TaskKind kind = TaskKind::Other;
    QString code;  ///< stable word, `evaluation_week_5`
    QString title; ///< Dutch, for the task: `Evaluatie week 5`
    QDate due;
    bool byLaw = false; ///< late is red instead of amber
    bool operator==(const Deadline&) const = default;
};

/// First talk within ten own working days after the referral (D01).
Deadline firstTalkDeadline(QDate referredOn, const WorkCalendar& calendar = {}, const Values& values = shippedValues());
/// Report within five own working days after the talk (D02).
Deadline reportDeadline(QDate talkedOn, const WorkCalendar& calendar = {}, const Values& values = shippedValues());
/// Evaluations (D03), decision (D04), limits of a trial placement (D05), moments of a participation place (D06) and the
/// last day itself, which never moves. By day; needs a first and a last day, nothing without.
std::vector<Deadline> stageDeadlines(StageLegalForm form, QDate start, QDate lastDay, const WorkCalendar& calendar = {},
                                     const Values& values = shippedValues());
/// Written notice one month before the end of a contract of six months or more (aanzegdatum, BW 7:668, D07); not
/// extended but earlier when that is no working day. And the end itself.
std::vector<Deadline> contractDeadlines(QDate start, QDate lastDay, const WorkCalendar& calendar = {},
                                        const Values& values = shippedValues());
/// Thirty days before the end of a secondment (D19).
std::vector<Deadline> secondmentDeadlines(QDate lastDay, const WorkCalendar& calendar = {},
                                          const Values& values = shippedValues());
/// Contacts one, three and six months after somebody left (D20).
std::vector<Deadline> aftercareDeadlines(QDate leftOn, const WorkCalendar& calendar = {},
                                         const Values& values = shippedValues());

} // namespace wijkwerk::rules
