// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/fields.h"
#include "tests/support/catch.h"

using namespace wijkwerk;
using namespace wijkwerk::imports;

namespace {

const QDate today(2026, 11, 22);

template <class T>
QString codeOfProblem(const Read<T>& read) {
    return read.problem ? read.problem->code : QString();
}

QString birth(const char* text) {
    const auto read = readDate(text, DateKind::Birth, today);
    return read.problem && read.problem->severity == Severity::Wrong ? read.problem->code : toIso(read.value);
}

QString event(const char* text) {
    const auto read = readDate(text, DateKind::Event, today);
    return read.problem && read.problem->severity == Severity::Wrong ? read.problem->code : toIso(read.value);
}

} // namespace

TEST_CASE("dates are read in every mask that municipal systems write") {
    struct Example {
        const char* text;
        const char* iso;
    };
    const Example examples[] = {
        {"24-07-1973", "1973-07-24"},
        {"4-7-1973", "1973-07-04"},
        {"24/07/1973", "1973-07-24"},
        {"24.07.1973", "1973-07-24"},
        {"24 07 1973", "1973-07-24"},
        {"19730724", "1973-07-24"},
        {"24071973", "1973-07-24"},
        {"1973-07-24", "1973-07-24"},
        {"1973/7/4", "1973-07-04"},
        {"24-07-1973 00:00:00", "1973-07-24"},
        {"24-07-1973 0:00", "1973-07-24"},
        {"1973-07-24T00:00:00", "1973-07-24"},
        {"1973-07-24 00:00:00.000", "1973-07-24"},
        {"19730724 00:00:00", "1973-07-24"},
        {" 24-07-1973 ", "1973-07-24"},
        {"'24-07-1973", "1973-07-24"},
        {"=\"24-07-1973\"", "1973-07-24"},
        {"24 juli 1973", "1973-07-24"},
        {"1 mrt 1980", "1980-03-01"},
        {"1-mrt-1980", "1980-03-01"},
        {"22 November 2001", "2001-11-22"},
        {"29-02-2000", "2000-02-29"},
        {"01012001", "2001-01-01"},
        {"20102010", "2010-10-20"},
        {"20101010", "2010-10-10"},
        {"19122001", "2001-12-19"},
    };
    for (const Example& example : examples) {
        CAPTURE(example.text);
        CHECK(birth(example.text) == QString::fromLatin1(example.iso));
        CHECK(event(example.text) == QString::fromLatin1(example.iso));
    }
}

TEST_CASE("births of the BRP may have unknown parts, other dates may not") {
    CHECK(birth("19800000") == QStringLiteral("1980-00-00"));
    CHECK(birth("19800500") == QStringLiteral("1980-05-00"));
    CHECK(birth("00-05-1980") == QStringLiteral("1980-05-00"));
    CHECK(birth("00-00-1980") == QStringLiteral("1980-00-00"));
    CHECK(birth("1980-00-00") == QStringLiteral("1980-00-00"));
    CHECK(birth("1980") == QStringLiteral("1980-00-00"));
    CHECK(birth("12-00-1980") == QStringLiteral("import_date_impossible"));
    CHECK(event("00-05-1980") == QStringLiteral("import_date_impossible"));
    CHECK(event("19800000") == QStringLiteral("import_date_impossible"));
}

TEST_CASE("sentinels of old systems are no date") {
    for (const char* text :
         {"", " ", "0", "00000000", "00-00-0000", "0000-00-00", "31-12-9999", "99991231", "9999-12-31",
          "31-12-9999 00:00:00", "01-01-0001", "0001-01-01", "0001-01-01T00:00:00", "-", "onbekend", "n.v.t."}) {
        CAPTURE(text);
        CHECK(birth(text) == QStringLiteral("0000-00-00"));
        CHECK(event(text) == QStringLiteral("0000-00-00"));
        CHECK_FALSE(readDate(text, DateKind::Event, today).problem);
    }
    for (const char* text : {"01-01-1900", "1900-01-01", "00-01-1900"}) {
        CAPTURE(text);
        CHECK(event(text) == QStringLiteral("0000-00-00"));
        CHECK(codeOfProblem(readDate(text, DateKind::Event, today)) == QStringLiteral("import_date_sentinel"));
    }
}

