// SPDX-License-Identifier: EUPL-1.2
#include "core/db/change.h"

#include "core/base/account.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>

namespace wijkwerk::db {

QLatin1String codeOf(Thing thing) {
    switch (thing) {
    case Thing::Department:
        return QLatin1String("department");
    case Thing::Team:
        return QLatin1String("team");
    case Thing::Wijk:
        return QLatin1String("wijk");
    case Thing::Worker:
        return QLatin1String("worker");
    case Thing::Training:
        return QLatin1String("training");
    case Thing::Workplace:
        return QLatin1String("workplace");
    case Thing::Participant:
        return QLatin1String("participant");
    case Thing::Caseload:
        return QLatin1String("caseload");
    case Thing::Trajectory:
        return QLatin1String("trajectory");
    case Thing::Advice:
        return QLatin1String("advice");
    case Thing::Placement:
        return QLatin1String("placement");
    case Thing::Task:
        return QLatin1String("task");
    case Thing::Note:
        return QLatin1String("note");
    case Thing::Draft:
        return QLatin1String("draft");
    case Thing::Letter:
        return QLatin1String("letter");
    case Thing::SavedView:
        return QLatin1String("saved_view");
    case Thing::ImportRun:
        return QLatin1String("import_run");
    case Thing::Setting:
        return QLatin1String("setting");
    case Thing::RetentionRule:
        return QLatin1String("retention_rule");
    case Thing::LegalHold:
        return QLatin1String("legal_hold");
    case Thing::DestructionList:
        return QLatin1String("destruction_list");
    case Thing::Consent:
        return QLatin1String("consent");
    case Thing::RightsRequest:
        return QLatin1String("rights_request");
    case Thing::Correction:
        return QLatin1String("correction");
    case Thing::Statement:
        return QLatin1String("person_statement");
    case Thing::ContractProposal:
        return QLatin1String("contract_proposal");
    case Thing::Contract:
        return QLatin1String("contract");
    case Thing::ContractNotice:
        return QLatin1String("contract_notice");
    case Thing::PriorEmployment:
        return QLatin1String("prior_employment");
    case Thing::Secondment:
        return QLatin1String("secondment");
    case Thing::SkillItem:
        return QLatin1String("skill_item");
    case Thing::SkillSheet:
        return QLatin1String("skill_sheet");
    case Thing::ProfileItem:
        return QLatin1String("profile_item");
    case Thing::FunctionalLimit:
        return QLatin1String("functional_limit");
    case Thing::Certificate:
        return QLatin1String("certificate");
    case Thing::WorkHistory:
        return QLatin1String("work_history");
    case Thing::IntakeTalk:
        return QLatin1String("intake_talk");
    case Thing::TrialDay:
        return QLatin1String("trial_day");
    case Thing::StartCheck:
        return QLatin1String("start_check");
    case Thing::PlacementStart:
        return QLatin1String("placement_start");
    case Thing::StageAgreement:
        return QLatin1String("stage_agreement");
    case Thing::Evaluation:
        return QLatin1String("evaluation");
    case Thing::Absence:
        return QLatin1String("absence");
    case Thing::Suspension:
        return QLatin1String("suspension");
    case Thing::PlacementMove:
        return QLatin1String("placement_move");
    case Thing::Handover:
        return QLatin1String("handover");
    case Thing::ClosingCheck:
        return QLatin1String("closing_check");
    case Thing::Standstill:
        return QLatin1String("standstill");
    case Thing::Attachment:
        return QLatin1String("attachment");
    case Thing::Deadline:
        return QLatin1String("deadline");
    case Thing::PersonTerm:
        return QLatin1String("person_term");
    case Thing::Duty:
        return QLatin1String("duty");
    case Thing::DataBreach:
        return QLatin1String("data_breach");
    }
    return {};
}

bool ChangeSet::touches(Thing thing) const {
    return everything || std::ranges::any_of(changes, [&](const Change& c) { return c.thing == thing; });
}

bool ChangeSet::touchesPerson(std::int64_t participant) const {
    return everything || std::ranges::find(persons, participant) != persons.end();
}

QLatin1String codeOf(Ended ended) {
    switch (ended) {
    case Ended::Done:
        return QLatin1String("done");
    case Ended::Refused:
        return QLatin1String("refused");
    case Ended::Failed:
        return QLatin1String("failed");
    }
    return {};
}

Actor actorHere(std::int64_t worker) {
    QString program;
    if (QCoreApplication::instance())
        program = QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName();
    if (program == QLatin1String("wijkwerk"))
        program = QStringLiteral("window");
    return {worker, accountName(), QSysInfo::machineHostName(), program};
}

} // namespace wijkwerk::db
