// SPDX-License-Identifier: EUPL-1.2
// "Bewaren en vernietigen": the list of now, the terms, who is kept longer, and what was destroyed before.
#pragma once

#include "ui/settings/section.h"

class QStackedWidget;
class QTabBar;

namespace wijkwerk::ui {

class RetentionPane;
class TextLabel;

class RetentionSection : public Section {
    Q_OBJECT
public:
    explicit RetentionSection(Context& context);
    QString title() const override;
    void refresh(const db::ChangeSet& changes) override;
    void takeFocus() override;

    enum Part { List, Terms, Holds, Earlier };
    void showPart(Part part);

private:
    void add(const QString& title, RetentionPane* pane);
    void readShown();

    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    TextLabel* m_notYours;
    std::vector<RetentionPane*> m_panes;
};

} // namespace wijkwerk::ui
