// SPDX-License-Identifier: EUPL-1.2
// Bookmarks and links, which QPdfWriter cannot make: added to the bytes of a PDF that Qt wrote.
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace wijkwerk::print {

/// A bookmark, and the line of the table of contents that leads to the same place. Measures in layout units from the
/// top of the sheet.
struct OutlineEntry {
    QString title;
    int page = 0;     ///< 0 is the first
    double top = 0;   ///< where on it
    int linkPage = 0; ///< the page with the line
    QRectF link;      ///< where the line stands
};

/// The file with a bookmark for each entry, shown when it is opened, and a link at each line. Throws Error{Internal}
/// when the file is not as Qt writes it.
QByteArray withOutline(const QByteArray& file, const std::vector<OutlineEntry>& entries);

} // namespace wijkwerk::print
