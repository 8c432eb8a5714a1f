// SPDX-License-Identifier: EUPL-1.2
// The form of werknemersvaardigheden: what is scored, from when, until when, and what it was called before.
#pragma once

#include "core/domain/skill.h"
#include "ui/settings/list_section.h"

namespace wijkwerk::ui {

class SkillsSection : public ListSection {
    Q_OBJECT
public:
    explicit SkillsSection(Context& context);
    QString title() const override;
    void refresh(const db::ChangeSet& changes) override;

protected:
    void edit(std::int64_t id) override;
    void read() override;

private:
    std::vector<SkillItem> m_items;
    RowsModel<SkillItem>* m_model;
};

} // namespace wijkwerk::ui
