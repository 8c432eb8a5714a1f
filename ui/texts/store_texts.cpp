// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/problem_text.h"

#include <vector>

namespace wijkwerk::ui {

ProblemTable storeTexts() {
    // Lines have this form: {"code", QT_TRANSLATE_NOOP("StoreProblem", "A sentence with %1.")},
    static const std::vector<ProblemText> table{};
    return {"StoreProblem", table};
}

} // namespace wijkwerk::ui
