// SPDX-License-Identifier: EUPL-1.2
#include "core/store/letters.h"

#include "core/base/fold.h"
#include "core/store/fields.h"
#include "core/store/placements.h"

namespace wijkwerk::store::letters {

namespace {

Letter read(db::Statement& row) {
    Letter l;
    l.id = row.id<LetterId>();
    l.participant = row.id<ParticipantId>();
    l.trajectory = row.id<TrajectoryId>();
    l.templateName = row.text();
    l.reference = row.text();
    l.subject = row.text();
    l.datedOn = row.date();
    l.isDecision = row.flag();
    l.status = row.word<LetterStatus>();
    l.markup = row.text();
    l.sha256 = row.text();
    l.pages = row.integer();
    l.author = row.id<WorkerId>();
    l.recordedAt = row.moment();
    return l;
}

QString select(const char* rest) {
    return QLatin1String("select id, participant_id, trajectory_id, template, reference, subject, dated_on, "
                         "is_decision, status, markup, sha256, pages, author_id, recorded_at from letter ") +
           QLatin1String(rest);
}

QString referenceOf(int year, std::int64_t number) {
    return QStringLiteral("WW-%1-%2").arg(year).arg(number, 4, 10, QLatin1Char('0'));
}

} // namespace

QString takeReference(db::Transaction& tx, int year) {
    auto take = tx.statement("insert into letter_number (year, next_number) values (:year, 2) on conflict (year) "
                             "do update set next_number = letter_number.next_number + 1 returning next_number - 1");
    take.with(year);
    if (!take.next())
        throw Error(Fault::Internal, QStringLiteral("letter_number"));
    const std::int64_t number = take.number();
    take.run();
    return referenceOf(year, number);
}

QString nextReference(db::Database& database, int year) {
    auto query = database.statement("select next_number from letter_number where year = :year");
    query.with(year);
    return referenceOf(year, query.next() ? query.number() : 1);
}

LetterId add(db::Transaction& tx, Letter l, const QByteArray& pdf) {
    if (l.id.isNull())
        l.id = newId<LetterId>();
    auto insert = tx.statement(
        "insert into letter (id, participant_id, trajectory_id, template, reference, subject, dated_on, is_decision, "
        "status, markup, sha256, pages, author_id, recorded_at) values (:id, :person, :trajectory, :template, "
        ":reference, :subject, :dated, :decision, :status, :markup, :sha, :pages, :author, :now)");
    insert.with(l.id, l.participant, l.trajectory, l.templateName, l.reference, l.subject, l.datedOn, l.isDecision,
                l.status, l.markup, l.sha256, l.pages, l.author, tx.now());
    insert.run();
    if (!pdf.isEmpty())
        tx.statement("insert into letter_pdf (letter_id, pdf) values (:letter, :pdf)").with(l.id, pdf).run();
    tx.added(db::Thing::Letter, l.id.value);
    return l.id;
}

std::optional<Letter> find(db::Database& database, LetterId id) {
    auto query = database.statement(select("where id = :id"));
    query.with(id.value);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

QByteArray pdf(db::Database& database, LetterId id) {
    auto query = database.statement("select pdf from letter_pdf where letter_id = :letter");
    query.with(id.value);
    return query.next() ? query.bytes() : QByteArray();
}

std::vector<Letter> ofParticipant(db::Database& database, ParticipantId participant) {
    std::vector<Letter> found;
    auto query = database.statement(select("where participant_id = :person order by dated_on desc, id desc"));
    query.with(participant.value);
    while (query.next())
        found.push_back(read(query));
    return found;
}

std::vector<LetterId> idsNewestFirst(db::Database& database, const Wanted& wanted) {
    std::vector<LetterId> ids;
    auto query = database.statement("select id, template from letter order by dated_on desc, id desc");
    while (query.next()) {
        const auto id = query.id<LetterId>();
        if (!wanted || wanted(query.text()))
            ids.push_back(id);
    }
    return ids;
}

std::vector<LetterId> matching(db::Database& database, const QString& text, int limit, const Wanted& wanted) {
    std::vector<LetterId> ids;
    const QString words = fold(text);
    if (words.isEmpty())
        return ids;
    auto query =
        database.statement("select id, template, reference, subject from letter order by dated_on desc, id desc");
    while (int(ids.size()) < limit && query.next()) {
        const auto id = query.id<LetterId>();
        const QString templateName = query.text(), reference = query.text();
        const bool fits = fold(reference).contains(words) || fold(query.text()).contains(words);
        if (fits && (!wanted || wanted(templateName)))
            ids.push_back(id);
    }
    return ids;
}

std::vector<Letter> findMany(db::Database& database, const std::vector<LetterId>& ids) {
    std::vector<Letter> found;
    found.reserve(ids.size());
    for (const LetterId id : ids) {
        if (auto letter = find(database, id))
            found.push_back(std::move(*letter));
    }
    return found;
}

std::vector<ParticipantId> stagesWithout(db::Database& database, const QString& templateName) {
    struct Stage {
        ParticipantId person;
        PlacementId placement;
        QDateTime recordedAt;
        std::optional<QDateTime> letter; ///< the last one
    };
    std::vector<Stage> stages;
    auto query = database.statement(
        "select t.participant_id, p.id, p.recorded_at, (select max(l.recorded_at) from letter l where l.trajectory_id "
        "= t.id and l.template = :template) from trajectory t join placement p on p.trajectory_id = t.id and "
        "p.superseded = 0 and p.kind = 'stage' where t.phase = 'stage' and not exists (select 1 from placement q where "
        "q.trajectory_id = t.id and q.superseded = 0 and (q.starts_on > p.starts_on or (q.starts_on = p.starts_on and "
        "q.id > p.id))) order by p.starts_on, t.participant_id");
    query.with(templateName);
    while (query.next())
        stages.push_back({query.id<ParticipantId>(), query.id<PlacementId>(), query.moment(), query.maybeMoment()});
    std::vector<ParticipantId> people;
    for (const Stage& stage : stages) {
        const bool made =
            stage.letter &&
            (*stage.letter >= stage.recordedAt ||
             *stage.letter >= placements::firstRecorded(database, *placements::find(database, stage.placement)));
        if (!made)
            people.push_back(stage.person);
    }
    return people;
}

void markSent(db::Transaction& tx, LetterId id) {
    auto change = tx.statement("update letter set status = 'sent' where id = :id and status = 'final'");
    requireOneRow(change.with(id).run());
    tx.changed(db::Thing::Letter, id.value,
               {{QStringLiteral("status"), QStringLiteral("final"), QStringLiteral("sent")}});
}

} // namespace wijkwerk::store::letters