TEST_CASE("two digits of a year are filled in and reported") {
    CHECK(birth("1-2-73") == QStringLiteral("1973-02-01"));
    CHECK(birth("22-11-26") == QStringLiteral("2026-11-22"));
    CHECK(birth("23-11-26") == QStringLiteral("1926-11-23"));
    CHECK(birth("01-02-05") == QStringLiteral("2005-02-01"));
    CHECK(event("01-02-36") == QStringLiteral("2036-02-01"));
    CHECK(event("01-02-87") == QStringLiteral("1987-02-01"));
    CHECK(event("00-00-00") == QStringLiteral("0000-00-00"));
    const auto read = readDate("1-2-73", DateKind::Birth, today);
    REQUIRE(read.problem);
    CHECK(read.problem->severity == Severity::Warning);
    CHECK(read.problem->proposal == QStringLiteral("01-02-1973"));
}

TEST_CASE("a date that cannot be is wrong, with a proposal where one can be given") {
    struct Example {
        const char* text;
        const char* code;
        const char* proposal;
    };
    const Example examples[] = {
        {"31-02-1980", "import_date_impossible", ""},
        {"02-13-1980", "import_date_impossible", "13-02-1980"},
        {"1980-13-02", "import_date_impossible", "13-02-1980"},
        {"29-02-1999", "import_date_impossible", ""},
        {"23-11-2026", "import_birth_in_future", ""},
        {"01-01-1850", "import_date_out_of_range", ""},
        {"26869", "import_date_unreadable", "24-07-1973"},
        {"morgen", "import_date_unreadable", ""},
        {"1-2", "import_date_unreadable", ""},
        {"1-2-3-4", "import_date_unreadable", ""},
        {"1-2-973", "import_date_unreadable", ""},
        {"24 jullie 1973", "import_date_unreadable", ""},
    };
    for (const Example& example : examples) {
        CAPTURE(example.text);
        const auto read = readDate(example.text, DateKind::Birth, today);
        REQUIRE(read.problem);
        CHECK(read.problem->code == QString::fromLatin1(example.code));
        CHECK(read.problem->proposal == QString::fromLatin1(example.proposal));
        CHECK(read.problem->value == QString::fromLatin1(example.text));
        CHECK(read.value.isUnknown());
    }
}

TEST_CASE("a BSN is nine digits that pass the eleven test, or eight and a lost zero") {
    struct Example {
        const char* text;
        const char* bsn;
        const char* code;
    };
    const Example examples[] = {
        {"111222333", "111222333", ""},
        {"123456782", "123456782", ""},
        {"1234.56.782", "123456782", ""},
        {"123 456 782", "123456782", ""},
        {"'123456782", "123456782", ""},
        {"=\"123456782\"", "123456782", ""},
        {"012345672", "012345672", ""},
        {"12345672", "012345672", ""},
        {"999990007", "999990007", ""},
        {"", "", ""},
        {"onbekend", "", ""},
        {"000000000", "", "import_bsn_zeros"},
        {"0", "", "import_bsn_zeros"},
        {"123456789", "", "import_bsn_invalid"},
        {"1234567", "", "import_bsn_length"},
        {"1234567821", "", "import_bsn_length"},
        {"12345678A", "", "import_bsn_length"},
        {"1,23457E+08", "", "import_bsn_rounded"},
        {"1.23457e+08", "", "import_bsn_rounded"},
        {"1E8", "", "import_bsn_rounded"},
    };
    for (const Example& example : examples) {
        CAPTURE(example.text);
        const auto read = readBsn(example.text);
        CHECK(read.value == QString::fromLatin1(example.bsn));
        CHECK(codeOfProblem(read) == QString::fromLatin1(example.code));
        if (read.problem && read.problem->severity == Severity::Wrong)
            CHECK_FALSE(read.problem->value.contains(QStringLiteral("12345")));
    }
}

