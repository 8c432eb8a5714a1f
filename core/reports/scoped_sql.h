// SPDX-License-Identifier: EUPL-1.2
// Inside of reading the facts of the engine of deadlines: one text of SQL for everybody, a jobcoach, a person or a page
// of people. Only deadline_facts.cpp and deadline_terms.cpp include this.
#pragma once

#include "core/reports/deadline_facts.h"
#include "core/store/notes.h"

#include <array>

namespace wijkwerk::reports {

/// `:p0, :p1, …`, as many as are read together.
inline QString placesForPeople() {
    QStringList names;
    for (std::size_t i = 0; i < peopleAtOnce; ++i)
        names << QStringLiteral(":p%1").arg(i);
    return names.join(QStringLiteral(", "));
}

/// A text with `{way}` (conditions on trajectory t), `{owed}` (on a row x that is owed to a person, and on its owner)
/// and `{person}` (on x, for people alone), for each of the four scopes. Made once.
class ScopedSql {
public:
    explicit ScopedSql(const char* text) {
        static constexpr const char* ofWorker =
            " and (t.coach_id = :who or t.coach_id is null or t.participant_id in (select held.participant_id from "
            "standstill held where held.lead_id = :who and held.ended_on is null))";
        static constexpr const char* ways[] = {"", ofWorker, " and t.participant_id = :who",
                                               " and t.participant_id in ({people})"};
        static constexpr const char* owed[] = {"", " and (x.owner_id = :who or x.owner_id is null)",
                                               " and x.participant_id = :who", " and x.participant_id in ({people})"};
        static const QString people = placesForPeople();
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            m_texts[i] = QString::fromLatin1(text);
            m_texts[i].replace(QLatin1String("{contact}"), store::notes::lastContactOf("t.participant_id"));
            m_texts[i].replace(QLatin1String("{way}"), QLatin1String(ways[i]));
            m_texts[i].replace(QLatin1String("{owed}"), QLatin1String(owed[i]));
            m_texts[i].replace(QLatin1String("{person}"), QLatin1String(i >= 2 ? owed[i] : ""));
            m_texts[i].replace(QLatin1String("{people}"), people);
        }
    }
    db::Statement in(db::Database& database, const DeadlineScope& scope) const {
        const std::size_t which = !scope.people.empty() ? 3 : scope.person ? 2 : scope.coach ? 1 : 0;
        db::Statement query = database.statement(m_texts[which]);
        if (which == 3)
            bindPeople(query, scope.people);
        else if (which != 0)
            query.bind("who", which == 2 ? scope.person.value : scope.coach.value);
        return query;
    }

private:
    /// With fewer people the first one is asked for more than once.
    static void bindPeople(db::Statement& query, const std::vector<ParticipantId>& people) {
        for (std::size_t i = 0; i < peopleAtOnce; ++i) {
            const std::string name = 'p' + std::to_string(i);
            query.bind(name.c_str(), people[i < people.size() ? i : 0].value);
        }
    }

    std::array<QString, 4> m_texts;
};

/// Reads every row with `take`, which is given the statement after the person.
template <class Fact, class Take>
void read(db::Statement query, std::vector<Fact>& facts, Take take) {
    while (query.next()) {
        Fact fact;
        fact.person = query.id<ParticipantId>();
        take(query, fact);
        facts.push_back(std::move(fact));
    }
}

/// Certificates, consents, requests, and terms that were written down; sorted by person.
void readTerms(db::Database& database, const DeadlineScope& scope, QDate today, const rules::DeadlineValues& values,
               rules::DeadlineFacts& facts);

} // namespace wijkwerk::reports
