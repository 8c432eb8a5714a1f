// SPDX-License-Identifier: EUPL-1.2
// Life 4: a handhaver who did the same work through payroll before. What came before counts in the chain (domain.md
// 1.1, 2.6): from 01-06-2024, so 36 months t/m 31-05-2027, and by law permanent from 01-06-2027.
#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/store/prior_employment.h"
#include "core/work/contract_form.h"
#include "tests/ui/lives_way.h"
#include "ui/texts/chain_text.h"

using namespace lives;

namespace {

const QString surname = QStringLiteral("Haddad");

Contract newest(Life& life, ParticipantId samira) {
    const auto contract = store::contracts::latestOf(life.database(), life.trajectory(samira).id);
    REQUIRE(contract);
    return *contract;
}

/// The step that the head of the dossier offers to who sits there, done today.
void takesStep(Life& life, const QString& verb) {
    life.opensDossier(surname);
    life.presses(verb);
    life.saves();
}

/// Referred, talked to and found suitable; for a handhaver a contract is proposed, no stage.
ParticipantId suitable(Life& life) {
    life.key(Qt::Key_N, Qt::ControlModifier);
    life.expectDialog(QStringLiteral("Snelle aanmelding"));
    life.fill(QStringLiteral("Naam"), QStringLiteral("Samira Haddad"));
    life.fill(QStringLiteral("Telefoon"), QStringLiteral("0612345678"));
    life.fill(QStringLiteral("Aangemeld door"), QStringLiteral("HR, Saskia Blom"));
    life.saves();
    life.opensDossier(surname);
    life.showTab(QStringLiteral("Gegevens"));
    life.fill(QStringLiteral("Geboortedatum"), QStringLiteral("14-03-1975"));
    life.choose(QStringLiteral("Soort deelnemer"), QStringLiteral("Handhaver"));
    life.presses(QStringLiteral("Gegevens bewaren"));
    preselects(life, QStringLiteral("04-11-2026"));
    life.on("04-11-2026");
    life.opensDossier(surname);
    writesTalk(life);
    advises(life, QStringLiteral("04-11-2026"));
    const ParticipantId samira = life.person(surname);
    CHECK(life.trajectory(samira).kind == ParticipantKind::EnforcerConverted);
    CHECK_FALSE(life.words().contains(QStringLiteral("Plaatsen…")));
    return samira;
}

void fillsContract(Life& life, const QString& lastDay) {
    life.fill(QStringLiteral("Functie"), QStringLiteral("Handhaver"));
    life.fill(QStringLiteral("Schaal"), QStringLiteral("6"));
    life.fill(QStringLiteral("Uren per week"), QStringLiteral("32"));
    life.fill(QStringLiteral("Eerste dag"), QStringLiteral("01-12-2026"));
    life.fill(QStringLiteral("Laatste dag"), lastDay);
    life.fill(QStringLiteral("Maandloon"), QStringLiteral("2800"));
    for (const char* weekday : {"maandag", "dinsdag", "woensdag", "donderdag"})
        life.tick(QString::fromUtf8(weekday));
    life.choose(QStringLiteral("Werkplek"), QStringLiteral("Plantsoen Noord"));
    life.fill(QStringLiteral("Budget"), QStringLiteral("Kostenplaats 6400"));
}

/// Of a handhaver earlier work is asked first; then 30 months of payroll are written down.
void tellsEarlierWork(Life& life, ParticipantId samira) {
    life.presses(QStringLiteral("Contract voorstellen…"));
    life.expectDialog(QStringLiteral("voorstellen"));
    fillsContract(life, QStringLiteral("30-11-2027"));
    CHECK(life.isRefused().contains(QStringLiteral("nog niet gevraagd naar eerder werk")));
    life.key(Qt::Key_Escape); // not overruled: it is asked
    life.key(Qt::Key_Escape);
    life.answers(QStringLiteral("Weggooien"));
    actsOnStage(life, QStringLiteral("Eerder werk toevoegen…"), QStringLiteral("Eerder werk"));
    life.fill(QStringLiteral("Werkgever"), QStringLiteral("Toezicht Nederland"));
    life.choose(QStringLiteral("Soort werkgever"), QStringLiteral("Payroll"));
    life.fill(QStringLiteral("Eerste dag"), QStringLiteral("01-06-2024"));
    life.fill(QStringLiteral("Laatste dag"), QStringLiteral("30-11-2026"));
    life.fill(QStringLiteral("Hoe wij dit weten"), QStringLiteral("Contract en jaaropgaven"));
    life.saves();
    actsOnStage(life, QStringLiteral("Gevraagd…"), QStringLiteral("Gevraagd naar eerder werk"));
    life.saves(); // today: there was no other
    const auto prior = store::prior_employment::ofParticipant(life.database(), samira);
    REQUIRE(prior.size() == 1);
    CHECK(prior.front().sameWork);
}

/// A year is permanent by law from 01-06-2027: the jobcoach is told, and the team lead does not agree.
void wantsYear(Life& life, ParticipantId samira) {
    life.presses(QStringLiteral("Contract voorstellen…"));
    life.expectDialog(QStringLiteral("voorstellen"));
    fillsContract(life, QStringLiteral("30-11-2027"));
    life.choose(QStringLiteral("Proeftijd"), QStringLiteral("1 maand"));
    life.key(Qt::Key_Return, Qt::ControlModifier);
    life.expectDialog(QStringLiteral("Toch doen")); // BW 7:652 lid 8: void for who did the same work before
    CHECK(life.says(QStringLiteral("Deze persoon deed dit werk al eerder. Een nieuwe proeftijd geldt dan niet")));
    life.fill(QStringLiteral("Reden"), QStringLiteral("Gaat nu ook boetes uitschrijven."));
    life.saves();
    const QString way = life.wordsOfTab(QStringLiteral("Traject"));
    CHECK(way.contains(QStringLiteral("1. 01-06-2024 t/m 30-11-2026, Toezicht Nederland (eerder werk bij een ander, "
                                      "telt mee)")));
    CHECK(way.contains(QStringLiteral("Uitkomst: vast volgens de wet vanaf 01-06-2027 (BW 7:668a).")));
    life.sits(Role::TeamLead);
    CHECK(life.vandaag().contains(QStringLiteral("Akkoord op contract")));
    life.opensDossier(surname);
    life.presses(QStringLiteral("Akkoord op contract…"));
    CHECK(life.isRefused().contains(QStringLiteral("Volgens de wet is het contract vast vanaf 01-06-2027")));
    life.key(Qt::Key_Escape); // no reason is given: the proposal goes back to the jobcoach
    life.key(Qt::Key_Escape);
    CHECK(store::contract_proposals::openOf(life.database(), life.trajectory(samira).id)->state ==
          ProposalState::Proposed);
}

/// Six months, 01-12-2026 t/m 31-05-2027, just fit the 36 months; of six months there is no probation (BW 7:652).
void wantsSixMonths(Life& life) {
    life.on("05-11-2026");
    life.opensDossier(surname);
    actsOnStage(life, QStringLiteral("Wijzigen…"), QStringLiteral("wijzigen"));
    life.fill(QStringLiteral("Laatste dag"), QStringLiteral("31-05-2027"));
    const QString why = life.isRefused();
    CHECK(why.contains(QStringLiteral("Een contract van zes maanden of korter heeft geen proeftijd (BW 7:652).")));
    CHECK(why.contains(QStringLiteral("Deze persoon deed dit werk al eerder.")));
    life.key(Qt::Key_Escape);
    life.choose(QStringLiteral("Proeftijd"), QStringLiteral("Geen"));
    life.saves();
    CHECK(life.wordsOfTab(QStringLiteral("Traject"))
              .contains(QStringLiteral("Uitkomst: dit is het laatste. Contract 2 van ten hoogste 3; de keten mag lopen "
                                       "t/m 31-05-2027.")));
}

/// Facts, chain, budget and steps; nothing of the voorselectie.
void checkHrForm(Life& life, ParticipantId samira) {
    const auto proposal = store::contract_proposals::openOf(life.database(), life.trajectory(samira).id);
    REQUIRE(proposal);
    QString text;
    for (const auto& block : work::hrForm(life.database(), proposal->id, life.today(), ui::chainLines).body) {
        for (const auto& run : block.runs)
            text += run.text;
        text += u'\n';
    }
    for (const char* words : {"Gevraagde begindatum: 01-12-2026", "Kostenplaats 6400", "32 per week",
                              "01-06-2024 t/m 30-11-2026, Toezicht Nederland", "de keten mag lopen t/m 31-05-2027",
                              "akkoord teamleider", "Naar eerder werk gevraagd op 04-11-2026."}) {
        INFO(words);
        INFO(text.toStdString());
        CHECK(text.contains(QString::fromUtf8(words)));
    }
    CHECK_FALSE(text.contains(QStringLiteral("Werkt graag buiten")));
}

/// Jobcoach, team lead, HR with the form of one page, offered, signed: a name and a day at each step.
void concludes(Life& life, ParticipantId samira) {
    life.sits(Role::TeamLead);
    takesStep(life, QStringLiteral("Akkoord op contract…"));
    life.on("06-11-2026");
    takesStep(life, QStringLiteral("Naar HR…"));
    life.showTab(QStringLiteral("Traject"));
    life.presses(QStringLiteral("Formulier voor HR…"));
    life.keepsFileAs(QStringLiteral("hr.pdf"));
    checkHrForm(life, samira);
    life.sits(Role::Hr);
    CHECK(life.vandaag().contains(QStringLiteral("Contract aanbieden")));
    takesStep(life, QStringLiteral("Aanbod vastleggen…"));
    life.on("11-11-2026");
    life.opensDossier(surname);
    life.presses(QStringLiteral("Handtekening vastleggen…"));
    life.fill(QStringLiteral("Nummer bij HR"), QStringLiteral("HR-2026-88"));
    life.saves();
    QStringList steps;
    for (const ProposalStep& step : store::contract_proposals::steps(life.database(), newest(life, samira).proposal))
        steps << QStringLiteral("%1 %2 %3").arg(codeOf(step.state), step.on.toString(u"dd-MM"), step.byName);
    CHECK(steps == QStringList{QStringLiteral("proposed 04-11 Joke Brandsma"),
                               QStringLiteral("agreed 05-11 Petra Smit"), QStringLiteral("at_hr 06-11 Joke Brandsma"),
                               QStringLiteral("offered 06-11 Saskia Blom"),
                               QStringLiteral("signed 11-11 Joke Brandsma")});
    CHECK(life.phase(samira) == Phase::Contract);
    CHECK(life.placement(samira).lastDay == day("31-05-2027"));
    CHECK(life.timeline().filter(QStringLiteral("Contractvoorstel: Aangeboden · Saskia Blom")).size() == 1);
    // D07: a month before 31-05 is 30-04, a Friday. D08: the chain may run t/m 31-05.
    CHECK(life.dues(samira, "D07") == QStringList{QStringLiteral("D07 contract_end 31-05-2027 later"),
                                                  QStringLiteral("D07 notice 30-04-2027 later")});
    CHECK(life.dues(samira, "D08") == QStringList{QStringLiteral("D08 chain 31-05-2027 later")});
}

/// Four days late: 4/31 of € 2.800. The aanzegging says that it goes on, and is handed over.
void isToldLate(Life& life, ParticipantId samira) {
    life.on("28-02-2027");
    CHECK(life.dues(samira, "D07").contains(QStringLiteral("D07 notice 30-04-2027 later")));
    life.on("01-03-2027"); // 60 days before
    CHECK(life.dues(samira, "D07").contains(QStringLiteral("D07 notice 30-04-2027 coming")));
    life.on("04-05-2027");
    const QString now = life.vandaag();
    CHECK(now.contains(QStringLiteral("Aanzegbrief contract")));
    CHECK(now.contains(QStringLiteral("4 dagen te laat")));
    life.opensDossier(surname);
    CHECK(life.wordsOfTab(QStringLiteral("Traject"))
              .contains(QStringLiteral("nog niet gedaan, uiterlijk op 30-04-2027 · 4 dagen te laat · kan € 361,29 "
                                       "kosten")));
    actsOnStage(life, QStringLiteral("Aanzeggen…"), QStringLiteral("Aanzegging"));
    life.choose(QStringLiteral("Gaat het door?"), QStringLiteral("Ja"));
    CHECK(life.isRefused().contains(QStringLiteral("Vul in onder welke voorwaarden het contract doorgaat.")));
    life.fill(QStringLiteral("Onder welke voorwaarden"), QStringLiteral("Vast, zelfde functie, schaal en uren."));
    life.fill(QStringLiteral("Ontvangen op"), QStringLiteral("04-05-2027"));
    life.fill(QStringLiteral("Bewijs van ontvangst"), QStringLiteral("Getekend voor ontvangst"));
    // What late costs is said before it is recorded; the letter comes after the proposal of the renewal.
    CHECK(life.says(QStringLiteral("De aanzegging is 4 dagen te laat. Dat kan € 361,29 kosten.")));
    life.saves();
    CHECK(life.words().contains(QStringLiteral("Stel eerst de verlenging voor.")));
    life.answers(QStringLiteral("OK"));
    CHECK(life.dues(samira, "D07") == QStringList{QStringLiteral("D07 contract_end 31-05-2027 coming")});
}

/// The next contract is permanent from its first day. The team lead wants her, and says so once.
void becomesPermanent(Life& life, ParticipantId samira) {
    life.showTab(QStringLiteral("Traject"));
    life.presses(QStringLiteral("Verlengen…"));
    life.expectDialog(QStringLiteral("Verlenging"));
    life.fill(QStringLiteral("Budget"), QStringLiteral("Vaste formatie handhaving"));
    life.saves();
    life.sits(Role::TeamLead);
    life.opensDossier(surname);
    life.presses(QStringLiteral("Akkoord op contract…"));
    CHECK(life.isRefused().contains(QStringLiteral("vast vanaf 01-06-2027 (BW 7:668a)")));
    life.fill(QStringLiteral("Reden"), QStringLiteral("Vaste plek in de formatie."));
    life.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(life.hasDialog());
    life.on("06-05-2027");
    takesStep(life, QStringLiteral("Naar HR…"));
    CHECK(life.wordsOfTab(QStringLiteral("Traject")).contains(QStringLiteral("Vaste plek in de formatie.")));
    life.sits(Role::Hr);
    takesStep(life, QStringLiteral("Aanbod vastleggen…"));
    life.on("12-05-2027");
    takesStep(life, QStringLiteral("Handtekening vastleggen…"));
    CHECK(newest(life, samira).terms.startsOn == day("01-06-2027"));
    life.on("01-06-2027");
    life.opensDossier(surname);
    CHECK(life.wordsOfTab(QStringLiteral("Traject"))
              .contains(QStringLiteral("Uitkomst: vast volgens de wet vanaf 01-06-2027 (BW 7:668a).")));
    // Nothing ends any more: no aanzegging, no end of the chain, only somebody to speak.
    CHECK(life.dues(samira, "D07").isEmpty());
    CHECK(life.dues(samira, "D08").isEmpty());
}

/// To the team itself from 01-07-2027: contacts one, three and six months after 30-06, work at 26 weeks after 01-07.
void leavesForWork(Life& life, ParticipantId samira) {
    life.on("30-06-2027");
    life.opensDossier(surname);
    life.showTab(QStringLiteral("Traject"));
    life.presses(QStringLiteral("Eerder beëindigen…"));
    life.expectDialog(QStringLiteral("Contract eerder beëindigen"));
    life.fill(QStringLiteral("Laatste dag"), QStringLiteral("30-06-2027"));
    CHECK(life.isRefused().contains(QStringLiteral("Kies hoe het contract eindigt.")));
    life.choose(QStringLiteral("Hoe eindigt het contract?"), QStringLiteral("De deelnemer neemt ontslag"));
    life.fill(QStringLiteral("Gezegd of getekend op"), QStringLiteral("28-05-2027"));
    life.tick(QStringLiteral("Schriftelijke opzegging van de deelnemer"));
    life.tick(QStringLiteral("Verteld wat het betekent voor WW en uitkering"));
    life.saves();
    choosesMore(life, QStringLiteral("Uitstroom naar werk…"), QStringLiteral("Uitstroom van"));
    life.choose(QStringLiteral("Waarheen"), QStringLiteral("Regulier werk, vast"));
    life.fill(QStringLiteral("Werkgever"), QStringLiteral("Gemeente Wijkerdam, team Handhaving"));
    life.fill(QStringLiteral("Uren per week"), QStringLiteral("32"));
    life.fill(QStringLiteral("Eerste dag van de baan"), QStringLiteral("01-07-2027"));
    life.saves();
    CHECK(life.phase(samira) == Phase::Outflow);
    CHECK(life.dues(samira) == QStringList{QStringLiteral("D20 aftercare_month_1 30-07-2027 later"),
                                           QStringLiteral("D20 aftercare_month_3 30-09-2027 later"),
                                           QStringLiteral("D20 aftercare_month_6 30-12-2027 later"),
                                           QStringLiteral("D20 status_26_weeks 30-12-2027 later")});
    for (const char* date : {"30-07-2027", "30-09-2027", "30-12-2027"}) {
        life.on(date);
        life.opensDossier(surname);
        if (life.phase(samira) == Phase::Outflow)
            takesStep(life, QStringLiteral("Nazorg starten…"));
        writesNote(life, QStringLiteral("Telefoon"), QStringLiteral("Gebeld: het gaat goed."));
    }
    CHECK(life.dues(samira) == QStringList{QStringLiteral("D20 status_26_weeks 30-12-2027 today")});
    choosesMore(life, QStringLiteral("Werkt de persoon nog?…"), QStringLiteral("nog?"));
    life.saves();
    CHECK(life.dues(samira).isEmpty());
    closes(life, QStringLiteral("Doel behaald"));
    CHECK(life.phase(samira) == Phase::Closed);
}

} // namespace

TEST_CASE("life 4: a handhaver whose contract would be permanent by law", "[life]") {
    Life life("02-11-2026");
    const ParticipantId samira = suitable(life);
    tellsEarlierWork(life, samira);
    wantsYear(life, samira);
    wantsSixMonths(life);
    concludes(life, samira);
    isToldLate(life, samira);
    becomesPermanent(life, samira);
    leavesForWork(life, samira);
}
