// SPDX-License-Identifier: EUPL-1.2
// Workers with their roles, and till when the training of a vakspecialist is valid.
#pragma once

#include "core/domain/worker.h"
#include "ui/settings/list_section.h"

namespace wijkwerk::ui {

class WorkersSection : public ListSection {
    Q_OBJECT
public:
    explicit WorkersSection(Context& context);
    QString title() const override;
    void refresh(const db::ChangeSet& changes) override;
    bool open(qint64 id) override;
    void editWorker(WorkerId id) { edit(id.value); }

protected:
    void edit(std::int64_t id) override;
    void read() override;

private:
    struct Row {
        Worker worker;
        QString team;
        std::optional<Training> training; ///< the one that is valid longest
    };
    Cell trainingCell(const Row& row) const;
    std::vector<Row> m_workers;
    RowsModel<Row>* m_model;
};

} // namespace wijkwerk::ui
