// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/problem_text.h"

#include <vector>

namespace wijkwerk::ui {

ProblemTable rulesTexts() {
    // Lines have this form: {"code", QT_TRANSLATE_NOOP("RulesProblem", "A sentence with %1.")},
    static const std::vector<ProblemText> table{};
    return {"RulesProblem", table};
}

} // namespace wijkwerk::ui
