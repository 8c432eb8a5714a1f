// SPDX-License-Identifier: EUPL-1.2
// Shows a running job: what it does, how far it is, and a button that cancels it.
#pragma once

#include <QPointer>
#include <QWidget>

class QProgressBar;

namespace wijkwerk::ui {

class Button;
class Job;
class TextLabel;

class JobBar : public QWidget {
    Q_OBJECT
public:
    explicit JobBar(QWidget* parent = nullptr);
    /// Shows itself till the job has ended, then hides. `what`: "Bezig met importeren".
    void watch(Job* job, const QString& what);
    bool isBusy() const;
    /// What the job does, in the words given to watch().
    QString what() const;

private:
    void show(qint64 done, qint64 total);
    TextLabel* m_what;
    TextLabel* m_count;
    QProgressBar* m_progress;
    Button* m_cancel;
    QPointer<Job> m_job;
};

} // namespace wijkwerk::ui
