// SPDX-License-Identifier: EUPL-1.2
// The beginning of a backup file: what it is, of which department, and where its parts are. Everything here can be read
// without a password, so nothing here tells about people: who may sign in is in the slot table, as beside the
// department itself; all else that could tell something is in the sealed manifest.
//
// "WijkBackup1\n"; size of the header 4; department 16, moment 8 (ms since 1970, UTC), schema 4, program, place 8 and
// size 8 of the database, its SHA-256 32, slot table, sealed manifest; then the SHA-256 of all before. Numbers little
// end first; texts and bytes with their length in 8 bytes before them. The database begins at a whole page (4096) and
// is the last thing in the file, encrypted as in the department.
#pragma once

#include "core/keys/byte_stream.h"

#include <QDateTime>
#include <QString>

namespace wijkwerk::backup {

struct Header {
    keys::Bytes<16> department{}; ///< that of its slot table: the same for all backups of a department
    QDateTime at;                 ///< UTC, milliseconds
    int schema = 0;
    QString program; ///< version of the program that made it
    qint64 databaseAt = 0;
    qint64 databaseBytes = 0;
    keys::Bytes<32> sha256{}; ///< of the database part
    QByteArray slotTable;     ///< empty in a build for practice
    QByteArray manifest;      ///< sealed

    bool operator==(const Header&) const = default;
};

enum class HeaderState {
    Good,
    NotABackup,
    Newer,   ///< made by a newer program, in another form
    Damaged, ///< of the file as a whole; when the header itself is good it is given all the same
};
struct ReadHeader {
    HeaderState state = HeaderState::NotABackup;
    Header header;
};

/// Reads the beginning and looks whether the file is as long as it says. Throws FileMissing, NoPermission, DiskTrouble.
ReadHeader readHeader(const QString& path);
/// The same for who cannot go on without: throws NotABackup, NewerVersion or BackupDamaged.
Header goodHeader(const QString& path);

/// Where the database begins behind such a header, whatever its checksums are.
qint64 databasePlace(const Header& header, qint64 manifestBytes);
QByteArray encode(const Header& header);
/// Binds a sealed manifest to the header it was made for.
QByteArray sealingPlace(const Header& header);

} // namespace wijkwerk::backup
