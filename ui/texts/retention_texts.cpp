// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/problem_text.h"

#include <QtGlobal>

#include <vector>

namespace wijkwerk::ui {

ProblemTable retentionTexts() {
    static const std::vector<ProblemText> table{
        {"person_anonymised",
         QT_TRANSLATE_NOOP("RetentionProblem", "What was known of this person was destroyed. Nothing can be added.")},
        {"rule_for_reference",
         QT_TRANSLATE_NOOP("RetentionProblem", "Rule %1 is about something that Wijkwerk does not keep. There is "
                                               "nothing to confirm.")},
        {"rule_not_found", QT_TRANSLATE_NOOP("RetentionProblem", "There is no rule with result “%1”.")},
        {"rule_starts_before",
         QT_TRANSLATE_NOOP("RetentionProblem", "The rule of now holds from {value}. Choose a later day.")},
        {"term_wrong", QT_TRANSLATE_NOOP("RetentionProblem", "A term is at least 1, not {value}.")},
        {"hold_ends_before_today",
         QT_TRANSLATE_NOOP("RetentionProblem", "{value} has passed. Choose today or a later day.")},
        {"hold_not_found", QT_TRANSLATE_NOOP("RetentionProblem", "This person is not kept longer.")},
        {"nobody_signed_in",
         QT_TRANSLATE_NOOP("RetentionProblem", "This is done under a name. Say first who you are.")},
        {"not_on_list", QT_TRANSLATE_NOOP("RetentionProblem", "This person is not on the list.")},
        {"destruction_list_open",
         QT_TRANSLATE_NOOP("RetentionProblem", "There is a list that was not carried out yet. Carry it out or withdraw "
                                               "it first.")},
        {"destruction_nothing_due",
         QT_TRANSLATE_NOOP("RetentionProblem", "Nothing is due: no confirmed rule has a term that ended before this "
                                               "day.")},
        {"destruction_nothing_left",
         QT_TRANSLATE_NOOP("RetentionProblem", "Everybody on this list is kept. Withdraw the list.")},
        {"destruction_no_list", QT_TRANSLATE_NOOP("RetentionProblem", "There is no such destruction list.")},
        {"destruction_list_not_made",
         QT_TRANSLATE_NOOP("RetentionProblem", "This list was approved, carried out or withdrawn already.")},
        {"destruction_list_not_approved",
         QT_TRANSLATE_NOOP("RetentionProblem", "This list was not approved yet, or was carried out already.")},
        {"destruction_list_closed",
         QT_TRANSLATE_NOOP("RetentionProblem", "This list was carried out or withdrawn already.")},
        {"destruction_list_altered",
         QT_TRANSLATE_NOOP("RetentionProblem",
                           "The list is no longer the one that was approved. Withdraw it and make a "
                           "new one.")},
        {"destruction_lines_altered",
         QT_TRANSLATE_NOOP("RetentionProblem",
                           "%1 lines of the log about these people had been altered. Their words are gone too. Check "
                           "the log: it names them.")},
        {"destruction_needs_second_person",
         QT_TRANSLATE_NOOP("RetentionProblem", "You made this list yourself. Somebody else approves it.")},
        {"destruction_not_carried_out", QT_TRANSLATE_NOOP("RetentionProblem", "This list was not carried out yet.")},
    };
    return {"RetentionProblem", table};
}

} // namespace wijkwerk::ui
