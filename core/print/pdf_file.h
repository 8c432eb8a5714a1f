// SPDX-License-Identifier: EUPL-1.2
// Small corrections to the bytes of a PDF that Qt wrote: what it takes from the clock and from chance, and names that
// PDF/A wants equal.
#pragma once

#include <QByteArray>
#include <QDate>

#include <vector>

namespace wijkwerk::print {

/// Replaces `length` bytes at `at` by `text`.
struct Edit {
    qsizetype at = 0;
    qsizetype length = 0;
    QByteArray text;
};

/// The file with the edits made and its cross-reference table (one classic table, as Qt writes it) moved along. Edits
/// must not overlap, lie outside streams and before the table. Throws Error{Internal} when there is no such table.
QByteArray amended(const QByteArray& file, std::vector<Edit> edits);

/// Noon on a day, as the Info dictionary writes it, `D:20261124120000Z`.
QByteArray infoMoment(QDate day);
/// The same moment for the metadata, `2026-11-24T12:00:00Z`.
QByteArray metadataMoment(QDate day);

/// Makes the file depend on its content only (the order of its fonts is fixed in pdf.cpp), and right for PDF/A-1:
/// creation moment noon on `day`, file identifier a hash of the content, and the subset tag of each font (`QYAAAA+`) in
/// BaseFont as it is in FontName (ISO 19005-1, 6.3.5).
QByteArray settled(const QByteArray& file, QDate day);

} // namespace wijkwerk::print
