// SPDX-License-Identifier: EUPL-1.2
// A deadline in the hands of whoever works here: put off with a reason, done or not needed. Used by Vandaag and by the
// dossier.
#pragma once

#include "core/domain/deadline.h"

class QWidget;

namespace wijkwerk::ui {

class Context;

/// "Uitstellen": tomorrow, next week, over two weeks, or a day of one's own; the day of the law stays visible.
void openPostponeDeadline(Context& context, QWidget* parent, const Deadline& deadline);
/// "Klaar of niet nodig", for what no other act shows.
void openSettleDeadline(Context& context, QWidget* parent, const Deadline& deadline);
/// Back to its own day.
void takeBackDelay(Context& context, QWidget* owner, const Deadline& deadline);

} // namespace wijkwerk::ui
