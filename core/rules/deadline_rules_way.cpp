// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/deadline_maker.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

using Rule = DeadlineRule;
using Act = DeadlineAction;

void addFirstTalk(DeadlineMaker& make, const PersonFacts& person) {
    const WayFact& way = person.way;
    const int within = make.values.firstTalkDays.number(way.referredOn);
    const QDate due = make.days.add(way.referredOn, within);
    // A talk that is planned in time is an appointment of its own; only one that comes too late leaves this standing.
    const bool held = std::ranges::any_of(person.talks, [&](const TalkFact& talk) {
        return talk.on >= way.referredOn && (!talk.planned || talk.on <= due);
    });
    if (!held && person.advices.empty())
        make.add({.rule = Rule::FirstTalk,
                  .subject = {"first_talk"},
                  .action = Act::PlanTalk,
                  .count = {CountUnit::WorkingDays, way.referredOn, within},
                  .since = way.referredOn});
}

/// Within five working days after the first talk since the last advice.
void addReport(DeadlineMaker& make, const PersonFacts& person) {
    const auto after = [&](QDate day) { return person.advices.empty() || day > person.advices.back().talkedOn; };
    for (const TalkFact& talk : person.talks) {
        if (talk.planned || talk.on > make.today || talk.on < person.way.referredOn || !after(talk.on))
            continue;
        make.add({.rule = Rule::Report,
                  .subject = {"report"},
                  .action = Act::Advise,
                  .count = {CountUnit::WorkingDays, talk.on, make.values.reportDays.number(talk.on)},
                  .since = talk.on});
        return;
    }
}

/// Terms that were written down (domain/person_term.h).
void countTerm(const DeadlineMaker& make, const TermFact& term, DeadlineMaker::Wanted& wanted) {
    wanted.action = Act::KeepTerm;
    switch (term.rule) {
    case Rule::FlatSubsidy:
        wanted.subject = {"lks_flat", term.id};
        wanted.count = {CountUnit::Period, term.from, make.values.wageValueMonths.number(term.from)};
        wanted.hard = true;
        break;
    case Rule::WageBenefit:
        wanted.subject = {"lkv", term.id};
        wanted.count = {CountUnit::Period, term.from, make.values.statementMonths.number(term.from)};
        break;
    case Rule::Objection: // the law counts from the end of the term to object: later, so never too late
        wanted.subject = {"objection", term.id};
        wanted.count = {CountUnit::Weeks, term.from,
                        make.values.objectionWeeks.number(term.from, term.withCommittee ? 1 : 0)};
        break;
    default:
        wanted.subject = {"wage_value", term.id};
    }
}

/// Who signed what begins later is until then where the placement of today says.
Phase phaseToday(const PersonFacts& person, QDate today) {
    const Phase phase = *person.way.phase;
    if (!isAtWork(phase) || person.way.phaseSince <= today)
        return phase;
    for (const PlacementFact& one : person.placements) {
        if (one.startsOn > today || (one.until.isValid() && one.until < today))
            continue;
        switch (one.kind) {
        case PlacementKind::Stage:
            return Phase::Stage;
        case PlacementKind::Contract:
            return Phase::Contract;
        case PlacementKind::Secondment:
            return Phase::Seconded;
        }
    }
    return phase;
}

} // namespace

namespace {

/// Of somebody from the own list nobody knows when the last contact was: then a first one is owed as soon as the first
/// talk of who was just referred, and never later than the interval of the phase. Before work the first talk asks it.
std::optional<DeadlineCount> firstContact(const DeadlineMaker& make, const WayFact& way, Phase phase, QDate since,
                                          QDate due) {
    const bool isUnknown = way.readOn && since == *way.readOn && (!way.lastContact || *way.lastContact < since);
    if (!isUnknown || phase == Phase::Referred || phase == Phase::Preselection)
        return std::nullopt;
    const int within = make.values.firstTalkDays.number(since);
    if (make.days.add(since, within) >= due)
        return std::nullopt;
    return DeadlineCount{CountUnit::WorkingDays, since, within};
}

} // namespace

void addScreening(DeadlineMaker& make, const PersonFacts& person) {
    const Phase phase = *person.way.phase;
    if (phase != Phase::Referred && phase != Phase::Preselection)
        return;
    addFirstTalk(make, person);
    const bool advised = !person.advices.empty() && person.advices.back().outcome != AdviceOutcome::AnotherTalk;
    if (phase == Phase::Preselection && !advised)
        addReport(make, person);
}

