// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace wijkwerk::ui {

namespace {

constexpr const char* names[] = {"calendar",     "people",     "clipboard",    "house",         "briefcase", "envelope",
                                 "bars",         "gear",       "search",       "plus",          "check",     "cross",
                                 "chevron-down", "chevron-up", "chevron-left", "chevron-right", "phone",     "note",
                                 "lock",         "info",       "warning",      "print",         "download",  "upload",
                                 "person",       "swap",       "arrow-left",   "document",      "flag",      "clock",
                                 "help",         "filter",     "columns",      "trash",         "eye"};

/// The drawing with its one colour replaced. The files hold `#000` and nothing else.
QByteArray tinted(Icon icon, const QColor& tint) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(names[static_cast<int>(icon)])));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#000", tint.name(QColor::HexRgb).toLatin1());
}

class TintedEngine : public QIconEngine {
public:
    TintedEngine(Icon icon, ColorRole role)
        : m_icon(icon)
        , m_role(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        paintIcon(*painter, rect, m_icon, tint(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return iconPixmap(m_icon, tint(mode), std::min(size.width(), size.height()), 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override {
        return iconPixmap(m_icon, tint(mode), std::min(size.width(), size.height()), 1.0);
    }
    QIconEngine* clone() const override { return new TintedEngine(*this); }

private:
    QColor tint(QIcon::Mode mode) const {
        return mode == QIcon::Disabled ? QGuiApplication::palette().color(QPalette::Disabled, QPalette::WindowText)
                                       : color(m_role);
    }
    Icon m_icon;
    ColorRole m_role;
};

} // namespace

QPixmap iconPixmap(Icon icon, const QColor& tint, int side, double pixelRatio) {
    const int pixels = static_cast<int>(std::lround(side * pixelRatio));
    const QString key =
        QStringLiteral("ww-icon-%1-%2-%3-%4").arg(static_cast<int>(icon)).arg(tint.rgb()).arg(pixels).arg(pixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(tinted(icon, tint));
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter& painter, const QRectF& rect, Icon icon, const QColor& tint) {
    const int side = static_cast<int>(std::min(rect.width(), rect.height()));
    if (side <= 0)
        return;
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const QPointF corner(std::round(rect.center().x() - side / 2.0), std::round(rect.center().y() - side / 2.0));
    painter.drawPixmap(corner, iconPixmap(icon, tint, side, ratio));
}

QIcon icon(Icon icon, ColorRole role) {
    return QIcon(new TintedEngine(icon, role));
}

} // namespace wijkwerk::ui
