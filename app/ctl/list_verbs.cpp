// SPDX-License-Identifier: EUPL-1.2
// list: people, tasks, letters, caseload records; as text, CSV or JSON.
#include "app/ctl/lists.h"
#include "app/ctl/verb.h"
#include "core/base/fold.h"
#include "core/db/transaction.h"

#include <QCoreApplication>

namespace wijkwerk::ctl {

namespace {

/// A cell that holds a separator, quote or line break is quoted; one that a spreadsheet would take for a formula gets
/// an apostrophe before it (domain.md 7.7).
QString csvCell(QString text) {
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0)))
        text.prepend(u'\'');
    static const QString special = QStringLiteral(";\"\r\n");
    if (std::ranges::any_of(text, [](QChar c) { return special.contains(c); }))
        text = u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
    return text;
}

QByteArray csv(const Table& table) {
    QByteArray bytes = QByteArray("\xEF\xBB\xBF");
    const auto line = [&](const QStringList& cells) {
        QStringList written;
        for (const QString& cell : cells)
            written << csvCell(cell);
        bytes += written.join(u';').toUtf8() + "\r\n";
    };
    line(table.headers);
    for (const QStringList& row : table.rows)
        line(row);
    return bytes;
}

/// Columns as wide as their widest cell, at most 40.
void print(Output& out, const Table& table) {
    QList<qsizetype> widths;
    for (int column = 0; column < table.headers.size(); ++column) {
        qsizetype width = table.headers.at(column).size();
        for (const QStringList& row : table.rows)
            width = std::max(width, std::min<qsizetype>(row.value(column).size(), 40));
        widths << width;
    }
    const auto line = [&](const QStringList& cells) {
        QString text;
        for (int column = 0; column < cells.size(); ++column)
            text += cells.at(column).simplified().leftJustified(int(widths.at(column)) + 2);
        out.line(text.trimmed());
    };
    line(table.headers);
    for (const QStringList& row : table.rows)
        line(row);
    out.line(QCoreApplication::translate("Ctl", "%1 in total.").arg(table.rows.size()));
}

/// Leaves the rows in which every word of the text stands.
void keepMatching(Table& table, const QString& text) {
    const QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    Table kept;
    for (int i = 0; i < table.rows.size(); ++i) {
        const QString row = fold(table.rows.at(i).join(u' '));
        if (!std::ranges::all_of(words, [&](const QString& word) { return row.contains(word); }))
            continue;
        kept.rows << table.rows.at(i);
        kept.items.append(table.items.at(i));
    }
    table.rows = kept.rows;
    table.items = kept.items;
}

struct Listed {
    const char* what;
    rules::Right right;
    Table (*table)(Run& run);
};
constexpr Listed lists[] = {
    {"participants", rules::Right::PeoplePage, participantTable},
    {"workplaces", rules::Right::WorkplacesPage, workplaceTable},
    {"tasks", rules::Right::KeepTasks, taskTable},
    {"letters", rules::Right::LettersPage, letterTable},
    {"caseload", rules::Right::SeeBenefit, caseloadTable},
};

/// Stops the verb when the role may not see this, or not take it along.
std::optional<Table> tableFor(Run& run, const QString& what, bool asCsv) {
    const auto found = std::ranges::find_if(lists, [&](const Listed& one) { return what == QLatin1String(one.what); });
    if (found != std::end(lists)) {
        run.require(found->right);
        if (asCsv)
            run.require(rules::Right::ExportList);
        return found->table(run);
    }
    QStringList allowed;
    for (const Listed& one : lists)
        allowed << QLatin1String(one.what);
    Problem problem = wrong(QStringLiteral("list_unknown"), {}, what, allowed.join(QStringLiteral(", ")));
    problem.args = {what};
    run.out().add({problem});
    return std::nullopt;
}

Exit list(Run& run) {
    const bool asCsv = run.arguments().has(QStringLiteral("csv")) && !run.out().isJson();
    auto table = tableFor(run, run.arguments().at(1), asCsv);
    if (run.failed() || !table)
        return Exit::Refused;
    if (table->searched)
        keepMatching(*table, run.text("text"));
    if (table->personal) {
        // Who looked at people, and at how many; never at whom.
        const QString count = QString::number(table->rows.size());
        if (asCsv)
            run.noteFirst({QStringLiteral("list_exported"), 0, count});
        else
            run.noteReading({QStringLiteral("list_printed"), 0, count});
    }
    run.out().set("items", table->items);
    run.out().set("count", int(table->items.size()));
    if (asCsv)
        run.out().raw(csv(*table));
    else
        print(run.out(), *table);
    return run.failed() ? Exit::Refused : Exit::Done;
}

} // namespace

std::span<const Verb> listVerbs() {
    static const Verb table[] = {
        {"list", "FILE participants|workplaces|tasks|letters|caseload [--view V] [--text T] [--csv]",
         QT_TRANSLATE_NOOP("Ctl", "Lists people, workplaces, open tasks, letters or caseload records."), "view text",
         "csv", "", 2, 2, false, list},
    };
    return table;
}

} // namespace wijkwerk::ctl
