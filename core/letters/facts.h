// SPDX-License-Identifier: EUPL-1.2
// What a letter says about one person on one day: values of the domain written out as the words of the merge fields.
#pragma once

#include "core/domain/department.h"
#include "core/domain/participant.h"
#include "core/domain/placement.h"
#include "core/domain/trajectory.h"
#include "core/domain/worker.h"
#include "core/domain/workplace.h"
#include "core/rules/evaluation_dates.h"

#include <QMap>

namespace wijkwerk::letters {

/// Everything a letter about a placement is made of, read beforehand; values only.
struct LetterInput {
    Department department;
    Participant participant;
    Trajectory trajectory;
    Placement placement;
    Workplace workplace;
    Team team;
    QString wijk;                   ///< name of the wijk of the workplace; empty is the whole town
    Worker guide;                   ///< vakspecialist
    Worker coach;                   ///< jobcoach
    Worker author;                  ///< who makes the letter; stands in for an unknown jobcoach when that is their role
    QDate date;                     ///< printed on the letter; it is sent on that day
    QString reference;              ///< kenmerk; empty in a preview, taken when the letter is made final
    std::vector<QDate> closingDays; ///< days on which the department is closed, for dates that move to a working day
    std::vector<rules::Pause> pauses; ///< in which the stage stood still
    rules::Values values = rules::shippedValues();
};

/// Name of a field → its text. A field that has no value is absent.
using Facts = QMap<QString, QString>;

/// The merge fields of domain.md 10, filled from the input. Dates are written out, phones shown as people write them.
Facts facts(const LetterInput& input);

/// All names that a template may use.
const QStringList& knownFields();

} // namespace wijkwerk::letters
