// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/search_results.h"

#include "ui/shared/theme.h"

#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

constexpr int answerRole = Qt::UserRole; ///< index of the answer, -1 for a heading

/// Title at the left, detail muted behind it.
class LineDelegate : public QStyledItemDelegate {
public:
    LineDelegate(const std::vector<SearchAnswer>& answers, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_answers(answers) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (index.data(answerRole).toInt() >= 0)
            return {dp(200), listRowHeight()};
        // A sentence instead of answers goes on on a next line.
        const int room = static_cast<QWidget*>(parent())->parentWidget()->width() - 2 * space::m() - dp(8);
        const QRect words =
            QFontMetrics(textFont(TextSize::Small))
                .boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, index.data(Qt::DisplayRole).toString());
        return {dp(200), std::max(words.height(), option.fontMetrics.height()) + space::m()};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QPalette& palette = option.palette;
        const QString title = index.data(Qt::DisplayRole).toString();
        QRect room = option.rect.adjusted(space::m(), 0, -space::m(), 0);
        painter->save();
        if (index.data(answerRole).toInt() < 0) {
            painter->setFont(textFont(TextSize::Small));
            painter->setPen(color(ColorRole::Muted, palette));
            painter->drawText(room, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, title);
            painter->restore();
            return;
        }
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, color(ColorRole::PrimarySoft, palette));
            painter->fillRect(option.rect.x(), option.rect.y(), dp(3), option.rect.height(),
                              color(ColorRole::Primary, palette));
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, color(ColorRole::Hover, palette));
        }
        painter->setFont(textFont(TextSize::Strong));
        painter->setPen(color(ColorRole::Ink, palette));
        const QFontMetrics strong(painter->font());
        const QString shownTitle = strong.elidedText(title, Qt::ElideRight, room.width());
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, shownTitle);
        room.setLeft(room.left() + strong.horizontalAdvance(shownTitle) + space::m());
        painter->setFont(textFont(TextSize::Base));
        painter->setPen(color(ColorRole::Muted, palette));
        const QFontMetrics base(painter->font());
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          aroundHit(m_answers[index.data(answerRole).toULongLong()], base, room.width()));
        painter->restore();
    }

private:
    const std::vector<SearchAnswer>& m_answers;
};

} // namespace

QString aroundHit(const SearchAnswer& answer, const QFontMetrics& metrics, int room) {
    QString shown = answer.detail;
    const SearchHit& hit = answer.hit;
    const auto isCut = [&](qsizetype end) {
        return metrics.horizontalAdvance(shown.left(end) + QStringLiteral("… …")) > room;
    };
    if (hit.end > 0 && isCut(hit.end)) {
        shown = answer.detail.left(hit.from) + QStringLiteral("… ") + answer.detail.mid(hit.start);
        if (isCut(hit.from + 2 + hit.end - hit.start)) // then the day and the kind as well
            shown = QStringLiteral("… ") + answer.detail.mid(hit.start);
    }
    return metrics.elidedText(shown, Qt::ElideRight, room);
}

SearchResults::SearchResults(QWidget* window)
    : QFrame(window)
    , m_list(new QListWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, space::xs(), 2, space::xs());
    column->addWidget(m_list);
    m_list->setItemDelegate(new LineDelegate(m_answers, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What was found"));
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        const int index = item->data(answerRole).toInt();
        if (index >= 0)
            Q_EMIT chosen(m_answers[std::size_t(index)]);
    });
    hide();
}

void SearchResults::addHeading(const QString& text) {
    auto* item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setData(answerRole, -1);
}

void SearchResults::addLine(const SearchAnswer& answer) {
    auto* item = new QListWidgetItem(answer.title, m_list);
    item->setData(answerRole, int(m_answers.size()));
    item->setData(Qt::AccessibleTextRole, QString(answer.title + QStringLiteral(", ") + answer.detail));
    m_answers.push_back(answer);
}

void SearchResults::show(const SearchAnswers& answers, const QString& text) {
    m_list->clear();
    m_answers.clear();
    QString heading;
    for (const SearchAnswer& answer : answers.lines) {
        if (const QString name = groupName(answer.group); name != heading) {
            addHeading(name);
            heading = name;
        }
        addLine(answer);
    }
    if (answers.waiting)
        addHeading(tr("People are being read; one moment…"));
    else if (m_answers.empty())
        addHeading(tr("Nothing found for “%1”. Try a part of the name, a number or a birth date.").arg(text));
    if (!m_answers.empty())
        move(1);
    int height = space::s() + 2 * m_list->frameWidth();
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    resize(width(), std::min(height, parentWidget()->height() - y() - space::m()));
    show();
    raise();
}

void SearchResults::move(int step) {
    int row = m_list->currentRow();
    for (row += step; row >= 0 && row < m_list->count(); row += step) {
        if (m_list->item(row)->data(answerRole).toInt() >= 0) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

std::optional<SearchAnswer> SearchResults::marked() const {
    const QListWidgetItem* item = m_list->currentItem();
    const int index = item ? item->data(answerRole).toInt() : -1;
    return index < 0 ? std::nullopt : std::optional(m_answers[std::size_t(index)]);
}

QString SearchResults::markedText() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(Qt::AccessibleTextRole).toString() : QString();
}

void SearchResults::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(ColorRole::Border, palette()));
    painter.setBrush(color(ColorRole::Surface, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), controlRadius, controlRadius);
}

} // namespace wijkwerk::ui
