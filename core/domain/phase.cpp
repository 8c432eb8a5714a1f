// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/phase.h"

#include <algorithm>

namespace wijkwerk {

namespace {

using enum Phase;

constexpr Transition table[] = {
    {Referred, Preselection},
    {Preselection, Waiting},
    {Preselection, Stage},
    {Preselection, Seconded}, // SW staff only
    {Preselection, Contract}, // sheltered work and converted handhavers
    {Waiting, Stage},
    {Waiting, Seconded},
    {Waiting, Contract},
    {Stage, Stage}, // extension
    {Stage, Waiting},
    {Stage, Contract},
    {Stage, Outflow},
    {Stage, DroppedOut},
    {Contract, Contract}, // renewal
    {Contract, Outflow},
    {Contract, DroppedOut},
    {Seconded, Contract},
    {Seconded, Outflow},
    {Seconded, DroppedOut},
    {Outflow, Aftercare},
    {DroppedOut, Aftercare},
    // "Any open phase → CLOSED" with a reason
    {Referred, Closed},
    {Preselection, Closed},
    {Waiting, Closed},
    {Stage, Closed},
    {Contract, Closed},
    {Seconded, Closed},
    {Outflow, Closed},
    {DroppedOut, Closed},
    {Aftercare, Closed},
};

} // namespace

std::span<const Transition> transitions() {
    return table;
}

bool mayFollow(Phase from, Phase to) {
    return std::ranges::any_of(table, [&](const Transition& t) { return t.from == from && t.to == to; });
}

} // namespace wijkwerk
