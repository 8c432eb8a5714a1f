// SPDX-License-Identifier: EUPL-1.2
// Typed 64-bit ids that the program makes itself, so that they need no round trip to the engine and sort by age.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace wijkwerk {

/// Id of one kind of thing. Zero means "not stored yet"; all others are positive.
template <class Tag>
struct Id {
    std::int64_t value = 0;

    constexpr bool isNull() const { return value == 0; }
    constexpr explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

/// A new id value: milliseconds since 1 January 2020 (UTC) in the high 41 bits, 22 bits of counter below, seeded at
/// random. Strictly increasing within this process, also when the clock is set back. Thread-safe.
std::int64_t newIdValue();

template <class IdType>
IdType newId() {
    return IdType{newIdValue()};
}

} // namespace wijkwerk

template <class Tag>
struct std::hash<wijkwerk::Id<Tag>> {
    std::size_t operator()(wijkwerk::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};

namespace wijkwerk {
/// For QHash and QSet.
template <class Tag>
std::size_t qHash(Id<Tag> id, std::size_t seed = 0) noexcept {
    return std::hash<Id<Tag>>{}(id) ^ seed;
}
} // namespace wijkwerk
