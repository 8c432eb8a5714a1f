// SPDX-License-Identifier: EUPL-1.2
// The department knows how new the slot table beside it must at least be (store/slot_generation). An older one, put
// back to make an old password work again, is seen by that.
#pragma once

#include "core/base/problem.h"
#include "core/work/access.h"

namespace wijkwerk::work {

/// Problems: slots_older when the slots that let him in, or those beside the department when he was in just now, are
/// older than the department knows. Empty when there are no slots beside it, as in a build for practice.
Problems checkGeneration(db::Session& session, const SignedIn& who);
/// The slots may be newer than the department knows: a new name of a worker, or a program that died between the slots
/// and the department. It knows of them from now on.
void catchUpWithSlots(db::Session& session);

/// Slots were taken from a backup because those beside the department were lost; they may be older than it knows. From
/// now on they count, and the journal says that they were put back and by whom. Nothing where it cannot be written.
void notePutBack(const QString& path, const keys::DataKey& key, WorkerId worker, std::uint32_t generation);

} // namespace wijkwerk::work
