// SPDX-License-Identifier: EUPL-1.2
// Short ways to write dates in tests.
#pragma once

#include <QDate>
#include <QString>

namespace wijkwerk::test {

/// `24-11-2026` → a date; invalid for an empty text.
inline QDate day(const char* text) {
    return QDate::fromString(QString::fromLatin1(text), QStringLiteral("dd-MM-yyyy"));
}
inline QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace wijkwerk::test
