// SPDX-License-Identifier: EUPL-1.2
// "Exporteren…": what is on the screen as a CSV file, journalled with the number of people.
#pragma once

#include "core/domain/ids.h"
#include "core/domain/participant_filter.h"

#include <functional>

class QWidget;

namespace wijkwerk::ui {
class Context;
}

namespace wijkwerk::ui::participants {

struct ExportOrder {
    std::vector<ParticipantId> people; ///< in the order of the screen
    std::vector<ParticipantColumn> columns;
};

/// Asks where to, then writes as a job with progress.
void exportList(Context& context, QWidget* where, const ExportOrder& order);
/// Without asking: for after the question, and for tests. Throws through the job; `done` gets the path.
void writeList(Context& context, QWidget* where, const ExportOrder& order, const QString& path,
               std::function<void()> done = {});

} // namespace wijkwerk::ui::participants
