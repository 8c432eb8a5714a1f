// SPDX-License-Identifier: EUPL-1.2
#include "core/store/consents.h"

#include "core/store/fields.h"

#include <QStringList>

namespace wijkwerk::store::consents {

namespace {

QString toText(const std::vector<DataCategory>& categories) {
    QStringList codes;
    for (const DataCategory category : categories)
        codes << codeOf(category);
    return codes.join(u' ');
}

std::vector<DataCategory> categoriesOf(const QString& text) {
    std::vector<DataCategory> categories;
    for (const QString& code : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto category = fromCode<DataCategory>(code);
        if (!category)
            throw Error(Fault::Damaged, code);
        categories.push_back(*category);
    }
    return categories;
}

Consent read(db::Statement& row) {
    Consent c;
    c.id = row.id<ConsentId>();
    c.participant = row.id<ParticipantId>();
    c.purpose = row.word<ConsentPurpose>();
    c.categories = categoriesOf(row.text());
    c.receiver = row.text();
    c.receiverContact = row.text();
    c.givenOn = row.date();
    c.how = row.word<ConsentHow>();
    c.textVersion = row.text();
    c.language = row.text();
    c.validUntil = row.date();
    c.recordedBy = row.id<WorkerId>();
    c.recordedAt = row.moment();
    c.withdrawnOn = row.maybeDate();
    if (const QString how = row.text(); !how.isEmpty())
        c.withdrawnHow = fromCode<ConsentHow>(how);
    c.withdrawnBy = row.id<WorkerId>();
    c.task = row.id<TaskId>();
    c.revision = row.integer();
    return c;
}

std::vector<Consent> readAll(db::Statement& query) {
    std::vector<Consent> found;
    while (query.next())
        found.push_back(read(query));
    return found;
}

} // namespace

std::optional<Consent> find(db::Database& database, ConsentId id) {
    auto query = database.statement(
        "select id, participant_id, purpose, categories, receiver, receiver_contact, given_on, given_how, "
        "text_version, language, valid_until, recorded_by, recorded_at, withdrawn_on, withdrawn_how, withdrawn_by, "
        "task_id, revision from consent where id = :id");
    query.with(id);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

std::vector<Consent> ofParticipant(db::Database& database, ParticipantId participant) {
    auto query = database.statement(
        "select id, participant_id, purpose, categories, receiver, receiver_contact, given_on, given_how, "
        "text_version, language, valid_until, recorded_by, recorded_at, withdrawn_on, withdrawn_how, withdrawn_by, "
        "task_id, revision from consent where participant_id = :person order by given_on desc, id desc");
    query.with(participant);
    return readAll(query);
}

std::vector<Consent> endingBetween(db::Database& database, QDate from, QDate until) {
    auto query = database.statement(
        "select c.id, c.participant_id, c.purpose, c.categories, c.receiver, c.receiver_contact, c.given_on, "
        "c.given_how, c.text_version, c.language, c.valid_until, c.recorded_by, c.recorded_at, c.withdrawn_on, "
        "c.withdrawn_how, c.withdrawn_by, c.task_id, c.revision from consent c join participant p on p.id = "
        "c.participant_id "
        "where c.withdrawn_on is null and c.valid_until >= :from and c.valid_until <= :until and p.archived = 0 "
        "order by c.valid_until, c.id");
    query.with(from, until);
    return readAll(query);
}

ConsentId add(db::Transaction& tx, Consent c) {
    c.id = newId<ConsentId>();
    auto insert = tx.statement(
        "insert into consent (id, participant_id, purpose, categories, receiver, receiver_contact, given_on, "
        "given_how, text_version, language, valid_until, recorded_by, recorded_at, task_id) values (:id, :person, "
        ":purpose, :categories, :receiver, :contact, :given, :how, :version, :language, :until, :by, :now, :task)");
    insert.with(c.id, c.participant, c.purpose, toText(c.categories), c.receiver, c.receiverContact, c.givenOn, c.how,
                c.textVersion, c.language, c.validUntil, c.recordedBy, tx.now(), c.task);
    insert.run();
    tx.added(db::Thing::Consent, c.id.value);
    return c.id;
}

void withdraw(db::Transaction& tx, const Consent& c) {
    const auto before = find(tx.database(), c.id);
    if (!before)
        throw Error(Fault::NotFound);
    auto change = tx.statement("update consent set withdrawn_on = :on, withdrawn_how = :how, withdrawn_by = :by, "
                               "revision = revision + 1 where id = :id and revision = :revision and "
                               "withdrawn_on is null");
    change.with(c.withdrawnOn, c.withdrawnHow ? codeOf(*c.withdrawnHow) : QString(), c.withdrawnBy, c.id, c.revision);
    requireOneRow(change.run());
    Difference difference;
    difference.field("withdrawnOn", before->withdrawnOn, c.withdrawnOn);
    tx.changed(db::Thing::Consent, c.id.value, difference.changes());
}

} // namespace wijkwerk::store::consents
