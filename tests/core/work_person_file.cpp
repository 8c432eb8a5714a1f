// SPDX-License-Identifier: EUPL-1.2
// The dossier for the person holds everything: of every table of the schema that leads to a person a planted word comes
// back. A table that is added later makes this fail until it is in core/store/person_rows.
#include "core/store/letters.h"
#include "core/work/note_work.h"
#include "core/work/person_file.h"
#include "core/work/person_file_words.h"
#include "tests/support/letter_samples.h"
#include "tests/support/work_bench.h"
#include "ui/texts/privacy_labels.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace wijkwerk;
using test::WorkBench;

namespace {

struct SchemaColumn {
    QString name;
    QString type;
    bool isKey = false;
    QString refersTo; ///< table, or empty
};

using Schema = QMap<QString, std::vector<SchemaColumn>>;

/// Of a fresh file, whatever the engine of the test: both have the same tables.
Schema readSchema(db::Database& sqlite) {
    Schema schema;
    QStringList tables;
    {
        auto query =
            sqlite.statement("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'");
        while (query.next())
            tables << query.text();
    }
    for (const QString& table : tables) {
        QMap<QString, QString> foreign;
        auto keys = sqlite.statement("select \"from\", \"table\" from pragma_foreign_key_list(:table)");
        keys.with(table);
        while (keys.next()) {
            const QString from = keys.text();
            foreign[from] = keys.text();
        }
        auto query = sqlite.statement("select name, type, pk from pragma_table_info(:table) order by cid");
        query.with(table);
        while (query.next()) {
            SchemaColumn column;
            column.name = query.text();
            column.type = query.text().toLower();
            column.isKey = query.flag();
            column.refersTo = foreign.value(column.name);
            schema[table].push_back(column);
        }
    }
    return schema;
}

/// Tables whose rows belong to a person: by a column of that name, or by a table that does.
QStringList tablesOfPeople(const Schema& schema) {
    QStringList found{QStringLiteral("participant")};
    for (bool more = true; more;) {
        more = false;
        for (auto it = schema.begin(); it != schema.end(); ++it) {
            const bool leads = std::ranges::any_of(*it, [&](const SchemaColumn& column) {
                return column.name == u"participant_id" ||
                       (found.contains(column.refersTo) && column.refersTo != it.key());
            });
            if (leads && !found.contains(it.key())) {
                found << it.key();
                more = true;
            }
        }
    }
    return found;
}

bool isDay(const QString& name) {
    return name.endsWith(QStringLiteral("_on")) || name.endsWith(QStringLiteral("_day")) ||
           name.endsWith(QStringLiteral("_from")) || name.endsWith(QStringLiteral("_until")) ||
           name.endsWith(QStringLiteral("_to")) || name == u"born" || name == u"phase_since" || name == u"answer_by" ||
           name == u"since" || name == u"day";
}

bool isMoment(const QString& name) {
    return name.endsWith(QStringLiteral("_at")) || name == u"at";
}

/// Those a table refers to come before it.
QStringList inOrder(const Schema& schema, QStringList tables) {
    QStringList ordered;
    while (!tables.isEmpty()) {
        const auto next = std::ranges::find_if(tables, [&](const QString& table) {
            return std::ranges::none_of(schema[table], [&](const SchemaColumn& column) {
                return column.refersTo != table && tables.contains(column.refersTo);
            });
        });
        REQUIRE(next != tables.end());
        ordered << *next;
        tables.erase(next);
    }
    return ordered;
}

/// Columns that are no data of the person; each with its reason.
const QMap<QString, QString>& leftAside() {
    static const QMap<QString, QString> all{
        {QStringLiteral("participant.sort_key"), QStringLiteral("made of the surname")},
        {QStringLiteral("journal.account"), QStringLiteral("system account of a worker")},
        {QStringLiteral("journal.machine"), QStringLiteral("computer of a worker")},
        {QStringLiteral("journal.place"), QStringLiteral("where that computer stands")},
    };
    return all;
}

/// Columns that are read as words of a list before the dossier is made.
bool isFixed(const QString& place) {
    return QStringList{QStringLiteral("participant.name_use"), QStringLiteral("participant.sex"),
                       QStringLiteral("participant.form_of_address"), QStringLiteral("participant.kind"),
                       QStringLiteral("participant_flag.flag")}
        .contains(place);
}

QString plantedIn(const QString& table, const QString& column) {
    return QStringLiteral("Plant%1%2").arg(table, column).remove(u'_');
}

/// Writes a row of invented values into each table, and remembers what was planted.
class Planter {
public:
    Planter(db::Database& database, const Schema& schema, std::int64_t worker, std::int64_t workplace)
        : m_database(database)
        , m_schema(schema) {
        m_ids[QStringLiteral("worker")] = worker;
        m_ids[QStringLiteral("workplace")] = workplace;
        m_ids[QStringLiteral("participant")] = person;
    }