TEST_CASE("a BSN in a message shows its last four digits only") {
    CHECK(maskedDigits(u"123456782") == QStringLiteral("\u2022\u2022\u2022\u2022\u20226782"));
    CHECK(maskedDigits(u"1234567") == QStringLiteral("\u2022\u2022\u2022\u2022\u2022\u2022\u2022"));
}

TEST_CASE("sex is read as systems write it") {
    for (const char* text : {"m", "M", "man", "Mannelijk", "1", "dhr.", "de heer", "male"})
        CHECK(readSex(text).value == RegisteredSex::Male);
    for (const char* text : {"v", "V", "vrouw", "Vrouwelijk", "2", "mevr.", "F", "female"})
        CHECK(readSex(text).value == RegisteredSex::Female);
    for (const char* text : {"", "o", "X", "onbekend", "-", "0"}) {
        CHECK(readSex(text).value == RegisteredSex::Unknown);
        CHECK_FALSE(readSex(text).problem);
    }
    CHECK(codeOfProblem(readSex("Q")) == QStringLiteral("import_sex_unknown"));
}

TEST_CASE("name use, form of address, yes and no have their own words") {
    CHECK(readNameUse("V").value == NameUse::PartnerFirst);
    CHECK(readNameUse("eigen naam").value == NameUse::Own);
    CHECK(readNameUse("Partnernaam na eigen naam").value == NameUse::PartnerLast);
    CHECK(readFormOfAddress("Mevr.").value == FormOfAddress::Madam);
    CHECK(readFormOfAddress("de heer").value == FormOfAddress::Sir);
    CHECK(readYesNo("J").value);
    CHECK(readYesNo("Waar").value);
    CHECK_FALSE(readYesNo("Nee").value);
    CHECK_FALSE(readYesNo("").value);
    CHECK(codeOfProblem(readYesNo("misschien")) == QStringLiteral("import_yes_no_unknown"));
    CHECK(readKind(QStringLiteral("Wsw")).value == ParticipantKind::SwSeconded);
    CHECK(readKind(QStringLiteral("beschut werk")).value == ParticipantKind::ShelteredWork);
    CHECK(readKind(QStringLiteral("sheltered_work")).value == ParticipantKind::ShelteredWork);
    CHECK(codeOfProblem(readKind(QStringLiteral("overig"))) == QStringLiteral("import_kind_unknown"));
}

TEST_CASE("postcodes are stored without a space and in capitals") {
    CHECK(readPostcode("2561 MX").value == QStringLiteral("2561MX"));
    CHECK(readPostcode("2561mx").value == QStringLiteral("2561MX"));
    CHECK(readPostcode(" 2561  mx ").value == QStringLiteral("2561MX"));
    CHECK(readPostcode("").value.isEmpty());
    for (const char* text :
         {"0123 AB", "2561", "2561 SS", "2561 SA", "2561 SD", "AB 2561", "25611 MX", "2561 M", "2561 \xC3\x89X"}) {
        CAPTURE(text);
        CHECK(codeOfProblem(readPostcode(text)) == QStringLiteral("import_postcode"));
    }
}

