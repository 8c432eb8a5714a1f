// SPDX-License-Identifier: EUPL-1.2
#include "tests/house/acts.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace house {

namespace {

struct Reason {
    const char* path;
    const char* function; ///< `*` for all of the file
    const char* why;
};

const Reason reasons[] = {
    {"core/work/stage_start.cpp", "makeStartChecks", "a step of placing and moving, which ask"},
    {"core/work/stage_start.cpp", "tickAgreement", "a step of saving an agreement and of placing, which ask"},
    {"core/work/moving.cpp", "finishLastScore", "a step of scoring and of taking a move back, which ask"},
    {"core/work/acting.cpp", "*", "steps of which acts are made"},
    {"core/work/demo.cpp", "*", "fills a practice department that was just made"},
    {"core/work/demo_lives.cpp", "*", "fills a practice department that was just made"},
    {"core/work/department_work.cpp", "fill", "fills a department that was just made; nobody has a role in it yet"},
    {"core/work/conversion.cpp", "settle", "goes on from the plain department, with a password for who converts it"},
    {"core/work/conversion.cpp", "note", "destroyPlain() asks before it calls this"},
    {"core/work/access_change.cpp", "changeSlots", "its callers ask; one's own password is one's own"},
    {"core/work/access_removal.cpp", "writeLines", "mayChangeAccess() asked before the file was written anew"},
    {"core/work/slot_generation.cpp", "*", "keeps a number beside the keys, no data"},
    {"core/work/profile_parts.cpp", "*", "steps of which acts are made"},
    {"core/work/placing.cpp", "startStage", "place() asks"},
    {"core/work/placing.cpp", "second", "place() asks"},
    {"core/work/placing.cpp", "startContract", "place() asks"},
    {"core/work/standstill_work.cpp", "endStandstill", "a step of closing, of death and of moving away, which ask"},
    {"core/work/contract_ending.cpp", "endContracts", "a step of ending a trajectory, which asks"},
    {"core/work/contract_ending.cpp", "planAfterContractEnd", "a step of ending a trajectory or a contract, which ask"},
    {"core/work/contract_ending.cpp", "planAfterNoContractEnd", "a step of taking such an end back, which asks"},
    {"core/work/contract_ending.cpp", "finishTasksOfWay", "a step of ending a trajectory, which asks"},
    {"core/work/contract_parts.cpp", "*", "steps of which acts are made"},
    {"core/work/contract_proposal.cpp", "proposeContract", "lackingToPropose() asks: a renewal HR may propose too"},
    {"core/work/contract_proposal.cpp", "changeProposal", "lackingToPropose() asks: a renewal HR may propose too"},
    {"core/work/contract_proposal.cpp", "withdrawOpenProposal", "a step of ending a trajectory, which asks"},
    {"core/work/contract_proposal.cpp", "reopenProposal", "a step of taking a step back, which asks"},
    {"core/work/open_ends.cpp", "endWhatRuns", "a step of ending a trajectory, which asks"},
    {"core/work/correction_work.cpp", "correctParticipant", "saveParticipant() asks, before anything is written"},
    {"core/work/anonymise.cpp", "anonymise", "a step of destroy(), which asks"},
    {"core/work/suspending.cpp", "endSuspension",
     "a step of ending a stage or a trajectory and of waiting again, which ask"},
    {"core/work/deadline_work.cpp", "postponeDeadline", "lackingToMove() asks"},
    {"core/work/deadline_work.cpp", "takeBackDelay", "lackingToMove() asks"},
    {"core/work/deadline_work.cpp", "settleDeadline", "lackingFor() asks the right of its subject"},
    {"core/work/deadline_work.cpp", "reopenDeadline", "lackingFor() asks the right of its subject"},
    {"core/work/attachment_work.cpp", "changeAttachment", "standing() asks"},
    {"core/work/attachment_work.cpp", "removeAttachment", "standing() asks"},
    {"core/work/attachment_work.cpp", "restoreAttachment", "standing() asks"},
    {"core/work/note_work.cpp", "addNoteForMany", "addNote() asks, for each person"},
    {"core/work/destruction_certificate.cpp", "certifyDestruction", "requireDestroyed() asks"},
};

struct Function {
    QString name;
    int line = 0;
    bool isHidden = false; ///< in a nameless namespace
    QString head;          ///< up to the first brace
    QStringList body;
};

bool beginsFunction(const QString& code) {
    static const QRegularExpression head(QStringLiteral(R"(^[A-Za-z].*\()"));
    static const QRegularExpression other(QStringLiteral(R"(^(namespace|struct|class|enum|using|template)\b)"));
    return head.match(code).hasMatch() && !other.match(code).hasMatch();
}

QString nameIn(const QString& head) {
    static const QRegularExpression name(QStringLiteral(R"(([A-Za-z_][\w:]*)\s*\()"));
    return name.match(head).captured(1);
}

/// As clang-format leaves them: a definition begins and ends in the first column.
std::vector<Function> functionsOf(const Source& source) {
    std::vector<Function> found;
    int hidden = 0;
    for (int i = 0; i < source.code.size(); ++i) {
        if (source.code[i].startsWith(QLatin1String("namespace {")))
            ++hidden;
        else if (source.lines[i] == QLatin1String("} // namespace"))
            --hidden;
        if (!beginsFunction(source.code[i]))
            continue;
        Function function;
        function.line = i + 1;
        function.isHidden = hidden > 0;
        while (i < source.code.size() && !source.code[i].contains(u'{') && !source.code[i].contains(u';'))
            function.head += source.code[i++];
        if (i >= source.code.size() || !source.code[i].contains(u'{'))
            continue; // only declared
        function.head += source.code[i];
        function.name = nameIn(function.head);
        for (++i; i < source.code.size() && !source.code[i].startsWith(u'}'); ++i)
            function.body << source.code[i];
        found.push_back(function);
    }
    return found;
}

/// Line in the body that begins to write; none when nothing is written here.
int writesAt(const Function& function) {
    static const QRegularExpression begins(QStringLiteral(R"(\bdb::Transaction \w+[({])"));
    for (int i = 0; i < function.body.size(); ++i) {
        if (begins.match(function.body[i]).hasMatch())
            return i;
    }
    const bool isHanded = function.head.contains(QLatin1String("db::Transaction& "));
    if (!isHanded || function.isHidden)
        return -1;
    static const QRegularExpression writes(QStringLiteral(R"(\bbeginAct\(|\bstore::[\w:]+\(tx\b)"));
    for (int i = 0; i < function.body.size(); ++i) {
        if (writes.match(function.body[i]).hasMatch())
            return i;
    }
    return int(function.body.size());
}

bool asksBefore(const Function& function, int line) {
    const auto end = function.body.begin() + std::min<qsizetype>(line + 1, function.body.size());
    return std::any_of(function.body.begin(), end,
                       [](const QString& code) { return code.contains(QLatin1String("lacking(")); });
}

QString reasonFor(const QString& path, const QString& function) {
    const auto known = std::find_if(std::begin(reasons), std::end(reasons), [&](const Reason& one) {
        return path == QLatin1String(one.path) &&
               (qstrcmp(one.function, "*") == 0 || function == QLatin1String(one.function));
    });
    return known == std::end(reasons) ? QString() : QString::fromLatin1(known->why);
}

} // namespace

