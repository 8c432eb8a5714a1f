// SPDX-License-Identifier: EUPL-1.2
#include "app/ctl/person_json.h"

#include "core/base/fold.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonValue>

namespace wijkwerk::ctl {

namespace {

QString plain(const QString& key) {
    return fold(key).remove(u' ');
}

/// The BRP gives values of lists as an object: `{"code": "to", "omschrijving": "tegenover"}`. Countries are read by
/// their name, all else by its code.
QString codeOrName(const QString& key, const QJsonObject& object) {
    const QString code = object.value(QLatin1String("code")).toString();
    const QString name = object.value(QLatin1String("omschrijving")).toString();
    const bool isCountry = key == QLatin1String("land") || key == QLatin1String("country");
    return code.isEmpty() || (isCountry && !name.isEmpty()) ? name : code;
}

QString typeOf(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Bool:
        return QCoreApplication::translate("Ctl", "true or false");
    case QJsonValue::Double:
        return QCoreApplication::translate("Ctl", "a number");
    case QJsonValue::Array:
        return QCoreApplication::translate("Ctl", "a list");
    case QJsonValue::Object:
        return QCoreApplication::translate("Ctl", "an object");
    default:
        return QCoreApplication::translate("Ctl", "text");
    }
}

/// The fields of one person, by the plain form of their names; those that are asked for must be of the right type.
class Fields {
public:
    Fields(const QJsonObject& object, Problems& problems)
        : m_problems(problems) {
        collect(object, {});
    }

    QString text(std::initializer_list<const char*> keys) {
        const Field* field = first(keys);
        if (!field)
            return {};
        if (field->value.isString())
            return field->value.toString();
        const QString coded = field->value.isObject() ? codeOrName(field->key, field->value.toObject()) : QString();
        if (coded.isEmpty())
            refuse(*field, QCoreApplication::translate("Ctl", "text"));
        return coded;
    }
    /// Text that may be written as a number too: a suffix `2`.
    QString textOrNumber(std::initializer_list<const char*> keys) {
        const Field* field = first(keys);
        return field && isWhole(field->value) ? QString::number(field->value.toInteger()) : text(keys);
    }
    int number(std::initializer_list<const char*> keys) {
        const Field* field = first(keys);
        if (!field)
            return 0;
        const QString text = field->value.toString().trimmed();
        bool isNumber = isWhole(field->value) || (field->value.isString() && text.isEmpty());
        if (isNumber)
            return int(field->value.toInteger());
        const int value = field->value.isString() ? text.toInt(&isNumber) : 0;
        if (!isNumber || value < 0)
            refuse(*field, QCoreApplication::translate("Ctl", "a whole number"));
        return value;
    }

private:
    struct Field {
        QString name; ///< as written
        QString key;
        QJsonValue value;
    };

    static bool isWhole(const QJsonValue& value) {
        return value.isDouble() && value.toInteger(-1) >= 0 && value.toInteger(-1) <= 999'999;
    }
    /// Nested objects (naam, adres) are opened; what is in `partner` is of the partner. `null` is absent.
    void collect(const QJsonObject& object, const QString& before) {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = before + plain(it.key());
            if (it->isNull())
                continue;
            const bool isGroup = key == QLatin1String("naam") || key == QLatin1String("adres");
            if (it->isObject() && codeOrName(key, it->toObject()).isEmpty())
                collect(it->toObject(), key == QLatin1String("partner") ? key : before);
            else if (isGroup)
                refuse({it.key(), key, *it}, QCoreApplication::translate("Ctl", "an object"));
            if (!isGroup)
                m_fields.insert(key, {it.key(), key, *it});
        }
    }
    const Field* first(std::initializer_list<const char*> keys) const {
        for (const char* key : keys) {
            if (const auto found = m_fields.constFind(QLatin1String(key)); found != m_fields.constEnd())
                return &*found;
        }
        return nullptr;
    }
    void refuse(const Field& field, const QString& wanted) {
        Problem problem = wrong(QStringLiteral("json_field_wrong"), field.name);
        problem.args = {field.name, wanted, typeOf(field.value)};
        m_problems.push_back(problem);
    }

    QHash<QString, Field> m_fields;
    Problems& m_problems;
};

