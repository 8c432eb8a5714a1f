// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/lookers_dialog.h"

#include "core/work/journal_check.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/format.h"
#include "ui/shared/list_csv.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/write_file.h"
#include "ui/texts/journal_texts.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include <numeric>

namespace wijkwerk::ui::participants {

namespace {

using store::journal::Look;

QString whoOf(const Look& look) {
    return look.name.isEmpty() ? look.account : look.name;
}

QString whenOf(const Look& look) {
    const QString first = shownTime(look.first.toLocalTime().time());
    return look.times == 1 ? first
                           : LookersDialog::tr("%1 to %2").arg(first, shownTime(look.last.toLocalTime().time()));
}

QString whereOf(const Look& look) {
    const QString place = placeLabelOf(look.place);
    return place.isEmpty() ? look.machine : LookersDialog::tr("%1, %2").arg(look.machine, place);
}

} // namespace

LookersDialog::LookersDialog(Context& context, ParticipantId person, const QString& name, int number, QWidget* parent)
    : Dialog(tr("Who looked in the dossier of %1").arg(name), parent)
    , m_context(context)
    , m_person(person) {
    setExplanation(
        tr("Everybody who opened, printed or exported something of this person or saw the BSN. Lists that "
           "show many people at once are not in it: the log says how many, not who.") +
        QStringLiteral("\n\n") +
        tr("One exception: whoever only looks along (because somebody else is writing at that moment, or "
           "because the file cannot be written) leaves no line of what the program shows. The BSN then stays "
           "hidden, and the program prints nothing about people and saves nothing about them as a file, but "
           "for an encrypted copy of the whole department."));
    context.session().noteReading(work::lookersShown(person));
    m_looks = store::journal::whoLooked(context.database(), person);
    using Model = RowsModel<std::int64_t>;
    const auto at = [this](std::int64_t row) -> const Look& { return m_looks[std::size_t(row - 1)]; };
    std::vector<Model::Column> columns(6);
    columns[0] = {{.key = QStringLiteral("day"), .title = tr("Day"), .sortable = false}, [at](std::int64_t row) {
                      const bool again = row > 1 && at(row - 1).day == at(row).day;
                      return Cell{.text = shownDate(at(row).day), .muted = again};
                  }};
    columns[1] = {{.key = QStringLiteral("when"), .title = tr("Time"), .sortable = false},
                  [at](std::int64_t row) { return Cell{.text = whenOf(at(row))}; }};
    columns[2] = {{.key = QStringLiteral("who"), .title = tr("Who"), .bold = true, .sortable = false},
                  [at](std::int64_t row) { return Cell{.text = whoOf(at(row))}; }};
    columns[3] = {{.key = QStringLiteral("what"), .title = tr("What"), .sortable = false},
                  [at](std::int64_t row) { return Cell{.text = actLabelOf(at(row).act)}; }};
    columns[4] = {{.key = QStringLiteral("times"),
                   .title = tr("Times"),
                   .alignment = Qt::AlignRight | Qt::AlignVCenter,
                   .sortable = false},
                  [at](std::int64_t row) { return Cell{.text = QString::number(at(row).times)}; }};
    columns[5] = {{.key = QStringLiteral("where"), .title = tr("Where"), .sortable = false, .leaveOut = 1},
                  [at](std::int64_t row) { return Cell{.text = whereOf(at(row)), .muted = true}; }};
    m_model = new Model(
        std::move(columns),
        [](std::span<const std::int64_t> ids) { return std::vector<std::int64_t>(ids.begin(), ids.end()); },
        [](std::int64_t row) { return row; }, this);
    m_view = new RowsView(QStringLiteral("lookers"));
    m_view->setRows(m_model);
    m_view->setAccessibleName(windowTitle());
    m_view->setMinimumSize(dp(720), dp(320));
    std::vector<std::int64_t> ids(m_looks.size());
    std::iota(ids.begin(), ids.end(), 1);
    m_model->setIds(std::move(ids));
    body()->addWidget(m_view, 1);
    Button* out = addButton(tr("Export…"), [this, number] {
        dialogs::saveFile(this, tr("Export who looked"), QStringLiteral("wie-keek-%1.csv").arg(number),
                          {tr("Table for a spreadsheet (*.csv)")}, [this](const QString& path) { exportTo(path); });
    });
    out->setEnabled(context.mayWrite()); // what leaves the program is written down first
    setCancelText(tr("Close"));
    m_view->setFocus();
}

LookersDialog::~LookersDialog() {
    delete m_view; // before the rows it shows
}

void LookersDialog::exportTo(const QString& path) {
    std::vector<QStringList> lines;
    for (const Look& look : m_looks)
        lines.push_back({shownDate(look.day), whenOf(look), whoOf(look), actLabelOf(look.act),
                         QString::number(look.times), look.machine, placeLabelOf(look.place), look.account});
    m_context.session().noteFirst(work::lookersExported(m_person));
    writeFile(path, csvOf({tr("Day"), tr("Time"), tr("Who"), tr("What"), tr("Times"), tr("Computer"), tr("Place"),
                           tr("Account")},
                          lines));
    m_context.say(tr("%n lines exported to %1", nullptr, int(lines.size())).arg(QFileInfo(path).fileName()));
}

} // namespace wijkwerk::ui::participants
