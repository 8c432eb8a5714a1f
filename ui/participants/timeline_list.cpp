// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/timeline_list.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace wijkwerk::ui::participants {

namespace {

int dayWidth(const QFont& font) {
    return QFontMetrics(font).horizontalAdvance(QStringLiteral("00-00-0000 "));
}

class TimelineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto& item = static_cast<const TimelineModel*>(index.model())->item(index.row());
        const bool focused = option.state & QStyle::State_HasFocus;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(color(ColorRole::PrimarySoft, option.palette));
            painter->drawRoundedRect(option.rect, controlRadius, controlRadius);
        }
        if (focused) {
            painter->setPen(QPen(color(ColorRole::Primary, option.palette), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), controlRadius, controlRadius);
        }
        const Places places = placesIn(option, item);
        painter->setPen(color(ColorRole::Muted, option.palette));
        painter->drawText(places.day, Qt::AlignLeft | Qt::AlignTop, item.day);
        painter->setPen(Qt::NoPen);
        painter->setBrush(inkOf(item.tone));
        painter->drawEllipse(places.dot);
        painter->setPen(color(ColorRole::Ink, option.palette));
        painter->setFont(textFont(TextSize::Strong));
        painter->drawText(places.title, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, item.title);
        painter->setFont(option.font);
        painter->setPen(color(ColorRole::Muted, option.palette));
        painter->drawText(places.text, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, item.text);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto& item = static_cast<const TimelineModel*>(index.model())->item(index.row());
        QStyleOptionViewItem sized = option;
        const auto* view = qobject_cast<const QListView*>(option.widget);
        sized.rect = QRect(0, 0, view ? view->viewport()->width() : dp(400), 1);
        const Places places = placesIn(sized, item);
        const int bottom = item.text.isEmpty() ? places.title.bottom() : places.text.bottom();
        return {dp(100), bottom + space::s()};
    }

private:
    struct Places {
        QRect day;
        QRectF dot;
        QRect title;
        QRect text;
    };

    static Places placesIn(const QStyleOptionViewItem& option, const TimelineItem& item) {
        const QFontMetrics plain(option.font);
        const QFontMetrics strong(textFont(TextSize::Strong));
        const QRect room = option.rect.adjusted(space::s(), space::xs(), -space::s(), -space::xs());
        Places places;
        places.day = QRect(room.topLeft(), QSize(dayWidth(option.font), plain.height()));
        const int side = dp(9);
        places.dot = QRectF(places.day.right() + space::xs(), room.top() + (plain.height() - side) / 2.0, side, side);
        const int left = int(places.dot.right()) + space::s();
        const QRect column(left, room.top(), std::max(dp(60), room.right() - left), QWIDGETSIZE_MAX);
        places.title = strong.boundingRect(column, Qt::TextWordWrap, item.title);
        const QRect below(left, places.title.bottom() + 1, column.width(), QWIDGETSIZE_MAX);
        places.text = plain.boundingRect(below, Qt::TextWordWrap, item.text);
        return places;
    }
};

} // namespace

void TimelineModel::setItems(std::vector<TimelineItem> items) {
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TimelineItem& entry = item(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return QStringLiteral("%1 %2. %3").arg(entry.day, entry.title, entry.text);
    return {};
}

TimelineList::TimelineList(QWidget* parent)
    : QListView(parent)
    , m_model(new TimelineModel(this)) {
    setModel(m_model);
    setItemDelegate(new TimelineDelegate(this));
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) {
        const TimelineItem& item = m_model->item(index.row());
        if (item.kind == work::TimelineKind::Letter)
            Q_EMIT letterRequested(item.id);
        else if (item.kind == work::TimelineKind::Note || item.kind == work::TimelineKind::Imported)
            Q_EMIT noteRequested(item.id);
        else if (item.kind >= work::TimelineKind::Start && item.kind <= work::TimelineKind::Move)
            Q_EMIT stageRequested(item.kind, item.id);
    });
}

void TimelineList::setItems(std::vector<TimelineItem> items) {
    m_model->setItems(std::move(items));
}

void TimelineList::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(currentIndex().data(Qt::DisplayRole).toString());
        return;
    }
    QListView::keyPressEvent(event);
}

void TimelineList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace wijkwerk::ui::participants
