// SPDX-License-Identifier: EUPL-1.2
// Letters as PDF/A-1b: fonts embedded, sRGB, title set. The same letter gives the same bytes.
#pragma once

#include "core/letters/document.h"

#include <QByteArray>

#include <functional>

namespace wijkwerk::print {

struct Pdf {
    QByteArray bytes;
    int pages = 0;
    QString sha256; ///< of the bytes, lower-case hexadecimal
};

/// One letter. `logo` is the PNG of the department or empty. About 15 ms. Throws Error{Internal} when nothing could be
/// written.
Pdf pdf(const letters::Document& document, const QByteArray& logo = {});

/// Several letters one after the other in one file, each with its own page numbers. `goOn` is asked before each letter
/// with how many are done; false stops and throws Error{Cancelled}.
Pdf pdf(const std::vector<letters::Document>& documents, const QByteArray& logo = {},
        const std::function<bool(int done)>& goOn = {});

} // namespace wijkwerk::print
