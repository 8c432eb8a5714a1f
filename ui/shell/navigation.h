// SPDX-License-Identifier: EUPL-1.2
// The left side of the window: name of the department, the pages with their badges, Beheer, and who works here.
#pragma once

#include "ui/shell/pages.h"

#include <map>

namespace wijkwerk {
struct Department;
}

namespace wijkwerk::ui {

class Avatar;
class Button;
class ElidedLabel;
class NavButton;
class TextLabel;

class Navigation : public QWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);

    /// Its own name; municipality and part of it stand in the tooltip.
    void setDepartment(const Department& department);
    /// An empty name is "nobody yet".
    void setWorker(const QString& name, const QString& role);
    /// In a practice department one looks as somebody else; elsewhere one locks.
    void setPractice(bool practice);
    void setCurrent(PageId id);
    /// Only what whoever looks may see is there.
    void setSight(const work::Sight& sight);
    void setBadge(PageId id, const QString& badge);
    /// Only icons, for narrow windows.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void pageRequested(wijkwerk::ui::PageId id);
    void lookAsRequested();
    void lockRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    NavButton* add(const PageEntry& entry);
    void fitWords();

    TextLabel* m_brand;
    ElidedLabel* m_department;
    std::map<PageId, NavButton*> m_buttons;
    std::vector<NavButton*> m_order;
    QWidget* m_whoTexts;
    Avatar* m_avatar;
    ElidedLabel* m_who;
    TextLabel* m_role;
    Button* m_switch;
    bool m_practice = false;
    bool m_narrow = false;
};

} // namespace wijkwerk::ui
