// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/print_pages.h"

#include "core/base/error.h"
#include "ui/shared/dialogs.h"

#include <QPainter>
#include <QPrinter>

#include <memory>

namespace wijkwerk::ui {

void printPages(QWidget* where, const print::Layout& layout, const QString& name, std::function<void()> first,
                std::function<void()> printed) {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(name);
    dialogs::print(where, printer.get(), [printer, layout, first, printed] {
        first();
        QPainter painter;
        if (!painter.begin(printer.get()))
            throw Error(Fault::DiskTrouble, printer->printerName());
        const double scale = double(printer->resolution()) / print::unitsPerInch;
        for (int page = 0; page < layout.pageCount(); ++page) {
            if (page > 0)
                printer->newPage();
            painter.save();
            painter.scale(scale, scale);
            layout.paint(painter, page);
            painter.restore();
        }
        painter.end();
        if (printed)
            printed();
    });
}

} // namespace wijkwerk::ui
