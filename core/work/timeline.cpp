// SPDX-License-Identifier: EUPL-1.2
#include "core/work/timeline.h"

#include "core/rules/objection_term.h"
#include "core/store/attachments.h"
#include "core/store/consents.h"
#include "core/store/handovers.h"
#include "core/store/intake.h"
#include "core/store/letters.h"
#include "core/store/notes.h"
#include "core/store/placements.h"
#include "core/store/rights_requests.h"
#include "core/store/standstills.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/acting.h"
#include "core/work/step_right.h"
#include "core/work/timeline_contract.h"
#include "core/work/timeline_facts.h"
#include "core/work/timeline_stage.h"

#include <algorithm>

namespace wijkwerk::work {

namespace {

/// Parts of a text that are there, one per line.
QString joined(std::initializer_list<QString> parts) {
    QStringList lines;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            lines << part;
    }
    return lines.join(u'\n');
}

/// A step that was taken back stays readable: on the day on which that was done, with the phase that was left again.
void sayTakenBack(db::Database& database, const PhaseEvent& event, TimelineEntry& entry) {
    entry.day = event.recordedAt.toLocalTime().date();
    if (const auto undone = store::trajectories::findEvent(database, event.supersedes))
        entry.args << QString() << codeOf(undone->to);
}

TimelineEntry ofEvent(db::Database& database, const PhaseEvent& event, const Trajectory& trajectory) {
    TimelineEntry entry;
    entry.day = event.effectiveOn;
    entry.recordedAt = event.recordedAt;
    entry.kind = TimelineKind::Phase;
    entry.code = codeOf(event.to);
    entry.args = {event.from ? codeOf(*event.from) : QString(), event.reasonCode};
    entry.text = joined({event.note, event.overrideReason});
    if (event.reasonCode == takenBackReason)
        sayTakenBack(database, event, entry);
    if (!event.from) {
        entry.args << trajectory.referredBy;
        entry.text = joined({trajectory.reason, event.note == trajectory.reason ? QString() : event.note});
    }
    entry.worker = event.worker;
    entry.id = event.id.value;
    entry.trajectory = event.trajectory;
    entry.putRight = event.putRight;
    return entry;
}

TimelineEntry ofAdvice(const Advice& advice) {
    TimelineEntry entry;
    entry.day = advice.talkedOn;
    entry.recordedAt = advice.recordedAt;
    entry.kind = TimelineKind::Advice;
    entry.code = codeOf(advice.outcome);
    entry.text = joined({advice.conditions, advice.reason});
    entry.worker = advice.worker;
    entry.id = advice.id.value;
    entry.trajectory = advice.trajectory;
    return entry;
}

TimelineEntry ofPlacement(db::Database& database, const Placement& placement) {
    const auto workplace = store::workplaces::find(database, placement.workplace);
    const auto guide = store::workers::find(database, placement.guide);
    const auto last = placement.neverBegan() ? std::nullopt : placement.ends();
    TimelineEntry entry;
    entry.day = placement.startsOn;
    entry.recordedAt = placement.recordedAt;
    entry.kind = TimelineKind::Placement;
    entry.code = codeOf(placement.kind);
    entry.args = {workplace ? workplace->name : QString(), last ? last->toString(Qt::ISODate) : QString(),
                  guide ? guide->name : QString()};
    if (placement.neverBegan())
        entry.args << QStringLiteral("called_off");
    entry.text = placement.agreements;
    entry.id = placement.id.value;
    entry.trajectory = placement.trajectory;
    return entry;
}

TimelineEntry ofNote(const Note& note) {
    TimelineEntry entry;
    entry.day = note.happenedOn;
    entry.recordedAt = note.recordedAt;
    entry.kind = note.kind == NoteKind::Imported ? TimelineKind::Imported : TimelineKind::Note;
    entry.code = codeOf(note.kind);
    entry.text = note.text;
    entry.worker = note.author;
    entry.id = note.id.value;
    entry.trajectory = note.trajectory;
    entry.sensitive = note.sensitive;
    entry.additionTo = note.additionTo;
    entry.sharedWith = note.shared;
    entry.isContact = isContact(note.kind);
    if (note.supersedes)
        entry.args = {QStringLiteral("corrects"), note.recordedAt.toLocalTime().date().toString(Qt::ISODate),
                      note.correctionReason};
    return entry;
}

/// Notes that were put right say so: when, and why.
void markCorrected(const std::vector<Note>& notes, std::vector<TimelineEntry>& entries) {
    for (const Note& newer : notes) {
        for (TimelineEntry& entry : entries) {
            const bool isNote = entry.kind == TimelineKind::Note || entry.kind == TimelineKind::Imported;
            if (!isNote || !newer.supersedes || entry.id != newer.supersedes.value)
                continue;
            entry.args = {QStringLiteral("corrected"), newer.recordedAt.toLocalTime().date().toString(Qt::ISODate),
                          newer.correctionReason};
            entry.correctedBy = newer.author;
        }
    }
}

TimelineEntry ofTalk(const IntakeTalk& talk) {
    TimelineEntry entry;
    entry.day = talk.talkedOn;
    entry.recordedAt = *talk.finishedAt;
    entry.kind = TimelineKind::Talk;
    entry.code = QLatin1String(talk.privacyTold.value_or(false) ? "privacy_told" : "privacy_not_told");
    entry.worker = talk.worker;
    entry.id = talk.id.value;
    entry.trajectory = talk.trajectory;
    return entry;
}

TimelineEntry ofTrialDay(db::Database& database, const TrialDay& day) {
    const auto workplace = store::workplaces::find(database, day.workplace);
    QString team;
    for (const Team& one : store::teams::all(database, true)) {
        if (one.id == day.team)
            team = one.name;
    }
    TimelineEntry entry;
    entry.day = day.day;
    entry.recordedAt = day.recordedAt;
    entry.kind = TimelineKind::TrialDay;
    entry.code = codeOf(day.outcome);
    entry.args = {workplace ? workplace->name : team};
    entry.text = day.remark;
    entry.worker = day.recordedBy;
    entry.id = day.id.value;
    entry.trajectory = day.trajectory;
    return entry;
}

QString consentGiven() {
    return QStringLiteral("given");
}

QString consentWithdrawn() {
    return QStringLiteral("withdrawn");
}

void addConsent(const Consent& consent, std::vector<TimelineEntry>& entries) {
    TimelineEntry entry;
    entry.day = consent.givenOn;
    entry.recordedAt = consent.recordedAt;
    entry.kind = TimelineKind::Consent;
    entry.code = consentGiven();
    entry.args = {codeOf(consent.purpose), consent.receiver, consent.validUntil.toString(Qt::ISODate)};
    entry.worker = consent.recordedBy;
    entry.id = consent.id.value;
    entries.push_back(entry);
    if (!consent.withdrawnOn)
        return;
    entry.day = *consent.withdrawnOn;
    entry.code = consentWithdrawn();
    entry.worker = consent.withdrawnBy;
    entries.push_back(entry);
}

QString attachmentAdded() {
    return QStringLiteral("added");
}

QString attachmentRemoved() {
    return QStringLiteral("removed");
}

/// Put in, and taken away again. The name of a sensitive one is for who opens the documents.
void addAttachment(const Attachment& attachment, std::vector<TimelineEntry>& entries) {
    TimelineEntry entry;
    entry.day = attachment.recordedAt.toLocalTime().date();
    entry.recordedAt = attachment.recordedAt;
    entry.kind = TimelineKind::Attachment;
    entry.code = attachmentAdded();
    entry.sensitive = attachment.sensitive;
    if (!attachment.sensitive)
        entry.args = {codeOf(attachment.kind), attachment.shownName()};
    entry.worker = attachment.recordedBy;
    entry.id = attachment.id.value;
    entry.isLastStep = !attachment.removedOn;
    entry.trajectory = attachment.trajectory;
    entries.push_back(entry);
    if (!attachment.removedOn)
        return;
    entry.day = *attachment.removedOn;
    entry.code = attachmentRemoved();
    entry.isLastStep = true;
    entry.text = attachment.removedReason;
    entry.worker = {};
    entries.push_back(entry);
}

/// How far it came; what was said with it is not told here.
void addHandover(const Handover& handover, std::vector<TimelineEntry>& entries) {
    TimelineEntry entry;
    entry.recordedAt = handover.recordedAt;
    entry.kind = TimelineKind::Handover;
    entry.worker = handover.worker;
    entry.id = handover.id.value;
    entry.trajectory = handover.trajectory;
    const QDate first = handover.firstAppointmentOn.value_or(QDate());
    entry.args = {handover.organisation, first.isValid() ? first.toString(Qt::ISODate) : QString()};
    const auto add = [&](std::optional<QDate> day, const QString& code) {
        if (!day)
            return;
        entry.day = *day;
        entry.code = code;
        entries.push_back(entry);
    };
    const QDate written = handover.recordedAt.toLocalTime().date();
    if (handover.refused) {
        add(written, QStringLiteral("refused"));
        return;
    }
    if (!handover.agreedOn && !handover.doneOn)
        add(written, QStringLiteral("planned"));
    add(handover.agreedOn, QStringLiteral("agreed"));
    add(handover.doneOn, QStringLiteral("done"));
    add(handover.feedbackOn, QStringLiteral("heard_back"));
}

QString standstillBegun() {
    return QStringLiteral("begun");
}

QString standstillEnded() {
    return QStringLiteral("ended");
}

/// That somebody stood still; why is closed to most (work/standstill_work).
void addStandstill(const Standstill& standstill, std::vector<TimelineEntry>& entries) {
    TimelineEntry entry;
    entry.day = standstill.since;
    entry.recordedAt = standstill.recordedAt;
    entry.kind = TimelineKind::Standstill;
    entry.code = standstillBegun();
    entry.worker = standstill.worker;
    entry.id = standstill.id.value;
    entry.isLastStep = standstill.isOpen();
    entries.push_back(entry);
    if (standstill.isOpen())
        return;
    entry.day = *standstill.endedOn;
    entry.code = standstillEnded();
    entry.worker = standstill.endedBy;
    entries.push_back(entry);
}

TimelineEntry ofStatement(const PersonStatement& statement) {
    TimelineEntry entry;
    entry.day = statement.statedOn;
    entry.recordedAt = statement.recordedAt;
    entry.kind = TimelineKind::Statement;
    entry.code = codeOf(statement.about);
    entry.text = statement.text;
    entry.worker = statement.recordedBy;
    entry.id = statement.id.value;
    return entry;
}

TimelineEntry ofLetter(db::Database& database, const Letter& letter) {
    TimelineEntry entry;
    entry.day = letter.datedOn;
    entry.recordedAt = letter.recordedAt;
    entry.kind = TimelineKind::Letter;
    entry.code = letter.templateName;
    entry.args = {letter.reference, letter.subject};
    if (letter.isDecision)
        entry.args << rules::lastDayToObject(letter.datedOn, equatedDays(database), ruleValues(database))
                          .toString(Qt::ISODate);
    entry.worker = letter.author;
    entry.id = letter.id.value;
    entry.trajectory = letter.trajectory;
    return entry;
}

TimelineEntry ofTask(const Task& task) {
    TimelineEntry entry;
    entry.day = task.doneAt->toLocalTime().date();
    entry.recordedAt = *task.doneAt;
    entry.kind = TimelineKind::Task;
    entry.code = codeOf(task.kind);
    entry.args = {task.title};
    entry.worker = task.doneBy;
    entry.id = task.id.value;
    entry.trajectory = task.trajectory;
    return entry;
}

} // namespace

