// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/journal_texts.h"

#include "core/base/error.h"
#include "ui/texts/fault_text.h"
#include "ui/texts/problem_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace wijkwerk::ui {

namespace {

struct ActLabel {
    const char* code;
    const char* text;
};

constexpr ActLabel labels[] = {
    // Looking
    {"dossier_opened", QT_TRANSLATE_NOOP("JournalAct", "Dossier opened")},
    {"person_previewed", QT_TRANSLATE_NOOP("JournalAct", "Phone and last note seen beside the list")},
    {"bsn_shown", QT_TRANSLATE_NOOP("JournalAct", "BSN shown")},
    {"searched", QT_TRANSLATE_NOOP("JournalAct", "Searched")},
    {"notes_searched", QT_TRANSLATE_NOOP("JournalAct", "Searched in notes")},
    {"list_printed", QT_TRANSLATE_NOOP("JournalAct", "List shown")},
    {"list_exported", QT_TRANSLATE_NOOP("JournalAct", "List exported")},
    {"letter_shown", QT_TRANSLATE_NOOP("JournalAct", "Letter shown")},
    {"letter_printed", QT_TRANSLATE_NOOP("JournalAct", "Letter printed")},
    {"letter_saved", QT_TRANSLATE_NOOP("JournalAct", "Letter saved outside the department")},
    {"letter_exported", QT_TRANSLATE_NOOP("JournalAct", "Letter exported")},
    {"dossier_exported", QT_TRANSLATE_NOOP("JournalAct", "Dossier for the person made")},
    {"report_printed", QT_TRANSLATE_NOOP("JournalAct", "Report shown")},
    {"lookers_shown", QT_TRANSLATE_NOOP("JournalAct", "Looked who looked")},
    {"lookers_exported", QT_TRANSLATE_NOOP("JournalAct", "Exported who looked")},
    {"log_opened", QT_TRANSLATE_NOOP("JournalAct", "Log opened")},
    {"journal_checked", QT_TRANSLATE_NOOP("JournalAct", "Log checked")},
    // Coming in, and keys
    {"right_refused", QT_TRANSLATE_NOOP("JournalAct", "Refused: not for this role")},
    {"signed_in", QT_TRANSLATE_NOOP("JournalAct", "Signed in")},
    {"recovery_used", QT_TRANSLATE_NOOP("JournalAct", "Signed in with the recovery code")},
    {"access_added", QT_TRANSLATE_NOOP("JournalAct", "Access given")},
    {"access_removed", QT_TRANSLATE_NOOP("JournalAct", "Access taken away")},
    {"password_changed", QT_TRANSLATE_NOOP("JournalAct", "Password changed")},
    {"password_recovered", QT_TRANSLATE_NOOP("JournalAct", "New password after the recovery code")},
    {"recovery_code_renewed", QT_TRANSLATE_NOOP("JournalAct", "New recovery code")},
    {"key_renewed", QT_TRANSLATE_NOOP("JournalAct", "New key")},
    {"slots_put_back", QT_TRANSLATE_NOOP("JournalAct", "Keys put back from a backup")},
    // The department
    {"department_made", QT_TRANSLATE_NOOP("JournalAct", "Department made")},
    {"department_changed", QT_TRANSLATE_NOOP("JournalAct", "Department changed")},
    {"department_encrypted", QT_TRANSLATE_NOOP("JournalAct", "Department encrypted")},
    {"plain_copy_going", QT_TRANSLATE_NOOP("JournalAct", "Destroying the plain copy begun")},
    {"plain_copy_destroyed", QT_TRANSLATE_NOOP("JournalAct", "Plain copy destroyed")},
    {"demo_made", QT_TRANSLATE_NOOP("JournalAct", "Practice department made")},
    {"journal_chained", QT_TRANSLATE_NOOP("JournalAct", "Log of before 0.2.0 linked")},
    {"backup_made", QT_TRANSLATE_NOOP("JournalAct", "Backup made")},
    {"backup_tried", QT_TRANSLATE_NOOP("JournalAct", "Backup tried")},
    {"backup_restored", QT_TRANSLATE_NOOP("JournalAct", "Backup put back")},
    {"backup_planned", QT_TRANSLATE_NOOP("JournalAct", "Rhythm of backups changed")},
    {"maintained", QT_TRANSLATE_NOOP("JournalAct", "Upkeep of the file")},
    {"rule_value_changed", QT_TRANSLATE_NOOP("JournalAct", "Value of a rule changed")},
    {"rule_value_withdrawn", QT_TRANSLATE_NOOP("JournalAct", "Own value of a rule withdrawn")},
    {"equated_days_changed", QT_TRANSLATE_NOOP("JournalAct", "Equated days changed")},
    {"closing_days_changed", QT_TRANSLATE_NOOP("JournalAct", "Closing days changed")},
    {"closing_days_withdrawn", QT_TRANSLATE_NOOP("JournalAct", "Closing days taken away")},
    {"team_added", QT_TRANSLATE_NOOP("JournalAct", "Team added")},
    {"team_changed", QT_TRANSLATE_NOOP("JournalAct", "Team changed")},
    {"wijk_added", QT_TRANSLATE_NOOP("JournalAct", "Wijk added")},
    {"wijk_changed", QT_TRANSLATE_NOOP("JournalAct", "Wijk changed")},
    {"worker_added", QT_TRANSLATE_NOOP("JournalAct", "Worker added")},
    {"worker_changed", QT_TRANSLATE_NOOP("JournalAct", "Worker changed")},
    {"training_added", QT_TRANSLATE_NOOP("JournalAct", "Training added")},
    {"training_removed", QT_TRANSLATE_NOOP("JournalAct", "Training removed")},
    {"workplace_added", QT_TRANSLATE_NOOP("JournalAct", "Workplace added")},
    {"workplace_changed", QT_TRANSLATE_NOOP("JournalAct", "Workplace changed")},
    {"capacity_changed", QT_TRANSLATE_NOOP("JournalAct", "Number of places changed")},
    // People
    {"import", QT_TRANSLATE_NOOP("JournalAct", "Caseload imported")},
    {"participant_imported", QT_TRANSLATE_NOOP("JournalAct", "Person imported")},
    {"participant_added", QT_TRANSLATE_NOOP("JournalAct", "Person added")},
    {"participant_changed", QT_TRANSLATE_NOOP("JournalAct", "Person changed")},
    {"coach_assigned", QT_TRANSLATE_NOOP("JournalAct", "Jobcoach assigned")},
    {"quick_referral_added", QT_TRANSLATE_NOOP("JournalAct", "Quick referral added")},
    {"referral_added", QT_TRANSLATE_NOOP("JournalAct", "Referral added")},
    {"referral_accepted", QT_TRANSLATE_NOOP("JournalAct", "Referral accepted")},
    {"referral_refused", QT_TRANSLATE_NOOP("JournalAct", "Referral refused")},
    {"preselection_started", QT_TRANSLATE_NOOP("JournalAct", "Preselection started")},
    {"advice_given", QT_TRANSLATE_NOOP("JournalAct", "Advice given")},
    {"waiting_list_joined", QT_TRANSLATE_NOOP("JournalAct", "On the waiting list")},
    {"stage_started", QT_TRANSLATE_NOOP("JournalAct", "Placed in a stage")},
    {"contract_started", QT_TRANSLATE_NOOP("JournalAct", "Placed with a contract")},
    {"secondment_started", QT_TRANSLATE_NOOP("JournalAct", "Seconded")},
    {"stage_form_changed", QT_TRANSLATE_NOOP("JournalAct", "Legal form of the stage changed")},
    {"stage_extended", QT_TRANSLATE_NOOP("JournalAct", "Stage extended")},
    {"start_check_done", QT_TRANSLATE_NOOP("JournalAct", "Arranged for the first day")},
    {"start_check_skipped", QT_TRANSLATE_NOOP("JournalAct", "Not needed for the first day")},
    {"start_check_reopened", QT_TRANSLATE_NOOP("JournalAct", "Still to arrange for the first day")},
    {"start_recorded", QT_TRANSLATE_NOOP("JournalAct", "First day recorded")},
    {"start_undone", QT_TRANSLATE_NOOP("JournalAct", "First day taken back")},
    {"agreement_recorded", QT_TRANSLATE_NOOP("JournalAct", "Stage agreement recorded")},
    {"agreement_printed", QT_TRANSLATE_NOOP("JournalAct", "Stage agreement made as PDF")},
    {"evaluation_saved", QT_TRANSLATE_NOOP("JournalAct", "Evaluation recorded")},
    {"evaluation_corrected", QT_TRANSLATE_NOOP("JournalAct", "Evaluation put right")},
    {"evaluation_signed", QT_TRANSLATE_NOOP("JournalAct", "Evaluation signed")},
    {"evaluation_printed", QT_TRANSLATE_NOOP("JournalAct", "Evaluation made as PDF")},
    {"agreement_done", QT_TRANSLATE_NOOP("JournalAct", "Agreement kept")},
    {"agreement_reopened", QT_TRANSLATE_NOOP("JournalAct", "Agreement open again")},
    {"absence_reported", QT_TRANSLATE_NOOP("JournalAct", "Absence recorded")},
    {"absence_changed", QT_TRANSLATE_NOOP("JournalAct", "Absence changed")},
    {"absence_ended", QT_TRANSLATE_NOOP("JournalAct", "Back from absence")},
    {"absence_withdrawn", QT_TRANSLATE_NOOP("JournalAct", "Absence withdrawn")},
    {"stage_suspended", QT_TRANSLATE_NOOP("JournalAct", "Stage stands still")},
    {"stage_resumed", QT_TRANSLATE_NOOP("JournalAct", "Stage goes on")},
    {"suspension_withdrawn", QT_TRANSLATE_NOOP("JournalAct", "Standing still withdrawn")},
    {"stage_stopped", QT_TRANSLATE_NOOP("JournalAct", "Stage stopped early")},
    {"person_moved", QT_TRANSLATE_NOOP("JournalAct", "Moved to another workplace")},
    {"move_undone", QT_TRANSLATE_NOOP("JournalAct", "Move undone")},
    {"trajectory_ended", QT_TRANSLATE_NOOP("JournalAct", "Trajectory ended")},
    {"aftercare_started", QT_TRANSLATE_NOOP("JournalAct", "Aftercare started")},
    {"trajectory_closed", QT_TRANSLATE_NOOP("JournalAct", "Trajectory closed")},
    {"contract_proposed", QT_TRANSLATE_NOOP("JournalAct", "Contract proposed")},
    {"contract_proposal_changed", QT_TRANSLATE_NOOP("JournalAct", "Contract proposal changed")},
    {"contract_step_taken", QT_TRANSLATE_NOOP("JournalAct", "Step of a contract proposal")},
    {"contract_step_taken_back", QT_TRANSLATE_NOOP("JournalAct", "Step of a contract proposal taken back")},
    {"contract_corrected", QT_TRANSLATE_NOOP("JournalAct", "Contract put right")},
    {"contract_ended", QT_TRANSLATE_NOOP("JournalAct", "Contract ended early")},
    {"contract_end_undone", QT_TRANSLATE_NOOP("JournalAct", "Early end of a contract taken back")},
    {"contract_notice_given", QT_TRANSLATE_NOOP("JournalAct", "Aanzegging given")},
    {"contract_notice_received", QT_TRANSLATE_NOOP("JournalAct", "Receipt of an aanzegging recorded")},
    {"prior_employment_added", QT_TRANSLATE_NOOP("JournalAct", "Earlier work added")},
    {"prior_employment_withdrawn", QT_TRANSLATE_NOOP("JournalAct", "Earlier work withdrawn")},
    {"prior_employment_asked", QT_TRANSLATE_NOOP("JournalAct", "Asked about earlier work")},
    {"secondment_changed", QT_TRANSLATE_NOOP("JournalAct", "Secondment agreed")},
    {"secondment_term_changed", QT_TRANSLATE_NOOP("JournalAct", "Term of a secondment changed")},
    {"contract_form_made", QT_TRANSLATE_NOOP("JournalAct", "Form for HR made")},
    {"outflow_status_recorded", QT_TRANSLATE_NOOP("JournalAct", "Still at work or not, recorded")},
    {"handover_planned", QT_TRANSLATE_NOOP("JournalAct", "Hand-over planned")},
    {"handover_changed", QT_TRANSLATE_NOOP("JournalAct", "Hand-over changed")},
    {"handover_sheet_made", QT_TRANSLATE_NOOP("JournalAct", "Hand-over sheet made")},
    {"death_recorded", QT_TRANSLATE_NOOP("JournalAct", "Death recorded")},
    {"moved_away_recorded", QT_TRANSLATE_NOOP("JournalAct", "Moving away recorded")},
    {"standstill_began", QT_TRANSLATE_NOOP("JournalAct", "Pas op de plaats began")},
    {"standstill_ended", QT_TRANSLATE_NOOP("JournalAct", "Pas op de plaats ended")},
    {"step_corrected", QT_TRANSLATE_NOOP("JournalAct", "Step put right")},
    {"step_taken_back", QT_TRANSLATE_NOOP("JournalAct", "Step taken back")},
    {"note_added", QT_TRANSLATE_NOOP("JournalAct", "Note written")},
    {"note_changed", QT_TRANSLATE_NOOP("JournalAct", "Note changed")},
    {"sensitive_note_shown", QT_TRANSLATE_NOOP("JournalAct", "Sensitive note shown")},
    {"attachment_added", QT_TRANSLATE_NOOP("JournalAct", "Document added")},
    {"attachment_changed", QT_TRANSLATE_NOOP("JournalAct", "Data of a document changed")},
    {"attachment_removed", QT_TRANSLATE_NOOP("JournalAct", "Document taken away")},
    {"attachment_restored", QT_TRANSLATE_NOOP("JournalAct", "Document put back")},
    {"attachment_opened", QT_TRANSLATE_NOOP("JournalAct", "Document opened")},
    {"attachment_exported", QT_TRANSLATE_NOOP("JournalAct", "Document saved as a file")},
    {"sensitive_attachment_shown", QT_TRANSLATE_NOOP("JournalAct", "Sensitive document shown")},
    {"note_corrected", QT_TRANSLATE_NOOP("JournalAct", "Note put right")},
    {"statement_added", QT_TRANSLATE_NOOP("JournalAct", "Statement of the person added")},
    {"consent_given", QT_TRANSLATE_NOOP("JournalAct", "Consent recorded")},
    {"consent_withdrawn", QT_TRANSLATE_NOOP("JournalAct", "Withdrawal of a consent recorded")},
    {"request_received", QT_TRANSLATE_NOOP("JournalAct", "Request about data received")},
    {"request_changed", QT_TRANSLATE_NOOP("JournalAct", "Request about data changed")},
    {"request_extended", QT_TRANSLATE_NOOP("JournalAct", "Request about data extended")},
    {"request_answered", QT_TRANSLATE_NOOP("JournalAct", "Request about data answered")},
    {"task_added", QT_TRANSLATE_NOOP("JournalAct", "Task added")},
    {"task_done", QT_TRANSLATE_NOOP("JournalAct", "Task done")},
    {"task_postponed", QT_TRANSLATE_NOOP("JournalAct", "Task postponed")},
    {"task_reopened", QT_TRANSLATE_NOOP("JournalAct", "Task opened again")},
    {"deadline_postponed", QT_TRANSLATE_NOOP("JournalAct", "Term postponed")},
    {"deadline_delay_taken_back", QT_TRANSLATE_NOOP("JournalAct", "Term back to its own day")},
    {"deadline_settled", QT_TRANSLATE_NOOP("JournalAct", "Term done or not needed")},
    {"deadline_reopened", QT_TRANSLATE_NOOP("JournalAct", "Term opened again")},
    {"term_recorded", QT_TRANSLATE_NOOP("JournalAct", "Term recorded")},
    {"term_corrected", QT_TRANSLATE_NOOP("JournalAct", "Recorded term put right")},
    {"term_ended", QT_TRANSLATE_NOOP("JournalAct", "Recorded term dealt with")},
    {"duty_done", QT_TRANSLATE_NOOP("JournalAct", "Duty of the department done")},
    {"breach_recorded", QT_TRANSLATE_NOOP("JournalAct", "Data breach recorded")},
    {"breach_answered", QT_TRANSLATE_NOOP("JournalAct", "Data breach reported or not needed")},
    {"day_skipped", QT_TRANSLATE_NOOP("JournalAct", "Put off until tomorrow")},
    {"day_skip_taken_back", QT_TRANSLATE_NOOP("JournalAct", "Back on the list of today")},
    {"letter_finalized", QT_TRANSLATE_NOOP("JournalAct", "Letter made final")},
    {"letter_sent", QT_TRANSLATE_NOOP("JournalAct", "Letter sent")},
    {"skills_scored", QT_TRANSLATE_NOOP("JournalAct", "Work skills scored")},
    {"skills_corrected", QT_TRANSLATE_NOOP("JournalAct", "Score of work skills put right")},
    {"skills_printed", QT_TRANSLATE_NOOP("JournalAct", "Work skills printed")},
    {"skills_saved", QT_TRANSLATE_NOOP("JournalAct", "Work skills saved as a file")},
    {"skill_round_made", QT_TRANSLATE_NOOP("JournalAct", "Sheet for a round made")},
    {"skill_item_added", QT_TRANSLATE_NOOP("JournalAct", "Work skill added to the form")},
    {"skill_item_renamed", QT_TRANSLATE_NOOP("JournalAct", "Work skill called something else")},
    {"skill_item_retired", QT_TRANSLATE_NOOP("JournalAct", "Work skill taken off the form")},
    // What is known of somebody for the work
    {"profile_changed", QT_TRANSLATE_NOOP("JournalAct", "Profile changed")},
    {"profile_confirmed", QT_TRANSLATE_NOOP("JournalAct", "Profile confirmed")},
    {"profile_restored", QT_TRANSLATE_NOOP("JournalAct", "Earlier value put back")},
    {"limits_changed", QT_TRANSLATE_NOOP("JournalAct", "Functional limits changed")},
    {"limits_confirmed", QT_TRANSLATE_NOOP("JournalAct", "Functional limits confirmed")},
    {"certificate_added", QT_TRANSLATE_NOOP("JournalAct", "Certificate added")},
    {"certificate_changed", QT_TRANSLATE_NOOP("JournalAct", "Certificate changed")},
    {"certificate_ended", QT_TRANSLATE_NOOP("JournalAct", "Certificate no longer counts")},
    {"work_history_added", QT_TRANSLATE_NOOP("JournalAct", "Earlier work added")},
    {"work_history_changed", QT_TRANSLATE_NOOP("JournalAct", "Earlier work changed")},
    {"work_history_removed", QT_TRANSLATE_NOOP("JournalAct", "Earlier work removed")},
    {"intake_talk_saved", QT_TRANSLATE_NOOP("JournalAct", "Talk of the preselection kept half-way")},
    {"intake_talk_finished", QT_TRANSLATE_NOOP("JournalAct", "Talk of the preselection finished")},
    {"talk_form_printed", QT_TRANSLATE_NOOP("JournalAct", "Form of the talk printed")},
    {"talk_form_saved", QT_TRANSLATE_NOOP("JournalAct", "Form of the talk saved outside the department")},
    {"trial_day_planned", QT_TRANSLATE_NOOP("JournalAct", "Trial day planned")},
    {"talk_missed", QT_TRANSLATE_NOOP("JournalAct", "Did not come to the talk")},
    {"trial_day_recorded", QT_TRANSLATE_NOOP("JournalAct", "Trial day recorded")},
    {"medical_words_kept", QT_TRANSLATE_NOOP("JournalAct", "Words that seem medical kept after a warning")},
    {"profile_shown", QT_TRANSLATE_NOOP("JournalAct", "Profile shown")},
    // Keeping and destroying
    {"retention_rules_added", QT_TRANSLATE_NOOP("JournalAct", "Terms of the selectielijst added")},
    {"retention_rule_confirmed", QT_TRANSLATE_NOOP("JournalAct", "Term confirmed")},
    {"retention_rule_withdrawn", QT_TRANSLATE_NOOP("JournalAct", "Term switched off")},
    {"retention_rule_changed", QT_TRANSLATE_NOOP("JournalAct", "Term changed")},
    {"retention_year_end_changed", QT_TRANSLATE_NOOP("JournalAct", "End of terms changed")},
    {"legal_hold_added", QT_TRANSLATE_NOOP("JournalAct", "Kept longer")},
    {"legal_hold_lifted", QT_TRANSLATE_NOOP("JournalAct", "No longer kept longer")},
    {"destruction_list_made", QT_TRANSLATE_NOOP("JournalAct", "Destruction list made")},
    {"destruction_kept_out", QT_TRANSLATE_NOOP("JournalAct", "Kept from destruction")},
    {"destruction_put_back", QT_TRANSLATE_NOOP("JournalAct", "Put back on the destruction list")},
    {"destruction_list_approved", QT_TRANSLATE_NOOP("JournalAct", "Destruction list approved")},
    {"destruction_list_withdrawn", QT_TRANSLATE_NOOP("JournalAct", "Destruction list withdrawn")},
    {"person_anonymised", QT_TRANSLATE_NOOP("JournalAct", "Person destroyed")},
    {"destruction_carried_out", QT_TRANSLATE_NOOP("JournalAct", "Destruction list carried out")},
    {"destruction_certificate_made", QT_TRANSLATE_NOOP("JournalAct", "Certificate of destruction made")},
};

const ActLabel* labelFor(const QString& code) {
    const auto found =
        std::ranges::find_if(labels, [&](const ActLabel& label) { return code == QLatin1String(label.code); });
    return found == std::end(labels) ? nullptr : &*found;
}

} // namespace

