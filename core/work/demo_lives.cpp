// SPDX-License-Identifier: EUPL-1.2
#include "core/base/calendar.h"
#include "core/domain/bsn.h"
#include "core/rules/evaluation_dates.h"
#include "core/store/deadlines.h"
#include "core/store/notes.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/work/demo_builder.h"

namespace wijkwerk::work {

namespace {

QString asciiOf(const QString& text) {
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 128 && c.isLetter())
            plain += c;
    }
    return plain;
}

} // namespace

bool DemoPlace::hasRoom(QDate from, QDate until) const {
    const auto at = [&](QDate day) {
        return std::ranges::count_if(taken, [&](const auto& t) { return t.first <= day && t.second >= day; });
    };
    if (at(from) >= capacity)
        return false;
    return std::ranges::all_of(
        taken, [&](const auto& t) { return t.first <= from || t.first > until || at(t.first) < capacity; });
}

DemoBuilder::DemoBuilder(db::Transaction& tx, unsigned seed, QDate day)
    : m_tx(tx)
    , m_chance(seed)
    , m_day(day) {}

QDate DemoBuilder::workday(QDate day) const {
    return workingDayOnOrAfter(day);
}

QString DemoBuilder::nextBsn() {
    while (m_bsn < 999'999'999) {
        const QString number = QString::number(m_bsn++);
        if (isValidBsn(number))
            return number;
    }
    return {}; // the range of invented numbers is used up: the rest of a crowd has none
}

Participant DemoBuilder::invent(ParticipantKind kind) {
    Participant p;
    const bool woman = m_chance.below(100) < 46;
    p.name.callName = m_chance.pick(woman ? demo::womenNames() : demo::menNames());
    p.name.firstNames = p.name.callName;
    if (m_chance.oneIn(3))
        p.name.firstNames += u' ' + m_chance.pick(woman ? demo::womenNames() : demo::menNames());
    for (const QString& part : p.name.firstNames.split(u' '))
        p.name.initials += part.left(1) + u'.';
    const QStringList family = m_chance.pick(demo::surnames()).split(u'|');
    p.name.prefix = family[0];
    p.name.surname = family[1];
    if (woman && m_chance.oneIn(6)) {
        const QStringList partner = m_chance.pick(demo::surnames()).split(u'|');
        p.name.partnerPrefix = partner[0];
        p.name.partnerSurname = partner[1];
        p.name.use = m_chance.oneIn(2) ? NameUse::PartnerFirst : NameUse::PartnerLast;
    }
    p.name.sex = woman ? RegisteredSex::Female : RegisteredSex::Male;
    p.name.address = m_chance.oneIn(25) ? FormOfAddress::Neutral : woman ? FormOfAddress::Madam : FormOfAddress::Sir;
    p.born = PartialDate::of(m_day.addDays(-m_chance.between(21 * 365, 62 * 365)));
    p.bsn = nextBsn();
    const int wijk = m_chance.below(int(m_wijken.size()));
    p.wijk = m_wijken[std::size_t(wijk)];
    p.home.street = m_chance.pick(demo::streets());
    p.home.houseNumber = m_chance.between(1, 240);
    if (m_chance.oneIn(7))
        p.home.houseLetter = QString(QChar(u'a' + m_chance.below(3)));
    p.home.postcode =
        QString::number(7001 + wijk) + QChar(u'A' + m_chance.below(18)) + QChar(u'A' + m_chance.below(18));
    p.home.city = QStringLiteral("Wijkerdam");
    p.phone = QStringLiteral("+316%1").arg(10'000'000 + m_chance.below(80'000'000));
    p.email = asciiOf(p.name.callName) + u'.' + asciiOf(p.name.surname) + QString::number(m_people) +
              QLatin1String("@voorbeeld.nl");
    p.kind = kind;
    if (m_chance.oneIn(8))
        p.flags = {{ParticipantFlag::JobsAgreement, m_day.addDays(-m_chance.between(100, 1500)), std::nullopt}};
    ++m_people;
    m_tx.nextAct({QStringLiteral("demo_made"), 0, {}});
    p.id = store::participants::add(m_tx, p);
    m_tx.setPerson(p.id.value);
    return p;
}

