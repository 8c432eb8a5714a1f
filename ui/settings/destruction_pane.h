// SPDX-License-Identifier: EUPL-1.2
// The destruction list of now: what would be on it, keeping somebody out, approving it as a second person, carrying it
// out.
#pragma once

#include "core/domain/retention.h"
#include "ui/settings/retention_pane.h"

#include <optional>

namespace wijkwerk::ui {

class Job;

class DestructionPane : public RetentionPane {
    Q_OBJECT
public:
    explicit DestructionPane(Context& context);
    void read() override;

    // Also for tests: what the buttons do, without asking.
    void make();
    void approve();
    Job* carryOut();

private:
    struct Row {
        DestructionItem item;
        QString name; ///< empty for who may not see names
    };
    void fill(const std::vector<DestructionItem>& items);
    void showState();
    void showButtons();
    void askMake();
    void askKeep();
    void putBack();
    void askApprove();
    void askCarryOut();
    void askWithdraw();
    void finish();
    const Row* chosen() const;
    Cell stateCell(const Row& row) const;

    std::vector<Row> m_rows; ///< a row's id is its place, from 1
    RowsModel<Row>* m_model;
    std::optional<DestructionList> m_list;
    int m_people = 0; ///< who would go
    bool m_confirmed = false;
    bool m_busy = false;
    PrimaryButton* m_main;
    Button* m_keep;
    Button* m_back;
    Button* m_withdraw;
};

} // namespace wijkwerk::ui
