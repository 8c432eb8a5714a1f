// SPDX-License-Identifier: EUPL-1.2
#include "core/work/retention.h"

#include "core/base/date_text.h"
#include "core/store/department.h"
#include "core/store/retention.h"
#include "core/work/acting.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace wijkwerk::work {

namespace {

const QString yearEnd = QStringLiteral("retention_until_year_end");

std::optional<QDate> maybeDay(const QJsonValue& value) {
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

template <class E>
E wordIn(const QJsonObject& object, const char* name) {
    const QString code = object.value(QLatin1String(name)).toString();
    if (const auto value = fromCode<E>(QStringView(code)))
        return *value;
    throw Error(Fault::Internal, code);
}

RetentionRule ruleFrom(const QJsonObject& object) {
    RetentionRule rule;
    rule.result = object.value(QLatin1String("result")).toString();
    rule.process = object.value(QLatin1String("process")).toString();
    rule.subject = wordIn<RetentionSubject>(object, "subject");
    rule.start = wordIn<TermStart>(object, "start");
    rule.term = object.value(QLatin1String("term")).toInt();
    rule.unit = wordIn<TermUnit>(object, "unit");
    rule.source = object.value(QLatin1String("source")).toString();
    rule.doubt = object.value(QLatin1String("doubt")).toString();
    rule.validFrom = maybeDay(object.value(QLatin1String("validFrom")));
    rule.validTo = maybeDay(object.value(QLatin1String("validTo")));
    return rule;
}

std::vector<RetentionRule> readSeed() {
    QFile file(QStringLiteral(":/retention/selectielijst_2020.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Fault::Internal, file.fileName());
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    std::vector<RetentionRule> rules;
    for (const QJsonValue& value : document.array())
        rules.push_back(ruleFrom(value.toObject()));
    return rules;
}

RetentionRule requireRule(db::Database& database, RetentionRuleId id) {
    if (auto rule = store::retention::rule(database, id))
        return *rule;
    throw Error(Fault::NotFound);
}

bool isSame(const RetentionRule& a, const RetentionRule& b) {
    return a.result == b.result && a.subject == b.subject && a.validFrom == b.validFrom;
}

} // namespace

const std::vector<RetentionRule>& seededRules() {
    static const std::vector<RetentionRule> rules = readSeed();
    return rules;
}

Outcome<Done> seedRules(db::Transaction& tx) {
    if (Problems no = lacking(tx, rules::Right::ManageRetention); !no.empty())
        return {std::move(no), {}};
    const auto known = store::retention::rules(tx.database());
    bool added = false;
    for (const RetentionRule& seed : seededRules()) {
        if (std::ranges::any_of(known, [&](const RetentionRule& rule) { return isSame(rule, seed); }))
            continue;
        if (!added)
            beginAct(tx, QStringLiteral("retention_rules_added"), {});
        store::retention::addRule(tx, seed);
        added = true;
    }
    return {{}, added ? std::optional(Done{}) : std::nullopt};
}

std::vector<RetentionRule> retentionRules(db::Database& database) {
    auto rules = store::retention::rules(database);
    if (rules.empty())
        rules = seededRules();
    // 8.2 comes before 17.5, and the order is the same before and after the first is confirmed.
    std::ranges::stable_sort(rules, {}, [](const RetentionRule& rule) {
        std::vector<int> parts;
        for (const QString& part : rule.result.split(u'.'))
            parts.push_back(part.toInt());
        return parts;
    });
    return rules;
}

Outcome<Done> confirmRule(db::Transaction& tx, const RuleConfirmationRequest& request) {
    if (Problems no = lacking(tx, rules::Right::ManageRetention); !no.empty())
        return {std::move(no), {}};
    RetentionRule rule = requireRule(tx.database(), request.rule);
    Outcome<Done> outcome;
    requireText(outcome.problems, request.by, "confirmedBy");
    requireDayNotAfter(outcome.problems, request.on, tx.today(), "confirmedOn");
    if (rule.subject == RetentionSubject::Reference)
        outcome.problems.push_back(refusal(QStringLiteral("rule_for_reference"), {rule.result}));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("retention_rule_confirmed"), {});
    rule.confirmation = RuleConfirmation{request.by.trimmed(), request.on, request.remark.trimmed(), actorOf(tx)};
    store::retention::updateRule(tx, rule);
    outcome.done = Done{};
    return outcome;
}

Outcome<Done> withdrawConfirmation(db::Transaction& tx, RetentionRuleId id, const QString& reason) {
    if (Problems no = lacking(tx, rules::Right::ManageRetention); !no.empty())
        return {std::move(no), {}};
    RetentionRule rule = requireRule(tx.database(), id);
    Outcome<Done> outcome;
    requireText(outcome.problems, reason, "reason");
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("retention_rule_withdrawn"), {}, reason);
    rule.confirmation.reset();
    store::retention::updateRule(tx, rule);
    outcome.done = Done{};
    return outcome;
}

Outcome<RetentionRuleId> changeRule(db::Transaction& tx, const RuleChange& change) {
    if (Problems no = lacking(tx, rules::Right::ManageRetention); !no.empty())
        return {std::move(no), {}};
    RetentionRule rule = requireRule(tx.database(), change.rule);
    Outcome<RetentionRuleId> outcome;
    requireText(outcome.problems, change.source, "source");
    if (!change.from.isValid())
        outcome.problems.push_back(wrong(QStringLiteral("day_missing"), QStringLiteral("validFrom")));
    else if (rule.validFrom && *rule.validFrom >= change.from)
        outcome.problems.push_back(
            wrong(QStringLiteral("rule_starts_before"), QStringLiteral("validFrom"), shownDate(*rule.validFrom)));
    if (change.unit != TermUnit::Ever && change.term < 1)
        outcome.problems.push_back(
            wrong(QStringLiteral("term_wrong"), QStringLiteral("term"), QString::number(change.term)));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("retention_rule_changed"), {});
    RetentionRule next = rule;
    next.id = {};
    next.term = change.unit == TermUnit::Ever ? 0 : change.term;
    next.unit = change.unit;
    next.source = change.source.trimmed();
    next.doubt.clear();
    next.validFrom = change.from;
    next.confirmation.reset();
    rule.validTo = change.from.addDays(-1);
    store::retention::updateRule(tx, rule);
    outcome.done = store::retention::addRule(tx, next);
    return outcome;
}

