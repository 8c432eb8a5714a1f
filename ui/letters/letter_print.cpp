// SPDX-License-Identifier: EUPL-1.2
#include "ui/letters/letter_print.h"

#include "core/print/layout.h"
#include "core/store/letters.h"
#include "core/store/participants.h"
#include "core/work/letter_work.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/write_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPrinter>

#include <memory>

namespace wijkwerk::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(LetterPrint)
};

letters::Document documentOf(const Letter& letter) {
    const auto document = letters::documentFromMarkup(letter.markup);
    if (!document)
        throw Error(Fault::Damaged, letter.reference);
    return *document;
}

void paint(QPrinter& printer, const print::Layout& layout) {
    QPainter painter;
    if (!painter.begin(&printer))
        throw Error(Fault::DiskTrouble, printer.printerName());
    const double scale = double(printer.resolution()) / print::unitsPerInch;
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0)
            printer.newPage();
        painter.save();
        painter.scale(scale, scale);
        layout.paint(painter, page);
        painter.restore();
    }
}

QString fileName(Context& context, const Letter& letter) {
    const auto person = store::participants::find(context.database(), letter.participant);
    return work::fileNameOf(letter, person ? person->number : 0);
}

} // namespace

void printLetter(Context& context, QWidget* where, const Letter& letter, std::function<void()> printed) {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(letter.reference);
    const print::Layout layout = print::layout(documentOf(letter), context.department().logo);
    dialogs::print(where, printer.get(), [&context, printer, layout, letter, printed] {
        context.session().noteFirst({QStringLiteral("letter_printed"), letter.participant.value, letter.reference});
        paint(*printer, layout);
        context.say(Text::tr("%1 went to the printer").arg(letter.reference));
        if (printed)
            printed();
    });
}

void saveLetterPdf(Context& context, QWidget* where, const Letter& letter) {
    const QByteArray pdf = store::letters::pdf(context.database(), letter.id);
    if (pdf.isEmpty())
        throw Error(Fault::NotFound, letter.reference);
    dialogs::saveFile(
        where, Text::tr("Save PDF"), fileName(context, letter), {Text::tr("PDF (*.pdf)")},
        [&context, pdf, letter](const QString& path) {
            context.session().noteFirst({QStringLiteral("letter_saved"), letter.participant.value, letter.reference});
            writeFile(path, pdf);
            context.say(Text::tr("PDF saved: %1").arg(QFileInfo(path).fileName()));
        });
}

} // namespace wijkwerk::ui