    static constexpr std::int64_t person = 4242;
    QMap<QString, QString> planted; ///< `table.column` → word

    void plantRun() {
        m_database.execute(
            QStringLiteral("insert into import_run (id, at, file_name, file_sha256, mapping) values (77, "
                           "'2026-11-02T10:00:00.000Z', 'Plantbestand.csv', 'x', '')"));
        m_ids[QStringLiteral("import_run")] = 77;
        m_database.execute(
            QStringLiteral("insert into destruction_list (id, reference_on, state, made_at) values (78, '2026-01-01', "
                           "'withdrawn', '2026-11-02T10:00:00.000Z')"));
        m_ids[QStringLiteral("destruction_list")] = 78;
        m_ids[QStringLiteral("skill_item")] = 1; // every department begins with it
    }

    void plant(const QString& table) {
        QStringList columns, values;
        for (const SchemaColumn& column : m_schema[table]) {
            const QString value = valueOf(table, column);
            if (value.isEmpty())
                continue;
            columns << column.name;
            values << value;
        }
        INFO(table.toStdString());
        m_database.execute(
            QStringLiteral("insert into %1 (%2) values (%3)").arg(table, columns.join(u','), values.join(u',')));
    }

private:
    QString valueOf(const QString& table, const SchemaColumn& column) {
        if (column.name == u"participant_id")
            return QString::number(person);
        if (column.refersTo == table)
            return {};
        if (!column.refersTo.isEmpty())
            return m_ids.contains(column.refersTo) ? QString::number(m_ids[column.refersTo]) : QString();
        if (column.isKey && column.name == u"id") {
            m_ids[table] = table == u"participant" ? person : ++m_lastId;
            return QString::number(m_ids[table]);
        }
        if (column.type == u"blob")
            return m_database.kind() == db::EngineKind::Sqlite ? QStringLiteral("x'504c414e54'")
                                                               : QStringLiteral("'PLANT'::bytea");
        if (column.type == u"bigint")
            return QString::number(++m_lastId);
        if (column.type != u"text")
            return QStringLiteral("1");
        if (isMoment(column.name))
            return QStringLiteral("'2026-11-02T10:00:00.000Z'");
        if (isDay(column.name))
            return QStringLiteral("'2026-11-02'");
        if (table == u"letter" && column.name == u"status")
            return QStringLiteral("'final'");
        if (isFixed(table + u'.' + column.name))
            return table == u"participant_flag" ? QStringLiteral("'jobs_agreement'") : QString();
        const QString word = plantedIn(table, column.name);
        planted[table + u'.' + column.name] = word;
        return u'\'' + word + u'\'';
    }

