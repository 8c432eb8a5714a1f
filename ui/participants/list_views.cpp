// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/list_views.h"

#include <QCoreApplication>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ParticipantList)
};

ParticipantFilter onPathway() {
    ParticipantFilter filter;
    filter.withoutTrajectory = false;
    return filter;
}

} // namespace

bool maySeeCaseload(const work::Sight& sight) {
    return sight.may(rules::Right::SeeBenefit) || sight.may(rules::Right::ImportCaseload);
}

std::vector<View> fixedViews(const work::Sight& sight, QDate today, const rules::Values& values) {
    std::vector<View> views;
    if (!sight.worker.isNull() && sight.may(rules::Right::Preselect)) { // who has a caseload of his own
        ParticipantFilter mine = onPathway();
        mine.coach = sight.worker;
        views.push_back({QStringLiteral("mine"), Text::tr("My participants"), mine, {}});
    }
    views.push_back({QStringLiteral("all"), Text::tr("All"), onPathway(), {}});

    ParticipantFilter stage = onPathway();
    stage.phases = {Phase::Stage};
    stage.begun = true; // as on the dashboard
    views.push_back({QStringLiteral("stage"), Text::tr("In a stage"), stage, {}});

    ParticipantFilter ending = onPathway();
    ending.phases = {Phase::Contract};
    ending.endsBefore = today.addDays(values.number(Rule::AlertDays, today, QStringLiteral("D07")));
    views.push_back({QStringLiteral("ending"), Text::tr("Contract ends soon"), ending, {}});

    ParticipantFilter silent = onPathway();
    silent.quiet = true;
    views.push_back({QStringLiteral("silent"), Text::tr("Long without contact"), silent, {}});

    if (!maySeeCaseload(sight))
        return views;
    ParticipantFilter caseload;
    caseload.withTrajectory = false;
    views.push_back({QStringLiteral("caseload"), Text::tr("Caseload"), caseload, {}});
    return views;
}

} // namespace wijkwerk::ui::participants
