// SPDX-License-Identifier: EUPL-1.2
#include "core/print/image.h"

#include "core/print/layout.h"

#include <QBuffer>

#include <algorithm>

namespace wijkwerk::print {

std::vector<QImage> pages(const letters::Document& document, const QByteArray& logo, int dpi) {
    const double scale = double(std::clamp(dpi, 36, 600)) / unitsPerInch;
    const Layout sheets = layout(document, logo);
    std::vector<QImage> images;
    for (int at = 0; at < sheets.pageCount(); ++at) {
        QImage image(qRound(pageWidth * scale), qRound(pageHeight * scale), QImage::Format_RGB32);
        image.setDotsPerMeterX(qRound(dpi / 0.0254));
        image.setDotsPerMeterY(qRound(dpi / 0.0254));
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        painter.scale(scale, scale);
        sheets.paint(painter, at);
        painter.end();
        images.push_back(std::move(image));
    }
    return images;
}

QByteArray png(const QImage& page) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, "PNG");
    return bytes;
}

} // namespace wijkwerk::print
