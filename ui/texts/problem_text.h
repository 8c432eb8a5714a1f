// SPDX-License-Identifier: EUPL-1.2
// The sentence of a Problem. Each room has its table in a file of its own (domain_texts.cpp, import_texts.cpp …); a
// test checks that every code that core writes has a sentence, and that each sentence has Dutch.
#pragma once

#include "core/base/problem.h"

#include <span>

namespace wijkwerk::ui {

/// One code and its sentence in English, marked with QT_TRANSLATE_NOOP(context, …). Blanks: `%1` … `%9` are the args of
/// the problem, `{value}`, `{proposal}`, `{row}` and `{column}` its own fields, `{field}` the label of its field.
struct ProblemText {
    const char* code;
    const char* sentence;
};

struct ProblemTable {
    const char* context; ///< translation context, `ImportProblem`
    std::span<const ProblemText> texts;
};

/// The sentence with its blanks filled in, in the language of the program. A code without a sentence gives a general
/// sentence that names the code.
QString textOf(const Problem& problem);
/// One sentence per line.
QString textOf(const Problems& problems);
bool hasText(QStringView code);
/// All tables, for the test that reads them.
std::span<const ProblemTable> problemTables();

// One per file; add an entry there, or a file and a line in problem_text.cpp for a new room.
ProblemTable domainTexts();
ProblemTable rulesTexts();
ProblemTable backupTexts();
ProblemTable journalTexts();
ProblemTable keyTexts();
ProblemTable accessTexts();
ProblemTable storeTexts();
ProblemTable importTexts();
ProblemTable ownListTexts();
ProblemTable letterTexts();
ProblemTable valueTexts(); ///< values of the rules
ProblemTable workTexts();
ProblemTable retentionTexts();
ProblemTable privacyTexts();
ProblemTable skillTexts();
ProblemTable profileTexts();
ProblemTable contractTexts();
ProblemTable stageTexts();
ProblemTable leavingTexts();
ProblemTable dossierTexts();

} // namespace wijkwerk::ui
