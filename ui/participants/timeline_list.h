// SPDX-License-Identifier: EUPL-1.2
// The timeline of a dossier: one entry per thing that happened, text wrapped, read out entry by entry.
#pragma once

#include "core/work/counter_acts.h"
#include "core/work/timeline.h"
#include "ui/shared/theme.h"

#include <QAbstractListModel>
#include <QListView>

namespace wijkwerk::ui::participants {

/// One entry as people read it.
struct TimelineItem {
    QString day;   ///< `18-11`, with the year when it is another one
    QString title; ///< `Notitie · Joke Brandsma`
    QString text;
    Tone tone = Tone::Grey;
    work::TimelineKind kind = work::TimelineKind::Note;
    std::int64_t id = 0;
    std::vector<work::Counter> counters; ///< what puts it right, for who looks
    QString found = {};                  ///< folded, what the filter looks in
};

/// What the timeline leaves out. Each condition that is set must hold.
struct TimelineFilter {
    enum class Shows { Everything, Notes, Contacts, Steps, Letters, Documents, Tasks };
    Shows shows = Shows::Everything;
    bool mine = false; ///< only what this worker wrote
    WorkerId worker = {};
    QString words = {}; ///< each must be in the line, capitals and accents ignored
};
bool passes(const TimelineFilter& filter, const work::TimelineEntry& entry, const TimelineItem& item);

/// `workers`: name of a worker by id.
TimelineItem itemOf(const work::TimelineEntry& entry, const QHash<WorkerId, QString>& workers, QDate today);

class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setItems(std::vector<TimelineItem> items);
    const TimelineItem& item(int row) const { return m_items.at(std::size_t(row)); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<TimelineItem> m_items;
};

class TimelineList : public QListView {
    Q_OBJECT
public:
    explicit TimelineList(QWidget* parent = nullptr);
    void setItems(std::vector<TimelineItem> items);

Q_SIGNALS:
    /// Enter or double click on a letter.
    void letterRequested(qint64 letter);
    /// The same on a note.
    void noteRequested(qint64 note);
    /// The same on the first day, an evaluation, an absence, a suspension or a move.
    void stageRequested(wijkwerk::work::TimelineKind kind, qint64 id);
    /// A link of a line, its menu, or Delete on it.
    void counterRequested(wijkwerk::work::Counter counter, qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void offer(const QModelIndex& index, const QPoint& at);

    TimelineModel* m_model;
};

} // namespace wijkwerk::ui::participants
