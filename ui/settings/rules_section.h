// SPDX-License-Identifier: EUPL-1.2
// The values of the rules: what is shipped, what the department has of its own, and the days it equates with holidays.
#pragma once

#include "core/domain/rule_value.h"
#include "ui/settings/list_section.h"

#include <map>

namespace wijkwerk::ui {

class TextLabel;

class RulesSection : public ListSection {
    Q_OBJECT
public:
    explicit RulesSection(Context& context);
    QString title() const override;
    void refresh(const db::ChangeSet& changes) override;
    /// The dialog for the row that is chosen.
    void changeChosen();

protected:
    void edit(std::int64_t id) override;
    void read() override;

private:
    const RuleValue* rowOf(std::int64_t id) const;
    void withdrawChosen();
    void editEquatedDays();
    void showButtons();

    std::vector<RuleValue> m_rows;                 ///< a row's id is its place, from 1
    std::map<std::int64_t, RuleValue> m_overtaken; ///< by own row: the row of the law that takes its place
    TextLabel* m_missing;                          ///< a May holiday that nobody filled in
    RowsModel<RuleValue>* m_model;
    Button* m_withdraw;
};

} // namespace wijkwerk::ui
