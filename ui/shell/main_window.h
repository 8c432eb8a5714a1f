// SPDX-License-Identifier: EUPL-1.2
// The window of the program: the start page, the unlock page, or a department. Its title holds no personal data. The
// door (opening, signing in) is in main_window_door.cpp, the lock in main_window_lock.cpp, backups and swapping in
// main_window_safe.cpp.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/db/session.h"
#include "core/keys/slot_table.h"
#include "core/work/access.h"
#include "ui/shell/closing_page.h"
#include "ui/shell/pace.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <optional>

class QDeadlineTimer;
class QDialog;
class QStackedLayout;

namespace wijkwerk::ui {

class Bar;
class ClipboardWatch;
class Desk;
class LockWatch;
class StartPage;
class UnlockPage;
enum class LockReason;
struct HalfTyped;
struct RestoreAgreed;

struct WindowOptions {
    Clock clock;
    bool remembersSize = true;           ///< off for pictures: the size is given
    bool goesOn = true;                  ///< off for measuring: nothing is done after the first picture
    std::optional<int> lockAfterMs = {}; ///< in place of the minutes in the settings, for tests
    keys::Cost passwordCost = keys::houseCost;
    Pace pace = {};
};

class MainWindow : public QWidget {
    Q_OBJECT
public:
    explicit MainWindow(const WindowOptions& options = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a department instead of what is open, by way of the unlock page when it needs a password; an error is a
    /// sentence on the start page (or in a dialog while a department stays open) and never touches the file.
    void openFile(const QString& path);
    /// Somebody who proved who he is goes in.
    void enterWith(const QString& path, const work::SignedIn& who);
    void showStart();
    void newDepartment();
    void chooseFile();
    /// Makes the demo department in the background when it is not there or has grown old, and opens it.
    void openDemo();
    /// The department is closed, its key wiped, and the unlock page shown; what was half typed comes back to the same
    /// worker. Work that runs is asked about, or waited for when nobody is there to ask.
    void lock(LockReason reason);

    /// Asks which backup, shows what would change, and puts it back: at `place`, or where the open department is.
    void restoreBackup(const QString& place = {}, qint64 moment = 0);

    /// Null while no department is open.
    Desk* desk() const { return m_desk; }
    StartPage* startPage() const { return m_start; }
    /// Null till one was needed.
    UnlockPage* unlockPage() const { return m_unlock; }
    bool isLocked() const;

Q_SIGNALS:
    /// The first picture is on the screen.
    void firstPainted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    /// Half-typed text of one worker in one department, which only the key of that department opens.
    struct Sealed {
        QString path;
        std::int64_t worker = 0;
        QByteArray bytes;
        bool unsaved = false; ///< it would be missed
    };

    void replaceDesk(std::unique_ptr<db::Session> session, bool practice);
    void dropDesk();
    void showTitle();
    void showFault(const Error& error, const QString& path = {});
    void restoreSize();
    void keepSize();
    void leaveThen(std::function<void()> then);
    bool closeWithSealed();

    // main_window_door.cpp
    db::OpenOptions openOptions() const;
    bool isOpenHere(const QString& path) const;
    void openUnasked(const QString& path);
    void openWithSameKey(const QString& path);
    void showDoor(const QString& path, const work::Entrance& entrance, WorkerId worker = {},
                  const QString& locked = {});
    void showConversion(const QString& path);
    void showTrouble(const QString& path, const Problems& problems);
    void askAboutPlainCopy();
    void sayWhatFailed(const work::SignedIn& who);
    UnlockPage& unlockPageMade();
    void chooseBackupKeys(const QString& path);
    void takeRecovered();
    void takeAccessAway(WorkerId worker);
    /// `newCode`: empty when the recovery code stays.
    void removeAccess(WorkerId worker, const QString& newCode);
    void showAccess();

    // main_window_safe.cpp
    void connectSafety();
    void keepBackupFolder();
    /// The last backup, as far as one is wanted; then `then`, whatever came of it.
    void backUpThen(std::function<void()> then);
    std::shared_ptr<work::SignedIn> closeForAWhile(const QString& path);
    void handOver();
    void waitForOther(const QString& path, const std::shared_ptr<work::SignedIn>& who, const QString& other,
                      QDeadlineTimer deadline);
    void takeOver();
    void reopen();
    void goOnInCopy(const QString& path);
    void putBackupBack(const RestoreAgreed& what);
    void tellOutcome(const QString& text);

    // main_window_lock.cpp
    QList<QDialog*> dialogsInFront() const;
    void askAboutRunning(const QString& running);
    void coverTillReady();
    void lockNow(LockReason reason);
    void forgetInFront(LockReason reason);
    bool sealHalfTyped(const QList<QDialog*>& dialogs, const QString& path);
    void seal(const QList<QDialog*>& dialogs, const QString& path);
    static QString notKeptText();
    void showLocked(const QString& path, WorkerId worker, LockReason reason);
    void giveBack();

    WindowOptions m_options;
    Bar* m_practice;
    QStackedLayout* m_stack;
    StartPage* m_start = nullptr;
    UnlockPage* m_unlock = nullptr;
    Desk* m_desk = nullptr;
    QPointer<ClosingPage> m_closingPage;
    LockWatch* m_watch = nullptr;
    ClipboardWatch* m_clipboard = nullptr;
    std::vector<Sealed> m_sealed;
    QList<QPointer<QDialog>> m_covered; ///< hidden while work in them comes to its end
    bool m_painted = false;
    bool m_closing = false;
    bool m_makesDemo = false;
    bool m_waitsToLock = false;
    QString m_codeUnseen; ///< a department that was made while its recovery code was covered by a lock
    QString m_plainAsked; ///< a department of which it was asked whether the unencrypted file may go
    bool m_isLocked = false;
    bool m_keptTyped = true;         ///< when it was last closed for a while
    QHash<QString, QString> m_names; ///< of the departments that were open, by path
    bool m_changesKey = false;       ///< or something else that needs it closed for a moment
};

} // namespace wijkwerk::ui
