// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/participant.h"

#include "core/base/date_text.h"
#include "core/domain/bsn.h"
#include "core/domain/email.h"
#include "core/domain/naming.h"
#include "core/domain/phone.h"

namespace wijkwerk {

namespace {

constexpr int oldestYear = 1900;

void checkName(const PersonName& name, Problems& problems) {
    const bool nobody = isUnknownName(name.surname) && isUnknownName(name.partnerSurname) &&
                        isUnknownName(name.firstNames) && isUnknownName(name.callName);
    if (nobody)
        problems.push_back(wrong(QStringLiteral("name_missing"), QStringLiteral("surname")));
    else if (composedSurname(name).isEmpty())
        problems.push_back(warning(QStringLiteral("surname_missing"), QStringLiteral("surname")));
}

void checkBirth(const PartialDate& born, QDate today, Problems& problems) {
    const QString field = QStringLiteral("bornOn");
    if (!born.isValid())
        problems.push_back(wrong(QStringLiteral("born_invalid"), field, toIso(born)));
    else if (born > PartialDate::of(today))
        problems.push_back(wrong(QStringLiteral("born_in_future"), field, shownDate(born)));
    else if (born.year != 0 && born.year < oldestYear)
        problems.push_back(warning(QStringLiteral("born_long_ago"), field, shownDate(born)));
}

void checkAddress(const Address& address, bool postal, Problems& problems) {
    const auto field = [postal](const char* home, const char* other) {
        return QString::fromLatin1(postal ? other : home);
    };
    if (address.isForeign())
        return;
    if (!address.postcode.isEmpty() && normalPostcode(address.postcode) != address.postcode)
        problems.push_back(wrong(QStringLiteral("postcode_invalid"), field("postcode", "postalPostcode"),
                                 address.postcode, normalPostcode(address.postcode).value_or(QString())));
    if (address.houseNumber < 0 || address.houseNumber > 99999)
        problems.push_back(wrong(QStringLiteral("house_number_invalid"), field("houseNumber", "postalHouseNumber"),
                                 QString::number(address.houseNumber)));
    if (address.houseLetter.size() > 1 || (!address.houseLetter.isEmpty() && !address.houseLetter[0].isLetter()))
        problems.push_back(wrong(QStringLiteral("house_letter_invalid"), field("houseLetter", "postalHouseLetter"),
                                 address.houseLetter));
    if (address.houseSuffix.size() > 4)
        problems.push_back(
            wrong(QStringLiteral("house_suffix_long"), field("houseSuffix", "postalHouseSuffix"), address.houseSuffix));
}

void checkPhone(const QString& phone, const QString& field, Problems& problems) {
    if (!phone.isEmpty() && !phoneFromText(phone))
        problems.push_back(warning(QStringLiteral("phone_unreadable"), field, phone));
}

void checkFlags(const std::vector<FlagPeriod>& flags, Problems& problems) {
    for (const FlagPeriod& period : flags) {
        if (period.from && period.until && *period.until < *period.from)
            problems.push_back(
                wrong(QStringLiteral("period_reversed"), QStringLiteral("flags"), shownDate(*period.until)));
    }
}

} // namespace

Problems check(const Participant& participant, QDate today) {
    Problems problems;
    checkName(participant.name, problems);
    checkBirth(participant.born, today, problems);
    if (const auto problem = readBsn(participant.bsn).problem)
        problems.push_back(*problem);
    checkAddress(participant.home, false, problems);
    checkAddress(participant.postal, true, problems);
    checkPhone(participant.phone, QStringLiteral("phone"), problems);
    checkPhone(participant.phone2, QStringLiteral("phone2"), problems);
    if (!participant.email.isEmpty() && !emailFromText(participant.email))
        problems.push_back(wrong(QStringLiteral("email_invalid"), QStringLiteral("email"), participant.email));
    checkFlags(participant.flags, problems);
    return problems;
}

QStringList missingFields(const Participant& participant) {
    QStringList missing;
    const auto need = [&missing](bool there, const char* field) {
        if (!there)
            missing << QString::fromLatin1(field);
    };
    const Address& address = letterAddress(participant);
    need(!composedSurname(participant.name).isEmpty(), "surname");
    need(!initialsOf(participant.name).isEmpty(), "initials");
    need(participant.born.isFull(), "bornOn");
    need(!participant.bsn.isEmpty(), "bsn");
    need(participant.name.address != FormOfAddress::NotAsked || participant.name.sex != RegisteredSex::Unknown,
         "formOfAddress");
    need(!addressLine1(address).isEmpty() && !addressLine2(address).isEmpty(), "address");
    need(!participant.phone.isEmpty() || !participant.phone2.isEmpty(), "phone");
    need(!participant.wijk.isNull(), "wijk");
    return missing;
}

const Address& letterAddress(const Participant& participant) {
    return participant.postal.isEmpty() ? participant.home : participant.postal;
}

} // namespace wijkwerk
