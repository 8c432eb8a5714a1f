// SPDX-License-Identifier: EUPL-1.2
#include "core/work/destruction.h"

#include "core/store/erasure.h"
#include "core/store/mentions.h"
#include "core/store/retention.h"
#include "core/work/acting.h"
#include "core/work/anonymise.h"
#include "core/work/retention.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace wijkwerk::work {

namespace {

DestructionList requireList(db::Database& database, DestructionListId id) {
    if (auto list = store::destruction::find(database, id))
        return *list;
    throw Error(Fault::NotFound);
}

void requireState(Problems& problems, const DestructionList& list, DestructionState state) {
    if (list.state == state)
        return;
    problems.push_back(state == DestructionState::Made ? refusal(QStringLiteral("destruction_list_not_made"))
                                                       : refusal(QStringLiteral("destruction_list_not_approved")));
}

void requireSomebody(Problems& problems, db::Transaction& tx) {
    if (actorOf(tx).isNull())
        problems.push_back(refusal(QStringLiteral("nobody_signed_in")));
}

bool isOn(const std::vector<DestructionItem>& items, ParticipantId person) {
    return std::ranges::find(items, person, &DestructionItem::participant) != items.end();
}

std::vector<DestructionItem> linesOf(const PersonFacts& person, const rules::Verdict& verdict) {
    std::vector<DestructionItem> lines;
    for (const rules::Term& term : verdict.terms) {
        DestructionItem line;
        line.participant = person.id;
        line.number = person.number;
        line.trajectory = term.trajectory;
        line.subject = term.subject;
        line.result = term.result;
        line.startedOn = term.startsOn;
        line.endedOn = term.endsOn.value_or(QDate());
        if (!verdict.blocks.empty())
            line.block = verdict.blocks.front();
        lines.push_back(std::move(line));
    }
    return lines;
}

struct Books {
    std::vector<RetentionRule> rules;
    bool untilYearEnd = true;

    explicit Books(db::Database& database)
        : rules(retentionRules(database))
        , untilYearEnd(termsUntilYearEnd(database)) {}
    rules::Verdict verdictOn(const PersonFacts& person, QDate reference) const {
        return rules::verdictOn(person, rules, reference, untilYearEnd);
    }
};

/// People of a list who go, each once, with how many lines they have.
std::vector<std::pair<ParticipantId, int>> goers(const std::vector<DestructionItem>& items) {
    std::vector<std::pair<ParticipantId, int>> people;
    for (const DestructionItem& item : items) {
        if (item.isKept())
            continue;
        if (!people.empty() && people.back().first == item.participant)
            ++people.back().second;
        else
            people.emplace_back(item.participant, 1);
    }
    return people;
}

/// Whether the lines are still those that were approved: nothing came in the way since.
std::optional<RetentionBlock> blockSince(db::Database& database, const Books& books, const DestructionList& list,
                                         const std::vector<DestructionItem>& items, ParticipantId person) {
    const auto facts = store::retention::factsOf(database, person);
    if (!facts)
        return RetentionBlock::SomethingNew;
    const rules::Verdict verdict = books.verdictOn(*facts, list.reference);
    if (!verdict.blocks.empty())
        return verdict.blocks.front();
    for (const DestructionItem& line : linesOf(*facts, verdict)) {
        const bool known = std::ranges::any_of(items, [&](const DestructionItem& item) {
            return item.participant == person && item.trajectory == line.trajectory && item.endedOn == line.endedOn;
        });
        if (!known)
            return RetentionBlock::SomethingNew;
    }
    return std::nullopt;
}

} // namespace

std::vector<DestructionItem> destructionCandidates(db::Database& database, QDate reference) {
    const Books books(database);
    std::vector<DestructionItem> items;
    for (const PersonFacts& person : store::retention::facts(database)) {
        const rules::Verdict verdict = books.verdictOn(person, reference);
        if (verdict.hasEndedTerm())
            std::ranges::move(linesOf(person, verdict), std::back_inserter(items));
    }
    return items;
}

Outcome<DestructionListId> makeDestructionList(db::Transaction& tx, QDate reference) {
    if (Problems no = lacking(tx, rules::Right::ManageRetention); !no.empty())
        return {std::move(no), {}};
    Outcome<DestructionListId> outcome;
    requireDayNotAfter(outcome.problems, reference, tx.today(), "reference");
    requireSomebody(outcome.problems, tx);
    if (store::destruction::open(tx.database()))
        outcome.problems.push_back(refusal(QStringLiteral("destruction_list_open")));
    if (hasWrong(outcome.problems))
        return outcome;
    const std::vector<DestructionItem> items = destructionCandidates(tx.database(), reference);
    if (std::ranges::all_of(items, &DestructionItem::isKept)) {
        outcome.problems.push_back(refusal(QStringLiteral("destruction_nothing_due")));
        return outcome;
    }
    beginAct(tx, QStringLiteral("destruction_list_made"), {});
    DestructionList list;
    list.reference = reference;
    list.madeBy = actorOf(tx);
    outcome.done = store::destruction::add(tx, list);
    for (DestructionItem item : items) {
        item.list = *outcome.done;
        store::destruction::addItem(tx, item);
    }
    return outcome;
}

Outcome<Done> keepFromDestruction(db::Transaction& tx, DestructionListId id, ParticipantId person,
                                  const QString& reason) {
    if (Problems no = lacking(tx, rules::Right::ManageRetention); !no.empty())
        return {std::move(no), {}};
    const DestructionList list = requireList(tx.database(), id);
    Outcome<Done> outcome;
    requireText(outcome.problems, reason, "reason");
    requireState(outcome.problems, list, DestructionState::Made);
    if (!isOn(store::destruction::items(tx.database(), id), person))
        outcome.problems.push_back(wrong(QStringLiteral("not_on_list"), QStringLiteral("participant")));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("destruction_kept_out"), person, reason);
    store::destruction::keep(tx, id, person, reason.trimmed(), actorOf(tx));
    outcome.done = Done{};
    return outcome;
}

