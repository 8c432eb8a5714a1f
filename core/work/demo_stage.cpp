// SPDX-License-Identifier: EUPL-1.2
// The stages of the demo: who started, what was said in evaluations, who is away, whose stage stands still.
#include "core/base/calendar.h"
#include "core/rules/evaluation_dates.h"
#include "core/rules/start_checks.h"
#include "core/store/absences.h"
#include "core/store/evaluations.h"
#include "core/store/placements.h"
#include "core/store/stage.h"
#include "core/store/workplaces.h"
#include "core/work/demo_builder.h"

namespace wijkwerk::work {

namespace {

std::vector<Placement> runningStages(db::Transaction& tx) {
    std::vector<Placement> found;
    auto query = tx.statement("select p.id from placement p join trajectory t on t.id = p.trajectory_id and t.phase = "
                              "'stage' where p.kind = 'stage' and p.superseded = 0 order by p.id");
    std::vector<PlacementId> ids;
    while (query.next())
        ids.push_back(query.id<PlacementId>());
    for (const PlacementId id : ids)
        found.push_back(*store::placements::find(tx.database(), id));
    return found;
}

} // namespace

void DemoBuilder::stages() {
    int number = 0;
    for (const Placement& placement : runningStages(m_tx)) {
        arrange(placement);
        evaluate(placement);
        ++number;
        if (number == 2 && placement.startsOn <= m_day)
            beAway(placement);
    }
}

/// All that began is arranged; of those who still come something is open.
void DemoBuilder::arrange(const Placement& placement) {
    const auto workplace = store::workplaces::find(m_tx.database(), placement.workplace);
    const bool hasBegun = placement.startsOn <= m_day;
    for (const StartItem item : rules::startItems(placement.kind, *workplace)) {
        StartCheck check;
        check.placement = placement.id;
        check.participant = placement.participant;
        check.item = item;
        if (hasBegun || item == StartItem::Decision || item == StartItem::Insurance) {
            check.doneOn = std::min(workingDayOnOrBefore(placement.startsOn.addDays(-3)), m_day);
            check.worker = m_coaches.front();
        }
        store::stage::addCheck(m_tx, check);
    }
    if (!hasBegun)
        return;
    store::stage::addStart(m_tx, {placement.id, placement.participant, placement.startsOn, {}, m_coaches.front(), {}});
    StageAgreement agreement;
    agreement.placement = placement.id;
    agreement.participant = placement.participant;
    agreement.goal = QStringLiteral("Zelfstandig werken en op tijd komen.");
    agreement.tasks = workplace->tasks;
    agreement.breaks = QStringLiteral("10.00 uur en 12.30 uur");
    agreement.clothes = QStringLiteral("Werkkleding en schoenen krijgt u van de gemeente.");
    agreement.callFor = QStringLiteral("Bel vóór 7.45 uur uw vakspecialist.");
    agreement.prospect = QStringLiteral("Na acht weken praten wij over een contract.");
    agreement.signedOn = placement.startsOn;
    agreement.worker = m_coaches.front();
    store::stage::addAgreement(m_tx, agreement);
}

void DemoBuilder::evaluate(const Placement& placement) {
    for (const auto& [week, due, end, still] :
         rules::evaluationDates(placement.startsOn, placement.lastDay.value_or(m_day))) {
        if (!m_held.contains({placement.trajectory.value, week}))
            continue; // still to come, or forgotten: see stageTasks
        Evaluation e;
        e.trajectory = placement.trajectory;
        e.participant = placement.participant;
        e.placement = placement.id;
        e.week = week;
        e.heldOn = due;
        e.present = QStringLiteral("vakspecialist en jobcoach");
        e.attendance = 90 + week % 10;
        e.goesWell = QStringLiteral("Komt op tijd en werkt netjes.");
        e.toPractise = QStringLiteral("Zelf om uitleg vragen.");
        e.viewState = ViewState::Given;
        e.ownView = QStringLiteral("Ik ben graag buiten. Het gaat steeds beter.");
        e.viewOn = due;
        e.signature = EvaluationSignature::Seen;
        e.signedOn = due;
        e.worker = m_coaches.front();
        EvaluationAgreement agreement;
        agreement.text = QStringLiteral("Oefent deze week met de bosmaaier");
        agreement.who = AgreementBy::Guide;
        agreement.dueOn = due.addDays(14);
        if (*agreement.dueOn < m_day.addDays(-14))
            agreement.doneOn = agreement.dueOn;
        e.agreements = {agreement};
        store::evaluations::add(m_tx, e);
    }
}

void DemoBuilder::beAway(const Placement& placement) {
    Absence absence;
    absence.participant = placement.participant;
    absence.trajectory = placement.trajectory;
    absence.startsOn = std::max(placement.startsOn, workingDayOnOrBefore(m_day.addDays(-4)));
    absence.reportedOn = absence.startsOn;
    absence.expectedUntil = m_day.addDays(3);
    absence.recordedBy = m_coaches.front();
    store::absences::add(m_tx, absence);
}

} // namespace wijkwerk::work
