// SPDX-License-Identifier: EUPL-1.2
// Words in free text that seem medical, for a gentle warning that never blocks (domain.md 6.2). The words stand in
// resources/words/medical.txt.
#pragma once

#include <QStringList>

namespace wijkwerk::rules {

/// The words as typed, each once. Whole words with their Dutch endings, and compounds that begin or end with one;
/// capitals and accents ignored.
QStringList medicalWords(QStringView text);

} // namespace wijkwerk::rules
