<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>FileTrouble</name>
    <message>
        <source>The file of this department was moved or removed while it was open. Nothing more is saved in it. Put it back, or keep a copy and work on in that. What you typed stays here.</source>
        <translation>Het bestand van deze afdeling is verplaatst of weggehaald terwijl het open was. Er wordt niets meer bewaard. Zet het terug, of bewaar een kopie en werk daarin verder. Wat u hebt getypt, blijft staan.</translation>
    </message>
    <message>
        <source>Another file took the place of this department while it was open. Nothing more is saved. Keep a copy of what is open here, or open the file anew. What you typed stays here.</source>
        <translation>Er is een ander bestand op de plek van deze afdeling gezet terwijl die open was. Er wordt niets meer bewaard. Bewaar een kopie van wat hier open is, of open het bestand opnieuw. Wat u hebt getypt, blijft staan.</translation>
    </message>
    <message>
        <source>The file of this department was cut off by another program. Nothing more is saved. Put a backup back. What you typed stays here.</source>
        <translation>Een ander programma heeft het bestand van deze afdeling afgekapt. Er wordt niets meer bewaard. Zet een back-up terug. Wat u hebt getypt, blijft staan.</translation>
    </message>
    <message>
        <source>An older copy was put over this department while it was open. Nothing more is saved. Open it anew to go on with the older copy, or put a backup back. What you typed stays here.</source>
        <translation>Er is een oudere kopie over deze afdeling heen gezet terwijl die open was. Er wordt niets meer bewaard. Open opnieuw om met de oudere kopie verder te gaan, of zet een back-up terug. Wat u hebt getypt, blijft staan.</translation>
    </message>
    <message>
        <source>Another file took the place of this department, for example because a backup was put back. What you see here is of before. Open it anew to see the department as it is now.</source>
        <translation>Op de plek van deze afdeling staat nu een ander bestand, bijvoorbeeld omdat een back-up is teruggezet. Wat u hier ziet, is van daarvoor. Open het bestand opnieuw; dan ziet u de afdeling zoals zij nu is.</translation>
    </message>
</context>
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
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
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
    <message>
        <source>My people</source>
        <translation>Mijn mensen</translation>
    </message>
    <message>
        <source>What comes to an end</source>
        <translation>Wat loopt af?</translation>
    </message>
</context>
<context>
    <name>PlainCopy</name>
    <message>
        <source>The unencrypted file is destroyed</source>
        <translation>Het onbeveiligde bestand is vernietigd</translation>
    </message>
    <message>
        <source>There is a backup, and only the encrypted department is left. Do you have copies of the old file elsewhere, on a stick or in the mail? Throw those away too.</source>
        <translation>Er is een back-up, en alleen de versleutelde afdeling is er nog. Hebt u ergens anders nog kopieën van het oude bestand, op een stick of in de mail? Gooi die ook weg.</translation>
    </message>
    <message>
        <source>The unencrypted file is still there</source>
        <translation>Het onbeveiligde bestand is er nog</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Bezig met een back-up</translation>
    </message>
    <message>
        <source>Destroy the unencrypted file?</source>
        <translation>Het onbeveiligde bestand vernietigen?</translation>
    </message>
    <message>
        <source>The department as it was, not encrypted, still lies in
%1
Whoever has that file can read everything. Wijkwerk first makes an encrypted backup, checks it, and only then destroys that file. This cannot be undone.</source>
        <translation>De afdeling zoals die was, niet versleuteld, ligt nog in
%1
Wie dat bestand heeft, kan alles lezen. Wijkwerk maakt eerst een versleutelde back-up, controleert die, en vernietigt pas daarna dat bestand. Dat kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Make a backup and destroy it…</source>
        <translation>Back-up maken en vernietigen…</translation>
    </message>
    <message>
        <source>Keep it for now</source>
        <translation>Voorlopig bewaren</translation>
    </message>
    <message>
        <source>In which folder should the backups be?</source>
        <translation>In welke map moeten de back-ups komen?</translation>
    </message>
    <message>
        <source>The department as it was, not encrypted, still lies in
