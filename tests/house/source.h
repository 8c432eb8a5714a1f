// SPDX-License-Identifier: EUPL-1.2
// One file of the repository as the house rules see it: its lines, and the same lines without comments and without the
// contents of strings, so that a rule about code does not trip over a sentence about code.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace house {

struct Source {
    QString path;      ///< from the root of the repository: `core/db/place.cpp`
    QStringList lines; ///< as they stand
    QStringList code;  ///< as many lines; comments gone, strings and characters emptied: `f("")`

    bool isUnder(const char* folder) const { return path.startsWith(QLatin1String(folder)); }
    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    bool isCpp() const;
};

/// What a rule found; no finding is what every rule hopes for.
struct Finding {
    QString path;
    int line = 0; ///< 1 is the first; 0 when it is about the whole file
    QString what;

    bool operator==(const Finding&) const = default;
};
using Findings = std::vector<Finding>;

/// A made-up or a real file.
Source sourceOf(const QString& path, const QString& text);

/// Every text file of ours below the folders that hold code, and the scripts at the root. Read once.
const std::vector<Source>& allSources();

/// The text of one file below the root; empty when it is not there.
QByteArray contentOf(const QString& path);
/// Paths from the root of the files in a folder whose names match a wildcard, in order.
QStringList filesIn(const QString& folder, const QString& wildcard);

/// One line per finding, for the message of a failed test; empty when there are none.
QString listed(const Findings& findings);

/// Runs a rule over all sources.
template <class Rule>
Findings everywhere(Rule rule) {
    Findings all;
    for (const Source& source : allSources()) {
        const Findings found = rule(source);
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

} // namespace house
