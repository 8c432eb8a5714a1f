<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>Ctl</name>
        <message>
            <source>Not filled in yet, but needed for letters: %1.</source>
            <translation>Nog niet ingevuld, maar nodig voor brieven: %1.</translation>
        </message>
        <message>
            <source>The department “%1” is ready in %2.</source>
            <translation>De afdeling “%1” staat klaar in %2.</translation>
        </message>
        <message>
            <source>The data of the department were saved.</source>
            <translation>De gegevens van de afdeling zijn bewaard.</translation>
        </message>
        <message>
            <source>The file is in order.</source>
            <translation>Het bestand is in orde.</translation>
        </message>
        <message>
            <source>A checked copy is in %1.</source>
            <translation>Er staat een gecontroleerde kopie in %1.</translation>
        </message>
        <message>
            <source>Makes a new department.</source>
            <translation>Maakt een nieuwe afdeling.</translation>
        </message>
        <message>
            <source>Shows or changes the data of the department.</source>
            <translation>Toont of wijzigt de gegevens van de afdeling.</translation>
        </message>
        <message>
            <source>Looks whether the file is whole and agrees with itself.</source>
            <translation>Kijkt of het bestand heel is en met zichzelf klopt.</translation>
        </message>
        <message>
            <source>%1 rows: %2 new, %3 changed, %4 the same, %5 wrong, %6 doubtful, %7 more of the same person.</source>
            <translation>%1 rijen: %2 nieuw, %3 gewijzigd, %4 hetzelfde, %5 fout, %6 twijfel, %7 extra van dezelfde persoon.</translation>
        </message>
        <message>
            <source>%1 rows with something to look at.</source>
            <translation>%1 rijen met iets om naar te kijken.</translation>
        </message>
        <message>
            <source>Row %1: %2</source>
            <translation>Rij %1: %2</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Er is niets bewaard.</translation>
        </message>
        <message>
            <source>The caseload file was taken in.</source>
            <translation>Het caseloadbestand is ingelezen.</translation>
        </message>
        <message>
            <source>Takes a caseload file in; --dry-run only says what would happen.</source>
            <translation>Leest een caseloadbestand in; --dry-run zegt alleen wat er zou gebeuren.</translation>
        </message>
        <message>
            <source>%1 in total.</source>
            <translation>Totaal: %1.</translation>
        </message>
        <message>
            <source>Lists people, workplaces, open tasks, letters or caseload records.</source>
            <translation>Toont mensen, werkplekken, open taken, brieven of de caseload.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
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
            <source>Jobcoach</source>
            <translation>Jobcoach</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>T/m</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Volgende stap</translation>
        </message>
        <message>
            <source>Client number</source>
            <translation>Klantnummer</translation>
        </message>
        <message>
            <source>Benefit</source>
            <translation>Uitkering</translation>
        </message>
        <message>
            <source>Client manager</source>
            <translation>Klantmanager</translation>
        </message>
        <message>
            <source>In since</source>
            <translation>Instroom</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Werkplek</translation>
        </message>
        <message>
            <source>Vakspecialist</source>
            <translation>Vakspecialist</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plekken</translation>
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
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Taak</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Voor wie</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Kenmerk</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Onderwerp</translation>
        </message>
        <message>
            <source>There is no option %1 here.</source>
            <translation>Optie %1 bestaat hier niet.</translation>
        </message>
        <message>
            <source>Option %1 needs a value.</source>
            <translation>Achter optie %1 hoort een waarde.</translation>
        </message>
        <message>
            <source>Option --%1 must be given.</source>
            <translation>Optie --%1 moet worden ingevuld.</translation>
        </message>
        <message>
            <source>Something is missing after “%1”.</source>
            <translation>Er ontbreekt iets achter “%1”.</translation>
        </message>
        <message>
            <source>“%1” is one word too many.</source>
            <translation>“%1” is een woord te veel.</translation>
        </message>
        <message>
            <source>Say what you want to do.</source>
            <translation>Zeg wat u wilt doen.</translation>
        </message>
        <message>
            <source>Reads people as JSON lines and writes how letters name and address them.</source>
            <translation>Leest mensen als JSON-regels en schrijft hoe brieven hen noemen en adresseren.</translation>
        </message>
        <message>
            <source>May be the same person: %1 %2</source>
            <translation>Misschien dezelfde persoon: %1 %2</translation>
        </message>
        <message>
            <source>Refers a person: a trajectory begins.</source>
            <translation>Meldt iemand aan: er begint een traject.</translation>
        </message>
        <message>
            <source>Refers somebody of whom only name and phone number are known.</source>
            <translation>Meldt iemand aan van wie alleen naam en telefoonnummer bekend zijn.</translation>
        </message>
        <message>
            <source>Accepts a referral.</source>
            <translation>Neemt een aanmelding aan.</translation>
        </message>
        <message>
            <source>Refuses a referral.</source>
            <translation>Wijst een aanmelding af.</translation>
        </message>
        <message>
            <source>Starts the preselection.</source>
            <translation>Begint de voorselectie.</translation>
        </message>
        <message>
            <source>Writes down the advice of the preselection. --date is the day of the talk; without it that of the talk that was recorded, else that was planned, else the last working day.</source>
            <translation>Legt het advies van de voorselectie vast. --date is de dag van het gesprek; zonder die optie de dag van het gesprek dat is vastgelegd, anders van het geplande gesprek dat geweest is, anders de laatste werkdag.</translation>
        </message>
        <message>
            <source>Puts a person on the waiting list.</source>
            <translation>Zet iemand op de wachtlijst.</translation>
        </message>
        <message>
            <source>Ends a trajectory: to work, or stopped.</source>
            <translation>Beëindigt een traject: naar werk, of gestopt.</translation>
        </message>
        <message>
            <source>Starts the aftercare.</source>
            <translation>Begint de nazorg.</translation>
        </message>
        <message>
            <source>Closes a trajectory for good.</source>
            <translation>Sluit een traject voorgoed af.</translation>
        </message>
        <message>
            <source>Saved: %1, person number %2.</source>
            <translation>Bewaard: %1, persoonsnummer %2.</translation>
        </message>
        <message>
            <source>Adds a person who is not in a caseload file.</source>
            <translation>Voegt iemand toe die niet in een caseloadbestand staat.</translation>
        </message>
        <message>
            <source>Changes the data of a person.</source>
            <translation>Wijzigt de gegevens van een persoon.</translation>
        </message>
        <message>
            <source>%1 is placed at %2 from %3 up to and including %4, %5 hours a week.</source>
            <translation>%1 is geplaatst op %2 van %3 t/m %4, %5 uur per week.</translation>
        </message>
        <message>
            <source>possible</source>
            <translation>kan</translation>
        </message>
        <message>
            <source>Shows which workplaces are possible, and why others are not.</source>
            <translation>Toont welke werkplekken kunnen, en waarom andere niet.</translation>
        </message>
        <message>
            <source>Places a person on a workplace.</source>
            <translation>Plaatst iemand op een werkplek.</translation>
        </message>
        <message>
            <source>Extends a stage.</source>
            <translation>Verlengt een stage.</translation>
        </message>
        <message>
            <source>at work</source>
            <translation>aan het werk</translation>
        </message>
        <message>
            <source>of them re-integrators</source>
            <translation>waarvan re-integreerders</translation>
        </message>
        <message>
            <source>of them SW and sheltered work</source>
            <translation>waarvan SW en beschut werk</translation>
        </message>
        <message>
            <source>of them enforcement officers</source>
            <translation>waarvan handhavers</translation>
        </message>
        <message>
            <source>in a stage</source>
            <translation>in een stage</translation>
        </message>
        <message>
            <source>stages that end this week</source>
            <translation>stages die deze week eindigen</translation>
        </message>
        <message>
            <source>left for work in twelve months</source>
            <translation>uitgestroomd naar werk in twaalf maanden</translation>
        </message>
        <message>
            <source>of them still at work after 26 weeks</source>
            <translation>waarvan na 26 weken nog aan het werk</translation>
        </message>
        <message>
            <source>stopped in twelve months</source>
            <translation>uitgevallen in twaalf maanden</translation>
        </message>
        <message>
            <source>people with something late</source>
            <translation>mensen met iets dat te laat is</translation>
        </message>
        <message>
            <source>Places: %1, taken %2, free %3.</source>
            <translation>Plekken: %1, bezet %2, vrij %3.</translation>
        </message>
        <message>
            <source>%1: %2 of %3 places taken</source>
            <translation>%1: %2 van %3 plekken bezet</translation>
        </message>
        <message>
            <source>Shows the numbers of the dashboard.</source>
            <translation>Toont de cijfers van het dashboard.</translation>
        </message>
        <message>
            <source>%1 on computer %2</source>
            <translation>%1 op computer %2</translation>
        </message>
        <message>
            <source>Added: %1.</source>
            <translation>Toegevoegd: %1.</translation>
        </message>
        <message>
            <source>%1  %2  %3 of %4 places taken</source>
            <translation>%1  %2  %3 van %4 plekken bezet</translation>
        </message>
        <message>
            <source>Lists the teams.</source>
            <translation>Toont de teams.</translation>
        </message>
        <message>
            <source>Adds a team.</source>
            <translation>Voegt een team toe.</translation>
        </message>
        <message>
            <source>Lists the wijken.</source>
            <translation>Toont de wijken.</translation>
        </message>
        <message>
            <source>Adds a wijk.</source>
            <translation>Voegt een wijk toe.</translation>
        </message>
        <message>
            <source>Lists the workers with their trainings.</source>
            <translation>Toont de medewerkers met hun trainingen.</translation>
        </message>
        <message>
            <source>Adds a worker.</source>
            <translation>Voegt een medewerker toe.</translation>
        </message>
        <message>
            <source>Adds a training to the register of a vakspecialist.</source>
            <translation>Zet een training in het register van een vakspecialist.</translation>
        </message>
        <message>
            <source>Lists the workplaces and how full they are.</source>
            <translation>Toont de werkplekken en hoe vol ze zijn.</translation>
        </message>
        <message>
            <source>Adds a workplace.</source>
            <translation>Voegt een werkplek toe.</translation>
        </message>
        <message>
            <source>Client number %1, %2, %3</source>
            <translation>Klantnummer %1, %2, %3</translation>
        </message>
        <message>
            <source>%1 since %2, referred by %3</source>
            <translation>%1 sinds %2, aangemeld door %3</translation>
        </message>
        <message>
            <source>To do by %1: %2</source>
            <translation>Te doen uiterlijk %1: %2</translation>
        </message>
        <message>
            <source>Undone: %1 of %2. The phase is %3 again, since %4.</source>
            <translation>Ongedaan gemaakt: %1 van %2. De fase is weer %3, sinds %4.</translation>
        </message>
        <message>
            <source>The note was saved.</source>
            <translation>De notitie is bewaard.</translation>
        </message>
        <message>
            <source>Shows a person; --bsn shows the whole BSN.</source>
            <translation>Toont een persoon; --bsn toont het hele BSN.</translation>
        </message>
        <message>
            <source>Writes a note.</source>
            <translation>Schrijft een notitie.</translation>
        </message>
        <message>
            <source>Adds a task.</source>
            <translation>Voegt een taak toe.</translation>
        </message>
        <message>
            <source>Marks a task as done.</source>
            <translation>Zet een taak op klaar.</translation>
        </message>
        <message>
            <source>Moves a task to a later day.</source>
            <translation>Zet een taak op een latere dag.</translation>
        </message>
        <message>
            <source>Use:</source>
            <translation>Gebruik:</translation>
        </message>
        <message>
            <source>%1 is placed at %2 from %3, %4 hours a week.</source>
            <translation>%1 is geplaatst op %2 vanaf %3, %4 uur per week.</translation>
        </message>
        <message>
            <source>Letter %1 is in %2.</source>
            <translation>Brief %1 staat in %2.</translation>
        </message>
        <message>
            <source>Writes down that a letter was sent.</source>
            <translation>Legt vast dat een brief is verstuurd.</translation>
        </message>
        <message>
            <source>A department of invented people is in %1.</source>
            <translation>Er staat een afdeling met verzonnen mensen in %1.</translation>
        </message>
        <message>
            <source>Makes a department of invented people, to practise with.</source>
            <translation>Maakt een afdeling met verzonnen mensen, om mee te oefenen.</translation>
        </message>
        <message>
            <source>Makes letters final as PDF; --text writes the words too, and without --out only shows them.</source>
            <translation>Maakt brieven definitief als pdf; --text schrijft ook de tekst, en toont zonder --out alleen de tekst.</translation>
        </message>
        <message>
            <source>There is no %1. Make it with ./dev bench.</source>
            <translation>%1 is er niet. Maak het met ./dev bench.</translation>
        </message>
        <message>
            <source>Measures what the program must reach; 1 when a goal is missed.</source>
            <translation>Meet wat het programma moet halen; 1 als een doel niet gehaald is.</translation>
        </message>
        <message>
            <source>Writes the PDF of a letter that was made before into a folder.</source>
            <translation>Schrijft de pdf van een brief die al gemaakt is in een map.</translation>
        </message>
        <message>
            <source>One of the options %1 must be given.</source>
            <translation>Geef een van de opties %1.</translation>
        </message>
        <message>
            <source>Give either --destination or --drop-out.</source>
            <translation>Geef --destination of --drop-out, niet allebei.</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true of false</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>een getal</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>een lijst</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>een object</translation>
        </message>
        <message>
            <source>text</source>
            <translation>tekst</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>een heel getal</translation>
        </message>
        <message>
            <source>The password of %1 was changed.</source>
            <translation>Het wachtwoord van %1 is gewijzigd.</translation>
        </message>
        <message>
            <source>%1  no longer works here, but can open the file</source>
            <translation>%1  werkt hier niet meer, maar kan het bestand openen</translation>
        </message>
        <message>
            <source>%1 can open the department now.</source>
            <translation>%1 kan de afdeling nu openen.</translation>
        </message>
        <message>
            <source>%1 can no longer open the department. Backups of before can still be opened with the old password: destroy those that are not needed.</source>
            <translation>%1 kan de afdeling niet meer openen. Back-ups van vóór nu gaan nog open met het oude wachtwoord: vernietig wat niet nodig is.</translation>
        </message>
        <message>
            <source>%1 has a new password. The recovery code stays the same.</source>
            <translation>%1 heeft een nieuw wachtwoord. De herstelcode blijft dezelfde.</translation>
        </message>
        <message>
            <source>The department is encrypted now; all %1 rows are the same. The file of before is still there, unencrypted: %2. Make a backup, and then destroy it with: convert FILE --destroy PLAIN --backup BACKUP --yes</source>
            <translation>De afdeling is nu versleuteld; alle %1 rijen zijn gelijk. Het bestand van eerst staat er nog, onversleuteld: %2. Maak een back-up en vernietig het daarna met: convert BESTAND --destroy KOPIE --backup BACKUP --yes</translation>
        </message>
        <message>
            <source>The unencrypted copy was overwritten and removed.</source>
            <translation>De onversleutelde kopie is overschreven en verwijderd.</translation>
        </message>
        <message>
            <source>Changes your password.</source>
            <translation>Wijzigt uw wachtwoord.</translation>
        </message>
        <message>
            <source>Lists who can open the department.</source>
            <translation>Toont wie de afdeling kan openen.</translation>
        </message>
        <message>
            <source>Gives a worker a password, or another one.</source>
            <translation>Geeft een medewerker een wachtwoord, of een ander.</translation>
        </message>
        <message>
            <source>Takes access away: the whole file is encrypted anew.</source>
            <translation>Trekt toegang in: het hele bestand wordt opnieuw versleuteld.</translation>
        </message>
        <message>
            <source>Makes a new recovery code; the old one opens no longer.</source>
            <translation>Maakt een nieuwe herstelcode; de oude opent niet meer.</translation>
        </message>
        <message>
            <source>Sets a new password with the recovery code.</source>
            <translation>Stelt met de herstelcode een nieuw wachtwoord in.</translation>
        </message>
        <message>
            <source>Encrypts a department of before encryption; destroys the unencrypted copy.</source>
            <translation>Versleutelt een afdeling van vóór de versleuteling; vernietigt de onversleutelde kopie.</translation>
        </message>
        <message>
            <source>Password of %1: </source>
            <translation>Wachtwoord van %1: </translation>
        </message>
        <message>
            <source>New password of %1: </source>
            <translation>Nieuw wachtwoord van %1: </translation>
        </message>
        <message>
            <source>Recovery code of %1: </source>
            <translation>Herstelcode van %1: </translation>
        </message>
        <message>
            <source>Once more: </source>
            <translation>Nog een keer: </translation>
        </message>
        <message>
            <source>Everywhere: --json (one JSON object), --as WORKER (as whom you sign in), --password-fd N, --today DATE.</source>
            <translation>Overal: --json (één JSON-object), --as MEDEWERKER (als wie u zich aanmeldt), --password-fd N, --today DATUM.</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>een map</translation>
        </message>
        <message>
            <source>A backup was made and checked: %1.</source>
            <translation>Er is een back-up gemaakt en gecontroleerd: %1.</translation>
        </message>
        <message>
            <source>Older backups that were no longer needed: %1 removed.</source>
            <translation>Oudere back-ups die niet meer nodig waren: %1 verwijderd.</translation>
        </message>
        <message>
            <source> (made by a newer Wijkwerk)</source>
            <translation> (gemaakt door een nieuwere Wijkwerk)</translation>
        </message>
        <message>
            <source> (damaged)</source>
            <translation> (beschadigd)</translation>
        </message>
        <message>
            <source>There are no backups in this folder.</source>
            <translation>Er staan geen back-ups in deze map.</translation>
        </message>
        <message>
            <source>What was done after that and would be gone: %1 acts, about %2 people.</source>
            <translation>Wat daarna is gedaan en dan weg is: %1 handelingen, over %2 mensen.</translation>
        </message>
        <message>
            <source>%1: now %2, in the backup %3</source>
            <translation>%1: nu %2, in de back-up %3</translation>
        </message>
        <message>
            <source>The backup is whole. It was made at %1; the last act in it is of %2.</source>
            <translation>De back-up is in orde. Hij is gemaakt op %1; de laatste handeling erin is van %2.</translation>
        </message>
        <message>
            <source>The backup was put back in %1.</source>
            <translation>De back-up is teruggezet in %1.</translation>
        </message>
        <message>
            <source>The file that was there is now %1.</source>
            <translation>Het bestand dat er stond heet nu %1.</translation>
        </message>
        <message>
            <source>The backup of %1 was put back as a trial: all is there.</source>
            <translation>De back-up van %1 is op proef teruggezet: alles is er.</translation>
        </message>
        <message>
            <source>There is no backup of this department in %1.</source>
            <translation>Er is geen back-up van deze afdeling in %1.</translation>
        </message>
        <message>
            <source>The backup of %1 cannot be put back (%2). Make a new one.</source>
            <translation>De back-up van %1 kan niet worden teruggezet (%2). Maak een nieuwe.</translation>
        </message>
        <message>
            <source>Makes a checked copy, or a dated backup in a folder.</source>
            <translation>Maakt een gecontroleerde kopie, of een gedateerde back-up in een map.</translation>
        </message>
        <message>
            <source>Which backups are in a folder.</source>
            <translation>Welke back-ups er in een map staan.</translation>
        </message>
        <message>
            <source>Puts a backup back; a file that is there gets another name.</source>
            <translation>Zet een back-up terug; een bestand dat er al staat krijgt een andere naam.</translation>
        </message>
        <message>
            <source>Tries whether the newest backup can be put back.</source>
            <translation>Probeert of de nieuwste back-up teruggezet kan worden.</translation>
        </message>
        <message>
            <source>%1 when the backup was made</source>
            <translation>%1 toen de back-up werd gemaakt</translation>
        </message>
        <message>
            <source>The department that is there now is older than this backup: its log ends before.</source>
            <translation>De afdeling die er nu staat is ouder dan deze back-up: haar logboek eindigt eerder.</translation>
        </message>
        <message>
            <source>The department that is there now did not go on from this backup: its log is another one.</source>
            <translation>De afdeling die er nu staat is niet verdergegaan na deze back-up: haar logboek is een ander.</translation>
        </message>
        <message>
            <source>%1 to %2, %3 times</source>
            <translation>%1 tot %2, %3 keer</translation>
        </message>
        <message>
            <source>Nobody looked at this dossier since the log began.</source>
            <translation>Niemand keek in dit dossier sinds het logboek begon.</translation>
        </message>
        <message>
            <source>The log is whole: %1 lines. State: %2</source>
            <translation>Het logboek is heel: %1 regels. Stand: %2</translation>
        </message>
        <message>
            <source>The first %1 lines are of before 0.2.0: of those nothing can be said about the time before they were linked.</source>
            <translation>De eerste %1 regels zijn van vóór 0.2.0: daarvan is niets te zeggen over de tijd voordat ze geketend werden.</translation>
        </message>
        <message>
            <source>Of %1 lines what stood in them was destroyed, after the retention term.</source>
            <translation>Van %1 regels is de inhoud vernietigd, na de bewaartermijn.</translation>
        </message>
        <message>
            <source>Shows the log, who looked at a person, or checks whether the log is whole.</source>
            <translation>Toont het logboek, wie bij een deelnemer keek, of controleert of het logboek heel is.</translation>
        </message>
        <message>
            <source>State of the log: %1</source>
            <translation>Stand van het logboek: %1</translation>
        </message>
        <message>
            <source>confirmed by %1 on %2</source>
            <translation>bevestigd door %1 op %2</translation>
        </message>
        <message>
            <source>not in this program</source>
            <translation>niet in Wijkwerk</translation>
        </message>
        <message>
            <source>OFF: not confirmed</source>
            <translation>UIT: niet bevestigd</translation>
        </message>
        <message>
            <source>Rule %1 holds from now on.</source>
            <translation>Regel %1 geldt vanaf nu.</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>t/m %1</translation>
        </message>
        <message>
            <source>kept because: %1</source>
            <translation>bewaren omdat: %1</translation>
        </message>
        <message>
            <source>People who are no longer known: %1. Kept after all: %2.</source>
            <translation>Vernietigd, aantal personen: %1. Toch bewaard: %2.</translation>
        </message>
        <message>
            <source>How long what is kept, and what the archivist confirmed.</source>
            <translation>Hoe lang iets wordt bewaard, en wat de archivaris heeft bevestigd.</translation>
        </message>
        <message>
            <source>Until when what is known of a person is kept.</source>
            <translation>Tot wanneer de gegevens van een persoon worden bewaard.</translation>
        </message>
        <message>
            <source>The archivist confirmed this rule: it holds from now on.</source>
            <translation>De archivaris heeft deze regel bevestigd: hij geldt vanaf nu.</translation>
        </message>
        <message>
            <source>Switches a rule off again.</source>
            <translation>Zet een regel weer uit.</translation>
        </message>
        <message>
            <source>Another term from a day on, to be confirmed.</source>
            <translation>Een andere termijn vanaf een dag, nog te bevestigen.</translation>
        </message>
        <message>
            <source>Whether terms of years go on until 31 December.</source>
            <translation>Of termijnen in jaren doorlopen t/m 31 december.</translation>
        </message>
        <message>
            <source>Keeps what is known of a person, whatever the rules say.</source>
            <translation>Bewaart de gegevens van een persoon, wat de regels ook zeggen.</translation>
        </message>
        <message>
            <source>Lifts that again.</source>
            <translation>Heft dat weer op.</translation>
        </message>
        <message>
            <source>What a list of now would hold.</source>
            <translation>Wat er nu op een lijst zou staan.</translation>
        </message>
        <message>
            <source>Makes the destruction list.</source>
            <translation>Maakt de vernietigingslijst.</translation>
        </message>
        <message>
            <source>All destruction lists.</source>
            <translation>Alle vernietigingslijsten.</translation>
        </message>
        <message>
            <source>The newest destruction list.</source>
            <translation>De nieuwste vernietigingslijst.</translation>
        </message>
        <message>
            <source>Keeps a person on the list.</source>
            <translation>Bewaart een persoon die op de lijst staat.</translation>
        </message>
        <message>
            <source>No longer keeps a person on the list.</source>
            <translation>Zet een bewaarde persoon terug op de lijst.</translation>
        </message>
        <message>
            <source>Approves the list, as a second person.</source>
            <translation>Keurt de lijst goed, als tweede persoon.</translation>
        </message>
        <message>
            <source>Withdraws the list.</source>
            <translation>Trekt de lijst in.</translation>
        </message>
        <message>
            <source>Destroys what is on the approved list, and makes the certificate.</source>
            <translation>Vernietigt wat op de goedgekeurde lijst staat, en maakt de verklaring.</translation>
        </message>
        <message>
            <source>Writes the newest certificate as PDF.</source>
            <translation>Schrijft de nieuwste verklaring als PDF.</translation>
        </message>
        <message>
            <source>The file is whole. It was %1 and is %2 now.</source>
            <translation>Het bestand is heel. Het was %1 en is nu %2.</translation>
        </message>
        <message>
            <source>An index was damaged and was made again.</source>
            <translation>Een index was beschadigd en is opnieuw gemaakt.</translation>
        </message>
        <message>
            <source>%1 is the writer, since %2.</source>
            <translation>%1 werkt in dit bestand, sinds %2.</translation>
        </message>
        <message>
            <source>Nobody is writing in this file.</source>
            <translation>Niemand werkt in dit bestand.</translation>
        </message>
        <message>
            <source>%1 asks to swap, since %2.</source>
            <translation>%1 vraagt om te wisselen, sinds %2.</translation>
        </message>
        <message>
            <source>Looks the whole file over, makes damaged indexes again and gives unused room back.</source>
            <translation>Kijkt het hele bestand na, maakt beschadigde indexen opnieuw en geeft ongebruikte ruimte terug.</translation>
        </message>
        <message>
            <source>Who is writing in this file, and who asks to swap.</source>
            <translation>Wie in dit bestand werkt, en wie vraagt om te wisselen.</translation>
        </message>
        <message>
            <source>The dossier is in %1.</source>
            <translation>Het dossier staat in %1.</translation>
        </message>
        <message>
            <source>Request %1 must be answered on %2 at the latest.</source>
            <translation>Verzoek %1 moet uiterlijk op %2 beantwoord zijn.</translation>
        </message>
        <message>
            <source>Makes the dossier for the person: one PDF/A, one JSON file and the letters; --proposals shows what may be about others.</source>
            <translation>Maakt het dossier voor de betrokkene: een PDF/A, een JSON-bestand en de brieven; --proposals laat zien wat over anderen kan gaan.</translation>
        </message>
        <message>
            <source>Lists the requests about personal data that are open, or all of them.</source>
            <translation>Laat de verzoeken over persoonsgegevens zien die open zijn, of allemaal.</translation>
        </message>
        <message>
            <source>Writes down that a person asked for something about their data.</source>
            <translation>Legt vast dat iemand iets vroeg over de eigen gegevens.</translation>
        </message>
        <message>
            <source>Changes how the person was recognised, or who handles the request.</source>
            <translation>Verandert hoe de persoon is herkend, of wie het verzoek behandelt.</translation>
        </message>
        <message>
            <source>Takes two months more, once, when the person was told why.</source>
            <translation>Neemt eenmaal twee maanden extra, als de persoon weet waarom.</translation>
        </message>
        <message>
            <source>Writes down how a request was answered.</source>
            <translation>Legt vast hoe een verzoek is beantwoord.</translation>
        </message>
        <message>
            <source>Lists what a person agreed to.</source>
            <translation>Laat zien waarvoor iemand toestemming gaf.</translation>
        </message>
        <message>
            <source>Writes down a consent.</source>
            <translation>Legt een toestemming vast.</translation>
        </message>
        <message>
            <source>Writes down that a consent was withdrawn.</source>
            <translation>Legt vast dat een toestemming is ingetrokken.</translation>
        </message>
        <message>
            <source>Puts a note right with a new one; the old one stays.</source>
            <translation>Verbetert een notitie met een nieuwe; de oude blijft bewaard.</translation>
        </message>
        <message>
            <source>Adds the person's own words to what we wrote.</source>
            <translation>Zet de eigen woorden van de betrokkene bij wat wij schreven.</translation>
        </message>
        <message>
            <source>Letter %1 is final and kept in the dossier, but its copy could not be written (%2). Do not make the letter again: letter-pdf writes the copy.</source>
            <translation>Brief %1 is definitief en bewaard in het dossier, maar het afschrift kon niet worden geschreven (%2). Maak de brief niet opnieuw: letter-pdf schrijft het afschrift.</translation>
        </message>
        <message>
            <source>Consent withdrawn: %1</source>
            <translation>Toestemming ingetrokken: %1</translation>
        </message>
        <message>
            <source>Consent given: %1</source>
            <translation>Toestemming gegeven: %1</translation>
        </message>
        <message>
            <source>Statement of the person</source>
            <translation>Verklaring van betrokkene</translation>
        </message>
        <message>
            <source>These files are not encrypted. Send them safely, and remove them after that.</source>
            <translation>Deze bestanden zijn niet versleuteld. Verstuur ze veilig en verwijder ze daarna.</translation>
        </message>
        <message>
            <source>The new recovery code is in force; the one before opens this file no longer. Backups of before still open with it.</source>
            <translation>De nieuwe herstelcode geldt; de vorige opent dit bestand niet meer. Back-ups van eerder gaan er nog wel mee open.</translation>
        </message>
        <message>
            <source>Cannot sign in afterwards, because the backup does not know them: %1.</source>
            <translation>Kunnen daarna niet meer inloggen, omdat de back-up hen niet kent: %1.</translation>
        </message>
        <message>
            <source>Keep the paper you have until it says below that this code is in force.
