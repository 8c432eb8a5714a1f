// SPDX-License-Identifier: EUPL-1.2
#include "app/ctl/person_json.h"

#include "core/base/fold.h"

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

/// Values by the plain form of their key; nested objects (naam, adres) are opened.
void collect(const QJsonObject& object, QHash<QString, QString>& values) {
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = plain(it.key());
        if (it->isObject() && !codeOrName(key, it->toObject()).isEmpty())
            values.insert(key, codeOrName(key, it->toObject()));
        else if (it->isObject())
            collect(it->toObject(), values);
        else if (it->isDouble())
            values.insert(plain(it.key()), QString::number(it->toDouble(), 'g', 12));
        else if (it->isString())
            values.insert(plain(it.key()), it->toString());
    }
}

QString first(const QHash<QString, QString>& values, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        if (const auto found = values.constFind(QLatin1String(key)); found != values.constEnd())
            return *found;
    }
    return {};
}

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

PersonName nameOf(const QHash<QString, QString>& values) {
    PersonName name;
    name.firstNames = first(values, {"voornamen", "voornaam", "firstnames"});
    name.initials = first(values, {"voorletters", "initials"});
    name.callName = first(values, {"roepnaam", "callname"});
    name.prefix = first(values, {"voorvoegsel", "voorvoegsels", "tussenvoegsel", "prefix"});
    name.surname = first(values, {"geslachtsnaam", "achternaam", "surname", "lastname"});
    name.partnerPrefix =
        first(values, {"partnervoorvoegsel", "voorvoegselpartner", "partnertussenvoegsel", "partnerprefix"});
    name.partnerSurname =
        first(values, {"partnergeslachtsnaam", "geslachtsnaampartner", "partnerachternaam", "partnersurname"});
    name.use = fromCode<NameUse>(first(values, {"naamgebruik", "aanduidingnaamgebruik", "nameuse"}).trimmed().toUpper())
                   .value_or(NameUse::Own);
    name.sex = sexOf(first(values, {"geslachtbrp", "geslacht", "geslachtsaanduiding", "sex"}));
    name.address = formOf(first(values, {"aanspreekvorm", "formofaddress"}));
    return name;
}

Address addressOf(const QHash<QString, QString>& values) {
    Address address;
    address.street = first(values, {"street", "straat", "straatnaam", "korteaanduiding", "openbareruimte"});
    address.houseNumber = first(values, {"housenumber", "huisnummer"}).toInt();
    address.houseLetter = first(values, {"houseletter", "huisletter"});
    address.houseSuffix = first(values, {"housesuffix", "huisnummertoevoeging", "toevoeging"});
    address.hint = hintOf(first(values, {"aanduidingbijhuisnummer", "aanduiding", "numberhint"}));
    address.postcode = first(values, {"postcode"});
    address.postcode = normalPostcode(address.postcode).value_or(address.postcode);
    address.city = first(values, {"city", "woonplaats", "plaats", "woonplaatsnaam"});
    address.municipality = first(values, {"municipality", "gemeente", "gemeentenaam"});
    address.country = first(values, {"country", "land", "landnaam"});
    address.locationDescription = first(values, {"locatiebeschrijving", "locationdescription"});
    address.foreignLine1 = first(values, {"adresregel1", "regel1", "foreignline1", "addressline1"});
    address.foreignLine2 = first(values, {"adresregel2", "regel2", "foreignline2", "addressline2"});
    address.foreignLine3 = first(values, {"adresregel3", "regel3", "foreignline3", "addressline3"});
    return address;
}

} // namespace

NamedPerson personFromJson(const QJsonObject& object) {
    QHash<QString, QString> values;
    collect(object, values);
    NamedPerson person;
    person.name = nameOf(values);
    person.address = addressOf(values);
    const QString style = plain(first(values, {"salutationstyle", "aanhefstijl", "stijl"}));
    if (style.startsWith(QLatin1String("beste")) || style == QLatin1String("fullname"))
        person.style = SalutationStyle::FullName;
    return person;
}

} // namespace wijkwerk::ctl
