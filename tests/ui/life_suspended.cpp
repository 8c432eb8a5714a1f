// SPDX-License-Identifier: EUPL-1.2
// Life 5: a stage that stood still for four weeks, was made longer, and ended in part-time work.
#include "tests/ui/lives_way.h"

using namespace lives;

namespace {

const QString name = QStringLiteral("Bouzid");

ParticipantId placed(Life& life) {
    const ParticipantId karim = refers(life, QStringLiteral("Karim"), name);
    // Domain.md 11, D01: ten working days after Monday 02-11 is Monday 16-11.
    CHECK(life.steps(karim) == lines({"D01 first_talk 16-11-2026 later"}));
    completesDetails(life, QStringLiteral("14-03-1988"));
    comesBack(life, "03-11-2026", name);
    preselects(life, QStringLiteral("10-11-2026"));
    comesBack(life, "10-11-2026", name);
    writesTalk(life);
    // D02: five working days after Tuesday 10-11 is Tuesday 17-11.
    CHECK(life.steps(karim) == lines({"D02 report 17-11-2026 later"}));
    advises(life, QStringLiteral("10-11-2026"));
    placesInStage(life, QStringLiteral("Plantsoen Noord"), QStringLiteral("30112026"), QStringLiteral("18"));
    life.presses(QStringLiteral("Plaatsingsbrief maken…"));
    makesLetter(life, QStringLiteral("plaatsing.pdf"));
    CHECK(life.letters(karim) == lines({"plaatsingsbrief"}));
    // Domain.md 11, the example of three months: 30-11-2026 t/m 28-02-2027.
    CHECK(life.placement(karim).ends() == day("28-02-2027"));
    // D03: weeks 2, 5, 8 and 12 end on a Sunday, so the working day before it; 01-01 is a holiday. D04: three weeks
    // before 28-02 is Sunday 07-02. W01: the working day before the first day.
    CHECK(life.steps(karim) ==
          lines({"D03 week_12 19-02-2027 later", "D03 week_2 11-12-2026 later", "D03 week_5 31-12-2026 later",
                 "D03 week_8 22-01-2027 later", "D04 decision 05-02-2027 later", "D04 stage_end 28-02-2027 later",
                 "W01 start 27-11-2026 later"}));
    return karim;
}

/// Nobody begins while something of before the first day is open, unless that is overruled with a reason.
void begins(Life& life, ParticipantId karim) {
    comesBack(life, "30-11-2026", name);
    actsOnStage(life, QStringLiteral("Gestart…"), QStringLiteral("Gestart"));
    life.key(Qt::Key_Return, Qt::ControlModifier);
    life.expectDialog(QStringLiteral("Toch doen"));
    CHECK(life.says(QStringLiteral("Voor de eerste dag is nog niet alles geregeld (5 open).")));
    life.key(Qt::Key_Escape);
    life.key(Qt::Key_Escape);
    arrangesStart(life);
    recordsStart(life);
    CHECK(life.dues(karim, "W01").isEmpty());
    actsOnStage(life, QStringLiteral("Stageovereenkomst…"), QStringLiteral("Stageovereenkomst"));
    CHECK(life.says(QStringLiteral("Ron de Wit, telefoon 06 12 34 56 78")));
    life.fill(QStringLiteral("Wat de deelnemer wil leren"), QStringLiteral("Zelfstandig werken in het groen"));
    CHECK(life.says(QStringLiteral("Extra werk, verdringt geen betaald werk"))); // domain.md 2.5, 4
    life.fill(QStringLiteral("Door iedereen getekend op"), QStringLiteral("30-11-2026"));
    life.saves();
    comesBack(life, "11-12-2026", name);
    evaluates(life, QStringLiteral("Week 2"));
    CHECK(life.dues(karim, "D03").size() == 3);
    CHECK(life.dues(karim, "D21") == lines({"D21 contact 25-12-2026 later"})); // 14 days in a stage
}

/// From 14-12 to 11-01 are 28 days; everything that was still to come moves by them (issue: the real number of days).
void standsStill(Life& life, ParticipantId karim) {
    comesBack(life, "14-12-2026", name);
    actsOnStage(life, QStringLiteral("Stilleggen…"), QStringLiteral("ligt stil"));
    life.fill(QStringLiteral("Verwacht t/m"), QStringLiteral("10-01-2027"));
    life.saves();
    CHECK(life.steps(karim) == lines({"D04 stage_end 28-02-2027 later"})); // until it goes on that is its last day
    CHECK(life.says(QStringLiteral("Stage ligt stil sinds 14-12")));
    life.on("11-01-2027");
    CHECK(life.vandaag().contains(QStringLiteral("Stage ligt stil: hoe verder?")));
    life.opensDossier(name);
    actsOnStage(life, QStringLiteral("Stage weer verder…"), QStringLiteral("gaat verder"));
    CHECK(life.says(QStringLiteral("Lag 28 dagen stil. De stage loopt nu t/m 28-03-2027.")));
    life.saves();
    CHECK(life.placement(karim).ends() == day("28-03-2027"));
    // Week 5: 03-01 + 28 = Sunday 31-01. Week 8: 21-02. Week 12: 21-03. Decision: 28-03 - 21 = Sunday 07-03.
    CHECK(life.steps(karim) ==
          lines({"D03 week_12 19-03-2027 later", "D03 week_5 29-01-2027 later", "D03 week_8 19-02-2027 later",
                 "D04 decision 05-03-2027 later", "D04 stage_end 28-03-2027 later"}));
    writesNote(life, QStringLiteral("Gesprek"), QStringLiteral("Terug van weggeweest."));
}

/// Domain.md 2.4: a werkstage lasts at most six months in practice: 30-11-2026 t/m 29-05-2027.
void isExtended(Life& life, ParticipantId karim) {
    comesBack(life, "29-01-2027", name);
    evaluates(life, QStringLiteral("Week 5"));
    comesBack(life, "19-02-2027", name);
    evaluates(life, QStringLiteral("Week 8"), {}, QStringLiteral("Verlengen"));
    life.on("05-03-2027");
    CHECK(life.vandaag().contains(QStringLiteral("Besluit: contract, verlengen of stoppen")));
    life.opensDossier(name);
    actsOnStage(life, QStringLiteral("Verlengen…"), QStringLiteral("verlengen"));
    life.fill(QStringLiteral("Nieuwe laatste dag"), QStringLiteral("31-07-2027"));
    life.fill(QStringLiteral("Waarom langer"), QStringLiteral("Nog niet klaar om te vertrekken."));
    life.key(Qt::Key_Return, Qt::ControlModifier);
    life.expectDialog(QStringLiteral("Toch doen"));
    CHECK(life.says(QStringLiteral("Deze stage is langer dan 6 maanden: de stage kan duren t/m 29-05-2027.")));
    life.key(Qt::Key_Escape);
    life.fill(QStringLiteral("Nieuwe laatste dag"), QStringLiteral("28-05-2027"));
    life.saves();
    // Three weeks before Friday 28-05 is Friday 07-05, the day after Ascension. 30-11 t/m 28-05 without the 28 days are
    // 21 weeks, so the last evaluation is in week 20: t/m 18-04, and 28 days later, Sunday 16-05.
    CHECK(life.steps(karim) == lines({"D03 week_12 19-03-2027 later", "D03 week_20 14-05-2027 later",
                                      "D04 decision 07-05-2027 later", "D04 stage_end 28-05-2027 later"}));
    life.presses(QStringLiteral("Brief maken: Verlenging stage…")); // domain.md 10, L4b: another last day is a decision
    makesLetter(life, QStringLiteral("verlenging.pdf"));
    CHECK(life.letters(karim).size() == 2);
    comesBack(life, "19-03-2027", name);
    evaluates(life, QStringLiteral("Week 12"), {}, QStringLiteral("Doorgaan"));
    comesBack(life, "14-05-2027", name);
    evaluates(life, QStringLiteral("Week 20"), QStringLiteral("Eindevaluatie"), QStringLiteral("Doorgaan"));
    CHECK(life.dues(karim, "D03").isEmpty());
}

/// Domain.md 2.2: to outflow only with the day, the employer and the hours of the job.
void leaves(Life& life, ParticipantId karim) {
    comesBack(life, "28-05-2027", name);
    choosesMore(life, QStringLiteral("Uitstroom naar werk…"), QStringLiteral("Uitstroom van"));
    life.choose(QStringLiteral("Waarheen"), QStringLiteral("Deeltijdwerk met uitkering"));
    const QString refusal = life.isRefused();
    CHECK(refusal.contains(QStringLiteral("Vul de eerste dag van de nieuwe baan in.")));
    CHECK(refusal.contains(QStringLiteral("Vul in hoeveel uur per week de nieuwe baan is.")));
    life.fill(QStringLiteral("Werkgever"), QStringLiteral("Hoveniersbedrijf Groen"));
    life.fill(QStringLiteral("Uren per week"), QStringLiteral("16"));
    life.fill(QStringLiteral("Eerste dag van de baan"), QStringLiteral("31-05-2027"));
    life.saves();
    CHECK(life.phase(karim) == Phase::Outflow);
    // D20: 28-06; 28-08 is a Saturday; 28-11 a Sunday; 26 weeks after 31-05 is Monday 29-11.
    CHECK(life.steps(karim) ==
          lines({"D20 aftercare_month_1 28-06-2027 later", "D20 aftercare_month_3 27-08-2027 later",
                 "D20 aftercare_month_6 26-11-2027 later", "D20 status_26_weeks 29-11-2027 later"}));
    goesToAftercare(life);
    callsIn(life, name, {"28-06-2027", "27-08-2027", "26-11-2027"});
    CHECK(life.steps(karim) == lines({"D20 status_26_weeks 29-11-2027 coming"}));
    comesBack(life, "29-11-2027", name);
    choosesMore(life, QStringLiteral("Werkt de persoon nog?…"), QStringLiteral("Werkt"));
    life.choose(QStringLiteral("Werkt nog"), QStringLiteral("Ja"));
    life.saves();
}

} // namespace

