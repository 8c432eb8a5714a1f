// SPDX-License-Identifier: EUPL-1.2
// Dossier voor betrokkene: everything that is held on one person, in words they understand (AVG art. 15; domain.md
// 6.4), with what is about others left out. As JSON and as a book to print.
#pragma once

#include "core/base/problem.h"
#include "core/db/database.h"
#include "core/domain/ids.h"
#include "core/print/book.h"
#include "core/rules/black_out.h"

#include <QJsonObject>

#include <functional>

namespace wijkwerk::work {

/// The word of a code: set ("phase") and code ("stage") → `Stage`. ui/texts has them.
using Speak = std::function<QString(const QString& set, const QString& code)>;

struct FileCell {
    QString key;          ///< as in JSON
    QString label;        ///< as people read it
    QString value;        ///< as in JSON: code, ISO date, words
    QString shown;        ///< as people read it; empty when there is nothing
    bool isWords = false; ///< may be left out in part; value and shown are the same
    bool isName = false;  ///< of a worker or a place: not looked through for others
    bool isNumber = false;
    bool isFlag = false;
};

struct FileRecord {
    QString place; ///< `note/7391`; with `/text` behind it the place of a cell
    QString title; ///< may be empty
    std::vector<FileCell> cells;
};

struct FileSection {
    QString key; ///< name of the table
    QString title;
    QString explanation;
    std::vector<FileRecord> records;
};

struct FileAttachment {
    QString place;
    QString name; ///< of the file
    QString sha256;
    QByteArray bytes;
};

/// What was left out, without the words.
struct LeftOut {
    QString place;
    QString reason;
};

struct PersonFile {
    ParticipantId person;
    int number = 0;
    QString name;
    QDate madeOn;
    QString madeBy;
    QString department;
    QString municipality;
    QString contact;
    bool isPractice = false; ///< of a practice department: it says so on every page
    std::vector<FileSection> sections;
    std::vector<FileAttachment> attachments; ///< the PDF of every letter, every document
    std::vector<LeftOut> leftOut;
};

/// Throws Error{NotFound}.
PersonFile personFile(db::Database& database, ParticipantId person, const Speak& speak);

/// A passage that may be about somebody else, with the text around it to judge by.
struct Proposal {
    QString place;
    QString section; ///< title
    QString record;  ///< title
    rules::Passage passage;
    QString before; ///< at most 60 characters
    QString after;
};
/// In the order of the file. Letters are left alone: the person has them. The names of others come from the file.
std::vector<Proposal> proposals(db::Database& database, const PersonFile& file);

/// What is left out and why: a part of one text (with its words, when it must still be those), or words wherever they
/// stand.
struct Decision {
    QString place; ///< empty: `words`, everywhere
    qsizetype start = 0;
    qsizetype length = 0;
    QString words;
    QString reason;
};
/// Leaves it out of the file for good, also from the titles; the PDF of a letter of which words are left out goes too.
/// All or nothing: with a problem (a place that is not there, no reason) nothing was changed.
Problems leaveOut(PersonFile& file, const std::vector<Decision>& decisions);
/// `[{"place","start","length","reason"}, {"words","reason"}]`; `black_out_not_understood` when it is something else.
std::vector<Decision> decisionsFromJson(const QByteArray& json, Problems& problems);

/// Keys: docs/dossier.md.
QJsonObject toJson(const PersonFile& file);
print::Book bookOf(const PersonFile& file);

/// Throws Error{FileExists} when a dossier of this person lies in the folder already: it is never overwritten.
void requireNoDossierIn(const QString& folder, int number);
struct WrittenFile {
    QString pdf; ///< path
    QString json;
    int pages = 0;
    QString sha256; ///< of the PDF
};
/// `dossier 1042.pdf` and `.json`, with no name of a person, and the PDF of each letter, for their owner alone. They
/// are not encrypted. The folder must exist. Throws as replaceFile does.
WrittenFile writePersonFile(const PersonFile& file, const QString& folder);

} // namespace wijkwerk::work