</source>
            <translation>Bewaar het papier dat u hebt tot hieronder staat dat deze code geldt.
            </translation>
        </message>
        <message>
            <source>The form for HR is in %1.</source>
            <translation>Het formulier voor HR staat in %1.</translation>
        </message>
        <message>
            <source>Shows contracts, proposal, chain and aanzegging of a person.</source>
            <translation>Toont contracten, voorstel, keten en aanzegging van een deelnemer.</translation>
        </message>
        <message>
            <source>Proposes a contract; the team lead must agree.</source>
            <translation>Stelt een contract voor; de teamleider moet akkoord geven.</translation>
        </message>
        <message>
            <source>Takes the next step of a contract proposal.</source>
            <translation>Zet de volgende stap van een contractvoorstel.</translation>
        </message>
        <message>
            <source>Takes the last step of a contract proposal back.</source>
            <translation>Neemt de laatste stap van een contractvoorstel terug.</translation>
        </message>
        <message>
            <source>Writes the form for HR.</source>
            <translation>Schrijft het formulier voor HR.</translation>
        </message>
        <message>
            <source>Records a contract that is concluded at once.</source>
            <translation>Legt een contract vast dat direct wordt gesloten.</translation>
        </message>
        <message>
            <source>Ends a contract before its day.</source>
            <translation>Beëindigt een contract voor de einddatum.</translation>
        </message>
        <message>
            <source>Give either --goes-on or --ends.</source>
            <translation>Geef óf --goes-on óf --ends op.</translation>
        </message>
        <message>
            <source>Records the aanzegging of the newest contract.</source>
            <translation>Legt de aanzegging van het nieuwste contract vast.</translation>
        </message>
        <message>
            <source>Records that somebody asked for earlier work.</source>
            <translation>Legt vast dat naar eerder werk is gevraagd.</translation>
        </message>
        <message>
            <source>Adds earlier work that counts for the chain.</source>
            <translation>Voegt eerder werk toe dat meetelt in de keten.</translation>
        </message>
        <message>
            <source>Records what is agreed about a secondment.</source>
            <translation>Legt vast wat over een detachering is afgesproken.</translation>
        </message>
        <message>
            <source>The values of the rules, with source and period.</source>
            <translation>De waarden van de regels, met bron en periode.</translation>
        </message>
        <message>
            <source>Another value from a day on.</source>
            <translation>Een andere waarde vanaf een dag.</translation>
        </message>
        <message>
            <source>The department's own value that began on that day counts no longer.</source>
            <translation>De eigen waarde van de afdeling die op die dag begon, telt niet meer.</translation>
        </message>
        <message>
            <source>The chain of contracts of a person (BW 7:668a).</source>
            <translation>De keten van contracten van een persoon (BW 7:668a).</translation>
        </message>
        <message>
            <source>The sum behind the dates of a person.</source>
            <translation>De berekening achter de datums van een persoon.</translation>
        </message>
        <message>
            <source>Moved; works there from %1. It began on %2.</source>
            <translation>Verplaatst; werkt daar vanaf %1. Het begon op %2.</translation>
        </message>
        <message>
            <source>Started on %1.</source>
            <translation>Gestart op %1.</translation>
        </message>
        <message>
            <source>Evaluation of %1 kept.</source>
            <translation>Evaluatie van %1 bewaard.</translation>
        </message>
        <message>
            <source>Absence from %1 recorded.</source>
            <translation>Afwezigheid vanaf %1 opgeschreven.</translation>
        </message>
        <message>
            <source>The last day away was %1.</source>
            <translation>De laatste dag weg was %1.</translation>
        </message>
        <message>
            <source>The stage stands still from %1.</source>
            <translation>De stage ligt stil vanaf %1.</translation>
        </message>
        <message>
            <source>The stage goes on, up to and including %1.</source>
            <translation>De stage gaat verder, tot en met %1.</translation>
        </message>
        <message>
            <source>The stage stopped on %1.</source>
            <translation>De stage stopte op %1.</translation>
        </message>
        <message>
            <source>Records that the first day was there, and says what was not arranged.</source>
            <translation>Schrijft op dat de eerste dag er was, en zegt wat niet geregeld was.</translation>
        </message>
        <message>
            <source>Moves a person to another workplace; the stage or contract goes on.</source>
            <translation>Verplaatst een persoon naar een andere werkplek; de stage of het contract loopt door.</translation>
        </message>
        <message>
            <source>Keeps an evaluation of a stage.</source>
            <translation>Bewaart een evaluatie van een stage.</translation>
        </message>
        <message>
            <source>Records that somebody is away; never why.</source>
            <translation>Schrijft op dat iemand er niet is; nooit waarom.</translation>
        </message>
        <message>
            <source>Records that somebody is back.</source>
            <translation>Schrijft op dat iemand terug is.</translation>
        </message>
        <message>
            <source>Lets a stage stand still.</source>
            <translation>Laat een stage stilliggen.</translation>
        </message>
        <message>
            <source>Lets a stage go on; its dates move by the real number of days.</source>
            <translation>Laat een stage verder gaan; de datums schuiven op met het echte aantal dagen.</translation>
        </message>
        <message>
            <source>Stops a stage early; the person waits for another workplace.</source>
            <translation>Stopt een stage eerder; de persoon wacht op een andere werkplek.</translation>
        </message>
        <message>
            <source>Writes down if somebody who left for work still works.</source>
            <translation>Legt vast of iemand die naar werk uitstroomde nog werkt.</translation>
        </message>
        <message>
            <source>Writes down that a person died: everything is closed.</source>
            <translation>Legt vast dat iemand is overleden: alles wordt afgesloten.</translation>
        </message>
        <message>
            <source>Writes down that a person moved to another municipality.</source>
            <translation>Legt vast dat iemand naar een andere gemeente is verhuisd.</translation>
        </message>
        <message>
            <source>Pas op de plaats: no letters, labels and proposals for now.</source>
            <translation>Pas op de plaats: voorlopig geen brieven, etiketten en voorstellen.</translation>
        </message>
        <message>
            <source>Ends pas op de plaats.</source>
            <translation>Beëindigt pas op de plaats.</translation>
        </message>
        <message>
            <source>Lists what is open before a trajectory can be closed.</source>
            <translation>Toont wat nog openstaat voordat een traject kan worden afgesloten.</translation>
        </message>
        <message>
            <source>Takes back the last step of a person.</source>
            <translation>Maakt de laatste stap van een persoon ongedaan.</translation>
        </message>
        <message>
            <source>Puts the day or the reason of a step right.</source>
            <translation>Corrigeert de dag of de reden van een stap.</translation>
        </message>
        <message>
            <source>Not known yet: %1</source>
            <translation>Nog niet bekend: %1</translation>
        </message>
        <message>
            <source>Facts changed: %1</source>
            <translation>Gegevens veranderd: %1</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Geschreven: %1</translation>
        </message>
        <message>
            <source>Shows what is known of a person for the work.</source>
            <translation>Toont wat van iemand bekend is voor het werk.</translation>
        </message>
        <message>
            <source>Writes down facts of a person; what is the same stays as it is.</source>
            <translation>Schrijft gegevens van iemand op; wat gelijk is, blijft staan.</translation>
        </message>
        <message>
            <source>Confirms that facts of a person are still so; all of them when none is named.</source>
            <translation>Bevestigt dat gegevens van iemand nog kloppen; allemaal als u er geen noemt.</translation>
        </message>
        <message>
            <source>Makes the form for the talk of the preselection: one A4.</source>
            <translation>Maakt het formulier voor het gesprek van de voorselectie: één A4.</translation>
        </message>
        <message>
            <source>Talk of the preselection</source>
            <translation>Gesprek voorselectie</translation>
        </message>
        <message>
            <source>Trial day at %1</source>
            <translation>Meeloopdag bij %1</translation>
        </message>
        <message>
            <source>%1: %2 → %3 over %4 skills (%5 → %6): %7</source>
            <translation>%1: %2 → %3 over %4 vaardigheden (%5 → %6): %7</translation>
        </message>
        <message>
            <source>Shows the scores of work skills of a person, and what changed.</source>
            <translation>Toont de scores van werknemersvaardigheden van een persoon, en wat er veranderde.</translation>
        </message>
        <message>
            <source>(sensitive note)</source>
            <translation>(gevoelige notitie)</translation>
        </message>
        <message>
            <source>(sensitive document)</source>
            <translation>(gevoelig document)</translation>
        </message>
        <message>
            <source>The document is in %1. It is not encrypted.</source>
            <translation>Het document staat in %1. Het is niet versleuteld.</translation>
        </message>
        <message>
            <source>Finds notes by the beginnings of their words, newest first.</source>
            <translation>Zoekt notities op het begin van hun woorden, de nieuwste eerst.</translation>
        </message>
        <message>
            <source>Lists the documents in a dossier.</source>
            <translation>Toont de documenten in een dossier.</translation>
        </message>
        <message>
            <source>Puts a document in a dossier, 20 MB at most.</source>
            <translation>Zet een document in een dossier, hoogstens 20 MB.</translation>
        </message>
        <message>
            <source>Saves a copy of a document; it is not encrypted there.</source>
            <translation>Bewaart een kopie van een document; die is niet versleuteld.</translation>
        </message>
        <message>
            <source>Document %1</source>
            <translation>Document %1</translation>
        </message>
        <message>
            <source>late</source>
            <translation>te laat</translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>coming</source>
            <translation>komt</translation>
        </message>
        <message>
            <source>later</source>
            <translation>later</translation>
        </message>
        <message>
            <source> (by law)</source>
            <translation> (wettelijk)</translation>
        </message>
        <message>
            <source>Shows what must be done by when; --all also what is not near yet.</source>
            <translation>Toont wat wanneer gedaan moet zijn; met --all ook wat nog niet dichtbij is.</translation>
        </message>
        <message>
            <source>Started at %1</source>
            <translation>Gestart bij %1</translation>
        </message>
        <message>
            <source>The stage stands still</source>
            <translation>De stage ligt stil</translation>
        </message>
        <message>
            <source>The stage goes on</source>
            <translation>De stage gaat verder</translation>
        </message>
        <message>
            <source>Withdrawn: the stage did not stand still</source>
            <translation>Ingetrokken: de stage lag niet stil</translation>
        </message>
        <message>
            <source>Move undone</source>
            <translation>Verplaatsing teruggedraaid</translation>
        </message>
        <message>
            <source>Moved to %1</source>
            <translation>Verplaatst naar %1</translation>
        </message>
        <message>
            <source>a contract of today</source>
            <translation>een contract van vandaag</translation>
        </message>
        <message>
            <source>Trajectories: %1 that go on, %2 that have ended, %3 already there.</source>
            <translation>Trajecten: %1 lopend, %2 afgesloten, %3 stonden er al.</translation>
        </message>
        <message>
            <source>Reason “%1” (%2 rows): %3</source>
            <translation>Reden “%1” (%2 rijen): %3</translation>
        </message>
        <message>
            <source>The own list was taken in.</source>
            <translation>De eigen lijst is ingelezen.</translation>
        </message>
        <message>
            <source>Takes the own list of the wijkbedrijf in, with current and former participants; --dry-run only says what would happen.</source>
            <translation>Leest de eigen lijst van het wijkbedrijf in, met huidige en oud-deelnemers; --dry-run zegt alleen wat er zou gebeuren.</translation>
        </message>
        <message>
            <source>week of %1: %2 end, %3 places fall empty</source>
            <translation>week van %1: %2 eindes, %3 plaatsen komen vrij</translation>
        </message>
        <message>
            <source>Shows what ends in the coming weeks, and which places fall empty.</source>
            <translation>Laat zien wat er de komende weken eindigt en welke plaatsen vrijkomen.</translation>
        </message>
        <message>
            <source>Makes letters final as PDF; --text writes the words too, and without --out only shows them; --again makes a second one about the same act.</source>
            <translation>Maakt brieven definitief als PDF; --text schrijft ook de woorden, en zonder --out toont het die alleen; --again maakt een tweede brief over hetzelfde.</translation>
        </message>
        <message>
            <source>Keep the paper you have until it says below that this code is in force.
    </source>
            <translation>Bewaar het papier dat u hebt tot hieronder staat dat deze code geldt.
    </translation>
        </message>
        <message>
            <source>Goes on after a stand-still</source>
            <translation>Gaat verder na pas op de plaats</translation>
        </message>
        <message>
            <source>Stands still</source>
            <translation>Pas op de plaats</translation>
        </message>
        <message>
            <source>Lists the terms that were written down for a person.</source>
            <translation>Toont de termijnen die voor iemand zijn vastgelegd.</translation>
        </message>
        <message>
            <source>Writes a term of a person down: subsidy, measurement, statement or objection.</source>
            <translation>Legt een termijn van iemand vast: subsidie, meting, verklaring of bezwaar.</translation>
        </message>
        <message>
            <source>Puts a term right with a new one; the old one stays.</source>
            <translation>Verbetert een termijn met een nieuwe; de oude blijft bewaard.</translation>
        </message>
        <message>
            <source>Writes down that a term was dealt with.</source>
            <translation>Legt vast dat een termijn is afgehandeld.</translation>
        </message>
        <message>
            <source>Lists what the department itself must do, and why then.</source>
            <translation>Toont wat de afdeling zelf moet doen, en waarom op die dag.</translation>
        </message>
        <message>
            <source>Writes down that a duty was done: year_start_2027, rights_review, special_rights.</source>
            <translation>Legt vast dat een plicht is gedaan: year_start_2027, rights_review, special_rights.</translation>
        </message>
        <message>
            <source>Lists the register of data breaches.</source>
            <translation>Toont het register van datalekken.</translation>
        </message>
        <message>
            <source>Writes a data breach down, without names.</source>
            <translation>Legt een datalek vast, zonder namen.</translation>
        </message>
        <message>
            <source>Writes down that a data breach was reported, or why not.</source>
            <translation>Legt vast dat een datalek is gemeld, of waarom niet.</translation>
        </message>
        <message>
        <source>The days on which the department is closed; with --all those taken away too.</source>
        <translation>De dagen waarop de afdeling gesloten is; met --all ook wat is weggehaald.</translation>
    </message>
    <message>
        <source>Closes the department on some days.</source>
        <translation>Sluit de afdeling op een paar dagen.</translation>
    </message>
    <message>
        <source>The closing that begins on that day is taken away.</source>
        <translation>De sluiting die op die dag begint wordt weggehaald.</translation>
    </message>
    <message>
        <source>The days that a decree equates with a holiday; with --all those taken away too.</source>
        <translation>De dagen die een besluit gelijkstelt met een feestdag; met --all ook wat is weggehaald.</translation>
    </message>
    <message>
        <source>Equates a day with a holiday (Algemene termijnenwet article 3).</source>
        <translation>Stelt een dag gelijk met een feestdag (Algemene termijnenwet artikel 3).</translation>
    </message>
    <message>
        <source>That day is no longer equated with a holiday.</source>
        <translation>Die dag is niet langer gelijkgesteld met een feestdag.</translation>
    </message>
</context>
</TS>
