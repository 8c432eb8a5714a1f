// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/decode.h"

#include "core/base/error.h"
#include "core/imports/csv.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstring>

namespace wijkwerk::imports {
namespace {

using namespace std::string_view_literals;

constexpr char16_t lost = 0xFFFD;

/// What 0x80…0x9F mean in Windows-1252.
constexpr std::array<char16_t, 32> windowsBlock = {0x20AC, lost,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, lost,   0x017D, lost,
                                                   lost,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, lost,   0x017E, 0x0178};

char16_t windowsLetter(unsigned char byte) {
    return byte >= 0x80 && byte < 0xA0 ? windowsBlock[byte - 0x80U] : char16_t{byte};
}

char16_t latin9Letter(unsigned char byte) {
    switch (byte) {
    case 0xA4:
        return 0x20AC;
    case 0xA6:
        return 0x0160;
    case 0xA8:
        return 0x0161;
    case 0xB4:
        return 0x017D;
    case 0xB8:
        return 0x017E;
    case 0xBC:
        return 0x0152;
    case 0xBD:
        return 0x0153;
    case 0xBE:
        return 0x0178;
    default:
        return byte;
    }
}

/// How many letters of more than one byte are good UTF-8, and how many bytes are not.
struct Utf8Count {
    qint64 letters = 0;
    qint64 bad = 0;
    std::size_t firstBad = 0;
};

/// Length of the UTF-8 letter that starts at `at`, 0 when it is none (overlong forms and surrogates are none).
std::size_t utf8Length(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) -> unsigned {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const auto follows = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) {
        return byte(i) >= low && byte(i) <= high;
    };
    const unsigned first = byte(0);
    if (first >= 0xC2 && first <= 0xDF)
        return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF)
        return follows(1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF) && follows(2) ? 3 : 0;
    if (first >= 0xF0 && first <= 0xF4)
        return follows(1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF) && follows(2) && follows(3) ? 4 : 0;
    return 0;
}

