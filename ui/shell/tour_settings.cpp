// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/tour_settings.h"

#include "core/backup/drill.h"
#include "core/backup/make.h"
#include "core/rules/permissions.h"
#include "core/store/workers.h"
#include "core/work/destruction.h"
#include "core/work/retention.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>

namespace wijkwerk::ui {

namespace {

db::ChangeSet everything() {
    db::ChangeSet all;
    all.everything = true;
    return all;
}

/// Terms that the archivist confirmed, and a list made by the beheerder.
void makeList(db::Database& database) {
    work::perform(database, [](db::Transaction& tx) {
        work::seedRules(tx);
        for (const RetentionRule& rule : work::retentionRules(tx.database())) {
            if (rule.subject != RetentionSubject::Reference && rule.subject != RetentionSubject::BrokenOff)
                work::confirmRule(tx, {rule.id, QStringLiteral("A. de Vries"), tx.today(), {}});
        }
        return work::makeDestructionList(tx, tx.today());
    });
}

} // namespace

bool showSettings(const TourGuide& guide, int section) {
    guide.show(PageId::Settings);
    auto* page = guide.desk().findChild<SettingsPage*>();
    if (page)
        page->showSection(section);
    return page != nullptr;
}

bool showSetUp(const TourGuide& guide, int section) {
    return guide.lookAs(wijkwerk::Role::Admin) && showSettings(guide, section);
}

bool showAccess(const TourGuide& guide) {
    guide.show(PageId::Settings);
    auto* page = guide.desk().findChild<SettingsPage*>();
    if (page)
        page->showAccess();
    return page != nullptr;
}

bool lookAsReviewer(const TourGuide& guide) {
    for (const Worker& worker : store::workers::all(guide.context().database())) {
        if (rules::isAllowed(worker.role, rules::Right::LogPage, true)) {
            guide.context().session().setWorker(worker.id.value, worker.name);
            guide.context().setWorker(worker);
            return true;
        }
    }
    return false;
}

bool makeBackups(const TourGuide& guide) {
    static const QTemporaryDir folder;
    {
        db::Transaction tx(guide.context().database(), {QStringLiteral("backup_planned"), 0, {}});
        (void)backup::setSchedule(tx, {folder.path(), 4, true}, guide.desk().session().path());
        tx.commit();
    }
    backup::make(guide.context().database(), guide.desk().session().key(), folder.path());
    backup::drillAndRemember(guide.context().database(), guide.desk().session().key(), folder.path());
    db::ChangeSet changes;
    changes.changes.push_back({db::Thing::Department, guide.context().department().id.value});
    guide.desk().session().announce(changes);
    return true;
}

bool showRetention(const TourGuide& guide, RetentionSection::Part part) {
    if (!guide.lookAs(wijkwerk::Role::Admin))
        return false;
    makeList(guide.context().database());
    guide.lookAs(wijkwerk::Role::PrivacyOfficer);
    guide.show(PageId::Settings);
    auto* page = guide.desk().findChild<SettingsPage*>();
    if (!page)
        return false;
    page->showRetention()->showPart(part);
    page->showRetention()->refresh(everything());
    return true;
}

bool showRules(const TourGuide& guide) {
    auto* page = showSetUp(guide, 0) ? guide.desk().findChild<SettingsPage*>() : nullptr;
    if (page)
        page->showRules();
    return page != nullptr;
}

} // namespace wijkwerk::ui
