// SPDX-License-Identifier: EUPL-1.2
// How a command gets into a department: as whom (--as), with which password, and what his role lets him do.
#pragma once

#include "app/ctl/arguments.h"
#include "app/ctl/output.h"
#include "core/rules/permissions.h"
#include "core/work/access.h"

namespace wijkwerk::ctl {

/// A verb that cannot go on; what there is to say is in the output already.
struct Stopped {
    Exit exit = Exit::Refused;
};

/// Slots that cannot be read are trouble, all other problems refuse.
Exit exitOf(const Problems& problems);

/// The value of an outcome. When it has none its problems go to the output, and Stopped is thrown.
template <class T>
T orStop(work::Outcome<T> outcome, Output& output) {
    output.add(outcome.problems);
    if (!outcome.done)
        throw Stopped{exitOf(outcome.problems)};
    return std::move(*outcome.done);
}

/// Asks who and with which password, as far as that is needed. Throws Stopped.
work::SignedIn signInAt(const QString& path, const Arguments& arguments, Output& output);

/// What a worker needs for a verb; nothing for verbs that open no department, or need none of their own.
std::optional<rules::Right> rightFor(QStringView verb);
/// False for a name that the table of rights does not know, which is then not run.
bool hasRightEntry(QStringView verb);

} // namespace wijkwerk::ctl
