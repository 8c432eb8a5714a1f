// SPDX-License-Identifier: EUPL-1.2
// Light, dark or as the system, for this computer. Nothing here is kept in the department's file.
#pragma once

#include "ui/settings/section.h"

class QRadioButton;

namespace wijkwerk::ui {

class LookSection : public Section {
    Q_OBJECT
public:
    explicit LookSection(Context& context);
    QString title() const override;
    void refresh(const db::ChangeSet&) override {}
    void takeFocus() override;

private:
    std::vector<QRadioButton*> m_choices;
};

} // namespace wijkwerk::ui
