// SPDX-License-Identifier: EUPL-1.2
#include "core/print/pdf.h"

#include "core/base/error.h"
#include "core/print/layout.h"
#include "core/print/pdf_file.h"
#include "core/print/pdf_pages.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QHashFunctions>
#include <QPdfWriter>

#include <mutex>

namespace wijkwerk::print {

namespace {

/// Metadata as PDF/A wants it: part and conformance, and the same title, dates and makers as the Info dictionary.
QByteArray metadata(const QString& title, QDate day) {
    const QByteArray producer = QByteArray("Qt ") + qVersion();
    const QByteArray name = title.toHtmlEscaped().toUtf8();
    const QByteArray moment = metadataMoment(day);
    return QByteArray("<?xpacket begin='\xEF\xBB\xBF' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
                      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                      "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">") +
           name +
           "</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>nl-NL</rdf:li></rdf:Bag></dc:language>"
           "</rdf:Description>\n"
           "<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"><pdf:Producer>" +
           producer +
           "</pdf:Producer></rdf:Description>\n"
           "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
           "<xmp:CreatorTool>Wijkwerk</xmp:CreatorTool><xmp:CreateDate>" +
           moment + "</xmp:CreateDate><xmp:ModifyDate>" + moment +
           "</xmp:ModifyDate></rdf:Description>\n"
           "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
           "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>\n"
           "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end='w'?>\n";
}

/// Qt writes the fonts of a PDF in the order of a hash table, which is another one each time a program runs. Tables
/// that are made while this lives have one fixed order. All others keep their own, and with it what guards them against
/// keys that were made to collide; nothing from outside becomes a key here.
class FixedOrder {
public:
    FixedOrder() {
        const std::lock_guard lock(guard);
        if (users++ == 0)
            QHashSeed::setDeterministicGlobalSeed();
    }
    ~FixedOrder() {
        const std::lock_guard lock(guard);
        if (--users == 0)
            QHashSeed::resetRandomGlobalSeed();
    }
    FixedOrder(const FixedOrder&) = delete;
    FixedOrder& operator=(const FixedOrder&) = delete;

private:
    static inline std::mutex guard;
    static inline int users = 0;
};

/// A writer for PDF/A-1b.
void prepare(QPdfWriter& writer, const QString& title, QDate day) {
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Wijkwerk"));
    writer.setDocumentXmpMetadata(metadata(title, day));
}

void paint(QPainter& painter, QPdfWriter& writer, const Layout& pages, int& count) {
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (count++ > 0)
            writer.newPage();
        pages.paint(painter, page);
    }
}

void settle(Pdf& pdf, QDate day) {
    pdf.bytes = settled(pdf.bytes, day);
    pdf.sha256 = QString::fromLatin1(QCryptographicHash::hash(pdf.bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

Pdf pdfOfPages(const Layout& pages, const QString& title, QDate day,
               const std::function<QByteArray(const QByteArray&)>& amend) {
    Pdf result;
    QBuffer buffer(&result.bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const FixedOrder order;
        QPdfWriter writer(&buffer);
        prepare(writer, title, day);
        QPainter painter(&writer);
        if (!painter.isActive())
            throw Error(Fault::Internal, QStringLiteral("pdf"));
        paint(painter, writer, pages, result.pages);
    }
    buffer.close();
    if (amend)
        result.bytes = amend(result.bytes);
    settle(result, day);
    return result;
}

Pdf pdf(const letters::Document& document, const QByteArray& logo) {
    return pdf(std::vector<letters::Document>{document}, logo);
}

Pdf pdf(const std::vector<letters::Document>& documents, const QByteArray& logo,
        const std::function<bool(int done)>& goOn) {
    if (documents.empty())
        throw Error(Fault::Internal, QStringLiteral("no letters"));
    const auto& first = documents.front();
    const QDate day = first.datedOn.isValid() ? first.datedOn : QDate(2026, 1, 1);
    Pdf result;
    QBuffer buffer(&result.bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const FixedOrder order;
        QPdfWriter writer(&buffer);
        prepare(writer, first.title, day);
        QPainter painter(&writer);
        if (!painter.isActive())
            throw Error(Fault::Internal, QStringLiteral("pdf"));
        for (std::size_t at = 0; at < documents.size(); ++at) {
            if (goOn && !goOn(int(at)))
                throw Error(Fault::Cancelled);
            paint(painter, writer, layout(documents[at], logo), result.pages);
        }
    }
    buffer.close();
    settle(result, day);
    return result;
}

} // namespace wijkwerk::print
