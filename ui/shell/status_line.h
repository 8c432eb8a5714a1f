// SPDX-License-Identifier: EUPL-1.2
// The line at the bottom of the window: the last short word, running work, which file is open.
#pragma once

#include <QWidget>

class QTimer;
class QVBoxLayout;

namespace wijkwerk::ui {

class ElidedLabel;
class Job;
class TextLabel;

class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    /// Stands till something else is said, at most ten seconds.
    void say(const QString& text);
    void follow(Job* job, const QString& what);
    void setFile(const QString& path, bool readOnly);
    QString said() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_jobs;
    ElidedLabel* m_said;
    ElidedLabel* m_file;
    QTimer* m_silence;
};

} // namespace wijkwerk::ui
