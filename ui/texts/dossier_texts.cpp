// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/problem_text.h"

#include <vector>

namespace wijkwerk::ui {

ProblemTable dossierTexts() {
    static const std::vector<ProblemText> table{
        {"attachment_empty", QT_TRANSLATE_NOOP("DossierProblem", "The file “{value}” is empty. Choose another file.")},
        {"attachment_too_large",
         QT_TRANSLATE_NOOP("DossierProblem", "The file “{value}” is %1 MB. A document may be %2 MB at most. Make it "
                                             "smaller, for example by scanning it in black and white.")},
        {"attachment_program",
         QT_TRANSLATE_NOOP("DossierProblem", "“{value}” is a program. Only documents and pictures can be added. Save "
                                             "it as PDF first.")},
        {"attachment_medical_words",
         QT_TRANSLATE_NOOP("DossierProblem",
                           "The name or title has words that seem medical: %1. A medical report may not be in the "
                           "dossier. Write down what somebody can do.")},
        {"attachment_removed_already", QT_TRANSLATE_NOOP("DossierProblem", "This document was taken away already.")},
        {"attachment_not_removed", QT_TRANSLATE_NOOP("DossierProblem", "This document is in the dossier already.")},
        {"note_without_people", QT_TRANSLATE_NOOP("DossierProblem", "Choose whom this note is about.")},
        {"note_of_another",
         QT_TRANSLATE_NOOP("DossierProblem",
                           "Only who wrote this note may change it. Put it right with a reason, or add to it.")},
        {"note_locked",
         QT_TRANSLATE_NOOP("DossierProblem", "This note was locked %1 hours after it was written. Add to it, or put it "
                                             "right with a reason.")},
    };
    return {"DossierProblem", table};
}

} // namespace wijkwerk::ui
