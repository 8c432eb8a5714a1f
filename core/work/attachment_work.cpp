// SPDX-License-Identifier: EUPL-1.2
#include "core/work/attachment_work.h"

#include "core/rules/medical_words.h"
#include "core/store/attachments.h"
#include "core/store/trajectories.h"
#include "core/work/acting.h"
#include "core/work/retention.h"

#include <QCryptographicHash>

namespace wijkwerk::work {

namespace {

using rules::Right;

QString sumOf(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Attachment requireAttachment(db::Database& database, AttachmentId id) {
    if (auto found = store::attachments::find(database, id))
        return *found;
    throw Error(Fault::NotFound);
}

/// A medical report may not be in the dossier (domain.md 6.2); of its words only the name is known here.
void warnOfMedicalWords(Problems& problems, const Attachment& attachment) {
    const QString words = attachment.title + u' ' + QString(attachment.name).replace(u'_', u' ').replace(u'.', u' ');
    const QStringList medical = rules::medicalWords(words);
    if (medical.isEmpty())
        return;
    Problem problem = warning(QStringLiteral("attachment_medical_words"), QStringLiteral("title"));
    problem.args = {medical.join(QStringLiteral(", "))};
    problems.push_back(problem);
}

/// Who acts may not, or the dossier may not be used now.
Problems standing(db::Transaction& tx, const Attachment& attachment) {
    if (Problems no = lacking(tx, Right::KeepAttachments, attachment.participant); !no.empty())
        return no;
    Problems problems;
    requireKnown(problems, tx.database(), attachment.participant);
    return problems;
}

} // namespace

Outcome<AttachmentId> addAttachment(db::Transaction& tx, Attachment a, const QByteArray& bytes) {
    if (Problems no = lacking(tx, Right::KeepAttachments, a.participant); !no.empty())
        return {std::move(no), {}};
    a.name = cleanFileName(a.name);
    a.title = a.title.simplified();
    Outcome<AttachmentId> outcome{check(a, bytes, tx.today()), {}};
    warnOfMedicalWords(outcome.problems, a);
    requireKnown(outcome.problems, tx.database(), a.participant);
    if (hasWrong(outcome.problems))
        return outcome;
    requireParticipant(tx.database(), a.participant);
    beginAct(tx, QStringLiteral("attachment_added"), a.participant);
    if (const auto open = store::trajectories::openOf(tx.database(), a.participant); open && !a.trajectory)
        a.trajectory = open->id;
    a.size = bytes.size();
    a.sha256 = sumOf(bytes);
    a.mediaType = mediaTypeOf(a.name, bytes);
    a.recordedBy = actorOf(tx);
    outcome.done = store::attachments::add(tx, a, bytes);
    return outcome;
}

Outcome<Done> changeAttachment(db::Transaction& tx, const Attachment& a) {
    const Attachment before = requireAttachment(tx.database(), a.id);
    Outcome<Done> outcome{standing(tx, before), {}};
    if (a.datedOn)
        requireDayNotAfter(outcome.problems, *a.datedOn, tx.today(), "datedOn");
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("attachment_changed"), before.participant);
    store::attachments::change(tx, a);
    outcome.done = Done{};
    return outcome;
}

Outcome<Done> removeAttachment(db::Transaction& tx, AttachmentId id, const QString& reason) {
    Attachment a = requireAttachment(tx.database(), id);
    Outcome<Done> outcome{standing(tx, a), {}};
    requireText(outcome.problems, reason, "reason");
    if (a.removedOn)
        outcome.problems.push_back(wrong(QStringLiteral("attachment_removed_already")));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("attachment_removed"), a.participant);
    a.removedOn = tx.today();
    a.removedReason = reason.trimmed();
    store::attachments::setRemoved(tx, a);
    outcome.done = Done{};
    return outcome;
}

Outcome<Done> restoreAttachment(db::Transaction& tx, AttachmentId id) {
    Attachment a = requireAttachment(tx.database(), id);
    Outcome<Done> outcome{standing(tx, a), {}};
    if (!a.removedOn)
        outcome.problems.push_back(wrong(QStringLiteral("attachment_not_removed")));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("attachment_restored"), a.participant);
    a.removedOn = std::nullopt;
    a.removedReason.clear();
    store::attachments::setRemoved(tx, a);
    outcome.done = Done{};
    return outcome;
}

Outcome<QByteArray> useAttachment(db::Database& database, AttachmentId id, AttachmentUse use) {
    if (Problems no = lacking(database, Right::SeeAttachments); !no.empty())
        return {std::move(no), {}};
    const Attachment a = requireAttachment(database, id);
    const QByteArray bytes = store::attachments::bytes(database, id);
    if (bytes.size() != a.size || sumOf(bytes) != a.sha256)
        throw Error(Fault::Damaged, a.name);
    db::noteFirst(database, {use == AttachmentUse::Opened ? QStringLiteral("attachment_opened")
                                                          : QStringLiteral("attachment_exported"),
                             a.participant.value,
                             {}});
    return {{}, bytes};
}

void noteShown(db::Database& database, const Attachment& a) {
    db::noteFirst(database, {QStringLiteral("sensitive_attachment_shown"), a.participant.value, {}});
}

std::vector<Attachment> attachmentsFor(db::Database& database, ParticipantId person, const Sight& sight) {
    if (!sight.may(Right::SeeAttachments))
        return {};
    return store::attachments::ofParticipant(database, person);
}

} // namespace wijkwerk::work
