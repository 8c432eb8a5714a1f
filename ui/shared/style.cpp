// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/style.h"

#include "ui/shared/style_paint.h"
#include "ui/shared/theme.h"

#include <QAbstractButton>
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

int controlHeight(const QFontMetrics& metrics) {
    return metrics.height() + 2 * dp(7);
}

template <class Option>
const Option* as(const QStyleOption* option) {
    return qstyleoption_cast<const Option*>(option);
}

void drawHeaderSection(QPainter& painter, const QStyleOption& option) {
    painter.fillRect(option.rect, color(ColorRole::Surface, option.palette));
    const QRect& r = option.rect;
    painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), color(ColorRole::Line, option.palette));
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
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QTabBar*>(widget) ||
        qobject_cast<QLineEdit*>(widget) || qobject_cast<QScrollBar*>(widget) ||
        qobject_cast<QAbstractSpinBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
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
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkMark(*painter, option->rect, *option);
        return;
    case PE_IndicatorRadioButton:
        paint::radioMark(*painter, option->rect, *option);
        return;
    case PE_PanelButtonTool: {
        QStyleOptionButton button;
        button.QStyleOption::operator=(*option);
        if (option->state & State_AutoRaise)
            button.features = QStyleOptionButton::Flat;
        paint::buttonPanel(*painter, button, widget);
        return;
    }
    case PE_IndicatorArrowDown:
        paint::chevron(*painter, option->rect, 0, color(ColorRole::Muted, option->palette));
        return;
    case PE_IndicatorArrowUp:
        paint::chevron(*painter, option->rect, 1, color(ColorRole::Muted, option->palette));
        return;
    case PE_IndicatorArrowLeft:
        paint::chevron(*painter, option->rect, 2, color(ColorRole::Muted, option->palette));
        return;
    case PE_IndicatorArrowRight:
        paint::chevron(*painter, option->rect, 3, color(ColorRole::Muted, option->palette));
        return;
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
            paint::buttonPanel(*painter, *button, widget);
            if (button->features & QStyleOptionButton::HasMenu) {
                const int side = dp(16);
                const QRect area(option->rect.right() - side - dp(8), option->rect.center().y() - side / 2, side, side);
                paint::chevron(*painter, area, 0, paint::buttonText(*button, widget));
            }
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto* button = as<QStyleOptionButton>(option)) {
            QStyleOptionButton copy = *button;
            const QColor text = paint::buttonText(*button, widget);
            for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
                copy.palette.setColor(group, QPalette::ButtonText, text);
            copy.state &= ~(State_On | State_Sunken);
            const bool strong = paint::isPrimary(widget) || paint::isLink(widget) ||
                                (button->features & QStyleOptionButton::DefaultButton) || (button->state & State_On);
            QFont font = painter->font();
            font.setWeight(strong ? QFont::DemiBold : font.weight());
            painter->save();
            painter->setFont(font);
            copy.fontMetrics = QFontMetrics(font);
            if (copy.features & QStyleOptionButton::HasMenu) {
                copy.features &= ~QStyleOptionButton::HasMenu;
                copy.rect.setRight(copy.rect.right() - dp(14));
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
            painter->restore();
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
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(*painter, *option);
        return;
    case CE_ShapedFrame:
        if (isRoundFrame(*option)) {
            const bool area = qobject_cast<const QAbstractScrollArea*>(widget) != nullptr;
            paint::rounded(
                *painter, option->rect, dp(controlRadius), area ? widget->palette().color(QPalette::Base) : QColor(),
                color((option->state & State_HasFocus) ? ColorRole::Primary : ColorRole::Border, option->palette),
                (option->state & State_HasFocus) ? 2 : 1);
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
            paint::chevron(*painter, arrow, 0, color(ColorRole::Muted, option->palette));
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

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QAbstractScrollArea*>(widget))
            return dp(3);
        break;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return dp(17);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return dp(8);
    case PM_ScrollBarExtent:
        return dp(13);
    case PM_ScrollBarSliderMin:
        return dp(32);
    case PM_TabBarTabHSpace:
        return dp(28);
    case PM_TabBarTabVSpace:
        return dp(18);
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return dp(16);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return dp(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return dp(12);
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return dp(4);
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    switch (type) {
    case CT_PushButton:
        if (const auto* button = as<QStyleOptionButton>(option)) {
            QFont font = widget ? widget->font() : QFont();
            const QFontMetrics plain(font);
            font.setWeight(QFont::DemiBold); // room for the word when the button is the main one
            const QFontMetrics strong(font);
            const int wider = strong.size(Qt::TextShowMnemonic, button->text).width() -
                              plain.size(Qt::TextShowMnemonic, button->text).width();
            const int side = paint::isLink(widget) ? dp(6) : dp(14);
            const int menu = button->features & QStyleOptionButton::HasMenu ? dp(14) : 0;
            return {size.width() + std::max(0, wider) + 2 * side + menu,
                    std::max(size.height() + 2 * dp(6), controlHeight(plain))};
        }
        break;
    case CT_LineEdit:
        return {size.width() + 2 * dp(10), std::max(size.height() + dp(8), controlHeight(option->fontMetrics))};
    case CT_ComboBox:
        return {size.width() + dp(10) + dp(12) + dp(22), controlHeight(option->fontMetrics)};
    case CT_SpinBox:
        return {size.width() + dp(34), controlHeight(option->fontMetrics)};
    case CT_TabBarTab:
        if (const auto* tab = as<QStyleOptionTab>(option)) {
            QFont font = widget ? widget->font() : QFont();
            font.setWeight(QFont::DemiBold);
            const int text = QFontMetrics(font).size(Qt::TextShowMnemonic, tab->text).width();
            const int icon = tab->icon.isNull() ? 0 : dp(22);
            return {text + icon + dp(28), controlHeight(option->fontMetrics) + dp(4)};
        }
        break;
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + dp(12), std::max(base.height(), option->fontMetrics.height() + dp(18))};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + dp(4), std::max(base.height(), option->fontMetrics.height() + dp(10))};
    }
    case CT_MenuItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return base.height() > dp(10) ? QSize(base.width() + dp(16), base.height() + dp(6)) : base;
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_LineEditContents) {
        const auto* frame = as<QStyleOptionFrame>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(dp(8), 1, -dp(8), -1);
        return option->rect;
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
    const QRect all = option->rect;
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, all, QRect(all.right() - dp(26), all.top(), dp(22), all.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, all, all.adjusted(dp(8), 1, -dp(28), -1));
    }
    if (control == CC_SpinBox) {
        const int width = dp(24);
        const int half = all.height() / 2;
        if (part == SC_SpinBoxUp)
            return visualRect(option->direction, all, QRect(all.right() - width, all.top() + 2, width, half - 2));
        if (part == SC_SpinBoxDown)
            return visualRect(option->direction, all, QRect(all.right() - width, all.top() + half, width, half - 2));
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, all, all.adjusted(2, 2, -width - 2, -2));
    }
    const auto* slider = as<QStyleOptionSlider>(option);
    if (control == CC_ScrollBar && slider) {
        const bool upright = slider->orientation == Qt::Vertical;
        const int length = upright ? all.height() : all.width();
        const double range = static_cast<double>(slider->maximum) - slider->minimum;
        int handle = length;
        if (range > 0)
            handle = static_cast<int>(length * slider->pageStep / (range + slider->pageStep));
        handle = std::clamp(handle, std::min(pixelMetric(PM_ScrollBarSliderMin, option, widget), length), length);
        const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                  length - handle, slider->upsideDown);
        const auto span = [&](int from, int size) {
            return upright ? QRect(all.left(), all.top() + from, all.width(), size)
                           : QRect(all.left() + from, all.top(), size, all.height());
        };
        switch (part) {
        case SC_ScrollBarAddLine:
        case SC_ScrollBarSubLine:
            return {};
        case SC_ScrollBarGroove:
            return all;
        case SC_ScrollBarSlider:
            return span(start, handle);
        case SC_ScrollBarSubPage:
            return span(0, start);
        case SC_ScrollBarAddPage:
            return span(start + handle, length - start - handle);
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const {
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut: // letters are underlined while Alt is held on Windows; here it would only be noise
        return hint == SH_UnderlineShortcut ? QProxyStyle::styleHint(hint, option, widget, data) : 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_FormLayoutFieldGrowthPolicy:
        return 2; // QFormLayout::AllNonFixedFieldsGrow
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace wijkwerk::ui
