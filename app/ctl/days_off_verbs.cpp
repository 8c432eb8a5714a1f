// SPDX-License-Identifier: EUPL-1.2
// closings, equated: days that are off besides weekends and holidays.
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/base/date_text.h"
#include "core/store/days_off.h"
#include "core/work/days_off.h"

#include <QCoreApplication>

#include <algorithm>

namespace wijkwerk::ctl {

namespace {

using store::days_off::Superseded;

Superseded wanted(Run& run) {
    return run.arguments().has(QStringLiteral("all")) ? Superseded::Included : Superseded::LeftOut;
}

Exit listClosings(Run& run) {
    run.onlyLook();
    QJsonArray items;
    for (const ClosingPeriod& one : store::days_off::closings(run.database(), wanted(run))) {
        items.append(QJsonObject{{QStringLiteral("from"), json(one.from)},
                                 {QStringLiteral("until"), json(one.until)},
                                 {QStringLiteral("name"), json(one.name)},
                                 {QStringLiteral("source"), one.source},
                                 {QStringLiteral("reason"), one.reason},
                                 {QStringLiteral("takenAway"), one.superseded}});
        run.out().line(QStringLiteral("%1 t/m %2  %3 (%4; %5)")
                           .arg(shownDate(one.from), shownDate(one.until), one.name, one.source, one.reason));
    }
    run.out().set("items", items);
    return Exit::Done;
}

Exit addClosing(Run& run) {
    work::ClosingRequest request;
    request.from = run.date("from");
    request.until = run.maybeDate("until");
    request.name = run.text("name");
    request.source = run.text("source");
    request.reason = run.text("reason");
    if (run.failed())
        return Exit::Refused;
    return run.say(work::perform(run.writable(), [&](db::Transaction& tx) { return work::addClosing(tx, request); }));
}

Exit withdrawClosing(Run& run) {
    const QDate from = run.date("from");
    if (run.failed())
        return Exit::Refused;
    const auto closings = store::days_off::closings(run.database());
    const auto found = std::ranges::find(closings, from, &ClosingPeriod::from);
    if (found == closings.end()) {
        run.out().add({refusal(QStringLiteral("closing_none"))});
        return Exit::Refused;
    }
    return run.say(work::perform(
        run.writable(), [&](db::Transaction& tx) { return work::withdrawClosing(tx, found->id, run.text("reason")); }));
}

Exit listEquated(Run& run) {
    run.onlyLook();
    QJsonArray items;
    for (const EquatedDay& one : store::days_off::equated(run.database(), wanted(run))) {
        items.append(QJsonObject{{QStringLiteral("day"), json(one.day)},
                                 {QStringLiteral("name"), json(one.name)},
                                 {QStringLiteral("source"), one.source},
                                 {QStringLiteral("reason"), one.reason},
                                 {QStringLiteral("takenAway"), one.superseded}});
        run.out().line(QStringLiteral("%1 %2 (%3; %4)").arg(shownDate(one.day), one.name, one.source, one.reason));
    }
    run.out().set("items", items);
    return Exit::Done;
}

/// The days as they are, with this one (instead of itself) or without it.
Exit saveEquated(Run& run, const std::vector<EquatedDay>& days) {
    return run.say(work::perform(
        run.writable(), [&](db::Transaction& tx) { return work::saveEquatedDays(tx, days, run.text("reason")); }));
}

Exit addEquated(Run& run) {
    EquatedDay day;
    day.day = run.date("day");
    day.name = run.text("name");
    day.source = run.text("source");
    if (run.failed())
        return Exit::Refused;
    auto days = store::days_off::equated(run.database());
    std::erase_if(days, [&](const EquatedDay& one) { return one.day == day.day; });
    days.push_back(day);
    return saveEquated(run, days);
}

Exit withdrawEquated(Run& run) {
    const QDate day = run.date("day");
    if (run.failed())
        return Exit::Refused;
    auto days = store::days_off::equated(run.database());
    if (std::erase_if(days, [&](const EquatedDay& one) { return one.day == day; }) == 0) {
        run.out().add({refusal(QStringLiteral("equated_day_none"))});
        return Exit::Refused;
    }
    return saveEquated(run, days);
}

} // namespace

std::span<const Verb> daysOffVerbs() {
    static const Verb table[] = {
        {"closings list", "FILE [--all]",
         QT_TRANSLATE_NOOP("Ctl", "The days on which the department is closed; with --all those taken away too."), "",
         "all", "", 1, 1, false, listClosings},
        {"closings add", "FILE --from DATE --source TEXT --reason TEXT [--until DATE] [--name TEXT]",
         QT_TRANSLATE_NOOP("Ctl", "Closes the department on some days."), "from until name source reason", "",
         "from source reason", 1, 1, false, addClosing},
        {"closings withdraw", "FILE --from DATE --reason TEXT",
         QT_TRANSLATE_NOOP("Ctl", "The closing that begins on that day is taken away."), "from reason", "",
         "from reason", 1, 1, false, withdrawClosing},
        {"equated list", "FILE [--all]",
         QT_TRANSLATE_NOOP("Ctl", "The days that a decree equates with a holiday; with --all those taken away too."),
         "", "all", "", 1, 1, false, listEquated},
        {"equated add", "FILE --day DATE --source TEXT --reason TEXT [--name TEXT]",
         QT_TRANSLATE_NOOP("Ctl", "Equates a day with a holiday (Algemene termijnenwet article 3)."),
         "day name source reason", "", "day source reason", 1, 1, false, addEquated},
        {"equated withdraw", "FILE --day DATE --reason TEXT",
         QT_TRANSLATE_NOOP("Ctl", "That day is no longer equated with a holiday."), "day reason", "", "day reason", 1,
         1, false, withdrawEquated},
    };
    return table;
}

} // namespace wijkwerk::ctl
