// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/pages.h"

#include "core/reports/places.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/letters/letters_page.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/list_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/context.h"
#include "ui/today/today_page.h"
#include "ui/workplaces/workplaces_page.h"

#include <QCoreApplication>

namespace wijkwerk::ui {

namespace {

template <class P>
Page* make(Context& context) {
    return new P(context);
}

/// The same rows that Vandaag shows as late and of today.
QString todayBadge(Context& context) {
    const WorkerId whose = TodayPage::whoseWork(context);
    const int count = reports::worklist(context.database(), whose, context.today()).badge();
    return count > 0 ? QString::number(count) : QString();
}

QString freeBadge(Context& context) {
    int free = 0;
    for (const reports::PlaceUse& place : reports::placesOn(context.database(), context.today()))
        free += place.free();
    return QCoreApplication::translate("Pages", "%1 free").arg(free);
}

} // namespace

const std::vector<PageEntry>& pages() {
    static const std::vector<PageEntry> table{
        {.id = PageId::Today,
         .digit = 1,
         .icon = Icon::Calendar,
         .name = QT_TRANSLATE_NOOP("Pages", "Today"),
         .make = make<TodayPage>,
         .badge = todayBadge},
        {.id = PageId::Participants,
         .digit = 2,
         .icon = Icon::People,
         .name = QT_TRANSLATE_NOOP("Pages", "Participants"),
         .make = make<participants::ListPage>},
        {.id = PageId::Workplaces,
         .digit = 4,
         .icon = Icon::House,
         .name = QT_TRANSLATE_NOOP("Pages", "Workplaces"),
         .make = make<WorkplacesPage>,
         .badge = freeBadge},
        {.id = PageId::Letters,
         .digit = 6,
         .icon = Icon::Envelope,
         .name = QT_TRANSLATE_NOOP("Pages", "Letters"),
         .make = make<LettersPage>},
        {.id = PageId::Dashboard,
         .digit = 7,
         .icon = Icon::Bars,
         .name = QT_TRANSLATE_NOOP("Pages", "Dashboard"),
         .make = make<DashboardPage>},
        {.id = PageId::Settings,
         .icon = Icon::Gear,
         .name = QT_TRANSLATE_NOOP("Pages", "Settings"),
         .make = make<SettingsPage>},
        {.id = PageId::Dossier,
         .icon = Icon::Person,
         .name = QT_TRANSLATE_NOOP("Pages", "Dossier"),
         .make = make<participants::DossierPage>,
         .under = PageId::Participants},
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

std::optional<PageId> pageOf(Kind kind) {
    switch (kind) {
    case Kind::Participant:
        return PageId::Dossier;
    case Kind::Workplace:
        return PageId::Workplaces;
    case Kind::Letter:
        return PageId::Letters;
    case Kind::Worker:
        return PageId::Settings;
    case Kind::Task:
        return PageId::Today;
    case Kind::ImportRun:
        return PageId::Import;
    }
    return std::nullopt;
}

PageId startPageOf(wijkwerk::Role role) {
    const bool leads = role == wijkwerk::Role::TeamLead || role == wijkwerk::Role::DeptHead;
    const PageId wanted = leads ? PageId::Dashboard : PageId::Today;
    return pageEntry(wanted) ? wanted : pages().front().id;
}

} // namespace wijkwerk::ui
