// SPDX-License-Identifier: EUPL-1.2
#include "core/store/notes.h"

#include "core/db/word_index.h"
#include "core/store/fields.h"

namespace wijkwerk::store::notes {

namespace {

#define WIJKWERK_NOTE_COLUMNS                                                                                          \
    "n.id, n.participant_id, n.trajectory_id, n.author_id, n.kind, n.happened_on, n.text, n.recorded_at, "             \
    "n.supersedes_id, n.correction_reason, n.request_id, n.sensitive, n.addition_to, coalesce(n.shared_id, 0), "

db::Indexed indexed(const Note& note) {
    return {note.id.value, note.author.value, note.text};
}

Note read(db::Statement& row) {
    Note n;
    n.id = row.id<NoteId>();
    n.participant = row.id<ParticipantId>();
    n.trajectory = row.id<TrajectoryId>();
    n.author = row.id<WorkerId>();
    n.kind = row.word<NoteKind>();
    n.happenedOn = row.date();
    n.text = row.text();
    n.recordedAt = row.moment();
    n.supersedes = row.id<NoteId>();
    n.correctionReason = row.text();
    n.request = row.id<RightsRequestId>();
    n.sensitive = row.flag();
    n.additionTo = row.id<NoteId>();
    n.shared = row.number();
    n.supersededBy = row.id<NoteId>();
    return n;
}

Draft readDraft(db::Statement& row) {
    Draft d;
    d.id = row.id<DraftId>();
    d.participant = row.id<ParticipantId>();
    d.author = row.id<WorkerId>();
    d.place = row.text();
    d.text = row.text();
    d.savedAt = row.moment();
    d.kind = row.word<NoteKind>();
    d.day = row.maybeDate();
    d.sensitive = row.flag();
    return d;
}

} // namespace

NoteId add(db::Transaction& tx, Note n) {
    n.id = n.id.isNull() ? newId<NoteId>() : n.id;
    auto insert = tx.statement(
        "insert into note (id, participant_id, trajectory_id, author_id, kind, happened_on, text, recorded_at, "
        "supersedes_id, correction_reason, request_id, sensitive, addition_to, shared_id) values (:id, :person, "
        ":trajectory, :author, :kind, :on, :text, :now, :supersedes, :reason, :request, :sensitive, :addition, "
        ":shared)");
    insert
        .with(n.id, n.participant, n.trajectory, n.author, n.kind, n.happenedOn, n.text, tx.now(), n.supersedes,
              n.correctionReason, n.request, n.sensitive, n.additionTo,
              n.shared ? std::optional(n.shared) : std::nullopt)
        .run();
    if (n.supersedes) {
        // Only what holds is found.
        if (const auto before = find(tx.database(), n.supersedes))
            db::unindexWords(tx, indexed(*before));
        tx.statement("update note set superseded = 1 where id = :id").with(n.supersedes).run();
    }
    db::indexWords(tx, indexed(n));
    tx.added(db::Thing::Note, n.id.value);
    return n.id;
}

void change(db::Transaction& tx, const Note& n) {
    const auto before = find(tx.database(), n.id);
    if (!before)
        throw Error(Fault::NotFound);
    auto update = tx.statement("update note set kind = :kind, happened_on = :on, text = :text, sensitive = :sensitive "
                               "where id = :id and superseded = 0");
    requireOneRow(update.with(n.kind, n.happenedOn, n.text, n.sensitive, n.id).run());
    db::unindexWords(tx, indexed(*before));
    db::indexWords(tx, {n.id.value, before->author.value, n.text});
    Difference difference;
    difference.field("kind", codeOf(before->kind), codeOf(n.kind))
        .field("happenedOn", before->happenedOn, n.happenedOn)
        // Who may read the log may not read notes: how long the text was tells enough.
        .field("textLength", std::int64_t(before->text.size()), std::int64_t(n.text.size()))
        .field("sensitive", std::int64_t(before->sensitive), std::int64_t(n.sensitive));
    tx.changed(db::Thing::Note, n.id.value, difference.changes());
}

void unindexOf(db::Transaction& tx, ParticipantId participant) {
    for (const Note& note : ofParticipant(tx.database(), participant)) {
        if (!note.supersededBy)
            db::unindexWords(tx, indexed(note));
    }
}

std::optional<Note> find(db::Database& database, NoteId id) {
    auto query = database.statement("select " WIJKWERK_NOTE_COLUMNS
                                    "l.id from note n left join note l on l.supersedes_id = n.id where n.id = :id");
    query.with(id);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

std::vector<Note> ofParticipant(db::Database& database, ParticipantId participant) {
    std::vector<Note> found;
    auto query = database.statement("select " WIJKWERK_NOTE_COLUMNS
                                    "l.id from note n left join note l on l.supersedes_id = n.id "
                                    "where n.participant_id = :person order by n.happened_on desc, n.id desc");
    query.with(participant.value);
    while (query.next())
        found.push_back(read(query));
    return found;
}

std::optional<Note> latestOf(db::Database& database, ParticipantId participant) {
    auto query = database.statement("select " WIJKWERK_NOTE_COLUMNS "null from note n where n.participant_id = :person "
                                    "and n.superseded = 0 order by n.happened_on desc, n.id desc limit 1");
    query.with(participant.value);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

void saveDraft(db::Transaction& tx, const Draft& draft) {
    auto remove = tx.statement("delete from draft where participant_id = :person and place = :place "
                               "and coalesce(author_id, 0) = :author");
    remove.bind("person", draft.participant).bind("place", draft.place).bind("author", draft.author.value).run();
    if (!draft.text.isEmpty()) {
        auto insert = tx.statement("insert into draft (id, participant_id, author_id, place, text, saved_at, kind, "
                                   "day, sensitive) values (:id, :person, :author, :place, :text, :now, :kind, :day, "
                                   ":sensitive)");
        insert
            .with(newIdValue(), draft.participant, draft.author, draft.place, draft.text, tx.now(), draft.kind,
                  draft.day, draft.sensitive)
            .run();
    }
    tx.touched(db::Thing::Draft, draft.participant.value);
}

std::optional<Draft> draft(db::Database& database, ParticipantId participant, const QString& place, WorkerId author) {
    auto query = database.statement(
        "select id, participant_id, author_id, place, text, saved_at, kind, day, sensitive from draft "
        "where participant_id = :person and place = :place "
        "and coalesce(author_id, 0) = :author");
    query.bind("person", participant).bind("place", place).bind("author", author.value);
    return query.next() ? std::optional(readDraft(query)) : std::nullopt;
}

std::vector<Draft> drafts(db::Database& database, WorkerId author) {
    std::vector<Draft> found;
    auto query = database.statement(
        "select id, participant_id, author_id, place, text, saved_at, kind, day, sensitive from draft "
        "where coalesce(author_id, 0) = :author order by saved_at desc, id desc");
    query.with(author.value);
    while (query.next())
        found.push_back(readDraft(query));
    return found;
}

QString lastContactOf(const char* person) {
    return QStringLiteral("(select max(held.day) from (select n.happened_on as day from note n where "
                          "n.participant_id = %1 and n.kind in ('talk', 'phone', 'visit') and n.superseded = 0 "
                          "union all select e.held_on from evaluation e where e.participant_id = %1 and "
                          "e.superseded = 0 "
                          "union all select i.talked_on from trajectory way join intake_talk i on "
                          "i.trajectory_id = way.id where way.participant_id = %1 and i.talked_on is not null "
                          "union all select a.talked_on from trajectory way join advice a on "
                          "a.trajectory_id = way.id where way.participant_id = %1) held)")
        .arg(QLatin1String(person));
}

QString contactsBetween() {
    return QStringLiteral("select participant_id, happened_on as day from note where participant_id between :first "
                          "and :last and kind in ('talk', 'phone', 'visit') and superseded = 0 "
                          "union all select participant_id, held_on from evaluation where participant_id between "
                          ":first and :last and superseded = 0 "
                          "union all select way.participant_id, i.talked_on from trajectory way join intake_talk i "
                          "on i.trajectory_id = way.id where way.participant_id between :first and :last and "
                          "i.talked_on is not null "
                          "union all select way.participant_id, a.talked_on from trajectory way join advice a on "
                          "a.trajectory_id = way.id where way.participant_id between :first and :last");
}

} // namespace wijkwerk::store::notes
