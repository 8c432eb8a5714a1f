// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/effort.h"

#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace wijkwerk::test {

namespace {

Noted& noted() {
    static Noted all;
    return all;
}

} // namespace

bool isSoak() {
    static const bool soak = qEnvironmentVariableIntValue("WIJKWERK_SOAK") != 0;
    return soak;
}

int effort(int inCi, int inSoak) {
    return isSoak() ? inSoak : inCi;
}

unsigned seedFrom(unsigned usual) {
    const unsigned seed = isSoak() ? usual + 1000 * unsigned(qEnvironmentVariableIntValue("WIJKWERK_SEED")) : usual;
    std::string& seeds = noted().seeds;
    if (const std::string text = std::to_string(seed); seeds.find(text) == std::string::npos)
        seeds += (seeds.empty() ? "" : " ") + text;
    return seed;
}

void count(const char* what, long times) {
    noted().counts[what] += times;
}

Noted takeNoted() {
    return std::exchange(noted(), {});
}

Tries::Tries(const char* what, int inCi, int inSoak, int secondsInSoak)
    : m_what(what)
    , m_least(std::min(inCi, inSoak))
    , m_wanted(effort(inCi, inSoak))
    , m_seconds(secondsInSoak) {
    m_timer.start();
}

bool Tries::next() {
    const bool timeIsOver = isSoak() && m_done >= m_least && m_timer.elapsed() > m_seconds * 1000LL;
    if (m_done >= m_wanted || timeIsOver)
        return false;
    ++m_done;
    count(m_what);
    return true;
}

} // namespace wijkwerk::test
