// SPDX-License-Identifier: EUPL-1.2
// Odd texts come back letter by letter, from both engines and through an encrypted copy; the one that cannot be kept is
// refused.
#include "core/store/notes.h"
#include "tests/support/catch.h"
#include "tests/support/effort.h"
#include "tests/support/faults.h"
#include "tests/support/test_department.h"
#include "tests/support/test_key.h"

#include "core/db/department_file.h"

#include <random>

using namespace wijkwerk;
using test::engines;
using test::TestDepartment;

namespace {

QStringList oddTexts() {
    QStringList texts{
        QStringLiteral("Çelik, Ñandú, Łukasz, Şahin, Đặng, ’s-Gravenhage"),
        QString::fromUtf8("e\xCC\x81 is geen \xC3\xA9"), // a mark of its own beside a composed letter
        QString::fromUtf8("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x94\xA7 \xF0\x9F\x87\xB3\xF0\x9F\x87\xB1"),
        QString::fromUtf8("\xD9\x85\xD8\xAD\xD9\x85\xD8\xAF \xE2\x80\x8F(1980)\xE2\x80\x8E"), // right to left
        QString::fromUtf8("\xE2\x80\xAEgnp.exe"),                                             // and turned over
        QString::fromUtf8("\xE7\x8E\x8B\xE5\xB0\x8F\xE6\x98\x8E \xF0\xA0\xAE\xB7"),
        QStringLiteral("'; drop table participant; -- \" \\ % _ :naam ?1 $x @y"),
        QStringLiteral("regel\r\nregel\nregel\ttab\u00a0vast\u200bniets\ufeff"),
        QStringLiteral("\x01\x02\x1b[31m\x7f"),
        QString(),
        QStringLiteral(" "),
        QString(QChar(0xFFFD)) + QChar(0xFFFF),
        QStringLiteral("woord ").repeated(40000),
    };
    std::mt19937 random(test::seedFrom(1134));
    for (int i = 0; i < test::effort(100, 3000); ++i) {
        QString text;
        for (auto length = random() % 30; length > 0; --length) {
            const auto sign = char32_t(1 + random() % 0x10ffff);
            if (sign < 0xd800 || sign > 0xdfff)
                text += QString::fromUcs4(&sign, 1);
        }
        texts << text;
    }
    return texts;
}

} // namespace

TEST_CASE("a text of whatever signs comes back as it went in", "[e2][e2.20]") {
    TestDepartment department(GENERATE(from_range(engines())));
    const QStringList texts = oddTexts();
    auto tx = department.write();
    tx.statement("insert into participant (id, number, surname, sort_key) values (1, 1, 'Demir', 'demir')").run();
    for (int i = 0; i < texts.size(); ++i)
        tx.statement("insert into note (id, participant_id, kind, happened_on, text, recorded_at) "
                     "values (:id, 1, 'talk', '2026-11-20', :text, '2026-11-20T10:00:00.000Z')")
            .with(i + 1, texts.at(i))
            .run();
    tx.commit();
    const auto comeBack = [&](db::Database& database) {
        auto query = database.statement("select text from note order by id");
        for (const QString& text : texts) {
            REQUIRE(query.next());
            const QString found = query.text();
            if (found != text) // a line each for 40,000 words says nothing
                FAIL_CHECK("another text: " << text.left(80).toUtf8().toHex().toStdString());
        }
        CHECK_FALSE(query.next());
    };
    comeBack(department.db());
    test::count("texts", long(texts.size()));
    if (department.path().isEmpty())
        return;
    const QString copy = department.path() + QStringLiteral(".kopie");
    db::backupTo(department.db(), test::testKey(), copy);
    db::Database kept = db::openDepartmentFile(copy, test::testKey(), db::FileMode::ReadOnly, {}, {});
    comeBack(kept);
}

TEST_CASE("a text with the sign of number zero in it is refused, and nothing of that act is kept", "[e2][e2.20]") {
    TestDepartment department(GENERATE(from_range(engines())));
    const auto before = department.db().number("select count(*) from team");
    for (const QString& text : {QString(QChar::Null), QStringLiteral("Groen") + QChar::Null + QStringLiteral("grijs"),
                                QStringLiteral("Zwarte weg ").repeated(40) + QChar::Null}) {
        const auto fault = test::faultOf([&] {
            auto tx = department.write();
            tx.statement("insert into team (id, name) values (7, 'Eerst')").run();
            tx.statement("insert into team (id, name) values (8, :name)").with(text).run();
            tx.commit();
        });
        CHECK(fault == Fault::Constraint);
        CHECK(department.db().number("select count(*) from team") == before);
    }
}
