// SPDX-License-Identifier: EUPL-1.2
// Sizes and places of the controls; what they look like is in style.cpp.
#include "ui/shared/style.h"

#include "ui/shared/style_paint.h"
#include "ui/shared/theme.h"

#include <QAbstractScrollArea>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>

#include <optional>

namespace wijkwerk::ui {

namespace {

int controlHeight(const QFontMetrics& metrics) {
    return metrics.height() + 2 * dp(7);
}

template <class Option>
const Option* as(const QStyleOption* option) {
    return qstyleoption_cast<const Option*>(option);
}

QSize buttonSize(const QStyleOptionButton& button, const QSize& content, const QWidget* widget) {
    QFont font = widget ? widget->font() : QFont();
    const QFontMetrics plain(font);
    font.setWeight(QFont::DemiBold); // room for the word when the button is the main one, or is chosen
    const int wider = QFontMetrics(font).size(Qt::TextShowMnemonic, button.text).width() -
                      plain.size(Qt::TextShowMnemonic, button.text).width();
    const bool narrow = widget && widget->property("narrow").toBool();
    const int side = paint::isLink(widget) ? paint::linkSide() : narrow ? dp(6) : dp(14);
    const int icon = button.icon.isNull() || button.text.isEmpty() ? 0 : dp(4);
    const int menu = button.features & QStyleOptionButton::HasMenu ? dp(14) : 0;
    const int width = content.width() + std::max(0, wider) + 2 * side + menu + icon;
    if (paint::isLink(widget))
        return {width, plain.height() + 2 * dp(4)};
    return {width, std::max(content.height() + 2 * dp(6), controlHeight(plain))};
}

QSize tabSize(const QStyleOptionTab& tab, const QWidget* widget) {
    QFont font = widget ? widget->font() : QFont();
    font.setWeight(QFont::DemiBold);
    const int text = QFontMetrics(font).size(Qt::TextShowMnemonic, tab.text).width();
    const int icon = tab.icon.isNull() ? 0 : dp(22);
    return {text + icon + dp(28), controlHeight(tab.fontMetrics) + dp(4)};
}

/// A bar without arrows: only groove and handle.
std::optional<QRect> scrollBarPart(const QStyleOptionSlider& slider, QStyle::SubControl part, int leastHandle) {
    const QRect all = slider.rect;
    const bool upright = slider.orientation == Qt::Vertical;
    const int length = upright ? all.height() : all.width();
    const double range = static_cast<double>(slider.maximum) - slider.minimum;
    const int wanted = range > 0 ? static_cast<int>(length * slider.pageStep / (range + slider.pageStep)) : length;
    const int handle = std::clamp(wanted, std::min(leastHandle, length), length);
    const int start = QStyle::sliderPositionFromValue(slider.minimum, slider.maximum, slider.sliderPosition,
                                                      length - handle, slider.upsideDown);
    const auto span = [&](int from, int size) {
        return upright ? QRect(all.left(), all.top() + from, all.width(), size)
                       : QRect(all.left() + from, all.top(), size, all.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarAddLine:
    case QStyle::SC_ScrollBarSubLine:
        return QRect();
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSlider:
        return span(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + handle, length - start - handle);
    default:
        return std::nullopt;
    }
}

} // namespace

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
    case PM_FocusFrameHMargin: // room beside the words in cells of plain tables
        return dp(5);
    case PM_MessageBoxIconSize:
        return dp(36);
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
        if (const auto* button = as<QStyleOptionButton>(option))
            return buttonSize(*button, size, widget);
        break;
    case CT_LineEdit:
        return {size.width() + 2 * dp(10), std::max(size.height() + dp(8), controlHeight(option->fontMetrics))};
    case CT_ComboBox:
        return {size.width() + dp(10) + dp(12) + dp(22), controlHeight(option->fontMetrics)};
    case CT_SpinBox:
        return {size.width() + dp(34), controlHeight(option->fontMetrics)};
    case CT_TabBarTab:
        if (const auto* tab = as<QStyleOptionTab>(option))
            return tabSize(*tab, widget);
        break;
    default:
        break;
    }
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_HeaderSection:
        return {base.width() + dp(22), std::max(base.height(), option->fontMetrics.height() + dp(18))};
    case CT_ItemViewItem:
        return {base.width() + dp(4), std::max(base.height(), option->fontMetrics.height() + dp(10))};
    case CT_MenuItem:
        return base.height() > dp(10) ? QSize(base.width() + dp(16), base.height() + dp(6)) : base;
    default:
        return base;
    }
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
            return visualRect(option->direction, all,
                              QRect(all.right() - width, all.top() + dp(3), width, half - dp(3)));
        if (part == SC_SpinBoxDown)
            return visualRect(option->direction, all,
                              QRect(all.right() - width, all.top() + half, width, half - dp(3)));
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, all, all.adjusted(dp(8), 2, -width - 2, -2));
    }
    if (control == CC_ScrollBar) {
        if (const auto* slider = as<QStyleOptionSlider>(option)) {
            const int least = pixelMetric(PM_ScrollBarSliderMin, option, widget);
            if (const auto place = scrollBarPart(*slider, part, least))
                return *place;
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
