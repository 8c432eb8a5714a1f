<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>WorkplaceColumns</name>
    <message>
        <source>no training · %1</source>
        <translation>geen training · %1</translation>
    </message>
    <message>
        <source>absent · %1</source>
        <translation>afwezig · %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>%1 van %2 plekken bezet</translation>
    </message>
    <message numerus="yes">
        <source>%n places free</source>
        <translation>
            <numerusform>%n plek vrij</numerusform>
            <numerusform>%n plekken vrij</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1 · absent</source>
        <translation>%1 · afwezig</translation>
    </message>
    <message>
        <source>%1 · no valid training</source>
        <translation>%1 · geen geldige training</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Werkplek</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Wijk</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>whole town</source>
        <translation>hele stad</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Bezet</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>Vakspecialist</source>
        <translation>Vakspecialist</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Begeleiding</translation>
    </message>
    <message>
        <source>Work stock</source>
        <translation>Werkvoorraad</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::SkillRoundDialog</name>
    <message>
        <source>Round of scores on paper</source>
        <translation>Scoreronde op papier</translation>
    </message>
    <message>
        <source>Print the sheet, let it be filled in, and type it over: the number with its check digit, Enter, a digit for each skill, Enter. The next person follows.</source>
        <translation>Druk de lijst af, laat hem invullen en typ hem over: het nummer met controlecijfer, Enter, een cijfer per vaardigheid, Enter. Daarna komt de volgende.</translation>
    </message>
    <message>
        <source>Print sheet…</source>
        <translation>Lijst afdrukken…</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>Lijst als PDF…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Mijn mensen</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle teams</translation>
    </message>
    <message>
        <source>Day of the scores</source>
        <translation>Dag van de scores</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Waarom nu</translation>
    </message>
    <message>
        <source>Who scored</source>
        <translation>Wie gaf de scores</translation>
    </message>
    <message>
        <source>Each person&apos;s own craft specialist</source>
        <translation>De eigen vakspecialist van elke persoon</translation>
    </message>
    <message>
        <source>The people themselves</source>
        <translation>De mensen zelf</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>With its check digit, such as 572-4</source>
        <translation>Met controlecijfer, zoals 572-4</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Saved in this round</source>
        <translation>Bewaard in deze ronde</translation>
    </message>
    <message>
        <source>%1 on the sheet · %2 saved</source>
        <translation>%1 op de lijst · %2 bewaard</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 · next: %2 %3</source>
        <translation>%1 · nu: %2 %3</translation>
    </message>
    <message>
        <source>%1 · Enter saves</source>
        <translation>%1 · Enter bewaart</translation>
    </message>
    <message>
        <source>%1 · too many digits</source>
        <translation>%1 · te veel cijfers</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 seen</source>
        <translation>%1 · %2 · %3 gezien</translation>
    </message>
    <message>
        <source>Scores of %1 saved</source>
        <translation>Scores van %1 bewaard</translation>
    </message>
    <message>
        <source>Work skills: scores of a team</source>
        <translation>Werknemersvaardigheden: scores van een team</translation>
    </message>
    <message>
        <source>Write one digit in each box. %1.</source>
        <translation>Zet één cijfer in elk vakje. %1.</translation>
    </message>
    <message>
        <source>Only for use inside the department. Destroy this sheet after typing it over.</source>
        <translation>Alleen voor gebruik binnen de afdeling. Vernietig deze lijst na het overtypen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Ingevuld door</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Work skills of a team</source>
        <translation>Vaardigheden van een team</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF bewaren</translation>
    </message>
    <message>
        <source>Round of scores %1.pdf</source>
        <translation>Scoreronde %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF saved: %1</source>
        <translation>PDF bewaard: %1</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::WorkFloorPage</name>
    <message>
        <source>My people</source>
        <translation>Mijn mensen</translation>
    </message>
    <message>
        <source>Asked of you: %1, by %2</source>
        <translation>Gevraagd: %1, uiterlijk %2</translation>
    </message>
    <message>
        <source>At work today</source>
        <translation>Vandaag aan het werk</translation>
    </message>
    <message>
        <source>On other days</source>
        <translation>Op andere dagen</translation>
    </message>
    <message>
        <source>Begins within two weeks</source>
        <translation>Begint binnen twee weken</translation>
    </message>
    <message>
        <source>Nobody works with you now</source>
        <translation>Er werkt nu niemand bij u</translation>
    </message>
    <message>
        <source>Once somebody is placed with you, the name, days, agreements and who to call stand here.</source>
        <translation>Wordt iemand bij u geplaatst, dan staan hier de naam, de dagen, de afspraken en wie u kunt bellen.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Open dossier of %1</source>
        <translation>Dossier van %1 openen</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notitie…</translation>
    </message>
    <message>
        <source>Write a note about %1</source>
        <translation>Notitie schrijven over %1</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>Afwezig sinds %1</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>in plaats van %1</translation>
    </message>
    <message>
        <source>days not agreed yet</source>
        <translation>dagen nog niet afgesproken</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 per week</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Afgesproken: %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Telefoon %1</translation>
    </message>
    <message>
        <source>Questions, or something is the matter: call %1</source>
        <translation>Een vraag, of is er iets? Bel %1</translation>
    </message>
    <message>
        <source>Your note of %1: %2</source>
        <translation>Uw notitie van %1: %2</translation>
    </message>
    <message>
        <source>Round of scores…</source>
        <translation>Scoreronde…</translation>
    </message>
    <message>
        <source>Score…</source>
        <translation>Scoren…</translation>
    </message>
    <message>
        <source>Score the work skills of %1</source>
        <translation>De vaardigheden van %1 scoren</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::WorkplaceDialog</name>
    <message>
        <source>Workplace %1</source>
        <translation>Werkplek %1</translation>
    </message>
    <message>
        <source>New workplace</source>
        <translation>Nieuwe werkplek</translation>
    </message>
    <message>
        <source>Save workplace</source>
        <translation>Werkplek bewaren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Wijk</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Address or meeting point</source>
        <translation>Adres of verzamelpunt</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>This stands in the placement letter.</source>
        <translation>Dit staat in de plaatsingsbrief.</translation>
    </message>
    <message>
        <source>Usual vakspecialist</source>
        <translation>Vaste vakspecialist</translation>
    </message>
    <message>
        <source>Work and places</source>
        <translation>Werk en plekken</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Places from</source>
        <translation>Plekken vanaf</translation>
    </message>
    <message>
        <source>Hours of work a week</source>
        <translation>Uren werk per week</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Begint om</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Eindigt om</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Eisen</translation>
    </message>
    <message>
        <source>For example: VOG, safety shoes</source>
        <translation>Bijvoorbeeld: VOG, veiligheidsschoenen</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Open vanaf</translation>
    </message>
    <message>
        <source>Last day with work</source>
        <translation>Laatste dag met werk</translation>
    </message>
    <message>
        <source>Archived: no longer in use</source>
        <translation>Gearchiveerd: niet meer in gebruik</translation>
    </message>
    <message>
        <source>Whole town</source>
        <translation>Hele stad</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>Workplace saved</source>
        <translation>Werkplek bewaard</translation>
    </message>
    <message>
        <source>For example: driving licence, safety shoes</source>
        <translation>Bijvoorbeeld: rijbewijs, veiligheidsschoenen</translation>
    </message>
    <message>
        <source>A VOG is needed here</source>
        <translation>Hier is een VOG nodig</translation>
    </message>
    <message>
        <source>Then it stands on the list for the first day.</source>
        <translation>Dan staat deze op de lijst voor de eerste dag.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::WorkplacesPage</name>
    <message>
        <source>Filter by name, team, wijk or vakspecialist</source>
        <translation>Filter op naam, team, wijk of vakspecialist</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Werkplekken</translation>
    </message>
    <message>
        <source>No workplaces yet</source>
        <translation>Nog geen werkplekken</translation>
    </message>
    <message>
        <source>People are placed where there is real work. Add the first workplace.</source>
        <translation>Mensen werken waar echt werk is. Voeg de eerste werkplek toe.</translation>
    </message>
    <message>
        <source>Add a workplace</source>
        <translation>Werkplek toevoegen</translation>
    </message>
    <message>
        <source>%1 free of %2 · week %3</source>
        <translation>%1 vrij van %2 · week %3</translation>
    </message>
    <message>
        <source>+ Workplace</source>
        <translation>+ Werkplek</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Wijk</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Whole town</source>
        <translation>Hele stad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tijden</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Eisen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <translation>%1 van %2 bezet</translation>
    </message>
    <message>
        <source>Vakspecialist</source>
        <translation>Vakspecialist</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wie werkt hier</translation>
    </message>
    <message>
        <source>Nobody today.</source>
        <translation>Vandaag niemand.</translation>
    </message>
    <message>
        <source>Who is waiting for a place?</source>
        <translation>Wie wacht op een plek?</translation>
    </message>
    <message>
        <source>Waiting for a place</source>
        <translation>Wacht op een plek</translation>
    </message>
    <message>
        <source>Change workplace…</source>
        <translation>Werkplek wijzigen…</translation>
    </message>
    <message>
        <source>The workplace</source>
        <translation>De werkplek</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Workplaces %1.csv</source>
        <translation>Werkplekken %1.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Round of scores…</source>
        <translation>Scoreronde…</translation>
    </message>
</context>
</TS>
