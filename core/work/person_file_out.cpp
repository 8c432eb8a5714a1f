// SPDX-License-Identifier: EUPL-1.2
// The dossier of a person as JSON and as a book.
#include "core/base/date_text.h"
#include "core/work/person_file.h"
#include "core/work/person_file_words.h"

#include <QJsonArray>

#include <algorithm>

namespace wijkwerk::work {

namespace {

using print::BookBlock;
using print::BookPart;

constexpr int formatVersion = 1;

QJsonValue valueOf(const FileCell& cell) {
    if (cell.value.isEmpty())
        return QJsonValue::Null;
    if (cell.isFlag)
        return cell.value != u"0";
    if (cell.isNumber) {
        bool isNumber = false;
        const qint64 number = cell.value.toLongLong(&isNumber);
        // A number beyond 2^53 does not survive in JSON.
        if (isNumber && qAbs(number) < (qint64(1) << 53))
            return number;
    }
    return cell.value;
}

QJsonObject jsonOf(const FileSection& section) {
    QJsonArray records;
    for (const FileRecord& record : section.records) {
        QJsonObject object{{QStringLiteral("id"), record.place}};
        for (const FileCell& cell : record.cells)
            object.insert(cell.key, valueOf(cell));
        records.append(object);
    }
    return {{QStringLiteral("key"), section.key},
            {QStringLiteral("title"), section.title},
            {QStringLiteral("explanation"), section.explanation},
            {QStringLiteral("records"), records}};
}

QString filled(QString text, const PersonFile& file) {
    return text.replace(QLatin1String("{department}"), file.department)
        .replace(QLatin1String("{municipality}"), file.municipality)
        .replace(QLatin1String("{contact}"), file.contact)
        .replace(QLatin1String("{name}"), file.name)
        .trimmed();
}

QJsonArray paragraphsOf(const char* chapter, const PersonFile& file) {
    QJsonArray paragraphs;
    for (const QString& block : DossierWords::all().chapterBlocks(chapter))
        paragraphs.append(filled(block, file));
    return paragraphs;
}

/// Writes a book from top to bottom.
class Writer {
public:
    explicit Writer(const PersonFile& file)
        : m_file(file) {}

    std::vector<BookBlock> blocks() {
        chapter("intro");
        sections();
        leftOut();
        files();
        empty();
        chapter("rights");
        return std::move(m_blocks);
    }

private:
    void add(BookPart part, const QString& text, const QString& value = {}) {
        m_blocks.push_back({part, text, value, {}, false});
    }

    void chapter(const char* name) {
        add(BookPart::Chapter, m_words.chapterTitle(name));
        for (const QString& block : m_words.chapterBlocks(name)) {
            const QString text = filled(block, m_file);
            if (text.startsWith(QLatin1String("# ")))
                add(BookPart::Heading, text.mid(2));
            else if (text.startsWith(QLatin1String("- ")))
                add(BookPart::Item, text.mid(2));
            else
                add(BookPart::Text, text);
        }
    }

    void sections() {
        for (const FileSection& section : m_file.sections) {
            if (section.records.empty())
                continue;
            add(BookPart::Chapter, section.title);
            add(BookPart::Text, section.explanation);
            if (section.key == u"journal")
                journal(section);
            else
                records(section);
        }
    }

    void records(const FileSection& section) {
        for (const FileRecord& record : section.records) {
            if (!record.title.isEmpty())
                add(BookPart::Heading, record.title);
            for (const FileCell& cell : record.cells) {
                const bool isOldMark = cell.key == u"superseded";
                if (isOldMark && cell.value == u"1")
                    add(BookPart::Text, m_words.text("old_version"));
                else if (!isOldMark && !cell.shown.isEmpty() && !isLeftUnsaid(section, cell))
                    add(BookPart::Fact, cell.label, cell.shown);
            }
        }
    }

    /// That somebody has not died, is not archived: it goes without saying.
    bool isLeftUnsaid(const FileSection& section, const FileCell& cell) const {
        return cell.isFlag && cell.value == u"0" && m_words.saysOnlyYes(section.key, cell.key);
    }

