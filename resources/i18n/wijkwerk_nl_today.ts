<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>wijkwerk::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>I wait for</source>
        <translation>Ik wacht op</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Nothing is late and nothing is due today</source>
        <translation>Niets is te laat en vandaag hoeft er niets</translation>
    </message>
    <message>
        <source>New work comes from referrals, stages and tasks.</source>
        <translation>Nieuw werk komt uit aanmeldingen, stages en taken.</translation>
    </message>
    <message>
        <source>Quick referral</source>
        <translation>Snelle aanmelding</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Klaar: %1</translation>
    </message>
    <message>
        <source>This is how you begin</source>
        <translation>Zo begint u</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Mensen importeren…</translation>
    </message>
    <message>
        <source>To the workplaces</source>
        <translation>Naar de werkplekken</translation>
    </message>
    <message>
        <source>Colleagues wait for you</source>
        <translation>Collega’s wachten op u</translation>
    </message>
    <message>
        <source>The department waits for</source>
        <translation>De afdeling wacht op</translation>
    </message>
    <message>
        <source>Import the caseload of Work and Income.</source>
        <translation>Importeer de caseload van Werk en Inkomen.</translation>
    </message>
    <message>
        <source>A jobcoach, klantmanager or beheerder imports the caseload of Work and Income.</source>
        <translation>Een jobcoach, klantmanager of beheerder importeert de caseload van Werk en Inkomen.</translation>
    </message>
    <message>
        <source>Add your jobcoach under Settings, at the workers.</source>
        <translation>Zet uw jobcoach onder Beheer bij de medewerkers.</translation>
    </message>
    <message>
        <source>Record your workplaces and who guides there.</source>
        <translation>Leg uw werkplekken vast, en wie daar begeleidt.</translation>
    </message>
    <message>
        <source>The team lead or beheerder records the workplaces and who guides there.</source>
        <translation>De teamleider of beheerder legt de werkplekken vast, en wie daar begeleidt.</translation>
    </message>
    <message>
        <source>Then you can refer people and place them; what has to be done stands here.</source>
        <translation>Daarna kunt u mensen aanmelden en plaatsen. Wat er moet gebeuren, staat dan hier.</translation>
    </message>
    <message>
        <source>Then you can refer people; what colleagues wait for you to do stands here.</source>
        <translation>Daarna kunt u mensen aanmelden. Waar collega’s op u voor wachten, staat dan hier.</translation>
    </message>
    <message>
        <source>What colleagues wait for you to do stands here.</source>
        <translation>Waar collega’s op u voor wachten, staat dan hier.</translation>
    </message>
    <message>
        <source>Here stands what colleagues wait for you to do, and your own tasks.</source>
        <translation>Hier staat waar collega’s op u voor wachten, en uw eigen taken.</translation>
    </message>
    <message>
        <source>Pas op de plaats: days of the law, by hand</source>
        <translation>Pas op de plaats: wettelijke dagen, met de hand</translation>
    </message>
    <message>
        <source>Coming up · %1</source>
        <translation>Komt eraan · %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Niet vandaag</translation>
    </message>
    <message>
        <source>%1 · put back</source>
        <translation>%1 · terugzetten</translation>
    </message>
    <message>
        <source>Not today: %1</source>
        <translation>Niet vandaag: %1</translation>
    </message>
    <message>
        <source>Back on the list: %1</source>
        <translation>Terug op de lijst: %1</translation>
    </message>
    <message>
        <source>Decide in time</source>
        <translation>Op tijd besluiten</translation>
    </message>
    <message>
        <source>“%1” must be done %2.</source>
        <translation>“%1” moet %2 klaar zijn.</translation>
    </message>
    <message>
        <source>The law sets this day: it does not move. Tomorrow the row is back.</source>
        <translation>Deze dag staat in de wet en verschuift niet. Morgen staat de regel hier weer.</translation>
    </message>
    <message>
        <source>Put %1 away for today?</source>
        <translation>%1 vandaag niet meer tonen?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten staan</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::TodaySide</name>
    <message>
        <source>Vakspecialist absent</source>
        <translation>Vakspecialist afwezig</translation>
    </message>
    <message>
        <source>until and including today</source>
        <translation>tot en met vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n people without a guide</source>
        <translation>
            <numerusform>%n persoon zonder begeleider</numerusform>
            <numerusform>%n mensen zonder begeleider</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>Deze mensen tonen</translation>
    </message>
    <message>
        <source>Guided by %1</source>
        <translation>Begeleid door %1</translation>
    </message>
    <message>
        <source>Voorselectie and waiting list</source>
        <translation>Voorselectie en wachtlijst</translation>
    </message>
    <message>
        <source>My participants</source>
        <translation>Mijn deelnemers</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Alle deelnemers</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Lijst tonen</translation>
    </message>
    <message>
        <source>Free workplaces</source>
        <translation>Vrije werkplekken</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 vrij van %2</translation>
    </message>
    <message>
        <source>Show the workplaces</source>
        <translation>Werkplekken tonen</translation>
    </message>
    <message>
        <source>No contact for long</source>
        <translation>Lang geen contact</translation>
    </message>
    <message>
        <source>Open dossier of %1</source>
        <translation>Dossier van %1 openen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 tonen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::WorkRowWidget</name>
    <message>
        <source>Record evaluation</source>
        <translation>Evaluatie vastleggen</translation>
    </message>
    <message numerus="yes">
        <source>%n people, %1</source>
        <translation>
            <numerusform>%n persoon, %1</numerusform>
            <numerusform>%n mensen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>vakspecialist %1</source>
        <translation>vakspecialist %1</translation>
    </message>
    <message>
        <source>term by law</source>
        <translation>wettelijke termijn</translation>
    </message>
    <message>
        <source>Done: %1, %2</source>
        <translation>Klaar: %1, %2</translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>Lijst openen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Start voorselectie</source>
        <translation>Voorselectie starten</translation>
    </message>
    <message>
        <source>Record advice</source>
        <translation>Advies vastleggen</translation>
    </message>
    <message>
        <source>Record talk</source>
        <translation>Gesprek vastleggen</translation>
    </message>
    <message>
        <source>It has come</source>
        <translation>Is binnen</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>How to go on…</source>
        <translation>Hoe verder…</translation>
    </message>
    <message>
        <source>More: %1, %2</source>
        <translation>Meer: %1, %2</translation>
    </message>
    <message>
        <source>Not today	N</source>
        <translation>Niet vandaag	N</translation>
    </message>
    <message>
        <source>Postpone…	U</source>
        <translation>Uitstellen…	U</translation>
    </message>
    <message>
        <source>Done or not needed…</source>
        <translation>Klaar of niet nodig…</translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>Niet nodig…</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>één voor één</translation>
    </message>
    <message>
        <source>Show one by one: %1</source>
        <translation>Eén voor één tonen: %1</translation>
    </message>
    <message>
        <source>Show what else there is: %1</source>
        <translation>Tonen wat er nog meer is: %1</translation>
    </message>
    <message>
        <source>Open the dossier of %1</source>
        <translation>Open het dossier van %1</translation>
    </message>
    <message>
        <source>Open the dossier (O)</source>
        <translation>Dossier openen (O)</translation>
    </message>
    <message>
        <source>How is this date counted? (H)</source>
        <translation>Hoe is deze datum berekend? (H)</translation>
    </message>
    <message>
        <source>%1. Opens how this date is counted.</source>
        <translation>%1. Opent hoe deze datum is berekend.</translation>
    </message>
    <message>
        <source>Open dossier	O</source>
        <translation>Dossier openen	O</translation>
    </message>
    <message>
        <source>How is this date counted?	H</source>
        <translation>Hoe is deze datum berekend?	H</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::WorkRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>en nog %n</numerusform><numerusform>en nog %n</numerusform></translation>
    </message>
</context>
</TS>
