// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/bsn.h"
#include "core/domain/department.h"
#include "core/domain/note.h"
#include "core/domain/participant.h"
#include "core/domain/phase.h"
#include "core/domain/workplace.h"
#include "core/rules/medical_words.h"
#include "tests/support/catch.h"
#include "tests/support/dates.h"

#include <algorithm>

using namespace wijkwerk;
using wijkwerk::test::day;
using wijkwerk::test::utf8;

namespace {

QStringList codesOf(const Problems& problems) {
    QStringList codes;
    for (const auto& problem : problems)
        codes << problem.code;
    return codes;
}

Participant somebody() {
    Participant person;
    person.name.initials = QStringLiteral("F.");
    person.name.prefix = QStringLiteral("el");
    person.name.surname = QStringLiteral("Amrani");
    person.name.sex = RegisteredSex::Female;
    person.born = {1988, 3, 14};
    person.bsn = QStringLiteral("999990019");
    person.home.street = QStringLiteral("Dorpsstraat");
    person.home.houseNumber = 12;
    person.home.postcode = QStringLiteral("1234AB");
    person.home.city = QStringLiteral("Wijkerdam");
    person.phone = QStringLiteral("+31612345678");
    person.wijk = WijkId{1};
    return person;
}

} // namespace

TEST_CASE("a BSN has nine digits that pass the eleven test") {
    for (const char* valid :
         {"111222333", "123456782", "999990007", "999990019", "999990020", "999990196", "000000012"}) {
        CAPTURE(valid);
        CHECK(isValidBsn(QString::fromLatin1(valid)));
    }
    for (const char* invalid : {"123456789", "000000000", "12345678", "1234567820", "", "12345678a", "999990008"}) {
        CAPTURE(invalid);
        CHECK_FALSE(isValidBsn(QString::fromLatin1(invalid)));
    }
}

TEST_CASE("a BSN is read as people and spreadsheets write it") {
    const struct {
        const char* typed;
        const char* bsn;
        const char* code;
    } table[] = {
        {"123456782", "123456782", ""},
        {"1234.56.782", "123456782", ""},
        {"123 456 782", "123456782", ""},
        {"'123456782", "123456782", ""},
        {"=\"123456782\"", "123456782", ""},
        {"", "", ""},
        {"  ", "", ""},
        {"10464554", "010464554", ""},
        {"1,23457E+08", "", "bsn_scientific"},
        {"1.23457e8", "", "bsn_scientific"},
        {"1234567", "", "bsn_length"},
        {"1234567890", "", "bsn_length"},
        {"123456789", "", "bsn_invalid"},
        {"000000000", "", "bsn_invalid"},
        {"12345678x", "", "bsn_characters"},
        {"onbekend", "", "bsn_characters"},
    };
    for (const auto& row : table) {
        CAPTURE(row.typed);
        const BsnReading reading = readBsn(QString::fromLatin1(row.typed));
        CHECK(reading.bsn == QString::fromLatin1(row.bsn));
        CHECK((reading.problem ? reading.problem->code : QString()) == QString::fromLatin1(row.code));
    }
}

TEST_CASE("a BSN is shown with its last four digits only, also in a problem") {
    CHECK(maskedBsn(QStringLiteral("123456782")) == utf8("•••••6782"));
    CHECK(maskedBsn(QString()).isEmpty());
    CHECK(maskedBsn(QStringLiteral("123")) == utf8("•••"));
    CHECK(readBsn(u"123456789").problem->value == utf8("•••••6789"));
}

TEST_CASE("a complete person has no problems and misses nothing") {
    CHECK(check(somebody(), day("22-11-2026")).empty());
    CHECK(missingFields(somebody()).isEmpty());
}

