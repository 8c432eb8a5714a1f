// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/timeline_list.h"

#include "ui/participants/counter_dialogs.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
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
        for (std::size_t i = 0; i < item.counters.size(); ++i) {
            const bool link = !work::isRemark(item.counters[i]);
            painter->setPen(color(link ? ColorRole::Primary : ColorRole::Muted, option.palette));
            painter->drawText(places.links[i], Qt::AlignLeft | Qt::AlignTop, wordsOf(item.counters[i]));
        }
        painter->restore();
    }

    /// The link of a line at a point; nothing beside them.
    std::optional<work::Counter> counterAt(const QStyleOptionViewItem& option, const TimelineItem& item,
                                           const QPoint& at) const {
        const Places places = placesIn(option, item);
        for (std::size_t i = 0; i < item.counters.size(); ++i) {
            if (!work::isRemark(item.counters[i]) && places.links[i].contains(at))
                return item.counters[i];
        }
        return std::nullopt;
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto& item = static_cast<const TimelineModel*>(index.model())->item(index.row());
        QStyleOptionViewItem sized = option;
        const auto* view = qobject_cast<const QListView*>(option.widget);
        sized.rect = QRect(0, 0, view ? view->viewport()->width() : dp(400), 1);
        const Places places = placesIn(sized, item);
        int bottom = item.text.isEmpty() ? places.title.bottom() : places.text.bottom();
        if (!places.links.empty())
            bottom = places.links.back().bottom();
        return {dp(100), bottom + space::s()};
    }

private:
    struct Places {
        QRect day;
        QRectF dot;
        QRect title;
        QRect text;
        std::vector<QRect> links; ///< one for each counter-act
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
        int x = left;
        const int top = (item.text.isEmpty() ? places.title.bottom() : places.text.bottom()) + space::xs();
        for (const work::Counter counter : item.counters) {
            const int width = plain.horizontalAdvance(wordsOf(counter)) + 1;
            places.links.emplace_back(x, top, width, plain.height());
            x += width + space::m();
        }
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
    const QString words = QStringLiteral("%1 %2. %3").arg(entry.day, entry.title, entry.text);
    if (role == Qt::DisplayRole)
        return words;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList counters{words};
    for (const work::Counter counter : entry.counters)
        counters << wordsOf(counter);
    return counters.join(QStringLiteral(" "));
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
    if (event->key() == Qt::Key_Delete && currentIndex().isValid()) {
        offer(currentIndex(), visualRect(currentIndex()).center());
        return;
    }
    QListView::keyPressEvent(event);
}

void TimelineList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const TimelineItem& item = m_model->item(index.row());
    const auto* delegate = static_cast<const TimelineDelegate*>(itemDelegate());
    if (const auto counter = delegate->counterAt(option, item, event->pos()))
        Q_EMIT counterRequested(*counter, item.id);
}

void TimelineList::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        offer(index, byKey ? visualRect(index).center() : event->pos());
}

void TimelineList::offer(const QModelIndex& index, const QPoint& at) {
    const TimelineItem& item = m_model->item(index.row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const work::Counter counter : item.counters) {
        auto* action = menu->addAction(wordsOf(counter));
        action->setEnabled(!work::isRemark(counter));
        connect(action, &QAction::triggered, this,
                [this, counter, id = item.id] { Q_EMIT counterRequested(counter, id); });
    }
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(viewport()->mapToGlobal(at));
}

void TimelineList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace wijkwerk::ui::participants
