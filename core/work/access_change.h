// SPDX-License-Identifier: EUPL-1.2
// Passwords and the recovery code of an open department, and a new department with its first password. Taking access
// away is in access_removal.
//
// All of these take as long as a password costs (0.6 s), so the window does them in a job: db::Opener is what a job
// gets of a session. They throw ReadOnly when the department can only be looked at, and what keys::writeSlots() and
// the commit of the journal line throw: unless that is OutcomeUnknown nothing has changed then.
#pragma once

#include "core/db/session.h"
#include "core/keys/slot_table.h"
#include "core/work/access.h"
#include "core/work/department_work.h"

namespace wijkwerk::work {

/// A worker gets a password, or another one when he forgot his. Problems: those of keys::checkPassword(), worker_left,
/// slots_full, memory_short, demo_is_open, slots_altered and those of the slot file.
Outcome<Done> addAccess(const db::Opener& opener, WorkerId worker, const QString& password,
                        const keys::Cost& cost = keys::houseCost);

/// The worker of the session changes his own. Problems: as addAccess(), wrong_password, no_slot.
Outcome<Done> changePassword(const db::Opener& opener, const QString& oldPassword, const QString& newPassword,
                             const keys::Cost& cost = keys::houseCost);

/// The same for somebody who signed in with his password just now, so that it need not be checked once more.
Outcome<Done> replaceOwnPassword(const db::Opener& opener, const QString& newPassword,
                                 const keys::Cost& cost = keys::houseCost);

/// After the recovery code: as addAccess(), and the journal says how it came about.
Outcome<Done> setNewPassword(const db::Opener& opener, WorkerId worker, const QString& password,
                             const keys::Cost& cost = keys::houseCost);

// A new recovery code takes two steps, so that none is in force that nobody has seen: it is shown, and comes in force
// when somebody says that it is on paper.
/// A code to show; it opens nothing yet. Problems: role_may_not, demo_is_open, slots_full and those of the slot file.
Outcome<QString> proposeRecoveryCode(const db::Opener& opener);
/// From now on this code opens the file, and the one before no longer. The same problems, and those of
/// keys::readRecoveryCode().
Outcome<Done> useRecoveryCode(const db::Opener& opener, const QString& code);

/// Who can sign in, of an open department: the entrance with the names of today.
struct Access {
    WorkerId worker;
    QString name;
    Role role = Role::JobCoach;
    bool left = false; ///< archived or no longer in the list, but still able to open the file
};
Outcome<std::vector<Access>> accessOf(db::Session& session);

struct SecuredDepartment {
    MadeDepartment made;
    SignedIn who;         ///< the first worker, to enter with at once
    QString recoveryCode; ///< shown once, to be printed; kept nowhere. Empty in a program without encryption
};
/// createDepartment() with a first worker who can open it with this password. Problems: as createDepartment(),
/// text_missing for the worker, those of keys::checkPassword().
Outcome<SecuredDepartment> createSecuredDepartment(const QString& path, const NewDepartment& wanted,
                                                   const QString& password, const Clock& clock,
                                                   const keys::Cost& cost = keys::houseCost);

} // namespace wijkwerk::work
