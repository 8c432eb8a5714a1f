// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/problem_text.h"

#include <vector>

namespace wijkwerk::ui {

ProblemTable privacyTexts() {
    static const std::vector<ProblemText> table{
        {"consent_receiver_missing", QT_TRANSLATE_NOOP("PrivacyProblem", "Write down who may receive the data.")},
        {"consent_data_missing", QT_TRANSLATE_NOOP("PrivacyProblem", "Choose which data it is about.")},
        {"consent_pictures_apart",
         QT_TRANSLATE_NOOP("PrivacyProblem",
                           "Photo and film is a consent of its own. It goes with pictures, and with nothing else.")},
        {"consent_withdrawn_already", QT_TRANSLATE_NOOP("PrivacyProblem", "This consent was withdrawn on %1.")},
        {"request_answered_already", QT_TRANSLATE_NOOP("PrivacyProblem", "This request was answered on %1.")},
        {"request_extended_already",
         QT_TRANSLATE_NOOP("PrivacyProblem", "This request has more time already, up to and including %1.")},
        {"extension_told_too_late",
         QT_TRANSLATE_NOOP("PrivacyProblem",
                           "Tell the person on %1 at the latest that it takes longer. That is within one month.")},
        {"identity_not_checked",
         QT_TRANSLATE_NOOP("PrivacyProblem", "First write down how you know that it is this person who asks.")},
        {"note_corrected_already",
         QT_TRANSLATE_NOOP("PrivacyProblem", "This note was put right already. Put the newer note right.")},
        {"black_out_place_unknown",
         QT_TRANSLATE_NOOP("PrivacyProblem", "There is no text at “{value}” that can be left out.")},
        {"black_out_reason_missing", QT_TRANSLATE_NOOP("PrivacyProblem", "Write down why “{value}” is left out.")},
        {"black_out_not_understood",
         QT_TRANSLATE_NOOP("PrivacyProblem", "What has to be left out cannot be read in this file: {value}.")},
    };
    return {"PrivacyProblem", table};
}

} // namespace wijkwerk::ui
