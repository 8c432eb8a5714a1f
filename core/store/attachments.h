// SPDX-License-Identifier: EUPL-1.2
// Documents in the dossier of a person, and their bytes.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/attachment.h"

#include <vector>

namespace wijkwerk::store::attachments {

/// Size and sum must be those of the bytes.
AttachmentId add(db::Transaction& tx, Attachment attachment, const QByteArray& bytes);
std::optional<Attachment> find(db::Database& database, AttachmentId id);
/// Newest first by their day, or the day they were put in; removed ones too.
std::vector<Attachment> ofParticipant(db::Database& database, ParticipantId participant);
/// Of one that was removed too.
struct Stored {
    AttachmentId id;
    QString name;
    QString sha256;
    QByteArray bytes;
};
/// With their bytes, oldest first: for the dossier of the person.
std::vector<Stored> storedOf(db::Database& database, ParticipantId participant);
/// Empty when there is none.
QByteArray bytes(db::Database& database, AttachmentId id);
/// Kind, title, day and whether it is sensitive. Throws Error{Conflict} when it was changed since it was read.
void change(db::Transaction& tx, const Attachment& attachment);
/// Hides it or shows it again: removedOn and removedReason. Throws Error{Conflict} as above.
void setRemoved(db::Transaction& tx, const Attachment& attachment);
/// Bytes and all.
void destroyOf(db::Transaction& tx, ParticipantId participant);

} // namespace wijkwerk::store::attachments
