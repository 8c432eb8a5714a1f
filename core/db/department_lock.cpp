// SPDX-License-Identifier: EUPL-1.2
#include "core/db/department_lock.h"

#include "core/base/error.h"

namespace wijkwerk::db {

FileLock lockDepartment(const QString& path) {
    FileLock::Attempt attempt = FileLock::acquire(path, thisProcess());
    switch (attempt.state) {
    case LockState::Acquired:
        return std::move(attempt.lock);
    case LockState::HeldBy:
        throw Error(Fault::InUse, attempt.holder.worker.isEmpty() ? attempt.holder.account : attempt.holder.worker);
    case LockState::NoLocks:
        throw Error(Fault::NoLocks, path);
    case LockState::ReadOnlyPlace:
        break;
    }
    throw Error(attempt.diskFull ? Fault::DiskFull : Fault::NoPermission, path);
}

} // namespace wijkwerk::db
