// SPDX-License-Identifier: EUPL-1.2
// rules, chain, explain: the values of the rules, the chain of contracts of a person, and the sum behind a date.
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/base/date_text.h"
#include "core/reports/deadline_facts.h"
#include "core/reports/worklist.h"
#include "core/rules/contract_cliff.h"
#include "core/store/contract_proposals.h"
#include "core/store/rule_values.h"
#include "core/store/trajectories.h"
#include "core/work/acting.h"
#include "core/work/contract_check.h"
#include "core/work/explaining.h"
#include "core/work/rule_work.h"
#include "core/work/sight.h"
#include "ui/texts/explained_text.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/value_labels.h"

#include <QCoreApplication>

namespace wijkwerk::ctl {

namespace {

QJsonObject valueJson(const RuleValue& row) {
    QJsonArray amounts;
    for (const int amount : row.amounts)
        amounts.append(amount);
    return {{QStringLiteral("rule"), codeOf(row.rule)},     {QStringLiteral("subject"), json(row.subject)},
            {QStringLiteral("amounts"), amounts},           {QStringLiteral("validFrom"), json(row.validFrom)},
            {QStringLiteral("validTo"), json(row.validTo)}, {QStringLiteral("source"), row.source},
            {QStringLiteral("byLaw"), row.byLaw},           {QStringLiteral("own"), row.isOwn()},
            {QStringLiteral("reason"), json(row.reason)}};
}

Exit listRules(Run& run) {
    run.onlyLook();
    QJsonArray items, days;
    const auto values = work::ruleValues(run.database());
    for (const RuleValue& row : values.rows()) {
        QJsonObject item = valueJson(row);
        const RuleValue* law = values.overtakenBy(row);
        if (law)
            item.insert(QStringLiteral("lawChangesOn"), json(law->validFrom));
        items.append(item);
        run.out().line(QStringLiteral("%1: %2  (%3%4%5)")
                           .arg(ui::nameOf(row), ui::amountText(row), row.source, ui::periodText(row),
                                law ? QStringLiteral("; ") + ui::overtakenText(*law) : QString()));
    }
    for (const EquatedDay& day : store::rule_values::equatedDays(run.database())) {
        days.append(QJsonObject{{QStringLiteral("day"), json(day.day)},
                                {QStringLiteral("name"), json(day.name)},
                                {QStringLiteral("source"), json(day.source)}});
        run.out().line(QStringLiteral("%1 %2 (%3)").arg(shownDate(day.day), day.name, day.source));
    }
    if (const auto year = rules::missingMayHoliday(values, run.today())) {
        run.out().set("missingMayHoliday", *year);
        run.out().line(ui::missingMayText(*year));
    }
    run.out().set("items", items);
    run.out().set("equatedDays", days);
    return Exit::Done;
}

/// The second argument as a rule; says what there is when it is none.
std::optional<Rule> ruleOf(Run& run) {
    const QString code = run.arguments().at(1);
    const auto rule = fromCode<Rule>(QStringView(code));
    if (!rule)
        run.out().add({refusal(QStringLiteral("rule_value_rule_unknown"), {code})});
    return rule;
}

Exit changeRule(Run& run) {
    work::RuleValueChange change;
    const auto rule = ruleOf(run);
    change.rule = rule.value_or(Rule::StageMonths);
    change.subject = run.text("subject");
    change.amounts = run.text("amount");
    change.validFrom = run.date("from");
    change.validTo = run.maybeDate("until");
    change.source = run.text("source");
    change.reason = run.text("reason");
    if (run.failed())
        return Exit::Refused;
    return run.say(
        work::perform(run.writable(), [&](db::Transaction& tx) { return work::changeRuleValue(tx, change); }));
}

Exit withdrawRule(Run& run) {
    const auto rule = ruleOf(run);
    const QDate from = run.date("from");
    if (run.failed())
        return Exit::Refused;
    for (const RuleValue& row : store::rule_values::all(run.database())) {
        if (row.rule == *rule && row.subject == run.text("subject") && row.validFrom == from)
            return run.say(work::perform(run.writable(), [&](db::Transaction& tx) {
                return work::withdrawRuleValue(tx, row.id, run.text("reason"));
            }));
    }
    run.out().add({refusal(QStringLiteral("rule_value_none"))});
    return Exit::Refused;
}

QJsonObject explainedJson(const rules::Explained& explained) {
    QJsonArray steps;
    for (const rules::Step& step : explained.steps)
        steps.append(QJsonObject{{QStringLiteral("kind"), codeOf(step.kind)},
                                 {QStringLiteral("from"), json(step.from)},
                                 {QStringLiteral("to"), json(step.to)},
                                 {QStringLiteral("amount"), step.amount},
                                 {QStringLiteral("what"), json(step.what)},
                                 {QStringLiteral("text"), ui::textOf(step)}});
    return {{QStringLiteral("name"), explained.name},
            {QStringLiteral("date"), json(explained.date)},
            {QStringLiteral("source"), explained.source},
            {QStringLiteral("byLaw"), explained.byLaw},
            {QStringLiteral("own"), explained.own},
            {QStringLiteral("validFrom"), json(explained.validFrom)},
            {QStringLiteral("validTo"), json(explained.validTo)},
            {QStringLiteral("steps"), steps}};
}

/// A deadline as `deadlines` shows it: the same sum, and which rule asks it.
QJsonObject explainedJson(const Deadline& deadline, const rules::Explained& explained) {
    QJsonObject item = explainedJson(explained);
    item.insert(QStringLiteral("legalDay"), json(deadline.legalDay));
    item.insert(QStringLiteral("rule"), codeOf(deadline.rule));
    return item;
}

/// What was asked to be explained, and what there is.
struct Asked {
    QString wanted; ///< empty: all
    QStringList names;
    QJsonArray items;
    std::vector<rules::Explained> dates;

