// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/problem_text.h"

#include <vector>

namespace wijkwerk::ui {

ProblemTable profileTexts() {
    static const std::vector<ProblemText> table{
        {"profile_value_unknown",
         QT_TRANSLATE_NOOP("ProfileProblem", "“{value}” is not one of the answers of “{field}”.")},
        {"profile_number_wrong",
         QT_TRANSLATE_NOOP("ProfileProblem", "“{value}” is not right. Type a whole number from 0 to %1.")},
        {"profile_hours_wrong",
         QT_TRANSLATE_NOOP("ProfileProblem", "“{value}” is not right. Type hours up to %1, such as 24 or 24,5.")},
        {"profile_text_long",
         QT_TRANSLATE_NOOP("ProfileProblem", "This is longer than %1 characters. Make it shorter.")},
        {"profile_value_same", QT_TRANSLATE_NOOP("ProfileProblem", "This is what is known already.")},
        {"profile_incomplete",
         QT_TRANSLATE_NOOP("ProfileProblem", "The profile is not complete enough yet. Still missing: %2.")},
        {"limit_advice_day_missing",
         QT_TRANSLATE_NOOP("ProfileProblem", "Fill in the day of the advice at “{field}”.")},
        {"certificate_name_missing", QT_TRANSLATE_NOOP("ProfileProblem", "Fill in what kind of certificate this is.")},
        {"work_empty", QT_TRANSLATE_NOOP("ProfileProblem", "Fill in the employer or the work.")},
        {"month_wrong",
         QT_TRANSLATE_NOOP("ProfileProblem",
                           "“{value}” is no month that has been. Type it like 03-2019, or only the year.")},
        {"privacy_not_answered",
         QT_TRANSLATE_NOOP("ProfileProblem", "Was the person told about privacy? Choose yes or no.")},
        {"trial_team_missing", QT_TRANSLATE_NOOP("ProfileProblem", "Choose the team or the workplace.")},
        {"trial_not_insured",
         QT_TRANSLATE_NOOP("ProfileProblem",
                           "No insurance was arranged for this day. Arrange it before the person comes.")},
        {"trial_not_now",
         QT_TRANSLATE_NOOP(
             "ProfileProblem",
             "A trial day is held before work starts: in referral, preselection or on the waiting list.")},
        {"trial_day_taken", QT_TRANSLATE_NOOP("ProfileProblem", "There is a trial day on %1 already.")},
        {"trial_day_to_come",
         QT_TRANSLATE_NOOP("ProfileProblem", "The trial day of %1 is still to come. It can only be cancelled now.")},
        {"trial_outcome_missing", QT_TRANSLATE_NOOP("ProfileProblem", "Choose how it went.")},
        {"talk_not_now",
         QT_TRANSLATE_NOOP("ProfileProblem",
                           "The talk is held before work starts: in referral, preselection or on the waiting list.")},
        {"medical_words",
         QT_TRANSLATE_NOOP("ProfileProblem",
                           "Do not record medical data (%1). Describe what somebody can and cannot do at work.")},
    };
    return {"ProfileProblem", table};
}

} // namespace wijkwerk::ui
