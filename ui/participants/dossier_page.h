// SPDX-License-Identifier: EUPL-1.2
// The page of one person: head with the pathway, tabs, and at the side what is due and what is missing.
#pragma once

#include "ui/participants/dossier.h"
#include "ui/shared/page.h"

class QTabBar;
class QStackedWidget;

namespace wijkwerk::ui {}

namespace wijkwerk::ui::participants {

class DetailsTab;
class DocumentsTab;
class DossierHeader;
class OverviewTab;
class PrivacyTab;
class ProfileTab;
class SideCards;
class SkillsTab;
class TasksTab;
class TrajectoryTab;

class DossierPage : public Page {
    Q_OBJECT
public:
    explicit DossierPage(Context& context, QWidget* parent = nullptr);
    ~DossierPage() override;

    QString title() const override { return {}; }
    bool hasPrimary() const override { return true; }
    QString helpTopic() const override { return QStringLiteral("dossier"); }
    void refresh(const db::ChangeSet& changes) override;
    void showThing(Kind kind, qint64 id) override;
    void showField(const QString& field) override;
    bool hasUnsavedWork() const override;
    void mayLeave(std::function<void(bool)> answer) override;
    void keepDrafts() override;
    std::vector<TypedDraft> draftsNotKept() const override;
    void takeFocus() override;

    ParticipantId person() const { return m_person; }
    /// `overview`, `details`, `profile`, `skills`, `trajectory`, `documents`, `tasks`, `privacy`
    void showTab(const QString& tab);
    /// The dialog with who looked in this dossier.
    void showLookers();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void leaveDetails(std::function<void(bool)> answer);
    void build();
    void connectParts();
    void noteOpened();
    void read();
    void addTab(const QString& key, const QString& title, QWidget* page);
    void nameTabs();
    void takeStep(PathStep step);
    void askLetter();
    void standStill();

    ParticipantId m_person;
    DossierHeader* m_header;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    OverviewTab* m_overview;
    DetailsTab* m_details;
    ProfileTab* m_profile;
    TrajectoryTab* m_trajectory;
    DocumentsTab* m_documents;
    TasksTab* m_tasks;
    PrivacyTab* m_privacy;
    SkillsTab* m_skills;
    SideCards* m_side;
};

} // namespace wijkwerk::ui::participants
