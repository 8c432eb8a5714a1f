<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>BackupText</name>
    <message>
        <source>Putting back was not tried yet.</source>
        <translation>Terugzetten is nog niet geprobeerd.</translation>
    </message>
    <message>
        <source>Last trial: %1, there was no backup to try</source>
        <translation>Laatste proef: %1, er was geen back-up om te proberen</translation>
    </message>
    <message>
        <source>Last trial: %1, the backup of %2 cannot be put back. Make a new one.</source>
        <translation>Laatste proef: %1, klopt niet: de back-up van %2 kan niet worden teruggezet. Maak een nieuwe.</translation>
    </message>
    <message>
        <source>No backups are made yet: no folder was chosen. If this computer breaks, all is gone.</source>
        <translation>Er worden nog geen back-ups gemaakt: er is geen map gekozen. Gaat deze computer kapot, dan is alles weg.</translation>
    </message>
    <message>
        <source>The folder for backups is not there: %1. Put the stick in, or connect to the network. Wijkwerk keeps trying.</source>
        <translation>De map voor back-ups is er niet: %1. Doe de stick erin of maak verbinding met het netwerk. Wijkwerk blijft het proberen.</translation>
    </message>
    <message>
        <source>The newest backup is older than was agreed.</source>
        <translation>De nieuwste back-up is ouder dan afgesproken.</translation>
    </message>
    <message>
        <source>The backups are on the same disk as the department. If that disk breaks, both are gone. Copy them to another place as well.</source>
        <translation>De back-ups staan op dezelfde schijf als de afdeling. Gaat die kapot, dan is alles weg. Kopieer ze ook naar een andere plek.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trajecten</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Plaatsingen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Werkplekken</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Medewerkers</translation>
    </message>
    <message numerus="yes">
        <source>Last trial: %1, %2 people, all is there</source>
        <translation>
            <numerusform>Laatste proef: %1, %2 persoon, klopt</numerusform>
            <numerusform>Laatste proef: %1, %2 personen, klopt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 participant(s)</source>
        <translation>
            <numerusform>%1 deelnemer</numerusform>
            <numerusform>%1 deelnemers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 note(s)</source>
        <translation>
            <numerusform>%1 notitie</numerusform>
            <numerusform>%1 notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 letter(s)</source>
        <translation>
            <numerusform>%1 brief</numerusform>
            <numerusform>%1 brieven</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup of this department yet, or only with an earlier key.</source>
        <translation>Er is nog geen back-up van deze afdeling, of alleen met een eerdere sleutel.</translation>
    </message>
</context>
<context>
    <name>Cliff</name>
    <message>
        <source>Ends %1: %2</source>
        <translation>Eindes %1: %2</translation>
    </message>
    <message>
        <source>goes on from %1</source>
        <translation>gaat door vanaf %1</translation>
    </message>
</context>
<context>
    <name>DeadlineActs</name>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>Open duties</source>
        <translation>Plichten openen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Start voorselectie</source>
        <translation>Voorselectie starten</translation>
    </message>
    <message>
        <source>Record talk</source>
        <translation>Gesprek vastleggen</translation>
    </message>
    <message>
        <source>Record advice</source>
        <translation>Advies vastleggen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evalueren</translation>
    </message>
    <message>
        <source>Extend or stop</source>
        <translation>Verlengen of stoppen</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>Aanzeggen</translation>
    </message>
    <message>
        <source>Renew paper</source>
        <translation>Bewijs vernieuwen</translation>
    </message>
    <message>
        <source>Renew consent</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>Answer request</source>
        <translation>Verzoek beantwoorden</translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>Contact vastleggen</translation>
    </message>
    <message>
        <source>Record status</source>
        <translation>Status vastleggen</translation>
    </message>
    <message>
        <source>Arrange start</source>
        <translation>Start regelen</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>Hoe verder?</translation>
    </message>
    <message>
        <source>Open term</source>
        <translation>Termijn openen</translation>
    </message>
    <message>
        <source>Record premium</source>
        <translation>Premie vastleggen</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>Uitkomst vastleggen</translation>
    </message>
    <message>
        <source>Record step</source>
        <translation>Stap vastleggen</translation>
    </message>
    <message>
        <source>Record the day</source>
        <translation>Uitkomst van de dag vastleggen</translation>
    </message>
    <message>
        <source>Let the stage go on</source>
        <translation>Stage laten doorgaan</translation>
    </message>
</context>
<context>
    <name>DeadlineDialogs</name>
    <message>
        <source>The day of the law stays what it is: %1.</source>
        <translation>De dag van de wet blijft wat hij is: %1.</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Over 2 weken</translation>
    </message>
    <message>
        <source>Postpone “%1”</source>
        <translation>“%1” uitstellen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>“%1” is done or not needed</source>
        <translation>“%1” is klaar of niet nodig</translation>
    </message>
    <message>
        <source>“%1” is not needed this time</source>
        <translation>“%1” is deze keer niet nodig</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Het is</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Back to its own day</source>
        <translation>Terug naar de eigen dag</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat eruit kwam</translation>
    </message>
    <message>
        <source>Premium: %1. %2</source>
        <translation>Premie: %1. %2</translation>
    </message>
    <message>
        <source>Amount of the premium</source>
        <translation>Bedrag van de premie</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>up to and including %1</source>
        <translation>t/m %1</translation>
    </message>
    <message>
        <source>at the latest %1</source>
        <translation>uiterlijk %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 vanaf %2</translation>
    </message>
    <message>
        <source>put off to %1</source>
        <translation>uitgesteld tot %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation>te laat sinds %1</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>dag %1 van %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 uur</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for %1 since %2</source>
        <translation>wacht op %1 sinds %2</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wacht op %1</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Practice version: do not put real people in it</source>
        <translation>Oefenversie: zet hier geen echte personen in</translation>
    </message>
