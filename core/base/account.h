// SPDX-License-Identifier: EUPL-1.2
// The account of the operating system that this process runs under: in the journal, the lock, and the settings.
#pragma once

#include <QString>

namespace wijkwerk {

/// Asked of the system, not of the environment, which anybody can set.
QString accountName();

} // namespace wijkwerk
