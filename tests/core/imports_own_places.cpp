// SPDX-License-Identifier: EUPL-1.2
// The own list against the places of the department.
#include "core/base/date_text.h"
#include "core/reports/places.h"
#include "core/store/workplaces.h"
#include "tests/support/own_list_department.h"

using namespace wijkwerk;
using namespace wijkwerk::imports;
using Wijkbedrijf = test::OwnListDepartment;

namespace {

QByteArray list(std::initializer_list<const char*> rows) {
    QByteArray text = "Naam;Voorletters;Geboortedatum;Fase;Start stage;Einde stage;Werkplek\n";
    for (const char* row : rows)
        text += QByteArray(row) + '\n';
    return text;
}

/// Arguments of the warning of a row; empty when it has none.
QString fullOf(const Plan& plan, int index) {
    for (const Problem& problem : problemsOf(plan, index)) {
        if (problem.code == u"own_place_full")
            return problem.args.join(u'|');
    }
    return {};
}

constexpr const char* bos = "Bos;J.;01-02-1980;stage;01-10-2026;31-12-2026;Plantsoen Noord";
constexpr const char* vos = "Vos;K.;03-04-1985;stage;15-10-2026;14-01-2027;plantsoen noord";
constexpr const char* mol = "Mol;L.;05-06-1990;stage;02-11-2026;01-02-2027;Plantsoen Noord";

} // namespace

TEST_CASE("own list: more people than places is told with the rows, and nobody is left out") {
    Wijkbedrijf department(GENERATE(from_range(test::engines())));
    const Plan fits = department.plan(list({bos, vos}));
    CHECK(fullOf(fits, 0).isEmpty());
    CHECK(fits.counts.warnings == 0);

    const char* over = "Das;M.;07-08-1975;stage;01-07-2026;30-09-2026;Plantsoen Noord"; // no longer there
    const char* gone = "Haas;N.;09-10-1970;uitgestroomd;01-07-2026;30-09-2026;Plantsoen Noord";
    const Plan three = department.plan(list({bos, over, vos, gone, mol}));
    const QString told = QStringLiteral("Plantsoen Noord|2|3|%1|2, 4, 6").arg(shownDate(department.today()));
    for (const int index : {0, 2, 4}) {
        CHECK(fullOf(three, index) == told);
        CHECK(three.rows[std::size_t(index)].warned);
        CHECK(three.rows[std::size_t(index)].outcome == Outcome::New);
    }
    for (const int index : {1, 3})
        CHECK(fullOf(three, index).isEmpty());
    CHECK(three.problemCodes.value(QStringLiteral("own_place_full")) == 3);
    department.import(three);
    CHECK(reports::placesOn(department.db(), department.today()).front().occupied == 3);
}

TEST_CASE("own list: who is at the place already counts, and a row that is there already does not count twice") {
    Wijkbedrijf department(GENERATE(from_range(test::engines())));
    department.import(department.plan(list({bos, vos})));
    const Plan again = department.plan(list({bos, vos, mol}));
    CHECK(fullOf(again, 0).isEmpty());
    CHECK(fullOf(again, 2) == QStringLiteral("Plantsoen Noord|2|3|%1|4").arg(shownDate(department.today())));
}
