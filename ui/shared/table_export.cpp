// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/table_export.h"

#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/list_csv.h"
#include "ui/shared/rows_model.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/write_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

namespace wijkwerk::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

} // namespace

void exportTable(Context& context, const RowsView& view, const QString& fileName) {
    if (!context.mayWrite())
        throw Error(Fault::ReadOnly, context.session().path()); // what leaves the program is written down first
    QPointer<RowsView> list(
        const_cast<RowsView*>(&view)); // only to know whether it is still there when the answer comes
    dialogs::saveFile(list, Text::tr("Export list"), fileName, {Text::tr("Table for a spreadsheet (*.csv)")},
                      [&context, list](const QString& path) {
                          if (list)
                              writeTable(context, *list, path);
                      });
}

void writeTable(Context& context, const RowsView& view, const QString& path) {
    if (!context.may(rules::Right::ExportList))
        return context.refuse(rules::Right::ExportList);
    const RowsModelBase& rows = *view.rows();
    QStringList headings;
    std::vector<int> columns;
    for (const int column : view.shownColumns()) {
        if (const ColumnInfo* info = rows.info(column)) {
            headings << info->title;
            columns.push_back(column);
        }
    }
    std::vector<QStringList> lines;
    for (int row = 0; row < rows.rowCount(); ++row) {
        QStringList line;
        for (const int column : columns)
            line << rows.cellText(row, column);
        lines.push_back(line);
    }
    context.session().noteFirst({QStringLiteral("list_exported"), 0, QString::number(lines.size())});
    writeFile(path, csvOf(headings, lines));
    context.say(Text::tr("%n lines exported to %1", nullptr, int(lines.size())).arg(QFileInfo(path).fileName()));
}

} // namespace wijkwerk::ui
