// SPDX-License-Identifier: EUPL-1.2
// Yearly destruction lists, their lines, and the certificates that are kept of them.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/retention.h"

namespace wijkwerk::store::destruction {

/// Newest first.
std::vector<DestructionList> lists(db::Database& database);
std::optional<DestructionList> find(db::Database& database, DestructionListId id);
/// The one that was not carried out or withdrawn yet; there is at most one.
std::optional<DestructionList> open(db::Database& database);
/// Throws Error{Constraint} while another is open.
DestructionListId add(db::Transaction& tx, DestructionList list);
/// Throws Error{Conflict} when it was changed since it was read.
void update(db::Transaction& tx, const DestructionList& after);

/// In the order in which they were put on the list: by name then.
std::vector<DestructionItem> items(db::Database& database, DestructionListId list);
void addItem(db::Transaction& tx, const DestructionItem& item);
/// All lines of one person on a list.
void keep(db::Transaction& tx, DestructionListId list, ParticipantId participant, const QString& reason,
          WorkerId worker);
void block(db::Transaction& tx, DestructionListId list, ParticipantId participant, RetentionBlock reason);
void markDestroyed(db::Transaction& tx, DestructionListId list, ParticipantId participant);

struct Certificate {
    QDateTime madeAt;
    QString markup; ///< the frozen text, as of a letter
    QByteArray pdf;
    QString sha256; ///< of the PDF
};
std::optional<Certificate> certificate(db::Database& database, DestructionListId list);
void addCertificate(db::Transaction& tx, DestructionListId list, const Certificate& certificate);

} // namespace wijkwerk::store::destruction
