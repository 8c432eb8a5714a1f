<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>LetterPrint</name>
    <message>
        <source>%1 went to the printer</source>
        <translation>%1 is naar de printer</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF bewaren</translation>
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
    <name>wijkwerk::ui::ChecksList</name>
    <message>
        <source>Name and address are complete</source>
        <translation>Naam en adres zijn compleet</translation>
    </message>
    <message>
        <source>Workplace and craft specialist are known</source>
        <translation>Werkplek en vakspecialist zijn bekend</translation>
    </message>
    <message>
        <source>The signatory has a mandate on %1</source>
        <translation>De ondertekenaar heeft mandaat op %1</translation>
    </message>
    <message>
        <source>Decision: the part about objecting is in it</source>
        <translation>Besluit: de bezwaarclausule staat erin</translation>
    </message>
    <message>
        <source>There is no BSN in it</source>
        <translation>Er staat geen BSN in</translation>
    </message>
    <message>
        <source>In order: %1</source>
        <translation>In orde: %1</translation>
    </message>
    <message>
        <source>Must be mended: %1</source>
        <translation>Moet eerst goed: %1</translation>
    </message>
    <message>
        <source>Look at this: %1</source>
        <translation>Let op: %1</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Aanvullen</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Aanvullen: %1</translation>
    </message>
    <message>
        <source>No last day of the mandate of the signatory is filled in</source>
        <translation>Het mandaat van de ondertekenaar heeft geen einddatum</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::LetterDialog</name>
    <message>
        <source>Letter %1 for %2</source>
        <translation>Brief %1 voor %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Datum van de brief</translation>
    </message>
    <message>
        <source>Date of the letter; it is sent on that day</source>
        <translation>Datum van de brief; u verstuurt hem op die dag</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als verzonden merken</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF bewaren…</translation>
    </message>
    <message>
        <source>Make final and print…</source>
        <translation>Definitief maken en afdrukken…</translation>
    </message>
    <message>
        <source>Make final and save PDF…</source>
        <translation>Definitief maken en PDF bewaren…</translation>
    </message>
    <message>
        <source>This is how the letter is printed. Once it is final it does not change any more: the PDF is kept in the dossier and stands on the timeline.</source>
        <translation>Zo wordt de brief afgedrukt. Als hij definitief is, verandert hij niet meer: de PDF staat in het dossier en op de tijdlijn.</translation>
    </message>
    <message>
        <source>Letter %1 is kept in the dossier</source>
        <translation>Brief %1 staat in het dossier</translation>
    </message>
    <message>
        <source>Kept letter</source>
        <translation>Bewaarde brief</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Bladzijden</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Controlegetal (SHA-256)</translation>
    </message>
    <message>
        <source>This letter is final. It stays as it was sent.</source>
        <translation>Deze brief is definitief. Hij blijft zoals hij is verzonden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Letter %1 is marked as sent</source>
        <translation>Brief %1 is gemerkt als verzonden</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 voor %2</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>Welke brief</translation>
    </message>
    <message>
        <source>Make this letter once more?</source>
        <translation>Deze brief nog een keer maken?</translation>
    </message>
    <message>
        <source>Make once more</source>
        <translation>Nog een keer maken</translation>
    </message>
    <message>
        <source>Does this contract end?</source>
        <translation>Stopt dit contract?</translation>
    </message>
    <message>
        <source>It ends: make the letter</source>
        <translation>Het stopt: brief maken</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::LettersPage</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Werkplek</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In a stage without a placement letter</source>
        <translation>In stage zonder plaatsingsbrief</translation>
    </message>
    <message>
        <source>Make placement letter…</source>
        <translation>Plaatsingsbrief maken…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Opnieuw afdrukken…</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als verzonden merken</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation>
            <numerusform>%Ln brief</numerusform>
            <numerusform>%Ln brieven</numerusform>
        </translation>
    </message>
    <message>
        <source>People in a stage without a placement letter</source>
        <translation>Mensen in stage zonder plaatsingsbrief</translation>
    </message>
    <message>
        <source>Letters that were made</source>
        <translation>Gemaakte brieven</translation>
    </message>
    <message>
        <source>Letters, newest first</source>
        <translation>Brieven, nieuwste eerst</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Nog geen brieven</translation>
    </message>
    <message>
        <source>Place somebody and make the placement letter. It is kept here.</source>
        <translation>Plaats iemand en maak de plaatsingsbrief. Die staat daarna hier.</translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <translation>Gemerkt als verzonden</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Letters %1.csv</source>
        <translation>Brieven %1.csv</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::PagesView</name>
    <message>
        <source>The letter as it will be printed</source>
        <translation>De brief zoals hij wordt afgedrukt</translation>
    </message>
</context>
</TS>