std::vector<TimelineEntry> timeline(db::Database& database, ParticipantId participant) {
    std::vector<TimelineEntry> entries;
    bool newestSeen = false;
    const std::vector<Trajectory> trajectories = store::trajectories::ofParticipant(database, participant);
    for (const Trajectory& trajectory : trajectories) {
        const auto events = store::trajectories::events(database, trajectory.id);
        const auto last = newestSeen ? std::nullopt : store::trajectories::lastStep(events);
        for (const PhaseEvent& event : events) {
            entries.push_back(ofEvent(database, event, trajectory));
            entries.back().isLastStep = last && last->id == event.id && !closedForGood(database, event);
        }
        newestSeen = true;
        for (const Advice& advice : store::trajectories::advices(database, trajectory.id))
            entries.push_back(ofAdvice(advice));
        for (const Placement& placement : store::placements::ofTrajectory(database, trajectory.id)) {
            if (!placement.beganOn) // the move itself is told
                entries.push_back(ofPlacement(database, placement));
        }
        for (const IntakeTalk& talk : store::intake::talks(database, trajectory.id)) {
            if (talk.finishedAt)
                entries.push_back(ofTalk(talk));
        }
        for (const TrialDay& day : store::intake::trialDays(database, trajectory.id))
            entries.push_back(ofTrialDay(database, day));
    }
    addStage(database, trajectories, entries);
    const std::vector<Note> notes = store::notes::ofParticipant(database, participant);
    for (const Note& note : notes)
        entries.push_back(ofNote(note));
    markCorrected(notes, entries);
    for (const Consent& consent : store::consents::ofParticipant(database, participant))
        addConsent(consent, entries);
    for (const Handover& handover : store::handovers::ofParticipant(database, participant))
        addHandover(handover, entries);
    for (const PersonStatement& statement : store::rights_requests::statements(database, participant))
        entries.push_back(ofStatement(statement));
    addContracts(database, participant, entries);
    addFacts(database, participant, trajectories, entries);
    for (const Attachment& attachment : store::attachments::ofParticipant(database, participant))
        addAttachment(attachment, entries);
    for (const Standstill& standstill : store::standstills::ofParticipant(database, participant))
        addStandstill(standstill, entries);
    for (const Letter& letter : store::letters::ofParticipant(database, participant))
        entries.push_back(ofLetter(database, letter));
    for (const Task& task : store::tasks::ofParticipant(database, participant, true)) {
        if (task.doneAt)
            entries.push_back(ofTask(task));
    }
    // What became of a thing is added after it; on the same day it stands above it.
    std::ranges::reverse(entries);
    std::ranges::stable_sort(entries, [](const TimelineEntry& a, const TimelineEntry& b) {
        return std::tuple(a.day, a.recordedAt, a.id) > std::tuple(b.day, b.recordedAt, b.id);
    });
    return entries;
}

} // namespace wijkwerk::work
