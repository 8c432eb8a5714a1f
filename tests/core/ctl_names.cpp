// SPDX-License-Identifier: EUPL-1.2
// names: what is wrong with a line of JSON is said, and the other lines are done.
#include "tests/support/catch.h"
#include "tests/support/ctl.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace wijkwerk;
using test::Ctl;
using test::CtlResult;

TEST_CASE("a field of the wrong type is a problem with its line and name") {
    struct Wrong {
        const char* json;
        const char* code;
        const char* field;
        const char* sentence;
    };
    const Wrong table[] = {
        {R"({"geslachtsnaam":12})", "json_field_wrong", "geslachtsnaam",
         "“geslachtsnaam” moet tekst zijn, maar er staat een getal"},
        {R"({"Voor-Namen":["Anna","Cornelia"]})", "json_field_wrong", "Voor-Namen", "een lijst"},
        {R"({"geslachtsnaam":"Bos","voorvoegsel":true})", "json_field_wrong", "voorvoegsel", "true of false"},
        {R"({"geslachtsnaam":"Bos","postcode":{"x":1}})", "json_field_wrong", "postcode", "een object"},
        {R"({"geslachtsnaam":"Bos","houseNumber":"12a"})", "json_field_wrong", "houseNumber",
         "moet een heel getal zijn, maar er staat tekst"},
        {R"({"geslachtsnaam":"Bos","houseNumber":9.5})", "json_field_wrong", "houseNumber", "heel getal"},
        {R"({"naam":"Jan Bos"})", "json_field_wrong", "naam", "moet een object zijn, maar er staat tekst"},
        {R"(["Jan","Bos"])", "json_line_no_object", "", "is geen JSON-object"},
        {R"("Jan Bos")", "json_line_no_object", "", "is geen JSON-object"},
        {R"(12)", "json_line_no_object", "", "is geen JSON-object"},
        {R"(null)", "json_line_no_object", "", "is geen JSON-object"},
        {R"(geen json)", "json_line_wrong", "", "niet te lezen als JSON"},
        {R"({"geslachtsnaam":"Bos"} {})", "json_line_wrong", "", "niet te lezen als JSON"},
    };
    Ctl ctl;
    for (const auto& [json, code, field, sentence] : table) {
        CAPTURE(json);
        const QByteArray people =
            QByteArray(R"({"geslachtsnaam":"Eerst"})") + "\n\n" + json + "\n" + R"({"geslachtsnaam":"Laatst"})" + "\n";
        const CtlResult plain = ctl.run("names", people);
        CHECK(plain.exit == 1);
        const QList<QByteArray> lines = plain.out.trimmed().split('\n');
        REQUIRE(lines.size() == 2);
        CHECK(lines.at(1).contains("Laatst"));
        CHECK(plain.errorText().contains(QStringLiteral("Regel 3")));
        CHECK(plain.errorText().contains(QString::fromUtf8(sentence)));
        const CtlResult result = ctl.run("names|--json", people);
        CHECK(result.exit == 1);
        CHECK(result.json().value(QStringLiteral("items")).toArray().size() == 2);
        const QJsonArray problems = result.json().value(QStringLiteral("problems")).toArray();
        REQUIRE(problems.size() == 1);
        const QJsonObject problem = problems.at(0).toObject();
        CHECK(problem.value(QStringLiteral("code")).toString() == QLatin1String(code));
        CHECK(problem.value(QStringLiteral("row")).toInt() == 3);
        CHECK(problem.value(QStringLiteral("field")).toString() == QLatin1String(field));
    }
}

TEST_CASE("numbers as text, values of lists as objects, null and unknown fields are understood") {
    Ctl ctl;
    const QByteArray people =
        R"({"naam":{"voornamen":"Anna","geslachtsnaam":"Velzen","aanduidingNaamgebruik":{"code":"P"}},"extra":[1],)"
        R"("partner":{"naam":{"geslachtsnaam":"Veld","voorvoegsel":"in het"}},"geslacht":{"code":"V"},)"
        R"("adres":{"straat":"Dorpsstraat","huisnummer":"9","huisnummertoevoeging":2,"huisletter":null,)"
        R"("postcode":"1234AB","woonplaats":"Ede"}})"
        "\n";
    const CtlResult result = ctl.run("names", people);
    CHECK(result.errorText() == QString());
    REQUIRE(result.exit == 0);
    const QJsonObject person = QJsonDocument::fromJson(result.out).object();
    CHECK(person.value(QStringLiteral("addressName")).toString() == QStringLiteral("A. in het Veld"));
    CHECK(person.value(QStringLiteral("addressLine1")).toString() == QStringLiteral("Dorpsstraat 9-2"));
}
