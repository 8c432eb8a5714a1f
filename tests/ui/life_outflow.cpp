// SPDX-License-Identifier: EUPL-1.2
// Life 1: a stage, a temporary contract with the municipality, and a regular job after it.
#include "tests/ui/lives_way.h"
#include "tests/ui/people_demo.h"

using namespace lives;

namespace {

const QString name = QStringLiteral("Jansen");

/// The stage begins on 01-12-2026 (domain.md 11, the example of three months: t/m 28-02-2027).
ParticipantId works(Life& life) {
    const ParticipantId wim = refers(life, QStringLiteral("Wim"), name);
    completesDetails(life, QStringLiteral("02-05-1979"));
    preselects(life, QStringLiteral("05-11-2026"));
    comesBack(life, "05-11-2026", name);
    writesTalk(life);
    advises(life, QStringLiteral("05-11-2026"));
    placesInStage(life, QStringLiteral("Plantsoen Noord"), QStringLiteral("01122026"), QStringLiteral("24"));
    life.presses(QStringLiteral("Plaatsingsbrief maken…"));
    makesLetter(life, QStringLiteral("plaatsing.pdf"));
    CHECK(life.placement(wim).ends() == day("28-02-2027"));
    // D03: the weeks of a stage that begins on Tuesday end on Monday. D04: three weeks before 28-02 is Sunday 07-02.
    CHECK(life.steps(wim) ==
          lines({"D03 week_12 22-02-2027 later", "D03 week_2 14-12-2026 later", "D03 week_5 04-01-2027 later",
                 "D03 week_8 25-01-2027 later", "D04 decision 05-02-2027 later", "D04 stage_end 28-02-2027 later",
                 "W01 start 30-11-2026 later"}));
    life.on("30-11-2026");
    CHECK(life.vandaag().contains(name));
    life.opensDossier(name);
    arrangesStart(life);
    comesBack(life, "01-12-2026", name);
    recordsStart(life);
    comesBack(life, "14-12-2026", name);
    evaluates(life, QStringLiteral("Week 2"));
    return wim;
}

/// Domain.md 2.2: to a contract only with a final evaluation, and 2.6: a probation of at most one month.
void isProposed(Life& life, ParticipantId wim) {
    comesBack(life, "04-01-2027", name);
    evaluates(life, QStringLiteral("Week 5"));
    actsOnStage(life, QStringLiteral("Contract voorstellen…"), QStringLiteral("voorstellen"));
    life.fill(QStringLiteral("Functie"), QStringLiteral("Medewerker groen"));
    life.key(Qt::Key_Return, Qt::ControlModifier);
    life.expectDialog(QStringLiteral("Toch doen"));
    CHECK(life.says(QStringLiteral("Er is nog geen eindevaluatie van de stage. Leg die eerst vast.")));
    life.key(Qt::Key_Escape);
    life.key(Qt::Key_Escape);
    life.answers(QStringLiteral("Weggooien"));
    comesBack(life, "25-01-2027", name);
    evaluates(life, QStringLiteral("Week 8"), QStringLiteral("Eindevaluatie"), QStringLiteral("Contract"));
    CHECK(life.dues(wim, "D03").isEmpty()); // the final one is there
    actsOnStage(life, QStringLiteral("Gevraagd…"), QStringLiteral("eerder werk"));
    life.saves();
    life.presses(QStringLiteral("Contract voorstellen…"));
    life.expectDialog(QStringLiteral("voorstellen"));
    life.fill(QStringLiteral("Functie"), QStringLiteral("Medewerker groen"));
    life.fill(QStringLiteral("Schaal"), QStringLiteral("1"));
    life.fill(QStringLiteral("Eerste dag"), QStringLiteral("01-03-2027"));
    life.fill(QStringLiteral("Laatste dag"), QStringLiteral("31-12-2027"));
    life.fill(QStringLiteral("Maandloon"), QStringLiteral("1600"));
    life.choose(QStringLiteral("Proeftijd"), QStringLiteral("2 maanden"));
    life.fill(QStringLiteral("Budget"), QStringLiteral("Formatie wijkbeheer"));
    life.key(Qt::Key_Return, Qt::ControlModifier);
    life.expectDialog(QStringLiteral("Toch doen"));
    CHECK(life.says(QStringLiteral("De proeftijd van dit contract is hoogstens 1 maand (BW 7:652).")));
    CHECK(life.says(QStringLiteral("Deze persoon deed een stage in dit werk.")));
    life.key(Qt::Key_Escape);
    life.choose(QStringLiteral("Proeftijd"), QStringLiteral("Geen"));
    test::settle(400); // the check follows what is typed
    // Domain.md 2.6: 36 months from 01-03-2027 end on 28-02-2030.
    CHECK(life.says(QStringLiteral("1. 01-03-2027 t/m 31-12-2027")));
    CHECK(life.says(QStringLiteral("Contract 1 van ten hoogste 3; de keten mag lopen t/m 28-02-2030.")));
    life.saves();
    CHECK(life.steps(wim) == lines({"D04 stage_end 28-02-2027 later"})); // D04: the decision was taken
}

/// Jobcoach → teamleider → HR → aangeboden → getekend, each at his own window.
void isSigned(Life& life, ParticipantId wim) {
    CHECK_FALSE(life.says(QStringLiteral("Akkoord op contract…"))); // not for the jobcoach
    comesBack(life, "26-01-2027", name, Role::TeamLead);
    life.presses(QStringLiteral("Akkoord op contract…"));
    life.expectDialog(QStringLiteral("Akkoord"));
    life.saves();
    comesBack(life, "27-01-2027", name);
    life.presses(QStringLiteral("Naar HR…"));
    life.expectDialog(QStringLiteral("HR"));
    life.saves();
    life.showTab(QStringLiteral("Traject"));
    life.presses(QStringLiteral("Formulier voor HR…"));
    life.keepsFileAs(QStringLiteral("hr.pdf"));
    life.on("01-02-2027", Role::Hr);
    CHECK(life.vandaag().contains(QStringLiteral("Collega’s wachten op u")));
    life.opensDossier(name);
    CHECK_FALSE(life.says(QStringLiteral("Komt op tijd en werkt netjes."))); // nothing of the stage for HR
    life.presses(QStringLiteral("Aanbod vastleggen…"));
    life.expectDialog(QStringLiteral("Aangeboden"));
    life.fill(QStringLiteral("Door wie"), QStringLiteral("Saskia Blom"));
    life.saves();
    comesBack(life, "05-02-2027", name);
    life.presses(QStringLiteral("Handtekening vastleggen…"));
    life.expectDialog(QStringLiteral("Getekend"));
    life.saves();
    CHECK(life.phase(wim) == Phase::Contract);
    CHECK(life.placement(wim).startsOn == day("01-03-2027"));
    CHECK(life.placement(wim).ends() == day("31-12-2027"));
    // Domain.md 2.6 and the issue: contracts to 31-12 are told on 30-11 at the latest.
    // The contract has a list for its first day, to be ready on the working day before it.
    CHECK(life.steps(wim) ==
          lines({"D07 contract_end 31-12-2027 later", "D07 notice 30-11-2027 later", "W01 start 26-02-2027 later"}));
    comesBack(life, "26-02-2027", name);
    arrangesStart(life);
    comesBack(life, "01-03-2027", name);
    recordsStart(life);
    CHECK(life.steps(wim) == lines({"D07 contract_end 31-12-2027 later", "D07 notice 30-11-2027 later"}));
}

/// D07 is 60 days ahead on Vandaag: from 01-10 on.
void isTold(Life& life, ParticipantId wim) {
    comesBack(life, "30-09-2027", name);
    writesNote(life, QStringLiteral("Gesprek"), QStringLiteral("Over de tijd na het contract."));
    CHECK_FALSE(life.vandaag().contains(QStringLiteral("Aanzegbrief contract")));
    life.on("01-10-2027");
    CHECK(life.vandaag().contains(QStringLiteral("Aanzegbrief contract")));
    life.opensDossier(name);
    actsOnStage(life, QStringLiteral("Aanzeggen…"), QStringLiteral("Aanzegging"));
    CHECK(life.says(QStringLiteral("Volgens de wet moet dit uiterlijk op 30-11-2027 schriftelijk gezegd zijn.")));
    life.choose(QStringLiteral("Gaat het door?"), QStringLiteral("Nee"));
    life.fill(QStringLiteral("Ontvangen op"), QStringLiteral("01-10-2027"));
    life.fill(QStringLiteral("Bewijs van ontvangst"), QStringLiteral("Getekend voor ontvangst"));
    life.saves();
    life.answers(QStringLiteral("Later")); // the letter
    CHECK(life.steps(wim) == lines({"D07 contract_end 31-12-2027 later"}));
    CHECK(life.says(QStringLiteral("aangezegd op 01-10-2027 · gaat niet door")));
}

void leaves(Life& life, ParticipantId wim) {
    comesBack(life, "31-12-2027", name);
    choosesMore(life, QStringLiteral("Uitstroom naar werk…"), QStringLiteral("Uitstroom van"));
    life.choose(QStringLiteral("Waarheen"), QStringLiteral("Regulier werk, vast"));
    life.fill(QStringLiteral("Werkgever"), QStringLiteral("Hoveniersbedrijf Groen"));
    life.fill(QStringLiteral("Uren per week"), QStringLiteral("32"));
    life.fill(QStringLiteral("Eerste dag van de baan"), QStringLiteral("03-01-2028"));
    life.choose(QStringLiteral("Hoe eindigt het contract?"), QStringLiteral("Vanzelf"));
    life.saves();
    CHECK(life.phase(wim) == Phase::Outflow);
    // D20: one, three and six months after 31-12 are 31-01, 31-03 and 30-06; 26 weeks after 03-01-2028 is 03-07.
    CHECK(life.steps(wim) == lines({"D20 aftercare_month_1 31-01-2028 later", "D20 aftercare_month_3 31-03-2028 later",
                                    "D20 aftercare_month_6 30-06-2028 later", "D20 status_26_weeks 03-07-2028 later"}));
    comesBack(life, "03-01-2028", name);
    goesToAftercare(life);
    callsIn(life, name, {"31-01-2028", "31-03-2028", "30-06-2028"});
    life.on("03-07-2028");
    CHECK(life.vandaag().contains(QStringLiteral("Nog aan het werk na 26 weken?")));
    life.opensDossier(name);
    choosesMore(life, QStringLiteral("Werkt de persoon nog?…"), QStringLiteral("Werkt"));
    life.choose(QStringLiteral("Werkt nog"), QStringLiteral("Ja"));
    life.saves();
}

} // namespace

TEST_CASE("life 1: a regular job after a stage and a temporary contract", "[life]") {
    Life life("02-11-2026");
    const ParticipantId wim = works(life);
    isProposed(life, wim);
    isSigned(life, wim);
    isTold(life, wim);
    leaves(life, wim);
    closes(life, QStringLiteral("Doel behaald"));
    CHECK(life.phase(wim) == Phase::Closed);
    CHECK(life.steps(wim).isEmpty());
    const QString story = life.timeline().join(u'\n');
    CHECK(story.contains(QStringLiteral("Contractvoorstel: Akkoord teamleider · Petra Smit")));
    const QString told = life.timeline().filter(QStringLiteral("Aangezegd: het contract gaat niet door")).value(0);
    CHECK(told.contains(QStringLiteral("Kan niet ongedaan gemaakt worden")));
    CHECK(story.contains(QStringLiteral("Fase: Contract → Uitgestroomd")));
}
