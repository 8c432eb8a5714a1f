// SPDX-License-Identifier: EUPL-1.2
// From a line of the timeline to what puts it right: the words of the link, and the dialog behind it.
#pragma once

#include "core/domain/ids.h"
#include "core/work/counter_acts.h"

#include <QString>

class QWidget;

namespace wijkwerk::ui {
class Context;
}

namespace wijkwerk::ui::participants {

/// `Ongedaan maken…`; some are a remark, which is no link (work::isRemark).
QString wordsOf(work::Counter counter);
/// `id`: of what the line is about.
void openCounter(Context& context, QWidget* parent, work::Counter counter, qint64 id);

} // namespace wijkwerk::ui::participants
