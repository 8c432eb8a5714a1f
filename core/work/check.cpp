// SPDX-License-Identifier: EUPL-1.2
#include "core/work/check.h"

#include "core/base/bsn_mask.h"
#include "core/base/date_text.h"
#include "core/db/cipher.h"
#include "core/db/maintenance.h"
#include "core/db/word_index.h"
#include "core/store/letters.h"
#include "core/work/journal_check.h"

#include <QCryptographicHash>

#include <algorithm>
#include <iterator>

namespace wijkwerk::work {

namespace {

Problem defect(Problem problem, QStringList args) {
    problem.args = std::move(args);
    return problem;
}

void checkEngine(db::Database& database, Problems& problems) {
    if (database.kind() != db::EngineKind::Sqlite)
        return;
    QStringList verdicts;
    {
        auto whole = database.statement("pragma integrity_check(20)");
        while (whole.next())
            verdicts << whole.text();
    }
    verdicts.removeAll(QStringLiteral("ok"));
    const bool onlyIndexes = std::ranges::all_of(verdicts, db::isOfAnIndex);
    for (const QString& verdict : verdicts)
        problems.push_back(defect(onlyIndexes ? wrong(QStringLiteral("index_disagrees"))
                                              : wrong(QStringLiteral("file_damaged_inside")),
                                  {verdict}));
    if (onlyIndexes && !db::wordsAgree(database))
        problems.push_back(defect(wrong(QStringLiteral("index_disagrees")), {QStringLiteral("note_words")}));
    // Also of pages that hold nothing now, which the check above does not read.
    if (db::encrypts()) {
        auto pages = database.statement("pragma cipher_integrity_check");
        for (int lines = 0; lines < 20 && pages.next(); ++lines)
            problems.push_back(defect(wrong(QStringLiteral("file_damaged_inside")), {pages.text()}));
    }
    auto loose = database.statement("pragma foreign_key_check");
    while (loose.next())
        problems.push_back(defect(wrong(QStringLiteral("reference_broken")), {loose.text()}));
}

/// Runs a query that finds defects; its columns are the blanks of the sentence.
void collect(db::Database& database, const char* sql, int columns, const Problem& problem, Problems& problems) {
    auto query = database.statement(sql);
    while (query.next()) {
        QStringList args;
        for (int i = 0; i < columns; ++i)
            args << query.text();
        problems.push_back(defect(problem, args));
    }
}

void checkPathways(db::Database& database, Problems& problems) {
    collect(database,
            "select cast(p.number as text), t.phase, coalesce(e.to_phase, '') from trajectory t "
            "join participant p on p.id = t.participant_id left join phase_event e on e.id = "
            "(select last.id from phase_event last where last.trajectory_id = t.id and not exists "
            "(select 1 from phase_event later where later.supersedes_id = last.id) "
            "order by coalesce(last.root_id, last.id) desc, last.id desc limit 1) "
            "where e.to_phase is null or e.to_phase <> t.phase order by p.number",
            3, wrong(QStringLiteral("phase_not_of_last_event")), problems);
    collect(database,
            "select cast(p.number as text), b.starts_on from placement a join placement b "
            "on b.participant_id = a.participant_id and b.id <> a.id and (b.starts_on > a.starts_on or "
            "(b.starts_on = a.starts_on and b.id > a.id)) and "
            "coalesce(a.ended_on, a.last_day, '9999-12-31') >= b.starts_on "
            "join participant p on p.id = a.participant_id "
            "where a.superseded = 0 and b.superseded = 0 and coalesce(b.ended_on, b.last_day, '9999-12-31') >= "
            "b.starts_on order by p.number, b.starts_on",
            2, wrong(QStringLiteral("placements_overlap")), problems);
    collect(database,
            "select cast(p.number as text), count(*) from trajectory t join participant p on p.id = t.participant_id "
            "where t.phase <> 'closed' group by p.number having count(*) > 1 order by p.number",
            2, wrong(QStringLiteral("trajectories_open_twice")), problems);
}

void checkNumbers(db::Database& database, Problems& problems) {
    collect(database, "select cast(number as text) from participant group by number having count(*) > 1", 1,
            wrong(QStringLiteral("number_given_twice")), problems);
    collect(database, "select reference from letter group by reference having count(*) > 1", 1,
            wrong(QStringLiteral("reference_given_twice")), problems);
    collect(database,
            "select cast(max(number) as text) from participant having max(number) >= "
            "(select min(next_person_number) from department)",
            1, wrong(QStringLiteral("next_number_in_use")), problems);
}

/// The journal never holds a BSN, whoever's it is and however it was typed.
void checkNoBsnIn(db::Database& database, Problems& problems) {
    auto query = database.statement("select coalesce(cast(p.number as text), '-'), j.note, j.parts from journal j "
                                    "left join participant p on p.id = j.participant_id "
                                    "where j.note <> '' or j.parts like '%fields%' order by j.id");
    while (query.next()) {
        const QString number = query.text();
        const QString note = query.text();
        if (holdsBsn(note) || holdsBsn(query.text())) {
            Problem problem = wrong(QStringLiteral("journal_holds_bsn"));
            problem.args = {number};
            problems.push_back(problem);
        }
    }
}

/// On the first day of every placement: more people than places, and nobody who came in said why.
void checkCapacity(db::Database& database, Problems& problems) {
    auto query = database.statement(
        "select w.name, d.starts_on, (select count(*) from placement q where q.workplace_id = d.workplace_id and "
        "q.superseded = 0 and q.starts_on <= d.starts_on and coalesce(q.ended_on, q.last_day, '9999-12-31') >= "
        "d.starts_on and not exists (select 1 from participant gone where gone.id = q.participant_id and "
        "gone.anonymised_on is not null)) as people, coalesce((select c.persons from workplace_capacity c where "
        "c.workplace_id = "
        "d.workplace_id and c.valid_from <= d.starts_on order by c.valid_from desc, c.id desc limit 1), 0) as places "
        "from (select distinct workplace_id, starts_on from placement where superseded = 0) d "
        "join workplace w on w.id = d.workplace_id where not exists "
        "(select 1 from placement o join phase_event e on e.trajectory_id = o.trajectory_id "
        "where o.workplace_id = d.workplace_id and o.starts_on <= d.starts_on and "
        "coalesce(o.ended_on, o.last_day, '9999-12-31') >= d.starts_on and e.override_reason <> '') "
        "order by w.name, d.starts_on");
    while (query.next()) {
        const QString workplace = query.text();
        const QDate day = query.date();
        const int people = query.integer();
        const int places = query.integer();
        if (people > places)
            problems.push_back(defect(wrong(QStringLiteral("workplace_overfull")),
                                      {workplace, shownDate(day), QString::number(people), QString::number(places)}));
    }
}

void checkLetters(db::Database& database, Problems& problems, const std::function<bool()>& goOn) {
    for (const LetterId id : store::letters::idsNewestFirst(database)) {
        if (goOn && !goOn())
            throw Error(Fault::Cancelled);
        const auto letter = store::letters::find(database, id);
        if (!letter || letter->sha256.isEmpty())
            continue;
        const QByteArray pdf = store::letters::pdf(database, id);
        const QByteArray hash = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex();
        if (QString::fromLatin1(hash) != letter->sha256)
            problems.push_back(defect(wrong(QStringLiteral("letter_differs_from_hash")), {letter->reference}));
    }
}

} // namespace

Problems checkDepartment(db::Database& database, const std::function<bool()>& goOn) {
    Problems problems;
    const auto pause = [&] {
        if (goOn && !goOn())
            throw Error(Fault::Cancelled);
    };
    checkEngine(database, problems);
    pause();
    checkPathways(database, problems);
    pause();
    checkNumbers(database, problems);
    checkNoBsnIn(database, problems);
    std::ranges::move(checkJournal(database, {}, [&](auto, auto) { return !goOn || goOn(); }).done->problems,
                      std::back_inserter(problems));
    pause();
    checkCapacity(database, problems);
    pause();
    checkLetters(database, problems, goOn);
    return problems;
}

} // namespace wijkwerk::work
