// SPDX-License-Identifier: EUPL-1.2
#include "core/db/reencrypt.h"

#include "core/base/new_file.h"
#include "core/db/contents.h"
#include "core/db/department_file.h"
#include "core/db/transaction.h"
#include "core/db/unfinished.h"

#include <QFileInfo>

namespace wijkwerk::db {

namespace {

constexpr std::int64_t steps = 4;

void say(const Progress& progress, std::int64_t done) {
    if (progress && !progress(done, steps))
        throw Error(Fault::Cancelled);
}

void copyTo(const QString& target, Database& database) {
    Statement copy = database.statement("vacuum into :target");
    copy.with(target).run();
}

} // namespace

void reencrypt(const QString& path, const keys::DataKey& key, const keys::DataKey& newKey, const Actor& actor,
               const Clock& clock, const std::function<void(Database&)>& fill, const Progress& progress) {
    const QString real = QFileInfo(path).canonicalFilePath();
    // A half-finished change is undone here, and an older file brought up to date.
    Database writer = openDepartmentFile(path, key, FileMode::ReadWrite, actor, clock, KeyProof::Proven);
    // Never committed: it keeps other writers out until the new file has its name, and leaves no journal that would
    // then lie beside the wrong file.
    const Transaction alone(writer, {});
    const Unfinished unfinished(real);
    say(progress, 0);
    {
        Database reader(openSqlite(real, key, FileMode::ReadOnly), actor, clock);
        copyTo(unfinished.path(), reader);
    }
    say(progress, 1);
    changeKey(unfinished.path(), key, newKey);
    say(progress, 2);
    {
        Database copy(openSqlite(unfinished.path(), newKey, FileMode::ReadWrite), actor, clock);
        if (fill)
            fill(copy);
        mustBeWhole(copy, real);
    }
    say(progress, 3);
    replaceByFile(real, unfinished.path());
    if (progress)
        progress(steps, steps);
}

} // namespace wijkwerk::db
