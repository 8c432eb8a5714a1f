// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/lives_way.h"

namespace lives {

ParticipantId refers(Life& life, const QString& firstName, const QString& surname) {
    life.key(Qt::Key_N, Qt::ControlModifier);
    life.expectDialog(QStringLiteral("Snelle aanmelding"));
    life.fill(QStringLiteral("Naam"), firstName + u' ' + surname);
    life.fill(QStringLiteral("Telefoon"), QStringLiteral("0612345678"));
    life.fill(QStringLiteral("Aangemeld door"), QStringLiteral("Werk en Inkomen, Ruth Boersma"));
    life.saves();
    life.opensDossier(surname);
    return life.person(surname);
}

void completesDetails(Life& life, const QString& born) {
    life.showTab(QStringLiteral("Gegevens"));
    life.choose(QStringLiteral("Wil aangesproken worden als"), QStringLiteral("Heer"));
    life.fill(QStringLiteral("Geboortedatum"), born);
    life.fill(QStringLiteral("Straat"), QStringLiteral("Dorpsstraat"));
    life.fill(QStringLiteral("nummer"), QStringLiteral("12"));
    life.fill(QStringLiteral("Postcode"), QStringLiteral("1941AB"));
    life.fill(QStringLiteral("Woonplaats"), QStringLiteral("Wijkerdam"));
    life.presses(QStringLiteral("Gegevens bewaren"));
}

void preselects(Life& life, const QString& talkOn) {
    life.presses(QStringLiteral("Voorselectie starten…"));
    life.expectDialog(QStringLiteral("starten"));
    life.fill(QStringLiteral("Datum gesprek"), talkOn);
    life.saves();
}

void writesTalk(Life& life) {
    life.showTab(QStringLiteral("Profiel"));
    life.presses(QStringLiteral("Gesprek vastleggen…"));
    life.expectDialog(QStringLiteral("Gesprek met"));
    life.choose(QStringLiteral("Uitleg over privacy gegeven"), QStringLiteral("Ja"));
    life.choose(QStringLiteral("Gezien identiteitsbewijs"), QStringLiteral("Paspoort"));
    life.tick(QStringLiteral("maandag"));
    life.tick(QStringLiteral("dinsdag"));
    life.tick(QStringLiteral("donderdag"));
    life.fill(QStringLiteral("Beschikbare uren per week"), QStringLiteral("18"));
    life.tick(QStringLiteral("Fiets"));
    life.choose(QStringLiteral("Startkwalificatie"), QStringLiteral("Nee"));
    life.choose(QStringLiteral("Nederlands: spreken"), QStringLiteral("B1"));
    life.fill(QStringLiteral("Wil graag doen"), QStringLiteral("Buiten werken"));
    life.choose(QStringLiteral("Beperkingen op het werk"), QStringLiteral("Nee"));
    life.choose(QStringLiteral("Begeleiding op de werkplek"), QStringLiteral("Licht"));
    life.saves();
}

void advises(Life& life, const QString& talkedOn) {
    life.presses(QStringLiteral("Advies vastleggen…"));
    life.expectDialog(QStringLiteral("Advies over"));
    life.fill(QStringLiteral("Datum gesprek"), talkedOn);
    life.choose(QStringLiteral("Uitkomst"), QStringLiteral("Geschikt"));
    life.fill(QStringLiteral("Reden"), QStringLiteral("Werkt graag buiten."));
    life.saves();
}

void placesInStage(Life& life, const QString& place, const QString& firstDay, const QString& hours) {
    life.presses(QStringLiteral("Plaatsen…"));
    life.expectDialog(QStringLiteral("plaatsen"));
    life.fill(QStringLiteral("Eerste dag"), firstDay);
    life.chooseRow(QStringLiteral("Mogelijke werkplekken"), place);
    life.fill(QStringLiteral("Uren per week"), hours);
    life.tick(QStringLiteral("maandag"));
    life.tick(QStringLiteral("dinsdag"));
    life.tick(QStringLiteral("donderdag"));
    life.saves();
    life.answers(QStringLiteral("Later"));
}

void arrangesStart(Life& life) {
    life.showTab(QStringLiteral("Traject"));
    life.presses(QStringLiteral("Voor de eerste dag…"));
    life.expectDialog(QStringLiteral("Voor de eerste dag"));
    for (int i = 0; i < 10 && life.words().contains(QStringLiteral("Nog open")); ++i)
        life.presses(QStringLiteral("Geregeld"));
    life.key(Qt::Key_Escape);
    REQUIRE_FALSE(life.hasDialog());
}

void recordsStart(Life& life) {
    life.showTab(QStringLiteral("Traject"));
    life.presses(QStringLiteral("Gestart…"));
    life.expectDialog(QStringLiteral("Gestart"));
    life.saves();
}

void makesLetter(Life& life, const QString& pdf) {
    life.presses(QStringLiteral("Definitief maken en PDF bewaren…"));
    life.keepsFileAs(pdf);
    life.presses(QStringLiteral("Als verzonden merken"));
    life.key(Qt::Key_Escape);
    REQUIRE_FALSE(life.hasDialog());
}

void evaluates(Life& life, const QString& week, const QString& kind, const QString& advice) {
    life.showTab(QStringLiteral("Traject"));
    life.presses(QStringLiteral("Evaluatie…"));
    life.expectDialog(QStringLiteral("Evaluatie van"));
    if (!kind.isEmpty())
        life.choose(QStringLiteral("Soort gesprek"), kind);
    life.choose(QStringLiteral("Week van de stage"), week);
    life.fill(QStringLiteral("Aanwezigheid in procenten"), QStringLiteral("95"));
    life.fill(QStringLiteral("Wat goed gaat"), QStringLiteral("Komt op tijd en werkt netjes."));
    life.fill(QStringLiteral("Wat te oefenen"), QStringLiteral("Zelf beginnen."));
    if (!advice.isEmpty())
        life.choose(QStringLiteral("Advies"), advice);
    life.choose(QStringLiteral("Eigen mening"), QStringLiteral("Gegeven"));
    life.fill(QStringLiteral("Wat de deelnemer zei"), QStringLiteral("Het is leuk werk."));
    life.choose(QStringLiteral("Getekend"), QStringLiteral("Getekend voor gezien"));
    life.saves();
    writesNote(life, QStringLiteral("Gesprek"), QStringLiteral("De evaluatie besproken.")); // a contact (D21)
}

void writesNote(Life& life, const QString& kind, const QString& text) {
    life.showTab(QStringLiteral("Overzicht"));
    life.fill(QStringLiteral("Tekst van de notitie"), text);
    life.choose(QStringLiteral("Soort notitie"), kind);
    life.presses(QStringLiteral("Notitie bewaren"));
}

void choosesMore(Life& life, const QString& entry, const QString& title) {
    life.chooseInMenu(QStringLiteral("Meer…"), entry);
    life.expectDialog(title);
}

void comesBack(Life& life, const char* today, const QString& surname, Role role) {
    life.on(today, role);
    life.opensDossier(surname);
}

void goesToAftercare(Life& life) {
    life.presses(QStringLiteral("Nazorg starten…"));
    life.expectDialog(QStringLiteral("Nazorg starten"));
    life.saves();
}

void callsIn(Life& life, const QString& surname, std::initializer_list<const char*> days) {
    for (const char* today : days) {
        comesBack(life, today, surname);
        writesNote(life, QStringLiteral("Telefoon"), QStringLiteral("Het gaat goed."));
    }
}

void actsOnStage(Life& life, const QString& verb, const QString& title) {
    life.showTab(QStringLiteral("Traject"));
    life.presses(verb);
    life.expectDialog(title);
}

void closes(Life& life, const QString& result) {
    choosesMore(life, QStringLiteral("Traject afsluiten…"), QStringLiteral("afsluiten"));
    life.choose(QStringLiteral("Resultaat"), result);
    life.fill(QStringLiteral("Reden"), QStringLiteral("Het traject is klaar."));
    for (const QString& asked : life.namesOfFieldsAfter(QStringLiteral("Reden")))
        life.fill(asked, QStringLiteral("In orde"));
    life.saves();
}

} // namespace lives
