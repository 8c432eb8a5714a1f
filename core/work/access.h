// SPDX-License-Identifier: EUPL-1.2
// Who gets into a department: who can sign in, and signing in with a password, with the recovery code, or without one
// where only invented people live. What a worker may do once inside is in rules/permissions.
#pragma once

#include "core/db/session.h"
#include "core/domain/ids.h"
#include "core/keys/slot_table.h"
#include "core/work/outcome.h"

#include <memory>
#include <vector>

namespace wijkwerk::work {

struct Entrant {
    WorkerId worker;
    QString name; ///< as it was when he last signed in

    bool operator==(const Entrant&) const = default;
};

/// What stands at the door of a department, before anything is open.
struct Entrance {
    std::vector<Entrant> people; ///< who has a password, by name
    bool needsPassword = true;   ///< false: a practice department, or a program without encryption
    bool hasRecovery = false;    ///< there is a recovery code
};

/// Looks at the file and the slot file beside it. Problems: slots_missing, slots_damaged, slots_newer. Throws what
/// db::recognise() says of a file that is no department (NotEncrypted: see conversion.h).
Outcome<Entrance> entranceOf(const QString& path);

/// The one of these who is meant by a name (capitals and accents do not matter, a part that fits one only is enough)
/// or by an id. Problems: access_not_found, access_not_unique; with an empty text the only one there is, or
/// access_who.
Outcome<Entrant> entrantNamed(const Entrance& entrance, const QString& text);

enum class EnteredWith {
    Password,
    Recovery,
    Nothing, ///< a practice department
    Again,   ///< he was in just now; no line in the journal
};

/// Somebody who proved that he may open the department.
struct SignedIn {
    keys::DataKey key;
    WorkerId worker; ///< null after the recovery code: it belongs to nobody
    EnteredWith with = EnteredWith::Password;
    int failedBefore = 0; ///< attempts with a wrong password for his name since his last good one, on this account
    int failedCodes = 0;  ///< attempts with a wrong recovery code since anybody came in, on this account
    std::optional<keys::SlotTable> slots = {}; ///< that let him in; nothing for who was in just now
};

// Each takes as long as the slot says (0.6 s): not for the thread of the window. A removal that was stopped halfway
// (access_removal.h) is settled on the way. Besides the problems named they have those of entranceOf(), and
// slots_altered, unreasonable_cost, memory_short. They throw what db::recognise() throws.
/// Problems: no_slot, wrong_password.
Outcome<SignedIn> signIn(const QString& path, WorkerId worker, const QString& password);
/// Problems: recovery_code_letter, recovery_code_length, recovery_code_mistyped, no_recovery_slot, wrong_recovery_code.
/// What follows is setting a new password: access_change.h.
Outcome<SignedIn> signInWithRecovery(const QString& path, const QString& code);
/// A practice department opens for everybody; the worker is its first. Problems: password_needed.
Outcome<SignedIn> openWithoutPassword(const QString& path);

/// Opens the session of who signed in: he is its actor, and the journal says that he signed in, and after how many
/// attempts (not for a practice department, nor where only looking is possible). Problems: worker_left when he is
/// archived or no longer in the list; worker_after_backup (args: his name, the day of the backup, who can help) when
/// he was added after a backup that was put back since; slots_older when he came in with slots older than the
/// department knows of. Throws Error as db::Session::open() does.
Outcome<std::unique_ptr<db::Session>> enter(const QString& path, const SignedIn& who, db::OpenOptions options = {});

/// Somebody else in a practice department, to see what another role sees. Problems: demo_only, worker_left.
Outcome<Done> lookAs(db::Session& session, WorkerId worker);

/// To enter again with, after something that needs the session closed (access_removal.h).
SignedIn signedInAs(const db::Session& session);

} // namespace wijkwerk::work
