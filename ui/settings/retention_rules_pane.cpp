// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/retention_rules_pane.h"

#include "core/store/retention.h"
#include "core/work/retention.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/texts/retention_labels.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace wijkwerk::ui {

ConfirmRuleDialog::ConfirmRuleDialog(Context& context, const RetentionRule& rule, QWidget* parent)
    : Dialog(tr("Confirm term %1").arg(rule.result), parent)
    , m_context(context)
    , m_rule(rule)
    , m_form(new Form)
    , m_by(m_form->text(QStringLiteral("confirmedBy"), tr("Archivist")))
    , m_on(m_form->date(QStringLiteral("confirmedOn"), tr("Confirmed on"), context.today()))
    , m_remark(m_form->lines(QStringLiteral("confirmedRemark"), tr("Remark"), 2)) {
    QString text =
        tr("%1: %2. From then on this term counts for the destruction list.").arg(rule.process, termText(rule));
    if (!rule.doubt.isEmpty())
        text += u' ' + tr("Look at this together:") + u' ' + rule.doubt;
    setExplanation(text);
    m_on->setDate(context.today());
    m_form->setChanged(false);
    setForm(m_form);
    setPrimary(tr("Confirm"), [this] { confirm(); });
}

void ConfirmRuleDialog::confirm() {
    const auto outcome = work::perform(m_context.database(), [&](db::Transaction& tx) {
        return work::confirmRule(tx,
                                 {m_rule.id, m_by->text(), m_on->date().value_or(QDate()), m_remark->toPlainText()});
    });
    if (!show(outcome.problems))
        return;
    m_form->setChanged(false);
    m_context.say(tr("Term %1 is confirmed.").arg(m_rule.result));
    accept();
}

RetentionRulesPane::RetentionRulesPane(Context& context)
    : RetentionPane(
          context, QStringLiteral("settings-retention"),
          tr("From the selectielijst. A term is off until the archivist of the municipality has confirmed it. "
             "Enter confirms the term that is chosen."))
    , m_yearEnd(new QCheckBox(tr("Terms of years go on until 31 December"))) {
    using Model = RowsModel<RetentionRule>;
    std::vector<Model::Column> columns(5);
    columns[0] = {{.key = QStringLiteral("result"), .title = tr("Result"), .bold = true, .sortable = false},
                  [](const RetentionRule& rule) { return Cell{.text = rule.result}; }};
    columns[1] = {{.key = QStringLiteral("process"),
                   .title = tr("Process"),
                   .sortable = false,
                   .narrowest = QStringLiteral("Voorziening begel…")},
                  [](const RetentionRule& rule) { return Cell{.text = rule.process}; }};
    columns[2] = {{.key = QStringLiteral("subject"),
                   .title = tr("In Wijkwerk"),
                   .sortable = false,
                   .leaveOut = 1,
                   .narrowest = QStringLiteral("stage of det…")},
                  [](const RetentionRule& rule) {
                      return Cell{.text = labelOf(rule.subject), .muted = rule.subject == RetentionSubject::Reference};
                  }};
    columns[3] = {{.key = QStringLiteral("term"),
                   .title = tr("Term"),
                   .sortable = false,
                   .narrowest = QStringLiteral("10 jaar na het eind van…")},
                  [](const RetentionRule& rule) {
                      QString text = termText(rule);
                      if (rule.validTo)
                          text += tr(" (until %1)").arg(shownDate(*rule.validTo));
                      else if (rule.validFrom)
                          text += tr(" (from %1)").arg(shownDate(*rule.validFrom));
                      return Cell{.text = text};
                  }};
    columns[4] = {{.key = QStringLiteral("state"), .title = tr("Confirmed"), .sortable = false},
                  [](const RetentionRule& rule) {
                      if (rule.confirmation)
                          return Cell{.text = tr("%1, %2").arg(rule.confirmation->by, shownDate(rule.confirmation->on)),
                                      .tone = Tone::Green};
                      if (rule.subject == RetentionSubject::Reference)
                          return Cell{.text = orDash({}), .muted = true};
                      return Cell{.text = rule.doubt.isEmpty() ? tr("off") : tr("off, something to look at"),
                                  .tone = Tone::Amber};
                  }};
    m_model = new Model(
        std::move(columns),
        [this](std::span<const std::int64_t> ids) {
            std::vector<RetentionRule> found;
            for (const std::int64_t id : ids)
                found.push_back(m_rules.at(std::size_t(id - 1)));
            return found;
        },
        [this](const RetentionRule& rule) {
            return std::int64_t(std::ranges::find(m_rules, rule) - m_rules.begin()) + 1;
        },
        this);
    setModel(m_model);
    view()->setAccessibleName(tr("Terms"));
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_yearEnd);
    m_confirm = addPrimary(tr("Confirm…"), [this] { confirmChosen(); });
    m_withdraw = addButton(tr("Switch off…"), [this] { askWithdraw(); });
    connect(view(), &RowsView::currentIdChanged, this, [this] { showButtons(); });
    connect(view(), &RowsView::openRequested, this, [this] { guard(this, [this] { confirmChosen(); }); });
    connect(m_yearEnd, &QCheckBox::toggled, this, [this](bool on) {
        guard(this, [&] {
            work::perform(this->context().database(),
                          [&](db::Transaction& tx) { return work::setTermsUntilYearEnd(tx, on); });
        });
    });
    read();
}

