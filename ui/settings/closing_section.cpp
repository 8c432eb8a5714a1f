// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/closing_section.h"

#include "core/base/calendar.h"
#include "core/store/department.h"
#include "core/work/department_work.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialog.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"

#include <QLineEdit>

namespace wijkwerk::ui {

namespace {

constexpr qint64 longestClosing = 60;

} // namespace

ClosingSection::ClosingSection(Context& context)
    : ListSection(context, QStringLiteral("settings-closing"),
                  tr("On these days nobody works, besides weekends and holidays. Appointments move to the next working "
                     "day, what must be done before a date to the working day before it."),
                  tr("Add days…"), false) {
    using Model = RowsModel<QDate>;
    std::vector<Model::Column> columns(2);
    columns[0] = {{.key = QStringLiteral("day"), .title = tr("Day"), .bold = true, .sortable = false},
                  [](const QDate& day) { return Cell{.text = shownDate(day)}; }};
    columns[1] = {{.key = QStringLiteral("weekday"), .title = tr("Weekday"), .sortable = false},
                  [](const QDate& day) { return Cell{.text = weekdayOf(day), .muted = true}; }};
    m_model = new Model(
        std::move(columns),
        [](std::span<const std::int64_t> ids) {
            std::vector<QDate> found;
            for (const std::int64_t id : ids)
                found.push_back(QDate::fromJulianDay(id));
            return found;
        },
        [](const QDate& day) { return day.toJulianDay(); }, this);
    setModel(m_model);
    view()->setAccessibleName(title());
    view()->setEmptyState(new EmptyState(Icon::Calendar, tr("No closing days yet"),
                                         tr("Weekends and holidays are known already. Add the other days on which the "
                                            "wijkbedrijf is closed.")));
    connect(addButton(tr("Remove")), &Button::clicked, this, guarded(this, [this] { removeChosen(); }));
    read();
}

QString ClosingSection::title() const {
    return tr("Closing days");
}

void ClosingSection::read() {
    m_days = store::department::closingDays(context().database());
    std::vector<std::int64_t> ids;
    for (const QDate day : m_days)
        ids.push_back(day.toJulianDay());
    m_model->setIds(std::move(ids));
}

void ClosingSection::write(std::vector<QDate> days) {
    std::ranges::sort(days);
    const auto same = std::ranges::unique(days);
    days.erase(same.begin(), same.end());
    work::perform(context().database(), [&](db::Transaction& tx) { return work::saveClosingDays(tx, days); });
    context().say(tr("The closing days are saved"));
    read();
}

void ClosingSection::removeChosen() {
    const auto chosen = view()->selectedIds();
    std::vector<QDate> days = m_days;
    std::erase_if(days, [&](QDate day) { return std::ranges::find(chosen, day.toJulianDay()) != chosen.end(); });
    if (days.size() != m_days.size())
        write(std::move(days));
}

void ClosingSection::edit(std::int64_t id) {
    if (id != 0)
        return; // a day is there or it is not
    auto* dialog = new Dialog(tr("Add closing days"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* form = new Form;
    auto* from = form->date(QStringLiteral("from"), tr("From"), context().today());
    auto* until = form->date(QStringLiteral("until"), tr("Up to and including"), context().today());
    form->hint(tr("Empty: only the first day."));
    dialog->setForm(form);
    dialog->setPrimary(tr("Add"), [this, dialog, form, from, until] {
        Problems problems;
        const auto understood = [&](const DateEdit* edit, const char* field, bool needed) {
            if (!edit->isAcceptable() || (needed && edit->isEmpty()))
                problems.push_back(
                    wrong(QStringLiteral("date_not_understood"), QLatin1String(field), edit->field()->text()));
        };
        understood(from, "from", true);
        understood(until, "until", false);
        const QDate first = from->date().value_or(QDate());
        const QDate last = until->date().value_or(first);
        if (problems.empty() && (last < first || first.daysTo(last) > longestClosing))
            problems.push_back(wrong(QStringLiteral("period_reversed"), QStringLiteral("until"), shownDate(last)));
        if (!dialog->show(problems))
            return;
        std::vector<QDate> days = m_days;
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            if (isWorkingDay(day)) // weekends and holidays are closed already
                days.push_back(day);
        }
        write(std::move(days));
        form->setChanged(false);
        dialog->accept();
    });
    from->setFocus();
    dialog->open();
}

void ClosingSection::refresh(const db::ChangeSet& changes) {
    if (changes.everything || changes.touches(db::Thing::Department) || changes.touches(db::Thing::Setting))
        read();
}

} // namespace wijkwerk::ui
