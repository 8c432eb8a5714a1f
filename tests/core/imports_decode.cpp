// SPDX-License-Identifier: EUPL-1.2
#include "core/base/error.h"
#include "core/imports/decode.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QStringConverter>
#include <QTemporaryDir>

using namespace wijkwerk;
using namespace wijkwerk::imports;

namespace {

const QString dutch = QStringLiteral("naam;plaats\r\nLo\u00EFs;S\u00FAdwest-Frysl\u00E2n \u20AC\r\n");

QByteArray encoded(QStringConverter::Encoding encoding, bool mark) {
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(dutch);
}

QByteArray windows(QString text) {
    QByteArray bytes;
    for (const QChar c : text)
        bytes += c == QChar(0x20AC) ? '\x80' : static_cast<char>(c.unicode());
    return bytes;
}

QString whole(const Decoded& decoded) {
    return cellText(decoded.source.view(), decoded.source.encoding);
}

QStringList codes(const Problems& problems) {
    QStringList list;
    for (const Problem& problem : problems)
        list << problem.code;
    return list;
}

} // namespace

TEST_CASE("the encoding of a file is found by its mark or by its letters") {
    struct Example {
        const char* name;
        QByteArray bytes;
        Encoding encoding;
    };
    const QByteArray utf8 = dutch.toUtf8();
    const std::vector<Example> examples = {
        {"UTF-8 without a mark", utf8, Encoding::Utf8},
        {"UTF-8 with a mark", "\xEF\xBB\xBF" + utf8, Encoding::Utf8},
        {"UTF-8 with two marks", "\xEF\xBB\xBF\xEF\xBB\xBF" + utf8, Encoding::Utf8},
        {"UTF-16 little-endian with a mark", encoded(QStringConverter::Utf16LE, true), Encoding::Utf16Le},
        {"UTF-16 big-endian with a mark", encoded(QStringConverter::Utf16BE, true), Encoding::Utf16Be},
        {"UTF-16 little-endian without a mark", encoded(QStringConverter::Utf16LE, false), Encoding::Utf16Le},
        {"UTF-16 big-endian without a mark", encoded(QStringConverter::Utf16BE, false), Encoding::Utf16Be},
        {"Windows-1252", windows(dutch), Encoding::Windows1252},
    };
    for (const Example& example : examples) {
        CAPTURE(example.name);
        const Decoded decoded = decode(example.bytes);
        CHECK(decoded.problems.empty());
        CHECK(decoded.source.encoding == example.encoding);
        CHECK(whole(decoded) == dutch);
        CHECK(decoded.source.fileSize == example.bytes.size());
    }
}

TEST_CASE("plain ASCII is read as UTF-8") {
    const Decoded decoded = decode("a;b\n1;2\n");
    CHECK(decoded.source.encoding == Encoding::Utf8);
    CHECK(decoded.problems.empty());
}

TEST_CASE("Windows-1252 has a letter for each byte but five, and those are lost letters") {
    // The table of Microsoft for 0x80 to 0x9F; `?` marks what is not defined.
    const QString block =
        QStringLiteral("\u20AC?\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152?\u017D?"
                       "?\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153?\u017E\u0178");
    for (int byte = 0; byte < 256; ++byte) {
        CAPTURE(byte);
        const char c = static_cast<char>(byte);
        const QString text = cellText(std::string_view(&c, 1), Encoding::Windows1252);
        const bool inBlock = byte >= 0x80 && byte < 0xA0;
        const QChar expected = !inBlock ? QChar(byte) : block[byte - 0x80] == u'?' ? QChar(0xFFFD) : block[byte - 0x80];
        CHECK(text == QString(expected));
    }
}

TEST_CASE("Latin-9 differs from Latin-1 in eight places, the euro sign among them") {
    CHECK(cellText("\xA4\xA6\xA8\xB4\xB8\xBC\xBD\xBE\xE9", Encoding::Latin9) ==
          QStringLiteral("\u20AC\u0160\u0161\u017D\u017E\u0152\u0153\u0178\u00E9"));
}

TEST_CASE("an encoding that was chosen by hand overrules what was found") {
    const Decoded decoded = decode("Loïs;x\n", Encoding::Windows1252);
    CHECK(whole(decoded) == QStringLiteral("Lo\u00C3\u00AFs;x\n"));
}

