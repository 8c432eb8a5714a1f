// SPDX-License-Identifier: EUPL-1.2
#include "core/base/error.h"
#include "core/print/fonts.h"
#include "core/print/image.h"
#include "core/print/layout.h"
#include "core/print/pdf.h"
#include "core/print/pdf_file.h"
#include "tests/support/catch.h"
#include "tests/support/letter_samples.h"

#include <QFontInfo>
#include <QRawFont>
#include <QRegularExpression>

using namespace wijkwerk;

namespace {

letters::Document sample() {
    return test::placementLetter(test::bouzid());
}

QByteArray logo() {
    QImage image(40, 40, QImage::Format_ARGB32);
    image.fill(QColor(11, 110, 79, 128));
    return print::png(image);
}

/// Without any white space: a line may end at a hyphen or within a long word.
QString solid(QString text) {
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    return text;
}

/// Text of the PDF without white space; empty, with a warning, when pdftotext is not installed.
QString textOfPdf(const QByteArray& bytes) {
    const auto text = test::outputOf(QStringLiteral("pdftotext"),
                                     {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8")}, bytes,
                                     {QStringLiteral("-")});
    if (!text)
        WARN("pdftotext is not installed: the text of the PDF was not compared");
    return solid(text.value_or(QString()));
}

} // namespace

TEST_CASE("every word of the letter can be read back from the PDF") {
    const auto document = sample();
    const auto pdf = print::pdf(document, logo());
    CHECK(pdf.pages == 2);
    CHECK(pdf.sha256.size() == 64);
    const QString text = textOfPdf(pdf.bytes);
    if (text.isEmpty())
        return;
    QStringList parts{QStringLiteral("S. Bouzid Lijsterbeslaan 14 7004 HK WIJKERDAM"),
                      QStringLiteral("Datum 24 november 2026 Ons kenmerk WW-2026-0412 Behandeld door Joke Brandsma"),
                      QStringLiteral("Onderwerp: uw stage bij het wijkbedrijf"),
                      QStringLiteral("Geachte mevrouw Bouzid,"),
                      QStringLiteral("Met vriendelijke groet, namens burgemeester en wethouders van Wijkerdam, W. de "
                                     "Groot teamleider wijkbedrijf"),
                      QStringLiteral("Bladzijde 1 van 2"),
                      QStringLiteral("Bladzijde 2 van 2")};
    for (const auto* blocks : {&document.body, &document.objection}) {
        for (const auto& block : *blocks)
            parts << letters::textOf(block);
    }
    for (const auto& part : parts) {
        INFO(part.toStdString());
        CHECK(text.contains(solid(part)));
    }
}

TEST_CASE("postcode and city are two spaces apart in the address") {
    CHECK(sample().address == QStringList{QStringLiteral("S. Bouzid"), QStringLiteral("Lijsterbeslaan 14"),
                                          QStringLiteral("7004 HK  WIJKERDAM")});
}

TEST_CASE("names from all over Europe are printed letter by letter") {
    auto input = test::bouzid();
    for (const char* name : {"Łukaszewicz", "Şahin-Yağcı", "Nguyễn Thế", "Đorđević", "Ķēniņš", "Çelik", "Øster", "Őrsi",
                             "Griffioen-Šuflík"}) {
        input.participant.name.surname = QString::fromUtf8(name);
        const auto document = test::placementLetter(input);
        const QString text = textOfPdf(print::pdf(document).bytes);
        if (text.isEmpty())
            return;
        INFO(name);
        CHECK(text.contains(solid(document.address.front())));
        QRawFont font = QRawFont::fromFont(print::letterFont(10));
        for (const QChar letter : document.address.front())
            CHECK(font.supportsCharacter(letter));
    }
}

TEST_CASE("what looks like markup in a name is printed as it stands and opens nothing") {
    auto input = test::bouzid();
    input.workplace.name = QStringLiteral("<img src=\"file:///etc/passwd\"> {{kenmerk}} **x** //server/share");
    const QString text = textOfPdf(print::pdf(test::placementLetter(input)).bytes);
    if (!text.isEmpty())
        CHECK_THAT(text.toStdString(), Catch::Contains(solid(input.workplace.name).toStdString()));
    CHECK_FALSE(text.contains(QStringLiteral("root:")));
}

TEST_CASE("the PDF is PDF/A-1b: sound, fonts embedded as subsets, no transparency, metadata alike") {
    const auto pdf = print::pdf(sample(), logo());
    CHECK(pdf.bytes.startsWith("%PDF-1.4"));
    CHECK(pdf.bytes.contains("<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"));
    CHECK(pdf.bytes.contains("/GTS_PDFA1"));
    CHECK(pdf.bytes.contains("/CreationDate (D:20261124120000Z)"));
    CHECK(pdf.bytes.contains("<xmp:CreateDate>2026-11-24T12:00:00Z</xmp:CreateDate>"));
    CHECK(pdf.bytes.contains(">Plaatsingsbrief stage</rdf:li>"));
    CHECK_FALSE(pdf.bytes.contains("/SMask 1"));
    CHECK_FALSE(pdf.bytes.contains("/Encrypt"));

    int exitCode = -1;
    if (const auto report =
            test::outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check")}, pdf.bytes, {}, &exitCode)) {
        INFO(report->toStdString());
        CHECK(exitCode == 0);
        CHECK_FALSE(report->contains(QLatin1String("WARNING")));
    } else {
        WARN("qpdf is not installed: the PDF was not checked");
    }
    if (const auto fonts = test::outputOf(QStringLiteral("pdffonts"), {}, pdf.bytes, {})) {
        const auto lines = fonts->split(u'\n', Qt::SkipEmptyParts);
        REQUIRE(lines.size() == 4);
        for (int at = 2; at < 4; ++at) {
            CHECK(lines[at].contains(QLatin1String("+NotoSans-")));
            CHECK(lines[at].contains(QLatin1String("yes yes yes")));
        }
    } else {
        WARN("pdffonts is not installed: the fonts of the PDF were not checked");
    }
}

TEST_CASE("the same letter gives the same file") {
    CHECK(print::pdf(sample(), logo()).bytes == print::pdf(sample(), logo()).bytes);
}

TEST_CASE("several letters go into one file, each with its own page numbers") {
    auto other = test::bouzid();
    other.participant.name.surname = QStringLiteral("Dijkstra");
    std::vector<int> asked;
    const auto pdf = print::pdf(std::vector{sample(), test::placementLetter(other)}, logo(), [&asked](int done) {
        asked.push_back(done);
        return true;
    });
    CHECK(pdf.pages == 4);
    CHECK(asked == std::vector{0, 1});
    const QString text = textOfPdf(pdf.bytes);
    if (!text.isEmpty()) {
        CHECK(text.count(QStringLiteral("Bladzijde1van2")) == 2);
        CHECK(text.contains(QStringLiteral("S.Dijkstra")));
    }
    CHECK_THROWS_AS(print::pdf(std::vector{sample(), sample()}, {}, [](int done) { return done < 1; }), Error);
}

TEST_CASE("the letter font is the one of the program, whatever is installed") {
    const QFont font = print::letterFont(10, true);
    CHECK(QFontInfo(font).family() == print::letterFamily());
    CHECK(QRawFont::fromFont(font).fontTable("head").size() == 54);
    CHECK(print::letterFamily() != QStringLiteral("Noto Sans"));
}

TEST_CASE("a page is an A4 at the asked resolution, with ink on it") {
    const auto pages = print::pages(sample(), logo(), 96);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].size() == QSize(794, 1123));
    // The window of the envelope: 47 mm from the top, 25 mm from the left.
    const QImage window = pages[0].copy(94, 178, 120, 50);
    int dark = 0;
    for (int y = 0; y < window.height(); ++y) {
        for (int x = 0; x < window.width(); ++x)
            dark += qGray(window.pixel(x, y)) < 128 ? 1 : 0;
    }
    CHECK(dark > 100);
    CHECK(print::png(pages[0]).startsWith("\x89PNG"));
}