%1
Whoever has that file can read everything. Your role may not destroy it. Ask the beheerder: Wijkwerk asks him when he signs in.</source>
        <translation>De afdeling zoals die was, niet versleuteld, staat nog in
%1
Wie dat bestand heeft, kan alles lezen. Uw rol mag het niet vernietigen. Wijkwerk vraagt het aan de beheerder als die inlogt.</translation>
    </message>
</context>
<context>
    <name>RestorePreview</name>
    <message numerus="yes">
        <source>%1 act(s)</source>
        <translation>
            <numerusform>%1 handeling</numerusform>
            <numerusform>%1 handelingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 mens</numerusform>
            <numerusform>%1 mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, nu %2</translation>
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
        <source>Show more notes, up to %1</source>
        <translation>Meer notities tonen, tot %1</translation>
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
    <message>
        <source>sensitive note</source>
        <translation>gevoelige notitie</translation>
    </message>
    <message>
        <source>In notes</source>
        <translation>In notities</translation>
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
        <source>Save the note or the details, or the main button of a window</source>
        <translation>De notitie of de gegevens bewaren, of de hoofdknop van een venster</translation>
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
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Look as somebody else (practice department)</source>
        <translation>Bekijken als iemand anders (oefenafdeling)</translation>
    </message>
    <message>
        <source>Show or hide the password that is typed</source>
        <translation>Getypt wachtwoord tonen of verbergen</translation>
    </message>
    <message>
        <source>Pas op de plaats, in a dossier</source>
        <translation>Pas op de plaats, in een dossier</translation>
    </message>
    <message>
        <source>To what the page is about</source>
        <translation>Naar het werk op de pagina</translation>
    </message>
    <message>
        <source>On a row of Today</source>
        <translation>Op een regel van Vandaag</translation>
    </message>
    <message>
        <source>Open the dossier; the name does so too</source>
        <translation>Het dossier openen; dat kan ook met de naam</translation>
    </message>
    <message>
        <source>Not today: the row is back tomorrow</source>
        <translation>Niet vandaag: morgen staat de regel er weer</translation>
    </message>
    <message>
        <source>Postpone, with a reason</source>
        <translation>Uitstellen, met een reden</translation>
    </message>
    <message>
        <source>How the date is counted; the date does so too</source>
        <translation>Hoe de datum is berekend; dat kan ook met de datum</translation>
    </message>
    <message>
        <source>Show and hide what is folded in the row</source>
        <translation>Tonen en verbergen wat er nog meer in de regel zit</translation>
    </message>
    <message>
        <source>In a dossier</source>
        <translation>In een dossier</translation>
    </message>
    <message>
        <source>Confirm the fact of the profile that has the keyboard</source>
        <translation>Het gegeven van het profiel waar u bent bevestigen</translation>
    </message>
    <message>
        <source>Earlier values of that fact</source>
        <translation>Eerdere waarden van dat gegeven</translation>
    </message>
    <message>
        <source>Undo or explain the line of the timeline</source>
        <translation>De regel van de tijdlijn ongedaan maken, of lezen waarom dat niet kan</translation>
    </message>
    <message>
        <source>Save the details</source>
        <translation>De gegevens bewaren</translation>
    </message>
    <message>
        <source>Calendar of a date; next score of a list of skills</source>
        <translation>De kalender bij een datum; de volgende score bij vaardigheden</translation>
    </message>
    <message>
        <source>Begin and end of a letter, list or chart</source>
        <translation>Begin en einde van een brief, lijst of grafiek</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::AboutDialog</name>
    <message>
        <source>About Wijkwerk</source>
        <translation>Over Wijkwerk</translation>
    </message>
    <message>
        <source>Version %1. Nothing leaves this computer: the program makes no connections.</source>
        <translation>Versie %1. Er gaat niets van deze computer weg: het programma maakt geen verbindingen.</translation>
    </message>
    <message>
        <source>What Wijkwerk is made with</source>
        <translation>Waar Wijkwerk mee gemaakt is</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst van de licentie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dit programma</translation>
    </message>
    <message>
        <source>windows, texts and PDF</source>
        <translation>vensters, teksten en pdf</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>publiek domein</translation>
    </message>
    <message>
        <source>keys and passwords</source>
        <translation>sleutels en wachtwoorden</translation>
    </message>
    <message>
        <source>the font of letters</source>
        <translation>het lettertype van brieven</translation>
    </message>
    <message>
        <source>list of passwords that are refused</source>
        <translation>lijst van wachtwoorden die geweigerd worden</translation>
    </message>
    <message>
        <source>encryption of the department file</source>
        <translation>versleuteling van het bestand van de afdeling</translation>
    </message>
    <message>
        <source>the cipher itself</source>
        <translation>de versleuteling zelf</translation>
    </message>
    <message>
        <source>the department file</source>
        <translation>het bestand van de afdeling</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::BackupKeeper</name>
    <message>
        <source>No backup could be made. %1 Wijkwerk keeps trying.</source>
        <translation>Er kon geen back-up worden gemaakt. %1 Wijkwerk blijft het proberen.</translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation>Er is een back-up gemaakt</translation>
    </message>
    <message>
        <source>Putting a backup back could not be tried. %1</source>
        <translation>Terugzetten kon niet worden geprobeerd. %1</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::ClosingPage</name>
    <message>
        <source>The folder for backups is not there: %1.</source>
        <translation>De map voor back-ups is er niet: %1.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Toch sluiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Back to the department</source>
        <translation>Terug naar de afdeling</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Bezig met een back-up</translation>
    </message>
    <message>
        <source>Before the department closes, a backup is made and checked. This takes a moment.</source>
        <translation>Voor de afdeling sluit, wordt een back-up gemaakt en gecontroleerd. Dit duurt even.</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Er is geen back-up gemaakt</translation>
    </message>
    <message>
        <source>What you saved is in the department itself. Wijkwerk closes by itself in a moment.</source>
        <translation>Wat u hebt bewaard, staat in de afdeling zelf. Wijkwerk sluit zo vanzelf.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::ConvertPanel</name>
    <message>
        <source>Who are you?</source>
        <translation>Wie bent u?</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Uw wachtwoord</translation>
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
        <source>Secure</source>
        <translation>Beveiligen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Secure %1</source>
        <translation>%1 beveiligen</translation>
    </message>
    <message>
        <source>This department was made by an older Wijkwerk and is not encrypted: whoever has the file can read it. Secure it once, and it opens only for its own people. The file as it was stays beside it under another name until you throw it away.</source>
        <translation>Deze afdeling is gemaakt met een oudere Wijkwerk en is niet versleuteld: wie het bestand heeft, kan het lezen. Beveilig de afdeling één keer; daarna gaat die alleen nog open voor de eigen mensen. Het bestand zoals het was, blijft er onder een andere naam naast liggen tot u het weggooit.</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Kies uw naam</translation>
    </message>
    <message>
        <source>The department is being encrypted and compared…</source>
        <translation>De afdeling wordt versleuteld en vergeleken…</translation>
    </message>
    <message>
        <source>The department is secured</source>
        <translation>De afdeling is beveiligd</translation>
    </message>
    <message>
        <source>Everything was compared: the same is in it as before. This is the recovery code: with it you can set a new password when all passwords are lost. It is shown only now.</source>
        <translation>Alles is vergeleken: er staat hetzelfde in als eerst. Dit is de herstelcode. Daarmee kunt u een nieuw wachtwoord instellen als alle wachtwoorden kwijt zijn. U ziet de code alleen nu.</translation>
    </message>
    <message>
        <source>Open the department</source>
        <translation>Afdeling openen</translation>
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
    <message>
        <source>Your password</source>
        <translation>Uw wachtwoord</translation>
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
        <source>The department is being made…</source>
        <translation>De afdeling wordt gemaakt…</translation>
    </message>
    <message>
        <source>The department is made. This is its recovery code: with it you can set a new password when all passwords are lost. It is shown only now. Without a password and without this code nobody can open the file any more, we neither.</source>
        <translation>De afdeling is gemaakt. Dit is de herstelcode. Daarmee kunt u een nieuw wachtwoord instellen als alle wachtwoorden kwijt zijn. U ziet de code alleen nu. Zonder wachtwoord en zonder deze code kan niemand het bestand nog openen, ook wij niet.</translation>
    </message>
    <message>
        <source>Open the department</source>
        <translation>Afdeling openen</translation>
    </message>
    <message>
        <source>Without the code…</source>
        <translation>Zonder code…</translation>
    </message>
    <message>
        <source>Go on without the code on paper?</source>
        <translation>Verdergaan zonder de code op papier?</translation>
    </message>
    <message>
        <source>This code is not shown again. You can make a new one later: Settings, Access. Until then a lost password is a lost department.</source>
        <translation>Deze code wordt niet nog eens getoond. U kunt later een nieuwe maken: Beheer, Toegang. Tot dan is een vergeten wachtwoord een verloren afdeling.</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Verder zonder code</translation>
    </message>
    <message>
        <source>Back to the code</source>
        <translation>Terug naar de code</translation>
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
    <message>
        <source>Only in a practice department you can be somebody else.</source>
        <translation>Alleen in een oefenafdeling kunt u iemand anders zijn.</translation>
    </message>
    <message>
        <source>Look as…</source>
        <translation>Bekijk als…</translation>
    </message>
    <message>
        <source>Nothing can be saved now</source>
        <translation>Er kan nu niets worden bewaard</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 bewaard</translation>
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
        <source>The copy is kept</source>
        <translation>De kopie is bewaard</translation>
    </message>
    <message>
        <source>All that was saved in the department is in
