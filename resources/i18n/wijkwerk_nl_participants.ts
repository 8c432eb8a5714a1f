<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>Attempt</name>
        <message>
            <source>Do it all the same?</source>
            <translation>Toch doen?</translation>
        </message>
        <message>
            <source>Overrule</source>
            <translation>Toch doen</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>Nobody yet</source>
            <translation>Nog niemand</translation>
        </message>
        <message>
            <source>me</source>
            <translation>ik</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Niet bekend</translation>
        </message>
    </context>
    <context>
        <name>ContractCard</name>
        <message>
            <source>Agree…</source>
            <translation>Akkoord geven…</translation>
        </message>
        <message>
            <source>Send to HR…</source>
            <translation>Naar HR…</translation>
        </message>
        <message>
            <source>Offered…</source>
            <translation>Aangeboden…</translation>
        </message>
        <message>
            <source>Signed…</source>
            <translation>Getekend…</translation>
        </message>
        <message>
            <source>Refused…</source>
            <translation>Geweigerd…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Intrekken…</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>wage not filled in</source>
            <translation>loon niet ingevuld</translation>
        </message>
        <message numerus="yes">
            <source>probation of %n months</source>
            <translation>
                <numerusform>proeftijd van %n maand</numerusform>
                <numerusform>proeftijd van %n maanden</numerusform>
            </translation>
        </message>
        <message>
            <source>ended early</source>
            <translation>eerder geëindigd</translation>
        </message>
        <message>
            <source>signed on %1</source>
            <translation>getekend op %1</translation>
        </message>
        <message>
            <source>goes on</source>
            <translation>gaat door</translation>
        </message>
        <message>
            <source>does not go on</source>
            <translation>gaat niet door</translation>
        </message>
        <message>
            <source>received on %1</source>
            <translation>ontvangen op %1</translation>
        </message>
        <message>
            <source>no proof of receipt yet</source>
            <translation>nog geen bewijs van ontvangst</translation>
        </message>
        <message numerus="yes">
            <source>%n days late</source>
            <translation>
                <numerusform>%n dag te laat</numerusform>
                <numerusform>%n dagen te laat</numerusform>
            </translation>
        </message>
        <message>
            <source>told on %1</source>
            <translation>aangezegd op %1</translation>
        </message>
        <message>
            <source>not needed by law</source>
            <translation>hoeft niet van de wet</translation>
        </message>
        <message>
            <source>not given yet, on %1 at the latest</source>
            <translation>nog niet gedaan, uiterlijk op %1</translation>
        </message>
        <message>
            <source>may cost %1</source>
            <translation>kan %1 kosten</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Propose a contract…</source>
            <translation>Contract voorstellen…</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Voorstel</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Permanent, because</source>
            <translation>Vast, want</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Wijzigen…</translation>
        </message>
        <message>
            <source>Take step back…</source>
            <translation>Stap terugnemen…</translation>
        </message>
        <message>
            <source>Form for HR…</source>
            <translation>Formulier voor HR…</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>Contracten</translation>
        </message>
        <message>
            <source>The contract ended and nobody was told. Does the person still work? Then by law it goes on %1 under the same terms. Ask HR.</source>
            <translation>Het contract is afgelopen en er is niet aangezegd. Werkt de deelnemer nog? Dan loopt het volgens de wet door %1, onder dezelfde voorwaarden. Vraag HR.</translation>
        </message>
        <message>
            <source>Aanzegging</source>
            <translation>Aanzegging</translation>
        </message>
        <message>
            <source>Work towards</source>
            <translation>Doe het uiterlijk</translation>
        </message>
        <message>
            <source>Aanzeggen…</source>
            <translation>Aanzeggen…</translation>
        </message>
        <message>
            <source>Record receipt…</source>
            <translation>Ontvangst vastleggen…</translation>
        </message>
        <message>
            <source>End early…</source>
            <translation>Eerder beëindigen…</translation>
        </message>
        <message>
            <source>Take end back…</source>
            <translation>Einde terugnemen…</translation>
        </message>
        <message>
            <source>Put right…</source>
            <translation>Verbeteren…</translation>
        </message>
        <message>
            <source>Contract check</source>
            <translation>Contractcheck</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>Keten</translation>
        </message>
        <message>
            <source>asked on %1</source>
            <translation>gevraagd op %1</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>nog niet gevraagd</translation>
        </message>
        <message>
            <source>Earlier work</source>
            <translation>Eerder werk</translation>
        </message>
        <message>
            <source>%1: none</source>
            <translation>%1: geen</translation>
        </message>
        <message>
            <source>still runs</source>
            <translation>loopt nog</translation>
        </message>
        <message>
            <source>counts</source>
            <translation>telt mee</translation>
        </message>
        <message>
            <source>does not count</source>
            <translation>telt niet mee</translation>
        </message>
        <message>
            <source>Add earlier work…</source>
            <translation>Eerder werk toevoegen…</translation>
        </message>
        <message>
            <source>Asked…</source>
            <translation>Gevraagd…</translation>
        </message>
        <message>
            <source>Withdraw %1…</source>
            <translation>%1 intrekken…</translation>
        </message>
        <message>
            <source>Secondment</source>
            <translation>Detachering</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Termijn</translation>
        </message>
        <message>
            <source>without a last day</source>
            <translation>zonder einddatum</translation>
        </message>
        <message>
            <source>Lender</source>
            <translation>Uitlener</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prijs</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 per uur</translation>
        </message>
        <message>
            <source>Notice and guidance</source>
            <translation>Opzeggen en begeleiding</translation>
        </message>
        <message numerus="yes">
            <source>%n days notice</source>
            <translation>
                <numerusform>%n dag opzegtermijn</numerusform>
                <numerusform>%n dagen opzegtermijn</numerusform>
            </translation>
        </message>
        <message>
            <source>When somebody is absent</source>
            <translation>Bij afwezigheid</translation>
        </message>
        <message>
            <source>not filled in yet</source>
            <translation>nog niet ingevuld</translation>
        </message>
        <message>
            <source>Agreements…</source>
            <translation>Afspraken…</translation>
        </message>
        <message>
            <source>Another last day…</source>
            <translation>Andere einddatum…</translation>
        </message>
        <message>
            <source>from %1, for good</source>
            <translation>vanaf %1, onbepaalde tijd</translation>
        </message>
        <message>
            <source>for good</source>
            <translation>onbepaalde tijd</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>vanaf %1</translation>
        </message>
        <message>
            <source>Renew…</source>
            <translation>Verlengen…</translation>
        </message>
        <message>
            <source>Do not renew…</source>
            <translation>Niet verlengen…</translation>
        </message>
    </context>
    <context>
        <name>ContractFacts</name>
        <message>
            <source>Take the early end back?</source>
            <translation>Eerder einde terugnemen?</translation>
        </message>
        <message>
            <source>The contract then runs as it was agreed. Its placement too.</source>
            <translation>Het contract loopt dan weer zoals afgesproken. De plaatsing ook.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Terugnemen</translation>
        </message>
        <message>
            <source>The end is taken back</source>
            <translation>Het einde is teruggenomen</translation>
        </message>
        <message>
            <source>The end stays</source>
            <translation>Het einde blijft staan</translation>
        </message>
    </context>
    <context>
        <name>ContractFields</name>
        <message>
            <source>Function</source>
            <translation>Functie</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Schaal</translation>
        </message>
        <message>
            <source>Collective agreement</source>
            <translation>Cao</translation>
        </message>
        <message>
            <source>Hours a week</source>
            <translation>Uren per week</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>It ends on that date</source>
            <translation>Eindigt op die datum</translation>
        </message>
        <message>
            <source>Wage of a month</source>
            <translation>Maandloon</translation>
        </message>
        <message>
            <source>Probation</source>
            <translation>Proeftijd</translation>
        </message>
        <message>
            <source>Both may end it before that day</source>
            <translation>Beide mogen eerder opzeggen</translation>
        </message>
        <message>
            <source>Exception in the chain</source>
            <translation>Uitzondering in de keten</translation>
        </message>
        <message>
            <source>Gross, as 2150 or 2150,50</source>
            <translation>Bruto, zoals 2150 of 2150,50</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Geen</translation>
        </message>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n maand</numerusform>
                <numerusform>%n maanden</numerusform>
            </translation>
        </message>
        <message>
            <source>For good: there is no last day</source>
            <translation>Onbepaalde tijd: er is geen laatste dag</translation>
        </message>
        <message>
            <source>Advice of UWV</source>
            <translation>Advies van UWV</translation>
        </message>
        <message>
            <source>Decision sheltered work</source>
            <translation>Besluit beschut werk</translation>
        </message>
    </context>
    <context>
        <name>ContractNotice</name>
        <message>
            <source>Recorded</source>
            <translation>Vastgelegd</translation>
        </message>
        <message>
            <source>Receipt of the aanzegging</source>
            <translation>Ontvangst van de aanzegging</translation>
        </message>
        <message>
            <source>When did the person receive it, and what shows that?</source>
            <translation>Wanneer is de aanzegging ontvangen, en waaruit blijkt dat?</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Ontvangen op</translation>
        </message>
        <message>
            <source>Proof of receipt</source>
            <translation>Bewijs van ontvangst</translation>
        </message>
        <message>
            <source>Record receipt</source>
            <translation>Ontvangst vastleggen</translation>
        </message>
        <message>
            <source>Asked about earlier work</source>
            <translation>Gevraagd naar eerder werk</translation>
        </message>
        <message>
            <source>Did the person work here before, or the same work through an agency, payroll or another employer? Add what there is. Was there none? Then this day shows that it was asked.</source>
            <translation>Werkte de deelnemer hier eerder, of deed hij hetzelfde werk via een uitzendbureau, payroll of een andere werkgever? Voeg toe wat er is. Was er niets? Dan laat deze dag zien dat het is gevraagd.</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Gevraagd op</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>Withdraw this earlier work?</source>
            <translation>Dit eerdere werk intrekken?</translation>
        </message>
        <message>
            <source>%1, from %2. It no longer counts in the chain.</source>
            <translation>%1, vanaf %2. Het telt dan niet meer mee in de keten.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Intrekken</translation>
        </message>
        <message>
            <source>The earlier work is withdrawn</source>
            <translation>Het eerdere werk is ingetrokken</translation>
        </message>
    </context>
    <context>
        <name>ContractSteps</name>
        <message>
            <source>Agree</source>
            <translation>Akkoord geven</translation>
        </message>
        <message>
            <source>Send to HR</source>
            <translation>Naar HR</translation>
        </message>
        <message>
            <source>Record offer</source>
            <translation>Aanbod vastleggen</translation>
        </message>
        <message>
            <source>Record signature</source>
            <translation>Handtekening vastleggen</translation>
        </message>
        <message>
            <source>Record refusal</source>
            <translation>Weigering vastleggen</translation>
        </message>
        <message>
            <source>Withdraw the proposal</source>
            <translation>Voorstel intrekken</translation>
        </message>
        <message>
            <source>You agree as team lead. After that it goes to HR.</source>
            <translation>U geeft akkoord als teamleider. Daarna gaat het naar HR.</translation>
        </message>
        <message>
            <source>Write down when it went to HR. Make the form for HR with it.</source>
            <translation>Leg vast wanneer het naar HR ging. Maak er het formulier voor HR bij.</translation>
        </message>
        <message>
            <source>HR offered the contract to the person. From now on no step can be taken back.</source>
            <translation>HR heeft het contract aangeboden. Vanaf nu kunt u geen stap meer terugnemen.</translation>
        </message>
        <message>
            <source>With this the contract and the placement are made.</source>
            <translation>Hiermee worden het contract en de plaatsing gemaakt.</translation>
        </message>
        <message>
            <source>Write down why, in neutral words.</source>
            <translation>Schrijf op waarom, in neutrale woorden.</translation>
        </message>
        <message>
            <source>The proposal stops here. Write down why.</source>
            <translation>Het voorstel stopt hier. Schrijf op waarom.</translation>
        </message>
        <message>
            <source>Take the last step back?</source>
            <translation>Laatste stap terugnemen?</translation>
        </message>
        <message>
            <source>Now: %1. The step stays visible as taken back.</source>
            <translation>Nu: %1. De stap blijft zichtbaar als teruggenomen.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Terugnemen</translation>
        </message>
        <message>
            <source>The step is taken back</source>
            <translation>De stap is teruggenomen</translation>
        </message>
        <message>
            <source>The step stays</source>
            <translation>De stap blijft staan</translation>
        </message>
        <message>
            <source>Save the form for HR</source>
            <translation>Formulier voor HR bewaren</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Form saved: %1</source>
            <translation>Formulier bewaard: %1</translation>
        </message>
    </context>
    <context>
        <name>CounterActs</name>
        <message>
            <source>Open the task again?</source>
            <translation>De taak heropenen?</translation>
        </message>
        <message>
            <source>Then it stands among the tasks again.</source>
            <translation>Dan staat de taak weer bij de taken.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Heropenen</translation>
        </message>
        <message>
            <source>That is not possible</source>
            <translation>Dat kan niet</translation>
        </message>
        <message>
            <source>Cannot be undone</source>
            <translation>Kan niet ongedaan gemaakt worden</translation>
        </message>
        <message>
            <source>Put right…</source>
            <translation>Corrigeren…</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>Ongedaan maken…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Intrekken…</translation>
        </message>
        <message>
            <source>Open again…</source>
            <translation>Heropenen…</translation>
        </message>
        <message>
            <source>Take away this document?</source>
            <translation>Dit document weghalen?</translation>
        </message>
        <message>
            <source>It is hidden and can be put back. It is destroyed with the dossier.</source>
            <translation>Het wordt verborgen en kan terug. Het wordt vernietigd met het dossier.</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>Undo what came later first</source>
            <translation>Draai eerst terug wat later kwam</translation>
        </message>
        <message>
            <source>Undone with its step</source>
            <translation>Maak de stap zelf ongedaan; dan gaat dit mee</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Wijzigen…</translation>
        </message>
        <message>
            <source>Take away…</source>
            <translation>Weghalen…</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Terugzetten</translation>
        </message>
        <message>
            <source>Go on…</source>
            <translation>Verder…</translation>
        </message>
        <message>
            <source>Back to its own day</source>
            <translation>Terug naar de eigen dag</translation>
        </message>
    </context>
    <context>
        <name>CourseDialogs</name>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>This legal form has no longest time.</source>
            <translation>Voor deze vorm geldt geen maximum.</translation>
        </message>
        <message numerus="yes">
            <source>Began %1. At most %n months in all: %2.</source>
            <translation>
                <numerusform>Begonnen op %1. In totaal hoogstens %n maand: %2.</numerusform>
                <numerusform>Begonnen op %1. In totaal hoogstens %n maanden: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Source: %1.</source>
            <translation>Bron: %1.</translation>
        </message>
        <message>
            <source>Extend the stage of %1</source>
            <translation>Stage van %1 verlengen</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>New last day</source>
            <translation>Nieuwe laatste dag</translation>
        </message>
        <message>
            <source>Why it becomes longer</source>
            <translation>Waarom langer</translation>
        </message>
        <message>
            <source>To stop earlier, use “Stops early”. As long as nothing follows, you can undo this on the timeline. The participant gets a decision by letter.</source>
            <translation>Eerder stoppen kan met “Stopt eerder”. Zolang er niets op volgt, kunt u dit op de tijdlijn ongedaan maken. De deelnemer krijgt een besluit per brief.</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>Verlengen</translation>
        </message>
        <message>
            <source>The stage is extended</source>
            <translation>De stage is verlengd</translation>
        </message>
        <message>
            <source>The stage stops early</source>
            <translation>De stage stopt eerder</translation>
        </message>
        <message>
            <source>The person then waits for another workplace. Does the whole trajectory end? Cancel this, and use outflow or drop-out.</source>
            <translation>De persoon wacht daarna op een andere werkplek. Stopt het hele traject? Annuleer dit en kies uitstroom of uitval.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Uitleg</translation>
        </message>
        <message>
            <source>There is no way back: who comes back is placed again.</source>
            <translation>Dit kunt u niet terugdraaien. Wie terugkomt, plaatst u opnieuw.</translation>
        </message>
        <message>
            <source>Stop the stage</source>
            <translation>Stage stoppen</translation>
        </message>
        <message>
            <source>The stage is stopped; the person waits for another workplace</source>
            <translation>De stage is gestopt. De persoon wacht op een andere werkplek</translation>
        </message>
        <message>
            <source>The stage stands still</source>
            <translation>De stage ligt stil</translation>
        </message>
        <message>
            <source>When the stage goes on, its last day, the evaluations and the decision move by the real number of days.</source>
            <translation>Gaat de stage weer verder? Dan schuiven de laatste dag, de evaluaties en het besluit op met het echte aantal dagen.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Vanaf</translation>
        </message>
        <message>
            <source>Expected until</source>
            <translation>Verwacht t/m</translation>
        </message>
        <message>
            <source>May stay empty. You get a task to look at it.</source>
            <translation>Mag leeg blijven. U krijgt een taak om ernaar te kijken.</translation>
        </message>
        <message>
            <source>Never write down why somebody is ill.</source>
            <translation>Schrijf nooit op waarom iemand ziek is.</translation>
        </message>
        <message>
            <source>Let it stand still</source>
            <translation>Stage stilleggen</translation>
        </message>
        <message>
            <source>The stage goes on</source>
            <translation>De stage gaat verder</translation>
        </message>
        <message>
            <source>All that was still to come moves by the days that the stage stood still.</source>
            <translation>Alles wat nog moest komen, schuift op met de dagen dat de stage stillag.</translation>
        </message>
        <message>
            <source>First day back</source>
            <translation>Eerste dag terug</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Dan</translation>
        </message>
        <message>
            <source>Only an earlier day, when a limit of the law is in the way.</source>
            <translation>Alleen een eerdere dag, als een wettelijke grens in de weg zit.</translation>
        </message>
        <message>
            <source>Stood still %1, the stage now lasts %2.</source>
            <translation>Lag %1 stil. De stage loopt nu %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Let it go on</source>
            <translation>Verder laten gaan</translation>
        </message>
        <message>
            <source>Did the stage not stand still?</source>
            <translation>Lag de stage niet stil?</translation>
        </message>
        <message>
            <source>This is withdrawn, and the days by which dates moved are taken back.</source>
            <translation>Dit wordt ingetrokken. De datums schuiven weer terug.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Intrekken</translation>
        </message>
        <message>
            <source>It is withdrawn</source>
            <translation>Het is ingetrokken</translation>
        </message>
        <message>
            <source>This cannot be withdrawn</source>
            <translation>Intrekken kan niet</translation>
        </message>
        <message>
            <source>There is no way back: to stop earlier, use “Stops early”. The participant gets a decision by letter.</source>
            <translation>Dit kunt u niet terugdraaien. Eerder stoppen kan met “Stopt eerder”. De deelnemer krijgt een besluit per brief.</translation>
        </message>
        <message numerus="yes">
            <source>Before it %n days of unpaid work count.</source>
            <translation>
                <numerusform>Daarvóór telt %n dag onbetaald werk mee.</numerusform>
                <numerusform>Daarvóór tellen %n dagen onbetaald werk mee.</numerusform>
            </translation>
        </message>
        <message>
            <source>Another legal form: %1</source>
            <translation>Andere vorm: %1</translation>
        </message>
        <message>
            <source>It stays one stage: its last day, evaluations and agreements stay as they are. You can extend it afterwards.</source>
            <translation>Het blijft één stage: de laatste dag, de evaluaties en de afspraken blijven zoals ze zijn. Daarna kunt u de stage verlengen.</translation>
        </message>
        <message>
            <source>Why the form changes</source>
            <translation>Waarom de vorm verandert</translation>
        </message>
        <message>
            <source>As long as nothing follows, you can undo this on the timeline.</source>
            <translation>Zolang er niets op volgt, kunt u dit terugdraaien op de tijdlijn.</translation>
        </message>
        <message>
            <source>Change the form</source>
            <translation>Vorm veranderen</translation>
        </message>
        <message>
            <source>The legal form of the stage is changed</source>
            <translation>De vorm van de stage is veranderd</translation>
        </message>
    </context>
    <context>
        <name>DecisionDialog</name>
        <message>
            <source>The stage becomes longer</source>
            <translation>De stage wordt verlengd</translation>
        </message>
        <message>
            <source>The contract proposal goes on</source>
            <translation>Het contractvoorstel gaat verder</translation>
        </message>
        <message>
            <source>There is another contract: propose it</source>
            <translation>Verlengen: een volgend contract voorstellen</translation>
        </message>
        <message>
            <source>A contract is proposed</source>
            <translation>Er wordt een contract voorgesteld</translation>
        </message>
        <message>
            <source>The aanzegging is recorded</source>
            <translation>De aanzegging wordt vastgelegd</translation>
        </message>
        <message>
            <source>The contract ends before its time</source>
            <translation>Het contract eindigt eerder</translation>
        </message>
        <message>
            <source>The secondment gets another last day</source>
            <translation>De detachering krijgt een andere laatste dag</translation>
        </message>
        <message>
            <source>To regular work</source>
            <translation>Naar regulier werk</translation>
        </message>
        <message>
            <source>Drops out</source>
            <translation>Stopt (uitval)</translation>
        </message>
        <message>
            <source>Decide: %1</source>
            <translation>Besluiten: %1</translation>
        </message>
        <message>
            <source>Now: %1.</source>
            <translation>Nu: %1.</translation>
        </message>
        <message>
            <source>Choose what happens; the next screen asks the rest.</source>
            <translation>Kies wat er gebeurt. Het volgende scherm vraagt de rest.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Wat gebeurt er</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>The legal form becomes: %1</source>
            <translation>De vorm wordt: %1</translation>
        </message>
        <message>
            <source>No place any more: the stage stops and the person waits</source>
            <translation>Geen plek meer: de stage stopt en de deelnemer wacht</translation>
        </message>
        <message>
            <source>The trajectory is closed</source>
            <translation>Het traject wordt afgesloten</translation>
        </message>
        <message>
            <source>There is no other contract: aanzegging that it ends</source>
            <translation>Niet verlengen: aanzeggen dat het contract eindigt</translation>
        </message>
    </context>
    <context>
        <name>GoingOut</name>
        <message>
            <source>Nothing goes out now</source>
            <translation>Er gaat nu niets de deur uit</translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message>
            <source>First names</source>
            <translation>Voornamen</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Voorletters</translation>
        </message>
        <message>
            <source>Call name</source>
            <translation>Roepnaam</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Voorvoegsel</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Achternaam</translation>
        </message>
        <message>
            <source>Prefix of partner</source>
            <translation>Voorvoegsel partner</translation>
        </message>
        <message>
            <source>Surname of partner</source>
            <translation>Achternaam partner</translation>
        </message>
        <message>
            <source>Name use</source>
            <translation>Naamgebruik</translation>
        </message>
        <message>
            <source>Whole name (is split)</source>
            <translation>Hele naam (wordt gesplitst)</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>Aanspreekvorm</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Geslacht</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Geboortedatum</translation>
        </message>
        <message>
            <source>BSN</source>
            <translation>BSN</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Second phone</source>
            <translation>Tweede telefoon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Neighbourhood</source>
            <translation>Wijk</translation>
        </message>
        <message>
            <source>Kind of participant</source>
            <translation>Soort deelnemer</translation>
        </message>
        <message>
            <source>Client number</source>
            <translation>Klantnummer</translation>
        </message>
        <message>
            <source>Other number</source>
            <translation>Ander nummer</translation>
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
            <source>House letter</source>
            <translation>Huisletter</translation>
        </message>
        <message>
            <source>Suffix</source>
            <translation>Toevoeging</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Straat en nummer</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Woonplaats</translation>
        </message>
        <message>
            <source>Postcode and city</source>
            <translation>Postcode en woonplaats</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Gemeente</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Keep with the import only</source>
            <translation>Alleen bij de import bewaren</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglaten</translation>
        </message>
        <message>
            <source>Benefit</source>
            <translation>Uitkering</translation>
        </message>
        <message>
            <source>Team at Work and Income</source>
            <translation>Team bij Werk en Inkomen</translation>
        </message>
        <message>
            <source>Client manager</source>
            <translation>Klantmanager</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Trajectsoort</translation>
        </message>
        <message>
            <source>Phase at Work and Income</source>
            <translation>Fase bij Werk en Inkomen</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Trede</translation>
        </message>
        <message>
            <source>Inflow</source>
            <translation>Instroom</translation>
        </message>
        <message>
            <source>Outflow</source>
            <translation>Uitstroom</translation>
        </message>
        <message>
            <source>Reason of outflow</source>
            <translation>Reden uitstroom</translation>
        </message>
        <message>
            <source>Remark (becomes a note)</source>
            <translation>Opmerking (wordt een notitie)</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nieuw</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Gewijzigd</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Gelijk</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Fout</translation>
        </message>
        <message>
            <source>Possible duplicate</source>
            <translation>Mogelijk dubbel</translation>
        </message>
        <message>
            <source>Repeated row</source>
            <translation>Herhaalde rij</translation>
        </message>
        <message>
            <source>semicolon ;</source>
            <translation>puntkomma ;</translation>
        </message>
        <message>
            <source>comma ,</source>
            <translation>komma ,</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tab</translation>
        </message>
        <message>
            <source>bar |</source>
            <translation>streep |</translation>
        </message>
    </context>
    <context>
        <name>LeavingMenu</name>
        <message>
            <source>Accept or refuse the referral…</source>
            <translation>Aanmelding aannemen of weigeren…</translation>
        </message>
        <message>
            <source>Leaves for work…</source>
            <translation>Uitstroom naar werk…</translation>
        </message>
        <message>
            <source>Stops (drop-out)…</source>
            <translation>Stopt (uitval)…</translation>
        </message>
        <message>
            <source>Hand-over to help…</source>
            <translation>Overdracht aan hulp…</translation>
        </message>
        <message>
            <source>Start aftercare…</source>
            <translation>Nazorg starten…</translation>
        </message>
        <message>
            <source>Does the person still work?…</source>
            <translation>Werkt de persoon nog?…</translation>
        </message>
        <message>
            <source>Refer again…</source>
            <translation>Opnieuw aanmelden…</translation>
        </message>
        <message>
            <source>Close the trajectory…</source>
            <translation>Traject afsluiten…</translation>
        </message>
        <message>
            <source>Moves to another municipality…</source>
            <translation>Verhuist naar een andere gemeente…</translation>
        </message>
        <message>
            <source>Has died…</source>
            <translation>Is overleden…</translation>
        </message>
        <message>
            <source>Record a term…</source>
            <translation>Termijn vastleggen…</translation>
        </message>
    </context>
    <context>
        <name>LeavingParts</name>
        <message>
            <source>from %1</source>
            <translation>vanaf %1</translation>
        </message>
        <message>
            <source>New job</source>
            <translation>Nieuwe baan</translation>
        </message>
        <message>
            <source>Still at work</source>
            <translation>Werkt nog</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>known on %1</source>
            <translation>bekend op %1</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Kwam terug</translation>
        </message>
        <message>
            <source>Side reasons</source>
            <translation>Bijkomende redenen</translation>
        </message>
        <message>
            <source>Where the cause lies</source>
            <translation>Waar de oorzaak ligt</translation>
        </message>
        <message>
            <source>Talk about stopping</source>
            <translation>Gesprek over stoppen</translation>
        </message>
        <message>
            <source>Agreed by team lead</source>
            <translation>Akkoord van teamleider</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Overgedragen</translation>
        </message>
        <message>
            <source>the person does not want it</source>
            <translation>de persoon wil het niet</translation>
        </message>
        <message>
            <source>handed over on %1</source>
            <translation>overgedragen op %1</translation>
        </message>
        <message>
            <source>not done yet</source>
            <translation>nog niet gedaan</translation>
        </message>
        <message>
            <source>first appointment %1</source>
            <translation>eerste afspraak %1</translation>
        </message>
        <message>
            <source>heard back on %1</source>
            <translation>teruggehoord op %1</translation>
        </message>
        <message>
            <source>Hand-over to help</source>
            <translation>Overdracht aan hulp</translation>
        </message>
        <message>
            <source>No day yet</source>
            <translation>Nog geen dag</translation>
        </message>
        <message>
            <source>Hand-over…</source>
            <translation>Overdracht…</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Einde</translation>
        </message>
        <message>
            <source>Open when it was closed</source>
            <translation>Stond open bij het afsluiten</translation>
        </message>
        <message>
            <source>Change this hand-over…</source>
            <translation>Deze overdracht wijzigen…</translation>
        </message>
        <message>
            <source>Change the hand-over to %1…</source>
            <translation>Overdracht aan %1 wijzigen…</translation>
        </message>
        <message numerus="yes">
        <source>within %n months</source>
        <translation><numerusform>binnen %n maand</numerusform><numerusform>binnen %n maanden</numerusform></translation>
    </message>
