// SPDX-License-Identifier: EUPL-1.2
#include "core/work/open_department.h"

#include "core/db/cipher.h"
#include "core/keys/slot_file.h"

#include <QFileInfo>

namespace wijkwerk::work {

namespace {

void keepOpen(const QString& path, const keys::DataKey& key) {
    if (!db::encrypts())
        return;
    if (!keys::storedKey(path)) // the only keys, perhaps, of a department that was here before
        keys::setSlotsAside(path);
    keys::writeSlots(path, keys::demoTable(key));
}

} // namespace

keys::DataKey openKeyOf(const QString& path) {
    if (!db::encrypts())
        return keys::DataKey::random(); // nobody looks at it
    const Fault otherwise = db::recognise(path, db::KeyProof::None);
    if (auto key = keys::storedKey(path))
        return std::move(*key);
    throw Error(otherwise, path);
}

std::unique_ptr<db::Session> openSession(const QString& path, const db::OpenOptions& options) {
    return db::Session::open(path, openKeyOf(path), options);
}

Outcome<MadeDepartment> createOpenDepartment(const QString& path, const NewDepartment& wanted, const Clock& clock) {
    const keys::DataKey key = keys::DataKey::random();
    return createDepartment(path, key, wanted, clock, [&](const MadeDepartment&) { keepOpen(path, key); });
}

void makeOpenDemo(const QString& path, const Clock& clock, const DemoOptions& options) {
    if (QFileInfo::exists(path))
        throw Error(Fault::FileExists, path);
    const keys::DataKey key = keys::DataKey::random();
    // Before the file itself: a department without its key is of no use, a key without a department does no harm.
    keepOpen(path, key);
    makeDemo(path, key, clock, options);
}

} // namespace wijkwerk::work
