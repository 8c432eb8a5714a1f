// SPDX-License-Identifier: EUPL-1.2
// What a backup says is in it, and what a database says of itself: the two must be equal. Sealed in the backup, so that
// only who can open the department can read it.
#pragma once

#include "core/backup/header.h"
#include "core/db/database.h"
#include "core/keys/data_key.h"

#include <QMap>

namespace wijkwerk::backup {

/// What is counted of a database. Two databases with the same facts hold the same acts.
struct Facts {
    std::int64_t department = 0;
    QString name;
    int schema = 0;
    QMap<QString, qint64> counts; ///< rows of every table
    QString lastWrite;            ///< db::toText of its last mark; empty when nothing was written yet
    QString
        journalHead; ///< keys::toText of the head of its chain; in a file of before the chain the id of its last line
    int slots = 0;   ///< how new the slot table must at least be; 0 when not known
    QDateTime journalAt; ///< moment of that line; invalid when there is none

    bool operator==(const Facts&) const = default;
};
/// Read together, so that they belong to one moment.
Facts factsOf(db::Database& database);

struct Manifest {
    Facts facts;
    QString account;
    QString machine;
    std::int64_t worker = 0; ///< who had it made; 0 when nobody in particular

    bool operator==(const Manifest&) const = default;
};

QByteArray sealed(const Manifest& manifest, const Header& header, const keys::DataKey& key);
/// How many bytes sealed() will give.
qint64 sealedSize(const Manifest& manifest, const keys::DataKey& key);
/// Nothing when the key is another, or the manifest is not that of this header.
std::optional<Manifest> manifestOf(const Header& header, const keys::DataKey& key);

} // namespace wijkwerk::backup