DemoLife DemoBuilder::refer(ParticipantKind kind, QDate on) {
    DemoLife life;
    life.person = invent(kind);
    Trajectory& t = life.trajectory;
    t.participant = life.person.id;
    t.kind = kind;
    const bool lent = kind == ParticipantKind::SwSeconded || kind == ParticipantKind::ShelteredWork;
    t.referredBy = lent ? QStringLiteral("Sociaal ontwikkelbedrijf De Schakel") : m_chance.pick(demo::referrers());
    t.referredOn = on;
    t.reason = lent ? QStringLiteral("Wil buiten het bedrijf werken.") : QStringLiteral("Kan stap naar werk zetten.");
    t.accepted = true;
    t.coach = m_coaches[m_nextCoach++ % m_coaches.size()];
    t.id = store::trajectories::add(m_tx, t);
    PhaseEvent event;
    event.trajectory = t.id;
    event.to = Phase::Referred;
    event.effectiveOn = on;
    event.worker = t.coach;
    store::trajectories::addEvent(m_tx, event);
    return life;
}

void DemoBuilder::move(DemoLife& life, Phase to, QDate on, const QString& reason) {
    PhaseEvent event;
    event.trajectory = life.trajectory.id;
    event.from = life.trajectory.phase;
    event.to = to;
    event.effectiveOn = on;
    event.worker = life.trajectory.coach;
    event.reasonCode = reason;
    store::trajectories::addEvent(m_tx, event);
    life.trajectory.phase = to;
}

void DemoBuilder::note(const DemoLife& life, NoteKind kind, QDate on, const QString& text) {
    Note n;
    n.participant = life.person.id;
    n.trajectory = life.trajectory.id;
    n.author = life.trajectory.coach;
    n.kind = kind;
    n.happenedOn = std::min(on, m_day);
    n.text = text.contains(QLatin1String("%1")) ? text.arg(life.person.name.callName) : text;
    store::notes::add(m_tx, n);
}

void DemoBuilder::task(const DemoLife& life, TaskKind kind, const QString& title, QDate due, bool byLaw, bool done) {
    Task t;
    t.participant = life.person.id;
    t.trajectory = life.trajectory.id;
    t.owner = life.trajectory.coach;
    t.kind = kind;
    t.title = title;
    t.dueOn = due;
    t.byLaw = byLaw;
    if (done) {
        t.doneAt = QDateTime(due, QTime(10, 0), Qt::UTC);
        t.doneBy = life.trajectory.coach;
    }
    store::tasks::add(m_tx, t);
}

void DemoBuilder::preselect(DemoLife& life, QDate on) {
    move(life, Phase::Preselection, on);
    note(life, NoteKind::Talk, on, m_chance.pick(demo::talkNotes()));
}

void DemoBuilder::advise(DemoLife& life, QDate on, AdviceOutcome outcome) {
    Advice advice;
    advice.trajectory = life.trajectory.id;
    advice.outcome = outcome;
    advice.talkedOn = on;
    advice.worker = life.trajectory.coach;
    advice.reason = isSuitable(outcome) ? QStringLiteral("Gemotiveerd en beschikbaar. Kan leren op de werkplek.")
                                        : QStringLiteral("Eerst een andere stap nodig.");
    if (outcome == AdviceOutcome::SuitableWithConditions)
        advice.conditions = QStringLiteral("Rustig opbouwen in de eerste twee weken.");
    store::trajectories::addAdvice(m_tx, advice);
}

DemoLife DemoBuilder::arriveAt(int place, ParticipantKind kind, QDate start) {
    const int talkToStart = m_chance.between(10, 28);
    DemoLife life = refer(kind, workday(start.addDays(-talkToStart - m_chance.between(5, 12))));
    life.place = place;
    const QDate talk = std::min(workday(start.addDays(-talkToStart)), start);
    preselect(life, talk);
    advise(life, talk, m_chance.oneIn(5) ? AdviceOutcome::SuitableWithConditions : AdviceOutcome::Suitable);
    return life;
}

