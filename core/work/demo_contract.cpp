// SPDX-License-Identifier: EUPL-1.2
// Contracts of the demo: one for every placement by contract, with aanzegging and a chain here and there; a proposal
// that waits for the team lead, and what was agreed about those who are lent.
#include "core/base/calendar.h"
#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/store/placements.h"
#include "core/store/prior_employment.h"
#include "core/store/secondments.h"
#include "core/store/tasks.h"
#include "core/work/demo_builder.h"

namespace wijkwerk::work {

namespace {

std::vector<Placement> placementsOf(db::Transaction& tx, const char* kind) {
    auto query = tx.statement("select p.id from placement p where p.kind = :kind and p.superseded = 0 order by p.id");
    query.with(QString::fromLatin1(kind));
    std::vector<PlacementId> ids;
    while (query.next())
        ids.push_back(query.id<PlacementId>());
    std::vector<Placement> found;
    for (const PlacementId id : ids)
        found.push_back(store::placements::find(tx.database(), id).value());
    return found;
}

ContractTerms demoTerms(QDate start, std::optional<QDate> lastDay, Hours hours) {
    ContractTerms terms;
    terms.function = QStringLiteral("Medewerker wijkbeheer");
    terms.scale = QStringLiteral("1");
    terms.hours = hours;
    terms.startsOn = start;
    terms.lastDay = lastDay;
    terms.wage = 2'450'00 * hours.hundredths / 3600;
    return terms;
}

} // namespace

void DemoBuilder::contracts() {
    int number = 0;
    bool forgotten = false; // one notice that was not given shows what late by law looks like
    for (const Placement& placement : placementsOf(m_tx, "contract")) {
        m_tx.nextAct({QStringLiteral("demo_made"), placement.participant.value, {}});
        Contract contract;
        contract.trajectory = placement.trajectory;
        contract.participant = placement.participant;
        contract.placement = placement.id;
        contract.terms = demoTerms(placement.startsOn, placement.lastDay, placement.hours);
        contract.endedOn = placement.endedOn == placement.lastDay ? std::nullopt : placement.endedOn;
        contract.signedOn = workday(placement.startsOn.addDays(-10));
        contract.number = QStringLiteral("HR-%1").arg(1000 + ++number);
        contract.recordedAt = placement.recordedAt;
        contract.id = store::contracts::add(m_tx, contract);
        const bool isLong = placement.lastDay && *placement.lastDay >= lastDayOfPeriod(placement.startsOn, 6);
        const QDate told = isLong ? workingDayOnOrBefore(addMonths(*placement.lastDay, -1).addDays(-5)) : QDate();
        if (told.isValid() && !forgotten && addMonths(*placement.lastDay, -1) < m_day && *placement.lastDay >= m_day)
            forgotten = true;
        else if (told.isValid() && told < m_day)
            store::contracts::addNotice(m_tx, {{},
                                               contract.id,
                                               contract.participant,
                                               number % 2 == 0,
                                               number % 2 == 0 ? QStringLiteral("zelfde uren, een jaar") : QString(),
                                               told,
                                               NoticeHow::HandedOver,
                                               told,
                                               QStringLiteral("getekend voor ontvangst"),
                                               {},
                                               {}});
    }
    for (const Placement& placement : placementsOf(m_tx, "secondment")) {
        m_tx.nextAct({QStringLiteral("demo_made"), placement.participant.value, {}});
        Secondment agreed;
        agreed.placement = placement.id;
        agreed.participant = placement.participant;
        agreed.lender = QStringLiteral("Sociaal ontwikkelbedrijf De Schakel");
        agreed.fee = 18'50;
        agreed.noticeDays = 30;
        agreed.absenceRule = QStringLiteral("Alleen gewerkte uren worden betaald.");
        store::secondments::add(m_tx, agreed);
    }
    proposeSomebody();
}

/// Somebody whose stage ends first: the team lead must say whether it becomes a contract.
void DemoBuilder::proposeSomebody() {
    auto query = m_tx.statement("select p.id from placement p join trajectory t on t.id = p.trajectory_id where p.kind "
                                "= 'stage' and t.phase = 'stage' and p.superseded = 0 and p.ended_on is null and "
                                "p.last_day > :day order by p.last_day, p.id limit 1");
    query.with(m_day);
    if (!query.next())
        return;
    const Placement stage = store::placements::find(m_tx.database(), query.id<PlacementId>()).value();
    m_tx.nextAct({QStringLiteral("demo_made"), stage.participant.value, {}});
    const QDate start = stage.lastDay->addDays(1);
    ContractProposal proposal;
    proposal.trajectory = stage.trajectory;
    proposal.participant = stage.participant;
    proposal.terms = demoTerms(start, lastDayOfPeriod(start, 12), stage.hours);
    proposal.days = stage.days;
    proposal.workplace = stage.workplace;
    proposal.guide = stage.guide;
    proposal.budget = QStringLiteral("P-budget wijkbeheer");
    Task task;
    task.participant = stage.participant;
    task.trajectory = stage.trajectory;
    task.owner = m_coaches.front();
    task.kind = TaskKind::Waiting;
    task.waitingFor = QStringLiteral("Teamleider");
    task.title = QStringLiteral("Akkoord op contract");
    task.dueOn = workday(m_day.addDays(2));
    proposal.task = store::tasks::add(m_tx, task);
    proposal.id = store::contract_proposals::add(m_tx, proposal);
    store::contract_proposals::addStep(m_tx,
                                       {{},
                                        proposal.id,
                                        ProposalState::Proposed,
                                        false,
                                        workingDayOnOrBefore(m_day.addDays(-1)),
                                        QStringLiteral("Joke Brandsma"),
                                        {},
                                        m_coaches.front(),
                                        {}},
                                       proposal.participant);
    PriorEmployment prior;
    prior.participant = stage.participant;
    prior.employer = QStringLiteral("Uitzendbureau Randwerk");
    prior.kind = PriorEmployer::Agency;
    prior.startsOn = addMonths(m_day, -14);
    prior.lastDay = addMonths(m_day, -9);
    prior.sameWork = false;
    prior.source = QStringLiteral("verteld bij het gesprek");
    store::prior_employment::add(m_tx, prior);
    store::prior_employment::setAsked(m_tx,
                                      {stage.participant, workingDayOnOrBefore(m_day.addDays(-1)), m_coaches.front()});
}

} // namespace wijkwerk::work
