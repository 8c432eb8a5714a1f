// SPDX-License-Identifier: EUPL-1.2
// The one table from a deadline to the act that brings it further: its verb, its word for the shell (ui/shell/acts.h)
// and what it is about. Used by Vandaag and by the dossier.
#pragma once

#include "core/domain/deadline.h"
#include "core/domain/phase.h"
#include "core/domain/task.h"
#include "core/rules/permissions.h"

namespace wijkwerk::ui {

struct DeadlineAct {
    QString verb;
    QString act; ///< `open` is the dossier, `settle` asks what came of it, all others are words of ui/shell/acts.h
    rules::Right right = rules::Right::DossierPage;
    qint64 about = 0; ///< the person, or the paper, request, placement or task of a meeloopdag itself
    int part = 0;     ///< the week of an evaluation
};

/// `phase`: of the person, when known.
DeadlineAct deadlineActOf(const Deadline& deadline, const std::optional<Phase>& phase);
/// The act of the fact that shows when a task is done; nothing when it is ticked off by hand.
std::optional<DeadlineAct> taskActOf(const Task& task);
/// The last day itself, of a stage, contract or secondment: it never moves, so it is not put off.
bool isEnd(const Deadline& deadline);
/// The premium of a participatieplaats (Pw art. 10a lid 6): it asks for an amount and a judgement.
bool isPremium(const Deadline& deadline);

} // namespace wijkwerk::ui
