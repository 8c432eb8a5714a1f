// SPDX-License-Identifier: EUPL-1.2
// A list is ids first and rows when looked at: the model holds all ids in order and fetches pages of rows by id when
// the view asks for them. Sorting and filtering happen outside; hand in the new ids.
#pragma once

#include "core/base/error.h"
#include "ui/shared/theme.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace wijkwerk::ui {

/// What the view needs to know of a column; the template below adds how a row becomes a cell.
struct ColumnInfo {
    QString key = {};   ///< stable word for settings and sorting, `phase`
    QString title = {}; ///< header, never cut
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    QString widest = {}; ///< sample that the first width is measured from, beside the first rows
    bool bold = false;
    bool sortable = true;
    bool shown = true; ///< before the user chooses
    int leaveOut = 0;  ///< 0 stays; of the others the highest goes first when the window is too narrow
    /// Sample that the column may be squeezed to; longer texts are elided, with a tooltip. A column that stays is only
    /// squeezed when all that may be left out is gone. Empty: never squeezed.
    QString narrowest = {};
};

/// One cell as it is painted.
struct Cell {
    QString text = {};
    std::optional<Tone> chip = {};       ///< the text is painted as a chip
    std::optional<double> progress = {}; ///< 0..1, a strip after the text or chip
    std::optional<Tone> tone = {};       ///< colour of the text, or of the strip; default ink
    bool muted = false;
    QString spoken = {};  ///< for screen readers when the text alone does not say it all
    QString shorter = {}; ///< painted where the text does not fit; the tooltip has the whole text
};

/// Everything of the model that does not know the type of a row.
class RowsModelBase : public QAbstractTableModel {
    Q_OBJECT
public:
    enum DataRole { CellRole = Qt::UserRole + 1, IdRole };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const std::vector<std::int64_t>& ids() const { return m_ids; }
    /// New order or content; cached rows are dropped. The view keeps its selection by id.
    void setIds(std::vector<std::int64_t> ids);
    /// Rows may have changed, the order not: fetches what is in view again.
    void refresh();
    std::int64_t idAt(int row) const { return m_ids.at(static_cast<std::size_t>(row)); }
    /// Row of an id, -1 when it is not in the list.
    int rowOf(std::int64_t id) const;

    /// A column of real check boxes before the others. Ticks are kept by id over reloads.
    void setCheckable(bool checkable);
    bool isCheckable() const { return m_checkable; }
    std::vector<std::int64_t> checked() const; ///< in the order of the list
    int checkedCount() const { return static_cast<int>(m_checked.size()); }
    void setChecked(std::int64_t id, bool checked);
    void setAllChecked(bool checked);

    /// Of a model column; the check box column has none.
    const ColumnInfo* info(int column) const;
    int columnOf(const QString& key) const;
    /// Which columns are shown until the user chooses; RowsView::useLayout() makes it visible.
    void showByDefault(const QStringList& keys);
    virtual Cell cell(int row, int column) const = 0;
    QString cellText(int row, int column) const { return cell(row, column).text; }

Q_SIGNALS:
    void checkedChanged();
    /// Rows could not be fetched; cells stay empty. Shown by the page, once.
    void fetchFailed(const wijkwerk::Error& error) const;

protected:
    int firstData() const { return m_checkable ? 1 : 0; }
    virtual void dropRows() = 0;
    std::vector<ColumnInfo> m_infos;

private:
    std::vector<std::int64_t> m_ids;
    std::unordered_set<std::int64_t> m_checked;
    bool m_checkable = false;
};

/// Runs a fetch for the model; false when it failed, after fetchFailed was emitted.
bool fetchGuarded(const RowsModelBase& model, const std::function<void()>& fetch);

/// `Row` is any value with the id given by `idOf`.
template <class Row>
class RowsModel : public RowsModelBase {
public:
    struct Column : ColumnInfo {
        std::function<Cell(const Row&)> cell = {};
    };
    /// Rows of these ids, in any order; ids without a row are painted empty.
    using Fetch = std::function<std::vector<Row>(std::span<const std::int64_t>)>;
    using IdOf = std::function<std::int64_t(const Row&)>;

    RowsModel(std::vector<Column> columns, Fetch fetch, IdOf idOf, QObject* parent = nullptr)
        : RowsModelBase(parent)
        , m_columns(std::move(columns))
        , m_fetch(std::move(fetch))
        , m_idOf(std::move(idOf)) {
        for (const auto& column : m_columns)
            m_infos.push_back(column);
    }

    /// The row as fetched; nothing when it is gone or could not be read.
    std::optional<Row> row(int row) const {
        const Row* found = rowAt(row);
        return found ? std::optional<Row>(*found) : std::nullopt;
    }

    Cell cell(int row, int column) const override {
        const auto index = static_cast<std::size_t>(column - firstData());
        const Row* found = index < m_columns.size() ? rowAt(row) : nullptr;
        return found ? m_columns[index].cell(*found) : Cell{};
    }

protected:
    void dropRows() override {
        m_pages.clear();
        m_recent.clear();
    }

private:
    static constexpr std::size_t pageSize = 64;
    static constexpr std::size_t pagesKept = 48;

    struct Page {
        std::vector<std::optional<Row>> rows;
        std::list<std::size_t>::iterator used;
    };

    const Row* rowAt(int row) const {
        if (row < 0 || row >= rowCount())
            return nullptr;
        const auto index = static_cast<std::size_t>(row);
        const Page& page = pageAt(index / pageSize);
        const auto& found = page.rows[index % pageSize];
        return found ? &*found : nullptr;
    }

    const Page& pageAt(std::size_t number) const {
        if (const auto known = m_pages.find(number); known != m_pages.end()) {
            m_recent.splice(m_recent.begin(), m_recent, known->second.used);
            return known->second;
        }
        if (m_pages.size() >= pagesKept) {
            m_pages.erase(m_recent.back());
            m_recent.pop_back();
        }
        m_recent.push_front(number);
        Page& page = m_pages[number];
        page.used = m_recent.begin();
        const std::size_t start = number * pageSize;
        const std::span<const std::int64_t> wanted(ids().data() + start, std::min(pageSize, ids().size() - start));
        page.rows.resize(wanted.size());
        fetchGuarded(*this, [&] { fill(page, wanted); });
        return page;
    }

    void fill(Page& page, std::span<const std::int64_t> wanted) const {
        std::unordered_map<std::int64_t, std::size_t> places;
        for (std::size_t i = 0; i < wanted.size(); ++i)
            places.emplace(wanted[i], i);
        for (auto& row : m_fetch(wanted)) {
            if (const auto place = places.find(m_idOf(row)); place != places.end())
                page.rows[place->second] = std::move(row);
        }
    }

    std::vector<Column> m_columns;
    Fetch m_fetch;
    IdOf m_idOf;
    mutable std::unordered_map<std::size_t, Page> m_pages;
    mutable std::list<std::size_t> m_recent; // most recent first
};

} // namespace wijkwerk::ui
