// SPDX-License-Identifier: EUPL-1.2
#include "core/base/calendar.h"
#include "core/store/letters.h"
#include "core/store/notes.h"
#include "core/store/tasks.h"
#include "core/work/demo_builder.h"

namespace wijkwerk::work {

namespace {

/// Who works where on the day: per team stage, contract, seconded, sheltered, enforcer.
struct TeamPlan {
    int stages;
    int contracts;
    int seconded;
    int sheltered;
    int enforcers;
};
constexpr TeamPlan plans[] = {{5, 6, 6, 1, 0}, {3, 5, 4, 1, 0}, {2, 4, 3, 1, 0}, {3, 5, 3, 1, 0}, {1, 1, 3, 0, 4}};

/// A contract that began so long ago ends within the month: its notice is late.
constexpr int lateNoticeDays = 338;

/// Days since the start of each of the 14 stages: some have just begun, some end within days.
constexpr int stageDays[] = {89, 42, 14, 7, 63, 36, 20, 84, 50, 3, 70, 28, 57, 10};

} // namespace

void DemoBuilder::startStage(int place, int daysAgo) {
    const QDate start = workday(m_day.addDays(-daysAgo));
    const QDate lastDay = lastDayOfPeriod(start, 3);
    DemoLife life = arriveAt(place, ParticipantKind::Reintegrator, start);
    move(life, Phase::Stage, start);
    work(life, PlacementKind::Stage, start, lastDay);
    stageTasks(life, start, lastDay);
    note(life, NoteKind::Phone, start.addDays(3), m_chance.pick(demo::phoneNotes()));
}

void DemoBuilder::startContract(int place, ParticipantKind kind, int daysAgo) {
    const QDate start = workday(m_day.addDays(-daysAgo));
    const QDate lastDay = lastDayOfPeriod(start, 12);
    const bool throughStage = kind == ParticipantKind::Reintegrator;
    if (daysAgo == lateNoticeDays)
        m_nextCoach = 0; // the first jobcoach sees what late by law looks like
    const QDate first = throughStage ? workday(start.addDays(-93)) : start;
    DemoLife life = arriveAt(place, kind, first);
    if (throughStage) {
        move(life, Phase::Stage, first);
        work(life, PlacementKind::Stage, first, start.addDays(-1), true);
        note(life, NoteKind::Talk, first.addDays(35), m_chance.pick(demo::stageNotes()));
    }
    move(life, Phase::Contract, start);
    work(life, PlacementKind::Contract, start, lastDay);
    note(life, NoteKind::Talk, m_day.addDays(-m_chance.between(1, 40)), m_chance.pick(demo::stageNotes()));
}

void DemoBuilder::startSecondment(int place) {
    const QDate start = workday(m_day.addDays(-m_chance.between(120, 1500)));
    DemoLife life = arriveAt(place, ParticipantKind::SwSeconded, start);
    move(life, Phase::Seconded, start);
    const QDate lastDay = m_chance.oneIn(4) ? QDate(m_day.year() + 1, 3, 31) : QDate(m_day.year() + 1, 12, 31);
    work(life, PlacementKind::Secondment, start, lastDay);
    task(life, TaskKind::Other, QStringLiteral("Gesprek met het SW-bedrijf"),
         workingDayOnOrBefore(lastDay.addDays(-60)), false, false);
    note(life, NoteKind::Visit, m_day.addDays(-m_chance.between(3, 65)), m_chance.pick(demo::stageNotes()));
}

void DemoBuilder::atWork() {
    int stage = 0;
    for (std::size_t team = 0; team < std::size(plans); ++team) {
        std::vector<int> seats;
        for (std::size_t place = 0; place < m_places.size(); ++place) {
            if (m_places[place].team == m_teams[team])
                seats.insert(seats.end(), std::size_t(m_places[place].capacity), int(place));
        }
        std::size_t seat = 0;
        const TeamPlan& plan = plans[team];
        for (int i = 0; i < plan.seconded; ++i)
            startSecondment(seats[seat++]);
        for (int i = 0; i < plan.stages; ++i)
            startStage(seats[seat++], stageDays[stage++]);
        for (int i = 0; i < plan.contracts; ++i)
            startContract(seats[seat++], ParticipantKind::Reintegrator,
                          i == 0 && team == 0 ? lateNoticeDays : m_chance.between(15, 330));
        for (int i = 0; i < plan.sheltered; ++i)
            startContract(seats[seat++], ParticipantKind::ShelteredWork, m_chance.between(60, 300));
        for (int i = 0; i < plan.enforcers; ++i)
            startContract(seats[seat++], ParticipantKind::EnforcerConverted, m_chance.between(60, 300));
    }
}

void DemoBuilder::underway() {
    for (int i = 0; i < 5; ++i) {
        refer(ParticipantKind::Reintegrator, workday(m_day.addDays(-m_chance.between(1, 12))));
    }
    for (int i = 0; i < 7; ++i) {
        const QDate talk = workingDayOnOrBefore(m_day.addDays(-m_chance.between(1, 14)));
        DemoLife life = refer(i == 6 ? ParticipantKind::SwSeconded : ParticipantKind::Reintegrator, talk.addDays(-9));
        preselect(life, talk);
        if (i < 2) {
            advise(life, talk, AdviceOutcome::Suitable);
            task(life, TaskKind::Other, QStringLiteral("Werkplek kiezen"), workday(m_day.addDays(i)), false, false);
        }
    }
    for (int i = 0; i < 6; ++i) {
        const QDate talk = workingDayOnOrBefore(m_day.addDays(-m_chance.between(15, 60)));
        DemoLife life = refer(ParticipantKind::Reintegrator, talk.addDays(-8));
        preselect(life, talk);
        advise(life, talk, AdviceOutcome::Suitable);
        move(life, Phase::Waiting, talk.addDays(1));
        if (i < 2) {
            Task t;
            t.participant = life.person.id;
            t.trajectory = life.trajectory.id;
            t.owner = m_coaches.front();
            t.kind = TaskKind::Waiting;
            t.title = i == 0 ? QStringLiteral("Besluit over de stage") : QStringLiteral("VOG");
            t.waitingFor = i == 0 ? QStringLiteral("Klantmanager") : QStringLiteral("HR");
            t.dueOn = m_day.addDays(-4 - i);
            store::tasks::add(m_tx, t);
        }
    }
    for (int i = 0; i < 6; ++i) {
        const QDate end = workingDayOnOrBefore(m_day.addDays(-25 - 25 * i));
        DemoLife life = refer(ParticipantKind::Reintegrator, end.addDays(-150));
        preselect(life, end.addDays(-140));
        advise(life, end.addDays(-140), AdviceOutcome::Suitable);
        move(life, Phase::Stage, end.addDays(-90));
        finish(life, i % 2 ? Phase::DroppedOut : Phase::Outflow, end);
        move(life, Phase::Aftercare, end.addDays(1));
        if (i < 4) // the last call was in time
            note(life, NoteKind::Phone, m_day.addDays(-3), m_chance.pick(demo::phoneNotes()));
    }
    Task meeting;
    meeting.owner = m_coaches.front();
    meeting.kind = TaskKind::Appointment;
    meeting.title = QStringLiteral("Werkoverleg wijkbeheer");
    meeting.dueOn = m_day;
    meeting.at = QTime(9, 0);
    store::tasks::add(m_tx, meeting);
}

void DemoBuilder::pastLife(QDate referredOn) {
    const int luck = m_chance.below(100);
    const auto kind = m_chance.oneIn(12) ? ParticipantKind::IoawIoaz : ParticipantKind::Reintegrator;
    const QDate start = workday(referredOn.addDays(m_chance.between(18, 50)));
    const int place = m_chance.below(int(m_places.size()));
    const int stageDaysLong = luck < 45 ? m_chance.between(20, 80) : 91;
    const int contractMonths = luck >= 70 ? 12 : 0;
    const QDate end =
        contractMonths ? lastDayOfPeriod(start.addDays(92), contractMonths) : start.addDays(stageDaysLong);
    const bool fits = end < m_day.addDays(-190) && m_places[std::size_t(place)].hasRoom(start, end);
    if (luck < 18 || !fits) {
        DemoLife life = refer(kind, referredOn);
        preselect(life, workday(referredOn.addDays(8)));
        advise(life, workday(referredOn.addDays(8)), AdviceOutcome::NotSuitable);
        move(life, Phase::Closed, workday(referredOn.addDays(12)), QStringLiteral("goal_not_reached"));
        return;
    }
    DemoLife life = arriveAt(place, kind, start);
    move(life, Phase::Stage, start);
    work(life, PlacementKind::Stage, start, contractMonths ? start.addDays(91) : end, true);
    note(life, NoteKind::Talk, start.addDays(14), m_chance.pick(demo::stageNotes()));
    if (contractMonths) {
        move(life, Phase::Contract, start.addDays(92));
        work(life, PlacementKind::Contract, start.addDays(92), end, true);
        note(life, NoteKind::Talk, start.addDays(200), m_chance.pick(demo::stageNotes()));
    }
    const bool toWork = luck >= 45 && !m_chance.oneIn(6);
    finish(life, toWork ? Phase::Outflow : Phase::DroppedOut, end);
    move(life, Phase::Aftercare, end.addDays(1));
    close(life, addMonths(end, 6));
}

void DemoBuilder::history() {
    constexpr int trajectories = 250;
    for (int i = 0; i < trajectories; ++i) {
        // Spread over five years; every year a few more than the year before.
        const double part = double(i) / trajectories;
        pastLife(workday(m_day.addDays(-1825 + int(part * 1700) + m_chance.between(0, 20))));
    }
}

void DemoBuilder::oldStage(QDate start, bool contract) {
    const int place = m_chance.below(int(m_places.size()));
    const QDate first = workday(start);
    DemoLife life = arriveAt(place, ParticipantKind::Reintegrator, first);
    const QDate stageEnd = lastDayOfPeriod(first, 3);
    move(life, Phase::Stage, first);
    work(life, PlacementKind::Stage, first, stageEnd, true);
    note(life, NoteKind::Talk, first.addDays(35), m_chance.pick(demo::stageNotes()));
    QDate end = stageEnd;
    if (contract) {
        const QDate next = stageEnd.addDays(1);
        end = lastDayOfPeriod(next, 12);
        move(life, Phase::Contract, next);
        work(life, PlacementKind::Contract, next, end, true);
    }
    finish(life, contract ? Phase::Outflow : Phase::DroppedOut, end);
    move(life, Phase::Aftercare, end.addDays(1));
    close(life, addMonths(end, 6));
}

void DemoBuilder::oldRefusal(QDate referredOn) {
    DemoLife life = refer(ParticipantKind::Reintegrator, workday(referredOn));
    preselect(life, workday(referredOn.addDays(8)));
    advise(life, workday(referredOn.addDays(8)), AdviceOutcome::NotSuitable);
    move(life, Phase::Closed, workday(referredOn.addDays(12)), QStringLiteral("goal_not_reached"));
}

void DemoBuilder::longAgo() {
    const QDate year(m_day.year(), 1, 1);
    for (int i = 0; i < 6; ++i) // ten years after the end of that year: due
        oldStage(year.addYears(-12).addDays(10 + 45 * i), i % 3 == 0);
    for (int i = 0; i < 2; ++i) // the term runs until the end of this year
        oldStage(year.addYears(-11).addDays(150 + 40 * i), false);
    for (int i = 0; i < 7; ++i) // five years
        oldRefusal(year.addYears(-7).addDays(20 + 40 * i));
}

void DemoBuilder::crowd(int people, const std::function<void(int)>& progress) {
    for (int i = 0; i < people; ++i) {
        DemoLife life;
        life.person = invent(m_chance.oneIn(5) ? ParticipantKind::IoawIoaz : ParticipantKind::Reintegrator);
        life.trajectory.coach = m_coaches[std::size_t(i) % m_coaches.size()];
        note(life, NoteKind::Talk, m_day.addDays(-m_chance.between(1, 1500)), m_chance.pick(demo::talkNotes()));
        note(life, NoteKind::Phone, m_day.addDays(-m_chance.between(1, 1500)), m_chance.pick(demo::phoneNotes()));
        note(life, NoteKind::Note, m_day.addDays(-m_chance.between(1, 1500)), m_chance.pick(demo::stageNotes()));
        if (i % 2 == 0) {
            Letter letter;
            letter.participant = life.person.id;
            letter.templateName = QStringLiteral("plaatsingsbrief");
            letter.datedOn = m_day.addDays(-m_chance.between(1, 1500));
            letter.reference = store::letters::takeReference(m_tx, letter.datedOn.year());
            letter.subject = QStringLiteral("uw stage bij het wijkbedrijf");
            letter.isDecision = true;
            letter.status = LetterStatus::Sent;
            letter.author = life.trajectory.coach;
            store::letters::add(m_tx, letter, {});
        }
        if (i % 500 == 0)
            progress(i);
    }
}

} // namespace wijkwerk::work
