// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/report.h"

#include "core/domain/naming.h"

namespace wijkwerk::imports {
namespace {

void addLine(QByteArray& file, const QStringList& cells) {
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += u';';
        line += quotedCell(neutralCell(cells[i]));
    }
    file += line.toUtf8() + "\r\n";
}

bool isLeftOut(const PlannedRow& row) {
    return row.outcome == Outcome::Wrong || (row.outcome == Outcome::Doubtful && row.choice == Choice::LeaveOut);
}

} // namespace

QByteArray rowReport(const Plan& plan, const ReportWords& words) {
    QByteArray file("\xEF\xBB\xBF");
    addLine(file, {QStringLiteral("Regel"), QStringLiteral("Uitkomst"), QStringLiteral("Clientnummer"),
                   QStringLiteral("Naam"), QStringLiteral("Kolom"), QStringLiteral("Waarde"), QStringLiteral("Melding"),
                   QStringLiteral("Voorstel")});
    RowMapper mapper(plan.table, plan.mapping, plan.today);
    Row row;
    for (int index = 0; index < static_cast<int>(plan.rows.size()); ++index) {
        const PlannedRow& planned = plan.rows[static_cast<std::size_t>(index)];
        RowReader reader(plan.table.source.view(), plan.table.layout.separator, planned.offset, planned.line);
        reader.next(row);
        const RowValues& values = mapper.read(row);
        const QStringList start = {QString::number(planned.line), words.outcome(planned.outcome),
                                   values.caseload.clientNumber, listName(values.person.name)};
        Problems problems = values.problems;
        const Problems found = plan.found.value(index);
        problems.insert(problems.end(), found.begin(), found.end());
        if (problems.empty())
            addLine(file, start + QStringList{{}, {}, {}, {}});
        for (const Problem& problem : problems)
            addLine(file,
                    start + QStringList{problem.column, problem.value, words.sentence(problem), problem.proposal});
    }
    return file;
}

QString reasonHeader() {
    return QStringLiteral("Reden niet overgenomen");
}

QByteArray leftOutRows(const Plan& plan, const ReportWords& words) {
    QByteArray file;
    const qsizetype width = plan.table.headers.size();
    const bool again = plan.table.headers.contains(reasonHeader());
    for (int index = 0; index < static_cast<int>(plan.rows.size()); ++index) {
        if (!isLeftOut(plan.rows[static_cast<std::size_t>(index)]))
            continue;
        if (file.isEmpty()) {
            file = "\xEF\xBB\xBF";
            addLine(file, again ? plan.table.headers : plan.table.headers + QStringList{reasonHeader()});
        }
        QStringList cells = cellsOf(plan, index);
        while (cells.size() < width)
            cells << QString();
        if (again)
            cells = cells.first(width);
        QStringList reasons;
        for (const Problem& problem : problemsOf(plan, index)) {
            if (problem.severity == Severity::Wrong ||
                plan.rows[static_cast<std::size_t>(index)].outcome == Outcome::Doubtful)
                reasons << (problem.column.isEmpty() ? QString() : problem.column + QLatin1String(": ")) +
                               words.sentence(problem);
        }
        const QString reason = reasons.join(u' ');
        if (again)
            cells[plan.table.headers.indexOf(reasonHeader())] = reason;
        else
            cells.insert(width, reason); // cells beyond the header stay behind it, where they can be seen
        addLine(file, cells);
    }
    return file;
}

} // namespace wijkwerk::imports
