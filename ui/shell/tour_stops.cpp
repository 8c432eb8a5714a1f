// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/tour.h"

#include "core/store/workers.h"
#include "ui/participants/import_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/workers_section.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_box.h"

namespace wijkwerk::ui {

namespace {

bool showSettings(const TourGuide& guide, int section) {
    guide.show(PageId::Settings);
    auto* page = guide.desk().findChild<SettingsPage*>();
    if (page)
        page->showSection(section);
    return page != nullptr;
}

} // namespace

const std::vector<TourStop>& tourStops() {
    static const std::vector<TourStop> stops{
        {"start", [](const TourGuide&) { return true; }, true},
        {"nieuwe-afdeling",
         [](const TourGuide& guide) {
             guide.window.newDepartment();
             return true;
         },
         true},
        {"vandaag", [](const TourGuide& guide) { return guide.show(PageId::Today); }},
        {"zoeken",
         [](const TourGuide& guide) {
             SearchBox& box = guide.desk().searchBox();
             box.start();
             box.setText(QStringLiteral("an"));
             Q_EMIT box.textEdited(box.text());
             return true;
         }},
        {"deelnemers", [](const TourGuide& guide) { return guide.show(PageId::Participants); }},
        {"dossier",
         [](const TourGuide& guide) { return guide.open(Kind::Participant, guide.someoneIn(Phase::Stage).value); }},
        {"voorselectie",
         [](const TourGuide& guide) {
             const auto person = guide.someoneIn(Phase::Preselection);
             return !person.isNull() && guide.run("advise", person.value);
         }},
        {"plaatsing",
         [](const TourGuide& guide) {
             const auto person = guide.someoneIn(Phase::Waiting);
             return !person.isNull() && guide.run("place", person.value);
         }},
        {"brief",
         [](const TourGuide& guide) {
             const auto person = guide.someoneIn(Phase::Stage);
             return !person.isNull() && guide.run("letter", person.value);
         }},
        {"snelle-aanmelding", [](const TourGuide& guide) { return guide.run("quick_referral"); }},
        {"werkplekken", [](const TourGuide& guide) { return guide.show(PageId::Workplaces); }},
        {"brieven", [](const TourGuide& guide) { return guide.show(PageId::Letters); }},
        {"dashboard", [](const TourGuide& guide) { return guide.show(PageId::Dashboard); }},
        {"beheer", [](const TourGuide& guide) { return guide.show(PageId::Settings); }},
        {"medewerkers", [](const TourGuide& guide) { return showSettings(guide, 1); }},
        {"medewerker",
         [](const TourGuide& guide) {
             auto* list = showSettings(guide, 1) ? guide.desk().findChild<SettingsPage*>()->findChild<WorkersSection*>()
                                                 : nullptr;
             const auto workers = store::workers::all(guide.context().database());
             if (!list || workers.empty())
                 return false;
             list->editWorker(workers.front().id);
             return true;
         }},
        {"wijken", [](const TourGuide& guide) { return showSettings(guide, 3); }},
        {"import",
         [](const TourGuide& guide) {
             guide.show(PageId::Participants);
             auto* dialog = new participants::ImportDialog(guide.context(), &guide.window);
             dialog->setAttribute(Qt::WA_DeleteOnClose);
             dialog->open();
             dialog->openFile(QStringLiteral(":/demo/caseload.csv"));
             return true;
         }},
        {"wie-bent-u",
         [](const TourGuide& guide) {
             guide.desk().askWho();
             return true;
         }},
        {"hulp",
         [](const TourGuide& guide) {
             guide.desk().showHelp();
             return true;
         }},
        {"sneltoetsen",
         [](const TourGuide& guide) {
             guide.desk().showShortcuts();
             return true;
         }},
    };
    return stops;
}

} // namespace wijkwerk::ui
