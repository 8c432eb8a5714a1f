// SPDX-License-Identifier: EUPL-1.2
// What is done with a row of Vandaag, and where the keyboard stands on it.
#include "core/domain/naming.h"
#include "core/reports/deadline_facts.h"
#include "core/work/deadline_work.h"
#include "core/work/task_work.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/deadline_acts.h"
#include "ui/shared/deadline_dialogs.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/explained_date.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/today/today_page.h"
#include "ui/today/work_row_widget.h"

#include <algorithm>

namespace wijkwerk::ui {

void TodayPage::act(const reports::WorkRow& row, const QString& word, qint64 about) {
    if (word == QLatin1String("done") || word == QLatin1String("settle"))
        return tick(row);
    if (row.people.empty())
        return;
    if (word == QLatin1String("explain"))
        return explain(row);
    if (word == QLatin1String("open")) {
        m_left = window()->focusWidget();
        Q_EMIT openRequested(Kind::Participant, row.people.front().value);
    } else if (word == QLatin1String("list")) {
        ParticipantFilter filter;
        filter.only = row.people;
        Q_EMIT listRequested(filter, row.task.title + QStringLiteral(" · ") + row.team);
    } else {
        Q_EMIT actRequested(word, about, row.deadline ? deadlineActOf(*row.deadline, row.phase).part : 0);
    }
}

void TodayPage::explain(const reports::WorkRow& row) {
    if (!row.deadline)
        return;
    guard(this, [&] {
        showExplained(window(), rules::titleOf(*row.deadline),
                      {reports::DeadlineSums(context().database()).of(*row.deadline)});
    });
}

/// Where a dossier was opened from; else at the first row, so that Tab does not have to come past all that stands above
/// it.
void TodayPage::takeFocus() {
    const QPointer<QWidget> left = std::exchange(m_left, nullptr);
    if (left && isAncestorOf(left) && left->isVisibleTo(this) && left->isEnabled())
        return left->setFocus(Qt::OtherFocusReason);
    std::vector<WorkRowWidget*> rows;
    for (auto* row : findChildren<WorkRowWidget*>()) {
        if (row->isVisibleTo(this))
            rows.push_back(row);
    }
    const auto top = [this](const WorkRowWidget* row) { return row->mapTo(this, QPoint(0, 0)).y(); };
    const auto first = std::ranges::min_element(rows, {}, top);
    const auto takes = [](const QWidget* one) { return one->isEnabled() && (one->focusPolicy() & Qt::TabFocus); };
    if (first == rows.end())
        return Page::takeFocus();
    for (auto* button : (*first)->findChildren<Button*>()) {
        if (takes(button) && !qobject_cast<LinkButton*>(button)) // its own act, not what is folded in it
            return button->setFocus(Qt::OtherFocusReason);
    }
    for (auto* button : (*first)->findChildren<QAbstractButton*>()) {
        if (takes(button))
            return button->setFocus(Qt::OtherFocusReason);
    }
    Page::takeFocus();
}

/// What the law asks of this person by a day that has come or went by, also what is folded in the row.
std::vector<reports::WorkItem> TodayPage::legalOf(ParticipantId person) const {
    std::vector<reports::WorkItem> legal;
    const auto add = [&](const reports::WorkItem& item) {
        if (item.task.byLaw && item.task.dueOn <= context().today())
            legal.push_back(item);
    };
    for (const auto* rows : {&m_list.late, &m_list.today}) {
        for (const reports::WorkRow& row : *rows) {
            if (row.isGroup() || row.people.empty() || row.people.front() != person)
                continue;
            add({row.task, row.deadline});
            std::ranges::for_each(row.others, add);
        }
    }
    return legal;
}

/// A row of the law goes out of sight only when it was said that its day stays where it is.
void TodayPage::askSkip(const reports::WorkRow& row) {
    const auto legal = row.people.empty() ? std::vector<reports::WorkItem>{} : legalOf(row.people.front());
    if (legal.empty())
        return skip(row, true);
    QStringList lines;
    for (const reports::WorkItem& item : legal)
        lines << tr("“%1” must be done %2.")
                     .arg(item.task.title,
                          atLatestText(item.deadline ? item.deadline->due : item.task.dueOn, context().today()));
    lines << tr("The law sets this day: it does not move. Tomorrow the row is back.");
    dialogs::choose(
        window(), tr("Put %1 away for today?").arg(workFloorName(row.name)), lines.join(u'\n'),
        {tr("Not today"), tr("Leave it")},
        [this, row](int answer) {
            if (answer == 0)
                skip(row, true);
        },
        1); // Enter puts nothing of the law away
}

void TodayPage::skip(const reports::WorkRow& row, bool away) {
    if (row.people.empty())
        return;
    guardPatiently(this, [this, person = row.people.front(), name = workFloorName(row.name), away] {
        const auto outcome = work::perform(context().database(), [&](db::Transaction& tx) {
            return away ? work::skipToday(tx, person) : work::unskipToday(tx, person);
        });
        if (outcome)
            context().say(away ? tr("Not today: %1").arg(name) : tr("Back on the list: %1").arg(name));
    });
}

void TodayPage::tick(const reports::WorkRow& row) {
    if (!context().may(rules::Right::KeepTasks))
        return context().refuse(rules::Right::KeepTasks);
    if (row.deadline)
        return openSettleDeadline(context(), window(), *row.deadline);
    guardPatiently(this, [this, task = row.task] {
        work::perform(context().database(), [&](db::Transaction& tx) { return work::markDone(tx, task.id); });
        context().say(tr("Done: %1").arg(task.title));
    });
}

} // namespace wijkwerk::ui
