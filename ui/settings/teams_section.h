// SPDX-License-Identifier: EUPL-1.2
// Teams in the order of all lists.
#pragma once

#include "core/domain/workplace.h"
#include "ui/settings/list_section.h"

namespace wijkwerk::ui {

class TeamsSection : public ListSection {
    Q_OBJECT
public:
    explicit TeamsSection(Context& context);
    QString title() const override;
    void refresh(const db::ChangeSet& changes) override;

protected:
    void edit(std::int64_t id) override;
    void read() override;

private:
    void moveTeam(int step);
    std::vector<Team> m_teams;
    RowsModel<Team>* m_model;
};

} // namespace wijkwerk::ui
