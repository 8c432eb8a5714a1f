// SPDX-License-Identifier: EUPL-1.2
// Who can open the department: the list, giving and taking access, one's own password, the recovery code. In a practice
// department there is nothing to give or take.
#pragma once

#include "core/work/access_change.h"
#include "ui/settings/list_section.h"

#include <utility>

namespace wijkwerk::ui {

class AccessSection : public ListSection {
    Q_OBJECT
public:
    explicit AccessSection(Context& context);
    QString title() const override;
    void refresh(const db::ChangeSet& changes) override;
    void giveAccess();
    void changeOwnPassword();
    void newCode();
    /// The recovery code that comes in force with the removal that was asked for; empty when the one of now stays.
    /// Given once.
    QString takeProposedCode() { return std::exchange(m_proposedCode, {}); }

Q_SIGNALS:
    /// The department has to be closed for it, so the shell does it.
    void removalRequested(wijkwerk::WorkerId worker);

protected:
    void edit(std::int64_t id) override;
    void read() override;

private:
    void addButtons();
    void askRemoval();
    void askCodeFirst(const work::Access& leaving);
    void askGivingAnew(const work::Access& one);
    void showButtons();
    const work::Access* chosen() const;

    std::vector<work::Access> m_people;
    RowsModel<work::Access>* m_model;
    QString m_proposedCode;
    bool m_mayGive = false;
    class EmptyState* m_empty = nullptr;
    Button* m_own = nullptr;
    Button* m_remove = nullptr;
    Button* m_code = nullptr;
};

} // namespace wijkwerk::ui
