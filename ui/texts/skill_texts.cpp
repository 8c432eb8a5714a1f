// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/problem_text.h"

#include <vector>

namespace wijkwerk::ui {

ProblemTable skillTexts() {
    static const std::vector<ProblemText> table{
        {"skill_score_range", QT_TRANSLATE_NOOP("SkillProblem", "A score is a digit from 0 to 4, not “{value}”.")},
        {"skill_scored_twice", QT_TRANSLATE_NOOP("SkillProblem", "“{value}” is scored twice. Keep one of the two.")},
        {"skill_rater_missing", QT_TRANSLATE_NOOP("SkillProblem", "Choose which craft specialist scored.")},
        {"skill_nothing_scored",
         QT_TRANSLATE_NOOP("SkillProblem", "Nothing is scored yet. Give at least one score from 1 to 4.")},
        {"skill_few_scored",
         QT_TRANSLATE_NOOP("SkillProblem", "Only {value} things are scored. With fewer than 8 there is no average.")},
        {"skill_no_trajectory",
         QT_TRANSLATE_NOOP("SkillProblem", "This person has no open trajectory. Refer the person first.")},
        {"skill_scored_already",
         QT_TRANSLATE_NOOP("SkillProblem", "There is a sheet by the same person of %1 already. Put that one right, or "
                                           "choose another day.")},
        {"skill_item_not_on_form",
         QT_TRANSLATE_NOOP("SkillProblem", "“{value}” is not on the form on that day. Leave it out.")},
        {"skill_corrected_already",
         QT_TRANSLATE_NOOP("SkillProblem", "This sheet was put right already. Put the newer sheet right.")},
        {"skill_of_colleague",
         QT_TRANSLATE_NOOP("SkillProblem", "A colleague scored this sheet. Ask the colleague or the job coach.")},
        {"skill_item_ended",
         QT_TRANSLATE_NOOP("SkillProblem", "“{value}” is off the form already, after %1. Choose another one.")},
        {"skill_item_starts_later",
         QT_TRANSLATE_NOOP("SkillProblem", "“{value}” is on the form from %1. Choose a later day.")},
        {"skill_item_known", QT_TRANSLATE_NOOP("SkillProblem", "“{value}” is on the form already. Use other words.")},
        {"skill_round_digits",
         QT_TRANSLATE_NOOP("SkillProblem",
                           "There are %2 digits, and %1 skills. Type one digit for each; 0 is not seen.")},
        {"round_number_wrong",
         QT_TRANSLATE_NOOP("SkillProblem", "“{value}” is not right: the check digit does not fit. Look at the sheet "
                                           "and type the number again.")},
    };
    return {"SkillProblem", table};
}

} // namespace wijkwerk::ui
