// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/problem_text.h"

#include <vector>

namespace wijkwerk::ui {

ProblemTable workTexts() {
    // Lines have this form: {"code", QT_TRANSLATE_NOOP("WorkProblem", "A sentence with %1.")},
    static const std::vector<ProblemText> table{};
    return {"WorkProblem", table};
}

} // namespace wijkwerk::ui
