// SPDX-License-Identifier: EUPL-1.2
#include "core/store/fields.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace wijkwerk::store {

namespace {

QString shown(const std::optional<QDate>& date) {
    return date ? date->toString(Qt::ISODate) : QString();
}

/// A JSON string: quotes, backslashes and control characters escaped.
void appendQuoted(QString& json, const QString& value) {
    json += u'"';
    for (const QChar c : value) {
        if (c == u'"' || c == u'\\') {
            json += u'\\';
            json += c;
        } else if (c.unicode() < 0x20) {
            json += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            json += c;
        }
    }
    json += u'"';
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
QString toText(const Address& address) {
    if (address == Address{})
        return {};
    QString json;
    const auto name = [&json](const char* name) {
        json += json.isEmpty() ? QLatin1String("{\"") : QLatin1String(",\"");
        json += QLatin1String(name);
        json += QLatin1String("\":");
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
        json += QString::number(address.houseNumber);
    }
    put("houseSuffix", address.houseSuffix);
    put("locationDescription", address.locationDescription);
    put("municipality", address.municipality);
    put("postcode", address.postcode);
    if (address.secret) {
        name("secret");
        json += QLatin1String("true");
    }
    put("street", address.street);
    return json.isEmpty() ? QStringLiteral("{}") : json + u'}';
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