    db::Database& m_database;
    const Schema& m_schema;
    QMap<QString, std::int64_t> m_ids;
    std::int64_t m_lastId = 9000;
};

QByteArray jsonOf(const work::PersonFile& file) {
    return QJsonDocument(work::toJson(file)).toJson(QJsonDocument::Compact);
}

QString bookText(const work::PersonFile& file) {
    QStringList words;
    for (const print::BookBlock& block : work::bookOf(file).blocks)
        words << block.text << block.value << block.cells;
    return words.join(u'\n');
}

/// The person of the bench with notes in which others stand.
ParticipantId personWithNotes(WorkBench& bench) {
    const ParticipantId person = bench.addPerson();
    Participant other = bench.person();
    other.bsn.clear();
    other.name.firstNames = QStringLiteral("Samira");
    other.name.callName = QStringLiteral("Samira");
    other.name.prefix.clear();
    other.name.surname = QStringLiteral("Bouzid");
    bench.add(other);
    Note note;
    note.participant = person;
    note.kind = NoteKind::Talk;
    note.happenedOn = bench.today();
    note.text = QStringLiteral("Anna werkt graag met Samira Bouzid. Haar zus belt op 0612340000.");
    bench.act([&](db::Transaction& tx) { return work::addNote(tx, note); }).done.value();
    return person;
}

} // namespace

TEST_CASE("of every table that leads to a person a planted word comes back in the dossier") {
    const auto engine = GENERATE(from_range(test::engines()));
    WorkBench bench(engine);
    WorkBench sqlite;
    const Schema schema = readSchema(sqlite.db());
    const QStringList tables = inOrder(schema, tablesOfPeople(schema));
    CHECK(tables.size() >= 19);
    Planter planter(bench.db(), schema, bench.coach().value, bench.workplace().value);
    {
        db::Transaction tx(bench.db(), {});
        planter.plantRun();
        for (const QString& table : tables)
            planter.plant(table);
        tx.commit();
    }
    const auto file = work::personFile(bench.db(), ParticipantId{Planter::person}, &ui::dossierWord);
    const QString json = QString::fromUtf8(jsonOf(file));
    const QString book = bookText(file);
    CHECK(json.contains(QStringLiteral("Plantbestand.csv")));
    for (auto it = planter.planted.begin(); it != planter.planted.end(); ++it) {
        INFO(it.key().toStdString());
        const bool isAside = leftAside().contains(it.key());
        CHECK(json.contains(*it) != isAside);
        CHECK(book.contains(*it) != isAside);
    }
    for (const QString& table : tables) {
        INFO(table.toStdString());
        const auto section = std::ranges::find(file.sections, table, &work::FileSection::key);
        REQUIRE(section != file.sections.end());
        CHECK(section->records.size() == 1);
        CHECK_FALSE(section->title.isEmpty());
        CHECK_FALSE(section->explanation.isEmpty());
        for (const work::FileRecord& record : section->records) {
            for (const work::FileCell& cell : record.cells) {
                INFO(cell.key.toStdString());
                CHECK_FALSE(cell.label.isEmpty());
            }
        }
    }
    REQUIRE(file.attachments.size() == 2);
    for (const work::FileAttachment& one : file.attachments)
        CHECK(one.bytes == QByteArray("PLANT"));
}

TEST_CASE("what is left out is in no byte of the dossier, and its reason stands there") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = personWithNotes(bench);
    auto file = work::personFile(bench.db(), person, &ui::dossierWord);
    const auto proposed = work::proposals(bench.db(), file);
    QStringList words;
    std::vector<work::Decision> decisions;
    for (const work::Proposal& one : proposed) {
        words << one.passage.words;
        decisions.push_back({one.place, one.passage.start, one.passage.length, {}, QStringLiteral("over een ander")});
    }
    CHECK(words == QStringList{QStringLiteral("Samira Bouzid"), QStringLiteral("0612340000")});
    CHECK(proposed.front().before == QStringLiteral("Anna werkt graag met "));
    CHECK(work::leaveOut(file, decisions).empty());
    const QString json = QString::fromUtf8(jsonOf(file));
    CHECK(json.contains(QStringLiteral("Anna werkt graag met [weggelaten: over een ander]. Haar zus belt op")));
    CHECK_FALSE(json.contains(QStringLiteral("Bouzid")));
    CHECK_FALSE(json.contains(QStringLiteral("0612340000")));
    CHECK(file.leftOut.size() == 2);

    const print::Pdf pdf = print::pdf(work::bookOf(file));
    if (const auto text = test::outputOf(QStringLiteral("pdftotext"), {}, pdf.bytes, {QStringLiteral("-")})) {
        CHECK(text->contains(QStringLiteral("[weggelaten: over een ander]")));
        CHECK_FALSE(text->contains(QStringLiteral("Bouzid")));
        CHECK_FALSE(text->contains(QStringLiteral("0612340000")));
    }
}