std::vector<Unasked> unaskedIn(const Source& source) {
    std::vector<Unasked> unasked;
    if (!source.isUnder("core/work/") || !source.isCpp() || source.isHeader())
        return unasked;
    for (const Function& function : functionsOf(source)) {
        const int writes = writesAt(function);
        if (writes >= 0 && !asksBefore(function, writes))
            unasked.push_back({source.path, function.name, function.line, reasonFor(source.path, function.name)});
    }
    return unasked;
}

Findings checkActsAskTheRole(const Source& source) {
    Findings findings;
    for (const Unasked& one : unaskedIn(source)) {
        if (one.reason.isEmpty())
            findings.push_back({one.path, one.line, one.function + QStringLiteral(" writes without asking the role")});
    }
    return findings;
}

Findings reasonsNotNeeded(const std::vector<Source>& sources) {
    Findings findings;
    std::vector<Unasked> all;
    for (const Source& source : sources) {
        const auto found = unaskedIn(source);
        all.insert(all.end(), found.begin(), found.end());
    }
    for (const Reason& reason : reasons) {
        const auto same = std::count_if(std::begin(reasons), std::end(reasons), [&](const Reason& one) {
            return qstrcmp(one.path, reason.path) == 0 && qstrcmp(one.function, reason.function) == 0;
        });
        if (same > 1)
            findings.push_back({QString::fromLatin1(reason.path), 0,
                                QLatin1String(reason.function) + QStringLiteral(" has more than one reason")});
        const bool needed = std::any_of(all.begin(), all.end(), [&](const Unasked& one) {
            return one.path == QLatin1String(reason.path) &&
                   (qstrcmp(reason.function, "*") == 0 || one.function == QLatin1String(reason.function));
        });
        if (!needed)
            findings.push_back({QString::fromLatin1(reason.path), 0,
                                QLatin1String(reason.function) + QStringLiteral(" needs no reason any more")});
    }
    return findings;
}

} // namespace house
