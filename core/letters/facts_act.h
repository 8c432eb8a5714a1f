// SPDX-License-Identifier: EUPL-1.2
// The merge fields of letters about one act: the outcome of the voorselectie, a stage that goes on, goes elsewhere or
// stops, a contract and its end. Those of a person and a stage are in facts.cpp.
#pragma once

#include "core/letters/filler.h"

namespace wijkwerk::letters {

void putActs(Filler& filler, const LetterInput& input);
/// Articles of the Participatiewet: the support (7, for people under 27 7a), the right to it (10), and the
/// participatieplaats (10a).
QString articles(ParticipantKind kind, std::optional<StageLegalForm> form);
/// The collective agreement as papers name it, `Cao SGO`; empty for another one.
QString agreementName(CollectiveAgreement agreement);

} // namespace wijkwerk::letters