%1
You can work on in that copy; what you typed comes along.</source>
        <translation>Alles wat in de afdeling was bewaard, staat in
%1
U kunt in die kopie verder werken; wat u hebt getypt, komt mee.</translation>
    </message>
    <message>
        <source>Work on in the copy</source>
        <translation>Verder werken in de kopie</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier blijven</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::FileBar</name>
    <message>
        <source>Keep a copy…</source>
        <translation>Kopie bewaren…</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>Opnieuw openen</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>Back-up terugzetten…</translation>
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
    <message>
        <source>About Wijkwerk…</source>
        <translation>Over Wijkwerk…</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::LookAsDialog</name>
    <message>
        <source>Look as…</source>
        <translation>Bekijk als…</translation>
    </message>
    <message>
        <source>In a practice department you can be anybody, to see what another role sees.</source>
        <translation>In een oefenafdeling kunt u iedereen zijn. Zo ziet u wat een andere rol ziet.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Look as this person</source>
        <translation>Bekijken als deze persoon</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::LookOnlyBar</name>
    <message>
        <source>Make a copy elsewhere…</source>
        <translation>Kopie elders maken…</translation>
    </message>
    <message>
        <source>Ask to swap</source>
        <translation>Vraag om te wisselen</translation>
    </message>
    <message>
        <source>Do not ask any more</source>
        <translation>Niet meer vragen</translation>
    </message>
    <message>
        <source>Write from now on</source>
        <translation>Nu schrijven</translation>
    </message>
    <message>
        <source>%1 already asked to swap. You can look along.</source>
        <translation>%1 heeft al gevraagd om te wisselen. U kunt meekijken.</translation>
    </message>
    <message>
        <source>Asking to swap is not possible here: nothing can be written beside the file. You can look along.</source>
        <translation>Vragen om te wisselen kan hier niet: naast het bestand kan niets worden geschreven. U kunt meekijken.</translation>
    </message>
    <message>
        <source>You asked %1 to swap. As soon as that is granted you write, and you need not do anything.</source>
        <translation>U hebt %1 gevraagd om te wisselen. Zodra dat mag, kunt u schrijven; u hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Nobody works in this file any more. You can write in it.</source>
        <translation>Niemand werkt meer in dit bestand. U kunt er nu in schrijven.</translation>
    </message>
    <message>
        <source>%1 says: not now. You can look along, and ask again later.</source>
        <translation>%1 zegt: nu niet. U kunt meekijken en het later nog eens vragen.</translation>
    </message>
    <message>
        <source>%1 did not answer. You can look along, and ask again.</source>
        <translation>%1 heeft niet geantwoord. U kunt meekijken en het nog eens vragen.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::MainWindow</name>
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
    <message>
        <source>Throw away what was typed?</source>
        <translation>Weggooien wat u getypt had?</translation>
    </message>
    <message>
        <source>When Wijkwerk locked, something was half typed. It comes back after unlocking. When you quit now, it is lost.</source>
        <translation>Toen Wijkwerk op slot ging, was er iets half getypt. Dat komt terug na het ontgrendelen. Als u nu afsluit, is het weg.</translation>
    </message>
    <message>
        <source>Quit and throw away</source>
        <translation>Afsluiten en weggooien</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Blijven</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 kan niet open</translation>
    </message>
    <message>
        <source>Your new password is saved.</source>
        <translation>Uw nieuwe wachtwoord is bewaard.</translation>
    </message>
    <message>
        <source>The access was not taken away</source>
        <translation>De toegang is niet weggenomen</translation>
    </message>
    <message>
        <source>The access was taken away; the file has a new key.</source>
        <translation>De toegang is weggenomen; het bestand heeft een nieuwe sleutel.</translation>
    </message>
    <message>
        <source>Access is being taken away</source>
        <translation>De toegang wordt weggenomen</translation>
    </message>
    <message>
        <source>Every page of the file is encrypted again with a new key. Until that is done nobody can open it. Nothing is lost when the power goes.</source>
        <translation>Het hele bestand wordt opnieuw versleuteld, met een nieuwe sleutel. Tot dat klaar is, kan niemand het openen. Als de stroom uitvalt, gaat er niets verloren.</translation>
    </message>
    <message>
        <source>A practice department has no password, so it cannot be locked.</source>
        <translation>Een oefenafdeling heeft geen wachtwoord en kan dus niet op slot.</translation>
    </message>
    <message>
        <source>Something is still running</source>
        <translation>Er loopt nog iets</translation>
    </message>
    <message>
        <source>%1. Wijkwerk can lock as soon as it is ready; nobody sees anything until then.</source>
        <translation>%1. Wijkwerk kan op slot gaan zodra dit klaar is; tot dan is er niets te zien.</translation>
    </message>
    <message>
        <source>Lock when it is ready</source>
        <translation>Vergrendelen als het klaar is</translation>
    </message>
    <message>
        <source>Stop it and lock</source>
        <translation>Stoppen en vergrendelen</translation>
    </message>
    <message>
        <source>Do not lock</source>
        <translation>Niet vergrendelen</translation>
    </message>
    <message>
        <source>Wijkwerk is locking</source>
        <translation>Wijkwerk gaat op slot</translation>
    </message>
    <message>
        <source>%1. When that is ready the department closes.</source>
        <translation>%1. Als dat klaar is, gaat de afdeling dicht.</translation>
    </message>
    <message>
        <source>Nobody touched the computer for a while. </source>
        <translation>De computer is een tijd niet aangeraakt. </translation>
    </message>
    <message>
        <source>The screen was locked or the computer slept. </source>
        <translation>Het scherm was vergrendeld of de computer sliep. </translation>
    </message>
    <message>
        <source>The department is closed. What was half typed comes back when the same person unlocks.</source>
        <translation>De afdeling is dicht. Wat half getypt was, komt terug als dezelfde persoon ontgrendelt.</translation>
    </message>
    <message>
        <source>What was typed did not come back</source>
        <translation>Wat getypt was, kwam niet terug</translation>
    </message>
    <message>
        <source>The department got another key meanwhile, so the text that was half typed cannot be read any more. Notes were kept in the department itself.</source>
        <translation>De afdeling kreeg intussen een andere sleutel. Daarom is de half getypte tekst niet meer te lezen. Notities zijn in de afdeling zelf bewaard.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Welke back-up?</translation>
    </message>
    <message>
        <source>No keys in this backup</source>
        <translation>Geen sleutels bij deze back-up</translation>
    </message>
    <message>
        <source>%1: this was stopped when Wijkwerk locked, and nothing of it was kept.</source>
        <translation>%1: dit is gestopt toen Wijkwerk op slot ging; er is niets van bewaard.</translation>
    </message>
    <message>
        <source>%1 – seen as %2 – Wijkwerk</source>
        <translation>%1 – bekeken als %2 – Wijkwerk</translation>
    </message>
    <message>
        <source>The backup of %1 was put back.</source>
        <translation>De back-up van %1 is teruggezet.</translation>
    </message>
    <message>
        <source>The file that was there is kept: %1.</source>
        <translation>Het bestand dat er stond, is bewaard: %1.</translation>
    </message>
    <message>
        <source>The passwords are those of the backup.</source>
        <translation>De wachtwoorden zijn die van de back-up.</translation>
    </message>
    <message>
        <source>%1. You can swap when that is ready.</source>
        <translation>%1. Wisselen kan als dat klaar is.</translation>
    </message>
    <message>
        <source>You are swapping</source>
        <translation>U wisselt</translation>
    </message>
    <message>
        <source>%1 takes over. What you have half typed is kept.</source>
        <translation>%1 neemt het over. Wat u half hebt getypt, blijft bewaard.</translation>
    </message>
    <message>
        <source>%1 writes now, and you look along. What you had half typed comes back when you write again.</source>
        <translation>%1 schrijft nu en u kijkt mee. Wat u half had getypt, komt terug als u weer schrijft.</translation>
    </message>
    <message>
        <source>%1 did not take over. You go on writing.</source>
        <translation>%1 heeft het niet overgenomen. U schrijft verder.</translation>
    </message>
    <message>
        <source>You write in this file now.</source>
        <translation>U schrijft nu in dit bestand.</translation>
    </message>
    <message>
        <source>You work on in the copy: %1.</source>
        <translation>U werkt verder in de kopie: %1.</translation>
    </message>
    <message>
        <source>The backup was not put back</source>
        <translation>De back-up is niet teruggezet</translation>
    </message>
    <message>
        <source>The backup is being put back</source>
        <translation>De back-up wordt teruggezet</translation>
    </message>
    <message>
        <source>It is opened and checked first, and then takes the place of the file in one step. The file that is there now is kept.</source>
        <translation>Hij wordt eerst geopend en gecontroleerd en komt daarna in één stap op de plek van het bestand. Het bestand dat er nu staat, blijft bewaard.</translation>
    </message>
    <message>
        <source>The backup was put back</source>
        <translation>De back-up is teruggezet</translation>
    </message>
    <message>
        <source>%1 · you look as %2, %3</source>
        <translation>%1 · u kijkt als %2, %3</translation>
    </message>
    <message>
        <source>The department was made. Its recovery code was not put on paper yet: make a new one under Settings, Access.</source>
        <translation>De afdeling is gemaakt. De herstelcode staat nog niet op papier. Maak een nieuwe bij Beheer, Toegang.</translation>
    </message>
    <message>
        <source>What was half typed could not be kept. What was saved before is in the department.</source>
        <translation>Wat half getypt was, kon niet worden bewaard. Wat eerder is bewaard, staat in de afdeling.</translation>
    </message>
    <message numerus="yes">
        <source>Before this, %n time(s) a wrong password was tried for your name on this computer.</source>
        <translation>
            <numerusform>Hiervoor is op deze computer %n keer een verkeerd wachtwoord geprobeerd bij uw naam.</numerusform>
            <numerusform>Hiervoor is op deze computer %n keer een verkeerd wachtwoord geprobeerd bij uw naam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before this, %n time(s) a wrong recovery code was tried for this department on this computer.</source>
        <translation>
            <numerusform>Hiervoor is op deze computer %n keer een verkeerde herstelcode geprobeerd voor deze afdeling.</numerusform>
            <numerusform>Hiervoor is op deze computer %n keer een verkeerde herstelcode geprobeerd voor deze afdeling.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are no longer a worker of this department</source>
        <translation>U bent geen medewerker meer van deze afdeling</translation>
    </message>
    <message>
        <source>The access was taken away; the file has a new key, and the new recovery code is in force.</source>
        <translation>De toegang is weggenomen; het bestand heeft een nieuwe sleutel en de nieuwe herstelcode geldt.</translation>
    </message>
    <message>
        <source>The recovery code that you had stays valid.</source>
        <translation>De herstelcode die u had, blijft geldig.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Schermen</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Look as…</source>
        <translation>Bekijk als…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Look as somebody else</source>
        <translation>Bekijken als iemand anders</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Vergrendelen (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::RecoveryPanel</name>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie bent u?</translation>
    </message>
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
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Kies een nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Forgot your password</source>
        <translation>Wachtwoord vergeten</translation>
    </message>
    <message>
        <source>The code is right. From now on you open this department with the password you choose here.</source>
        <translation>De code klopt. Vanaf nu opent u deze afdeling met het wachtwoord dat u hier kiest.</translation>
    </message>
    <message>
        <source>The recovery code stands on the paper that was printed when the department was made. It is kept in the safe of the municipality. Can a colleague sign in? Then he can also give you a new password: Settings, Access.</source>
        <translation>De herstelcode staat op het papier dat is afgedrukt toen de afdeling werd gemaakt. Dat ligt in de kluis van de gemeente. Kan een collega wel inloggen? Dan kunt u ook bij die collega een nieuw wachtwoord kiezen: Beheer, Toegang.</translation>
    </message>
    <message>
        <source>Save password and open</source>
        <translation>Wachtwoord bewaren en openen</translation>
    </message>
    <message>
        <source>The code is being checked…</source>
        <translation>De code wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>So no new password can be set now.</source>
        <translation>Daarom kan er nu geen nieuw wachtwoord worden ingesteld.</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Kies uw naam</translation>
    </message>
    <message>
        <source>The new password is being saved…</source>
        <translation>Het nieuwe wachtwoord wordt bewaard…</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::RestoreDialog</name>
    <message>
        <source>Put a backup back</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Welke back-up?</translation>
    </message>
    <message>
        <source>A backup elsewhere…</source>
        <translation>Een back-up ergens anders…</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>Waar komt hij?</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Een andere plek…</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie bent u?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>I have the recovery code only</source>
        <translation>Ik heb alleen de herstelcode</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Kies een back-up</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>nog niet gekozen</translation>
    </message>
    <message>
        <source>Wijkwerk backup (*.wijkwerk-backup)</source>
        <translation>Wijkwerk-back-up (*.wijkwerk-backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Wijkwerk department (*.wijkwerk)</source>
        <translation>Wijkwerk-afdeling (*.wijkwerk)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>First you see what would change. The department as it is now is always kept, under another name.</source>
        <translation>U ziet eerst wat er zou veranderen. De afdeling zoals die nu is, blijft altijd bewaard, onder een andere naam.</translation>
    </message>
    <message>
        <source>Show that you belong to this department, with the password you have now.</source>
        <translation>Laat zien dat u bij deze afdeling hoort, met het wachtwoord dat u nu hebt.</translation>
    </message>
    <message>
        <source>Show that you could open this backup, with the password that you had when it was made.</source>
        <translation>Laat zien dat u deze back-up mocht openen, met het wachtwoord dat u had toen die werd gemaakt.</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Kies uw naam</translation>
    </message>
    <message>
        <source>The password is being checked…</source>
        <translation>Het wachtwoord wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>The backup is being checked and compared…</source>
        <translation>De back-up wordt gecontroleerd en vergeleken…</translation>
    </message>
    <message>
        <source>The backup of %1 is whole: it was opened and counted. The last act in it is of %2.</source>
        <translation>De back-up van %1 is heel: hij is geopend en geteld. De laatste handeling erin is van %2.</translation>
    </message>
    <message>
        <source>The department as it is now cannot be read, so nothing can be compared. It is kept under another name.</source>
        <translation>De afdeling zoals die nu is, kan niet worden gelezen, dus er is niets te vergelijken. Het bestand blijft bewaard, onder een andere naam.</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In de back-up</translation>
    </message>
    <message>
        <source>At this place there is nothing yet, so nothing is lost.</source>
        <translation>Op deze plek staat nog niets, dus er gaat niets weg.</translation>
    </message>
    <message>
        <source>Nothing was done since: nothing changes.</source>
        <translation>Sindsdien is er niets gedaan: er verandert niets.</translation>
    </message>
    <message>
        <source>Done since, and gone from the department afterwards</source>
        <translation>Sindsdien gedaan, en daarna weg uit de afdeling</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand in het bijzonder</translation>
    </message>
    <message>
        <source>The file of now is kept beside it, under another name.</source>
        <translation>Het bestand van nu blijft ernaast bewaard, onder een andere naam.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>eerder</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>Samen %1.</translation>
    </message>
    <message>
        <source>%1 in all, about %2.</source>
        <translation>Samen %1, over %2.</translation>
    </message>
    <message>
        <source>Cannot sign in afterwards: %1. They were added after this backup. Add them again when it has been put back.</source>
        <translation>Kunnen daarna niet meer inloggen: %1. Zij zijn na deze back-up toegevoegd. Voeg hen weer toe als de back-up is teruggezet.</translation>
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
    <message>
        <source>Part of the name of a workplace. Arrows choose, Enter opens.</source>
        <translation>Een deel van de naam van een werkplek. Met de pijlen kiest u, met Enter opent u.</translation>
    </message>
    <message>
        <source>Find a workplace   Ctrl+K</source>
        <translation>Zoek een werkplek   Ctrl+K</translation>
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
    <name>wijkwerk::ui::SignInPanel</name>
    <message>
        <source>Who are you?</source>
        <translation>Wie bent u?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Wachtwoord vergeten?</translation>
    </message>
    <message>
        <source>Another department…</source>
        <translation>Andere afdeling…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Close the department</source>
        <translation>Afdeling sluiten</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Kies uw naam</translation>
    </message>
    <message>
        <source>The password is being checked…</source>
        <translation>Het wachtwoord wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 is vergrendeld</translation>
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
    <message>
        <source>About Wijkwerk</source>
        <translation>Over Wijkwerk</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>Back-up terugzetten…</translation>
    </message>
    <message>
        <source>When a department is gone or damaged, or on another computer.</source>
        <translation>Als een afdeling weg of beschadigd is, of op een andere computer.</translation>
    </message>
    <message>
        <source>One person at a time writes in a department. Others can open the same file, look along, and ask to swap.</source>
        <translation>Eén persoon tegelijk schrijft in een afdeling. Anderen kunnen hetzelfde bestand openen, meekijken en vragen om te wisselen.</translation>
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
    <name>wijkwerk::ui::SwapBar</name>
    <message>
        <source>Swap</source>
        <translation>Wisselen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>%1 asks to swap: then the other one writes, and you look along. What you have half typed is kept.</source>
        <translation>%1 vraagt om te wisselen: de ander schrijft dan en u kijkt mee. Wat u half hebt getypt, blijft bewaard.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::SystemSignals</name>
    <message>
        <source>Locks the department</source>
        <translation>Doet de afdeling op slot</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::TypedTextDialog</name>
    <message>
        <source>This you had typed</source>
        <translation>Dit had u getypt</translation>
    </message>
    <message>
        <source>The window it stood in was closed when Wijkwerk locked. Copy what you still need; after closing this it is gone.</source>
        <translation>Het venster waarin dit stond, ging dicht toen Wijkwerk op slot ging. Kopieer wat u nog nodig hebt; als u dit sluit, is het weg.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::UnlockPage</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ander bestand openen…</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Terug naar het startscherm</translation>
    </message>
    <message>
        <source>Take the keys from a backup…</source>
        <translation>Sleutels uit een back-up…</translation>
    </message>
    <message>
        <source>With the keys of %1. Use the password of that time.</source>
        <translation>Met de sleutels van %1. Gebruik het wachtwoord van toen.</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>Back-up terugzetten…</translation>
    </message>
    <message>
        <source>The department is secured; the file as it was is still beside it. Its recovery code was not put on paper yet: make a new one under Settings, Access.</source>
        <translation>De afdeling is beveiligd. Het bestand zoals het was, staat er nog naast. De herstelcode staat nog niet op papier. Maak een nieuwe bij Beheer, Toegang.</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Als iemand anders inloggen</translation>
    </message>
</context>
</TS>
