// SPDX-License-Identifier: EUPL-1.2
// What the participant thinks of it: always asked, and written down also when there was nothing to write.
#pragma once

#include "core/base/words.h"

namespace wijkwerk {

enum class ViewState {
    Given,
    NothingToSay, ///< wilde niets zeggen
    WasNotThere,
};
template <>
struct Words<ViewState> {
    static constexpr Word<ViewState> list[] = {{ViewState::Given, "given"},
                                               {ViewState::NothingToSay, "nothing_to_say"},
                                               {ViewState::WasNotThere, "was_not_there"}};
};

} // namespace wijkwerk
