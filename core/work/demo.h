// SPDX-License-Identifier: EUPL-1.2
// An invented department to practise with. Same seed and day: same people, same stories. Nobody in it exists.
#pragma once

#include "core/base/clock.h"
#include "core/keys/data_key.h"

#include <QString>

#include <functional>

namespace wijkwerk::work {

struct DemoOptions {
    unsigned seed = 1;
    int size =
        0; ///< 0 is the usual department; else so many people in all, for benches: 3 notes each, letters without PDF
    std::function<void(int done, int total)> progress;
};

/// Makes a department file full of invented people, relative to the day of the clock, encrypted with this key. Throws
/// Error{FileExists}.
void makeDemo(const QString& path, const keys::DataKey& key, const Clock& clock, const DemoOptions& options = {});

/// True when the file is a demo department that nobody changed and that was made more than seven days ago.
bool isStaleDemo(const QString& path, const keys::DataKey& key, const Clock& clock);

/// Makes the demo department in the user's data folder once, and anew when it is stale; returns its path. Its key lies
/// open beside it: nobody in it exists, and whoever practises has no password.
QString demoDepartment(const Clock& clock);

} // namespace wijkwerk::work
