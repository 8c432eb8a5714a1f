// SPDX-License-Identifier: EUPL-1.2
// Typing something that nobody may read over a shoulder.
#pragma once

#include <QString>

#include <optional>

namespace wijkwerk::ctl {

/// Asks at the terminal, also when input and output go elsewhere, and reads a line without showing it. Nothing when
/// there is no terminal.
std::optional<QString> typedUnseen(const QString& question);

} // namespace wijkwerk::ctl
