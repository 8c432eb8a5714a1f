// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/rows_model.h"

#include "ui/shared/guard.h"

namespace wijkwerk::ui {

int RowsModelBase::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RowsModelBase::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_infos.size()) + firstData();
}

const ColumnInfo* RowsModelBase::info(int column) const {
    const int index = column - firstData();
    return index >= 0 && index < static_cast<int>(m_infos.size()) ? &m_infos[static_cast<std::size_t>(index)] : nullptr;
}

int RowsModelBase::columnOf(const QString& key) const {
    for (int column = 0; column < columnCount(); ++column) {
        if (const auto* known = info(column); known && known->key == key)
            return column;
    }
    return -1;
}

void RowsModelBase::showByDefault(const QStringList& keys) {
    for (ColumnInfo& info : m_infos)
        info.shown = keys.contains(info.key);
}

QVariant RowsModelBase::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return QVariant::fromValue(idAt(index.row()));
    const ColumnInfo* column = info(index.column());
    if (!column) {
        if (role == Qt::CheckStateRole)
            return static_cast<int>(m_checked.contains(idAt(index.row())) ? Qt::Checked : Qt::Unchecked);
        if (role == Qt::AccessibleTextRole)
            return m_checked.contains(idAt(index.row())) ? tr("selected") : tr("not selected");
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return cell(index.row(), index.column()).text;
    case Qt::AccessibleTextRole: {
        const Cell shown = cell(index.row(), index.column());
        return shown.spoken.isEmpty() ? shown.text : shown.spoken;
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>(column->alignment);
    default:
        return {};
    }
}

bool RowsModelBase::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !m_checkable || !index.isValid() || index.column() != 0)
        return false;
    setChecked(idAt(index.row()), value.toInt() == Qt::Checked);
    return true;
}

QVariant RowsModelBase::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const ColumnInfo* column = info(section);
    if (role == Qt::DisplayRole)
        return column ? column->title : QString();
    if (role == Qt::AccessibleTextRole)
        return column ? column->title : tr("Select");
    if (role == Qt::TextAlignmentRole && column)
        return static_cast<int>(column->alignment);
    return {};
}

Qt::ItemFlags RowsModelBase::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_checkable && index.column() == 0)
        flags |= Qt::ItemIsUserCheckable;
    return index.isValid() ? flags : Qt::NoItemFlags;
}

void RowsModelBase::setIds(std::vector<std::int64_t> ids) {
    if (ids == m_ids) {
        refresh();
        return;
    }
    beginResetModel();
    m_ids = std::move(ids);
    dropRows();
    const auto before = m_checked.size();
    if (!m_checked.empty()) {
        std::unordered_set<std::int64_t> still;
        for (const auto id : m_ids) {
            if (m_checked.contains(id))
                still.insert(id);
        }
        m_checked = std::move(still);
    }
    endResetModel();
    if (before != m_checked.size())
        Q_EMIT checkedChanged();
}

void RowsModelBase::refresh() {
    dropRows();
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RowsModelBase::rowOf(std::int64_t id) const {
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

void RowsModelBase::setCheckable(bool checkable) {
    if (checkable == m_checkable)
        return;
    beginResetModel();
    m_checkable = checkable;
    endResetModel();
}

std::vector<std::int64_t> RowsModelBase::checked() const {
    std::vector<std::int64_t> ids;
    for (const auto id : m_ids) {
        if (m_checked.contains(id))
            ids.push_back(id);
    }
    return ids;
}

void RowsModelBase::setChecked(std::int64_t id, bool checked) {
    const int row = rowOf(id);
    if (row < 0 || m_checked.contains(id) == checked)
        return;
    if (checked)
        m_checked.insert(id);
    else
        m_checked.erase(id);
    if (m_checkable)
        Q_EMIT dataChanged(index(row, 0), index(row, 0), {Qt::CheckStateRole, Qt::AccessibleTextRole});
    Q_EMIT checkedChanged();
}

void RowsModelBase::setAllChecked(bool checked) {
    m_checked.clear();
    if (checked)
        m_checked.insert(m_ids.begin(), m_ids.end());
    if (m_checkable && !m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole, Qt::AccessibleTextRole});
    Q_EMIT checkedChanged();
}

bool fetchGuarded(const RowsModelBase& model, const std::function<void()>& fetch) {
    return guardQuietly(fetch, [&model](const Error& error) { Q_EMIT model.fetchFailed(error); });
}

} // namespace wijkwerk::ui
