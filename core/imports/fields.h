// SPDX-License-Identifier: EUPL-1.2
// One cell as a value: dates in all masks, BSN, postcode, house number, phone … (domain.md 7.1-7.5 and 7.7). A function
// here knows nothing of other cells; problems carry code, value and proposal, the caller adds row and column.
#pragma once

#include "core/base/partial_date.h"
#include "core/base/problem.h"
#include "core/domain/address.h"
#include "core/domain/participant.h"

#include <optional>
#include <string_view>

namespace wijkwerk::imports {

/// A value and what is to be said about it. With a Wrong problem the value is empty.
template <class T>
struct Read {
    T value{};
    std::optional<Problem> problem;
};

/// Without spaces around it and without `="…"`, which Excel exports put around numbers.
std::string_view trimmed(std::string_view cell);
/// As trimmed, and without the apostrophe that says "this is text" before a number.
std::string_view bare(std::string_view cell);
/// Text of a name or a street: spaces joined to one, control characters to a space, apostrophe before = + - @ gone.
QString oneLine(const QString& text);
/// Text of a remark: line breaks as LF, other control characters gone.
QString manyLines(const QString& text);
/// `-`, `?`, `n.v.t.`, `onbekend`, `null`: the cell says that there is nothing.
bool meansNothing(std::string_view cell);

enum class DateKind { Birth, Event };
/// dd-mm-yyyy, d-m-yyyy, d-m-yy, with / . or space, ddmmyyyy, yyyymmdd, yyyy-mm-dd, 22 november 2026; a time behind it
/// is left out. Sentinels (0, 00-00-0000, 31-12-9999, 01-01-0001) are empty; 01-01-1900 is empty with a warning.
/// Unknown parts (00) only for births (BRP). Two digits of a year: births are the last such year that is not after
/// today, other dates at most ten years from today; both with a warning.
Read<PartialDate> readDate(std::string_view cell, DateKind kind, QDate today);

/// Nine digits that pass the eleven test. Eight get a zero before them (Excel took it); points, spaces and hyphens are
/// left out; only zeros is empty with a warning; 1,23E+08 is refused because digits are gone.
Read<QString> readBsn(std::string_view cell);
/// `•••••6782`: all but the last four characters hidden; short values are hidden wholly.
QString maskedDigits(QStringView given);
/// True when the nine digits pass the eleven test (domain.md 7.1).
bool passesElevenTest(std::string_view digits);

/// M/V/O/X, man/vrouw, 1/2, dhr/mevr, female …
Read<RegisteredSex> readSex(std::string_view cell);
/// mevrouw, heer, geen …
Read<FormOfAddress> readFormOfAddress(std::string_view cell);
/// E/P/V/N or the words of the BRP.
Read<NameUse> readNameUse(std::string_view cell);
/// Stored codes and the words people use for the kinds of domain.md 1.1.
Read<ParticipantKind> readKind(const QString& text);
/// J/N, ja/nee, 1/0, waar/onwaar, x.
Read<bool> readYesNo(std::string_view cell);

/// `1234AB`.
Read<QString> readPostcode(std::string_view cell);
/// Number, letter and suffix of a cell like `215 II`, `12-3`, `400LToe`, `12A`, `t/o 5`.
struct HouseNumber {
    int number = 0;
    QString letter;
    QString suffix;
    NumberHint hint = NumberHint::None;
    bool operator==(const HouseNumber&) const = default;
};
Read<HouseNumber> readHouseNumber(const QString& text);
/// Letter and suffix of what stands behind a number: `A`, `II`, `bis`, `LToe`, `A-2`.
HouseNumber readAddition(const QString& text);
/// Street and number from one cell: `Dorpsstraat 12 A`. The number stays 0 when there is none.
struct StreetLine {
    QString street;
    HouseNumber house;
    bool operator==(const StreetLine&) const = default;
};
StreetLine readStreetLine(const QString& text);

/// E.164, `+31612345678`; what cannot be read stays as it is, with a warning. `second` is set when the cell holds two.
struct Phones {
    QString first;
    QString second;
    bool operator==(const Phones&) const = default;
};
Read<Phones> readPhones(const QString& text);
/// Trimmed, `mailto:` and <> gone; with a warning when it can be no address.
Read<QString> readEmail(const QString& text);

/// A name in which the source lost a letter: a `?` or U+FFFD. The proposal is a usual spelling where one is known
/// (`?brahim` → `İbrahim`).
std::optional<Problem> lostLetter(const QString& name);
/// `VAN DEN BERG-DE WIT` → `van den Berg-de Wit`, only when the text is all capitals.
QString titleCase(const QString& name);

} // namespace wijkwerk::imports
