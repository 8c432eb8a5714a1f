// SPDX-License-Identifier: EUPL-1.2
// The parts of the bench. Each makes what it needs below the folder of the run and adds its lines to the report.
#pragma once

#include "tests/bench/measure.h"

#include <QDate>
#include <QString>

namespace wijkwerk::bench {

struct Place {
    QString programs; ///< folder with wijkwerk, wijkwerkctl and the peers
    QString folder;   ///< where files are made; kept, so that a second run is quicker

    QString program(const char* name) const { return programs + u'/' + QLatin1String(name); }
    QString file(const char* name) const { return folder + u'/' + QLatin1String(name); }
};

/// The day on which everything here happens; the departments are made for it.
const QDate benchDay(2026, 11, 22);

/// A demo department of so many people; made once. Throws std::runtime_error.
QString departmentOf(const Place& place, int people);

void benchList(const Place& place, Report& report);
void benchSearch(const Place& place, Report& report);
void benchNotes(const Place& place, Report& report);
void benchStart(const Place& place, Report& report);
void benchImport(const Place& place, Report& report);
void benchCipher(const Place& place, Report& report);
void benchToday(const Place& place, Report& report);

} // namespace wijkwerk::bench
