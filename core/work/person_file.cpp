// SPDX-License-Identifier: EUPL-1.2
#include "core/work/person_file.h"

#include "core/base/date_text.h"
#include "core/db/cipher.h"
#include "core/domain/naming.h"
#include "core/domain/phone.h"
#include "core/domain/placement.h"
#include "core/keys/slot_file.h"
#include "core/letters/document.h"
#include "core/store/attachments.h"
#include "core/store/department.h"
#include "core/store/fields.h"
#include "core/store/letters.h"
#include "core/store/participants.h"
#include "core/store/person_rows.h"
#include "core/store/workers.h"
#include "core/work/letter_work.h"
#include "core/work/person_file_words.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace wijkwerk::work {

namespace {

using store::person_rows::Cell;
using store::person_rows::CellKind;

/// `09:30` of the clock on the wall, for people.
QString shownMoment(const QString& stored) {
    const QDateTime moment = QDateTime::fromString(stored, Qt::ISODateWithMs);
    if (!moment.isValid())
        return stored;
    const QDateTime local = moment.toLocalTime();
    return shownDate(local.date()) + u' ' + shownTime(local.time());
}

QString shownAddress(const QString& stored) {
    const Address address = store::addressFromText(stored);
    QStringList lines;
    for (const QString& line : {addressLine1(address), addressLine2(address)}) {
        if (!line.isEmpty())
            lines << line;
    }
    return lines.isEmpty() ? stored : lines.join(QStringLiteral(", "));
}

QString shownColumns(const QString& stored) {
    const QJsonDocument read = QJsonDocument::fromJson(stored.toUtf8());
    if (!read.isObject())
        return stored;
    const QJsonObject object = read.object();
    QStringList lines;
    for (auto it = object.begin(); it != object.end(); ++it)
        lines << it.key() + QStringLiteral(": ") + it->toVariant().toString();
    return lines.join(u'\n');
}

QString shownLetter(const QString& markup) {
    const auto document = letters::documentFromMarkup(markup);
    return document ? letters::plainText(*document) : markup;
}

/// `Toegang gegeven` → `toegang gegeven`, but `BSN bekeken` as it is.
QString startedSmall(QString word) {
    if (word.size() > 1 && word.at(1).isLower())
        word[0] = word.at(0).toLower();
    return word;
}

/// Puts stored values into words.
class Speaker {
public:
    explicit Speaker(const Speak& speak)
        : m_speak(speak) {}

    QString word(const QString& set, const QString& code) const {
        if (const auto own = m_words.code(set, code))
            return *own;
        QString word = m_speak(set, code);
        if (set != u"act")
            return word;
        return word == code ? word.replace(u'_', u' ') : startedSmall(word); // an act nobody has a word for
    }

    FileCell cell(const QString& section, const Cell& stored) const {
        FileCell cell;
        cell.key = QString::fromLatin1(stored.column->key);
        cell.label = m_words.label(section, cell.key);
        cell.value = cell.shown = stored.value;
        if (!stored.value.isEmpty())
            say(stored, cell);
        if (cell.key == u"phone" || cell.key == u"phone2")
            cell.value = cell.shown = shownPhone(stored.value);
        return cell;
    }

private:
    void say(const Cell& stored, FileCell& cell) const {
        const QString& value = stored.value;
        switch (stored.column->kind) {
        case CellKind::Text:
            cell.isWords = true;
            break;
        case CellKind::Name:
            cell.isWords = cell.isName = true;
            break;
        case CellKind::Code:
            cell.shown = word(QString::fromLatin1(stored.column->set), value);
            break;
        case CellKind::Date:
            cell.shown = shownDate(QDate::fromString(value, Qt::ISODate));
            break;
        case CellKind::Born:
            cell.shown = shownDate(partialDateFromIso(value).value_or(PartialDate{}));
            break;
        case CellKind::Moment:
            cell.shown = shownMoment(value);
            break;
        case CellKind::Flag:
            cell.isFlag = true;
            cell.shown = m_words.text(value == u"0" ? "no" : "yes");
            break;
        case CellKind::Number:
            cell.isNumber = true;
            break;
        case CellKind::Hours:
            cell.value = cell.shown = toText(Hours{value.toInt()});
            break;
        case CellKind::Money:
            cell.shown = value == u"0" ? QString() : shownMoney(value.toLongLong());
            break;
        case CellKind::Weekdays:
            cell.value = toText(Weekdays{value.toInt()});
            cell.shown = letterText(Weekdays{value.toInt()});
            break;
        case CellKind::Address:
            words(cell, shownAddress(value));
            break;
        case CellKind::Columns:
            words(cell, shownColumns(value));
            break;
        case CellKind::Parts:
            words(cell, shownParts(value));
            break;
        case CellKind::Markup:
            words(cell, shownLetter(value));
            break;
        }
    }

