// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/acts.h"

#include "core/rules/contract_proposal.h"
#include "core/store/absences.h"
#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/store/intake.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "ui/dashboard/cliff_page.h"
#include "ui/letters/letter_dialog.h"
#include "ui/participants/contract_dialogs.h"
#include "ui/participants/dialogs.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/floor_note.h"
#include "ui/participants/leaving_dialogs.h"
#include "ui/participants/list_page.h"
#include "ui/participants/privacy_dialogs.h"
#include "ui/participants/profile_dialogs.h"
#include "ui/participants/skill_dialogs.h"
#include "ui/participants/stage_dialogs.h"
#include "ui/participants/term_dialogs.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/context.h"
#include "ui/shell/page_stack.h"
#include "ui/workplaces/skill_round_dialog.h"

#include <QPointer>

namespace wijkwerk::ui {

namespace {

using rules::Right;

void openDossier(const ActRequest& act, ParticipantId person, const QString& field = {}) {
    act.pages.openField(Kind::Participant, person.value, field);
}

void makeLetter(const ActRequest& act) {
    openNewestLetter(act.context, act.window, ParticipantId{act.id},
                     {[act](ParticipantId person, const QString& field) { openDossier(act, person, field); },
                      [act](const QString& field) { act.pages.openField(Kind::Department, 0, field); }});
}

void showCaseload(const ActRequest& act) {
    act.pages.go(PageId::Participants);
    if (auto* list = qobject_cast<participants::ListPage*>(act.pages.current()))
        list->showCaseload();
}

/// `id`: 1 and up is a kind of quiet period, 0 all that ends; `own` for the people of who looks.
template <bool own>
void showCliff(const ActRequest& act) {
    const auto kind = act.id > 0 ? std::optional(rules::QuietKind(act.id - 1)) : std::nullopt;
    act.pages.go(PageId::Cliff, [kind](Page& page) {
        if (auto* cliff = qobject_cast<CliffPage*>(&page))
            cliff->showPeriod(kind, own);
    });
}

void showSettings(const ActRequest& act, void (SettingsPage::*part)()) {
    act.pages.go(PageId::Settings);
    if (auto* settings = qobject_cast<SettingsPage*>(act.pages.current()))
        (settings->*part)();
}

void showTrajectory(const ActRequest& act, ParticipantId person) {
    openDossier(act, person);
    if (auto* dossier = qobject_cast<participants::DossierPage*>(act.pages.current()))
        dossier->showTab(QStringLiteral("trajectory"));
}

/// Makes the letter of a person right after an act.
participants::WithPerson letterAfter(const ActRequest& act) {
    return [act](ParticipantId person) { makeLetter({act.context, act.window, act.pages, person.value}); };
}

/// Of the newest contract; where none was written down, in the dossier, where it is proposed.
void giveNotice(const ActRequest& act) {
    const ParticipantId person{act.id};
    const auto way = store::trajectories::openOf(act.context.database(), person);
    const auto contract = way ? store::contracts::latestOf(act.context.database(), way->id) : std::nullopt;
    if (contract)
        return participants::openContractNotice(act.context, act.window, contract->id, {letterAfter(act)});
    showTrajectory(act, person);
}

/// The step that comes next, for who may take it; for who waits for somebody else, where the proposal stands.
void takeContractStep(const ActRequest& act) {
    const ParticipantId person{act.id};
    const auto way = store::trajectories::openOf(act.context.database(), person);
    const auto proposal = way ? store::contract_proposals::openOf(act.context.database(), way->id) : std::nullopt;
    const auto to = proposal ? rules::stateAfter(proposal->state) : std::nullopt;
    const auto move = to ? rules::proposalMove(proposal->state, *to) : std::nullopt;
    if (move && act.context.mayDo(move->right))
        participants::openProposalStep(act.context, act.window, proposal->id, *to, letterAfter(act));
    else
        showTrajectory(act, person);
}

/// Of the meeloopdag that this task is about.
void recordTrialDay(const ActRequest& act) {
    db::Database& database = act.context.database();
    const auto task = store::tasks::find(database, TaskId{act.id});
    if (!task)
        throw Error(Fault::NotFound);
    for (const TrialDay& day : store::intake::trialDays(database, task->trajectory)) {
        if (day.task == task->id && day.outcome == TrialDayOutcome::Planned)
            return participants::openTrialDayResult(act.context, act.window, day.id);
    }
    showTrajectory(act, task->participant);
}

void letStageGoOn(const ActRequest& act) {
    const auto way = store::trajectories::openOf(act.context.database(), ParticipantId{act.id});
    const auto still = way ? store::suspensions::openOf(act.context.database(), way->id) : std::nullopt;
    if (still)
        return participants::openResume(act.context, act.window, still->id);
    showTrajectory(act, ParticipantId{act.id});
}

/// A dialog of ui/participants about one person.
template <void (*open)(Context&, QWidget*, ParticipantId)>
void forPerson(const ActRequest& act) {
    open(act.context, act.window, ParticipantId{act.id});
}

const std::vector<ActEntry>& acts() {
    static const std::vector<ActEntry> table{
        {.word = "quick_referral",
         .right = Right::Refer,
         .run =
             [](const ActRequest& act) {
                 participants::openQuickReferral(act.context, act.window,
                                                 [act](ParticipantId person) { openDossier(act, person); });
             }},
        {.word = "refer", .right = Right::Refer, .run = forPerson<participants::openReferral>},
        {.word = "preselect", .right = Right::Preselect, .run = forPerson<participants::openPreselection>},
        {.word = "advise", .right = Right::Advise, .run = forPerson<participants::openAdvice>},
        {.word = "place",
         .right = Right::Place,
         .run =
             [](const ActRequest& act) {
                 participants::openPlacing(act.context, act.window, ParticipantId{act.id}, letterAfter(act));
             }},
        {.word = "contract_notice",
         .right = Right::KeepContract,
         .run =
             [](const ActRequest& act) {
                 participants::openContractNotice(act.context, act.window, ContractId{act.id}, {letterAfter(act)});
             }},
        {.word = "give_notice", .right = Right::KeepContract, .run = giveNotice},
        {.word = "contract_step", .right = Right::SeeContract, .run = takeContractStep},
        {.word = "trial_day_result", .right = Right::Advise, .run = recordTrialDay},
        {.word = "resume", .right = Right::Place, .run = letStageGoOn},
        {.word = "decide",
         .right = Right::DossierPage,
         .run =
             [](const ActRequest& act) {
                 participants::openDecision(act.context, act.window, ParticipantId{act.id}, letterAfter(act));
             }},
        {.word = "talk", .right = Right::ChangePerson, .run = forPerson<participants::openTalk>},
        {.word = "contact", .right = Right::WriteNote, .run = forPerson<participants::openContact>},
        {.word = "start_checks_of",
         .right = Right::Place,
         .run =
             [](const ActRequest& act) {
                 participants::openStartChecks(act.context, act.window, PlacementId{act.id});
             }},
        {.word = "renew_certificate",
         .right = Right::ChangePerson,
         .run =
             [](const ActRequest& act) {
                 participants::openCertificateRenewal(act.context, act.window, CertificateId{act.id});
             }},
        {.word = "import",
         .right = Right::ImportCaseload,
         .run =
             [](const ActRequest& act) {
                 participants::openImport(act.context, act.window, [act, alive = QPointer<PageStack>(&act.pages)] {
                     if (alive) // the department may have been closed beside the report
                         showCaseload(act);
                 });
             }},
        {.word = "new_request", .right = Right::KeepRequests, .run = forPerson<participants::openNewRequest>},
        {.word = "request",
         .right = Right::KeepRequests,
         .run =
             [](const ActRequest& act) { participants::openRequest(act.context, act.window, RightsRequestId{act.id}); },
         .writes = false},
        {.word = "move", .right = Right::Place, .run = forPerson<participants::openMoveOf>},
        {.word = "evaluate",
         .right = Right::Place,
         .run =
             [](const ActRequest& act) {
                 participants::openEvaluationOf(act.context, act.window, ParticipantId{act.id}, act.part);
             }},
        {.word = "agreement", .right = Right::Place, .run = forPerson<participants::openAgreementOf>},
        {.word = "start_checks", .right = Right::Place, .run = forPerson<participants::openStartChecksOf>},
        {.word = "absence", .right = Right::RecordAbsence, .run = forPerson<participants::openAbsenceOf>},
        {.word = "person_file", .right = Right::ExportDossier, .run = forPerson<participants::openPersonFile>},
        {.word = "new_consent", .right = Right::KeepConsents, .run = forPerson<participants::openNewConsent>},
        {.word = "outflow", .right = Right::EndTrajectory, .run = forPerson<participants::openOutflow>},
        {.word = "drop_out", .right = Right::EndTrajectory, .run = forPerson<participants::openDropOut>},
        {.word = "outflow_status", .right = Right::Aftercare, .run = forPerson<participants::openOutflowStatus>},
        {.word = "close", .right = Right::CloseTrajectory, .run = forPerson<participants::openClosing>},
        {.word = "handover", .right = Right::KeepConsents, .run = forPerson<participants::openHandover>},
        {.word = "handover_of",
         .right = Right::KeepConsents,
         .run =
             [](const ActRequest& act) {
                 participants::openHandoverAgain(act.context, act.window, HandoverId{act.id});
             }},
        {.word = "standstill", .right = Right::StandStill, .run = forPerson<participants::openStandstill>},
        {.word = "term",
         .right = Right::MakeLetter,
         .run = [](const ActRequest& act) { participants::openTerm(act.context, act.window, PersonTermId{act.id}); }},
        {.word = "new_term", .right = Right::MakeLetter, .run = forPerson<participants::openNewTerm>},
        {.word = "cliff", .right = Right::DashboardPage, .run = showCliff<false>, .writes = false},
        {.word = "own_cliff", .right = Right::DashboardPage, .run = showCliff<true>, .writes = false},
        {.word = "caseload", .right = Right::PeoplePage, .run = showCaseload, .writes = false},
        {.word = "read_letter",
         .right = Right::SeeLetters,
         .run =
             [](const ActRequest& act) {
                 openLetter(
                     act.context, act.window, LetterId{act.id},
                     {[act](ParticipantId person, const QString& field) { openDossier(act, person, field); }, {}});
             },
         .writes = false},
        {.word = "floor_note", .right = Right::WriteNote, .run = forPerson<participants::openFloorNote>},
        {.word = "score_skills", .right = Right::ScoreSkills, .run = forPerson<participants::openSkillScoring>},
        {.word = "skill_round",
         .right = Right::ScoreSkills,
         .run = [](const ActRequest& act) { openSkillRound(act.context, act.window); }},
        {.word = "letter", .right = Right::MakeLetter, .run = makeLetter, .writes = false},
        {.word = "settings",
         .right = Right::SettingsPage,
         .run = [](const ActRequest& act) { act.pages.go(PageId::Settings); },
         .writes = false},
        {.word = "backups",
         .right = Right::SettingsPage,
         .run = [](const ActRequest& act) { showSettings(act, &SettingsPage::showBackup); },
         .writes = false},
        {.word = "access",
         .right = Right::SettingsPage,
         .run = [](const ActRequest& act) { showSettings(act, &SettingsPage::showAccess); },
         .writes = false},
        {.word = "duties",
         .right = Right::ManageRetention,
         .run = [](const ActRequest& act) { showSettings(act, &SettingsPage::showDuties); },
         .writes = false},
        {.word = "workplaces",
         .right = Right::WorkplacesPage,
         .run = [](const ActRequest& act) { act.pages.go(PageId::Workplaces); },
         .writes = false},
    };
    return table;
}

} // namespace

const ActEntry* actEntry(const QString& word) {
    for (const ActEntry& entry : acts()) {
        if (word == QLatin1String(entry.word))
            return &entry;
    }
    return nullptr;
}

} // namespace wijkwerk::ui