std::size_t skipAscii(std::string_view text, std::size_t at) {
    while (at + 8 <= text.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        if ((word & 0x8080808080808080U) != 0)
            break;
        at += 8;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

Utf8Count countUtf8(std::string_view text) {
    Utf8Count count;
    for (std::size_t at = skipAscii(text, 0); at < text.size(); at = skipAscii(text, at)) {
        const std::size_t length = utf8Length(text, at);
        if (length == 0 && count.bad++ == 0)
            count.firstBad = at;
        count.letters += length != 0;
        at += std::max<std::size_t>(length, 1);
    }
    return count;
}

/// The name of a kind of file that people take for a CSV file, by its first bytes.
const char* otherKind(std::string_view bytes) {
    struct Kind {
        std::string_view start;
        const char* name;
    };
    static constexpr Kind kinds[] = {{"PK\x03\x04"sv, "xlsx"},  {"\xD0\xCF\x11\xE0"sv, "xls"},
                                     {"%PDF-"sv, "pdf"},        {"SQLite format 3"sv, "sqlite"},
                                     {"\x1F\x8B"sv, "gzip"},    {"\x89PNG"sv, "png"},
                                     {"\xFF\xD8\xFF"sv, "jpeg"}};
    for (const Kind& kind : kinds) {
        if (bytes.starts_with(kind.start))
            return kind.name;
    }
    return nullptr;
}

/// UTF-16 without a mark: Dutch text has a zero in nearly every second byte.
std::optional<Encoding> utf16ByZeros(std::string_view bytes) {
    const std::size_t size = std::min<std::size_t>(bytes.size() & ~std::size_t{1}, 4096);
    std::size_t even = 0, odd = 0;
    for (std::size_t i = 0; i < size; i += 2) {
        even += bytes[i] == '\0';
        odd += bytes[i + 1] == '\0';
    }
    const std::size_t pairs = size / 2;
    if (pairs < 2)
        return std::nullopt;
    if (odd * 10 >= pairs * 7 && even * 10 < pairs)
        return Encoding::Utf16Le;
    if (even * 10 >= pairs * 7 && odd * 10 < pairs)
        return Encoding::Utf16Be;
    return std::nullopt;
}

/// UTF-16 as UTF-8; surrogates without their half become U+FFFD.
QByteArray fromUtf16(std::string_view bytes, bool bigEndian) {
    const qsizetype units = static_cast<qsizetype>(bytes.size() / 2);
    QString text(units, Qt::Uninitialized);
    for (qsizetype i = 0; i < units; ++i) {
        const auto first = static_cast<unsigned char>(bytes[static_cast<std::size_t>(i) * 2]);
        const auto second = static_cast<unsigned char>(bytes[static_cast<std::size_t>(i) * 2 + 1]);
        text[i] = QChar(static_cast<char16_t>(bigEndian ? first << 8 | second : second << 8 | first));
    }
    // A lone surrogate would come out as '?', which looks like a letter that the source lost on purpose.
    for (qsizetype i = 0; i < units; ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < units && text[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar(lost);
    }
    return text.toUtf8();
}

/// Byte order marks at the start, also a doubled one (a file that was saved twice by careless programs).
struct Mark {
    std::optional<Encoding> encoding;
    std::size_t length = 0;
};
Mark markOf(std::string_view bytes) {
    Mark mark;
    while (bytes.substr(mark.length).starts_with("\xEF\xBB\xBF"sv))
        mark = {Encoding::Utf8, mark.length + 3};
    if (mark.encoding)
        return mark;
    while (bytes.substr(mark.length).starts_with("\xFF\xFE"sv))
        mark = {Encoding::Utf16Le, mark.length + 2};
    if (mark.encoding)
        return mark;
    while (bytes.substr(mark.length).starts_with("\xFE\xFF"sv))
        mark = {Encoding::Utf16Be, mark.length + 2};
    return mark;
}

void refuseZeros(Decoded& decoded) {
    const std::string_view text = decoded.source.view();
    const std::size_t zero = text.find('\0');
    if (zero == std::string_view::npos)
        return;
    Problem p = wrong(QStringLiteral("import_zero_byte"));
    p.row = lineAt(text, zero);
    decoded.problems.push_back(std::move(p));
}

/// Control characters do not stand in a text, but for a stray one; what is full of them is no text at all.
void refuseNoise(Decoded& decoded) {
    const std::string_view start = decoded.source.view().substr(0, 4096);
    const auto isNoise = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte > 0 && byte < 0x20 && !(byte >= '\t' && byte <= '\r')) || byte == 0x7F;
    };
    const auto noise = std::count_if(start.begin(), start.end(), isNoise);
    if (noise > 2 && static_cast<std::size_t>(noise) * 20 > start.size())
        decoded.problems.push_back(wrong(QStringLiteral("import_not_text")));
}

/// UTF-8 or not, for a file of single bytes without a mark.
void settle8Bit(Decoded& decoded, std::optional<Encoding> known) {
    Source& source = decoded.source;
    const bool certain = known.has_value();
    source.encoding = known.value_or(Encoding::Utf8);
    if (source.encoding != Encoding::Utf8)
        return;
    const Utf8Count count = countUtf8(source.view());
    if (count.bad == 0)
        return;
    if (!certain && count.letters <= 4 * count.bad) {
        source.encoding = Encoding::Windows1252;
        return;
    }
    Problem p = warning(QStringLiteral("import_bad_utf8"));
    p.args = {QString::number(count.bad)};
    p.row = lineAt(source.view(), count.firstBad);
    decoded.problems.push_back(std::move(p));
}

} // namespace

bool isAscii(std::string_view bytes) {
    return skipAscii(bytes, 0) == bytes.size();
}

