// SPDX-License-Identifier: EUPL-1.2
// What municipal systems call their columns (domain.md 7.7). Part of mapping.h, kept apart because it is long.
#pragma once

#include "core/imports/mapping.h"

namespace wijkwerk::imports {

/// The target of a header that is known, with or without a word like klant or deelnemer in it; nothing for others.
std::optional<Target> targetOfHeader(const QString& header);
/// The same for the own list of the wijkbedrijf, where a team or a coach is one of ours.
std::optional<Target> ownTargetOfHeader(const QString& header);
/// Short name of the system that an external number belongs to: `Dossiernr.` → `dossier`.
QString systemOfHeader(const QString& header);

} // namespace wijkwerk::imports
