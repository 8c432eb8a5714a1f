// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/fields.h"

#include <QRegularExpression>

namespace wijkwerk::imports {
namespace {

bool isLetter(QChar c) {
    return c.isLetter();
}

/// Letter and suffix of text without spaces at its ends; see the examples in the tests (domain.md 7.2).
void splitAddition(QStringView text, QString& letter, QString& suffix) {
    while (!text.isEmpty() && (text.front() == u'-' || text.front() == u' ' || text.front() == u'/'))
        text = text.mid(1);
    while (!text.isEmpty() && text.back() == u' ')
        text.chop(1);
    if (text.isEmpty())
        return;
    const auto take = [&](qsizetype from) {
        suffix = text.mid(from).toString();
        suffix.remove(u' ');
        while (suffix.startsWith(u'-'))
            suffix.remove(0, 1);
    };
    const bool letterFirst = isLetter(text[0]);
    if (letterFirst && text.size() == 1)
        letter = text.toString();
    else if (letterFirst && (text[1].isDigit() || text[1] == u' ' || text[1] == u'-')) {
        letter = text.first(1).toString();
        take(1);
    } else if (letterFirst && text.size() >= 3 && text[0].isUpper() && text[1].isUpper() && text[2].isLower()) {
        letter = text.first(1).toString();
        take(1);
    } else {
        take(0);
    }
}

} // namespace

Read<QString> readPostcode(std::string_view cell) {
    const std::string_view v = bare(cell);
    Read<QString> read;
    if (v.empty() || meansNothing(v))
        return read;
    QString code;
    code.reserve(6);
    for (const char c : v) {
        if (c != ' ')
            code += QLatin1Char(c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c);
    }
    const auto digit = [&](qsizetype i) { return code[i] >= u'0' && code[i] <= u'9'; };
    const auto letter = [&](qsizetype i) { return code[i] >= u'A' && code[i] <= u'Z'; };
    const bool shape =
        code.size() == 6 && digit(0) && code[0] != u'0' && digit(1) && digit(2) && digit(3) && letter(4) && letter(5);
    const bool used = shape && !(code[4] == u'S' && (code[5] == u'A' || code[5] == u'D' || code[5] == u'S'));
    if (used)
        read.value = code;
    else
        read.problem = wrong(QStringLiteral("import_postcode"), {},
                             QString::fromUtf8(v.data(), static_cast<qsizetype>(std::min<std::size_t>(v.size(), 60))));
    return read;
}

HouseNumber readAddition(const QString& text) {
    HouseNumber house;
    splitAddition(text, house.letter, house.suffix);
    return house;
}

Read<HouseNumber> readHouseNumber(const QString& text) {
    Read<HouseNumber> read;
    QString rest = text.trimmed();
    if (rest.startsWith(u'\''))
        rest.remove(0, 1);
    if (rest.isEmpty() || rest == u"-" || rest == u"0")
        return read;
    const QString lower = rest.toLower();
    for (const auto& [word, hint] : {std::pair{u"t/o ", NumberHint::Opposite},
                                     {u"to ", NumberHint::Opposite},
                                     {u"tegenover ", NumberHint::Opposite},
                                     {u"bij ", NumberHint::At},
                                     {u"by ", NumberHint::At}}) {
        if (lower.startsWith(QStringView(word))) {
            read.value.hint = hint;
            rest = rest.mid(QStringView(word).size()).trimmed();
            break;
        }
    }
    qsizetype digits = 0;
    while (digits < rest.size() && rest[digits] >= u'0' && rest[digits] <= u'9')
        ++digits;
    const int number = digits > 0 && digits <= 5 ? QStringView(rest).first(digits).toInt() : 0;
    if (number == 0) {
        read.value = {};
        read.problem = wrong(QStringLiteral("import_house_number"), {}, text.left(60));
        return read;
    }
    read.value.number = number;
    splitAddition(QStringView(rest).mid(digits), read.value.letter, read.value.suffix);
    if (read.value.suffix.size() > 4)
        read.problem = warning(QStringLiteral("import_suffix_long"), {}, text.left(60));
    return read;
}

StreetLine readStreetLine(const QString& text) {
    // The last group of digits that follows a space, with at most eight characters behind it: "Plein '40-'45 12 A",
    // "1e Middellandstraat 3", "Dorpsstraat 12-3". A number that follows an apostrophe belongs to the street.
    static const QRegularExpression tail(
        QStringLiteral(R"(^(.*(?:\D|'\d+))\s+((?:t/o |bij )?\d{1,5}(?:[\s\-/]*[A-Za-z0-9]{0,4}){0,2})$)"));
    StreetLine line;
    const auto match = tail.match(text.trimmed());
    if (!match.hasMatch()) {
        line.street = text.trimmed();
        return line;
    }
    const auto house = readHouseNumber(match.captured(2));
    line.street = match.captured(1).trimmed();
    line.house = house.value;
    return line;
}

} // namespace wijkwerk::imports
