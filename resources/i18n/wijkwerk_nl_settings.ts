<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>BackupRows</name>
    <message>
        <source>made by a newer Wijkwerk</source>
        <translation>van een nieuwere Wijkwerk</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>of an earlier key</source>
        <translation>van een eerdere sleutel</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erin zit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::AccessSection</name>
    <message>
        <source>Give somebody access…</source>
        <translation>Iemand toegang geven…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>no longer works here: take the access away</source>
        <translation>werkt hier niet meer: neem de toegang weg</translation>
    </message>
    <message>
        <source>that is you</source>
        <translation>dat bent u</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Mijn wachtwoord wijzigen…</translation>
    </message>
    <message>
        <source>Take access away…</source>
        <translation>Toegang wegnemen…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Nieuwe herstelcode…</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>This is a practice department</source>
        <translation>Dit is een oefenafdeling</translation>
    </message>
    <message>
        <source>It opens without a password, for everybody. In a department of your own you give people access here.</source>
        <translation>Die gaat voor iedereen open, zonder wachtwoord. In uw eigen afdeling geeft u hier mensen toegang.</translation>
    </message>
    <message>
        <source>Take the access of %1 away?</source>
        <translation>De toegang van %1 wegnemen?</translation>
    </message>
    <message>
        <source>Take access away</source>
        <translation>Toegang wegnemen</translation>
    </message>
    <message>
        <source>Who can open this department with a password of their own. The role decides what somebody sees on the screen. Who can open the file can read all of it with another program.</source>
        <translation>Wie deze afdeling kan openen met een eigen wachtwoord. De rol bepaalt wat iemand op het scherm ziet. Wie het bestand kan openen, kan met een ander programma alles lezen.</translation>
    </message>
    <message>
        <source>Here nobody needs a password</source>
        <translation>Hier heeft niemand een wachtwoord nodig</translation>
    </message>
    <message>
        <source>This is a practice department: it opens for everybody. In a department of your own everybody who may open it stands here, and who is not in the list cannot open it.</source>
        <translation>Dit is een oefenafdeling: zij gaat voor iedereen open. In een afdeling van uzelf staat hier wie haar mag openen. Wie niet in de lijst staat, kan dan niet naar binnen.</translation>
    </message>
    <message>
        <source>The list cannot be read now</source>
        <translation>De lijst kan nu niet worden gelezen</translation>
    </message>
    <message>
        <source>Did %1 ever see the recovery code? Whoever knows it can still open the file. Then make a new code in the same step.</source>
        <translation>Heeft %1 de herstelcode ooit gezien? Wie die kent, kan het bestand nog openen. Maak dan in dezelfde stap een nieuwe code.</translation>
    </message>
    <message>
        <source>Make a new code and take access away…</source>
        <translation>Nieuwe code maken en toegang wegnemen…</translation>
    </message>
    <message>
        <source>Keep the code and take access away</source>
        <translation>Code houden en toegang wegnemen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The file gets a new key; everybody else keeps their password. The department closes for a moment. Copies and backups of before this moment can still be opened with the old password: no program can change that.</source>
        <translation>Het bestand krijgt een nieuwe sleutel; alle anderen houden hun wachtwoord. De afdeling gaat even dicht. Kopieën en back-ups van vóór dit moment gaan nog open met het oude wachtwoord: dat kan geen programma veranderen.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Map voor back-ups</translation>
    </message>
    <message>
        <source>When something changed, every</source>
        <translation>Als er iets is veranderd, elke</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>and when the department is closed</source>
        <translation>en bij het afsluiten van de afdeling</translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation>Back-ups in deze map</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Nu een back-up maken</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Try putting back</source>
        <translation>Proef terugzetten</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>Upkeep…</source>
        <translation>Onderhoud…</translation>
    </message>
    <message>
        <source>Opens the chosen backup and compares everything in it with its list.</source>
        <translation>Opent de gekozen back-up en vergelijkt alles daarin met de lijst.</translation>
    </message>
    <message>
        <source>Puts the newest backup back in a passing place and counts what is in it.</source>
        <translation>Zet de nieuwste back-up terug op een tijdelijke plek en telt wat erin zit.</translation>
    </message>
    <message>
        <source>Looks the whole file over and gives unused room back.</source>
        <translation>Kijkt het hele bestand na en geeft ongebruikte ruimte terug.</translation>
    </message>
    <message>
        <source>Look the file over?</source>
        <translation>Het bestand nakijken?</translation>
    </message>
    <message>
        <source>Wijkwerk looks the whole file over, makes damaged indexes again, and gives unused room back. For that it needs room on the disk for about two more copies. You can work on meanwhile.</source>
        <translation>Wijkwerk kijkt het hele bestand na, maakt beschadigde indexen opnieuw en geeft ongebruikte ruimte terug. Daarvoor is op de schijf ruimte nodig voor ongeveer twee kopieën. U kunt ondertussen doorwerken.</translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>nog niet gekozen</translation>
    </message>
    <message>
        <source>whole, checked at %1</source>
        <translation>heel, nagekeken om %1</translation>
    </message>
    <message>
        <source>damaged, checked at %1</source>
        <translation>beschadigd, nagekeken om %1</translation>
    </message>
    <message>
        <source>put back as a trial on %1</source>
        <translation>proef gelukt op %1</translation>
    </message>
    <message>
        <source>whole when it was made</source>
        <translation>heel bij het maken</translation>
    </message>
    <message>
        <source>This was not saved</source>
        <translation>Dit is niet bewaard</translation>
    </message>
    <message>
        <source>Where should the backups be?</source>
        <translation>Waar moeten de back-ups komen?</translation>
    </message>
    <message>
        <source>A backup was made and checked: %1.</source>
        <translation>Er is een back-up gemaakt en gecontroleerd: %1.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Bezig met een back-up</translation>
    </message>
    <message>
        <source>This backup is whole: it was opened, and all of its list is in it.</source>
        <translation>Deze back-up is heel: hij is geopend en alles van de lijst zit erin.</translation>
    </message>
    <message>
        <source>This backup is damaged, or of another key. Make a new one.</source>
        <translation>Deze back-up is beschadigd, of heeft een andere sleutel. Maak een nieuwe.</translation>
    </message>
    <message>
        <source>Checking a backup</source>
        <translation>Bezig met controleren</translation>
    </message>
    <message>
        <source>Trying to put a backup back</source>
        <translation>Bezig met proef terugzetten</translation>
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
        <source>The upkeep was skipped: there is too little free room on the disk, %1 is needed. The file was left as it is.</source>
        <translation>Het onderhoud is overgeslagen: er is te weinig vrije ruimte op de schijf, nodig is %1. Het bestand is gelaten zoals het is.</translation>
    </message>
    <message>
        <source>Upkeep of the file</source>
        <translation>Bezig met onderhoud</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Nog geen back-ups</translation>
    </message>
    <message>
        <source>Choose a folder above, on a stick or a network drive. Then Wijkwerk makes them by itself.</source>
        <translation>Kies hierboven een map, op een stick of een netwerkschijf. Dan maakt Wijkwerk ze vanzelf.</translation>
    </message>
    <message>
        <source>They come here by themselves. You can also make one now.</source>
        <translation>Ze komen hier vanzelf. U kunt er ook nu een maken.</translation>
    </message>
    <message>
        <source>No folder for them was chosen yet. Ask who sets up your department.</source>
        <translation>Er is nog geen map voor gekozen. Vraag het aan wie uw afdeling beheert.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::CertificatesPane</name>
    <message>
        <source>The certificate says what was destroyed by which rule, and who approved it. It holds no names of people.</source>
        <translation>De verklaring zegt wat er op grond van welke regel is vernietigd, en wie dat goedkeurde. Er staan geen namen van deelnemers in.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemaakt door</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Goedgekeurd door</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>Earlier lists</source>
        <translation>Eerdere lijsten</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Verklaring opslaan…</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Verklaring opslaan</translation>
    </message>
    <message>
        <source>Certificate of destruction %1.pdf</source>
        <translation>Verklaring van vernietiging %1.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>No earlier lists yet</source>
        <translation>Nog geen eerdere lijsten</translation>
    </message>
    <message>
        <source>A list that was carried out or withdrawn stands here.</source>
        <translation>Een lijst die is uitgevoerd of ingetrokken, staat hier.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::ClosingSection</name>
    <message>
        <source>Not saved</source>
        <translation>Niet bewaard</translation>
    </message>
    <message>
        <source>Add days…</source>
        <translation>Dagen toevoegen…</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Sluitingsdagen</translation>
    </message>
    <message>
        <source>No closing days yet</source>
        <translation>Nog geen sluitingsdagen</translation>
    </message>
    <message>
        <source>Weekends and holidays are known already. Add the other days on which the wijkbedrijf is closed.</source>
        <translation>Weekenden en feestdagen zijn al bekend. Voeg de andere dagen toe waarop het wijkbedrijf dicht is.</translation>
    </message>
    <message>
        <source>On these days nobody works, besides weekends and holidays. Appointments move to the next working day, what must be done before a date to the working day before it. Which holidays count stands under Rules.</source>
        <translation>Op deze dagen werkt niemand, naast weekenden en feestdagen. Afspraken schuiven door naar de volgende werkdag, wat vóór een datum klaar moet zijn naar de werkdag ervoor. Welke feestdagen tellen staat bij Regels.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Waar het staat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Weghalen…</translation>
    </message>
    <message>
        <source>%1. On these days people work again. Write down why.</source>
        <translation>%1. Op deze dagen wordt weer gewerkt. Schrijf op waarom.</translation>
    </message>
    <message>
        <source>Take these closing days away?</source>
        <translation>Deze sluitingsdagen weghalen?</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>The closing days are taken away</source>
        <translation>De sluitingsdagen zijn weggehaald</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::ConfirmRuleDialog</name>
    <message>
        <source>Confirm term %1</source>
        <translation>Termijn %1 bevestigen</translation>
    </message>
    <message>
        <source>Archivist</source>
        <translation>Archivaris</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bevestigd op</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>%1: %2. From then on this term counts for the destruction list.</source>
        <translation>%1: %2. Vanaf dan telt deze termijn mee voor de vernietigingslijst.</translation>
    </message>
    <message>
        <source>Look at this together:</source>
        <translation>Bekijk dit samen:</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Term %1 is confirmed.</source>
        <translation>Termijn %1 is bevestigd.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::DepartmentSection</name>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Wijzigingen terugdraaien</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
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
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadres</translation>
    </message>
    <message>
        <source>For instance Postbus 12</source>
        <translation>Bijvoorbeeld Postbus 12</translation>
    </message>
    <message>
        <source>Postcode of the postal address</source>
        <translation>Postcode van het postadres</translation>
    </message>
    <message>
        <source>Town of the postal address</source>
        <translation>Plaats van het postadres</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Who signs letters</source>
        <translation>Wie brieven ondertekent</translation>
    </message>
    <message>
        <source>For instance: namens burgemeester en wethouders van Wijkerdam</source>
        <translation>Bijvoorbeeld: namens burgemeester en wethouders van Wijkerdam</translation>
    </message>
    <message>
        <source>Mandate from</source>
        <translation>Mandaat vanaf</translation>
    </message>
    <message>
        <source>Mandate up to and including</source>
        <translation>Mandaat t/m</translation>
    </message>
    <message>
        <source>Sentences in letters</source>
        <translation>Zinnen in brieven</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Kies een plaatje…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Geen logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Kies een logo</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-plaatjes (*.png)</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Het logo</translation>
    </message>
    <message>
        <source>Department saved</source>
        <translation>De afdeling is bewaard</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet bewaard</translation>
    </message>
    <message>
        <source>Still to fill in before a letter can be made: %1.</source>
        <translation>Nog aanvullen voordat u een brief kunt maken: %1.</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>Uw wijzigingen bewaren?</translation>
    </message>
    <message>
        <source>You changed the department and did not save it yet.</source>
        <translation>U hebt de afdeling gewijzigd en nog niet bewaard.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Verder typen</translation>
    </message>
    <message>
        <source>For instance: Reist u meer dan 5 kilometer? Dan krijgt u uw reiskosten vergoed.</source>
        <translation>Bijvoorbeeld: Reist u meer dan 5 kilometer? Dan krijgt u uw reiskosten vergoed.</translation>
    </message>
    <message>
        <source>For instance: Bent u ziek of te laat? Bel dan vóór 7.45 uur uw vakspecialist.</source>
        <translation>Bijvoorbeeld: Bent u ziek of te laat? Bel dan vóór 7.45 uur uw vakspecialist.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::DestructionPane</name>
    <message>
        <source>selectielijst %1</source>
        <translation>selectielijst %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Of whom the term has ended. Somebody else than who makes the list approves it. What is destroyed cannot be brought back; what is left are numbers for the statistics.</source>
        <translation>Mensen van wie de bewaartermijn voorbij is. Iemand anders dan de maker keurt de lijst goed. Wat is vernietigd, komt niet terug. Alleen cijfers voor de statistiek blijven over.</translation>
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
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bewaard t/m</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Op de lijst</translation>
    </message>
    <message>
        <source>Destruction list</source>
        <translation>Vernietigingslijst</translation>
    </message>
    <message>
        <source>Make the list…</source>
        <translation>Lijst maken…</translation>
    </message>
    <message>
        <source>Keep, because…</source>
        <translation>Bewaren omdat…</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Terug op de lijst</translation>
    </message>
    <message>
        <source>Withdraw the list…</source>
        <translation>Lijst intrekken…</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>vernietigd</translation>
    </message>
    <message>
        <source>kept by %1: %2</source>
        <translation>bewaard door %1: %2</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>bewaard: %1</translation>
    </message>
    <message>
        <source>will be destroyed</source>
        <translation>wordt vernietigd</translation>
    </message>
    <message>
        <source>may be destroyed</source>
        <translation>kan worden vernietigd</translation>
    </message>
    <message>
        <source>No term has been confirmed by the archivist yet, so nothing is destroyed. Confirm the terms under Terms.</source>
        <translation>De archivaris heeft nog geen enkele termijn bevestigd. Er wordt dus niets vernietigd. Bevestig de termijnen onder Bewaartermijnen.</translation>
    </message>
    <message>
        <source>Today there is nothing to destroy.</source>
        <translation>Vandaag valt er niets te vernietigen.</translation>
    </message>
    <message>
        <source>There is no list yet. Made today it would hold %1.</source>
        <translation>Er is nog geen lijst. Op een lijst van vandaag staan %1 die weg kunnen.</translation>
    </message>
    <message>
        <source>List of %1, made by %2.</source>
        <translation>Lijst van %1, gemaakt door %2.</translation>
    </message>
    <message>
        <source>Somebody else has to approve it.</source>
        <translation>Iemand anders moet hem goedkeuren.</translation>
    </message>
    <message>
        <source>Look through it, and approve it when it is right.</source>
        <translation>Loop hem na, en keur hem goed als hij klopt.</translation>
    </message>
    <message>
        <source>Approved by %1 on %2. It can be carried out: %3.</source>
        <translation>Goedgekeurd door %1 op %2. Hij kan worden uitgevoerd: %3.</translation>
    </message>
    <message>
        <source>It was carried out, but the file has to be tidied still. Until then parts can be left in it.</source>
        <translation>Hij is uitgevoerd, maar het bestand moet nog worden opgeruimd. Tot dan kunnen er resten in staan.</translation>
    </message>
    <message>
        <source>Tidy the file</source>
        <translation>Bestand opruimen</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Goedkeuren…</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Vernietigen…</translation>
    </message>
    <message>
        <source>Make the destruction list?</source>
        <translation>Vernietigingslijst maken?</translation>
    </message>
    <message>
        <source>It gets everybody of whom the term ended before today: %1 now. Nothing is destroyed yet. Afterwards you can still keep somebody, and somebody else approves it.</source>
        <translation>Op de lijst komt iedereen van wie de termijn vóór vandaag voorbij was: nu %1. Er wordt nog niets vernietigd. U kunt daarna nog iemand bewaren, en iemand anders keurt de lijst goed.</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Lijst maken</translation>
    </message>
    <message>
        <source>The list was made. Somebody else approves it.</source>
        <translation>De lijst is gemaakt. Iemand anders keurt hem goed.</translation>
    </message>
    <message>
        <source>Keep person %1?</source>
        <translation>Persoon %1 bewaren?</translation>
    </message>
    <message>
        <source>Kept because… Write down the reason without details that the archive does not need. It is on the list with your name.</source>
        <translation>Bewaren omdat… Schrijf de reden op, zonder details die niet nodig zijn. De reden staat met uw naam op de lijst.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Approve this list?</source>
        <translation>Deze lijst goedkeuren?</translation>
    </message>
    <message>
        <source>You approve that what is known of %1 is destroyed. The list can then no longer be changed, only carried out or withdrawn.</source>
        <translation>U vindt het goed dat de gegevens van %1 worden vernietigd. De lijst kan daarna niet meer veranderen, alleen nog worden uitgevoerd of ingetrokken.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>The list was approved.</source>
        <translation>De lijst is goedgekeurd.</translation>
    </message>
    <message>
        <source>What is known of %1 disappears from this file for good.</source>
        <translation>De gegevens van %1 verdwijnen voorgoed uit dit bestand.</translation>
    </message>
    <message numerus="yes">
        <source>It stays in %n backup(s) until those are thinned; the certificate says until when.</source>
        <translation>
            <numerusform>Ze blijven in %n back-up staan tot die wordt opgeruimd. De verklaring zegt tot wanneer.</numerusform>
            <numerusform>Ze blijven in %n back-ups staan tot die worden opgeruimd. De verklaring zegt tot wanneer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy for good?</source>
        <translation>Voorgoed vernietigen?</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernietigen</translation>
    </message>
    <message>
        <source>Destroying</source>
        <translation>Bezig met vernietigen</translation>
    </message>
    <message>
        <source>Destroyed. The certificate is under Earlier lists.</source>
        <translation>Vernietigd. De verklaring staat onder Eerdere lijsten.</translation>
    </message>
    <message>
        <source>Tidying the file</source>
        <translation>Bezig met opruimen van het bestand</translation>
    </message>
    <message>
        <source>Withdraw the list?</source>
        <translation>Lijst intrekken?</translation>
    </message>
    <message>
        <source>Nothing is destroyed; a new list can be made. Write down why.</source>
        <translation>Er wordt niets vernietigd. U kunt daarna een nieuwe lijst maken. Schrijf op waarom.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Something in the log was altered</source>
        <translation>Er is iets veranderd in het logboek</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>Niemand is aan de beurt</translation>
    </message>
    <message>
        <source>Whoever comes to the end of a confirmed term stands here by himself; then a list can be made.</source>
        <translation>Loopt een bevestigde termijn af, dan staat die persoon hier vanzelf. Daarna kunt u een lijst maken.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::EquatedDaysDialog</name>
    <message>
        <source>Equated days</source>
        <translation>Gelijkgestelde dagen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Days that a decree equates with a holiday (Algemene termijnenwet article 3). A legal term does not end on such a day.</source>
        <translation>Dagen die een besluit gelijkstelt aan een feestdag (Algemene termijnenwet artikel 3). Een wettelijke termijn eindigt niet op zo&apos;n dag.</translation>
    </message>
    <message>
        <source>One day a line: date; name; decree. For example: 04-01-2027; extra day off; Stcrt. 2026, 1</source>
        <translation>Eén dag per regel: datum; naam; besluit. Bijvoorbeeld: 04-01-2027; extra vrije dag; Stcrt. 2026, 1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>The equated days are saved</source>
        <translation>De gelijkgestelde dagen zijn opgeslagen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Change days of the past?</source>
        <translation>Dagen van vroeger veranderen?</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::GiveAccessDialog</name>
    <message>
        <source>Give somebody access</source>
        <translation>Iemand toegang geven</translation>
    </message>
    <message>
        <source>New password for a colleague</source>
        <translation>Nieuw wachtwoord voor een collega</translation>
    </message>
    <message>
        <source>Who gets access?</source>
        <translation>Wie krijgt toegang?</translation>
    </message>
    <message>
        <source>Let your colleague choose a password here, at this computer. You need not know it, and nobody can look it up later.</source>
        <translation>Laat uw collega hier, op deze computer, een wachtwoord kiezen. U hoeft het niet te weten, en niemand kan het later opzoeken.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Everybody in the list of workers has access already. Somebody new is first added under Workers.</source>
        <translation>Iedereen in de lijst van medewerkers heeft al toegang. Iemand die nieuw is, voegt u eerst toe bij Medewerkers.</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Toegang geven</translation>
    </message>
    <message>
        <source>The password is being saved…</source>
        <translation>Het wachtwoord wordt bewaard…</translation>
    </message>
    <message>
        <source>%1 can sign in from now on.</source>
        <translation>%1 kan vanaf nu inloggen.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::HoldDialog</name>
    <message>
        <source>Keep somebody longer</source>
        <translation>Iemand langer bewaren</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>Persoonsnummer</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>Bewaren omdat</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>For example because of a complaint or a court case. Nothing of this person comes on a destruction list. Without a day it lasts until you lift it.</source>
        <translation>Bijvoorbeeld door een klacht of een rechtszaak. Deze persoon wordt dan niet vernietigd. Zonder einddatum geldt dit tot u het opheft.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>This person is kept.</source>
        <translation>Deze persoon wordt bewaard.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::HoldsPane</name>
    <message>
        <source>People of whom nothing is destroyed, whatever the terms say.</source>
        <translation>Mensen van wie niets wordt vernietigd, wat de termijnen ook zeggen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>Bewaren omdat</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>until it is lifted</source>
        <translation>tot het is opgeheven</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>geëindigd op %1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation>Langer bewaren</translation>
    </message>
    <message>
        <source>Keep somebody…</source>
        <translation>Iemand bewaren…</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>Opheffen…</translation>
    </message>
    <message>
        <source>No longer keep this person?</source>
        <translation>Deze persoon niet langer bewaren?</translation>
    </message>
    <message>
        <source>The usual terms count again. Write down why.</source>
        <translation>De gewone termijnen gelden dan weer. Schrijf op waarom.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Opheffen</translation>
    </message>
    <message>
        <source>Nobody is kept longer</source>
        <translation>Niemand wordt langer bewaard</translation>
    </message>
    <message>
        <source>Is there a complaint or a court case about somebody? Then keep that person here until it is over.</source>
        <translation>Loopt er een klacht of een rechtszaak over iemand? Zet die persoon hier, tot dat voorbij is.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::ListSection</name>
    <message>
        <source>Archived ones too</source>
        <translation>Ook wat gearchiveerd is</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::LogCheckDialog</name>
    <message>
        <source>Check the log</source>
        <translation>Logboek controleren</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijken met</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Van papier</translation>
    </message>
    <message>
        <source>Every line is read and compared with what it must be. That shows changed, removed and added lines. That the end was cut off, or an older copy put in place, is shown only by comparing with something from outside: paper or a backup.</source>
        <translation>Elke regel wordt gelezen en vergeleken met wat hij moet zijn. Zo komen gewijzigde, weggehaalde en toegevoegde regels uit. Dat het eind eraf is gehaald of dat er een oudere kopie ligt, blijkt alleen door te vergelijken met iets van buiten: papier of een back-up.</translation>
    </message>
    <message>
        <source>nothing, only the log itself</source>
        <translation>niets, alleen het logboek zelf</translation>
    </message>
    <message>
        <source>the state of the log from paper</source>
        <translation>de stand van het logboek op papier</translation>
    </message>
    <message>
        <source>the newest backup</source>
        <translation>de nieuwste back-up</translation>
    </message>
    <message>
        <source>It stands at the foot of printed reports and in this tab: a number, a dash, and sixteen digits and letters.</source>
        <translation>Die staat onder aan afgedrukte rapporten en op dit tabblad: een nummer, een streepje en zestien cijfers en letters.</translation>
    </message>
    <message>
        <source>Folder with backups</source>
        <translation>Map met back-ups</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Bezig met het logboek controleren</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n lines.</source>
        <translation>
            <numerusform>Het logboek is heel: %n regel.</numerusform>
            <numerusform>Het logboek is heel: %n regels.</numerusform>
        </translation>
    </message>
    <message>
        <source>That line is of %1.</source>
        <translation>Die regel is van %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n lines are from before 0.2.0. Of those nothing can be said about the time before they were linked.</source>
        <translation>
            <numerusform>De eerste regel is van vóór 0.2.0. Daarvan is niets te zeggen over de tijd voordat hij geketend werd.</numerusform>
            <numerusform>De eerste %n regels zijn van vóór 0.2.0. Daarvan is niets te zeggen over de tijd voordat ze geketend werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n lines what stood in them was destroyed after the retention term.</source>
        <translation>
            <numerusform>Van %n regel is de inhoud vernietigd na de bewaartermijn.</numerusform>
            <numerusform>Van %n regels is de inhoud vernietigd na de bewaartermijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>State of the log: %1</source>
        <translation>Stand van het logboek: %1</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::LogSection</name>
    <message>
        <source>Older lines</source>
        <translation>Oudere regels</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Controleren…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>Nummer deelnemer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>T/m</translation>
    </message>
    <message>
        <source>Who did what, and who looked. Every line holds on to the line before it: what somebody changes or removes afterwards is found by the check.</source>
        <translation>Wie wat deed, en wie keek. Elke regel zit vast aan de regel ervoor: wat iemand achteraf wijzigt of weghaalt, komt bij de controle uit.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation>niet meer hier</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>State of the log: %1</source>
        <translation>Stand van het logboek: %1</translation>
    </message>
    <message>
        <source>Write this down now and then, outside this computer. With it anybody can check later that nothing before it was changed.</source>
        <translation>Schrijf dit af en toe op, buiten deze computer. Daarmee kan iedereen later controleren dat er niets van daarvoor gewijzigd is.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::LookSection</name>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Zoals de computer is ingesteld</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>This holds for this computer, for everybody who works here. The size of the letters follows the computer&apos;s own settings.</source>
        <translation>Dit geldt op deze computer, voor iedereen die hier werkt. De grootte van de letters volgt de instellingen van de computer zelf.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Lock when nobody touches the computer for</source>
        <translation>Vergrendelen als niemand de computer aanraakt, na</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Wijkwerk also locks when the screen locks and when the computer goes to sleep, and with Ctrl+L. This holds for this computer.</source>
        <translation>Wijkwerk gaat ook op slot als het scherm vergrendelt of de computer in slaapstand gaat, en met Ctrl+L. Dit geldt voor deze computer.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiveren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::NewCodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>Nieuwe herstelcode</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Nieuwe code maken</translation>
    </message>
    <message>
        <source>The code is being made…</source>
        <translation>De code wordt gemaakt…</translation>
    </message>
    <message>
        <source>Back to the code</source>
        <translation>Terug naar de code</translation>
    </message>
    <message>
        <source>This code is shown only now. It counts from the moment that you have it on paper and put it in force; until then the old code stays valid.</source>
        <translation>Deze code ziet u alleen nu. Hij geldt zodra u hem op papier hebt en in gebruik neemt; tot dan blijft de oude code gelden.</translation>
    </message>
    <message>
        <source>This code is shown only now. It counts as soon as the access of %1 is taken away; until then the old code stays valid.</source>
        <translation>Deze code ziet u alleen nu. Hij geldt zodra de toegang van %1 is weggenomen; tot dan blijft de oude code gelden.</translation>
    </message>
    <message>
        <source>Put the code in force</source>
        <translation>Code in gebruik nemen</translation>
    </message>
    <message>
        <source>Take access away</source>
        <translation>Toegang wegnemen</translation>
    </message>
    <message>
        <source>The code is being put in force…</source>
        <translation>De code wordt in gebruik genomen…</translation>
    </message>
    <message>
        <source>The new recovery code is in force.</source>
        <translation>De nieuwe herstelcode geldt nu.</translation>
    </message>
    <message>
        <source>Close without the new code?</source>
        <translation>Sluiten zonder de nieuwe code?</translation>
    </message>
    <message>
        <source>The code that you see is then worth nothing, also on paper. The old code stays valid.</source>
        <translation>De code die u ziet, geldt dan niet, ook niet op papier. De oude code blijft gelden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The paper with the old code then no longer opens this department. In backups of before this moment the old code stays valid: keep that paper as long as you keep those backups.</source>
        <translation>Het papier met de oude code opent deze afdeling daarna niet meer. In back-ups van vóór dit moment blijft de oude code gelden: bewaar dat papier zolang u die back-ups bewaart.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::OwnPasswordDialog</name>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>At least 12 characters. Four words that have nothing to do with each other are easy to remember.</source>
        <translation>Minstens 12 tekens. Vier woorden die niets met elkaar te maken hebben, zijn goed te onthouden.</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>Het wachtwoord nog een keer</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Uw wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Your password until now</source>
        <translation>Uw wachtwoord tot nu toe</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>The password is being saved…</source>
        <translation>Het wachtwoord wordt bewaard…</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Uw wachtwoord is gewijzigd.</translation>
    </message>
    <message>
        <source>Only your own password changes. In backups of before this moment your old password stays valid.</source>
        <translation>Alleen uw eigen wachtwoord verandert. In back-ups van vóór dit moment blijft uw oude wachtwoord geldig.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::RequestsSection</name>
    <message>
        <source>Somebody asks to see, correct, remove or take along their data, to restrict its use, or objects. Answer within one month.</source>
        <translation>Iemand wil gegevens inzien, verbeteren, laten verwijderen of meenemen, het gebruik beperken, of maakt bezwaar. Antwoord binnen één maand.</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nieuw verzoek…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat wordt gevraagd</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Answer before</source>
        <translation>Antwoord uiterlijk</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>open, extended</source>
        <translation>open, verlengd</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Behandeld door</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>The privacy officer or team lead does this</source>
        <translation>De privacy officer of teammanager doet dit</translation>
    </message>
    <message>
        <source>They keep the register of requests. Tell them that somebody asked for something.</source>
        <translation>Zij houden het register van verzoeken bij. Vertel hun dat iemand iets vroeg.</translation>
    </message>
    <message>
        <source>Whose request is it?</source>
        <translation>Van wie is het verzoek?</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>Persoonsnummer</translation>
    </message>
    <message>
        <source>Or the client number. The number stands in the head of the dossier.</source>
        <translation>Of het klantnummer. Het nummer staat boven aan het dossier.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Nog geen verzoeken</translation>
    </message>
    <message>
        <source>The number stands in the head of the dossier.</source>
        <translation>Het nummer staat boven aan het dossier.</translation>
    </message>
    <message>
        <source>Write a request down here on the day it comes in. The day of the answer then stands on Today.</source>
        <translation>Leg een verzoek hier vast op de dag dat het binnenkomt. De dag van het antwoord staat dan op Vandaag.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::RetentionPane</name>
    <message>
        <source>This cannot be done now</source>
        <translation>Dit kan nu niet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::RetentionRulesPane</name>
    <message>
        <source>From the selectielijst. A term is off until the archivist of the municipality has confirmed it. Enter confirms the term that is chosen.</source>
        <translation>Uit de selectielijst. Een termijn staat uit tot de archivaris van de gemeente hem heeft bevestigd. Met Enter bevestigt u de gekozen termijn.</translation>
    </message>
    <message>
        <source>Terms of years go on until 31 December</source>
        <translation>Termijnen in jaren lopen door t/m 31 december</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>In Wijkwerk</source>
        <translation>In Wijkwerk</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source> (until %1)</source>
        <translation> (t/m %1)</translation>
    </message>
    <message>
        <source> (from %1)</source>
        <translation> (vanaf %1)</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>off, something to look at</source>
        <translation>uit, met een vraag</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bewaartermijnen</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bevestigen…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Uitzetten…</translation>
    </message>
    <message>
        <source>Switch term %1 off?</source>
        <translation>Termijn %1 uitzetten?</translation>
    </message>
    <message>
        <source>Nothing is destroyed by it any more until it is confirmed again. Write down why.</source>
        <translation>Er wordt dan niets meer op vernietigd, tot de termijn opnieuw is bevestigd. Schrijf op waarom.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Uitzetten</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::RetentionSection</name>
    <message>
        <source>Keeping and destroying is for the beheerder and the privacy officer; the head of the department can approve a list.</source>
        <translation>Bewaren en vernietigen is voor de beheerder en de privacy officer. Het afdelingshoofd kan een lijst goedkeuren.</translation>
    </message>
    <message>
        <source>Parts of keeping and destroying</source>
        <translation>Onderdelen van bewaren en vernietigen</translation>
    </message>
    <message>
        <source>Destruction list</source>
        <translation>Vernietigingslijst</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bewaartermijnen</translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation>Langer bewaren</translation>
    </message>
    <message>
        <source>Earlier lists</source>
        <translation>Eerdere lijsten</translation>
    </message>
    <message>
        <source>Keeping and destroying</source>
        <translation>Bewaren en vernietigen</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::RuleValueDialog</name>
    <message>
        <source>Another value</source>
        <translation>Andere waarde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>%1. Now: %2 (%3%4).</source>
        <translation>%1. Nu: %2 (%3%4).</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldt vanaf</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>T/m</translation>
    </message>
    <message>
        <source>Empty: until another value begins.</source>
        <translation>Leeg: tot er een andere waarde begint.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Waar het staat</translation>
    </message>
    <message>
        <source>A law article, the ordinance, or: house rule.</source>
        <translation>Een wetsartikel, de verordening, of: huisregel.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>The value is saved</source>
        <translation>De waarde is opgeslagen</translation>
    </message>
    <message>
        <source>What began before that day keeps its dates.</source>
        <translation>Wat voor die dag begon, houdt zijn data.</translation>
    </message>
    <message>
        <source>Change days of the past?</source>
        <translation>Data van vroeger veranderen?</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::RulesSection</name>
    <message>
        <source>The values that Wijkwerk counts with, and where they stand. Enter gives the chosen one another value from a day on; what was counted before stays.</source>
        <translation>De waarden waarmee Wijkwerk rekent, en waar ze staan. Met Enter geeft u de gekozen regel een andere waarde vanaf een dag. Wat al berekend was, blijft zo.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (eigen)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldt</translation>
    </message>
    <message>
        <source>always</source>
        <translation>altijd</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Waar het staat</translation>
    </message>
    <message>
        <source>Withdraw own value…</source>
        <translation>Eigen waarde intrekken…</translation>
    </message>
    <message>
        <source>Equated days…</source>
        <translation>Gelijkgestelde dagen…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Withdraw the own value?</source>
        <translation>De eigen waarde intrekken?</translation>
    </message>
    <message>
        <source>%1: %2. What was valid before it counts again. Write down why.</source>
        <translation>%1: %2. Wat ervoor gold, telt dan weer. Schrijf op waarom.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>The own value is withdrawn</source>
        <translation>De eigen waarde is ingetrokken</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Onderdelen van Beheer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beheer</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::SkillItemDialog</name>
    <message>
        <source>Skill %1</source>
        <translation>Vaardigheid %1</translation>
    </message>
    <message>
        <source>New skill</source>
        <translation>Nieuwe vaardigheid</translation>
    </message>
    <message>
        <source>What was scored before keeps its words. A change counts from the day that you choose.</source>
        <translation>Wat al gescoord is, houdt zijn eigen woorden. Een wijziging geldt vanaf de dag die u kiest.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat verandert er</translation>
    </message>
    <message>
        <source>The same skill in other words</source>
        <translation>Dezelfde vaardigheid in andere woorden</translation>
    </message>
    <message>
        <source>Another skill in its place</source>
        <translation>Een andere vaardigheid op deze plaats</translation>
    </message>
    <message>
        <source>Off the form</source>
        <translation>Van het formulier af</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>One short sentence to the participant</source>
        <translation>Eén korte zin aan de deelnemer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>The form is changed</source>
        <translation>Het formulier is gewijzigd</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::SkillsSection</name>
    <message>
        <source>What craft specialists and participants score. Enter opens a skill to change it.</source>
        <translation>Wat vakspecialisten en deelnemers scoren. Enter opent een vaardigheid om die te wijzigen.</translation>
    </message>
    <message>
        <source>New skill…</source>
        <translation>Nieuwe vaardigheid…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Vaardigheid</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>On the form</source>
        <translation>Op het formulier</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Nothing on the form</source>
        <translation>Niets op het formulier</translation>
    </message>
    <message>
        <source>Add the first skill that is scored.</source>
        <translation>Voeg de eerste vaardigheid toe die gescoord wordt.</translation>
    </message>
    <message>
        <source>Work skills</source>
        <translation>Werknemersvaardigheden</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::TeamsSection</name>
    <message>
        <source>Teams stand in this order in every list.</source>
        <translation>In elke lijst staan de teams in deze volgorde.</translation>
    </message>
    <message>
        <source>New team…</source>
        <translation>Nieuw team…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (gearchiveerd)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nieuw team</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>Nog geen teams</translation>
    </message>
    <message>
        <source>Add the teams that guide people. A workplace belongs to a team.</source>
        <translation>Voeg de teams toe die mensen begeleiden. Een werkplek hoort bij een team.</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 is bewaard</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::WijkenSection</name>
    <message>
        <source>Where people live and where the work is. With the postcodes Wijkwerk finds the wijk of an address.</source>
        <translation>Waar mensen wonen en waar het werk is. Met de postcodes vindt Wijkwerk de wijk bij een adres.</translation>
    </message>
    <message>
        <source>New wijk…</source>
        <translation>Nieuwe wijk…</translation>
    </message>
    <message>
        <source>Wijk</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (gearchiveerd)</translation>
    </message>
    <message>
        <source>Postcodes</source>
        <translation>Postcodes</translation>
    </message>
    <message>
        <source>CBS code</source>
        <translation>CBS-code</translation>
    </message>
    <message>
        <source>Wijken</source>
        <translation>Wijken</translation>
    </message>
    <message>
        <source>New wijk</source>
        <translation>Nieuwe wijk</translation>
    </message>
    <message>
        <source>Four digits each, with commas between them.</source>
        <translation>Vier cijfers per postcode, met komma&apos;s ertussen.</translation>
    </message>
    <message>
        <source>No wijken yet</source>
        <translation>Nog geen wijken</translation>
    </message>
    <message>
        <source>Add the wijken of your municipality with their postcodes. A person then gets the wijk of the address.</source>
        <translation>Voeg de wijken van uw gemeente toe, met hun postcodes. Iemand krijgt dan de wijk van het adres.</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 is bewaard</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::WorkerDialog</name>
    <message>
        <source>New worker</source>
        <translation>Nieuwe medewerker</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiveren</translation>
    </message>
    <message>
        <source>Add worker</source>
        <translation>Medewerker toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Geen team</translation>
    </message>
    <message>
        <source>Absent up to and including</source>
        <translation>Afwezig t/m</translation>
    </message>
    <message>
        <source>Guidance points</source>
        <translation>Begeleidingspunten</translation>
    </message>
    <message>
        <source>How much guidance this person can give at the same time.</source>
        <translation>Hoeveel begeleiding deze persoon tegelijk kan geven.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Gevolgd</translation>
    </message>
    <message>
        <source>New training on</source>
        <translation>Nieuwe training op</translation>
    </message>
    <message>
        <source>Valid up to and including</source>
        <translation>Geldig t/m</translation>
    </message>
    <message>
        <source>Empty: it does not expire.</source>
        <translation>Leeg: de training verloopt niet.</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>verloopt niet</translation>
    </message>
    <message>
        <source>%1, valid %2</source>
        <translation>%1, geldig %2</translation>
    </message>
    <message>
        <source>Remove the training of %1</source>
        <translation>De training van %1 weghalen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>Remove this training?</source>
        <translation>Deze training weghalen?</translation>
    </message>
    <message>
        <source>It was entered by mistake. The journal keeps that it was here.</source>
        <translation>De training is per ongeluk ingevuld. Het logboek bewaart dat hij er was.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 is bewaard</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::WorkersSection</name>
    <message>
        <source>New worker…</source>
        <translation>Nieuwe medewerker…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (gearchiveerd)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>geldig</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>verlopen op %1</translation>
    </message>
    <message>
        <source>Who works for the wijkbedrijf, and in which role. A vakspecialist guides people only while the training is valid. In a local file what a role does not see is screened off, not secured.</source>
        <translation>Wie er voor het wijkbedrijf werken, en in welke rol. Een vakspecialist begeleidt alleen mensen zolang de training geldig is. De rol bepaalt wat iemand op het scherm ziet. Wie het bestand kan openen, kan met een ander programma alles lezen.</translation>
    </message>