TEST_CASE("life 5: a stage that stood still and was extended", "[life]") {
    Life life("02-11-2026");
    const ParticipantId karim = placed(life);
    begins(life, karim);
    standsStill(life, karim);
    isExtended(life, karim);
    leaves(life, karim);
    closes(life, QStringLiteral("Doel deels behaald"));
    CHECK(life.phase(karim) == Phase::Closed);
    CHECK(life.steps(karim).isEmpty());
    const QString story = life.timeline().join(u'\n');
    CHECK(story.contains(QStringLiteral("De stage gaat verder. De laatste dag schoof 28 dagen op.")));
    CHECK(story.contains(QStringLiteral("Fase: Stage gaat verder")));
    CHECK(story.contains(QStringLiteral("Deeltijdwerk met uitkering")));
    CHECK(story.contains(QStringLiteral("Fase: Nazorg → Afgesloten")));
    // Domain.md 2.7: what Wijkwerk holds itself is there; proof of the job is a paper of somebody else.
    CHECK(life.missingDocuments() == lines({"Aanmeldformulier", "Vaardigheden bij de start", "Plan van aanpak",
                                            "Eindbrief", "Bewijs van uitstroom", "Verslag van de nazorg"}));
    life.on("30-11-2027");
    CHECK_FALSE(life.vandaag().contains(name));
}
