// SPDX-License-Identifier: EUPL-1.2
// refer, accept, refuse, preselect, advise, wait, end, aftercare, close.
#include "app/ctl/ending_options.h"
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/base/date_text.h"
#include "core/domain/naming.h"
#include "core/store/participants.h"
#include "core/store/trajectories.h"
#include "core/work/ending.h"
#include "core/work/participant_work.h"
#include "core/work/preselection.h"
#include "core/work/referral.h"
#include "ui/texts/labels.h"

#include <QCoreApplication>

namespace wijkwerk::ctl {

namespace {

/// Where the person stands now, after an act.
void tellWhere(Run& run, TrajectoryId id) {
    const Trajectory trajectory = store::trajectories::find(run.database(), id).value();
    const Participant person = store::participants::find(run.database(), trajectory.participant).value();
    Output& out = run.out();
    out.set("participantId", json(person.id));
    out.set("number", QString::number(person.number));
    out.set("trajectoryId", json(trajectory.id));
    out.set("phase", json(trajectory.phase));
    out.set("phaseSince", json(trajectory.phaseSince));
    out.line(QStringLiteral("%1 %2: %3 (%4)")
                 .arg(QString::number(person.number), listName(person.name), ui::labelOf(trajectory.phase),
                      shownDate(trajectory.phaseSince)));
}

/// Runs an act on the open trajectory of the person of the second argument, and tells where they stand then.
template <class Act>
Exit onTrajectory(Run& run, Act act) {
    db::Database& database = run.writable();
    const auto trajectory = run.openTrajectory(run.arguments().at(1));
    if (run.failed() || !trajectory)
        return Exit::Refused;
    const Exit exit = run.say(work::perform(database, [&](db::Transaction& tx) { return act(tx, trajectory->id); }));
    if (exit == Exit::Done)
        tellWhere(run, trajectory->id);
    return exit;
}

Exit refer(Run& run) {
    db::Database& database = run.writable();
    const auto person = run.participant(run.arguments().at(1));
    work::Referral referral;
    referral.referredBy = run.text("by");
    referral.referredOn = run.date("date", run.today());
    referral.reason = run.text("reason");
    referral.externalNumber = run.text("external-number");
    referral.kind = run.maybeWord<ParticipantKind>("kind");
    referral.overrideReason = run.text("override");
    referral.coach =
        run.text("coach").isEmpty() ? run.worker() : run.workerNamed(run.text("coach")).value_or(WorkerId{});
    if (run.failed() || !person)
        return Exit::Refused;
    referral.participant = *person;
    const auto outcome = work::perform(database, [&](db::Transaction& tx) { return work::refer(tx, referral); });
    const Exit exit = run.say(outcome);
    if (exit == Exit::Done)
        tellWhere(run, *outcome.done);
    return exit;
}

Exit quickRefer(Run& run) {
    db::Database& database = run.writable();
    work::QuickReferral quick;
    const QString name = run.text("name").simplified();
    quick.name.callName = name.section(u' ', 0, -2);
    quick.name.surname = name.section(u' ', -1);
    quick.phone = run.text("phone");
    quick.referredBy = run.text("by");
    quick.reason = run.text("reason");
    quick.callOn = run.maybeDate("call-on");
    if (run.failed())
        return Exit::Refused;
    QJsonArray likely;
    for (const work::Likely& one : work::likelyTheSame(database, quick.name, {}, quick.phone)) {
        likely.append(QString::number(one.number));
        run.out().line(QCoreApplication::translate("Ctl", "May be the same person: %1 %2")
                           .arg(QString::number(one.number), one.name));
    }
    run.out().set("likely", likely);
    const auto outcome = work::perform(database, [&](db::Transaction& tx) { return work::quickReferral(tx, quick); });
    const Exit exit = run.say(outcome);
    if (exit == Exit::Done)
        tellWhere(run, outcome.done->trajectory);
    return exit;
}

Exit accept(Run& run) {
    const QDate on = run.date("date");
    return onTrajectory(run, [&](db::Transaction& tx, TrajectoryId id) {
        return work::acceptReferral(tx, id, on, run.text("reason"));
    });
}

Exit refuse(Run& run) {
    const QDate on = run.date("date", run.today());
    return onTrajectory(run, [&](db::Transaction& tx, TrajectoryId id) {
        return work::refuseReferral(tx, id, run.text("reason"), on);
    });
}

Exit preselect(Run& run) {
    work::PreselectRequest request;
    request.on = run.date("date", run.today());
    request.talkOn = run.maybeDate("talk");
    request.overrideReason = run.text("override");
    return onTrajectory(run, [&](db::Transaction& tx, TrajectoryId id) {
        request.trajectory = id;
        return work::preselect(tx, request);
    });
}

Exit advise(Run& run) {
    work::AdviceRequest request;
    request.outcome = run.word("outcome", AdviceOutcome::Suitable);
    const auto talkedOn = run.maybeDate("date");
    request.proposals = run.text("proposals");
    request.conditions = run.text("conditions");
    request.reason = run.text("reason");
    request.nextTalkOn = run.maybeDate("next-talk");
    request.reapplyFrom = run.maybeDate("reapply-from");
    request.result = run.word("result", TrajectoryResult::GoalNotReached);
    request.toWaitingList = run.arguments().has(QStringLiteral("waiting-list"));
    request.overrideReason = run.text("override");
    return onTrajectory(run, [&](db::Transaction& tx, TrajectoryId id) {
        request.trajectory = id;
        request.talkedOn = talkedOn ? *talkedOn : work::usualTalkDay(tx.database(), id);
        return work::advise(tx, request);
    });
}

Exit wait(Run& run) {
    const QDate on = run.date("date", run.today());
    return onTrajectory(run, [&](db::Transaction& tx, TrajectoryId id) {
        return work::toWaitingList(tx, id, on, run.text("reason"), run.text("override"));
    });
}

Exit end(Run& run) {
    work::EndRequest request;
    if (!run.text("destination").isEmpty() && !run.text("drop-out").isEmpty()) {
        run.out().addError(QStringLiteral("usage"),
                           QCoreApplication::translate("Ctl", "Give either --destination or --drop-out."));
        return Exit::Usage;
    }
    request.destination = run.maybeWord<OutflowType>("destination");
    request.reason = run.maybeWord<DropOutReason>("drop-out");
    request.into = request.reason ? Phase::DroppedOut : Phase::Outflow;
    request.endedOn = run.date("date", run.today());
    request.employer = run.text("employer");
    request.hours = run.hours("hours");
    request.jobStartsOn = run.maybeDate("job-start");
    request.influence = run.maybeWord<Influence>("influence");
    request.talkedOn = run.maybeDate("talk");
    request.ending = endingOf(run);
    if (const QString lead = run.text("agreed-by"); !lead.isEmpty())
        request.agreedBy = (run.writable(), run.workerNamed(lead)).value_or(WorkerId{});
    request.handedOver = run.arguments().has(QStringLiteral("handed-over"));
    request.handoverRefused = run.arguments().has(QStringLiteral("handover-refused"));
    request.note = run.text("note");
    request.overrideReason = run.text("override");
    return onTrajectory(run, [&](db::Transaction& tx, TrajectoryId id) {
        request.trajectory = id;
        return work::endTrajectory(tx, request);
    });
}

Exit aftercare(Run& run) {
    const QDate on = run.date("date", run.today());
    return onTrajectory(run, [&](db::Transaction& tx, TrajectoryId id) { return work::startAftercare(tx, id, on); });
}

/// `task: gaat naar de klantmanager; returned: ingeleverd`
std::map<rules::ClosingItem, QString> reasonsIn(Run& run, const char* option) {
    std::map<rules::ClosingItem, QString> reasons;
    for (const QString& one : run.text(option).split(u';', Qt::SkipEmptyParts)) {
        const auto item = fromCode<rules::ClosingItem>(one.section(u':', 0, 0).trimmed());
        if (item)
            reasons[*item] = one.section(u':', 1).trimmed();
        else
            run.sayWrongValue(option, QStringLiteral("task: …; returned: …"));
    }
    return reasons;
}

Exit close(Run& run) {
    work::CloseRequest request;
    request.reasons = reasonsIn(run, "because");
    request.on = run.date("date", run.today());
    request.result = run.word("result", TrajectoryResult::GoalReached);
    request.note = run.text("note");
    return onTrajectory(run, [&](db::Transaction& tx, TrajectoryId id) {
        request.trajectory = id;
        return work::close(tx, request);
    });
}

} // namespace

std::span<const Verb> pathwayVerbs() {
    static const Verb table[] = {
        {"refer",
         "FILE ID --by WHO [--date DATE] [--reason R] [--external-number N] [--coach W] [--kind K] [--override R]",
         QT_TRANSLATE_NOOP("Ctl", "Refers a person: a trajectory begins."),
         "by date reason external-number coach kind override", "", "by", 2, 2, false, refer},
        {"quick-refer", "FILE --name NAME --phone N --by WHO [--reason R] [--call-on DATE]",
         QT_TRANSLATE_NOOP("Ctl", "Refers somebody of whom only name and phone number are known."),
         "name phone by reason call-on", "", "name phone by", 1, 1, false, quickRefer},
        {"accept", "FILE ID [--reason R] [--date DATE]", QT_TRANSLATE_NOOP("Ctl", "Accepts a referral."), "reason date",
         "", "", 2, 2, false, accept},
        {"refuse", "FILE ID --reason R [--date DATE]", QT_TRANSLATE_NOOP("Ctl", "Refuses a referral."), "reason date",
         "", "reason", 2, 2, false, refuse},
        {"preselect", "FILE ID [--date DATE] [--talk DATE] [--override REASON]",
         QT_TRANSLATE_NOOP("Ctl", "Starts the preselection."), "date talk override", "", "", 2, 2, false, preselect},
        {"advise",
         "FILE ID --outcome suitable|suitable_with_conditions|another_talk|not_suitable --reason R [--date DATE] "
         "[--conditions C] [--proposals TEAMS] [--next-talk DATE] [--waiting-list] [--reapply-from DATE]",
         QT_TRANSLATE_NOOP("Ctl",
                           "Writes down the advice of the preselection. --date is the day of the talk; without it that "
                           "of the talk that was recorded, else that was planned, else the last working day."),
         "outcome reason date conditions proposals next-talk reapply-from result override", "waiting-list", "outcome",
         2, 2, false, advise},
        {"wait", "FILE ID [--date DATE] [--reason R] [--override REASON]",
         QT_TRANSLATE_NOOP("Ctl", "Puts a person on the waiting list."), "date reason override", "", "", 2, 2, false,
         wait},
        {"end",
         "FILE ID --destination D [--employer E] [--hours N] [--job-start DATE] | --drop-out REASON --influence I "
         "--talk DATE [--agreed-by W] [--handed-over] [--handover-refused] [--date DATE] [--note N] [--override R] "
         "[--contract-end own_resignation --said DATE [--ground performance] [--papers dated_talks,facts_dated]]",
         QT_TRANSLATE_NOOP("Ctl", "Ends a trajectory: to work, or stopped."),
         "destination employer hours job-start drop-out influence talk agreed-by date note override contract-end said "
         "ground papers",
         "handed-over handover-refused", "", 2, 2, false, end, "destination drop-out"},
        {"aftercare", "FILE ID [--date DATE]", QT_TRANSLATE_NOOP("Ctl", "Starts the aftercare."), "date", "", "", 2, 2,
         false, aftercare},
        {"close", "FILE ID --note N [--result goal_reached] [--date DATE] [--because ITEM:REASON;…]",
         QT_TRANSLATE_NOOP("Ctl", "Closes a trajectory for good."), "note result date because", "", "note", 2, 2, false,
         close},
    };
    return table;
}

} // namespace wijkwerk::ctl
