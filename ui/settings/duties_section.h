// SPDX-License-Identifier: EUPL-1.2
// What the department itself must do and when, what was done, and the register of data breaches.
#pragma once

#include "core/domain/duty.h"
#include "ui/settings/list_section.h"

namespace wijkwerk::ui {

class DutiesSection : public ListSection {
    Q_OBJECT
public:
    explicit DutiesSection(Context& context);
    QString title() const override;
    void refresh(const db::ChangeSet& changes) override;

protected:
    void edit(std::int64_t id) override;
    void read() override;

private:
    /// A duty that is open, one that was done, or a data breach.
    struct Line {
        std::int64_t id = 0;
        QString what;
        QString due;
        QString state;
        std::optional<Tone> tone;
        bool muted = false;
        std::optional<Deadline> duty;
        std::optional<DataBreach> breach;
    };
    void addBreaches();
    void addDuties();
    void addDones();

    std::vector<Line> m_lines;
    RowsModel<Line>* m_model;
};

} // namespace wijkwerk::ui
