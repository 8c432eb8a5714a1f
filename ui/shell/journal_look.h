// SPDX-License-Identifier: EUPL-1.2
// A look at the end of the journal when a department was opened; what is wrong with it stands in a bar on top.
#pragma once

#include "core/base/problem.h"

#include <QObject>

#include <functional>

namespace wijkwerk::ui {

class Bar;
class Context;

/// In a job of `parent`; `found` is called only when something is wrong.
void lookAtJournal(Context& context, QObject* parent, std::function<void(const Problems&)> found);
Bar* journalBar(const Problems& problems);

} // namespace wijkwerk::ui
