// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/duty_bar.h"

#include "core/reports/department_duties.h"
#include "core/rules/deadline_engine.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/format.h"

#include <algorithm>

namespace wijkwerk::ui {

namespace {

std::vector<Deadline> dutiesOf(Context& context) {
    if (!context.may(rules::Right::ManageRetention))
        return {};
    auto duties = reports::departmentDuties(context.database(), context.today(), context.database().clock().now());
    std::erase_if(duties, [](const Deadline& one) { return one.stage == AlertStage::Later; });
    return duties;
}

/// Of a breach the hours run from its first minute.
bool isForToday(const Deadline& duty) {
    return duty.rule == DeadlineRule::DataBreach || duty.stage != AlertStage::Coming;
}

} // namespace

DutyBar::DutyBar(Context& context)
    : Bar(Tone::Amber)
    , m_context(context) {
    auto* open = addAction(tr("Open…"));
    open->setAccessibleName(tr("Open the duties of the department"));
    connect(open, &Button::clicked, this, [this] { Q_EMIT actRequested(QStringLiteral("duties")); });
    hide();
}

int DutyBar::dueFor(Context& context) {
    return int(dutiesOf(context).size());
}

void DutyBar::look() {
    auto duties = dutiesOf(m_context);
    std::erase_if(duties, [](const Deadline& one) { return !isForToday(one); });
    if (!duties.empty()) {
        const bool late =
            std::ranges::any_of(duties, [](const Deadline& one) { return one.stage == AlertStage::Late; });
        const QString first =
            tr("%1: at the latest %2.").arg(rules::titleOf(duties.front()), shownDate(duties.front().due));
        const int more = int(duties.size()) - 1;
        const QString words = more > 0 ? first + u' ' + tr("And %n more.", nullptr, more) : first;
        setTone(late ? Tone::Red : Tone::Amber);
        if (words != text())
            setText(words);
    }
    setVisible(!duties.empty());
}

} // namespace wijkwerk::ui
