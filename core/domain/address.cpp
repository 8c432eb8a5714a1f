// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/address.h"

#include "core/base/fold.h"

#include <QRegularExpression>

namespace wijkwerk {

namespace {

struct Country {
    const char* code;
    const char* name;
};

/// Dutch names of the countries letters go to most; another code is shown as it is.
constexpr Country countries[] = {{"AW", "Aruba"},
                                 {"AT", "Oostenrijk"},
                                 {"BE", "België"},
                                 {"BG", "Bulgarije"},
                                 {"BQ", "Caribisch Nederland"},
                                 {"CH", "Zwitserland"},
                                 {"CW", "Curaçao"},
                                 {"CZ", "Tsjechië"},
                                 {"DE", "Duitsland"},
                                 {"DK", "Denemarken"},
                                 {"ES", "Spanje"},
                                 {"FR", "Frankrijk"},
                                 {"GB", "Verenigd Koninkrijk"},
                                 {"GR", "Griekenland"},
                                 {"HU", "Hongarije"},
                                 {"IE", "Ierland"},
                                 {"IT", "Italië"},
                                 {"LU", "Luxemburg"},
                                 {"MA", "Marokko"},
                                 {"PL", "Polen"},
                                 {"PT", "Portugal"},
                                 {"RO", "Roemenië"},
                                 {"SE", "Zweden"},
                                 {"SK", "Slowakije"},
                                 {"SR", "Suriname"},
                                 {"SX", "Sint Maarten"},
                                 {"TR", "Turkije"},
                                 {"UA", "Oekraïne"},
                                 {"US", "Verenigde Staten"}};

QString countryName(const QString& country) {
    for (const auto& known : countries) {
        if (country.compare(QLatin1String(known.code), Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(known.name);
    }
    return country;
}

/// `.` stands for an unknown value in the BRP.
bool isUnknown(const QString& text) {
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() || trimmed == u".";
}

bool hasForeignLine(const Address& address) {
    return !isUnknown(address.foreignLine1) || !isUnknown(address.foreignLine2) || !isUnknown(address.foreignLine3);
}

bool isLocation(const Address& address) {
    return isUnknown(address.street) && !isUnknown(address.locationDescription);
}

/// A street without a number, or a number without a street, is no address a letter can go to.
bool isHalf(const Address& address) {
    return (isUnknown(address.street) && (address.houseNumber > 0 || !address.street.isEmpty())) ||
           (!isUnknown(address.street) && address.houseNumber <= 0);
}

QString numberText(const Address& address) {
    const QString letter = address.houseLetter.trimmed(), suffix = address.houseSuffix.trimmed();
    const QString number = QString::number(address.houseNumber);
    if (!letter.isEmpty())
        return number + u' ' + letter + suffix;
    if (suffix.isEmpty())
        return number;
    if (suffix[0].isDigit())
        return number + u'-' + suffix;
    return suffix[0] == u'-' ? number + suffix : number + u' ' + suffix;
}

QString hintText(NumberHint hint) {
    switch (hint) {
    case NumberHint::At:
        return QStringLiteral("bij ");
    case NumberHint::Opposite:
        return QStringLiteral("t/o ");
    case NumberHint::None:
        break;
    }
    return {};
}

} // namespace

bool Address::isForeign() const {
    const QString folded = fold(country);
    return !folded.isEmpty() && folded != u"nl" && folded != u"nederland" && folded != u"netherlands" &&
           folded != u"0000";
}

bool Address::isEmpty() const {
    Address nothing;
    nothing.secret = secret;
    nothing.hint = hint;
    nothing.country = country;
    return *this == nothing;
}

std::optional<QString> normalPostcode(QStringView text) {
    static const QRegularExpression form(QStringLiteral(R"(^([1-9]\d{3})\s?([A-Z]{2})$)"));
    const auto match = form.match(text.toString().simplified().toUpper());
    if (!match.hasMatch())
        return std::nullopt;
    const QString letters = match.captured(2);
    if (letters == u"SA" || letters == u"SD" || letters == u"SS")
        return std::nullopt;
    return match.captured(1) + letters;
}

QString shownPostcode(const QString& stored) {
    const auto normal = normalPostcode(stored);
    return normal ? normal->first(4) + u' ' + normal->mid(4) : stored;
}

QString addressLine1(const Address& address) {
    if (address.isForeign())
        return isUnknown(address.foreignLine1) ? QString() : address.foreignLine1.simplified();
    if (isLocation(address))
        return address.locationDescription.simplified();
    if (isUnknown(address.street) || address.houseNumber <= 0)
        return {};
    return address.street.simplified() + u' ' + hintText(address.hint) + numberText(address);
}

QString addressLine2(const Address& address) {
    if (address.isForeign())
        return isUnknown(address.foreignLine2) ? QString() : address.foreignLine2.simplified();
    if (!isLocation(address) && isHalf(address))
        return {};
    const bool useMunicipality = isUnknown(address.city) || (isLocation(address) && !isUnknown(address.municipality));
    const QString place = (useMunicipality ? address.municipality : address.city).simplified().toUpper();
    const QString postcode = shownPostcode(address.postcode.trimmed());
    return postcode.isEmpty() || isUnknown(place) ? postcode + (isUnknown(place) ? QString() : place)
                                                  : postcode + QStringLiteral("  ") + place;
}

QString addressLine3(const Address& address) {
    return address.isForeign() && !isUnknown(address.foreignLine3) ? address.foreignLine3.simplified() : QString();
}

QString addressCountryLine(const Address& address) {
    return address.isForeign() && hasForeignLine(address) ? countryName(address.country.simplified()).toUpper()
                                                          : QString();
}

} // namespace wijkwerk
