// SPDX-License-Identifier: EUPL-1.2
// Painting of single controls for style.h; kept apart so that the style itself only says which part is painted when.
#pragma once

#include "ui/shared/theme.h"

#include <QRect>
#include <QStyleOption>

class QPainter;
class QWidget;

namespace wijkwerk::ui::paint {

/// Rounded rectangle with a crisp one-pixel line; `line` may be invalid for none.
void rounded(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& line = {},
             double width = 1);
void focusRing(QPainter& painter, const QRectF& rect, double radius, const QColor& line);
/// 0 points down, 1 up, 2 left, 3 right.
void chevron(QPainter& painter, const QRectF& rect, int direction, const QColor& line);

bool isPrimary(const QWidget* button);
bool isLink(const QWidget* button);
/// Room beside the word of a link: just enough for its focus frame, so that words stand under words.
int linkSide();
void buttonPanel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
QColor buttonText(const QStyleOptionButton& option, const QWidget* widget);
/// Icon and words in the middle; room is kept for the arrow of a menu.
void buttonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void comboLabel(QPainter& painter, const QStyleOptionComboBox& option, const QRect& room);
void headerLabel(QPainter& painter, const QStyleOptionHeader& option);
/// A thick tick within the box.
void tick(QPainter& painter, const QRectF& box, const QColor& line);
void checkMark(QPainter& painter, const QRectF& box, const QStyleOption& option);
void radioMark(QPainter& painter, const QRectF& box, const QStyleOption& option);
void fieldPanel(QPainter& painter, const QRectF& rect, const QStyleOption& option, const QWidget* widget);
void tab(QPainter& painter, const QStyleOptionTab& option);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
void progress(QPainter& painter, const QStyleOptionProgressBar& option);

} // namespace wijkwerk::ui::paint
