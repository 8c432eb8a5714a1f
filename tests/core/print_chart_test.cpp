// SPDX-License-Identifier: EUPL-1.2
#include "core/print/chart.h"
#include "tests/support/catch.h"

#include <QFontMetricsF>
#include <QImage>

using namespace wijkwerk::print;

namespace {

BarStyle style() {
    BarStyle result;
    result.fills = {{QColor(11, 110, 79)}, {QColor(128, 184, 160)}, {QColor(31, 95, 168)}};
    return result;
}

struct Painted {
    QImage image;
    BarPlaces places;

    int countOf(const QColor& colour, const QRect& where) const {
        int count = 0;
        for (int y = std::max(0, where.top()); y <= std::min(where.bottom(), image.height() - 1); ++y) {
            for (int x = std::max(0, where.left()); x <= std::min(where.right(), image.width() - 1); ++x)
                count += image.pixelColor(x, y) == colour ? 1 : 0;
        }
        return count;
    }
    /// Ink on the outermost columns of the picture: something was cut off.
    bool touchesEdge() const {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(0, y) != Qt::white || image.pixelColor(image.width() - 1, y) != Qt::white)
                return true;
        }
        return false;
    }
};

Painted paint(const BarValues& values, QSize size) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    auto places = paintBars(painter, QRectF(2, 2, size.width() - 4, size.height() - 4), values, style());
    painter.end();
    return {image, places};
}

BarValues occupancy() {
    return {BarKind::Stacked,
            {{QStringLiteral("Wijkbeheer"), {10, 8}, 18, {}}, {QStringLiteral("Stedelijk beheer"), {8, 4}, 13, {}}},
            0};
}

} // namespace

TEST_CASE("a bar is as long as its number, beside the longest label") {
    const auto painted = paint(occupancy(), {600, 100});
    REQUIRE(painted.places.size() == 2);
    const auto row = [&](int index) { return painted.places[std::size_t(index)].toRect(); };
    const int first = painted.countOf(QColor(11, 110, 79), row(0));
    const int second = painted.countOf(QColor(11, 110, 79), row(1));
    CHECK(std::abs(double(second) / first - 0.8) < 0.02);
    CHECK_FALSE(painted.touchesEdge());
}

TEST_CASE("what stands after a bar") {
    auto values = occupancy();
    CHECK(noteOf(values, 0) == QStringLiteral("18/18"));
    values.rows[1].note = QStringLiteral("12 van 13");
    CHECK(noteOf(values, 1) == QStringLiteral("12 van 13"));
    const BarValues funnel{
        BarKind::Funnel,
        {{QStringLiteral("Aangemeld"), {51}, {}, {}}, {QStringLiteral("Regulier werk"), {11}, {}, {}}},
        0};
    CHECK(noteOf(funnel, 0) == QStringLiteral("51 · 100%"));
    CHECK(noteOf(funnel, 1) == QStringLiteral("11 · 22%"));
    const BarValues none{BarKind::Funnel, {{QStringLiteral("Aangemeld"), {0}, {}, {}}}, 0};
    CHECK(noteOf(none, 0) == QStringLiteral("0"));
}

TEST_CASE("no word is cut off at the smallest size") {
    for (const auto kind : {BarKind::Stacked, BarKind::UpDown, BarKind::Funnel}) {
        auto values = occupancy();
        values.kind = kind;
        values.firstDown = 1;
        const QSizeF smallest = smallestSize(values, style());
        CHECK_FALSE(paint(values, smallest.toSize() + QSize(5, 5)).touchesEdge());
    }
}

TEST_CASE("columns stand on the base line and hang below it") {
    const BarValues months{
        BarKind::UpDown, {{QStringLiteral("dec"), {4, 2}, {}, {}}, {QStringLiteral("jan"), {0, 0}, {}, {}}}, 1};
    const auto painted = paint(months, {200, 160});
    const QRect first = painted.places[0].toRect();
    const QRect upper(first.left(), first.top(), first.width(), 60);
    CHECK(painted.countOf(QColor(11, 110, 79), upper) > 0);
    CHECK(painted.countOf(QColor(128, 184, 160), upper) == 0);
    CHECK(painted.countOf(QColor(128, 184, 160), first) > 0);
    CHECK(painted.countOf(QColor(11, 110, 79), painted.places[1].toRect()) == 0);
}

TEST_CASE("one person is no tower: the height of a column chart stands for five people at least") {
    const BarValues one{BarKind::UpDown, {{QStringLiteral("dec"), {1}, {}, {}}}, 1};
    const auto painted = paint(one, {200, 160});
    int height = 0;
    for (int y = 0; y < 160; ++y) {
        if (painted.countOf(QColor(11, 110, 79), QRect(0, y, 200, 1)) > 20)
            ++height;
    }
    CHECK(height > 10);
    CHECK(height < 40);
}

TEST_CASE("a chart without rows or room paints nothing") {
    CHECK(paint({BarKind::Stacked, {}, 0}, {100, 100}).places.empty());
    CHECK(paint(occupancy(), {4, 4}).places.empty());
    CHECK(paint(occupancy(), {40, 30}).places.size() == 2);
}
