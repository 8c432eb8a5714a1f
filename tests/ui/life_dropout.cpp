// SPDX-License-Identifier: EUPL-1.2
// Life 2: somebody stops half-way, and is handed over to help with only what the consent names.
#include "core/store/handovers.h"
#include "core/work/handover_work.h"
#include "tests/ui/lives_way.h"

using namespace lives;

namespace {

const QString name = QStringLiteral("Mulder");

ParticipantId works(Life& life) {
    const ParticipantId piet = refers(life, QStringLiteral("Piet"), name);
    completesDetails(life, QStringLiteral("09-09-1990"));
    preselects(life, QStringLiteral("05-11-2026"));
    comesBack(life, "05-11-2026", name);
    writesTalk(life);
    advises(life, QStringLiteral("05-11-2026"));
    placesInStage(life, QStringLiteral("Milieustraat"), QStringLiteral("30112026"), QStringLiteral("18"));
    life.presses(QStringLiteral("Plaatsingsbrief maken…"));
    makesLetter(life, QStringLiteral("plaatsing.pdf"));
    arrangesStart(life);
    comesBack(life, "30-11-2026", name);
    recordsStart(life);
    comesBack(life, "11-12-2026", name);
    evaluates(life, QStringLiteral("Week 2"));
    return piet;
}

/// Domain.md 2.2: to dropped out only with a reason, the day of the talk, and a choice about the hand-over (9.4: care
/// first asks for one).
void stops(Life& life, ParticipantId piet) {
    life.on("15-01-2027");
    CHECK(life.vandaag().contains(name)); // week 5 was due on 31-12
    life.opensDossier(name);
    choosesMore(life, QStringLiteral("Stopt (uitval)…"), QStringLiteral("stopt"));
    CHECK(life.isRefused().contains(QStringLiteral("Kies de belangrijkste reden van het stoppen.")));
    life.choose(QStringLiteral("Hoofdreden"), QStringLiteral("Eerst zorg of hulp nodig"));
    life.choose(QStringLiteral("Waar de oorzaak ligt"), QStringLiteral("Beide"));
    life.fill(QStringLiteral("Gesprek over stoppen"), QStringLiteral("14-01-2027"));
    life.key(Qt::Key_Return, Qt::ControlModifier);
    life.expectDialog(QStringLiteral("Toch doen"));
    CHECK(life.says(QStringLiteral("Deze persoon heeft eerst zorg nodig. Spreek een overdracht af")));
    life.key(Qt::Key_Escape);
    life.choose(QStringLiteral("Akkoord van teamleider"), QStringLiteral("Petra Smit"));
    life.fill(QStringLiteral("Organisatie"), QStringLiteral("Wijkteam Noord"));
    life.fill(QStringLiteral("Contactpersoon daar"), QStringLiteral("Els de Boer"));
    life.fill(QStringLiteral("Plan, voor onszelf"), QStringLiteral("Samen bellen."));
    life.saves();
    CHECK(life.phase(piet) == Phase::DroppedOut);
    CHECK(life.placement(piet).ends() == day("15-01-2027"));
    // D20: one, three and six months after Friday 15-01. W03: the hand-over is done within 14 days (I11). Nothing of
    // the stage stands any more.
    CHECK(life.steps(piet) == lines({"D20 aftercare_month_1 15-02-2027 later", "D20 aftercare_month_3 15-04-2027 later",
                                     "D20 aftercare_month_6 15-07-2027 later", "W03 handover 29-01-2027 coming"}));
    life.presses(QStringLiteral("Brief maken: Beëindiging stage…")); // L7: at once, after the talk
    makesLetter(life, QStringLiteral("einde.pdf"));
}

/// The hand-over blocks closing until it is done.
void isNotClosedYet(Life& life) {
    choosesMore(life, QStringLiteral("Traject afsluiten…"), QStringLiteral("afsluiten"));
    CHECK(life.says(QStringLiteral("Eerst doen: Overdracht die nog niet klaar is")));
    life.fill(QStringLiteral("Reden"), QStringLiteral("Stopt."));
    CHECK(life.isRefused().contains(QStringLiteral("Kies het resultaat van het traject.")));
    life.choose(QStringLiteral("Resultaat"), QStringLiteral("Doel niet behaald"));
    CHECK(life.isRefused().contains(QStringLiteral("Dit moet klaar zijn voordat u kunt afsluiten")));
    life.key(Qt::Key_Escape);
    life.answers(QStringLiteral("Weggooien"));
}

/// Domain.md 10.10: without consent nothing leaves; the usual consent is for six months: 15-01 t/m 14-07-2027.
void givesConsent(Life& life) {
    choosesMore(life, QStringLiteral("Overdracht aan hulp…"), QStringLiteral("Overdracht van"));
    CHECK(life.says(QStringLiteral("Er mag nog niets naar buiten")));
    life.presses(QStringLiteral("Blad bewaren…"));
    CHECK(life.says(QStringLiteral("Zonder toestemming mag er niets naar buiten.")));
    life.presses(QStringLiteral("Nieuwe toestemming…"));
    life.expectDialog(QStringLiteral("Toestemming van"));
    CHECK(life.says(QStringLiteral("14-07-2027")));
    // To whom and the contact person are those of the hand-over: only the data are still asked.
    CHECK(life.isRefused().contains(QStringLiteral("welke gegevens"), Qt::CaseInsensitive)); // never "everything"
    life.tick(QStringLiteral("Naam en contactgegevens"));
    life.tick(QStringLiteral("Afspraken"));
    life.saves();
}

void isHandedOver(Life& life, ParticipantId piet) {
    life.expectDialog(QStringLiteral("Overdracht van"));
    CHECK(life.says(QStringLiteral("Wijkteam Noord: "))); // the new consent is chosen already
    life.choose(QStringLiteral("Soort hulp"), QStringLiteral("Wijkteam"));
    life.fill(QStringLiteral("Wat goed ging"), QStringLiteral("Werkt netjes."));
    life.fill(QStringLiteral("Afspraken"), QStringLiteral("Els belt op dinsdag."));
    life.tick(QStringLiteral("Warme overdracht: samen praten, de persoon belt"));
    life.fill(QStringLiteral("Eerste afspraak"), QStringLiteral("22-01-2027"));
    CHECK(life.says(QStringLiteral("Naam en contactgegevens")));
    life.presses(QStringLiteral("Blad bewaren…"));
    life.keepsFileAs(QStringLiteral("blad.pdf"));
    life.saves();
    const auto handover = store::handovers::ofParticipant(life.database(), piet).front();
    CHECK(handover.warm);
    CHECK(handover.firstAppointmentOn == day("22-01-2027"));
    const auto plain = [](const QString&, const QString& code) { return code; };
    const QString sheet = letters::plainText(work::handoverSheet(life.database(), handover.id, plain).document);
    CHECK(sheet.contains(QStringLiteral("Els belt op dinsdag.")));
    CHECK_FALSE(sheet.contains(QStringLiteral("Werkt netjes."))); // no consent names it
    CHECK_FALSE(sheet.contains(QStringLiteral("Samen bellen.")));
}

void isFollowed(Life& life, ParticipantId piet) {
    comesBack(life, "22-01-2027", name);
    life.presses(QStringLiteral("Overdracht aan hulp…")); // the next step, before aftercare
    life.expectDialog(QStringLiteral("Overdracht van"));
    life.fill(QStringLiteral("Overgedragen op"), QStringLiteral("22-01-2027"));
    life.saves();
    CHECK(life.dues(piet, "W03") == lines({"W03 handover_feedback 29-01-2027 coming"})); // a week after 22-01
    goesToAftercare(life);
    life.on("29-01-2027");
    CHECK(life.vandaag().contains(QStringLiteral("Vragen hoe de overdracht ging")));
    life.opensDossier(name);
    life.showTab(QStringLiteral("Traject"));
    life.presses(QStringLiteral("Overdracht aan Wijkteam Noord wijzigen…"));
    life.expectDialog(QStringLiteral("Overdracht van"));
    life.fill(QStringLiteral("Teruggehoord op"), QStringLiteral("29-01-2027"));
    life.fill(QStringLiteral("Wat u hoorde"), QStringLiteral("Het eerste gesprek was goed."));
    life.fill(QStringLiteral("Nazorg tot en met"), QStringLiteral("15-07-2027"));
    life.saves();
    CHECK(life.dues(piet, "W03").isEmpty());
    callsIn(life, name, {"15-02-2027", "15-04-2027"});
    life.on("30-06-2027"); // D15: 14 days before the consent ends
    CHECK(life.steps(piet) == lines({"D15 consent 14-07-2027 coming", "D20 aftercare_month_6 15-07-2027 later"}));
    callsIn(life, name, {"15-07-2027"}); // the consent ended the day before
    life.showTab(QStringLiteral("Traject"));
    life.presses(QStringLiteral("Overdracht aan Wijkteam Noord wijzigen…"));
    life.expectDialog(QStringLiteral("Overdracht van"));
    life.saves();
    CHECK(store::handovers::ofParticipant(life.database(), piet).front().consent); // on which it was told still stands
}

} // namespace

TEST_CASE("life 2: stopping half-way, with a hand-over to help", "[life]") {
    Life life("02-11-2026");
    const ParticipantId piet = works(life);
    stops(life, piet);
    isNotClosedYet(life);
    givesConsent(life);
    isHandedOver(life, piet);
    isFollowed(life, piet);
    closes(life, QStringLiteral("Doel niet behaald"));
    CHECK(life.phase(piet) == Phase::Closed);
    CHECK(life.steps(piet).isEmpty()); // nobody asks again for a consent of who is gone
    const QString story = life.timeline().join(u'\n');
    CHECK(story.contains(QStringLiteral("Fase: Stage → Gestopt")));
    CHECK(story.contains(QStringLiteral("Eerst zorg of hulp nodig")));
    CHECK(story.contains(QStringLiteral("Toestemming gegeven")));
    // Domain.md 2.7: one evaluation is too few only for who goes on to a contract or a job.
    CHECK(life.missingDocuments() == lines({"Aanmeldformulier", "Vaardigheden bij de start", "Plan van aanpak",
                                            "Stageovereenkomst", "Eindbrief", "Verslag van de nazorg"}));
    life.on("16-07-2027");
    CHECK_FALSE(life.vandaag().contains(name));
}
