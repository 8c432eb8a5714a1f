// SPDX-License-Identifier: EUPL-1.2
// Putting documents in a dossier, looking at them, taking them away and back.
#pragma once

#include "core/domain/attachment.h"
#include "core/work/outcome.h"
#include "core/work/sight.h"

namespace wijkwerk::work {

/// Fills in name, size, sum, media type, who and the open trajectory. Problems: see check() in
/// domain/attachment, and the warning `attachment_medical_words` (domain.md 6.2).
Outcome<AttachmentId> addAttachment(db::Transaction& tx, Attachment attachment, const QByteArray& bytes);
/// Kind, title, day, and whether it is sensitive.
Outcome<Done> changeAttachment(db::Transaction& tx, const Attachment& attachment);
/// Hides it with a reason; its counter-act is restoreAttachment().
Outcome<Done> removeAttachment(db::Transaction& tx, AttachmentId id, const QString& reason);
Outcome<Done> restoreAttachment(db::Transaction& tx, AttachmentId id);

enum class AttachmentUse { Opened, Exported };
/// Its bytes, after the line in the journal was written: `attachment_opened` or `attachment_exported`. Throws
/// Error{Damaged} when they are not those that were put in, Error{ReadOnly} as db::noteFirst does.
Outcome<QByteArray> useAttachment(db::Database& database, AttachmentId id, AttachmentUse use);
/// That the title of a sensitive one was shown: `sensitive_attachment_shown`.
void noteShown(db::Database& database, const Attachment& attachment);

/// What this sight may know of: all or nothing.
std::vector<Attachment> attachmentsFor(db::Database& database, ParticipantId person, const Sight& sight);

} // namespace wijkwerk::work
