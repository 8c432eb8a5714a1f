// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/measure.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace wijkwerk::bench {

namespace {

double now() {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double cpuNow() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

QByteArray readAll(int descriptor) {
    QByteArray all;
    char piece[4096];
    for (ssize_t got = 0; (got = ::read(descriptor, piece, sizeof piece)) > 0;)
        all.append(piece, got);
    return all;
}

} // namespace

Time timeOf(const std::function<void()>& work) {
    const double wall = now();
    const double cpu = cpuNow();
    work();
    return {now() - wall, cpuNow() - cpu};
}

double median(std::vector<double> values) {
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double percentile99(std::vector<double> values) {
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(std::ceil(double(values.size()) * 0.99)) - 1)];
}

// Not QProcess: its start alone takes longer than some of what is measured.
std::optional<Run> runProgram(const QString& program, const QStringList& arguments) {
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString& argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    int pipe[2];
    if (::pipe2(pipe, O_CLOEXEC) != 0)
        return std::nullopt;
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&files, pipe[1], 1);
    const double began = now();
    pid_t child = 0;
    const int trouble = ::posix_spawnp(&child, pointers[0], &files, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    ::close(pipe[1]);
    if (trouble != 0) {
        ::close(pipe[0]);
        return std::nullopt;
    }
    Run run;
    run.out = readAll(pipe[0]);
    ::close(pipe[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    run.milliseconds = now() - began;
    run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return run;
}

bool isInstalled(const QString& program) {
    return !QStandardPaths::findExecutable(program).isEmpty();
}

Compared byTurns(int pairs, const std::function<double()>& ours, const std::function<double()>& peer) {
    std::vector<double> mine;
    std::vector<double> theirs;
    std::vector<double> ratios;
    for (int i = 0; i <= pairs; ++i) {
        const double a = ours();
        const double b = peer();
        if (i == 0)
            continue;
        mine.push_back(a);
        theirs.push_back(b);
        ratios.push_back(b > 0 ? a / b : 0);
    }
    const auto [least, most] = std::minmax_element(ratios.begin(), ratios.end());
    return {median(mine), median(theirs), median(ratios), *least, *most};
}

void Report::line(const QString& what, const QString& measured, const QString& goal, bool reached) {
    std::printf("%-62s %-36s %-16s %s\n", qPrintable(what), qPrintable(measured), qPrintable(goal),
                reached ? "reached" : "MISSED");
    std::fflush(stdout);
    m_missed += !reached;
}

namespace {

QString shown(const Compared& measured) {
    return QStringLiteral("%1x (%2-%3), %4 / %5 ms")
        .arg(measured.ratio, 0, 'f', 2)
        .arg(measured.least, 0, 'f', 2)
        .arg(measured.most, 0, 'f', 2)
        .arg(measured.ours, 0, 'f', 1)
        .arg(measured.peer, 0, 'f', 1);
}

} // namespace

void Report::ratio(const QString& what, const Compared& measured, double most) {
    line(what, shown(measured), QStringLiteral("at most %1x").arg(most, 0, 'f', 2), measured.ratio <= most);
}

void Report::noted(const QString& what, const Compared& measured) {
    std::printf("%-62s %-36s no goal\n", qPrintable(what), qPrintable(shown(measured)));
    std::fflush(stdout);
}

void Report::number(const QString& what, double measured, double most, const QString& unit) {
    line(what, QStringLiteral("%1 %2").arg(measured, 0, 'f', 2).arg(unit),
         QStringLiteral("at most %1 %2").arg(most, 0, 'f', 0).arg(unit), measured <= most);
}

void Report::skipped(const QString& what, const QString& why) {
    std::printf("%-62s skipped: %s\n", qPrintable(what), qPrintable(why));
    std::fflush(stdout);
}

} // namespace wijkwerk::bench
