// SPDX-License-Identifier: EUPL-1.2
// Beheer: what the department is set up with. Each tab is a section; this page only holds them. The tabs stand at the
// left; in a narrow window the list that folds out on top takes their place.
#pragma once

#include "ui/shared/page.h"

class QComboBox;
class QStackedWidget;

namespace wijkwerk::ui {

class AccessSection;
class DutyBar;
class RetentionSection;
class SafetyBar;
class Section;
class SideTabs;

class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Context& context);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("beheer"); }
    void refresh(const db::ChangeSet& changes) override;
    void showThing(Kind kind, qint64 id) override;
    /// Of the department, or a phone number of one of the workers.
    void showField(const QString& field) override;
    bool hasUnsavedWork() const override;
    void mayLeave(std::function<void(bool)> answer) override;
    void takeFocus() override;
    bool hasPrimary() const override { return true; }

    /// For pictures and tests: the tab with that number.
    void showSection(int index);
    void showAccess();
    /// See AccessSection.
    QString takeProposedCode();
    void showLog();
    RetentionSection* showRetention();
    void showRules();
    void showBackup();
    void showRequests();
    void showDuties();
    int sectionCount() const { return int(m_sections.size()); }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A null section is one that is not for who looks.
    void add(Section* section);
    void change(int index);
    Section* current() const;

    AccessSection* m_accessSection = nullptr;
    SideTabs* m_tabs;
    QComboBox* m_narrow;
    SafetyBar* m_safety;
    DutyBar* m_dutyBar;
    QStackedWidget* m_stack;
    std::vector<Section*> m_sections;
    int m_shown = 0;
    int m_access = 0;
    int m_log = 0;
    int m_retention = 0;
    int m_rules = 0;
    int m_duties = 0;
    int m_backup = 0;
    int m_requests = 0;
};

} // namespace wijkwerk::ui
