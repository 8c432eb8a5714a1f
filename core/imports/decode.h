// SPDX-License-Identifier: EUPL-1.2
// Bytes of a file as text: which encoding it has (domain.md 7.7), and one cell of it as a QString. Rows live in csv.h.
#pragma once

#include "core/base/problem.h"
#include "core/base/words.h"

#include <QByteArray>

#include <future>
#include <optional>
#include <string_view>

namespace wijkwerk::imports {

enum class Encoding { Utf8, Windows1252, Latin9, Utf16Le, Utf16Be };

/// A file in memory, byte order mark removed. UTF-16 is kept as UTF-8; the others stay as they are, so that only cells
/// that are looked at are converted.
struct Source {
    QByteArray bytes;
    Encoding encoding = Encoding::Utf8;  ///< of the file as it was found
    std::shared_future<QByteArray> hash; ///< of the file as it was found; reckoned while the rows are read
    qint64 fileSize = 0;

    /// SHA-256 of the file, lower-case hexadecimal; empty for bytes that came from no file. Waits until it is known.
    QByteArray sha256() const { return hash.valid() ? hash.get() : QByteArray(); }

    std::string_view view() const { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }
};

struct Decoded {
    Source source;
    Problems problems; ///< a Wrong one means that the file cannot be read as a table at all
};

/// Largest file that is read, in bytes: about a million rows. A larger one is refused.
constexpr qint64 largestFile = qint64{400} << 20;

/// Finds the encoding: byte order mark; else UTF-16 by its zero bytes; else UTF-8 where it is valid; else Windows-1252.
/// `forced` overrules that. Spreadsheets, PDFs and the like, what is no text and empty files are refused with a
/// problem.
Decoded decode(QByteArray bytes, std::optional<Encoding> forced = {});
/// Reads the file at `path` and decodes it; a folder is refused with a problem. Throws Error (FileMissing,
/// NoPermission, DiskTrouble).
Decoded load(const QString& path, std::optional<Encoding> forced = {});

/// Text of one cell. The five bytes that Windows-1252 does not define become U+FFFD: a letter is lost there. Combining
/// marks are joined with their letter (NFC).
QString cellText(std::string_view cell, Encoding encoding);
/// Only bytes below 0x80.
bool isAscii(std::string_view bytes);
/// Number of the line (1 is the first) that holds the byte at `offset`; LF, CR and CRLF each end a line.
int lineAt(std::string_view text, std::size_t offset);

} // namespace wijkwerk::imports

template <>
struct wijkwerk::Words<wijkwerk::imports::Encoding> {
    static constexpr Word<imports::Encoding> list[] = {{imports::Encoding::Utf8, "utf-8"},
                                                       {imports::Encoding::Windows1252, "windows-1252"},
                                                       {imports::Encoding::Latin9, "iso-8859-15"},
                                                       {imports::Encoding::Utf16Le, "utf-16le"},
                                                       {imports::Encoding::Utf16Be, "utf-16be"}};
};
