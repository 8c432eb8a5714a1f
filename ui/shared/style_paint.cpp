// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/style_paint.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPainterPath>
#include <QVariant>
#include <QWidget>

#include <cmath>

namespace wijkwerk::ui::paint {

namespace {

class Saved {
public:
    explicit Saved(QPainter& painter)
        : m_painter(painter) {
        m_painter.save();
    }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved&) = delete;
    Saved& operator=(const Saved&) = delete;

private:
    QPainter& m_painter;
};

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return QColor(part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue()));
}

bool enabled(const QStyleOption& option) {
    return option.state & QStyle::State_Enabled;
}
bool focused(const QStyleOption& option) {
    return option.state & QStyle::State_HasFocus;
}
bool hovered(const QStyleOption& option) {
    return enabled(option) && (option.state & QStyle::State_MouseOver);
}
bool pressed(const QStyleOption& option) {
    return enabled(option) && (option.state & QStyle::State_Sunken);
}

} // namespace

void rounded(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& line,
             double width) {
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (line.isValid()) {
        painter.setPen(QPen(line, width));
        const double half = width / 2;
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
}

void focusRing(QPainter& painter, const QRectF& rect, double radius, const QColor& line) {
    rounded(painter, rect, radius, {}, line, 2);
}

void chevron(QPainter& painter, const QRectF& rect, int direction, const QColor& line) {
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const double reach = std::min(rect.width(), rect.height()) * 0.28;
    painter.setPen(QPen(line, std::max(1.5, reach * 0.4), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(rect.center());
    constexpr double turns[] = {0, 180, 90, -90};
    painter.rotate(turns[direction & 3]);
    const QPointF points[] = {{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}};
    painter.drawPolyline(points, 3);
}

bool isPrimary(const QWidget* button) {
    return button && button->property("primary").toBool();
}
bool isLink(const QWidget* button) {
    return button && button->property("link").toBool();
}

int linkSide() {
    return dp(2);
}

QColor buttonText(const QStyleOptionButton& option, const QWidget* widget) {
    if (!enabled(option))
        return option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (isPrimary(widget) || (option.features & QStyleOptionButton::DefaultButton))
        return color(ColorRole::OnPrimary, option.palette);
    if (isLink(widget) || (option.state & QStyle::State_On))
        return color(ColorRole::Primary, option.palette);
    return color(ColorRole::Ink, option.palette);
}

void buttonPanel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget) {
    const QPalette& palette = option.palette;
    const QColor primary = color(ColorRole::Primary, palette);
    const QColor ink = color(ColorRole::Ink, palette);
    const double radius = dp(controlRadius);
    const QRectF rect = option.rect;
    const bool main = isPrimary(widget) || (option.features & QStyleOptionButton::DefaultButton);
    if (isLink(widget) || (option.features & QStyleOptionButton::Flat)) {
        if (hovered(option) || pressed(option))
            rounded(painter, rect, radius, color(ColorRole::PrimarySoft, palette));
    } else if (main && enabled(option)) {
        QColor fill = primary;
        if (pressed(option))
            fill = mixed(primary, ink, 0.25);
        else if (hovered(option))
            fill = mixed(primary, ink, 0.12);
        rounded(painter, rect, radius, fill);
    } else {
        QColor fill = color(enabled(option) ? ColorRole::Surface : ColorRole::Canvas, palette);
        if (option.state & QStyle::State_On)
            fill = color(ColorRole::PrimarySoft, palette);
        else if (pressed(option))
            fill = color(ColorRole::Line, palette);
        else if (hovered(option))
            fill = color(ColorRole::Hover, palette);
        const QColor line = (option.state & QStyle::State_On) ? primary
                            : enabled(option)                 ? color(ColorRole::Border, palette)
                                                              : color(ColorRole::Line, palette);
        rounded(painter, rect, radius, fill, line);
    }
    if (!focused(option))
        return;
    if (main)
        focusRing(painter, rect.adjusted(2, 2, -2, -2), radius - 2, color(ColorRole::OnPrimary, palette));
    else
        focusRing(painter, rect, radius, primary);
}

void buttonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget) {
    const Saved saved(painter);
    const bool strong = isPrimary(widget) || isLink(widget) || (option.features & QStyleOptionButton::DefaultButton) ||
                        (option.state & QStyle::State_On);
    QFont font = painter.font();
    if (strong)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(buttonText(option, widget));
    QRect room = option.rect;
    if (option.features & QStyleOptionButton::HasMenu)
        room.setRight(room.right() - dp(14));
    const int text = painter.fontMetrics().size(Qt::TextShowMnemonic, option.text).width();
    if (!option.icon.isNull()) {
        const int side = option.iconSize.width() > 0 ? option.iconSize.width() : dp(16);
        const int gap = option.text.isEmpty() ? 0 : dp(6);
        const int left = room.left() + std::max(0, (room.width() - side - gap - text) / 2);
        option.icon.paint(&painter, QRect(left, room.center().y() - side / 2, side, side), Qt::AlignCenter,
                          enabled(option) ? QIcon::Normal : QIcon::Disabled);
        painter.drawText(room.adjusted(left - room.left() + side + gap, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, option.text);
        return;
    }
    if (isLink(widget)) // a word among words: it starts where they start, however wide its place is
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, option.text);
    else
        painter.drawText(room, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
}

void comboLabel(QPainter& painter, const QStyleOptionComboBox& option, const QRect& room) {
    painter.setPen(enabled(option) ? color(ColorRole::Ink, option.palette)
                                   : option.palette.color(QPalette::Disabled, QPalette::Text));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width()));
}

