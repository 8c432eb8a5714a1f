// SPDX-License-Identifier: EUPL-1.2
// After how many minutes without a key or the mouse the window locks, on this computer.
#pragma once

namespace wijkwerk::ui {

constexpr int leastLockMinutes = 5;
constexpr int usualLockMinutes = 10;
constexpr int mostLockMinutes = 15;

/// Between the least and the most, whatever stands in the settings.
int lockMinutes();
void setLockMinutes(int minutes);

} // namespace wijkwerk::ui