Outcome<Done> returnToDestruction(db::Transaction& tx, DestructionListId id, ParticipantId person) {
    if (Problems no = lacking(tx, rules::Right::ManageRetention); !no.empty())
        return {std::move(no), {}};
    const DestructionList list = requireList(tx.database(), id);
    Outcome<Done> outcome;
    requireState(outcome.problems, list, DestructionState::Made);
    if (!isOn(store::destruction::items(tx.database(), id), person))
        outcome.problems.push_back(wrong(QStringLiteral("not_on_list"), QStringLiteral("participant")));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("destruction_put_back"), person);
    store::destruction::keep(tx, id, person, {}, {});
    outcome.done = Done{};
    return outcome;
}

Outcome<Done> approveDestructionList(db::Transaction& tx, DestructionListId id) {
    if (Problems no = lacking(tx, rules::Right::ApproveDestruction); !no.empty())
        return {std::move(no), {}};
    DestructionList list = requireList(tx.database(), id);
    Outcome<Done> outcome;
    requireState(outcome.problems, list, DestructionState::Made);
    requireSomebody(outcome.problems, tx);
    if (!actorOf(tx).isNull() && actorOf(tx) == list.madeBy)
        outcome.problems.push_back(refusal(QStringLiteral("destruction_needs_second_person")));
    const auto items = store::destruction::items(tx.database(), id);
    if (goers(items).empty())
        outcome.problems.push_back(refusal(QStringLiteral("destruction_nothing_left")));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("destruction_list_approved"), {});
    list.state = DestructionState::Approved;
    list.approvedAt = tx.now();
    list.approvedBy = actorOf(tx);
    list.sha256 = hashOfList(items);
    store::destruction::update(tx, list);
    outcome.done = Done{};
    return outcome;
}

Outcome<Done> withdrawDestructionList(db::Transaction& tx, DestructionListId id, const QString& reason) {
    if (Problems no = lacking(tx, rules::Right::ManageRetention); !no.empty())
        return {std::move(no), {}};
    DestructionList list = requireList(tx.database(), id);
    Outcome<Done> outcome;
    requireText(outcome.problems, reason, "reason");
    if (list.state != DestructionState::Made && list.state != DestructionState::Approved)
        outcome.problems.push_back(refusal(QStringLiteral("destruction_list_closed")));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("destruction_list_withdrawn"), {}, reason);
    list.state = DestructionState::Withdrawn;
    list.withdrawnReason = reason.trimmed();
    store::destruction::update(tx, list);
    outcome.done = Done{};
    return outcome;
}

QString hashOfList(const std::vector<DestructionItem>& items) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const DestructionItem& item : items) {
        const QStringList parts{QString::number(item.participant.value),
                                QString::number(item.trajectory.value),
                                codeOf(item.subject),
                                item.result,
                                item.startedOn.toString(Qt::ISODate),
                                item.endedOn.toString(Qt::ISODate),
                                item.block ? codeOf(*item.block) : QString(),
                                QString::number(item.keptReason.size()),
                                item.keptReason};
        hash.addData((parts.join(u'\x1f') + u'\n').toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

Outcome<Destroyed> destroy(db::Database& database, DestructionListId id, const db::Progress& progress) {
    if (Problems no = lacking(database, rules::Right::ManageRetention); !no.empty())
        return {std::move(no), {}};
    db::Transaction tx(database, {});
    DestructionList list = requireList(database, id);
    const auto items = store::destruction::items(database, id);
    Outcome<Destroyed> outcome;
    requireState(outcome.problems, list, DestructionState::Approved);
    if (list.state == DestructionState::Approved && hashOfList(items) != list.sha256)
        outcome.problems.push_back(refusal(QStringLiteral("destruction_list_altered")));
    if (hasWrong(outcome.problems))
        return outcome;
    const Books books(database);
    const auto people = goers(items);
    Destroyed done;
    store::mentions::Known known;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const auto& [person, lines] = people[i];
        if (progress && !progress(std::int64_t(i), std::int64_t(people.size())))
            throw Error(Fault::Cancelled);
        if (const auto block = blockSince(database, books, list, items, person)) {
            store::destruction::block(tx, id, person, *block);
            ++done.keptSince;
            continue;
        }
        store::mentions::gather(database, person, known);
        done.alteredLines += anonymise(tx, person);
        beginAct(tx, QStringLiteral("person_anonymised"), person);
        store::destruction::markDestroyed(tx, id, person);
        ++done.persons;
        done.trajectories += lines;
    }
    store::erasure::emptyStrayImports(tx);
    done.alteredLines += store::mentions::remove(tx, known);
    beginAct(tx, QStringLiteral("destruction_carried_out"), {});
    tx.setNote(QString::number(done.persons));
    list.state = DestructionState::Destroyed;
    list.destroyedAt = tx.now();
    list.destroyedBy = actorOf(tx);
    store::destruction::update(tx, list);
    tx.announceEverything();
    tx.commit();
    if (done.alteredLines > 0) {
        Problem altered = warning(QStringLiteral("destruction_lines_altered"));
        altered.args = {QString::number(done.alteredLines)};
        outcome.problems.push_back(altered);
    }
    outcome.done = done;
    return outcome;
}

} // namespace wijkwerk::work
