// SPDX-License-Identifier: EUPL-1.2
// The rows of a section of Vandaag below each other. Rows that stay as they are, are not made again: a page with two
// hundred rows is renewed after every change, of which mostly one is another.
#pragma once

#include "core/reports/worklist.h"

#include <QWidget>

class QVBoxLayout;

namespace wijkwerk::ui {

class Context;
class Separator;
class TextLabel;
class WorkRowWidget;

/// One row, and below it what is folded in it as long as that is open.
class WorkEntry : public QWidget {
    Q_OBJECT
public:
    WorkEntry(const reports::WorkRow& row, Context& context, QWidget* parent = nullptr);
    const reports::WorkRow& row() const { return m_row; }
    /// Without a line above it.
    void setFirst(bool first);

Q_SIGNALS:
    /// `row` is the one that was acted on: this one or a folded one.
    void acted(const wijkwerk::reports::WorkRow& row, const QString& act, qint64 about);
    void ticked(const wijkwerk::reports::WorkRow& row);
    void skipped(const wijkwerk::reports::WorkRow& row);
    void postponeRequested(const wijkwerk::reports::WorkRow& row);
    void settleRequested(const wijkwerk::reports::WorkRow& row);

private:
    WorkRowWidget* add(const reports::WorkRow& row, bool folded);
    void unfold(bool open);

    reports::WorkRow m_row;
    Context& m_context;
    QVBoxLayout* m_layout;
    Separator* m_line;
    QWidget* m_below = nullptr; ///< null: folded
};

class WorkRows : public QWidget {
    Q_OBJECT
public:
    explicit WorkRows(Context& context, QWidget* parent = nullptr);
    /// `more`: rows that were not made and are only counted.
    void showRows(const std::vector<reports::WorkRow>& rows, int more);
    /// The same rows are made again the next time: somebody else looks, or it is another day.
    void clear();

Q_SIGNALS:
    void acted(const wijkwerk::reports::WorkRow& row, const QString& act, qint64 about);
    void ticked(const wijkwerk::reports::WorkRow& row);
    void skipped(const wijkwerk::reports::WorkRow& row);
    void postponeRequested(const wijkwerk::reports::WorkRow& row);
    void settleRequested(const wijkwerk::reports::WorkRow& row);

private:
    WorkEntry* make(const reports::WorkRow& row);
    void place(std::size_t at, const reports::WorkRow& row);
    void drop(WorkEntry* entry);

    Context& m_context;
    QVBoxLayout* m_layout;
    std::vector<WorkEntry*> m_entries; ///< in the order in which they stand
    Separator* m_restLine;
    TextLabel* m_rest;
};

} // namespace wijkwerk::ui
