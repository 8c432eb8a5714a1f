// SPDX-License-Identifier: EUPL-1.2
#include "core/store/saved_views.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wijkwerk::store::saved_views {

namespace {

template <class Tag>
void put(QJsonObject& json, const char* name, const std::optional<Id<Tag>>& id) {
    if (id)
        json.insert(QLatin1String(name), QString::number(id->value));
}

template <class Tag>
std::optional<Id<Tag>> idOf(const QJsonObject& json, const char* name) {
    const QJsonValue value = json.value(QLatin1String(name));
    return value.isString() ? std::optional(Id<Tag>{value.toString().toLongLong()}) : std::nullopt;
}

} // namespace

QString toJson(const ParticipantFilter& filter) {
    QJsonObject json;
    if (!filter.text.isEmpty())
        json.insert(QLatin1String("text"), filter.text);
    QJsonArray phases;
    for (const Phase phase : filter.phases)
        phases.append(codeOf(phase));
    if (!phases.isEmpty())
        json.insert(QLatin1String("phases"), phases);
    if (!filter.withoutTrajectory)
        json.insert(QLatin1String("withoutTrajectory"), false);
    if (!filter.withTrajectory)
        json.insert(QLatin1String("withTrajectory"), false);
    put(json, "team", filter.team);
    put(json, "wijk", filter.wijk);
    if (filter.kind)
        json.insert(QLatin1String("kind"), codeOf(*filter.kind));
    put(json, "coach", filter.coach);
    put(json, "workplace", filter.workplace);
    put(json, "guide", filter.guide);
    if (filter.noContactDays > 0)
        json.insert(QLatin1String("noContactDays"), filter.noContactDays);
    if (filter.quiet)
        json.insert(QLatin1String("quiet"), true);
    if (filter.endsBefore)
        json.insert(QLatin1String("endsBefore"), filter.endsBefore->toString(Qt::ISODate));
    if (filter.begun)
        json.insert(QLatin1String("begun"), true);
    if (filter.toComplete)
        json.insert(QLatin1String("toComplete"), true);
    if (filter.order != ParticipantColumn::Name)
        json.insert(QLatin1String("order"), codeOf(filter.order));
    if (filter.descending)
        json.insert(QLatin1String("descending"), true);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ParticipantFilter filterFromJson(const QString& text) {
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    ParticipantFilter filter;
    filter.text = json.value(QLatin1String("text")).toString();
    for (const QJsonValue& code : json.value(QLatin1String("phases")).toArray()) {
        if (const auto phase = fromCode<Phase>(code.toString()))
            filter.phases.push_back(*phase);
    }
    filter.withoutTrajectory = json.value(QLatin1String("withoutTrajectory")).toBool(true);
    filter.withTrajectory = json.value(QLatin1String("withTrajectory")).toBool(true);
    filter.team = idOf<TeamTag>(json, "team");
    filter.wijk = idOf<WijkTag>(json, "wijk");
    filter.kind = fromCode<ParticipantKind>(json.value(QLatin1String("kind")).toString());
    filter.coach = idOf<WorkerTag>(json, "coach");
    filter.workplace = idOf<WorkplaceTag>(json, "workplace");
    filter.guide = idOf<WorkerTag>(json, "guide");
    filter.noContactDays = json.value(QLatin1String("noContactDays")).toInt();
    filter.quiet = json.value(QLatin1String("quiet")).toBool();
    const QDate endsBefore = QDate::fromString(json.value(QLatin1String("endsBefore")).toString(), Qt::ISODate);
    if (endsBefore.isValid())
        filter.endsBefore = endsBefore;
    filter.begun = json.value(QLatin1String("begun")).toBool();
    filter.toComplete = json.value(QLatin1String("toComplete")).toBool();
    filter.order =
        fromCode<ParticipantColumn>(json.value(QLatin1String("order")).toString()).value_or(ParticipantColumn::Name);
    filter.descending = json.value(QLatin1String("descending")).toBool();
    return filter;
}

std::vector<SavedView> ofWorker(db::Database& database, WorkerId worker, const QString& list) {
    std::vector<SavedView> found;
    auto query = database.statement("select id, worker_id, list, name, filter from saved_view "
                                    "where coalesce(worker_id, 0) = :worker and list = :list order by id");
    query.with(worker.value, list);
    while (query.next()) {
        SavedView view{query.id<SavedViewId>(), query.id<WorkerId>(), query.text(), query.text(), {}};
        view.filter = filterFromJson(query.text());
        found.push_back(view);
    }
    return found;
}

SavedViewId add(db::Transaction& tx, SavedView view) {
    if (view.id.isNull())
        view.id = newId<SavedViewId>();
    auto insert = tx.statement("insert into saved_view (id, worker_id, list, name, filter) "
                               "values (:id, :worker, :list, :name, :filter)");
    insert.with(view.id, view.worker, view.list, view.name, toJson(view.filter)).run();
    tx.added(db::Thing::SavedView, view.id.value);
    return view.id;
}

void remove(db::Transaction& tx, SavedViewId id) {
    tx.statement("delete from saved_view where id = :id").with(id).run();
    tx.removed(db::Thing::SavedView, id.value);
}

} // namespace wijkwerk::store::saved_views
