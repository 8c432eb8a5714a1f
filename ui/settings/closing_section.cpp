// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/closing_section.h"

#include "core/store/days_off.h"
#include "core/work/days_off.h"
#include "ui/settings/closing_dialog.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/texts/problem_text.h"

namespace wijkwerk::ui {

namespace {

QString daysOf(const ClosingPeriod& closing) {
    return closing.from == closing.until ? shownDate(closing.from)
                                         : shownDate(closing.from) + QStringLiteral(" t/m ") + shownDate(closing.until);
}

} // namespace

ClosingSection::ClosingSection(Context& context)
    : ListSection(context, QStringLiteral("settings-closing"),
                  tr("On these days nobody works, besides weekends and holidays. Appointments move to the next working "
                     "day, what must be done before a date to the working day before it. Which holidays count stands "
                     "under Rules."),
                  tr("Add days…"), false) {
    using Model = RowsModel<ClosingPeriod>;
    std::vector<Model::Column> columns(4);
    columns[0] = {{.key = QStringLiteral("days"),
                   .title = tr("Days"),
                   .bold = true,
                   .sortable = false,
                   .narrowest = QStringLiteral("24-12-2026 t/m 01-01-2027")},
                  [](const ClosingPeriod& one) { return Cell{.text = daysOf(one)}; }};
    columns[1] = {{.key = QStringLiteral("name"),
                   .title = tr("What it is"),
                   .sortable = false,
                   .narrowest = QStringLiteral("Kerstsluiting")},
                  [](const ClosingPeriod& one) { return Cell{.text = one.name}; }};
    columns[2] = {{.key = QStringLiteral("source"),
                   .title = tr("Where it stands"),
                   .sortable = false,
                   .leaveOut = 1,
                   .narrowest = QStringLiteral("huisregel van…")},
                  [](const ClosingPeriod& one) { return Cell{.text = one.source, .muted = true}; }};
    columns[3] = {{.key = QStringLiteral("reason"),
                   .title = tr("Why"),
                   .sortable = false,
                   .leaveOut = 2,
                   .narrowest = QStringLiteral("Zo spraken wij…")},
                  [](const ClosingPeriod& one) { return Cell{.text = one.reason, .muted = true}; }};
    m_model = new Model(
        std::move(columns),
        [this](std::span<const std::int64_t> ids) {
            std::vector<ClosingPeriod> found;
            for (const std::int64_t id : ids) {
                const auto one = std::ranges::find(m_closings, ClosingPeriodId{id}, &ClosingPeriod::id);
                if (one != m_closings.end())
                    found.push_back(*one);
            }
            return found;
        },
        [](const ClosingPeriod& one) { return one.id.value; }, this);
    setModel(m_model);
    view()->setAccessibleName(title());
    view()->setEmptyState(new EmptyState(Icon::Calendar, tr("No closing days yet"),
                                         tr("Weekends and holidays are known already. Add the other days on which the "
                                            "wijkbedrijf is closed.")));
    m_remove = addButton(tr("Take away…"));
    connect(m_remove, &Button::clicked, this, guarded(this, [this] { removeChosen(); }));
    read();
}

QString ClosingSection::title() const {
    return tr("Closing days");
}

void ClosingSection::read() {
    m_closings = store::days_off::closings(context().database());
    std::vector<std::int64_t> ids;
    for (const ClosingPeriod& one : m_closings)
        ids.push_back(one.id.value);
    m_model->setIds(std::move(ids));
    m_remove->setEnabled(context().mayWrite() && !m_closings.empty());
}

std::vector<ClosingPeriod> ClosingSection::chosen() const {
    const auto ids = view()->selectedIds();
    std::vector<ClosingPeriod> found;
    for (const ClosingPeriod& one : m_closings) {
        if (std::ranges::find(ids, one.id.value) != ids.end())
            found.push_back(one);
    }
    return found;
}

void ClosingSection::removeChosen() {
    const auto closings = chosen();
    if (closings.empty())
        return;
    QStringList days;
    for (const ClosingPeriod& one : closings)
        days << daysOf(one);
    QString text = tr("%1. On these days people work again. Write down why.").arg(days.join(QStringLiteral(", ")));
    const Problems past =
        work::daysOffChangePast(context().database(), closings.front().from, closings.back().until, context().today());
    if (!past.empty())
        text += u'\n' + textOf(past);
    dialogs::askReason(this, tr("Take these closing days away?"), text, tr("Take away"),
                       [this, closings](const QString& reason) { remove(closings, reason); });
}

void ClosingSection::remove(const std::vector<ClosingPeriod>& closings, const QString& reason) {
    const auto outcome = work::perform(context().database(), [&](db::Transaction& tx) {
        work::Outcome<work::Done> all;
        for (const ClosingPeriod& one : closings) {
            all = work::withdrawClosing(tx, one.id, reason);
            if (!all)
                break;
        }
        return all;
    });
    if (!outcome)
        return dialogs::warn(this, tr("Not saved"), textOf(outcome.problems));
    context().say(tr("The closing days are taken away"));
    read();
}

void ClosingSection::edit(std::int64_t id) {
    if (!context().mayWrite())
        return;
    const auto one = std::ranges::find(m_closings, ClosingPeriodId{id}, &ClosingPeriod::id);
    (new ClosingDialog(context(), one == m_closings.end() ? ClosingPeriod{} : *one, window()))->open();
}

void ClosingSection::refresh(const db::ChangeSet& changes) {
    if (changes.everything || changes.touches(db::Thing::Department) || changes.touches(db::Thing::Setting))
        read();
}

} // namespace wijkwerk::ui
