// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/shortcuts_dialog.h"

#include "ui/shared/buttons.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/text_label.h"
#include "ui/shell/shortcuts.h"

#include <QGridLayout>
#include <QPainter>
#include <QPrinter>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

void paintText(QPrinter& printer, const QString& text) {
    QPainter painter(&printer);
    QFont font = textFont(TextSize::Base);
    font.setPointSize(11);
    painter.setFont(font);
    painter.drawText(painter.viewport(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const work::Sight& sight, QWidget* parent)
    : Dialog(tr("All shortcuts"), parent)
    , m_sight(sight) {
    setExplanation(tr("Everything in Wijkwerk can be done with the keyboard."));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::xl());
    grid->setVerticalSpacing(space::xs());
    grid->setColumnStretch(1, 1);
    QString group;
    int row = 0;
    for (const ShortcutLine& line : shortcutLines(sight)) {
        if (line.group != group) {
            group = line.group;
            if (row > 0)
                grid->setRowMinimumHeight(row++, space::s());
            grid->addWidget(new TextLabel(group, TextSize::CardTitle), row++, 0, 1, 2);
        }
        grid->addWidget(new TextLabel(line.shownKeys(), TextSize::Strong), row, 0);
        grid->addWidget((new TextLabel(line.what))->wrapped(), row++, 1);
    }
    body()->addLayout(grid);
    addButton(tr("Print…"), [this] { printList(); });
    setCancelText(tr("Close"));
}

ShortcutsDialog::~ShortcutsDialog() = default;

void ShortcutsDialog::printList() {
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    dialogs::print(this, m_printer.get(), [this] { paintText(*m_printer, shortcutsAsText(m_sight)); });
}

} // namespace wijkwerk::ui
