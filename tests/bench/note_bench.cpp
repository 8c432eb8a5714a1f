// SPDX-License-Identifier: EUPL-1.2
// Searching in half a million notes while typing: every keystroke of the first six letters of words that occur, of two
// words, and of words that do not.
#include "tests/bench/benches.h"

#include "core/base/id.h"
#include "core/db/department_file.h"
#include "core/db/transaction.h"
#include "core/db/word_index.h"
#include "core/keys/slot_file.h"
#include "core/work/note_search.h"
#include "core/work/open_department.h"

#include <QFile>

#include <cmath>
#include <random>
#include <stdexcept>

namespace wijkwerk::bench {

namespace {

constexpr int notes = 500'000;
constexpr int people = 2645;

/// Common words often, rare words seldom, as in notes (Zipf): 1,500 of them, made of Dutch syllables.
class Vocabulary {
public:
    Vocabulary() {
        const char* heads[] = {"werk", "fiets", "af",   "plant", "groen", "team",  "gespr", "uit",  "af",  "moe",
                               "bel",  "kom",   "taal", "brief", "afval", "stage", "hulp",  "plan", "dag", "uur"};
        const char* tails[] = {"",   "en",  "t",    "plek",  "soen", "spraak", "leg",  "afspraak", "dag", "ig",
                               "er", "ing", "lijk", "groep", "tijd", "gever",  "week", "baar",     "huis"};
        for (int i = 0; i < 1500; ++i)
            m_words << QLatin1String(heads[i % 20]) + QLatin1String(tails[(i / 20) % 19]) +
                           (i < 380 ? QString() : QString(QChar(u'a' + (i * 7) % 26)) + QChar(u'a' + (i / 26) % 26));
    }
    QString word(std::mt19937& random) const {
        const double part = std::uniform_real_distribution<>(0, 1)(random);
        return m_words[int(std::pow(double(m_words.size()), part)) - 1];
    }
    const QStringList& words() const { return m_words; }

private:
    QStringList m_words;
};

std::vector<std::int64_t> idsOf(db::Database& database, const char* sql) {
    std::vector<std::int64_t> ids;
    auto query = database.statement(sql);
    while (query.next())
        ids.push_back(query.number());
    return ids;
}

void fill(db::Database& database) {
    const auto persons = idsOf(database, "select id from participant order by id");
    const auto workers = idsOf(database, "select id from worker order by id");
    const Vocabulary vocabulary;
    std::mt19937 random(11);
    for (int written = 0; written < notes;) {
        db::Transaction tx(database, db::Act{});
        auto insert =
            tx.statement("insert into note (id, participant_id, author_id, kind, happened_on, text, recorded_at) "
                         "values (:id, :person, :author, 'talk', '2026-10-01', :text, :now)");
        for (int i = 0; i < 20'000; ++i, ++written) {
            QStringList words;
            for (int word = 0; word < 50; ++word)
                words << vocabulary.word(random);
            const auto author = workers[random() % workers.size()];
            const db::Indexed note{newIdValue(), author, words.join(u' ')};
            insert.with(note.note, persons[random() % persons.size()], author, note.text, tx.now()).runAgain();
            db::indexWords(tx, note);
        }
        tx.commit();
    }
}

QString departmentWithNotes(const Place& place) {
    const QString path = place.file("notes_500000.wijkwerk");
    if (QFile::exists(path))
        return path;
    const QString part = path + QLatin1String(".part");
    QFile::remove(part);
    if (!QFile::copy(departmentOf(place, people), part))
        throw std::runtime_error("copy");
    keys::copySlots(departmentOf(place, people), part);
    const double took = timeOf([&] {
                            db::Database database = db::openDepartmentFile(
                                part, work::openKeyOf(part), db::FileMode::ReadWrite, db::actorHere(0), {benchDay});
                            fill(database);
                        }).cpu;
    std::printf("wrote %d notes in %.1f s CPU\n", notes, took / 1000);
    keys::copySlots(part, path);
    QFile::rename(part, path);
    return path;
}

struct Keystrokes {
    double upToSix = 0;
    double longer = 0;
    double own = 0;
};

Keystrokes p99(db::Database& database) {
    work::Sight all;
    work::Sight own;
    own.role = Role::TeamLead;
    own.worker = WorkerId{database.number("select min(id) from worker")};
    QStringList words = Vocabulary().words();
    words << QStringLiteral("xyzzyx") << QStringLiteral("qwerty");
    std::mt19937 random(7);
    std::shuffle(words.begin(), words.end(), random);
    std::vector<double> upToSix, longer, ofOwn;
    std::size_t hits = 0;
    const auto measure = [&](const work::Sight& sight, const QString& typed) {
        return timeOf([&] { hits += work::searchNotes(database, sight, typed, 20).size(); }).cpu;
    };
    for (int i = 0; i < 300; ++i) {
        const QString& word = words[i];
        for (int letters = 1; letters <= word.size(); ++letters) {
            (letters <= 6 ? upToSix : longer).push_back(measure(all, word.left(letters)));
            if (letters <= 6)
                ofOwn.push_back(measure(own, word.left(letters)));
        }
        upToSix.push_back(measure(all, word.left(6) + u' ' + words[i + 1].left(4)));
    }
    if (hits == 0)
        throw std::runtime_error("the search found nothing");
    return {percentile99(upToSix), percentile99(longer), percentile99(ofOwn)};
}

} // namespace

void benchNotes(const Place& place, Report& report) {
    const QString path = departmentWithNotes(place);
    db::Database database =
        db::openDepartmentFile(path, work::openKeyOf(path), db::FileMode::ReadOnly, db::actorHere(0), {benchDay});
    const Keystrokes measured = p99(database);
    report.number(QStringLiteral("note search, 1 to 6 letters at 500,000 notes, p99 CPU"), measured.upToSix, 1,
                  QStringLiteral("ms"));
    report.number(QStringLiteral("note search, own notes only, 1 to 6 letters, p99 CPU"), measured.own, 1,
                  QStringLiteral("ms"));
    report.number(QStringLiteral("note search, longer words at 500,000 notes, p99 CPU"), measured.longer, 33,
                  QStringLiteral("ms"));
}

} // namespace wijkwerk::bench
