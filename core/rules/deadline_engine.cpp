// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/deadline_engine.h"

#include "core/rules/deadline_maker.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

/// Walks one list side by side with the people.
template <class Fact>
class Cursor {
public:
    explicit Cursor(const std::vector<Fact>& facts)
        : m_facts(facts) {}
    std::span<const Fact> of(ParticipantId person) {
        while (m_at < m_facts.size() && m_facts[m_at].person < person)
            ++m_at;
        const std::size_t from = m_at;
        while (m_at < m_facts.size() && m_facts[m_at].person == person)
            ++m_at;
        return {m_facts.data() + from, m_at - from};
    }

private:
    const std::vector<Fact>& m_facts;
    std::size_t m_at = 0;
};

/// Compares without making a text.
bool isSubject(const DeadlineSubject& subject, std::string_view text) {
    const std::string_view word = subject.word;
    if (!text.starts_with(word))
        return false;
    text.remove_prefix(word.size());
    if (subject.number == 0)
        return text.empty();
    if (text.empty() || text.front() != '_')
        return false;
    std::int64_t number = 0;
    for (const char c : text.substr(1)) {
        if (c < '0' || c > '9')
            return false;
        number = number * 10 + (c - '0');
    }
    return number == subject.number;
}

/// What was said of an earlier day says nothing of one that came later by an extension, standing still, a contact.
bool isAbout(const MarkFact& mark, const wijkwerk::Deadline& deadline) {
    return mark.rule == deadline.rule && isSubject(deadline.subject, mark.subject) && mark.dueOn >= deadline.due &&
           (!deadline.since.isValid() || mark.dueOn >= deadline.since);
}

void addAll(DeadlineMaker& make, const PersonFacts& person) {
    make.begin(person);
    addTerms(make, person);
    if (!person.way.phase)
        return;
    addScreening(make, person);
    addStage(make, person);
    addContracts(make, person);
    addSecondment(make, person);
    addAfter(make, person);
    addHandover(make, person);
    addContact(make, person);
}

} // namespace

void DeadlineMaker::begin(const PersonFacts& person) {
    m_person = &person;
    m_team = {};
    for (const PlacementFact& placement : person.placements) {
        if (!placement.until.isValid() || placement.until >= today || m_team.isNull())
            m_team = placement.team;
    }
}

QDate DeadlineMaker::dayOf(const DeadlineCount& count) const {
    constexpr int daysInWeek = 7;
    const QDate from = count.from;
    switch (count.unit) {
    case CountUnit::Written:
        break;
    case CountUnit::WorkingDays:
        return days.add(from, count.amount);
    case CountUnit::Days:
        return from.addDays(count.amount);
    case CountUnit::Weeks:
        return from.addDays(daysInWeek * count.amount);
    case CountUnit::WeekEnd:
        return lastDayOfWeeks(from, count.amount).addDays(count.stoodStill);
    case CountUnit::Months:
        return addMonths(from, count.amount);
    case CountUnit::Period:
        return lastDayOfPeriod(from.addDays(-count.before), count.amount);
    }
    return from;
}

void DeadlineMaker::add(const Wanted& wanted) {
    QDate legalDay = wanted.count.from.isValid() ? dayOf(wanted.count) : QDate();
    if (!legalDay.isValid())
        return;
    if (wanted.notBefore.isValid())
        legalDay = std::max(legalDay, wanted.notBefore);
    const WayFact& way = m_person->way;
    wijkwerk::Deadline deadline;
    deadline.rule = wanted.rule;
    deadline.subject = wanted.subject;
    deadline.action = wanted.action;
    deadline.hard = wanted.hard;
    deadline.standsStill = way.askOn.has_value();
    deadline.person = way.person;
    deadline.trajectory = way.way;
    deadline.owner = wanted.owner ? wanted.owner : way.coach;
    if (deadline.standsStill && wanted.hard && way.lead)
        deadline.owner = way.lead; // by hand; the jobcoach's when no team lead was named
    deadline.team = m_team;
    deadline.since = wanted.since;
    deadline.legalDay = legalDay;
    deadline.count = wanted.count;
    deadline.due = wanted.fixed ? legalDay : days.onOrBefore(legalDay);
    if (wanted.since.isValid() && deadline.due < wanted.since)
        deadline.due = std::min(wanted.since, legalDay);
    if (isDone(deadline))
        return;
    postpone(deadline);
    alert(deadline);
    m_out.push_back(deadline);
}

