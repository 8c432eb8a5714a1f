// SPDX-License-Identifier: EUPL-1.2
// Pages of a letter as pictures, for the preview and for PNG files.
#pragma once

#include "core/letters/document.h"

#include <QImage>

namespace wijkwerk::print {

/// All pages, white paper, at `dpi` dots to the inch (36…600; 96 shows a page of 794 × 1123).
std::vector<QImage> pages(const letters::Document& document, const QByteArray& logo = {}, int dpi = 96);

/// A page as PNG bytes.
QByteArray png(const QImage& page);

} // namespace wijkwerk::print
