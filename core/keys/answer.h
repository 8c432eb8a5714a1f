// SPDX-License-Identifier: EUPL-1.2
// What a question of this room gives back: a value, or the problems why there is none.
#pragma once

#include "core/base/problem.h"

#include <optional>

namespace wijkwerk::keys {

/// Exactly one of the two is filled.
template <class T>
struct Answer {
    Problems problems;
    std::optional<T> value;

    explicit operator bool() const { return value.has_value(); }
};

template <class T>
Answer<T> answer(T value) {
    Answer<T> result;
    result.value = std::move(value);
    return result;
}

template <class T>
Answer<T> no(Problem problem) {
    return {{std::move(problem)}, {}};
}

} // namespace wijkwerk::keys