TEST_CASE("what can be wrong with one person") {
    const QDate today = day("22-11-2026");
    const auto with = [&](auto change) {
        Participant person = somebody();
        change(person);
        return codesOf(check(person, today));
    };
    CHECK(with([](Participant& p) { p.name = {}; }) == QStringList{u"name_missing"_qs});
    CHECK(with([](Participant& p) { p.name.surname = u"."_qs, p.name.firstNames = u"Ali"_qs; }) ==
          QStringList{u"surname_missing"_qs});
    CHECK(with([](Participant& p) { p.born = {2026, 11, 23}; }) == QStringList{u"born_in_future"_qs});
    CHECK(with([](Participant& p) { p.born = {2026, 11, 22}; }).isEmpty());
    CHECK(with([](Participant& p) { p.born = {1980, 2, 30}; }) == QStringList{u"born_invalid"_qs});
    CHECK(with([](Participant& p) { p.born = {1880, 2, 3}; }) == QStringList{u"born_long_ago"_qs});
    CHECK(with([](Participant& p) { p.born = {1980, 0, 0}; }).isEmpty());
    CHECK(with([](Participant& p) { p.bsn = u"999990018"_qs; }) == QStringList{u"bsn_invalid"_qs});
    CHECK(with([](Participant& p) { p.bsn.clear(); }).isEmpty());
    CHECK(with([](Participant& p) { p.home.postcode = u"1234SS"_qs; }) == QStringList{u"postcode_invalid"_qs});
    CHECK(with([](Participant& p) { p.postal.postcode = u"0234AB"_qs; }) == QStringList{u"postcode_invalid"_qs});
    CHECK(with([](Participant& p) { p.home.houseNumber = 100000; }) == QStringList{u"house_number_invalid"_qs});
    CHECK(with([](Participant& p) { p.home.houseLetter = u"AB"_qs; }) == QStringList{u"house_letter_invalid"_qs});
    CHECK(with([](Participant& p) { p.home.houseSuffix = u"boven"_qs; }) == QStringList{u"house_suffix_long"_qs});
    CHECK(with([](Participant& p) { p.phone2 = u"buurvrouw"_qs; }) == QStringList{u"phone_unreadable"_qs});
    CHECK(with([](Participant& p) { p.email = u"fatima@"_qs; }) == QStringList{u"email_invalid"_qs});
    CHECK(with([](Participant& p) {
              p.flags = {{ParticipantFlag::JobsAgreement, day("01-05-2026"), day("30-04-2026")}};
          }) == QStringList{u"period_reversed"_qs});
    Participant spaced = somebody();
    spaced.home.postcode = u"1234 ab"_qs;
    REQUIRE(check(spaced, today).size() == 1);
    CHECK(check(spaced, today)[0].proposal == u"1234AB");
    CHECK(check(spaced, today)[0].field == u"postcode");
}

TEST_CASE("somebody who was referred quickly misses the rest, in the order of the form") {
    Participant person;
    person.name.callName = QStringLiteral("Fatima");
    person.name.surname = QStringLiteral("Amrani");
    person.phone = QStringLiteral("+31612345678");
    CHECK(missingFields(person) ==
          QStringList{u"initials"_qs, u"bornOn"_qs, u"bsn"_qs, u"formOfAddress"_qs, u"address"_qs, u"wijk"_qs});
}

TEST_CASE("letters go to the postal address when there is one") {
    Participant person = somebody();
    CHECK(letterAddress(person).street == u"Dorpsstraat");
    person.postal.secret = true;
    CHECK(letterAddress(person).street == u"Dorpsstraat");
    person.postal.street = QStringLiteral("Postbus");
    person.postal.houseNumber = 3;
    CHECK(letterAddress(person).street == u"Postbus");
}

TEST_CASE("a note with medical words is noticed, ordinary words are not") {
    const struct {
        const char* text;
        const char* words; ///< separated by |
    } table[] = {
        {"Heeft last van een depressie.", "depressie"},
        {"Burn-out vorig jaar", "Burn-out"},
        {"burn out vorig jaar", "burn out"},
        {"BURNOUT", "BURNOUT"},
        {"gebruikt medicatie en heeft diabetes", "medicatie|diabetes"},
        {"borstkanker", "borstkanker"},
        {"ADHD-klachten", "ADHD-klachten"},
        {"Cocaïneverslaving", "Cocaïneverslaving"},
        {"fysiotherapie op dinsdag", "fysiotherapie"},
        {"Loopt bij een psychiater. Psychiater belt.", "psychiater"},
        {"kan niet zwaar tillen, werkt graag buiten", ""},
        {"De Ziektewet is aangevraagd; ziekmelding op 3 november", ""},
        {"rijdt mee met de chemokar", ""},
        {"adder onder het gras", ""},
        {"Operatie Steenbreek in de wijk", ""},
        {"", ""},
    };
    for (const auto& row : table) {
        CAPTURE(row.text);
        CHECK(rules::medicalWords(utf8(row.text)).join(u'|') == utf8(row.words));
    }
}

