// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/privacy_labels.h"

#include "ui/texts/contract_end_labels.h"
#include "ui/texts/contract_labels.h"
#include "ui/texts/dossier_labels.h"
#include "ui/texts/import_labels.h"
#include "ui/texts/journal_texts.h"
#include "ui/texts/label_table.h"
#include "ui/texts/labels.h"
#include "ui/texts/leaving_labels.h"
#include "ui/texts/profile_labels.h"
#include "ui/texts/retention_labels.h"
#include "ui/texts/skill_labels.h"
#include "ui/texts/stage_labels.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>

namespace wijkwerk::ui {

namespace {

constexpr Label<ConsentPurpose> purposes[] = {
    {ConsentPurpose::Help, QT_TRANSLATE_NOOP("ConsentPurpose", "Sharing with care or welfare organisations")},
    {ConsentPurpose::PhotoFilm, QT_TRANSLATE_NOOP("ConsentPurpose", "Photo and film")},
    {ConsentPurpose::Employer, QT_TRANSLATE_NOOP("ConsentPurpose", "Introduction to an employer")},
    {ConsentPurpose::Other, QT_TRANSLATE_NOOP("ConsentPurpose", "Something else")},
};

constexpr Label<DataCategory> categories[] = {
    {DataCategory::Contact, QT_TRANSLATE_NOOP("DataCategory", "Name and contact details")},
    {DataCategory::StopReason, QT_TRANSLATE_NOOP("DataCategory", "Reason of stopping, in general words")},
    {DataCategory::WentWell, QT_TRANSLATE_NOOP("DataCategory", "What went well")},
    {DataCategory::Agreements, QT_TRANSLATE_NOOP("DataCategory", "Agreements")},
    {DataCategory::ContactPersons, QT_TRANSLATE_NOOP("DataCategory", "Contact persons")},
    {DataCategory::WorkAbility, QT_TRANSLATE_NOOP("DataCategory", "What somebody can do at work")},
    {DataCategory::Pictures, QT_TRANSLATE_NOOP("DataCategory", "Pictures")},
};

constexpr Label<ConsentHow> hows[] = {
    {ConsentHow::Written, QT_TRANSLATE_NOOP("ConsentHow", "On paper, signed")},
    {ConsentHow::Digital, QT_TRANSLATE_NOOP("ConsentHow", "Digitally")},
    {ConsentHow::OralConfirmed, QT_TRANSLATE_NOOP("ConsentHow", "Spoken, confirmed in writing")},
};

constexpr Label<rules::ConsentState> states[] = {
    {rules::ConsentState::InForce, QT_TRANSLATE_NOOP("ConsentState", "In force")},
    {rules::ConsentState::Ending, QT_TRANSLATE_NOOP("ConsentState", "Ends soon")},
    {rules::ConsentState::Past, QT_TRANSLATE_NOOP("ConsentState", "Past")},
    {rules::ConsentState::Withdrawn, QT_TRANSLATE_NOOP("ConsentState", "Withdrawn")},
};

constexpr Label<RequestKind> kinds[] = {
    {RequestKind::Access, QT_TRANSLATE_NOOP("RequestKind", "Access")},
    {RequestKind::Correction, QT_TRANSLATE_NOOP("RequestKind", "Correction")},
    {RequestKind::Erasure, QT_TRANSLATE_NOOP("RequestKind", "Erasure")},
    {RequestKind::Restriction, QT_TRANSLATE_NOOP("RequestKind", "Restriction")},
    {RequestKind::Objection, QT_TRANSLATE_NOOP("RequestKind", "Objection")},
    {RequestKind::Portability, QT_TRANSLATE_NOOP("RequestKind", "Portability")},
};

constexpr Label<IdentityCheck> checks[] = {
    {IdentityCheck::NotYet, QT_TRANSLATE_NOOP("IdentityCheck", "Not yet")},
    {IdentityCheck::KnownInPerson, QT_TRANSLATE_NOOP("IdentityCheck", "Known in person")},
    {IdentityCheck::DocumentShown, QT_TRANSLATE_NOOP("IdentityCheck", "Showed an identity document (no copy kept)")},
    {IdentityCheck::Digid, QT_TRANSLATE_NOOP("IdentityCheck", "Signed in with DigiD")},
    {IdentityCheck::Questions, QT_TRANSLATE_NOOP("IdentityCheck", "Answered questions that only they can answer")},
    {IdentityCheck::Authorised, QT_TRANSLATE_NOOP("IdentityCheck", "Through somebody they authorised")},
};

constexpr Label<RequestOutcome> outcomes[] = {
    {RequestOutcome::Granted, QT_TRANSLATE_NOOP("RequestOutcome", "Granted")},
    {RequestOutcome::Partly, QT_TRANSLATE_NOOP("RequestOutcome", "Partly granted")},
    {RequestOutcome::Refused, QT_TRANSLATE_NOOP("RequestOutcome", "Refused")},
    {RequestOutcome::Withdrawn, QT_TRANSLATE_NOOP("RequestOutcome", "Withdrawn by the person")},
};

constexpr Label<StatementAbout> abouts[] = {
    {StatementAbout::Person, QT_TRANSLATE_NOOP("StatementAbout", "The dossier as a whole")},
    {StatementAbout::Note, QT_TRANSLATE_NOOP("StatementAbout", "A note")},
    {StatementAbout::Advice, QT_TRANSLATE_NOOP("StatementAbout", "An advice")},
    {StatementAbout::Step, QT_TRANSLATE_NOOP("StatementAbout", "A step")},
    {StatementAbout::Placement, QT_TRANSLATE_NOOP("StatementAbout", "A placement")},
    {StatementAbout::Letter, QT_TRANSLATE_NOOP("StatementAbout", "A letter")},
};

constexpr Label<rules::PassageKind> passages[] = {
    {rules::PassageKind::OtherPerson, QT_TRANSLATE_NOOP("PassageKind", "Name of somebody else in this file")},
    {rules::PassageKind::Relative, QT_TRANSLATE_NOOP("PassageKind", "Relative or acquaintance")},
    {rules::PassageKind::Phone, QT_TRANSLATE_NOOP("PassageKind", "Telephone number")},
    {rules::PassageKind::Email, QT_TRANSLATE_NOOP("PassageKind", "E-mail address")},
    {rules::PassageKind::Number, QT_TRANSLATE_NOOP("PassageKind", "Number like a BSN")},
};

/// A set of codes and how one of them is said.
template <class E>
std::function<QString(const QString&)> speaker() {
    return [](const QString& code) {
        const auto value = fromCode<E>(code);
        return value ? labelOf(*value) : code;
    };
}

QString categoriesOf(const QString& codes) {
    QStringList words;
    for (const QString& code : codes.split(u' ', Qt::SkipEmptyParts))
        words << speaker<DataCategory>()(code);
    return words.join(QStringLiteral(", "));
}

QString endingOf(const QString& code) {
    for (const Phase into : {Phase::Outflow, Phase::DroppedOut, Phase::Closed, Phase::Waiting}) {
        if (const QString label = reasonLabelOf(into, code); label != code)
            return label;
    }
    return code;
}

/// Several, with a comma between them.
QString endingsOf(const QString& codes) {
    QStringList words;
    for (const QString& code : codes.split(u' ', Qt::SkipEmptyParts))
        words << endingOf(code);
    return words.join(QStringLiteral(", "));
}

QString unknownDaysOf(const QString& codes) {
    QStringList words;
    for (const QString& code : codes.split(u' ', Qt::SkipEmptyParts))
        words << speaker<UnknownDay>()(code);
    return words.join(QStringLiteral(", "));
}

const QHash<QString, std::function<QString(const QString&)>>& sets() {
    static const QHash<QString, std::function<QString(const QString&)>> all{
        {QStringLiteral("phase"), speaker<Phase>()},
        {QStringLiteral("participant_kind"), speaker<ParticipantKind>()},
        {QStringLiteral("flag"), speaker<ParticipantFlag>()},
        {QStringLiteral("role"), speaker<Role>()},
        {QStringLiteral("legal_form"), speaker<StageLegalForm>()},
        {QStringLiteral("placement_kind"), speaker<PlacementKind>()},
        {QStringLiteral("advice"), speaker<AdviceOutcome>()},
        {QStringLiteral("task_kind"), speaker<TaskKind>()},
        {QStringLiteral("note_kind"), speaker<NoteKind>()},
        {QStringLiteral("letter_status"), speaker<LetterStatus>()},
        {QStringLiteral("name_use"), speaker<NameUse>()},
        {QStringLiteral("sex"), speaker<RegisteredSex>()},
        {QStringLiteral("form_of_address"), speaker<FormOfAddress>()},
        {QStringLiteral("consent_purpose"), speaker<ConsentPurpose>()},
        {QStringLiteral("consent_how"), speaker<ConsentHow>()},
        {QStringLiteral("request_kind"), speaker<RequestKind>()},
        {QStringLiteral("identity_check"), speaker<IdentityCheck>()},
        {QStringLiteral("request_outcome"), speaker<RequestOutcome>()},
        {QStringLiteral("about"), speaker<StatementAbout>()},
        {QStringLiteral("attachment_kind"), speaker<AttachmentKind>()},
        {QStringLiteral("categories"), categoriesOf},
        {QStringLiteral("start_item"), speaker<StartItem>()},
        {QStringLiteral("view_state"), speaker<ViewState>()},
        {QStringLiteral("evaluation_kind"), speaker<EvaluationKind>()},
        {QStringLiteral("evaluation_advice"), speaker<EvaluationAdvice>()},
        {QStringLiteral("evaluation_signature"), speaker<EvaluationSignature>()},
        {QStringLiteral("agreement_by"), speaker<AgreementBy>()},
        {QStringLiteral("absence_kind"), speaker<AbsenceKind>()},
        {QStringLiteral("suspension_reason"), speaker<SuspensionReason>()},
        {QStringLiteral("change_reason"), speaker<ChangeReason>()},
        {QStringLiteral("skill_rater"), speaker<SkillRater>()},
        {QStringLiteral("skill_occasion"), speaker<SkillOccasion>()},
        {QStringLiteral("skill_score"), [](const QString& code) { return skillScoreLabelOf(code.toInt()); }},
        {QStringLiteral("ending"), endingOf},
        {QStringLiteral("endings"), endingsOf},
        {QStringLiteral("unknown_days"), unknownDaysOf},
        {QStringLiteral("influence"), speaker<Influence>()},
        {QStringLiteral("organisation_type"), speaker<OrganisationType>()},
        {QStringLiteral("closing_item"), speaker<rules::ClosingItem>()},
        {QStringLiteral("standstill_reason"), speaker<StandstillReason>()},
        {QStringLiteral("standstill_end"), speaker<StandstillEnd>()},
        {QStringLiteral("field"), fieldLabelOf},
        {QStringLiteral("act"), actLabelOf},
        {QStringLiteral("profile_field"), speaker<ProfileField>()},
        {QStringLiteral("profile_value"), shownAnswer},
        {QStringLiteral("limit_aspect"), speaker<LimitAspect>()},
        {QStringLiteral("limit_degree"), speaker<LimitDegree>()},
        {QStringLiteral("limit_source"), speaker<LimitSource>()},
        {QStringLiteral("certificate_kind"), speaker<CertificateKind>()},
        {QStringLiteral("trial_outcome"), speaker<TrialDayOutcome>()},
        {QStringLiteral("retention_subject"), speaker<RetentionSubject>()},
        {QStringLiteral("retention_block"), speaker<RetentionBlock>()},
    };
    return all;
}

} // namespace

QString labelOf(ConsentPurpose purpose) {
    return find("ConsentPurpose", purposes, purpose);
}

QString labelOf(DataCategory category) {
    return find("DataCategory", categories, category);
}

QString labelOf(const std::vector<DataCategory>& all) {
    QStringList words;
    for (const DataCategory category : all)
        words << labelOf(category);
    return words.join(QStringLiteral(", "));
}

QString labelOf(ConsentHow how) {
    return find("ConsentHow", hows, how);
}

QString labelOf(rules::ConsentState state) {
    return find("ConsentState", states, state);
}

QString labelOf(RequestKind kind) {
    return find("RequestKind", kinds, kind);
}

QString labelOf(IdentityCheck check) {
    return find("IdentityCheck", checks, check);
}

QString labelOf(RequestOutcome outcome) {
    return find("RequestOutcome", outcomes, outcome);
}

QString labelOf(StatementAbout about) {
    return find("StatementAbout", abouts, about);
}

QString labelOf(rules::PassageKind kind) {
    return find("PassageKind", passages, kind);
}

QString dossierWord(const QString& set, const QString& code) {
    for (const auto& speak : {contractWords(set), contractEndWords(set)}) {
        if (speak)
            return speak(code);
    }
    const auto found = sets().constFind(set);
    return found == sets().constEnd() || code.isEmpty() ? code : (*found)(code);
}

} // namespace wijkwerk::ui
