// SPDX-License-Identifier: EUPL-1.2
// Lines of the timeline about what was written down besides the way; code and args are those of
// core/work/timeline_facts.h.
#pragma once

#include <QStringList>

namespace wijkwerk::ui {

QString factTitle(const QString& code, const QStringList& args);
/// What follows the title, without the words of a worker.
QStringList factDetails(const QString& code, const QStringList& args);

} // namespace wijkwerk::ui
