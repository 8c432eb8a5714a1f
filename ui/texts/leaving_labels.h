// SPDX-License-Identifier: EUPL-1.2
// Words for leaving: influence, hand-over, closing, and standing still.
#pragma once

#include "core/domain/ending.h"
#include "core/domain/handover.h"
#include "core/domain/standstill.h"
#include "core/rules/closing.h"
#include "core/rules/handover.h"

namespace wijkwerk::ui {

QString labelOf(Influence influence);
QString labelOf(OrganisationType type);
QString labelOf(StandstillReason reason);
QString labelOf(StandstillEnd end);
/// As a thing that is open: "Overdracht die nog niet klaar is".
QString labelOf(rules::ClosingItem item);
QString labelOf(rules::HandoverWay way);
/// Of a line of the timeline, by the code of its entry.
QString handoverTitle(const QString& code);

} // namespace wijkwerk::ui
