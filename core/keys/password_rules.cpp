// SPDX-License-Identifier: EUPL-1.2
#include "core/keys/password_rules.h"

#include "core/base/fold.h"
#include "core/keys/password_pattern.h"
#include "core/keys/password_words.h"
#include "core/keys/secret.h"

#include <algorithm>

namespace wijkwerk::keys {

namespace {

/// Line ends and the like cannot be typed again everywhere; half a character comes here as a replacement character.
bool cannotBeTyped(char32_t character) {
    if (character == QChar::ReplacementCharacter)
        return true;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

Problem problem(Problem made, int limit) {
    made.args = {QString::number(limit)};
    return made;
}

/// Single letters are left out: everything is made of them.
QStringList ownWords(const PasswordOwner& owner) {
    QStringList words;
    for (const QString& text : {owner.name, owner.department}) {
        const QStringList folded = fold(text).split(u' ', Qt::SkipEmptyParts);
        std::ranges::copy_if(folded, std::back_inserter(words), [](const QString& word) { return word.size() > 1; });
    }
    return words;
}

} // namespace

Problems checkPassword(const QString& password, const PasswordOwner& owner) {
    const QString field = QStringLiteral("password");
    const QString usual = usualForm(password);
    const auto characters = usual.toUcs4();
    Problems problems;
    if (characters.size() < leastPasswordLength)
        problems.push_back(problem(wrong(QStringLiteral("password_short"), field), leastPasswordLength));
    if (characters.size() > mostPasswordLength) {
        problems.push_back(problem(wrong(QStringLiteral("password_long"), field), mostPasswordLength));
        return problems; // the other questions take time that grows with the length
    }
    if (std::ranges::any_of(characters, [](uint character) { return cannotBeTyped(character); }))
        problems.push_back(wrong(QStringLiteral("password_character"), field));
    const QString small = usual.toLower();
    const Made made = madeOf(usual, ownWords(owner));
    if (!usual.isEmpty() && isPattern(small))
        problems.push_back(wrong(QStringLiteral("password_pattern"), field));
    else if (made == Made::OfOwnWords)
        problems.push_back(wrong(QStringLiteral("password_own_name"), field));
    else if (made == Made::OfCommonWords || commonPasswords().passwords.contains(small))
        problems.push_back(wrong(QStringLiteral("password_common"), field));
    return problems;
}

} // namespace wijkwerk::keys
