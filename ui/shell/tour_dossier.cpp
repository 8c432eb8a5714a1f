// SPDX-License-Identifier: EUPL-1.2
// Stops of the tour inside a dossier.
#include "core/store/trajectories.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/profile_dialogs.h"
#include "ui/shared/context.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/tour.h"

#include <algorithm>

namespace wijkwerk::ui {

namespace {

participants::DossierPage* dossierOf(const TourGuide& guide, Phase phase, const char* tab) {
    guide.open(Kind::Participant, guide.someoneIn(phase).value);
    auto* page = guide.desk().findChild<participants::DossierPage*>();
    if (page)
        page->showTab(QLatin1String(tab));
    return page;
}

bool showLookers(const TourGuide& guide) {
    auto* page = dossierOf(guide, Phase::Stage, "overview");
    if (page)
        page->showLookers();
    return page != nullptr;
}

bool showProfile(const TourGuide& guide) {
    return dossierOf(guide, Phase::Stage, "profile") != nullptr;
}

bool showBlock(const TourGuide& guide) {
    if (!showProfile(guide))
        return false;
    participants::openProfileBlock(guide.context(), &guide.window, guide.someoneIn(Phase::Stage),
                                   ProfileBlock::Situation);
    return true;
}

bool showLimits(const TourGuide& guide) {
    if (!showProfile(guide))
        return false;
    participants::openLimits(guide.context(), &guide.window, guide.someoneIn(Phase::Stage));
    return true;
}

bool showTalk(const TourGuide& guide) {
    if (!dossierOf(guide, Phase::Preselection, "profile"))
        return false;
    participants::openTalk(guide.context(), &guide.window, guide.someoneIn(Phase::Preselection));
    return true;
}

bool showTrialDay(const TourGuide& guide) {
    const ParticipantId person = guide.someoneIn(Phase::Preselection);
    const auto trajectory = store::trajectories::openOf(guide.context().database(), person);
    if (!trajectory || !dossierOf(guide, Phase::Preselection, "trajectory"))
        return false;
    participants::openTrialDay(guide.context(), &guide.window, trajectory->id);
    return true;
}

} // namespace

std::vector<TourStop> withDossierStops(std::vector<TourStop> stops) {
    const auto after = std::ranges::find_if(
        stops, [](const TourStop& stop) { return QLatin1String(stop.name) == QLatin1String("dossier"); });
    if (after == stops.end())
        return stops;
    stops.insert(after + 1, {{"wie-keek", showLookers},
                             {"profiel", showProfile},
                             {"profiel-wijzigen", showBlock},
                             {"belastbaarheid", showLimits},
                             {"gesprek-voorselectie", showTalk},
                             {"meeloopdag", showTrialDay}});
    return stops;
}

} // namespace wijkwerk::ui
