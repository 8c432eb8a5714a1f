// SPDX-License-Identifier: EUPL-1.2
#include "tests/house/medical.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace house {

namespace {

struct Reason {
    const char* path;
    const char* begins; ///< of the first line of the class or function
    const char* why;
};

const Reason reasons[] = {
    {"ui/participants/quick_note.cpp", "QuickNote::QuickNote", "has a bar of its own"},
    {"ui/participants/note_dialog.cpp", "class StatementDialog", "what somebody says of himself is his own"},
    {"ui/participants/request_dialogs.cpp", "class", "requests and answers by the AVG, in the words of who asks"},
    {"ui/participants/contract_facts_dialogs.cpp", "class", "terms of a contract or a lender, nothing of a person"},
    {"ui/participants/contract_notice_dialogs.cpp", "class", "terms under which a contract goes on"},
};

/// Acts that keep free text about a person; the parts of profile, talk and advice are tested with their own acts.
struct Act {
    const char* path;
    const char* function;
};

const Act acts[] = {
    {"core/work/absence_work.cpp", "reportAbsence"},
    {"core/work/ending.cpp", "endTrajectory"},
    {"core/work/ending.cpp", "close"},
    {"core/work/evaluating.cpp", "saveEvaluation"},
    {"core/work/handover_work.cpp", "saveHandover"},
    {"core/work/intake_work.cpp", "saveTalk"},
    {"core/work/moving.cpp", "move"},
    {"core/work/note_work.cpp", "addNote"},
    {"core/work/note_work.cpp", "editNote"},
    {"core/work/placing.cpp", "extendStage"},
    {"core/work/placing.cpp", "startStage"},
    {"core/work/placing.cpp", "changeForm"},
    {"core/work/secondment_work.cpp", "startSecondment"},
    {"core/work/preselection.cpp", "advise"},
    {"core/work/skill_work.cpp", "scoreSkills"},
    {"core/work/stage_start.cpp", "saveAgreement"},
    {"core/work/standstill_work.cpp", "goOn"},
    {"core/work/standstill_work.cpp", "standStill"},
    {"core/work/step_correct.cpp", "correctStep"},
    {"core/work/suspending.cpp", "stopStage"},
    {"core/work/suspending.cpp", "suspendStage"},
    {"core/work/task_work.cpp", "addTask"},
};

/// From one closing bracket in the first column to the next: a class, or a function.
struct Block {
    QString head;
    int line = 0;
    QString code;
};

std::vector<Block> blocksOf(const Source& source) {
    static const QRegularExpression begins(QStringLiteral(R"(^[A-Za-z].*[({]$|^[A-Za-z].*\()"));
    std::vector<Block> blocks(1);
    for (int i = 0; i < source.code.size(); ++i) {
        const QString& code = source.code[i];
        Block& now = blocks.back();
        if (now.head.isEmpty() && begins.match(code).hasMatch() && !code.startsWith(QLatin1String("namespace"))) {
            now.head = code;
            now.line = i + 1;
        }
        now.code += code + u'\n';
        if (source.lines[i].startsWith(u'}'))
            blocks.emplace_back();
    }
    return blocks;
}

bool isExcused(const Source& source, const Block& block) {
    return std::any_of(std::begin(reasons), std::end(reasons), [&](const Reason& one) {
        return source.path == QLatin1String(one.path) && block.head.startsWith(QLatin1String(one.begins));
    });
}

} // namespace

Findings checkDialogsWarnOfMedicalWords(const Source& source) {
    static const QRegularExpression field(QStringLiteral(R"(orm->lines\(|new QPlainTextEdit)"));
    Findings findings;
    if (!source.isUnder("ui/participants/") || !source.isCpp() || source.isHeader())
        return findings;
    for (const Block& block : blocksOf(source)) {
        if (block.code.contains(field) && !block.code.contains(QLatin1String("MedicalHint")) &&
            !isExcused(source, block))
            findings.push_back({source.path, block.line, QStringLiteral("has free text without a MedicalHint")});
    }
    return findings;
}

Findings actsThatDoNotWarn(const std::vector<Source>& sources) {
    Findings findings;
    for (const Act& act : acts) {
        const QString begins = QLatin1String(" ") + QLatin1String(act.function) + u'(';
        bool warns = false;
        for (const Source& source : sources) {
            if (source.path != QLatin1String(act.path))
                continue;
            for (const Block& block : blocksOf(source))
                warns = warns || (block.head.contains(begins) && block.code.contains(QLatin1String("MedicalWords(")));
        }
        if (!warns)
            findings.push_back({QString::fromLatin1(act.path), 0,
                                QLatin1String(act.function) + QStringLiteral(" does not warn of medical words")});
    }
    return findings;
}

} // namespace house
