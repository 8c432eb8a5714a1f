// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/style.h"

#include "ui/shared/icons.h"
#include "ui/shared/style_paint.h"
#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace wijkwerk::ui {

namespace {

template <class Option>
const Option* as(const QStyleOption* option) {
    return qstyleoption_cast<const Option*>(option);
}

void drawHeaderSection(QPainter& painter, const QStyleOption& option) {
    painter.fillRect(option.rect, color(ColorRole::Surface, option.palette));
    const QRect& r = option.rect;
    painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), color(ColorRole::Line, option.palette));
}

/// Boxes, dots and arrows; false for anything else.
bool drawMark(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter) {
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        paint::checkMark(painter, option.rect, option);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        paint::radioMark(painter, option.rect, option);
        return true;
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorArrowLeft:
    case QStyle::PE_IndicatorArrowRight: {
        const int direction = element == QStyle::PE_IndicatorArrowDown   ? 0
                              : element == QStyle::PE_IndicatorArrowUp   ? 1
                              : element == QStyle::PE_IndicatorArrowLeft ? 2
                                                                         : 3;
        paint::chevron(painter, option.rect, direction, color(ColorRole::Muted, option.palette));
        return true;
    }
    default:
        return false;
    }
}

void drawButtonBevel(QPainter& painter, const QStyleOptionButton& button, const QWidget* widget) {
    paint::buttonPanel(painter, button, widget);
    if (!(button.features & QStyleOptionButton::HasMenu))
        return;
    const int side = dp(16);
    const QRect area(button.rect.right() - side - dp(8), button.rect.center().y() - side / 2, side, side);
    paint::chevron(painter, area, 0, paint::buttonText(button, widget));
}

void drawRoundFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const bool list = qobject_cast<const QAbstractItemView*>(widget) != nullptr;
    const bool area = qobject_cast<const QAbstractScrollArea*>(widget) != nullptr;
    const bool focus = widget && widget->hasFocus();
    const bool wrong = widget && widget->property("wrong").toBool(); // also while it has the focus
    const ColorRole line = wrong   ? ColorRole::Red
                           : focus ? ColorRole::Primary
                           : list  ? ColorRole::Line
                                   : ColorRole::Border;
    paint::rounded(painter, option.rect, dp(list ? cardRadius : controlRadius),
                   area ? widget->palette().color(QPalette::Base) : QColor(), color(line, option.palette),
                   focus ? 2 : 1);
}

/// Fields whose value Qt changes by the wheel of the mouse.
bool isTurnedByWheel(const QObject* widget) {
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget);
}

bool isRoundFrame(const QStyleOption& option) {
    const auto* frame = as<QStyleOptionFrame>(&option);
    return frame && frame->frameShape == QFrame::StyledPanel;
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion"))) {}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (auto* tabs = qobject_cast<QTabBar*>(widget)) {
        tabs->setExpanding(false);
        tabs->setDrawBase(false);
    }
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QTabBar*>(widget) ||
        qobject_cast<QLineEdit*>(widget) || qobject_cast<QScrollBar*>(widget) ||
        qobject_cast<QAbstractSpinBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QAbstractScrollArea*>(widget))
        widget->installEventFilter(this);
    if (isTurnedByWheel(widget)) {
        widget->setFocusPolicy(Qt::FocusPolicy(widget->focusPolicy() & ~(Qt::WheelFocus & ~Qt::StrongFocus)));
        widget->installEventFilter(this);
    }
}

