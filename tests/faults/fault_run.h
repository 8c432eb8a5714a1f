// SPDX-License-Identifier: EUPL-1.2
// Runs a program under the fault shim, and tells what a department file holds afterwards. What is tried, and what is
// expected of it, stands in the tests.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace wijkwerk::faults {

/// What the shim is asked to do; see shim.c. Nothing at all: only count.
struct Fault {
    long killAt = 0;
    bool torn = false;
    long failAt = 0;
    int error = 0;
    bool sticky = false;
    QString record{}; ///< file in which every operation is written down, for power_cut.h
    long free = -1;   ///< bytes
    long failReadAt = 0;
    bool noLocks = false;
};

struct Command {
    QString program;
    QStringList arguments;
    QMap<QString, QString> environment;
};

struct Outcome {
    bool killed = false;
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    long operations = 0; ///< counted by the shim; 0 when the program was killed
    long reads = 0;
};

/// `folder` is where operations count. Fails the test when the program cannot be started or does not end in a minute.
Outcome runUnder(const Fault& fault, const QString& folder, const Command& command);

/// A program that is killed from outside after so many milliseconds, or ends before that.
Outcome runAndKillAfter(int milliseconds, const Command& command);

/// What a department file holds: for every table the number of rows and the sum of the revisions. Two files in which
/// the same acts were done are equal, whatever their ids and moments.
using State = QMap<QString, QString>;

/// Opens the file as the program would, which also puts a half-finished change right. Fails the test when the file is
/// damaged: every line of integrity_check and foreign_key_check is reported. A file that is not there has no tables.
State stateOf(const QString& path);

/// Copies the files of a folder (no folders in it) to another, which is emptied first.
void copyFolder(const QString& from, const QString& to);

} // namespace wijkwerk::faults
