// SPDX-License-Identifier: EUPL-1.2
// What Werk en Inkomen knows of a person: their client number, team, phase. Never a trajectory of the wijkbedrijf.
#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace wijkwerk {

struct CaseloadRecord {
    ParticipantId participant;
    QString clientNumber; ///< klantnummer of Werk en Inkomen; unique in the file
    QString benefit;      ///< uitkering
    QString team;         ///< their team, not one of ours
    QString caseManager;  ///< klantmanager or coach there, not a worker of ours
    QString track;        ///< trajectsoort
    QString phase;        ///< their phase
    QString step;         ///< trede
    std::optional<QDate> inflowOn;
    std::optional<QDate> outflowOn;
    QString outflowReason;
    QString remark;
    ImportRunId importRun; ///< the run that wrote it last
    int revision = 0;

    bool operator==(const CaseloadRecord&) const = default;
};

} // namespace wijkwerk
