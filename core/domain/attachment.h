// SPDX-License-Identifier: EUPL-1.2
// A document that was put in the dossier of a person. The kinds are the check list of domain.md 2.7; its bytes live in
// store/attachments.
#pragma once

#include "core/base/problem.h"
#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace wijkwerk {

enum class AttachmentKind {
    ReferralForm,
    PrivacySheet,
    PreselectionReport,
    SkillsForm,
    ActionPlan,
    PlacementDecision,
    StageAgreement,
    Evaluation,
    Contract,
    NoticeLetter,
    EndLetter,
    OutflowProof,
    HandoverForm,
    AftercareLog,
    Certificate,
    Other,
};
template <>
struct Words<AttachmentKind> {
    using K = AttachmentKind;
    static constexpr Word<K> list[] = {{K::ReferralForm, "referral_form"},
                                       {K::PrivacySheet, "privacy_sheet"},
                                       {K::PreselectionReport, "preselection_report"},
                                       {K::SkillsForm, "skills_form"},
                                       {K::ActionPlan, "action_plan"},
                                       {K::PlacementDecision, "placement_decision"},
                                       {K::StageAgreement, "stage_agreement"},
                                       {K::Evaluation, "evaluation"},
                                       {K::Contract, "contract"},
                                       {K::NoticeLetter, "notice_letter"},
                                       {K::EndLetter, "end_letter"},
                                       {K::OutflowProof, "outflow_proof"},
                                       {K::HandoverForm, "handover_form"},
                                       {K::AftercareLog, "aftercare_log"},
                                       {K::Certificate, "certificate"},
                                       {K::Other, "other"}};
};

struct Attachment {
    AttachmentId id;
    ParticipantId participant;
    TrajectoryId trajectory;
    AttachmentKind kind = AttachmentKind::Other;
    QString name;  ///< of the file, as cleanFileName() leaves it
    QString title; ///< what people read; may be empty
    std::optional<QDate> datedOn;
    QString mediaType;
    qint64 size = 0; ///< bytes
    QString sha256;  ///< hexadecimal
    bool sensitive = false;
    WorkerId recordedBy;
    QDateTime recordedAt;
    std::optional<QDate> removedOn;
    QString removedReason;
    int revision = 1;

    bool operator==(const Attachment&) const = default;
    QString shownName() const { return title.isEmpty() ? name : title; }
};

/// 20 MB, as people count.
inline constexpr qint64 largestAttachment = 20 * 1000 * 1000;

/// A name that is the same file on every system: without folders, signs that a system does not take or that turn the
/// text around, names of devices (`CON`) and dots at the ends; at most 120 characters with its ending. Never empty.
QString cleanFileName(const QString& name);
/// Whether opening it would start a program: by its ending, or by its first bytes.
bool isProgram(const QString& name, QByteArrayView bytes);
/// By its ending and first bytes: `application/pdf`; empty when unknown.
QString mediaTypeOf(const QString& name, QByteArrayView bytes);
/// `attachment_empty`, `attachment_too_large` (args: size and the most, in MB), `attachment_program` (args: name), a
/// day after today.
Problems check(const Attachment& attachment, QByteArrayView bytes, QDate today);

} // namespace wijkwerk
