// SPDX-License-Identifier: EUPL-1.2
// Lines of text in the order in which they go down the pages, and where pages break. Knows nothing of letters.
#pragma once

#include <QColor>
#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QPointF>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <vector>

namespace wijkwerk::print {

/// One line of a paragraph that was laid out.
struct Line {
    std::shared_ptr<QTextLayout> text;
    int index = 0;
    double indent = 0; ///< from the left margin
    QColor colour = Qt::black;

    double height() const { return text->lineAt(index).height(); }
};

/// Something with a height: a line, or only room.
struct Strip {
    std::vector<Line> lines; ///< beside each other: the mark of an item and its words
    double before = 0;       ///< room above; falls away at the top of a page
    double height = 0;
    bool keepWithNext = false;
};

struct PlacedLine {
    Line line;
    QPointF at; ///< left top of the line on the sheet
};

struct LayoutPage {
    std::vector<PlacedLine> lines;
    std::vector<QLineF> rules; ///< thin lines: to write on, edges of boxes
    QImage picture;            ///< the logo; may be null
    QRectF pictureAt;
    std::function<void(QPainter&)> drawing; ///< a chart or a grid, below the text; may be empty
};

/// Lays out runs of text in one width. `layoutText` may hold line feeds.
std::shared_ptr<QTextLayout> layoutParagraph(const QString& text, const QList<QTextLayout::FormatRange>& formats,
                                             const QFont& font, double width);

/// Puts strips on pages: the first page has room from `firstTop`, later ones from `nextTop`, all down to `bottom`.
/// Strips that are kept with the next go to the following page together, unless they are more than a page. Returns y of
/// each strip's top and its page.
struct StripPlace {
    int page = 0;
    double top = 0;
};
std::vector<StripPlace> breakPages(const std::vector<Strip>& strips, double firstTop, double nextTop, double bottom);

} // namespace wijkwerk::print
