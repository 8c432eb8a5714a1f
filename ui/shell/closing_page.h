// SPDX-License-Identifier: EUPL-1.2
// The last backup when a department is closed: how far it is, and a way out. It never keeps anybody: what fails is
// said, and after a moment the window closes.
#pragma once

#include "ui/shared/job.h"
#include "ui/shell/pace.h"
#include "ui/shell/unlock_panel.h"

namespace wijkwerk::db {
class Opener;
class Session;
} // namespace wijkwerk::db

namespace wijkwerk::ui {

class JobBar;

/// Whether this department wants a backup when it is closed; quick. Whether anything changed is found out by the job.
bool wantsClosingBackup(db::Session& session);

class ClosingPage : public QWidget {
    Q_OBJECT
public:
    ClosingPage(db::Session& session, const Pace& pace, QWidget* parent = nullptr);
    ~ClosingPage() override;
    void takeFocus();

Q_SIGNALS:
    /// It takes so long that people want to see it.
    void takesLong();
    void done();           ///< the department may close
    void leaveRequested(); ///< back to the department

private:
    void begin();
    void failed(const QString& sentence);
    void finish();

    db::Session& m_session;
    Pace m_pace;
    UnlockPanel* m_panel;
    JobBar* m_progress;
    QPointer<Job> m_job;
    class QTimer* m_closeAnyway;
    Button* m_again;
    Button* m_back;
    bool m_over = false;
};

} // namespace wijkwerk::ui
