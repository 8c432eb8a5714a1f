<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>wijkwerk::ui::ClosingSection</name>
    <message>
        <source>On these days nobody works, besides weekends and holidays. Appointments move to the next working day, what must be done before a date to the working day before it.</source>
        <translation>Op deze dagen werkt niemand, naast weekenden en feestdagen. Afspraken schuiven naar de volgende werkdag; wat vóór een datum af moet, schuift naar de werkdag ervoor.</translation>
    </message>
    <message>
        <source>Add days…</source>
        <translation>Dagen toevoegen…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekdag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Sluitingsdagen</translation>
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
        <source>Add</source>
        <translation>Toevoegen</translation>
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
    <name>wijkwerk::ui::ListSection</name>
    <message>
        <source>Archived ones too</source>
        <translation>Ook wat gearchiveerd is</translation>
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
        <source>How much guidance this person can give; usually 4.</source>
        <translation>Hoeveel begeleiding deze persoon kan geven; meestal 4.</translation>
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
        <source>Who works for the wijkbedrijf. A vakspecialist guides people only while the training is valid.</source>
        <translation>Wie er voor het wijkbedrijf werken. Een vakspecialist begeleidt alleen mensen zolang de training geldig is.</translation>
    </message>
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
</context>
</TS>
