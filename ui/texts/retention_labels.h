// SPDX-License-Identifier: EUPL-1.2
// The word people read for what core/domain/retention knows.
#pragma once

#include "core/domain/retention.h"

namespace wijkwerk::ui {

QString labelOf(RetentionSubject subject);
QString labelOf(TermStart start);
QString labelOf(TermUnit unit);
/// Why something is kept, as a sentence without its end: `er loopt een traject`.
QString labelOf(RetentionBlock block);
QString labelOf(DestructionState state);
/// `10 jaar na het einde van de voorziening`.
QString termText(const RetentionRule& rule);

} // namespace wijkwerk::ui
