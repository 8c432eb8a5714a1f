// SPDX-License-Identifier: EUPL-1.2
// The words people read for what an import knows: columns, outcomes of rows, encodings, fields that change.
#pragma once

#include "core/domain/trajectory.h"
#include "core/imports/report.h"

namespace wijkwerk::ui {

QString labelOf(imports::Target target);
QString labelOf(imports::Outcome outcome);
QString labelOf(imports::Choice choice);
QString labelOf(imports::Encoding encoding);
/// A day that the own list did not give.
QString labelOf(UnknownDay day);
/// Of imports::CellChange::field; fields of a person have the labels of labels.h.
QString importFieldLabelOf(const QString& field);
/// `Uitval: wil stoppen`
QString endingLabelOf(const imports::OwnEnding& ending);
/// What a row of the own list becomes, in one sentence; empty for a row that is left out and for another list.
QString becomesOf(const imports::Plan& plan, int index);
/// The Dutch for rowReport() and leftOutRows().
imports::ReportWords reportWords();

} // namespace wijkwerk::ui
