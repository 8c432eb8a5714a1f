// SPDX-License-Identifier: EUPL-1.2
// The words demo people are made of: names, streets, remarks. All invented combinations.
#pragma once

#include <QString>

#include <random>
#include <span>

namespace wijkwerk::work {

/// Numbers that come out the same on every machine for the same seed; std distributions do not promise that.
class Chance {
public:
    explicit Chance(unsigned seed)
        : m_engine(seed) {}
    /// 0 … bound-1
    int below(int bound) { return int(m_engine() % unsigned(bound)); }
    /// from … to, both included
    int between(int from, int to) { return from + below(to - from + 1); }
    bool oneIn(int n) { return below(n) == 0; }
    QString pick(std::span<const char* const> words) {
        return QString::fromUtf8(words[std::size_t(below(int(words.size())))]);
    }

private:
    std::mt19937 m_engine;
};

namespace demo {
std::span<const char* const> womenNames();
std::span<const char* const> menNames();
std::span<const char* const> surnames(); ///< with prefix: `van den|Berg`
std::span<const char* const> streets();
std::span<const char* const> talkNotes(); ///< %1 is the call name
std::span<const char* const> stageNotes();
std::span<const char* const> phoneNotes();
std::span<const char* const> endNotes();
std::span<const char* const> employers();
std::span<const char* const> referrers();
} // namespace demo

} // namespace wijkwerk::work
