// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/folder.h"

#include "core/backup/verify.h"
#include "core/db/cipher.h"
#include "core/db/transaction.h"
#include "core/keys/slot_file.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace wijkwerk::backup {

namespace {

const QString ending = QStringLiteral(".wijkwerk-backup");
constexpr qint64 leftoverAgeMs = 24LL * 3600 * 1000;

const QString handMark = QStringLiteral(" met de hand");

const QRegularExpression& nameForm() {
    static const QRegularExpression form(
        QStringLiteral(R"(^(.+) (\d{4}-\d{2}-\d{2} \d{4})( met de hand)?( \d+)?\.wijkwerk-backup$)"));
    return form;
}

Entry entryOf(const QFileInfo& file) {
    Entry entry;
    entry.path = file.absoluteFilePath();
    const auto named = nameForm().match(file.fileName());
    entry.name = named.captured(1);
    entry.bytes = file.size();
    ReadHeader read;
    if (db::attempt([&] { read = readHeader(entry.path); }))
        read.state = HeaderState::Damaged;
    entry.state = read.state;
    entry.header = std::move(read.header);
    if (!entry.header.at.isValid()) // the header is lost, but its place among the others is in the name
        entry.header.at = QDateTime::fromString(named.captured(2), QStringLiteral("yyyy-MM-dd hhmm")).toUTC();
    entry.header.slotTable.clear();
    entry.header.manifest.clear();
    return entry;
}

/// `.NAME 2026-11-22 1104.wijkwerk-backup.5f3a….new` of yesterday: nobody is writing that any more.
void removeOldLeftovers(const QString& folder, const QString& name, const QDateTime& now) {
    static const QRegularExpression form(
        QStringLiteral(R"(^\.(.+) \d{4}-\d{2}-\d{2} \d{4}( \d+)?\.wijkwerk-backup\.[0-9a-f]+\.new$)"));
    QDir place(folder);
    const auto hidden = place.entryInfoList({QStringLiteral(".*") + ending + QStringLiteral(".*.new")},
                                            QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo& file : hidden) {
        const auto match = form.match(file.fileName());
        if (match.hasMatch() && match.captured(1) == name && file.lastModified().msecsTo(now) > leftoverAgeMs)
            place.remove(file.fileName());
    }
}

/// Of backups from new to old: the nearest newer one that stays. In the same hour, day or month when there is one.
std::optional<std::size_t> successorOf(const std::set<std::size_t>& going, std::size_t index) {
    while (index > 0) {
        if (!going.contains(--index))
            return index;
    }
    return std::nullopt;
}

/// What may go of these, the newest first. Those that went bad are taken out, so that they stay and stand for nothing.
std::set<std::size_t> dispensable(std::vector<Entry>& entries, const QDateTime& now, const Keep& keep,
                                  const std::function<bool(const Entry&)>& isSound) {
    while (true) {
        std::vector<QDateTime> moments;
        for (const Entry& entry : entries)
            moments.push_back(entry.header.at);
        const auto needless = noLongerNeeded(moments, now, QTimeZone::systemTimeZone(), keep);
        const std::set<std::size_t> going(needless.begin(), needless.end());
        std::optional<std::size_t> bad;
        for (const std::size_t index : going) {
            const auto successor = successorOf(going, index);
            if (successor && !isSound(entries[*successor])) {
                bad = successor;
                break;
            }
        }
        if (!bad)
            return going;
        entries.erase(entries.begin() + std::ptrdiff_t(*bad));
    }
}

} // namespace

std::vector<Entry> backupsIn(const QString& folder) {
    std::vector<Entry> entries;
    const auto files =
        QDir(folder).entryInfoList({QLatin1Char('*') + ending}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo& file : files) {
        Entry entry = entryOf(file);
        if (entry.state != HeaderState::NotABackup)
            entries.push_back(std::move(entry));
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& left, const Entry& right) { return left.header.at > right.header.at; });
    return entries;
}

std::vector<Entry> backupsOf(const keys::Bytes<16>& department, const QString& folder) {
    std::vector<Entry> entries = backupsIn(folder);
    std::erase_if(entries, [&](const Entry& entry) {
        return entry.state != HeaderState::Good || entry.header.department != department;
    });
    return entries;
}

std::optional<Entry> newestOf(const keys::Bytes<16>& department, const QString& file, const QString& folder) {
    const QString name = QFileInfo(file).completeBaseName();
    for (Entry& entry : backupsIn(folder)) {
        const bool ours = entry.header.department == department ||
                          (entry.header.department == keys::Bytes<16>{} && entry.name == name);
        if (ours && entry.state != HeaderState::Newer)
            return std::move(entry);
    }
    return std::nullopt;
}

QString newBackupPath(const QString& folder, const QString& department, const QDateTime& at, bool byHand) {
    const QString start =
        QDir(folder).absoluteFilePath(QFileInfo(department).completeBaseName() + u' ' +
                                      at.toLocalTime().toString(u"yyyy-MM-dd hhmm") + (byHand ? handMark : QString()));
    QString path = start + ending;
    for (int again = 2; QFileInfo::exists(path); ++again)
        path = start + u' ' + QString::number(again) + ending;
    return path;
}

int thin(const keys::Bytes<16>& department, const QString& folder, const QString& verified, const QDateTime& now,
         const Keep& keep) {
    std::vector<Entry> entries = backupsOf(department, folder);
    // What somebody made by hand, or gave a name that is not ours, he wants to keep.
    std::erase_if(entries, [](const Entry& entry) {
        return entry.name.isEmpty() || QFileInfo(entry.path).fileName().contains(handMark);
    });
    const QString safe = QFileInfo(verified).canonicalFilePath();
    std::map<QString, bool> looked;
    const auto isSound = [&](const Entry& entry) {
        if (QFileInfo(entry.path).canonicalFilePath() == safe)
            return true;
        const auto [known, isNew] = looked.try_emplace(entry.path, false);
        if (isNew)
            known->second = !db::attempt([&] { verifyBytes(entry.path, entry.header); });
        return known->second;
    };
    int removed = 0;
    for (const std::size_t index : dispensable(entries, now, keep, isSound)) {
        const QString& path = entries[index].path;
        if (QFileInfo(path).canonicalFilePath() != safe && QFile::remove(path))
            ++removed;
    }
    removeOldLeftovers(folder, nameForm().match(QFileInfo(verified).fileName()).captured(1), now);
    return removed;
}

std::optional<keys::Bytes<16>> departmentOf(const QString& path, std::int64_t id) {
    if (!db::encrypts()) {
        keys::Bytes<16> bytes{};
        for (std::size_t i = 0; i < 8; ++i)
            bytes[i] = std::uint8_t(std::uint64_t(id) >> (8 * i));
        return bytes;
    }
    const auto table = keys::readSlots(path);
    return table ? std::optional(table.value->fileId) : std::nullopt;
}

} // namespace wijkwerk::backup
