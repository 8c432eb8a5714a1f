// SPDX-License-Identifier: EUPL-1.2
// The passwords and base words that everybody thinks of. Only for password_rules.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace wijkwerk::keys {

/// resources/keys/common_passwords.txt, read once.
struct CommonPasswords {
    QSet<QString> passwords; ///< whole, of twelve signs and more, in small letters
    QSet<QString> words;     ///< base words
};
const CommonPasswords& commonPasswords();

enum class Made {
    Otherwise,
    OfCommonWords, ///< of at most two base words, with at most eight digits that do not run on
    OfOwnWords,    ///< as that, and there are own words among them
};
/// Capitals, accents, spaces and punctuation do not count, and `w@chtw00rd` is read as it is meant. `own`: words of the
/// name and the department, folded.
Made madeOf(const QString& password, const QStringList& own);

} // namespace wijkwerk::keys