bool termsUntilYearEnd(db::Database& database) {
    return store::department::setting(database, yearEnd).value_or(QStringLiteral("1")) == QLatin1String("1");
}

Outcome<Done> setTermsUntilYearEnd(db::Transaction& tx, bool untilYearEnd) {
    if (Problems no = lacking(tx, rules::Right::ManageRetention); !no.empty())
        return {std::move(no), {}};
    beginAct(tx, QStringLiteral("retention_year_end_changed"), {});
    tx.setNote(untilYearEnd ? QStringLiteral("1") : QStringLiteral("0"));
    store::department::setSetting(tx, yearEnd, untilYearEnd ? QStringLiteral("1") : QStringLiteral("0"));
    return {{}, Done{}};
}

Outcome<LegalHoldId> addHold(db::Transaction& tx, ParticipantId person, const QString& reason,
                             std::optional<QDate> until) {
    if (Problems no = lacking(tx, rules::Right::ManageRetention); !no.empty())
        return {std::move(no), {}};
    requireParticipant(tx.database(), person);
    Outcome<LegalHoldId> outcome;
    requireText(outcome.problems, reason, "reason");
    requireKnown(outcome.problems, tx.database(), person);
    if (until && *until < tx.today())
        outcome.problems.push_back(
            wrong(QStringLiteral("hold_ends_before_today"), QStringLiteral("until"), shownDate(*until)));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("legal_hold_added"), person);
    LegalHold hold;
    hold.participant = person;
    hold.reason = reason.trimmed();
    hold.from = tx.today();
    hold.until = until;
    hold.worker = actorOf(tx);
    outcome.done = store::retention::addHold(tx, hold);
    return outcome;
}

Outcome<Done> liftHold(db::Transaction& tx, LegalHoldId id, const QString& reason) {
    if (Problems no = lacking(tx, rules::Right::ManageRetention); !no.empty())
        return {std::move(no), {}};
    const auto hold = store::retention::hold(tx.database(), id);
    if (!hold)
        throw Error(Fault::NotFound);
    Outcome<Done> outcome;
    requireText(outcome.problems, reason, "reason");
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("legal_hold_lifted"), hold->participant, reason);
    store::retention::liftHold(tx, *hold);
    outcome.done = Done{};
    return outcome;
}

std::optional<rules::Verdict> retentionOf(db::Database& database, ParticipantId person, QDate today) {
    const auto facts = store::retention::factsOf(database, person);
    if (!facts)
        return std::nullopt;
    return rules::verdictOn(*facts, retentionRules(database), today, termsUntilYearEnd(database));
}

void requireKnown(Problems& problems, db::Database& database, ParticipantId person) {
    if (const auto on = store::retention::anonymisedOn(database, person))
        problems.push_back(refusal(QStringLiteral("person_anonymised"), {shownDate(*on)}));
}

} // namespace wijkwerk::work
