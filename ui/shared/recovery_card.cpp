// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/recovery_card.h"

#include "core/base/error.h"
#include "core/print/fonts.h"
#include "ui/shared/buttons.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/shared/write_file.h"

#include <QBuffer>
#include <QCheckBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <memory>

namespace wijkwerk::ui {

namespace {

const QPageLayout onePage(QPageSize(QPageSize::A4), QPageLayout::Portrait, {25, 25, 25, 25}, QPageLayout::Millimeter);

void paint(QPagedPaintDevice& page, int resolution, const RecoveryPaper& paper) {
    QPainter painter;
    if (!painter.begin(&page))
        throw Error(Fault::DiskTrouble);
    QRect room = painter.viewport();
    const auto write = [&](const QString& text, double points, bool bold) {
        painter.setFont(print::letterFont(points, bold));
        QRect used;
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        room.setTop(used.bottom() + resolution / 6);
    };
    const RecoverySheet sheet = recoverySheet(paper);
    write(sheet.title, 20, true);
    write(sheet.about, 12, false);
    write(sheet.code, 22, true);
    write(sheet.meaning, 12, false);
    if (!painter.end())
        throw Error(Fault::DiskTrouble);
}

} // namespace

RecoveryCard::RecoveryCard(const RecoveryPaper& paper, QWidget* parent)
    : QWidget(parent)
    , m_paper(paper)
    , m_have(new QCheckBox(tr("I have the code on paper"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m());
    auto* code = new TextLabel(recoveryCodeInLines(paper.code), TextSize::CardTitle);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(textFont(TextSize::CardTitle).pointSizeF() * 1.25);
    font.setBold(true);
    code->setFont(font);
    code->setContentsMargins(space::m(), space::m(), space::m(), space::m());
    code->setAccessibleName(tr("Recovery code %1").arg(paper.code));
    code->setFocusPolicy(Qt::StrongFocus); // a screen reader comes past it
    column->addWidget(code);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s());
    auto* print = new Button(tr("Print…"));
    auto* save = new Button(tr("Save as PDF…"));
    print->setIconOf(Icon::Print);
    save->setIconOf(Icon::Download);
    buttons->addWidget(print);
    buttons->addWidget(save);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(
        (new TextLabel(tr("Keep the paper in a closed envelope in the safe of the municipality. A PDF on this computer "
                          "is as good as the key under the mat: throw it away after printing."),
                       TextSize::Base, ColorRole::Muted))
            ->wrapped());
    column->addWidget(m_have);
    column->addStretch(1);
    setFocusProxy(print);
    connect(print, &Button::clicked, this, guarded(this, [this] { this->print(); }));
    connect(save, &Button::clicked, this, guarded(this, [this] { savePdf(); }));
    connect(m_have, &QCheckBox::toggled, this, &RecoveryCard::confirmed);
}

bool RecoveryCard::isConfirmed() const {
    return m_have->isChecked();
}

void RecoveryCard::print() {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(onePage);
    printer->setDocName(QStringLiteral("Wijkwerk"));
    dialogs::print(this, printer.get(), [printer, paper = m_paper] { paint(*printer, printer->resolution(), paper); });
}

void RecoveryCard::savePdf() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    dialogs::saveFile(this, tr("Save the recovery code"), folder + u'/' + tr("Recovery code.pdf"), {tr("PDF (*.pdf)")},
                      [paper = m_paper](const QString& path) {
                          QBuffer pdf;
                          pdf.open(QIODevice::WriteOnly);
                          {
                              QPdfWriter writer(&pdf);
                              writer.setPageLayout(onePage);
                              writer.setTitle(QStringLiteral("Wijkwerk"));
                              paint(writer, writer.resolution(), paper);
                          }
                          writeFile(path, pdf.data()); // for its maker alone
                      });
}

} // namespace wijkwerk::ui
