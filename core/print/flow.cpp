// SPDX-License-Identifier: EUPL-1.2
#include "core/print/flow.h"

namespace wijkwerk::print {

std::shared_ptr<QTextLayout> layoutParagraph(const QString& text, const QList<QTextLayout::FormatRange>& formats,
                                             const QFont& font, double width) {
    QString normal = text;
    normal.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_shared<QTextLayout>(normal, font);
    layout->setFormats(formats);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(Qt::LeftToRight);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    double y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout->endLayout();
    return layout;
}

std::vector<StripPlace> breakPages(const std::vector<Strip>& strips, double firstTop, double nextTop, double bottom) {
    std::vector<StripPlace> places;
    places.reserve(strips.size());
    int page = 0;
    double y = firstTop;
    bool atTop = true;
    for (std::size_t first = 0; first < strips.size();) {
        std::size_t end = first;
        while (end + 1 < strips.size() && strips[end].keepWithNext)
            ++end;
        ++end;
        double needed = 0;
        for (std::size_t at = first; at < end; ++at)
            needed += strips[at].height + (atTop && at == first ? 0 : strips[at].before);
        if (y + needed > bottom && !atTop) {
            ++page;
            y = nextTop;
            atTop = true;
        }
        for (std::size_t at = first; at < end; ++at) {
            const double room = atTop ? 0 : strips[at].before;
            if (y + room + strips[at].height > bottom && !atTop) {
                ++page;
                y = nextTop;
            } else {
                y += room;
            }
            places.push_back({page, y});
            y += strips[at].height;
            atTop = false;
        }
        first = end;
    }
    return places;
}

} // namespace wijkwerk::print
