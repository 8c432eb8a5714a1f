// SPDX-License-Identifier: EUPL-1.2
// The window with a department open: bars, navigation, header, pages, status line, and the keys that work everywhere.
#pragma once

#include "ui/shared/context.h"
#include "ui/shell/pace.h"
#include "ui/shell/pages.h"

class QDialog;
class QShortcut;
class QTimer;
class QVBoxLayout;

namespace wijkwerk::ui {

class BackupKeeper;
class Bar;
class Dialog;
class FileBar;
struct HalfTyped;
struct TypedDraft;
struct TypedText;
class Header;
class LookOnlyBar;
class Navigation;
class PageStack;
class SearchBox;
class SearchKeeper;
class StatusLine;
class SwapBar;

class Desk : public QWidget {
    Q_OBJECT
public:
    /// `practice`: whoever opens it may be anybody.
    Desk(std::unique_ptr<db::Session> session, bool practice, const Pace& pace = {}, QWidget* parent = nullptr);
    ~Desk() override;

    Context& context() { return *m_context; }
    db::Session& session() { return *m_session; }
    PageStack& pages() { return *m_pages; }
    SearchBox& searchBox() { return *m_searchBox; }
    StatusLine& statusLine() { return *m_status; }
    FileBar& fileBar() { return *m_fileBar; }
    /// Null for the writer, and for who only looks.
    LookOnlyBar* lookOnlyBar() const { return m_lookOnlyBar; }
    BackupKeeper* backups() const { return m_backups; }

    /// Shows the first page; call it before the window is shown.
    void begin();
    /// What is not needed for the first picture: search index, badges.
    void beginBackground();
    void run(const QString& act, qint64 id = 0, int part = 0);
    bool isPractice() const { return m_practice; }
    /// In a practice department somebody chose to be this worker, now or the last time.
    bool looksAs() const { return m_looksAs; }
    /// Somebody else in a practice department.
    void lookAs();
    void lookAs(const Worker& worker);
    void showHelp();
    void showShortcuts();
    /// Asks about unsaved work; never blocks.
    void mayClose(std::function<void(bool)> answer);
    /// What is running and would be lost, in the words of its job: `Bezig met importeren`; empty when nothing is.
    QString runningWork() const;

    /// A sentence on top, till it is closed.
    void tell(const QString& text);

    /// Drafts are written; what else was half typed comes back as a value. `dialogs` stand open.
    HalfTyped leaveHalfTyped(const QList<QDialog*>& dialogs);
    /// The page, the dialogs and their words are back; what finds no place is shown to copy.
    void putBack(const HalfTyped& typed);

Q_SIGNALS:
    void closeRequested();
    void quitRequested();
    /// This file again, or a copy of it: `Opnieuw proberen`, `Kopie elders maken…`.
    void fileRequested(const QString& path);
    /// Name of the department, or through whose eyes it is looked at.
    void departmentChanged();
    /// The other one may write.
    void swapGranted();
    /// Nobody writes any more.
    void takeOverRequested();
    void reopenRequested();
    /// Of the backup with this moment; 0: still to be chosen.
    void restoreRequested(qint64 moment);
    /// To work on in this copy.
    void copyKept(const QString& path);
    void lockRequested();
    void accessRemovalRequested(wijkwerk::WorkerId worker);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // desk_bars.cpp
    void addBars(const Pace& pace);
    void addWriterBars(const Pace& pace);
    void addLookOnlyBar(const Pace& pace);
    void giveWayToFault();
    void keepCopy();

    /// The dialogs that an act opened can be opened again by its name.
    void nameDialogs(const QString& act, qint64 id);
    Dialog* openedBy(const QString& act) const;
    std::vector<TypedText> keepDrafts(const std::vector<TypedDraft>& drafts);
    void copyElsewhere();
    void listenToKeys();
    void doCommand(int command);
    void takeWorker();
    void setWorker(const Worker& worker, bool remember);
    void showWorker();
    /// Somebody else works here, or his role changed: all pages are made anew, and what is not for him is not there.
    void followSight();
    void showSight();
    void changed(const db::ChangeSet& changes);
    void refreshAll();
    void refreshHeader();
    void refreshBadges();
    void lookAtClock();
    void followWriter();

    std::unique_ptr<db::Session> m_session;
    bool m_practice;
    bool m_looksAs = false;
    std::unique_ptr<Context> m_context;
    QVBoxLayout* m_bars;
    Navigation* m_navigation;
    SearchBox* m_searchBox;
    Header* m_header;
    PageStack* m_pages;
    StatusLine* m_status;
    SearchKeeper* m_keeper;
    QTimer* m_badgesSoon;
    Bar* m_told = nullptr;
    Bar* m_backupBar = nullptr;
    bool m_backupClosed = false; ///< by its cross
    FileBar* m_fileBar = nullptr;
    LookOnlyBar* m_lookOnlyBar = nullptr;
    SwapBar* m_swapBar = nullptr;
    BackupKeeper* m_backups = nullptr;
    QDate m_day;
    work::Sight m_sight;                                     ///< the pages are made for
    std::vector<std::pair<QShortcut*, rules::Right>> m_keys; ///< on for who has the right
    QDateTime m_fileTime;                                    ///< of the file, while somebody else writes in it
};

} // namespace wijkwerk::ui