</context>
    <context>
        <name>wijkwerk::ui::DutiesSection</name>
        <message>
            <source>What the department itself must do, and data breaches: those are reported to the Autoriteit Persoonsgegevens within 72 hours. Names of people never stand here.</source>
            <translation>Wat de afdeling zelf moet doen, en datalekken: die meldt u binnen 72 uur bij de Autoriteit Persoonsgegevens. Hier staan nooit namen van mensen.</translation>
        </message>
        <message>
            <source>New data breach…</source>
            <translation>Nieuw datalek…</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Nothing to do yet</source>
            <translation>Nog niets te doen</translation>
        </message>
        <message>
            <source>Duties of the department and data breaches will stand here.</source>
            <translation>Plichten van de afdeling en datalekken komen hier te staan.</translation>
        </message>
        <message>
            <source>Duties and breaches</source>
            <translation>Plichten en datalekken</translation>
        </message>
        <message>
            <source>Data breach: %1</source>
            <translation>Datalek: %1</translation>
        </message>
        <message>
            <source>open, found %1</source>
            <translation>open, ontdekt %1</translation>
        </message>
        <message>
            <source>reported %1</source>
            <translation>gemeld %1</translation>
        </message>
        <message>
            <source>not needed, decided %1</source>
            <translation>niet nodig, besloten %1</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>nog niet</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>te doen</translation>
        </message>
        <message>
            <source>done on %1 by %2</source>
            <translation>gedaan op %1 door %2</translation>
        </message>
        <message>
            <source>Make the list in Settings, Retention. This line then moves to next year.</source>
            <translation>Maak de lijst in Beheer, Bewaren. Deze regel schuift dan naar het volgende jaar.</translation>
        </message>
    </context>
    <context>
        <name>DutyDialogs</name>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>Your name and the day stand in the list and in the log.</source>
            <translation>Uw naam en de dag komen in de lijst en in het logboek.</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Gedaan op</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>It is recorded that this was done</source>
            <translation>Vastgelegd dat dit is gedaan</translation>
        </message>
        <message>
            <source>New data breach</source>
            <translation>Nieuw datalek</translation>
        </message>
        <message>
            <source>Do not write names or numbers of people here. Who it was about is for the privacy officer to keep.</source>
            <translation>Schrijf hier geen namen of nummers van mensen. Over wie het ging, bewaart de privacy officer.</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>Ontdekt op</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Wat er gebeurde</translation>
        </message>
        <message>
            <source>Record breach</source>
            <translation>Datalek vastleggen</translation>
        </message>
        <message>
            <source>The data breach is recorded</source>
            <translation>Het datalek is vastgelegd</translation>
        </message>
        <message>
            <source>Data breach reported?</source>
            <translation>Datalek gemeld?</translation>
        </message>
        <message>
            <source>Reported to the AP</source>
            <translation>Gemeld bij de AP</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no, not needed</source>
            <translation>nee, niet nodig</translation>
        </message>
        <message>
            <source>Reported or decided on</source>
            <translation>Gemeld of besloten op</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>Needed when it was not reported, or after 72 hours. No names of people.</source>
            <translation>Nodig als het niet is gemeld, of pas na 72 uur. Geen namen van mensen.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>The answer is recorded</source>
            <translation>Het antwoord is vastgelegd</translation>
        </message>
    </context>
<context>
    <name>wijkwerk::ui::ClosingDialog</name>
    <message>
        <source>Change closing days</source>
        <translation>Sluitingsdagen wijzigen</translation>
    </message>
    <message>
        <source>Add closing days</source>
        <translation>Sluitingsdagen toevoegen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>T/m</translation>
    </message>
    <message>
        <source>Empty: only the first day.</source>
        <translation>Leeg: alleen de eerste dag.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>For example: Christmas closing.</source>
        <translation>Bijvoorbeeld: kerstsluiting.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Waar het staat</translation>
    </message>
    <message>
        <source>A decision, an agreement, or: house rule.</source>
        <translation>Een besluit, een afspraak, of: huisregel.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Change days of the past?</source>
        <translation>Dagen van vroeger veranderen?</translation>
    </message>
    <message>
        <source>The closing days are saved</source>
        <translation>De sluitingsdagen zijn opgeslagen</translation>
    </message>
</context>
</TS>
