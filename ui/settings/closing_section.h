// SPDX-License-Identifier: EUPL-1.2
// Days on which the department is closed, besides weekends and holidays.
#pragma once

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
    void removeChosen();
    void write(std::vector<QDate> days);
    std::vector<QDate> m_days; ///< a row's id is the day number in the calendar
    RowsModel<QDate>* m_model;
};

} // namespace wijkwerk::ui
