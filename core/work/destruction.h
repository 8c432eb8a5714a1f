// SPDX-License-Identifier: EUPL-1.2
// The yearly destruction list (domain.md 6.5): made from confirmed rules, approved by a second person, carried out in
// one transaction, and accounted for in a certificate without names.
#pragma once

#include "core/db/reencrypt.h"
#include "core/domain/retention.h"
#include "core/keys/data_key.h"
#include "core/store/destruction.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

/// What would be on a list for that day: by person in the order of names, each trajectory a line. Also people of whom a
/// term ended while something else keeps them, with that reason.
std::vector<DestructionItem> destructionCandidates(db::Database& database, QDate reference);

/// Problems: day_missing, day_in_future, destruction_list_open, destruction_nothing_due, nobody_signed_in.
Outcome<DestructionListId> makeDestructionList(db::Transaction& tx, QDate reference);
/// Problems: text_missing (reason), destruction_list_not_made (only before it is approved), not_on_list.
Outcome<Done> keepFromDestruction(db::Transaction& tx, DestructionListId list, ParticipantId person,
                                  const QString& reason);
/// Back on the list, after being kept by a worker.
Outcome<Done> returnToDestruction(db::Transaction& tx, DestructionListId list, ParticipantId person);
/// Problems: destruction_list_not_made, destruction_needs_second_person (not who made it), nobody_signed_in,
/// destruction_nothing_left.
Outcome<Done> approveDestructionList(db::Transaction& tx, DestructionListId list);
/// Problems: text_missing (reason), destruction_list_closed.
Outcome<Done> withdrawDestructionList(db::Transaction& tx, DestructionListId list, const QString& reason);

/// SHA-256 over the lines as a second person approves them, who is kept and why included; lower-case hexadecimal.
QString hashOfList(const std::vector<DestructionItem>& items);

struct Destroyed {
    int persons = 0;
    int trajectories = 0;
    int keptSince = 0;    ///< people who were approved, but of whom something was written down since
    int alteredLines = 0; ///< lines of the log that had been altered; emptied too, the check of the log names them
};
/// Everything in one transaction. What came in the way since the approval keeps a person, and is said on the list.
/// Problems: destruction_list_not_approved, destruction_list_altered (not the lines that were approved); done with a
/// warning: destruction_lines_altered. Throws
/// Error{Cancelled}; then nothing happened.
Outcome<Destroyed> destroy(db::Database& database, DestructionListId list, const db::Progress& progress = {});

/// Copies that the program knows of and that still hold what was destroyed.
struct CopiesLeft {
    QString folder; ///< of the backups; empty when none is set
    int backups = 0;
    QDateTime newest; ///< UTC
    int beside = 0;   ///< older files beside the department
};
CopiesLeft copiesLeft(db::Database& database, const QString& path);

/// After destroy(), and again after a crash: writes the file anew so that free pages hold nothing. Throws
/// Error{NoRoom, Busy}; then it can be done again. Nothing is done once there is a certificate.
Outcome<Done> tidyAfterDestruction(db::Database& database, DestructionListId list);
/// And then makes the certificate, on the thread of the window. Needs a QGuiApplication.
Outcome<Done> certifyDestruction(db::Database& database, DestructionListId list, const CopiesLeft& copies);
/// Both.
Outcome<Done> finishDestruction(db::Database& database, DestructionListId list, const CopiesLeft& copies);

} // namespace wijkwerk::work
