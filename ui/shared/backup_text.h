// SPDX-License-Identifier: EUPL-1.2
// What is said of backups: how the last trial went, what is wrong, what is in one. Used by more than one page.
#pragma once

#include "core/backup/manifest.h"
#include "core/backup/schedule.h"

#include <QString>

#include <vector>

namespace wijkwerk::ui {

/// `Laatste proef: 3 november, 412 personen, klopt`; also when there was none, or when it failed.
QString drillText(const std::optional<backup::DrillRecord>& drill, QDate today);
/// One or two sentences; empty when nothing is the matter.
QString troubleText(backup::Trouble trouble, const backup::Schedule& schedule);

struct NamedCount {
    QString name;
    QString table; ///< as in Facts::counts
};
/// Of what is shown to people, in that order: participants, trajectories, notes, letters…
const std::vector<NamedCount>& namedCounts();
/// `412 deelnemers, 1204 notities, 88 brieven`.
QString countsText(const QMap<QString, qint64>& counts);
/// `1,4 MB`.
QString sizeText(qint64 bytes);

} // namespace wijkwerk::ui
