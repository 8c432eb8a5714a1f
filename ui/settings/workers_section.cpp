// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/workers_section.h"

#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "ui/settings/worker_dialog.h"
#include "ui/shared/context.h"
#include "ui/shared/format.h"
#include "ui/texts/labels.h"

namespace wijkwerk::ui {

namespace {

/// No last day is later than any last day.
bool lastsLonger(const Training& a, const Training& b) {
    if (!a.validUntil || !b.validUntil)
        return !a.validUntil && b.validUntil;
    return *a.validUntil > *b.validUntil;
}

} // namespace

WorkersSection::WorkersSection(Context& context)
    : ListSection(context, QStringLiteral("settings-workers"),
                  tr("Who works for the wijkbedrijf, and in which role. A vakspecialist guides people only while the "
                     "training is valid. In a local file what a role does not see is screened off, not secured."),
                  tr("New worker…")) {
    using Model = RowsModel<Row>;
    std::vector<Model::Column> columns(5);
    columns[0] = {{.key = QStringLiteral("name"), .title = tr("Name"), .bold = true, .sortable = false},
                  [](const Row& row) {
                      Cell cell{.text = row.worker.name};
                      if (row.worker.archived)
                          cell = {.text = tr("%1 (archived)").arg(row.worker.name), .muted = true};
                      return cell;
                  }};
    columns[1] = {{.key = QStringLiteral("role"),
                   .title = tr("Role"),
                   .sortable = false,
                   .narrowest = QStringLiteral("Werkgeversadviseur")},
                  [](const Row& row) { return Cell{.text = labelOf(row.worker.role)}; }};
    columns[2] = {{.key = QStringLiteral("team"), .title = tr("Team"), .sortable = false},
                  [](const Row& row) { return Cell{.text = orDash(row.team)}; }};
    columns[3] = {{.key = QStringLiteral("training"), .title = tr("Training"), .sortable = false},
                  [this](const Row& row) { return trainingCell(row); }};
    columns[4] = {{.key = QStringLiteral("absent"), .title = tr("Absent"), .sortable = false},
                  [today = context.today()](const Row& row) {
                      const auto& until = row.worker.absentUntil;
                      return until && *until >= today ? Cell{.text = untilText(*until), .tone = Tone::Amber}
                                                      : Cell{.text = orDash({})};
                  }};
    m_model = new Model(
        std::move(columns),
        [this](std::span<const std::int64_t> ids) {
            std::vector<Row> found;
            for (const Row& row : m_workers) {
                if (std::ranges::find(ids, row.worker.id.value) != ids.end())
                    found.push_back(row);
            }
            return found;
        },
        [](const Row& row) { return row.worker.id.value; }, this);
    setModel(m_model);
    view()->setAccessibleName(title());
    read();
}

QString WorkersSection::title() const {
    return tr("Workers");
}

Cell WorkersSection::trainingCell(const Row& row) const {
    if (!row.training)
        return row.worker.role == wijkwerk::Role::CraftSpecialist ? Cell{.text = tr("none"), .tone = Tone::Red}
                                                                  : Cell{.text = orDash({})};
    if (!row.training->validUntil)
        return {.text = tr("valid")};
    const bool valid = row.training->isValidOn(context().today());
    return {.text = valid ? untilText(*row.training->validUntil)
                          : tr("expired on %1").arg(shownDate(*row.training->validUntil)),
            .tone = valid ? std::nullopt : std::optional(Tone::Red)};
}

void WorkersSection::read() {
    QHash<TeamId, QString> teams;
    for (const Team& team : store::teams::all(context().database(), true))
        teams[team.id] = team.name;
    QHash<WorkerId, Training> longest;
    for (const Training& training : store::workers::allTrainings(context().database())) {
        const auto known = longest.constFind(training.worker);
        if (known == longest.constEnd() || lastsLonger(training, *known))
            longest.insert(training.worker, training);
    }
    m_workers.clear();
    std::vector<std::int64_t> ids;
    for (const Worker& worker : store::workers::all(context().database(), showsArchived())) {
        const auto training = longest.constFind(worker.id);
        m_workers.push_back({worker, teams.value(worker.team),
                             training == longest.constEnd() ? std::nullopt : std::optional(*training)});
        ids.push_back(worker.id.value);
    }
    m_model->setIds(std::move(ids));
}

void WorkersSection::edit(std::int64_t id) {
    Worker worker;
    if (id != 0) {
        const auto found = store::workers::find(context().database(), WorkerId{id});
        if (!found)
            throw Error(Fault::NotFound);
        worker = *found;
    }
    auto* dialog = new WorkerDialog(context(), worker, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool WorkersSection::open(qint64 id) {
    const bool here = m_model->rowOf(id) >= 0;
    if (here)
        view()->setCurrentId(id);
    return here;
}

void WorkersSection::refresh(const db::ChangeSet& changes) {
    if (changes.everything || changes.touches(db::Thing::Worker) || changes.touches(db::Thing::Training) ||
        changes.touches(db::Thing::Team))
        read();
}

} // namespace wijkwerk::ui
