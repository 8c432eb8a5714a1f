// SPDX-License-Identifier: EUPL-1.2
#include "core/work/keep_copy.h"

#include "core/db/cipher.h"
#include "core/keys/slot_file.h"
#include "core/store/slot_generation.h"
#include "core/work/slot_generation.h"

#include <QFile>
#include <QFileInfo>

namespace wijkwerk::work {

void keepCopy(db::Session& session, const std::optional<keys::SlotTable>& slots, const QString& target) {
    if (QFileInfo::exists(target))
        throw Error(Fault::FileExists, target);
    const bool known = slots && keys::isIntact(*slots, session.key());
    if (db::encrypts() && !known && !keys::slotsOfKey(session.path(), session.key()))
        throw Error(Fault::WrongKeyOrDamaged, keys::slotFileOf(session.path()));
    db::backupTo(session.database(), session.key(), target);
    if (!db::encrypts() || keys::slotsOfKey(target, session.key()))
        return;
    keys::writeSlots(target, *slots);
    if (slots->generation < store::slot_generation::known(session.database()))
        notePutBack(target, session.key(), WorkerId{session.worker()}, slots->generation);
}

} // namespace wijkwerk::work
