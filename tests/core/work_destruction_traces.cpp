// SPDX-License-Identifier: EUPL-1.2
#include "core/db/chain_check.h"
#include "core/db/cipher.h"
#include "core/db/raw_file.h"
#include "core/db/sqlite_engine.h"
#include "core/db/word_index.h"
#include "core/store/search_index.h"
#include "core/work/check.h"
#include "core/work/destruction.h"
#include "tests/support/decrypted.h"
#include "tests/support/planted_person.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace wijkwerk;
using test::WorkBench;

namespace {

/// Everything in the file, its indexes and free pages, as the engine reads it; on a server the tables.
QByteArray everything(db::Database& database, const QString& path) {
    QByteArray all;
    if (path.isEmpty()) {
        std::vector<QString> tables;
        {
            auto names = database.statement("select table_name from information_schema.tables "
                                            "where table_schema = current_schema()");
            while (names.next())
                tables.push_back(names.text());
        }
        for (const QString& table : tables) {
            auto rows = database.statement(QStringLiteral("select cast(t as text) from %1 t").arg(table));
            while (rows.next())
                all += rows.text().toUtf8() + '\n';
        }
        auto pdfs = database.statement("select pdf from letter_pdf");
        while (pdfs.next())
            all += pdfs.bytes();
        auto documents = database.statement("select bytes from attachment_bytes");
        while (documents.next())
            all += documents.bytes();
        auto samples = database.statement("select coalesce(cast(most_common_vals as text), '') || "
                                          "coalesce(cast(most_common_elems as text), '') || "
                                          "coalesce(cast(histogram_bounds as text), '') from pg_stats "
                                          "where schemaname = current_schema()");
        while (samples.next())
            all += samples.text().toUtf8() + '\n';
        return all;
    }
    return test::decrypted(path);
}

/// As the bytes lie on the disk, with every file in the folder of the department.
QByteArray onDisk(const QString& path) {
    QByteArray all;
    const QFileInfo info(path);
    QDirIterator files(info.absolutePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const db::RawFile raw(file);
        all += raw.read(0, raw.size());
    }
    return all;
}

void mustHold(const QByteArray& bytes) {
    for (const QByteArray& word : test::plantedWords()) {
        INFO(word.toStdString());
        CHECK(bytes.contains(word));
    }
}

void mustNotHold(const QByteArray& bytes) {
    for (const QByteArray& word : test::plantedWords()) {
        INFO(word.toStdString());
        const auto at = bytes.indexOf(word);
        INFO(bytes.mid(std::max<qsizetype>(0, at - 60), 160).toStdString());
        CHECK(at < 0);
    }
}

/// The same department without encryption, so that words can be seen on the disk.
db::Database inTheOpen(const QString& encrypted, const QString& plain, const db::Actor& actor, const Clock& clock) {
    QFile file(plain);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::NewOnly));
    const QByteArray bytes = test::decrypted(encrypted);
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    db::Database database(db::openPlainSqlite(plain, db::FileMode::ReadWrite), actor, clock);
    database.execute(QStringLiteral("update chain_key set chain_key = zeroblob(32)")); // no key of the file here
    return database;
}

} // namespace

TEST_CASE("of who was destroyed no word is left in the file, its indexes and free pages") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    db::Database& db = bench.db();
    const test::Planted planted = test::plant(bench);
    mustHold(everything(db, bench.path()));
    const db::SoughtWords sought{{QStringLiteral("plantnote")}, {}, 0};
    CHECK(db::notesWith(db, sought, 10).size() == 1);
    const auto destroyed = work::destroy(db, planted.list);
    REQUIRE(destroyed.done);
    CHECK(destroyed.problems.empty());
    REQUIRE(destroyed.done->persons == 1);
    CHECK(destroyed.done->alteredLines == 0);
    REQUIRE(work::finishDestruction(db, planted.list, {}).done);

    mustNotHold(everything(db, bench.path()));
    CHECK(db::notesWith(db, sought, 10).empty());
    CHECK(everything(db, bench.path()).indexOf("lantnot") < 0); // in the index words share their beginnings
    if (!bench.path().isEmpty())
        CHECK(db.number("pragma freelist_count") == 0);
    CHECK(store::SearchIndex::load(db, store::searchedByAll).find(QStringLiteral("PLANTsurname")).empty());
    CHECK(db.number("select count(*) from journal where act = 'person_anonymised'") == 1);
    CHECK(db.number("select count(*) from saved_view") == planted.otherSearches);
    CHECK(work::checkDepartment(db).empty());
    const db::ChainReport chain = db::checkChain(db);
    CHECK(chain.isWhole());
    CHECK(chain.emptied >= 6);
}

TEST_CASE("of who was destroyed no word is left in any file beside the department") {
    WorkBench bench;
    const test::Planted planted = test::plant(bench);
    QTemporaryDir folder;
    const QString plain = folder.filePath(QStringLiteral("wijk.wijkwerk"));
    db::Database database = inTheOpen(bench.path(), plain, bench.db().actor(), bench.db().clock());
    mustHold(onDisk(plain));
    REQUIRE(work::destroy(database, planted.list).done);
    REQUIRE(work::finishDestruction(database, planted.list, {}).done);
    mustNotHold(onDisk(plain));
    // And of the encrypted one nothing was ever to be seen.
    if (db::encrypts())
        mustNotHold(onDisk(bench.path()));
}

TEST_CASE("a line of the log that was altered is emptied with the others, and it is said that it was altered") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    db::Database& db = bench.db();
    const test::Planted planted = test::plant(bench);
    const auto number = db.number("select min(number) from journal where note = 'PLANTjournalnote'");
    const bool wasLonger = GENERATE(false, true);
    {
        // With another program: a note where the sum of one that is gone stands, or without its random number.
        auto alter = db.statement("update journal set note = 'PLANTaltered', seal = :seal where number = :number");
        alter.with(wasLonger ? std::optional(QByteArray(32, 'x')) : std::optional<QByteArray>(), number).run();
    }
    CHECK(db::checkChain(db).broken.value().number == number);
    const auto destroyed = work::destroy(db, planted.list);
    REQUIRE(destroyed.done);
    CHECK(destroyed.done->alteredLines == 1);
    CHECK(test::codesOf(destroyed.problems) == QStringList{QStringLiteral("destruction_lines_altered")});
    REQUIRE(work::finishDestruction(db, planted.list, {}).done);
    mustNotHold(everything(db, bench.path()));
    CHECK(db::checkChain(db).broken.value().number == number); // that it was altered can still be seen
}
