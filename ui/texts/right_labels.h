// SPDX-License-Identifier: EUPL-1.2
// What people read for a right, in sentences (“Your role may not do this: …”) and on the page of roles.
#pragma once

#include "core/base/problem.h"
#include "core/rules/permissions.h"

namespace wijkwerk::ui {

/// `see the BSN`: fits behind a colon.
QString labelOf(rules::Right right);

/// The refusal of an act that this role may not do: problem role_may_not.
Problem refusalFor(Role role, rules::Right right);

} // namespace wijkwerk::ui
