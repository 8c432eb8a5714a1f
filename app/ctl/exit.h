// SPDX-License-Identifier: EUPL-1.2
// The exit codes of wijkwerkctl; scripts depend on them.
#pragma once

#include "core/base/error.h"

namespace wijkwerk::ctl {

enum class Exit {
    Done = 0,
    Refused = 1, ///< refused, wrong input, or a defect found by `check`
    Usage = 2,   ///< the command itself is not right
    Trouble = 3, ///< file or machine
};

/// What was asked for does not exist or cannot be read as what it should be: wrong input; all else is trouble.
constexpr Exit exitOf(Fault fault) {
    return fault == Fault::NotFound || fault == Fault::NotUnderstood ? Exit::Refused : Exit::Trouble;
}

} // namespace wijkwerk::ctl
