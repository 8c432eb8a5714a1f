// SPDX-License-Identifier: EUPL-1.2
// Somebody with a word of his own in every place that can hold one, and a destruction list he is on: to see what is
// left when he was destroyed. All those words begin with PLANT.
#pragma once

#include "tests/support/long_closed.h"

namespace wijkwerk::test {

struct Planted {
    ParticipantId person;
    DestructionListId list; ///< approved; who acts on the connection may carry it out
    int otherSearches = 0;  ///< searches that were kept and have nothing to do with him
};
Planted plant(WorkBench& bench);

/// The words, and numbers and days of his.
const std::vector<QByteArray>& plantedWords();

} // namespace wijkwerk::test
