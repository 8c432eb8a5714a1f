// SPDX-License-Identifier: EUPL-1.2
// The list of the program: a table over a RowsModelBase with whole headers, chips and strips, selection by id, check
// boxes, sorting asked of the page, columns that can be chosen and are remembered. Works with 100,000 rows.
#pragma once

#include "ui/shared/list_memory.h"
#include "ui/shared/rows_model.h"

#include <QPointer>
#include <QTableView>

#include <functional>
#include <unordered_map>

class QMenu;

namespace wijkwerk::ui {

class RowsHeader;

class RowsView : public QTableView {
    Q_OBJECT
public:
    /// `list` is the stable word under which columns are remembered; `memory` may be null and must outlive the view.
    explicit RowsView(const QString& list, ListMemory* memory = nullptr, QWidget* parent = nullptr);
    ~RowsView() override;

    /// The view does not own the model.
    void setRows(RowsModelBase* model);
    /// Goes on with the columns that are remembered under another word: for a page whose views have columns of their
    /// own.
    void useLayout(const QString& list);
    RowsModelBase* rows() const { return m_rows; }

    /// Of the current row; 0 when there is none.
    std::int64_t currentId() const;
    void setCurrentId(std::int64_t id);
    std::vector<std::int64_t> selectedIds() const; ///< in the order of the list

    /// The arrow in the header. Pages call it with what they sorted by; it is also set from what was remembered.
    void setSorting(const QString& key, Qt::SortOrder order);
    QString sortedBy() const { return m_sortedBy; }
    Qt::SortOrder sortOrder() const { return m_order; }

    /// Adds entries to the menu of a row (right button or menu key) for the selected ids.
    void setMenuFiller(std::function<void(QMenu&, const std::vector<std::int64_t>&)> filler);
    /// Finds the row for typed letters; without it the first cell text that starts with them is looked for nearby.
    void setFinder(std::function<int(const QString& typed, int from)> finder);
    /// What to show when there are no rows; the view takes the widget.
    void setEmptyState(QWidget* widget);
    /// For a list on a page that scrolls: never lower than its rows, this many at most, or than what it shows without.
    void keepRoomFor(int rows);
    QSize minimumSizeHint() const override;

    /// Shown columns from left to right, for "export as on the screen".
    std::vector<int> shownColumns() const;
    /// Menu with all columns, to show and hide them; for a button beside the list.
    void fillColumnMenu(QMenu& menu);

    void keyboardSearch(const QString& text) override;

Q_SIGNALS:
    void openRequested(qint64 id);
    void currentIdChanged(qint64 id);
    void selectionIdsChanged();
    void sortRequested(const QString& key, Qt::SortOrder order);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    friend class RowsDelegate;
    friend class RowsHeader;
    void keepSelection();
    void restoreSelection();
    void copySelection() const;
    void dress();
    void firstWidths();
    void fitColumns();
    void widenForRows();
    void headerClicked(int column);
    void headerResized(int column, int width);
    bool isStretched(int column) const;
    int wishedWidth(int column) const;
    int leastWidth(int column) const;
    int goodWidth(int column) const;
    int wantedWidth(int column) const;
    void leaveOutColumns(std::vector<bool>& shown) const;
    void spreadWidths(const std::vector<bool>& shown);
    void remember();
    void recall();
    void placeEmptyState();
    struct Needed {
        int whole = 0;
        int least = 0;
    };
    Needed neededWidth(int column) const;
    void setColumnShown(int column, bool shown);

    QString m_list;
    ListMemory* m_memory;
    QPointer<RowsModelBase> m_rows; // a page may take its model away before its view
    RowsHeader* m_header;
    std::function<void(QMenu&, const std::vector<std::int64_t>&)> m_filler;
    std::function<int(const QString&, int)> m_finder;
    QWidget* m_empty = nullptr;
    int m_leastRows = 0; ///< 0: a list that fills its page
    QString m_sortedBy;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<std::int64_t> m_keptIds;
    std::int64_t m_keptCurrent = 0;
    std::unordered_map<std::string, Needed> m_needed; ///< of the rows so far, by key
    std::unordered_map<std::string, bool> m_chosen;   ///< columns that the user showed or hid
    std::unordered_map<std::string, int> m_setByUser; ///< widths that the user set
    int m_hoverRow = -1;
    bool m_arranging = false;
    bool m_widthsKnown = false;
};

} // namespace wijkwerk::ui
