// SPDX-License-Identifier: EUPL-1.2
// retention, hold: how long things are kept, and who is kept longer.
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/base/date_text.h"
#include "core/store/retention.h"
#include "core/work/retention.h"
#include "ui/texts/retention_labels.h"

#include <QCoreApplication>

namespace wijkwerk::ctl {

namespace {

QJsonObject ruleJson(const RetentionRule& rule) {
    QJsonObject object{{QStringLiteral("result"), rule.result},
                       {QStringLiteral("process"), rule.process},
                       {QStringLiteral("subject"), codeOf(rule.subject)},
                       {QStringLiteral("start"), codeOf(rule.start)},
                       {QStringLiteral("term"), rule.term},
                       {QStringLiteral("unit"), codeOf(rule.unit)},
                       {QStringLiteral("source"), rule.source},
                       {QStringLiteral("doubt"), json(rule.doubt)},
                       {QStringLiteral("validFrom"), json(rule.validFrom)},
                       {QStringLiteral("validTo"), json(rule.validTo)},
                       {QStringLiteral("confirmed"), rule.isConfirmed()}};
    if (rule.confirmation) {
        object.insert(QStringLiteral("confirmedBy"), rule.confirmation->by);
        object.insert(QStringLiteral("confirmedOn"), json(rule.confirmation->on));
        object.insert(QStringLiteral("confirmedRemark"), json(rule.confirmation->remark));
    }
    return object;
}

/// The rules of the department; the first time they are taken over from the program.
void seed(Run& run) {
    const auto seeded = work::perform(run.writable(), [](db::Transaction& tx) { return work::seedRules(tx); });
    run.out().add(seeded.problems);
    if (hasWrong(seeded.problems))
        throw Stopped{Exit::Refused};
}

/// The newest rule with the result of the second argument. Throws Stopped.
RetentionRule ruleOf(Run& run) {
    seed(run);
    std::optional<RetentionRule> found;
    for (const RetentionRule& rule : work::retentionRules(run.database())) {
        if (rule.result == run.arguments().at(1))
            found = rule;
    }
    if (!found) {
        run.out().add({refusal(QStringLiteral("rule_not_found"), {run.arguments().at(1)})});
        throw Stopped{};
    }
    return *found;
}

Exit listRules(Run& run) {
    run.onlyLook();
    QJsonArray items;
    for (const RetentionRule& rule : work::retentionRules(run.database())) {
        items.append(ruleJson(rule));
        const QString state = rule.isConfirmed() ? QCoreApplication::translate("Ctl", "confirmed by %1 on %2")
                                                       .arg(rule.confirmation->by, shownDate(rule.confirmation->on))
                              : rule.subject == RetentionSubject::Reference
                                  ? QCoreApplication::translate("Ctl", "not in this program")
                                  : QCoreApplication::translate("Ctl", "OFF: not confirmed");
        run.out().line(QStringLiteral("%1  %2  %3  %4").arg(rule.result, rule.process, ui::termText(rule), state));
        if (!rule.doubt.isEmpty())
            run.out().line(QStringLiteral("      ") + rule.doubt);
    }
    run.out().set("items", items);
    run.out().set("untilYearEnd", work::termsUntilYearEnd(run.database()));
    return Exit::Done;
}

Exit confirm(Run& run) {
    const RetentionRule rule = ruleOf(run);
    const QDate on = run.date("on", run.today());
    if (run.failed())
        return Exit::Refused;
    const Exit exit = run.say(work::perform(run.writable(), [&](db::Transaction& tx) {
        return work::confirmRule(tx, {rule.id, run.text("by"), on, run.text("remark")});
    }));
    if (exit == Exit::Done)
        run.out().line(QCoreApplication::translate("Ctl", "Rule %1 holds from now on.").arg(rule.result));
    return exit;
}

Exit unconfirm(Run& run) {
    const RetentionRule rule = ruleOf(run);
    return run.say(work::perform(run.writable(), [&](db::Transaction& tx) {
        return work::withdrawConfirmation(tx, rule.id, run.text("reason"));
    }));
}

Exit changeRule(Run& run) {
    work::RuleChange change;
    change.rule = ruleOf(run).id;
    change.term = run.number("term", 0, 1000, 0);
    change.unit = run.word("unit", TermUnit::Years);
    change.from = run.date("from");
    change.source = run.text("source");
    if (run.failed())
        return Exit::Refused;
    return run.say(work::perform(run.writable(), [&](db::Transaction& tx) { return work::changeRule(tx, change); }));
}

Exit yearEnd(Run& run) {
    const QString wanted = run.arguments().at(1);
    if (wanted != QLatin1String("on") && wanted != QLatin1String("off")) {
        run.sayWrongValue("year-end", QStringLiteral("on, off"));
        return Exit::Refused;
    }
    return run.say(work::perform(run.writable(), [&](db::Transaction& tx) {
        return work::setTermsUntilYearEnd(tx, wanted == QLatin1String("on"));
    }));
}

Exit showPerson(Run& run) {
    run.onlyLook();
    run.session();
    const auto id = run.participant(run.arguments().at(1));
    if (!id)
        return Exit::Refused;
    const auto verdict = work::retentionOf(run.database(), *id, run.today());
    if (!verdict) {
        run.out().add({refusal(QStringLiteral("person_anonymised"))});
        return Exit::Refused;
    }
    QJsonArray terms;
    for (const rules::Term& term : verdict->terms) {
        terms.append(QJsonObject{{QStringLiteral("trajectoryId"), json(term.trajectory)},
                                 {QStringLiteral("subject"), codeOf(term.subject)},
                                 {QStringLiteral("result"), json(term.result)},
                                 {QStringLiteral("startsOn"), json(term.startsOn)},
                                 {QStringLiteral("endsOn"), json(term.endsOn)}});
        run.out().line(QStringLiteral("%1  %2  %3")
                           .arg(term.result, ui::labelOf(term.subject),
                                term.endsOn
                                    ? QCoreApplication::translate("Ctl", "until %1").arg(shownDate(*term.endsOn))
                                    : QString()));
    }
    QJsonArray blocks;
    for (const RetentionBlock block : verdict->blocks) {
        blocks.append(codeOf(block));
        run.out().line(ui::labelOf(block));
    }
    run.out().set("terms", terms);
    run.out().set("blocks", blocks);
    run.out().set("mayGo", verdict->mayGo());
    return Exit::Done;
}

Exit addHold(Run& run) {
    run.writable();
    const auto id = run.participant(run.arguments().at(1));
    const auto until = run.maybeDate("until");
    if (!id || run.failed())
        return Exit::Refused;
    return run.say(work::perform(
        run.writable(), [&](db::Transaction& tx) { return work::addHold(tx, *id, run.text("reason"), until); }));
}

Exit liftHolds(Run& run) {
    run.writable();
    const auto id = run.participant(run.arguments().at(1));
    if (!id)
        return Exit::Refused;
    bool any = false;
    for (const LegalHold& hold : store::retention::holdsOf(run.database(), *id)) {
        if (hold.liftedAt)
            continue;
        any = true;
        const Exit exit = run.say(work::perform(
            run.writable(), [&](db::Transaction& tx) { return work::liftHold(tx, hold.id, run.text("reason")); }));
        if (exit != Exit::Done)
            return exit;
    }
    if (!any)
        run.out().add({refusal(QStringLiteral("hold_not_found"))});
    return any ? Exit::Done : Exit::Refused;
}

} // namespace

std::span<const Verb> retentionVerbs() {
    static const Verb table[] = {
        {"retention list", "FILE", QT_TRANSLATE_NOOP("Ctl", "How long what is kept, and what the archivist confirmed."),
         "", "", "", 1, 1, false, listRules},
        {"retention show", "FILE PERSON", QT_TRANSLATE_NOOP("Ctl", "Until when what is known of a person is kept."), "",
         "", "", 2, 2, false, showPerson},
        {"retention confirm", "FILE RESULT --by ARCHIVIST [--on DATE] [--remark TEXT]",
         QT_TRANSLATE_NOOP("Ctl", "The archivist confirmed this rule: it holds from now on."), "by on remark", "", "by",
         2, 2, false, confirm},
        {"retention withdraw", "FILE RESULT --reason TEXT", QT_TRANSLATE_NOOP("Ctl", "Switches a rule off again."),
         "reason", "", "reason", 2, 2, false, unconfirm},
        {"retention change", "FILE RESULT --term N --unit days|months|years|ever --from DATE --source TEXT",
         QT_TRANSLATE_NOOP("Ctl", "Another term from a day on, to be confirmed."), "term unit from source", "",
         "unit from source", 2, 2, false, changeRule},
        {"retention year-end", "FILE on|off",
         QT_TRANSLATE_NOOP("Ctl", "Whether terms of years go on until 31 December."), "", "", "", 2, 2, false, yearEnd},
        {"hold add", "FILE PERSON --reason TEXT [--until DATE]",
         QT_TRANSLATE_NOOP("Ctl", "Keeps what is known of a person, whatever the rules say."), "reason until", "",
         "reason", 2, 2, false, addHold},
        {"hold lift", "FILE PERSON --reason TEXT", QT_TRANSLATE_NOOP("Ctl", "Lifts that again."), "reason", "",
         "reason", 2, 2, false, liftHolds},
    };
    return table;
}

} // namespace wijkwerk::ctl
