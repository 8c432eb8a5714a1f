// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/header.h"

#include "core/base/error.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace wijkwerk::backup {

namespace {

constexpr QByteArrayView family("WijkBackup");
constexpr QByteArrayView magic("WijkBackup1\n");
constexpr qint64 pageSize = 4096;
constexpr qint64 mostHeaderBytes = 4 << 20;
constexpr qint64 fixedBytes = 12 + 4;
constexpr qint64 sumBytes = 32;

QByteArray sha256(QByteArrayView bytes) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result();
}

/// What comes before the manifest, without the beginning that has the size.
keys::ByteWriter describing(const Header& header) {
    keys::ByteWriter writer;
    writer.bytes(header.department)
        .number(std::uint64_t(header.at.toMSecsSinceEpoch()))
        .number(std::uint32_t(header.schema))
        .field(header.program.toUtf8())
        .number(std::uint64_t(header.databaseAt))
        .number(std::uint64_t(header.databaseBytes))
        .bytes(header.sha256)
        .field(header.slotTable);
    return writer;
}

qint64 sizeWith(const Header& header, qint64 manifestBytes) {
    return fixedBytes + describing(header).result().size() + 8 + manifestBytes + sumBytes;
}

QByteArrayView field(keys::ByteReader& reader) {
    return reader.raw(qint64(std::min<std::uint64_t>(reader.number<std::uint64_t>(), mostHeaderBytes + 1)));
}

Header headerFrom(keys::ByteReader& reader) {
    Header header;
    header.department = reader.bytes<16>();
    header.at = QDateTime::fromMSecsSinceEpoch(qint64(reader.number<std::uint64_t>()), Qt::UTC);
    header.schema = int(reader.number<std::uint32_t>());
    header.program = QString::fromUtf8(field(reader));
    header.databaseAt = qint64(reader.number<std::uint64_t>());
    header.databaseBytes = qint64(reader.number<std::uint64_t>());
    header.sha256 = reader.bytes<32>();
    header.slotTable = field(reader).toByteArray();
    header.manifest = field(reader).toByteArray();
    return header;
}

/// Of bytes that are as long as they say and have the right check sum.
ReadHeader decoded(QByteArrayView bytes, qint64 fileSize) {
    keys::ByteReader reader(bytes.sliced(fixedBytes).chopped(sumBytes));
    const Header header = headerFrom(reader);
    if (!reader.isGood() || !reader.isAtEnd())
        return {HeaderState::Damaged, {}};
    const bool whole = header.databaseAt == databasePlace(header, header.manifest.size()) && header.databaseBytes > 0 &&
                       header.databaseBytes == fileSize - header.databaseAt;
    return {whole ? HeaderState::Good : HeaderState::Damaged, header};
}

} // namespace

qint64 databasePlace(const Header& header, qint64 manifestBytes) {
    const qint64 size = sizeWith(header, manifestBytes);
    return (size + pageSize - 1) / pageSize * pageSize;
}

QByteArray encode(const Header& header) {
    keys::ByteWriter writer;
    writer.raw(magic)
        .number(std::uint32_t(sizeWith(header, header.manifest.size())))
        .raw(describing(header).result())
        .field(header.manifest);
    writer.raw(sha256(writer.result()));
    return writer.result();
}

QByteArray sealingPlace(const Header& header) {
    return "wijkwerk backup " + sha256(describing(header).result()).toHex();
}

ReadHeader readHeader(const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile())
        throw Error(Fault::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Fault::NoPermission, path);
    QByteArray bytes = file.read(fixedBytes);
    if (!bytes.startsWith(magic))
        return {bytes.startsWith(family) ? HeaderState::Newer : HeaderState::NotABackup, {}};
    keys::ByteReader reader(QByteArrayView(bytes).sliced(magic.size()));
    const qint64 size = reader.number<std::uint32_t>();
    if (size < fixedBytes + sumBytes || size > mostHeaderBytes)
        return {HeaderState::Damaged, {}};
    bytes += file.read(size - fixedBytes);
    if (file.error() != QFileDevice::NoError)
        throw Error(Fault::DiskTrouble, path);
    const QByteArrayView all(bytes);
    if (bytes.size() != size || sha256(all.chopped(sumBytes)) != all.last(sumBytes))
        return {HeaderState::Damaged, {}};
    return decoded(all, file.size());
}

Header goodHeader(const QString& path) {
    ReadHeader read = readHeader(path);
    switch (read.state) {
    case HeaderState::Good:
        return std::move(read.header);
    case HeaderState::Newer:
        throw Error(Fault::NewerVersion, path);
    case HeaderState::Damaged:
        throw Error(Fault::BackupDamaged, path);
    case HeaderState::NotABackup:
        break;
    }
    throw Error(Fault::NotABackup, path);
}

} // namespace wijkwerk::backup
