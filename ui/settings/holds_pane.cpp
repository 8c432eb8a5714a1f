// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/holds_pane.h"

#include "core/store/participants.h"
#include "core/store/retention.h"
#include "core/work/retention.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace wijkwerk::ui {

HoldDialog::HoldDialog(Context& context, QWidget* parent)
    : Dialog(tr("Keep somebody longer"), parent)
    , m_context(context)
    , m_form(new Form)
    , m_number(m_form->text(QStringLiteral("participant"), tr("Person number")))
    , m_reason(m_form->lines(QStringLiteral("reason"), tr("Kept because"), 2))
    , m_until(m_form->date(QStringLiteral("until"), tr("Until"), context.today())) {
    setExplanation(
        tr("For example because of a complaint or a court case. Nothing of this person comes on a destruction "
           "list. Without a day it lasts until you lift it."));
    setForm(m_form);
    setPrimary(tr("Keep"), [this] { keep(); });
}

void HoldDialog::keep() {
    const auto person = store::participants::byAnyNumber(m_context.database(), m_number->text().trimmed());
    if (!person) {
        Problem problem = wrong(QStringLiteral("participant_not_found"), QStringLiteral("participant"));
        problem.args = {m_number->text().trimmed()};
        show({problem});
        return;
    }
    const auto outcome = work::perform(m_context.database(), [&](db::Transaction& tx) {
        return work::addHold(tx, *person, m_reason->toPlainText(), m_until->date());
    });
    if (!show(outcome.problems))
        return;
    m_form->setChanged(false);
    m_context.say(tr("This person is kept."));
    accept();
}

HoldsPane::HoldsPane(Context& context)
    : RetentionPane(context, QStringLiteral("settings-holds"),
                    tr("People of whom nothing is destroyed, whatever the terms say.")) {
    using Model = RowsModel<Row>;
    std::vector<Model::Column> columns(4);
    columns[0] = {{.key = QStringLiteral("number"), .title = tr("Number"), .bold = true, .sortable = false},
                  [](const Row& row) { return Cell{.text = QString::number(row.number)}; }};
    columns[1] = {{.key = QStringLiteral("reason"),
                   .title = tr("Kept because"),
                   .sortable = false,
                   .narrowest = QStringLiteral("bezwaarzaak…")},
                  [](const Row& row) { return Cell{.text = row.hold.reason}; }};
    columns[2] = {{.key = QStringLiteral("until"), .title = tr("Until"), .sortable = false},
                  [today = context.today()](const Row& row) {
                      if (!row.hold.until)
                          return Cell{.text = tr("until it is lifted")};
                      const bool over = *row.hold.until < today;
                      return Cell{.text = over ? tr("ended on %1").arg(shownDate(*row.hold.until))
                                               : untilText(*row.hold.until),
                                  .muted = over};
                  }};
    columns[3] = {{.key = QStringLiteral("by"), .title = tr("By"), .sortable = false}, [this](const Row& row) {
                      return Cell{.text = tr("%1, %2").arg(nameOf(row.hold.worker.value), shownDate(row.hold.from))};
                  }};
    m_model = new Model(
        std::move(columns),
        [this](std::span<const std::int64_t> ids) {
            std::vector<Row> found;
            for (const Row& row : m_rows) {
                if (std::ranges::find(ids, row.hold.id.value) != ids.end())
                    found.push_back(row);
            }
            return found;
        },
        [](const Row& row) { return row.hold.id.value; }, this);
    setModel(m_model);
    view()->setAccessibleName(tr("Kept longer"));
    view()->setEmptyState(
        new EmptyState(Icon::Clock, tr("Nobody is kept longer"),
                       tr("Is there a complaint or a court case about somebody? Then keep that person "
                          "here until it is over.")));
    m_add = addPrimary(tr("Keep somebody…"), [this] { add(); });
    m_lift = addButton(tr("Lift…"), [this] { askLift(); });
    connect(view(), &RowsView::currentIdChanged, this, [this] { showButtons(); });
    read();
}

void HoldsPane::read() {
    m_rows.clear();
    std::vector<std::int64_t> ids;
    for (const LegalHold& hold : store::retention::holds(context().database())) {
        const auto people = store::participants::findMany(context().database(), {hold.participant});
        m_rows.push_back({hold, people.empty() ? 0 : people.front().number});
        ids.push_back(hold.id.value);
    }
    m_model->setIds(std::move(ids));
    showButtons();
}

void HoldsPane::showButtons() {
    const bool manage = may(rules::Right::ManageRetention);
    m_add->setEnabled(manage);
    m_lift->setEnabled(manage && view()->currentId() != 0);
}

void HoldsPane::add() {
    auto* dialog = new HoldDialog(context(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HoldsPane::askLift() {
    dialogs::askReason(this, tr("No longer keep this person?"), tr("The usual terms count again. Write down why."),
                       tr("Lift"), [this, id = LegalHoldId{view()->currentId()}](const QString& reason) {
                           const auto outcome = work::perform(context().database(), [&](db::Transaction& tx) {
                               return work::liftHold(tx, id, reason);
                           });
                           tellProblems(outcome.problems);
                       });
}

} // namespace wijkwerk::ui
