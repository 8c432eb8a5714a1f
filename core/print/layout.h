// SPDX-License-Identifier: EUPL-1.2
// A letter laid out on A4: pages with lines of text at fixed places, ready to be painted on any device. No file is ever
// opened: the only picture is the logo, given as bytes.
#pragma once

#include "core/letters/document.h"

#include <QImage>
#include <QPainter>

#include <memory>

namespace wijkwerk::print {

/// Layout units are twips, 1/20 point: 1440 to the inch; A4 is 11906 × 16838.
constexpr int unitsPerInch = 1440;
constexpr int pageWidth = 11906;
constexpr int pageHeight = 16838;

struct LayoutPage;

/// Pages of one letter. Cheap to copy; immutable.
class Layout {
public:
    explicit Layout(std::vector<std::shared_ptr<const LayoutPage>> pages);

    int pageCount() const { return int(m_pages.size()); }
    /// Paints page `index` (0 is the first); the painter is scaled so that one unit is one twip and the origin is the
    /// corner of the sheet.
    void paint(QPainter& painter, int index) const;

private:
    std::vector<std::shared_ptr<const LayoutPage>> m_pages;
};

/// Lays out a letter: address in the window of a C5 or DL envelope (47 mm from the top, 25 mm from the left), reference
/// block right of it, body, signature, bezwaarclausule kept together on the last page, "Bladzijde 1 van 2" at the foot.
/// The same input gives the same lines everywhere. `logo` is a PNG or empty; needs a QGuiApplication.
Layout layout(const letters::Document& document, const QByteArray& logo = {});

} // namespace wijkwerk::print