TEST_CASE("a house number may carry its letter and suffix") {
    struct Example {
        const char* text;
        HouseNumber house;
    };
    const auto q = [](const char* text) { return QString::fromLatin1(text); };
    const Example examples[] = {
        {"12", {12, {}, {}, NumberHint::None}},
        {"215 II", {215, {}, q("II"), NumberHint::None}},
        {"12-3", {12, {}, q("3"), NumberHint::None}},
        {"400LToe", {400, q("L"), q("Toe"), NumberHint::None}},
        {"555 B73c", {555, q("B"), q("73c"), NumberHint::None}},
        {"12A", {12, q("A"), {}, NumberHint::None}},
        {"12 a", {12, q("a"), {}, NumberHint::None}},
        {"12-A", {12, q("A"), {}, NumberHint::None}},
        {"12bis", {12, {}, q("bis"), NumberHint::None}},
        {"12 A-2", {12, q("A"), q("2"), NumberHint::None}},
        {"12 A 2", {12, q("A"), q("2"), NumberHint::None}},
        {"35-III", {35, {}, q("III"), NumberHint::None}},
        {"7 hs", {7, {}, q("hs"), NumberHint::None}},
        {"t/o 5", {5, {}, {}, NumberHint::Opposite}},
        {"bij 5 B", {5, q("B"), {}, NumberHint::At}},
        {"", {}},
        {"0", {}},
    };
    for (const Example& example : examples) {
        CAPTURE(example.text);
        const auto read = readHouseNumber(q(example.text));
        CHECK_FALSE(read.problem);
        CHECK(read.value.number == example.house.number);
        CHECK(read.value.letter == example.house.letter);
        CHECK(read.value.suffix == example.house.suffix);
        CHECK(read.value.hint == example.house.hint);
    }
    CHECK(codeOfProblem(readHouseNumber(q("zwart"))) == QStringLiteral("import_house_number"));
    CHECK(codeOfProblem(readHouseNumber(q("123456"))) == QStringLiteral("import_house_number"));
    CHECK(codeOfProblem(readHouseNumber(q("12 tweehoog"))) == QStringLiteral("import_suffix_long"));
}

TEST_CASE("street and number in one cell are taken apart from the end") {
    const auto split = [](const char* text) { return readStreetLine(QString::fromUtf8(text)); };
    CHECK(split("Dorpsstraat 12").street == QStringLiteral("Dorpsstraat"));
    CHECK(split("Dorpsstraat 12 A").house.letter == QStringLiteral("A"));
    CHECK(split("1e Middellandstraat 3-2").street == QStringLiteral("1e Middellandstraat"));
    CHECK(split("1e Middellandstraat 3-2").house.suffix == QStringLiteral("2"));
    CHECK(split("Plein '40-'45 8 II").street == QStringLiteral("Plein '40-'45"));
    CHECK(split("Plein '40-'45 8 II").house.number == 8);
    CHECK(split("Plein '40-'45").street == QStringLiteral("Plein '40-'45"));
    CHECK(split("Plein '40-'45").house.number == 0);
    CHECK(split("St. Jacobsstraat 400LToe").house.suffix == QStringLiteral("Toe"));
    CHECK(split("Kade").house.number == 0);
}

TEST_CASE("telephone numbers are stored in E.164") {
    struct Example {
        const char* text;
        const char* first;
        const char* second;
    };
    const Example examples[] = {
        {"06-64737611", "+31664737611", ""},
        {"0612345678", "+31612345678", ""},
        {"06 12 34 56 78", "+31612345678", ""},
        {"+31 6 12345678", "+31612345678", ""},
        {"0031612345678", "+31612345678", ""},
        {"+31(0)6-12345678", "+31612345678", ""},
        {"612345678", "+31612345678", ""},
        {"31612345678", "+31612345678", ""},
        {"(0314) 12 34 56", "+31314123456", ""},
        {"010/4123456", "+31104123456", ""},
        {"0800-1234", "+318001234", ""},
        {"+32 2 123 45 67", "+3221234567", ""},
        {"06-12345678 / 010-4123456", "+31612345678", "+31104123456"},
        {"06-12345678 of 06-87654321", "+31612345678", "+31687654321"},
        {"", "", ""},
    };
    for (const Example& example : examples) {
        CAPTURE(example.text);
        const auto read = readPhones(QString::fromLatin1(example.text));
        CHECK_FALSE(read.problem);
        CHECK(read.value.first == QString::fromLatin1(example.first));
        CHECK(read.value.second == QString::fromLatin1(example.second));
    }
    for (const char* text : {"geheim", "06-1234567", "06-123456789", "00-64737611", "12345"}) {
        CAPTURE(text);
        const auto read = readPhones(QString::fromLatin1(text));
        CHECK(codeOfProblem(read) == QStringLiteral("import_phone"));
        CHECK(read.value.first == QString::fromLatin1(text));
        CHECK(read.problem->severity == Severity::Warning);
    }
}

