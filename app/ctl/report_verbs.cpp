// SPDX-License-Identifier: EUPL-1.2
// report: the numbers of the dashboard, each with the people it counts.
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/base/date_text.h"
#include "core/domain/naming.h"
#include "core/reports/dashboard.h"
#include "core/work/journal_check.h"

#include <QCoreApplication>

namespace wijkwerk::ctl {

namespace {

QJsonObject json(const reports::Counted& counted) {
    QJsonArray people;
    for (const ParticipantId id : counted.people)
        people.append(ctl::json(id));
    return {{QStringLiteral("count"), counted.count()}, {QStringLiteral("people"), people}};
}

/// A number with its name in JSON and its words for people.
void tell(Output& out, const char* name, const reports::Counted& counted, const QString& words) {
    out.set(name, json(counted));
    out.line(QStringLiteral("%1  %2").arg(QString::number(counted.count()).rightJustified(5), words));
}

void tellNumbers(Output& out, const reports::Dashboard& board) {
    const auto say = [](const char* text) { return QCoreApplication::translate("Ctl", text); };
    tell(out, "atWork", board.atWork, say(QT_TRANSLATE_NOOP("Ctl", "at work")));
    tell(out, "reintegration", board.reintegration, say(QT_TRANSLATE_NOOP("Ctl", "of them re-integrators")));
    tell(out, "sheltered", board.sheltered, say(QT_TRANSLATE_NOOP("Ctl", "of them SW and sheltered work")));
    tell(out, "enforcement", board.enforcement, say(QT_TRANSLATE_NOOP("Ctl", "of them enforcement officers")));
    tell(out, "inStage", board.inStage, say(QT_TRANSLATE_NOOP("Ctl", "in a stage")));
    tell(out, "stageEndsThisWeek", board.stageEndsThisWeek, say(QT_TRANSLATE_NOOP("Ctl", "stages that end this week")));
    tell(out, "outflow", board.outflow, say(QT_TRANSLATE_NOOP("Ctl", "left for work in twelve months")));
    tell(out, "stillWorking", board.stillWorking,
         say(QT_TRANSLATE_NOOP("Ctl", "of them still at work after 26 weeks")));
    tell(out, "dropouts", board.dropouts, say(QT_TRANSLATE_NOOP("Ctl", "stopped in twelve months")));
    tell(out, "late", board.late, say(QT_TRANSLATE_NOOP("Ctl", "people with something late")));
    out.set("capacity", board.capacity);
    out.set("occupied", board.occupied);
    out.set("free", board.free);
    out.set("placesWithoutGuide", board.placesWithoutGuide);
    out.set("outflowUnknown", board.outflowUnknown);
    out.set("handedOver", board.handedOver);
    out.set("lateByLaw", board.lateByLaw);
    out.line(QCoreApplication::translate("Ctl", "Places: %1, taken %2, free %3.")
                 .arg(board.capacity)
                 .arg(board.occupied)
                 .arg(board.free));
}

void tellTeams(Output& out, const reports::Dashboard& board) {
    QJsonArray teams;
    for (const reports::TeamUse& team : board.teams) {
        teams.append(QJsonObject{{QStringLiteral("id"), ctl::json(team.id)},
                                 {QStringLiteral("name"), team.name},
                                 {QStringLiteral("capacity"), team.capacity},
                                 {QStringLiteral("occupied"), team.occupied},
                                 {QStringLiteral("free"), team.free},
                                 {QStringLiteral("reintegration"), team.reintegration},
                                 {QStringLiteral("sheltered"), team.sheltered},
                                 {QStringLiteral("enforcement"), team.enforcement}});
        out.line(QCoreApplication::translate("Ctl", "%1: %2 of %3 places taken")
                     .arg(team.name, QString::number(team.occupied), QString::number(team.capacity)));
    }
    out.set("teams", teams);
}

void tellFlow(Output& out, const reports::Dashboard& board) {
    QJsonArray months;
    for (const reports::MonthFlow& month : board.months)
        months.append(QJsonObject{{QStringLiteral("month"), ctl::json(month.month)},
                                  {QStringLiteral("inflow"), month.inflow.count()},
                                  {QStringLiteral("outflow"), month.outflow.count()},
                                  {QStringLiteral("dropouts"), month.dropouts.count()}});
    out.set("months", months);
    QJsonArray funnel;
    for (const reports::FunnelStep& step : board.funnel)
        funnel.append(
            QJsonObject{{QStringLiteral("code"), step.code}, {QStringLiteral("count"), step.reached.count()}});
    out.set("funnel", funnel);
    QJsonArray endings;
    for (const reports::CliffEnd& ending : board.cliff.ends)
        endings.append(QJsonObject{
            {QStringLiteral("participantId"), ctl::json(ending.person)},
            {QStringLiteral("listName"), listName(ending.name)},
            {QStringLiteral("kind"), codeOf(ending.kind)},
            {QStringLiteral("team"), ending.teamName},
            {QStringLiteral("lastDay"), ctl::json(ending.lastDay)},
            {QStringLiteral("needed"), ctl::json(ending.needed ? rules::titleOf(*ending.needed) : QString())}});
    out.set("endings", endings);
}

/// What stands at the foot of a report that is kept: with it somebody can see later whether the log was left alone.
void tellHead(Run& run) {
    const QString head = work::headForPaper(run.database());
    run.out().set("journalHead", ctl::json(head));
    if (!head.isEmpty())
        run.out().line(QCoreApplication::translate("Ctl", "State of the log: %1").arg(head));
}

Exit report(Run& run) {
    run.onlyLook();
    if (run.arguments().at(1) != QLatin1String("dashboard")) {
        Problem problem = wrong(QStringLiteral("list_unknown"), {}, run.arguments().at(1), QStringLiteral("dashboard"));
        problem.args = {run.arguments().at(1)};
        run.out().add({problem});
        return Exit::Refused;
    }
    reports::Period period = reports::twelveMonthsTo(run.today());
    period.from = run.date("from", period.from);
    period.to = run.date("to", period.to);
    if (run.failed())
        return Exit::Refused;
    run.noteFirst({QStringLiteral("report_printed"), 0, QStringLiteral("dashboard")});
    const reports::Dashboard board = reports::dashboard(run.database(), run.today(), period);
    run.out().set("from", ctl::json(period.from));
    run.out().set("to", ctl::json(period.to));
    run.out().set("today", ctl::json(run.today()));
    tellNumbers(run.out(), board);
    tellTeams(run.out(), board);
    tellFlow(run.out(), board);
    tellHead(run);
    return Exit::Done;
}

} // namespace

std::span<const Verb> reportVerbs() {
    static const Verb table[] = {
        {"report", "FILE dashboard [--from DATE] [--to DATE]",
         QT_TRANSLATE_NOOP("Ctl", "Shows the numbers of the dashboard."), "from to", "", "", 2, 2, false, report},
    };
    return table;
}

} // namespace wijkwerk::ctl
