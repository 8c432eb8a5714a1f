// SPDX-License-Identifier: EUPL-1.2
// Wrong input as a value: what, where, and what would be right. The Dutch sentence is made in ui/texts from the code.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace wijkwerk {

enum class Severity {
    Wrong,   ///< must be mended first
    Warning, ///< may go on; the user should look
};

struct Problem {
    QString code;     ///< stable word, `bsn_invalid`; each has a sentence in ui/texts
    QString field;    ///< lowerCamelCase name of the field, empty when it is about the whole
    QString value;    ///< what was given; never a whole BSN
    QString proposal; ///< what would be right, where the program can tell
    QStringList args; ///< blanks of the sentence (names, dates already shown as text, numbers)
    int row = 0;      ///< line in the file, 1 is the first; 0 when there is no file
    QString column;   ///< header of the column in the file
    Severity severity = Severity::Wrong;
    bool overrulable = false; ///< a refusal that a worker may overrule with a reason

    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

/// The usual ways to make one. A code is always written out at such a call (or after `.code =`), so that a test can
/// find every code in the sources and ask ui/texts for its sentence.
Problem wrong(QString code, QString field = {}, QString value = {}, QString proposal = {});
Problem warning(QString code, QString field = {}, QString value = {}, QString proposal = {});
/// A refusal of the pathway; `args` fill the blanks %1, %2 … of the sentence.
Problem refusal(QString code, QStringList args = {}, bool overrulable = false);

bool hasWrong(const Problems& problems);
bool allOverrulable(const Problems& problems);

} // namespace wijkwerk
