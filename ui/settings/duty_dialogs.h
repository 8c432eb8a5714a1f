// SPDX-License-Identifier: EUPL-1.2
// Dialogs of the duties of the department: done, a new data breach, and its answer. Each opens and returns at once.
#pragma once

#include "core/domain/duty.h"

class QWidget;

namespace wijkwerk::ui {

class Context;

void openDutyDone(Context& context, QWidget* parent, const Deadline& duty);
void openBreach(Context& context, QWidget* parent);
void openBreachAnswer(Context& context, QWidget* parent, const DataBreach& breach);

} // namespace wijkwerk::ui
