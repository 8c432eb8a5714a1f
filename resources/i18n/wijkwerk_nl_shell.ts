<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>LookOnly</name>
    <message>
        <source>Somebody else works in this file. You can look along.</source>
        <translation>Iemand anders werkt in dit bestand. U kunt meekijken.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 works in this file. You can look along.</source>
        <translation>%1 werkt in dit bestand. U kunt meekijken.</translation>
    </message>
    <message>
        <source>%1 has been working in this file since %2. You can look along.</source>
        <translation>%1 werkt in dit bestand sinds %2. U kunt meekijken.</translation>
    </message>
    <message>
        <source>This file is open for looking only.</source>
        <translation>Dit bestand is geopend om alleen te kijken.</translation>
    </message>
    <message>
        <source>This file or its folder cannot be written. You can look; to work in it, make a copy elsewhere.</source>
        <translation>In dit bestand of deze map kunt u niet schrijven. U kunt kijken; wilt u erin werken, maak dan een kopie elders.</translation>
    </message>
    <message>
        <source>This network folder cannot guard against two people writing at once. You can look; to work in it, make a copy elsewhere.</source>
        <translation>Deze netwerkmap kan niet voorkomen dat twee mensen tegelijk schrijven. U kunt kijken; wilt u erin werken, maak dan een kopie elders.</translation>
    </message>
    <message>
        <source>This file is in a folder that %1 copies. Two copies could get mixed up, so you can only look here. To work in it, make a copy elsewhere.</source>
        <translation>Dit bestand staat in een map die %1 kopieert. Twee kopieën kunnen door elkaar gaan lopen, daarom kunt u hier alleen kijken. Wilt u erin werken, maak dan een kopie elders.</translation>
    </message>
    <message>
        <source>Where should the copy be?</source>
        <translation>Waar moet de kopie komen?</translation>
    </message>
    <message>
        <source>Wijkwerk department (*.wijkwerk)</source>
        <translation>Wijkwerk-afdeling (*.wijkwerk)</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>Kopie maken</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>%1 free</source>
        <translation>%1 vrij</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Werkplekken</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
