// SPDX-License-Identifier: EUPL-1.2
// Light, dark or as the system, and after how long it locks, for this computer. Nothing here is kept in the
// department's file.
#pragma once

#include "ui/settings/section.h"

class QComboBox;
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
    QWidget* lockCard();
    std::vector<QRadioButton*> m_choices;
    QComboBox* m_minutes = nullptr;
};

} // namespace wijkwerk::ui