TEST_CASE("e-mail addresses are kept, with a warning when they cannot be one") {
    CHECK(readEmail(QStringLiteral(" mailto:a@b.nl ")).value == QStringLiteral("a@b.nl"));
    CHECK(readEmail(QStringLiteral("<a.b@c.nl>")).value == QStringLiteral("a.b@c.nl"));
    CHECK_FALSE(readEmail(QStringLiteral("a@b.nl")).problem);
    for (const char* text : {"a", "a@b", "@b.nl", "a@@b.nl", "a b@c.nl", "a@b.nl; c@d.nl", "tr?n@b.nl"})
        CHECK(codeOfProblem(readEmail(QString::fromLatin1(text))) == QStringLiteral("import_email"));
}

TEST_CASE("a question mark in a name is a letter that the source lost") {
    CHECK_FALSE(lostLetter(QStringLiteral("Janssen")));
    struct Example {
        QString name, proposal;
    };
    const Example examples[] = {
        {QStringLiteral("?brahim"), QStringLiteral("\u0130brahim")},
        {QStringLiteral("Tr?n"), QStringLiteral("Tr\u1EA7n")},
        {QStringLiteral("Y?ld?z-Vermeulen"), QStringLiteral("Y\u0131ld\u0131z-Vermeulen")},
        {QStringLiteral("Ma\uFFFDgorzata Wei\u00DF"), QStringLiteral("Ma\u0142gorzata Wei\u00DF")},
        {QStringLiteral("?."), QString()},
        {QStringLiteral("Bo?ma"), QString()}};
    for (const Example& example : examples) {
        CAPTURE(example.name);
        const auto problem = lostLetter(example.name);
        REQUIRE(problem);
        CHECK(problem->severity == Severity::Warning);
        CHECK(problem->proposal == example.proposal);
    }
}

TEST_CASE("capitals are changed only on request and only when there is nothing else") {
    CHECK(titleCase(QStringLiteral("VAN DEN BERG-DE WIT")) == QStringLiteral("van den Berg-de Wit"));
    CHECK(titleCase(QStringLiteral("IJSSELSTEIN")) == QStringLiteral("IJsselstein"));
    CHECK(titleCase(QStringLiteral("D'HONDT")) == QStringLiteral("D'hondt"));
    CHECK(titleCase(QStringLiteral("McDonald")) == QStringLiteral("McDonald"));
    CHECK(titleCase(QStringLiteral("Q")) == QStringLiteral("Q"));
}

TEST_CASE("text of a cell is cleaned of what nobody sees") {
    CHECK(oneLine(QStringLiteral("  van   den\u00A0Berg\t")) == QStringLiteral("van den Berg"));
    CHECK(oneLine(QStringLiteral("twee\r\nregels")) == QStringLiteral("twee regels"));
    CHECK(oneLine(QStringLiteral("'t Hart")) == QStringLiteral("'t Hart"));
    CHECK(oneLine(QStringLiteral("'s-Gravenhage")) == QStringLiteral("'s-Gravenhage"));
    CHECK(oneLine(QStringLiteral("'=cmd")) == QStringLiteral("=cmd"));
    CHECK(manyLines(QStringLiteral(" a\r\nb\rc\u0007 ")) == QStringLiteral("a\nb\nc"));
    CHECK(trimmed("=\"012\"") == "012");
    CHECK(trimmed(" x ") == "x");
    CHECK(bare("'012") == "012");
}
