// SPDX-License-Identifier: EUPL-1.2
#include "core/keys/slot_file.h"

#include "core/base/error.h"
#include "core/base/new_file.h"
#include "core/base/replace_file.h"
#include "core/keys/slot_format.h"

#include <QFile>
#include <QFileInfo>

namespace wijkwerk::keys {

namespace {

QString realPathOf(const QString& department) {
    const QFileInfo info(department);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

Answer<SlotTable> readTable(const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return no<SlotTable>(wrong(QStringLiteral("slots_missing"), {}, path));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Fault::NoPermission, path);
    // One byte more than a table may have, so that decode() sees that it is too long.
    const QByteArray bytes = file.read(mostTableBytes + 1);
    if (file.error() != QFileDevice::NoError)
        throw Error(Fault::DiskTrouble, path);
    auto table = decode(bytes);
    for (Problem& problem : table.problems)
        problem.value = path;
    return table;
}

QString nameAside(const QString& slotFile) {
    QString target = slotFile + QLatin1String(".oud");
    for (int again = 2; QFileInfo::exists(target); ++again)
        target = QStringLiteral("%1.oud-%2").arg(slotFile).arg(again);
    return target;
}

/// Nothing when there is no such file.
std::optional<QByteArray> bytesOf(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Fault::NoPermission, path);
    const QByteArray bytes = file.read(mostTableBytes + 1);
    if (file.error() != QFileDevice::NoError)
        throw Error(Fault::DiskTrouble, path);
    return bytes;
}

} // namespace

QString slotFileOf(const QString& department) {
    return realPathOf(department) + QLatin1String(".sleutels");
}

QString nextSlotFileOf(const QString& department) {
    return slotFileOf(department) + QLatin1String(".nieuw");
}

Answer<SlotTable> readSlots(const QString& department) {
    return readTable(slotFileOf(department));
}

Answer<SlotTable> readNextSlots(const QString& department) {
    return readTable(nextSlotFileOf(department));
}

std::optional<SlotTable> slotsOfKey(const QString& department, const DataKey& key) {
    auto table = readSlots(department);
    return table && isIntact(*table.value, key) ? std::move(table.value) : std::nullopt;
}

void writeNextSlots(const QString& department, const SlotTable& table) {
    replaceFile(nextSlotFileOf(department), encode(table), realPathOf(department));
}

void takeNextSlots(const QString& department) {
    replaceByFile(slotFileOf(department), nextSlotFileOf(department));
}

void dropNextSlots(const QString& department) {
    const QString path = nextSlotFileOf(department);
    if (QFileInfo::exists(path) && !QFile::remove(path))
        throw Error(Fault::NoPermission, path);
}

void setSlotsAside(const QString& department) {
    const QString path = slotFileOf(department);
    if (!QFileInfo::exists(path))
        return;
    if (!QFile::rename(path, nameAside(path)))
        throw Error(Fault::NoPermission, path);
}

void copySlotsAside(const QString& department) {
    const QString path = slotFileOf(department);
    if (const auto bytes = bytesOf(path))
        replaceFile(nameAside(path), *bytes, realPathOf(department));
}

void writeSlots(const QString& department, const SlotTable& table) {
    replaceFile(slotFileOf(department), encode(table), realPathOf(department));
}

void copySlots(const QString& department, const QString& copy) {
    if (const auto bytes = bytesOf(slotFileOf(department)))
        replaceFile(slotFileOf(copy), *bytes, realPathOf(department));
}

std::optional<DataKey> storedKey(const QString& department) {
    const auto table = readSlots(department);
    return table ? demoKey(*table.value) : std::nullopt;
}

} // namespace wijkwerk::keys
