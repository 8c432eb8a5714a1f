// SPDX-License-Identifier: EUPL-1.2
// The department keeps its list of werknemersvaardigheden.
#include "core/base/date_text.h"
#include "core/base/fold.h"
#include "core/store/skills.h"
#include "core/work/acting.h"
#include "core/work/skill_work.h"

#include <algorithm>

namespace wijkwerk::work {

namespace {

SkillItem requireItem(db::Database& database, SkillItemId id) {
    const auto all = store::skills::items(database);
    const auto found = std::ranges::find(all, id, &SkillItem::id);
    if (found == all.end())
        throw Error(Fault::NotFound);
    return *found;
}

Problems problemsOf(const QString& label, QDate from, const QString& reason) {
    Problems problems;
    requireText(problems, label, "label");
    requireText(problems, reason, "reason");
    if (!from.isValid())
        problems.push_back(wrong(QStringLiteral("day_missing"), QStringLiteral("from")));
    return problems;
}

/// An item leaves the form once, and not before it came on it.
void requireMayLeave(Problems& problems, const SkillItem& item, QDate from) {
    if (!from.isValid())
        return;
    Problem problem;
    if (item.validTo) {
        problem = wrong(QStringLiteral("skill_item_ended"), {}, item.label);
        problem.args = {shownDate(*item.validTo)};
    } else if (item.validFrom && from <= *item.validFrom) {
        problem = wrong(QStringLiteral("skill_item_starts_later"), QStringLiteral("from"), item.label);
        problem.args = {shownDate(*item.validFrom)};
    } else {
        return;
    }
    problems.push_back(problem);
}

/// Two things with the same words on one form cannot be told apart.
void requireOtherWords(Problems& problems, db::Database& database, const QString& label, const QString& code) {
    for (const SkillItem& item : store::skills::items(database)) {
        if (!item.validTo && item.code != code && fold(item.label) == fold(label.simplified()))
            problems.push_back(wrong(QStringLiteral("skill_item_known"), QStringLiteral("label"), item.label));
    }
}

QString nextCode(db::Database& database) {
    int highest = 0;
    for (const SkillItem& item : store::skills::items(database))
        highest = std::max(highest, item.code.mid(1).toInt());
    return QStringLiteral("V%1").arg(highest + 1, 2, 10, QLatin1Char('0'));
}

} // namespace

Outcome<SkillItemId> renameSkillItem(db::Transaction& tx, SkillItemId id, const QString& label,
                                     const QString& description, QDate from, const QString& reason) {
    if (Problems no = lacking(tx, rules::Right::SetUpDepartment); !no.empty())
        return {std::move(no), {}};
    SkillItem item = requireItem(tx.database(), id);
    Outcome<SkillItemId> outcome{problemsOf(label, from, reason), {}};
    requireMayLeave(outcome.problems, item, from);
    requireOtherWords(outcome.problems, tx.database(), label, item.code);
    if (hasWrong(outcome.problems))
        return outcome;
    tx.nextAct({QStringLiteral("skill_item_renamed"), 0, reason.trimmed()});
    store::skills::endItem(tx, id, from.addDays(-1));
    item.label = label.simplified();
    item.description = description.simplified();
    item.validFrom = from;
    item.replaces = id;
    item.reason = reason.trimmed();
    item.worker = actorOf(tx);
    outcome.done = store::skills::addItem(tx, item);
    return outcome;
}

Outcome<SkillItemId> addSkillItem(db::Transaction& tx, const QString& label, const QString& description, QDate from,
                                  const QString& reason, SkillItemId replaces) {
    if (Problems no = lacking(tx, rules::Right::SetUpDepartment); !no.empty())
        return {std::move(no), {}};
    Outcome<SkillItemId> outcome{problemsOf(label, from, reason), {}};
    SkillItem item;
    const auto known = store::skills::items(tx.database());
    item.position = known.empty() ? 1 : known.back().position + 1;
    if (replaces) {
        const SkillItem old = requireItem(tx.database(), replaces);
        requireMayLeave(outcome.problems, old, from);
        item.position = old.position;
    }
    requireOtherWords(outcome.problems, tx.database(), label, {});
    if (hasWrong(outcome.problems))
        return outcome;
    tx.nextAct({QStringLiteral("skill_item_added"), 0, reason.trimmed()});
    if (replaces)
        store::skills::endItem(tx, replaces, from.addDays(-1));
    item.code = nextCode(tx.database());
    item.label = label.simplified();
    item.description = description.simplified();
    item.validFrom = from;
    item.replaces = replaces;
    item.reason = reason.trimmed();
    item.worker = actorOf(tx);
    outcome.done = store::skills::addItem(tx, item);
    return outcome;
}

Outcome<Done> retireSkillItem(db::Transaction& tx, SkillItemId id, QDate from, const QString& reason) {
    if (Problems no = lacking(tx, rules::Right::SetUpDepartment); !no.empty())
        return {std::move(no), {}};
    const SkillItem item = requireItem(tx.database(), id);
    Outcome<Done> outcome{problemsOf(item.label, from, reason), {}};
    requireMayLeave(outcome.problems, item, from);
    if (hasWrong(outcome.problems))
        return outcome;
    tx.nextAct({QStringLiteral("skill_item_retired"), 0, reason.trimmed()});
    store::skills::endItem(tx, id, from.addDays(-1));
    outcome.done = Done{};
    return outcome;
}

} // namespace wijkwerk::work
