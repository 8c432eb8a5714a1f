// SPDX-License-Identifier: EUPL-1.2
// A Dutch or foreign postal address as the BAG and BRP keep it (domain.md 7.2).
#pragma once

#include "core/base/words.h"

namespace wijkwerk {

/// "bij" or "tegenover" a house number (BRP: aanduiding bij huisnummer).
enum class NumberHint { None, At, Opposite };
template <>
struct Words<NumberHint> {
    static constexpr Word<NumberHint> list[] = {
        {NumberHint::None, "none"}, {NumberHint::At, "by"}, {NumberHint::Opposite, "to"}};
};

struct Address {
    QString street;
    int houseNumber = 0; ///< 1…99999, 0 when unknown
    QString houseLetter; ///< one letter
    QString houseSuffix; ///< at most four characters
    NumberHint hint = NumberHint::None;
    QString postcode; ///< `1234AB`, without a space
    QString city;
    QString municipality;        ///< stands in for an empty city
    QString locationDescription; ///< locatiebeschrijving: where there is no street
    QString country;             ///< ISO 3166 alpha-2 or a name; empty is the Netherlands
    QString foreignLine1;
    QString foreignLine2;
    QString foreignLine3;
    bool secret = false; ///< geheimhouding: never on lists or to hosts

    bool isForeign() const;
    bool isEmpty() const;
    bool operator==(const Address&) const = default;
};

/// `1234 ab` and `1234AB` → `1234AB`; nothing when it is no Dutch postcode (letters SA, SD, SS are not used).
std::optional<QString> normalPostcode(QStringView text);
/// `1234AB` → `1234 AB`.
QString shownPostcode(const QString& stored);
/// First line of an address in the manner of NEN 5825: street, number, letter, suffix; or the location description.
QString addressLine1(const Address& address);
/// Second line: postcode, two spaces, city in capitals (the municipality when the city is unknown).
QString addressLine2(const Address& address);
/// Third line and country in capitals; only for foreign addresses, empty otherwise.
QString addressLine3(const Address& address);
QString addressCountryLine(const Address& address);

} // namespace wijkwerk
