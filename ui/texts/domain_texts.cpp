// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/problem_text.h"

#include <vector>

namespace wijkwerk::ui {

ProblemTable domainTexts() {
    // Lines have this form: {"code", QT_TRANSLATE_NOOP("DomainProblem", "A sentence with %1.")},
    static const std::vector<ProblemText> table{};
    return {"DomainProblem", table};
}

} // namespace wijkwerk::ui