    static void words(FileCell& cell, const QString& text) {
        cell.value = cell.shown = text;
        cell.isWords = true;
    }

    /// What a line of the journal says was changed: `persoonsgegevens veranderd; Achternaam: Berg → Bergh`.
    QString shownParts(const QString& stored) const {
        const QJsonDocument read = QJsonDocument::fromJson(stored.toUtf8());
        if (!read.isArray())
            return stored;
        QStringList lines;
        for (const QJsonValue& part : read.array()) {
            QString line = word(QStringLiteral("thing"), part[QStringLiteral("thing")].toString()) + u' ' +
                           word(QStringLiteral("verb"), part[QStringLiteral("verb")].toString());
            const QJsonObject fields = part[QStringLiteral("fields")].toObject();
            for (auto it = fields.begin(); it != fields.end(); ++it)
                line += QStringLiteral("; ") + word(QStringLiteral("field"), it.key()) + shownChange(it.key(), *it);
            lines << line;
        }
        return lines.join(u'\n');
    }

    QString shownChange(const QString& field, const QJsonValue& values) const {
        const auto shown = [&](const QJsonValue& value) {
            const QString text = value.toString();
            const QDate day = QDate::fromString(text, Qt::ISODate);
            const QString set = m_words.code(QStringLiteral("field_set"), field).value_or(QString());
            return text.isEmpty()          ? QStringLiteral("–")
                   : text.startsWith(u'{') ? shownAddress(text)
                   : day.isValid()         ? shownDate(day)
                   : set.isEmpty()         ? text
                                           : word(set, text);
        };
        const QJsonArray both = values.toArray();
        const bool isReference = field.endsWith(QLatin1String("Id")); // a number says nothing to anybody
        return isReference || both.size() < 2 ? QString()
                                              : QStringLiteral(": %1 → %2").arg(shown(both[0]), shown(both[1]));
    }

    const Speak& m_speak;
    const DossierWords& m_words = DossierWords::all();
};

QString titleOf(const QString& pattern, const FileRecord& record) {
    QString title = pattern;
    for (const FileCell& cell : record.cells)
        title.replace(u'{' + cell.key + u'}', cell.shown);
    return title;
}

void nameRecords(PersonFile& file) {
    for (FileSection& section : file.sections) {
        const QString pattern = DossierWords::all().recordTitle(section.key);
        for (FileRecord& record : section.records)
            record.title = titleOf(pattern, record);
    }
}

void addLetters(db::Database& database, PersonFile& file) {
    for (const Letter& letter : store::letters::ofParticipant(database, file.person)) {
        const QByteArray pdf = store::letters::pdf(database, letter.id);
        if (pdf.isEmpty())
            continue;
        FileAttachment attachment;
        attachment.place = QStringLiteral("letter/%1").arg(letter.id.value);
        attachment.name = fileNameOf(letter, file.number);
        attachment.bytes = pdf;
        attachment.sha256 = QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
        file.attachments.push_back(std::move(attachment));
    }
}

/// With a number before their names, so that two of the same name both come along.
void addDocuments(db::Database& database, PersonFile& file) {
    int count = 0;
    for (const store::attachments::Stored& stored : store::attachments::storedOf(database, file.person)) {
        FileAttachment attachment;
        attachment.place = QStringLiteral("attachment/%1").arg(stored.id.value);
        attachment.name = QStringLiteral("document %1 %2").arg(++count).arg(cleanFileName(stored.name));
        attachment.sha256 = stored.sha256;
        attachment.bytes = stored.bytes;
        file.attachments.push_back(std::move(attachment));
    }
}

void addSender(db::Database& database, PersonFile& file) {
    const DossierWords& words = DossierWords::all();
    const Department department = store::department::find(database);
    file.department = department.name;
    file.municipality = department.municipality;
    QStringList contact;
    if (!department.phone.isEmpty())
        contact << words.text("phone").replace(QLatin1String("{phone}"), shownPhone(department.phone));
    if (!department.email.isEmpty())
        contact << words.text("email").replace(QLatin1String("{email}"), department.email);
    file.contact = contact.join(u' ');
    if (const auto worker = store::workers::find(database, WorkerId{database.actor().worker}))
        file.madeBy = worker->name;
    file.madeOn = database.clock().today();
    const auto& opened = database.watchedFile();
    file.isPractice = !db::encrypts() || (opened && keys::storedKey(opened->path()));
}

FileCell* cellAt(PersonFile& file, const QString& place) {
    for (FileSection& section : file.sections) {
        for (FileRecord& record : section.records) {
            for (FileCell& cell : record.cells) {
                if (cell.isWords && place == record.place + u'/' + cell.key)
                    return &cell;
            }
        }
    }
    return nullptr;
}

Problems check(PersonFile& file, const std::vector<Decision>& decisions) {
    Problems problems;
    for (const Decision& decision : decisions) {
        const QString what = decision.place.isEmpty() ? decision.words : decision.place;
        const FileCell* cell = decision.place.isEmpty() ? nullptr : cellAt(file, decision.place);
        const bool fits =
            cell && decision.start >= 0 && decision.length > 0 &&
            decision.start + decision.length <= cell->value.size() &&
            (decision.words.isEmpty() || cell->value.mid(decision.start, decision.length) == decision.words);
        if (decision.place.isEmpty() ? decision.words.trimmed().isEmpty() : !fits)
            problems.push_back(wrong(QStringLiteral("black_out_place_unknown"), {}, what));
        if (decision.reason.trimmed().isEmpty())
            problems.push_back(wrong(QStringLiteral("black_out_reason_missing"), {}, what));
    }
    return problems;
}

/// What all decisions together leave out of one text.
std::vector<rules::Omission> omissionsFor(const QString& place, const FileCell& cell,
                                          const std::vector<Decision>& decisions) {
    std::vector<rules::Omission> omissions;
    for (const Decision& decision : decisions) {
        if (decision.place == place) {
            omissions.push_back({decision.start, decision.length, decision.reason.trimmed()});
        } else if (decision.place.isEmpty()) {
            const auto more = rules::omissionsOf(cell.value, decision.words, decision.reason.trimmed());
            omissions.insert(omissions.end(), more.begin(), more.end());
        }
    }
    return omissions;
}

} // namespace