    bool wants(const QString& name) {
        names << name;
        return wanted.isEmpty() || wanted == name;
    }
};

void explainDates(Run& run, ParticipantId person, Asked& asked) {
    asked.dates = work::explainedDates(run.database(), person, run.sight());
    for (const rules::Explained& explained : asked.dates) {
        if (!asked.wants(explained.name))
            continue;
        asked.items.append(explainedJson(explained));
        run.out().line(
            QStringLiteral("%1: %2  [%3]").arg(ui::nameOf(explained), shownDate(explained.date), explained.name));
        for (const QString& line : ui::linesOf(explained))
            run.out().line(QStringLiteral("    ") + line);
    }
}

/// Deadlines by the names that `deadlines` has for them, as far as they are no date of above.
void explainDeadlines(Run& run, ParticipantId person, Asked& asked) {
    if (!run.sight().may(rules::Right::KeepTasks))
        return;
    const work::Reach reach(run.database(), run.sight(), run.today());
    const reports::DeadlineSums sums(run.database());
    for (const Deadline& deadline : reports::deadlines(run.database(), {{}, person}, run.today())) {
        const QString name = toText(deadline.subject);
        if ((asked.wanted.isEmpty() && work::isAmong(asked.dates, deadline)) || !reach.holds(deadline) ||
            asked.names.contains(name) || !asked.wants(name))
            continue;
        const rules::Explained explained = sums.of(deadline);
        asked.items.append(explainedJson(deadline, explained));
        run.out().line(QStringLiteral("%1: %2  [%3]").arg(rules::titleOf(deadline), shownDate(deadline.due), name));
        for (const QString& line : ui::linesOf(explained))
            run.out().line(QStringLiteral("    ") + line);
    }
}

Exit explain(Run& run) {
    run.onlyLook();
    run.session();
    const auto person = run.participant(run.arguments().at(1));
    if (!person)
        return Exit::Refused;
    const QString wanted = run.text("date");
    run.noteReading({QStringLiteral("dossier_opened"), person->value, {}});
    Asked asked{wanted, {}, {}, {}};
    explainDates(run, *person, asked);
    explainDeadlines(run, *person, asked);
    const QStringList& names = asked.names;
    const QJsonArray& items = asked.items;
    if (!wanted.isEmpty() && items.isEmpty()) {
        run.out().add({refusal(QStringLiteral("date_name_unknown"), {wanted, names.join(QStringLiteral(", "))})});
        return Exit::Refused;
    }
    if (wanted.isEmpty())
        run.out().set("items", items);
    else
        run.out().set("explained", items.first());
    return Exit::Done;
}

QJsonObject contractJson(const rules::ChainContract& contract) {
    return {{QStringLiteral("startsOn"), json(contract.start)},
            {QStringLiteral("lastDay"), json(contract.lastDay)},
            {QStringLiteral("earlierWork"), contract.prior},
            {QStringLiteral("exception"), codeOf(contract.exception)},
            {QStringLiteral("name"), json(contract.name)}};
}

/// Of a contract that is being proposed, else of the newest one; without one, what earlier work means for a contract
/// that would begin today.
std::optional<work::ContractCheck> checkOf(Run& run, ParticipantId person, const char*& of) {
    db::Database& database = run.database();
    const auto trajectory = store::trajectories::openOf(database, person);
    if (const auto proposal = trajectory ? store::contract_proposals::openOf(database, trajectory->id) : std::nullopt) {
        of = "proposal";
        return work::contractCheck(database, *proposal);
    }
    of = "contract";
    if (auto check = work::contractCheck(database, person))
        return check;
    ContractTerms terms;
    terms.startsOn = run.today();
    terms.lastDay = run.today();
    terms.function = QCoreApplication::translate("Ctl", "a contract of today");
    of = "today";
    auto check = work::contractCheck(database, person, terms);
    return check.hasPrior ? std::optional(std::move(check)) : std::nullopt;
}

Exit chain(Run& run) {
    run.onlyLook();
    run.session();
    const auto person = run.participant(run.arguments().at(1));
    if (!person)
        return Exit::Refused;
    run.noteReading({QStringLiteral("dossier_opened"), person->value, {}});
    const char* of = "";
    const auto check = checkOf(run, *person, of);
    if (!check) {
        run.out().add({refusal(QStringLiteral("chain_no_contract"))});
        return Exit::Refused;
    }
    const rules::ChainResult* result = &check->chain;
    QJsonArray contracts;
    for (const rules::ChainContract& contract : result->chain) {
        contracts.append(contractJson(contract));
        run.out().line(QStringLiteral("%1 t/m %2  %3")
                           .arg(shownDate(contract.start),
                                contract.lastDay ? shownDate(*contract.lastDay) : QStringLiteral("–"), contract.name));
    }
    for (const Problem& problem : rules::chainProblems(*result))
        run.out().line(ui::textOf(problem));
    run.out().set("of", QString::fromLatin1(of));
    run.out().set("state", json(result->state));
    run.out().set("reason", json(result->reason));
    run.out().set("count", result->count);
    run.out().set("mostContracts", result->mostContracts);
    run.out().set("mostMonths", result->mostMonths);
    run.out().set("chainStart", json(result->chainStart));
    run.out().set("lastAllowed", json(result->lastAllowed));
    run.out().set("permanentFrom", json(result->permanentFrom));
    run.out().set("newChainFrom", json(result->newChainFrom));
    run.out().set("askedAboutEarlierWork", check->askedOn.has_value());
    run.out().set("contracts", contracts);
    return Exit::Done;
}

} // namespace

std::span<const Verb> ruleVerbs() {
    static const Verb table[] = {
        {"rules", "FILE", QT_TRANSLATE_NOOP("Ctl", "The values of the rules, with source and period."), "", "", "", 1,
         1, false, listRules},
        {"rules change",
         "FILE RULE --amount \"N …\" --from DATE --source TEXT --reason TEXT [--subject S] [--until DATE]",
         QT_TRANSLATE_NOOP("Ctl", "Another value from a day on."), "amount from source reason subject until", "",
         "amount from source reason", 2, 2, false, changeRule},
        {"rules withdraw", "FILE RULE --from DATE --reason TEXT [--subject S]",
         QT_TRANSLATE_NOOP("Ctl", "The department's own value that began on that day counts no longer."),
         "from reason subject", "", "from reason", 2, 2, false, withdrawRule},
        {"chain", "FILE PERSON", QT_TRANSLATE_NOOP("Ctl", "The chain of contracts of a person (BW 7:668a)."), "", "",
         "", 2, 2, false, chain},
        {"explain", "FILE PERSON [--date NAME]", QT_TRANSLATE_NOOP("Ctl", "The sum behind the dates of a person."),
         "date", "", "", 2, 2, false, explain},
    };
    return table;
}

} // namespace wijkwerk::ctl
