// SPDX-License-Identifier: EUPL-1.2
// Searching names while typing: every keystroke of words that occur, and of words that do not.
#include "tests/bench/benches.h"
#include "tests/bench/raw_access.h"

#include "core/db/department_file.h"
#include "core/keys/slot_file.h"
#include "core/store/search_index.h"
#include "core/work/open_department.h"

#include <QFile>

#include <sqlite3.h>

#include <random>
#include <stdexcept>

namespace wijkwerk::bench {

namespace {

/// Words as people type them, cut from surnames, first names, numbers and birth dates of the file.
QStringList typedWords(db::Database& database) {
    QStringList words;
    auto query = database.statement("select surname, first_names, number, born from participant order by id");
    for (int i = 0; query.next(); ++i) {
        const QStringList cells{query.text(), query.text(), query.text(), query.text()};
        if (i % 97 != 0)
            continue;
        const QString date = cells[3].mid(8, 2) + cells[3].mid(5, 2) + cells[3].left(4);
        words << cells[0] << cells[1].section(u' ', 0, 0) << cells[2] << date << cells[0].mid(1, 4);
    }
    words << QStringLiteral("xyzzy") << QStringLiteral("qwerty");
    words.removeAll(QString());
    return words;
}

/// CPU time of the slowest keystrokes: each word is typed letter by letter.
double keystrokeP99(db::Database& database) {
    const store::SearchIndex index = store::SearchIndex::load(database, store::searchedByAll);
    QStringList words = typedWords(database);
    std::shuffle(words.begin(), words.end(), std::mt19937(7));
    std::vector<double> times;
    std::size_t hits = 0;
    for (const QString& word : words.mid(0, 300)) {
        for (int letters = 1; letters <= word.size(); ++letters)
            times.push_back(timeOf([&] { hits += index.find(word.left(letters)).size(); }).cpu);
    }
    if (hits == 0)
        throw std::runtime_error("the search found nobody");
    return percentile99(times);
}

/// Five times the people of the department of 40,000, each copy with ids and numbers of its own.
QString fiveTimes(const Place& place) {
    const QString path = place.file("people_200000.wijkwerk");
    if (QFile::exists(path))
        return path;
    const QString part = path + QLatin1String(".part");
    QFile::remove(part);
    if (!QFile::copy(departmentOf(place, 40000), part))
        throw std::runtime_error("copy");
    keys::copySlots(departmentOf(place, 40000), part);
    sqlite3* handle = rawOpen(part, SQLITE_OPEN_READWRITE);
    QStringList columns;
    sqlite3_stmt* names = nullptr;
    sqlite3_prepare_v2(handle, "select name from pragma_table_info('participant')", -1, &names, nullptr);
    while (sqlite3_step(names) == SQLITE_ROW)
        columns << QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(names, 0)));
    sqlite3_finalize(names);
    QStringList values = columns;
    values[int(columns.indexOf(QStringLiteral("id")))] = QStringLiteral("id + copy.n * 1500000000000000000");
    values[int(columns.indexOf(QStringLiteral("number")))] = QStringLiteral("number + copy.n * 1000000");
    values[int(columns.indexOf(QStringLiteral("bsn")))] = QStringLiteral("null");
    const QString sql = QStringLiteral("insert into participant (%1) select %2 from (select * from participant), "
                                       "(select 1 as n union select 2 union select 3 union select 4) as copy")
                            .arg(columns.join(u','), values.join(u','));
    char* trouble = nullptr;
    sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, &trouble);
    sqlite3_close(handle);
    if (trouble)
        throw std::runtime_error(trouble);
    keys::copySlots(part, path);
    QFile::rename(part, path);
    return path;
}

} // namespace

void benchSearch(const Place& place, Report& report) {
    const auto p99In = [](const QString& path) {
        db::Database database =
            db::openDepartmentFile(path, work::openKeyOf(path), db::FileMode::ReadOnly, db::actorHere(0), {});
        return keystrokeP99(database);
    };
    report.number(QStringLiteral("name search, a keystroke at 40,000 people, p99 CPU"),
                  p99In(departmentOf(place, 40000)), 8, QStringLiteral("ms"));
    report.number(QStringLiteral("name search, a keystroke at 200,000 people, p99 CPU"), p99In(fiveTimes(place)), 20,
                  QStringLiteral("ms"));
}

} // namespace wijkwerk::bench