    /// A line for each: when, who, and what with all that goes with it.
    void journal(const FileSection& section) {
        BookBlock head{BookPart::Row, {}, {}, {}, true};
        for (const char* column : {"at", "worker", "act"})
            head.cells << m_words.label(section.key, QLatin1String(column));
        m_blocks.push_back(head);
        for (const FileRecord& record : section.records) {
            QStringList cells;
            for (const FileCell& cell : record.cells) {
                if (cells.size() < 3)
                    cells << (cell.key == u"worker" && cell.shown.isEmpty() ? whoElse(record) : cell.shown);
                else if (!cell.shown.isEmpty())
                    cells.last() += (cell.key == u"thing" ? QStringLiteral(" · ") : QStringLiteral("\n")) + cell.shown;
            }
            m_blocks.push_back({BookPart::Row, {}, {}, cells, false});
        }
    }

    /// Who did it when it was no worker.
    QString whoElse(const FileRecord& record) const {
        const auto act = std::ranges::find(record.cells, QStringLiteral("act"), &FileCell::key);
        const bool byProgram = act != record.cells.end() && act->value == u"demo_made";
        return m_words.text(byProgram ? "by_program" : "by_unknown");
    }

    QString sectionTitle(const QString& place) const { return m_words.sectionTitle(place.section(u'/', 0, 0)); }

    void leftOut() {
        if (m_file.leftOut.empty())
            return;
        add(BookPart::Chapter, m_words.chapterTitle("omitted"));
        add(BookPart::Text, m_words.chapterText("omitted"));
        for (const LeftOut& one : m_file.leftOut)
            add(BookPart::Item, sectionTitle(one.place) + QStringLiteral(": ") + one.reason);
    }

    void files() {
        if (m_file.attachments.empty())
            return;
        add(BookPart::Chapter, m_words.chapterTitle("files"));
        add(BookPart::Text, m_words.chapterText("files"));
        for (const FileAttachment& one : m_file.attachments)
            add(BookPart::Fact, one.name, one.sha256);
    }

    void empty() {
        QStringList titles;
        for (const FileSection& section : m_file.sections) {
            if (section.records.empty())
                titles << section.title;
        }
        if (titles.isEmpty())
            return;
        add(BookPart::Chapter, m_words.chapterTitle("empty"));
        add(BookPart::Text, m_words.chapterText("empty"));
        for (const QString& title : titles)
            add(BookPart::Item, title);
    }

    const PersonFile& m_file;
    const DossierWords& m_words = DossierWords::all();
    std::vector<BookBlock> m_blocks;
};

} // namespace

QJsonObject toJson(const PersonFile& file) {
    QJsonArray sections, leftOut, files;
    for (const FileSection& section : file.sections)
        sections.append(jsonOf(section));
    for (const LeftOut& one : file.leftOut)
        leftOut.append(QJsonObject{{QStringLiteral("place"), one.place}, {QStringLiteral("reason"), one.reason}});
    for (const FileAttachment& one : file.attachments)
        files.append(QJsonObject{{QStringLiteral("name"), one.name}, {QStringLiteral("sha256"), one.sha256}});
    return {{QStringLiteral("format"), QStringLiteral("wijkwerk-dossier")},
            {QStringLiteral("version"), formatVersion},
            {QStringLiteral("made_on"), file.madeOn.toString(Qt::ISODate)},
            {QStringLiteral("made_by"), file.madeBy},
            {QStringLiteral("controller"), QJsonObject{{QStringLiteral("department"), file.department},
                                                       {QStringLiteral("municipality"), file.municipality},
                                                       {QStringLiteral("contact"), file.contact}}},
            {QStringLiteral("person"),
             QJsonObject{{QStringLiteral("number"), file.number}, {QStringLiteral("name"), file.name}}},
            {QStringLiteral("about"), paragraphsOf("intro", file)},
            {QStringLiteral("sections"), sections},
            {QStringLiteral("left_out"), leftOut},
            {QStringLiteral("files"), files},
            {QStringLiteral("rights"), paragraphsOf("rights", file)}};
}

print::Book bookOf(const PersonFile& file) {
    const DossierWords& words = DossierWords::all();
    print::Book book;
    book.title = filled(words.text("title"), file);
    book.subject = filled(words.text("subject"), file);
    book.contents = words.text("contents");
    book.datedOn = file.madeOn;
    if (file.isPractice)
        book.mark = words.text("practice");
    book.facts = {{words.text("made_for"), file.name},
                  {words.text("person_number"), QString::number(file.number)},
                  {words.text("made_on"), letterDate(file.madeOn)}};
    if (!file.madeBy.isEmpty())
        book.facts.emplace_back(words.text("made_by"), file.madeBy);
    book.blocks = Writer(file).blocks();
    return book;
}

} // namespace wijkwerk::work
