// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/name_split.h"
#include "core/domain/naming.h"
#include "tests/support/catch.h"
#include "tests/support/dates.h"

using namespace wijkwerk;
using wijkwerk::test::utf8;

namespace {

struct Given {
    const char* sex = "V";
    const char* firstNames = "";
    const char* prefix = "";
    const char* surname = "";
    const char* use = "E";
    const char* partnerPrefix = "";
    const char* partnerSurname = "";
};

PersonName nameOf(const Given& given) {
    PersonName name;
    name.firstNames = utf8(given.firstNames);
    name.prefix = utf8(given.prefix);
    name.surname = utf8(given.surname);
    name.partnerPrefix = utf8(given.partnerPrefix);
    name.partnerSurname = utf8(given.partnerSurname);
    name.use = fromCode<NameUse>(utf8(given.use)).value();
    name.sex = fromCode<RegisteredSex>(utf8(given.sex)).value();
    return name;
}

} // namespace

TEST_CASE("initials are made from first names") {
    const struct {
        const char* firstNames;
        const char* initials;
    } table[] = {
        {"Henk", "H."},
        {"Anna Cornelia", "A.C."},
        {"Johan Frank Robert", "J.F.R."},
        {"Theo Philip IJsbrand", "T.P.I."},
        {"Anne-Fleur Belle", "A.B."},
        {"Suzie Q", "S.Q"},
        {"A", "A"},
        {"J P", "J P"},
        {"Q Suzie", "Q S."},
        {"Anna Özil", "A.Ö."},
        {"Charlotte Thea", "C.T."},
        {"Ali bin Mohammed", "A.b.M."},
        {"", ""},
        {".", ""},
        {"  Jo   Rene ", "J.R."},
        {"Łukasz", "Ł."},
        {"D'Angelo Marco", "D.M."},
    };
    for (const auto& row : table) {
        CAPTURE(row.firstNames);
        CHECK(derivedInitials(utf8(row.firstNames)) == utf8(row.initials));
    }
    PersonName stored;
    stored.firstNames = QStringLiteral("Theo");
    stored.initials = QStringLiteral("Th.");
    CHECK(initialsOf(stored) == u"Th.");
}

