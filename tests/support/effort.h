// SPDX-License-Identifier: EUPL-1.2
// How much a test tries: little in CI, much under `./dev soak` (WIJKWERK_SOAK=1). The same test both times; it tells
// here what it tried, so that the table of ./dev soak can say it (soak_table.h).
#pragma once

#include <QElapsedTimer>

#include <map>
#include <string>

namespace wijkwerk::test {

bool isSoak();

/// The one number or the other.
int effort(int inCi, int inSoak);

/// `usual` in CI, so that a run is the same as the one before; under ./dev soak the number of the run (WIJKWERK_SEED)
/// mixed with it. Noted in the table.
unsigned seedFrom(unsigned usual);

/// Notes what was tried in this test: count("kills", 1).
void count(const char* what, long times = 1);

/// What was noted since the last time, and the seeds; empties it.
struct Noted {
    std::map<std::string, long> counts;
    std::string seeds;
};
Noted takeNoted();

/// for (Tries tries("kills", 20, 1000, 300); tries.next();) … Counts every round. Under ./dev soak it also ends when
/// the seconds of its budget are over, but not before as many rounds as in CI.
class Tries {
public:
    Tries(const char* what, int inCi, int inSoak, int secondsInSoak);
    bool next();
    int number() const { return m_done - 1; } ///< of this round, from 0

private:
    const char* m_what;
    int m_least;
    int m_wanted;
    int m_seconds;
    int m_done = 0;
    QElapsedTimer m_timer;
};

} // namespace wijkwerk::test
