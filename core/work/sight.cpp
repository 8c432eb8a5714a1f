// SPDX-License-Identifier: EUPL-1.2
#include "core/work/sight.h"

#include "core/domain/consent.h"
#include "core/domain/ending.h"
#include "core/reports/work_floor.h"
#include "core/store/workers.h"
#include "core/work/handover_work.h"

#include <algorithm>

namespace wijkwerk::work {

namespace {

using rules::Right;

bool isOfScreening(TaskKind kind) {
    return kind == TaskKind::FirstTalk || kind == TaskKind::Report || kind == TaskKind::CallBack ||
           kind == TaskKind::Decision;
}

/// What a deadline is about; nothing when it is for everybody who opens the dossier.
std::optional<Right> subjectOf(DeadlineRule rule) {
    switch (rule) {
    case DeadlineRule::FirstTalk:
    case DeadlineRule::Report:
    case DeadlineRule::Decision:
    case DeadlineRule::ParticipationPlace: // premium and review are of the benefit
        return Right::SeeScreening;
    case DeadlineRule::Notice:
    case DeadlineRule::Chain:
    case DeadlineRule::Probation:
        return Right::SeeContract;
    case DeadlineRule::Certificate:
        return Right::SeeLimits;
    case DeadlineRule::ConsentEnd:
    case DeadlineRule::Handover:
        return Right::SeeConsents;
    case DeadlineRule::RightsRequest:
        return Right::KeepRequests;
    case DeadlineRule::FlatSubsidy:
    case DeadlineRule::WageValue:
    case DeadlineRule::WageBenefit:
    case DeadlineRule::Objection:
        return Right::SeeLetters;
    case DeadlineRule::YearStart:
    case DeadlineRule::DataBreach:
    case DeadlineRule::DestructionList:
    case DeadlineRule::RightsReview:
        return Right::ManageRetention;
    case DeadlineRule::Evaluation:
    case DeadlineRule::TrialPlacement:
    case DeadlineRule::Secondment:
    case DeadlineRule::Aftercare:
    case DeadlineRule::Contact:
    case DeadlineRule::StartChecks:
    case DeadlineRule::Standstill:
        break;
    }
    return std::nullopt;
}

/// What a fact of the timeline is about; nothing when it is for everybody who opens the dossier.
std::optional<Right> subjectOfFact(const TimelineEntry& entry) {
    if (entry.code == u"skills")
        return Right::SeeSkills;
    if (entry.code == u"secondment" || entry.code.startsWith(QLatin1String("prior_work")))
        return Right::SeeContract;
    if (entry.code.startsWith(QLatin1String("certificate")))
        return Right::SeeLimits;
    if (entry.code == u"term")
        return Right::SeeLetters;
    const auto rule = fromCode<DeadlineRule>(entry.args.value(2));
    return rule ? subjectOf(*rule) : std::nullopt;
}

bool isVisible(const TimelineEntry& entry, const Sight& sight) {
    switch (entry.kind) {
    case TimelineKind::Note:
        return maySeeNoteOf(sight, entry.worker);
    case TimelineKind::Imported:
        return sight.may(Right::SeeOthersNotes);
    case TimelineKind::Advice:
    case TimelineKind::Talk:
    case TimelineKind::TrialDay:
        return sight.may(Right::SeeScreening);
    case TimelineKind::Attachment:
        return sight.may(Right::SeeAttachments);
    case TimelineKind::Letter:
        return !lackingForLetter(sight, entry.code);
    case TimelineKind::Task:
        return !isOfScreening(fromCode<TaskKind>(entry.code).value_or(TaskKind::Other)) ||
               sight.may(Right::SeeScreening) || (entry.worker && entry.worker == sight.worker);
    case TimelineKind::Consent:
        return sight.may(Right::SeeConsents) || entry.args.value(0) == codeOf(ConsentPurpose::PhotoFilm);
    case TimelineKind::Statement:
        return sight.may(Right::SeeOthersNotes);
    case TimelineKind::Contract:
        return sight.may(Right::SeeContract);
    case TimelineKind::Evaluation:
        return sight.may(Right::SeeScreening);
    case TimelineKind::Absence:
        return sight.may(Right::RecordAbsence) || sight.may(Right::SeeScreening);
    case TimelineKind::Handover:
        return maySeeHandovers(sight);
    case TimelineKind::Fact: {
        const auto right = subjectOfFact(entry);
        return !right || sight.may(*right);
    }
    case TimelineKind::Start:
    case TimelineKind::Suspension:
    case TimelineKind::Move:
    case TimelineKind::Standstill:
    case TimelineKind::Phase:
    case TimelineKind::Placement:
        break;
    }
    return true;
}

/// A person without a benefit, with Anw or with IOAW is somebody who re-integrates, for who may not see the benefit.
ParticipantKind withoutBenefit(ParticipantKind kind) {
    switch (kind) {
    case ParticipantKind::Nug:
    case ParticipantKind::Anw:
    case ParticipantKind::IoawIoaz:
    case ParticipantKind::Youth:
        return ParticipantKind::Reintegrator;
    default:
        return kind;
    }
}

} // namespace

bool maySee(const Sight& sight, const Task& task) {
    return !isOfScreening(task.kind) || sight.may(Right::SeeScreening) || (task.owner && task.owner == sight.worker);
}

bool maySee(const Sight& sight, const Deadline& deadline) {
    if (deadline.owner && deadline.owner == sight.worker)
        return true;
    if (deadline.rule == DeadlineRule::RightsRequest && sight.may(Right::ExportDossier))
        return true; // makes the dossier that was asked for
    const auto subject = subjectOf(deadline.rule);
    return !subject || sight.may(*subject);
}

std::optional<Right> lackingForLetter(const Sight& sight, const QString& templateName) {
    const bool ofContract = templateName == u"contractaanbod" || templateName.startsWith(QLatin1String("aanzegbrief"));
    const bool ofPlacement = templateName == u"plaatsingsbrief"; // it has no reason
    if (!sight.may(Right::SeeLetters))
        return Right::SeeLetters;
    if (ofContract && !sight.may(Right::SeeContract))
        return Right::SeeContract;
    if (!ofContract && !ofPlacement && !sight.may(Right::SeeScreening))
        return Right::SeeScreening;
    return std::nullopt;
}

bool maySee(const Sight& sight, const Letter& letter) {
    return !lackingForLetter(sight, letter.templateName);
}

bool maySeeNoteOf(const Sight& sight, WorkerId author) {
    return sight.may(author && author == sight.worker ? Right::SeeOwnNotes : Right::SeeOthersNotes);
}

bool maySee(const Sight& sight, const Note& note) {
    return maySeeNoteOf(sight, note.kind == NoteKind::Imported ? WorkerId{} : note.author);
}

Reach::Reach(db::Database& database, const Sight& sight, QDate today)
    : m_sight(sight)
    , m_everybody(sight.may(Right::PeoplePage)) {
    if (!m_everybody)
        m_people = reports::peopleOfFloor(database, sight.worker, today);
}

bool Reach::holds(const Task& task) const {
    if (task.owner && task.owner == m_sight.worker)
        return true;
    return maySee(m_sight, task) && (m_everybody || m_people.contains(task.participant));
}

bool Reach::holds(const Deadline& deadline) const {
    if (deadline.owner && deadline.owner == m_sight.worker)
        return true;
    return maySee(m_sight, deadline) && (m_everybody || m_people.contains(deadline.person));
}

bool mayOpen(db::Database& database, const Sight& sight, ParticipantId person, QDate today) {
    return sight.may(Right::PeoplePage) || Reach(database, sight, today).holds(person);
}

Sight sightOf(db::Database& database) {
    return sightOf(database, WorkerId{database.actor().worker});
}

Sight sightOf(db::Database& database, WorkerId worker) {
    Sight sight;
    sight.worker = worker;
    for (const Worker& worker : store::workers::all(database, true)) { // who was archived just now is still who he was
        sight.hasAdmin = sight.hasAdmin || (worker.role == Role::Admin && !worker.archived);
        if (worker.id == sight.worker)
            sight.role = worker.role;
    }
    return sight;
}

Participant visible(Participant person, const Sight& sight) {
    if (!sight.may(Right::SeeBsn))
        person.bsn.clear();
    if (!sight.may(Right::SeeBirthDate))
        person.born = {};
    if (!sight.may(Right::SeeAddress)) {
        person.home = {};
        person.postal = {};
        person.email.clear();
    }
    if (!sight.may(Right::SeePhone)) {
        person.phone.clear();
        person.phone2.clear();
    }
    if (!sight.may(Right::SeeBenefit)) { // numbers and indications of the social service
        person.externalNumbers.clear();
        person.flags.clear();
        person.kind = withoutBenefit(person.kind);
    }
    return person;
}

store::participant_list::Row visible(store::participant_list::Row row, const Sight& sight) {
    if (!sight.may(Right::SeeBenefit)) {
        row.kind = withoutBenefit(row.kind);
        row.caseManager.clear();
        row.benefit.clear();
        row.caseloadStep.clear();
        row.caseloadPhase.clear();
    }
    const bool early = row.phase && (*row.phase == Phase::Referred || *row.phase == Phase::Preselection);
    if (!sight.may(Right::DossierPage) || (early && !sight.may(Right::SeeScreening))) {
        // What is to be done for somebody is part of the dossier; till there is a place it is screening.
        row.nextStep.clear();
        row.nextStepOn.reset();
        row.nextStepByLaw = false;
        row.lastContact.reset();
        row.contactPutOffTo.reset();
    }
    return row;
}

Trajectory visible(Trajectory trajectory, const Sight& sight) {
    if (!sight.may(Right::SeeScreening)) {
        trajectory.referredBy.clear();
        trajectory.reason.clear();
        trajectory.refusalReason.clear();
    }
    if (!sight.may(Right::SeeBenefit)) {
        trajectory.externalNumber.clear();
        trajectory.kind = withoutBenefit(trajectory.kind);
    }
    return trajectory;
}

std::vector<TimelineEntry> visible(std::vector<TimelineEntry> entries, const Sight& sight) {
    std::erase_if(entries, [&](const TimelineEntry& entry) { return !isVisible(entry, sight); });
    for (TimelineEntry& entry : entries) {
        // The reason is part of the note that took the place of this one; that it did is not.
        if (entry.correctedBy && !maySeeNoteOf(sight, entry.correctedBy))
            entry.args[2].clear();
    }
    if (!sight.may(Right::SeeScreening)) {
        for (TimelineEntry& entry : entries) {
            const bool isMove = entry.kind == TimelineKind::Move || entry.kind == TimelineKind::Suspension ||
                                entry.kind == TimelineKind::Start;
            if (isMove)
                entry.text.clear();
            if (entry.kind == TimelineKind::Suspension && !entry.args.isEmpty())
                entry.args[0].clear(); // "personal" tells as much as words do
            if (entry.kind != TimelineKind::Phase)
                continue;
            entry.text.clear();
            entry.putRight.clear();
            // The phase before; not the reason, and not by whom. That a step was taken back says nothing of the person.
            const bool isBack = entry.args.value(1) == takenBackReason;
            entry.args.resize(isBack ? 2 : 1);
        }
    }
    if (!sight.may(Right::SeeScreening)) { // why something was put off tells what happened on the work floor
        for (TimelineEntry& entry : entries) {
            if (entry.kind == TimelineKind::Fact && (entry.code == u"delay" || entry.code == u"settled") &&
                entry.worker != sight.worker)
                entry.text.clear();
        }
    }
    if (!sight.may(Right::SeeConsents)) { // to whom tells what help somebody gets
        for (TimelineEntry& entry : entries) {
            if (entry.kind == TimelineKind::Handover)
                entry.args.clear();
        }
    }
    if (!sight.may(Right::SeeAgreements)) {
        for (TimelineEntry& entry : entries) {
            if (entry.kind == TimelineKind::Placement)
                entry.text.clear();
        }
    }
    return entries;
}

PhaseEvent visible(PhaseEvent event, const Sight& sight) {
    if (!sight.may(Right::SeeScreening)) {
        event.reasonCode.clear();
        event.note.clear();
        event.overrideReason.clear();
        event.putRight.clear();
    }
    return event;
}

Placement visible(Placement placement, const Sight& sight) {
    if (!sight.may(Right::SeeAgreements))
        placement.agreements.clear();
    return placement;
}

} // namespace wijkwerk::work
