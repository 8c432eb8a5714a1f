// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/list_export.h"

#include "core/db/transaction.h"
#include "core/reports/next_steps.h"
#include "ui/participants/list_columns.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/format.h"
#include "ui/shared/job.h"
#include "ui/shared/list_csv.h"
#include "ui/shared/write_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ParticipantExport)
};

constexpr std::size_t slice = 500;

QStringList headings(const std::vector<ParticipantColumn>& columns) {
    QStringList titles;
    for (const ParticipantColumn column : columns)
        titles.append(headingOf(column));
    return titles;
}

std::vector<QStringList> cells(db::Database& database, const ExportOrder& order, const work::Sight& sight, QDate today,
                               const JobControl& control) {
    std::vector<QStringList> lines;
    for (std::size_t start = 0; start < order.people.size(); start += slice) {
        const auto first = order.people.begin() + std::ptrdiff_t(start);
        const auto last = order.people.begin() + std::ptrdiff_t(std::min(start + slice, order.people.size()));
        const auto mayBeSeen = [&](const Deadline& one) { return work::maySee(sight, one); };
        for (const Row& whole : reports::participantRows(database, {first, last}, today, mayBeSeen)) {
            const Row row = work::visible(whole, sight);
            QStringList line;
            for (const ParticipantColumn column : order.columns)
                line.append(exportCellOf(row, column));
            lines.push_back(std::move(line));
        }
        if (!control.progress(qint64(lines.size()), qint64(order.people.size())))
            throw Error(Fault::Cancelled);
    }
    return lines;
}

} // namespace

void exportList(Context& context, QWidget* where, const ExportOrder& order) {
    if (!context.mayWrite())
        throw Error(Fault::ReadOnly, context.session().path()); // what leaves the program is written down first
    const QString name = Text::tr("Participants %1.csv").arg(context.today().toString(Qt::ISODate));
    dialogs::saveFile(where, Text::tr("Export list"), name, {Text::tr("Table for a spreadsheet (*.csv)")},
                      [&context, where, order](const QString& path) { writeList(context, where, order, path); });
}

void writeList(Context& context, QWidget* where, const ExportOrder& wanted, const QString& path,
               std::function<void()> done) {
    if (!context.may(rules::Right::ExportList)) {
        context.refuse(rules::Right::ExportList);
        return;
    }
    ExportOrder order = wanted;
    std::erase_if(order.columns, [&](ParticipantColumn column) { return !maySee(context.sight(), column); });
    const QDate today = context.today();
    auto* job = startJob(
        where,
        [open = context.session().opener(), order, path, today, sight = context.sight()](const JobControl& control) {
            db::Database database = open();
            const auto lines = cells(database, order, sight, today, control);
            // First the line: a list that left without one would be found nowhere.
            db::noteFirst(database, {QStringLiteral("list_exported"), 0, QString::number(lines.size())});
            writeFile(path, csvOf(headings(order.columns), lines));
            return qint64(lines.size());
        },
        [&context, path, done](qint64 count) {
            context.say(Text::tr("%n people exported to %1", nullptr, int(count)).arg(QFileInfo(path).fileName()));
            if (done)
                done();
        });
    context.follow(job, Text::tr("Exporting"));
}

} // namespace wijkwerk::ui::participants
