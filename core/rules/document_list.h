// SPDX-License-Identifier: EUPL-1.2
// Which documents a dossier should have by now (domain.md 2.7), for "dossier compleet". Soft: nothing waits for it.
#pragma once

#include "core/domain/attachment.h"
#include "core/domain/phase.h"

#include <set>
#include <vector>

namespace wijkwerk::rules {

/// In the order of the check list; `been` are the phases the trajectory went through, the present one included.
std::vector<AttachmentKind> expectedDocuments(const std::set<Phase>& been);
/// Of those what is not there: an evaluation counts from two on.
std::vector<AttachmentKind> missingDocuments(const std::set<Phase>& been, const std::vector<AttachmentKind>& there);

} // namespace wijkwerk::rules
