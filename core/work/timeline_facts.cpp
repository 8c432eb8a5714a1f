// SPDX-License-Identifier: EUPL-1.2
#include "core/work/timeline_facts.h"

#include "core/rules/deadline_engine.h"
#include "core/store/certificates.h"
#include "core/store/deadlines.h"
#include "core/store/person_terms.h"
#include "core/store/placements.h"
#include "core/store/prior_employment.h"
#include "core/store/secondments.h"
#include "core/store/skills.h"

#include <map>

namespace wijkwerk::work {

namespace {

QString iso(const std::optional<QDate>& day) {
    return day && day->isValid() ? day->toString(Qt::ISODate) : QString();
}

TimelineEntry factOf(const char* code, const QDateTime& recordedAt, WorkerId worker, std::int64_t id) {
    TimelineEntry entry;
    entry.kind = TimelineKind::Fact;
    entry.code = QString::fromLatin1(code);
    entry.day = recordedAt.toLocalTime().date();
    entry.recordedAt = recordedAt;
    entry.worker = worker;
    entry.id = id;
    entry.isLastStep = true;
    return entry;
}

TimelineEntry ofSheet(const SkillSheet& sheet) {
    TimelineEntry entry = factOf("skills", sheet.recordedAt, sheet.worker, sheet.id.value);
    entry.day = sheet.scoredOn;
    entry.trajectory = sheet.trajectory;
    entry.args = {codeOf(sheet.rater), codeOf(sheet.occasion), QString::number(sheet.scoredItems())};
    return entry;
}

/// Of the newest place only: moving takes the agreements along.
void addSecondment(db::Database& database, const Trajectory& trajectory, std::vector<TimelineEntry>& entries) {
    const auto agreed = store::secondments::ofTrajectory(database, trajectory.id);
    const auto placement = agreed ? store::placements::find(database, agreed->placement) : std::nullopt;
    if (!placement)
        return;
    TimelineEntry entry = factOf("secondment", placement->recordedAt, {}, placement->id.value);
    entry.day = placement->began();
    entry.trajectory = trajectory.id;
    entry.args = {agreed->lender, agreed->contractNumber};
    entry.isLastStep = trajectory.phase == Phase::Seconded;
    entries.push_back(std::move(entry));
}

TimelineEntry ofWork(const PriorEmployment& prior) {
    TimelineEntry entry = factOf(prior.withdrawn ? "prior_work_withdrawn" : "prior_work", prior.recordedAt,
                                 prior.recordedBy, prior.id.value);
    entry.args = {prior.employer, codeOf(prior.kind), iso(prior.startsOn), iso(prior.lastDay)};
    return entry;
}

/// What was said of deadlines, each time that it was: the newest of a deadline can be taken back, as far as it `holds`.
/// `saidOf` gives what it was besides the title and the rule, and the words beside it.
template <class Mark, class SaidOf, class Holds>
void addMarks(const char* code, const std::vector<Mark>& marks, SaidOf saidOf, Holds holds,
              std::vector<TimelineEntry>& entries) {
    std::map<std::tuple<TrajectoryId, DeadlineRule, QString>, std::int64_t> newest;
    for (const Mark& mark : marks)
        newest[{mark.trajectory, mark.rule, mark.subject}] = mark.id.value;
    for (const Mark& mark : marks) {
        TimelineEntry entry = factOf(code, mark.recordedAt, mark.worker, mark.id.value);
        const QString title = rules::titleOfSubject(mark.subject);
        const auto [said, words] = saidOf(mark);
        entry.args = {title.isEmpty() ? codeOf(mark.rule) : title, said, codeOf(mark.rule)};
        entry.text = words;
        entry.trajectory = mark.trajectory;
        entry.isLastStep = holds(mark) && newest.at({mark.trajectory, mark.rule, mark.subject}) == mark.id.value;
        entries.push_back(std::move(entry));
    }
}

/// Put off, and put back.
void addDelays(db::Database& database, ParticipantId participant, std::vector<TimelineEntry>& entries) {
    addMarks(
        "delay", store::deadlines::delaysOf(database, participant),
        [](const DeadlineDelay& one) { return std::pair(iso(one.until), one.reason); },
        [](const DeadlineDelay& one) { return one.until.isValid(); }, entries);
}

/// Done or not needed, and taken back.
void addDones(db::Database& database, ParticipantId participant, std::vector<TimelineEntry>& entries) {
    addMarks(
        "settled", store::deadlines::donesOf(database, participant),
        [](const DeadlineDone& one) { return std::pair(codeOf(one.outcome), one.note); },
        [](const DeadlineDone& one) { return one.outcome != DeadlineOutcome::Open; }, entries);
}

TimelineEntry ofTerm(const PersonTerm& term) {
    TimelineEntry entry = factOf("term", term.recordedAt, term.recordedBy, term.id.value);
    entry.args = {codeOf(term.kind), iso(term.from), iso(term.due), iso(term.endedOn)};
    return entry;
}

TimelineEntry ofCertificate(const Certificate& certificate) {
    TimelineEntry entry = factOf(certificate.ended ? "certificate_ended" : "certificate", certificate.recordedAt,
                                 certificate.recordedBy, certificate.id.value);
    entry.args = {codeOf(certificate.kind), certificate.name, iso(certificate.validUntil)};
    return entry;
}

} // namespace

void addFacts(db::Database& database, ParticipantId participant, const std::vector<Trajectory>& trajectories,
              std::vector<TimelineEntry>& entries) {
    for (const SkillSheet& sheet : store::skills::ofParticipant(database, participant))
        entries.push_back(ofSheet(sheet));
    for (const Trajectory& trajectory : trajectories)
        addSecondment(database, trajectory, entries);
    for (const PriorEmployment& prior : store::prior_employment::everOf(database, participant))
        entries.push_back(ofWork(prior));
    addDelays(database, participant, entries);
    addDones(database, participant, entries);
    for (const PersonTerm& term : store::person_terms::ofParticipant(database, participant))
        entries.push_back(ofTerm(term));
    for (const Certificate& certificate : store::certificates::ofParticipant(database, participant, true))
        entries.push_back(ofCertificate(certificate));
}

} // namespace wijkwerk::work
