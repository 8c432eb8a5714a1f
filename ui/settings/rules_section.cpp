// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/rules_section.h"

#include "core/rules/contract_cliff.h"
#include "core/work/acting.h"
#include "core/work/rule_work.h"
#include "ui/settings/rule_dialogs.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/value_labels.h"

#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

Cell amountCell(const RuleValue& row) {
    if (row.isOwn())
        return {.text = RulesSection::tr("%1 (own)").arg(amountText(row)), .tone = Tone::Blue};
    return {.text = amountText(row), .shorter = shortAmountText(row)};
}

} // namespace

RulesSection::RulesSection(Context& context)
    : ListSection(context, QStringLiteral("settings-rules"),
                  tr("The values that Wijkwerk counts with, and where they stand. Enter gives the chosen one another "
                     "value from a day on; what was counted before stays."),
                  tr("Change…"), false)
    , m_missing(new TextLabel) {
    using Model = RowsModel<RuleValue>;
    std::vector<Model::Column> columns(5);
    columns[0] = {{.key = QStringLiteral("rule"),
                   .title = tr("Rule"),
                   .bold = true,
                   .sortable = false,
                   .narrowest = QStringLiteral("Keten: hoogstens zoveel contracten")},
                  [](const RuleValue& row) { return Cell{.text = labelOf(row.rule)}; }};
    columns[1] = {{.key = QStringLiteral("subject"),
                   .title = tr("About"),
                   .sortable = false,
                   .narrowest = QStringLiteral("Maatschappelijk…")},
                  [](const RuleValue& row) { return Cell{.text = subjectText(row.rule, row.subject)}; }};
    columns[2] = {{.key = QStringLiteral("amount"), .title = tr("Value"), .sortable = false}, amountCell};
    columns[3] = {{.key = QStringLiteral("period"),
                   .title = tr("Valid"),
                   .sortable = false,
                   .leaveOut = 1,
                   .narrowest = QStringLiteral("vanaf 01-01-2027")},
                  [this](const RuleValue& row) {
                      if (const auto law = m_overtaken.find(row.id.value); row.isOwn() && law != m_overtaken.end())
                          return Cell{.text = overtakenText(law->second), .tone = Tone::Red};
                      const QString period = periodText(row).mid(2);
                      return Cell{.text = period.isEmpty() ? tr("always") : period, .muted = true};
                  }};
    columns[4] = {{.key = QStringLiteral("source"),
                   .title = tr("Where it stands"),
                   .sortable = false, // never left out: a value without its source is only a number
                   .narrowest = QStringLiteral("BW 7:668a lid 1")},
                  [](const RuleValue& row) { return Cell{.text = row.source, .muted = true}; }};
    m_model = new Model(
        std::move(columns),
        [this](std::span<const std::int64_t> ids) {
            std::vector<RuleValue> found;
            for (const std::int64_t id : ids) {
                if (const RuleValue* row = rowOf(id))
                    found.push_back(*row);
            }
            return found;
        },
        [this](const RuleValue& row) { return std::int64_t(std::ranges::find(m_rows, row) - m_rows.begin()) + 1; },
        this);
    setModel(m_model);
    view()->setAccessibleName(title());
    m_withdraw = addButton(tr("Withdraw own value…"));
    connect(m_withdraw, &Button::clicked, this, guarded(this, [this] { withdrawChosen(); }));
    connect(addButton(tr("Equated days…")), &Button::clicked, this, guarded(this, [this] { editEquatedDays(); }));
    connect(view(), &RowsView::currentIdChanged, this, [this] { showButtons(); });
    m_missing->wrapped();
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_missing);
    read();
}

QString RulesSection::title() const {
    return tr("Rules");
}

void RulesSection::read() {
    m_rows.clear();
    const QDate today = context().today();
    // What ended before today is history and not to be changed.
    const auto values = work::ruleValues(context().database());
    m_overtaken.clear();
    for (std::size_t i = 0; i < values.rows().size(); ++i) {
        const RuleValue& row = values.rows()[i];
        // The days of a quiet period are those of one year: the newest is where the next one is written down.
        const bool newest = i + 1 == values.rows().size() || values.rows()[i + 1].rule != row.rule ||
                            values.rows()[i + 1].subject != row.subject;
        if (!row.validTo || *row.validTo >= today || (row.rule == Rule::QuietPeriod && newest))
            m_rows.push_back(row);
        if (const RuleValue* law = values.overtakenBy(row))
            m_overtaken.insert_or_assign(row.id.value, *law);
    }
    const auto missing = rules::missingMayHoliday(values, today);
    m_missing->setText(missing ? missingMayText(*missing) : QString());
    m_missing->setVisible(missing.has_value());
    std::vector<std::int64_t> ids;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        ids.push_back(std::int64_t(i) + 1);
    m_model->setIds(std::move(ids));
    showButtons();
}

const RuleValue* RulesSection::rowOf(std::int64_t id) const {
    return id > 0 && id <= std::int64_t(m_rows.size()) ? &m_rows[std::size_t(id - 1)] : nullptr;
}

void RulesSection::showButtons() {
    const RuleValue* row = rowOf(view()->currentId());
    newButton()->setEnabled(context().mayWrite() && row);
    m_withdraw->setEnabled(context().mayWrite() && row && row->isOwn());
}

void RulesSection::changeChosen() {
    edit(view()->currentId());
}

void RulesSection::edit(std::int64_t id) {
    const RuleValue* row = rowOf(id == 0 ? view()->currentId() : id);
    if (row && context().mayWrite())
        (new RuleValueDialog(context(), *row, window()))->open();
}

void RulesSection::withdrawChosen() {
    const RuleValue* row = rowOf(view()->currentId());
    if (!row || !row->isOwn())
        return;
    QString text =
        tr("%1: %2. What was valid before it counts again. Write down why.").arg(nameOf(*row), amountText(*row));
    const Problems past =
        work::changesOfPast(context().database(), row->validFrom.value_or(QDate()), row->validTo, context().today());
    if (!past.empty())
        text += u'\n' + textOf(past);
    dialogs::askReason(this, tr("Withdraw the own value?"), text, tr("Withdraw"),
                       [this, value = row->id](const QString& reason) {
                           const auto outcome = work::perform(context().database(), [&](db::Transaction& tx) {
                               return work::withdrawRuleValue(tx, value, reason);
                           });
                           context().say(outcome ? tr("The own value is withdrawn") : textOf(outcome.problems));
                       });
}

void RulesSection::editEquatedDays() {
    (new EquatedDaysDialog(context(), window()))->open();
}

void RulesSection::refresh(const db::ChangeSet& changes) {
    if (changes.everything || changes.touches(db::Thing::Setting))
        read();
}

} // namespace wijkwerk::ui