QString actLabelOf(const QString& code) {
    const ActLabel* label = labelFor(code);
    return label ? QCoreApplication::translate("JournalAct", label->text) : code;
}

QString remarkOf(const QString& note) {
    for (int fault = 0; fault <= int(Fault::Internal); ++fault) {
        if (codeOf(Fault(fault)) == note)
            return titleOf(Fault(fault));
    }
    return note;
}

bool hasActLabel(const QString& code) {
    return labelFor(code) != nullptr;
}

QString placeLabelOf(const QString& place) {
    return place == QLatin1String("window") ? QCoreApplication::translate("JournalAct", "the window") : place;
}

QString resultLabelOf(const QString& result) {
    if (result == QLatin1String("refused"))
        return QCoreApplication::translate("JournalAct", "refused");
    if (result == QLatin1String("failed"))
        return QCoreApplication::translate("JournalAct", "failed");
    return QCoreApplication::translate("JournalAct", "done");
}

ProblemTable journalTexts() {
    static const std::vector<ProblemText> table{
        {"head_not_understood",
         QT_TRANSLATE_NOOP("JournalProblem",
                           "“{value}” is not what stands on paper. It is a number, a dash and sixteen "
                           "digits or letters a to f, such as 1042-9f3c-0a77-d1e2-b345.")},
        {"journal_altered",
         QT_TRANSLATE_NOOP("JournalProblem", "The log is not whole: line %1 is not what was written then. What is "
                                             "before it is right. Do not change anything, keep a copy of the file and "
                                             "tell the privacy officer.")},
        {"journal_missing",
         QT_TRANSLATE_NOOP("JournalProblem", "The log is not whole: line %1 is missing. What is before it is right. Do "
                                             "not change anything, keep a copy of the file and tell the privacy "
                                             "officer.")},
        {"journal_inserted",
         QT_TRANSLATE_NOOP("JournalProblem", "The log is not whole: there are lines in it that Wijkwerk did not write. "
                                             "Do not change anything, keep a copy of the file and tell the privacy "
                                             "officer.")},
        {"journal_behind",
         QT_TRANSLATE_NOOP("JournalProblem", "This log ends before the line you compared with: from line %1 on all is "
                                             "gone. An older copy of the department was put in its place, or the end "
                                             "was cut off. Was a backup put back? Then this is right.")},
        {"journal_differs",
         QT_TRANSLATE_NOOP("JournalProblem", "Line %1 of this log is another one than the line you compared with. "
                                             "After that moment an older copy was worked in, or the log was written "
                                             "anew. Was a backup put back? Then this is right.")},
        {"journal_end_wrong",
         QT_TRANSLATE_NOOP("JournalProblem", "The log of this department is not whole: its last lines are not what "
                                             "Wijkwerk wrote. Ask the beheerder or the privacy officer to check it "
                                             "under Beheer, Logboek.")},
        {"journal_not_after_backup",
         QT_TRANSLATE_NOOP("JournalProblem", "This department did not go on from its newest backup, of %1: it is an "
                                             "older copy, or its log was changed. Do not work in it before you know "
                                             "which of the two is right.")},
        {"log_no_backup",
         QT_TRANSLATE_NOOP("JournalProblem", "There is no backup of this department in “{value}” that can be read.")},
        {"slots_older",
         QT_TRANSLATE_NOOP("JournalProblem", "The keys that open this department are older than the department itself "
                                             "(%1, and it knows of %2): somebody put an old key file back. An old "
                                             "password would work again with it. Take the newest keys from a "
                                             "backup.")},
    };
    return {"JournalProblem", table};
}

} // namespace wijkwerk::ui
