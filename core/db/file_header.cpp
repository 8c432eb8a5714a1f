// SPDX-License-Identifier: EUPL-1.2
#include "core/db/file_header.h"

#include "core/db/cipher.h"
#include "core/db/department_file.h"
#include "core/db/raw_file.h"
#include "core/db/schema.h"
#include "core/db/unfinished.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace wijkwerk::db {

namespace {

constexpr int headerSize = 100;
constexpr int pageSize = 4096; // of every file of ours

/// The beginning of a file that is there, can be read and is not empty.
QByteArray beginOf(const QString& path) {
    if (!QFileInfo::exists(path)) // also for a link to nothing
        throw Error(Fault::FileMissing, path);
    if (QFileInfo(path).isDir())
        throw Error(Fault::NotADepartment, path);
    const RawFile file(path);
    if (file.size() == 0)
        throw Error(Fault::FileEmpty, path);
    return file.read(0, pageSize);
}

bool isZeros(const QByteArray& begin) {
    return begin.count('\0') == begin.size();
}

std::uint32_t wordAt(const QByteArray& bytes, int offset) {
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

/// The header of plain SQLite (https://www.sqlite.org/fileformat2.html#the_database_header).
struct Header {
    std::uint32_t pageSize = 0;
    std::uint32_t pages = 0;
    std::uint32_t userVersion = 0;
    std::uint32_t application = 0;
    bool pagesAreValid = false;
};

Header plainHeader(const QByteArray& bytes, const QString& path) {
    if (!isPlainSqlite(bytes))
        throw Error(isZeros(bytes) ? Fault::Damaged : Fault::NotADepartment, path);
    if (bytes.size() < headerSize)
        throw Error(Fault::Damaged, path);
    Header header;
    header.pageSize = qFromBigEndian<quint16>(bytes.constData() + 16);
    if (header.pageSize == 1)
        header.pageSize = 65536;
    header.pages = wordAt(bytes, 28);
    header.pagesAreValid = wordAt(bytes, 24) == wordAt(bytes, 92);
    header.userVersion = wordAt(bytes, 60);
    header.application = wordAt(bytes, 68);
    return header;
}

bool isCutOff(const QString& path, const Header& header) {
    return header.pageSize < 512 ||
           (header.pagesAreValid && QFileInfo(path).size() < qint64(header.pages) * header.pageSize);
}

void recognisePlain(const QString& path, const Header& header) {
    if (header.application != applicationId)
        throw Error(Fault::ForeignDatabase, path);
    if (header.userVersion > std::uint32_t(currentVersion()))
        throw Error(Fault::NewerVersion, QString::number(header.userVersion));
    if (hasHotJournal(path))
        return; // SQLite will put it right when it opens the file; only then can its size be judged
    // Looked at twice: the writer may just have made the file smaller.
    if (isCutOff(path, header) && isCutOff(path, plainHeader(beginOf(path), path)) && !hasHotJournal(path))
        throw Error(Fault::Damaged, path);
}

/// Random bytes are no text: 4096 of them all printable does not happen.
bool isText(const QByteArray& begin) {
    return std::all_of(begin.begin(), begin.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 || (byte >= '\t' && byte <= '\r');
    });
}

/// Pictures, PDF, Office, archives, programs: at least four bytes each, so that chance does not make them.
bool isKnownFormat(const QByteArray& begin) {
    static const QByteArray formats[] = {"\x89PNG",
                                         "GIF8",
                                         "\xff\xd8\xff\xe0",
                                         "\xff\xd8\xff\xe1",
                                         "%PDF-",
                                         "PK\x03\x04",
                                         "\xd0\xcf\x11\xe0",
                                         "\x7f"
                                         "ELF",
                                         "\xfd"
                                         "7zXZ",
                                         "7z\xbc\xaf",
                                         "Rar!",
                                         "RIFF"};
    return std::any_of(std::begin(formats), std::end(formats),
                       [&](const QByteArray& format) { return begin.startsWith(format); });
}

/// What it means when a key does not open a file that begins like this.
Fault whenLocked(const QByteArray& begin, KeyProof proof) {
    if (isZeros(begin.left(headerSize)))
        return Fault::Damaged;
    if (isText(begin) || isKnownFormat(begin))
        return Fault::NotADepartment;
    return proof == KeyProof::Proven ? Fault::Damaged : Fault::WrongKeyOrDamaged;
}

} // namespace

bool hasHotJournal(const QString& path) {
    QFile journal(journalOf(path));
    return journal.open(QIODevice::ReadOnly) && journal.read(8) == QByteArray::fromHex("d9d505f920a163d7");
}

Fault recognise(const QString& path, KeyProof proof) {
    const QByteArray begin = beginOf(path);
    if (!encrypts()) {
        recognisePlain(path, plainHeader(begin, path));
    } else if (isPlainSqlite(begin)) {
        if (begin.size() < headerSize)
            throw Error(Fault::Damaged, path);
        throw Error(wordAt(begin, 68) == applicationId ? Fault::NotEncrypted : Fault::ForeignDatabase, path);
    }
    const Fault fault = whenLocked(begin, proof);
    // What is certainly not ours is not shown to SQLite at all.
    if (encrypts() && begin.size() < pageSize)
        throw Error(fault, path);
    if (hasHotJournal(path) && !isWritable(path))
        throw Error(Fault::HotJournal, path);
    return fault;
}

} // namespace wijkwerk::db
