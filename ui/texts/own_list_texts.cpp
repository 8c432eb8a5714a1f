// SPDX-License-Identifier: EUPL-1.2
// What can be said of the rows of an own list.
#include "ui/texts/problem_text.h"

#include <QCoreApplication>

#include <vector>

namespace wijkwerk::ui {

ProblemTable ownListTexts() {
    static const std::vector<ProblemText> table{
        {"own_no_key",
         QT_TRANSLATE_NOOP("OwnListProblem", "This row has no BSN and no full birth date, so nobody can tell who it "
                                             "is. Fill in the birth date.")},
        {"own_phase_unknown",
         QT_TRANSLATE_NOOP("OwnListProblem", "“{value}” is not known as a phase. Write aangemeld, voorselectie, wacht, "
                                             "stage, contract, gedetacheerd, nazorg or afgesloten.")},
        {"own_scheme_unknown",
         QT_TRANSLATE_NOOP("OwnListProblem", "“{value}” does not say which kind of participant this is. Set the kind "
                                             "in the dossier.")},
        {"own_hours_unread", QT_TRANSLATE_NOOP("OwnListProblem", "“{value}” is no number of hours a week. The hours "
                                                                 "stay unknown.")},
        {"own_phase_disagrees",
         QT_TRANSLATE_NOOP("OwnListProblem", "The phase says that this person is still here, but there is an outflow "
                                             "too. Empty one of the two.")},
        {"own_end_before_start",
         QT_TRANSLATE_NOOP("OwnListProblem", "The date {value} lies before the start on %1. Correct one of the two.")},
        {"own_contract_in_stage",
         QT_TRANSLATE_NOOP("OwnListProblem", "The contract starts on {value}, but the stage lasts until %1. Two places "
                                             "at once cannot be. Correct one of the two.")},
        {"own_day_ahead", QT_TRANSLATE_NOOP("OwnListProblem", "The date {value} lies in the future. Leave it empty "
                                                              "until that day has come.")},
        {"own_born_after_start",
         QT_TRANSLATE_NOOP("OwnListProblem", "The birth date {value} lies after the start on %1. Correct one of the "
                                             "two.")},
        {"own_phase_not_begun",
         QT_TRANSLATE_NOOP("OwnListProblem", "This phase only starts on {value}. Write the phase of today, and place "
                                             "the person in Wijkwerk.")},
        {"own_end_unknown",
         QT_TRANSLATE_NOOP("OwnListProblem",
                           "The day of the outflow is not in the list. The trajectory is closed on the "
                           "day of reading, %1. No number counts that end.")},
        {"own_since_unknown",
         QT_TRANSLATE_NOOP("OwnListProblem", "The first day is not in the list. The person comes in without a place. "
                                             "Fill in the day, or place the person in Wijkwerk.")},
        {"own_stage_end_unknown",
         QT_TRANSLATE_NOOP("OwnListProblem", "The last day of the stage is not in the list. Wijkwerk cannot warn in "
                                             "time. Fill in the day.")},
        {"own_stage_over", QT_TRANSLATE_NOOP("OwnListProblem", "The stage ended on {value} and the list does not say "
                                                               "how it went on. Decide that on Vandaag.")},
        {"own_contract_end_unknown",
         QT_TRANSLATE_NOOP("OwnListProblem", "The last day of the contract is not in the list. Wijkwerk cannot warn in "
                                             "time. Fill in the day, or “onbepaalde tijd”.")},
        {"own_contract_over",
         QT_TRANSLATE_NOOP("OwnListProblem", "The contract ended on {value} and the list does not say how it went on. "
                                             "Decide that on Vandaag.")},
        {"own_place_unknown",
         QT_TRANSLATE_NOOP("OwnListProblem", "There is no workplace called “{value}”. The person comes in without a "
                                             "place. Choose which workplace is meant.")},
        {"own_place_full",
         QT_TRANSLATE_NOOP("OwnListProblem", "%1 has %2 places, and on %4 there are %3 people with this list: lines "
                                             "%5. They come in all the same. Look at the places of %1.")},
        {"own_worker_unknown", QT_TRANSLATE_NOOP("OwnListProblem", "No worker is called “{value}”. The name stays out. "
                                                                   "Choose the worker in the dossier.")},
        {"own_row_twice",
         QT_TRANSLATE_NOOP("OwnListProblem", "This row is the same as line %1. It is not written again.")},
        {"own_still_open",
         QT_TRANSLATE_NOOP("OwnListProblem", "The list says that this person has left, but in Wijkwerk the trajectory "
                                             "goes on. Close it in the dossier.")},
        {"own_open_already",
         QT_TRANSLATE_NOOP("OwnListProblem", "This person already has a trajectory that goes on. A second one cannot "
                                             "be. Look in the dossier what is right.")},
        {"own_open_twice",
         QT_TRANSLATE_NOOP("OwnListProblem", "Line %1 says too that this person is here now. One of the two rows must "
                                             "get a day of outflow.")},
        {"own_overlaps_known",
         QT_TRANSLATE_NOOP("OwnListProblem", "From %1 this person already has another trajectory in Wijkwerk. Correct "
                                             "the days in the list.")},
        {"own_overlaps_row",
         QT_TRANSLATE_NOOP("OwnListProblem", "These days overlap with those of line %1, of the same person. Correct "
                                             "the days of one of the two.")},
        {"own_same_person",
         QT_TRANSLATE_NOOP("OwnListProblem", "This row is about the same person as line %1. It becomes a trajectory of "
                                             "its own.")},
        {"own_reason_unknown",
         QT_TRANSLATE_NOOP("OwnListProblem", "“{value}” is no choice of a reason. Write word=code, for example "
                                             "“geen motivatie=dropped_out:motivation”.")},
        {"own_place_not_ours",
         QT_TRANSLATE_NOOP("OwnListProblem", "There is no workplace called “{value}”. Write word=name of the "
                                             "workplace, as it is called in Wijkwerk.")},
    };
    return {"OwnListProblem", table};
}

} // namespace wijkwerk::ui