FormOfAddress formOf(const QString& text) {
    const QString word = plain(text);
    if (word == QLatin1String("mevrouw") || word == QLatin1String("mevr") || word == QLatin1String("madam"))
        return FormOfAddress::Madam;
    if (word == QLatin1String("heer") || word == QLatin1String("deheer") || word == QLatin1String("meneer") ||
        word == QLatin1String("dhr") || word == QLatin1String("sir"))
        return FormOfAddress::Sir;
    if (word == QLatin1String("geen") || word == QLatin1String("neutraal") || word == QLatin1String("neutral"))
        return FormOfAddress::Neutral;
    return FormOfAddress::NotAsked;
}

RegisteredSex sexOf(const QString& text) {
    const QString word = plain(text);
    if (word.startsWith(u'v') || word == QLatin1String("f"))
        return RegisteredSex::Female;
    return word.startsWith(u'm') ? RegisteredSex::Male : RegisteredSex::Unknown;
}

NumberHint hintOf(const QString& text) {
    const QString word = plain(text);
    if (word == QLatin1String("bij") || word == QLatin1String("by"))
        return NumberHint::At;
    if (word == QLatin1String("tegenover") || word == QLatin1String("to") || text.trimmed() == QLatin1String("t/o"))
        return NumberHint::Opposite;
    return NumberHint::None;
}

PersonName nameOf(Fields& fields) {
    PersonName name;
    name.firstNames = fields.text({"voornamen", "voornaam", "firstnames"});
    name.initials = fields.text({"voorletters", "initials"});
    name.callName = fields.text({"roepnaam", "callname"});
    name.prefix = fields.text({"voorvoegsel", "voorvoegsels", "tussenvoegsel", "prefix"});
    name.surname = fields.text({"geslachtsnaam", "achternaam", "surname", "lastname"});
    name.partnerPrefix =
        fields.text({"partnervoorvoegsel", "voorvoegselpartner", "partnertussenvoegsel", "partnerprefix"});
    name.partnerSurname =
        fields.text({"partnergeslachtsnaam", "geslachtsnaampartner", "partnerachternaam", "partnersurname"});
    name.use = fromCode<NameUse>(fields.text({"naamgebruik", "aanduidingnaamgebruik", "nameuse"}).trimmed().toUpper())
                   .value_or(NameUse::Own);
    name.sex = sexOf(fields.text({"geslachtbrp", "geslacht", "geslachtsaanduiding", "sex"}));
    name.address = formOf(fields.text({"aanspreekvorm", "formofaddress"}));
    return name;
}

Address addressOf(Fields& fields) {
    Address address;
    address.street = fields.text({"street", "straat", "straatnaam", "korteaanduiding", "openbareruimte"});
    address.houseNumber = fields.number({"housenumber", "huisnummer"});
    address.houseLetter = fields.text({"houseletter", "huisletter"});
    address.houseSuffix = fields.textOrNumber({"housesuffix", "huisnummertoevoeging", "toevoeging"});
    address.hint = hintOf(fields.text({"aanduidingbijhuisnummer", "aanduiding", "numberhint"}));
    address.postcode = fields.text({"postcode"});
    address.postcode = normalPostcode(address.postcode).value_or(address.postcode);
    address.city = fields.text({"city", "woonplaats", "plaats", "woonplaatsnaam"});
    address.municipality = fields.text({"municipality", "gemeente", "gemeentenaam"});
    address.country = fields.text({"country", "land", "landnaam"});
    address.locationDescription = fields.text({"locatiebeschrijving", "locationdescription"});
    address.foreignLine1 = fields.text({"adresregel1", "regel1", "foreignline1", "addressline1"});
    address.foreignLine2 = fields.text({"adresregel2", "regel2", "foreignline2", "addressline2"});
    address.foreignLine3 = fields.text({"adresregel3", "regel3", "foreignline3", "addressline3"});
    return address;
}

} // namespace

NamedPerson personFromJson(const QJsonObject& object, Problems& problems) {
    Fields fields(object, problems);
    NamedPerson person;
    person.name = nameOf(fields);
    person.address = addressOf(fields);
    const QString style = plain(fields.text({"salutationstyle", "aanhefstijl", "stijl"}));
    if (style.startsWith(QLatin1String("beste")) || style == QLatin1String("fullname"))
        person.style = SalutationStyle::FullName;
    return person;
}

} // namespace wijkwerk::ctl