TEST_CASE("words are left out everywhere, and a decision that does not fit changes nothing") {
    WorkBench bench;
    const ParticipantId person = personWithNotes(bench);
    auto file = work::personFile(bench.db(), person, &ui::dossierWord);
    const QByteArray before = jsonOf(file);
    const auto refused = work::leaveOut(file, {{QStringLiteral("note/1/text"), 0, 3, {}, QStringLiteral("r")},
                                               {{}, 0, 0, QStringLiteral("Samira"), {}}});
    CHECK(test::codesOf(refused) ==
          QStringList{QStringLiteral("black_out_place_unknown"), QStringLiteral("black_out_reason_missing")});
    CHECK(jsonOf(file) == before);
    CHECK(
        work::leaveOut(file, {{{}, 0, 0, QStringLiteral("samira bouzid"), QStringLiteral("over een ander")}}).empty());
    CHECK_FALSE(jsonOf(file).contains("Bouzid"));

    Problems problems;
    CHECK(work::decisionsFromJson("{}", problems).empty());
    CHECK(test::codesOf(problems) == QStringList{QStringLiteral("black_out_not_understood")});
    const auto read =
        work::decisionsFromJson(R"([{"place":"note/7/text","start":3,"length":4,"reason":"r"}])", problems);
    REQUIRE(read.size() == 1);
    CHECK(read.front().start == 3);
}

TEST_CASE("the dossier is one PDF/A with a table of contents, page numbers and bookmarks, the same each time") {
    WorkBench bench;
    const ParticipantId person = personWithNotes(bench);
    bench.suitable(person);
    const auto file = work::personFile(bench.db(), person, &ui::dossierWord);
    const print::Pdf pdf = print::pdf(work::bookOf(file));
    CHECK(pdf.bytes == print::pdf(work::bookOf(file)).bytes);
    CHECK(pdf.bytes.contains("<pdfaid:part>1</pdfaid:part>"));
    CHECK(pdf.bytes.contains("/PageMode /UseOutlines"));
    CHECK(pdf.bytes.contains("/Subtype /Link"));
    CHECK(pdf.pages > 2);
    if (const auto text = test::outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, pdf.bytes,
                                         {QStringLiteral("-")})) {
        for (const char* words : {"Uw gegevens bij", "Inhoud", "Uw rechten", "Autoriteit Persoonsgegevens",
                                  "Bladzijde 1 van", "Wie keek en wie veranderde iets", "999990019", "24-05-1980"}) {
            INFO(words);
            CHECK(text->contains(QString::fromUtf8(words)));
        }
    }
    int exitCode = 0;
    if (test::outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check")}, pdf.bytes, {}, &exitCode))
        CHECK(exitCode == 0);
}

TEST_CASE("the dossier speaks of every act in Dutch") {
    WorkBench bench;
    const ParticipantId person = personWithNotes(bench);
    bench.suitable(person);
    const auto file = work::personFile(bench.db(), person, &ui::dossierWord);
    for (const work::FileSection& section : file.sections) {
        for (const work::FileRecord& record : section.records) {
            for (const work::FileCell& cell : record.cells) {
                INFO(section.key.toStdString() << " " << cell.key.toStdString() << " " << cell.shown.toStdString());
                CHECK_FALSE(cell.shown.contains(u'_'));
            }
        }
    }
}
