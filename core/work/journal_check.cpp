// SPDX-License-Identifier: EUPL-1.2
#include "core/work/journal_check.h"

#include "core/backup/folder.h"
#include "core/backup/manifest.h"
#include "core/db/chain_check.h"
#include "core/db/transaction.h"

namespace wijkwerk::work {

namespace {

Problem problemOf(const keys::Break& broken, const QString& number) {
    switch (broken.kind) {
    case keys::BreakKind::Missing:
        return refusal(QStringLiteral("journal_missing"), {number});
    case keys::BreakKind::Inserted:
        return refusal(QStringLiteral("journal_inserted"));
    case keys::BreakKind::Altered:
        return refusal(QStringLiteral("journal_altered"), {number});
    case keys::BreakKind::BehindAnchor:
        return refusal(QStringLiteral("journal_behind"), {number});
    case keys::BreakKind::AnchorDiffers:
        return refusal(QStringLiteral("journal_differs"), {number});
    }
    return {};
}

JournalVerdict verdictOf(const db::ChainReport& report) {
    JournalVerdict verdict;
    verdict.lines = report.lines;
    verdict.older = report.older;
    verdict.emptied = report.emptied;
    verdict.head = keys::toShortText(report.head);
    verdict.brokenMoment = report.brokenAt;
    if (report.broken) {
        verdict.brokenAt = report.broken->number;
        verdict.problems.push_back(problemOf(*report.broken, QString::number(report.broken->number)));
    }
    return verdict;
}

} // namespace

Outcome<JournalVerdict> checkJournal(db::Database& database, const QString& typedHead, const db::Progress& progress) {
    std::optional<keys::Anchor> anchor;
    if (!typedHead.trimmed().isEmpty()) {
        anchor = keys::anchorFrom(typedHead);
        if (!anchor)
            return {{wrong(QStringLiteral("head_not_understood"), QStringLiteral("head"), typedHead)}, {}};
    }
    return {{}, verdictOf(db::checkChain(database, anchor, progress))};
}

db::Act journalChecked(const JournalVerdict& verdict) {
    return {QStringLiteral("journal_checked"), 0, QString::number(verdict.lines),
            verdict.isWhole() ? db::Ended::Done : db::Ended::Failed};
}

std::optional<QString> headOfNewestBackup(db::Database& database, const db::Opener& opener, const QString& folder) {
    std::optional<QString> head;
    // A folder that is gone or a backup that cannot be read is no head, not a trouble.
    (void)db::attempt([&] {
        const auto department =
            backup::departmentOf(opener.path(), database.number("select id from department order by id limit 1"));
        const auto newest = department ? backup::newestOf(*department, opener.path(), folder) : std::nullopt;
        if (!newest || newest->state != backup::HeaderState::Good)
            return;
        const auto manifest = backup::manifestOf(backup::goodHeader(newest->path), opener.key());
        if (manifest && keys::headFrom(manifest->facts.journalHead))
            head = manifest->facts.journalHead;
    });
    return head;
}

QString headForPaper(db::Database& database) {
    const keys::Head head = db::chainHead(database);
    return head.number == 0 ? QString() : keys::toShortText(head);
}

QString visibleNote(const store::journal::Line& line, const Sight& sight) {
    return line.parts.isEmpty() || sight.may(rules::Right::SeeOthersNotes) ? line.note : QString();
}

db::Act lookersShown(ParticipantId participant) {
    return {QStringLiteral("lookers_shown"), participant.value, {}};
}

db::Act lookersExported(ParticipantId participant) {
    return {QStringLiteral("lookers_exported"), participant.value, {}};
}

db::Act searched(std::int64_t answers, ParticipantId participant) {
    return {QStringLiteral("searched"), participant.value, QString::number(answers)};
}

} // namespace wijkwerk::work