int lineAt(std::string_view text, std::size_t offset) {
    int line = 1;
    for (std::size_t i = 0; i < offset && i < text.size(); ++i) {
        if (text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.size() || text[i + 1] != '\n')))
            ++line;
    }
    return line;
}

Decoded decode(QByteArray bytes, std::optional<Encoding> forced) {
    Decoded decoded;
    decoded.source.fileSize = bytes.size();
    const std::string_view all(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (const char* kind = otherKind(all)) {
        decoded.problems.push_back(wrong(QStringLiteral("import_not_csv"), {}, QString::fromLatin1(kind)));
        return decoded;
    }
    const Mark mark = markOf(all);
    const std::string_view body = all.substr(mark.length);
    std::optional<Encoding> encoding = forced ? forced : mark.encoding;
    if (!encoding)
        encoding = utf16ByZeros(body);
    if (encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be) {
        decoded.source.encoding = *encoding;
        decoded.source.bytes = fromUtf16(body, encoding == Encoding::Utf16Be);
        if (body.size() % 2 != 0)
            decoded.problems.push_back(warning(QStringLiteral("import_cut_off")));
    } else {
        decoded.source.bytes = mark.length == 0 ? std::move(bytes) : bytes.mid(static_cast<qsizetype>(mark.length));
        settle8Bit(decoded, encoding);
    }
    if (decoded.source.view().find_first_not_of(" \t\n\v\f\r") == std::string_view::npos)
        decoded.problems.push_back(wrong(QStringLiteral("import_empty")));
    refuseZeros(decoded);
    refuseNoise(decoded);
    return decoded;
}

Decoded load(const QString& path, std::optional<Encoding> forced) {
    QFile file(path);
    if (!file.exists())
        throw Error(Fault::FileMissing, path);
    if (!QFileInfo(path).isFile()) {
        Decoded refused;
        refused.problems.push_back(wrong(QStringLiteral("import_no_file"), {}, QFileInfo(path).fileName()));
        return refused;
    }
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Fault::NoPermission, path);
    if (file.size() > largestFile) {
        Decoded refused;
        refused.source.fileSize = file.size();
        Problem p = wrong(QStringLiteral("import_file_too_big"));
        p.args = {QString::number(file.size() >> 20), QString::number(largestFile >> 20)};
        refused.problems.push_back(std::move(p));
        // One endless cell is the likely reason; then the line of it says more than the size.
        const QByteArray start = file.read(qint64{4} << 20);
        const std::string_view text(start.constData(), static_cast<std::size_t>(start.size()));
        RowReader reader(text, guessSeparator(text));
        Row row;
        while (reader.next(row)) {
        }
        if (reader.refusal() && reader.refusal()->code == QLatin1String("import_cell_too_big"))
            refused.problems.push_back(*reader.refusal());
        return refused;
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        throw Error(Fault::DiskTrouble, path);
    auto hash = std::async(std::launch::async,
                           [bytes] { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(); });
    Decoded decoded = decode(std::move(bytes), forced);
    decoded.source.hash = hash.share();
    return decoded;
}

QString cellText(std::string_view cell, Encoding encoding) {
    const auto size = static_cast<qsizetype>(cell.size());
    if (isAscii(cell))
        return QString::fromLatin1(cell.data(), size);
    if (encoding == Encoding::Windows1252 || encoding == Encoding::Latin9) {
        QString text(size, Qt::Uninitialized);
        QChar* out = text.data();
        const bool windows = encoding == Encoding::Windows1252;
        for (const char c : cell) {
            const auto byte = static_cast<unsigned char>(c);
            *out++ = QChar(windows ? windowsLetter(byte) : latin9Letter(byte));
        }
        return text;
    }
    QString text = QString::fromUtf8(cell.data(), size);
    const bool mayCombine =
        std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x300 && c.unicode() != lost; });
    return mayCombine ? text.normalized(QString::NormalizationForm_C) : text;
}

} // namespace wijkwerk::imports
