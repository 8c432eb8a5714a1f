// SPDX-License-Identifier: EUPL-1.2
// Measuring two things by turns and comparing their medians: machines drift, so only ratios within one run mean
// anything.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace wijkwerk::bench {

/// Wall time and CPU time of this thread, in milliseconds.
struct Time {
    double wall = 0;
    double cpu = 0;
};
Time timeOf(const std::function<void()>& work);

double median(std::vector<double> values);
/// The value below which 99 in 100 lie.
double percentile99(std::vector<double> values);

/// A program run to its end: how long it took and what it said.
struct Run {
    int exitCode = -1;
    double milliseconds = 0;
    QByteArray out;
};
/// Nothing when the program is not there.
std::optional<Run> runProgram(const QString& program, const QStringList& arguments);

/// Whether a program of that name is on this machine.
bool isInstalled(const QString& program);

/// Does `ours` and `peer` by turns, `pairs` times after one turn that does not count. Each pair gives a ratio; the
/// middle one counts, because what disturbs a machine mostly disturbs both of a pair.
struct Compared {
    double ours = 0; ///< milliseconds, median
    double peer = 0;
    double ratio = 0; ///< median of the ratios of the pairs
    double least = 0; ///< and the least and the most of them
    double most = 0;
};
Compared byTurns(int pairs, const std::function<double()>& ours, const std::function<double()>& peer);

/// The table at the end: every line a goal, what was measured and whether it was reached.
class Report {
public:
    /// A ratio that must be at most `most`.
    void ratio(const QString& what, const Compared& measured, double most);
    /// A number that must be at most `most`.
    void number(const QString& what, double measured, double most, const QString& unit);
    /// A ratio that is only told.
    void noted(const QString& what, const Compared& measured);
    void skipped(const QString& what, const QString& why);
    bool allReached() const { return m_missed == 0; }
    int missed() const { return m_missed; }

private:
    void line(const QString& what, const QString& measured, const QString& goal, bool reached);
    int m_missed = 0;
};

} // namespace wijkwerk::bench
