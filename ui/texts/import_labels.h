// SPDX-License-Identifier: EUPL-1.2
// The words people read for what an import knows: columns, outcomes of rows, encodings, fields that change.
#pragma once

#include "core/imports/report.h"

namespace wijkwerk::ui {

QString labelOf(imports::Target target);
QString labelOf(imports::Outcome outcome);
QString labelOf(imports::Choice choice);
QString labelOf(imports::Encoding encoding);
/// Of imports::CellChange::field; fields of a person have the labels of labels.h.
QString importFieldLabelOf(const QString& field);
/// The Dutch for rowReport() and leftOutRows().
imports::ReportWords reportWords();

} // namespace wijkwerk::ui
