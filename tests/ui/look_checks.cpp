// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/look_checks.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QWidget>

namespace wijkwerk::test {

namespace {

QString nameOf(const QWidget& widget) {
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

void addCutHeaders(const QTableView& table, QStringList& cut) {
    const auto* header = table.horizontalHeader();
    for (int column = 0; table.model() && column < header->count(); ++column) {
        const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
        if (header->isVisible() && !header->isSectionHidden(column) &&
            header->fontMetrics().horizontalAdvance(title) > header->sectionSize(column))
            cut << title;
    }
}

} // namespace

QStringList cutWords(const QWidget& window) {
    QStringList cut;
    for (const auto* label : window.findChildren<QLabel*>()) {
        const bool elides = label->inherits("wijkwerk::ui::ElidedLabel");
        if (!label->isVisible() || elides || label->text().isEmpty())
            continue;
        const QSize need = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        if (need.width() > label->width() || need.height() > label->height())
            cut << label->text();
    }
    for (const auto* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
            cut << button->text();
    }
    for (const auto* table : window.findChildren<QTableView*>()) {
        if (table->isVisible())
            addCutHeaders(*table, cut);
    }
    return cut;
}

QStringList namelessControls(const QWidget& window) {
    QStringList nameless;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
        if (!access || access->text(QAccessible::Name).trimmed().isEmpty())
            nameless << nameOf(*widget);
    }
    return nameless;
}

QStringList markupLabels(const QWidget& window) {
    QStringList labels;
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->textFormat() == Qt::AutoText && !label->text().isEmpty())
            labels << label->text();
    }
    return labels;
}

} // namespace wijkwerk::test
