// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/dossier_labels.h"

#include "ui/texts/label_table.h"

namespace wijkwerk::ui {

namespace {

constexpr Label<AttachmentKind> attachmentKinds[] = {
    {AttachmentKind::ReferralForm, QT_TRANSLATE_NOOP("AttachmentKind", "Referral form")},
    {AttachmentKind::PrivacySheet, QT_TRANSLATE_NOOP("AttachmentKind", "Privacy information or consent")},
    {AttachmentKind::PreselectionReport, QT_TRANSLATE_NOOP("AttachmentKind", "Preselection report")},
    {AttachmentKind::SkillsForm, QT_TRANSLATE_NOOP("AttachmentKind", "Skills at the start")},
    {AttachmentKind::ActionPlan, QT_TRANSLATE_NOOP("AttachmentKind", "Action plan")},
    {AttachmentKind::PlacementDecision, QT_TRANSLATE_NOOP("AttachmentKind", "Placement decision")},
    {AttachmentKind::StageAgreement, QT_TRANSLATE_NOOP("AttachmentKind", "Stage agreement")},
    {AttachmentKind::Evaluation, QT_TRANSLATE_NOOP("AttachmentKind", "Evaluation")},
    {AttachmentKind::Contract, QT_TRANSLATE_NOOP("AttachmentKind", "Contract and job description")},
    {AttachmentKind::NoticeLetter, QT_TRANSLATE_NOOP("AttachmentKind", "Notice letter")},
    {AttachmentKind::EndLetter, QT_TRANSLATE_NOOP("AttachmentKind", "End letter")},
    {AttachmentKind::OutflowProof, QT_TRANSLATE_NOOP("AttachmentKind", "Proof of outflow")},
    {AttachmentKind::HandoverForm, QT_TRANSLATE_NOOP("AttachmentKind", "Hand-over form")},
    {AttachmentKind::AftercareLog, QT_TRANSLATE_NOOP("AttachmentKind", "Aftercare log")},
    {AttachmentKind::Certificate, QT_TRANSLATE_NOOP("AttachmentKind", "Certificate or diploma")},
    {AttachmentKind::Other, QT_TRANSLATE_NOOP("AttachmentKind", "Other document")},
};

} // namespace

QString labelOf(AttachmentKind kind) {
    return find("AttachmentKind", attachmentKinds, kind);
}

} // namespace wijkwerk::ui
