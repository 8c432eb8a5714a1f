// SPDX-License-Identifier: EUPL-1.2
// What becomes of a known person by a row (row_mapper.h).
#include "core/imports/row_mapper.h"

namespace wijkwerk::imports {
namespace {

/// True when `given` is `mended` with a letter lost: it says nothing new.
bool isWornOut(const QString& given, const QString& mended) {
    if (given.size() != mended.size() || given == mended)
        return false;
    bool lost = false;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const bool hole = given[i] == u'?' || given[i] == QChar(0xFFFD);
        if (!hole && given[i] != mended[i])
            return false;
        lost = lost || hole;
    }
    return lost;
}

void replace(QString& value, const QString& given) {
    if (!given.isEmpty() && !isWornOut(given, value))
        value = given;
}

void mergeName(PersonName& name, const RowValues& row, const RowMapper& mapper) {
    const PersonName& given = row.person.name;
    replace(name.firstNames, given.firstNames);
    replace(name.initials, given.initials);
    replace(name.callName, given.callName);
    if (!given.surname.isEmpty()) {
        replace(name.surname, given.surname);
        // Surname and prefix are one: a surname without prefix takes the old prefix away.
        name.prefix = given.prefix;
    }
    if (!given.partnerSurname.isEmpty()) {
        replace(name.partnerSurname, given.partnerSurname);
        if (mapper.gives(Target::PartnerPrefix) || !given.partnerPrefix.isEmpty())
            name.partnerPrefix = given.partnerPrefix;
    }
    if (row.hasNameUse)
        name.use = given.use;
    if (row.hasFormOfAddress)
        name.address = given.address;
    if (row.hasSex)
        name.sex = given.sex;
}

void mergeAddress(Address& home, const Address& given, const RowMapper& mapper) {
    if (given.street.isEmpty() && given.postcode.isEmpty() && !given.isForeign())
        return;
    if (given.isForeign() || home.isForeign()) {
        const bool secret = home.secret;
        home = given;
        home.secret = secret;
        return;
    }
    const bool wholeLine = mapper.gives(Target::StreetAndNumber);
    if (mapper.gives(Target::Street) || wholeLine)
        home.street = given.street;
    if (mapper.gives(Target::HouseNumber) || wholeLine) {
        home.houseNumber = given.houseNumber;
        home.houseLetter = given.houseLetter;
        home.houseSuffix = given.houseSuffix;
        home.hint = given.hint;
    }
    if (!given.postcode.isEmpty())
        home.postcode = given.postcode;
    if (!given.city.isEmpty())
        home.city = given.city;
    if (!given.municipality.isEmpty())
        home.municipality = given.municipality;
}

bool holds(const Participant& person, const ExternalNumber& number) {
    return std::find(person.externalNumbers.begin(), person.externalNumbers.end(), number) !=
           person.externalNumbers.end();
}

/// The own list may be years old: of a known person it fills in only what is empty.
Participant completed(const Participant& before, const RowValues& row) {
    Participant after = before;
    const Participant& given = row.person;
    const auto fill = [](QString& value, const QString& with) {
        if (value.isEmpty())
            value = with;
    };
    fill(after.name.firstNames, given.name.firstNames);
    fill(after.name.initials, given.name.initials);
    fill(after.name.callName, given.name.callName);
    fill(after.bsn, given.bsn);
    if (after.phone != given.phone && after.phone2 != given.phone) {
        fill(after.phone.isEmpty() ? after.phone : after.phone2, given.phone);
        if (after.phone != given.phone2)
            fill(after.phone2, given.phone2);
    }
    fill(after.email, given.email);
    if (after.home == Address{})
        after.home = given.home;
    if (after.born.isUnknown())
        after.born = given.born;
    if (after.wijk.isNull())
        after.wijk = given.wijk;
    after.deceased = before.deceased || given.deceased;
    for (const ExternalNumber& number : given.externalNumbers) {
        if (!holds(after, number))
            after.externalNumbers.push_back(number);
    }
    return after;
}

} // namespace

Participant merged(const Participant& before, const RowValues& row, const RowMapper& mapper) {
    if (mapper.isOwnList() && !before.name.surname.isEmpty())
        return completed(before, row);
    Participant after = before;
    mergeName(after.name, row, mapper);
    mergeAddress(after.home, row.person.home, mapper);
    if (!row.person.born.isUnknown())
        after.born = row.person.born;
    if (!row.person.bsn.isEmpty())
        after.bsn = row.person.bsn;
    replace(after.phone, row.person.phone);
    replace(after.phone2, row.person.phone2);
    replace(after.email, row.person.email);
    if (!row.person.wijk.isNull())
        after.wijk = row.person.wijk;
    if (row.hasKind)
        after.kind = row.person.kind;
    after.deceased = before.deceased || row.person.deceased;
    for (const ExternalNumber& number : row.person.externalNumbers) {
        if (!holds(after, number))
            after.externalNumbers.push_back(number);
    }
    return after;
}

CaseloadRecord merged(const CaseloadRecord& before, const RowValues& row, const RowMapper& mapper) {
    CaseloadRecord after = before;
    const CaseloadRecord& given = row.caseload;
    const auto take = [&](Target target, auto member) {
        if (mapper.gives(target))
            after.*member = given.*member;
    };
    take(Target::Benefit, &CaseloadRecord::benefit);
    take(Target::Team, &CaseloadRecord::team);
    take(Target::CaseManager, &CaseloadRecord::caseManager);
    take(Target::Track, &CaseloadRecord::track);
    take(Target::Phase, &CaseloadRecord::phase);
    take(Target::Step, &CaseloadRecord::step);
    take(Target::InflowOn, &CaseloadRecord::inflowOn);
    take(Target::OutflowOn, &CaseloadRecord::outflowOn);
    take(Target::OutflowReason, &CaseloadRecord::outflowReason);
    if (!given.clientNumber.isEmpty())
        after.clientNumber = given.clientNumber;
    if (!given.remark.isEmpty())
        after.remark = given.remark;
    return after;
}

} // namespace wijkwerk::imports
