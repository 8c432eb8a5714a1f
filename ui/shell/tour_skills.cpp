// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/tour_skills.h"

#include "ui/participants/dossier_page.h"
#include "ui/shell/desk.h"

namespace wijkwerk::ui {

bool showSkills(const TourGuide& guide) {
    guide.lookAs(wijkwerk::Role::JobCoach);
    const ParticipantId person = guide.someoneIn(Phase::Contract);
    auto* page = person && guide.open(Kind::Participant, person.value)
                     ? guide.desk().findChild<participants::DossierPage*>()
                     : nullptr;
    if (page)
        page->showTab(QStringLiteral("skills"));
    return page != nullptr;
}

bool showScoring(const TourGuide& guide) {
    const ParticipantId person = guide.someoneIn(Phase::Contract);
    return person && guide.run("score_skills", person.value);
}

bool showRound(const TourGuide& guide) {
    return guide.run("skill_round");
}

} // namespace wijkwerk::ui
