// SPDX-License-Identifier: EUPL-1.2
// Telephone numbers: stored as E.164, shown as the Dutch write them (domain.md 7.3).
#pragma once

#include <QString>

#include <optional>

namespace wijkwerk {

/// `06-12345678`, `+31 (0)6 12 34 56 78`, `0031612345678`, `(0314) 123456` → `+31612345678` …; service numbers 0800 and
/// 0900 may be shorter; foreign numbers need their `+` or `00`. Nothing when it is no number that can be called.
std::optional<QString> phoneFromText(QStringView text);
/// `+31612345678` → `06 12 34 56 78`, `(0314) 12 34 56`, `(020) 123 45 67`, `088 123 45 67`, `0800 12 34`; a foreign
/// number or text that is no E.164 number as it is.
QString shownPhone(const QString& stored);

} // namespace wijkwerk