void headerLabel(QPainter& painter, const QStyleOptionHeader& option) {
    const Saved saved(painter);
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(color(ColorRole::Muted, option.palette));
    painter.drawText(option.rect.adjusted(dp(3), 0, -dp(3), 0),
                     static_cast<int>((option.textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter),
                     option.text);
}

void tick(QPainter& painter, const QRectF& box, const QColor& line) {
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, std::max(1.6, box.width() / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    const QPointF points[] = {at(0.25, 0.53), at(0.43, 0.70), at(0.76, 0.32)};
    painter.drawPolyline(points, 3);
}

void checkMark(QPainter& painter, const QRectF& box, const QStyleOption& option) {
    const QPalette& palette = option.palette;
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const QColor primary = enabled(option) ? color(ColorRole::Primary, palette) : color(ColorRole::Border, palette);
    const double radius = dp(4);
    if (on || partly)
        rounded(painter, box, radius, primary);
    else
        rounded(painter, box, radius, color(enabled(option) ? ColorRole::Surface : ColorRole::Canvas, palette),
                hovered(option) || focused(option) ? primary : color(ColorRole::Muted, palette),
                focused(option) ? 2 : 1);
    if (on) {
        tick(painter, box, color(ColorRole::OnPrimary, palette));
    } else if (partly) {
        const double thick = std::max(2.0, box.height() / 8);
        painter.fillRect(
            QRectF(box.left() + box.width() * 0.26, box.center().y() - thick / 2, box.width() * 0.48, thick),
            color(ColorRole::OnPrimary, palette));
    }
}

void radioMark(QPainter& painter, const QRectF& box, const QStyleOption& option) {
    const QPalette& palette = option.palette;
    const bool on = option.state & QStyle::State_On;
    const QColor primary = enabled(option) ? color(ColorRole::Primary, palette) : color(ColorRole::Border, palette);
    const bool strong = on || focused(option) || hovered(option);
    rounded(painter, box, box.width() / 2, color(ColorRole::Surface, palette),
            strong ? primary : color(ColorRole::Muted, palette), on || focused(option) ? 2 : 1);
    if (on) {
        const double inset = box.width() * 0.28;
        rounded(painter, box.adjusted(inset, inset, -inset, -inset), box.width() / 2 - inset, primary);
    }
}

void fieldPanel(QPainter& painter, const QRectF& rect, const QStyleOption& option, const QWidget* widget) {
    const QPalette& palette = option.palette;
    const bool wrong = widget && widget->property("wrong").toBool();
    const bool readOnly = option.state & QStyle::State_ReadOnly;
    QColor line = color(ColorRole::Border, palette);
    if (wrong)
        line = color(ColorRole::Red, palette);
    else if (focused(option))
        line = color(ColorRole::Primary, palette);
    else if (hovered(option))
        line = color(ColorRole::Muted, palette);
    const QColor fill =
        enabled(option) && !readOnly ? color(ColorRole::Surface, palette) : color(ColorRole::Canvas, palette);
    rounded(painter, rect, dp(controlRadius), fill, line, focused(option) ? 2 : 1);
}

void tab(QPainter& painter, const QStyleOptionTab& option) {
    const QPalette& palette = option.palette;
    const bool selected = option.state & QStyle::State_Selected;
    const Saved saved(painter);
    QRect area = option.rect;
    const int thick = dp(2);
    if (hovered(option) && !selected)
        rounded(painter, QRectF(area).adjusted(2, 2, -2, -4), dp(controlRadius), color(ColorRole::Hover, palette));
    if (selected)
        painter.fillRect(QRect(area.left(), area.bottom() - thick + 1, area.width(), thick),
                         color(ColorRole::Primary, palette));
    if (focused(option))
        focusRing(painter, QRectF(area).adjusted(2, 2, -2, -2 - thick), dp(controlRadius),
                  color(ColorRole::Primary, palette));
    QFont font = painter.font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(!enabled(option) ? palette.color(QPalette::Disabled, QPalette::WindowText)
                   : selected       ? color(ColorRole::Primary, palette)
                                    : color(ColorRole::Muted, palette));
    QRect textArea = area;
    if (!option.icon.isNull()) {
        const int side = dp(16);
        const int textWidth = painter.fontMetrics().horizontalAdvance(option.text);
        const int left = area.center().x() - (textWidth + side + dp(6)) / 2;
        option.icon.paint(&painter, QRect(left, area.center().y() - side / 2, side, side));
        textArea.setLeft(left + side + dp(6));
        painter.drawText(textArea, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, option.text);
        return;
    }
    painter.drawText(textArea, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle) {
    if (option.maximum <= option.minimum)
        return;
    const bool upright = option.orientation == Qt::Vertical;
    const bool strong = hovered(option) || pressed(option) || focused(option);
    const double inset = dp(strong ? 2 : 3);
    QRectF rect = handle;
    rect = upright ? rect.adjusted(inset, 1, -inset, -1) : rect.adjusted(1, inset, -1, -inset);
    const QColor fill =
        mixed(color(ColorRole::Surface, option.palette), color(ColorRole::Muted, option.palette), strong ? 0.75 : 0.5);
    rounded(painter, rect, std::min(rect.width(), rect.height()) / 2, fill);
}

void progress(QPainter& painter, const QStyleOptionProgressBar& option) {
    const QRectF rect = option.rect;
    const double radius = std::min(rect.height() / 2, static_cast<double>(dp(4)));
    rounded(painter, rect, radius, color(ColorRole::Groove, option.palette));
    if (option.maximum <= option.minimum)
        return;
    const double share = static_cast<double>(option.progress - option.minimum) / (option.maximum - option.minimum);
    if (share <= 0)
        return;
    QRectF filled = rect;
    filled.setWidth(std::max(rect.height(), rect.width() * std::min(1.0, share)));
    rounded(painter, filled, radius, color(ColorRole::Primary, option.palette));
}

} // namespace wijkwerk::ui::paint