TEST_CASE("a few broken bytes in UTF-8 are a warning with the line, not another encoding") {
    const Decoded decoded = decode(QByteArray("é;ë;ï\nö;ü;á\nó;\xE9x;ú\n"));
    CHECK(decoded.source.encoding == Encoding::Utf8);
    REQUIRE(codes(decoded.problems) == QStringList{QStringLiteral("import_bad_utf8")});
    CHECK(decoded.problems[0].row == 3);
    CHECK(decoded.problems[0].severity == Severity::Warning);
    CHECK(whole(decoded).count(QChar(0xFFFD)) == 1);
}

TEST_CASE("overlong forms, surrogates and cut-off letters are no UTF-8") {
    for (const char* bytes :
         {"\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF0\x80\x80\xAF", "\xF5\x80\x80\x80", "\xC3", "\xE2\x82"}) {
        CAPTURE(QByteArray(bytes).toHex().toStdString());
        CHECK(decode(bytes).source.encoding == Encoding::Windows1252);
    }
}

TEST_CASE("letters beyond the first plane and combining marks come through") {
    const QString odd = QStringLiteral("Zoe\u0308 \U0001F600 Ng\u0169");
    CHECK(cellText(odd.toStdString(), Encoding::Utf8) == odd.normalized(QString::NormalizationForm_C));
    CHECK(cellText("Zoe\xCC\x88", Encoding::Utf8) == QStringLiteral("Zo\u00EB"));
}

TEST_CASE("half a surrogate pair in UTF-16 is one lost letter") {
    QByteArray bytes("\xFF\xFE", 2);
    bytes += QByteArray("a\0\x3D\xD8;\0b\0\n\0", 10);
    CHECK(whole(decode(bytes)) == QStringLiteral("a\uFFFD;b\n"));
}

TEST_CASE("what is no table is refused in its own words") {
    struct Example {
        QByteArray bytes;
        QString code;
        QString value;
    };
    const std::vector<Example> examples = {
        {"", QStringLiteral("import_empty"), {}},
        {"\xEF\xBB\xBF", QStringLiteral("import_empty"), {}},
        {"\r\n\r\n  ", QStringLiteral("import_empty"), {}},
        {QByteArray("PK\x03\x04rest"), QStringLiteral("import_not_csv"), QStringLiteral("xlsx")},
        {QByteArray("\xD0\xCF\x11\xE0zz"), QStringLiteral("import_not_csv"), QStringLiteral("xls")},
        {QByteArray("%PDF-1.4"), QStringLiteral("import_not_csv"), QStringLiteral("pdf")},
        {QByteArray("SQLite format 3\0abc", 19), QStringLiteral("import_not_csv"), QStringLiteral("sqlite")},
    };
    for (const Example& example : examples) {
        CAPTURE(example.code);
        const Decoded decoded = decode(example.bytes);
        REQUIRE(codes(decoded.problems) == QStringList{example.code});
        CHECK(decoded.problems[0].value == example.value);
        CHECK(hasWrong(decoded.problems));
    }
}

TEST_CASE("a zero byte is refused with the line it stands on") {
    const Decoded decoded = decode(QByteArray("naam;plaats\nJan;Gouda\nPi\0et;Delft\n", 34));
    REQUIRE(codes(decoded.problems) == QStringList{QStringLiteral("import_zero_byte")});
    CHECK(decoded.problems[0].row == 3);
    CHECK(hasWrong(decoded.problems));
}

TEST_CASE("a file is read from disk with its fingerprint, and a missing one is an error") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("abc");
    file.close();
    CHECK(load(path).source.sha256() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK_THROWS_AS(load(folder.filePath(QStringLiteral("b.csv"))), Error);
    CHECK(codes(load(folder.path()).problems) == QStringList{QStringLiteral("import_no_file")});
}

TEST_CASE("a file of more than 400 MB is refused without reading it, with the line of an endless cell") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("big.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("naam;plaats\nJan;");
    REQUIRE(file.resize(largestFile + 1)); // a hole: takes no room
    file.close();
    const Problems problems = load(path).problems;
    CHECK(codes(problems) == QStringList{QStringLiteral("import_file_too_big"), QStringLiteral("import_cell_too_big")});
    CHECK(problems[1].row == 2);
}

TEST_CASE("lines are counted whatever ends them") {
    const std::string_view text = "a\nb\r\nc\rd";
    CHECK(lineAt(text, 0) == 1);
    CHECK(lineAt(text, 2) == 2);
    CHECK(lineAt(text, 5) == 3);
    CHECK(lineAt(text, 7) == 4);
}
