// SPDX-License-Identifier: EUPL-1.2
// Backups and trials that are made by themselves while a department is open: in a job that nobody notices. What fails
// is one calm sentence, and is tried again. The last one, on closing, is closing_page.
#pragma once

#include "core/backup/schedule.h"
#include "ui/shared/job.h"
#include "ui/shell/pace.h"

#include <QObject>
#include <QPointer>

class QTimer;

namespace wijkwerk::ui {

class Context;

class BackupKeeper : public QObject {
    Q_OBJECT
public:
    /// The context outlives it.
    BackupKeeper(Context& context, const Pace& pace, QObject* parent = nullptr);
    ~BackupKeeper() override;

    void begin();
    /// Looks now whether one is due.
    void look();

Q_SIGNALS:
    /// Empty when all is well again.
    void troubled(const QString& sentence);

private:
    struct Result {
        bool isMade = false;
        bool isFolderGone = false;
        std::optional<backup::DrillRecord> drill;
        QString drillTrouble; ///< a trial that could not be done at all
    };
    static Result work(const class Errand& errand);
    void took(const Result& result);

    Context& m_context;
    Pace m_pace;
    QTimer* m_timer;
    QPointer<Job> m_job;
    QDateTime m_drillAfter; ///< not before, after one that could not be done
};

} // namespace wijkwerk::ui