PersonFile personFile(db::Database& database, ParticipantId person, const Speak& speak) {
    const db::Reading reading(database);
    const auto participant = store::participants::find(database, person);
    if (!participant)
        throw Error(Fault::NotFound);
    PersonFile file;
    file.person = person;
    file.number = participant->number;
    file.name = addressName(participant->name);
    addSender(database, file);
    addLetters(database, file);
    addDocuments(database, file);
    const Speaker speaker(speak);
    for (const store::person_rows::Table& table : store::person_rows::ofParticipant(database, person)) {
        FileSection section;
        section.key = QString::fromLatin1(table.name);
        section.title = DossierWords::all().sectionTitle(section.key);
        section.explanation = DossierWords::all().sectionText(section.key);
        for (const store::person_rows::Row& row : table.rows) {
            FileRecord record{QStringLiteral("%1/%2").arg(section.key).arg(row.id), {}, {}};
            for (const Cell& cell : row.cells)
                record.cells.push_back(speaker.cell(section.key, cell));
            section.records.push_back(std::move(record));
        }
        file.sections.push_back(std::move(section));
    }
    nameRecords(file);
    return file;
}

Problems leaveOut(PersonFile& file, const std::vector<Decision>& decisions) {
    Problems problems = check(file, decisions);
    if (hasWrong(problems))
        return problems;
    for (FileSection& section : file.sections) {
        for (FileRecord& record : section.records) {
            for (FileCell& cell : record.cells) {
                const QString place = record.place + u'/' + cell.key;
                const auto omissions =
                    cell.isWords ? omissionsFor(place, cell, decisions) : std::vector<rules::Omission>();
                if (omissions.empty())
                    continue;
                cell.value = cell.shown = rules::withOmissions(cell.value, omissions);
                for (const rules::Omission& omission : omissions)
                    file.leftOut.push_back({place, omission.reason});
                std::erase_if(file.attachments, [&](const FileAttachment& one) { return one.place == record.place; });
            }
        }
    }
    nameRecords(file);
    return problems;
}

std::vector<Decision> decisionsFromJson(const QByteArray& json, Problems& problems) {
    std::vector<Decision> decisions;
    QJsonParseError error;
    const QJsonDocument read = QJsonDocument::fromJson(json, &error);
    if (!read.isArray()) {
        problems.push_back(wrong(QStringLiteral("black_out_not_understood"), {}, error.errorString()));
        return decisions;
    }
    for (const QJsonValue& one : read.array()) {
        Decision decision;
        decision.place = one[QStringLiteral("place")].toString();
        decision.start = one[QStringLiteral("start")].toInteger(-1);
        decision.length = one[QStringLiteral("length")].toInteger(0);
        decision.words = one[QStringLiteral("words")].toString();
        decision.reason = one[QStringLiteral("reason")].toString();
        decisions.push_back(std::move(decision));
    }
    return decisions;
}

} // namespace wijkwerk::work
