// SPDX-License-Identifier: EUPL-1.2
#include "core/store/fields.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace wijkwerk::store {

namespace {

QString shown(const std::optional<QDate>& date) {
    return date ? date->toString(Qt::ISODate) : QString();
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

QString toText(const Address& address) {
    if (address == Address{})
        return {};
    QJsonObject json;
    const auto put = [&](const char* name, const QString& value) {
        if (!value.isEmpty())
            json.insert(QLatin1String(name), value);
    };
    put("street", address.street);
    if (address.houseNumber > 0)
        json.insert(QLatin1String("houseNumber"), address.houseNumber);
    put("houseLetter", address.houseLetter);
    put("houseSuffix", address.houseSuffix);
    if (address.hint != NumberHint::None)
        put("hint", codeOf(address.hint));
    put("postcode", address.postcode);
    put("city", address.city);
    put("municipality", address.municipality);
    put("locationDescription", address.locationDescription);
    put("country", address.country);
    put("foreignLine1", address.foreignLine1);
    put("foreignLine2", address.foreignLine2);
    put("foreignLine3", address.foreignLine3);
    if (address.secret)
        json.insert(QLatin1String("secret"), true);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
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