TEST_CASE("the name line of an address follows the name use") {
    const struct {
        Given name;
        const char* line;
    } table[] = {
        {{"V", "Anna Özil", "", "Groenen"}, "A.Ö. Groenen"},
        {{"M", "Bert Philip", "van", "Groenen"}, "B.P. van Groenen"},
        {{"V", "Carla Theodora", "Van", "Groenen"}, "C.T. Van Groenen"},
        {{"M", "Dirk-Willem", "in het", "Groenen"}, "D. in het Groenen"},
        {{"V", "Elise Q", "In Den", "Groenen"}, "E.Q In Den Groenen"},
        {{"M", "Bert Philip", "", "Groenen", "P", "", "Groenlo"}, "B.P. Groenlo"},
        {{"V", "Carla Theodora", "", "Groenen", "V", "", "Groenlo"}, "C.T. Groenlo-Groenen"},
        {{"M", "Dirk-Willem", "", "Groenen", "N", "", "Groenlo"}, "D. Groenen-Groenlo"},
        {{"V", "Elise Q", "van", "Velzen", "E", "", "Groenlo"}, "E.Q van Velzen"},
        {{"M", "Fred", "van", "Velzen", "P", "", "Groenlo"}, "F. Groenlo"},
        {{"V", "Geraldine", "van", "Velzen", "V", "", "Groenlo"}, "G. Groenlo-van Velzen"},
        {{"M", "Henk", "van", "Velzen", "N", "", "Groenlo"}, "H. van Velzen-Groenlo"},
        {{"V", "Iris", "", "Groenen", "E", "Van Den", "Berg"}, "I. Groenen"},
        {{"M", "Joris", "", "Groenen", "P", "Van Den", "Berg"}, "J. Van Den Berg"},
        {{"V", "Karin", "", "Groenen", "V", "Van Den", "Berg"}, "K. Van Den Berg-Groenen"},
        {{"M", "Leo", "", "Groenen", "N", "Van Den", "Berg"}, "L. Groenen-Van Den Berg"},
        {{"V", "Marion", "van", "Velzen", "E", "Van Den", "Berg"}, "M. van Velzen"},
        {{"V", "Odette", "van", "Velzen", "V", "Van Den", "Berg"}, "O. Van Den Berg-van Velzen"},
        {{"M", "Piet", "van", "Velzen", "N", "Van Den", "Berg"}, "P. van Velzen-Van Den Berg"},
        // a chain of names without first names: the first component gets a capital
        {{"M", "", "", "Ali bin Mohammed", "E", "van", "Velzen"}, "Ali bin Mohammed"},
        {{"M", "", "", "Ali bin Mohammed", "P", "van", "Velzen"}, "Van Velzen"},
        {{"M", "", "", "Ali bin Mohammed", "V", "van", "Velzen"}, "Van Velzen-Ali bin Mohammed"},
        {{"M", "", "", "Ali bin Mohammed", "N", "van", "Velzen"}, "Ali bin Mohammed-van Velzen"},
        // an unknown own surname: nothing, unless only the partner's is used
        {{"M", "Ali bin Mohammed", "", ".", "E", "de", "Boer"}, ""},
        {{"M", "Ali bin Mohammed", "", ".", "V", "de", "Boer"}, ""},
        {{"M", "Ali bin Mohammed", "", "", "N", "de", "Boer"}, ""},
        {{"M", "Ali bin Mohammed", "", ".", "P", "de", "Boer"}, "A.b.M. de Boer"},
        {{"M", "Ali", "", ".", "P", "", "."}, ""},
        // a partner without a known surname counts as own name
        {{"M", "Fred", "", "Groenen", "P", "", "."}, "F. Groenen"},
        {{"M", "Fred", "", "Groenen", "V", "", ""}, "F. Groenen"},
        {{"M", "Fred", "", "Groenen", "N", "van", ""}, "F. Groenen"},
        {{"V", "Jo Anne", "de", "Boer", "P", "", "."}, "J.A. de Boer"},
        {{"O", "Robin Melle", "van", "Puffelen"}, "R.M. van Puffelen"},
        // spaces are tidied
        {{"V", " Anna ", " van  den ", " Berg ", "V", "", " Groen - Land "}, "A. Groen-Land-van den Berg"},
        {{"V", "", "", "ijzerman"}, "IJzerman"},
    };
    for (const auto& row : table) {
        CAPTURE(row.name.firstNames, row.name.surname, row.name.use);
        CHECK(addressName(nameOf(row.name)) == utf8(row.line));
    }
}

TEST_CASE("the salutation has a capital directly after heer or mevrouw") {
    const struct {
        Given name;
        const char* salutation;
    } table[] = {
        {{"M", "Jo Rene", "", "Groenen"}, "Geachte heer Groenen"},
        {{"V", "Jo Rene", "", "Groenen"}, "Geachte mevrouw Groenen"},
        {{"O", "Jo Rene", "", "Groenen"}, "Geachte J.R. Groenen"},
        {{"M", "Robin Melle", "van", "Puffelen"}, "Geachte heer Van Puffelen"},
        {{"O", "Robin Melle", "van", "Puffelen"}, "Geachte R.M. van Puffelen"},
        {{"V", "", "in het", "Veld", "E", "van", "Velzen"}, "Geachte mevrouw In het Veld"},
        {{"V", "", "in het", "Veld", "P", "van", "Velzen"}, "Geachte mevrouw Van Velzen"},
        {{"V", "", "in het", "Veld", "V", "van", "Velzen"}, "Geachte mevrouw Van Velzen-in het Veld"},
        {{"V", "", "in het", "Veld", "N", "van", "Velzen"}, "Geachte mevrouw In het Veld-van Velzen"},
        {{"V", "", "", "Groenen", "N", "", "Groenink"}, "Geachte mevrouw Groenen-Groenink"},
        {{"O", "Jo Rene", "in het", "Zonnetje"}, "Geachte J.R. in het Zonnetje"},
        {{"O", "", "in het", "Zonnetje"}, "Geachte In het Zonnetje"},
        {{"V", "Jo Rene", "Op Den", "Berghe"}, "Geachte mevrouw Op Den Berghe"},
        {{"V", "Jo Rene", "in het", "Zonnetje", "P", "'t", "Wolkje"}, "Geachte mevrouw 't Wolkje"},
        {{"V", "Jo Rene", "in het", "Zonnetje", "V", "'t", "Wolkje"}, "Geachte mevrouw 't Wolkje-in het Zonnetje"},
        {{"V", "Jo Rene", "in het", "Zonnetje", "N", "'t", "Wolkje"}, "Geachte mevrouw In het Zonnetje-'t Wolkje"},
        {{"O", "Jo Rene", "Op Den", "Berghe", "V", "Van Der", "Broeck"}, "Geachte J.R. Van Der Broeck-Op Den Berghe"},
        {{"V", "", "", ".", "P", "de", "Boer"}, "Geachte mevrouw De Boer"},
        {{"V", "", "", ".", "E", "de", "Boer"}, ""},
        {{"V", "", "de", "Boer", "N", "", "."}, "Geachte mevrouw De Boer"},
    };
    for (const auto& row : table) {
        CAPTURE(row.name.surname, row.name.use, row.name.sex);
        CHECK(salutation(nameOf(row.name)) == utf8(row.salutation));
    }
    CHECK(generalSalutation() == u"Geachte heer of mevrouw");
}

