// SPDX-License-Identifier: EUPL-1.2
#include "core/work/department_lock.h"

#include "core/base/error.h"

namespace wijkwerk::work {

db::FileLock lockDepartment(const QString& path) {
    db::FileLock::Attempt attempt = db::FileLock::acquire(path, db::thisProcess());
    switch (attempt.state) {
    case db::LockState::Acquired:
        return std::move(attempt.lock);
    case db::LockState::HeldBy:
        throw Error(Fault::InUse, attempt.holder.worker.isEmpty() ? attempt.holder.account : attempt.holder.worker);
    case db::LockState::NoLocks:
        throw Error(Fault::NoLocks, path);
    case db::LockState::ReadOnlyPlace:
        break;
    }
    throw Error(attempt.diskFull ? Fault::DiskFull : Fault::ReadOnly, path);
}

} // namespace wijkwerk::work