/// Scroll areas repaint only their content when the keyboard comes or goes; the frame shows it too. A wheel scrolls the
/// form, and never changes what stands in a field that happens to lie below it.
bool Style::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel && isTurnedByWheel(watched)) {
        event->ignore(); // so that what is around the field gets it
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        static_cast<QWidget*>(watched)->update();
    return QProxyStyle::eventFilter(watched, event);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    if (drawMark(element, *option, *painter))
        return;
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = as<QStyleOptionFrame>(option)) {
            if (frame->lineWidth > 0)
                paint::fieldPanel(*painter, option->rect, *option, widget);
            return;
        }
        break;
    case PE_FrameLineEdit:
        paint::fieldPanel(*painter, option->rect, *option, widget);
        return;
    case PE_PanelButtonTool: {
        QStyleOptionButton button;
        button.QStyleOption::operator=(*option);
        if (option->state & State_AutoRaise)
            button.features = QStyleOptionButton::Flat;
        paint::buttonPanel(*painter, button, widget);
        return;
    }
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          color(ColorRole::Line, option->palette));
        return;
    case PE_FrameFocusRect:
        if (option->state & State_Enabled)
            paint::focusRing(*painter, QRectF(option->rect).adjusted(-1, -1, 1, 1), dp(4),
                             color(ColorRole::Primary, option->palette));
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, color(ColorRole::PrimarySoft, option->palette));
        else if ((option->state & State_MouseOver) && (option->state & State_Enabled))
            painter->fillRect(option->rect, color(ColorRole::Hover, option->palette));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto* button = as<QStyleOptionButton>(option)) {
            drawButtonBevel(*painter, *button, widget);
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto* button = as<QStyleOptionButton>(option)) {
            paint::buttonLabel(*painter, *button, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = as<QStyleOptionTab>(option)) {
            paint::tab(*painter, *tab);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto* combo = as<QStyleOptionComboBox>(option)) {
            const QRect room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).adjusted(2, 0, 0, 0);
            if (!combo->editable)
                paint::comboLabel(*painter, *combo, room);
            return;
        }
        break;
    case CE_HeaderLabel:
        if (const auto* header = as<QStyleOptionHeader>(option)) {
            paint::headerLabel(*painter, *header);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(*painter, *option);
        return;
    case CE_ShapedFrame:
        if (isRoundFrame(*option)) {
            drawRoundFrame(*painter, *option, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = as<QStyleOptionProgressBar>(option)) {
            paint::progress(*painter, *bar);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    switch (control) {
    case CC_ScrollBar:
        if (const auto* slider = as<QStyleOptionSlider>(option)) {
            paint::scrollBar(*painter, *slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
        break;
    case CC_ComboBox:
        if (const auto* combo = as<QStyleOptionComboBox>(option)) {
            paint::fieldPanel(*painter, option->rect, *option, widget);
            const QRect arrow = subControlRect(control, combo, SC_ComboBoxArrow, widget);
            const int side = dp(16);
            paint::chevron(*painter, QRect(arrow.center() - QPoint(side / 2, side / 2), QSize(side, side)), 0,
                           color(ColorRole::Muted, option->palette));
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto* spin = as<QStyleOptionSpinBox>(option)) {
            if (spin->frame)
                paint::fieldPanel(*painter, option->rect, *option, widget);
            if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
                paint::chevron(*painter, subControlRect(control, spin, SC_SpinBoxUp, widget), 1,
                               color(ColorRole::Muted, option->palette));
                paint::chevron(*painter, subControlRect(control, spin, SC_SpinBoxDown, widget), 0,
                               color(ColorRole::Muted, option->palette));
            }
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// Signs of messages in our own line icons; the style is asked for them by QMessageBox.
QIcon Style::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
    switch (which) {
    case SP_MessageBoxInformation:
        return icon(Icon::Info, ColorRole::Blue);
    case SP_MessageBoxQuestion:
        return icon(Icon::Help, ColorRole::Primary);
    case SP_MessageBoxWarning:
        return icon(Icon::Warning, ColorRole::Amber);
    case SP_MessageBoxCritical:
        return icon(Icon::Warning, ColorRole::Red);
    case SP_ArrowLeft:
        return icon(Icon::ChevronLeft, ColorRole::Ink);
    case SP_ArrowRight:
        return icon(Icon::ChevronRight, ColorRole::Ink);
    case SP_LineEditClearButton:
        return icon(Icon::Cross, ColorRole::Muted);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace wijkwerk::ui
