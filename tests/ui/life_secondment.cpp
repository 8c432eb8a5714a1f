// SPDX-License-Identifier: EUPL-1.2
// Life 3: SW staff have a way of their own (domain.md 1.1, 2.2, 8.3): no stage, lent by the SW company until an end.
#include "core/store/placements.h"
#include "core/store/secondments.h"
#include "tests/ui/lives_way.h"

using namespace lives;

namespace {

const QString surname = QStringLiteral("Verhoef");

/// Ctrl+N, told by the SW company; under Gegevens what kind of participant it is.
ParticipantId refersFromSwCompany(Life& life) {
    life.key(Qt::Key_N, Qt::ControlModifier);
    life.expectDialog(QStringLiteral("Snelle aanmelding"));
    life.fill(QStringLiteral("Naam"), QStringLiteral("Piet Verhoef"));
    life.fill(QStringLiteral("Telefoon"), QStringLiteral("0612345678"));
    life.fill(QStringLiteral("Aangemeld door"), QStringLiteral("Stroomopwaarts, Ruth Boersma"));
    life.saves();
    life.opensDossier(surname);
    life.showTab(QStringLiteral("Gegevens"));
    life.fill(QStringLiteral("Geboortedatum"), QStringLiteral("14-03-1975"));
    life.choose(QStringLiteral("Soort deelnemer"), QStringLiteral("Gedetacheerde SW"));
    life.presses(QStringLiteral("Gegevens bewaren"));
    return life.person(surname);
}

/// From the referral on Monday 02-11 to the advice on Wednesday 11-11.
ParticipantId advised(Life& life) {
    const ParticipantId piet = refersFromSwCompany(life);
    CHECK(life.trajectory(piet).kind == ParticipantKind::SwSeconded); // the trajectory follows what the person is
    // D01: ten working days after Monday 02-11. D21: SW staff are seen each 60 days, so 02-11 + 60 = 01-01.
    CHECK(life.dues(piet, "D01") == QStringList{QStringLiteral("D01 first_talk 16-11-2026 later")});
    CHECK(life.dues(piet, "D21") == QStringList{QStringLiteral("D21 contact 01-01-2027 later")});
    preselects(life, QStringLiteral("04-11-2026"));
    life.on("04-11-2026");
    life.opensDossier(surname);
    writesTalk(life);
    // D02: five working days after Wednesday 04-11.
    CHECK(life.dues(piet, "D02") == QStringList{QStringLiteral("D02 report 11-11-2026 later")});
    life.on("11-11-2026");
    life.opensDossier(surname);
    advises(life, QStringLiteral("04-11-2026"));
    CHECK(life.dues(piet, "D02").isEmpty());
    return piet;
}

/// A stage is not offered; the secondment needs its lender (8.3).
void isLent(Life& life, ParticipantId piet) {
    life.presses(QStringLiteral("Plaatsen…"));
    life.expectDialog(QStringLiteral("plaatsen"));
    life.choose(QStringLiteral("Geplaatst in een"), QStringLiteral("Detachering"));
    CHECK(life.choices(QStringLiteral("Geplaatst in een")) == lines({"Detachering"}));
    life.fill(QStringLiteral("Eerste dag"), QStringLiteral("16-11-2026"));
    life.chooseRow(QStringLiteral("Mogelijke werkplekken"), QStringLiteral("Plantsoen Noord"));
    life.fill(QStringLiteral("Uren per week"), QStringLiteral("24"));
    CHECK(life.isRefused().contains(QStringLiteral("Vul in welk bedrijf de medewerker uitleent.")));
    life.fill(QStringLiteral("Uitlener"), QStringLiteral("Stroomopwaarts"));
    life.fill(QStringLiteral("Laatste dag"), QStringLiteral("14-05-2027"));
    for (const char* weekday : {"maandag", "dinsdag", "donderdag"})
        life.tick(QString::fromUtf8(weekday));
    life.saves();
    CHECK(life.phase(piet) == Phase::Seconded);
    const Placement lent = life.placement(piet);
    CHECK(lent.kind == PlacementKind::Secondment);
    CHECK(lent.startsOn == day("16-11-2026"));
    CHECK(lent.lastDay == day("14-05-2027"));
    CHECK(life.letters(piet).isEmpty()); // no besluit and no stage agreement of the municipality
    // No evaluations of a rhythm, no decision. D19: 30 days before the end, as nothing else was agreed yet; the first
    // day is arranged on the working day before it, Friday 13-11.
    CHECK(life.dues(piet, "D03").isEmpty());
    CHECK(life.dues(piet, "D04").isEmpty());
    CHECK(life.dues(piet, "D19") == QStringList{QStringLiteral("D19 secondment_end 14-05-2027 later"),
                                                QStringLiteral("D19 secondment_notice 14-04-2027 later")});
    CHECK(life.dues(piet, "W01") == QStringList{QStringLiteral("W01 start 13-11-2026 coming")});
}

/// What is open stands on Vandaag the working day before, and blocks "gestart"; a secondment has no besluit.
void begins(Life& life, ParticipantId piet) {
    life.on("13-11-2026");
    CHECK(life.vandaag().contains(QStringLiteral("Regelen voor de eerste dag")));
    life.on("16-11-2026");
    life.opensDossier(surname);
    CHECK(life.wordsOfTab(QStringLiteral("Traject"))
              .contains(QStringLiteral("Nog open: Getekende overeenkomst, Werkkleding, Veiligheidsinstructie, "
                                       "Verzekering")));
    actsOnStage(life, QStringLiteral("Gestart…"), QStringLiteral("Gestart"));
    CHECK(life.isRefused().contains(QStringLiteral("nog niet alles geregeld (4 open)")));
    life.key(Qt::Key_Escape); // not overruled
    life.key(Qt::Key_Escape);
    arrangesStart(life);
    recordsStart(life);
    CHECK(life.dues(piet, "W01").isEmpty());
}

/// With a term of notice of 42 days the notice moves to 14-05 minus 42 days: Friday 02-04-2027.
void agreesWithLender(Life& life, ParticipantId piet) {
    life.presses(QStringLiteral("Afspraken…"));
    life.expectDialog(QStringLiteral("Afspraken over de detachering"));
    life.fill(QStringLiteral("Contractnummer"), QStringLiteral("SW-2026-114"));
    life.fill(QStringLiteral("Tarief per uur"), QStringLiteral("24,50"));
    life.fill(QStringLiteral("Opzegtermijn in dagen"), QStringLiteral("42"));
    life.fill(QStringLiteral("Bij afwezigheid"), QStringLiteral("Alleen gewerkte uren worden betaald."));
    life.saves();
    const auto agreed = store::secondments::ofTrajectory(life.database(), life.trajectory(piet).id);
    REQUIRE(agreed);
    CHECK(agreed->fee == 24'50);
    CHECK(agreed->lender == QStringLiteral("Stroomopwaarts"));
    CHECK(life.dues(piet, "D19") == QStringList{QStringLiteral("D19 secondment_end 14-05-2027 later"),
                                                QStringLiteral("D19 secondment_notice 02-04-2027 later")});
}

/// Each 60 days somebody speaks him: the visit of 16-11 makes it 15-01; that of 15-01 makes it 16-03.
void staysInContact(Life& life, ParticipantId piet) {
    writesNote(life, QStringLiteral("Bezoek"), QStringLiteral("Op de werkplek gesproken, het gaat goed."));
    CHECK(life.dues(piet, "D21") == QStringList{QStringLiteral("D21 contact 15-01-2027 later")});
    life.on("15-01-2027");
    CHECK(life.dues(piet, "D21") == QStringList{QStringLiteral("D21 contact 15-01-2027 today")});
    CHECK(life.vandaag().contains(QStringLiteral("Contact opnemen")));
    life.opensDossier(surname);
    writesNote(life, QStringLiteral("Notitie"), QStringLiteral("Voicemail ingesproken."));
    CHECK(life.dues(piet, "D21") == QStringList{QStringLiteral("D21 contact 15-01-2027 today")}); // that is no contact
    writesNote(life, QStringLiteral("Telefoon"), QStringLiteral("Gebeld, het gaat nog steeds goed."));
    CHECK(life.dues(piet, "D21") == QStringList{QStringLiteral("D21 contact 16-03-2027 later")});
}

/// The talk with the SW company has no week of a stage; what Piet thinks is always asked (2.5).
void evaluatesWithLender(Life& life) {
    life.on("12-03-2027");
    life.opensDossier(surname);
    actsOnStage(life, QStringLiteral("Evaluatie…"), QStringLiteral("Evaluatie van"));
    const QString shown = life.words();
    CHECK_FALSE(shown.contains(QStringLiteral("Week van de stage")));
    CHECK(shown.contains(QStringLiteral("Extra gesprek")));
    life.fill(QStringLiteral("Ook aanwezig"), QStringLiteral("Ron de Wit, Ruth Boersma van Stroomopwaarts"));
    life.fill(QStringLiteral("Wat goed gaat"), QStringLiteral("Werkt netjes en komt op tijd."));
    CHECK(life.isRefused().contains(QStringLiteral("Kies wat de deelnemer ervan vindt")));
    life.choose(QStringLiteral("Eigen mening"), QStringLiteral("Gegeven"));
    life.fill(QStringLiteral("Wat de deelnemer zei"), QStringLiteral("Ik wil graag blijven."));
    life.choose(QStringLiteral("Getekend"), QStringLiteral("Getekend voor gezien"));
    life.saves();
    CHECK(life.timeline().first().contains(QStringLiteral("Ik wil graag blijven.")));
    writesNote(life, QStringLiteral("Gesprek"), QStringLiteral("Gesprek met Ruth Boersma en Piet."));
}

/// The term becomes longer, with a reason: 13-08-2027, and the notice 42 days before that: 02-07-2027.
void staysLonger(Life& life, ParticipantId piet) {
    life.on("01-04-2027");
    CHECK(life.vandaag().contains(QStringLiteral("Detachering loopt af")));
    life.opensDossier(surname);
    actsOnStage(life, QStringLiteral("Andere einddatum…"), QStringLiteral("Andere einddatum"));
    life.fill(QStringLiteral("Laatste dag"), QStringLiteral("13-08-2027"));
    CHECK(life.isRefused().contains(QStringLiteral("Dit mag niet leeg zijn.")));
    life.fill(QStringLiteral("Reden"), QStringLiteral("Stroomopwaarts en de gemeente gaan door tot de zomer."));
    life.saves();
    CHECK(life.dues(piet, "D19") == QStringList{QStringLiteral("D19 secondment_end 13-08-2027 later"),
                                                QStringLiteral("D19 secondment_notice 02-07-2027 later")});
}

} // namespace

TEST_CASE("life 3: somebody of the SW company is lent to the municipality", "[life]") {
    Life life("02-11-2026");
    const ParticipantId piet = advised(life);
    isLent(life, piet);
    begins(life, piet);
    agreesWithLender(life, piet);
    staysInContact(life, piet);
    evaluatesWithLender(life);
    staysLonger(life, piet);

    life.on("13-08-2027"); // the last day
    life.opensDossier(surname);
    CHECK(life.dues(piet, "D19").contains(QStringLiteral("D19 secondment_end 13-08-2027 today")));
    closes(life, QStringLiteral("Doel behaald"));
    CHECK(life.phase(piet) == Phase::Closed);
    CHECK(life.dues(piet).isEmpty());
    CHECK(life.placement(piet).until() == day("13-08-2027"));
    const QString way = life.wordsOfTab(QStringLiteral("Traject"));
    CHECK(way.contains(QStringLiteral("16-11-2026 t/m 13-08-2027")));
    CHECK(way.contains(QStringLiteral("€ 24,50 per uur")));
    CHECK(way.contains(QStringLiteral("42 dagen opzegtermijn")));
    const QStringList story = life.timeline();
    CHECK(story.filter(QStringLiteral("Voorselectie → Gedetacheerd")).size() == 1);
    CHECK(story.filter(QStringLiteral("Gedetacheerd → Afgesloten")).size() == 1);
}