</context>
<context>
    <name>SearchAnswers</name>
    <message>
        <source>Name unknown</source>
        <translation>Naam onbekend</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr. %1</translation>
    </message>
    <message>
        <source>Show all %1 in the list</source>
        <translation>Alle %1 in de lijst tonen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Werkplekken</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Schermen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Terug naar waar u vandaan kwam</translation>
    </message>
    <message>
        <source>Find a person, workplace or letter</source>
        <translation>Een deelnemer, werkplek of brief zoeken</translation>
    </message>
    <message>
        <source>Quick referral</source>
        <translation>Snelle aanmelding</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles opnieuw lezen</translation>
    </message>
    <message>
        <source>Somebody else works here</source>
        <translation>Iemand anders werkt hier</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>Hulp bij dit scherm</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle sneltoetsen</translation>
    </message>
    <message>
        <source>Close the department</source>
        <translation>De afdeling sluiten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Wijkwerk sluiten</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In een lijst</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>De regel openen</translation>
    </message>
    <message>
        <source>Tick the row</source>
        <translation>De regel aanvinken</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>De gekozen regels kopiëren</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Wat u met de regel kunt doen</translation>
    </message>
    <message>
        <source>While typing</source>
        <translation>Tijdens het typen</translation>
    </message>
    <message>
        <source>Save the note, or the main button of a window</source>
        <translation>De notitie bewaren, of de hoofdknop van een venster</translation>
    </message>
    <message>
        <source>Close the window without saving</source>
        <translation>Het venster sluiten zonder te bewaren</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Volgend veld</translation>
    </message>
    <message>
        <source>Undo what was typed</source>
        <translation>Ongedaan maken wat u typte</translation>
    </message>
    <message>
        <source>Previous and next row</source>
        <translation>Vorige en volgende regel</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menutoets</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::DepartmentWizard</name>
    <message>
        <source>New department</source>
        <translation>Nieuwe afdeling</translation>
    </message>
    <message>
        <source>Wijkwerk makes one file for your department. What is not asked here you fill in later in Settings.</source>
        <translation>Wijkwerk maakt één bestand voor uw afdeling. Wat hier niet gevraagd wordt, vult u later aan in Beheer.</translation>
    </message>
    <message>
        <source>The department</source>
        <translation>De afdeling</translation>
    </message>
    <message>
        <source>Name of the wijkbedrijf</source>
        <translation>Naam van het wijkbedrijf</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Part of the municipality</source>
        <translation>Onderdeel van de gemeente</translation>
    </message>
    <message>
        <source>Who signs letters</source>
        <translation>Wie brieven ondertekent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wie u bent</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Uw rol</translation>
    </message>
    <message>
        <source>Where the file is kept</source>
        <translation>Waar het bestand staat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Not in a folder that OneDrive, Dropbox or another service copies.</source>
        <translation>Niet in een map die OneDrive, Dropbox of een andere dienst kopieert.</translation>
    </message>
    <message>
        <source>Wijkbedrijf %1</source>
        <translation>Wijkbedrijf %1</translation>
    </message>
    <message>
        <source>Where is the department kept?</source>
        <translation>Waar wordt de afdeling bewaard?</translation>
    </message>
    <message>
        <source>Wijkwerk department (*.wijkwerk)</source>
        <translation>Wijkwerk-afdeling (*.wijkwerk)</translation>
    </message>
    <message>
        <source>Make department</source>
        <translation>Afdeling maken</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::Desk</name>
    <message>
        <source>You can only look</source>
        <translation>U kunt alleen kijken</translation>
    </message>
    <message>
        <source>Something is still running</source>
        <translation>Er is nog iets bezig</translation>
    </message>
    <message>
        <source>%1. When you close now it stops, and nothing of it is kept.</source>
        <translation>%1. Als u nu sluit, stopt dat en wordt er niets van bewaard.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen en sluiten</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Wachten</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::Header</name>
    <message>
        <source>+ Quick referral</source>
        <translation>+ Snelle aanmelding</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>Titel van het scherm</translation>
    </message>
    <message>
        <source>Quick referral (Ctrl+N)</source>
        <translation>Snelle aanmelding (Ctrl+N)</translation>
    </message>
    <message>
        <source>‹ %1</source>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Terug naar %1</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hulp: %1</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::LookOnlyBar</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Make a copy elsewhere…</source>
        <translation>Kopie elders maken…</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::MainWindow</name>
    <message>
        <source>Practice version: not encrypted. Do not put real people in it.</source>
        <translation>Oefenversie: niet versleuteld. Zet hier geen echte personen in.</translation>
    </message>
    <message>
        <source>Open a department</source>
        <translation>Afdeling openen</translation>
    </message>
    <message>
        <source>Wijkwerk department (*.wijkwerk)</source>
        <translation>Wijkwerk-afdeling (*.wijkwerk)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The demo is being made…</source>
        <translation>De demo wordt gemaakt…</translation>
    </message>
    <message>
        <source>%1 – Wijkwerk</source>
        <translation>%1 – Wijkwerk</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::Navigation</name>
    <message>
        <source>Switch</source>
        <translation>Wisselen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Schermen</translation>
    </message>
    <message>
        <source>Switch: somebody else works here</source>
        <translation>Wisselen: iemand anders werkt hier</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie bent u?</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::SearchBox</name>
    <message>
        <source>Find a person, workplace or letter   Ctrl+K</source>
        <translation>Zoek deelnemer, werkplek of brief   Ctrl+K</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Part of a name, a number, a birth date, a workplace or a letter. Arrows choose, Enter opens.</source>
        <translation>Een deel van een naam, een nummer, een geboortedatum, een werkplek of een brief. Kies met de pijlen, open met Enter.</translation>
    </message>
    <message>
        <source>Found for “%1”</source>
        <translation>Gevonden met “%1”</translation>
    </message>
    <message>
        <source>Find   Ctrl+K</source>
        <translation>Zoeken   Ctrl+K</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::SearchResults</name>
    <message>
        <source>What was found</source>
        <translation>Wat er gevonden is</translation>
    </message>
    <message>
        <source>People are being read; one moment…</source>
        <translation>De deelnemers worden gelezen; een ogenblik…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try a part of the name, a number or a birth date.</source>
        <translation>Niets gevonden voor “%1”. Probeer een deel van de naam, een nummer of een geboortedatum.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::ShortcutsDialog</name>
    <message>
        <source>All shortcuts</source>
        <translation>Alle sneltoetsen</translation>
    </message>
    <message>
        <source>Everything in Wijkwerk can be done with the keyboard.</source>
        <translation>Alles in Wijkwerk kan met het toetsenbord.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::StartPage</name>
    <message>
        <source>Take “%1” out of this list</source>
        <translation>“%1” uit deze lijst halen</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Laatst geopend</translation>
    </message>
    <message>
        <source>Make a new department…</source>
        <translation>Nieuwe afdeling maken…</translation>
    </message>
    <message>
        <source>People of the wijkbedrijf, from referral to work.</source>
        <translation>Mensen van het wijkbedrijf, van aanmelding tot werk.</translation>
    </message>
    <message>
        <source>Open a department…</source>
        <translation>Afdeling openen…</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Bekijk de demo</translation>
    </message>
    <message>
        <source>An invented department in which you may try everything.</source>
        <translation>Een verzonnen afdeling waarin u alles mag proberen.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 · looking only</source>
        <translation>%1 · alleen kijken</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::WhoDialog</name>
    <message>
        <source>Who are you?</source>
        <translation>Wie bent u?</translation>
    </message>
    <message>
        <source>Your name stands with what you do in this department. Wijkwerk remembers it on this computer.</source>
        <translation>Uw naam staat bij wat u in deze afdeling doet. Wijkwerk onthoudt hem op deze computer.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Uw rol</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Dit ben ik</translation>
    </message>
    <message>
        <source>I am not in the list</source>
        <translation>Ik sta er niet bij</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
</context>
</TS>
