// SPDX-License-Identifier: EUPL-1.2
// Days on which the department is closed, besides weekends and holidays: with what it rests on, and why.
#pragma once

#include "core/domain/days_off.h"
#include "ui/settings/list_section.h"

namespace wijkwerk::ui {

class ClosingSection : public ListSection {
    Q_OBJECT
public:
    explicit ClosingSection(Context& context);
    QString title() const override;
    void refresh(const db::ChangeSet& changes) override;

protected:
    void edit(std::int64_t id) override;
    void read() override;

private:
    std::vector<ClosingPeriod> chosen() const;
    void removeChosen();
    void remove(const std::vector<ClosingPeriod>& closings, const QString& reason);

    std::vector<ClosingPeriod> m_closings;
    RowsModel<ClosingPeriod>* m_model;
    Button* m_remove;
};

} // namespace wijkwerk::ui
