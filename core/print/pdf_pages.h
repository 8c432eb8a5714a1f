// SPDX-License-Identifier: EUPL-1.2
// Pages that were laid out as PDF/A-1b: how every PDF of the program is written. Only core/print uses it.
#pragma once

#include "core/print/layout.h"
#include "core/print/pdf.h"

#include <QDate>

#include <functional>

namespace wijkwerk::print {

/// `amend` may change the bytes before they get their identifier and hash.
Pdf pdfOfPages(const Layout& pages, const QString& title, QDate day,
               const std::function<QByteArray(const QByteArray&)>& amend = {});

} // namespace wijkwerk::print
