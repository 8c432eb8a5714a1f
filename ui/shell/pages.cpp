// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/pages.h"

#include "core/reports/places.h"
#include "ui/dashboard/cliff_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/letters/letters_page.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/list_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/context.h"
#include "ui/shared/duty_bar.h"
#include "ui/today/today_page.h"
#include "ui/workplaces/work_floor_page.h"
#include "ui/workplaces/workplaces_page.h"

#include <QCoreApplication>

#include <algorithm>

namespace wijkwerk::ui {

namespace {

using rules::Right;

template <class P>
Page* make(Context& context) {
    return new P(context);
}

/// The same rows that Vandaag shows as late and of today.
QString todayBadge(Context& context) {
    const int count = TodayPage::workOf(context).badge();
    return count > 0 ? QString::number(count) : QString();
}

QString freeBadge(Context& context) {
    int free = 0;
    for (const reports::PlaceUse& place : reports::placesOn(context.database(), context.today()))
        free += place.free();
    return QCoreApplication::translate("Pages", "%1 free").arg(free);
}

/// Duties of the department that are late, due or near.
QString dutiesBadge(Context& context) {
    const int count = DutyBar::dueFor(context);
    return count > 0 ? QString::number(count) : QString();
}

} // namespace

const std::vector<PageEntry>& pages() {
    static const std::vector<PageEntry> table{
        {.id = PageId::WorkFloor,
         .right = Right::WorkFloorPage,
         .digit = 8,
         .icon = Icon::People,
         .name = QT_TRANSLATE_NOOP("Pages", "My people"),
         .make = make<WorkFloorPage>},
        {.id = PageId::Today,
         .right = Right::TodayPage,
         .digit = 1,
         .icon = Icon::Calendar,
         .name = QT_TRANSLATE_NOOP("Pages", "Today"),
         .make = make<TodayPage>,
         .badge = todayBadge},
        {.id = PageId::Participants,
         .right = Right::PeoplePage,
         .digit = 2,
         .icon = Icon::People,
         .name = QT_TRANSLATE_NOOP("Pages", "Participants"),
         .make = make<participants::ListPage>},
        {.id = PageId::Workplaces,
         .right = Right::WorkplacesPage,
         .digit = 4,
         .icon = Icon::House,
         .name = QT_TRANSLATE_NOOP("Pages", "Workplaces"),
         .make = make<WorkplacesPage>,
         .badge = freeBadge},
        {.id = PageId::Letters,
         .right = Right::LettersPage,
         .digit = 6,
         .icon = Icon::Envelope,
         .name = QT_TRANSLATE_NOOP("Pages", "Letters"),
         .make = make<LettersPage>},
        {.id = PageId::Dashboard,
         .right = Right::DashboardPage,
         .digit = 7,
         .icon = Icon::Bars,
         .name = QT_TRANSLATE_NOOP("Pages", "Dashboard"),
         .make = make<DashboardPage>},
        {.id = PageId::Settings,
         .right = Right::SettingsPage,
         .icon = Icon::Gear,
         .name = QT_TRANSLATE_NOOP("Pages", "Settings"),
         .make = make<SettingsPage>,
         .badge = dutiesBadge},
        {.id = PageId::Dossier,
         .right = Right::DossierPage,
         .icon = Icon::Person,
         .name = QT_TRANSLATE_NOOP("Pages", "Dossier"),
         .make = make<participants::DossierPage>,
         .under = PageId::Participants},
        {.id = PageId::Cliff,
         .right = Right::DashboardPage,
         .icon = Icon::Calendar,
         .name = QT_TRANSLATE_NOOP("Pages", "What comes to an end"),
         .make = make<CliffPage>,
         .under = PageId::Dashboard},
    };
    return table;
}

const PageEntry* pageEntry(PageId id) {
    for (const PageEntry& entry : pages()) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

QString nameOf(const PageEntry& entry) {
    return QCoreApplication::translate("Pages", entry.name);
}

bool maySee(const work::Sight& sight, PageId id) {
    const PageEntry* entry = pageEntry(id);
    return entry && sight.may(entry->right);
}

std::optional<PageId> pageOf(Kind kind, const work::Sight& sight) {
    // A page that shows the thing itself before one that only has it in a list.
    static constexpr std::pair<Kind, PageId> table[] = {
        {Kind::Participant, PageId::Dossier},  {Kind::Participant, PageId::Participants},
        {Kind::Workplace, PageId::Workplaces}, {Kind::Letter, PageId::Letters},
        {Kind::Worker, PageId::Settings},      {Kind::Task, PageId::Today},
        {Kind::ImportRun, PageId::Import},     {Kind::Department, PageId::Settings},
    };
    for (const auto& [shown, page] : table) {
        if (shown == kind && maySee(sight, page))
            return page;
    }
    return std::nullopt;
}

PageId startPageOf(const work::Sight& sight) {
    using wijkwerk::Role;
    static constexpr std::pair<Role, PageId> table[] = {
        {Role::TeamLead, PageId::Dashboard},
        {Role::DeptHead, PageId::Dashboard},
        {Role::Admin, PageId::Settings},
        {Role::CraftSpecialist, PageId::WorkFloor},
    };
    for (const auto& [role, page] : table) {
        if (sight.role == role && maySee(sight, page))
            return page;
    }
    if (maySee(sight, PageId::Today))
        return PageId::Today;
    const auto first = std::ranges::find_if(pages(), [&](const PageEntry& one) { return sight.may(one.right); });
    return first == pages().end() ? pages().back().id : first->id;
}

} // namespace wijkwerk::ui
