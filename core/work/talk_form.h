// SPDX-License-Identifier: EUPL-1.2
// The gespreksformulier: one A4 in B1 Dutch for the talk of the voorselectie, with what is known filled in. Its
// questions stand in resources/forms/gespreksformulier.json, in the order of the screen. Never a BSN.
#pragma once

#include "core/db/database.h"
#include "core/domain/ids.h"
#include "core/domain/profile.h"
#include "core/print/paper_form.h"

namespace wijkwerk::work {

/// Throws Error{NotFound}.
print::PaperForm talkForm(db::Database& database, ParticipantId person);
/// The fields in the order of the paper; the screen follows it.
std::vector<ProfileField> talkOrder();
/// `gespreksformulier 1042.pdf`: no name of a person.
QString talkFormFileName(int personNumber);

} // namespace wijkwerk::work
