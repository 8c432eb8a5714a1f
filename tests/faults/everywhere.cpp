// SPDX-License-Identifier: EUPL-1.2
#include "tests/faults/everywhere.h"

#include "tests/faults/power_cut.h"
#include "tests/support/catch.h"
#include "tests/support/effort.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cerrno>
#include <random>

namespace wijkwerk::faults {

namespace {

/// The act once without a fault: how many operations it takes, and what the file holds before and after.
struct Rehearsal {
    QTemporaryDir place;
    QString folder = place.filePath(QStringLiteral("work"));
    State before;
    State after;
    long operations = 0;
    long reads = 0;
    int milliseconds = 0;

    QString path(const Scenario& scenario) const { return folder + u'/' + scenario.file; }

    explicit Rehearsal(const Scenario& scenario) {
        copyFolder(scenario.base, folder);
        before = scenario.doneByOpening ? State{} : stateOf(path(scenario));
        copyFolder(scenario.base, folder);
        QElapsedTimer timer;
        timer.start();
        const Outcome outcome = runUnder({}, folder, scenario.act(folder));
        milliseconds = int(timer.elapsed());
        INFO(outcome.err.toStdString());
        REQUIRE(outcome.exitCode == 0);
        REQUIRE(outcome.out.contains(scenario.acknowledgement));
        operations = outcome.operations;
        reads = outcome.reads;
        after = stateOf(path(scenario));
        REQUIRE(operations > 0);
        REQUIRE(before != after);
    }
};

/// 1…count, all of them or `most` of them evenly spread with the last among them.
std::vector<long> spread(long count, int most) {
    std::vector<long> points;
    const long taken = std::min<long>(count, most);
    for (long i = 1; i <= taken; ++i)
        points.push_back(i * count / taken);
    return points;
}

void mustBeOldOrNew(const Rehearsal& rehearsal, const Scenario& scenario, bool acknowledged) {
    const State now = stateOf(rehearsal.path(scenario));
    const bool mayBeOld = !acknowledged && !scenario.doneByOpening;
    CHECK((now == rehearsal.after || (mayBeOld && now == rehearsal.before)));
}

void failOnce(const Rehearsal& rehearsal, const Scenario& scenario, const Fault& fault) {
    INFO((fault.failReadAt ? "read " : "operation ")
         << (fault.failReadAt ? fault.failReadAt : fault.failAt) << " fails with error " << fault.error
         << (fault.sticky ? ", and all after it" : ""));
    copyFolder(scenario.base, rehearsal.folder);
    const Outcome outcome = runUnder(fault, rehearsal.folder, scenario.act(rehearsal.folder));
    INFO("it said: " << outcome.out.toStdString() << outcome.err.toStdString());
    CHECK_FALSE(outcome.killed);
    CHECK((outcome.exitCode == 0 || outcome.exitCode == 3));
    if (outcome.exitCode == 3)
        CHECK_FALSE((outcome.err + outcome.out).trimmed().isEmpty());
    mustBeOldOrNew(rehearsal, scenario, outcome.exitCode == 0);
    const QByteArray said = outcome.err + outcome.out;
    if (said.contains("letter_copy_not_written")) // and it says so
        CHECK(stateOf(rehearsal.path(scenario)) == rehearsal.after);
    // What was refused one may do again; then it must not be there twice.
    else if (fault.failAt && outcome.exitCode == 3 && !said.contains("outcome_unknown") && !scenario.doneByOpening)
        CHECK(stateOf(rehearsal.path(scenario)) == rehearsal.before);
    test::count(fault.failReadAt ? "failed reads" : "failed writes");
}

} // namespace

void killEverywhere(const Scenario& scenario, int points) {
    const Rehearsal rehearsal(scenario);
    bool torn = false;
    for (const long point : spread(rehearsal.operations, points)) {
        torn = !torn;
        INFO("killed at operation " << point << " of " << rehearsal.operations << (torn ? ", half written" : ""));
        copyFolder(scenario.base, rehearsal.folder);
        const Outcome outcome = runUnder({point, torn, 0, 0, false}, rehearsal.folder, scenario.act(rehearsal.folder));
        CHECK(outcome.killed);
        mustBeOldOrNew(rehearsal, scenario, outcome.out.contains(scenario.acknowledgement));
        test::count("kills");
    }
}

void failEverywhere(const Scenario& scenario, int points) {
    const Rehearsal rehearsal(scenario);
    for (const long point : spread(rehearsal.operations, points)) {
        failOnce(rehearsal, scenario, {0, false, point, EIO, false});
        failOnce(rehearsal, scenario, {0, false, point, ENOSPC, true});
    }
}

void failReadsEverywhere(const Scenario& scenario, int points) {
    const Rehearsal rehearsal(scenario);
    REQUIRE(rehearsal.reads > 0);
    bool sticky = false;
    for (const long point : spread(rehearsal.reads, points)) {
        sticky = !sticky;
        wijkwerk::faults::Fault fault;
        fault.failReadAt = point;
        fault.sticky = sticky;
        failOnce(rehearsal, scenario, fault);
    }
}

void cutPowerEverywhere(const Scenario& scenario, int cuts, unsigned usual) {
    const unsigned seed = test::seedFrom(usual);
    const Rehearsal rehearsal(scenario);
    const PowerCut cut(scenario.base, rehearsal.folder, scenario.act(rehearsal.folder));
    std::mt19937 random(seed);
    for (int i = 0; i < cuts; ++i) {
        const int after = i % (cut.steps() + 1);
        INFO("power cut after " << after << " of " << cut.steps() << " operations, number " << i << " with seed "
                                << seed);
        cut.cutAfter(after, random, rehearsal.folder);
        mustBeOldOrNew(rehearsal, scenario, after == cut.steps());
        test::count("power cuts");
    }
}

void killAtRandom(const Scenario& scenario, int times, unsigned usual) {
    const unsigned seed = test::seedFrom(usual);
    const Rehearsal rehearsal(scenario);
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> moment(0, rehearsal.milliseconds + 5);
    for (int i = 0; i < times; ++i) {
        const int after = moment(random);
        INFO("killed after " << after << " ms, number " << i << " with seed " << seed);
        copyFolder(scenario.base, rehearsal.folder);
        const Outcome outcome = runAndKillAfter(after, scenario.act(rehearsal.folder));
        mustBeOldOrNew(rehearsal, scenario, outcome.out.contains(scenario.acknowledgement));
        test::count("kills");
    }
}

} // namespace wijkwerk::faults