</context>
    <context>
        <name>NextStep</name>
        <message>
            <source>Decide…</source>
            <translation>Besluiten…</translation>
        </message>
        <message>
            <source>Hand over to help…</source>
            <translation>Overdracht aan hulp…</translation>
        </message>
        <message>
            <source>Refer…</source>
            <translation>Aanmelden…</translation>
        </message>
        <message>
            <source>Start preselection…</source>
            <translation>Voorselectie starten…</translation>
        </message>
        <message>
            <source>Record advice…</source>
            <translation>Advies vastleggen…</translation>
        </message>
        <message>
            <source>Place…</source>
            <translation>Plaatsen…</translation>
        </message>
        <message>
            <source>Make placement letter…</source>
            <translation>Plaatsingsbrief maken…</translation>
        </message>
        <message>
            <source>Make letter: %1…</source>
            <translation>Brief maken: %1…</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Notitie schrijven</translation>
        </message>
        <message>
            <source>Propose a contract…</source>
            <translation>Contract voorstellen…</translation>
        </message>
        <message>
            <source>Agree to the contract…</source>
            <translation>Akkoord op contract…</translation>
        </message>
        <message>
            <source>Send to HR…</source>
            <translation>Naar HR…</translation>
        </message>
        <message>
            <source>Record the offer…</source>
            <translation>Aanbod vastleggen…</translation>
        </message>
        <message>
            <source>Record the signature…</source>
            <translation>Handtekening vastleggen…</translation>
        </message>
        <message>
            <source>Give notice…</source>
            <translation>Aanzeggen…</translation>
        </message>
        <message>
            <source>Record the evaluation…</source>
            <translation>Evaluatie vastleggen…</translation>
        </message>
        <message>
            <source>Record the contact…</source>
            <translation>Contact vastleggen…</translation>
        </message>
        <message>
            <source>Start aftercare…</source>
            <translation>Nazorg starten…</translation>
        </message>
        <message>
            <source>Close the trajectory…</source>
            <translation>Traject afsluiten…</translation>
        </message>
    </context>
    <context>
        <name>ParticipantExport</name>
        <message>
            <source>Participants %1.csv</source>
            <translation>Deelnemers %1.csv</translation>
        </message>
        <message>
            <source>Export list</source>
            <translation>Lijst exporteren</translation>
        </message>
        <message>
            <source>Table for a spreadsheet (*.csv)</source>
            <translation>Tabel voor een rekenblad (*.csv)</translation>
        </message>
        <message numerus="yes">
            <source>%n people exported to %1</source>
            <translation>
                <numerusform>%n persoon geëxporteerd naar %1</numerusform>
                <numerusform>%n mensen geëxporteerd naar %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Bezig met exporteren</translation>
        </message>
    </context>
    <context>
        <name>ParticipantList</name>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
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
            <source>Neighbourhood</source>
            <translation>Wijk</translation>
        </message>
        <message>
            <source>Craft specialist</source>
            <translation>Vakspecialist</translation>
        </message>
        <message>
            <source>Job coach</source>
            <translation>Jobcoach</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Volgende stap</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Re-integration</source>
            <translation>Re-integratie</translation>
        </message>
        <message>
            <source>SW</source>
            <translation>SW</translation>
        </message>
        <message>
            <source>Sheltered work</source>
            <translation>Beschut werk</translation>
        </message>
        <message>
            <source>Enforcement</source>
            <translation>Handhaving</translation>
        </message>
        <message>
            <source>No benefit</source>
            <translation>Nug</translation>
        </message>
        <message>
            <source>Anw</source>
            <translation>Anw</translation>
        </message>
        <message>
            <source>IOAW/IOAZ</source>
            <translation>IOAW/IOAZ</translation>
        </message>
        <message>
            <source>Young person</source>
            <translation>Jongere</translation>
        </message>
        <message>
            <source>Participation</source>
            <translation>Meedoen</translation>
        </message>
        <message>
            <source>starts on %1</source>
            <translation>start %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>sinds %1</translation>
        </message>
        <message>
            <source>ended on %1</source>
            <translation>geëindigd op %1</translation>
        </message>
        <message>
            <source>%1 (deceased)</source>
            <translation>%1 (overleden)</translation>
        </message>
        <message>
            <source>%1, to be completed</source>
            <translation>%1, nog aanvullen</translation>
        </message>
        <message>
            <source>My participants</source>
            <translation>Mijn deelnemers</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>In a stage</source>
            <translation>In stage</translation>
        </message>
        <message>
            <source>Contract ends soon</source>
            <translation>Contract loopt af</translation>
        </message>
        <message>
            <source>Long without contact</source>
            <translation>Lang geen contact</translation>
        </message>
        <message>
            <source>Caseload</source>
            <translation>Caseload</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(geen naam)</translation>
        </message>
        <message>
            <source>%1 · late</source>
            <translation>%1 · te laat</translation>
        </message>
        <message>
            <source>late · %1</source>
            <translation>te laat · %1</translation>
        </message>
        <message>
            <source>Client manager</source>
            <translation>Klantmanager</translation>
        </message>
        <message>
            <source>Benefit</source>
            <translation>Uitkering</translation>
        </message>
        <message>
            <source>Step of the ladder</source>
            <translation>Trede</translation>
        </message>
        <message>
            <source>Phase W&amp;I</source>
            <translation>Fase W&amp;I</translation>
        </message>
        <message>
            <source>Pas op de plaats</source>
            <translation>Pas op de plaats</translation>
        </message>
    </context>
    <context>
        <name>Pathway</name>
        <message>
            <source>Referral</source>
            <translation>Aanmelding</translation>
        </message>
        <message>
            <source>Preselection</source>
            <translation>Voorselectie</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>sinds %1</translation>
        </message>
        <message>
            <source>To work</source>
            <translation>Uitstroom</translation>
        </message>
        <message>
            <source>Secondment</source>
            <translation>Detachering</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>Temporary contract</source>
            <translation>Tijdelijk contract</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>niet bekend</translation>
        </message>
    </context>
    <context>
        <name>ProfileFields</name>
        <message>
            <source>Such as 24 or 24,5</source>
            <translation>Bijvoorbeeld 24 of 24,5</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Niet bekend</translation>
        </message>
    </context>
    <context>
        <name>SkillCharts</name>
        <message>
            <source>%1, dots</source>
            <translation>%1, rondjes</translation>
        </message>
        <message>
            <source>%1, squares</source>
            <translation>%1, vierkantjes</translation>
        </message>
        <message>
            <source>%1, triangles</source>
            <translation>%1, driehoekjes</translation>
        </message>
        <message>
            <source>Skill</source>
            <translation>Vaardigheid</translation>
        </message>
        <message>
            <source>Once there are scores, they stand here as a spider.</source>
            <translation>Zodra er scores zijn, staan ze hier als web.</translation>
        </message>
        <message>
            <source>another scorer or workplace</source>
            <translation>andere beoordelaar of werkplek</translation>
        </message>
        <message>
            <source>another</source>
            <translation>andere</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Door</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Gemiddeld</translation>
        </message>
        <message>
            <source>Things</source>
            <translation>Aantal</translation>
        </message>
        <message>
            <source>Scorer</source>
            <translation>Beoordelaar</translation>
        </message>
        <message>
            <source>A line needs a sheet with at least 8 things that were seen.</source>
            <translation>Voor een lijn is een scorelijst nodig met minstens 8 vaardigheden die gezien zijn.</translation>
        </message>
    </context>
    <context>
        <name>SkillPrint</name>
        <message>
            <source>work skills %1</source>
            <translation>vaardigheden %1</translation>
        </message>
        <message>
            <source>Work skills went to the printer</source>
            <translation>De vaardigheden gaan naar de printer</translation>
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
        <message>
            <source>Your work skills</source>
            <translation>Uw werknemersvaardigheden</translation>
        </message>
        <message>
            <source>%1 · person number %2</source>
            <translation>%1 · persoonsnummer %2</translation>
        </message>
        <message>
            <source>Here you see how things go at work. The craft specialist gave a score for each skill, and so did you, if you wanted to.</source>
            <translation>Hier ziet u hoe het gaat op het werk. De vakspecialist gaf een score voor elke vaardigheid. U ook, als u dat wilde.</translation>
        </message>
        <message>
            <source>1: does not work yet. 2: works with help. 3: mostly works without help. 4: works without help. Not seen: nobody could see it.</source>
            <translation>1: lukt nog niet. 2: lukt met hulp. 3: lukt meestal zelf. 4: lukt zelfstandig. Niet gezien: niemand kon het zien.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Uzelf</translation>
        </message>
        <message>
            <source>At the start</source>
            <translation>Aan het begin</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Verandering</translation>
        </message>
        <message>
            <source>This sheet is to talk about together. Nobody decides by the numbers alone.</source>
            <translation>Dit blad is om samen over te praten. Niemand beslist alleen op deze cijfers.</translation>
        </message>
        <message>
            <source>Scores for each skill</source>
            <translation>Scores per vaardigheid</translation>
        </message>
        <message>
            <source>Average over time</source>
            <translation>Gemiddelde in de tijd</translation>
        </message>
        <message>
            <source>What do you think of it yourself? </source>
            <translation>Wat vindt u er zelf van? </translation>
        </message>
    </context>
    <context>
        <name>SkillWords</name>
        <message>
            <source>average %1</source>
            <translation>gemiddeld %1</translation>
        </message>
        <message>
            <source>no average, because fewer than 8 things were seen</source>
            <translation>geen gemiddelde, want er zijn minder dan 8 vaardigheden gezien</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>van %1 tot %2</translation>
        </message>
        <message>
            <source>%1: average %2, then %3, over the same %4 things, %5: %6.</source>
            <translation>%1: gemiddeld %2, daarna %3, over dezelfde vaardigheden (%4), %5: %6.</translation>
        </message>
        <message>
            <source>Mind: another person scored, or the workplace was another one.</source>
            <translation>Let op: een ander gaf de scores, of de werkplek was een andere.</translation>
        </message>
        <message>
            <source>Nothing was scored yet. The first time is best in the first two weeks.</source>
            <translation>Er is nog niets gescoord. De eerste keer is het best in de eerste twee weken.</translation>
        </message>
        <message>
            <source>“About equal” is less than %1: as far as two craft specialists of this department differ about the same person (%2 double scores).</source>
            <translation>“Ongeveer gelijk” is minder dan %1: zo ver verschillen twee vakspecialisten van deze afdeling over dezelfde persoon (%2 dubbele scores).</translation>
        </message>
        <message>
            <source>“About equal” is less than 0,5. With 20 double scores the department gets a limit of its own; now there are %1.</source>
            <translation>“Ongeveer gelijk” is minder dan 0,5. Met 20 dubbele scores krijgt de afdeling een eigen grens. Nu zijn het er %1.</translation>
        </message>
        <message>
            <source>Craft specialist now</source>
            <translation>Vakspecialist nu</translation>
        </message>
        <message>
            <source>Participant now</source>
            <translation>Deelnemer nu</translation>
        </message>
        <message>
            <source>Craft specialist at the start</source>
            <translation>Vakspecialist aan het begin</translation>
        </message>
        <message>
            <source>%1 (no score)</source>
            <translation>%1 (geen score)</translation>
        </message>
        <message numerus="yes">
            <source>%n things seen</source>
            <translation>
                <numerusform>%n vaardigheid gezien</numerusform>
                <numerusform>%n vaardigheden gezien</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: one sheet, of %2, %3, %4.</source>
            <translation>%1: één scorelijst, van %2, %3, %4.</translation>
        </message>
        <message>
            <source>%1: %2, %3. With fewer than 8 there is no average.</source>
            <translation>%1, %2: %3. Met minder dan 8 is er geen gemiddelde.</translation>
        </message>
        <message numerus="yes">
            <source>only %n things were seen both times</source>
            <translation>
                <numerusform>maar %n vaardigheid is beide keren gezien</numerusform>
                <numerusform>maar %n vaardigheden zijn beide keren gezien</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StagePdf</name>
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
        <message>
            <source>stage agreement %1</source>
            <translation>stageovereenkomst %1</translation>
        </message>
        <message>
            <source>evaluation %1</source>
            <translation>evaluatie %1</translation>
        </message>
    </context>
    <context>
        <name>TalkPrint</name>
        <message>
            <source>The form of the talk went to the printer</source>
            <translation>Het gespreksformulier is naar de printer</translation>
        </message>
        <message>
            <source>Save the form of the talk</source>
            <translation>Gespreksformulier bewaren</translation>
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
        <name>Timeline</name>
        <message>
            <source>Referred to the wijkbedrijf</source>
            <translation>Aangemeld bij het wijkbedrijf</translation>
        </message>
        <message>
            <source>Phase: %1 continued</source>
            <translation>Fase: %1 gaat verder</translation>
        </message>
        <message>
            <source>Phase: %1 → %2</source>
            <translation>Fase: %1 → %2</translation>
        </message>
        <message>
            <source>craft specialist %1</source>
            <translation>vakspecialist %1</translation>
        </message>
        <message>
            <source>Placement letter made</source>
            <translation>Plaatsingsbrief gemaakt</translation>
        </message>
        <message>
            <source>Letter made</source>
            <translation>Brief gemaakt</translation>
        </message>
        <message>
            <source>Preselection: %1</source>
            <translation>Voorselectie: %1</translation>
        </message>
        <message>
            <source>Placement: %1</source>
            <translation>Plaatsing: %1</translation>
        </message>
        <message>
            <source>Placement called off: %1</source>
            <translation>Plaatsing ging niet door: %1</translation>
        </message>
        <message>
            <source>Remark taken over</source>
            <translation>Opmerking overgenomen</translation>
        </message>
        <message>
            <source>%1. The PDF is in Documents.</source>
            <translation>%1. De PDF staat bij Documenten.</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Klaar: %1</translation>
        </message>
        <message>
            <source>referred by %1</source>
            <translation>aangemeld door %1</translation>
        </message>
        <message>
            <source>Work and Income</source>
            <translation>Werk en Inkomen</translation>
        </message>
        <message>
            <source>Corrected on %1, because: %2</source>
            <translation>Verbeterd op %1, omdat: %2</translation>
        </message>
        <message>
            <source>(takes the place of an earlier note since %1, because: %2)</source>
            <translation>(komt sinds %1 in de plaats van een eerdere notitie, omdat: %2)</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Toestemming ingetrokken</translation>
        </message>
        <message>
            <source>Consent given</source>
            <translation>Toestemming gegeven</translation>
        </message>
        <message>
            <source>Statement of the person</source>
            <translation>Verklaring van betrokkene</translation>
        </message>
        <message>
            <source>Corrected on %1.</source>
            <translation>Verbeterd op %1.</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>door %1</translation>
        </message>
        <message>
            <source>can be taken back under Trajectory, Contract</source>
            <translation>terugnemen kan bij Traject, Contract</translation>
        </message>
        <message>
            <source>received on %1</source>
            <translation>ontvangen op %1</translation>
        </message>
        <message>
            <source>cannot be taken back, only followed by another one</source>
            <translation>kan niet terug, wel opnieuw aanzeggen</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>vanaf %1</translation>
        </message>
        <message>
            <source>Step undone: %1, phase again: %2</source>
            <translation>Stap ongedaan gemaakt: %1, fase weer: %2</translation>
        </message>
        <message>
            <source>Step undone, phase again: %1</source>
            <translation>Stap ongedaan gemaakt, fase weer: %1</translation>
        </message>
        <message>
            <source>because: %1</source>
            <translation>omdat: %1</translation>
        </message>
        <message>
            <source>put right, because: %1</source>
            <translation>gecorrigeerd, omdat: %1</translation>
        </message>
        <message>
            <source>Talk of the preselection</source>
            <translation>Gesprek voorselectie</translation>
        </message>
        <message>
            <source>Told about privacy.</source>
            <translation>Uitleg over privacy gegeven.</translation>
        </message>
        <message>
            <source>Not told about privacy.</source>
            <translation>Geen uitleg over privacy gegeven.</translation>
        </message>
        <message>
            <source>Trial day: %1</source>
            <translation>Meeloopdag: %1</translation>
        </message>
        <message>
            <source>Sensitive. Press Enter to show it; that is written down.</source>
            <translation>Gevoelig: druk op Enter om te tonen. Dat wordt opgeschreven.</translation>
        </message>
        <message>
            <source>addition</source>
            <translation>aanvulling</translation>
        </message>
        <message>
            <source>about several people</source>
            <translation>over meer mensen</translation>
        </message>
        <message>
            <source>Document taken away</source>
            <translation>Document weggehaald</translation>
        </message>
        <message>
            <source>Document added</source>
            <translation>Document toegevoegd</translation>
        </message>
        <message>
            <source>Sensitive. It is in Documents.</source>
            <translation>Gevoelig. Het staat bij Documenten.</translation>
        </message>
        <message>
            <source>Referral accepted</source>
            <translation>Aanmelding aangenomen</translation>
        </message>
        <message>
            <source>Referral refused</source>
            <translation>Aanmelding geweigerd</translation>
        </message>
        <message>
            <source>first appointment on %1</source>
            <translation>eerste afspraak op %1</translation>
        </message>
        <message>
            <source>Letter made: %1</source>
            <translation>Brief gemaakt: %1</translation>
        </message>
        <message>
            <source>Decision: the person can object %1.</source>
            <translation>Besluit: bezwaar kan %1.</translation>
        </message>
        <message>
            <source>Goes on after “pas op de plaats”</source>
            <translation>Gaat verder na “pas op de plaats”</translation>
        </message>
        <message>
            <source>“Pas op de plaats”</source>
            <translation>“Pas op de plaats”</translation>
        </message>
    </context>
    <context>
        <name>TimelineStage</name>
        <message>
            <source>Withdrawn: the stage did not stand still</source>
            <translation>Ingetrokken: de stage lag niet stil</translation>
        </message>
        <message>
            <source>Withdrawn: it was not so.</source>
            <translation>Ingetrokken: het klopte niet.</translation>
        </message>
        <message>
            <source>expected %1</source>
            <translation>verwacht %1</translation>
        </message>
        <message>
            <source>not back yet</source>
            <translation>nog niet terug</translation>
        </message>
        <message numerus="yes">
            <source>The last day moved by %n days.</source>
            <translation>
                <numerusform>De laatste dag schoof %n dag op.</numerusform>
                <numerusform>De laatste dag schoof %n dagen op.</numerusform>
            </translation>
        </message>
        <message>
            <source>week %1</source>
            <translation>week %1</translation>
        </message>
        <message>
            <source>advice: %1</source>
            <translation>advies: %1</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Gestart</translation>
        </message>
        <message>
            <source>%1, put right</source>
            <translation>%1, verbeterd</translation>
        </message>
        <message>
            <source>The stage goes on</source>
            <translation>De stage gaat verder</translation>
        </message>
        <message>
            <source>The stage stands still</source>
            <translation>De stage ligt stil</translation>
        </message>
        <message>
            <source>Move undone</source>
            <translation>Verplaatsing teruggedraaid</translation>
        </message>
        <message>
            <source>Moved to another workplace</source>
            <translation>Verplaatst naar een andere werkplek</translation>
        </message>
        <message>
            <source>not all was arranged: %1</source>
            <translation>niet alles was geregeld: %1</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>van %1 naar %2</translation>
        </message>
        <message>
            <source>Goes well: %1</source>
            <translation>Gaat goed: %1</translation>
        </message>
        <message>
            <source>To practise: %1</source>
            <translation>Oefenen: %1</translation>
        </message>
        <message>
            <source>Own view: %1</source>
            <translation>Eigen mening: %1</translation>
        </message>
    </context>
    <context>
        <name>TrajectoryIntake</name>
        <message>
            <source>insured</source>
            <translation>verzekerd</translation>
        </message>
        <message>
            <source>not insured</source>
            <translation>niet verzekerd</translation>
        </message>
        <message>
            <source>How it went…</source>
            <translation>Hoe ging het…</translation>
        </message>
        <message>
            <source>How the trial day of %1 went</source>
            <translation>Hoe ging de meeloopdag van %1</translation>
        </message>
        <message>
            <source>Accept or refuse…</source>
            <translation>Aannemen of weigeren…</translation>
        </message>
        <message>
            <source>Plan trial day…</source>
            <translation>Meeloopdag plannen…</translation>
        </message>
        <message>
            <source>Trial days</source>
            <translation>Meeloopdagen</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::AbsenceDialog</name>
        <message>
            <source>%1 is away</source>
            <translation>%1 is er niet</translation>
        </message>
        <message>
            <source>Absence of %1</source>
            <translation>Afwezigheid van %1</translation>
        </message>
        <message>
            <source>Never write down why somebody is ill, and do not ask for it. The law forbids that.</source>
            <translation>Schrijf nooit op waarom iemand ziek is, en vraag er niet naar. Dat mag niet van de wet.</translation>
        </message>
        <message>
            <source>Record absence</source>
            <translation>Afwezig melden</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>It was not so: withdraw</source>
            <translation>Klopt niet: intrekken</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>First day away</source>
            <translation>Eerste dag weg</translation>
        </message>
        <message>
            <source>Reported on</source>
            <translation>Gemeld op</translation>
        </message>
        <message>
            <source>Expected last day away</source>
            <translation>Verwacht weg t/m</translation>
        </message>
        <message>
            <source>Really the last day away</source>
            <translation>Echt weg t/m</translation>
        </message>
        <message>
            <source>Empty as long as the person is not back.</source>
            <translation>Leeg zolang de persoon niet terug is.</translation>
        </message>
        <message>
            <source>Phone meanwhile</source>
            <translation>Telefoon in die tijd</translation>
        </message>
        <message>
            <source>Appointments that go on</source>
            <translation>Afspraken die doorgaan</translation>
        </message>
        <message>
            <source>Accident at work</source>
            <translation>Ongeval op het werk</translation>
        </message>
        <message>
            <source>Traffic accident, somebody else is liable</source>
            <translation>Verkeersongeval waarvoor een ander betaalt</translation>
        </message>
        <message>
            <source>A safety-net rule of the Ziektewet applies</source>
            <translation>Er geldt een vangnetregeling van de Ziektewet</translation>
        </message>
        <message>
            <source>UWV told on</source>
            <translation>UWV verteld op</translation>
        </message>
        <message>
            <source>The absence is recorded</source>
            <translation>De afwezigheid is opgeschreven</translation>
        </message>
        <message>
            <source>The absence is withdrawn</source>
            <translation>De afwezigheid is ingetrokken</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::AddressFields</name>
        <message>
            <source>number</source>
            <translation>nummer</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>letter</translation>
        </message>
        <message>
            <source>suffix</source>
            <translation>toevoeging</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straat</translation>
        </message>
        <message>
            <source>At or opposite the number</source>
            <translation>Bij of tegenover het nummer</translation>
        </message>
        <message>
            <source>at the number</source>
            <translation>op het nummer</translation>
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
            <source>City</source>
            <translation>Woonplaats</translation>
        </message>
        <message>
            <source>Description of the place</source>
            <translation>Beschrijving van de plek</translation>
        </message>
        <message>
            <source>Only where there is no street, such as a houseboat.</source>
            <translation>Alleen als er geen straat is, zoals bij een woonboot.</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>The Netherlands</source>
            <translation>Nederland</translation>
        </message>
        <message>
            <source>Address line 1</source>
            <translation>Adresregel 1</translation>
        </message>
        <message>
            <source>Address line 2</source>
            <translation>Adresregel 2</translation>
        </message>
        <message>
            <source>Address line 3</source>
            <translation>Adresregel 3</translation>
        </message>
        <message>
            <source>Secret address: never on lists</source>
            <translation>Geheim adres: nooit op lijsten</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::AdviceDialog</name>
        <message>
            <source>Advice about %1</source>
            <translation>Advies over %1</translation>
        </message>
        <message>
            <source>What is the outcome of the talk? Write what somebody can do at work, nothing medical.</source>
            <translation>Wat is de uitkomst van het gesprek? Schrijf op wat iemand kan op het werk, niets medisch.</translation>
        </message>
        <message>
            <source>Record advice</source>
            <translation>Advies vastleggen</translation>
        </message>
        <message>
            <source>Date of the talk</source>
            <translation>Datum gesprek</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Voorwaarden</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Next talk</source>
            <translation>Volgend gesprek</translation>
        </message>
        <message>
            <source>Can be referred again from</source>
            <translation>Kan opnieuw aangemeld worden vanaf</translation>
        </message>
        <message>
            <source>Result of the trajectory</source>
            <translation>Resultaat van het traject</translation>
        </message>
        <message>
            <source>No workplace now: to the waiting list</source>
            <translation>Nu geen werkplek: naar de wachtlijst</translation>
        </message>
        <message>
            <source>The advice about %1 is recorded</source>
            <translation>Het advies over %1 is vastgelegd</translation>
        </message>
        <message>
            <source>Must be filled in.</source>
            <translation>Verplicht.</translation>
        </message>
        <message>
            <source>Teams that would suit</source>
            <translation>Teams die zouden passen</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::AftercareDialog</name>
        <message>
            <source>Start aftercare of %1</source>
            <translation>Nazorg starten voor %1</translation>
        </message>
        <message>
            <source>The contacts stand among the tasks already. After the last one you close the trajectory.</source>
            <translation>De contacten staan al bij de taken. Na het laatste contact sluit u het traject af.</translation>
        </message>
        <message>
            <source>Starts on</source>
            <translation>Begint op</translation>
        </message>
        <message>
            <source>Start aftercare</source>
            <translation>Nazorg starten</translation>
        </message>
        <message>
            <source>The aftercare of %1 has started</source>
            <translation>De nazorg van %1 is begonnen</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::AgreementDialog</name>
        <message>
            <source>Stage agreement</source>
            <translation>Stageovereenkomst</translation>
        </message>
        <message>
            <source>Of %1. Place, days, hours, people and evaluations come from the placement. Here is the rest.</source>
            <translation>Van %1. Plek, dagen, uren, mensen en evaluaties komen uit de plaatsing. Hier vult u de rest in.</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Als PDF bewaren…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>What the participant wants to learn</source>
            <translation>Wat de deelnemer wil leren</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Werk</translation>
        </message>
        <message>
            <source>Breaks</source>
            <translation>Pauzes</translation>
        </message>
        <message>
            <source>Travel costs and allowance</source>
            <translation>Reiskosten en vergoeding</translation>
        </message>
        <message>
            <source>Clothes and tools</source>
            <translation>Kleding en gereedschap</translation>
        </message>
        <message>
            <source>Whom to call, before what time</source>
            <translation>Wie bellen, en voor hoe laat</translation>
        </message>
        <message>
            <source>What is needed for a contract</source>
            <translation>Wat nodig is voor een contract</translation>
        </message>
        <message>
            <source>Additional work, displaces no paid work</source>
            <translation>Extra werk, verdringt geen betaald werk</translation>
        </message>
        <message>
            <source>Photos may be made (recorded as a consent)</source>
            <translation>Foto's mogen (staat bij de toestemmingen)</translation>
        </message>
        <message>
            <source>Signed by all on</source>
            <translation>Door iedereen getekend op</translation>
        </message>
        <message>
            <source>The agreement is saved</source>
            <translation>De overeenkomst is bewaard</translation>
        </message>
        <message>
            <source>Consent for photos…</source>
            <translation>Toestemming voor foto's…</translation>
        </message>
        <message>
            <source>Consent of %1, until %2. The paper says so.</source>
            <translation>Toestemming van %1, tot en met %2. Dat staat ook op het papier.</translation>
        </message>
        <message>
            <source>No consent: no photos. The paper says so.</source>
            <translation>Geen toestemming: geen foto's. Dat staat ook op het papier.</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Foto's</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::AgreementsEdit</name>
        <message>
            <source>Another agreement</source>
            <translation>Nog een afspraak</translation>
        </message>
        <message>
            <source>What is agreed</source>
            <translation>Wat is afgesproken</translation>
        </message>
        <message>
            <source>Agreement %1</source>
            <translation>Afspraak %1</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Wie doet het</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Klaar op</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::AttachmentDialog</name>
        <message>
            <source>Data of a document</source>
            <translation>Gegevens van een document</translation>
        </message>
        <message>
            <source>Add document</source>
            <translation>Document toevoegen</translation>
        </message>
        <message>
            <source>File: %1. Do not add medical reports or a copy of an identity document.</source>
            <translation>Bestand: %1. Voeg geen medisch verslag en geen kopie van een identiteitsbewijs toe.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>As you want to read it in the list</source>
            <translation>Zoals u het in de lijst wilt lezen</translation>
        </message>
        <message>
            <source>Date of the document</source>
            <translation>Datum van het document</translation>
        </message>
        <message>
            <source>Sensitive: name folded away, opening is shown apart</source>
            <translation>Gevoelig: de naam is verborgen, en tonen wordt apart opgeschreven</translation>
        </message>
        <message>
            <source>The document is changed</source>
            <translation>Het document is veranderd</translation>
        </message>
        <message>
            <source>Adding the document…</source>
            <translation>Het document wordt toegevoegd…</translation>
        </message>
        <message>
            <source>The document is added</source>
            <translation>Het document is toegevoegd</translation>
        </message>
        <message>
            <source>Adding a document</source>
            <translation>Document toevoegen</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::AttachmentsCard</name>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
        <message>
            <source>Also what was taken away</source>
            <translation>Ook wat is weggehaald</translation>
        </message>
        <message>
            <source>Add document…</source>
            <translation>Document toevoegen…</translation>
        </message>
        <message>
            <source>Open document</source>
            <translation>Document openen</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie bewaren…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Veranderen…</translation>
        </message>
        <message>
            <source>Take away…</source>
            <translation>Weghalen…</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Sensitive document: open to see it</source>
            <translation>Gevoelig document: open het om het te zien</translation>
        </message>
        <message>
            <source>%1 (taken away: %2)</source>
            <translation>%1 (weggehaald: %2)</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Grootte</translation>
        </message>
        <message>
            <source>Documents of this person</source>
            <translation>Documenten van deze persoon</translation>
        </message>
        <message>
            <source>No documents yet</source>
            <translation>Nog geen documenten</translation>
        </message>
        <message>
            <source>Drop a file here, or choose Add document. 20 MB at most each.</source>
            <translation>Sleep een bestand hierheen, of kies Document toevoegen. Hoogstens 20 MB per bestand.</translation>
        </message>
        <message>
            <source>Not in the dossier yet: %1.</source>
            <translation>Nog niet in het dossier: %1.</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Terugzetten</translation>
        </message>
        <message>
            <source>Sensitive: show</source>
            <translation>Gevoelig: toon</translation>
        </message>
        <message>
            <source>Add document</source>
            <translation>Document toevoegen</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle bestanden (*)</translation>
        </message>
        <message>
            <source>The document cannot be opened</source>
            <translation>Het document kan niet worden geopend</translation>
        </message>
        <message>
            <source>There is no program on this computer for “%1”. Save a copy and open it elsewhere.</source>
            <translation>Op deze computer is geen programma voor “%1”. Bewaar een kopie en open die ergens anders.</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Kopie bewaren</translation>
        </message>
        <message>
            <source>The copy is saved. Remove it when you no longer need it.</source>
            <translation>De kopie is bewaard. Gooi die weg als u hem niet meer nodig hebt.</translation>
        </message>
        <message>
            <source>Opening a document</source>
            <translation>Document openen</translation>
        </message>
        <message>
            <source>This is not possible</source>
            <translation>Dit kan niet</translation>
        </message>
        <message>
            <source>The document is back</source>
            <translation>Het document staat er weer</translation>
        </message>
        <message>
            <source>Take away “%1”?</source>
            <translation>“%1” weghalen?</translation>
        </message>
        <message>
            <source>It is hidden and can be put back. It is destroyed with the dossier.</source>
            <translation>Het wordt verborgen en u kunt het terugzetten. Het wordt samen met het dossier vernietigd.</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>The document is taken away</source>
            <translation>Het document is weggehaald</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::BlockDialog</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>Nothing has to be filled in. What you change is kept with today and your name; the earlier value stays in the history.</source>
            <translation>U hoeft niets in te vullen. Wat u verandert, krijgt de datum van vandaag en uw naam. De eerdere waarde blijft bewaard.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>The profile is kept</source>
            <translation>Het profiel is bewaard</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::BsnEdit</name>
        <message>
            <source>show</source>
            <translation>toon</translation>
        </message>
        <message>
            <source>BSN</source>
            <translation>BSN</translation>
        </message>
        <message>
            <source>Show the BSN; this is written down</source>
            <translation>Toon het BSN; dit wordt vastgelegd</translation>
        </message>
        <message>
            <source>hide</source>
            <translation>verberg</translation>
        </message>
        <message>
            <source>Hide the BSN</source>
            <translation>BSN verbergen</translation>
        </message>
        <message>
            <source>It is written down that you looked.</source>
            <translation>Er wordt vastgelegd dat u keek.</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::CertificateDialog</name>
        <message>
            <source>Add certificate</source>
            <translation>Certificaat toevoegen</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificaat</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>No longer counts</source>
            <translation>Telt niet meer</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Wat het is</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Got on</source>
            <translation>Gehaald op</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Geldig tot en met</translation>
        </message>
        <message>
            <source>The certificate is kept</source>
            <translation>Het certificaat is bewaard</translation>
        </message>
        <message>
            <source>The certificate no longer counts</source>
            <translation>Het certificaat telt niet meer</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::ChecksDialog</name>
        <message>
            <source>Before the first day</source>
            <translation>Voor de eerste dag</translation>
        </message>
        <message>
            <source>%1: %2, from %3.</source>
            <translation>%1: %2, vanaf %3.</translation>
        </message>
        <message>
            <source>Arranged on</source>
            <translation>Geregeld op</translation>
        </message>
        <message>
            <source>Remark or reason</source>
            <translation>Opmerking of reden</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Arranged</source>
            <translation>Geregeld</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Niet nodig</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Weer open</translation>
        </message>
        <message>
            <source>Arranged %1</source>
            <translation>Geregeld op %1</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Nog open</translation>
        </message>
        <message>
            <source>Started on %1: take it back?</source>
            <translation>Gestart op %1: terugdraaien?</translation>
        </message>
        <message>
            <source>It is then open again whether this person started.</source>
            <translation>Dan is weer open of deze persoon is gestart.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Terugdraaien</translation>
        </message>
        <message>
            <source>Started is taken back</source>
            <translation>Gestart is teruggedraaid</translation>
        </message>
        <message>
            <source>This cannot be taken back</source>
            <translation>Terugdraaien kan niet</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Gestart</translation>
        </message>
        <message>
            <source>Record this when the first day was really there.</source>
            <translation>Schrijf dit op als de eerste dag er echt was.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <source>Started is recorded</source>
            <translation>Gestart is opgeschreven</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::ClosingDialog</name>
        <message>
            <source>Close the trajectory of %1</source>
            <translation>Traject van %1 afsluiten</translation>
        </message>
        <message>
            <source>Closing is for good. When the person comes back, you refer again: then a new trajectory starts and this one stays readable.</source>
            <translation>Afsluiten is definitief. Komt de persoon terug, dan meldt u opnieuw aan: er begint een nieuw traject en dit blijft leesbaar.</translation>
        </message>
        <message>
            <source>Closes on</source>
            <translation>Afgesloten op</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultaat</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Must be filled in.</source>
            <translation>Moet u invullen.</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Nog open</translation>
        </message>
        <message>
            <source>Close the trajectory</source>
            <translation>Traject afsluiten</translation>
        </message>
        <message>
            <source>The trajectory of %1 is closed</source>
            <translation>Het traject van %1 is afgesloten</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::ClosingList</name>
        <message>
            <source>Nothing is open any more.</source>
            <translation>Er staat niets meer open.</translation>
        </message>
        <message>
            <source>First do: %1</source>
            <translation>Eerst doen: %1</translation>
        </message>
        <message>
            <source>Handed in, or why not</source>
            <translation>Ingeleverd, of waarom niet</translation>
        </message>
        <message>
            <source>Why is that right?</source>
            <translation>Waarom is dat goed?</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::ConsentDialog</name>
        <message>
            <source>Consent of %1</source>
            <translation>Toestemming van %1</translation>
        </message>
        <message>
            <source>Saying no has no effect on benefit or help. Tell the person that, and that a consent can always be withdrawn.</source>
            <translation>Nee zeggen heeft geen gevolgen voor uitkering of hulp. Vertel dat, en ook dat toestemming altijd ingetrokken kan worden.</translation>
        </message>
        <message>
            <source>Record consent</source>
            <translation>Toestemming vastleggen</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Waarvoor</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Aan wie</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>Contactpersoon</translation>
        </message>
        <message>
            <source>Which data</source>
            <translation>Welke gegevens</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Gegeven op</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hoe</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Geldig t/m</translation>
        </message>
        <message>
            <source>Language or interpreter</source>
            <translation>Taal of tolk</translation>
        </message>
        <message>
            <source>When it was not in Dutch</source>
            <translation>Als het niet in het Nederlands ging</translation>
        </message>
        <message>
            <source>The consent is recorded</source>
            <translation>De toestemming is vastgelegd</translation>
        </message>
        <message>
            <source>Organisation, newspaper or website</source>
            <translation>Organisatie, krant of website</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::CorrectNoteDialog</name>
        <message>
            <source>Put a note right</source>
            <translation>Notitie verbeteren</translation>
        </message>
        <message>
            <source>What you write takes the place of the note. The old one stays, folded away, with the reason.</source>
            <translation>Wat u schrijft, komt in de plaats van de notitie. De oude blijft bewaard, dichtgevouwen, met de reden.</translation>
        </message>
        <message>
            <source>New text</source>
            <translation>Nieuwe tekst</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>What was wrong, or who asked for it</source>
            <translation>Wat klopte niet, of wie vroeg erom</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>Verbeteren</translation>
        </message>
        <message>
            <source>The note is put right</source>
            <translation>De notitie is verbeterd</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::CorrectStepDialog</name>
        <message>
            <source>Put right: %1</source>
            <translation>Corrigeren: %1</translation>
        </message>
        <message>
            <source>What stood here stays readable, with who put it right and why.</source>
            <translation>Wat er stond blijft leesbaar, met wie het corrigeerde en waarom.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Reason of the step</source>
            <translation>Reden van de stap</translation>
        </message>
        <message>
            <source>Why you put it right</source>
            <translation>Waarom u corrigeert</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>Corrigeren</translation>
        </message>
        <message>
            <source>The step is put right</source>
            <translation>De stap is gecorrigeerd</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::CorrectionDialog</name>
        <message>
            <source>Put the contract right</source>
            <translation>Contract verbeteren</translation>
        </message>
        <message>
            <source>The old facts stay visible in the log. For other terms from a day on: propose a renewal.</source>
            <translation>De oude gegevens blijven zichtbaar in het logboek. Gelden er vanaf een dag andere afspraken? Stel dan een verlenging voor.</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Getekend op</translation>
        </message>
        <message>
            <source>Number at HR</source>
            <translation>Nummer bij HR</translation>
        </message>
        <message>
            <source>Why it is put right</source>
            <translation>Waarom u het verbetert</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>Verbeteren</translation>
        </message>
        <message>
            <source>The contract is put right</source>
            <translation>Het contract is verbeterd</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::DetailsTab</name>
        <message>
            <source>At Work and Income</source>
            <translation>Bij Werk en Inkomen</translation>
        </message>
        <message>
            <source>Undo changes</source>
            <translation>Wijzigingen terug</translation>
        </message>
        <message>
            <source>Save details</source>
            <translation>Gegevens bewaren</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persoon</translation>
        </message>
        <message>
            <source>Phone and e-mail</source>
            <translation>Telefoon en e-mail</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Postal address, when letters go elsewhere</source>
            <translation>Briefadres, als post ergens anders heen gaat</translation>
        </message>
        <message>
            <source>This comes from the caseload file. It cannot be changed here.</source>
            <translation>Dit komt uit het caseloadbestand. U kunt het hier niet wijzigen.</translation>
        </message>
        <message>
            <source>Call name</source>
            <translation>Roepnaam</translation>
        </message>
        <message>
            <source>First names</source>
            <translation>Voornamen</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Voorletters</translation>
        </message>
        <message>
            <source>Empty: made of the first names.</source>
            <translation>Leeg: gemaakt uit de voornamen.</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Voorvoegsel</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Achternaam</translation>
        </message>
        <message>
            <source>Prefix of partner</source>
            <translation>Voorvoegsel partner</translation>
        </message>
        <message>
            <source>Surname of partner</source>
            <translation>Achternaam partner</translation>
        </message>
        <message>
            <source>Which name</source>
            <translation>Welke naam</translation>
        </message>
        <message>
            <source>Wants to be addressed as</source>
            <translation>Wil aangesproken worden als</translation>
        </message>
        <message>
            <source>Sex as registered</source>
            <translation>Geslacht volgens registratie</translation>
        </message>
        <message>
            <source>Name on an envelope</source>
            <translation>Naam op een envelop</translation>
        </message>
        <message>
            <source>Salutation of a letter</source>
            <translation>Aanhef van een brief</translation>
        </message>
        <message>
            <source>On an envelope</source>
            <translation>Op de envelop</translation>
        </message>
        <message>
            <source>In a letter</source>
            <translation>In een brief</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Geboortedatum</translation>
        </message>
        <message>
            <source>24-11-1980; only 1980 or 11-1980 when the rest is not known.</source>
            <translation>24-11-1980; alleen 1980 of 11-1980 als de rest niet bekend is.</translation>
        </message>
        <message>
            <source>BSN</source>
            <translation>BSN</translation>
        </message>
        <message>
            <source>Kind of participant</source>
            <translation>Soort deelnemer</translation>
        </message>
        <message>
            <source>Neighbourhood</source>
            <translation>Wijk</translation>
        </message>
        <message>
            <source>Flags by period</source>
            <translation>Kenmerken met periode</translation>
        </message>
        <message>
            <source>Numbers elsewhere</source>
            <translation>Nummers elders</translation>
        </message>
        <message>
            <source>The person has died</source>
            <translation>Deze persoon is overleden</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Second phone</source>
            <translation>Tweede telefoon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
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
            <source>Team there</source>
            <translation>Team daar</translation>
        </message>
        <message>
            <source>Client manager</source>
            <translation>Klantmanager</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Trajectsoort</translation>
        </message>
        <message>
            <source>Phase there</source>
            <translation>Fase daar</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Trede</translation>
        </message>
        <message>
            <source>Inflow</source>
            <translation>Instroom</translation>
        </message>
        <message>
            <source>Outflow</source>
            <translation>Uitstroom</translation>
        </message>
        <message>
            <source>Reason of outflow</source>
            <translation>Reden uitstroom</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Please look at the fields marked in red.</source>
            <translation>Kijk naar de velden met een rode rand.</translation>
        </message>
        <message>
            <source>Saved; marked “to be completed”</source>
            <translation>Bewaard; gemerkt als “nog aanvullen”</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Bewaard</translation>
        </message>
        <message>
            <source>Save as correction…</source>
            <translation>Bewaren als verbetering…</translation>
        </message>
        <message>
            <source>Save as correction</source>
            <translation>Bewaren als verbetering</translation>
        </message>
        <message>
            <source>What was wrong, and who asked for it? What it was stays visible under Privacy.</source>
            <translation>Wat klopte niet, en wie vroeg erom? Wat er eerst stond, blijft te zien onder Privacy.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>Geschiedenis…</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::DocumentsTab</name>
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
            <source>Letters to this person</source>
            <translation>Brieven aan deze persoon</translation>
        </message>
        <message>
            <source>No letters yet</source>
            <translation>Nog geen brieven</translation>
        </message>
        <message>
            <source>A letter that is made final is kept here with its PDF.</source>
            <translation>Een brief die u definitief maakt, staat hier met de PDF.</translation>
        </message>
        <message>
            <source>Open letter</source>
            <translation>Brief openen</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::DossierHeader</name>
        <message>
            <source>To be completed</source>
            <translation>Nog aanvullen</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>Overleden</translation>
        </message>
        <message>
            <source>show</source>
            <translation>toon</translation>
        </message>
        <message>
            <source>Letter…</source>
            <translation>Brief…</translation>
        </message>
        <message>
            <source>+ Note</source>
            <translation>+ Notitie</translation>
        </message>
        <message>
            <source>Head of the dossier</source>
            <translation>Kop van het dossier</translation>
        </message>
        <message>
            <source>Show the BSN; this is written down</source>
            <translation>Toon het BSN; dit wordt vastgelegd</translation>
        </message>
        <message>
            <source>It is written down that you looked.</source>
            <translation>Er wordt vastgelegd dat u keek.</translation>
        </message>
        <message>
            <source>no. %1</source>
            <translation>nr. %1</translation>
        </message>
        <message>
            <source>born %1</source>
            <translation>geb. %1</translation>
        </message>
        <message>
            <source>BSN %1</source>
            <translation>BSN %1</translation>
        </message>
        <message>
            <source>who looked?</source>
            <translation>wie keek?</translation>
        </message>
        <message>
            <source>Who looked in this dossier?</source>
            <translation>Wie keek in dit dossier?</translation>
        </message>
        <message>
            <source>Only keep these data. Use them only with the person's consent, for a legal claim, or to protect somebody else (AVG art. 18).</source>
            <translation>Bewaar deze gegevens alleen. Gebruik ze alleen met toestemming van de persoon, voor een rechtszaak of om een ander te beschermen (AVG artikel 18).</translation>
        </message>
        <message>
            <source>Restriction asked on %1</source>
            <translation>Beperking gevraagd op %1</translation>
        </message>
        <message>
            <source>hide</source>
            <translation>verberg</translation>
        </message>
        <message>
            <source>Hide the BSN</source>
            <translation>BSN verbergen</translation>
        </message>
        <message>
            <source>Restricted since %1</source>
            <translation>Beperking sinds %1</translation>
        </message>
        <message>
            <source>Away since %1</source>
            <translation>Afwezig sinds %1</translation>
        </message>
        <message>
            <source>Stage stands still since %1</source>
            <translation>Stage ligt stil sinds %1</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Meer…</translation>
        </message>
        <message>
            <source>What else can be done with this person</source>
            <translation>Wat u nog meer kunt doen voor deze persoon</translation>
        </message>
        <message>
            <source>No letters, labels and proposals about this person for now (Ctrl+Shift+P)</source>
            <translation>Voorlopig geen brieven, etiketten en voorstellen over deze persoon (Ctrl+Shift+P)</translation>
        </message>
        <message>
            <source>Pas op de plaats since %1</source>
            <translation>Pas op de plaats sinds %1</translation>
        </message>
        <message>
            <source>Go on…</source>
            <translation>Verder…</translation>
        </message>
        <message>
            <source>Pas op de plaats…</source>
            <translation>Pas op de plaats…</translation>
        </message>
        <message>
            <source>died on %1</source>
            <translation>overleden op %1</translation>
        </message>
        <message>
            <source>moved away on %1</source>
            <translation>verhuisd op %1</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::DossierPage</name>
        <message>
            <source>Parts of the dossier</source>
            <translation>Delen van het dossier</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Gegevens</translation>
        </message>
        <message>
            <source>Trajectory</source>
            <translation>Traject</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Taken</translation>
        </message>
        <message>
            <source>Save the details?</source>
            <translation>Gegevens bewaren?</translation>
        </message>
        <message>
            <source>What you changed under Details is not saved yet.</source>
            <translation>Wat u bij Gegevens hebt gewijzigd, is nog niet bewaard.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Weggooien</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Hier blijven</translation>
        </message>
        <message>
            <source>Keep the note?</source>
            <translation>Notitie bewaren?</translation>
        </message>
        <message>
            <source>The file is busy, so what you typed in the note is not kept yet.</source>
            <translation>Het bestand is bezet. Wat u in de notitie typte, is nog niet bewaard.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>Leave without the note</source>
            <translation>Weggaan zonder notitie</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacy</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profiel</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>Vaardigheden</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::DropOutDialog</name>
        <message>
            <source>%1 stops</source>
            <translation>%1 stopt</translation>
        </message>
        <message>
            <source>Choose reasons in general words. Do not write which illness or complaint somebody has. Then the person gets help that goes on.</source>
            <translation>Kies redenen in algemene woorden. Schrijf niet op welke ziekte of klacht iemand heeft. Daarna regelt u hulp die doorgaat.</translation>
        </message>
        <message>
            <source>Record that it stops</source>
            <translation>Uitval vastleggen</translation>
        </message>
        <message>
            <source>Main reason</source>
            <translation>Hoofdreden</translation>
        </message>
        <message>
            <source>Side reasons</source>
            <translation>Bijkomende redenen</translation>
        </message>
        <message>
            <source>Where the cause lies</source>
            <translation>Waar de oorzaak ligt</translation>
        </message>
        <message>
            <source>Talk about stopping</source>
            <translation>Gesprek over stoppen</translation>
        </message>
        <message>
            <source>Last day here</source>
            <translation>Laatste dag hier</translation>
        </message>
        <message>
            <source>Agreed by team lead</source>
            <translation>Akkoord van teamleider</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Niet gevraagd</translation>
        </message>
        <message>
            <source>Hand-over to help</source>
            <translation>Overdracht aan hulp</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>May stay empty. The consent and the sheet come after this, under Hand-over.</source>
            <translation>Mag leeg blijven. De toestemming en het blad komen daarna, bij Overdracht.</translation>
        </message>
        <message>
            <source>Contact person there</source>
            <translation>Contactpersoon daar</translation>
        </message>
        <message>
            <source>Plan, for ourselves</source>
            <translation>Plan, voor onszelf</translation>
        </message>
        <message>
            <source>The person does not want a hand-over</source>
            <translation>De persoon wil geen overdracht</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>It is recorded that %1 stops</source>
            <translation>Vastgelegd dat %1 stopt</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::EndDialog</name>
        <message>
            <source>End the contract early</source>
            <translation>Contract eerder beëindigen</translation>
        </message>
        <message>
            <source>The placement ends on the same day. HR makes the letters; here you record it.</source>
            <translation>De plaatsing eindigt op dezelfde dag. HR maakt de brieven, hier legt u het vast.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Beëindigen</translation>
        </message>
        <message>
            <source>The end is recorded</source>
            <translation>Het einde is vastgelegd</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::EvaluationDialog</name>
        <message>
            <source>Evaluation of %1</source>
            <translation>Evaluatie van %1</translation>
        </message>
        <message>
            <source>Write so that the participant can read it. What the participant thinks always stands here.</source>
            <translation>Schrijf zo dat de deelnemer het kan lezen. De mening van de deelnemer staat er altijd bij.</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Als PDF bewaren…</translation>
        </message>
        <message>
            <source>Save evaluation</source>
            <translation>Evaluatie bewaren</translation>
        </message>
        <message>
            <source>Save what changed</source>
            <translation>Verbetering bewaren</translation>
        </message>
        <message>
            <source>What goes well</source>
            <translation>Wat goed gaat</translation>
        </message>
        <message>
            <source>What to practise</source>
            <translation>Wat te oefenen</translation>
        </message>
        <message>
            <source>Agreed before: tick what was kept</source>
            <translation>Eerder afgesproken: vink aan wat is gedaan</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Afspraken</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Advies</translation>
        </message>
        <message>
            <source>No advice yet</source>
            <translation>Nog geen advies</translation>
        </message>
        <message>
            <source>Kind of talk</source>
            <translation>Soort gesprek</translation>
        </message>
        <message>
            <source>Week of the stage</source>
            <translation>Week van de stage</translation>
        </message>
        <message>
            <source>None of the rhythm</source>
            <translation>Geen vaste week</translation>
        </message>
        <message>
            <source>Week %1</source>
            <translation>Week %1</translation>
        </message>
        <message>
            <source>Talked on</source>
            <translation>Gesprek op</translation>
        </message>
        <message>
            <source>Also present</source>
            <translation>Ook aanwezig</translation>
        </message>
        <message>
            <source>Attendance in per cent</source>
            <translation>Aanwezigheid in procenten</translation>
        </message>
        <message>
            <source>Own view</source>
            <translation>Eigen mening</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kies…</translation>
        </message>
        <message>
            <source>What the participant said</source>
            <translation>Wat de deelnemer zei</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Gevraagd op</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Getekend</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Nog niet</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Getekend op</translation>
        </message>
        <message>
            <source>The evaluation is saved</source>
            <translation>De evaluatie is bewaard</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::ExtensionDialog</name>
        <message>
            <source>Take more time for a request</source>
            <translation>Meer tijd voor een verzoek</translation>
        </message>
        <message>
            <source>Two months more, once: until %1. Tell the person on %2 at the latest, and why.</source>
            <translation>Eenmaal twee maanden extra: tot en met %1. Vertel het de persoon uiterlijk op %2, en ook waarom.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>Told on</source>
            <translation>Verteld op</translation>
        </message>
        <message>
            <source>Take more time</source>
            <translation>Verlengen</translation>
        </message>
        <message>
            <source>The request has more time, until %1</source>
            <translation>Het verzoek is verlengd tot en met %1</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::FilterBar</name>
        <message>
            <source>Filter by name or number</source>
            <translation>Filter op naam of nummer</translation>
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
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Job coach</source>
            <translation>Jobcoach</translation>
        </message>
        <message>
            <source>Phase: all</source>
            <translation>Fase: alle</translation>
        </message>
        <message>
            <source>At work</source>
            <translation>Aan het werk</translation>
        </message>
        <message>
            <source>Kind: all</source>
            <translation>Soort: alle</translation>
        </message>
        <message>
            <source>Team: all</source>
            <translation>Team: alle</translation>
        </message>
        <message>
            <source>Job coach: all</source>
            <translation>Jobcoach: alle</translation>
        </message>
        <message>
            <source>Job coach: me</source>
            <translation>Jobcoach: ik</translation>
        </message>
        <message>
            <source>Phase: several</source>
            <translation>Fase: meer</translation>
        </message>
        <message>
            <source>Team: other</source>
            <translation>Team: ander</translation>
        </message>
        <message>
            <source>Kind: other</source>
            <translation>Soort: ander</translation>
        </message>
        <message>
            <source>Job coach: other</source>
            <translation>Jobcoach: ander</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::FlagsEditor</name>
        <message>
            <source>+ Add</source>
            <translation>+ Toevoegen</translation>
        </message>
        <message>
            <source>Add a flag with a period</source>
            <translation>Een kenmerk met een periode toevoegen</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Kenmerk</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Vanaf</translation>
        </message>
        <message>
            <source>from</source>
            <translation>vanaf</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>laatste dag</translation>
        </message>
        <message>
            <source>Remove this flag</source>
            <translation>Dit kenmerk weghalen</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::GoOnDialog</name>
        <message>
            <source>How to go on with %1?</source>
            <translation>Hoe gaat u verder met %1?</translation>
        </message>
        <message>
            <source>Pas op de plaats since %1: %2.</source>
            <translation>Pas op de plaats sinds %1: %2.</translation>
        </message>
        <message>
            <source>How to go on</source>
            <translation>Hoe verder</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>Wat is afgesproken</translation>
        </message>
        <message>
            <source>End pas op de plaats</source>
            <translation>Pas op de plaats beëindigen</translation>
        </message>
        <message>
            <source>Letters and proposals about %1 are possible again</source>
            <translation>Brieven en voorstellen over %1 kunnen weer</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::HandoverDialog</name>
        <message>
            <source>%1 (no longer holds)</source>
            <translation>%1 (geldt niet meer)</translation>
        </message>
        <message>
            <source>Hand-over of %1</source>
            <translation>Overdracht van %1</translation>
        </message>
        <message>
            <source>Only what the consent names leaves. Without consent the person calls himself, and you may sit beside.</source>
            <translation>Alleen wat in de toestemming staat gaat naar buiten. Zonder toestemming belt de persoon zelf; u mag erbij zitten.</translation>
        </message>
        <message>
            <source>New consent…</source>
            <translation>Nieuwe toestemming…</translation>
        </message>
        <message>
            <source>Save the sheet…</source>
            <translation>Blad bewaren…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>Kind of help</source>
            <translation>Soort hulp</translation>
        </message>
        <message>
            <source>Not filled in</source>
            <translation>Niet ingevuld</translation>
        </message>
        <message>
            <source>Contact person there</source>
            <translation>Contactpersoon daar</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Toestemming</translation>
        </message>
        <message>
            <source>Only a consent for this organisation counts.</source>
            <translation>Alleen een toestemming voor deze organisatie telt.</translation>
        </message>
        <message>
            <source>What may leave</source>
            <translation>Wat naar buiten mag</translation>
        </message>
        <message>
            <source>Warm transfer: we talk together, the person calls</source>
            <translation>Warme overdracht: samen praten, de persoon belt</translation>
        </message>
        <message>
            <source>The person does not want a hand-over</source>
            <translation>De persoon wil geen overdracht</translation>
        </message>
        <message>
            <source>Danger: why without consent</source>
            <translation>Gevaar: waarom zonder toestemming</translation>
        </message>
        <message>
            <source>Decided by team lead</source>
            <translation>Besloten door teamleider</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>and privacy officer</source>
            <translation>en privacy officer</translation>
        </message>
        <message>
            <source>On the sheet, when the consent names it</source>
            <translation>Op het blad, als de toestemming het noemt</translation>
        </message>
        <message>
            <source>What went well</source>
            <translation>Wat goed ging</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Afspraken</translation>
        </message>
        <message>
            <source>Contact persons</source>
            <translation>Contactpersonen</translation>
        </message>
        <message>
            <source>What somebody can do at work</source>
            <translation>Wat iemand kan op het werk</translation>
        </message>
        <message>
            <source>For ourselves</source>
            <translation>Voor onszelf</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Never on the sheet.</source>
            <translation>Nooit op het blad.</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Afgesproken op</translation>
        </message>
        <message>
            <source>First appointment</source>
            <translation>Eerste afspraak</translation>
        </message>
        <message>
            <source>Handed over on</source>
            <translation>Overgedragen op</translation>
        </message>
        <message>
            <source>Heard back on</source>
            <translation>Teruggehoord op</translation>
        </message>
        <message>
            <source>What we heard</source>
            <translation>Wat u hoorde</translation>
        </message>
        <message>
            <source>Aftercare until</source>
            <translation>Nazorg tot en met</translation>
        </message>
        <message>
            <source>No consent</source>
            <translation>Geen toestemming</translation>
        </message>
        <message>
            <source>The hand-over is saved</source>
            <translation>De overdracht is bewaard</translation>
        </message>
        <message>
            <source>Save the sheet</source>
            <translation>Blad bewaren</translation>
        </message>
        <message>
            <source>hand-over %1.pdf</source>
            <translation>overdracht %1.pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The sheet is saved. Only who needs it may have it.</source>
            <translation>Het blad is bewaard. Alleen wie het nodig heeft mag het hebben.</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::HistoryDialog</name>
        <message>
            <source>Earlier values: %1</source>
            <translation>Eerdere waarden: %1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Nothing was ever written down here.</source>
            <translation>Hier is nog nooit iets opgeschreven.</translation>
        </message>
        <message>
            <source>confirmed %1 by %2</source>
            <translation>bevestigd %1 door %2</translation>
        </message>
        <message>
            <source>confirmed %1</source>
            <translation>bevestigd %1</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Terugzetten</translation>
        </message>
        <message>
            <source>Put back: %1</source>
            <translation>Terugzetten: %1</translation>
        </message>
        <message>
            <source>The earlier value is back</source>
            <translation>De eerdere waarde staat terug</translation>
        </message>
        <message>
            <source>History of the details</source>
            <translation>Geschiedenis van de gegevens</translation>
        </message>
        <message>
            <source>What a field was before, and who changed it. Putting back is a new change; the BSN is not kept here.</source>
            <translation>Wat er eerder stond, en wie het veranderde. Terugzetten is een nieuwe verandering. Het BSN staat hier niet bij.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Gegeven</translation>
        </message>
        <message>
            <source>Earlier values</source>
            <translation>Eerdere waarden</translation>
        </message>
        <message>
            <source>Put this value back</source>
            <translation>Deze waarde terugzetten</translation>
        </message>
        <message>
            <source>%1 · %2: “%3” became “%4”</source>
            <translation>%1 · %2: “%3” werd “%4”</translation>
        </message>
        <message>
            <source>Nothing was changed yet.</source>
            <translation>Er is nog niets veranderd.</translation>
        </message>
        <message>
            <source>“%1” is “%2” again</source>
            <translation>“%1” is weer “%2”</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::ImportColumns</name>
        <message>
            <source>Names in capitals become “van den Berg”</source>
            <translation>Namen in hoofdletters worden “van den Berg”</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Codering</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Scheidingsteken</translation>
        </message>
        <message>
            <source>Header on line</source>
            <translation>Kop op regel</translation>
        </message>
        <message>
            <source>Column in the file</source>
            <translation>Kolom in het bestand</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Wordt</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>Eerste rijen</translation>
        </message>
        <message>
            <source>Columns of the file and what they become</source>
            <translation>Kolommen van het bestand en wat ze worden</translation>
        </message>
        <message>
            <source>Open saved columns…</source>
            <translation>Bewaarde kolommen openen…</translation>
        </message>
        <message>
            <source>Save columns…</source>
            <translation>Kolommen bewaren…</translation>
        </message>
        <message numerus="yes">
            <source>%n columns. Look whether every column is understood, and correct it where it is not.</source>
            <translation>
                <numerusform>%n kolom. Kijk of de kolom goed begrepen is en verbeter dat waar nodig.</numerusform>
                <numerusform>%n kolommen. Kijk of elke kolom goed begrepen is en verbeter dat waar nodig.</numerusform>
            </translation>
        </message>
        <message>
            <source>What the column %1 becomes</source>
            <translation>Wat de kolom %1 wordt</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::ImportDialog</name>
        <message>
            <source>Import people</source>
            <translation>Mensen importeren</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Rapport bewaren…</translation>
        </message>
        <message>
            <source>Save the rows that were left out…</source>
            <translation>Weggelaten rijen bewaren…</translation>
        </message>
        <message>
            <source>Other file…</source>
            <translation>Ander bestand…</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Bestand kiezen…</translation>
        </message>
        <message>
            <source>Choose the caseload file of Work and Income, or another CSV file with people. Nothing is written until you have seen what the file would change.</source>
            <translation>Kies het caseloadbestand van Werk en Inkomen, of een ander CSV-bestand met mensen. Er wordt niets bewaard voordat u hebt gezien wat het bestand verandert.</translation>
        </message>
        <message>
            <source>The import is done</source>
            <translation>De import is klaar</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Rapport bewaren</translation>
        </message>
        <message>
            <source>Import report.csv</source>
            <translation>Importrapport.csv</translation>
        </message>
        <message>
            <source>Save the rows that were left out</source>
            <translation>Weggelaten rijen bewaren</translation>
        </message>
        <message>
            <source>To be mended.csv</source>
            <translation>Te verbeteren.csv</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Controleren</translation>
        </message>
        <message>
            <source>Nothing to import</source>
            <translation>Niets te importeren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Kies een bestand</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt *.tsv)</source>
            <translation>Tabellen (*.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Bezig met lezen</translation>
        </message>
        <message>
            <source>Looking at every row</source>
            <translation>Elke rij wordt bekeken</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Bezig met importeren</translation>
        </message>
        <message>
            <source>New people</source>
            <translation>Nieuwe mensen</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Gewijzigd</translation>
        </message>
        <message>
            <source>Same as before</source>
            <translation>Gelijk gebleven</translation>
        </message>
        <message>
            <source>Wrong, left out</source>
            <translation>Fout, weggelaten</translation>
        </message>
        <message>
            <source>Possible duplicates, left out</source>
            <translation>Mogelijk dubbel, weggelaten</translation>
        </message>
        <message>
            <source>Save columns</source>
            <translation>Kolommen bewaren</translation>
        </message>
        <message>
            <source>Columns.json</source>
            <translation>Kolommen.json</translation>
        </message>
        <message>
            <source>Columns of an import (*.json)</source>
            <translation>Kolommen van een import (*.json)</translation>
        </message>
        <message>
            <source>Open saved columns</source>
            <translation>Bewaarde kolommen openen</translation>
        </message>
        <message>
            <source>Table for a spreadsheet (*.csv)</source>
            <translation>Tabel voor een rekenblad (*.csv)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Bewaard: %1</translation>
        </message>
        <message>
            <source>This is a practice version</source>
            <translation>Dit is een oefenversie</translation>
        </message>
        <message>
            <source>I understand</source>
            <translation>Ik begrijp het</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>Welk bestand?</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln people</source>
            <translation>
                <numerusform>%Ln mens importeren</numerusform>
                <numerusform>%Ln mensen importeren</numerusform>
            </translation>
        </message>
        <message>
            <source>Show caseload</source>
            <translation>Caseload tonen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln people imported</source>
            <translation>
                <numerusform>%Ln mens geïmporteerd</numerusform>
                <numerusform>%Ln mensen geïmporteerd</numerusform>
            </translation>
        </message>
        <message>
            <source>Here you try out how Wijkwerk works. Only import people who do not exist.</source>
            <translation>Hier probeert u Wijkwerk uit. Importeer alleen mensen die niet bestaan.</translation>
        </message>
        <message>
            <source>What kind of list is it?</source>
            <translation>Wat voor lijst is het?</translation>
        </message>
        <message>
            <source>The caseload of Work and Income, or other people</source>
            <translation>De caseload van Werk en Inkomen, of andere mensen</translation>
        </message>
        <message>
            <source>Our own list of current and former participants</source>
            <translation>Onze eigen lijst met huidige en oud-deelnemers</translation>
        </message>
        <message>
            <source>Look at the rows</source>
            <translation>Bekijk de rijen</translation>
        </message>
        <message>
            <source>Trajectories</source>
            <translation>Trajecten</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::ImportMeanings</name>
        <message>
            <source>Words of the list and what they become. Some words judge a person: Wijkwerk keeps the neutral reason and forgets the word. Change what is not right.</source>
            <translation>Woorden uit de lijst en wat ze worden. Sommige woorden oordelen over iemand: Wijkwerk bewaart de neutrale reden en vergeet het woord. Verander wat niet klopt.</translation>
        </message>
        <message>
            <source>Word in the list</source>
            <translation>Woord in de lijst</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rijen</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Wordt</translation>
        </message>
        <message>
            <source>Words of the list and what they become</source>
            <translation>Woorden uit de lijst en wat ze worden</translation>
        </message>
        <message>
            <source>What “%1” becomes</source>
            <translation>Wat “%1” wordt</translation>
        </message>
        <message>
            <source>Reason “%1”</source>
            <translation>Reden “%1”</translation>
        </message>
        <message>
            <source>No workplace: not known</source>
            <translation>Geen werkplek: niet bekend</translation>
        </message>
        <message>
            <source>Workplace “%1”</source>
            <translation>Werkplek “%1”</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::ImportRows</name>
        <message>
            <source>Rows by what happens to them</source>
            <translation>Rijen naar wat ermee gebeurt</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>Rijen van het bestand</translation>
        </message>
        <message>
            <source>No rows here</source>
            <translation>Hier zijn geen rijen</translation>
        </message>
        <message>
            <source>The ticked rows:</source>
            <translation>De aangevinkte rijen:</translation>
        </message>
        <message>
            <source>Are the known person</source>
            <translation>Zijn de bekende persoon</translation>
        </message>
        <message>
            <source>Are somebody new</source>
            <translation>Zijn iemand anders</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglaten</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>What is the matter</source>
            <translation>Wat is er aan de hand</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Voorstel</translation>
        </message>
        <message numerus="yes">
            <source>In %n names the source has lost a letter (“?”).</source>
            <translation>
                <numerusform>In %n naam is in de bron een letter verloren gegaan (“?”).</numerusform>
                <numerusform>In %n namen is in de bron een letter verloren gegaan (“?”).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people have died, by the reason of their outflow.</source>
            <translation>
                <numerusform>%n persoon is overleden, volgens de reden van uitstroom.</numerusform>
                <numerusform>%n mensen zijn overleden, volgens de reden van uitstroom.</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Iemand anders</translation>
        </message>
        <message>
            <source>The known person</source>
            <translation>De bekende persoon</translation>
        </message>
        <message>
            <source>Possible duplicate, left out</source>
            <translation>Mogelijk dubbel, weggelaten</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <source>%1 rows read.</source>
            <translation>%1 rijen gelezen.</translation>
        </message>
        <message>
            <source>Trajectories: %1 that go on, %2 that have ended, %3 that are there already.</source>
            <translation>Trajecten: %1 lopend, %2 afgesloten, %3 stonden er al.</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::LimitsDialog</name>
        <message>
            <source>What %1 can do at work</source>
            <translation>Wat %1 kan op het werk</translation>
        </message>
        <message>
            <source>Write down how much somebody is limited in an aspect of work, and what helps. Never what the cause is.</source>
            <translation>Schrijf op hoe moeilijk iets op het werk is, en wat helpt. Nooit waar het door komt.</translation>
        </message>
        <message>
            <source>Who says what is new</source>
            <translation>Van wie is wat nieuw is</translation>
        </message>
        <message>
            <source>Day of that</source>
            <translation>Van welke dag</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>The limits are kept</source>
            <translation>De belastbaarheid is bewaard</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::LimitsGrid</name>
        <message>
            <source>Not asked</source>
            <translation>Niet gevraagd</translation>
        </message>
        <message>
            <source>What helps: %1</source>
            <translation>Wat helpt: %1</translation>
        </message>
        <message>
            <source>What helps</source>
            <translation>Wat helpt</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::ListPage</name>
        <message>
            <source>%1 (dashboard)</source>
            <translation>%1 (dashboard)</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolommen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporteren…</translation>
        </message>
        <message>
            <source>Quick referral</source>
            <translation>Snelle aanmelding</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deelnemers</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importeren…</translation>
        </message>
        <message>
            <source>Views of the list</source>
            <translation>Weergaven van de lijst</translation>
        </message>
        <message>
            <source>List of participants</source>
            <translation>Lijst van deelnemers</translation>
        </message>
        <message>
            <source>There is no caseload yet</source>
            <translation>Er is nog geen caseload</translation>
        </message>
        <message>
            <source>Import the caseload file of Work and Income first.</source>
            <translation>Importeer eerst het caseloadbestand van Werk en Inkomen.</translation>
        </message>
        <message>
            <source>Nobody is on the pathway yet</source>
            <translation>Nog niemand heeft een traject</translation>
        </message>
        <message>
            <source>Refer somebody, or import the caseload and choose people there.</source>
            <translation>Meld iemand aan. Of importeer de caseload en kies daar mensen.</translation>
        </message>
        <message>
            <source>Nobody fits</source>
            <translation>Niemand gevonden</translation>
        </message>
        <message>
            <source>There is nobody in this view with these filters.</source>
            <translation>In deze weergave is niemand met deze filters.</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Filters wissen</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n geselecteerd</numerusform>
                <numerusform>%n geselecteerd</numerusform>
            </translation>
        </message>
        <message>
            <source>Export selection…</source>
            <translation>Selectie exporteren…</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>Weergave bewaren</translation>
        </message>
        <message>
            <source>The filters and the order are kept under this name.</source>
            <translation>De filters en de volgorde worden onder deze naam bewaard.</translation>
        </message>
        <message>
            <source>Remove view</source>
            <translation>Weergave weghalen</translation>
        </message>
        <message>
            <source>Remove the view “%1”? The people stay.</source>
            <translation>De weergave “%1” weghalen? De mensen blijven.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>Open dossier</source>
            <translation>Dossier openen</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Iedereen selecteren</translation>
        </message>
        <message>
            <source>Select nobody</source>
            <translation>Niemand selecteren</translation>
        </message>
        <message>
            <source>Remove view “%1”…</source>
            <translation>Weergave “%1” weghalen…</translation>
        </message>
        <message>
            <source>+ View</source>
            <translation>+ Weergave</translation>
        </message>
        <message>
            <source>Show caseload</source>
            <translation>Caseload tonen</translation>
        </message>
        <message>
            <source>Refer somebody. A jobcoach, klantmanager or beheerder imports the caseload.</source>
            <translation>Meld iemand aan. Een jobcoach, klantmanager of beheerder importeert de caseload.</translation>
        </message>
        <message>
            <source>Import the caseload. A jobcoach, team lead or klantmanager refers people from it.</source>
            <translation>Importeer de caseload. Een jobcoach, teamleider of klantmanager meldt mensen daaruit aan.</translation>
        </message>
        <message>
            <source>A jobcoach, team lead or klantmanager refers people.</source>
            <translation>Een jobcoach, teamleider of klantmanager meldt mensen aan.</translation>
        </message>
        <message>
            <source>A jobcoach, klantmanager or beheerder imports it.</source>
            <translation>Een jobcoach, klantmanager of beheerder importeert die.</translation>
        </message>
        <message>
            <source>One note about these people…</source>
            <translation>Eén notitie over deze mensen…</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::LookersDialog</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 tot %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Who looked in the dossier of %1</source>
            <translation>Wie keek in het dossier van %1</translation>
        </message>
        <message>
            <source>Everybody who opened, printed or exported something of this person or saw the BSN. Lists that show many people at once are not in it: the log says how many, not who.</source>
            <translation>Iedereen die iets van deze deelnemer opende, afdrukte of exporteerde, of het BSN zag. Lijsten met veel mensen tegelijk staan er niet in: het logboek zegt hoeveel, niet wie.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Aantal</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporteren…</translation>
        </message>
        <message>
            <source>Export who looked</source>
            <translation>Exporteren wie keek</translation>
        </message>
        <message>
            <source>Table for a spreadsheet (*.csv)</source>
            <translation>Tabel voor een rekenblad (*.csv)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Computer</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Programma</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message numerus="yes">
            <source>%n lines exported to %1</source>
            <translation>
                <numerusform>%n regel geëxporteerd naar %1</numerusform>
                <numerusform>%n regels geëxporteerd naar %1</numerusform>
            </translation>
        </message>
        <message>
            <source>One exception: whoever only looks along (because somebody else is writing at that moment, or because the file cannot be written) leaves no line of what the program shows. The BSN then stays hidden, and the program prints nothing about people and saves nothing about them as a file, but for an encrypted copy of the whole department.</source>
            <translation>Eén uitzondering: wie alleen meekijkt (omdat een ander op dat moment schrijft, of omdat het bestand niet beschreven kan worden) laat geen regel na van wat het programma toont. Het BSN blijft dan verborgen, en het programma drukt niets over mensen af en bewaart niets over hen als bestand, behalve een versleutelde kopie van de hele afdeling.</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::MedicalHint</name>
        <message>
            <source>Do not record medical data (%1). Describe what somebody can and cannot do at work.</source>
            <translation>Leg geen medische gegevens vast (%1). Beschrijf wat iemand wel en niet kan op het werk.</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::MoveDialog</name>
        <message>
            <source>Move %1</source>
            <translation>%1 verplaatsen</translation>
        </message>
        <message>
            <source>The stage, contract or secondment goes on. In the numbers nobody stops and nobody starts.</source>
            <translation>De stage, het contract of de detachering loopt door. In de cijfers stopt er niemand en begint er niemand.</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verplaatsen</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Vanaf</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Blijft</translation>
        </message>
        <message>
            <source>New workplace</source>
            <translation>Nieuwe werkplek</translation>
        </message>
        <message>
            <source>Craft specialist</source>
            <translation>Vakspecialist</translation>
        </message>
        <message>
            <source>Hours a week</source>
            <translation>Uren per week</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Werkdagen</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Uitleg</translation>
        </message>
        <message>
            <source>Own view</source>
            <translation>Eigen mening</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kies…</translation>
        </message>
        <message>
            <source>What the participant said</source>
            <translation>Wat de deelnemer zei</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Afspraken</translation>
        </message>
        <message>
            <source>began %1</source>
            <translation>begonnen op %1</translation>
        </message>
        <message>
            <source>no end agreed</source>
            <translation>geen einddatum</translation>
        </message>
        <message>
            <source>%1, %2. Now at %3.</source>
            <translation>%1, %2. Nu bij %3.</translation>
        </message>
        <message>
            <source>The usual one of the workplace</source>
            <translation>De vaste van de werkplek</translation>
        </message>
        <message>
            <source>%1 is moved</source>
            <translation>%1 is verplaatst</translation>
        </message>
        <message>
            <source>Undo the move of %1?</source>
            <translation>Verplaatsing van %1 terugdraaien?</translation>
        </message>
        <message>
            <source>Undone already</source>
            <translation>Al teruggedraaid</translation>
        </message>
        <message>
            <source>This move was undone.</source>
            <translation>Deze verplaatsing is teruggedraaid.</translation>
        </message>
        <message>
            <source>Then the person was at the old place all the time. Does the person really go back? Cancel this, and move the person again.</source>
            <translation>Dan was de persoon de hele tijd op de oude plek. Gaat de persoon echt terug? Annuleer dit en verplaats opnieuw.</translation>
        </message>
        <message>
            <source>Undo the move</source>
            <translation>Terugdraaien</translation>
        </message>
        <message>
            <source>The move is undone</source>
            <translation>De verplaatsing is teruggedraaid</translation>
        </message>
        <message>
            <source>The move cannot be undone</source>
            <translation>Terugdraaien kan niet</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::NameDialog</name>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::NewRequestDialog</name>
        <message>
            <source>Request of %1</source>
            <translation>Verzoek van %1</translation>
        </message>
        <message>
            <source>It must be answered within one month. Do not ask for a copy of an identity card.</source>
            <translation>U moet binnen één maand antwoorden. Vraag geen kopie van een identiteitsbewijs.</translation>
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
            <source>In their words</source>
            <translation>In eigen woorden</translation>
        </message>
        <message>
            <source>Who it is</source>
            <translation>Wie het is</translation>
        </message>
        <message>
            <source>Handled by</source>
            <translation>Behandeld door</translation>
        </message>
        <message>
            <source>Record request</source>
            <translation>Verzoek vastleggen</translation>
        </message>
        <message>
            <source>The request is recorded</source>
            <translation>Het verzoek is vastgelegd</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::NoteDialog</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Statement of the person…</source>
            <translation>Verklaring van betrokkene…</translation>
        </message>
        <message>
            <source>Put right…</source>
            <translation>Verbeteren…</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Geschreven door</translation>
        </message>
        <message>
            <source>Written on</source>
            <translation>Geschreven op</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>Verbeteren</translation>
        </message>
        <message>
            <source>on %1, because: %2</source>
            <translation>op %1, omdat: %2</translation>
        </message>
        <message>
            <source>It said before</source>
            <translation>Eerst stond er</translation>
        </message>
        <message>
            <source>Statement of %1</source>
            <translation>Verklaring van %1</translation>
        </message>
        <message>
            <source>Add to it…</source>
            <translation>Aanvullen…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Veranderen…</translation>
        </message>
        <message>
            <source>Added on %1</source>
            <translation>Aangevuld op %1</translation>
        </message>
        <message>
            <source>Sensitive note</source>
            <translation>Gevoelige notitie</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::NoticeDialog</name>
        <message>
            <source>Aanzegging</source>
            <translation>Aanzegging</translation>
        </message>
        <message>
            <source>Does it go on?</source>
            <translation>Gaat het door?</translation>
        </message>
        <message>
            <source>No, it ends by itself</source>
            <translation>Nee, het eindigt vanzelf</translation>
        </message>
        <message>
            <source>Yes, it goes on</source>
            <translation>Ja, het gaat door</translation>
        </message>
        <message>
            <source>Under which terms</source>
            <translation>Onder welke voorwaarden</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Gegeven op</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hoe</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Ontvangen op</translation>
        </message>
        <message>
            <source>Proof of receipt</source>
            <translation>Bewijs van ontvangst</translation>
        </message>
        <message>
            <source>Record aanzegging</source>
            <translation>Aanzegging vastleggen</translation>
        </message>
        <message>
            <source>The contract of %1 ends %2.</source>
            <translation>Het contract van %1 loopt %2.</translation>
        </message>
        <message>
            <source>By law it must be told in writing on %1 at the latest.</source>
            <translation>Volgens de wet moet dit uiterlijk op %1 schriftelijk gezegd zijn.</translation>
        </message>
        <message>
            <source>An aanzegging cannot be taken back, only followed by another one.</source>
            <translation>Een aanzegging kan niet terug. U kunt wel opnieuw aanzeggen.</translation>
        </message>
        <message>
            <source>The aanzegging is recorded</source>
            <translation>De aanzegging is vastgelegd</translation>
        </message>
        <message>
            <source>Such as a signature, or the number of the parcel. Is there no proof yet? Then record it later with “Record receipt”, at the contract.</source>
            <translation>Zoals een handtekening, of het nummer van het pakket. Is er nog geen bewijs? Leg het later vast met ‘Ontvangst vastleggen’, bij het contract.</translation>
        </message>
        <message>
            <source>After this you can make the letter.</source>
            <translation>Daarna kunt u de brief maken.</translation>
        </message>
        <message>
            <source>Make the letter now?</source>
            <translation>Nu de brief maken?</translation>
        </message>
        <message>
            <source>The aanzegging must be told in writing.</source>
            <translation>U moet de aanzegging op papier geven.</translation>
        </message>
        <message>
            <source>Make the letter</source>
            <translation>Brief maken</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>The letter comes after the proposal</source>
            <translation>De brief komt na het voorstel</translation>
        </message>
        <message>
            <source>Propose the renewal first. When the team lead agreed, the letter can be made.</source>
            <translation>Stel eerst de verlenging voor. Na het akkoord van de teamleider kunt u de brief maken.</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::NumbersEditor</name>
        <message>
            <source>+ Add</source>
            <translation>+ Toevoegen</translation>
        </message>
        <message>
            <source>Add a number of another system</source>
            <translation>Een nummer uit een ander systeem toevoegen</translation>
        </message>
        <message>
            <source>system</source>
            <translation>systeem</translation>
        </message>
        <message>
            <source>Name of the system</source>
            <translation>Naam van het systeem</translation>
        </message>
        <message>
            <source>number</source>
            <translation>nummer</translation>
        </message>
        <message>
            <source>Number in that system</source>
            <translation>Nummer in dat systeem</translation>
        </message>
        <message>
            <source>Remove this number</source>
            <translation>Dit nummer weghalen</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::OutflowDialog</name>
        <message>
            <source>%1 leaves for work or something else</source>
            <translation>Uitstroom van %1</translation>
        </message>
        <message>
            <source>Record outflow</source>
            <translation>Uitstroom vastleggen</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Waarheen</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Werkgever</translation>
        </message>
        <message>
            <source>Hours a week</source>
            <translation>Uren per week</translation>
        </message>
        <message>
            <source>First day of the job</source>
            <translation>Eerste dag van de baan</translation>
        </message>
        <message>
            <source>Last day here</source>
            <translation>Laatste dag hier</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>The outflow of %1 is recorded</source>
            <translation>De uitstroom van %1 is vastgelegd</translation>
        </message>
        <message>
        <source>The placement ends on the last day here. Aftercare is planned after so many months: %1.</source>
        <translation>De plaatsing eindigt op de laatste dag hier. Nazorg staat gepland na zoveel maanden: %1.</translation>
    </message>
</context>
    <context>
        <name>wijkwerk::ui::participants::OverviewTab</name>
        <message>
            <source>Nothing here yet.</source>
            <translation>Hier staat nog niets.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Tijdlijn</translation>
        </message>
        <message>
            <source>What the timeline shows</source>
            <translation>Wat de tijdlijn laat zien</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Stappen</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message>
            <source>Only mine</source>
            <translation>Alleen van mij</translation>
        </message>
        <message>
            <source>Only contact</source>
            <translation>Alleen contact</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Taken</translation>
        </message>
        <message>
            <source>Find in the timeline</source>
            <translation>Zoek in de tijdlijn</translation>
        </message>
        <message>
            <source>Nothing fits what you chose.</source>
            <translation>Niets past bij uw keuze.</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::OwnEndDialog</name>
        <message>
            <source>How we know</source>
            <translation>Hoe wij dat weten</translation>
        </message>
        <message>
            <source>%1 has died</source>
            <translation>%1 is overleden</translation>
        </message>
        <message>
            <source>The trajectory and all tasks are closed, and no letter is made any more. The program sends nothing: what the family hears is for people.</source>
            <translation>Het traject en alle taken worden afgesloten en er wordt geen brief meer gemaakt. Wijkwerk verstuurt niets: wat de familie hoort is aan mensen.</translation>
        </message>
        <message>
            <source>Day of death</source>
            <translation>Dag van overlijden</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>It is recorded that %1 has died</source>
            <translation>Vastgelegd dat %1 is overleden</translation>
        </message>
        <message>
            <source>%1 moves to another municipality</source>
            <translation>%1 verhuist naar een andere gemeente</translation>
        </message>
        <message>
            <source>The trajectory is closed, without aftercare. When the person comes back, you refer again.</source>
            <translation>Het traject wordt afgesloten, zonder nazorg. Komt de persoon terug, dan meldt u opnieuw aan.</translation>
        </message>
        <message>
            <source>Last day here</source>
            <translation>Laatste dag hier</translation>
        </message>
        <message>
            <source>It is recorded that %1 moves away</source>
            <translation>Vastgelegd dat %1 verhuist</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::PersonFileDialog</name>
        <message>
            <source>Dossier for %1</source>
            <translation>Dossier voor %1</translation>
        </message>
        <message>
            <source>is about somebody else</source>
            <translation>gaat over iemand anders</translation>
        </message>
        <message>
            <source>No passage was found that may be about somebody else.</source>
            <translation>Er is geen passage gevonden die over iemand anders kan gaan.</translation>
        </message>
        <message>
            <source>Make dossier…</source>
            <translation>Dossier maken…</translation>
        </message>
        <message>
            <source>Leave out “%1”</source>
            <translation>Weglaten: “%1”</translation>
        </message>
        <message>
            <source>Why “%1” is left out</source>
            <translation>Waarom “%1” wordt weggelaten</translation>
        </message>
        <message>
            <source>Leave out too</source>
            <translation>Ook weglaten</translation>
        </message>
        <message>
            <source>Words that are left out wherever they stand</source>
            <translation>Woorden die overal worden weggelaten</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>Folder for the dossier</source>
            <translation>Map voor het dossier</translation>
        </message>
        <message>
            <source>Everything we hold on this person, with who looked. Look at each passage below: is it about somebody else? Then leave it out and say why. The letters are written beside it as they were sent. These files are not encrypted: send them safely, and remove them after that.</source>
            <translation>Alles wat wij van deze persoon hebben, met wie erin keek. Kijk naar elke passage hieronder: gaat die over iemand anders? Laat die dan weg en zeg waarom. De brieven komen erbij zoals ze verstuurd zijn. Deze bestanden zijn niet versleuteld: verstuur ze veilig en verwijder ze daarna.</translation>
        </message>
        <message>
            <source>The dossier is made</source>
            <translation>Het dossier is gemaakt</translation>
        </message>
        <message>
            <source>It is in %1. These files are not encrypted: send them safely, and remove them after that.</source>
            <translation>Het staat in %1. Deze bestanden zijn niet versleuteld: verstuur ze veilig en verwijder ze daarna.</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::PlaceChoice</name>
        <message>
            <source>%1 of %2 free</source>
            <translation>%1 van %2 vrij</translation>
        </message>
        <message>
            <source>%1 · guides %2 of %3 points</source>
            <translation>%1 · begeleidt %2 van %3 punten</translation>
        </message>
        <message>
            <source>No workplace is possible on this date.</source>
            <translation>Op deze datum kan geen werkplek.</translation>
        </message>
        <message>
            <source>Possible workplaces</source>
            <translation>Mogelijke werkplekken</translation>
        </message>
        <message>
            <source>Workplaces that are not possible, with the reason</source>
            <translation>Werkplekken die niet kunnen, met de reden</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Werkplek</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Waarom niet</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Neighbourhood</source>
            <translation>Wijk</translation>
        </message>
        <message>
            <source>whole town</source>
            <translation>Hele stad</translation>
        </message>
        <message>
            <source>%1 · own neighbourhood</source>
            <translation>%1 · eigen wijk</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plaatsen</translation>
        </message>
        <message>
            <source>Craft specialist</source>
            <translation>Vakspecialist</translation>
        </message>
        <message>
            <source>Hide the workplaces that are not possible</source>
            <translation>Werkplekken die niet kunnen verbergen</translation>
        </message>
        <message numerus="yes">
            <source>Why %n other workplaces are not possible</source>
            <translation>
                <numerusform>Waarom %n andere werkplek niet kan</numerusform>
                <numerusform>Waarom %n andere werkplekken niet kunnen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2 of %3 points</source>
            <translation>%1 · %2 van %3 punten</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::PlaceDialog</name>
        <message>
            <source>Place %1</source>
            <translation>%1 plaatsen</translation>
        </message>
        <message>
            <source>Only workplaces with room and a trained craft specialist can be chosen.</source>
            <translation>U kunt alleen werkplekken kiezen met plaats en een opgeleide vakspecialist.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plaatsen</translation>
        </message>
        <message>
            <source>Placed in a</source>
            <translation>Geplaatst in een</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <source>Legal form</source>
            <translation>Wettelijke vorm</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duur</translation>
        </message>
        <message>
            <source>As usual for this form</source>
            <translation>Zoals gewoon bij deze vorm</translation>
        </message>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n maand</numerusform>
                <numerusform>%n maanden</numerusform>
            </translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>How long it lasts</source>
            <translation>Hoe lang het duurt</translation>
        </message>
        <message>
            <source>Lasts</source>
            <translation>Duurt</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Werkplek</translation>
        </message>
        <message>
            <source>Craft specialist</source>
            <translation>Vakspecialist</translation>
        </message>
        <message>
            <source>Hours a week</source>
            <translation>Uren per week</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Werkdagen</translation>
        </message>
        <message>
            <source>Working times</source>
            <translation>Werktijden</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Afspraken</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>vanaf %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 tot %2</translation>
        </message>
        <message>
            <source>Those of the workplace.</source>
            <translation>Die van de werkplek.</translation>
        </message>
        <message>
            <source>The usual one of the workplace</source>
            <translation>De vaste van de werkplek</translation>
        </message>
        <message>
            <source>Choose the first day.</source>
            <translation>Kies de eerste dag.</translation>
        </message>
        <message>
            <source>from %1, without a last day</source>
            <translation>vanaf %1, zonder laatste dag</translation>
        </message>
        <message>
            <source>%1, from %2. The last day counts too.</source>
            <translation>%1, vanaf %2. De laatste dag telt mee.</translation>
        </message>
        <message>
            <source>%1, from %2.</source>
            <translation>%1, vanaf %2.</translation>
        </message>
        <message>
            <source>%1 is placed</source>
            <translation>%1 is geplaatst</translation>
        </message>
        <message>
            <source>Make placement letter</source>
            <translation>Plaatsingsbrief maken</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Functie</translation>
        </message>
        <message>
            <source>Lender</source>
            <translation>Uitlener</translation>
        </message>
        <message>
            <source>Last day, counted</source>
            <translation>Berekende laatste dag</translation>
        </message>
        <message numerus="yes">
            <source>Before it %n days of unpaid work count.</source>
            <translation>
                <numerusform>Daarvóór telt %n dag onbetaald werk mee.</numerusform>
                <numerusform>Daarvóór tellen %n dagen onbetaald werk mee.</numerusform>
            </translation>
        </message>
        <message>
            <source>At the latest %1.</source>
            <translation>Uiterlijk %1.</translation>
        </message>
        <message>
            <source>Contract intended?</source>
            <translation>Is een contract de bedoeling?</translation>
        </message>
        <message>
            <source>The employer intends a contract of at least half a year, for at least as many hours.</source>
            <translation>De werkgever is van plan een contract te geven: voor ten minste een half jaar en ten minste evenveel uren.</translation>
        </message>
        <message>
            <source>Additional work?</source>
            <translation>Is het werk extra (additioneel)?</translation>
        </message>
        <message>
            <source>The work is extra: nobody else would be paid to do it.</source>
            <translation>Het werk is extra: niemand anders wordt ervoor betaald.</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>Bevestigd door</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::PreselectionDialog</name>
        <message>
            <source>Start preselection of %1</source>
            <translation>Voorselectie van %1 starten</translation>
        </message>
        <message>
            <source>You invite the person for a talk. The referral is accepted with this.</source>
            <translation>U nodigt de persoon uit voor een gesprek. De aanmelding is hiermee aangenomen.</translation>
        </message>
        <message>
            <source>Starts on</source>
            <translation>Begint op</translation>
        </message>
        <message>
            <source>Date of the talk</source>
            <translation>Datum gesprek</translation>
        </message>
        <message>
            <source>May stay empty until there is an appointment.</source>
            <translation>Mag leeg blijven tot er een afspraak is.</translation>
        </message>
        <message>
            <source>Start preselection</source>
            <translation>Voorselectie starten</translation>
        </message>
        <message>
            <source>The preselection of %1 has started</source>
            <translation>De voorselectie van %1 is gestart</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::PreviewCard</name>
        <message>
            <source>Select somebody in the list to see more.</source>
            <translation>Kies iemand in de lijst om meer te zien.</translation>
        </message>
        <message>
            <source>Open dossier</source>
            <translation>Dossier openen</translation>
        </message>
        <message>
            <source>Selected person</source>
            <translation>Gekozen persoon</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Werkplek</translation>
        </message>
        <message>
            <source>Craft specialist</source>
            <translation>Vakspecialist</translation>
        </message>
        <message>
            <source>Job coach</source>
            <translation>Jobcoach</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Werkdagen</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Volgende stap</translation>
        </message>
        <message>
            <source>Last note · %1</source>
            <translation>Laatste notitie · %1</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Show phone and last note</source>
            <translation>Telefoon en notitie tonen</translation>
        </message>
        <message>
            <source>It is written down that you looked.</source>
            <translation>Er wordt vastgelegd dat u keek.</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::PriorDialog</name>
        <message>
            <source>Earlier work</source>
            <translation>Eerder werk</translation>
        </message>
        <message>
            <source>Work for the municipality, or the same work through an agency, payroll or another employer, counts for the chain of contracts.</source>
            <translation>Werk voor de gemeente telt mee in de keten van contracten. Hetzelfde werk via een uitzendbureau, payroll of een andere werkgever ook.</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Werkgever</translation>
        </message>
        <message>
            <source>Kind of employer</source>
            <translation>Soort werkgever</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>It was the same work</source>
            <translation>Het was hetzelfde werk</translation>
        </message>
        <message>
            <source>How we know</source>
            <translation>Hoe wij dit weten</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>The earlier work is recorded</source>
            <translation>Het eerdere werk is vastgelegd</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::PrivacyTab</name>
        <message>
            <source>Consents</source>
            <translation>Toestemmingen</translation>
        </message>
        <message>
            <source>Requests about data</source>
            <translation>Verzoeken over gegevens</translation>
        </message>
        <message>
            <source>Corrections and statements</source>
            <translation>Verbeteringen en verklaringen</translation>
        </message>
        <message>
            <source>Dossier for the person</source>
            <translation>Dossier voor betrokkene</translation>
        </message>
        <message>
            <source>Record consent…</source>
            <translation>Toestemming vastleggen…</translation>
        </message>
        <message>
            <source>Record request…</source>
            <translation>Verzoek vastleggen…</translation>
        </message>
        <message>
            <source>Add statement…</source>
            <translation>Verklaring toevoegen…</translation>
        </message>
        <message>
            <source>Make dossier…</source>
            <translation>Dossier maken…</translation>
        </message>
        <message>
            <source>Everything we hold on this person, as a PDF with a table of contents and as a file that a computer can read. What is about others you leave out, passage by passage.</source>
            <translation>Alles wat wij van deze persoon hebben, als PDF met inhoudsopgave en als bestand dat een computer kan lezen. Wat over anderen gaat laat u weg, passage voor passage.</translation>
        </message>
        <message>
            <source>No consents. Without consent nothing is shared, and no photo or film is made.</source>
            <translation>Geen toestemmingen. Zonder toestemming wordt niets gedeeld, en wordt geen foto of film gemaakt.</translation>
        </message>
        <message>
            <source>withdrawn on %1</source>
            <translation>ingetrokken op %1</translation>
        </message>
        <message>
            <source>given on %1</source>
            <translation>gegeven op %1</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Intrekken…</translation>
        </message>
        <message>
            <source>Withdraw the consent to %1</source>
            <translation>Toestemming aan %1 intrekken</translation>
        </message>
        <message>
            <source>This person did not ask for anything about their data yet.</source>
            <translation>Deze persoon vroeg nog niets over de eigen gegevens.</translation>
        </message>
        <message>
            <source>received on %1</source>
            <translation>ontvangen op %1</translation>
        </message>
        <message>
            <source>answered on %1</source>
            <translation>beantwoord op %1</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Openen…</translation>
        </message>
        <message>
            <source>Open the request of %1</source>
            <translation>Verzoek van %1 openen</translation>
        </message>
        <message>
            <source>%1: was “%2”, became “%3”</source>
            <translation>%1: was “%2”, werd “%3”</translation>
        </message>
        <message>
            <source>because: %1</source>
            <translation>omdat: %1</translation>
        </message>
        <message>
            <source>Statement of %1: %2</source>
            <translation>Verklaring van %1: %2</translation>
        </message>
        <message>
            <source>Nothing was put right. A note is put right by opening it on the timeline, a fact with “Save as correction” under Details.</source>
            <translation>Er is niets verbeterd. Een notitie verbetert u door haar te openen op de tijdlijn, een gegeven met “Bewaren als verbetering” onder Gegevens.</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::ProfileRow</name>
        <message>
            <source>Enter changes it, B confirms it.</source>
            <translation>Met Enter verandert u het, met B bevestigt u het.</translation>
        </message>
        <message>
            <source>Enter fills it in.</source>
            <translation>Met Enter vult u het in.</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Opnieuw vragen</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Bevestigen</translation>
        </message>
        <message>
            <source>Fill in…</source>
            <translation>Invullen…</translation>
        </message>
        <message>
            <source>Earlier…</source>
            <translation>Eerder…</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::ProfileTab</name>
        <message>
            <source>Profile</source>
            <translation>Profiel</translation>
        </message>
        <message>
            <source>Talk of the preselection</source>
            <translation>Gesprek voorselectie</translation>
        </message>
        <message>
            <source>Print form…</source>
            <translation>Formulier afdrukken…</translation>
        </message>
        <message>
            <source>Form as PDF…</source>
            <translation>Formulier als PDF…</translation>
        </message>
        <message>
            <source>Go on with the talk…</source>
            <translation>Verder met het gesprek…</translation>
        </message>
        <message>
            <source>Write down talk…</source>
            <translation>Gesprek vastleggen…</translation>
        </message>
        <message>
            <source>privacy: not answered yet</source>
            <translation>privacy: nog niet ingevuld</translation>
        </message>
        <message>
            <source>told about privacy</source>
            <translation>uitleg over privacy gegeven</translation>
        </message>
        <message>
            <source>not told about privacy</source>
            <translation>geen uitleg over privacy gegeven</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>afgerond</translation>
        </message>
        <message>
            <source>stopped at: %1</source>
            <translation>gebleven bij: %1</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>niet afgerond</translation>
        </message>
        <message>
            <source>Talk of %1</source>
            <translation>Gesprek van %1</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Gesprek</translation>
        </message>
        <message>
            <source>No talk was written down yet. The form has what is known already; nothing has to be filled in at once.</source>
            <translation>Er is nog geen gesprek vastgelegd. Op het formulier staat al wat bekend is. U hoeft niet alles tegelijk in te vullen.</translation>
        </message>
        <message numerus="yes">
            <source>%n to ask again</source>
            <translation>
                <numerusform>%n opnieuw vragen</numerusform>
                <numerusform>%n opnieuw vragen</numerusform>
            </translation>
        </message>
        <message>
            <source>Confirm all</source>
            <translation>Alles bevestigen</translation>
        </message>
        <message>
            <source>Confirm all: %1</source>
            <translation>Alles bevestigen: %1</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Wijzigen…</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Wijzigen: %1</translation>
        </message>
        <message>
            <source>confirmed %1 by %2</source>
            <translation>bevestigd %1 door %2</translation>
        </message>
        <message>
            <source>confirmed %1</source>
            <translation>bevestigd %1</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>niet bekend</translation>
        </message>
        <message>
            <source>Limits per aspect of work</source>
            <translation>Belastbaarheid per onderdeel</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>helps: %1</source>
            <translation>helpt: %1</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Opnieuw vragen</translation>
        </message>
        <message>
            <source>Nothing was written down per aspect.</source>
            <translation>Per onderdeel is niets opgeschreven.</translation>
        </message>
        <message>
            <source>Confirm all limits</source>
            <translation>Alle belastbaarheid bevestigen</translation>
        </message>
        <message>
            <source>The limits are confirmed</source>
            <translation>De belastbaarheid is bevestigd</translation>
        </message>
        <message>
            <source>Change the limits</source>
            <translation>Belastbaarheid wijzigen</translation>
        </message>
        <message>
            <source>Certificates and licences</source>
            <translation>Certificaten en rijbewijzen</translation>
        </message>
        <message>
            <source>got on %1</source>
            <translation>gehaald op %1</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>geen einddatum</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Geldig</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Verlopen</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Openen…</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Openen: %1</translation>
        </message>
        <message>
            <source>No certificates were written down.</source>
            <translation>Er zijn geen certificaten opgeschreven.</translation>
        </message>
        <message>
            <source>Add certificate…</source>
            <translation>Certificaat toevoegen…</translation>
        </message>
        <message>
            <source>Earlier work</source>
            <translation>Eerder werk</translation>
        </message>
        <message>
            <source>No earlier work was written down.</source>
            <translation>Er is geen eerder werk opgeschreven.</translation>
        </message>
        <message>
            <source>Add earlier work…</source>
            <translation>Eerder werk toevoegen…</translation>
        </message>
        <message numerus="yes">
            <source>%n facts confirmed</source>
            <translation>
                <numerusform>%n gegeven bevestigd</numerusform>
                <numerusform>%n gegevens bevestigd</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::ProposalDialog</name>
        <message>
            <source>First the team lead agrees, then it goes to HR. Nothing of the stage goes with it.</source>
            <translation>Eerst geeft de teamleider akkoord, daarna gaat het naar HR. Er gaat niets van de stage mee.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Voorstellen</translation>
        </message>
        <message>
            <source>Change the proposal for %1</source>
            <translation>Voorstel voor %1 wijzigen</translation>
        </message>
        <message>
            <source>Propose a renewal for %1</source>
            <translation>Verlenging voor %1 voorstellen</translation>
        </message>
        <message>
            <source>Propose a contract for %1</source>
            <translation>Contract voor %1 voorstellen</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Werkdagen</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Werkplek</translation>
        </message>
        <message>
            <source>Craft specialist</source>
            <translation>Vakspecialist</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Where the money comes from</source>
            <translation>Waaruit het wordt betaald</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Antwoord uiterlijk</translation>
        </message>
        <message>
            <source>Contract check</source>
            <translation>Contractcheck</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kies…</translation>
        </message>
        <message>
            <source>The usual one of the workplace</source>
            <translation>De vaste van de werkplek</translation>
        </message>
        <message>
            <source>Choose the first and the last day.</source>
            <translation>Kies de eerste en de laatste dag.</translation>
        </message>
        <message>
            <source>The proposal is changed</source>
            <translation>Het voorstel is gewijzigd</translation>
        </message>
        <message>
            <source>The contract is proposed</source>
            <translation>Het contract is voorgesteld</translation>
        </message>
        <message>
            <source>First the team lead agrees, then it goes to HR. Nothing but the contract itself goes with it.</source>
            <translation>Eerst geeft de teamleider akkoord, daarna gaat het naar HR. Alleen de gegevens van het contract gaan mee.</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::QuickNote</name>
        <message>
            <source>Save note</source>
            <translation>Notitie bewaren</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Weggooien</translation>
        </message>
        <message>
            <source>Kind of note</source>
            <translation>Soort notitie</translation>
        </message>
        <message>
            <source>Day of the note</source>
            <translation>Dag van de notitie</translation>
        </message>
        <message>
            <source>Write a note… (Ctrl+Enter saves; a draft is kept by itself)</source>
            <translation>Schrijf een notitie… (Ctrl+Enter bewaart; een concept wordt vanzelf bewaard)</translation>
        </message>
        <message>
            <source>Text of the note</source>
            <translation>Tekst van de notitie</translation>
        </message>
        <message>
            <source>The person may read what you write.</source>
            <translation>De persoon mag lezen wat u schrijft.</translation>
        </message>
        <message>
            <source>This draft of %1 was not saved as a note yet.</source>
            <translation>Dit concept van %1 is nog niet als notitie bewaard.</translation>
        </message>
        <message>
            <source>Do not record medical data (%1). Describe what somebody can and cannot do at work.</source>
            <translation>Leg geen medische gegevens vast (%1). Beschrijf wat iemand wel en niet kan op het werk.</translation>
        </message>
        <message>
            <source>Note saved</source>
            <translation>Notitie bewaard</translation>
        </message>
        <message>
            <source>Sensitive</source>
            <translation>Gevoelig</translation>
        </message>
        <message>
            <source>Folded away in the timeline; opening it is written down.</source>
            <translation>Verborgen in de tijdlijn; openen wordt opgeschreven.</translation>
        </message>
        <message>
            <source>About several people…</source>
            <translation>Over meer mensen…</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::QuickReferralDialog</name>
        <message>
            <source>Quick referral</source>
            <translation>Snelle aanmelding</translation>
        </message>
        <message>
            <source>Is it one of these people?</source>
            <translation>Is het een van deze mensen?</translation>
        </message>
        <message>
            <source>A name and a phone number are enough. What is missing is marked “to be completed”.</source>
            <translation>Een naam en een telefoonnummer zijn genoeg. Wat ontbreekt, krijgt het merk “nog aanvullen”.</translation>
        </message>
        <message>
            <source>Save and open dossier</source>
            <translation>Bewaren en dossier openen</translation>
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
            <source>First name and surname</source>
            <translation>Voornaam en achternaam</translation>
        </message>
        <message>
            <source>How the name is read</source>
            <translation>Hoe de naam is gelezen</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Referred by</source>
            <translation>Aangemeld door</translation>
        </message>
        <message>
            <source>Organisation and name</source>
            <translation>Organisatie en naam</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>Call on</source>
            <translation>Terugbellen op</translation>
        </message>
        <message>
            <source>Job coach</source>
            <translation>Jobcoach</translation>
        </message>
        <message>
            <source>first name %1</source>
            <translation>voornaam %1</translation>
        </message>
        <message>
            <source>initials %1</source>
            <translation>voorletters %1</translation>
        </message>
        <message>
            <source>prefix %1</source>
            <translation>voorvoegsel %1</translation>
        </message>
        <message>
            <source>surname %1</source>
            <translation>achternaam %1</translation>
        </message>
        <message>
            <source>no. %1</source>
            <translation>nr. %1</translation>
        </message>
        <message>
            <source>born %1</source>
            <translation>geb. %1</translation>
        </message>
        <message>
            <source>Refer this person</source>
            <translation>Deze persoon aanmelden</translation>
        </message>
        <message>
            <source>Refer %1</source>
            <translation>%1 aanmelden</translation>
        </message>
        <message>
            <source>Open dossier</source>
            <translation>Dossier openen</translation>
        </message>
        <message>
            <source>Open dossier of %1</source>
            <translation>Dossier van %1 openen</translation>
        </message>
        <message>
            <source>This refers %1, no. %2, who is known already.</source>
            <translation>U meldt %1 aan, nr. %2. Deze persoon is al bekend.</translation>
        </message>
        <message>
            <source>%1 is referred</source>
            <translation>%1 is aangemeld</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::ReferralDecisionDialog</name>
        <message>
            <source>Decide about the referral of %1</source>
            <translation>Beslissen over de aanmelding van %1</translation>
        </message>
        <message>
            <source>A refused referral goes back to %1, with the reason, and closes the trajectory.</source>
            <translation>Een geweigerde aanmelding gaat terug naar %1, met de reden. Het traject wordt dan afgesloten.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Besluit</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aangenomen</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Geweigerd</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Must be filled in when it is refused.</source>
            <translation>Verplicht als u weigert.</translation>
        </message>
        <message>
            <source>Record decision</source>
            <translation>Besluit vastleggen</translation>
        </message>
        <message>
            <source>The referral is accepted</source>
            <translation>De aanmelding is aangenomen</translation>
        </message>
        <message>
            <source>The referral is refused; tell the referrer</source>
            <translation>De aanmelding is geweigerd. Laat het de verwijzer weten</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::ReferralDialog</name>
        <message>
            <source>Refer %1</source>
            <translation>%1 aanmelden</translation>
        </message>
        <message>
            <source>This starts a trajectory. The first talk is within ten working days.</source>
            <translation>Hiermee begint een traject. Het eerste gesprek is binnen tien werkdagen.</translation>
        </message>
        <message>
            <source>Refer</source>
            <translation>Aanmelden</translation>
        </message>
        <message>
            <source>Referred by</source>
            <translation>Aangemeld door</translation>
        </message>
        <message>
            <source>Organisation and name</source>
            <translation>Organisatie en naam</translation>
        </message>
        <message>
            <source>Work and Income</source>
            <translation>Werk en Inkomen</translation>
        </message>
        <message>
            <source>Work and Income, %1</source>
            <translation>Werk en Inkomen, %1</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Their case number</source>
            <translation>Hun zaaknummer</translation>
        </message>
        <message>
            <source>Kind of participant</source>
            <translation>Soort deelnemer</translation>
        </message>
        <message>
            <source>Job coach</source>
            <translation>Jobcoach</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Besluit</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aangenomen</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Nog geen besluit</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Geweigerd</translation>
        </message>
        <message>
            <source>Why it is refused</source>
            <translation>Waarom geweigerd</translation>
        </message>
        <message>
            <source>%1 is referred</source>
            <translation>%1 is aangemeld</translation>
        </message>
        <message>
            <source>Refer %1 again</source>
            <translation>%1 opnieuw aanmelden</translation>
        </message>
        <message>
            <source>The trajectory of %1 is closed first</source>
            <translation>Het traject van %1 wordt eerst afgesloten</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultaat</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Nog open</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::RequestDialog</name>
        <message>
            <source>%1: request of %2</source>
            <translation>%1: verzoek van %2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Take more time…</source>
            <translation>Verlengen…</translation>
        </message>
        <message>
            <source>Save without answer</source>
            <translation>Bewaren zonder antwoord</translation>
        </message>
        <message>
            <source>Record answer</source>
            <translation>Antwoord vastleggen</translation>
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
            <source>What is asked</source>
            <translation>Wat wordt gevraagd</translation>
        </message>
        <message>
            <source>Extended, because</source>
            <translation>Verlengd, omdat</translation>
        </message>
        <message>
            <source>Who it is</source>
            <translation>Wie het is</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Beantwoord op</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Uitleg</translation>
        </message>
        <message>
            <source>Handled by</source>
            <translation>Behandeld door</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwoord</translation>
        </message>
        <message>
            <source>Needed when not everything is granted.</source>
            <translation>Nodig als niet alles wordt toegewezen.</translation>
        </message>
        <message>
            <source>The request is saved</source>
            <translation>Het verzoek is bewaard</translation>
        </message>
        <message>
            <source>The answer is recorded</source>
            <translation>Het antwoord is vastgelegd</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::SecondmentDialog</name>
        <message>
            <source>Agreements about the secondment</source>
            <translation>Afspraken over de detachering</translation>
        </message>
        <message>
            <source>What was agreed with the SW company. No reasons of absence here.</source>
            <translation>Wat met het SW-bedrijf is afgesproken. Zet hier geen redenen van afwezigheid.</translation>
        </message>
        <message>
            <source>Lender</source>
            <translation>Uitlener</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Contract number</source>
            <translation>Contractnummer</translation>
        </message>
        <message>
            <source>Fee an hour</source>
            <translation>Tarief per uur</translation>
        </message>
        <message>
            <source>As 24,50</source>
            <translation>Zoals 24,50</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prijs</translation>
        </message>
        <message>
            <source>Term of notice in days</source>
            <translation>Opzegtermijn in dagen</translation>
        </message>
        <message>
            <source>Guided by</source>
            <translation>Begeleiding door</translation>
        </message>
        <message>
            <source>When somebody is absent</source>
            <translation>Bij afwezigheid</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>The agreements are saved</source>
            <translation>De afspraken zijn bewaard</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::SharedNoteDialog</name>
        <message>
            <source>One note about several people</source>
            <translation>Eén notitie over meer mensen</translation>
        </message>
        <message>
            <source>The note is kept in the dossier of each of them, and each of them may read it. So do not name the one in the note of the other.</source>
            <translation>De notitie komt in het dossier van ieder van hen, en ieder van hen mag de notitie lezen. Noem daarom geen namen van anderen.</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Notitie bewaren</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Sensitive: folded away until somebody opens it</source>
            <translation>Gevoelig: verborgen tot iemand de notitie opent</translation>
        </message>
        <message>
            <source>Add the people of a team…</source>
            <translation>Voeg de mensen van een team toe…</translation>
        </message>
        <message>
            <source>Team today</source>
            <translation>Team vandaag</translation>
        </message>
        <message>
            <source>People the note is about; the space bar chooses</source>
            <translation>Mensen over wie de notitie gaat; kies met de spatiebalk</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Over</translation>
        </message>
        <message>
            <source>The note is saved with %1 people</source>
            <translation>De notitie is bewaard bij %1 mensen</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::SideCards</name>
        <message>
            <source>Steps and terms</source>
            <translation>Stappen en termijnen</translation>
        </message>
        <message>
            <source>Nothing is due for this person.</source>
            <translation>Voor deze persoon staat niets open.</translation>
        </message>
        <message>
            <source>To be completed</source>
            <translation>Nog aanvullen</translation>
        </message>
        <message>
            <source>%1 · late</source>
            <translation>%1 · te laat</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>Complete: %1</source>
            <translation>Aanvullen: %1</translation>
        </message>
        <message>
            <source>How counted?</source>
            <translation>Hoe berekend?</translation>
        </message>
        <message>
            <source>How the dates of this person are counted</source>
            <translation>Hoe de datums van deze persoon zijn berekend</translation>
        </message>
        <message>
            <source>How the dates are counted</source>
            <translation>Hoe de datums zijn berekend</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::SkillDialog</name>
        <message>
            <source>Put scores right: %1</source>
            <translation>Scores verbeteren: %1</translation>
        </message>
        <message>
            <source>Score: %1</source>
            <translation>Scoren: %1</translation>
        </message>
        <message>
            <source>Type 0 to 4 for each skill; the next one follows by itself. 0: not seen. 1: does not work yet. 2: works with help. 3: mostly works without help. 4: works without help.</source>
            <translation>Typ 0 tot en met 4 per vaardigheid; de volgende komt vanzelf. 0: niet gezien. 1: lukt nog niet. 2: lukt met hulp. 3: lukt meestal zelf. 4: lukt zelfstandig.</translation>
        </message>
        <message>
            <source>Save scores</source>
            <translation>Scores bewaren</translation>
        </message>
        <message>
            <source>Who scores</source>
            <translation>Wie scoort</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kies…</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Why now</source>
            <translation>Waarom nu</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Scores saved</source>
            <translation>Scores bewaard</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::SkillsCard</name>
        <message>
            <source>Work skills</source>
            <translation>Vaardigheden</translation>
        </message>
        <message>
            <source>Scores for each skill</source>
            <translation>Scores per vaardigheid</translation>
        </message>
        <message>
            <source>All scores</source>
            <translation>Alle scores</translation>
        </message>
        <message>
            <source>now / start · %1 of %2</source>
            <translation>nu / start · %1 van %2</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::SkillsTab</name>
        <message>
            <source>Now and at the start</source>
            <translation>Nu en aan het begin</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Scorelijsten</translation>
        </message>
        <message>
            <source>Scores for each skill</source>
            <translation>Scores per vaardigheid</translation>
        </message>
        <message>
            <source>Average over time</source>
            <translation>Gemiddelde in de tijd</translation>
        </message>
        <message>
            <source>Skill</source>
            <translation>Vaardigheid</translation>
        </message>
        <message>
            <source>At the start</source>
            <translation>Aan het begin</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Verandering</translation>
        </message>
        <message>
            <source>Work skills</source>
            <translation>Werknemersvaardigheden</translation>
        </message>
        <message>
            <source>Score…</source>
            <translation>Scoren…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>PDF bewaren…</translation>
        </message>
        <message>
            <source>Scores are something to talk about. They decide nothing by themselves.</source>
            <translation>Scores zijn om over te praten. Ze beslissen niets uit zichzelf.</translation>
        </message>
        <message>
            <source>%1 · %2 seen</source>
            <translation>%1 · %2 gezien</translation>
        </message>
        <message>
            <source> · average %1</source>
            <translation> · gemiddeld %1</translation>
        </message>
        <message>
            <source>Put right…</source>
            <translation>Verbeteren…</translation>
        </message>
        <message>
            <source>Put the sheet of %1 by %2 right</source>
            <translation>De scorelijst van %1 door %2 verbeteren</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::StageCard</name>
        <message>
            <source>from %1</source>
            <translation>vanaf %1</translation>
        </message>
        <message>
            <source>Before the first day</source>
            <translation>Voor de eerste dag</translation>
        </message>
        <message>
            <source>All arranged</source>
            <translation>Alles geregeld</translation>
        </message>
        <message>
            <source>Still open: %1</source>
            <translation>Nog open: %1</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Werkplek</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Begonnen op</translation>
        </message>
        <message>
            <source>Started at this workplace</source>
            <translation>Gestart op deze werkplek</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Gestart</translation>
        </message>
        <message>
            <source>Not recorded yet</source>
            <translation>Nog niet opgeschreven</translation>
        </message>
        <message>
            <source>Stage agreement</source>
            <translation>Stageovereenkomst</translation>
        </message>
        <message>
            <source>Signed %1</source>
            <translation>Getekend op %1</translation>
        </message>
        <message>
            <source>Recorded, not signed yet</source>
            <translation>Opgeschreven, nog niet getekend</translation>
        </message>
        <message>
            <source>Learning goal</source>
            <translation>Leerdoel</translation>
        </message>
        <message>
            <source>Before the first day…</source>
            <translation>Voor de eerste dag…</translation>
        </message>
        <message>
            <source>Started…</source>
            <translation>Gestart…</translation>
        </message>
        <message>
            <source>Take back started…</source>
            <translation>Gestart terugdraaien…</translation>
        </message>
        <message>
            <source>Stage agreement…</source>
            <translation>Stageovereenkomst…</translation>
        </message>
        <message>
            <source>Evaluation…</source>
            <translation>Evaluatie…</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>Verplaatsen…</translation>
        </message>
        <message>
            <source>Away…</source>
            <translation>Afwezig…</translation>
        </message>
        <message>
            <source>Let the stage go on…</source>
            <translation>Stage weer verder…</translation>
        </message>
        <message>
            <source>Stands still…</source>
            <translation>Stilleggen…</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Verlengen…</translation>
        </message>
        <message>
            <source>Stops early…</source>
            <translation>Stopt eerder…</translation>
        </message>
        <message>
            <source>Evaluations</source>
            <translation>Evaluaties</translation>
        </message>
        <message>
            <source>week %1</source>
            <translation>week %1</translation>
        </message>
        <message>
            <source>advice: %1</source>
            <translation>advies: %1</translation>
        </message>
        <message>
            <source>not signed yet</source>
            <translation>nog niet getekend</translation>
        </message>
        <message>
            <source>open…</source>
            <translation>openen…</translation>
        </message>
        <message>
            <source>Agreements that are still open</source>
            <translation>Afspraken die nog open zijn</translation>
        </message>
        <message>
            <source>Away, and stood still</source>
            <translation>Afwezig en stilgelegd</translation>
        </message>
        <message>
            <source>expected %1</source>
            <translation>verwacht %1</translation>
        </message>
        <message>
            <source>not back yet</source>
            <translation>nog niet terug</translation>
        </message>
        <message>
            <source>change…</source>
            <translation>veranderen…</translation>
        </message>
        <message>
            <source>stands still</source>
            <translation>ligt stil</translation>
        </message>
        <message>
            <source>withdraw…</source>
            <translation>intrekken…</translation>
        </message>
        <message>
            <source>stood still</source>
            <translation>lag stil</translation>
        </message>
        <message>
            <source>Moves</source>
            <translation>Verplaatsingen</translation>
        </message>
        <message>
            <source>undo…</source>
            <translation>terugdraaien…</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>van %1 naar %2</translation>
        </message>
        <message>
            <source>At the workplace</source>
            <translation>Op de werkplek</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>Contract intended</source>
            <translation>Contract bedoeld</translation>
        </message>
        <message>
            <source>Additional work</source>
            <translation>Extra werk</translation>
        </message>
        <message>
            <source>Yes, says %1</source>
            <translation>Ja, zegt %1</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::StandstillDialog</name>
        <message>
            <source>Pas op de plaats for %1</source>
            <translation>Pas op de plaats voor %1</translation>
        </message>
        <message>
            <source>What is the matter</source>
            <translation>Wat is er aan de hand</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Only you, the job coach and team leads can read this. The person may ask for it.</source>
            <translation>Alleen u, de jobcoach en teamleiders kunnen dit lezen. De persoon mag het opvragen.</translation>
        </message>
        <message>
            <source>Team lead for the legal dates</source>
            <translation>Teamleider voor de wettelijke data</translation>
        </message>
        <message>
            <source>Pas op de plaats</source>
            <translation>Pas op de plaats</translation>
        </message>
        <message>
            <source>Nobody: they stay with the job coach</source>
            <translation>Niemand: ze blijven bij de jobcoach</translation>
        </message>
        <message>
            <source>Legal dates go to %1.</source>
            <translation>Wettelijke datums gaan naar %1.</translation>
        </message>
        <message>
            <source>Legal dates stay with the job coach.</source>
            <translation>Wettelijke datums blijven bij de jobcoach.</translation>
        </message>
        <message>
            <source>From now on no letters, labels and proposals about this person.</source>
            <translation>Vanaf nu geen brieven, etiketten en voorstellen over deze persoon.</translation>
        </message>
        <message numerus="yes">
            <source>After %n working days you are asked how to go on.</source>
            <translation>
                <numerusform>Na %n werkdag vragen we u hoe het verder gaat.</numerusform>
                <numerusform>Na %n werkdagen vragen we u hoe het verder gaat.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::StatementDialog</name>
        <message>
            <source>Statement of the person</source>
            <translation>Verklaring van betrokkene</translation>
        </message>
        <message>
            <source>The person does not agree, or wants to add something. Write it down in their own words; it stays beside what we wrote.</source>
            <translation>De persoon is het er niet mee eens, of wil iets toevoegen. Schrijf het op in de eigen woorden; het blijft staan naast wat wij schreven.</translation>
        </message>
        <message>
            <source>Their words</source>
            <translation>Eigen woorden</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Gegeven op</translation>
        </message>
        <message>
            <source>Add statement</source>
            <translation>Verklaring toevoegen</translation>
        </message>
        <message>
            <source>The statement is added</source>
            <translation>De verklaring is toegevoegd</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::StatusDialog</name>
        <message>
            <source>Does %1 still work?</source>
            <translation>Werkt %1 nog?</translation>
        </message>
        <message>
            <source>As you heard it on that day.</source>
            <translation>Zoals u het op die dag hoorde.</translation>
        </message>
        <message>
            <source>At %1. As you heard it on that day.</source>
            <translation>Bij %1. Zoals u het op die dag hoorde.</translation>
        </message>
        <message>
            <source>Still at work</source>
            <translation>Werkt nog</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>Known on</source>
            <translation>Bekend op</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>It is recorded if the person still works</source>
            <translation>Vastgelegd of de persoon nog werkt</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::StepDialog</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Getekend op</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Who did it</source>
            <translation>Door wie</translation>
        </message>
        <message>
            <source>Name of who did it at HR</source>
            <translation>Naam van de medewerker bij HR</translation>
        </message>
        <message>
            <source>Number at HR</source>
            <translation>Nummer bij HR</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>The contract is recorded</source>
            <translation>Het contract is vastgelegd</translation>
        </message>
        <message>
            <source>The step is recorded</source>
            <translation>De stap is vastgelegd</translation>
        </message>
        <message>
            <source>Give the aanzegging now?</source>
            <translation>Nu aanzeggen?</translation>
        </message>
        <message>
            <source>The contract is not renewed and ends by itself. The person must be told in writing.</source>
            <translation>Het contract wordt niet verlengd en eindigt vanzelf. Dat moet u schriftelijk laten weten.</translation>
        </message>
        <message>
            <source>Aanzegging…</source>
            <translation>Aanzeggen…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::TakeBackDialog</name>
        <message>
            <source>Undo: %1</source>
            <translation>Ongedaan maken: %1</translation>
        </message>
        <message>
            <source>Then the phase is %1 again, with the placement and the tasks as they were. The step stays readable.</source>
            <translation>Dan is de fase weer %1, met de plaatsing en de taken zoals ze waren. De stap blijft leesbaar.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>Undo the step</source>
            <translation>Stap ongedaan maken</translation>
        </message>
        <message>
            <source>The step is undone</source>
            <translation>De stap is ongedaan gemaakt</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::TalkDialog</name>
        <message>
            <source>Talk with %1</source>
            <translation>Gesprek met %1</translation>
        </message>
        <message>
            <source>In the order of the paper. You may stop at any time: what was filled in is kept, and next time you go on where you stopped.</source>
            <translation>In de volgorde van het papier. U mag altijd stoppen: wat u invulde, blijft bewaard. De volgende keer gaat u daar verder.</translation>
        </message>
        <message>
            <source>Stop here and keep</source>
            <translation>Hier stoppen en bewaren</translation>
        </message>
        <message>
            <source>Did not come…</source>
            <translation>Niet verschenen…</translation>
        </message>
        <message>
            <source>Finish talk</source>
            <translation>Gesprek afronden</translation>
        </message>
        <message>
            <source>Date of the talk</source>
            <translation>Datum van het gesprek</translation>
        </message>
        <message>
            <source>Told about privacy</source>
            <translation>Uitleg over privacy gegeven</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>Nog niet ingevuld</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>Per aspect of work</source>
            <translation>Per onderdeel</translation>
        </message>
        <message>
            <source>The talk is finished</source>
            <translation>Het gesprek is afgerond</translation>
        </message>
        <message>
            <source>The talk is kept; go on later</source>
            <translation>Het gesprek is bewaard. Ga later verder</translation>
        </message>
    </context>
    <context>
        <name>MissedTalk</name>
        <message>
            <source>%1 did not come</source>
            <translation>%1 is niet verschenen</translation>
        </message>
        <message>
            <source>It counts as a day on which the person did not come. Do not write down why.</source>
            <translation>Het telt als een dag waarop de deelnemer niet kwam. Schrijf niet op waarom.</translation>
        </message>
        <message>
            <source>Day of the talk</source>
            <translation>Dag van het gesprek</translation>
        </message>
        <message>
            <source>Next talk</source>
            <translation>Volgend gesprek</translation>
        </message>
        <message>
            <source>Empty when no other talk was agreed yet.</source>
            <translation>Leeg als er nog geen ander gesprek is afgesproken.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>It is recorded that the person did not come</source>
            <translation>Vastgelegd dat de deelnemer niet kwam</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::TasksTab</name>
        <message>
            <source>Add task</source>
            <translation>Taak toevoegen</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Te doen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Nieuwe taak</translation>
        </message>
        <message>
            <source>What must be done</source>
            <translation>Wat moet er gebeuren</translation>
        </message>
        <message>
            <source>By which day</source>
            <translation>Uiterlijk op</translation>
        </message>
        <message>
            <source>Nothing to do for this person.</source>
            <translation>Voor deze persoon is niets te doen.</translation>
        </message>
        <message>
            <source>Postpone…</source>
            <translation>Uitstellen…</translation>
        </message>
        <message>
            <source>Postpone %1</source>
            <translation>%1 uitstellen</translation>
        </message>
        <message>
            <source>Task done</source>
            <translation>Taak klaar</translation>
        </message>
        <message>
            <source>Task open again</source>
            <translation>Taak staat weer open</translation>
        </message>
        <message>
            <source>Postpone “%1”</source>
            <translation>“%1” uitstellen</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Naar</translation>
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
            <source>Terms</source>
            <translation>Termijnen</translation>
        </message>
        <message>
            <source>%1, put off to %2</source>
            <translation>%1, uitgesteld tot %2</translation>
        </message>
        <message>
            <source>Back to its own day</source>
            <translation>Terug naar de eigen dag</translation>
        </message>
        <message>
            <source>Done or not needed…</source>
            <translation>Klaar of niet nodig…</translation>
        </message>
        <message>
            <source>Not needed…</source>
            <translation>Niet nodig…</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::TermDialog</name>
        <message>
            <source>Another last day of the secondment</source>
            <translation>Andere einddatum van de detachering</translation>
        </message>
        <message>
            <source>Longer or shorter. Empty is without a last day.</source>
            <translation>Langer of korter. Leeg is zonder einddatum.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>The last day is changed</source>
            <translation>De einddatum is veranderd</translation>
        </message>
        <message>
            <source>The day that follows from it stands on Today and in the dossier, until it is dealt with.</source>
            <translation>De dag die eruit volgt staat op Vandaag en in het dossier, tot het is afgehandeld.</translation>
        </message>
        <message>
            <source>What is it about</source>
            <translation>Waar gaat het om</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>Telt vanaf</translation>
        </message>
        <message>
            <source>First day of the subsidy or the job, day of the last measurement, or day the objection came.</source>
            <translation>Eerste dag van de subsidie of de baan, dag van de laatste meting, of dag waarop het bezwaar binnenkwam.</translation>
        </message>
        <message>
            <source>Next measurement</source>
            <translation>Volgende meting</translation>
        </message>
        <message>
            <source>With a committee</source>
            <translation>Met een commissie</translation>
        </message>
        <message>
            <source>Record term</source>
            <translation>Termijn vastleggen</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>Verbeteren</translation>
        </message>
        <message>
            <source>Dealt with</source>
            <translation>Afgehandeld</translation>
        </message>
        <message>
            <source>Wage subsidy without a measurement (LKS)</source>
            <translation>Loonkostensubsidie zonder meting (LKS)</translation>
        </message>
        <message>
            <source>Measured, with a next measurement</source>
            <translation>Loonwaarde gemeten, met volgende meting</translation>
        </message>
        <message>
            <source>Statement for the LKV</source>
            <translation>Doelgroepverklaring voor het LKV</translation>
        </message>
        <message>
            <source>Objection: others decide</source>
            <translation>Bezwaar: anderen beslissen</translation>
        </message>
        <message>
            <source>Dealt with on</source>
            <translation>Afgehandeld op</translation>
        </message>
        <message>
            <source>Only for the button Dealt with.</source>
            <translation>Alleen voor de knop Afgehandeld.</translation>
        </message>
        <message>
            <source>The term is recorded</source>
            <translation>De termijn is vastgelegd</translation>
        </message>
        <message>
            <source>The term is dealt with</source>
            <translation>De termijn is afgehandeld</translation>
        </message>
        <message>
            <source>Record a term of %1</source>
            <translation>Termijn vastleggen van %1</translation>
        </message>
        <message>
            <source>Term of %1</source>
            <translation>Termijn van %1</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::TimelineList</name>
        <message>
            <source>Timeline</source>
            <translation>Tijdlijn</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::TrajectoryTab</name>
        <message>
            <source>Trajectories</source>
            <translation>Trajecten</translation>
        </message>
        <message>
            <source>No trajectory yet</source>
            <translation>Nog geen traject</translation>
        </message>
        <message>
            <source>A trajectory starts when you refer the person.</source>
            <translation>Een traject begint als u de persoon aanmeldt.</translation>
        </message>
        <message>
            <source>Trajectory of %1</source>
            <translation>Traject van %1</translation>
        </message>
        <message>
            <source>Referred by</source>
            <translation>Aangemeld door</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Their case number</source>
            <translation>Hun zaaknummer</translation>
        </message>
        <message>
            <source>Kind of participant</source>
            <translation>Soort deelnemer</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Besluit</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Nog geen besluit</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aangenomen</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Geweigerd</translation>
        </message>
        <message>
            <source>Job coach</source>
            <translation>Jobcoach</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nog niemand</translation>
        </message>
        <message>
            <source>Other job coach…</source>
            <translation>Andere jobcoach…</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Stappen</translation>
        </message>
        <message>
            <source>overruled: %1</source>
            <translation>toch gedaan: %1</translation>
        </message>
        <message>
            <source>Advices</source>
            <translation>Adviezen</translation>
        </message>
        <message>
            <source>next talk %1</source>
            <translation>volgend gesprek %1</translation>
        </message>
        <message>
            <source>again from %1</source>
            <translation>opnieuw vanaf %1</translation>
        </message>
        <message>
            <source>Placements</source>
            <translation>Plaatsingen</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>vanaf %1</translation>
        </message>
        <message>
            <source>craft specialist %1</source>
            <translation>vakspecialist %1</translation>
        </message>
        <message>
            <source>Other job coach</source>
            <translation>Andere jobcoach</translation>
        </message>
        <message>
            <source>Open tasks of the job coach move along.</source>
            <translation>Open taken van de jobcoach gaan mee.</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Toewijzen</translation>
        </message>
        <message>
            <source>then moved</source>
            <translation>daarna verplaatst</translation>
        </message>
        <message>
            <source>moved here; began %1</source>
            <translation>hierheen verplaatst; begonnen op %1</translation>
        </message>
        <message>
            <source>put right: %1</source>
            <translation>gecorrigeerd: %1</translation>
        </message>
        <message>
            <source>Referral accepted</source>
            <translation>Aanmelding aangenomen</translation>
        </message>
        <message>
            <source>Referral refused</source>
            <translation>Aanmelding geweigerd</translation>
        </message>
        <message>
            <source>teams: %1</source>
            <translation>teams: %1</translation>
        </message>
        <message>
            <source>%1; not known: %2</source>
            <translation>%1; niet bekend: %2</translation>
        </message>
        <message>
            <source>Trajectory from the own list</source>
            <translation>Traject uit de eigen lijst</translation>
        </message>
        <message>
            <source>Read from the own list</source>
            <translation>Ingelezen uit de eigen lijst</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::TrialDayDialog</name>
        <message>
            <source>Trial day of %1</source>
            <translation>Meeloopdag van %1</translation>
        </message>
        <message>
            <source>A day with a team, to try. It stands on Today until you write down how it went.</source>
            <translation>Een dag meelopen met een team. De dag staat op Vandaag tot u opschrijft hoe het ging.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kies…</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Werkplek</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Nog niet bekend</translation>
        </message>
        <message>
            <source>The insurance for this day is arranged</source>
            <translation>De verzekering voor deze dag is geregeld</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Plan trial day</source>
            <translation>Meeloopdag plannen</translation>
        </message>
        <message>
            <source>The trial day is planned</source>
            <translation>De meeloopdag is gepland</translation>
        </message>
        <message>
            <source>The trial day is planned. The insurance is not arranged yet.</source>
            <translation>De meeloopdag is gepland. De verzekering is nog niet geregeld.</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::TrialResultDialog</name>
        <message>
            <source>How the trial day of %1 went</source>
            <translation>Hoe ging de meeloopdag van %1</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>Hoe het ging</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>How it went is kept</source>
            <translation>Hoe het ging is bewaard</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::WithdrawalDialog</name>
        <message>
            <source>Withdraw a consent</source>
            <translation>Toestemming intrekken</translation>
        </message>
        <message>
            <source>%1, to %2. From that day on nothing may be shared any more.</source>
            <translation>%1, aan %2. Vanaf die dag mag er niets meer gedeeld worden.</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Ingetrokken op</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hoe</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Intrekken</translation>
        </message>
        <message>
            <source>The consent is withdrawn</source>
            <translation>De toestemming is ingetrokken</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::WorkDialog</name>
        <message>
            <source>Add earlier work</source>
            <translation>Eerder werk toevoegen</translation>
        </message>
        <message>
            <source>Earlier work</source>
            <translation>Eerder werk</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Werkgever</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Werk</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Vanaf</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>Such as 03-2019, or only the year</source>
            <translation>Bijvoorbeeld 03-2019, of alleen het jaar</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Waarom het stopte</translation>
        </message>
        <message>
            <source>Neutral words, nothing medical.</source>
            <translation>Neutrale woorden, niets medisch.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Earlier work is kept</source>
            <translation>Eerder werk is bewaard</translation>
        </message>
        <message>
            <source>Earlier work is removed</source>
            <translation>Eerder werk is verwijderd</translation>
        </message>
    </context>
    <context>
        <name>wijkwerk::ui::participants::WriteNoteDialog</name>
        <message>
            <source>Change a note</source>
            <translation>Notitie veranderen</translation>
        </message>
        <message>
            <source>Add to a note</source>
            <translation>Notitie aanvullen</translation>
        </message>
        <message>
            <source>You wrote this note a short time ago, so you may still change it.</source>
            <translation>U schreef deze notitie kort geleden, dus u mag die nog veranderen.</translation>
        </message>
        <message>
            <source>What you write stands beside the note, with your name and today's date.</source>
            <translation>Wat u schrijft, komt bij de notitie te staan, met uw naam en de datum van vandaag.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Sensitive: folded away until somebody opens it</source>
            <translation>Gevoelig: verborgen tot iemand de notitie opent</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Notitie bewaren</translation>
        </message>
        <message>
            <source>Add to it</source>
            <translation>Aanvullen</translation>
        </message>
        <message>
            <source>Note saved</source>
            <translation>Notitie bewaard</translation>
        </message>
    </context>
<context>
    <name>FloorNote</name>
    <message>
        <source>Note about %1</source>
        <translation>Notitie over %1</translation>
    </message>
    <message>
        <source>What went well, what did not, what was agreed. The job coach reads it, and the person may read what you write.</source>
        <translation>Wat ging goed, wat niet, wat is er afgesproken? De jobcoach leest dit, en de persoon mag lezen wat u schrijft.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notitie bewaren</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notitie bewaard</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Contact with %1</source>
        <translation>Contact met %1</translation>
    </message>
    <message>
        <source>A talk, call or visit in which you spoke with each other. A letter or a message on the voicemail is no contact.</source>
        <translation>Een gesprek, telefoongesprek of bezoek waarin u elkaar sprak. Een brief of een bericht op de voicemail is geen contact.</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Contact bewaren</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Contact bewaard</translation>
    </message>
</context>
    <context>
        <name>wijkwerk::ui::participants::DraftKeeper</name>
        <message>
            <source>A draft of %1 was not saved.</source>
            <translation>Een concept van %1 is niet bewaard.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Terugzetten</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Weggooien</translation>
        </message>
    </context>
    <context>
        <name>ContractEndFields</name>
        <message>
            <source>How the contract ends</source>
            <translation>Hoe eindigt het contract?</translation>
        </message>
        <message>
            <source>Ground (BW 7:669)</source>
            <translation>Grond (BW 7:669)</translation>
        </message>
        <message>
            <source>Said or signed on</source>
            <translation>Gezegd of getekend op</translation>
        </message>
        <message>
            <source>On paper for HR</source>
            <translation>Op papier voor HR</translation>
        </message>
        <message>
            <source>Only these papers go to HR: nothing about health, and nothing of the stage.</source>
            <translation>Alleen deze stukken gaan naar HR. Niets over gezondheid en niets uit de stage.</translation>
        </message>
    </context>
</TS>
