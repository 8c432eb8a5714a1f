// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/work_rows.h"

#include "ui/shared/card.h"
#include "ui/shared/context.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/today/work_row_widget.h"

#include <QVBoxLayout>

#include <algorithm>

namespace wijkwerk::ui {

namespace {

QVBoxLayout* columnOf(QWidget* place) {
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

WorkEntry::WorkEntry(const reports::WorkRow& row, Context& context, QWidget* parent)
    : QWidget(parent)
    , m_row(row)
    , m_context(context)
    , m_layout(columnOf(this))
    , m_line(new Separator(this)) {
    m_layout->addWidget(m_line);
    WorkRowWidget* top = add(row, false);
    m_layout->addWidget(top);
    connect(top, &WorkRowWidget::unfoldRequested, this, [this, top](bool open) {
        guard(this, [this, top, open] {
            unfold(open);
            top->setUnfolded(open);
        });
    });
}

WorkRowWidget* WorkEntry::add(const reports::WorkRow& row, bool folded) {
    auto* widget = new WorkRowWidget(row, m_context, folded ? WorkRowWidget::Place::Folded : WorkRowWidget::Place::Top);
    connect(widget, &WorkRowWidget::acted, this,
            [this, row](const QString& act, qint64 about) { Q_EMIT acted(row, act, about); });
    connect(widget, &WorkRowWidget::ticked, this, [this, row] { Q_EMIT ticked(row); });
    connect(widget, &WorkRowWidget::skipped, this, [this, row] { Q_EMIT skipped(row); });
    connect(widget, &WorkRowWidget::postponeRequested, this, [this, row] { Q_EMIT postponeRequested(row); });
    connect(widget, &WorkRowWidget::settleRequested, this, [this, row] { Q_EMIT settleRequested(row); });
    return widget;
}

void WorkEntry::setFirst(bool first) {
    m_line->setHidden(first);
}

void WorkEntry::unfold(bool open) {
    if (!open) {
        delete std::exchange(m_below, nullptr);
        return;
    }
    if (m_below)
        return;
    const auto parts = reports::unfolded(m_context.database(), m_row, m_context.today());
    m_below = new QWidget(this);
    QVBoxLayout* column = columnOf(m_below);
    for (const reports::WorkRow& row : parts) {
        if (row.deadline ? work::maySee(m_context.sight(), *row.deadline) : work::maySee(m_context.sight(), row.task))
            column->addWidget(add(row, true));
    }
    if (m_row.people.size() > reports::rowsNamed) {
        auto* rest = new TextLabel(WorkRows::tr("and %n more", "", int(m_row.people.size() - reports::rowsNamed)),
                                   TextSize::Base, ColorRole::Muted);
        rest->setContentsMargins(space::l() + space::xl(), space::s(), space::l(), space::s());
        column->addWidget(rest);
    }
    m_layout->addWidget(m_below);
    m_below->show();
}

WorkRows::WorkRows(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(columnOf(this))
    , m_restLine(new Separator(this))
    , m_rest(new TextLabel({}, TextSize::Base, ColorRole::Muted, this)) {
    m_rest->setContentsMargins(space::l(), space::s(), space::l(), space::s());
    m_layout->addWidget(m_restLine);
    m_layout->addWidget(m_rest);
    m_restLine->hide();
    m_rest->hide();
}

WorkEntry* WorkRows::make(const reports::WorkRow& row) {
    auto* entry = new WorkEntry(row, m_context, this);
    connect(entry, &WorkEntry::acted, this, &WorkRows::acted);
    connect(entry, &WorkEntry::ticked, this, &WorkRows::ticked);
    connect(entry, &WorkEntry::skipped, this, &WorkRows::skipped);
    connect(entry, &WorkEntry::postponeRequested, this, &WorkRows::postponeRequested);
    connect(entry, &WorkEntry::settleRequested, this, &WorkRows::settleRequested);
    return entry;
}

/// The entry of this row at this place: the one that stands there, one from below, or a new one.
void WorkRows::place(std::size_t at, const reports::WorkRow& row) {
    const auto here = m_entries.begin() + std::ptrdiff_t(at);
    const auto found = std::find_if(here, m_entries.end(), [&](const WorkEntry* entry) { return entry->row() == row; });
    if (found == m_entries.end()) {
        WorkEntry* entry = make(row);
        m_layout->insertWidget(int(at), entry);
        m_entries.insert(here, entry);
    } else if (found != here) {
        m_layout->removeWidget(*found);
        m_layout->insertWidget(int(at), *found);
        std::rotate(here, found, found + 1);
    }
    m_entries[at]->setFirst(at == 0);
}

void WorkRows::drop(WorkEntry* entry) {
    m_layout->removeWidget(entry);
    entry->hide();
    entry->deleteLater(); // the button that was clicked may be in it
}

void WorkRows::showRows(const std::vector<reports::WorkRow>& rows, int more) {
    const auto end = rows.begin() + std::ptrdiff_t(std::min(rows.size(), reports::rowsNamed));
    std::erase_if(m_entries, [&](WorkEntry* entry) {
        const bool goes = std::find(rows.begin(), end, entry->row()) == end;
        if (goes)
            drop(entry);
        return goes;
    });
    for (auto row = rows.begin(); row != end; ++row)
        place(std::size_t(row - rows.begin()), *row);
    const int rest = int(rows.end() - end) + more;
    m_rest->setText(tr("and %n more", "", rest));
    m_rest->setVisible(rest > 0);
    m_restLine->setVisible(rest > 0);
}

void WorkRows::clear() {
    showRows({}, 0);
}

} // namespace wijkwerk::ui
