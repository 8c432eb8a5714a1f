// SPDX-License-Identifier: EUPL-1.2
#include "core/store/participants.h"

#include "core/base/fold.h"
#include "core/store/fields.h"

#include <QSet>

namespace wijkwerk::store::participants {

namespace {

constexpr const char* columns =
    "id, number, first_names, initials, call_name, prefix, surname, partner_prefix, partner_surname, name_use, sex, "
    "form_of_address, born, bsn, home, postal, phone, phone2, email, wijk_id, kind, deceased, to_complete, archived, "
    "deceased_on, moved_away_on, revision";

Participant read(db::Statement& row) {
    Participant p;
    p.id = row.id<ParticipantId>();
    p.number = row.integer();
    p.name.firstNames = row.text();
    p.name.initials = row.text();
    p.name.callName = row.text();
    p.name.prefix = row.text();
    p.name.surname = row.text();
    p.name.partnerPrefix = row.text();
    p.name.partnerSurname = row.text();
    p.name.use = row.word<NameUse>();
    p.name.sex = row.word<RegisteredSex>();
    p.name.address = row.word<FormOfAddress>();
    p.born = row.partialDate();
    p.bsn = row.text();
    p.home = addressFromText(row.text());
    p.postal = addressFromText(row.text());
    p.phone = row.text();
    p.phone2 = row.text();
    p.email = row.text();
    p.wijk = row.id<WijkId>();
    p.kind = row.word<ParticipantKind>();
    p.deceased = row.flag();
    p.toComplete = row.flag();
    p.archived = row.flag();
    p.deceasedOn = row.maybeDate();
    p.movedAwayOn = row.maybeDate();
    p.revision = row.integer();
    return p;
}

void bindAll(db::Statement& s, ParticipantId id, int personNumber, const Participant& p) {
    const std::optional<QString> bsn = p.bsn.isEmpty() ? std::nullopt : std::optional(p.bsn);
    const std::string home = toUtf8(p.home), postal = toUtf8(p.postal);
    const QByteArray key = sortKey(p.name.surname, p.name.prefix, p.name.initials);
    s.with(id, personNumber, p.name.firstNames, p.name.initials, p.name.callName, p.name.prefix, p.name.surname,
           p.name.partnerPrefix, p.name.partnerSurname, p.name.use, p.name.sex, p.name.address, p.born, bsn,
           std::string_view(home), std::string_view(postal), p.home.postcode, p.phone, p.phone2, p.email, p.wijk,
           p.kind, p.deceased, p.toComplete, p.archived, p.deceasedOn, p.movedAwayOn,
           std::string_view(key.constData(), std::size_t(key.size())));
}

void addFlags(db::Transaction& tx, ParticipantId person, const std::vector<FlagPeriod>& flags) {
    auto insert = tx.statement("insert into participant_flag (id, participant_id, flag, valid_from, valid_until, "
                               "recorded_at) values (:id, :person, :flag, :from, :until, :now)");
    for (const FlagPeriod& flag : flags)
        insert.with(newIdValue(), person, flag.flag, flag.from, flag.until, tx.now()).runAgain();
}

void addNumbers(db::Transaction& tx, ParticipantId person, const std::vector<ExternalNumber>& numbers) {
    auto insert = tx.statement("insert into external_number (participant_id, position, system, value) "
                               "values (:person, :position, :system, :value)");
    int position = 0;
    for (const ExternalNumber& number : numbers)
        insert.with(person, position++, number.system, number.value).runAgain();
}

void readRest(db::Database& database, Participant& p) {
    auto flags = database.statement("select flag, valid_from, valid_until from participant_flag "
                                    "where participant_id = :person and superseded_at is null order by id");
    flags.with(p.id);
    while (flags.next())
        p.flags.push_back({flags.word<ParticipantFlag>(), flags.maybeDate(), flags.maybeDate()});
    auto numbers = database.statement("select system, value from external_number where participant_id = :person "
                                      "order by position");
    numbers.with(p.id);
    while (numbers.next())
        p.externalNumbers.push_back({numbers.text(), numbers.text()});
}

QString shown(const std::vector<FlagPeriod>& flags) {
    QStringList parts;
    for (const FlagPeriod& f : flags)
        parts << codeOf(f.flag) + u' ' + (f.from ? f.from->toString(Qt::ISODate) : QString()) + u'/' +
                     (f.until ? f.until->toString(Qt::ISODate) : QString());
    return parts.join(QLatin1String("; "));
}

QString shown(const std::vector<ExternalNumber>& numbers) {
    QStringList parts;
    for (const ExternalNumber& n : numbers)
        parts << n.system + u' ' + n.value;
    return parts.join(QLatin1String("; "));
}

Difference differenceOf(const Participant& before, const Participant& after) {
    Difference d;
    d.field("firstNames", before.name.firstNames, after.name.firstNames)
        .field("initials", before.name.initials, after.name.initials)
        .field("callName", before.name.callName, after.name.callName)
        .field("prefix", before.name.prefix, after.name.prefix)
        .field("surname", before.name.surname, after.name.surname)
        .field("partnerPrefix", before.name.partnerPrefix, after.name.partnerPrefix)
        .field("partnerSurname", before.name.partnerSurname, after.name.partnerSurname)
        .field("nameUse", codeOf(before.name.use), codeOf(after.name.use))
        .field("sex", codeOf(before.name.sex), codeOf(after.name.sex))
        .field("formOfAddress", codeOf(before.name.address), codeOf(after.name.address))
        .field("bornOn", toIso(before.born), toIso(after.born))
        .field("bsn", before.bsn, after.bsn)
        .field("home", before.home, after.home)
        .field("postal", before.postal, after.postal)
        .field("phone", before.phone, after.phone)
        .field("phone2", before.phone2, after.phone2)
        .field("email", before.email, after.email)
        .field("wijkId", before.wijk.value, after.wijk.value)
        .field("kind", codeOf(before.kind), codeOf(after.kind))
        .field("deceased", before.deceased, after.deceased)
        .field("toComplete", before.toComplete, after.toComplete)
        .field("archived", before.archived, after.archived)
        .field("deceasedOn", before.deceasedOn, after.deceasedOn)
        .field("movedAwayOn", before.movedAwayOn, after.movedAwayOn)
        .field("flags", shown(before.flags), shown(after.flags))
        .field("externalNumbers", shown(before.externalNumbers), shown(after.externalNumbers));
    return d;
}

} // namespace

std::optional<Participant> find(db::Database& database, ParticipantId id) {
    static const QString sql = QStringLiteral("select %1 from participant where id = :id").arg(QLatin1String(columns));
    auto query = database.statement(sql);
    query.with(id.value);
    if (!query.next())
        return std::nullopt;
    Participant person = read(query);
    readRest(database, person);
    return person;
}

std::vector<Participant> findMany(db::Database& database, const std::vector<ParticipantId>& ids) {
    static const QString sql = QStringLiteral("select %1 from participant where id = :id").arg(QLatin1String(columns));
    std::vector<Participant> found;
    found.reserve(ids.size());
    for (const ParticipantId id : ids) {
        auto query = database.statement(sql);
        query.with(id.value);
        if (query.next())
            found.push_back(read(query));
    }
    return found;
}

std::optional<ParticipantId> byNumber(db::Database& database, int personNumber) {
    auto query = database.statement("select id from participant where number = :number");
    query.with(personNumber);
    return query.next() ? std::optional(query.id<ParticipantId>()) : std::nullopt;
}

std::optional<ParticipantId> byBsn(db::Database& database, const QString& bsn) {
    auto query = database.statement("select id from participant where bsn = :bsn");
    query.with(bsn);
    return query.next() ? std::optional(query.id<ParticipantId>()) : std::nullopt;
}

std::vector<ParticipantId> byExternalNumber(db::Database& database, const QString& value) {
    std::vector<ParticipantId> found;
    auto query = database.statement("select participant_id from external_number where value = :value union "
                                    "select participant_id from caseload where client_number = :value union "
                                    "select participant_id from trajectory where external_number = :value "
                                    "order by 1");
    query.with(value);
    while (query.next())
        found.push_back(query.id<ParticipantId>());
    return found;
}

std::optional<ParticipantId> byAnyNumber(db::Database& database, const QString& text) {
    const QString wanted = text.trimmed();
    bool isNumber = false;
    const qlonglong value = wanted.toLongLong(&isNumber);
    if (isNumber && value > 0 && value < 1'000'000'000) {
        if (const auto id = byNumber(database, int(value)))
            return id;
    }
    if (const auto fits = byExternalNumber(database, wanted); !fits.empty())
        return fits.size() == 1 ? std::optional(fits.front()) : std::nullopt;
    if (!isNumber)
        return std::nullopt;
    auto query = database.statement("select id from participant where id = :id");
    query.with(std::int64_t(value));
    return query.next() ? std::optional(query.id<ParticipantId>()) : std::nullopt;
}

int takeNumbers(db::Transaction& tx, int count) {
    auto take = tx.statement("update department set next_person_number = next_person_number + :count "
                             "returning next_person_number - :count");
    take.with(count);
    if (!take.next())
        throw Error(Fault::Damaged, QStringLiteral("department"));
    const int number = take.integer();
    take.run();
    return number;
}

ParticipantId add(db::Transaction& tx, const Participant& person) {
    const ParticipantId id = person.id.isNull() ? newId<ParticipantId>() : person.id;
    const int personNumber = person.number == 0 ? takeNumbers(tx, 1) : person.number;
    auto insert = tx.statement(
        "insert into participant (id, number, first_names, initials, call_name, prefix, surname, partner_prefix, "
        "partner_surname, name_use, sex, form_of_address, born, bsn, home, postal, postcode, phone, phone2, email, "
        "wijk_id, kind, deceased, to_complete, archived, deceased_on, moved_away_on, sort_key) values (:id, :number, "
        ":first_names, :initials, "
        ":call_name, :prefix, :surname, :partner_prefix, :partner_surname, :name_use, :sex, :form_of_address, :born, "
        ":bsn, :home, :postal, :postcode, :phone, :phone2, :email, :wijk_id, :kind, :deceased, :to_complete, "
        ":archived, :deceased_on, :moved_away_on, :sort_key)");
    bindAll(insert, id, personNumber, person);
    insert.run();
    if (!person.flags.empty())
        addFlags(tx, id, person.flags);
    if (!person.externalNumbers.empty())
        addNumbers(tx, id, person.externalNumbers);
    tx.added(db::Thing::Participant, id.value);
    return id;
}

db::FieldChanges differences(const Participant& before, const Participant& after) {
    return differenceOf(before, after).changes();
}

void update(db::Transaction& tx, const Participant& after) {
    const auto before = find(tx.database(), after.id);
    if (!before)
        throw Error(Fault::NotFound);
    auto change = tx.statement(
        "update participant set number = :number, first_names = :first_names, initials = :initials, "
        "call_name = :call_name, prefix = :prefix, surname = :surname, partner_prefix = :partner_prefix, "
        "partner_surname = :partner_surname, name_use = :name_use, sex = :sex, form_of_address = :form_of_address, "
        "born = :born, bsn = :bsn, home = :home, postal = :postal, postcode = :postcode, phone = :phone, "
        "phone2 = :phone2, email = :email, wijk_id = :wijk_id, kind = :kind, deceased = :deceased, "
        "to_complete = :to_complete, archived = :archived, deceased_on = :deceased_on, "
        "moved_away_on = :moved_away_on, sort_key = :sort_key, revision = revision + 1 "
        "where id = :id and revision = :revision");
    const std::optional<QString> bsn = after.bsn.isEmpty() ? std::nullopt : std::optional(after.bsn);
    const QByteArray key = sortKey(after.name.surname, after.name.prefix, after.name.initials);
    const PersonName& n = after.name;
    change.with(after.number, n.firstNames, n.initials, n.callName, n.prefix, n.surname, n.partnerPrefix,
                n.partnerSurname, n.use, n.sex, n.address, after.born, bsn, toText(after.home), toText(after.postal),
                after.home.postcode, after.phone, after.phone2, after.email, after.wijk, after.kind, after.deceased,
                after.toComplete, after.archived, after.deceasedOn, after.movedAwayOn,
                std::string_view(key.constData(), std::size_t(key.size())), after.id, after.revision);
    requireOneRow(change.run());
    if (before->flags != after.flags) {
        auto old = tx.statement("update participant_flag set superseded_at = :now "
                                "where participant_id = :person and superseded_at is null");
        old.with(tx.now(), after.id).run();
        addFlags(tx, after.id, after.flags);
    }
    if (before->externalNumbers != after.externalNumbers) {
        tx.statement("delete from external_number where participant_id = :person").with(after.id).run();
        addNumbers(tx, after.id, after.externalNumbers);
    }
    tx.changed(db::Thing::Participant, after.id.value, differenceOf(*before, after).changes());
}

bool any(db::Database& database) {
    return database.statement("select 1 from participant limit 1").next();
}

std::vector<ParticipantId> idsByName(db::Database& database, bool withArchived) {
    std::vector<ParticipantId> ids;
    auto query =
        database.statement(withArchived ? "select id from participant order by sort_key, id"
                                        : "select id from participant where archived = 0 order by sort_key, id");
    while (query.next())
        ids.push_back(query.id<ParticipantId>());
    return ids;
}

std::vector<ParticipantId> likely(db::Database& database, const Likeness& typed) {
    std::vector<ParticipantId> found;
    QSet<ParticipantId> seen;
    const auto take = [&](db::Statement& query) {
        while (query.next() && found.size() < 10) {
            if (const auto id = query.id<ParticipantId>(); !seen.contains(id)) {
                seen.insert(id);
                found.push_back(id);
            }
        }
    };
    if (!typed.phone.isEmpty()) {
        auto query = database.statement("select id from participant where phone = :phone or phone2 = :phone");
        query.with(typed.phone);
        take(query);
    }
    const QByteArray key = fold(typed.surname).toUtf8();
    if (key.size() < 2)
        return found;
    // sort_key begins with the folded surname, so the index finds everybody whose surname begins with what was typed.
    auto query =
        database.statement("select id from participant where archived = 0 and sort_key >= :from and sort_key < :until "
                           "order by case when born = :born then 0 else 1 end, sort_key, id limit 10");
    const std::string_view from(key.constData(), std::size_t(key.size()));
    const QByteArray beyond = key + "\xEF\xBF\xBF";
    query.with(from, std::string_view(beyond.constData(), std::size_t(beyond.size())), typed.born);
    take(query);
    return found;
}

} // namespace wijkwerk::store::participants