</context>
<context>
    <name>QuietKind</name>
    <message>
        <source>around Christmas</source>
        <translation>rond de kerst</translation>
    </message>
    <message>
        <source>in the May holiday</source>
        <translation>in de meivakantie</translation>
    </message>
    <message>
        <source>in the summer closing</source>
        <translation>in de zomersluiting</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Export list</source>
        <translation>Lijst exporteren</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabel voor een rekenblad (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n lines exported to %1</source>
        <translation>
            <numerusform>%n regel geëxporteerd naar %1</numerusform>
            <numerusform>%n regels geëxporteerd naar %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::Bar</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::ChartWidget</name>
    <message>
        <source>As a table</source>
        <translation>Als tabel</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Als grafiek</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::DutyBar</name>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Open the duties of the department</source>
        <translation>Plichten van de afdeling openen</translation>
    </message>
    <message>
        <source>%1: at the latest %2.</source>
        <translation>%1: uiterlijk %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::DateEdit</name>
    <message>
        <source>Take %1</source>
        <translation>Kies %1</translation>
    </message>
    <message>
        <source>Nobody works on this day (%1).</source>
        <translation>Op deze dag wordt niet gewerkt (%1).</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-jjjj</translation>
    </message>
    <message>
        <source>Type the digits, or +6w, or today. Arrow down opens the calendar.</source>
        <translation>Typ de cijfers, of +6w, of vandaag. Pijl omlaag opent de kalender.</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Kiezen uit de kalender</translation>
    </message>
    <message>
        <source>This is not a date. Type for example 24-11-2026.</source>
        <translation>Dit is geen datum. Typ bijvoorbeeld 24-11-2026.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Please look at the fields marked in red.</source>
        <translation>Kijk naar de velden met een rode rand.</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Weggooien wat u typte?</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>Wat u hier typte, is nog niet bewaard.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Verder typen</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::ExplainedDate</name>
    <message>
        <source>Rule: %1.</source>
        <translation>Regel: %1.</translation>
    </message>
    <message>
        <source>How is this date counted?</source>
        <translation>Hoe is deze datum berekend?</translation>
    </message>
    <message>
        <source>%1: %2. Opens the sum.</source>
        <translation>%1: %2. Opent de berekening.</translation>
    </message>
    <message>
        <source>There are no computed dates yet.</source>
        <translation>Er zijn nog geen berekende datums.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::HoursEdit</name>
    <message>
        <source>Hours a week, for example 24 or 24,5</source>
        <translation>Uren per week, bijvoorbeeld 24 of 24,5</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Busy…</source>
        <translation>Bezig…</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::PasswordEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Toon wat getypt is</translation>
    </message>
    <message>
        <source>Show what is typed (Ctrl+T)</source>
        <translation>Toon wat u typt (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::ReasonDialog</name>
    <message>
        <source>Write the reason here. It is kept in the journal.</source>
        <translation>Schrijf hier de reden. Die wordt bewaard in het logboek.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::RecoveryCard</name>
    <message>
        <source>I have the code on paper</source>
        <translation>Ik heb de code op papier</translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation>Herstelcode %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Keep the paper in a closed envelope in the safe of the municipality. A PDF on this computer is as good as the key under the mat: throw it away after printing.</source>
        <translation>Bewaar het papier in een dichte envelop in de kluis van de gemeente. Een PDF op deze computer is als een sleutel onder de mat: gooi hem weg na het afdrukken.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>De herstelcode opslaan</translation>
    </message>
    <message>
        <source>Recovery code.pdf</source>
        <translation>Herstelcode.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::RowsModelBase</name>
    <message>
        <source>selected</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>niet gekozen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Kiezen</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::RowsView</name>
    <message>
        <source>Columns as they were</source>
        <translation>Kolommen zoals ze waren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::SafetyBar</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Herstelcode maken…</translation>
    </message>
    <message>
        <source>No backups are made yet. Choose a folder for them, and Wijkwerk does it by itself.</source>
        <translation>Er worden nog geen back-ups gemaakt. Kies er een map voor, dan doet Wijkwerk het vanzelf.</translation>
    </message>
    <message>
        <source>The recovery code is not on paper yet. Without it a lost password is a lost department.</source>
        <translation>De herstelcode staat nog niet op papier. Zonder die code is een vergeten wachtwoord een verloren afdeling.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::SideFold</name>
    <message>
        <source>Show the side</source>
        <translation>Zijkant tonen</translation>
    </message>
    <message>
        <source>Hide the side</source>
        <translation>Zijkant verbergen</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::Stepper</name>
    <message>
        <source>Pathway</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>huidige stap</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>komt nog</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Stap %1 van %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
</context>
</TS>
