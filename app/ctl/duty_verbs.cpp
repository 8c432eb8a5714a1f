// SPDX-License-Identifier: EUPL-1.2
// terms list|add|correct|end: terms of a person that were written down. duties list|done and breaches list|add|answer:
// what the department itself must do.
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/base/date_text.h"
#include "core/reports/deadline_facts.h"
#include "core/reports/department_duties.h"
#include "core/store/duties.h"
#include "core/store/person_terms.h"
#include "core/work/duty_work.h"
#include "core/work/person_term_work.h"
#include "ui/texts/explained_text.h"

#include <QCoreApplication>

namespace wijkwerk::ctl {

namespace {

template <class IdType>
IdType idAt(Run& run, int argument) {
    bool isNumber = false;
    const qint64 value = run.arguments().at(argument).toLongLong(&isNumber);
    if (isNumber && value > 0)
        return IdType{value};
    throw Error(Fault::NotFound, run.arguments().at(argument));
}

/// `2026-11-20T16:00`, by the clock here.
QDateTime momentOf(Run& run, const char* option) {
    const QString text = run.text(option);
    const QDateTime moment = QDateTime::fromString(text, QStringLiteral("yyyy-MM-ddTHH:mm"));
    if (!moment.isValid())
        run.sayWrongValue(option, QStringLiteral("2026-11-20T16:00"));
    return moment;
}

Exit listTerms(Run& run) {
    run.require(rules::Right::SeeLetters);
    const auto person = run.participant(run.arguments().at(1));
    if (run.failed() || !person)
        return Exit::Refused;
    run.noteReading({QStringLiteral("dossier_opened"), person->value, {}});
    QJsonArray items;
    for (const PersonTerm& one : store::person_terms::ofParticipant(run.database(), *person)) {
        items.append(QJsonObject{{QStringLiteral("id"), json(one.id)},
                                 {QStringLiteral("kind"), json(one.kind)},
                                 {QStringLiteral("from"), json(one.from)},
                                 {QStringLiteral("due"), json(one.due)},
                                 {QStringLiteral("withCommittee"), one.withCommittee},
                                 {QStringLiteral("endedOn"), json(one.endedOn)}});
        run.out().line(QStringLiteral("%1  %2  %3  %4")
                           .arg(QString::number(one.id.value), codeOf(one.kind), shownDate(one.from),
                                one.endedOn ? shownDate(*one.endedOn) : QString()));
    }
    run.out().set("items", items);
    return Exit::Done;
}

Exit saved(Run& run, const work::Outcome<PersonTermId>& outcome) {
    if (outcome.done)
        run.out().set("termId", json(*outcome.done));
    return run.say(outcome);
}

Exit addTerm(Run& run) {
    db::Database& database = run.writable();
    const auto person = run.participant(run.arguments().at(1));
    PersonTerm term;
    term.kind = run.word("kind", PersonTermKind::FlatSubsidy);
    term.from = run.date("from", run.today());
    term.due = run.maybeDate("due");
    term.withCommittee = run.arguments().has(QStringLiteral("committee"));
    if (run.failed() || !person)
        return Exit::Refused;
    term.participant = *person;
    return saved(run, work::perform(database, [&](db::Transaction& tx) { return work::keepTerm(tx, term); }));
}

Exit correctTerm(Run& run) {
    db::Database& database = run.writable();
    auto term = store::person_terms::find(database, idAt<PersonTermId>(run, 1));
    if (!term)
        throw Error(Fault::NotFound, run.arguments().at(1));
    term->supersedes = term->id;
    term->from = run.date("from", term->from);
    if (const auto due = run.maybeDate("due"))
        term->due = due;
    term->withCommittee = run.arguments().has(QStringLiteral("committee"));
    if (run.failed())
        return Exit::Refused;
    return saved(run, work::perform(database, [&](db::Transaction& tx) { return work::keepTerm(tx, *term); }));
}

Exit endTerm(Run& run) {
    db::Database& database = run.writable();
    const auto id = idAt<PersonTermId>(run, 1);
    const QDate on = run.date("date", run.today());
    if (run.failed())
        return Exit::Refused;
    return saved(run, work::perform(database, [&](db::Transaction& tx) { return work::endTerm(tx, id, on); }));
}

Exit listDuties(Run& run) {
    run.require(rules::Right::ManageRetention);
    const reports::DeadlineSums sums(run.database());
    QJsonArray items;
    for (const Deadline& one : reports::departmentDuties(run.database(), run.today(), run.database().clock().now())) {
        const rules::Explained explained = sums.of(one);
        QJsonArray steps;
        for (const QString& step : ui::linesOf(explained))
            steps.append(step);
        items.append(QJsonObject{{QStringLiteral("rule"), codeOf(one.rule)},
                                 {QStringLiteral("subject"), toText(one.subject)},
                                 {QStringLiteral("title"), rules::titleOf(one)},
                                 {QStringLiteral("stage"), codeOf(one.stage)},
                                 {QStringLiteral("hard"), one.hard},
                                 {QStringLiteral("due"), json(one.due)},
                                 {QStringLiteral("source"), explained.source},
                                 {QStringLiteral("steps"), steps}});
        run.out().line(QStringLiteral("%1  %2  %3  %4")
                           .arg(shownDate(one.due), codeOf(one.rule), toText(one.subject), rules::titleOf(one)));
        for (const QString& step : ui::linesOf(explained))
            run.out().line(QStringLiteral("    ") + step);
    }
    run.out().set("items", items);
    return Exit::Done;
}

Exit doDuty(Run& run) {
    db::Database& database = run.writable();
    const QString subject = run.arguments().at(1);
    const QDate on = run.date("date", run.today());
    if (run.failed())
        return Exit::Refused;
    const bool isYear = subject.startsWith(QLatin1String("year_start_"));
    const DeadlineRule rule = isYear ? DeadlineRule::YearStart : DeadlineRule::RightsReview;
    return run.say(work::perform(database, [&](db::Transaction& tx) { return work::doDuty(tx, rule, subject, on); }));
}

Exit listBreaches(Run& run) {
    run.require(rules::Right::ManageRetention);
    QJsonArray items;
    for (const DataBreach& one : store::duties::breaches(run.database())) {
        items.append(QJsonObject{{QStringLiteral("id"), json(one.id)},
                                 {QStringLiteral("foundAt"), one.foundAt.toString(Qt::ISODate)},
                                 {QStringLiteral("what"), one.what},
                                 {QStringLiteral("answer"), json(one.answer)},
                                 {QStringLiteral("reason"), one.reason}});
        run.out().line(QStringLiteral("%1  %2  %3  %4")
                           .arg(QString::number(one.id.value),
                                one.foundAt.toLocalTime().toString(QStringLiteral("dd-MM-yyyy HH:mm")),
                                codeOf(one.answer), one.what));
    }
    run.out().set("items", items);
    return Exit::Done;
}

Exit addBreach(Run& run) {
    db::Database& database = run.writable();
    const QDateTime found = momentOf(run, "found");
    if (run.failed())
        return Exit::Refused;
    const auto outcome =
        work::perform(database, [&](db::Transaction& tx) { return work::recordBreach(tx, found, run.text("text")); });
    if (outcome.done) {
        run.out().set("breachId", json(*outcome.done));
        run.out().line(QString::number(outcome.done->value));
    }
    return run.say(outcome);
}

Exit answerBreach(Run& run) {
    db::Database& database = run.writable();
    const BreachAnswer how = run.word("answer", BreachAnswer::Reported);
    if (how == BreachAnswer::Open)
        run.sayWrongValue("answer", QStringLiteral("reported, not_reported"));
    const work::BreachAnswered answer{idAt<DataBreachId>(run, 1), how == BreachAnswer::Reported, momentOf(run, "at"),
                                      run.text("reason")};
    if (run.failed())
        return Exit::Refused;
    return run.say(work::perform(database, [&](db::Transaction& tx) { return work::answerBreach(tx, answer); }));
}

} // namespace

std::span<const Verb> dutyVerbs() {
    static const Verb table[] = {
        {"terms list", "FILE ID", QT_TRANSLATE_NOOP("Ctl", "Lists the terms that were written down for a person."), "",
         "", "", 2, 2, false, listTerms},
        {"terms add", "FILE ID --kind lks_flat|wage_value|lkv|objection --from DATE [--due DATE] [--committee]",
         QT_TRANSLATE_NOOP("Ctl", "Writes a term of a person down: subsidy, measurement, statement or objection."),
         "kind from due", "committee", "kind from", 2, 2, false, addTerm},
        {"terms correct", "FILE TERM [--from DATE] [--due DATE] [--committee]",
         QT_TRANSLATE_NOOP("Ctl", "Puts a term right with a new one; the old one stays."), "from due", "committee", "",
         2, 2, false, correctTerm, "from due committee"},
        {"terms end", "FILE TERM [--date DATE]", QT_TRANSLATE_NOOP("Ctl", "Writes down that a term was dealt with."),
         "date", "", "", 2, 2, false, endTerm},
        {"duties list", "FILE", QT_TRANSLATE_NOOP("Ctl", "Lists what the department itself must do, and why then."), "",
         "", "", 1, 1, false, listDuties},
        {"duties done", "FILE DUTY [--date DATE]",
         QT_TRANSLATE_NOOP("Ctl", "Writes down that a duty was done: year_start_2027, rights_review, special_rights."),
         "date", "", "", 2, 2, false, doDuty},
        {"breaches list", "FILE", QT_TRANSLATE_NOOP("Ctl", "Lists the register of data breaches."), "", "", "", 1, 1,
         false, listBreaches},
        {"breaches add", "FILE --found 2026-11-20T16:00 --text TEXT",
         QT_TRANSLATE_NOOP("Ctl", "Writes a data breach down, without names."), "found text", "", "found text", 1, 1,
         false, addBreach},
        {"breaches answer", "FILE BREACH --answer reported|not_reported --at 2026-11-21T09:00 [--reason R]",
         QT_TRANSLATE_NOOP("Ctl", "Writes down that a data breach was reported, or why not."), "answer at reason", "",
         "answer at", 2, 2, false, answerBreach},
    };
    return table;
}

} // namespace wijkwerk::ctl
