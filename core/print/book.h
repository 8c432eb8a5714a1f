// SPDX-License-Identifier: EUPL-1.2
// A long text on A4 with a title page, a table of contents, page numbers and bookmarks: what it holds, and its pages.
// Knows nothing of what it is about.
#pragma once

#include "core/print/pdf.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace wijkwerk::print {

enum class BookPart {
    Chapter, ///< `text` stands in the table of contents and among the bookmarks
    Heading,
    Text,
    Item,
    Fact, ///< `text` is its name, `value` what it is; may be long
    Row,  ///< `cells` beside each other in columns of equal share, the last one twice as wide
};

struct BookBlock {
    BookPart part = BookPart::Text;
    QString text;
    QString value;
    QStringList cells;
    bool bold = false;
};

struct Book {
    QString title;
    QString subject;                                ///< below the title, and in the head of every page
    QString contents;                               ///< heading of the table of contents
    std::vector<std::pair<QString, QString>> facts; ///< on the title page
    QDate datedOn;
    QString mark; ///< at the top of every page, in bold: that it is only for practice
    std::vector<BookBlock> blocks;
};

/// PDF/A-1b; chapters are bookmarks, and the table of contents links to them. The same book gives the same bytes.
/// Throws Error{Internal} when nothing could be written.
Pdf pdf(const Book& book);

} // namespace wijkwerk::print
