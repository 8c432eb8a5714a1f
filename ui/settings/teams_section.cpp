// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/teams_section.h"

#include "core/store/workplaces.h"
#include "core/work/department_work.h"
#include "ui/settings/name_dialog.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/guard.h"

namespace wijkwerk::ui {

TeamsSection::TeamsSection(Context& context)
    : ListSection(context, QStringLiteral("settings-teams"), tr("Teams stand in this order in every list."),
                  tr("New team…")) {
    using Model = RowsModel<Team>;
    std::vector<Model::Column> columns(1);
    columns[0] = {
        {.key = QStringLiteral("name"), .title = tr("Team"), .bold = true, .sortable = false}, [](const Team& team) {
            return Cell{.text = team.archived ? tr("%1 (archived)").arg(team.name) : team.name, .muted = team.archived};
        }};
    m_model = new Model(
        std::move(columns),
        [this](std::span<const std::int64_t> ids) {
            std::vector<Team> found;
            for (const Team& team : m_teams) {
                if (std::ranges::find(ids, team.id.value) != ids.end())
                    found.push_back(team);
            }
            return found;
        },
        [](const Team& team) { return team.id.value; }, this);
    setModel(m_model);
    view()->setAccessibleName(title());
    view()->setEmptyState(new EmptyState(Icon::People, tr("No teams yet"),
                                         tr("Add the teams that guide people. A workplace belongs to a team.")));
    connect(addButton(tr("Move up")), &Button::clicked, this, guarded(this, [this] { moveTeam(-1); }));
    connect(addButton(tr("Move down")), &Button::clicked, this, guarded(this, [this] { moveTeam(1); }));
    read();
}

QString TeamsSection::title() const {
    return tr("Teams");
}

void TeamsSection::read() {
    m_teams = store::teams::all(context().database(), showsArchived());
    std::vector<std::int64_t> ids;
    for (const Team& team : m_teams)
        ids.push_back(team.id.value);
    m_model->setIds(std::move(ids));
}

void TeamsSection::moveTeam(int step) {
    const int from = m_model->rowOf(view()->currentId());
    const int to = from + step;
    if (from < 0 || to < 0 || to >= int(m_teams.size()))
        return;
    std::vector<Team> teams = m_teams;
    std::swap(teams[std::size_t(from)], teams[std::size_t(to)]);
    work::perform(context().database(), [&](db::Transaction& tx) {
        work::Outcome<TeamId> last;
        for (std::size_t i = 0; i < teams.size(); ++i) {
            if (teams[i].position == int(i) + 1)
                continue;
            teams[i].position = int(i) + 1;
            last = work::saveTeam(tx, teams[i]);
            if (!last)
                break;
        }
        return last;
    });
}

void TeamsSection::edit(std::int64_t id) {
    Team team;
    team.position = m_teams.empty() ? 1 : m_teams.back().position + 1;
    for (const Team& known : m_teams) {
        if (known.id.value == id)
            team = known;
    }
    auto* dialog = new NameDialog({.newTitle = tr("New team"),
                                   .name = team.name,
                                   .isNew = id == 0,
                                   .archived = team.archived,
                                   .mayWrite = context().mayWrite()},
                                  window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSave([this, dialog, team](bool archived) {
        Team after = team;
        after.name = dialog->name();
        after.archived = archived;
        const auto outcome =
            work::perform(context().database(), [&](db::Transaction& tx) { return work::saveTeam(tx, after); });
        if (outcome)
            context().say(tr("%1 saved").arg(after.name));
        return NameDialog::Saved{outcome.problems, bool(outcome)};
    });
    dialog->open();
}

void TeamsSection::refresh(const db::ChangeSet& changes) {
    if (changes.everything || changes.touches(db::Thing::Team))
        read();
}

} // namespace wijkwerk::ui
