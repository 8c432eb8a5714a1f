// SPDX-License-Identifier: EUPL-1.2
// The tab Taken: what is open for this person and what was done, with a tick each, and a line for a new task.
#pragma once

#include "core/domain/deadline.h"
#include "core/domain/phase.h"
#include "core/domain/task.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace wijkwerk::ui {
class Bar;
class Button;
class Card;
class Context;
class DateEdit;
struct DeadlineAct;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class TasksTab : public QWidget {
    Q_OBJECT
public:
    explicit TasksTab(Context& context, QWidget* parent = nullptr);
    void show(ParticipantId person, TrajectoryId trajectory, const std::vector<Task>& tasks,
              const std::vector<Deadline>& deadlines, const std::optional<Phase>& phase);
    using QWidget::show;
    /// The rows that are open: terms, and what is to do.
    int count() const { return m_count; }

Q_SIGNALS:
    /// The act of a term, by its word for the shell.
    void actRequested(const QString& act, qint64 about, int part);

private:
    QWidget* newLine();
    void addRow(QVBoxLayout* column, const Task& task);
    void addOwnAct(QVBoxLayout* column, const Task& task, const DeadlineAct& own);
    void addTerm(const Deadline& deadline, const std::optional<Phase>& phase);
    void setDone(const Task& task, bool done);
    void postpone(const Task& task);
    void add();

    Context& m_context;
    ParticipantId m_person;
    TrajectoryId m_trajectory;
    int m_count = 0;
    QLineEdit* m_title;
    DateEdit* m_due;
    Button* m_add;
    Bar* m_problems;
    Card* m_terms;
    Card* m_open;
    Card* m_done;
};

} // namespace wijkwerk::ui::participants
