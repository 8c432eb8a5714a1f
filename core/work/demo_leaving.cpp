// SPDX-License-Identifier: EUPL-1.2
// Of the demo: somebody whose hand-over is being arranged, and somebody for whom pas op de plaats holds.
#include "core/base/calendar.h"
#include "core/store/handovers.h"
#include "core/store/standstills.h"
#include "core/store/tasks.h"
#include "core/work/demo_builder.h"

namespace wijkwerk::work {

namespace {

struct Found {
    TrajectoryId trajectory;
    ParticipantId participant;
};

/// The last one that `sql` gives.
std::optional<Found> one(db::Transaction& tx, const char* sql) {
    auto query = tx.statement(sql);
    if (!query.next())
        return std::nullopt;
    const auto trajectory = query.id<TrajectoryId>();
    return Found{trajectory, query.id<ParticipantId>()};
}

} // namespace

void DemoBuilder::handover() {
    const auto dropped =
        one(m_tx, "select t.id, t.participant_id from trajectory t join trajectory_end e on e.trajectory_id = t.id "
                  "where t.phase = 'aftercare' and e.into_phase = 'dropped_out' order by t.id desc limit 1");
    if (!dropped)
        return;
    Handover h;
    h.trajectory = dropped->trajectory;
    h.participant = dropped->participant;
    h.organisation = QStringLiteral("Wijkteam Centrum");
    h.type = OrganisationType::Neighbourhood;
    h.contact = QStringLiteral("S. de Boer");
    h.plan = QStringLiteral("Samen bellen, daarna één keer meegaan.");
    h.wentWell = QStringLiteral("Kwam op tijd en werkte graag buiten.");
    h.agreements = QStringLiteral("Het wijkteam belt binnen een week.");
    h.agreedOn = workday(m_day.addDays(-6));
    h.warm = true;
    h.firstAppointmentOn = workday(m_day.addDays(5));
    h.worker = m_coaches.front();
    store::handovers::add(m_tx, h);
}

void DemoBuilder::standstill() {
    const auto quiet = one(m_tx, "select id, participant_id from trajectory where phase = 'preselection' "
                                 "order by id desc limit 1");
    auto lead = m_tx.statement("select id from worker where role = 'team_lead' order by id limit 1");
    if (!quiet || !lead.next())
        return;
    Standstill s;
    s.participant = quiet->participant;
    s.reason = StandstillReason::NotReachable;
    s.note = QStringLiteral("Neemt niet op. Broer gebeld: hij laat weten wanneer het weer kan.");
    s.since = workday(m_day.addDays(-1));
    s.askOn = addWorkingDays(s.since, 3);
    s.lead = lead.id<WorkerId>();
    s.worker = m_coaches.front();
    store::standstills::add(m_tx, s);
}

} // namespace wijkwerk::work
