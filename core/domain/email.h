// SPDX-License-Identifier: EUPL-1.2
// E-mail addresses, as far as a form can check them (domain.md 7.3).
#pragma once

#include <QString>

#include <optional>

namespace wijkwerk {

/// Trimmed, the domain in lower case; nothing unless there is one `@` with something before it, a dot in the domain, no
/// spaces, and at most 254 characters.
std::optional<QString> emailFromText(QStringView text);

} // namespace wijkwerk
