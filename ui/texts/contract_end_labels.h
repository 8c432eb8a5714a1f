// SPDX-License-Identifier: EUPL-1.2
// Words for how a contract ends before its last day.
#pragma once

#include "core/domain/contract_end.h"

#include <QString>

#include <functional>

namespace wijkwerk::ui {

QString labelOf(ContractEndHow how);
/// With its letter of BW 7:669 lid 3.
QString labelOf(DismissalGround ground);
QString labelOf(EndEvidence evidence);
/// `Ontslag via HR, grond d: …`.
QString endingText(const ContractEnding& ending);

/// As contractWords() of contract_labels.h.
std::function<QString(const QString&)> contractEndWords(const QString& set);

} // namespace wijkwerk::ui