TEST_CASE("a long letter goes on to further pages and keeps the bezwaarclausule together") {
    auto document = sample();
    for (int copy = 0; copy < 4; ++copy)
        document.body.insert(document.body.end(), document.body.begin(), document.body.begin() + 12);
    const auto pdf = print::pdf(document);
    CHECK(pdf.pages > 3);
    const auto last = test::outputOf(QStringLiteral("pdftotext"),
                                     {QStringLiteral("-raw"), QStringLiteral("-f"), QString::number(pdf.pages)},
                                     pdf.bytes, {QStringLiteral("-")});
    if (last) {
        CHECK(last->contains(QLatin1String("Zo maakt u bezwaar")));
        CHECK(last->contains(QLatin1String("bij welke rechtbank")));
    }
}

TEST_CASE("a file that was changed keeps a true cross-reference table") {
    const QByteArray file =
        "%PDF-1.4\n1 0 obj\n(a)\nendobj\n2 0 obj\n(b)\nendobj\nxref\n0 3\n0000000000 65535 f \n"
        "0000000009 00000 n \n0000000028 00000 n \ntrailer\n<<\n/Size 3\n>>\nstartxref\n47\n%%EOF\n";
    const auto changed = print::amended(file, {{18, 1, "longer"}});
    CHECK(changed.contains("(longer)"));
    CHECK(changed.indexOf("2 0 obj") == 33);
    CHECK(changed.contains("0000000033 00000 n"));
    CHECK(changed.indexOf("xref\n0 3") == 52);
    CHECK(changed.endsWith("startxref\n52\n%%EOF\n"));
    CHECK_THROWS_AS(print::amended("no pdf", {}), Error);
}