void addTerms(DeadlineMaker& make, const PersonFacts& person) {
    for (const TermFact& term : person.terms) {
        DeadlineMaker::Wanted wanted;
        wanted.rule = term.rule;
        wanted.count.from = term.until;
        wanted.since = term.from;
        wanted.owner = term.owner;
        switch (term.rule) {
        case Rule::RightsRequest:
            wanted.subject = {"request", term.id};
            wanted.action = Act::AnswerRequest;
            wanted.hard = true;
            break;
        case Rule::ConsentEnd:
            wanted.subject = {"consent", term.id};
            wanted.action = Act::RenewConsent;
            break;
        case Rule::FlatSubsidy:
        case Rule::WageValue:
        case Rule::WageBenefit:
        case Rule::Objection:
            countTerm(make, term, wanted);
            break;
        default:
            wanted.subject = {"certificate", term.id};
            wanted.action = Act::RenewCertificate;
        }
        make.add(wanted);
    }
}

void addAfter(DeadlineMaker& make, const PersonFacts& person) {
    const Phase phase = *person.way.phase;
    if (person.ends.empty() || (phase != Phase::Outflow && phase != Phase::DroppedOut && phase != Phase::Aftercare))
        return;
    const EndFact& end = person.ends.back();
    for (const int month : make.values.aftercareMonths.on(end.endedOn)) {
        const QDate moment = addMonths(end.endedOn, month);
        if (person.way.readOn && moment < *person.way.readOn)
            continue;                                                     // before the own list was read
        const int tooSoonDays = make.values.aftercareDays.number(moment); // so long before, a contact counts for it
        if (person.way.lastContact && *person.way.lastContact >= moment.addDays(-tooSoonDays))
            continue;
        make.add({.rule = Rule::Aftercare,
                  .subject = {"aftercare_month", month},
                  .action = Act::RecordContact,
                  .count = {CountUnit::Months, end.endedOn, month},
                  .since = end.endedOn});
    }
    if (!end.statusAsked)
        return;
    const QDate began = end.jobStartsOn.isValid() ? end.jobStartsOn : end.endedOn;
    make.add({.rule = Rule::Aftercare,
              .subject = {"status_26_weeks"},
              .action = Act::RecordStatus,
              .count = {CountUnit::Weeks, began, make.values.lastingWeeks.number(began)},
              .since = end.endedOn});
}

void addHandover(DeadlineMaker& make, const PersonFacts& person) {
    for (const HelpFact& help : person.helps) {
        if (help.done) {
            make.add(
                {.rule = Rule::Handover,
                 .subject = {"handover_feedback", help.id},
                 .action = Act::HandOver,
                 .count = {CountUnit::Days, help.appointmentOn, make.values.feedbackDays.number(help.appointmentOn)},
                 .since = help.appointmentOn});
            continue;
        }
        const QDate from = person.ends.empty() ? help.agreedOn : person.ends.back().endedOn;
        make.add({.rule = Rule::Handover,
                  .subject = {"handover", help.id},
                  .action = Act::HandOver,
                  .count = {CountUnit::Days, from, make.values.handoverDays.number(from)},
                  .since = from});
    }
}

void addContact(DeadlineMaker& make, const PersonFacts& person) {
    const WayFact& way = person.way;
    const Phase phase = phaseToday(person, make.today);
    if (way.askOn) {
        make.add({.rule = Rule::Standstill,
                  .subject = {"go_on"},
                  .action = Act::GoOn,
                  .count = {.from = *way.askOn, .valueDay = way.stillSince},
                  .since = {}});
        return; // nobody is asked to call somebody who is left alone for now
    }
    const bool suspended =
        std::ranges::any_of(person.suspensions, [](const SuspensionFact& one) { return !one.until.isValid(); });
    QDate since = std::max(way.referredOn, way.wentOn); // an invalid day is before all others
    for (const SuspensionFact& one : person.suspensions)
        since = std::max(since, one.until);
    const auto due = contactDueOn(way.kind, phase, way.lastContact, since, make.values.contact);
    const QDate last = contactFrom(way.lastContact, since);
    if (!due || suspended)
        return;
    const DeadlineCount usual{CountUnit::Days, last,          int(last.daysTo(*due)), 0,
                              make.values.day, wordOf(phase), wordOf(way.kind)};
    make.add({.rule = Rule::Contact,
              .subject = {"contact"},
              .action = Act::RecordContact,
              .count = firstContact(make, way, phase, since, *due).value_or(usual),
              .since = last,
              .fixed = true}); // late on the same day as in the list and on the card
}

} // namespace wijkwerk::rules
