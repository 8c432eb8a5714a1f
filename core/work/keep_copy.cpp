// SPDX-License-Identifier: EUPL-1.2
#include "core/work/keep_copy.h"

#include "core/db/cipher.h"
#include "core/keys/slot_file.h"

#include <QFile>
#include <QFileInfo>

namespace wijkwerk::work {

namespace {

bool fit(const keys::Answer<keys::SlotTable>& table, const keys::DataKey& key) {
    return table && keys::isIntact(*table.value, key);
}

} // namespace

void keepCopy(db::Session& session, const std::optional<keys::SlotTable>& slots, const QString& target) {
    if (QFileInfo::exists(target))
        throw Error(Fault::FileExists, target);
    const bool known = slots && keys::isIntact(*slots, session.key());
    if (db::encrypts() && !known && !fit(keys::readSlots(session.path()), session.key()))
        throw Error(Fault::WrongKeyOrDamaged, keys::slotFileOf(session.path()));
    db::backupTo(session.database(), session.key(), target);
    if (db::encrypts() && !fit(keys::readSlots(target), session.key()))
        keys::writeSlots(target, *slots);
}

} // namespace wijkwerk::work