bool DeadlineMaker::isDone(const wijkwerk::Deadline& deadline) const {
    bool done = false;
    for (const MarkFact& mark : m_person->marks) {
        if (!mark.isDelay && isAbout(mark, deadline))
            done = mark.done;
    }
    return done;
}

void DeadlineMaker::postpone(wijkwerk::Deadline& deadline) const {
    for (const MarkFact& mark : m_person->marks) {
        if (mark.isDelay && isAbout(mark, deadline))
            deadline.postponedTo = mark.until.isValid() ? std::optional(mark.until) : std::nullopt;
    }
    if (!deadline.hard && deadline.postponedTo && *deadline.postponedTo <= deadline.due)
        deadline.postponedTo.reset(); // the day itself was moved beyond it meanwhile
}

void DeadlineMaker::alert(wijkwerk::Deadline& deadline) const {
    const LeadTimes& lead = values.leadOf(deadline.rule);
    deadline.alertFrom = days.leadFrom(deadline.due, lead.empty() ? 0 : lead.front());
    if (deadline.alertFrom <= today) {
        for (const int before : lead)
            deadline.reminder += days.leadFrom(deadline.due, before) <= today ? 1 : 0;
    }
    // Put off, a soft one stands on its new day; a hard one is only out of sight until then, and never beyond its day.
    const bool waits = deadline.postponedTo && *deadline.postponedTo > today;
    const QDate day = deadline.postponedTo && !deadline.hard ? *deadline.postponedTo : deadline.due;
    // The own working day before a day of the law is to work towards; too late it is after the day of the law.
    const QDate last = deadline.hard ? std::max(day, deadline.lateSince()) : day;
    if (last < today)
        deadline.stage = AlertStage::Late;
    else if (day <= today)
        deadline.stage = AlertStage::Today;
    else if (waits || deadline.alertFrom > today)
        deadline.stage = AlertStage::Later;
    else
        deadline.stage = AlertStage::Coming;
}

const PlacementFact* currentPlacement(const PersonFacts& person, PlacementKind kind, QDate) {
    const PlacementFact* found = nullptr;
    for (const PlacementFact& placement : person.placements) {
        if (placement.kind == kind)
            found = &placement;
    }
    return found;
}

std::vector<wijkwerk::Deadline> deadlines(const DeadlineFacts& facts, const DeadlineValues& values,
                                          const WorkDays& days, QDate today) {
    std::vector<wijkwerk::Deadline> found;
    found.reserve(facts.ways.size() * 3 + facts.terms.size());
    DeadlineMaker make(values, days, today, found);
    Cursor talks(facts.talks);
    Cursor advices(facts.advices);
    Cursor placements(facts.placements);
    Cursor evaluations(facts.evaluations);
    Cursor suspensions(facts.suspensions);
    Cursor contracts(facts.contracts);
    Cursor proposals(facts.proposals);
    Cursor ends(facts.ends);
    Cursor helps(facts.helps);
    Cursor terms(facts.terms);
    Cursor marks(facts.marks);
    for (const WayFact& way : facts.ways) {
        const ParticipantId who = way.person;
        addAll(make, {way, talks.of(who), advices.of(who), placements.of(who), evaluations.of(who), suspensions.of(who),
                      contracts.of(who), proposals.of(who), ends.of(who), helps.of(who), terms.of(who), marks.of(who)});
    }
    return found;
}

} // namespace wijkwerk::rules
