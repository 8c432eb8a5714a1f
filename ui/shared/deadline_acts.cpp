// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/deadline_acts.h"

#include <QCoreApplication>

namespace wijkwerk::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeadlineActs)
};

DeadlineAct forPerson(const Deadline& deadline, const QString& verb, const char* act, rules::Right right) {
    return {verb, QString::fromLatin1(act), right, deadline.person.value, 0};
}

/// About the thing in the subject of the deadline.
DeadlineAct forSubject(const Deadline& deadline, const QString& verb, const char* act, rules::Right right) {
    return {verb, QString::fromLatin1(act), right, deadline.subject.number, 0};
}

/// What nothing else shows (schooling, premium): what came of it is written down with the deadline itself.
DeadlineAct settleOf(const Deadline& deadline) {
    return forPerson(deadline, isPremium(deadline) ? Text::tr("Record premium") : Text::tr("Record outcome"), "settle",
                     rules::Right::KeepTasks);
}

/// Of that week, when it is one of the rhythm.
DeadlineAct evaluationOf(const Deadline& deadline) {
    DeadlineAct act = forPerson(deadline, Text::tr("Evaluate"), "evaluate", rules::Right::Place);
    if (deadline.rule == DeadlineRule::Evaluation)
        act.part = int(deadline.subject.number);
    return act;
}

} // namespace

DeadlineAct deadlineActOf(const Deadline& deadline, const std::optional<Phase>& phase) {
    using rules::Right;
    using Act = DeadlineAction;
    switch (deadline.action) {
    case Act::PlanTalk:
        return phase == Phase::Referred
                   ? forPerson(deadline, Text::tr("Start voorselectie"), "preselect", Right::Preselect)
                   : forPerson(deadline, Text::tr("Record talk"), "talk", Right::ChangePerson);
    case Act::Advise:
        return forPerson(deadline, Text::tr("Record advice"), "advise", Right::Advise);
    case Act::Evaluate:
        return evaluationOf(deadline);
    case Act::Decide:
    case Act::DecideContract:
        return forPerson(deadline, Text::tr("Decide"), "decide", Right::DossierPage);
    case Act::Extend:
        return forPerson(deadline, Text::tr("Extend or stop"), "decide", Right::DossierPage);
    case Act::GiveNotice:
        return forPerson(deadline, Text::tr("Give notice"), "give_notice", Right::KeepContract);
    case Act::RenewCertificate:
        return forSubject(deadline, Text::tr("Renew paper"), "renew_certificate", Right::ChangePerson);
    case Act::RenewConsent:
        return forPerson(deadline, Text::tr("Renew consent"), "new_consent", Right::KeepConsents);
    case Act::AnswerRequest:
        return forSubject(deadline, Text::tr("Answer request"), "request", Right::KeepRequests);
    case Act::RecordContact:
        return forPerson(deadline, Text::tr("Record contact"), "contact", Right::WriteNote);
    case Act::RecordStatus:
        return forPerson(deadline, Text::tr("Record status"), "outflow_status", Right::Aftercare);
    case Act::ArrangeStart:
        return forSubject(deadline, Text::tr("Arrange start"), "start_checks_of", Right::Place);
    case Act::GoOn:
        return forPerson(deadline, Text::tr("How to go on"), "standstill", Right::StandStill);
    case Act::HandOver:
        return forSubject(deadline, Text::tr("Hand over"), "handover_of", Right::KeepConsents);
    case Act::KeepTerm:
        return forSubject(deadline, Text::tr("Open term"), "term", Right::MakeLetter);
    case Act::LookAtDossier:
        return settleOf(deadline);
    case Act::KeepDuty:
        return {Text::tr("Open duties"), QStringLiteral("duties"), Right::ManageRetention, 0, 0};
    }
    return forPerson(deadline, Text::tr("Open dossier"), "open", Right::DossierPage);
}

std::optional<DeadlineAct> taskActOf(const Task& task) {
    using rules::Right;
    const auto act = [&](const QString& verb, const char* word, Right right) {
        return DeadlineAct{verb, QString::fromLatin1(word), right, task.participant.value};
    };
    switch (task.fact) {
    case TaskFact::Proposal:
        return act(Text::tr("Record step"), "contract_step", Right::SeeContract);
    case TaskFact::TrialDay:
        return DeadlineAct{Text::tr("Record the day"), QStringLiteral("trial_day_result"),
                           Right::Advise, // one of several
                           task.id.value};
    case TaskFact::Suspension:
        return act(Text::tr("Let the stage go on"), "resume", Right::Place);
    case TaskFact::None:
        break;
    }
    return std::nullopt;
}

bool isEnd(const Deadline& deadline) {
    const std::string_view about = deadline.subject.word;
    return about == "stage_end" || about == "contract_end" || about == "secondment_end";
}

bool isPremium(const Deadline& deadline) {
    return deadline.rule == DeadlineRule::ParticipationPlace &&
           std::string_view(deadline.subject.word) == "premium_month";
}

} // namespace wijkwerk::ui
