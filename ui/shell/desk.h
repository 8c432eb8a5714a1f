// SPDX-License-Identifier: EUPL-1.2
// The window with a department open: bars, navigation, header, pages, status line, and the keys that work everywhere.
#pragma once

#include "ui/shared/context.h"
#include "ui/shell/pages.h"

class QTimer;
class QVBoxLayout;

namespace wijkwerk::ui {

class Bar;
class Header;
class Navigation;
class PageStack;
class SearchBox;
class SearchKeeper;
class StatusLine;

class Desk : public QWidget {
    Q_OBJECT
public:
    explicit Desk(std::unique_ptr<db::Session> session, QWidget* parent = nullptr);
    ~Desk() override;

    Context& context() { return *m_context; }
    db::Session& session() { return *m_session; }
    PageStack& pages() { return *m_pages; }
    SearchBox& searchBox() { return *m_searchBox; }
    StatusLine& statusLine() { return *m_status; }

    /// Shows the first page; call it before the window is shown.
    void begin();
    /// What is not needed for the first picture: search index, badges, "Wie bent u?" (unless `askWho` is false).
    void beginBackground(bool askWho = true);
    void run(const QString& act, qint64 id = 0);
    void askWho();
    void showHelp();
    void showShortcuts();
    /// Asks about unsaved work; never blocks.
    void mayClose(std::function<void(bool)> answer);

Q_SIGNALS:
    void closeRequested();
    void quitRequested();
    /// This file again, or a copy of it: `Opnieuw proberen`, `Kopie elders maken…`.
    void fileRequested(const QString& path);
    void departmentChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addLookOnlyBar();
    void copyElsewhere();
    void listenToKeys();
    void doCommand(int command);
    void rememberedWorkerIsBack();
    void setWorker(const Worker& worker, bool remember);
    void showWorker();
    void changed(const db::ChangeSet& changes);
    void refreshAll();
    void refreshHeader();
    void refreshBadges();
    void lookAtClock();
    void followWriter();

    std::unique_ptr<db::Session> m_session;
    std::unique_ptr<Context> m_context;
    QVBoxLayout* m_bars;
    Navigation* m_navigation;
    SearchBox* m_searchBox;
    Header* m_header;
    PageStack* m_pages;
    StatusLine* m_status;
    SearchKeeper* m_keeper;
    QTimer* m_badgesSoon;
    QDate m_day;
    QDateTime m_fileTime; ///< of the file, while somebody else writes in it
};

} // namespace wijkwerk::ui
