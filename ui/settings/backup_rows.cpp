// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/backup_rows.h"

#include "core/store/department.h"
#include "core/store/workers.h"
#include "ui/shared/backup_text.h"
#include "ui/shared/format.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace wijkwerk::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BackupRows)
};

/// Ours, and what by its name was ours.
bool isOf(const backup::Entry& entry, const keys::Bytes<16>& department, const QString& name) {
    return entry.header.department == department ||
           (entry.header.department == keys::Bytes<16>{} && entry.name == name);
}

BackupRow rowOf(const backup::Entry& entry, const keys::DataKey& key, db::Database& database) {
    BackupRow row;
    row.entry = entry;
    if (entry.state == backup::HeaderState::Good)
        row.manifest = backup::manifestOf(backup::readHeader(entry.path).header, key);
    if (entry.state == backup::HeaderState::Newer)
        row.proof = Text::tr("made by a newer Wijkwerk");
    else if (entry.state == backup::HeaderState::Damaged)
        row.proof = Text::tr("damaged");
    else if (!row.manifest)
        row.proof = Text::tr("of an earlier key");
    if (!row.proof.isEmpty())
        row.tone = entry.state == backup::HeaderState::Damaged ? Tone::Red : Tone::Grey;
    if (row.manifest) {
        const auto worker = store::workers::find(database, WorkerId{row.manifest->worker});
        row.who = worker ? worker->name : row.manifest->account;
    }
    return row;
}

} // namespace

FoundBackups readBackups(const db::Opener& opener) {
    db::Database database = opener();
    const backup::Schedule schedule = backup::scheduleOf(database);
    FoundBackups found;
    found.trouble = backup::troubleWith(database, opener.key(), schedule, database.clock().now());
    const auto department = backup::departmentOf(opener.path(), store::department::find(database).id.value);
    if (schedule.folder.isEmpty() || !department)
        return found;
    for (const backup::Entry& entry : backup::backupsIn(schedule.folder)) {
        if (!isOf(entry, *department, QFileInfo(opener.path()).completeBaseName()))
            continue;
        BackupRow row = rowOf(entry, opener.key(), database);
        row.id = entry.header.at.toMSecsSinceEpoch();
        while (std::ranges::find(found.rows, row.id, &BackupRow::id) != found.rows.end())
            --row.id;
        found.rows.push_back(std::move(row));
    }
    return found;
}

std::vector<RowsModel<BackupRow>::Column> backupColumns() {
    std::vector<RowsModel<BackupRow>::Column> columns(5);
    columns[0] = {{.key = QStringLiteral("at"), .title = Text::tr("Made at"), .bold = true, .sortable = false},
                  [](const BackupRow& row) { return Cell{.text = shownMoment(row.entry.header.at)}; }};
    columns[1] = {{.key = QStringLiteral("proof"),
                   .title = Text::tr("Proof"),
                   .sortable = false,
                   .narrowest = QStringLiteral("heel bij het maken")},
                  [](const BackupRow& row) { return Cell{.text = row.proof, .tone = row.tone}; }};
    columns[2] = {
        {.key = QStringLiteral("content"), .title = Text::tr("What is in it"), .sortable = false, .leaveOut = 1},
        [](const BackupRow& row) {
            return Cell{.text = row.manifest ? countsText(row.manifest->facts.counts) : QString()};
        }};
    columns[3] = {{.key = QStringLiteral("size"),
                   .title = Text::tr("Size"),
                   .alignment = Qt::AlignRight | Qt::AlignVCenter,
                   .sortable = false,
                   .leaveOut = 2},
                  [](const BackupRow& row) { return Cell{.text = sizeText(row.entry.bytes)}; }};
    columns[4] = {{.key = QStringLiteral("who"), .title = Text::tr("Who"), .sortable = false, .leaveOut = 3},
                  [](const BackupRow& row) { return Cell{.text = row.who, .muted = true}; }};
    return columns;
}

} // namespace wijkwerk::ui
