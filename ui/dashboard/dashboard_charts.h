// SPDX-License-Identifier: EUPL-1.2
// Puts numbers of core/reports into chart widgets: colours, legend, the same as a table.
#pragma once

#include "core/reports/dashboard.h"

namespace wijkwerk::ui {

class ChartWidget;

void showOccupancy(ChartWidget& chart, const std::vector<reports::TeamUse>& teams);
void showFlow(ChartWidget& chart, const std::vector<reports::MonthFlow>& months);
void showFunnel(ChartWidget& chart, const std::vector<reports::FunnelStep>& steps);
/// Ends up, places that fall empty down.
void showCliff(ChartWidget& chart, const std::vector<reports::CliffWeek>& weeks);

/// `november 2026`.
QString monthWords(QDate month);
/// `Geschikt na voorselectie`.
QString funnelWords(const QString& code);

} // namespace wijkwerk::ui