TEST_CASE("working days of a week are typed and read in several ways") {
    const struct {
        const char* typed;
        const char* text;
        const char* letter;
    } table[] = {
        {"ma,di,do", "ma,di,do", "maandag, dinsdag en donderdag"},
        {"Ma Di Do", "ma,di,do", "maandag, dinsdag en donderdag"},
        {"donderdag en maandag", "ma,do", "maandag en donderdag"},
        {"ma t/m vr", "ma,di,wo,do,vr", "maandag, dinsdag, woensdag, donderdag en vrijdag"},
        {"ma-wo, vr", "ma,di,wo,vr", "maandag, dinsdag, woensdag en vrijdag"},
        {"wo", "wo", "woensdag"},
        {"", "", ""},
    };
    for (const auto& row : table) {
        CAPTURE(row.typed);
        const auto days = weekdaysFromText(utf8(row.typed));
        REQUIRE(days);
        CHECK(toText(*days) == utf8(row.text));
        CHECK(letterText(*days) == utf8(row.letter));
        CHECK(weekdaysFromText(toText(*days)) == *days);
    }
    for (const char* wrong : {"ma,xx", "vr-ma", "maan dag", "morgen", "m"})
        CHECK_FALSE(weekdaysFromText(utf8(wrong)));
    CHECK(weekdaysFromText(u"ma t/m vr")->count() == 5);
}

TEST_CASE("hours a week have at most two decimals and lie between 0 and 60") {
    CHECK(hoursFromText(u"24") == Hours{2400});
    CHECK(hoursFromText(u"24,5") == Hours{2450});
    CHECK(hoursFromText(u"24.5") == Hours{2450});
    CHECK(hoursFromText(u"60") == Hours{6000});
    CHECK(hoursFromText(u"24 uur") == Hours{2400});
    for (const char* wrong : {"0", "-1", "60,01", "61", "24,555", "", "veel"})
        CHECK_FALSE(hoursFromText(utf8(wrong)));
    CHECK(toText(Hours{2400}) == u"24");
    CHECK(toText(Hours{2450}) == u"24,5");
}

TEST_CASE("a workplace has the places of its last capacity row, and none when it is closed") {
    Workplace place;
    CHECK(place.capacityOn(day("22-11-2026")) == 0);
    place.capacities = {{day("01-01-2026"), 3}, {day("01-06-2026"), 4}, {day("01-01-2027"), 2}};
    CHECK(place.capacityOn(day("31-12-2025")) == 0);
    CHECK(place.capacityOn(day("01-01-2026")) == 3);
    CHECK(place.capacityOn(day("31-05-2026")) == 3);
    CHECK(place.capacityOn(day("22-11-2026")) == 4);
    CHECK(place.capacityOn(day("01-01-2027")) == 2);
    place.opensOn = day("01-03-2026");
    place.closesOn = day("31-03-2027");
    CHECK(place.capacityOn(day("28-02-2026")) == 0);
    CHECK(place.capacityOn(day("31-03-2027")) == 2);
    CHECK(place.capacityOn(day("01-04-2027")) == 0);
}

TEST_CASE("a department needs an address, a signatory and a place to object before letters are made") {
    Department department;
    CHECK(missingForLetters(department) == QStringList{u"name"_qs, u"municipality"_qs, u"address"_qs, u"phone"_qs,
                                                       u"signatoryName"_qs, u"signatoryFunction"_qs, u"mandateLine"_qs,
                                                       u"objectionAddress"_qs, u"travelAllowance"_qs,
                                                       u"absenceRule"_qs});
    department.name = department.municipality = department.phone = department.signatoryName = QStringLiteral("x");
    department.signatoryFunction = department.mandateLine = department.objectionAddress = QStringLiteral("x");
    department.travelAllowance = department.absenceRule = QStringLiteral("x");
    CHECK(missingForLetters(department) == QStringList{u"address"_qs});
    department.postalBox = QStringLiteral("Postbus 12");
    department.postalPostcode = QStringLiteral("1234AB");
    department.postalCity = QStringLiteral("Wijkerdam");
    CHECK(missingForLetters(department).isEmpty());
}

TEST_CASE("the pathway allows the steps of the table and no others") {
    CHECK(mayFollow(Phase::Referred, Phase::Preselection));
    CHECK(mayFollow(Phase::Preselection, Phase::Seconded));
    CHECK(mayFollow(Phase::Stage, Phase::Stage));
    CHECK(mayFollow(Phase::Seconded, Phase::DroppedOut));
    CHECK_FALSE(mayFollow(Phase::Referred, Phase::Stage));
    CHECK_FALSE(mayFollow(Phase::Closed, Phase::Referred));
    CHECK_FALSE(mayFollow(Phase::Aftercare, Phase::Stage));
    for (const auto& word : Words<Phase>::list) {
        if (word.value != Phase::Closed)
            CHECK(mayFollow(word.value, Phase::Closed));
    }
}
