// SPDX-License-Identifier: EUPL-1.2
// How many days may go by between two contacts (domain.md 11, D21). Contact is two-way: a talk, a visit or a call.
#pragma once

#include "core/domain/participant.h"
#include "core/domain/phase.h"
#include "core/rules/values.h"

namespace wijkwerk::rules {

/// Of Rule::ContactDays the row of `phase/kind`, else of the kind, else of the phase, else of everybody. Shipped: stage
/// 14, contract 30, seconded and SW 60, waiting 30, other phases 30.
int contactInterval(Phase phase, ParticipantKind kind, QDate day, const Values& values = shippedValues());

} // namespace wijkwerk::rules