void DemoBuilder::work(DemoLife& life, PlacementKind kind, QDate from, std::optional<QDate> until, bool ended) {
    DemoPlace& place = m_places[std::size_t(life.place)];
    Placement p;
    p.trajectory = life.trajectory.id;
    p.participant = life.person.id;
    p.workplace = place.id;
    p.guide = place.guide;
    p.kind = kind;
    if (kind == PlacementKind::Stage)
        p.legalForm = StageLegalForm::WorkStage;
    p.startsOn = from;
    p.recordedAt = QDateTime(workingDayOnOrBefore(std::min(from.addDays(-8), m_day)), QTime(9, 0), Qt::UTC);
    p.lastDay = until;
    if (ended)
        p.endedOn = until;
    static constexpr int hours[] = {1600, 2000, 2400, 2400, 2800, 3200};
    static constexpr int days[] = {0b00011, 0b01011, 0b00111, 0b10101, 0b01111, 0b11111};
    const int pattern = m_chance.below(6);
    p.hours = {hours[pattern]};
    p.days = {days[pattern]};
    store::placements::add(m_tx, p);
    place.taken.emplace_back(from, until.value_or(QDate(9999, 12, 31)));
}

/// Done, on the day on which it was due; of a time before the rows that would show it.
void DemoBuilder::settled(const DemoLife& life, DeadlineRule rule, const QString& subject, QDate due) {
    DeadlineDone done;
    done.participant = life.person.id;
    done.trajectory = life.trajectory.id;
    done.rule = rule;
    done.subject = subject;
    done.dueOn = due;
    done.worker = life.trajectory.coach;
    done.recordedAt = due.startOfDay().addSecs(16 * 3600).toUTC();
    store::deadlines::addDone(m_tx, done);
}

void DemoBuilder::stageTasks(const DemoLife& life, QDate start, QDate lastDay) {
    for (const auto& [week, due, end, still] : rules::evaluationDates(start, lastDay)) {
        // One in four of the last ten days has been forgotten; older ones were held.
        const bool done = due < m_day.addDays(-10) || (due < m_day && !m_chance.oneIn(4));
        if (!done)
            continue;
        m_held.insert({life.trajectory.id.value, week}); // its record comes with the stage: see evaluate
        note(life, NoteKind::Talk, due, m_chance.pick(demo::stageNotes()));
    }
    const QDate decision = rules::decisionDate(start, lastDay);
    if (decision < m_day)
        settled(life, DeadlineRule::Decision, QStringLiteral("decision"), decision);
}

void DemoBuilder::close(DemoLife& life, QDate on) {
    move(life, Phase::Closed, on, QStringLiteral("goal_reached"));
}

void DemoBuilder::finish(DemoLife& life, Phase into, QDate on) {
    static constexpr const char* destinations[] = {"regular_permanent", "regular_temporary",  "regular_temporary",
                                                   "agency_payroll",    "jobs_agreement_job", "parttime_with_benefit"};
    static constexpr const char* reasons[] = {"health",  "care_first", "attendance", "performance", "motivation",
                                              "private", "mismatch",   "travel",     "moved",       "work_ended"};
    TrajectoryEnd end;
    end.trajectory = life.trajectory.id;
    end.into = into;
    end.endedOn = on;
    if (into == Phase::Outflow) {
        end.reasonCode = m_chance.pick(destinations);
        end.employer = m_chance.pick(demo::employers());
        end.jobStartsOn = workday(on.addDays(3));
        end.jobHours = {2400};
        if (on.addDays(182) <= m_day && !m_chance.oneIn(8)) {
            end.stillWorking = !m_chance.oneIn(4);
            end.statusOn = workday(on.addDays(182));
        }
    } else {
        end.reasonCode = m_chance.pick(reasons);
        end.handedOver = !m_chance.oneIn(12);
        if (end.handedOver)
            end.handedOverOn = on.addDays(m_chance.between(1, 13));
        end.influence = end.reasonCode == u"mismatch" || end.reasonCode == u"work_ended" ? Influence::Organisation
                                                                                         : Influence::Person;
        end.talkedOn = on;
    }
    move(life, into, on, end.reasonCode);
    store::trajectories::addEnd(m_tx, end);
    note(life, NoteKind::Talk, on, m_chance.pick(demo::endNotes()));
}

} // namespace wijkwerk::work
