// SPDX-License-Identifier: EUPL-1.2
// Enums are stored, exported and typed as short words; one table per enum says which.
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace wijkwerk {

template <class E>
struct Word {
    E value;
    const char* code;
};

/// Specialise with `static constexpr Word<E> list[] = {…}`, in the order in which people should see them.
template <class E>
struct Words;

/// The stored word, `dropped_out`; empty for a value that is not in the table.
template <class E>
std::string_view wordOf(E value) {
    for (const auto& word : Words<E>::list) {
        if (word.value == value)
            return word.code;
    }
    return {};
}
template <class E>
QString codeOf(E value) requires requires {
    Words<E>::list;
}
{
    const std::string_view word = wordOf(value);
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

/// The value of a stored word; nothing for a word that is not in the table.
template <class E>
std::optional<E> fromCode(QStringView code) {
    for (const auto& word : Words<E>::list) {
        if (code == QLatin1String(word.code))
            return word.value;
    }
    return std::nullopt;
}
/// The same for a word in UTF-8, as it comes out of a file.
template <class E>
std::optional<E> fromCode(std::string_view code) {
    for (const auto& word : Words<E>::list) {
        if (code == word.code)
            return word.value;
    }
    return std::nullopt;
}

} // namespace wijkwerk