TEST_CASE("what somebody asked for wins over the registered sex") {
    PersonName name = nameOf({"M", "Robin Melle", "van", "Puffelen"});
    name.address = FormOfAddress::Madam;
    CHECK(salutation(name) == u"Geachte mevrouw Van Puffelen");
    CHECK(runningText(name) == u"mevrouw Van Puffelen");
    name.address = FormOfAddress::Neutral;
    CHECK(salutation(name) == u"Geachte R.M. van Puffelen");
    CHECK(runningText(name) == u"R.M. van Puffelen");
    CHECK(addressName(name) == u"R.M. van Puffelen");
}

TEST_CASE("a department may greet with Beste and the full name") {
    PersonName name = nameOf({"V", "Robin Melle", "van", "Puffelen"});
    CHECK(salutation(name, SalutationStyle::FullName) == u"Beste Robin van Puffelen");
    name.callName = QStringLiteral("Rob");
    CHECK(salutation(name, SalutationStyle::FullName) == u"Beste Rob van Puffelen");
    name.use = NameUse::PartnerLast;
    name.partnerSurname = QStringLiteral("Groen");
    CHECK(salutation(name, SalutationStyle::FullName) == u"Beste Rob van Puffelen-Groen");
    PersonName initialsOnly;
    initialsOnly.initials = QStringLiteral("R.M.");
    initialsOnly.prefix = QStringLiteral("van");
    initialsOnly.surname = QStringLiteral("Puffelen");
    CHECK(salutation(initialsOnly, SalutationStyle::FullName) == u"Beste R.M. van Puffelen");
    CHECK(fromCode<SalutationStyle>(u"geacht_formeel") == SalutationStyle::Formal);
}

TEST_CASE("in a sentence somebody is de heer, mevrouw or initials") {
    const struct {
        Given name;
        const char* text;
    } table[] = {
        {{"M", "Jo Rene", "", "Groenen"}, "de heer Groenen"},
        {{"M", "Jo Rene", "in het", "Veld"}, "de heer In het Veld"},
        {{"V", "", "in het", "Veld", "V", "van", "Velzen"}, "mevrouw Van Velzen-in het Veld"},
        {{"O", "", "in het", "Zonnetje"}, "In het Zonnetje"},
        {{"O", "Jo Rene", "Op Den", "Berghe", "N", "Van Der", "Broeck"}, "J.R. Op Den Berghe-Van Der Broeck"},
        {{"M", "Rene Jan", "Op Den", "Berghe", "N", "Van Der", "Broeck"}, "de heer Op Den Berghe-Van Der Broeck"},
        {{"V", "Jo Rene", "in het", "Zonnetje", "P", "'t", "Wolkje"}, "mevrouw 't Wolkje"},
        {{"V", "", "", "."}, ""},
    };
    for (const auto& row : table) {
        CAPTURE(row.name.surname);
        CHECK(runningText(nameOf(row.name)) == utf8(row.text));
    }
}

