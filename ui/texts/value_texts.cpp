// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/problem_text.h"

#include <vector>

namespace wijkwerk::ui {

ProblemTable valueTexts() {
    static const std::vector<ProblemText> table{
        {"rule_values_empty", QT_TRANSLATE_NOOP("ValueProblem", "There are no rules in it.")},
        {"rule_values_not_understood", QT_TRANSLATE_NOOP("ValueProblem", "The rules cannot be read.")},
        {"rule_value_rule_unknown", QT_TRANSLATE_NOOP("ValueProblem", "There is no rule “%1”.")},
        {"rule_value_subject_unknown",
         QT_TRANSLATE_NOOP("ValueProblem", "The rule %1 does not exist. Choose one of the list.")},
        {"rule_value_no_number",
         QT_TRANSLATE_NOOP("ValueProblem", "“%2” is no whole number. Type for example 3, or 2 5 8.")},
        {"rule_value_count", QT_TRANSLATE_NOOP("ValueProblem", "Give %2 to %3 numbers, with spaces between them.")},
        {"rule_value_order",
         QT_TRANSLATE_NOOP("ValueProblem", "Write the weeks in order, the first one first, and each "
                                           "week once: 3 6 9.")},
        {"rule_value_range", QT_TRANSLATE_NOOP("ValueProblem", "A number here lies between %2 and %3.")},
        {"rule_value_source_missing",
         QT_TRANSLATE_NOOP("ValueProblem", "Fill in where it stands: a law article, the ordinance, or house rule.")},
        {"rule_value_ends_before_start",
         QT_TRANSLATE_NOOP("ValueProblem", "The last day %2 lies before the first day.")},
        {"rule_value_overlap",
         QT_TRANSLATE_NOOP(
             "ValueProblem",
             "There is another value for these days already. Choose another first day, or end that one.")},
        {"rule_value_by_law",
         QT_TRANSLATE_NOOP("ValueProblem", "The law fixes this. Change it only when the law itself has changed.")},
        {"rule_value_changes_past",
         QT_TRANSLATE_NOOP("ValueProblem",
                           "This also changes the days of what began since %1: %2 placements and %3 contracts, also "
                           "days that were told or printed before.")},
        {"rule_value_overtaken",
         QT_TRANSLATE_NOOP("ValueProblem",
                           "The law changes on %1. From then on the value of the law counts, and not this one.")},
        {"day_off_changes_past",
         QT_TRANSLATE_NOOP("ValueProblem",
                           "This also changes days of the past, from %1 on: %2 people were underway then. Also days "
                           "that were told or printed before may change.")},
        {"closing_overlaps",
         QT_TRANSLATE_NOOP("ValueProblem",
                           "Some of these days are closed already, from %1 up to and including %2. Change that line.")},
        {"closing_too_long", QT_TRANSLATE_NOOP("ValueProblem", "A closing lasts %1 days at most. Check the last day.")},
        {"closing_none", QT_TRANSLATE_NOOP("ValueProblem", "No closing begins on that day.")},
        {"equated_day_none", QT_TRANSLATE_NOOP("ValueProblem", "That day is not equated with a holiday.")},
        {"equated_day_source_missing",
         QT_TRANSLATE_NOOP("ValueProblem", "Fill in the decree that equates this day with a holiday.")},
        {"date_name_unknown", QT_TRANSLATE_NOOP("ValueProblem", "There is no date “%1”. There are: %2.")},
        {"chain_no_contract", QT_TRANSLATE_NOOP("ValueProblem", "This person has no contract.")},
        {"rule_value_none", QT_TRANSLATE_NOOP("ValueProblem", "The department has no value of its own for this.")},
        {"probation_not_allowed",
         QT_TRANSLATE_NOOP("ValueProblem", "A contract of six months or less has no probation (BW 7:652).")},
        {"probation_too_long",
         QT_TRANSLATE_NOOP("ValueProblem", "The probation of this contract is %1 month at most (BW 7:652).")},
        {"probation_after_work",
         QT_TRANSLATE_NOOP("ValueProblem", "This person did this work before. A new probation is then void, unless the "
                                           "work asks for clearly other skills.")},
        {"probation_after_stage",
         QT_TRANSLATE_NOOP("ValueProblem",
                           "This person did a stage at this work. A probation after that is not usual.")},
        {"chain_unknown",
         QT_TRANSLATE_NOOP("ValueProblem", "Wijkwerk does not know the chain rule of before 2020. Ask HR.")},
        {"chain_last_number",
         QT_TRANSLATE_NOOP("ValueProblem",
                           "This is contract %1 of %2 in the chain: no other temporary one may follow.")},
        {"chain_last_duration",
         QT_TRANSLATE_NOOP("ValueProblem", "Temporary contracts in this chain may run up to and including %1.")},
        {"chain_not_young",
         QT_TRANSLATE_NOOP("ValueProblem",
                           "Only who is younger than %1 on the first day and works %2 hours a week at most is left out "
                           "of the chain (BW 7:668a). Choose no exception, or check birth date and hours.")},
        {"chain_not_aow",
         QT_TRANSLATE_NOOP("ValueProblem",
                           "On the first day the person has not reached the AOW age of %1 years and %2 months, or the "
                           "birth date is not known. Choose no exception, or check the birth date.")},
        {"chain_bbl_reason",
         QT_TRANSLATE_NOOP("ValueProblem",
                           "Bbl is work and school, with an agreement of the school (BW 7:668a). Say which school and "
                           "which course, or choose no exception.")},
        {"chain_permanent_number",
         QT_TRANSLATE_NOOP("ValueProblem",
                           "This is contract %2 in the chain, and %3 are allowed. By law it is permanent "
                           "from %1 on (BW 7:668a).")},
        {"chain_permanent_duration",
         QT_TRANSLATE_NOOP("ValueProblem",
                           "The chain began on %2 and lasts longer than %3 months. By law it is permanent "
                           "from %1 on (BW 7:668a).")},
        {"chain_permanent_already", QT_TRANSLATE_NOOP("ValueProblem", "There is a contract without an end since %1.")},
    };
    return {"ValueProblem", table};
}

} // namespace wijkwerk::ui
