// SPDX-License-Identifier: EUPL-1.2
#include "core/store/fields.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace wijkwerk::store {

namespace {

QString shown(const std::optional<QDate>& date) {
    return date ? date->toString(Qt::ISODate) : QString();
}

void appendEscaped(std::string& json, char c) {
    constexpr const char* digits = "0123456789abcdef";
    if (c == '"' || c == '\\')
        json.append({'\\', c});
    else
        json.append("\\u00").append({digits[c >> 4], digits[c & 15]});
}

/// A JSON string in UTF-8: quotes, backslashes and control characters escaped.
void appendQuoted(std::string& json, const QString& value) {
    const bool plain = std::ranges::all_of(value, [](QChar c) { return c.unicode() < 0x80; });
    const QByteArray letters = plain ? QByteArray() : value.toUtf8();
    const auto append = [&json](char c) {
        static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\' ? appendEscaped(json, c) : json.push_back(c);
    };
    json += '"';
    if (plain) {
        for (const QChar c : value)
            append(char(c.unicode()));
    } else {
        for (const char c : letters)
            append(c);
    }
    json += '"';
}

} // namespace

Difference& Difference::field(const char* name, const QString& before, const QString& after) {
    if (before != after)
        m_changes.push_back({QString::fromLatin1(name), before, after});
    return *this;
}

Difference& Difference::field(const char* name, std::int64_t before, std::int64_t after) {
    return field(name, QString::number(before), QString::number(after));
}

Difference& Difference::field(const char* name, QDate before, QDate after) {
    return field(name, before.toString(Qt::ISODate), after.toString(Qt::ISODate));
}

Difference& Difference::field(const char* name, const std::optional<QDate>& before, const std::optional<QDate>& after) {
    return field(name, shown(before), shown(after));
}

Difference& Difference::field(const char* name, const Address& before, const Address& after) {
    return field(name, toText(before), toText(after));
}

// Written by hand, in the order QJsonDocument would write it: an import writes one per row.
std::string toUtf8(const Address& address) {
    static const Address none;
    if (address == none)
        return {};
    std::string json;
    const auto name = [&json](const char* name) {
        json.append(json.empty() ? "{\"" : ",\"").append(name).append("\":");
    };
    const auto put = [&](const char* field, const QString& value) {
        if (value.isEmpty())
            return;
        name(field);
        appendQuoted(json, value);
    };
    json.reserve(160);
    put("city", address.city);
    put("country", address.country);
    put("foreignLine1", address.foreignLine1);
    put("foreignLine2", address.foreignLine2);
    put("foreignLine3", address.foreignLine3);
    if (address.hint != NumberHint::None)
        put("hint", codeOf(address.hint));
    put("houseLetter", address.houseLetter);
    if (address.houseNumber > 0) {
        name("houseNumber");
        json += std::to_string(address.houseNumber);
    }
    put("houseSuffix", address.houseSuffix);
    put("locationDescription", address.locationDescription);
    put("municipality", address.municipality);
    put("postcode", address.postcode);
    if (address.secret) {
        name("secret");
        json += "true";
    }
    put("street", address.street);
    return json.empty() ? "{}" : json + '}';
}

QString toText(const Address& address) {
    return QString::fromStdString(toUtf8(address));
}

Address addressFromText(const QString& text) {
    if (text.isEmpty())
        return {};
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto value = [&](const char* name) { return json.value(QLatin1String(name)).toString(); };
    Address address;
    address.street = value("street");
    address.houseNumber = json.value(QLatin1String("houseNumber")).toInt();
    address.houseLetter = value("houseLetter");
    address.houseSuffix = value("houseSuffix");
    address.hint = fromCode<NumberHint>(value("hint")).value_or(NumberHint::None);
    address.postcode = value("postcode");
    address.city = value("city");
    address.municipality = value("municipality");
    address.locationDescription = value("locationDescription");
    address.country = value("country");
    address.foreignLine1 = value("foreignLine1");
    address.foreignLine2 = value("foreignLine2");
    address.foreignLine3 = value("foreignLine3");
    address.secret = json.value(QLatin1String("secret")).toBool();
    return address;
}

void requireOneRow(std::int64_t changedRows) {
    if (changedRows != 1)
        throw Error(Fault::Conflict);
}

} // namespace wijkwerk::store
