// SPDX-License-Identifier: EUPL-1.2
#include "core/work/lookup.h"

#include "core/base/fold.h"
#include "core/store/participants.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"

namespace wijkwerk::work {

namespace {

constexpr std::size_t mostNamed = 5;

Problem notFound(Problem problem, const QString& text) {
    problem.value = text;
    problem.args = {text};
    return problem;
}

Problem notUnique(Problem problem, const QString& text, const QStringList& fitting) {
    problem.value = text;
    problem.args = {text, fitting.mid(0, int(mostNamed)).join(QStringLiteral(", "))};
    return problem;
}

/// By id, by whole name, by part of a name.
template <class Thing>
Found<decltype(Thing::id)> byName(const std::vector<Thing>& things, const QString& text, const Problem& none,
                                  const Problem& several) {
    using IdType = decltype(Thing::id);
    const QString wanted = fold(text.trimmed());
    std::vector<const Thing*> whole;
    std::vector<const Thing*> part;
    for (const Thing& thing : things) {
        if (text == QString::number(thing.id.value))
            return {thing.id, {}};
        const QString name = fold(thing.name);
        if (name == wanted)
            whole.push_back(&thing);
        else if (!wanted.isEmpty() && name.contains(wanted))
            part.push_back(&thing);
    }
    const auto& fitting = whole.empty() ? part : whole;
    if (fitting.empty())
        return {std::nullopt, {notFound(none, text)}};
    if (fitting.size() == 1)
        return {fitting.front()->id, {}};
    QStringList names;
    for (const Thing* thing : fitting)
        names << thing->name;
    return Found<IdType>{std::nullopt, {notUnique(several, text, names)}};
}

} // namespace

Found<ParticipantId> findParticipant(db::Database& database, const Sight& sight, const QString& text) {
    const QString wanted = text.trimmed();
    bool isNumber = false;
    const qlonglong number = wanted.toLongLong(&isNumber);
    if (isNumber && number > 0 && number <= std::numeric_limits<int>::max()) {
        if (const auto id = store::participants::byNumber(database, int(number)))
            return {id, {}};
    }
    const auto external = sight.may(rules::Right::SeeBenefit) ? store::participants::byExternalNumber(database, wanted)
                                                              : std::vector<ParticipantId>{};
    if (external.size() == 1)
        return {external.front(), {}};
    if (external.size() > 1) {
        QStringList numbers;
        for (const Participant& person : store::participants::findMany(database, external))
            numbers << QString::number(person.number);
        return {std::nullopt, {notUnique(wrong(QStringLiteral("participant_not_unique")), wanted, numbers)}};
    }
    if (isNumber && store::participants::find(database, ParticipantId{number}))
        return {ParticipantId{number}, {}};
    return {std::nullopt, {notFound(wrong(QStringLiteral("participant_not_found")), wanted)}};
}

Found<WorkplaceId> findWorkplace(db::Database& database, const QString& text) {
    return byName(store::workplaces::all(database), text, wrong(QStringLiteral("workplace_not_found")),
                  wrong(QStringLiteral("workplace_not_unique")));
}

Found<WorkerId> findWorker(db::Database& database, const QString& text) {
    return byName(store::workers::all(database), text, wrong(QStringLiteral("worker_not_found")),
                  wrong(QStringLiteral("worker_not_unique")));
}

Found<TeamId> findTeam(db::Database& database, const QString& text) {
    return byName(store::teams::all(database), text, wrong(QStringLiteral("team_not_found")),
                  wrong(QStringLiteral("team_not_unique")));
}

Found<WijkId> findWijk(db::Database& database, const QString& text) {
    return byName(store::wijken::all(database), text, wrong(QStringLiteral("wijk_not_found")),
                  wrong(QStringLiteral("wijk_not_unique")));
}

} // namespace wijkwerk::work
