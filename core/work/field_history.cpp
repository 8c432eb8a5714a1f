// SPDX-License-Identifier: EUPL-1.2
#include "core/work/field_history.h"

#include "core/store/fields.h"
#include "core/store/journal.h"
#include "core/store/participants.h"
#include "core/work/acting.h"
#include "core/work/participant_work.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wijkwerk::work {

namespace {

constexpr int mostLines = 5000;

template <class E>
bool setWord(E& member, const QString& value) {
    const auto word = fromCode<E>(value);
    if (word)
        member = *word;
    return word.has_value();
}

bool setBorn(PartialDate& member, const QString& value) {
    const auto born = partialDateFromIso(value);
    if (born || value.isEmpty())
        member = born.value_or(PartialDate{});
    return born || value.isEmpty();
}

/// The text members of a person by the name the journal has for them.
QString* textOf(Participant& p, const QString& field) {
    const std::pair<const char*, QString*> texts[] = {{"firstNames", &p.name.firstNames},
                                                      {"initials", &p.name.initials},
                                                      {"callName", &p.name.callName},
                                                      {"prefix", &p.name.prefix},
                                                      {"surname", &p.name.surname},
                                                      {"partnerPrefix", &p.name.partnerPrefix},
                                                      {"partnerSurname", &p.name.partnerSurname},
                                                      {"phone", &p.phone},
                                                      {"phone2", &p.phone2},
                                                      {"email", &p.email}};
    for (const auto& [name, member] : texts) {
        if (field == QLatin1String(name))
            return member;
    }
    return nullptr;
}

/// False when the field is none of these, or the value is none of its values.
bool setField(Participant& p, const QString& field, const QString& value) {
    if (QString* text = textOf(p, field)) {
        *text = value;
        return true;
    }
    if (field == u"nameUse")
        return setWord(p.name.use, value);
    if (field == u"sex")
        return setWord(p.name.sex, value);
    if (field == u"formOfAddress")
        return setWord(p.name.address, value);
    if (field == u"kind")
        return setWord(p.kind, value);
    if (field == u"bornOn")
        return setBorn(p.born, value);
    if (field == u"home" || field == u"postal") {
        (field == u"home" ? p.home : p.postal) = store::addressFromText(value);
        return true;
    }
    if (field == u"wijkId") {
        p.wijk = WijkId{value.toLongLong()};
        return true;
    }
    return false;
}

bool isRestorable(const QString& field) {
    Participant probe;
    const bool isCode = field == u"nameUse" || field == u"sex" || field == u"formOfAddress" || field == u"kind";
    return isCode || setField(probe, field, {});
}

void addValues(const store::journal::Line& line, std::vector<FieldValue>& values) {
    for (const QJsonValue& part : QJsonDocument::fromJson(line.parts.toUtf8()).array()) {
        if (part[QStringLiteral("thing")].toString() != db::codeOf(db::Thing::Participant))
            continue;
        const QJsonObject fields = part[QStringLiteral("fields")].toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            const QJsonArray both = it->toArray();
            if (both.size() == 2 && isRestorable(it.key()))
                values.push_back({it.key(), line.at, line.worker, both[0].toString(), both[1].toString()});
        }
    }
}

} // namespace

std::vector<FieldValue> fieldHistory(db::Database& database, ParticipantId person) {
    std::vector<FieldValue> values;
    for (const store::journal::Line& line : store::journal::ofParticipant(database, person, mostLines))
        addValues(line, values);
    return values;
}

Outcome<ParticipantId> restoreField(db::Transaction& tx, ParticipantId person, const QString& field,
                                    const QString& value) {
    if (Problems no = lacking(tx, rules::Right::ChangePerson, person); !no.empty())
        return {std::move(no), {}};
    Participant after = requireParticipant(tx.database(), person);
    if (!setField(after, field, value))
        throw Error(Fault::NotFound, field);
    after.toComplete = !missingFields(after).isEmpty();
    return saveParticipant(tx, after);
}

} // namespace wijkwerk::work
