// SPDX-License-Identifier: EUPL-1.2
// Takes one text apart into the parts of a name (domain.md 7.4). A proposal only: the user sees it before it is used.
#pragma once

#include <QString>
#include <QStringView>

namespace wijkwerk {

struct SplitName {
    QString initials;
    QString firstNames;
    QString prefix;
    QString surname;
    bool operator==(const SplitName&) const = default;
};

/// `van den Berg` → prefix `van den`, surname `Berg`; longest prefix first, capitals ignored. The last word is never
/// taken for a prefix.
SplitName splitSurname(QStringView text);
/// `Berg, van den J.`, `Berg, J. van den`, `van den Berg, Jan`, `J.A. van den Berg`, `Jan van den Berg` → all parts.
SplitName splitName(QStringView text);
/// `Berg, van den` → the same as `van den Berg`.
bool isPrefix(QStringView words);

} // namespace wijkwerk
