// SPDX-License-Identifier: EUPL-1.2
#include "core/store/mentions.h"

#include "core/base/fold.h"
#include "core/db/chain_check.h"
#include "core/store/saved_views.h"

#include <algorithm>

namespace wijkwerk::store::mentions {

namespace {

constexpr int shortestPart = 3;

/// Words of at least so many signs, folded.
void addWords(QStringList& words, const QString& text, int shortest) {
    for (const QString& word : fold(text).split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() >= shortest && !words.contains(word))
            words << word;
    }
}

QString digitsOf(const QString& text) {
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

/// Digits with marks between them, as numbers, days and phone numbers are typed.
bool isNumber(const QString& text) {
    static const QString marks = QStringLiteral(" +-/.()");
    bool any = false;
    for (const QChar c : text) {
        const bool digit = c >= u'0' && c <= u'9';
        if (!digit && !marks.contains(c))
            return false;
        any = any || digit;
    }
    return any;
}

void addNumber(Known& known, const QString& number) {
    addWords(known.words, number, 2);
    addWords(known.certain, number, 4);
}

/// `+31687654321` is typed `0687654321`.
void addPhone(Known& known, const QString& phone) {
    const QString digits = digitsOf(phone);
    addNumber(known, digits);
    if (phone.startsWith(QLatin1String("+31")))
        addNumber(known, u'0' + digits.mid(2));
}

/// `1984-03-14` is typed `14-03-1984`.
void addDay(Known& known, const QString& born) {
    const QString digits = digitsOf(born);
    if (digits.size() != 8 || digits == QLatin1String("00000000"))
        return;
    addWords(known.words, digits, 8);
    addWords(known.words, digits.mid(6) + digits.mid(4, 2) + digits.left(4), 8);
}

void gatherPerson(db::Database& database, ParticipantId person, Known& known) {
    auto query = database.statement("select first_names, call_name, surname, partner_surname, cast(number as text), "
                                    "coalesce(bsn, ''), born, phone, phone2, email, postcode from participant "
                                    "where id = :id");
    query.with(person.value);
    if (!query.next())
        return;
    for (int column = 0; column < 2; ++column)
        addWords(known.words, query.text(), 2);
    for (int column = 0; column < 2; ++column) {
        const QString surname = query.text();
        addWords(known.words, surname, 2);
        addWords(known.certain, surname, shortestPart);
    }
    addWords(known.words, query.text(), 2); // our own number is too short to be certain
    addNumber(known, query.text());
    addDay(known, query.text());
    addPhone(known, query.text());
    addPhone(known, query.text());
    addWords(known.words, query.text().section(u'@', 0, 0), 2);
    addWords(known.words, query.text(), 4);
}

void gatherNumbers(db::Database& database, ParticipantId person, Known& known) {
    auto query = database.statement("select value from external_number where participant_id = :person "
                                    "union select client_number from caseload where participant_id = :person "
                                    "union select external_number from trajectory where participant_id = :person");
    query.with(person.value);
    while (query.next())
        addNumber(known, query.text());
}

void gatherIds(db::Database& database, const char* sql, ParticipantId person, std::set<std::int64_t>& ids) {
    auto query = database.statement(sql);
    query.with(person.value);
    while (query.next())
        ids.insert(query.number());
}

void removeSearches(db::Transaction& tx, const Known& known) {
    std::vector<std::int64_t> named;
    {
        auto query = tx.statement("select id, name, filter from saved_view");
        while (query.next()) {
            const std::int64_t id = query.number();
            const QStringList name = fold(query.text()).split(u' ', Qt::SkipEmptyParts);
            const bool isNamed = std::ranges::any_of(
                name, [&](const QString& word) { return word.size() >= shortestPart && known.words.contains(word); });
            if (isSearchFor(saved_views::filterFromJson(query.text()).text, known) || isNamed)
                named.push_back(id);
        }
    }
    for (const std::int64_t id : named) {
        tx.statement("delete from saved_view where id = :id").with(id).run();
        tx.touched(db::Thing::SavedView, id);
    }
}

void emptyReasons(db::Transaction& tx, const Known& known) {
    for (const std::int64_t list : known.lists) {
        tx.statement("update destruction_list set withdrawn_reason = '-' where id = :id and withdrawn_reason <> ''")
            .with(list)
            .run();
        tx.touched(db::Thing::DestructionList, list);
    }
}

/// Rows of `select id, text`, of which the text is taken away by `update … where id = :id` when it names one of them.
void emptyTexts(db::Transaction& tx, const char* select, const char* update, const Known& known) {
    std::vector<std::int64_t> named;
    {
        auto query = tx.statement(select);
        while (query.next()) {
            const std::int64_t id = query.number();
            if (isAbout(query.text(), known))
                named.push_back(id);
        }
    }
    for (const std::int64_t id : named)
        tx.statement(update).with(id).run();
}

void emptyFileNames(db::Transaction& tx, const Known& known) {
    for (const std::int64_t run : known.runs)
        tx.statement("update import_run set file_name = '' where id = :id").with(run).run();
    emptyTexts(tx, "select id, file_name from import_run where file_name <> ''",
               "update import_run set file_name = '' where id = :id", known);
}

/// Lines about a list, a rule or what is scored, which belong to nobody.
int emptyLines(db::Transaction& tx, const Known& known) {
    std::vector<std::int64_t> named;
    {
        auto query = tx.statement("select id, act, coalesce(thing_id, 0), note, parts from journal "
                                  "where participant_id is null and act in ('destruction_list_withdrawn', "
                                  "'retention_rule_confirmed', 'retention_rule_withdrawn', 'rule_value_changed', "
                                  "'closing_days_changed', 'closing_days_withdrawn', 'equated_days_changed', "
                                  "'rule_value_withdrawn', 'breach_answered', 'skill_item_added', "
                                  "'skill_item_renamed', 'skill_item_retired')");
        while (query.next()) {
            const std::int64_t id = query.number();
            const bool isOfList = query.text() == QLatin1String("destruction_list_withdrawn");
            const std::int64_t thing = query.number();
            const QString words = query.text() + u' ' + query.text();
            if (isAbout(words, known) || (isOfList && known.lists.contains(thing)))
                named.push_back(id);
        }
    }
    return db::emptyLines(tx, named);
}

} // namespace

void gather(db::Database& database, ParticipantId person, Known& known) {
    gatherPerson(database, person, known);
    gatherNumbers(database, person, known);
    gatherIds(database, "select distinct list_id from destruction_item where participant_id = :person", person,
              known.lists);
    gatherIds(database, "select distinct run_id from import_row where participant_id = :person", person, known.runs);
}

bool isSearchFor(const QString& typed, const Known& known) {
    QStringList searched;
    for (const QString& word : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (isNumber(word))
            searched << digitsOf(word); // a day as a whole, not its year
        else
            searched << fold(word).split(u' ', Qt::SkipEmptyParts);
    }
    if (isNumber(typed))
        searched << digitsOf(typed);
    return std::ranges::any_of(searched, [&](const QString& word) {
        return std::ranges::any_of(known.words, [&](const QString& theirs) {
            return theirs == word || (word.size() >= shortestPart && theirs.contains(word));
        });
    });
}

bool isAbout(const QString& text, const Known& known) {
    const QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [&](const QString& word) { return known.certain.contains(word); });
}

int remove(db::Transaction& tx, const Known& known) {
    removeSearches(tx, known);
    emptyReasons(tx, known);
    emptyFileNames(tx, known);
    emptyTexts(tx, "select id, confirmed_remark from retention_rule where confirmed_remark <> ''",
               "update retention_rule set confirmed_remark = '' where id = :id", known);
    emptyTexts(tx, "select id, reason from closing_period where reason <> ''",
               "update closing_period set reason = '-' where id = :id", known);
    emptyTexts(tx, "select id, reason from equated_day where reason <> ''",
               "update equated_day set reason = '-' where id = :id", known);
    emptyTexts(tx, "select id, reason from rule_value where reason <> ''",
               "update rule_value set reason = '-' where id = :id", known);
    emptyTexts(tx, "select id, what from data_breach where what <> ''",
               "update data_breach set what = '-' where id = :id", known);
    emptyTexts(tx, "select id, reason from data_breach where reason <> ''",
               "update data_breach set reason = '-' where id = :id", known);
    emptyTexts(tx, "select id, reason from skill_item where reason <> ''",
               "update skill_item set reason = '-' where id = :id", known);
    return emptyLines(tx, known);
}

} // namespace wijkwerk::store::mentions
