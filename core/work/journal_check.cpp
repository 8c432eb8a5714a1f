// SPDX-License-Identifier: EUPL-1.2
#include "core/work/journal_check.h"

#include "core/backup/folder.h"
#include "core/backup/manifest.h"
#include "core/base/date_text.h"
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

namespace {

struct BackupHead {
    QDateTime at;
    QString head;
};

std::optional<BackupHead> newestHead(db::Database& database, const db::Opener& opener, const QString& folder) {
    std::optional<BackupHead> found;
    // A folder that is gone or a backup that cannot be read is no head, not a trouble.
    (void)db::attempt([&] {
        const auto department =
            backup::departmentOf(opener.path(), database.number("select id from department order by id limit 1"));
        const auto newest = department ? backup::newestOf(*department, opener.path(), folder) : std::nullopt;
        if (!newest || newest->state != backup::HeaderState::Good)
            return;
        const auto manifest = backup::manifestOf(backup::goodHeader(newest->path), opener.key());
        if (manifest && keys::headFrom(manifest->facts.journalHead))
            found = BackupHead{newest->header.at, manifest->facts.journalHead};
    });
    return found;
}

/// A backup that was put back on purpose makes another history, and says so.
bool wasRestoredSince(db::Database& database, const QDateTime& moment) {
    auto query = database.statement("select 1 from journal where act = 'backup_restored' and at > :moment limit 1");
    query.with(moment);
    return query.next();
}

} // namespace

std::optional<QString> headOfNewestBackup(db::Database& database, const db::Opener& opener, const QString& folder) {
    const auto found = newestHead(database, opener, folder);
    return found ? std::optional(found->head) : std::nullopt;
}

Problems checkAtOpening(db::Database& database, const db::Opener& opener, const QString& folder) {
    if (!db::lastLineHolds(database))
        return {refusal(QStringLiteral("journal_end_wrong"))};
    const auto newest = folder.isEmpty() ? std::nullopt : newestHead(database, opener, folder);
    if (!newest)
        return {};
    const db::HeadRelation relation = db::relationTo(database, *keys::headFrom(newest->head));
    const bool wentOn = relation == db::HeadRelation::Same || relation == db::HeadRelation::Further;
    if (wentOn || wasRestoredSince(database, newest->at))
        return {};
    const QDateTime local = newest->at.toLocalTime();
    return {refusal(QStringLiteral("journal_not_after_backup"),
                    {shownDate(local.date()) + u' ' + shownTime(local.time())})};
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
