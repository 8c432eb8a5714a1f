// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/dossier_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/tour.h"

namespace wijkwerk::ui {

namespace {

bool run(const TourGuide& guide, const char* act) {
    guide.lookAs(wijkwerk::Role::JobCoach);
    const auto person = guide.someoneIn(Phase::Stage);
    return !person.isNull() && guide.run(act, person.value);
}

bool showTrajectory(const TourGuide& guide) {
    guide.lookAs(wijkwerk::Role::JobCoach);
    guide.open(Kind::Participant, guide.someoneIn(Phase::Stage).value);
    auto* page = guide.desk().findChild<participants::DossierPage*>();
    if (page)
        page->showTab(QStringLiteral("trajectory"));
    return page != nullptr;
}

} // namespace

std::vector<TourStop> withStage(std::vector<TourStop> stops) {
    stops.insert(stops.end(),
                 {
                     {"traject", showTrajectory},
                     {"verplaatsen", [](const TourGuide& guide) { return run(guide, "move"); }},
                     {"evaluatie", [](const TourGuide& guide) { return run(guide, "evaluate"); }},
                     {"stageovereenkomst", [](const TourGuide& guide) { return run(guide, "agreement"); }},
                     {"voor-de-eerste-dag", [](const TourGuide& guide) { return run(guide, "start_checks"); }},
                     {"besluiten", [](const TourGuide& guide) { return run(guide, "decide"); }},
                     {"contact", [](const TourGuide& guide) { return run(guide, "contact"); }},
                     {"afwezig", [](const TourGuide& guide) { return run(guide, "absence"); }},
                 });
    return stops;
}

} // namespace wijkwerk::ui
