// SPDX-License-Identifier: EUPL-1.2
// The program's own line icons (resources/icons), tinted by role when they are painted.
#pragma once

#include "ui/shared/theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace wijkwerk::ui {

enum class Icon {
    Calendar,
    People,
    Clipboard,
    House,
    Briefcase,
    Envelope,
    Bars,
    Gear,
    Search,
    Plus,
    Check,
    Cross,
    ChevronDown,
    ChevronUp,
    ChevronLeft,
    ChevronRight,
    Phone,
    Note,
    Lock,
    Info,
    Warning,
    Print,
    Download,
    Upload,
    Person,
    Swap,
    ArrowLeft,
    Document,
    Flag,
    Clock,
    Help,
    Filter,
    Columns,
    Trash,
    Eye,
};

/// Paints the icon in the largest square that fits in the middle of `rect`.
void paintIcon(QPainter& painter, const QRectF& rect, Icon icon, const QColor& tint);
QPixmap iconPixmap(Icon icon, const QColor& tint, int side, double pixelRatio);
/// For buttons, actions and line edits; follows the light and dark set by itself.
QIcon icon(Icon icon, ColorRole role = ColorRole::Muted);

} // namespace wijkwerk::ui
