// SPDX-License-Identifier: EUPL-1.2
// Life 6: moved to another team in week 5 of the stage (issue 4, Verplaatsen; domain.md 2.5, 2.6): the old placement
// ends the day before, the stage, its end and its rhythm stay, and in the numbers nobody stopped and nobody began.
#include "core/reports/dashboard.h"
#include "core/store/placement_moves.h"
#include "core/store/placements.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/placing.h"
#include "tests/ui/lives_way.h"

using namespace lives;

namespace {

const QString surname = QStringLiteral("Willems");

/// Stage at Plein Zuid (one place, Ron de Wit) from Monday 16-11-2026, three months: t/m 15-02-2027.
ParticipantId inStage(Life& life) {
    const ParticipantId noor = refers(life, QStringLiteral("Noor"), surname);
    completesDetails(life, QStringLiteral("14-03-1990"));
    preselects(life, QStringLiteral("04-11-2026"));
    life.on("04-11-2026");
    life.opensDossier(surname);
    writesTalk(life);
    advises(life, QStringLiteral("04-11-2026"));
    placesInStage(life, QStringLiteral("Plein Zuid"), QStringLiteral("16112026"), QStringLiteral("18"));
    life.on("16-11-2026");
    life.opensDossier(surname);
    arrangesStart(life);
    recordsStart(life);
    // Weeks 2, 5, 8 and 12 end on a Sunday: the Friday before. The decision is three weeks before 15-02.
    CHECK(life.dues(noor, "D03") ==
          QStringList{QStringLiteral("D03 week_12 05-02-2027 later"), QStringLiteral("D03 week_2 27-11-2026 later"),
                      QStringLiteral("D03 week_5 18-12-2026 later"), QStringLiteral("D03 week_8 08-01-2027 later")});
    CHECK(life.dues(noor, "D04") == QStringList{QStringLiteral("D04 decision 25-01-2027 later"),
                                                QStringLiteral("D04 stage_end 15-02-2027 later")});
    return noor;
}

/// Sixteen things, one digit each; the next one gets the focus by itself.
void types(Life& life, const QString& scores) {
    for (const QChar digit : scores)
        life.types(digit);
    life.saves();
}

void guideScores(Life& life, const char* today, const QString& scores) {
    life.on(today, Role::CraftSpecialist);
    life.presses(QStringLiteral("Scoren…"));
    life.expectDialog(QStringLiteral("Scoren"));
    types(life, scores);
}

/// Somebody else, who waits for a place at Plein Zuid.
TrajectoryId waitsForPlace(Life& life) {
    life.on("09-12-2026");
    const ParticipantId bram = refers(life, QStringLiteral("Bram"), QStringLiteral("Kuiper"));
    completesDetails(life, QStringLiteral("02-05-1985"));
    preselects(life, QStringLiteral("09-12-2026"));
    writesTalk(life);
    advises(life, QStringLiteral("09-12-2026"));
    return life.trajectory(bram).id;
}

/// Places that are free at Plein Zuid for somebody who begins on that day.
int freeAtPleinZuid(Life& life, TrajectoryId other, const char* from) {
    const auto options = work::placementOptions(life.database(), other, day(from), life.today());
    for (const auto& option : options.workplaces) {
        if (option.workplace.name == QStringLiteral("Plein Zuid"))
            return option.free();
    }
    FAIL("no Plein Zuid");
    return 0;
}

/// Who is in a stage, dropped out, and how many stages began, as on the dashboard.
QStringList numbers(Life& life) {
    const auto seen = reports::dashboard(life.database(), life.today(), {day("01-01-2026"), life.today()});
    QStringList lines{QStringLiteral("in stage %1").arg(seen.inStage.count()),
                      QStringLiteral("dropouts %1").arg(seen.dropouts.count()),
                      QStringLiteral("outflow %1").arg(seen.outflow.count())};
    for (const auto& step : seen.funnel)
        lines << QStringLiteral("%1 %2").arg(step.code).arg(step.reached.count());
    return lines;
}

/// On Thursday 10-12 the move of Monday 14-12, the first day of week 5, is written down.
void isMoved(Life& life) {
    actsOnStage(life, QStringLiteral("Verplaatsen…"), QStringLiteral("verplaatsen"));
    CHECK(life.words().contains(QStringLiteral("begonnen op 16-11-2026, t/m 15-02-2027. Nu bij Plein Zuid.")));
    life.fill(QStringLiteral("Vanaf"), QStringLiteral("16-02-2027"));
    life.chooseRow(QStringLiteral("Mogelijke werkplekken"), QStringLiteral("Milieustraat"));
    CHECK(life.isRefused().contains(QStringLiteral("Het eindigt op 15-02-2027.")));
    life.fill(QStringLiteral("Vanaf"), QStringLiteral("14-12-2026"));
    life.chooseRow(QStringLiteral("Mogelijke werkplekken"), QStringLiteral("Milieustraat"));
    CHECK(life.isRefused().contains(QStringLiteral("Kies de reden.")));
    life.choose(QStringLiteral("Reden"), QStringLiteral("Ander werk past beter"));
    CHECK(life.isRefused().contains(QStringLiteral("Kies wat de deelnemer ervan vindt")));
    life.choose(QStringLiteral("Eigen mening"), QStringLiteral("Gegeven"));
    life.fill(QStringLiteral("Wat de deelnemer zei"), QStringLiteral("Ik wil liever met machines werken."));
    life.saves();
}

void checkMove(Life& life, ParticipantId noor) {
    const TrajectoryId trajectory = life.trajectory(noor).id;
    const auto all = store::placements::ofTrajectory(life.database(), trajectory);
    REQUIRE(all.size() == 2);
    CHECK(all[0].startsOn == day("16-11-2026"));
    CHECK(all[0].until() == day("13-12-2026")); // the day before
    CHECK(all[1].startsOn == day("14-12-2026"));
    CHECK(all[1].began() == day("16-11-2026"));
    CHECK(all[1].until() == day("15-02-2027")); // the stage stays as long as it was
    CHECK(all[1].legalForm == all[0].legalForm);
    CHECK(store::workplaces::find(life.database(), all[1].workplace)->name == QStringLiteral("Milieustraat"));
    CHECK(store::workers::find(life.database(), all[1].guide)->name == QStringLiteral("Hanna Kok"));
    const auto moves = store::placement_moves::ofTrajectory(life.database(), trajectory);
    REQUIRE(moves.size() == 1);
    CHECK(moves.front().ownView == QStringLiteral("Ik wil liever met machines werken."));
    // The rhythm is that of 16-11; only the first day at the new place is new, to be arranged by Friday 11-12.
    CHECK(life.dues(noor, "D03") == QStringList{QStringLiteral("D03 week_12 05-02-2027 later"),
                                                QStringLiteral("D03 week_5 18-12-2026 later"),
                                                QStringLiteral("D03 week_8 08-01-2027 later")});
    CHECK(life.dues(noor, "D04") == QStringList{QStringLiteral("D04 decision 25-01-2027 later"),
                                                QStringLiteral("D04 stage_end 15-02-2027 later")});
    const QStringList first = life.dues(noor, "W01");
    REQUIRE(first.size() == 1);
    CHECK(first.front().endsWith(QStringLiteral("11-12-2026 coming")));
    const QString way = life.wordsOfTab(QStringLiteral("Traject"));
    CHECK(way.contains(QStringLiteral("van Plein Zuid naar Milieustraat · Ander werk past beter")));
    CHECK(way.contains(QStringLiteral("Begonnen op\n16-11-2026\nGestart op deze werkplek\nNog niet opgeschreven")));
    CHECK(way.contains(QStringLiteral("Nog open: Besluit of bevestiging, Werkkleding, Veiligheidsinstructie")));
    CHECK(life.timeline().filter(QStringLiteral("Verplaatst naar een andere werkplek")).size() == 1);
}

/// Ron is asked for a last score on his own page, by Friday 11-12, and no more once he gave it.
void scoresOnceMore(Life& life) {
    const QString asked = QStringLiteral("Gevraagd: Laatste score vaardigheden, uiterlijk 11-12");
    life.on("11-12-2026", Role::CraftSpecialist);
    CHECK(life.words().contains(asked));
    guideScores(life, "11-12-2026", QStringLiteral("3332223332223333"));
    CHECK_FALSE(life.words().contains(asked));
}

/// From 14-12 Hanna guides her; the trend says that somebody else scored.
void goesOnElsewhere(Life& life) {
    life.on("14-12-2026");
    life.opensDossier(surname);
    arrangesStart(life);
    recordsStart(life);
    life.on("18-12-2026");
    life.opensDossier(surname);
    evaluates(life, QStringLiteral("Week 5"));
    life.on("08-01-2027");
    life.opensDossier(surname);
    life.showTab(QStringLiteral("Vaardigheden"));
    CHECK_FALSE(life.words().contains(QStringLiteral("een ander gaf de scores"))); // Ron twice
    life.presses(QStringLiteral("Scoren…"));
    life.choose(QStringLiteral("Naam"), QStringLiteral("Hanna Kok"));
    life.tabTo(QStringLiteral("Op tijd komen"));
    types(life, QString(16, u'3'));
    const QString trend = life.words();
    CHECK(trend.contains(QStringLiteral("over dezelfde vaardigheden (16), van 27-11-2026 tot 08-01-2027")));
    CHECK(trend.contains(QStringLiteral("een ander gaf de scores, of de werkplek was een andere")));
    evaluates(life, QStringLiteral("Week 8"));
}

/// What the old place says in a dialog for placing or moving: chosen among those that cannot be.
void cannotBeChosen(Life& life, const QString& toggle, const QString& why) {
    life.presses(toggle);
    life.chooseRow(QStringLiteral("Werkplekken die niet kunnen, met de reden"), why);
    life.key(Qt::Key_Escape);
    if (life.hasDialog())
        life.answers(QStringLiteral("Weggooien"));
}

/// Before the move Bram cannot have the place, after it he can; then there is no way back for Noor.
void placesOther(Life& life, bool isFree) {
    life.opensDossier(QStringLiteral("Kuiper"));
    if (isFree) {
        placesInStage(life, QStringLiteral("Plein Zuid"), QStringLiteral("14122026"), QStringLiteral("18"));
        life.opensDossier(surname);
        actsOnStage(life, QStringLiteral("Verplaatsen…"), QStringLiteral("verplaatsen"));
        life.fill(QStringLiteral("Vanaf"), QStringLiteral("16-12-2026"));
        // Bram is there t/m 13-03-2027, after the last day of Noor.
        cannotBeChosen(life, QStringLiteral("Waarom 2 andere werkplekken niet kunnen"),
                       QStringLiteral("Bij Plein Zuid is pas plek vanaf"));
    } else {
        life.presses(QStringLiteral("Plaatsen…"));
        life.fill(QStringLiteral("Eerste dag"), QStringLiteral("14-12-2026"));
        cannotBeChosen(life, QStringLiteral("Waarom 1 andere werkplek niet kan"),
                       QStringLiteral("is pas plek vanaf 16-02-2027."));
    }
}

/// The last evaluation and the end of the stage on its day; to a school, with contacts on working days after it.
void leaves(Life& life, ParticipantId noor) {
    life.on("05-02-2027");
    life.opensDossier(surname);
    evaluates(life, QStringLiteral("Week 12"), QStringLiteral("Eindevaluatie"), QStringLiteral("Stoppen"));
    CHECK(life.dues(noor, "D03").isEmpty());
    life.on("15-02-2027");
    life.opensDossier(surname);
    choosesMore(life, QStringLiteral("Uitstroom naar werk…"), QStringLiteral("Uitstroom van"));
    life.choose(QStringLiteral("Waarheen"), QStringLiteral("Opleiding"));
    life.saves();
    CHECK(life.phase(noor) == Phase::Outflow);
    // One, three and six months after Monday 15-02; 15-05 is a Saturday and 15-08 a Sunday: the working day before.
    CHECK(life.dues(noor).filter(QStringLiteral("aftercare")) ==
          QStringList{QStringLiteral("D20 aftercare_month_1 15-03-2027 later"),
                      QStringLiteral("D20 aftercare_month_3 14-05-2027 later"),
                      QStringLiteral("D20 aftercare_month_6 13-08-2027 later")});
    for (const char* date : {"15-03-2027", "14-05-2027", "13-08-2027"}) {
        life.on(date);
        life.opensDossier(surname);
        writesNote(life, QStringLiteral("Telefoon"), QStringLiteral("Gebeld: de opleiding bevalt."));
    }
    CHECK(life.dues(noor).filter(QStringLiteral("aftercare")).isEmpty());
    closes(life, QStringLiteral("Doel behaald"));
    CHECK(life.phase(noor) == Phase::Closed);
    CHECK(life.dues(noor).isEmpty());
}

} // namespace

TEST_CASE("life 6: moved to another team in week 5", "[life]") {
    Life life("02-11-2026");
    const ParticipantId noor = inStage(life);
    guideScores(life, "27-11-2026", QStringLiteral("2232322322323222"));
    life.sits(Role::JobCoach);
    life.opensDossier(surname);
    evaluates(life, QStringLiteral("Week 2"));
    const TrajectoryId other = waitsForPlace(life);

    life.on("10-12-2026");
    CHECK(freeAtPleinZuid(life, other, "14-12-2026") == 0);
    placesOther(life, false);
    const QStringList before = numbers(life);
    life.opensDossier(surname);
    isMoved(life);
    checkMove(life, noor);
    CHECK(numbers(life) == before); // neither a dropout nor a new stage
    CHECK(freeAtPleinZuid(life, other, "11-12-2026") == 0);
    CHECK(freeAtPleinZuid(life, other, "14-12-2026") == 1);
    placesOther(life, true);

    scoresOnceMore(life);
    goesOnElsewhere(life);
    leaves(life, noor);
}