void RetentionRulesPane::read() {
    m_rules = work::retentionRules(context().database());
    // What this program keeps comes first.
    std::ranges::stable_partition(
        m_rules, [](const RetentionRule& rule) { return rule.subject != RetentionSubject::Reference; });
    std::vector<std::int64_t> ids;
    for (std::size_t i = 0; i < m_rules.size(); ++i)
        ids.push_back(std::int64_t(i) + 1);
    m_model->setIds(std::move(ids));
    const QSignalBlocker quiet(m_yearEnd);
    m_yearEnd->setChecked(work::termsUntilYearEnd(context().database()));
    showButtons();
}

const RetentionRule* RetentionRulesPane::chosen() const {
    const std::int64_t id = view()->currentId();
    return id > 0 && id <= std::int64_t(m_rules.size()) ? &m_rules[std::size_t(id - 1)] : nullptr;
}

void RetentionRulesPane::showButtons() {
    const RetentionRule* rule = chosen();
    const bool manage = may(rules::Right::ManageRetention);
    m_confirm->setEnabled(manage && rule && rule->subject != RetentionSubject::Reference && !rule->isConfirmed());
    m_withdraw->setEnabled(manage && rule && rule->isConfirmed());
    m_yearEnd->setEnabled(manage);
    setState(Tone::Blue, rule && !rule->doubt.isEmpty() ? rule->doubt : QString());
}

/// The rules of the program become those of the department when the first is confirmed.
void RetentionRulesPane::seed() {
    work::perform(context().database(), [](db::Transaction& tx) { return work::seedRules(tx); });
}

void RetentionRulesPane::confirmChosen() {
    if (!m_confirm->isEnabled())
        return;
    const RetentionRule* before = chosen();
    if (!before)
        return;
    const auto isIt = [result = before->result, from = before->validFrom](const RetentionRule& one) {
        return one.result == result && one.validFrom == from;
    };
    seed();
    read();
    const auto found = std::ranges::find_if(m_rules, isIt); // never by its row: that may be another one now
    if (found == m_rules.end())
        return;
    view()->setCurrentId(found - m_rules.begin() + 1);
    const RetentionRule* rule = &*found;
    auto* dialog = new ConfirmRuleDialog(context(), *rule, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RetentionRulesPane::askWithdraw() {
    const RetentionRule* rule = chosen();
    if (!rule)
        return;
    dialogs::askReason(this, tr("Switch term %1 off?").arg(rule->result),
                       tr("Nothing is destroyed by it any more until it is confirmed again. Write down why."),
                       tr("Switch off"), [this, id = rule->id](const QString& reason) {
                           const auto outcome = work::perform(context().database(), [&](db::Transaction& tx) {
                               return work::withdrawConfirmation(tx, id, reason);
                           });
                           tellProblems(outcome.problems);
                       });
}

} // namespace wijkwerk::ui