TEST_CASE("lists, the work floor and small pictures have their own short names") {
    PersonName name = nameOf({"V", "Johanna Maria", "van den", "Berg"});
    CHECK(listName(name) == u"Berg, J.M. van den");
    CHECK(workFloorName(name) == u"Johanna van den Berg");
    CHECK(shortName(name) == u"J. van den Berg");
    CHECK(avatarLetters(name) == u"JB");
    name.callName = QStringLiteral("Sanne");
    CHECK(workFloorName(name) == u"Sanne van den Berg");
    CHECK(shortName(name) == u"S. van den Berg");
    CHECK(avatarLetters(name) == u"SB");

    const PersonName plain = nameOf({"M", "Piet", "", "Jansen"});
    CHECK(listName(plain) == u"Jansen, P.");
    CHECK(listName(nameOf({"M", "", "", "Jansen"})) == u"Jansen");
    CHECK(listName(nameOf({"M", "", "de", "Boer"})) == u"Boer, de");
    CHECK(listName(nameOf({"M", "Dian Marini Maya", "", "."})) == u"Dian Marini Maya");
    CHECK(shortName(nameOf({"M", "", "de", "Boer"})) == u"De Boer");
    CHECK(listName(nameOf({"V", "Carla", "", "Groenen", "P", "van", "Velzen"})) == u"Groenen, C.");
    CHECK(shortName(nameOf({"V", "Carla", "", "Groenen", "P", "van", "Velzen"})) == u"C. van Velzen");
    CHECK(avatarLetters(nameOf({"V", "Carla", "", "Groenen", "P", "van", "Velzen"})) == u"CV");
    CHECK(avatarLetters({}).isEmpty());
}

TEST_CASE("a name in one text is taken apart") {
    const struct {
        const char* text;
        SplitName parts;
    } table[] = {
        {"Berg, van den J.", {u"J."_qs, u""_qs, u"van den"_qs, u"Berg"_qs}},
        {"Berg, J. van den", {u"J."_qs, u""_qs, u"van den"_qs, u"Berg"_qs}},
        {"van den Berg, J.A.", {u"J.A."_qs, u""_qs, u"van den"_qs, u"Berg"_qs}},
        {"van den Berg", {u""_qs, u""_qs, u"van den"_qs, u"Berg"_qs}},
        {"Berg, van den", {u""_qs, u""_qs, u"van den"_qs, u"Berg"_qs}},
        {"J.A. van den Berg", {u"J.A."_qs, u""_qs, u"van den"_qs, u"Berg"_qs}},
        {"J. A. van der Meer", {u"J.A."_qs, u""_qs, u"van der"_qs, u"Meer"_qs}},
        {"Jan van den Berg", {u""_qs, u"Jan"_qs, u"van den"_qs, u"Berg"_qs}},
        {"Jansen, Piet", {u""_qs, u"Piet"_qs, u""_qs, u"Jansen"_qs}},
        {"Jansen, JP", {u"JP"_qs, u""_qs, u""_qs, u"Jansen"_qs}},
        {"'t Hart, M.", {u"M."_qs, u""_qs, u"'t"_qs, u"Hart"_qs}},
        {"Veld, in 't A.", {u"A."_qs, u""_qs, u"in 't"_qs, u"Veld"_qs}},
        {"El Khattabi, Fatima", {u""_qs, u"Fatima"_qs, u"El"_qs, u"Khattabi"_qs}},
        {"VAN DE WAL, K.", {u"K."_qs, u""_qs, u"VAN DE"_qs, u"WAL"_qs}},
        {"Jansen-de Boer, A.", {u"A."_qs, u""_qs, u""_qs, u"Jansen-de Boer"_qs}},
        {"de la Cruz", {u""_qs, u""_qs, u"de la"_qs, u"Cruz"_qs}},
        {"Van", {u""_qs, u""_qs, u""_qs, u"Van"_qs}},
        {"Jansen", {u""_qs, u""_qs, u""_qs, u"Jansen"_qs}},
        {"O'Neill, S.", {u"S."_qs, u""_qs, u""_qs, u"O'Neill"_qs}},
        {"", {}},
    };
    for (const auto& row : table) {
        CAPTURE(row.text);
        const SplitName parts = splitName(utf8(row.text));
        CHECK(parts.initials == row.parts.initials);
        CHECK(parts.firstNames == row.parts.firstNames);
        CHECK(parts.prefix == row.parts.prefix);
        CHECK(parts.surname == row.parts.surname);
    }
    CHECK(splitSurname(u"van 't Hoff").prefix == u"van 't");
    CHECK(splitSurname(u"van Berg op Zoom").prefix == u"van");
}
