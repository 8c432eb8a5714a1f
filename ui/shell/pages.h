// SPDX-License-Identifier: EUPL-1.2
// The one table of pages: which there are, in which order, under which digit, and how each is made. A new page is a
// line in pages.cpp; what is not in the table is not shown.
#pragma once

#include "core/work/sight.h"
#include "ui/shared/icons.h"
#include "ui/shared/page.h"

#include <optional>
#include <vector>

namespace wijkwerk::ui {

enum class PageId {
    Today,
    Participants,
    Screening,
    Workplaces,
    Employers,
    Letters,
    Dashboard,
    Settings,
    Dossier,
    Import,
    WorkFloor,
    Cliff
};

struct PageEntry {
    PageId id;
    rules::Right right; ///< who may see it; for others it is not there
    int digit = 0;      ///< Ctrl+digit; 0: not in the upper part of the navigation
    Icon icon = Icon::Document;
    const char* name = "";                ///< in the navigation; English, translated with nameOf()
    Page* (*make)(Context&) = nullptr;    ///< the caller gives it a parent
    QString (*badge)(Context&) = nullptr; ///< short word beside the name, `5`, `5 vrij`; may be null
    std::optional<PageId> under = {};     ///< entry of the navigation that is marked while this one is shown
};

/// In the order of the navigation; pages without a digit come last.
const std::vector<PageEntry>& pages();
/// Null when there is no such page.
const PageEntry* pageEntry(PageId id);
QString nameOf(const PageEntry& entry);
/// There is such a page, and whoever looks may see it.
bool maySee(const work::Sight& sight, PageId id);
/// Which page shows such a thing to whoever looks; nothing when none does.
std::optional<PageId> pageOf(Kind kind, const work::Sight& sight);
/// First page of who looks: the numbers for who leads, Beheer for the beheerder, the work floor for the vakspecialist,
/// Vandaag for who works with people; otherwise the first page he may see.
PageId startPageOf(const work::Sight& sight);

} // namespace wijkwerk::ui
