<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>AbsenceKind</name>
        <message>
            <source>Reported sick</source>
            <translation>Ziek gemeld</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Verlof</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Niet gekomen</translation>
        </message>
    </context>
    <context>
        <name>AccessProblem</name>
        <message>
            <source>Several people can sign in here. Say as whom: %1.</source>
            <translation>Hier kunnen meer mensen zich aanmelden. Zeg als wie: %1.</translation>
        </message>
        <message>
            <source>“{value}” has no password for this department. Who has: %1.</source>
            <translation>“{value}” heeft geen wachtwoord voor deze afdeling. Wel: %1.</translation>
        </message>
        <message>
            <source>“{value}” fits more than one person. Choose from: %1.</source>
            <translation>“{value}” past bij meer dan één persoon. Kies uit: %1.</translation>
        </message>
        <message>
            <source>You cannot take away your own access. Ask a colleague to do it.</source>
            <translation>U kunt uw eigen toegang niet intrekken. Vraag een collega om dat te doen.</translation>
        </message>
        <message>
            <source>This department opens with a password only.</source>
            <translation>Deze afdeling gaat alleen open met een wachtwoord.</translation>
        </message>
        <message>
            <source>This worker is no longer in the list of workers, so he cannot sign in or get a password.</source>
            <translation>Deze medewerker staat niet meer in de lijst met medewerkers en kan zich niet aanmelden of een wachtwoord krijgen.</translation>
        </message>
        <message>
            <source>Looking as somebody else is only possible in a practice department.</source>
            <translation>Meekijken als iemand anders kan alleen in een oefenafdeling.</translation>
        </message>
        <message>
            <source>Your role (%1) may not do this: %2.</source>
            <translation>Uw rol (%1) mag dit niet: %2.</translation>
        </message>
        <message>
            <source>The keys in this backup do not open the department: they belong to another one, or are of before somebody's access was taken away. Choose a newer backup.</source>
            <translation>De sleutels bij deze back-up openen de afdeling niet: ze horen bij een andere afdeling, of zijn van voordat iemands toegang werd ingetrokken. Kies een nieuwere back-up.</translation>
        </message>
        <message>
            <source>This is not an unencrypted department, so there is nothing to convert.</source>
            <translation>Dit is geen onversleutelde afdeling. Er is niets om te zetten.</translation>
        </message>
        <message>
            <source>The unencrypted copy is only destroyed when you say so. It was left as it is.</source>
            <translation>De onversleutelde kopie wordt alleen vernietigd als u dat zegt. Er is niets mee gebeurd.</translation>
        </message>
        <message>
            <source>This is not the unencrypted file that the department was made of, or it was changed since. It was left as it is.</source>
            <translation>Dit is niet het onversleutelde bestand waar de afdeling van gemaakt is, of het is daarna veranderd. Er is niets mee gebeurd.</translation>
        </message>
        <message>
            <source>This backup is not encrypted. Make a new backup first. Nothing was destroyed.</source>
            <translation>Deze back-up is niet versleuteld. Maak eerst een nieuwe back-up. Er is niets vernietigd.</translation>
        </message>
        <message>
            <source>There is no key file of this department with this backup, so nobody could open it. Make a new backup first. Nothing was destroyed.</source>
            <translation>Bij deze back-up staat geen sleutelbestand van deze afdeling, dus niemand zou haar kunnen openen. Maak eerst een nieuwe back-up. Er is niets vernietigd.</translation>
        </message>
        <message>
            <source>The department was changed since this backup. Make a new backup first. Nothing was destroyed.</source>
            <translation>De afdeling is veranderd na deze back-up. Maak eerst een nieuwe back-up. Er is niets vernietigd.</translation>
        </message>
        <message>
            <source>Say with --worker who you are: a department opens with a password, and that is somebody's. With --practice it opens without one; only for people who do not exist.</source>
            <translation>Zeg met --worker wie u bent: een afdeling gaat open met een wachtwoord, en dat is van iemand. Met --practice gaat zij zonder open; alleen voor mensen die niet bestaan.</translation>
        </message>
        <message>
            <source>Something secret is needed here and there is no terminal to type it at. Give it in the environment as %1, or with --password-fd.</source>
            <translation>Hier is een wachtwoord of code nodig en er is geen venster om die in te typen. Geef haar in de omgeving als %1, of met --password-fd.</translation>
        </message>
        <message>
            <source>The two passwords are not the same. Type the second one again.</source>
            <translation>De twee wachtwoorden zijn niet gelijk. Typ het tweede opnieuw.</translation>
        </message>
        <message>
            <source>%1, your password is right, but you are not in the list of workers any more. An older backup was put back, of %2: you were added after that. Nothing is wrong with the file. Ask %3 to add you as a worker and to give you access again.</source>
            <translation>%1, uw wachtwoord is goed, maar u staat niet meer in de lijst met medewerkers. Er is een oudere back-up teruggezet, van %2: u bent daarna toegevoegd. Met het bestand is niets mis. Vraag %3 om u weer als medewerker toe te voegen en u opnieuw toegang te geven.</translation>
        </message>
        <message>
            <source>Does who leaves know the recovery code? Say --new-code to make a new one in the same step: with the code of now he could still open the file. Say --keep-code when he never saw it.</source>
            <translation>Kent degene die weggaat de herstelcode? Geef dan --new-code mee: dan komt er in dezelfde stap een nieuwe. Met de code van nu kan hij of zij het bestand nog openen. Geef --keep-code mee als hij of zij de code nooit zag.</translation>
        </message>
        <message>
            <source>This task is of somebody else. You keep what was asked of you.</source>
            <translation>Deze taak is van iemand anders. U werkt bij wat aan u is gevraagd.</translation>
        </message>
        <message>
            <source>This person does not work with you, so the dossier is not for you. You see the people whom you guide now or within two weeks, and those of an absent colleague of your team.</source>
            <translation>Deze deelnemer werkt niet bij u, dus het dossier is niet voor u. U ziet de mensen die u nu of binnen twee weken begeleidt, en die van een collega van uw team die er niet is.</translation>
        </message>
        <message>
            <source>Once there is a beheerder, only he sets up the department and gives access. So the first one has to be able to sign in: add this person with another role, give access under Settings, Access, and then make him beheerder.</source>
            <translation>Als er een beheerder is, richt alleen de beheerder de afdeling in en geeft alleen de beheerder toegang. De eerste beheerder moet dus kunnen inloggen. Voeg deze persoon eerst toe met een andere rol, geef toegang bij Beheer, Toegang, en maak hem of haar daarna beheerder.</translation>
        </message>
    </context>
    <context>
        <name>AdviceOutcome</name>
        <message>
            <source>Suitable</source>
            <translation>Geschikt</translation>
        </message>
        <message>
            <source>Suitable with conditions</source>
            <translation>Geschikt onder voorwaarden</translation>
        </message>
        <message>
            <source>Another talk</source>
            <translation>Nog een gesprek</translation>
        </message>
        <message>
            <source>Not suitable</source>
            <translation>Niet geschikt</translation>
        </message>
    </context>
    <context>
        <name>AgreementBy</name>
        <message>
            <source>Participant</source>
            <translation>Deelnemer</translation>
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
            <source>Somebody else</source>
            <translation>Iemand anders</translation>
        </message>
    </context>
    <context>
        <name>AttachmentKind</name>
        <message>
            <source>Referral form</source>
            <translation>Aanmeldformulier</translation>
        </message>
        <message>
            <source>Privacy information or consent</source>
            <translation>Privacy-informatie of toestemming</translation>
        </message>
        <message>
            <source>Preselection report</source>
            <translation>Verslag van de voorselectie</translation>
        </message>
        <message>
            <source>Skills at the start</source>
            <translation>Vaardigheden bij de start</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>Plan van aanpak</translation>
        </message>
        <message>
            <source>Placement decision</source>
            <translation>Plaatsingsbesluit</translation>
        </message>
        <message>
            <source>Stage agreement</source>
            <translation>Stageovereenkomst</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Evaluatie</translation>
        </message>
        <message>
            <source>Contract and job description</source>
            <translation>Contract en functieomschrijving</translation>
        </message>
        <message>
            <source>Notice letter</source>
            <translation>Aanzegbrief</translation>
        </message>
        <message>
            <source>End letter</source>
            <translation>Eindbrief</translation>
        </message>
        <message>
            <source>Proof of outflow</source>
            <translation>Bewijs van uitstroom</translation>
        </message>
        <message>
            <source>Hand-over form</source>
            <translation>Overdrachtsformulier</translation>
        </message>
        <message>
            <source>Aftercare log</source>
            <translation>Verslag van de nazorg</translation>
        </message>
        <message>
            <source>Certificate or diploma</source>
            <translation>Certificaat of diploma</translation>
        </message>
        <message>
            <source>Other document</source>
            <translation>Ander document</translation>
        </message>
    </context>
    <context>
        <name>BackupProblem</name>
        <message>
            <source>A backup can be made every 1 to 24 hours, not every {value} hours.</source>
            <translation>Een back-up kan om de 1 tot 24 uur worden gemaakt, niet om de {value} uur.</translation>
        </message>
        <message>
            <source>There is no folder “{value}”. Choose a folder that is there, for example on a stick or on a drive of the municipality.</source>
            <translation>Er is geen map “{value}”. Kies een map die er is, bijvoorbeeld op een stick of op een schijf van de gemeente.</translation>
        </message>
        <message>
            <source>“{value}” is on the same disk as the department. If that disk breaks, both are gone. Copy the backups to another place as well.</source>
            <translation>“{value}” staat op dezelfde schijf als de afdeling. Gaat die schijf stuk, dan bent u allebei kwijt. Bewaar de back-ups ook op een andere plaats.</translation>
        </message>
        <message>
            <source>“{value}” is a department with other keys than this backup, so the backup was not put in its place. Nothing was changed. Put the backup back under another name.</source>
            <translation>“{value}” is een afdeling met andere sleutels dan deze back-up. Daarom is de back-up daar niet teruggezet. Er is niets gewijzigd. Zet de back-up terug onder een andere naam.</translation>
        </message>
        <message>
            <source>Choose the backup that is to be put back.</source>
            <translation>Kies de back-up die teruggezet moet worden.</translation>
        </message>
        <message>
            <source>Choose where the department goes: the file that it had, or a new name.</source>
            <translation>Kies waar de afdeling komt: het bestand dat er was, of een nieuwe naam.</translation>
        </message>
    </context>
    <context>
        <name>CertificateKind</name>
        <message>
            <source>VCA basic</source>
            <translation>VCA basis</translation>
        </message>
        <message>
            <source>VCA for supervisors</source>
            <translation>VCA VOL</translation>
        </message>
        <message>
            <source>BHV (emergency response)</source>
            <translation>BHV</translation>
        </message>
        <message>
            <source>VOG (certificate of conduct)</source>
            <translation>VOG</translation>
        </message>
        <message>
            <source>BOA (enforcement)</source>
            <translation>BOA</translation>
        </message>
        <message>
            <source>Forklift</source>
            <translation>Heftruck</translation>
        </message>
        <message>
            <source>Chainsaw</source>
            <translation>Motorzaag</translation>
        </message>
        <message>
            <source>Driving licence AM (moped)</source>
            <translation>Rijbewijs AM (brommer)</translation>
        </message>
        <message>
            <source>Driving licence B</source>
            <translation>Rijbewijs B</translation>
        </message>
        <message>
            <source>Driving licence BE</source>
            <translation>Rijbewijs BE</translation>
        </message>
        <message>
            <source>Driving licence C</source>
            <translation>Rijbewijs C</translation>
        </message>
        <message>
            <source>Driving licence T (tractor)</source>
            <translation>Rijbewijs T (trekker)</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Anders</translation>
        </message>
    </context>
    <context>
        <name>ChainException</name>
        <message>
            <source>No exception</source>
            <translation>Geen uitzondering</translation>
        </message>
        <message>
            <source>Bbl: work and school</source>
            <translation>Bbl: werk en school</translation>
        </message>
        <message>
            <source>Under 18, at most 12 hours a week</source>
            <translation>Jonger dan 18, ten hoogste 12 uur per week</translation>
        </message>
        <message>
            <source>After AOW age</source>
            <translation>Na de AOW-leeftijd</translation>
        </message>
        <message>
            <source>At most 3 months, right after 36 months</source>
            <translation>Ten hoogste 3 maanden, direct na 36 maanden</translation>
        </message>
    </context>
    <context>
        <name>ChangeReason</name>
        <message>
            <source>Other work suits better</source>
            <translation>Ander werk past beter</translation>
        </message>
        <message>
            <source>Own wish</source>
            <translation>Eigen wens</translation>
        </message>
        <message>
            <source>Next step in learning</source>
            <translation>Volgende leerstap</translation>
        </message>
        <message>
            <source>The work there ends</source>
            <translation>Het werk daar houdt op</translation>
        </message>
        <message>
            <source>The craft specialist changes</source>
            <translation>Andere vakspecialist</translation>
        </message>
        <message>
            <source>Travel distance</source>
            <translation>Reisafstand</translation>
        </message>
        <message>
            <source>Days or hours</source>
            <translation>Dagen of uren</translation>
        </message>
        <message>
            <source>Working together</source>
            <translation>Samenwerking</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Iets anders</translation>
        </message>
    </context>
    <context>
        <name>ClosingItem</name>
        <message>
            <source>Hand-over that is not done</source>
            <translation>Overdracht die nog niet klaar is</translation>
        </message>
        <message>
            <source>Request about data without an answer</source>
            <translation>AVG-verzoek zonder antwoord</translation>
        </message>
        <message>
            <source>Contract that runs on</source>
            <translation>Contract dat nog doorloopt</translation>
        </message>
        <message>
            <source>Aanzegging that was not given</source>
            <translation>Aanzegging die niet is gedaan</translation>
        </message>
        <message>
            <source>Contract proposal that runs</source>
            <translation>Contractvoorstel dat nog loopt</translation>
        </message>
        <message>
            <source>Absence without a last day</source>
            <translation>Afwezigheid zonder laatste dag</translation>
        </message>
        <message>
            <source>Evaluation that was not held</source>
            <translation>Evaluatie die niet is gehouden</translation>
        </message>
        <message>
            <source>Letter that was not sent</source>
            <translation>Brief die niet is verstuurd</translation>
        </message>
        <message>
            <source>Aftercare contact still to come</source>
            <translation>Nazorgcontact dat nog moet komen</translation>
        </message>
        <message>
            <source>Not known if the person still works</source>
            <translation>Niet bekend of de persoon nog werkt</translation>
        </message>
        <message>
            <source>Open task</source>
            <translation>Open taak</translation>
        </message>
        <message>
            <source>Note that was begun</source>
            <translation>Notitie die niet af is</translation>
        </message>
        <message>
            <source>Consent that goes on</source>
            <translation>Toestemming die nog loopt</translation>
        </message>
        <message>
            <source>Keys and work clothes</source>
            <translation>Sleutels en werkkleding</translation>
        </message>
    </context>
    <context>
        <name>CollectiveAgreement</name>
        <message>
            <source>Cao for municipalities</source>
            <translation>Cao Gemeenten</translation>
        </message>
        <message>
            <source>Cao SGO</source>
            <translation>Cao SGO</translation>
        </message>
        <message>
            <source>Cao Aan de slag</source>
            <translation>Cao Aan de slag</translation>
        </message>
        <message>
            <source>Cao Wsw</source>
            <translation>Cao Wsw</translation>
        </message>
        <message>
            <source>Another one</source>
            <translation>Een andere</translation>
        </message>
    </context>
    <context>
        <name>ConsentHow</name>
        <message>
            <source>On paper, signed</source>
            <translation>Op papier, ondertekend</translation>
        </message>
        <message>
            <source>Digitally</source>
            <translation>Digitaal</translation>
        </message>
        <message>
            <source>Spoken, confirmed in writing</source>
            <translation>Mondeling, schriftelijk bevestigd</translation>
        </message>
    </context>
    <context>
        <name>ConsentPurpose</name>
        <message>
            <source>Sharing with care or welfare organisations</source>
            <translation>Delen met hulpverlening</translation>
        </message>
        <message>
            <source>Photo and film</source>
            <translation>Foto en film</translation>
        </message>
        <message>
            <source>Introduction to an employer</source>
            <translation>Voorstellen aan een werkgever</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Iets anders</translation>
        </message>
    </context>
    <context>
        <name>ConsentState</name>
        <message>
            <source>In force</source>
            <translation>Geldig</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>Loopt af</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Verlopen</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Ingetrokken</translation>
        </message>
    </context>
    <context>
        <name>ContractEvent</name>
        <message>
            <source>Step of the contract proposal taken back, again: %1</source>
            <translation>Stap van het contractvoorstel teruggenomen, weer: %1</translation>
        </message>
        <message>
            <source>Contract proposal: %1</source>
            <translation>Contractvoorstel: %1</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Contract ended early</source>
            <translation>Contract eerder geëindigd</translation>
        </message>
        <message>
            <source>Aanzegging: the contract goes on</source>
            <translation>Aangezegd: het contract gaat door</translation>
        </message>
        <message>
            <source>Aanzegging: the contract does not go on</source>
            <translation>Aangezegd: het contract gaat niet door</translation>
        </message>
    </context>
    <context>
        <name>ContractProblem</name>
        <message>
            <source>Write down where the money comes from.</source>
            <translation>Vul in uit welk budget het contract wordt betaald.</translation>
        </message>
        <message>
            <source>This contract ends by itself on %1. Does the person leave then? Record that with this last day. Does it end before that? Choose an earlier day.</source>
            <translation>Dit contract eindigt vanzelf op %1. Vertrekt de deelnemer dan? Leg de uitstroom of uitval vast met die laatste dag. Eindigt het contract eerder? Kies een eerdere dag.</translation>
        </message>
        <message>
            <source>This contract ended on %1 already.</source>
            <translation>Dit contract is al geëindigd op %1.</translation>
        </message>
        <message>
            <source>Whether a contract is for good is for the team lead and HR to decide. Propose the contract, or ask the team lead to do this.</source>
            <translation>Of een contract voor onbepaalde tijd is, beslissen de teamleider en HR. Doe een voorstel, of vraag de teamleider om dit te doen.</translation>
        </message>
        <message>
            <source>Write down the function.</source>
            <translation>Vul de functie in.</translation>
        </message>
        <message>
            <source>There is a permanent contract already. A temporary one cannot follow it.</source>
            <translation>Er is al een vast contract. Daar kan geen tijdelijk contract op volgen.</translation>
        </message>
        <message>
            <source>The person is no longer in the phase Contract. So the end cannot be taken back.</source>
            <translation>De deelnemer is niet meer in de fase Contract. Daarom kan het einde niet terug.</translation>
        </message>
        <message>
            <source>This contract did not end early. There is nothing to take back.</source>
            <translation>Dit contract is niet eerder geëindigd. Er is niets om terug te nemen.</translation>
        </message>
        <message>
            <source>A contract runs up to and including %1. If you go on, it ends on the day before the new one.</source>
            <translation>Er loopt een contract t/m %1. Gaat u door? Dan eindigt dat op de dag voor het nieuwe contract.</translation>
        </message>
        <message>
            <source>There is a contract from %1 already. A new one must begin after that day.</source>
            <translation>Er is al een contract vanaf %1. Een nieuw contract moet daarna beginnen.</translation>
        </message>
        <message>
            <source>Choose the workplace.</source>
            <translation>Kies de werkplek.</translation>
        </message>
        <message>
            <source>Write the fee per hour as 24,50, at most 200 euro.</source>
            <translation>Vul het tarief per uur in als 24,50. Ten hoogste 200 euro.</translation>
        </message>
        <message>
            <source>The final evaluation of %1 does not advise a contract.</source>
            <translation>De eindevaluatie van %1 adviseert geen contract.</translation>
        </message>
        <message>
            <source>There is no final evaluation of the stage yet. Write it down first.</source>
            <translation>Er is nog geen eindevaluatie van de stage. Leg die eerst vast.</translation>
        </message>
        <message>
            <source>For one person the fee is usually by the hour.</source>
            <translation>Bij detachering van één persoon is het tarief meestal per uur.</translation>
        </message>
        <message>
            <source>It was not agreed that this contract can be ended early. HR must be involved.</source>
            <translation>Er is niet afgesproken dat dit contract tussentijds kan worden opgezegd. Overleg eerst met HR.</translation>
        </message>
        <message>
            <source>Write down which company lends the person.</source>
            <translation>Vul in welk bedrijf de medewerker uitleent.</translation>
        </message>
        <message>
            <source>The person is not seconded now.</source>
            <translation>De deelnemer is nu niet gedetacheerd.</translation>
        </message>
        <message>
            <source>The aanzegging lies before the contract began. Look at the day.</source>
            <translation>De aanzegging ligt voor het begin van het contract. Kijk de datum na.</translation>
        </message>
        <message>
            <source>The contract ends on %1 and the aanzegging was not given yet. Give it first.</source>
            <translation>Het contract eindigt op %1 en er is nog niet aangezegd. Doe dat eerst.</translation>
        </message>
        <message>
            <source>Write the term of notice in days, at most 366.</source>
            <translation>Vul de opzegtermijn in dagen in, ten hoogste 366.</translation>
        </message>
        <message>
            <source>This contract has ended or has no last day. No aanzegging is needed.</source>
            <translation>Dit contract is al geëindigd of heeft geen einddatum. Aanzeggen hoeft niet.</translation>
        </message>
        <message>
            <source>An aanzegging was given on {value} already. Both are kept; the last one counts.</source>
            <translation>Er is al aangezegd op {value}. Beide blijven staan, de laatste geldt.</translation>
        </message>
        <message>
            <source>The aanzegging is %1 days late. That may cost %2. HR decides.</source>
            <translation>De aanzegging is %1 dagen te laat. Dat kan %2 kosten. HR beslist.</translation>
        </message>
        <message>
            <source>The aanzegging is %1 days late. Fill in the wage to see what that may cost.</source>
            <translation>De aanzegging is %1 dagen te laat. Vul het loon in om te zien wat dat kan kosten.</translation>
        </message>
        <message>
            <source>For this contract no aanzegging is needed by law: it is shorter than six months or does not end on a date.</source>
            <translation>Voor dit contract hoeft aanzeggen niet van de wet: het is korter dan zes maanden of eindigt niet op een datum.</translation>
        </message>
        <message>
            <source>It was written down already that it was received on %1.</source>
            <translation>Er staat al dat de aanzegging is ontvangen op %1.</translation>
        </message>
        <message>
            <source>Write down under which terms the contract goes on.</source>
            <translation>Vul in onder welke voorwaarden het contract doorgaat.</translation>
        </message>
        <message>
            <source>Write down for whom the person worked.</source>
            <translation>Vul in bij wie de deelnemer werkte.</translation>
        </message>
        <message>
            <source>This earlier work is written down already.</source>
            <translation>Dit eerdere werk staat er al.</translation>
        </message>
        <message>
            <source>Nobody asked about earlier work yet. It may count for the chain of contracts. Ask first.</source>
            <translation>Er is nog niet gevraagd naar eerder werk. Dat kan meetellen in de keten. Vraag het eerst.</translation>
        </message>
        <message>
            <source>A probation is never longer than %1 months.</source>
            <translation>Een proeftijd duurt nooit langer dan %1 maanden.</translation>
        </message>
        <message>
            <source>A probation is a number of months, or none.</source>
            <translation>Een proeftijd is een aantal maanden, of geen.</translation>
        </message>
        <message>
            <source>The team lead agreed already. Take that step back first.</source>
            <translation>De teamleider is al akkoord. Neem die stap eerst terug.</translation>
        </message>
        <message>
            <source>There is a proposal already, from %1. Finish or withdraw that one first.</source>
            <translation>Er is al een voorstel, met begin op %1. Rond dat eerst af of trek het in.</translation>
        </message>
        <message>
            <source>This step does not follow on where the proposal is now.</source>
            <translation>Deze stap past niet bij waar het voorstel nu is.</translation>
        </message>
        <message>
            <source>This step cannot be taken back: the contract was offered, or the proposal is over. The first step can be withdrawn.</source>
            <translation>Deze stap kan niet terug: het contract is aangeboden, of het voorstel is klaar. De eerste stap kunt u wel intrekken.</translation>
        </message>
        <message>
            <source>It cannot be received before it was given. Look at {value}.</source>
            <translation>Ontvangen kan niet eerder zijn dan gegeven. Kijk {value} na.</translation>
        </message>
        <message>
            <source>Write down who did this at HR.</source>
            <translation>Vul in wie dit bij HR deed.</translation>
        </message>
        <message>
            <source>Write the wage of a month as 2150 or 2150,50, at most 20.000.</source>
            <translation>Vul het maandloon in als 2150 of 2150,50. Ten hoogste 20.000.</translation>
        </message>
        <message>
            <source>A contract for good has no last day. Leave the last day empty, or untick “for good”.</source>
            <translation>Een contract voor onbepaalde tijd heeft geen laatste dag. Laat de laatste dag leeg, of vink “onbepaalde tijd” uit.</translation>
        </message>
        <message>
            <source>Sheltered work begins after the advice of UWV and the decision of the municipality. Fill in both days.</source>
            <translation>Beschut werk begint na het advies van UWV en het besluit van de gemeente. Vul beide dagen in.</translation>
        </message>
        <message>
            <source>Somebody put this contract right meanwhile. Open the newest one.</source>
            <translation>Iemand heeft dit contract intussen verbeterd. Open het nieuwste contract.</translation>
        </message>
        <message>
            <source>A contract goes past team lead and HR with a proposal. Was this one made outside the program? Then a team lead records it, with a reason.</source>
            <translation>Een contract gaat met een voorstel langs teamleider en HR. Is dit contract buiten het programma gemaakt? Dan legt een teamleider het vast, met een reden.</translation>
        </message>
        <message>
            <source>If you go on, it is a contract for good: the last day %1 is not kept, and it does not end by itself.</source>
            <translation>Als u doorgaat, wordt dit een contract voor onbepaalde tijd. De laatste dag %1 vervalt: het contract eindigt niet vanzelf.</translation>
        </message>
        <message>
            <source>On its last day a contract ends by itself. Choose how it ends before.</source>
            <translation>Op de laatste dag eindigt een contract vanzelf. Kies hoe het eerder eindigt.</translation>
        </message>
        <message>
            <source>Choose how the contract ends.</source>
            <translation>Kies hoe het contract eindigt.</translation>
        </message>
        <message>
            <source>Fill in the day on which it was said or signed, or asked of HR.</source>
            <translation>Vul de dag in waarop het is gezegd of getekend, of aan HR is gevraagd.</translation>
        </message>
        <message>
            <source>The contract ends on %1. It must be said or signed before that.</source>
            <translation>Het contract eindigt op %1. Vul een dag in van uiterlijk die dag.</translation>
        </message>
        <message>
            <source>Choose the ground of the dismissal.</source>
            <translation>Kies de grond van het ontslag.</translation>
        </message>
        <message>
            <source>Of what HR needs on paper %1 are not there yet. HR must have them.</source>
            <translation>Van wat HR op papier nodig heeft, ontbreken er nog %1. HR heeft die stukken nodig.</translation>
        </message>
        <message>
            <source>The probation lasts up to and including %1. After that the contract cannot end in it.</source>
            <translation>De proeftijd loopt t/m %1. Daarna kan het contract niet meer in de proeftijd eindigen.</translation>
        </message>
        <message>
            <source>This contract has no probation.</source>
            <translation>Dit contract heeft geen proeftijd.</translation>
        </message>
        <message>
            <source>Choose whether the contract goes on or ends.</source>
            <translation>Kies of het contract doorgaat of eindigt.</translation>
        </message>
    </context>
    <context>
        <name>DataCategory</name>
        <message>
            <source>Name and contact details</source>
            <translation>Naam en contactgegevens</translation>
        </message>
        <message>
            <source>Reason of stopping, in general words</source>
            <translation>Reden van stoppen, in algemene woorden</translation>
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
            <source>Pictures</source>
            <translation>Foto en film</translation>
        </message>
    </context>
    <context>
        <name>DomainProblem</name>
        <message>
            <source>Type postcodes as four digits each, for example 1234, 1235.</source>
            <translation>Typ postcodes als vier cijfers, bijvoorbeeld 1234, 1235.</translation>
        </message>
        <message>
            <source>“{value}” is no number. Type for example 4 or 2,5.</source>
            <translation>“{value}” is geen getal. Typ bijvoorbeeld 4 of 2,5.</translation>
        </message>
        <message>
            <source>“{value}” is no date. Type for example 24-11-2026.</source>
            <translation>“{value}” is geen datum. Typ bijvoorbeeld 24-11-2026.</translation>
        </message>
        <message>
            <source>Fill in a name.</source>
            <translation>Vul een naam in.</translation>
        </message>
        <message>
            <source>The surname is not known. Letters need it.</source>
            <translation>De achternaam is niet bekend. Voor brieven is die nodig.</translation>
        </message>
        <message>
            <source>“{value}” is no date of birth. Type for example 24-11-1980.</source>
            <translation>“{value}” is geen geboortedatum. Typ bijvoorbeeld 24-11-1980.</translation>
        </message>
        <message>
            <source>The date of birth {value} lies in the future.</source>
            <translation>De geboortedatum {value} ligt in de toekomst.</translation>
        </message>
        <message>
            <source>The date of birth {value} lies very long ago. Is it right?</source>
            <translation>De geboortedatum {value} ligt heel lang geleden. Klopt dat?</translation>
        </message>
        <message>
            <source>“{value}” is a BSN that a spreadsheet has rounded. Digits are lost. Make the column text in the spreadsheet and save it again.</source>
            <translation>“{value}” is een BSN dat een rekenblad heeft afgerond. Er zijn cijfers kwijt. Maak de kolom in het rekenblad tekst en bewaar het opnieuw.</translation>
        </message>
        <message>
            <source>A BSN has digits only.</source>
            <translation>Een BSN heeft alleen cijfers.</translation>
        </message>
        <message>
            <source>A BSN has nine digits.</source>
            <translation>Een BSN heeft negen cijfers.</translation>
        </message>
        <message>
            <source>The BSN ending in {value} does not exist: it fails the eleven test. Check the digits.</source>
            <translation>Het BSN dat eindigt op {value} bestaat niet: het voldoet niet aan de elfproef. Controleer de cijfers.</translation>
        </message>
        <message>
            <source>“{value}” is no postcode. Type for example 1234 AB.</source>
            <translation>“{value}” is geen postcode. Typ bijvoorbeeld 1234 AB.</translation>
        </message>
        <message>
            <source>“{value}” is no house number. It lies between 1 and 99999.</source>
            <translation>“{value}” is geen huisnummer. Het ligt tussen 1 en 99999.</translation>
        </message>
        <message>
            <source>A house letter is one letter. Put “{value}” in the suffix.</source>
            <translation>Een huisletter is één letter. Zet “{value}” bij de toevoeging.</translation>
        </message>
        <message>
            <source>The suffix “{value}” is longer than four characters.</source>
            <translation>De toevoeging “{value}” is langer dan vier tekens.</translation>
        </message>
        <message>
            <source>“{value}” does not look like a phone number. It is kept as it is.</source>
            <translation>“{value}” lijkt geen telefoonnummer. Het blijft staan zoals het is.</translation>
        </message>
        <message>
            <source>“{value}” is no e-mail address.</source>
            <translation>“{value}” is geen e-mailadres.</translation>
        </message>
        <message>
            <source>The last day {value} lies before the first day.</source>
            <translation>De laatste dag {value} ligt vóór de eerste dag.</translation>
        </message>
    </context>
    <context>
        <name>DossierProblem</name>
        <message>
            <source>The file “{value}” is empty. Choose another file.</source>
            <translation>Het bestand “{value}” is leeg. Kies een ander bestand.</translation>
        </message>
        <message>
            <source>The file “{value}” is %1 MB. A document may be %2 MB at most. Make it smaller, for example by scanning it in black and white.</source>
            <translation>Het bestand “{value}” is %1 MB. Een document mag hoogstens %2 MB zijn. Maak het kleiner, bijvoorbeeld door het in zwart-wit te scannen.</translation>
        </message>
        <message>
            <source>“{value}” is a program. Only documents and pictures can be added. Save it as PDF first.</source>
            <translation>“{value}” is een programma. U kunt alleen documenten en foto's toevoegen. Sla het eerst op als pdf.</translation>
        </message>
        <message>
            <source>The name or title has words that seem medical: %1. A medical report may not be in the dossier. Write down what somebody can do.</source>
            <translation>In de naam of titel staan woorden die medisch lijken: %1. Een medisch verslag mag niet in het dossier. Schrijf op wat iemand kan.</translation>
        </message>
        <message>
            <source>This document was taken away already.</source>
            <translation>Dit document is al weggehaald.</translation>
        </message>
        <message>
            <source>This document is in the dossier already.</source>
            <translation>Dit document staat al in het dossier.</translation>
        </message>
        <message>
            <source>Choose whom this note is about.</source>
            <translation>Kies over wie deze notitie gaat.</translation>
        </message>
        <message>
            <source>Only who wrote this note may change it. Put it right with a reason, or add to it.</source>
            <translation>Alleen wie deze notitie schreef, mag die veranderen. Verbeter de notitie met een reden, of vul die aan.</translation>
        </message>
        <message>
            <source>This note was locked %1 hours after it was written. Add to it, or put it right with a reason.</source>
            <translation>Deze notitie is %1 uur na het schrijven vastgezet. Vul de notitie aan, of verbeter die met een reden.</translation>
        </message>
    </context>
    <context>
        <name>DropOutReason</name>
        <message>
            <source>Health (no details)</source>
            <translation>Gezondheid (geen details)</translation>
        </message>
        <message>
            <source>Care or help needed first</source>
            <translation>Eerst zorg of hulp nodig</translation>
        </message>
        <message>
            <source>The work does not succeed (performance)</source>
            <translation>Werk lukt niet (functioneren)</translation>
        </message>
        <message>
            <source>Often absent or did not come</source>
            <translation>Vaak afwezig of niet verschenen</translation>
        </message>
        <message>
            <source>Behaviour or conflict</source>
            <translation>Gedrag of conflict</translation>
        </message>
        <message>
            <source>Wants to stop</source>
            <translation>Wil stoppen</translation>
        </message>
        <message>
            <source>Private situation (care, debts, housing)</source>
            <translation>Privésituatie (zorgtaken, schulden, wonen)</translation>
        </message>
        <message>
            <source>Travelling does not succeed</source>
            <translation>Reizen lukt niet</translation>
        </message>
        <message>
            <source>No more work or guidance</source>
            <translation>Geen werk of begeleiding meer</translation>
        </message>
        <message>
            <source>Work does not fit</source>
            <translation>Werk past niet</translation>
        </message>
        <message>
            <source>Unsafe situation</source>
            <translation>Onveilige situatie</translation>
        </message>
        <message>
            <source>Benefit stopped</source>
            <translation>Uitkering gestopt</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Verhuisd</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Anders</translation>
        </message>
    </context>
    <context>
        <name>EvaluationAdvice</name>
        <message>
            <source>Go on</source>
            <translation>Doorgaan</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>Verlengen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Another workplace</source>
            <translation>Andere werkplek</translation>
        </message>
    </context>
    <context>
        <name>EvaluationKind</name>
        <message>
            <source>First talk</source>
            <translation>Eerste gesprek</translation>
        </message>
        <message>
            <source>Interim evaluation</source>
            <translation>Tussentijdse evaluatie</translation>
        </message>
        <message>
            <source>Final evaluation</source>
            <translation>Eindevaluatie</translation>
        </message>
        <message>
            <source>Extra talk</source>
            <translation>Extra gesprek</translation>
        </message>
    </context>
    <context>
        <name>EvaluationSignature</name>
        <message>
            <source>Signed as seen</source>
            <translation>Getekend voor gezien</translation>
        </message>
        <message>
            <source>Does not want to sign</source>
            <translation>Wil niet tekenen</translation>
        </message>
    </context>
    <context>
        <name>Explained</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n maand</numerusform>
                <numerusform>%n maanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n werkdag</numerusform>
                <numerusform>%n werkdagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Last day of the stage</source>
            <translation>Laatste dag van de stage</translation>
        </message>
        <message>
            <source>Decision: contract, extend or stop</source>
            <translation>Besluit: contract, verlengen of stoppen</translation>
        </message>
        <message>
            <source>First talk</source>
            <translation>Eerste gesprek</translation>
        </message>
        <message>
            <source>Report of the preselection</source>
            <translation>Verslag van de voorselectie</translation>
        </message>
        <message>
            <source>Talk about the end of the secondment</source>
            <translation>Praten over het einde van de detachering</translation>
        </message>
        <message>
            <source>Give notice (aanzeggen) at the latest</source>
            <translation>Uiterlijk aanzeggen</translation>
        </message>
        <message>
            <source>Last day of temporary contracts in this chain</source>
            <translation>Laatste dag voor tijdelijke contracten in deze keten</translation>
        </message>
        <message>
            <source>Permanent by law from</source>
            <translation>Volgens de wet vast vanaf</translation>
        </message>
        <message>
            <source>Last day of the probation</source>
            <translation>Laatste dag van de proeftijd</translation>
        </message>
        <message>
            <source>Last day to object</source>
            <translation>Laatste dag om bezwaar te maken</translation>
        </message>
        <message>
            <source>Did the outflow last?</source>
            <translation>Is de uitstroom gelukt?</translation>
        </message>
        <message>
            <source>How to go on after pas op de plaats?</source>
            <translation>Hoe verder na pas op de plaats?</translation>
        </message>
        <message>
            <source>Answer the request at the latest</source>
            <translation>Verzoek uiterlijk beantwoorden</translation>
        </message>
        <message>
            <source>Evaluation of week %1</source>
            <translation>Evaluatie week %1</translation>
        </message>
        <message numerus="yes">
            <source>Aftercare after %n month(s)</source>
            <translation>
                <numerusform>Nazorg na %n maand</numerusform>
                <numerusform>Nazorg na %n maanden</numerusform>
            </translation>
        </message>
        <message>
            <source>Counted from %1.</source>
            <translation>Geteld vanaf %1.</translation>
        </message>
        <message>
            <source>Counted from %1, the day of letter %2.</source>
            <translation>Geteld vanaf %1, de dag van brief %2.</translation>
        </message>
        <message>
            <source>%1 earlier: %2.</source>
            <translation>%1 eerder: %2.</translation>
        </message>
        <message>
            <source>%1 later: %2.</source>
            <translation>%1 later: %2.</translation>
        </message>
        <message>
            <source>That month has no day %1, so the last day of it: %2.</source>
            <translation>Die maand heeft geen dag %1, dus de laatste dag: %2.</translation>
        </message>
        <message>
            <source>Up to and including the day before: %1.</source>
            <translation>Tot en met de dag ervoor: %1.</translation>
        </message>
        <message>
            <source>From the day after: %1.</source>
            <translation>Vanaf de dag erna: %1.</translation>
        </message>
        <message>
            <source>%1 is no working day (%2): a day earlier.</source>
            <translation>%1 is geen werkdag (%2): een dag eerder.</translation>
        </message>
        <message>
            <source>%1 does not count as last day (%2): a day later.</source>
            <translation>%1 telt niet als laatste dag (%2): een dag later.</translation>
        </message>
        <message>
            <source>Not before the first day: %1.</source>
            <translation>Niet vóór de eerste dag: %1.</translation>
        </message>
        <message>
            <source>Written down in the dossier: %1.</source>
            <translation>Zo vastgelegd in het dossier: %1.</translation>
        </message>
        <message>
            <source>The contract that counts begins on %1.</source>
            <translation>Het contract waar het om gaat begint op %1.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n contract(s) may follow each other.</source>
            <translation>
                <numerusform>Er mag hoogstens %n contract in een keten.</numerusform>
                <numerusform>Er mogen hoogstens %n contracten op elkaar volgen.</numerusform>
            </translation>
        </message>
        <message>
            <source>, valid from %1</source>
            <translation>, geldt vanaf %1</translation>
        </message>
        <message>
            <source>, up to and including %1</source>
            <translation>, t/m %1</translation>
        </message>
        <message>
            <source>, own value of the department</source>
            <translation>, eigen waarde van de afdeling</translation>
        </message>
        <message>
            <source>Rule: %1.</source>
            <translation>Regel: %1.</translation>
        </message>
        <message>
            <source>Last day that this form allows</source>
            <translation>Laatste dag die deze vorm toestaat</translation>
        </message>
        <message numerus="yes">
            <source>Participation place after %n month(s)</source>
            <translation>
                <numerusform>Participatieplaats na %n maand</numerusform>
                <numerusform>Participatieplaats na %n maanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The stage stood still for %n day(s): %1.</source>
            <translation>
                <numerusform>De stage lag %n dag stil: %1.</numerusform>
                <numerusform>De stage lag %n dagen stil: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) of the clock later: %1.</source>
            <translation>
                <numerusform>%n uur later op de klok: %1.</numerusform>
                <numerusform>%n uur later op de klok: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Before the end of the year after that: %1.</source>
            <translation>Voor het einde van het jaar daarna: %1.</translation>
        </message>
        <message>
            <source>Last day with the unpaid work of before</source>
            <translation>Laatste dag met het onbetaalde werk van eerder</translation>
        </message>
    </context>
    <context>
        <name>Fault</name>
        <message>
            <source>There is no file at “%1”. Nothing was changed. Check whether the file was moved or the drive is connected, and open it again.</source>
            <translation>Er is geen bestand op “%1”. Er is niets gewijzigd. Kijk of het bestand is verplaatst of de schijf is aangesloten, en open het opnieuw.</translation>
        </message>
        <message>
            <source>There already is a file “%1”. It was not overwritten. Choose another name.</source>
            <translation>Er is al een bestand “%1”. Het is niet overschreven. Kies een andere naam.</translation>
        </message>
        <message>
            <source>The file “%1” is empty (0 bytes), so there is no department in it. The file was left as it is. Restore a backup, or make a new department.</source>
            <translation>Het bestand “%1” is leeg (0 bytes). Er zit dus geen afdeling in. Het bestand is gelaten zoals het is. Zet een back-up terug of maak een nieuwe afdeling.</translation>
        </message>
        <message>
            <source>The file “%1” is no department file of Wijkwerk. It was left as it is. Choose a file whose name ends in .wijkwerk.</source>
            <translation>Het bestand “%1” is geen afdelingsbestand van Wijkwerk. Het is gelaten zoals het is. Kies een bestand waarvan de naam eindigt op .wijkwerk.</translation>
        </message>
        <message>
            <source>The file “%1” is a database of another program. It was left as it is. Choose a file that Wijkwerk made.</source>
            <translation>Het bestand “%1” is een database van een ander programma. Het is gelaten zoals het is. Kies een bestand dat Wijkwerk heeft gemaakt.</translation>
        </message>
        <message>
            <source>This file was made by a newer version of Wijkwerk (%1). It was left as it is. Install the newest version and open the file again.</source>
            <translation>Dit bestand is gemaakt met een nieuwere versie van Wijkwerk (%1). Het is gelaten zoals het is. Installeer de nieuwste versie en open het bestand opnieuw.</translation>
        </message>
        <message>
            <source>The file is damaged (%1). Nothing was changed in it. Do not work on in this file: keep it, and open the newest backup.</source>
            <translation>Het bestand is beschadigd (%1). Er is niets in gewijzigd. Werk niet verder in dit bestand: bewaar het en open de nieuwste back-up.</translation>
        </message>
        <message>
            <source>The file is open for reading only. Your change was not saved. Open the file in a place where you may write.</source>
            <translation>Het bestand is alleen om te lezen geopend. Uw wijziging is niet bewaard. Open het bestand op een plek waar u mag schrijven.</translation>
        </message>
        <message>
            <source>You have no access to “%1”. Nothing was changed. Ask your administrator for the right to read and write there.</source>
            <translation>U heeft geen toegang tot “%1”. Er is niets gewijzigd. Vraag uw beheerder om het recht om daar te lezen en te schrijven.</translation>
        </message>
        <message>
            <source>The disk is full. Your last change was not saved; what was saved before is safe. Make room and save again.</source>
            <translation>De schijf is vol. Uw laatste wijziging is niet bewaard; wat eerder is bewaard, is veilig. Maak ruimte en bewaar opnieuw.</translation>
        </message>
        <message>
            <source>The disk or the network reports an error (%1). Your last change was not saved; what was saved before is safe. Check the connection and try again.</source>
            <translation>De schijf of het netwerk meldt een fout (%1). Uw laatste wijziging is niet bewaard; wat eerder is bewaard, is veilig. Controleer de verbinding en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Another program is using the file at this moment. Your change was not saved yet. Wait a moment and try again.</source>
            <translation>Een ander programma gebruikt het bestand op dit moment. Uw wijziging is nog niet bewaard. Wacht even en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Somebody else is working in this file: %1. Nothing was changed. You can look on, and write as soon as the other has closed the file.</source>
            <translation>Iemand anders werkt in dit bestand: %1. Er is niets gewijzigd. U kunt meekijken. U kunt schrijven zodra de ander het bestand heeft gesloten.</translation>
        </message>
        <message>
            <source>In this place files cannot be locked, so two people could write at once. The file is open for reading only. Put a copy on your own disk to work in it.</source>
            <translation>Op deze plek kunnen bestanden niet worden vergrendeld. Dan zouden twee mensen tegelijk kunnen schrijven. Het bestand is daarom alleen om te lezen geopend. Zet een kopie op uw eigen schijf om erin te werken.</translation>
        </message>
        <message>
            <source>While saving, the connection with the file failed. Your last change may or may not have been saved; what was saved before is safe. Open the file again and look whether your change is there.</source>
            <translation>Tijdens het bewaren viel de verbinding met het bestand weg. Misschien is uw laatste wijziging bewaard, misschien niet; wat eerder is bewaard, is veilig. Open het bestand opnieuw en kijk of uw wijziging erin staat.</translation>
        </message>
        <message>
            <source>Somebody else changed this record in the meantime. Your change was not saved, the other one was. Look at the new data and make your change again.</source>
            <translation>Iemand anders heeft dit gegeven intussen gewijzigd. Uw wijziging is niet bewaard, die van de ander wel. Bekijk de nieuwe gegevens en doe uw wijziging opnieuw.</translation>
        </message>
        <message>
            <source>This does not exist (any more): %1. Nothing was changed. Refresh the list and search again.</source>
            <translation>Dit bestaat niet (meer): %1. Er is niets gewijzigd. Ververs de lijst en zoek opnieuw.</translation>
        </message>
        <message>
            <source>The file refuses this change (%1). Nothing was saved. This is an error in the program: please report it to your administrator.</source>
            <translation>Het bestand weigert deze wijziging (%1). Er is niets bewaard. Dit is een fout in het programma: meld het aan uw beheerder.</translation>
        </message>
        <message>
            <source>You stopped this. Nothing was changed. You can start again at any time.</source>
            <translation>U heeft dit gestopt. Er is niets gewijzigd. U kunt altijd opnieuw beginnen.</translation>
        </message>
        <message>
            <source>This file could not be read (%1). Nothing was changed. Check whether it is the right file, or save it again as CSV.</source>
            <translation>Dit bestand kon niet worden gelezen (%1). Er is niets gewijzigd. Kijk of het het goede bestand is of bewaar het opnieuw als CSV.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Your last change was not saved. Check the network and try again, or ask your administrator.</source>
            <translation>De server is niet bereikbaar. Uw laatste wijziging is niet bewaard. Controleer het netwerk en probeer het opnieuw of vraag uw beheerder.</translation>
        </message>
        <message>
            <source>Something went wrong in the program (%1). Your last change was not saved; what was saved before is safe. Try again, and report it if it happens again.</source>
            <translation>Er ging iets mis in het programma (%1). Uw laatste wijziging is niet bewaard; wat eerder is bewaard, is veilig. Probeer het opnieuw en meld het als het weer gebeurt.</translation>
        </message>
        <message>
            <source>The file “%1” is a department that is not encrypted, so everybody can read it. It was left as it is. Convert it first: then it opens only for its own people.</source>
            <translation>Het bestand “%1” is een afdeling die niet is versleuteld: iedereen kan het lezen. Er is niets aan veranderd. Zet het eerst om: daarna gaat het alleen open voor de eigen mensen.</translation>
        </message>
        <message>
            <source>The file “%1” cannot be unlocked with this key. The key belongs to another file, or the file is damaged. It was left as it is. Look whether the file that ends in .sleutels beside it is the right one, or open the newest backup.</source>
            <translation>Het bestand “%1” gaat met deze sleutel niet open. De sleutel hoort bij een ander bestand, of het bestand is beschadigd. Er is niets aan veranderd. Kijk of het bestand ernaast dat eindigt op .sleutels het goede is, of open de nieuwste back-up.</translation>
        </message>
        <message>
            <source>The file was moved or removed while it was open. Your last change was not saved. Put the file back and save again, or keep a copy of what is still open.</source>
            <translation>Het bestand is verplaatst of verwijderd terwijl het open was. Uw laatste wijziging is niet opgeslagen. Zet het bestand terug en sla opnieuw op, of bewaar een kopie van wat nog open is.</translation>
        </message>
        <message>
            <source>Another file took the place of this file while it was open. Your last change was not saved, and the other file was left as it is. Keep a copy of what is still open, then close the department and find out who replaced the file.</source>
            <translation>Een ander bestand is op de plaats van dit bestand gezet terwijl het open was. Uw laatste wijziging is niet opgeslagen en het andere bestand is gelaten zoals het is. Bewaar een kopie van wat nog open is. Sluit daarna de afdeling en zoek uit wie het bestand heeft vervangen.</translation>
        </message>
        <message>
            <source>The file became shorter while it was open: another program cut it off. Your last change was not saved, and nothing more is written. Close the department and put the newest backup back.</source>
            <translation>Het bestand is korter geworden terwijl het open was: een ander programma heeft het afgekapt. Uw laatste wijziging is niet opgeslagen en er wordt niets meer geschreven. Sluit de afdeling en zet de nieuwste back-up terug.</translation>
        </message>
        <message>
            <source>The file was overwritten with an older copy while it was open. Your last change was not saved, and nothing more is written. Close the department, keep this file, and compare it with the newest backup.</source>
            <translation>Het bestand is overschreven met een oudere kopie terwijl het open was. Uw laatste wijziging is niet opgeslagen en er wordt niets meer geschreven. Sluit de afdeling, bewaar dit bestand en vergelijk het met de nieuwste back-up.</translation>
        </message>
        <message>
            <source>The backup “%1” is damaged: it is not what it was when it was made. It was left as it is and nothing was put back. Take an older backup.</source>
            <translation>De back-up “%1” is beschadigd: hij is niet meer zoals hij gemaakt is. Hij is gelaten zoals hij is en er is niets teruggezet. Neem een oudere back-up.</translation>
        </message>
        <message>
            <source>The file “%1” is no backup of Wijkwerk. It was left as it is. Choose a file whose name ends in .wijkwerk-backup.</source>
            <translation>Het bestand “%1” is geen back-up van Wijkwerk. Het is gelaten zoals het is. Kies een bestand waarvan de naam eindigt op .wijkwerk-backup.</translation>
        </message>
        <message>
            <source>There is too little free room on the disk for this: %1 is needed. Nothing was changed. Make room and try again.</source>
            <translation>Er is hiervoor te weinig vrije ruimte op de schijf: er is %1 nodig. Er is niets gewijzigd. Maak ruimte en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The file “%1” is built differently from how Wijkwerk makes it: something was added or changed with another program. It was left as it is. Keep it, put the newest backup back, and tell your administrator.</source>
            <translation>Het bestand “%1” is anders opgebouwd dan Wijkwerk het maakt: met een ander programma is er iets aan toegevoegd of veranderd. Het is gelaten zoals het is. Bewaar het, zet de nieuwste back-up terug en meld dit bij uw beheerder.</translation>
        </message>
        <message>
            <source>The file “%1” was made by an older version of Wijkwerk, and here it can only be read. It was left as it is. Open it once where it can be written and nobody else has it open: then it is brought up to date.</source>
            <translation>Het bestand “%1” is gemaakt met een oudere versie van Wijkwerk en kan hier alleen gelezen worden. Het is gebleven zoals het was. Open het één keer op een plek waar u mag schrijven en waar niemand anders het open heeft: dan wordt het bijgewerkt.</translation>
        </message>
        <message>
            <source>Beside the file lies a half-finished change, and it cannot be undone here because this place cannot be written, or because a colleague may be busy with it from elsewhere. The file was left as it is. Try again in a minute. Does it stay like this? Then copy the file and the file that ends in -journal to an ordinary folder of this computer, and open it there.</source>
            <translation>Naast het bestand staat een wijziging die niet af is. Die kan hier niet ongedaan gemaakt worden: op deze plek mag niet geschreven worden, of een collega is er misschien vanaf een andere plek mee bezig. Het bestand is gelaten zoals het is. Probeer het over een minuut nog eens. Blijft dit zo? Kopieer dan het bestand en het bestand dat eindigt op -journal naar een gewone map op deze computer, en open het daar.</translation>
        </message>
    </context>
    <context>
        <name>FaultTitle</name>
        <message>
            <source>File not found</source>
            <translation>Bestand niet gevonden</translation>
        </message>
        <message>
            <source>File already exists</source>
            <translation>Bestand bestaat al</translation>
        </message>
        <message>
            <source>File is empty</source>
            <translation>Bestand is leeg</translation>
        </message>
        <message>
            <source>Not a department</source>
            <translation>Geen afdeling</translation>
        </message>
        <message>
            <source>File of another program</source>
            <translation>Bestand van een ander programma</translation>
        </message>
        <message>
            <source>Made by a newer Wijkwerk</source>
            <translation>Gemaakt met een nieuwere Wijkwerk</translation>
        </message>
        <message>
            <source>File is damaged</source>
            <translation>Bestand is beschadigd</translation>
        </message>
        <message>
            <source>You can only look</source>
            <translation>U kunt alleen meekijken</translation>
        </message>
        <message>
            <source>Change was not finished</source>
            <translation>Wijziging is niet afgemaakt</translation>
        </message>
        <message>
            <source>No access</source>
            <translation>Geen toegang</translation>
        </message>
        <message>
            <source>File was moved</source>
            <translation>Bestand is verplaatst</translation>
        </message>
        <message>
            <source>Disk is full</source>
            <translation>Schijf is vol</translation>
        </message>
        <message>
            <source>Disk trouble</source>
            <translation>Probleem met de schijf</translation>
        </message>
        <message>
            <source>File is busy</source>
            <translation>Bestand is bezet</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In gebruik</translation>
        </message>
        <message>
            <source>Place is not safe for writing</source>
            <translation>Plek is niet veilig om te schrijven</translation>
        </message>
        <message>
            <source>Not sure whether it was saved</source>
            <translation>Niet zeker of het is bewaard</translation>
        </message>
        <message>
            <source>Changed in the meantime</source>
            <translation>Intussen gewijzigd</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Niet gevonden</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Niet bewaard</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestopt</translation>
        </message>
        <message>
            <source>File not understood</source>
            <translation>Bestand niet begrepen</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Geen verbinding</translation>
        </message>
        <message>
            <source>Error in the program</source>
            <translation>Fout in het programma</translation>
        </message>
        <message>
            <source>File is not encrypted</source>
            <translation>Bestand is niet versleuteld</translation>
        </message>
        <message>
            <source>File cannot be unlocked</source>
            <translation>Bestand gaat niet open</translation>
        </message>
        <message>
            <source>File was replaced</source>
            <translation>Bestand is vervangen</translation>
        </message>
        <message>
            <source>File was cut off</source>
            <translation>Bestand is afgekapt</translation>
        </message>
        <message>
            <source>File went back in time</source>
            <translation>Bestand is teruggezet in de tijd</translation>
        </message>
        <message>
            <source>Backup is damaged</source>
            <translation>Back-up is beschadigd</translation>
        </message>
        <message>
            <source>Not a backup</source>
            <translation>Geen back-up</translation>
        </message>
        <message>
            <source>Too little room</source>
            <translation>Te weinig ruimte</translation>
        </message>
        <message>
            <source>File was altered</source>
            <translation>Bestand is veranderd</translation>
        </message>
        <message>
            <source>Made by an older Wijkwerk</source>
            <translation>Gemaakt door een oudere Wijkwerk</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Surname</source>
            <translation>Achternaam</translation>
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
            <source>Call name</source>
            <translation>Roepnaam</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Voorvoegsel</translation>
        </message>
        <message>
            <source>Surname of partner</source>
            <translation>Achternaam partner</translation>
        </message>
        <message>
            <source>Prefix of partner</source>
            <translation>Voorvoegsel partner</translation>
        </message>
        <message>
            <source>Name use</source>
            <translation>Naamgebruik</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
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
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Briefadres</translation>
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
            <source>Postcode</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Woonplaats</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
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
            <source>Form of address</source>
            <translation>Aanspreekvorm</translation>
        </message>
        <message>
            <source>Referred by</source>
            <translation>Aangemeld door</translation>
        </message>
        <message>
            <source>Referred on</source>
            <translation>Aangemeld op</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Gemeente</translation>
        </message>
        <message>
            <source>Postal box</source>
            <translation>Postbus</translation>
        </message>
        <message>
            <source>Name of signatory</source>
            <translation>Naam ondertekenaar</translation>
        </message>
        <message>
            <source>Function of signatory</source>
            <translation>Functie ondertekenaar</translation>
        </message>
        <message>
            <source>Mandate line</source>
            <translation>Mandaatregel</translation>
        </message>
        <message>
            <source>Mandate</source>
            <translation>Mandaat</translation>
        </message>
        <message>
            <source>Where to object</source>
            <translation>Bezwaaradres</translation>
        </message>
        <message>
            <source>Sentence on travel costs</source>
            <translation>Zin over reiskosten</translation>
        </message>
        <message>
            <source>Rule for being ill or late</source>
            <translation>Regel bij ziek of te laat</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Start day</source>
            <translation>Startdag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>Hours a week</source>
            <translation>Uren per week</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dagen</translation>
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
            <source>Legal form</source>
            <translation>Rechtsvorm</translation>
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
            <source>Can be referred again from</source>
            <translation>Opnieuw aanmelden vanaf</translation>
        </message>
        <message>
            <source>Next talk</source>
            <translation>Volgend gesprek</translation>
        </message>
        <message>
            <source>Date of the talk</source>
            <translation>Datum gesprek</translation>
        </message>
        <message>
            <source>Postcode of postal address</source>
            <translation>Postcode briefadres</translation>
        </message>
        <message>
            <source>House number of postal address</source>
            <translation>Huisnummer briefadres</translation>
        </message>
        <message>
            <source>House letter of postal address</source>
            <translation>Huisletter briefadres</translation>
        </message>
        <message>
            <source>Suffix of postal address</source>
            <translation>Toevoeging briefadres</translation>
        </message>
        <message>
            <source>Facts with a period</source>
            <translation>Kenmerken met een periode</translation>
        </message>
        <message>
            <source>Job coach</source>
            <translation>Jobcoach</translation>
        </message>
        <message>
            <source>Phone of the job coach</source>
            <translation>Telefoon van de jobcoach</translation>
        </message>
        <message>
            <source>Phone of the craft specialist</source>
            <translation>Telefoon van de vakspecialist</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Told about privacy</source>
            <translation>Uitleg over privacy gegeven</translation>
        </message>
        <message>
            <source>Functional limits</source>
            <translation>Belastbaarheid</translation>
        </message>
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
            <source>Probation in months</source>
            <translation>Proeftijd in maanden</translation>
        </message>
        <message>
            <source>Wage</source>
            <translation>Loon</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Antwoord uiterlijk</translation>
        </message>
        <message>
            <source>State of the proposal</source>
            <translation>Stand van het voorstel</translation>
        </message>
        <message>
            <source>Contract hours</source>
            <translation>Uren in het contract</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Geëindigd op</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Gevraagd op</translation>
        </message>
        <message>
            <source>Lender</source>
            <translation>Uitlener</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Tarief</translation>
        </message>
        <message>
            <source>Price basis</source>
            <translation>Soort prijs</translation>
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
            <source>Form of the secondment</source>
            <translation>Soort detachering</translation>
        </message>
        <message>
            <source>Contract number</source>
            <translation>Contractnummer</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Ontvangen op</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Gegeven op</translation>
        </message>
        <message>
            <source>Advice of UWV</source>
            <translation>Advies van UWV</translation>
        </message>
        <message>
            <source>Decision sheltered work</source>
            <translation>Besluit beschut werk</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Werkgever</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Getekend op</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Geslacht</translation>
        </message>
        <message>
            <source>How the contract ends</source>
            <translation>Hoe het contract eindigt</translation>
        </message>
        <message>
            <source>Ground of the dismissal</source>
            <translation>Grond van het ontslag</translation>
        </message>
        <message>
            <source>Said or signed on</source>
            <translation>Gezegd of getekend op</translation>
        </message>
        <message>
            <source>On paper for HR</source>
            <translation>Op papier voor HR</translation>
        </message>
    </context>
    <context>
        <name>FormOfAddress</name>
        <message>
            <source>Not asked yet</source>
            <translation>Nog niet gevraagd</translation>
        </message>
        <message>
            <source>Madam</source>
            <translation>Mevrouw</translation>
        </message>
        <message>
            <source>Sir</source>
            <translation>Heer</translation>
        </message>
        <message>
            <source>Without madam or sir</source>
            <translation>Zonder heer of mevrouw</translation>
        </message>
    </context>
    <context>
        <name>GuideBy</name>
        <message>
            <source>The municipality</source>
            <translation>De gemeente</translation>
        </message>
        <message>
            <source>The SW company</source>
            <translation>Het SW-bedrijf</translation>
        </message>
    </context>
    <context>
        <name>HandoverEvent</name>
        <message>
            <source>Hand-over agreed</source>
            <translation>Overdracht afgesproken</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Overgedragen</translation>
        </message>
        <message>
            <source>Heard back after the hand-over</source>
            <translation>Teruggehoord na de overdracht</translation>
        </message>
        <message>
            <source>Does not want a hand-over</source>
            <translation>Wil geen overdracht</translation>
        </message>
        <message>
            <source>Hand-over planned</source>
            <translation>Overdracht gepland</translation>
        </message>
    </context>
    <context>
        <name>HandoverWay</name>
        <message>
            <source>Nothing may leave yet</source>
            <translation>Er mag nog niets naar buiten</translation>
        </message>
        <message>
            <source>With consent</source>
            <translation>Met toestemming</translation>
        </message>
        <message>
            <source>The person calls, we are there</source>
            <translation>De persoon belt zelf, wij zijn erbij</translation>
        </message>
        <message>
            <source>Danger: decided without consent</source>
            <translation>Gevaar: besloten zonder toestemming</translation>
        </message>
    </context>
    <context>
        <name>IdentityCheck</name>
        <message>
            <source>Not yet</source>
            <translation>Nog niet</translation>
        </message>
        <message>
            <source>Known in person</source>
            <translation>Persoonlijk bekend</translation>
        </message>
        <message>
            <source>Showed an identity document (no copy kept)</source>
            <translation>Liet een identiteitsbewijs zien (geen kopie bewaard)</translation>
        </message>
        <message>
            <source>Signed in with DigiD</source>
            <translation>Via DigiD</translation>
        </message>
        <message>
            <source>Answered questions that only they can answer</source>
            <translation>Beantwoordde vragen die alleen deze persoon kan beantwoorden</translation>
        </message>
        <message>
            <source>Through somebody they authorised</source>
            <translation>Via een gemachtigde</translation>
        </message>
    </context>
    <context>
        <name>ImportChoice</name>
        <message>
            <source>Leave out</source>
            <translation>Overslaan</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Nieuwe persoon</translation>
        </message>
        <message>
            <source>Same person</source>
            <translation>Dezelfde persoon</translation>
        </message>
    </context>
    <context>
        <name>ImportEncoding</name>
        <message>
            <source>UTF-8</source>
            <translation>UTF-8</translation>
        </message>
        <message>
            <source>Windows (Western Europe)</source>
            <translation>Windows (West-Europees)</translation>
        </message>
        <message>
            <source>ISO 8859-15</source>
            <translation>ISO 8859-15</translation>
        </message>
        <message>
            <source>UTF-16</source>
            <translation>UTF-16</translation>
        </message>
        <message>
            <source>UTF-16 (big-endian)</source>
            <translation>UTF-16 (big-endian)</translation>
        </message>
    </context>
    <context>
        <name>ImportField</name>
        <message>
            <source>Sex</source>
            <translation>Geslacht</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Postcode and city</source>
            <translation>Postcode en plaats</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>Overleden</translation>
        </message>
        <message>
            <source>Other number</source>
            <translation>Ander nummer</translation>
        </message>
        <message>
            <source>Client number</source>
            <translation>Clientnummer</translation>
        </message>
        <message>
            <source>Benefit</source>
            <translation>Uitkering</translation>
        </message>
        <message>
            <source>Team of Work and Income</source>
            <translation>Team van Werk en Inkomen</translation>
        </message>
        <message>
            <source>Case manager of Work and Income</source>
            <translation>Klantmanager van Werk en Inkomen</translation>
        </message>
        <message>
            <source>Kind of track</source>
            <translation>Trajectsoort</translation>
        </message>
        <message>
            <source>Phase at Work and Income</source>
            <translation>Fase bij Werk en Inkomen</translation>
        </message>
        <message>
            <source>Step on the ladder</source>
            <translation>Trede</translation>
        </message>
        <message>
            <source>Inflow date</source>
            <translation>Instroomdatum</translation>
        </message>
        <message>
            <source>Outflow date</source>
            <translation>Uitstroomdatum</translation>
        </message>
        <message>
            <source>Reason of outflow</source>
            <translation>Uitstroomreden</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
    </context>
    <context>
        <name>ImportOutcome</name>
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
            <source>Doubtful</source>
            <translation>Twijfel</translation>
        </message>
        <message>
            <source>Repeated</source>
            <translation>Dubbele rij</translation>
        </message>
    </context>
    <context>
        <name>ImportProblem</name>
        <message>
            <source>The file is empty.</source>
            <translation>Het bestand is leeg.</translation>
        </message>
        <message>
            <source>This is not a CSV file but a file of the kind {value}. Open it in the program it was made with and save it as CSV.</source>
            <translation>Dit is geen CSV-bestand, maar een bestand van het soort {value}. Open het in het programma waarmee het is gemaakt en bewaar het als CSV.</translation>
        </message>
        <message>
            <source>The file is %1 MB. At most %2 MB can be read. Split the file.</source>
            <translation>Het bestand is %1 MB groot. Wijkwerk leest hoogstens %2 MB. Splits het bestand.</translation>
        </message>
        <message>
            <source>Line {row} holds a zero byte. This file is not text, or it is damaged.</source>
            <translation>Regel {row} bevat een nulbyte. Dit bestand is geen tekst, of het is beschadigd.</translation>
        </message>
        <message>
            <source>The file is UTF-8, but %1 characters in it are broken, the first on line {row}. They are shown as �.</source>
            <translation>Het bestand is UTF-8, maar %1 tekens erin zijn kapot, het eerste op regel {row}. U ziet daar �.</translation>
        </message>
        <message>
            <source>The file ends in the middle of a character. Perhaps it was not saved or sent as a whole.</source>
            <translation>Het bestand stopt midden in een teken. Misschien is het niet helemaal bewaard of verstuurd.</translation>
        </message>
        <message>
            <source>The row on line {row} has more than 4096 cells. This is not the right separator, or the file is damaged.</source>
            <translation>De rij op regel {row} heeft meer dan 4096 cellen. Dit is niet het juiste scheidingsteken, of het bestand is beschadigd.</translation>
        </message>
        <message>
            <source>On line {row} starts a cell of more than 1 MB. Probably a quotation mark is missing there.</source>
            <translation>Op regel {row} begint een cel van meer dan 1 MB. Waarschijnlijk ontbreekt daar een aanhalingsteken.</translation>
        </message>
        <message>
            <source>On line {row} a quotation mark opens that is never closed.</source>
            <translation>Op regel {row} staat een aanhalingsteken dat nergens wordt afgesloten.</translation>
        </message>
        <message>
            <source>“{value}” is not a date. Write it as dd-mm-yyyy.</source>
            <translation>“{value}” is geen datum. Schrijf de datum als dd-mm-jjjj.</translation>
        </message>
        <message>
            <source>The date {value} does not exist.</source>
            <translation>De datum {value} bestaat niet.</translation>
        </message>
        <message>
            <source>The year of {value} has two digits. It is read as {proposal}.</source>
            <translation>Het jaar van {value} heeft twee cijfers. Het is gelezen als {proposal}.</translation>
        </message>
        <message>
            <source>{value} is not a real date but means “unknown”. The date stays empty.</source>
            <translation>{value} is geen echte datum, maar betekent “onbekend”. De datum blijft leeg.</translation>
        </message>
        <message>
            <source>The birth date {value} lies in the future.</source>
            <translation>De geboortedatum {value} ligt in de toekomst.</translation>
        </message>
        <message>
            <source>The date {value} is too long ago or too far ahead.</source>
            <translation>De datum {value} is te lang geleden of te ver weg.</translation>
        </message>
        <message>
            <source>A spreadsheet rounded this BSN. The last digits are gone. Make the export again, with the column BSN as text.</source>
            <translation>Een rekenprogramma heeft dit bsn afgerond. De laatste cijfers zijn weg. Maak de export opnieuw, met de kolom bsn als tekst.</translation>
        </message>
        <message>
            <source>The BSN holds only zeros. It stays empty.</source>
            <translation>Het bsn bestaat uit nullen. Het blijft leeg.</translation>
        </message>
        <message>
            <source>A BSN has 9 digits (8 when the first zero is lost). This one has not: {value}.</source>
            <translation>Een bsn heeft 9 cijfers (8 als de eerste nul weg is). Dit klopt niet: {value}.</translation>
        </message>
        <message>
            <source>The BSN {value} does not pass the eleven test. Perhaps it has a typing error.</source>
            <translation>Het bsn {value} klopt niet volgens de elfproef. Misschien zit er een tikfout in.</translation>
        </message>
        <message>
            <source>“{value}” is not known as a sex. Write M, V or O.</source>
            <translation>“{value}” is geen bekend geslacht. Schrijf M, V of O.</translation>
        </message>
        <message>
            <source>“{value}” is not known as a form of address. Write mevrouw, heer or geen.</source>
            <translation>“{value}” is geen bekende aanspreekvorm. Schrijf mevrouw, heer of geen.</translation>
        </message>
        <message>
            <source>“{value}” is not known as a use of names. Write E, P, V or N.</source>
            <translation>“{value}” is geen bekend naamgebruik. Schrijf E, P, V of N.</translation>
        </message>
        <message>
            <source>“{value}” is not known as a kind of participant.</source>
            <translation>“{value}” is geen bekend soort deelnemer.</translation>
        </message>
        <message>
            <source>“{value}” is neither yes nor no. Write J or N.</source>
            <translation>“{value}” is geen ja en geen nee. Schrijf J of N.</translation>
        </message>
        <message>
            <source>“{value}” is not a Dutch postcode.</source>
            <translation>“{value}” is geen Nederlandse postcode.</translation>
        </message>
        <message>
            <source>“{value}” does not start with a house number.</source>
            <translation>“{value}” begint niet met een huisnummer.</translation>
        </message>
        <message>
            <source>The addition in “{value}” is longer than four characters. It is kept as it is.</source>
            <translation>De toevoeging in “{value}” is langer dan vier tekens. Die is zo overgenomen.</translation>
        </message>
        <message>
            <source>“{value}” is not a telephone number. It is kept as it is.</source>
            <translation>“{value}” is geen telefoonnummer. Het is zo overgenomen.</translation>
        </message>
        <message>
            <source>“{value}” is not an e-mail address. It is kept as it is.</source>
            <translation>“{value}” is geen e-mailadres. Het is zo overgenomen.</translation>
        </message>
        <message>
            <source>A letter was lost in “{value}” when this file was made. Ask how the name is written.</source>
            <translation>In “{value}” is een letter verloren gegaan toen dit bestand werd gemaakt. Vraag na hoe de naam wordt geschreven.</translation>
        </message>
        <message>
            <source>No column holds the surname. Choose which column it is.</source>
            <translation>Geen enkele kolom bevat de achternaam. Kies welke kolom dat is.</translation>
        </message>
        <message>
            <source>The columns “%1” and “%2” both hold the same thing. Choose one.</source>
            <translation>De kolommen “%1” en “%2” bevatten hetzelfde. Kies er één.</translation>
        </message>
        <message>
            <source>No column holds a client number, a BSN or a birth date. A second import cannot tell who is who.</source>
            <translation>Geen enkele kolom bevat een clientnummer, bsn of geboortedatum. Een tweede import kan dan niet zien wie wie is.</translation>
        </message>
        <message>
            <source>The saved choice of columns has the column “{value}”, but this file has not.</source>
            <translation>In de bewaarde kolomkeuze staat de kolom “{value}”, maar dit bestand heeft die niet.</translation>
        </message>
        <message>
            <source>There are no rows below the header.</source>
            <translation>Onder de kopregel staan geen rijen.</translation>
        </message>
        <message>
            <source>This row has %1 cells, the header has %2. Probably a separator stands in a text without quotation marks.</source>
            <translation>Deze rij heeft %1 cellen en de kopregel %2. Waarschijnlijk staat een scheidingsteken in een tekst zonder aanhalingstekens.</translation>
        </message>
        <message>
            <source>This row has %1 cells, the header has %2. The last ones are taken as empty.</source>
            <translation>Deze rij heeft %1 cellen en de kopregel %2. De laatste zijn als leeg gelezen.</translation>
        </message>
        <message>
            <source>This row has no surname.</source>
            <translation>Deze rij heeft geen achternaam.</translation>
        </message>
        <message>
            <source>There is a digit in the name “{value}”.</source>
            <translation>Er staat een cijfer in de naam “{value}”.</translation>
        </message>
        <message>
            <source>The name “{value}” was taken apart: {proposal}.</source>
            <translation>De naam “{value}” is gesplitst: {proposal}.</translation>
        </message>
        <message>
            <source>This text has more than 1000 characters. It does not belong in this column.</source>
            <translation>Deze tekst heeft meer dan 1000 tekens. Die hoort niet in deze kolom.</translation>
        </message>
        <message>
            <source>The outflow date {value} lies before the inflow date %1.</source>
            <translation>De uitstroomdatum {value} ligt vóór de instroomdatum %1.</translation>
        </message>
        <message>
            <source>The birth date {value} lies after the inflow date %1.</source>
            <translation>De geboortedatum {value} ligt na de instroomdatum %1.</translation>
        </message>
        <message>
            <source>This person was %1 years old at the inflow date. Check the birth date.</source>
            <translation>Deze persoon was %1 jaar op de instroomdatum. Controleer de geboortedatum.</translation>
        </message>
        <message>
            <source>The wijk “{value}” is not in the list of wijken. It is kept with the import.</source>
            <translation>De wijk “{value}” staat niet in de lijst met wijken. De waarde blijft bij de import bewaard.</translation>
        </message>
        <message>
            <source>This BSN is also on line %1, with another client number or another name.</source>
            <translation>Dit bsn staat ook op regel %1, met een ander clientnummer of een andere naam.</translation>
        </message>
        <message>
            <source>Line %1 has this BSN too. That line was left out.</source>
            <translation>Regel %1 heeft ook dit bsn. Die regel is niet overgenomen.</translation>
        </message>
        <message>
            <source>This BSN already belongs to the person with number %1.</source>
            <translation>Dit bsn hoort al bij de persoon met nummer %1.</translation>
        </message>
        <message>
            <source>This client number is also on line %1, with another birth date or BSN.</source>
            <translation>Dit clientnummer staat ook op regel %1, met een andere geboortedatum of een ander bsn.</translation>
        </message>
        <message>
            <source>This client number belongs to the person with number %1, who has another BSN and another birth date.</source>
            <translation>Dit clientnummer hoort bij de persoon met nummer %1. Die heeft een ander bsn en een andere geboortedatum.</translation>
        </message>
        <message>
            <source>The person with number %1 gets another BSN by this row.</source>
            <translation>De persoon met nummer %1 krijgt door deze regel een ander bsn.</translation>
        </message>
        <message>
            <source>This row has no client number, no BSN and no full birth date. A second import cannot tell who it is.</source>
            <translation>Deze rij heeft geen clientnummer, geen bsn en geen volledige geboortedatum. Een tweede import kan niet zien wie het is.</translation>
        </message>
        <message>
            <source>This row fits the person with number %1, but line %2 does so too.</source>
            <translation>Deze rij past bij de persoon met nummer %1, maar regel %2 ook.</translation>
        </message>
        <message>
            <source>This may be the person with number %1. Choose: the same person, a new person, or leave out.</source>
            <translation>Dit is misschien de persoon met nummer %1. Kies: dezelfde persoon, een nieuwe persoon, of overslaan.</translation>
        </message>
        <message>
            <source>This may be the person on line %1. Choose: a new person, or leave out.</source>
            <translation>Dit is misschien de persoon op regel %1. Kies: een nieuwe persoon, of overslaan.</translation>
        </message>
        <message>
            <source>This row is about the same person as line %1. The newest inflow is used.</source>
            <translation>Deze rij gaat over dezelfde persoon als regel %1. De nieuwste instroom is gebruikt.</translation>
        </message>
        <message>
            <source>%1 remarks hold words that seem medical (%2). Medical data must not be recorded. Read them after the import and remove what does not belong there.</source>
            <translation>In %1 opmerkingen staan woorden die medisch lijken (%2). Medische gegevens mag u niet vastleggen. Lees ze na de import en haal weg wat er niet hoort.</translation>
        </message>
        <message>
            <source>Something was changed in the department in the meantime. The rows were looked at again. Check them and import once more.</source>
            <translation>Er is intussen iets gewijzigd in de afdeling. De regels zijn opnieuw bekeken. Controleer ze en importeer nog een keer.</translation>
        </message>
        <message>
            <source>“{value}” is a folder or a device, not a file. Choose the CSV file itself.</source>
            <translation>“{value}” is een map of een apparaat, geen bestand. Kies het CSV-bestand zelf.</translation>
        </message>
        <message>
            <source>This file is not text, so it is no CSV file. Check whether it is the right file.</source>
            <translation>Dit bestand is geen tekst, dus ook geen CSV-bestand. Kijk of het het goede bestand is.</translation>
        </message>
    </context>
    <context>
        <name>ImportTarget</name>
        <message>
            <source>Keep with the import</source>
            <translation>Bewaren bij de import</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Niet overnemen</translation>
        </message>
        <message>
            <source>Client number</source>
            <translation>Clientnummer</translation>
        </message>
        <message>
            <source>Other number</source>
            <translation>Ander nummer</translation>
        </message>
        <message>
            <source>BSN</source>
            <translation>Bsn</translation>
        </message>
        <message>
            <source>Whole name (is split)</source>
            <translation>Hele naam (wordt gesplitst)</translation>
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
            <source>Call name</source>
            <translation>Roepnaam</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Tussenvoegsel</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Achternaam</translation>
        </message>
        <message>
            <source>Prefix of the partner</source>
            <translation>Tussenvoegsel partner</translation>
        </message>
        <message>
            <source>Surname of the partner</source>
            <translation>Achternaam partner</translation>
        </message>
        <message>
            <source>Use of names</source>
            <translation>Naamgebruik</translation>
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
            <source>Birth date</source>
            <translation>Geboortedatum</translation>
        </message>
        <message>
            <source>Street and house number</source>
            <translation>Straat en huisnummer</translation>
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
            <source>House number suffix</source>
            <translation>Toevoeging</translation>
        </message>
        <message>
            <source>Postcode and city</source>
            <translation>Postcode en plaats</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Plaats</translation>
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
            <source>Telephone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Second telephone</source>
            <translation>Tweede telefoon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Wijk</source>
            <translation>Wijk</translation>
        </message>
        <message>
            <source>Kind of participant</source>
            <translation>Soort deelnemer</translation>
        </message>
        <message>
            <source>Benefit</source>
            <translation>Uitkering</translation>
        </message>
        <message>
            <source>Team of Work and Income</source>
            <translation>Team van Werk en Inkomen</translation>
        </message>
        <message>
            <source>Case manager of Work and Income</source>
            <translation>Klantmanager van Werk en Inkomen</translation>
        </message>
        <message>
            <source>Kind of track</source>
            <translation>Trajectsoort</translation>
        </message>
        <message>
            <source>Phase at Work and Income</source>
            <translation>Fase bij Werk en Inkomen</translation>
        </message>
        <message>
            <source>Step on the ladder</source>
            <translation>Trede</translation>
        </message>
        <message>
            <source>Inflow date</source>
            <translation>Instroomdatum</translation>
        </message>
        <message>
            <source>Outflow date</source>
            <translation>Uitstroomdatum</translation>
        </message>
        <message>
            <source>Reason of outflow</source>
            <translation>Uitstroomreden</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Scheme (kind of participant)</source>
            <translation>Regeling (soort deelnemer)</translation>
        </message>
        <message>
            <source>Referred by</source>
            <translation>Aangemeld door</translation>
        </message>
        <message>
            <source>Referral date</source>
            <translation>Aanmelddatum</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Start of the stage</source>
            <translation>Start stage</translation>
        </message>
        <message>
            <source>End of the stage</source>
            <translation>Einde stage</translation>
        </message>
        <message>
            <source>Start of the contract</source>
            <translation>Start contract</translation>
        </message>
        <message>
            <source>End of the contract</source>
            <translation>Einde contract</translation>
        </message>
        <message>
            <source>Hours a week</source>
            <translation>Uren per week</translation>
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
            <source>Jobcoach</source>
            <translation>Jobcoach</translation>
        </message>
        <message>
            <source>Day of outflow or dropout</source>
            <translation>Datum uitstroom of uitval</translation>
        </message>
        <message>
            <source>Reason of outflow or dropout (is translated)</source>
            <translation>Reden uitstroom of uitval (wordt vertaald)</translation>
        </message>
        <message>
            <source>Remark (becomes a note)</source>
            <translation>Opmerking (wordt een notitie)</translation>
        </message>
    </context>
    <context>
        <name>Influence</name>
        <message>
            <source>The person</source>
            <translation>De persoon</translation>
        </message>
        <message>
            <source>The organisation</source>
            <translation>De organisatie</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Beide</translation>
        </message>
        <message>
            <source>Something outside</source>
            <translation>Iets van buiten</translation>
        </message>
    </context>
    <context>
        <name>JournalAct</name>
        <message>
            <source>Dossier opened</source>
            <translation>Dossier geopend</translation>
        </message>
        <message>
            <source>BSN shown</source>
            <translation>BSN getoond</translation>
        </message>
        <message>
            <source>Searched</source>
            <translation>Gezocht</translation>
        </message>
        <message>
            <source>List shown</source>
            <translation>Lijst getoond</translation>
        </message>
        <message>
            <source>List exported</source>
            <translation>Lijst geëxporteerd</translation>
        </message>
        <message>
            <source>Letter shown</source>
            <translation>Brief getoond</translation>
        </message>
        <message>
            <source>Letter printed</source>
            <translation>Brief afgedrukt</translation>
        </message>
        <message>
            <source>Letter saved outside the department</source>
            <translation>Brief buiten de afdeling bewaard</translation>
        </message>
        <message>
            <source>Letter exported</source>
            <translation>Brief geëxporteerd</translation>
        </message>
        <message>
            <source>Report shown</source>
            <translation>Rapport getoond</translation>
        </message>
        <message>
            <source>Looked who looked</source>
            <translation>Gekeken wie keek</translation>
        </message>
        <message>
            <source>Exported who looked</source>
            <translation>Wie keek geëxporteerd</translation>
        </message>
        <message>
            <source>Log opened</source>
            <translation>Logboek geopend</translation>
        </message>
        <message>
            <source>Log checked</source>
            <translation>Logboek gecontroleerd</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Ingelogd in Wijkwerk</translation>
        </message>
        <message>
            <source>Signed in with the recovery code</source>
            <translation>Aangemeld met de herstelcode</translation>
        </message>
        <message>
            <source>Access given</source>
            <translation>Toegang gegeven</translation>
        </message>
        <message>
            <source>Access taken away</source>
            <translation>Toegang ingetrokken</translation>
        </message>
        <message>
            <source>Password changed</source>
            <translation>Wachtwoord gewijzigd</translation>
        </message>
        <message>
            <source>New password after the recovery code</source>
            <translation>Nieuw wachtwoord na de herstelcode</translation>
        </message>
        <message>
            <source>New recovery code</source>
            <translation>Nieuwe herstelcode</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Nieuwe sleutel</translation>
        </message>
        <message>
            <source>Keys put back from a backup</source>
            <translation>Sleutels teruggezet uit een back-up</translation>
        </message>
        <message>
            <source>Department made</source>
            <translation>Afdeling gemaakt</translation>
        </message>
        <message>
            <source>Department changed</source>
            <translation>Afdeling gewijzigd</translation>
        </message>
        <message>
            <source>Department encrypted</source>
            <translation>Afdeling versleuteld</translation>
        </message>
        <message>
            <source>Plain copy destroyed</source>
            <translation>Onversleutelde kopie vernietigd</translation>
        </message>
        <message>
            <source>Practice department made</source>
            <translation>Oefenafdeling gemaakt</translation>
        </message>
        <message>
            <source>Log of before 0.2.0 linked</source>
            <translation>Logboek van vóór 0.2.0 geketend</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translation>Back-up gemaakt</translation>
        </message>
        <message>
            <source>Backup tried</source>
            <translation>Back-up geprobeerd</translation>
        </message>
        <message>
            <source>Backup put back</source>
            <translation>Back-up teruggezet</translation>
        </message>
        <message>
            <source>Closing days changed</source>
            <translation>Sluitingsdagen gewijzigd</translation>
        </message>
        <message>
            <source>Team added</source>
            <translation>Team toegevoegd</translation>
        </message>
        <message>
            <source>Team changed</source>
            <translation>Team gewijzigd</translation>
        </message>
        <message>
            <source>Wijk added</source>
            <translation>Wijk toegevoegd</translation>
        </message>
        <message>
            <source>Wijk changed</source>
            <translation>Wijk gewijzigd</translation>
        </message>
        <message>
            <source>Worker added</source>
            <translation>Medewerker toegevoegd</translation>
        </message>
        <message>
            <source>Worker changed</source>
            <translation>Medewerker gewijzigd</translation>
        </message>
        <message>
            <source>Training added</source>
            <translation>Training toegevoegd</translation>
        </message>
        <message>
            <source>Training removed</source>
            <translation>Training verwijderd</translation>
        </message>
        <message>
            <source>Workplace added</source>
            <translation>Werkplek toegevoegd</translation>
        </message>
        <message>
            <source>Workplace changed</source>
            <translation>Werkplek gewijzigd</translation>
        </message>
        <message>
            <source>Number of places changed</source>
            <translation>Aantal plekken gewijzigd</translation>
        </message>
        <message>
            <source>Caseload imported</source>
            <translation>Caseload ingelezen</translation>
        </message>
        <message>
            <source>Person imported</source>
            <translation>Deelnemer ingelezen</translation>
        </message>
        <message>
            <source>Person added</source>
            <translation>Deelnemer toegevoegd</translation>
        </message>
        <message>
            <source>Person changed</source>
            <translation>Deelnemer gewijzigd</translation>
        </message>
        <message>
            <source>Jobcoach assigned</source>
            <translation>Jobcoach toegewezen</translation>
        </message>
        <message>
            <source>Quick referral added</source>
            <translation>Snelle aanmelding gedaan</translation>
        </message>
        <message>
            <source>Referral added</source>
            <translation>Aangemeld</translation>
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
            <source>Preselection started</source>
            <translation>Voorselectie gestart</translation>
        </message>
        <message>
            <source>Advice given</source>
            <translation>Advies gegeven</translation>
        </message>
        <message>
            <source>On the waiting list</source>
            <translation>Op de wachtlijst</translation>
        </message>
        <message>
            <source>Placed in a stage</source>
            <translation>Geplaatst op een stage</translation>
        </message>
        <message>
            <source>Placed with a contract</source>
            <translation>Geplaatst met een contract</translation>
        </message>
        <message>
            <source>Seconded</source>
            <translation>Gedetacheerd</translation>
        </message>
        <message>
            <source>Stage extended</source>
            <translation>Stage verlengd</translation>
        </message>
        <message>
            <source>Trajectory ended</source>
            <translation>Traject beëindigd</translation>
        </message>
        <message>
            <source>Aftercare started</source>
            <translation>Nazorg gestart</translation>
        </message>
        <message>
            <source>Trajectory closed</source>
            <translation>Traject afgesloten</translation>
        </message>
        <message>
            <source>Note written</source>
            <translation>Notitie geschreven</translation>
        </message>
        <message>
            <source>Task added</source>
            <translation>Taak toegevoegd</translation>
        </message>
        <message>
            <source>Task done</source>
            <translation>Taak gedaan</translation>
        </message>
        <message>
            <source>Task postponed</source>
            <translation>Taak uitgesteld</translation>
        </message>
        <message>
            <source>Task opened again</source>
            <translation>Taak weer geopend</translation>
        </message>
        <message>
            <source>Letter made final</source>
            <translation>Brief definitief gemaakt</translation>
        </message>
        <message>
            <source>Letter sent</source>
            <translation>Brief verstuurd</translation>
        </message>
        <message>
            <source>the window</source>
            <translation>venster</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>geweigerd</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>mislukt</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>Terms of the selectielijst added</source>
            <translation>Termijnen van de selectielijst toegevoegd</translation>
        </message>
        <message>
            <source>Term confirmed</source>
            <translation>Termijn bevestigd</translation>
        </message>
        <message>
            <source>Term switched off</source>
            <translation>Termijn uitgezet</translation>
        </message>
        <message>
            <source>Term changed</source>
            <translation>Termijn gewijzigd</translation>
        </message>
        <message>
            <source>End of terms changed</source>
            <translation>Einde van termijnen gewijzigd</translation>
        </message>
        <message>
            <source>Kept longer</source>
            <translation>Langer bewaren vastgelegd</translation>
        </message>
        <message>
            <source>No longer kept longer</source>
            <translation>Langer bewaren opgeheven</translation>
        </message>
        <message>
            <source>Destruction list made</source>
            <translation>Vernietigingslijst gemaakt</translation>
        </message>
        <message>
            <source>Kept from destruction</source>
            <translation>Bewaard bij de vernietiging</translation>
        </message>
        <message>
            <source>Put back on the destruction list</source>
            <translation>Terug op de vernietigingslijst</translation>
        </message>
        <message>
            <source>Destruction list approved</source>
            <translation>Vernietigingslijst goedgekeurd</translation>
        </message>
        <message>
            <source>Destruction list withdrawn</source>
            <translation>Vernietigingslijst ingetrokken</translation>
        </message>
        <message>
            <source>Person destroyed</source>
            <translation>Gegevens van de persoon vernietigd</translation>
        </message>
        <message>
            <source>Destruction list carried out</source>
            <translation>Vernietigingslijst uitgevoerd</translation>
        </message>
        <message>
            <source>Certificate of destruction made</source>
            <translation>Verklaring van vernietiging gemaakt</translation>
        </message>
        <message>
            <source>Refused: not for this role</source>
            <translation>Geweigerd: niet voor deze rol</translation>
        </message>
        <message>
            <source>Rhythm of backups changed</source>
            <translation>Afspraak over back-ups gewijzigd</translation>
        </message>
        <message>
            <source>Upkeep of the file</source>
            <translation>Onderhoud van het bestand</translation>
        </message>
        <message>
            <source>Dossier for the person made</source>
            <translation>Dossier voor betrokkene gemaakt</translation>
        </message>
        <message>
            <source>Note put right</source>
            <translation>Notitie verbeterd</translation>
        </message>
        <message>
            <source>Statement of the person added</source>
            <translation>Verklaring van betrokkene toegevoegd</translation>
        </message>
        <message>
            <source>Consent recorded</source>
            <translation>Toestemming vastgelegd</translation>
        </message>
        <message>
            <source>Withdrawal of a consent recorded</source>
            <translation>Intrekking van toestemming vastgelegd</translation>
        </message>
        <message>
            <source>Request about data received</source>
            <translation>Verzoek over gegevens ontvangen</translation>
        </message>
        <message>
            <source>Request about data changed</source>
            <translation>Verzoek over gegevens bijgewerkt</translation>
        </message>
        <message>
            <source>Request about data extended</source>
            <translation>Verzoek over gegevens verlengd</translation>
        </message>
        <message>
            <source>Request about data answered</source>
            <translation>Verzoek over gegevens beantwoord</translation>
        </message>
        <message>
            <source>Phone and last note seen beside the list</source>
            <translation>Telefoon en laatste notitie gezien naast de lijst</translation>
        </message>
        <message>
            <source>Destroying the plain copy begun</source>
            <translation>Vernietigen van onversleutelde kopie begonnen</translation>
        </message>
        <message>
            <source>Work skills scored</source>
            <translation>Vaardigheden gescoord</translation>
        </message>
        <message>
            <source>Score of work skills put right</source>
            <translation>Score van vaardigheden verbeterd</translation>
        </message>
        <message>
            <source>Work skills printed</source>
            <translation>Vaardigheden afgedrukt</translation>
        </message>
        <message>
            <source>Work skills saved as a file</source>
            <translation>Vaardigheden als bestand bewaard</translation>
        </message>
        <message>
            <source>Sheet for a round made</source>
            <translation>Lijst voor een ronde gemaakt</translation>
        </message>
        <message>
            <source>Work skill added to the form</source>
            <translation>Vaardigheid op het formulier gezet</translation>
        </message>
        <message>
            <source>Work skill called something else</source>
            <translation>Vaardigheid anders genoemd</translation>
        </message>
        <message>
            <source>Work skill taken off the form</source>
            <translation>Vaardigheid van het formulier gehaald</translation>
        </message>
        <message>
            <source>Profile changed</source>
            <translation>Profiel veranderd</translation>
        </message>
        <message>
            <source>Profile confirmed</source>
            <translation>Profiel bevestigd</translation>
        </message>
        <message>
            <source>Earlier value put back</source>
            <translation>Eerdere waarde teruggezet</translation>
        </message>
        <message>
            <source>Functional limits changed</source>
            <translation>Belastbaarheid veranderd</translation>
        </message>
        <message>
            <source>Functional limits confirmed</source>
            <translation>Belastbaarheid bevestigd</translation>
        </message>
        <message>
            <source>Certificate added</source>
            <translation>Certificaat toegevoegd</translation>
        </message>
        <message>
            <source>Certificate changed</source>
            <translation>Certificaat veranderd</translation>
        </message>
        <message>
            <source>Certificate no longer counts</source>
            <translation>Certificaat telt niet meer</translation>
        </message>
        <message>
            <source>Earlier work added</source>
            <translation>Eerder werk toegevoegd</translation>
        </message>
        <message>
            <source>Earlier work changed</source>
            <translation>Eerder werk veranderd</translation>
        </message>
        <message>
            <source>Earlier work removed</source>
            <translation>Eerder werk verwijderd</translation>
        </message>
        <message>
            <source>Talk of the preselection kept half-way</source>
            <translation>Gesprek voorselectie half bewaard</translation>
        </message>
        <message>
            <source>Talk of the preselection finished</source>
            <translation>Gesprek voorselectie afgerond</translation>
        </message>
        <message>
            <source>Form of the talk printed</source>
            <translation>Gespreksformulier afgedrukt</translation>
        </message>
        <message>
            <source>Form of the talk saved outside the department</source>
            <translation>Gespreksformulier bewaard buiten de afdeling</translation>
        </message>
        <message>
            <source>Trial day planned</source>
            <translation>Meeloopdag gepland</translation>
        </message>
        <message>
            <source>Trial day recorded</source>
            <translation>Uitkomst meeloopdag opgeschreven</translation>
        </message>
        <message>
            <source>Words that seem medical kept after a warning</source>
            <translation>Woorden die medisch lijken bewaard na een waarschuwing</translation>
        </message>
        <message>
            <source>Profile shown</source>
            <translation>Profiel getoond</translation>
        </message>
        <message>
            <source>Contract proposed</source>
            <translation>Contract voorgesteld</translation>
        </message>
        <message>
            <source>Contract proposal changed</source>
            <translation>Contractvoorstel veranderd</translation>
        </message>
        <message>
            <source>Step of a contract proposal</source>
            <translation>Stap van een contractvoorstel</translation>
        </message>
        <message>
            <source>Step of a contract proposal taken back</source>
            <translation>Stap van een contractvoorstel teruggenomen</translation>
        </message>
        <message>
            <source>Contract put right</source>
            <translation>Contract verbeterd</translation>
        </message>
        <message>
            <source>Contract ended early</source>
            <translation>Contract eerder geëindigd</translation>
        </message>
        <message>
            <source>Early end of a contract taken back</source>
            <translation>Eerder einde van een contract teruggenomen</translation>
        </message>
        <message>
            <source>Aanzegging given</source>
            <translation>Aangezegd</translation>
        </message>
        <message>
            <source>Receipt of an aanzegging recorded</source>
            <translation>Ontvangst van een aanzegging vastgelegd</translation>
        </message>
        <message>
            <source>Earlier work withdrawn</source>
            <translation>Eerder werk ingetrokken</translation>
        </message>
        <message>
            <source>Asked about earlier work</source>
            <translation>Gevraagd naar eerder werk</translation>
        </message>
        <message>
            <source>Secondment agreed</source>
            <translation>Afspraken over detachering vastgelegd</translation>
        </message>
        <message>
            <source>Term of a secondment changed</source>
            <translation>Termijn van een detachering veranderd</translation>
        </message>
        <message>
            <source>Form for HR made</source>
            <translation>Formulier voor HR gemaakt</translation>
        </message>
        <message>
            <source>Value of a rule changed</source>
            <translation>Waarde van een regel gewijzigd</translation>
        </message>
        <message>
            <source>Own value of a rule withdrawn</source>
            <translation>Eigen waarde van een regel ingetrokken</translation>
        </message>
        <message>
            <source>Equated days changed</source>
            <translation>Gelijkgestelde dagen gewijzigd</translation>
        </message>
        <message>
            <source>Arranged for the first day</source>
            <translation>Geregeld voor de eerste dag</translation>
        </message>
        <message>
            <source>Not needed for the first day</source>
            <translation>Niet nodig voor de eerste dag</translation>
        </message>
        <message>
            <source>Still to arrange for the first day</source>
            <translation>Toch nog te regelen voor de eerste dag</translation>
        </message>
        <message>
            <source>First day recorded</source>
            <translation>Gestart opgeschreven</translation>
        </message>
        <message>
            <source>First day taken back</source>
            <translation>Start teruggedraaid</translation>
        </message>
        <message>
            <source>Stage agreement recorded</source>
            <translation>Stageovereenkomst opgeschreven</translation>
        </message>
        <message>
            <source>Stage agreement made as PDF</source>
            <translation>Stageovereenkomst als PDF gemaakt</translation>
        </message>
        <message>
            <source>Evaluation recorded</source>
            <translation>Evaluatie opgeschreven</translation>
        </message>
        <message>
            <source>Evaluation put right</source>
            <translation>Evaluatie verbeterd</translation>
        </message>
        <message>
            <source>Evaluation signed</source>
            <translation>Evaluatie getekend</translation>
        </message>
        <message>
            <source>Evaluation made as PDF</source>
            <translation>Evaluatieverslag als PDF gemaakt</translation>
        </message>
        <message>
            <source>Agreement kept</source>
            <translation>Afspraak nagekomen</translation>
        </message>
        <message>
            <source>Agreement open again</source>
            <translation>Afspraak weer open</translation>
        </message>
        <message>
            <source>Absence recorded</source>
            <translation>Afwezigheid opgeschreven</translation>
        </message>
        <message>
            <source>Did not come to the talk</source>
            <translation>Niet verschenen bij het gesprek</translation>
        </message>
        <message>
            <source>Absence changed</source>
            <translation>Afwezigheid veranderd</translation>
        </message>
        <message>
            <source>Back from absence</source>
            <translation>Weer terug na afwezigheid</translation>
        </message>
        <message>
            <source>Absence withdrawn</source>
            <translation>Afwezigheid ingetrokken</translation>
        </message>
        <message>
            <source>Stage stands still</source>
            <translation>Stage stilgelegd</translation>
        </message>
        <message>
            <source>Stage goes on</source>
            <translation>Stage weer verder</translation>
        </message>
        <message>
            <source>Standing still withdrawn</source>
            <translation>Stilleggen ingetrokken</translation>
        </message>
        <message>
            <source>Stage stopped early</source>
            <translation>Stage eerder gestopt</translation>
        </message>
        <message>
            <source>Moved to another workplace</source>
            <translation>Verplaatst naar een andere werkplek</translation>
        </message>
        <message>
            <source>Move undone</source>
            <translation>Verplaatsing teruggedraaid</translation>
        </message>
        <message>
            <source>Still at work or not, recorded</source>
            <translation>Vastgelegd of iemand nog werkt</translation>
        </message>
        <message>
            <source>Hand-over planned</source>
            <translation>Overdracht afgesproken</translation>
        </message>
        <message>
            <source>Hand-over changed</source>
            <translation>Overdracht bijgewerkt</translation>
        </message>
        <message>
            <source>Hand-over sheet made</source>
            <translation>Overdrachtsblad gemaakt</translation>
        </message>
        <message>
            <source>Death recorded</source>
            <translation>Overlijden vastgelegd</translation>
        </message>
        <message>
            <source>Moving away recorded</source>
            <translation>Verhuizing vastgelegd</translation>
        </message>
        <message>
            <source>Pas op de plaats began</source>
            <translation>Pas op de plaats begonnen</translation>
        </message>
        <message>
            <source>Pas op de plaats ended</source>
            <translation>Pas op de plaats beëindigd</translation>
        </message>
        <message>
            <source>Step put right</source>
            <translation>Stap gecorrigeerd</translation>
        </message>
        <message>
            <source>Step taken back</source>
            <translation>Stap ongedaan gemaakt</translation>
        </message>
        <message>
            <source>Note changed</source>
            <translation>Notitie veranderd</translation>
        </message>
        <message>
            <source>Sensitive note shown</source>
            <translation>Gevoelige notitie getoond</translation>
        </message>
        <message>
            <source>Searched in notes</source>
            <translation>Gezocht in notities</translation>
        </message>
        <message>
            <source>Document added</source>
            <translation>Document toegevoegd</translation>
        </message>
        <message>
            <source>Data of a document changed</source>
            <translation>Gegevens van een document veranderd</translation>
        </message>
        <message>
            <source>Document taken away</source>
            <translation>Document weggehaald</translation>
        </message>
        <message>
            <source>Document put back</source>
            <translation>Document teruggezet</translation>
        </message>
        <message>
            <source>Document opened</source>
            <translation>Document geopend</translation>
        </message>
        <message>
            <source>Document saved as a file</source>
            <translation>Document als bestand bewaard</translation>
        </message>
        <message>
            <source>Sensitive document shown</source>
            <translation>Gevoelig document getoond</translation>
        </message>
        <message>
            <source>Term postponed</source>
            <translation>Termijn uitgesteld</translation>
        </message>
        <message>
            <source>Term back to its own day</source>
            <translation>Termijn terug naar de eigen dag</translation>
        </message>
        <message>
            <source>Term done or not needed</source>
            <translation>Termijn klaar of niet nodig</translation>
        </message>
        <message>
            <source>Term opened again</source>
            <translation>Termijn weer open</translation>
        </message>
        <message>
            <source>Put off until tomorrow</source>
            <translation>Niet vandaag</translation>
        </message>
        <message>
            <source>Back on the list of today</source>
            <translation>Terug op de lijst van vandaag</translation>
        </message>
        <message>
            <source>Term recorded</source>
            <translation>Termijn vastgelegd</translation>
        </message>
        <message>
            <source>Recorded term put right</source>
            <translation>Vastgelegde termijn verbeterd</translation>
        </message>
        <message>
            <source>Recorded term dealt with</source>
            <translation>Vastgelegde termijn afgehandeld</translation>
        </message>
        <message>
            <source>Duty of the department done</source>
            <translation>Plicht van de afdeling gedaan</translation>
        </message>
        <message>
            <source>Data breach recorded</source>
            <translation>Datalek vastgelegd</translation>
        </message>
        <message>
            <source>Data breach reported or not needed</source>
            <translation>Datalek gemeld of niet nodig</translation>
        </message>
        <message>
            <source>Legal form of the stage changed</source>
            <translation>Vorm van de stage veranderd</translation>
        </message>
        <message>
            <source>Closing days taken away</source>
            <translation>Sluitingsdagen weggehaald</translation>
        </message>
    </context>
    <context>
        <name>JournalProblem</name>
        <message>
            <source>The log is not whole: line %1 is not what was written then. What is before it is right. Do not change anything, keep a copy of the file and tell the privacy officer.</source>
            <translation>Het logboek is niet heel: regel %1 is niet wat er toen geschreven is. Wat ervoor staat, klopt. Wijzig niets, bewaar een kopie van het bestand en meld dit bij de privacy officer.</translation>
        </message>
        <message>
            <source>The log is not whole: line %1 is missing. What is before it is right. Do not change anything, keep a copy of the file and tell the privacy officer.</source>
            <translation>Het logboek is niet heel: regel %1 ontbreekt. Wat ervoor staat, klopt. Wijzig niets, bewaar een kopie van het bestand en meld dit bij de privacy officer.</translation>
        </message>
        <message>
            <source>The log is not whole: there are lines in it that Wijkwerk did not write. Do not change anything, keep a copy of the file and tell the privacy officer.</source>
            <translation>Het logboek is niet heel: er staan regels in die Wijkwerk niet geschreven heeft. Wijzig niets, bewaar een kopie van het bestand en meld dit bij de privacy officer.</translation>
        </message>
        <message>
            <source>This log ends before the line you compared with: from line %1 on all is gone. An older copy of the department was put in its place, or the end was cut off. Was a backup put back? Then this is right.</source>
            <translation>Dit logboek eindigt vóór de regel waarmee u vergelijkt: vanaf regel %1 is alles weg. Er is een oudere kopie van de afdeling teruggelegd, of het eind is eraf gehaald. Is er een back-up teruggezet? Dan klopt dit.</translation>
        </message>
        <message>
            <source>Line %1 of this log is another one than the line you compared with. After that moment an older copy was worked in, or the log was written anew. Was a backup put back? Then this is right.</source>
            <translation>Regel %1 van dit logboek is een andere dan de regel waarmee u vergelijkt. Er is verder gewerkt in een oudere kopie, of het logboek is opnieuw geschreven. Is er een back-up teruggezet? Dan klopt dit.</translation>
        </message>
        <message>
            <source>There is no backup of this department in “{value}” that can be read.</source>
            <translation>In “{value}” staat geen back-up van deze afdeling die te lezen is.</translation>
        </message>
        <message>
            <source>The log of this department is not whole: its last lines are not what Wijkwerk wrote. Ask the beheerder or the privacy officer to check it under Beheer, Logboek.</source>
            <translation>Het logboek van deze afdeling is niet heel: de laatste regels zijn niet wat Wijkwerk geschreven heeft. Laat de beheerder of de privacy officer het controleren bij Beheer, Logboek.</translation>
        </message>
        <message>
            <source>This department did not go on from its newest backup, of %1: it is an older copy, or its log was changed. Do not work in it before you know which of the two is right.</source>
            <translation>Deze afdeling is niet verdergegaan na de nieuwste back-up, van %1: het is een oudere kopie, of het logboek is gewijzigd. Werk er pas in als u weet welke van de twee klopt.</translation>
        </message>
        <message>
            <source>The keys that open this department are older than the department itself (%1, and it knows of %2): somebody put an old key file back. An old password would work again with it. Take the newest keys from a backup.</source>
            <translation>De sleutels waarmee deze afdeling opengaat zijn ouder dan de afdeling zelf (%1, en de afdeling weet van %2): iemand heeft een oud sleutelbestand teruggezet. Een oud wachtwoord zou daarmee weer werken. Haal de nieuwste sleutels uit een back-up.</translation>
        </message>
        <message>
            <source>“{value}” is not what stands on paper. It is a number, a dash and sixteen digits or letters a to f, such as 1042-9f3c-0a77-d1e2-b345.</source>
            <translation>“{value}” is niet wat er op papier staat. Het is een nummer, een streepje en zestien cijfers of letters a t/m f, bijvoorbeeld 1042-9f3c-0a77-d1e2-b345.</translation>
        </message>
        <message>
            <source>“{value}” is not what stands on paper. It is a number, a dash and sixteen digits or letters a to f, such as 1042-9f3c0a77d1e2b345.</source>
            <translation>“{value}” is niet wat er op papier staat. Het is een nummer, een streepje en zestien cijfers of letters a t/m f, bijvoorbeeld 1042-9f3c0a77d1e2b345.</translation>
        </message>
    </context>
    <context>
        <name>KeyProblem</name>
        <message>
            <source>You have no password for this department yet. Ask a colleague who can sign in to add you.</source>
            <translation>U hebt nog geen wachtwoord voor deze afdeling. Vraag een collega die wel kan aanmelden om u toe te voegen.</translation>
        </message>
        <message>
            <source>This password is not right. Check whether Caps Lock is on, and try again.</source>
            <translation>Dit wachtwoord klopt niet. Kijk of Caps Lock aanstaat en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The key file asks more of this computer than it ever should, so it was not used. Put the key file of the newest backup back, and tell your administrator.</source>
            <translation>Het sleutelbestand vraagt meer van deze computer dan ooit nodig is. Daarom is het niet gebruikt. Zet het sleutelbestand uit de nieuwste back-up terug en zeg het uw beheerder.</translation>
        </message>
        <message>
            <source>This computer has too little free memory to check the password. Close other programs and try again.</source>
            <translation>Deze computer heeft te weinig vrij geheugen om het wachtwoord te controleren. Sluit andere programma's en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The key file was changed by something other than Wijkwerk, so it was not used. The department itself was left as it is. Put the key file of the newest backup back, and tell your administrator.</source>
            <translation>Het sleutelbestand is veranderd, maar niet door Wijkwerk. Daarom is het niet gebruikt. De afdeling zelf is gebleven zoals die was. Zet het sleutelbestand uit de nieuwste back-up terug en zeg het uw beheerder.</translation>
        </message>
        <message>
            <source>The key file “{value}” is damaged, so no password can be checked. The department itself was left as it is. Put the key file of the newest backup back.</source>
            <translation>Het sleutelbestand “{value}” is beschadigd. Daarom kan geen wachtwoord worden gecontroleerd. De afdeling zelf is gebleven zoals die was. Zet het sleutelbestand uit de nieuwste back-up terug.</translation>
        </message>
        <message>
            <source>The key file “{value}” was made by a newer Wijkwerk. It was left as it is. Install the newest version and try again.</source>
            <translation>Het sleutelbestand “{value}” is gemaakt met een nieuwere Wijkwerk. Het is gebleven zoals het was. Installeer de nieuwste versie en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The key file “{value}” is not there. Without it no password opens the department. Put it back beside the department file, or take it from the newest backup.</source>
            <translation>Het sleutelbestand “{value}” is er niet. Zonder dat bestand opent geen wachtwoord de afdeling. Zet het terug naast het afdelingsbestand, of haal het uit de nieuwste back-up.</translation>
        </message>
        <message>
            <source>At most %1 people can have a password for one department. Remove somebody first.</source>
            <translation>Bij één afdeling kunnen hooguit %1 mensen een wachtwoord hebben. Verwijder eerst iemand.</translation>
        </message>
        <message>
            <source>This is a practice department. It opens without a password, so nobody can be given one.</source>
            <translation>Dit is een oefenafdeling. Die opent zonder wachtwoord. Daarom kunt u hier niemand een wachtwoord geven.</translation>
        </message>
        <message>
            <source>This is the last worker with a password. First give somebody else a password.</source>
            <translation>Dit is de laatste medewerker met een wachtwoord. Geef eerst iemand anders een wachtwoord.</translation>
        </message>
        <message>
            <source>This department has no recovery code. Only somebody with a password can open it.</source>
            <translation>Deze afdeling heeft geen herstelcode. Alleen iemand met een wachtwoord kan haar openen.</translation>
        </message>
        <message>
            <source>The recovery code is typed without errors, but it does not open this department. Perhaps there is a newer one, or it belongs to another department.</source>
            <translation>De herstelcode is goed getypt, maar opent deze afdeling niet. Misschien is er een nieuwere code, of hoort deze bij een andere afdeling.</translation>
        </message>
        <message>
            <source>“{value}” (group %1) does not occur in a recovery code. Look at the paper once more.</source>
            <translation>“{value}” (groep %1) komt niet voor in een herstelcode. Kijk nog eens op het papier.</translation>
        </message>
        <message>
            <source>A recovery code has %2 characters. You typed %1.</source>
            <translation>Een herstelcode heeft %2 tekens. U typte er %1.</translation>
        </message>
        <message>
            <source>There is a typing error in the recovery code. Compare it with the paper, group by group.</source>
            <translation>Er zit een typefout in de herstelcode. Vergelijk haar groep voor groep met het papier.</translation>
        </message>
        <message>
            <source>A password has at most %1 characters.</source>
            <translation>Een wachtwoord heeft hooguit %1 tekens.</translation>
        </message>
        <message>
            <source>There is a character in this password that cannot be typed, such as a line end. Use letters, digits, signs and spaces.</source>
            <translation>In dit wachtwoord staat een teken dat u niet kunt typen, zoals een regeleinde. Gebruik letters, cijfers, leestekens en spaties.</translation>
        </message>
        <message>
            <source>This password is a row or a repetition, such as 123456 or abcabc. Those are tried first. Choose several words that have nothing to do with each other.</source>
            <translation>Dit wachtwoord is een rijtje of een herhaling, zoals 123456 of abcabc. Die worden het eerst geprobeerd. Kies een paar woorden die niets met elkaar te maken hebben.</translation>
        </message>
        <message>
            <source>Many people use a password like this, so it is tried first. Choose several words that have nothing to do with each other.</source>
            <translation>Veel mensen gebruiken zo'n wachtwoord. Daarom wordt het als eerste geprobeerd. Kies een paar woorden die niets met elkaar te maken hebben.</translation>
        </message>
        <message>
            <source>This password is little more than your name or that of the department. Choose several words that have nothing to do with you.</source>
            <translation>Dit wachtwoord is weinig meer dan uw naam of die van de afdeling. Kies een paar woorden die niets met u te maken hebben.</translation>
        </message>
        <message>
            <source>A password has at least %1 characters. This one is too short.</source>
            <translation>Een wachtwoord heeft minstens %1 tekens. Dit wachtwoord is te kort.</translation>
        </message>
    </context>
    <context>
        <name>LeavingProblem</name>
        <message>
            <source>Fill in the first day of the new job.</source>
            <translation>Vul de eerste dag van de nieuwe baan in.</translation>
        </message>
        <message>
            <source>Fill in how many hours a week the new job is.</source>
            <translation>Vul in hoeveel uur per week de nieuwe baan is.</translation>
        </message>
        <message>
            <source>The new job cannot have begun half a year before the last day here. Look at both days.</source>
            <translation>De nieuwe baan kan niet een half jaar vóór de laatste dag hier zijn begonnen. Kijk beide dagen na.</translation>
        </message>
        <message>
            <source>Choose where the cause lies: the person, the organisation, both or outside.</source>
            <translation>Kies waar de oorzaak ligt: bij de persoon, bij de organisatie, bij beide of daarbuiten.</translation>
        </message>
        <message>
            <source>The main reason cannot be a side reason as well. Untick it.</source>
            <translation>De hoofdreden kan niet ook een bijkomende reden zijn. Haal het vinkje weg.</translation>
        </message>
        <message>
            <source>Fill in the day on which you talked about stopping.</source>
            <translation>Vul de dag in waarop u over stoppen heeft gepraat.</translation>
        </message>
        <message>
            <source>This person needs care first. Plan a hand-over, or tick that the person does not want one.</source>
            <translation>Deze persoon heeft eerst zorg nodig. Spreek een overdracht af, of vink aan dat de persoon die niet wil.</translation>
        </message>
        <message>
            <source>With this reason the team lead must agree. Choose which team lead agreed.</source>
            <translation>Bij deze reden moet de teamleider akkoord zijn. Kies welke teamleider akkoord gaf.</translation>
        </message>
        <message>
            <source>Who did not begin cannot drop out. Close the trajectory with a reason instead.</source>
            <translation>Wie nog niet begonnen is, kan niet uitvallen. Sluit het traject af met een reden.</translation>
        </message>
        <message>
            <source>Fill in to which organisation the person goes.</source>
            <translation>Vul in naar welke organisatie de persoon gaat.</translation>
        </message>
        <message>
            <source>This consent is not for this organisation. Choose another one, or record a new one.</source>
            <translation>Deze toestemming is niet voor deze organisatie. Kies een andere, of leg een nieuwe vast.</translation>
        </message>
        <message>
            <source>Without consent nothing may leave. Record the consent, or let the person call himself (warm transfer).</source>
            <translation>Zonder toestemming mag er niets naar buiten. Leg de toestemming vast, of laat de persoon zelf bellen (warme overdracht).</translation>
        </message>
        <message>
            <source>Handing over without consent is decided by a team lead and a privacy officer. Choose both.</source>
            <translation>Over een overdracht zonder toestemming beslissen een teamleider en een privacy officer. Kies ze allebei.</translation>
        </message>
        <message>
            <source>A hand-over that the person does not want cannot be done. Untick one of the two.</source>
            <translation>Een overdracht die de persoon niet wil, kan niet gedaan zijn. Haal een van de twee weg.</translation>
        </message>
        <message>
            <source>These days are in the wrong order: agreed, done, heard back.</source>
            <translation>Deze dagen staan in de verkeerde volgorde: afgesproken, overgedragen, teruggehoord.</translation>
        </message>
        <message>
            <source>This must be done before you can close: %1.</source>
            <translation>Dit moet klaar zijn voordat u kunt afsluiten: %1.</translation>
        </message>
        <message>
            <source>Still open: %1. Write down why that is right, or do it first.</source>
            <translation>Dit staat nog open: %1. Schrijf op waarom dat goed is, of doe het eerst.</translation>
        </message>
        <message>
            <source>Only of somebody who left for work it can be known if that person still works.</source>
            <translation>Alleen van iemand die naar werk is uitgestroomd kan bekend zijn of diegene nog werkt.</translation>
        </message>
        <message>
            <source>The job began on %1. Fill in a day after that.</source>
            <translation>De baan begon op %1. Vul een dag daarna in.</translation>
        </message>
        <message>
            <source>Pas op de plaats since %1: no letters, labels or proposals about this person. End it in the dossier first.</source>
            <translation>Pas op de plaats sinds %1: geen brieven, etiketten of voorstellen over deze persoon. Beëindig dat eerst in het dossier.</translation>
        </message>
        <message>
            <source>Pas op de plaats since %1: an aanzegging is for the team lead, who keeps the legal dates.</source>
            <translation>Pas op de plaats sinds %1: een aanzegging is nu voor de teamleider, die de wettelijke data bewaakt.</translation>
        </message>
        <message>
            <source>This person stands still already, since %1.</source>
            <translation>Voor deze persoon geldt al pas op de plaats, sinds %1.</translation>
        </message>
        <message>
            <source>This person does not stand still.</source>
            <translation>Voor deze persoon geldt geen pas op de plaats.</translation>
        </message>
        <message>
            <source>Legal dates can go only to a team lead. Choose one.</source>
            <translation>Wettelijke data kunnen alleen naar een teamleider. Kies er een.</translation>
        </message>
        <message>
            <source>It is known already that this person died on %1.</source>
            <translation>Het is al bekend dat deze persoon is overleden op %1.</translation>
        </message>
        <message>
            <source>It is known already that this person moved away on %1.</source>
            <translation>Het is al bekend dat deze persoon is verhuisd op %1.</translation>
        </message>
        <message>
            <source>This day is before the date of birth.</source>
            <translation>Deze dag ligt vóór de geboortedatum.</translation>
        </message>
        <message>
            <source>This step was put right already.</source>
            <translation>Deze stap is al gecorrigeerd.</translation>
        </message>
        <message>
            <source>Nothing is different. Change the day or the reason.</source>
            <translation>Er is niets anders. Verander de dag of de reden.</translation>
        </message>
        <message>
            <source>The next step was on %1. Fill in that day or an earlier one.</source>
            <translation>De volgende stap was op %1. Vul die dag in, of een eerdere.</translation>
        </message>
        <message>
            <source>This is the first day of a placement. Take the step back and place the person again.</source>
            <translation>Dit is de eerste dag van een plaatsing. Maak de stap ongedaan en plaats de persoon opnieuw.</translation>
        </message>
        <message>
            <source>This reason does not go with this step.</source>
            <translation>Deze reden hoort niet bij deze stap.</translation>
        </message>
        <message>
            <source>The first step cannot be taken back. Close the trajectory as “administrative”.</source>
            <translation>De eerste stap kan niet ongedaan worden gemaakt. Sluit het traject af als “administratief”.</translation>
        </message>
        <message>
            <source>Only the last step can be taken back. Take back the later one first.</source>
            <translation>Alleen de laatste stap kan ongedaan worden gemaakt. Maak eerst de latere stap ongedaan.</translation>
        </message>
        <message>
            <source>On %1 something was done that rests on this step. So it cannot be taken back.</source>
            <translation>Op %1 is iets gedaan dat op deze stap rust. Daarom kan de stap niet ongedaan worden gemaakt.</translation>
        </message>
        <message>
            <source>With this step more was written down (for example a contract). Take that back first.</source>
            <translation>Bij deze stap is meer vastgelegd (bijvoorbeeld een contract). Maak dat eerst ongedaan.</translation>
        </message>
        <message>
            <source>Letter %1 was made since. The letter stays: tell the person that it no longer holds.</source>
            <translation>Sindsdien is brief %1 gemaakt. De brief blijft: vertel de persoon dat die niet meer geldt.</translation>
        </message>
        <message>
            <source>The log does not say what this step did. So it cannot be taken back.</source>
            <translation>In het logboek staat niet wat deze stap deed. Daarom kan de stap niet ongedaan worden gemaakt.</translation>
        </message>
        <message>
            <source>Record a death with “Has died…” in the dossier: that closes everything at once.</source>
            <translation>Leg een overlijden vast met “Is overleden…” in het dossier. Dan wordt alles in één keer gesloten.</translation>
        </message>
        <message>
            <source>Record moving with “Moves to another municipality…” in the dossier.</source>
            <translation>Leg een verhuizing vast met “Verhuist naar een andere gemeente…” in het dossier.</translation>
        </message>
        <message>
            <source>The trajectory was closed on %1. Only on that day could it be undone. When the person comes back, refer again: that makes a new trajectory.</source>
            <translation>Het traject is afgesloten op %1. Alleen op die dag kon u dat ongedaan maken. Komt de persoon terug, meld dan opnieuw aan: dat wordt een nieuw traject.</translation>
        </message>
        <message>
            <source>There is a contract up to and including %1. Leaving does not end it. Choose how the contract ends, or end it first in the tab Traject.</source>
            <translation>Er is een contract t/m %1. Dat eindigt niet door te vertrekken. Kies hoe het contract eindigt, of beëindig het eerst in de tab Traject.</translation>
        </message>
        <message>
            <source>There is a permanent contract. Leaving does not end it. Choose how the contract ends, or end it first in the tab Traject.</source>
            <translation>Er is een contract voor onbepaalde tijd. Dat eindigt niet door te vertrekken. Kies hoe het contract eindigt, of beëindig het eerst in de tab Traject.</translation>
        </message>
        <message>
            <source>The person is seconded and moving does not end that. Change only the address, or end the secondment first.</source>
            <translation>De persoon is gedetacheerd. Dat eindigt niet door een verhuizing. Wijzig alleen het adres, of beëindig eerst de detachering.</translation>
        </message>
        <message>
            <source>A day of the law comes up: %1, %2. Choose the team lead who looks after it.</source>
            <translation>Er komt een wettelijke datum aan: %1, %2. Kies de teamleider die daarop let.</translation>
        </message>
        <message>
            <source>The last day is still to come; until then the contract runs. Record this on %1 or later. How the contract ends can be recorded now, in the tab Traject.</source>
            <translation>De laatste dag moet nog komen; tot die dag loopt het contract. Leg dit vast op %1 of later. Hoe het contract eindigt, kunt u nu al vastleggen in het tabblad Traject.</translation>
        </message>
        <message>
            <source>Choose the result of the trajectory.</source>
            <translation>Kies het resultaat van het traject.</translation>
        </message>
        <message>
            <source>Choose the reason.</source>
            <translation>Kies de reden.</translation>
        </message>
        <message>
            <source>Choose what is the matter.</source>
            <translation>Kies wat er aan de hand is.</translation>
        </message>
        <message>
            <source>Choose what happens.</source>
            <translation>Kies wat er gebeurt.</translation>
        </message>
    </context>
    <context>
        <name>LetterName</name>
        <message>
            <source>Result of the preselection</source>
            <translation>Uitslag voorselectie</translation>
        </message>
        <message>
            <source>Refusal after the preselection</source>
            <translation>Geen plek na de voorselectie</translation>
        </message>
        <message>
            <source>Placement letter</source>
            <translation>Plaatsingsbrief</translation>
        </message>
        <message>
            <source>Extension of the stage</source>
            <translation>Verlenging stage</translation>
        </message>
        <message>
            <source>Another workplace</source>
            <translation>Andere werkplek</translation>
        </message>
        <message>
            <source>Offer of a contract</source>
            <translation>Aanbod contract</translation>
        </message>
        <message>
            <source>Aanzegging: goes on</source>
            <translation>Aanzegbrief: gaat door</translation>
        </message>
        <message>
            <source>Aanzegging: ends</source>
            <translation>Aanzegbrief: stopt</translation>
        </message>
        <message>
            <source>End of the stage</source>
            <translation>Beëindiging stage</translation>
        </message>
    </context>
    <context>
        <name>LetterProblem</name>
        <message>
            <source>The head of the template lacks “{value}”.</source>
            <translation>In de kop van het sjabloon ontbreekt “{value}”.</translation>
        </message>
        <message>
            <source>Line {row}: “{value}” does not belong in the head.</source>
            <translation>Regel {row}: “{value}” hoort niet in de kop.</translation>
        </message>
        <message>
            <source>Line {row}: there is no field “{value}”.</source>
            <translation>Regel {row}: er is geen veld “{value}”.</translation>
        </message>
        <message>
            <source>Line {row}: the part “{value}” has no end.</source>
            <translation>Regel {row}: het deel “{value}” heeft geen einde.</translation>
        </message>
        <message>
            <source>Line {row}: the part “{value}” ends here, but does not begin.</source>
            <translation>Regel {row}: het deel “{value}” eindigt hier, maar begint nergens.</translation>
        </message>
        <message>
            <source>Line {row}: a field has no end.</source>
            <translation>Regel {row}: een veld heeft geen einde.</translation>
        </message>
        <message>
            <source>Line {row}: bold words have no end.</source>
            <translation>Regel {row}: vette woorden hebben geen einde.</translation>
        </message>
        <message>
            <source>Missing in the letter: {field}.</source>
            <translation>Dit ontbreekt in de brief: {field}.</translation>
        </message>
        <message>
            <source>Missing in the data of the department: {field}. Fill it in under Beheer.</source>
            <translation>Dit ontbreekt bij de gegevens van de afdeling: {field}. Vul het in bij Beheer.</translation>
        </message>
        <message>
            <source>%1 has no mandate to sign on %2.</source>
            <translation>%1 heeft op %2 geen mandaat om te ondertekenen.</translation>
        </message>
        <message>
            <source>This person has died. No letter is made.</source>
            <translation>Deze persoon is overleden. Er wordt geen brief gemaakt.</translation>
        </message>
        <message>
            <source>Missing in the address: {field}.</source>
            <translation>Dit ontbreekt in het adres: {field}.</translation>
        </message>
        <message>
            <source>The address is secret. Give no copy of this letter to anybody else.</source>
            <translation>Het adres is geheim. Geef aan niemand anders een kopie van deze brief.</translation>
        </message>
        <message>
            <source>A letter about an employment contract is no decision.</source>
            <translation>Een brief over een arbeidsovereenkomst is geen besluit.</translation>
        </message>
        <message>
            <source>This letter is a decision. The part about objecting is missing.</source>
            <translation>Deze brief is een besluit. De bezwaarclausule ontbreekt.</translation>
        </message>
        <message>
            <source>A letter about an employment contract has no part about objecting.</source>
            <translation>In een brief over een arbeidsovereenkomst staat geen bezwaarclausule.</translation>
        </message>
        <message>
            <source>This letter is no decision. It has no part about objecting.</source>
            <translation>Deze brief is geen besluit. Er hoort geen bezwaarclausule in.</translation>
        </message>
        <message>
            <source>The part about objecting does not name the term of six weeks.</source>
            <translation>In de bezwaarclausule staat de termijn van zes weken niet.</translation>
        </message>
        <message>
            <source>There is a BSN in the letter (%1). Take it out.</source>
            <translation>Er staat een BSN in de brief (%1). Haal het eruit.</translation>
        </message>
        <message>
            <source>“%1” promises a contract. A letter about a stage does not do that.</source>
            <translation>“%1” belooft een contract. In een brief over een stage doen wij dat niet.</translation>
        </message>
        <message>
            <source>This letter is about a stage, and this placement is none.</source>
            <translation>Deze brief gaat over een stage. Deze plaatsing is geen stage.</translation>
        </message>
        <message>
            <source>This letter is about a stage that is aimed at work. This legal form is not.</source>
            <translation>Deze brief is voor een stage die op werk is gericht. Deze vorm is dat niet.</translation>
        </message>
        <message>
            <source>The stage began on %1 already. This letter is sent before the start.</source>
            <translation>De stage is al begonnen op %1. Deze brief hoort vóór de start te komen.</translation>
        </message>
        <message>
            <source>The stage ended on %1. This letter is about a stage that still comes.</source>
            <translation>De stage is al afgelopen op %1. Deze brief is voor een stage die nog komt.</translation>
        </message>
        <message>
            <source>The letter has no date.</source>
            <translation>De brief heeft geen datum.</translation>
        </message>
        <message>
            <source>The letter has no reference yet.</source>
            <translation>De brief heeft nog geen kenmerk.</translation>
        </message>
        <message>
            <source>The sentences have %1 words on average. At most 15 reads easily.</source>
            <translation>De zinnen hebben gemiddeld %1 woorden. Tot 15 woorden leest goed.</translation>
        </message>
        <message>
            <source>A sentence of %1 words is hard to read: “%2…”.</source>
            <translation>Een zin van %1 woorden leest moeilijk: “%2…”.</translation>
        </message>
        <message>
            <source>“%1” is a hard word. Write “%2”.</source>
            <translation>“%1” is een moeilijk woord. Schrijf liever “%2”.</translation>
        </message>
        <message>
            <source>There is a field between {{ and }} in the letter. Mend the sentence in Beheer.</source>
            <translation>In de brief staat een veld tussen {{ en }}. Verbeter de zin in Beheer.</translation>
        </message>
        <message>
            <source>A letter cannot bear a day that is past: the term for objections would have begun already.</source>
            <translation>Een brief krijgt geen datum die voorbij is. Dan is de termijn voor bezwaar al begonnen.</translation>
        </message>
        <message>
            <source>Letter %1 of %2 was made for this placement already. This is a second decision.</source>
            <translation>Voor deze plaatsing is al brief %1 van %2 gemaakt. Dit wordt een tweede besluit.</translation>
        </message>
        <message>
            <source>On %1 this person asked to restrict processing (AVG art. 18). Send the letter only with the person's consent, or for a legal claim.</source>
            <translation>Op %1 vroeg deze persoon om de verwerking te beperken (AVG artikel 18). Stuur de brief alleen met toestemming van de persoon, of voor een rechtszaak.</translation>
        </message>
        <message>
            <source>The stage would have ended on %1. This letter is sent before that day.</source>
            <translation>De stage zou stoppen op %1. Deze brief hoort vóór die dag te gaan.</translation>
        </message>
        <message>
            <source>The person works on the new place since %1. This letter is sent before that day.</source>
            <translation>De deelnemer werkt sinds %1 op de nieuwe plek. Deze brief hoort vóór die dag te gaan.</translation>
        </message>
        <message>
            <source>The answer was to be given before %1. Change that day in the proposal.</source>
            <translation>Het antwoord moest er zijn vóór %1. Verander die dag in het voorstel.</translation>
        </message>
        <message>
            <source>The last day of the law for the aanzegging was %1. This letter is %2 days late; that may cost wages. Talk to HR.</source>
            <translation>De laatste dag van de wet voor de aanzegging was %1. Deze brief is %2 dagen te laat. Dat kan loon kosten. Overleg met HR.</translation>
        </message>
        <message>
            <source>This letter tells the advice after the preselection. Record that first.</source>
            <translation>Deze brief vertelt het advies na de voorselectie. Leg dat eerst vast.</translation>
        </message>
        <message>
            <source>This letter is for who was found not suitable. Record that advice first.</source>
            <translation>Deze brief is voor wie niet geschikt is gevonden. Leg dat advies eerst vast.</translation>
        </message>
        <message>
            <source>This stage was not extended. Extend it first, then make the letter.</source>
            <translation>Deze stage is niet verlengd. Verleng de stage eerst. Maak dan de brief.</translation>
        </message>
        <message>
            <source>This person was not moved in this stage. Do that first.</source>
            <translation>Deze deelnemer is in deze stage niet verplaatst. Doe dat eerst.</translation>
        </message>
        <message>
            <source>This stage was not stopped. Stop it first, then make the letter.</source>
            <translation>Deze stage is niet gestopt. Stop de stage eerst. Maak dan de brief.</translation>
        </message>
        <message>
            <source>There is no proposal for a first contract with which the team lead agrees.</source>
            <translation>Er is geen voorstel voor een eerste contract waarmee de teamleider akkoord is.</translation>
        </message>
        <message>
            <source>There is no proposal to renew the contract that runs with which the team lead agrees.</source>
            <translation>Er is geen voorstel om het lopende contract te verlengen waarmee de teamleider akkoord is.</translation>
        </message>
        <message>
            <source>No contract runs that ends by itself, or it goes on, or it is too early to tell. Is it decided that it ends? Then record the notice (aanzegging) first.</source>
            <translation>Er loopt geen contract dat vanzelf stopt, of het gaat door, of het is nog te vroeg om dit te vertellen. Is besloten dat het stopt? Leg dan eerst de aanzegging vast.</translation>
        </message>
        <message>
            <source>Nobody wrote down yet that this contract ends. The letter says that we do not go on.</source>
            <translation>Nog niemand heeft vastgelegd dat dit contract stopt. In de brief staat dat wij niet doorgaan.</translation>
        </message>
        <message>
            <source>Letter %1 of %2 tells the same already. This is a second one.</source>
            <translation>Brief %1 van %2 vertelt dit al. Dit is een tweede brief.</translation>
        </message>
        <message>
            <source>There is no proposal to renew the contract that runs. Make that first.</source>
            <translation>Er is geen voorstel om het contract dat loopt te verlengen. Maak dat eerst.</translation>
        </message>
        <message>
            <source>No contract runs that ends by itself and about which nothing else was told.</source>
            <translation>Er loopt geen contract dat vanzelf stopt en waarover nog niets anders is verteld.</translation>
        </message>
    </context>
    <context>
        <name>LetterStatus</name>
        <message>
            <source>Final</source>
            <translation>Definitief</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Verzonden</translation>
        </message>
    </context>
    <context>
        <name>LimitAspect</name>
        <message>
            <source>Concentrating</source>
            <translation>Concentreren</translation>
        </message>
        <message>
            <source>Handling noise and bustle</source>
            <translation>Omgaan met drukte en prikkels</translation>
        </message>
        <message>
            <source>Working pace</source>
            <translation>Werktempo</translation>
        </message>
        <message>
            <source>Contact with residents</source>
            <translation>Contact met bewoners</translation>
        </message>
        <message>
            <source>Handling conflict</source>
            <translation>Omgaan met conflicten</translation>
        </message>
        <message>
            <source>Cold, heat, rain</source>
            <translation>Kou, warmte, regen</translation>
        </message>
        <message>
            <source>Dust, vapour, skin contact</source>
            <translation>Stof, damp, huidcontact</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Lawaai</translation>
        </message>
        <message>
            <source>Lifting over 10 kg</source>
            <translation>Tillen boven 10 kg</translation>
        </message>
        <message>
            <source>Kneeling and squatting</source>
            <translation>Knielen en hurken</translation>
        </message>
        <message>
            <source>Reaching and working overhead</source>
            <translation>Reiken en boven het hoofd werken</translation>
        </message>
        <message>
            <source>Stairs and climbing</source>
            <translation>Trappen en klimmen</translation>
        </message>
        <message>
            <source>Sitting long</source>
            <translation>Lang zitten</translation>
        </message>
        <message>
            <source>Standing and walking long</source>
            <translation>Lang staan en lopen</translation>
        </message>
        <message>
            <source>Changing working hours</source>
            <translation>Wisselende werktijden</translation>
        </message>
    </context>
    <context>
        <name>LimitDegree</name>
        <message>
            <source>None</source>
            <translation>Geen</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Moderate</source>
            <translation>Matig</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Sterk</translation>
        </message>
    </context>
    <context>
        <name>LimitGroup</name>
        <message>
            <source>Personal functioning</source>
            <translation>Persoonlijk functioneren</translation>
        </message>
        <message>
            <source>Dealing with others</source>
            <translation>Omgang met anderen</translation>
        </message>
        <message>
            <source>Surroundings</source>
            <translation>Omgeving</translation>
        </message>
        <message>
            <source>Movements</source>
            <translation>Bewegen</translation>
        </message>
        <message>
            <source>Postures</source>
            <translation>Houding</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Werktijden</translation>
        </message>
    </context>
    <context>
        <name>LimitSource</name>
        <message>
            <source>Told by the person</source>
            <translation>Zelf aangegeven</translation>
        </message>
        <message>
            <source>Advice of the company doctor</source>
            <translation>Advies bedrijfsarts</translation>
        </message>
        <message>
            <source>Advice of UWV</source>
            <translation>Advies UWV</translation>
        </message>
        <message>
            <source>Advice of a labour expert</source>
            <translation>Advies arbeidsdeskundige</translation>
        </message>
    </context>
    <context>
        <name>NameUse</name>
        <message>
            <source>Own name</source>
            <translation>Eigen naam</translation>
        </message>
        <message>
            <source>Name of partner</source>
            <translation>Naam partner</translation>
        </message>
        <message>
            <source>Name of partner before own name</source>
            <translation>Naam partner vóór eigen naam</translation>
        </message>
        <message>
            <source>Name of partner after own name</source>
            <translation>Naam partner na eigen naam</translation>
        </message>
    </context>
    <context>
        <name>NoteKind</name>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Gesprek</translation>
        </message>
        <message>
            <source>Phone call</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Visit on the work floor</source>
            <translation>Bezoek op het werk</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Taken over</source>
            <translation>Overgenomen</translation>
        </message>
        <message>
            <source>Voicemail (not spoken)</source>
            <translation>Voicemail (niet gesproken)</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
    </context>
    <context>
        <name>NoticeHow</name>
        <message>
            <source>Handed over</source>
            <translation>Overhandigd</translation>
        </message>
        <message>
            <source>Registered post</source>
            <translation>Aangetekend</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
    </context>
    <context>
        <name>NumberHint</name>
        <message>
            <source>None</source>
            <translation>Geen</translation>
        </message>
        <message>
            <source>At (by)</source>
            <translation>Bij</translation>
        </message>
        <message>
            <source>Opposite</source>
            <translation>Tegenover</translation>
        </message>
    </context>
    <context>
        <name>OrganisationType</name>
        <message>
            <source>Mental health care (by the doctor)</source>
            <translation>Ggz (via de huisarts)</translation>
        </message>
        <message>
            <source>Social work</source>
            <translation>Maatschappelijk werk</translation>
        </message>
        <message>
            <source>Neighbourhood team</source>
            <translation>Wijkteam of buurtplein</translation>
        </message>
        <message>
            <source>Help with debts</source>
            <translation>Schuldhulpverlening</translation>
        </message>
        <message>
            <source>Addiction care</source>
            <translation>Verslavingszorg</translation>
        </message>
        <message>
            <source>Client support</source>
            <translation>Cliëntondersteuning (MEE)</translation>
        </message>
        <message>
            <source>Public health service</source>
            <translation>GGD of OGGZ</translation>
        </message>
        <message>
            <source>Veilig Thuis (only by the protocol)</source>
            <translation>Veilig Thuis (alleen volgens het protocol)</translation>
        </message>
        <message>
            <source>Probation service</source>
            <translation>Reclassering</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Iets anders</translation>
        </message>
    </context>
    <context>
        <name>OutflowType</name>
        <message>
            <source>Regular job, permanent</source>
            <translation>Regulier werk, vast</translation>
        </message>
        <message>
            <source>Regular job, temporary</source>
            <translation>Regulier werk, tijdelijk</translation>
        </message>
        <message>
            <source>Part-time work with benefit</source>
            <translation>Deeltijdwerk met uitkering</translation>
        </message>
        <message>
            <source>Other job at the municipality</source>
            <translation>Andere baan bij de gemeente</translation>
        </message>
        <message>
            <source>Jobs agreement job</source>
            <translation>Baan via de banenafspraak</translation>
        </message>
        <message>
            <source>Agency or payroll</source>
            <translation>Uitzendwerk of payroll</translation>
        </message>
        <message>
            <source>Self-employed</source>
            <translation>Eigen bedrijf</translation>
        </message>
        <message>
            <source>Education (bol or bbl)</source>
            <translation>Opleiding (bol of bbl)</translation>
        </message>
        <message>
            <source>Sheltered work</source>
            <translation>Beschut werk</translation>
        </message>
        <message>
            <source>Other trajectory</source>
            <translation>Ander traject</translation>
        </message>
        <message>
            <source>Volunteering</source>
            <translation>Vrijwilligerswerk</translation>
        </message>
        <message>
            <source>Moved to another municipality</source>
            <translation>Verhuisd naar een andere gemeente</translation>
        </message>
        <message>
            <source>Pension (AOW)</source>
            <translation>Pensioen (AOW)</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>Overleden</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Anders</translation>
        </message>
    </context>
    <context>
        <name>OwnList</name>
        <message>
            <source>Outflow: %1</source>
            <translation>Uitstroom: %1</translation>
        </message>
        <message>
            <source>Dropout: %1</source>
            <translation>Uitval: %1</translation>
        </message>
        <message>
            <source>Closed: %1</source>
            <translation>Afgesloten: %1</translation>
        </message>
        <message>
            <source>This trajectory is in Wijkwerk already.</source>
            <translation>Dit traject staat al in Wijkwerk.</translation>
        </message>
        <message>
            <source>Closed trajectory. %1</source>
            <translation>Afgesloten traject. %1</translation>
        </message>
        <message>
            <source>Trajectory in phase %1</source>
            <translation>Traject in fase %1</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <translation>%1 sinds %2</translation>
        </message>
        <message>
            <source>%1, at %2</source>
            <translation>%1, werkplek %2</translation>
        </message>
        <message>
            <source>%1, without a place</source>
            <translation>%1, zonder werkplek</translation>
        </message>
    </context>
    <context>
        <name>OwnListProblem</name>
        <message>
            <source>This row has no BSN and no full birth date, so nobody can tell who it is. Fill in the birth date.</source>
            <translation>Deze rij heeft geen BSN en geen hele geboortedatum. Zo is niet te zien wie het is. Vul de geboortedatum in.</translation>
        </message>
        <message>
            <source>“{value}” is not known as a phase. Write aangemeld, voorselectie, wacht, stage, contract, gedetacheerd, nazorg or afgesloten.</source>
            <translation>“{value}” is geen bekende fase. Schrijf aangemeld, voorselectie, wacht, stage, contract, gedetacheerd, nazorg of afgesloten.</translation>
        </message>
        <message>
            <source>“{value}” does not say which kind of participant this is. Set the kind in the dossier.</source>
            <translation>“{value}” zegt niet welk soort deelnemer dit is. Kies het soort in het dossier.</translation>
        </message>
        <message>
            <source>“{value}” is no number of hours a week. The hours stay unknown.</source>
            <translation>“{value}” is geen aantal uren per week. De uren blijven onbekend.</translation>
        </message>
        <message>
            <source>The phase says that this person is still here, but there is an outflow too. Empty one of the two.</source>
            <translation>De fase zegt dat deze persoon er nog is, maar er staat ook een uitstroom. Maak één van de twee leeg.</translation>
        </message>
        <message>
            <source>The date {value} lies before the start on %1. Correct one of the two.</source>
            <translation>De datum {value} ligt vóór het begin op %1. Verbeter één van de twee.</translation>
        </message>
        <message>
            <source>The contract starts on {value}, but the stage lasts until %1. Two places at once cannot be. Correct one of the two.</source>
            <translation>Het contract begint op {value}, maar de stage duurt t/m %1. Twee plaatsen tegelijk kan niet. Verbeter één van de twee.</translation>
        </message>
        <message>
            <source>The date {value} lies in the future. Leave it empty until that day has come.</source>
            <translation>De datum {value} ligt in de toekomst. Laat hem leeg tot het zover is.</translation>
        </message>
        <message>
            <source>The birth date {value} lies after the start on %1. Correct one of the two.</source>
            <translation>De geboortedatum {value} ligt na het begin op %1. Verbeter één van de twee.</translation>
        </message>
        <message>
            <source>This phase only starts on {value}. Write the phase of today, and place the person in Wijkwerk.</source>
            <translation>Deze fase begint pas op {value}. Schrijf de fase van vandaag en plaats de persoon in Wijkwerk.</translation>
        </message>
        <message>
            <source>The day of the outflow is not in the list. The trajectory is closed, but no number counts its end.</source>
            <translation>De datum van uitstroom staat niet in de lijst. Het traject wordt afgesloten, maar geen cijfer telt het einde mee.</translation>
        </message>
        <message>
            <source>The first day is not in the list. The person comes in without a place. Fill in the day, or place the person in Wijkwerk.</source>
            <translation>De eerste dag staat niet in de lijst. De persoon komt erin zonder werkplek. Vul de dag in, of plaats de persoon in Wijkwerk.</translation>
        </message>
        <message>
            <source>The last day of the stage is not in the list. Wijkwerk cannot warn in time. Fill in the day.</source>
            <translation>De laatste dag van de stage staat niet in de lijst. Wijkwerk kan dan niet op tijd waarschuwen. Vul de dag in.</translation>
        </message>
        <message>
            <source>The stage ended on {value} and the list does not say how it went on. Decide that on Vandaag.</source>
            <translation>De stage eindigde op {value} en de lijst zegt niet hoe het verder ging. Beslis dat op Vandaag.</translation>
        </message>
        <message>
            <source>The last day of the contract is not in the list. Wijkwerk cannot warn in time. Fill in the day, or “onbepaalde tijd”.</source>
            <translation>De laatste dag van het contract staat niet in de lijst. Wijkwerk kan dan niet op tijd waarschuwen. Vul de dag in, of “onbepaalde tijd”.</translation>
        </message>
        <message>
            <source>The contract ended on {value} and the list does not say how it went on. Decide that on Vandaag.</source>
            <translation>Het contract eindigde op {value} en de lijst zegt niet hoe het verder ging. Beslis dat op Vandaag.</translation>
        </message>
        <message>
            <source>There is no workplace called “{value}”. The person comes in without a place. Choose which workplace is meant.</source>
            <translation>Er is geen werkplek die “{value}” heet. De persoon komt erin zonder werkplek. Kies welke werkplek is bedoeld.</translation>
        </message>
        <message>
            <source>%1 has %2 places, and on %4 there are %3 people with this list: lines %5. They come in all the same. Look at the places of %1.</source>
            <translation>%1 heeft %2 plekken. Met deze lijst zijn er %3 mensen op %4: regels %5. Ze komen er toch in. Kijk naar de plekken van %1.</translation>
        </message>
        <message>
            <source>No worker is called “{value}”. The name stays out. Choose the worker in the dossier.</source>
            <translation>Er is geen medewerker die “{value}” heet. De naam wordt niet overgenomen. Kies de medewerker in het dossier.</translation>
        </message>
        <message>
            <source>This row is the same as line %1. It is not written again.</source>
            <translation>Deze rij is gelijk aan regel %1. Hij wordt niet nog eens ingelezen.</translation>
        </message>
        <message>
            <source>The list says that this person has left, but in Wijkwerk the trajectory goes on. Close it in the dossier.</source>
            <translation>De lijst zegt dat deze persoon weg is, maar in Wijkwerk loopt het traject nog. Sluit het af in het dossier.</translation>
        </message>
        <message>
            <source>This person already has a trajectory that goes on. A second one cannot be. Look in the dossier what is right.</source>
            <translation>Deze persoon heeft al een traject dat loopt. Een tweede kan niet. Kijk in het dossier wat klopt.</translation>
        </message>
        <message>
            <source>Line %1 says too that this person is here now. One of the two rows must get a day of outflow.</source>
            <translation>Regel %1 zegt ook dat deze persoon er nu is. Geef één van de twee rijen een datum uitstroom.</translation>
        </message>
        <message>
            <source>From %1 this person already has another trajectory in Wijkwerk. Correct the days in the list.</source>
            <translation>Deze persoon heeft vanaf %1 al een ander traject in Wijkwerk. Verbeter de datums in de lijst.</translation>
        </message>
        <message>
            <source>These days overlap with those of line %1, of the same person. Correct the days of one of the two.</source>
            <translation>Deze datums overlappen met die van regel %1, van dezelfde persoon. Verbeter de datums van één van de twee.</translation>
        </message>
        <message>
            <source>This row is about the same person as line %1. It becomes a trajectory of its own.</source>
            <translation>Deze rij gaat over dezelfde persoon als regel %1. Hij wordt een eigen traject.</translation>
        </message>
        <message>
            <source>“{value}” is no choice of a reason. Write word=code, for example “geen motivatie=dropped_out:motivation”.</source>
            <translation>“{value}” is geen keuze voor een reden. Schrijf woord=code, bijvoorbeeld “geen motivatie=dropped_out:motivation”.</translation>
        </message>
        <message>
            <source>There is no workplace called “{value}”. Write word=name of the workplace, as it is called in Wijkwerk.</source>
            <translation>Er is geen werkplek die “{value}” heet. Schrijf woord=naam van de werkplek, zoals die in Wijkwerk heet.</translation>
        </message>
    </context>
    <context>
        <name>ParticipantColumn</name>
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
            <source>Last contact</source>
            <translation>Laatste contact</translation>
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
            <source>Phase at Work and Income</source>
            <translation>Fase bij Werk en Inkomen</translation>
        </message>
    </context>
    <context>
        <name>ParticipantFlag</name>
        <message>
            <source>Jobs agreement target group</source>
            <translation>Doelgroep banenafspraak</translation>
        </message>
        <message>
            <source>Indication for sheltered work</source>
            <translation>Indicatie beschut werk</translation>
        </message>
        <message>
            <source>Civic integration</source>
            <translation>Inburgering</translation>
        </message>
        <message>
            <source>Medically limited in hours</source>
            <translation>Medisch urenbeperkt</translation>
        </message>
    </context>
    <context>
        <name>ParticipantKind</name>
        <message>
            <source>Re-integrator (via Work and Income)</source>
            <translation>Re-integreerder (via Werk en Inkomen)</translation>
        </message>
        <message>
            <source>Seconded SW employee (Wsw)</source>
            <translation>Gedetacheerde SW-medewerker (Wsw)</translation>
        </message>
        <message>
            <source>Sheltered work</source>
            <translation>Beschut werk</translation>
        </message>
        <message>
            <source>Enforcement officer (seconded before)</source>
            <translation>Handhaver (eerder extern gedetacheerd)</translation>
        </message>
        <message>
            <source>No benefit (nug)</source>
            <translation>Geen uitkering (nug)</translation>
        </message>
        <message>
            <source>Survivor benefit (Anw)</source>
            <translation>Anw-gerechtigde</translation>
        </message>
        <message>
            <source>IOAW or IOAZ</source>
            <translation>IOAW of IOAZ</translation>
        </message>
        <message>
            <source>Young person (under 27)</source>
            <translation>Jongere (onder 27 jaar)</translation>
        </message>
        <message>
            <source>Social participation</source>
            <translation>Maatschappelijke participatie</translation>
        </message>
    </context>
    <context>
        <name>PassageKind</name>
        <message>
            <source>Name of somebody else in this file</source>
            <translation>Naam van iemand anders in dit bestand</translation>
        </message>
        <message>
            <source>Relative or acquaintance</source>
            <translation>Familie of bekende</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>Telefoonnummer</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>E-mailadres</translation>
        </message>
        <message>
            <source>Number like a BSN</source>
            <translation>Nummer dat op een BSN lijkt</translation>
        </message>
    </context>
    <context>
        <name>Phase</name>
        <message>
            <source>Referred</source>
            <translation>Aangemeld</translation>
        </message>
        <message>
            <source>Preselection</source>
            <translation>Voorselectie</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Wachtlijst</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Seconded</source>
            <translation>Gedetacheerd</translation>
        </message>
        <message>
            <source>Left for work</source>
            <translation>Uitgestroomd</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestopt</translation>
        </message>
        <message>
            <source>Aftercare</source>
            <translation>Nazorg</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Afgesloten</translation>
        </message>
        <message>
            <source>Drop-out</source>
            <translation>Uitval</translation>
        </message>
    </context>
    <context>
        <name>PlacementKind</name>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Secondment</source>
            <translation>Detachering</translation>
        </message>
    </context>
    <context>
        <name>PriceBasis</name>
        <message>
            <source>By the hour</source>
            <translation>Per uur</translation>
        </message>
        <message>
            <source>By result</source>
            <translation>Per resultaat</translation>
        </message>
        <message>
            <source>Average price for each person</source>
            <translation>Gemiddelde prijs per persoon</translation>
        </message>
    </context>
    <context>
        <name>PriorEmployer</name>
        <message>
            <source>This municipality</source>
            <translation>Deze gemeente</translation>
        </message>
        <message>
            <source>Temporary employment agency</source>
            <translation>Uitzendbureau</translation>
        </message>
        <message>
            <source>Payroll</source>
            <translation>Payroll</translation>
        </message>
        <message>
            <source>Lent by another employer</source>
            <translation>Gedetacheerd door een ander</translation>
        </message>
        <message>
            <source>Another employer</source>
            <translation>Een andere werkgever</translation>
        </message>
    </context>
    <context>
        <name>PrivacyProblem</name>
        <message>
            <source>Write down who may receive the data.</source>
            <translation>Schrijf op wie de gegevens mag krijgen.</translation>
        </message>
        <message>
            <source>Choose which data it is about.</source>
            <translation>Kies om welke gegevens het gaat.</translation>
        </message>
        <message>
            <source>Photo and film is a consent of its own. It goes with pictures, and with nothing else.</source>
            <translation>Foto en film is een aparte toestemming. Daar horen beelden bij, en niets anders.</translation>
        </message>
        <message>
            <source>This consent was withdrawn on %1.</source>
            <translation>Deze toestemming is ingetrokken op %1.</translation>
        </message>
        <message>
            <source>This request was answered on %1.</source>
            <translation>Dit verzoek is beantwoord op %1.</translation>
        </message>
        <message>
            <source>This request has more time already, up to and including %1.</source>
            <translation>Dit verzoek is al verlengd, tot en met %1.</translation>
        </message>
        <message>
            <source>Tell the person on %1 at the latest that it takes longer. That is within one month.</source>
            <translation>Vertel de persoon uiterlijk op %1 dat het langer duurt. Dat is binnen één maand.</translation>
        </message>
        <message>
            <source>First write down how you know that it is this person who asks.</source>
            <translation>Schrijf eerst op hoe u weet dat deze persoon het vraagt.</translation>
        </message>
        <message>
            <source>This note was put right already. Put the newer note right.</source>
            <translation>Deze notitie is al verbeterd. Verbeter de nieuwere notitie.</translation>
        </message>
        <message>
            <source>There is no text at “{value}” that can be left out.</source>
            <translation>Bij “{value}” staat geen tekst die weggelaten kan worden.</translation>
        </message>
        <message>
            <source>Write down why “{value}” is left out.</source>
            <translation>Schrijf op waarom “{value}” wordt weggelaten.</translation>
        </message>
        <message>
            <source>What has to be left out cannot be read in this file: {value}.</source>
            <translation>Wat weggelaten moet worden, is in dit bestand niet te lezen: {value}.</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>This is not right (%1).</source>
            <translation>Dit klopt niet (%1).</translation>
        </message>
    </context>
    <context>
        <name>ProfileBlock</name>
        <message>
            <source>Identity and contact</source>
            <translation>Identiteit en contact</translation>
        </message>
        <message>
            <source>Situation for work</source>
            <translation>Situatie voor werk</translation>
        </message>
        <message>
            <source>Education and language</source>
            <translation>Opleiding en taal</translation>
        </message>
        <message>
            <source>Wishes</source>
            <translation>Wensen</translation>
        </message>
        <message>
            <source>What somebody can do</source>
            <translation>Belastbaarheid</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Begeleiding</translation>
        </message>
        <message>
            <source>What stands in the way</source>
            <translation>Wat in de weg staat</translation>
        </message>
    </context>
    <context>
        <name>ProfileChoice</name>
        <message>
            <source>Passport</source>
            <translation>Paspoort</translation>
        </message>
        <message>
            <source>Identity card</source>
            <translation>Identiteitskaart</translation>
        </message>
        <message>
            <source>Residence permit</source>
            <translation>Verblijfsdocument</translation>
        </message>
        <message>
            <source>Driving licence</source>
            <translation>Rijbewijs</translation>
        </message>
        <message>
            <source>Phone call</source>
            <translation>Bellen</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>Bericht (sms of app)</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>On foot</source>
            <translation>Lopend</translation>
        </message>
        <message>
            <source>Bicycle</source>
            <translation>Fiets</translation>
        </message>
        <message>
            <source>Public transport</source>
            <translation>Openbaar vervoer</translation>
        </message>
        <message>
            <source>Moped</source>
            <translation>Brommer of scooter</translation>
        </message>
        <message>
            <source>Car</source>
            <translation>Auto</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Geen</translation>
        </message>
        <message>
            <source>Primary school</source>
            <translation>Basisschool</translation>
        </message>
        <message>
            <source>Practical training</source>
            <translation>Praktijkonderwijs of vso</translation>
        </message>
        <message>
            <source>vmbo</source>
            <translation>vmbo</translation>
        </message>
        <message>
            <source>mbo 1</source>
            <translation>mbo 1</translation>
        </message>
        <message>
            <source>mbo 2</source>
            <translation>mbo 2</translation>
        </message>
        <message>
            <source>mbo 3</source>
            <translation>mbo 3</translation>
        </message>
        <message>
            <source>mbo 4</source>
            <translation>mbo 4</translation>
        </message>
        <message>
            <source>havo</source>
            <translation>havo</translation>
        </message>
        <message>
            <source>vwo</source>
            <translation>vwo</translation>
        </message>
        <message>
            <source>hbo</source>
            <translation>hbo</translation>
        </message>
        <message>
            <source>University</source>
            <translation>Universiteit</translation>
        </message>
        <message>
            <source>None yet (A0)</source>
            <translation>Nog niet (A0)</translation>
        </message>
        <message>
            <source>A1</source>
            <translation>A1</translation>
        </message>
        <message>
            <source>A2</source>
            <translation>A2</translation>
        </message>
        <message>
            <source>B1</source>
            <translation>B1</translation>
        </message>
        <message>
            <source>B2</source>
            <translation>B2</translation>
        </message>
        <message>
            <source>C1</source>
            <translation>C1</translation>
        </message>
        <message>
            <source>Mother tongue</source>
            <translation>Moedertaal</translation>
        </message>
        <message>
            <source>Not</source>
            <translation>Niet</translation>
        </message>
        <message>
            <source>With help</source>
            <translation>Met hulp</translation>
        </message>
        <message>
            <source>Simple things</source>
            <translation>Eenvoudige dingen</translation>
        </message>
        <message>
            <source>Well</source>
            <translation>Goed</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Gemiddeld</translation>
        </message>
        <message>
            <source>Intensive</source>
            <translation>Intensief</translation>
        </message>
        <message>
            <source>No extra guidance</source>
            <translation>Geen extra begeleiding</translation>
        </message>
        <message>
            <source>Debts</source>
            <translation>Schulden</translation>
        </message>
        <message>
            <source>Housing</source>
            <translation>Wonen</translation>
        </message>
        <message>
            <source>Childcare</source>
            <translation>Kinderopvang</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Vervoer</translation>
        </message>
        <message>
            <source>Other: with help outside</source>
            <translation>Overig: in behandeling bij hulpverlening</translation>
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
        <name>ProfileField</name>
        <message>
            <source>Identity document seen</source>
            <translation>Gezien identiteitsbewijs</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>Gezien op</translation>
        </message>
        <message>
            <source>Wants contact by</source>
            <translation>Wil contact via</translation>
        </message>
        <message>
            <source>Interpreter, language</source>
            <translation>Tolk, taal</translation>
        </message>
        <message>
            <source>Available days</source>
            <translation>Beschikbare dagen</translation>
        </message>
        <message>
            <source>Available hours a week</source>
            <translation>Beschikbare uren per week</translation>
        </message>
        <message>
            <source>Cares for others</source>
            <translation>Zorgt voor anderen</translation>
        </message>
        <message>
            <source>Times of that care</source>
            <translation>Tijden van die zorg</translation>
        </message>
        <message>
            <source>Travels by</source>
            <translation>Reist met</translation>
        </message>
        <message>
            <source>Travel time at most, in minutes</source>
            <translation>Reistijd ten hoogste, in minuten</translation>
        </message>
        <message>
            <source>Size of work clothes</source>
            <translation>Maat werkkleding</translation>
        </message>
        <message>
            <source>Highest education</source>
            <translation>Hoogste opleiding</translation>
        </message>
        <message>
            <source>Start qualification</source>
            <translation>Startkwalificatie</translation>
        </message>
        <message>
            <source>Dutch: speaking</source>
            <translation>Nederlands: spreken</translation>
        </message>
        <message>
            <source>Dutch: understanding</source>
            <translation>Nederlands: verstaan</translation>
        </message>
        <message>
            <source>Dutch: reading</source>
            <translation>Nederlands: lezen</translation>
        </message>
        <message>
            <source>Dutch: writing</source>
            <translation>Nederlands: schrijven</translation>
        </message>
        <message>
            <source>Working with a computer or phone</source>
            <translation>Omgaan met computer of telefoon</translation>
        </message>
        <message>
            <source>Wants to do</source>
            <translation>Wil graag doen</translation>
        </message>
        <message>
            <source>Does not want to do</source>
            <translation>Wil niet doen</translation>
        </message>
        <message>
            <source>Wants to work in the own wijk</source>
            <translation>Wil in de eigen wijk werken</translation>
        </message>
        <message>
            <source>Limits at work</source>
            <translation>Beperkingen op het werk</translation>
        </message>
        <message>
            <source>Hours a day at most</source>
            <translation>Uren per dag ten hoogste</translation>
        </message>
        <message>
            <source>Hours a week at most</source>
            <translation>Uren per week ten hoogste</translation>
        </message>
        <message>
            <source>Can work evenings and nights</source>
            <translation>Kan avond en nacht werken</translation>
        </message>
        <message>
            <source>Medically limited in hours (decision)</source>
            <translation>Medische urenbeperking (besluit)</translation>
        </message>
        <message>
            <source>Decision of</source>
            <translation>Besluit van</translation>
        </message>
        <message>
            <source>Aids at work</source>
            <translation>Hulpmiddelen op het werk</translation>
        </message>
        <message>
            <source>Guidance by the job coach</source>
            <translation>Begeleiding door de jobcoach</translation>
        </message>
        <message>
            <source>Guidance at the workplace</source>
            <translation>Begeleiding op de werkplek</translation>
        </message>
        <message>
            <source>Obstacles</source>
            <translation>Belemmeringen</translation>
        </message>
    </context>
    <context>
        <name>ProfileProblem</name>
        <message>
            <source>“{value}” is not one of the answers of “{field}”.</source>
            <translation>“{value}” is geen antwoord bij “{field}”.</translation>
        </message>
        <message>
            <source>“{value}” is not right. Type a whole number from 0 to %1.</source>
            <translation>“{value}” klopt niet. Typ een heel getal van 0 tot en met %1.</translation>
        </message>
        <message>
            <source>“{value}” is not right. Type hours up to %1, such as 24 or 24,5.</source>
            <translation>“{value}” klopt niet. Typ uren tot en met %1, zoals 24 of 24,5.</translation>
        </message>
        <message>
            <source>This is longer than %1 characters. Make it shorter.</source>
            <translation>Dit is langer dan %1 tekens. Maak het korter.</translation>
        </message>
        <message>
            <source>This is what is known already.</source>
            <translation>Dit is al wat bekend is.</translation>
        </message>
        <message>
            <source>The profile is not complete enough yet. Still missing: %2.</source>
            <translation>Het profiel is nog niet volledig genoeg. Er ontbreekt nog: %2.</translation>
        </message>
        <message>
            <source>Fill in the day of the advice at “{field}”.</source>
            <translation>Vul bij “{field}” de dag van het advies in.</translation>
        </message>
        <message>
            <source>Fill in what kind of certificate this is.</source>
            <translation>Vul in wat voor certificaat dit is.</translation>
        </message>
        <message>
            <source>Fill in the employer or the work.</source>
            <translation>Vul de werkgever of het werk in.</translation>
        </message>
        <message>
            <source>“{value}” is no month that has been. Type it like 03-2019, or only the year.</source>
            <translation>“{value}” is geen maand die al geweest is. Typ bijvoorbeeld 03-2019, of alleen het jaar.</translation>
        </message>
        <message>
            <source>Was the person told about privacy? Choose yes or no.</source>
            <translation>Kreeg de persoon uitleg over privacy? Kies ja of nee.</translation>
        </message>
        <message>
            <source>Choose the team or the workplace.</source>
            <translation>Kies het team of de werkplek.</translation>
        </message>
        <message>
            <source>No insurance was arranged for this day. Arrange it before the person comes.</source>
            <translation>Voor deze dag is geen verzekering geregeld. Regel die voordat de persoon komt.</translation>
        </message>
        <message>
            <source>A trial day is held before work starts: in referral, preselection or on the waiting list.</source>
            <translation>Een meeloopdag is vóór het werk: bij aanmelding, voorselectie of wachtlijst.</translation>
        </message>
        <message>
            <source>There is a trial day on %1 already.</source>
            <translation>Op %1 staat al een meeloopdag.</translation>
        </message>
        <message>
            <source>The trial day of %1 is still to come. It can only be cancelled now.</source>
            <translation>De meeloopdag van %1 moet nog komen. U kunt hem nu alleen afzeggen.</translation>
        </message>
        <message>
            <source>Choose how it went.</source>
            <translation>Kies hoe het ging.</translation>
        </message>
        <message>
            <source>The talk is held before work starts: in referral, preselection or on the waiting list.</source>
            <translation>Het gesprek is vóór het werk: bij aanmelding, voorselectie of wachtlijst.</translation>
        </message>
        <message>
            <source>Do not record medical data (%1). Describe what somebody can and cannot do at work.</source>
            <translation>Leg geen medische gegevens vast (%1). Beschrijf wat iemand wel en niet kan op het werk.</translation>
        </message>
    </context>
    <context>
        <name>ProposalState</name>
        <message>
            <source>Proposed</source>
            <translation>Voorgesteld</translation>
        </message>
        <message>
            <source>Team lead agrees</source>
            <translation>Akkoord teamleider</translation>
        </message>
        <message>
            <source>At HR</source>
            <translation>Bij HR</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Aangeboden</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Getekend</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Geweigerd</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Ingetrokken</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Recovery code of Wijkwerk</source>
            <translation>Herstelcode van Wijkwerk</translation>
        </message>
        <message>
            <source>Department: %1
File: %2
Made on: %3</source>
            <translation>Afdeling: %1
Bestand: %2
Gemaakt op: %3</translation>
        </message>
        <message>
            <source>With this code a new password can be set when all passwords are lost. Whoever has this paper and the file can read everything. Keep it in a closed envelope in the safe of the municipality, not beside the computer. The code is shown only now and is kept nowhere.

Without a password and without this code nobody can open the department any more, the makers of the program neither. A newer code makes this one worthless for the file of today; older backups still open with it.</source>
            <translation>Met deze code kunt u een nieuw wachtwoord instellen als alle wachtwoorden kwijt zijn. Wie dit papier en het bestand heeft, kan alles lezen. Bewaar het in een dichte envelop in de kluis van de gemeente, niet naast de computer. De code is alleen nu te zien en wordt nergens bewaard.

Zonder wachtwoord en zonder deze code kan niemand de afdeling nog openen, de makers van het programma ook niet. Maakt u later een nieuwe code, dan opent deze het bestand niet meer. Oudere back-ups gaan er nog wel mee open.</translation>
        </message>
    </context>
    <context>
        <name>RegisteredSex</name>
        <message>
            <source>Man</source>
            <translation>Man</translation>
        </message>
        <message>
            <source>Woman</source>
            <translation>Vrouw</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Onbekend</translation>
        </message>
    </context>
    <context>
        <name>RequestKind</name>
        <message>
            <source>Access</source>
            <translation>Inzage</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Verbetering</translation>
        </message>
        <message>
            <source>Erasure</source>
            <translation>Verwijdering</translation>
        </message>
        <message>
            <source>Restriction</source>
            <translation>Beperking</translation>
        </message>
        <message>
            <source>Objection</source>
            <translation>Bezwaar</translation>
        </message>
        <message>
            <source>Portability</source>
            <translation>Overdracht</translation>
        </message>
    </context>
    <context>
        <name>RequestOutcome</name>
        <message>
            <source>Granted</source>
            <translation>Toegewezen</translation>
        </message>
        <message>
            <source>Partly granted</source>
            <translation>Deels toegewezen</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Afgewezen</translation>
        </message>
        <message>
            <source>Withdrawn by the person</source>
            <translation>Ingetrokken door de persoon</translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n maand</numerusform>
                <numerusform>%n maanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n jaar</numerusform>
                <numerusform>%n jaar</numerusform>
            </translation>
        </message>
        <message>
            <source>kept for ever</source>
            <translation>blijft altijd bewaard</translation>
        </message>
        <message>
            <source>stage or secondment</source>
            <translation>stage of detachering</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>geweigerd</translation>
        </message>
        <message>
            <source>broken off</source>
            <translation>afgebroken</translation>
        </message>
        <message>
            <source>other, or no trajectory</source>
            <translation>anders, of geen traject</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>contract</translation>
        </message>
        <message>
            <source>not in this program</source>
            <translation>niet in Wijkwerk</translation>
        </message>
        <message>
            <source>after closing</source>
            <translation>na het afsluiten</translation>
        </message>
        <message>
            <source>after the end of the provision</source>
            <translation>na het einde van de voorziening</translation>
        </message>
        <message>
            <source>after the end of the employment</source>
            <translation>na het einde van het dienstverband</translation>
        </message>
        <message>
            <source>after the end date</source>
            <translation>na de einddatum</translation>
        </message>
        <message>
            <source>after the end of the agreement</source>
            <translation>na het einde van de overeenkomst</translation>
        </message>
        <message>
            <source>after the day of the line</source>
            <translation>na de dag van de regel</translation>
        </message>
        <message>
            <source>days</source>
            <translation>dagen</translation>
        </message>
        <message>
            <source>months</source>
            <translation>maanden</translation>
        </message>
        <message>
            <source>years</source>
            <translation>jaar</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>altijd</translation>
        </message>
        <message>
            <source>a trajectory is running</source>
            <translation>er loopt een traject</translation>
        </message>
        <message>
            <source>it was recorded that it must be kept</source>
            <translation>er is vastgelegd dat het bewaard moet blijven</translation>
        </message>
        <message>
            <source>still in the caseload of the municipality</source>
            <translation>staat nog in de caseload van de gemeente</translation>
        </message>
        <message>
            <source>another term is still running</source>
            <translation>een andere termijn loopt nog</translation>
        </message>
        <message>
            <source>a rule was not confirmed by the archivist</source>
            <translation>een regel is niet bevestigd door de archivaris</translation>
        </message>
        <message>
            <source>there is no rule for it</source>
            <translation>er is geen regel voor</translation>
        </message>
        <message>
            <source>it is kept for ever</source>
            <translation>het blijft altijd bewaard</translation>
        </message>
        <message>
            <source>something was written down after the approval</source>
            <translation>er is na de goedkeuring iets bij gekomen</translation>
        </message>
        <message>
            <source>to be approved</source>
            <translation>wacht op goedkeuring</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>goedgekeurd</translation>
        </message>
        <message>
            <source>carried out</source>
            <translation>uitgevoerd</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>ingetrokken</translation>
        </message>
        <message>
            <source>a request is not answered yet, or processing is restricted</source>
            <translation>er is een verzoek dat nog niet is beantwoord, of een beperking van de verwerking</translation>
        </message>
    </context>
    <context>
        <name>RetentionProblem</name>
        <message>
            <source>What was known of this person was destroyed. Nothing can be added.</source>
            <translation>De gegevens van deze persoon zijn vernietigd. Er kan niets meer bij.</translation>
        </message>
        <message>
            <source>Rule %1 is about something that Wijkwerk does not keep. There is nothing to confirm.</source>
            <translation>Regel %1 gaat over iets dat Wijkwerk niet bewaart. Er valt niets te bevestigen.</translation>
        </message>
        <message>
            <source>There is no rule with result “%1”.</source>
            <translation>Er is geen regel met resultaat “%1”.</translation>
        </message>
        <message>
            <source>The rule of now holds from {value}. Choose a later day.</source>
            <translation>De regel van nu geldt vanaf {value}. Kies een latere dag.</translation>
        </message>
        <message>
            <source>A term is at least 1, not {value}.</source>
            <translation>Een termijn is minstens 1, niet {value}.</translation>
        </message>
        <message>
            <source>{value} has passed. Choose today or a later day.</source>
            <translation>{value} is voorbij. Kies vandaag of een latere dag.</translation>
        </message>
        <message>
            <source>This person is not kept longer.</source>
            <translation>Voor deze persoon is niets vastgelegd over langer bewaren.</translation>
        </message>
        <message>
            <source>This is done under a name. Say first who you are.</source>
            <translation>Dit gebeurt op naam. Zeg eerst wie u bent.</translation>
        </message>
        <message>
            <source>This person is not on the list.</source>
            <translation>Deze persoon staat niet op de lijst.</translation>
        </message>
        <message>
            <source>There is a list that was not carried out yet. Carry it out or withdraw it first.</source>
            <translation>Er is al een lijst die nog niet is uitgevoerd. Voer die eerst uit, of trek hem in.</translation>
        </message>
        <message>
            <source>Nothing is due: no confirmed rule has a term that ended before this day.</source>
            <translation>Er valt niets te vernietigen: van geen enkele bevestigde regel was de termijn voorbij op deze dag.</translation>
        </message>
        <message>
            <source>Everybody on this list is kept. Withdraw the list.</source>
            <translation>Iedereen op deze lijst wordt bewaard. Trek de lijst in.</translation>
        </message>
        <message>
            <source>There is no such destruction list.</source>
            <translation>Er is geen vernietigingslijst waarbij dit kan.</translation>
        </message>
        <message>
            <source>This list was approved, carried out or withdrawn already.</source>
            <translation>Deze lijst is al goedgekeurd, uitgevoerd of ingetrokken.</translation>
        </message>
        <message>
            <source>This list was not approved yet, or was carried out already.</source>
            <translation>Deze lijst is nog niet goedgekeurd, of al uitgevoerd.</translation>
        </message>
        <message>
            <source>This list was carried out or withdrawn already.</source>
            <translation>Deze lijst is al uitgevoerd of ingetrokken.</translation>
        </message>
        <message>
            <source>The list is no longer the one that was approved. Withdraw it and make a new one.</source>
            <translation>De lijst is niet meer de lijst die is goedgekeurd. Trek hem in en maak een nieuwe.</translation>
        </message>
        <message>
            <source>You made this list yourself. Somebody else approves it.</source>
            <translation>U hebt deze lijst zelf gemaakt. Iemand anders keurt hem goed.</translation>
        </message>
        <message>
            <source>This list was not carried out yet.</source>
            <translation>Deze lijst is nog niet uitgevoerd.</translation>
        </message>
        <message>
            <source>%1 lines of the log about these people had been altered. Their words are gone too. Check the log: it names them.</source>
            <translation>%1 regels van het logboek over deze personen waren veranderd. Ook hun woorden zijn weg. Controleer het logboek: daar staat welke het zijn.</translation>
        </message>
    </context>
    <context>
        <name>Right</name>
        <message>
            <source>look at the work list</source>
            <translation>de werklijst bekijken</translation>
        </message>
        <message>
            <source>look at the list of people</source>
            <translation>de lijst met mensen bekijken</translation>
        </message>
        <message>
            <source>open a dossier</source>
            <translation>een dossier openen</translation>
        </message>
        <message>
            <source>look at the workplaces</source>
            <translation>de werkplekken bekijken</translation>
        </message>
        <message>
            <source>look at the letters</source>
            <translation>de brieven bekijken</translation>
        </message>
        <message>
            <source>look at the numbers</source>
            <translation>de cijfers bekijken</translation>
        </message>
        <message>
            <source>look at the settings</source>
            <translation>de instellingen bekijken</translation>
        </message>
        <message>
            <source>look at the log</source>
            <translation>het logboek bekijken</translation>
        </message>
        <message>
            <source>see the phone number</source>
            <translation>het telefoonnummer zien</translation>
        </message>
        <message>
            <source>see the address</source>
            <translation>het adres zien</translation>
        </message>
        <message>
            <source>see the date of birth</source>
            <translation>de geboortedatum zien</translation>
        </message>
        <message>
            <source>see the BSN</source>
            <translation>het BSN zien</translation>
        </message>
        <message>
            <source>see the benefit</source>
            <translation>de uitkering zien</translation>
        </message>
        <message>
            <source>see what somebody can and cannot do</source>
            <translation>zien wat iemand wel en niet kan</translation>
        </message>
        <message>
            <source>see the agreements</source>
            <translation>de afspraken zien</translation>
        </message>
        <message>
            <source>see the preselection and the advice</source>
            <translation>de voorselectie en het advies zien</translation>
        </message>
        <message>
            <source>see one's own notes</source>
            <translation>eigen notities zien</translation>
        </message>
        <message>
            <source>see the notes of others</source>
            <translation>notities van anderen zien</translation>
        </message>
        <message>
            <source>see somebody's letters</source>
            <translation>brieven van iemand zien</translation>
        </message>
        <message>
            <source>add a person</source>
            <translation>iemand toevoegen</translation>
        </message>
        <message>
            <source>change the data of a person</source>
            <translation>gegevens van iemand wijzigen</translation>
        </message>
        <message>
            <source>record a referral</source>
            <translation>een aanmelding vastleggen</translation>
        </message>
        <message>
            <source>decide on a referral</source>
            <translation>over een aanmelding beslissen</translation>
        </message>
        <message>
            <source>start a preselection</source>
            <translation>een voorselectie starten</translation>
        </message>
        <message>
            <source>give an advice</source>
            <translation>een advies geven</translation>
        </message>
        <message>
            <source>place somebody</source>
            <translation>iemand plaatsen</translation>
        </message>
        <message>
            <source>end a trajectory</source>
            <translation>een traject beëindigen</translation>
        </message>
        <message>
            <source>start aftercare</source>
            <translation>nazorg starten</translation>
        </message>
        <message>
            <source>close a trajectory</source>
            <translation>een traject afsluiten</translation>
        </message>
        <message>
            <source>write a note</source>
            <translation>een notitie schrijven</translation>
        </message>
        <message>
            <source>add or change tasks</source>
            <translation>taken toevoegen of wijzigen</translation>
        </message>
        <message>
            <source>make a letter</source>
            <translation>een brief maken</translation>
        </message>
        <message>
            <source>import a caseload file</source>
            <translation>een caseloadbestand inlezen</translation>
        </message>
        <message>
            <source>export a list</source>
            <translation>een lijst exporteren</translation>
        </message>
        <message>
            <source>export a dossier</source>
            <translation>een dossier exporteren</translation>
        </message>
        <message>
            <source>change the data of the department</source>
            <translation>gegevens van de afdeling wijzigen</translation>
        </message>
        <message>
            <source>add or change workplaces</source>
            <translation>werkplekken toevoegen of wijzigen</translation>
        </message>
        <message>
            <source>add or change workers</source>
            <translation>medewerkers toevoegen of wijzigen</translation>
        </message>
        <message>
            <source>give or take away access</source>
            <translation>toegang geven of intrekken</translation>
        </message>
        <message>
            <source>manage retention and destruction</source>
            <translation>bewaren en vernietigen regelen</translation>
        </message>
        <message>
            <source>make a backup</source>
            <translation>een back-up maken</translation>
        </message>
        <message>
            <source>put a backup back</source>
            <translation>een back-up terugzetten</translation>
        </message>
        <message>
            <source>approve a destruction list</source>
            <translation>een vernietigingslijst goedkeuren</translation>
        </message>
        <message>
            <source>look at the people on the work floor</source>
            <translation>de mensen op de werkvloer bekijken</translation>
        </message>
        <message>
            <source>see to whom data may go</source>
            <translation>zien naar wie gegevens mogen gaan</translation>
        </message>
        <message>
            <source>keep the register of requests</source>
            <translation>het register van verzoeken bijhouden</translation>
        </message>
        <message>
            <source>record or withdraw consents</source>
            <translation>toestemmingen vastleggen of intrekken</translation>
        </message>
        <message>
            <source>see the work skills</source>
            <translation>de werknemersvaardigheden bekijken</translation>
        </message>
        <message>
            <source>score work skills</source>
            <translation>werknemersvaardigheden scoren</translation>
        </message>
        <message>
            <source>see the contract of a person</source>
            <translation>het contract van iemand zien</translation>
        </message>
        <message>
            <source>propose a contract</source>
            <translation>een contract voorstellen</translation>
        </message>
        <message>
            <source>agree to a contract as team lead</source>
            <translation>als teamleider akkoord geven op een contract</translation>
        </message>
        <message>
            <source>keep contracts and notices</source>
            <translation>contracten en aanzeggingen bijhouden</translation>
        </message>
        <message>
            <source>record that somebody is away</source>
            <translation>afwezigheid opschrijven</translation>
        </message>
        <message>
            <source>see what kind of help somebody was handed over to</source>
            <translation>zien naar welke soort hulp iemand is overgedragen</translation>
        </message>
        <message>
            <source>let everything about somebody stand still</source>
            <translation>pas op de plaats instellen of beëindigen</translation>
        </message>
        <message>
            <source>see the documents in a dossier</source>
            <translation>de documenten in een dossier zien</translation>
        </message>
        <message>
            <source>put documents in a dossier or take them away</source>
            <translation>documenten in een dossier zetten of weghalen</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Job coach</source>
            <translation>Jobcoach</translation>
        </message>
        <message>
            <source>Craft specialist</source>
            <translation>Vakspecialist</translation>
        </message>
        <message>
            <source>Team lead</source>
            <translation>Teamleider</translation>
        </message>
        <message>
            <source>Client manager</source>
            <translation>Klantmanager</translation>
        </message>
        <message>
            <source>Employer adviser</source>
            <translation>Werkgeversadviseur</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Beheerder</translation>
        </message>
        <message>
            <source>Head of department</source>
            <translation>Afdelingshoofd</translation>
        </message>
        <message>
            <source>Privacy officer</source>
            <translation>Functionaris gegevensbescherming (FG)</translation>
        </message>
        <message>
            <source>HR adviser</source>
            <translation>P&amp;O-adviseur</translation>
        </message>
    </context>
    <context>
        <name>Chain</name>
        <message>
            <source>%1 up to and including %2</source>
            <translation>%1 t/m %2</translation>
        </message>
        <message>
            <source>from %1, without an end</source>
            <translation>vanaf %1, zonder einde</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n maand</numerusform>
                <numerusform>%n maanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>%1 (earlier work for somebody else, counts)</source>
            <translation>%1 (eerder werk bij een ander, telt mee)</translation>
        </message>
        <message>
            <source>Outcome: this contract is for good.</source>
            <translation>Uitkomst: dit contract is voor onbepaalde tijd.</translation>
        </message>
        <message>
            <source>Outcome: allowed. Contract %1 of at most %2; the chain may run up to and including %3.</source>
            <translation>Uitkomst: mag. Contract %1 van ten hoogste %2; de keten mag lopen t/m %3.</translation>
        </message>
        <message>
            <source>Outcome: this is the last one. Contract %1 of at most %2; the chain may run up to and including %3.</source>
            <translation>Uitkomst: dit is het laatste. Contract %1 van ten hoogste %2; de keten mag lopen t/m %3.</translation>
        </message>
        <message>
            <source>Outcome: permanent by law from %1 (BW 7:668a).</source>
            <translation>Uitkomst: vast volgens de wet vanaf %1 (BW 7:668a).</translation>
        </message>
        <message>
            <source>Outcome: the program does not know the law of that day. Ask HR.</source>
            <translation>Uitkomst: het programma kent de wet van die dag niet. Vraag HR.</translation>
        </message>
        <message>
            <source>Gap: %1. That is too short for a new chain, so it counts too.</source>
            <translation>Tussenpoos: %1. Dat is te kort voor een nieuwe keten, dus hij telt mee.</translation>
        </message>
    </context>
    <context>
        <name>DeadlineRule</name>
        <message>
            <source>first talk</source>
            <translation>eerste gesprek</translation>
        </message>
        <message>
            <source>report of the voorselectie</source>
            <translation>verslag voorselectie</translation>
        </message>
        <message>
            <source>evaluation</source>
            <translation>evaluatie</translation>
        </message>
        <message>
            <source>decision about the stage</source>
            <translation>besluit over de stage</translation>
        </message>
        <message>
            <source>trial placement</source>
            <translation>proefplaatsing</translation>
        </message>
        <message>
            <source>participation place</source>
            <translation>participatieplaats</translation>
        </message>
        <message>
            <source>aanzegging or end of a contract</source>
            <translation>aanzegging of einde van een contract</translation>
        </message>
        <message>
            <source>chain of contracts</source>
            <translation>contractketen</translation>
        </message>
        <message>
            <source>end of the probation</source>
            <translation>einde van de proeftijd</translation>
        </message>
        <message>
            <source>measure the loonwaarde</source>
            <translation>loonwaarde meten</translation>
        </message>
        <message>
            <source>measure the loonwaarde again</source>
            <translation>loonwaarde opnieuw meten</translation>
        </message>
        <message>
            <source>bring amounts and lists up to date for 1 January</source>
            <translation>bedragen en lijsten bijwerken per 1 januari</translation>
        </message>
        <message>
            <source>statement for the LKV</source>
            <translation>doelgroepverklaring voor het LKV</translation>
        </message>
        <message>
            <source>diploma or certificate ends</source>
            <translation>diploma of bewijs verloopt</translation>
        </message>
        <message>
            <source>consent ends</source>
            <translation>toestemming loopt af</translation>
        </message>
        <message>
            <source>request about personal data</source>
            <translation>verzoek over eigen gegevens</translation>
        </message>
        <message>
            <source>report a data breach</source>
            <translation>datalek melden</translation>
        </message>
        <message>
            <source>destruction list</source>
            <translation>vernietigingslijst</translation>
        </message>
        <message>
            <source>end of a secondment</source>
            <translation>einde van een detachering</translation>
        </message>
        <message>
            <source>aftercare</source>
            <translation>nazorg</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>contact</translation>
        </message>
        <message>
            <source>review of rights</source>
            <translation>rechten nakijken</translation>
        </message>
        <message>
            <source>decision on an objection</source>
            <translation>beslissing op bezwaar</translation>
        </message>
        <message>
            <source>arrange for the first day</source>
            <translation>regelen voor de eerste dag</translation>
        </message>
        <message>
            <source>how to go on after pas op de plaats</source>
            <translation>hoe verder na pas op de plaats</translation>
        </message>
        <message>
            <source>hand-over to help</source>
            <translation>overdracht aan hulp</translation>
        </message>
    </context>
    <context>
        <name>Rule</name>
        <message>
            <source>Length of a stage</source>
            <translation>Lengte van een stage</translation>
        </message>
        <message>
            <source>Moments of a participation place</source>
            <translation>Momenten van een participatieplaats</translation>
        </message>
        <message>
            <source>Premium of a participation place, every</source>
            <translation>Premie participatieplaats, elke</translation>
        </message>
        <message>
            <source>Evaluations at the end of week</source>
            <translation>Evaluaties aan het einde van week</translation>
        </message>
        <message>
            <source>Decide before the end of a stage</source>
            <translation>Besluiten vóór het einde van een stage</translation>
        </message>
        <message>
            <source>First talk after the referral within</source>
            <translation>Eerste gesprek na de aanmelding binnen</translation>
        </message>
        <message>
            <source>Report after the talk within</source>
            <translation>Verslag na het gesprek binnen</translation>
        </message>
        <message>
            <source>Talk before the end of a secondment</source>
            <translation>Praten vóór het einde van een detachering</translation>
        </message>
        <message>
            <source>Chain: number of contracts at most</source>
            <translation>Keten: hoogstens zoveel contracten</translation>
        </message>
        <message>
            <source>Chain: length at most</source>
            <translation>Keten: hoogstens zo lang</translation>
        </message>
        <message>
            <source>Chain: a new one begins after a gap of more than</source>
            <translation>Keten: nieuwe keten na een pauze van meer dan</translation>
        </message>
        <message>
            <source>Chain: warn before the end</source>
            <translation>Keten: waarschuwen vóór het einde</translation>
        </message>
        <message>
            <source>Chain: short contract right after a long one</source>
            <translation>Keten: kort contract direct na een lang contract</translation>
        </message>
        <message>
            <source>Chain: young people with few hours</source>
            <translation>Keten: jongeren met weinig uren</translation>
        </message>
        <message>
            <source>Give notice before the end of a contract</source>
            <translation>Aanzeggen vóór het einde van een contract</translation>
        </message>
        <message>
            <source>Give notice for contracts of at least</source>
            <translation>Aanzeggen bij contracten van minstens</translation>
        </message>
        <message>
            <source>Silent renewal at most</source>
            <translation>Stilzwijgend verlengd, hoogstens</translation>
        </message>
        <message>
            <source>Probation at most</source>
            <translation>Proeftijd hoogstens</translation>
        </message>
        <message>
            <source>Probation: never longer than</source>
            <translation>Proeftijd: nooit langer dan</translation>
        </message>
        <message>
            <source>Probation: lengths of a contract</source>
            <translation>Proeftijd: lengte van het contract</translation>
        </message>
        <message>
            <source>Contract proposal: a step within</source>
            <translation>Contractvoorstel: een stap binnen</translation>
        </message>
        <message>
            <source>Contact at least every</source>
            <translation>Contact minstens elke</translation>
        </message>
        <message>
            <source>Aftercare after</source>
            <translation>Nazorg na</translation>
        </message>
        <message>
            <source>Ask whether the outflow lasted, after</source>
            <translation>Vragen of de uitstroom blijvend is, na</translation>
        </message>
        <message>
            <source>Who comes back within</source>
            <translation>Terugval: terug binnen</translation>
        </message>
        <message>
            <source>Pas op de plaats: ask how to go on after</source>
            <translation>Pas op de plaats: vragen hoe verder na</translation>
        </message>
        <message>
            <source>A stage that stands still: ask how to go on after</source>
            <translation>Stage die stilligt: vragen hoe verder na</translation>
        </message>
        <message>
            <source>A note is locked after</source>
            <translation>Een notitie staat vast na</translation>
        </message>
        <message>
            <source>Object within</source>
            <translation>Bezwaar maken binnen</translation>
        </message>
        <message>
            <source>Decide on an objection within</source>
            <translation>Beslissen op bezwaar binnen</translation>
        </message>
        <message>
            <source>Answer a request of a person within</source>
            <translation>Verzoek van een persoon beantwoorden binnen</translation>
        </message>
        <message>
            <source>Shown ahead</source>
            <translation>Vooraf laten zien</translation>
        </message>
        <message>
            <source>Vandaag shows ahead what is due within</source>
            <translation>Vandaag laat zien wat moet binnen</translation>
        </message>
        <message>
            <source>Ends in a quiet period shown ahead</source>
            <translation>Einde in een rustige periode vooraf laten zien</translation>
        </message>
        <message>
            <source>Day off for the department</source>
            <translation>Vrije dag van de afdeling</translation>
        </message>
        <message>
            <source>Quiet period</source>
            <translation>Rustige periode</translation>
        </message>
        <message>
            <source>Measure the loonwaarde when LKS began without, within</source>
            <translation>Loonwaarde meten als de LKS zonder meting begon, binnen</translation>
        </message>
        <message>
            <source>Ask the statement for the LKV within</source>
            <translation>Doelgroepverklaring voor het LKV aanvragen binnen</translation>
        </message>
        <message>
            <source>Report a data breach within</source>
            <translation>Een datalek melden binnen</translation>
        </message>
        <message>
            <source>Look at the rights of everybody every</source>
            <translation>Rechten van iedereen nakijken, elke</translation>
        </message>
        <message>
            <source>AOW age: years and months</source>
            <translation>AOW-leeftijd: jaren en maanden</translation>
        </message>
        <message>
            <source>Preselection is usually closed after not coming so often</source>
            <translation>Voorselectie wordt meestal gesloten na zo vaak niet komen</translation>
        </message>
        <message>
            <source>A consent usually lasts</source>
            <translation>Een toestemming duurt meestal</translation>
        </message>
        <message>
            <source>Hand-over to help after stopping within</source>
            <translation>Overdracht aan hulp, na het stoppen, binnen</translation>
        </message>
        <message>
            <source>Ask how a hand-over went, after the first appointment</source>
            <translation>Na de eerste afspraak vragen hoe de overdracht ging, na</translation>
        </message>
        <message>
            <source>Tell the referrer about a refusal within</source>
            <translation>De verwijzer weet van een weigering binnen</translation>
        </message>
        <message>
            <source>Ask again what is known of somebody after</source>
            <translation>Opnieuw vragen wat van iemand bekend is, na</translation>
        </message>
        <message>
            <source>Counts when it was done so long before</source>
            <translation>Telt mee als het zo lang ervoor was</translation>
        </message>
        <message>
            <source>Take an agreement to end a contract back within</source>
            <translation>Bedenktijd na een overeenkomst over het einde van een contract</translation>
        </message>
    </context>
    <context>
        <name>RuleHint</name>
        <message>
            <source>Three numbers: usual, at most at first, at most in all. 0 is no limit.</source>
            <translation>Drie getallen: meestal, eerst hoogstens, samen hoogstens. 0 is geen grens.</translation>
        </message>
        <message>
            <source>at most %1 at first</source>
            <translation>eerst hoogstens %1</translation>
        </message>
        <message>
            <source>at most %1 in all</source>
            <translation>samen hoogstens %1</translation>
        </message>
        <message>
            <source>Six numbers: schooling, review, stop check and three ends.</source>
            <translation>Zes getallen: scholing, beoordeling, wel of niet stoppen, en drie keer het einde.</translation>
        </message>
        <message>
            <source>Two numbers: the short one at most, the long one at least.</source>
            <translation>Twee getallen: het korte contract hoogstens, het lange minstens.</translation>
        </message>
        <message>
            <source>Two numbers: younger than, hours a week at most.</source>
            <translation>Twee getallen: jonger dan, en hoogstens zoveel uur per week.</translation>
        </message>
        <message>
            <source>Two numbers: short is up to and with, long is from.</source>
            <translation>Twee getallen: kort is tot en met, lang is vanaf.</translation>
        </message>
        <message>
            <source>Two numbers: without and with a committee.</source>
            <translation>Twee getallen: zonder en met commissie.</translation>
        </message>
        <message>
            <source>Three numbers: a colleague, HR, the person.</source>
            <translation>Drie getallen: een collega, HR, de deelnemer.</translation>
        </message>
        <message>
            <source>Two numbers: the term and its extension.</source>
            <translation>Twee getallen: de termijn en de verlenging.</translation>
        </message>
        <message>
            <source>1 is a day off, 0 is a working day.</source>
            <translation>1 is een vrije dag, 0 is een werkdag.</translation>
        </message>
        <message>
            <source>Several numbers, with spaces between them.</source>
            <translation>Meer getallen mogen, met een spatie ertussen.</translation>
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
            <source>, from %1</source>
            <translation>, vanaf %1</translation>
        </message>
        <message>
            <source>, up to and including %1</source>
            <translation>, t/m %1</translation>
        </message>
        <message>
            <source>1 is quiet from the first up to and including the last day, 0 is not.</source>
            <translation>1 is rustig van de eerste tot en met de laatste dag, 0 is niet.</translation>
        </message>
        <message>
            <source>Two numbers: rights of everybody, special rights.</source>
            <translation>Twee getallen: rechten van iedereen, bijzondere rechten.</translation>
        </message>
        <message>
            <source>Two numbers: what changes soon, and the rest.</source>
            <translation>Twee getallen: wat snel verandert, en de rest.</translation>
        </message>
        <message>
            <source>The May holiday of %1 is not filled in: ends in it are not shown as one list. Give it its days in Beheer, Rules.</source>
            <translation>De meivakantie van %1 is niet ingevuld: wat dan afloopt staat niet als één lijst bij elkaar. Vul de dagen in bij Beheer, Regels.</translation>
        </message>
        <message>
            <source>the law changes on %1</source>
            <translation>de wet verandert op %1</translation>
        </message>
        <message>
            <source>Two numbers: when that was told in writing, and when not.</source>
            <translation>Twee getallen: als dat schriftelijk is verteld, en als dat niet is verteld.</translation>
        </message>
    </context>
    <context>
        <name>RuleSubject</name>
        <message>
            <source>short contract</source>
            <translation>kort contract</translation>
        </message>
        <message>
            <source>contract in between</source>
            <translation>contract ertussenin</translation>
        </message>
        <message>
            <source>long contract, or permanent</source>
            <translation>lang of vast contract</translation>
        </message>
        <message>
            <source>contract without a calendar date</source>
            <translation>contract zonder einddatum op de kalender</translation>
        </message>
        <message>
            <source>after AOW age</source>
            <translation>na de AOW-leeftijd</translation>
        </message>
        <message>
            <source>May holiday of the schools</source>
            <translation>meivakantie van de scholen</translation>
        </message>
        <message>
            <source>summer closing</source>
            <translation>zomersluiting</translation>
        </message>
        <message>
            <source>last evaluation of a stage</source>
            <translation>laatste evaluatie van een stage</translation>
        </message>
        <message>
            <source>review of a participation place</source>
            <translation>beoordeling van een participatieplaats</translation>
        </message>
        <message>
            <source>moment of aftercare</source>
            <translation>moment van nazorg</translation>
        </message>
    </context>
    <context>
        <name>RuleUnit</name>
        <message numerus="yes">
            <source>month(s)</source>
            <translation>
                <numerusform>maand</numerusform>
                <numerusform>maanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>week(s)</source>
            <translation>
                <numerusform>week</numerusform>
                <numerusform>weken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>day(s)</source>
            <translation>
                <numerusform>dag</numerusform>
                <numerusform>dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>working day(s)</source>
            <translation>
                <numerusform>werkdag</numerusform>
                <numerusform>werkdagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>hour(s)</source>
            <translation>
                <numerusform>uur</numerusform>
                <numerusform>uur</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RulesProblem</name>
        <message>
            <source>This person has died. There are no next steps.</source>
            <translation>Deze persoon is overleden. Er zijn geen vervolgstappen.</translation>
        </message>
        <message>
            <source>This person already has an open trajectory, since %1. Close that one first.</source>
            <translation>Deze persoon heeft al een lopend traject, sinds %1. Sluit dat eerst af.</translation>
        </message>
        <message>
            <source>Fill in who refers this person.</source>
            <translation>Vul in wie deze persoon aanmeldt.</translation>
        </message>
        <message>
            <source>Fill in the day.</source>
            <translation>Vul de dag in.</translation>
        </message>
        <message>
            <source>%1 still has to come. Fill in a day that has been.</source>
            <translation>%1 moet nog komen. Vul een dag in die geweest is.</translation>
        </message>
        <message>
            <source>Preselection can start only right after the referral.</source>
            <translation>De voorselectie kan alleen beginnen na de aanmelding.</translation>
        </message>
        <message>
            <source>This referral was refused, so preselection cannot start.</source>
            <translation>Deze aanmelding is geweigerd. De voorselectie kan daarom niet beginnen.</translation>
        </message>
        <message>
            <source>Preselection needs the surname. Fill it in first.</source>
            <translation>Voor de voorselectie is de achternaam nodig. Vul die eerst in.</translation>
        </message>
        <message>
            <source>Preselection needs the whole date of birth, so that you are sure who it is.</source>
            <translation>Voor de voorselectie is de hele geboortedatum nodig. Zo weet u zeker om wie het gaat.</translation>
        </message>
        <message>
            <source>An advice can be given only during preselection or on the waiting list.</source>
            <translation>Een advies kan alleen tijdens de voorselectie of op de wachtlijst.</translation>
        </message>
        <message>
            <source>The talk cannot be before the referral of %1.</source>
            <translation>Het gesprek kan niet vóór de aanmelding van %1 zijn.</translation>
        </message>
        <message>
            <source>Write down under which conditions this person is suitable.</source>
            <translation>Schrijf op onder welke voorwaarden deze persoon geschikt is.</translation>
        </message>
        <message>
            <source>Fill in when the next talk is.</source>
            <translation>Vul in wanneer het volgende gesprek is.</translation>
        </message>
        <message>
            <source>The next talk must be after the talk of %1.</source>
            <translation>Het volgende gesprek moet na het gesprek van %1 zijn.</translation>
        </message>
        <message>
            <source>Write down the reason. It must be clear to the person why.</source>
            <translation>Schrijf de reden op. Het moet voor de persoon duidelijk zijn waarom.</translation>
        </message>
        <message>
            <source>The day from which the person may be referred again must be after the talk of %1.</source>
            <translation>De dag waarop iemand opnieuw mag worden aangemeld, moet na het gesprek van %1 zijn.</translation>
        </message>
        <message>
            <source>Only somebody in preselection, or whose stage ends, can go to the waiting list.</source>
            <translation>Alleen wie in voorselectie is of wie stopt met een stage, kan naar de wachtlijst.</translation>
        </message>
        <message>
            <source>There is no advice of the preselection yet. Give the advice first.</source>
            <translation>Er is nog geen advies van de voorselectie. Geef eerst het advies.</translation>
        </message>
        <message>
            <source>The advice of %1 is: not suitable. Give a new advice first.</source>
            <translation>Het advies van %1 is: niet geschikt. Geef eerst een nieuw advies.</translation>
        </message>
        <message>
            <source>There is another talk first, on %1. Give the advice after it.</source>
            <translation>Er is eerst nog een gesprek, op %1. Geef daarna het advies.</translation>
        </message>
        <message>
            <source>This trajectory is closed. Refer the person again for a new one.</source>
            <translation>Dit traject is afgesloten. Meld de persoon opnieuw aan voor een nieuw traject.</translation>
        </message>
        <message>
            <source>This step does not follow on the present phase.</source>
            <translation>Deze stap kan niet volgen op de fase van nu.</translation>
        </message>
        <message>
            <source>A stage starts after preselection or from the waiting list.</source>
            <translation>Een stage begint na de voorselectie of vanaf de wachtlijst.</translation>
        </message>
        <message>
            <source>A secondment starts after preselection or from the waiting list.</source>
            <translation>Een detachering begint na de voorselectie of vanaf de wachtlijst.</translation>
        </message>
        <message>
            <source>A contract starts after a stage or a secondment.</source>
            <translation>Een contract begint na een stage of een detachering.</translation>
        </message>
        <message>
            <source>SW employees are seconded, without a stage. Choose secondment.</source>
            <translation>SW-medewerkers worden gedetacheerd, zonder stage. Kies detachering.</translation>
        </message>
        <message>
            <source>Only SW employees are seconded.</source>
            <translation>Alleen SW-medewerkers worden gedetacheerd.</translation>
        </message>
        <message>
            <source>Sheltered work is always paid work, without a stage. Choose a contract.</source>
            <translation>Beschut werk is altijd betaald werk, zonder stage. Kies een contract.</translation>
        </message>
        <message>
            <source>A contract comes after a stage. Only sheltered work and former seconded enforcement officers can start at once.</source>
            <translation>Een contract komt na een stage. Alleen bij beschut werk en bij handhavers die eerder waren gedetacheerd, kan het direct.</translation>
        </message>
        <message>
            <source>This legal form is not meant for this kind of participant (Participatiewet).</source>
            <translation>Deze rechtsvorm is niet bedoeld voor dit soort deelnemer (Participatiewet).</translation>
        </message>
        <message>
            <source>A participation place is not possible under 27 years of age (Participatiewet, article 10a).</source>
            <translation>Een participatieplaats kan niet als iemand jonger is dan 27 jaar (Participatiewet, artikel 10a).</translation>
        </message>
        <message>
            <source>This legal form cannot be used on %1.</source>
            <translation>Deze rechtsvorm kan niet worden gebruikt op %1.</translation>
        </message>
        <message>
            <source>A trial placement lasts at most 2 months without a decision to extend: here up to and including %1 (Participatiewet, article 8a).</source>
            <translation>Een proefplaatsing duurt zonder besluit tot verlenging hoogstens 2 maanden: hier t/m %1 (Participatiewet, artikel 8a).</translation>
        </message>
        <message>
            <source>A trial placement lasts at most 6 months in all: here up to and including %1 (Participatiewet, article 8a).</source>
            <translation>Een proefplaatsing duurt in totaal hoogstens 6 maanden: hier t/m %1 (Participatiewet, artikel 8a).</translation>
        </message>
        <message>
            <source>This stage is longer than %1 months: it can last up to and including %2.</source>
            <translation>Deze stage is langer dan %1 maanden: de stage kan duren t/m %2.</translation>
        </message>
        <message>
            <source>The new last day must be later than %1.</source>
            <translation>De nieuwe laatste dag moet later zijn dan %1.</translation>
        </message>
        <message>
            <source>The last day %1 lies before the start day %2.</source>
            <translation>De laatste dag %1 ligt vóór de startdag %2.</translation>
        </message>
        <message>
            <source>Fill in the last day.</source>
            <translation>Vul de laatste dag in.</translation>
        </message>
        <message>
            <source>Fill in the start day.</source>
            <translation>Vul de startdag in.</translation>
        </message>
        <message>
            <source>The start day lies before the referral of %1.</source>
            <translation>De startdag ligt vóór de aanmelding van %1.</translation>
        </message>
        <message>
            <source>The start day %1 has been already. Is that right?</source>
            <translation>De startdag %1 is al geweest. Klopt dat?</translation>
        </message>
        <message>
            <source>Nobody works on %1 (%2). The next working day is %3.</source>
            <translation>Op %1 wordt niet gewerkt (%2). De eerstvolgende werkdag is %3.</translation>
        </message>
        <message>
            <source>The start day %1 is a %2, and that is not one of the chosen days.</source>
            <translation>De startdag %1 is een %2 en dat is niet een van de gekozen dagen.</translation>
        </message>
        <message>
            <source>The days of the week have not been chosen yet.</source>
            <translation>De dagen in de week zijn nog niet gekozen.</translation>
        </message>
        <message>
            <source>Fill in the hours a week.</source>
            <translation>Vul de uren per week in.</translation>
        </message>
        <message>
            <source>%1 hours a week is more than 60.</source>
            <translation>%1 uur per week is meer dan 60.</translation>
        </message>
        <message>
            <source>%1 hours a week is more than the work at %2: there is work for %3 hours.</source>
            <translation>%1 uur per week is meer dan er werk is bij %2: daar is werk voor %3 uur.</translation>
        </message>
        <message>
            <source>%1 is not used any more. Choose another workplace.</source>
            <translation>%1 wordt niet meer gebruikt. Kies een andere werkplek.</translation>
        </message>
        <message>
            <source>%1 opens on %2.</source>
            <translation>%1 is open vanaf %2.</translation>
        </message>
        <message>
            <source>%1 is open up to and including %2. Choose an earlier last day or another workplace.</source>
            <translation>%1 is open t/m %2. Kies een eerdere laatste dag of een andere werkplek.</translation>
        </message>
        <message>
            <source>There is no room at %1 on these days.</source>
            <translation>Bij %1 is op deze dagen geen plek.</translation>
        </message>
        <message>
            <source>There is no room at %1 on these days. The first free day is %2.</source>
            <translation>Bij %1 is pas plek vanaf %2.</translation>
        </message>
        <message>
            <source>Choose the craft specialist who guides.</source>
            <translation>Kies de vakspecialist die begeleidt.</translation>
        </message>
        <message>
            <source>%1 does not work here any more. Choose another craft specialist.</source>
            <translation>%1 werkt hier niet meer. Kies een andere vakspecialist.</translation>
        </message>
        <message>
            <source>%1 is no craft specialist and cannot guide on the work floor.</source>
            <translation>%1 is geen vakspecialist en kan niet begeleiden op het werk.</translation>
        </message>
        <message>
            <source>%1 has no valid training on %2.</source>
            <translation>%1 heeft op %2 geen geldige training.</translation>
        </message>
        <message>
            <source>The training of %1 is valid up to and including %2, so not until the end.</source>
            <translation>De training van %1 is geldig t/m %2, dus niet tot het einde.</translation>
        </message>
        <message>
            <source>%1 is absent up to and including %2.</source>
            <translation>%1 is afwezig t/m %2.</translation>
        </message>
        <message>
            <source>%1 would have %2 points to guide, with room for %3.</source>
            <translation>%1 krijgt dan %2 punten aan begeleiding en heeft ruimte voor %3.</translation>
        </message>
        <message>
            <source>This person already has a place on these days, since %1.</source>
            <translation>Deze persoon heeft op deze dagen al een plek, sinds %1.</translation>
        </message>
        <message>
            <source>Not there yet: %1 (%2, expected on %3).</source>
            <translation>Nog niet binnen: %1 (%2, verwacht op %3).</translation>
        </message>
        <message>
            <source>This legal form exists up to and including %1. Choose an earlier last day or another form. Of a running stage you change the form first: under “Decide”.</source>
            <translation>Deze vorm bestaat t/m %1. Kies een eerdere laatste dag of een andere vorm. Loopt de stage al? Verander dan eerst de vorm, bij ‘Besluiten’.</translation>
        </message>
        <message>
            <source>This legal form goes on to exist. Only civic duty and social activation become civic participation.</source>
            <translation>Deze vorm blijft bestaan. Alleen tegenprestatie en sociale activering worden maatschappelijke participatie.</translation>
        </message>
        <message>
            <source>This day is not within the stage. Choose a day from %1 up to and including %2.</source>
            <translation>Deze dag valt niet in de stage. Kies een dag van %1 t/m %2.</translation>
        </message>
        <message>
            <source>Before this stage %1 days of trial placement were used. Of the %2 months in all the last day is %3 (Participatiewet, article 8a). Is it other work for another employer? Then say so.</source>
            <translation>Voor deze stage zijn al %1 dagen proefplaatsing gebruikt. Samen mag het %2 maanden zijn: t/m %3 (Participatiewet, artikel 8a). Is het ander werk bij een andere werkgever? Schrijf dat dan op.</translation>
        </message>
        <message>
            <source>Before this stage %1 days of participation place were used. Of the %2 months in all the last day is %3 (Participatiewet, article 10a).</source>
            <translation>Voor deze stage zijn al %1 dagen participatieplaats gebruikt. Samen mag het %2 maanden zijn: t/m %3 (Participatiewet, artikel 10a).</translation>
        </message>
        <message>
            <source>Before this stage %1 days of unpaid work count for the %2 months of the first term: it ends on %3 (Participatiewet, article 10a). Is it other work elsewhere, or was there a real prospect of a job for at most 6 months? Then say so.</source>
            <translation>Voor deze stage tellen %1 dagen onbetaald werk mee voor de eerste %2 maanden: die lopen t/m %3 (Participatiewet, artikel 10a). Is het ander werk op een andere plek, of was er hoogstens 6 maanden echt uitzicht op een baan? Schrijf dat dan op.</translation>
        </message>
        <message>
            <source>Before this stage %1 days of unpaid work count for the longest time.</source>
            <translation>Voor deze stage tellen %1 dagen onbetaald werk mee voor de langste tijd.</translation>
        </message>
        <message>
            <source>This legal form exists up to and including %1. Choose an earlier last day or another form.</source>
            <translation>Deze rechtsvorm bestaat t/m %1. Kies een eerdere laatste dag of een andere rechtsvorm.</translation>
        </message>
        <message>
            <source>The last advice was "not suitable", and named %1 as the day to try again. Refer on that day or later, or say why it is sooner.</source>
            <translation>Het laatste advies was "niet geschikt", en noemde %1 als dag om het opnieuw te proberen. Meld op die dag of later aan, of zeg waarom het eerder is.</translation>
        </message>
        <message>
            <source>The person did not come %1 times. From %2 times on the preselection is usually closed: choose "Not suitable", and the result of the trajectory.</source>
            <translation>De persoon kwam %1 keer niet. Vanaf %2 keer wordt de voorselectie meestal gesloten: kies "Niet geschikt" en het resultaat van het traject.</translation>
        </message>
        <message>
            <source>A trial placement is for a job with this employer. Ask whether a contract of at least half a year is intended, for at least as many hours.</source>
            <translation>Een proefplaatsing is voor een baan bij deze werkgever. Vraag of de werkgever een contract van ten minste een half jaar wil geven, voor ten minste evenveel uren.</translation>
        </message>
        <message>
            <source>Without the intention of a contract a trial placement is not meant for this. Choose another form, or say why it goes on.</source>
            <translation>Is er geen contract de bedoeling? Dan past een proefplaatsing niet. Kies een andere vorm, of schrijf op waarom het toch doorgaat.</translation>
        </message>
        <message>
            <source>On a participation place the work must be additional (Pw 10a). Answer whether it is.</source>
            <translation>Op een participatieplaats moet het werk extra zijn (Pw 10a). Vul in of dat zo is.</translation>
        </message>
        <message>
            <source>Work that is not additional is no participation place (Pw 10a). Choose another form.</source>
            <translation>Is het werk niet extra? Dan kan het geen participatieplaats zijn (Pw 10a). Kies een andere vorm.</translation>
        </message>
        <message>
            <source>Write down who confirmed this.</source>
            <translation>Vul in wie dit heeft bevestigd.</translation>
        </message>
    </context>
    <context>
        <name>SalutationStyle</name>
        <message>
            <source>Dear sir or madam with surname</source>
            <translation>Geachte heer of mevrouw met achternaam</translation>
        </message>
        <message>
            <source>Dear with full name</source>
            <translation>Beste met hele naam</translation>
        </message>
    </context>
    <context>
        <name>SecondmentForm</name>
        <message>
            <source>One person</source>
            <translation>Eén persoon</translation>
        </message>
        <message>
            <source>In a group</source>
            <translation>In een groep</translation>
        </message>
    </context>
    <context>
        <name>SkillChange</name>
        <message>
            <source>About equal</source>
            <translation>Ongeveer gelijk</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>Beter</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Minder</translation>
        </message>
    </context>
    <context>
        <name>SkillOccasion</name>
        <message>
            <source>Baseline</source>
            <translation>Beginmeting</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Evaluatie</translation>
        </message>
        <message>
            <source>Last one before a move</source>
            <translation>Laatste vóór een verplaatsing</translation>
        </message>
        <message>
            <source>Double score</source>
            <translation>Dubbele score</translation>
        </message>
        <message>
            <source>In between</source>
            <translation>Tussendoor</translation>
        </message>
    </context>
    <context>
        <name>SkillProblem</name>
        <message>
            <source>A score is a digit from 0 to 4, not “{value}”.</source>
            <translation>Een score is een cijfer van 0 tot en met 4, niet “{value}”.</translation>
        </message>
        <message>
            <source>“{value}” is scored twice. Keep one of the two.</source>
            <translation>“{value}” is twee keer gescoord. Houd er één over.</translation>
        </message>
        <message>
            <source>Choose which craft specialist scored.</source>
            <translation>Kies welke vakspecialist de scores gaf.</translation>
        </message>
        <message>
            <source>Nothing is scored yet. Give at least one score from 1 to 4.</source>
            <translation>Er is nog niets gescoord. Geef minstens één score van 1 tot en met 4.</translation>
        </message>
        <message>
            <source>Only {value} things are scored. With fewer than 8 there is no average.</source>
            <translation>Aantal vaardigheden met een score: {value}. Met minder dan 8 is er geen gemiddelde.</translation>
        </message>
        <message>
            <source>This person has no open trajectory. Refer the person first.</source>
            <translation>Deze persoon heeft geen open traject. Meld de persoon eerst aan.</translation>
        </message>
        <message>
            <source>There is a sheet by the same person of %1 already. Put that one right, or choose another day.</source>
            <translation>Er is al een scorelijst van dezelfde beoordelaar van %1. Verbeter die, of kies een andere dag.</translation>
        </message>
        <message>
            <source>“{value}” is not on the form on that day. Leave it out.</source>
            <translation>“{value}” staat op die dag niet op het formulier. Laat het weg.</translation>
        </message>
        <message>
            <source>This sheet was put right already. Put the newer sheet right.</source>
            <translation>Deze scorelijst is al verbeterd. Verbeter de nieuwere.</translation>
        </message>
        <message>
            <source>A colleague scored this sheet. Ask the colleague or the job coach.</source>
            <translation>Een collega gaf deze scores. Vraag het de collega of de jobcoach.</translation>
        </message>
        <message>
            <source>“{value}” is off the form already, after %1. Choose another one.</source>
            <translation>“{value}” is na %1 al van het formulier af. Kies een andere.</translation>
        </message>
        <message>
            <source>“{value}” is on the form from %1. Choose a later day.</source>
            <translation>“{value}” staat op het formulier vanaf %1. Kies een latere dag.</translation>
        </message>
        <message>
            <source>“{value}” is on the form already. Use other words.</source>
            <translation>“{value}” staat al op het formulier. Gebruik andere woorden.</translation>
        </message>
        <message>
            <source>“{value}” is not right: the check digit does not fit. Look at the sheet and type the number again.</source>
            <translation>“{value}” klopt niet: het controlecijfer past niet. Kijk op de lijst en typ het nummer opnieuw.</translation>
        </message>
        <message>
            <source>There are %2 digits, and %1 skills. Type one digit for each; 0 is not seen.</source>
            <translation>Er staan %2 cijfers, en er zijn %1 vaardigheden. Typ één cijfer per vaardigheid; 0 is niet gezien.</translation>
        </message>
    </context>
    <context>
        <name>SkillRater</name>
        <message>
            <source>Craft specialist</source>
            <translation>Vakspecialist</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Deelnemer</translation>
        </message>
    </context>
    <context>
        <name>SkillScore</name>
        <message>
            <source>Not seen</source>
            <translation>Niet gezien</translation>
        </message>
        <message>
            <source>Does not work yet</source>
            <translation>Lukt nog niet</translation>
        </message>
        <message>
            <source>Works with help</source>
            <translation>Lukt met hulp</translation>
        </message>
        <message>
            <source>Mostly works without help</source>
            <translation>Lukt meestal zelf</translation>
        </message>
        <message>
            <source>Works without help</source>
            <translation>Lukt zelfstandig</translation>
        </message>
    </context>
    <context>
        <name>StageLegalForm</name>
        <message>
            <source>Work stage</source>
            <translation>Werkstage</translation>
        </message>
        <message>
            <source>Trial placement</source>
            <translation>Proefplaatsing</translation>
        </message>
        <message>
            <source>Participation place</source>
            <translation>Participatieplaats</translation>
        </message>
        <message>
            <source>Social activation</source>
            <translation>Sociale activering</translation>
        </message>
        <message>
            <source>Civic duty</source>
            <translation>Tegenprestatie</translation>
        </message>
        <message>
            <source>Social participation</source>
            <translation>Maatschappelijke participatie</translation>
        </message>
    </context>
    <context>
        <name>StageProblem</name>
        <message>
            <source>Fill in from which day the stage stands still.</source>
            <translation>Vul in vanaf welke dag de stage stilligt.</translation>
        </message>
        <message>
            <source>The stage runs from %1 up to and including %2. Choose a day in it.</source>
            <translation>De stage loopt van %1 t/m %2. Kies een dag daarbinnen.</translation>
        </message>
        <message>
            <source>The stage stands still already, since %1. Let it go on first.</source>
            <translation>De stage ligt al stil, sinds %1. Laat de stage eerst weer verder gaan.</translation>
        </message>
        <message>
            <source>The stage stood still from %1 up to and including %2. Choose a day after that.</source>
            <translation>De stage lag stil van %1 t/m %2. Kies een dag daarna.</translation>
        </message>
        <message>
            <source>The expected last day lies before %1. Choose that day or a later one.</source>
            <translation>De verwachte laatste dag ligt voor %1. Kies die dag of een latere.</translation>
        </message>
        <message>
            <source>The stage stands still since %1. Choose that day or a later one.</source>
            <translation>De stage ligt stil sinds %1. Kies die dag of een latere.</translation>
        </message>
        <message>
            <source>The last day moves by the real number of days, to %1 at most. Extend the stage for more.</source>
            <translation>De laatste dag schuift op met het echte aantal dagen: uiterlijk %1. Verleng de stage als het langer moet.</translation>
        </message>
        <message>
            <source>The stage goes on on %1. The last day cannot be before that.</source>
            <translation>De stage gaat verder op %1. De laatste dag kan daar niet voor liggen.</translation>
        </message>
        <message>
            <source>Only a stage that runs can stand still.</source>
            <translation>Alleen een lopende stage kan stilliggen.</translation>
        </message>
        <message>
            <source>This stage does not stand still now.</source>
            <translation>Deze stage ligt nu niet stil.</translation>
        </message>
        <message>
            <source>This was withdrawn already.</source>
            <translation>Dit is al ingetrokken.</translation>
        </message>
        <message>
            <source>Only the last time that a running stage stood still can be withdrawn.</source>
            <translation>Alleen de laatste keer dat een lopende stage stillag, kunt u intrekken.</translation>
        </message>
        <message>
            <source>The stage stands still since %1. Let it go on first; then it can be extended.</source>
            <translation>De stage ligt stil sinds %1. Laat de stage eerst verder gaan. Daarna kunt u verlengen.</translation>
        </message>
        <message>
            <source>Only a stage can stop in this way.</source>
            <translation>Alleen een stage kan zo stoppen.</translation>
        </message>
        <message>
            <source>The stage began on %1. The last day cannot be before that.</source>
            <translation>De stage begon op %1. De laatste dag kan daar niet voor liggen.</translation>
        </message>
        <message>
            <source>The stage ends by itself on %1.</source>
            <translation>De stage eindigt vanzelf op %1.</translation>
        </message>
        <message>
            <source>Only who is in a stage, a contract or a secondment can be moved. Place this person instead.</source>
            <translation>Alleen wie een stage, contract of detachering heeft, kan worden verplaatst. Plaats deze persoon.</translation>
        </message>
        <message>
            <source>Fill in from which day the person works at the new place.</source>
            <translation>Vul in vanaf welke dag de persoon op de nieuwe plek werkt.</translation>
        </message>
        <message>
            <source>At the present place the person works from %1. Choose that day or a later one.</source>
            <translation>Op de huidige plek werkt de persoon vanaf %1. Kies die dag of een latere.</translation>
        </message>
        <message>
            <source>It ends on %1. Choose a day up to then, or extend first.</source>
            <translation>Het eindigt op %1. Kies een dag tot en met dan, of verleng eerst.</translation>
        </message>
        <message>
            <source>The person works there already, with the same craft specialist.</source>
            <translation>De persoon werkt daar al, met dezelfde vakspecialist.</translation>
        </message>
        <message>
            <source>A move on %1 is planned already. Undo that one first.</source>
            <translation>Er staat al een verplaatsing gepland op %1. Draai die eerst terug.</translation>
        </message>
        <message>
            <source>This move was undone already.</source>
            <translation>Deze verplaatsing is al teruggedraaid.</translation>
        </message>
        <message>
            <source>Only the last move of somebody who is still at work can be undone. Move the person again instead.</source>
            <translation>Alleen de laatste verplaatsing van iemand die nog werkt, kunt u terugdraaien. Verplaats de persoon anders opnieuw.</translation>
        </message>
        <message>
            <source>Choose what the participant said: given, did not want to say anything, or was not there.</source>
            <translation>Kies wat de deelnemer ervan vindt: gegeven, wilde niets zeggen, of was er niet.</translation>
        </message>
        <message>
            <source>Write down what the participant said.</source>
            <translation>Schrijf op wat de deelnemer zei.</translation>
        </message>
        <message>
            <source>Fill in on which day you asked, or would have asked.</source>
            <translation>Vul in op welke dag u het vroeg of wilde vragen.</translation>
        </message>
        <message>
            <source>%1 still has to come. Only leave can be recorded beforehand.</source>
            <translation>%1 moet nog komen. Alleen verlof kunt u vooraf opschrijven.</translation>
        </message>
        <message>
            <source>The last day away lies before the first one, %1.</source>
            <translation>De laatste dag weg ligt voor de eerste dag, %1.</translation>
        </message>
        <message>
            <source>%1 still has to come. Use the expected last day for that.</source>
            <translation>%1 moet nog komen. Gebruik daarvoor de verwachte laatste dag.</translation>
        </message>
        <message>
            <source>There is an absence already from %1 up to and including %2. Change that one.</source>
            <translation>Er staat al een afwezigheid van %1 t/m %2. Verander die.</translation>
        </message>
        <message>
            <source>This person has been away since %1 and the last day is not known. Fill in that last day first, or the expected one.</source>
            <translation>Deze persoon is al afwezig sinds %1 en de laatste dag is nog niet bekend. Vul eerst die laatste dag in, of de dag die u verwacht.</translation>
        </message>
        <message>
            <source>These facts belong to somebody who reported sick. Choose that kind, or leave them open.</source>
            <translation>Deze gegevens horen bij een ziekmelding. Kies die soort, of laat ze leeg.</translation>
        </message>
        <message>
            <source>Only of somebody in a stage, a contract or a secondment an absence can be recorded.</source>
            <translation>Alleen van iemand met een stage, contract of detachering kunt u afwezigheid opschrijven.</translation>
        </message>
        <message>
            <source>This absence was withdrawn already.</source>
            <translation>Deze afwezigheid is al ingetrokken.</translation>
        </message>
        <message>
            <source>The stage began on %1. The talk cannot be before that.</source>
            <translation>De stage begon op %1. Het gesprek kan daar niet voor liggen.</translation>
        </message>
        <message>
            <source>The evaluation of week %1 was on %2. Put that one right, or choose an extra talk.</source>
            <translation>De evaluatie van week %1 was op %2. Verbeter die, of kies een extra gesprek.</translation>
        </message>
        <message>
            <source>Fill in a number from 0 to 100.</source>
            <translation>Vul een getal in van 0 tot en met 100.</translation>
        </message>
        <message>
            <source>A final evaluation has an advice. Choose one.</source>
            <translation>Bij een eindevaluatie hoort een advies. Kies er een.</translation>
        </message>
        <message>
            <source>Write down what goes well, or what is to be practised.</source>
            <translation>Schrijf op wat goed gaat, of wat er te oefenen is.</translation>
        </message>
        <message>
            <source>Write down what was agreed, or leave the whole line empty.</source>
            <translation>Schrijf op wat er is afgesproken, of laat de hele regel leeg.</translation>
        </message>
        <message>
            <source>“%1” is due before the talk of %2. Choose a later day.</source>
            <translation>“%1” moet klaar zijn voor het gesprek van %2. Kies een latere dag.</translation>
        </message>
        <message>
            <source>Fill in on which day it was signed, or refused.</source>
            <translation>Vul in op welke dag er is getekend, of dat iemand niet wilde tekenen.</translation>
        </message>
        <message>
            <source>An evaluation needs somebody in a stage, a contract or a secondment.</source>
            <translation>Een evaluatie kan alleen bij iemand met een stage, contract of detachering.</translation>
        </message>
        <message>
            <source>This evaluation was put right already. Put the newer one right.</source>
            <translation>Deze evaluatie is al verbeterd. Verbeter de nieuwere.</translation>
        </message>
        <message>
            <source>It was signed, or refused, on %1. Put the evaluation right when that is wrong.</source>
            <translation>Er is al getekend of geweigerd op %1. Verbeter de evaluatie als dat niet klopt.</translation>
        </message>
        <message>
            <source>The talk was on %1. It cannot be signed before that.</source>
            <translation>Het gesprek was op %1. Tekenen kan niet daarvoor.</translation>
        </message>
        <message>
            <source>The person started on %1 already.</source>
            <translation>De persoon is al gestart op %1.</translation>
        </message>
        <message>
            <source>The first day is %1. Choose that day or a later one.</source>
            <translation>De eerste dag is %1. Kies die dag of een latere.</translation>
        </message>
        <message>
            <source>It ended on %1. The person cannot start after that.</source>
            <translation>Het eindigde op %1. Daarna kan de persoon niet starten.</translation>
        </message>
        <message>
            <source>Not everything for the first day is arranged yet (%1 open).</source>
            <translation>Voor de eerste dag is nog niet alles geregeld (%1 open).</translation>
        </message>
        <message>
            <source>It was not recorded that this person started.</source>
            <translation>Er is niet opgeschreven dat deze persoon is gestart.</translation>
        </message>
        <message>
            <source>A stageovereenkomst goes with a stage only.</source>
            <translation>Een stageovereenkomst hoort alleen bij een stage.</translation>
        </message>
        <message>
            <source>By law this stage ends on %1 when nobody decides to extend it. Choose that day as the last one, and extend the stage after that.</source>
            <translation>Volgens de wet eindigt deze stage op %1 als niemand besluit om te verlengen. Kies die dag als laatste dag en verleng de stage daarna.</translation>
        </message>
        <message>
            <source>A participation place is extended one term at a time: now up to and including %1 at most.</source>
            <translation>Een participatieplaats verlengt u per termijn: nu hoogstens t/m %1.</translation>
        </message>
        <message>
            <source>After %1 months a participation place goes on only with other work at another place. Write down which.</source>
            <translation>Na %1 maanden gaat een participatieplaats alleen door met ander werk op een andere plek. Schrijf op welk werk.</translation>
        </message>
        <message>
            <source>Only the legal form of a running stage can change.</source>
            <translation>Alleen de vorm van een lopende stage kan veranderen.</translation>
        </message>
        <message>
            <source>The first day is %1. Record on that day, or later, that the person started.</source>
            <translation>De eerste dag is %1. Leg op die dag of later vast dat de deelnemer is gestart.</translation>
        </message>
    </context>
    <context>
        <name>StandstillEnd</name>
        <message>
            <source>We go on</source>
            <translation>We gaan verder</translation>
        </message>
        <message>
            <source>The trajectory will be closed</source>
            <translation>Het traject wordt afgesloten</translation>
        </message>
    </context>
    <context>
        <name>StandstillReason</name>
        <message>
            <source>Crisis</source>
            <translation>Crisis</translation>
        </message>
        <message>
            <source>Somebody died</source>
            <translation>Overlijden</translation>
        </message>
        <message>
            <source>Not to be reached for now</source>
            <translation>Even niet bereikbaar</translation>
        </message>
    </context>
    <context>
        <name>StartItem</name>
        <message>
            <source>Signed agreement</source>
            <translation>Getekende overeenkomst</translation>
        </message>
        <message>
            <source>Decision or confirmation letter</source>
            <translation>Besluit of bevestiging</translation>
        </message>
        <message>
            <source>VOG</source>
            <translation>VOG</translation>
        </message>
        <message>
            <source>Work clothes</source>
            <translation>Werkkleding</translation>
        </message>
        <message>
            <source>Safety instruction</source>
            <translation>Veiligheidsinstructie</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>Verzekering</translation>
        </message>
    </context>
    <context>
        <name>StatementAbout</name>
        <message>
            <source>The dossier as a whole</source>
            <translation>Het hele dossier</translation>
        </message>
        <message>
            <source>A note</source>
            <translation>Een notitie</translation>
        </message>
        <message>
            <source>An advice</source>
            <translation>Een advies</translation>
        </message>
        <message>
            <source>A step</source>
            <translation>Een stap</translation>
        </message>
        <message>
            <source>A placement</source>
            <translation>Een plaatsing</translation>
        </message>
        <message>
            <source>A letter</source>
            <translation>Een brief</translation>
        </message>
    </context>
    <context>
        <name>StepReason</name>
        <message>
            <source>Taken back</source>
            <translation>Ongedaan gemaakt</translation>
        </message>
        <message>
            <source>Died</source>
            <translation>Overleden</translation>
        </message>
        <message>
            <source>Moved to another municipality</source>
            <translation>Verhuisd naar een andere gemeente</translation>
        </message>
        <message>
            <source>Another legal form</source>
            <translation>Andere vorm</translation>
        </message>
    </context>
    <context>
        <name>SuspensionReason</name>
        <message>
            <source>Away for a longer time</source>
            <translation>Langere tijd afwezig</translation>
        </message>
        <message>
            <source>Personal circumstances</source>
            <translation>Persoonlijke omstandigheden</translation>
        </message>
        <message>
            <source>The work stands still</source>
            <translation>Het werk ligt stil</translation>
        </message>
        <message>
            <source>The workplace is not ready</source>
            <translation>De werkplek is nog niet klaar</translation>
        </message>
        <message>
            <source>Waiting for a decision</source>
            <translation>Wacht op een besluit</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Iets anders</translation>
        </message>
    </context>
    <context>
        <name>TaskKind</name>
        <message>
            <source>First talk</source>
            <translation>Eerste gesprek</translation>
        </message>
        <message>
            <source>Report of preselection</source>
            <translation>Verslag voorselectie</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Evaluatie</translation>
        </message>
        <message>
            <source>Decision about what comes next</source>
            <translation>Besluit over het vervolg</translation>
        </message>
        <message>
            <source>End of stage</source>
            <translation>Einde stage</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Aftercare</source>
            <translation>Nazorg</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Terugbellen</translation>
        </message>
        <message>
            <source>Waiting for somebody</source>
            <translation>Wachten op iemand</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Afspraak</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Overig</translation>
        </message>
        <message>
            <source>Pas op de plaats</source>
            <translation>Pas op de plaats</translation>
        </message>
    </context>
    <context>
        <name>TrajectoryResult</name>
        <message>
            <source>Goal reached</source>
            <translation>Doel behaald</translation>
        </message>
        <message>
            <source>Goal partly reached</source>
            <translation>Doel deels behaald</translation>
        </message>
        <message>
            <source>Goal not reached</source>
            <translation>Doel niet behaald</translation>
        </message>
        <message>
            <source>Closed administratively</source>
            <translation>Administratief afgesloten</translation>
        </message>
    </context>
    <context>
        <name>TrialDayOutcome</name>
        <message>
            <source>Planned</source>
            <translation>Gepland</translation>
        </message>
        <message>
            <source>Was there</source>
            <translation>Was er</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Kwam niet</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Afgezegd</translation>
        </message>
    </context>
    <context>
        <name>UnknownDay</name>
        <message>
            <source>Day of referral</source>
            <translation>Dag van aanmelding</translation>
        </message>
        <message>
            <source>First day of the phase</source>
            <translation>Eerste dag van de fase</translation>
        </message>
        <message>
            <source>Day of the end</source>
            <translation>Dag van het einde</translation>
        </message>
    </context>
    <context>
        <name>ValueProblem</name>
        <message>
            <source>There are no rules in it.</source>
            <translation>Er staan geen regels in.</translation>
        </message>
        <message>
            <source>The rules cannot be read.</source>
            <translation>De regels zijn niet te lezen.</translation>
        </message>
        <message>
            <source>There is no rule “%1”.</source>
            <translation>Er is geen regel “%1”.</translation>
        </message>
        <message>
            <source>The rule %1 does not exist. Choose one of the list.</source>
            <translation>De regel %1 bestaat niet. Kies er een uit de lijst.</translation>
        </message>
        <message>
            <source>“%2” is no whole number. Type for example 3, or 2 5 8.</source>
            <translation>“%2” is geen heel getal. Typ bijvoorbeeld 3, of 2 5 8.</translation>
        </message>
        <message>
            <source>Give %2 to %3 numbers, with spaces between them.</source>
            <translation>Geef %2 tot %3 getallen, met een spatie ertussen.</translation>
        </message>
        <message>
            <source>A number here lies between %2 and %3.</source>
            <translation>Een getal ligt hier tussen %2 en %3.</translation>
        </message>
        <message>
            <source>Fill in where it stands: a law article, the ordinance, or house rule.</source>
            <translation>Vul in waar dit staat: een wetsartikel, de verordening, of huisregel.</translation>
        </message>
        <message>
            <source>The last day %2 lies before the first day.</source>
            <translation>De laatste dag %2 ligt voor de eerste dag.</translation>
        </message>
        <message>
            <source>There is another value for these days already. Choose another first day, or end that one.</source>
            <translation>Voor deze dagen is er al een andere waarde. Kies een andere eerste dag, of laat die waarde eerder eindigen.</translation>
        </message>
        <message>
            <source>A contract of six months or less has no probation (BW 7:652).</source>
            <translation>Een contract van zes maanden of korter heeft geen proeftijd (BW 7:652).</translation>
        </message>
        <message>
            <source>The probation of this contract is %1 month at most (BW 7:652).</source>
            <translation>De proeftijd van dit contract is hoogstens %1 maand (BW 7:652).</translation>
        </message>
        <message>
            <source>This person did this work before. A new probation is then void, unless the work asks for clearly other skills.</source>
            <translation>Deze persoon deed dit werk al eerder. Een nieuwe proeftijd geldt dan niet, tenzij het werk duidelijk iets anders vraagt.</translation>
        </message>
        <message>
            <source>This person did a stage at this work. A probation after that is not usual.</source>
            <translation>Deze persoon deed een stage in dit werk. Een proeftijd daarna is niet gebruikelijk.</translation>
        </message>
        <message>
            <source>Wijkwerk does not know the chain rule of before 2020. Ask HR.</source>
            <translation>Wijkwerk kent de ketenregel van vóór 2020 niet. Vraag het aan HR.</translation>
        </message>
        <message>
            <source>This is contract %1 of %2 in the chain: no other temporary one may follow.</source>
            <translation>Dit is contract %1 van %2 in de keten: hierna mag geen tijdelijk contract meer volgen.</translation>
        </message>
        <message>
            <source>Temporary contracts in this chain may run up to and including %1.</source>
            <translation>Tijdelijke contracten in deze keten mogen lopen t/m %1.</translation>
        </message>
        <message>
            <source>Only who is younger than %1 on the first day and works %2 hours a week at most is left out of the chain (BW 7:668a). Choose no exception, or check birth date and hours.</source>
            <translation>Alleen wie op de eerste dag jonger is dan %1 en hoogstens %2 uur per week werkt, telt niet mee in de keten (BW 7:668a). Kies geen uitzondering, of controleer geboortedatum en uren.</translation>
        </message>
        <message>
            <source>This is contract %2 in the chain, and %3 are allowed. By law it is permanent from %1 on (BW 7:668a).</source>
            <translation>Dit is contract %2 in de keten. Er mogen er %3. Volgens de wet is het vast vanaf %1 (BW 7:668a).</translation>
        </message>
        <message>
            <source>The chain began on %2 and lasts longer than %3 months. By law it is permanent from %1 on (BW 7:668a).</source>
            <translation>De keten begon op %2 en duurt langer dan %3 maanden. Volgens de wet is het contract vast vanaf %1 (BW 7:668a).</translation>
        </message>
        <message>
            <source>There is a contract without an end since %1.</source>
            <translation>Er is al een contract zonder einddatum sinds %1.</translation>
        </message>
        <message>
            <source>The law fixes this. Change it only when the law itself has changed.</source>
            <translation>Dit staat in de wet. Wijzig het alleen als de wet zelf is veranderd.</translation>
        </message>
        <message>
            <source>Fill in the decree that equates this day with a holiday.</source>
            <translation>Vul in welk besluit deze dag gelijkstelt aan een feestdag.</translation>
        </message>
        <message>
            <source>There is no date “%1”. There are: %2.</source>
            <translation>Er is geen datum “%1”. Wel: %2.</translation>
        </message>
        <message>
            <source>This person has no contract.</source>
            <translation>Deze persoon heeft geen contract.</translation>
        </message>
        <message>
            <source>The department has no value of its own for this.</source>
            <translation>De afdeling heeft hiervoor geen eigen waarde.</translation>
        </message>
        <message>
            <source>This also changes the days of what began since %1: %2 placements and %3 contracts, also days that were told or printed before.</source>
            <translation>Dit verandert ook de data van wat sinds %1 begon: plaatsingen %2, contracten %3. Ook data die al zijn verteld of afgedrukt.</translation>
        </message>
        <message>
            <source>On the first day the person has not reached the AOW age of %1 years and %2 months, or the birth date is not known. Choose no exception, or check the birth date.</source>
            <translation>Op de eerste dag heeft de persoon de AOW-leeftijd van %1 jaar en %2 maanden nog niet bereikt, of de geboortedatum is niet bekend. Kies geen uitzondering, of controleer de geboortedatum.</translation>
        </message>
        <message>
            <source>Bbl is work and school, with an agreement of the school (BW 7:668a). Say which school and which course, or choose no exception.</source>
            <translation>Bbl is werk en school, met een overeenkomst van de school (BW 7:668a). Zeg welke school en welke opleiding, of kies geen uitzondering.</translation>
        </message>
        <message>
            <source>The law changes on %1. From then on the value of the law counts, and not this one.</source>
            <translation>De wet verandert op %1. Vanaf dan telt de waarde van de wet, en niet deze.</translation>
        </message>
        <message>
            <source>This also changes days of the past, from %1 on: %2 people were underway then. Also days that were told or printed before may change.</source>
            <translation>Dit verandert ook dagen van vroeger, vanaf %1: toen waren %2 mensen onderweg. Ook dagen die al zijn verteld of geprint kunnen veranderen.</translation>
        </message>
        <message>
            <source>Some of these days are closed already, from %1 up to and including %2. Change that line.</source>
            <translation>Van %1 t/m %2 is al een sluiting. Wijzig die regel.</translation>
        </message>
        <message>
            <source>A closing lasts %1 days at most. Check the last day.</source>
            <translation>Een sluiting duurt ten hoogste %1 dagen. Kijk de laatste dag na.</translation>
        </message>
        <message>
            <source>No closing begins on that day.</source>
            <translation>Op die dag begint geen sluiting.</translation>
        </message>
        <message>
            <source>That day is not equated with a holiday.</source>
            <translation>Die dag is niet gelijkgesteld met een feestdag.</translation>
        </message>
    </context>
    <context>
        <name>ViewState</name>
        <message>
            <source>Given</source>
            <translation>Gegeven</translation>
        </message>
        <message>
            <source>Did not want to say anything</source>
            <translation>Wilde niets zeggen</translation>
        </message>
        <message>
            <source>Was not there</source>
            <translation>Was er niet</translation>
        </message>
    </context>
    <context>
        <name>WorkProblem</name>
        <message>
            <source>This may not be empty.</source>
            <translation>Dit mag niet leeg zijn.</translation>
        </message>
        <message>
            <source>{value} has passed. Choose today or a later day.</source>
            <translation>{value} is al geweest. Kies vandaag of een latere dag.</translation>
        </message>
        <message>
            <source>The step before this one was on %1. Choose that day or a later one.</source>
            <translation>De vorige stap was op %1. Kies die dag of een latere dag.</translation>
        </message>
        <message>
            <source>There already is one with the name “%1”. Choose another name.</source>
            <translation>Er is er al een met de naam “%1”. Kies een andere naam.</translation>
        </message>
        <message>
            <source>This number cannot be less than zero.</source>
            <translation>Dit getal kan niet kleiner zijn dan nul.</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>De laatste dag ligt vóór de eerste dag.</translation>
        </message>
        <message>
            <source>Choose the team of this workplace.</source>
            <translation>Kies het team van deze werkplek.</translation>
        </message>
        <message>
            <source>Fill in from which day how many people can work here.</source>
            <translation>Vul in vanaf welke dag er hoeveel mensen kunnen werken.</translation>
        </message>
        <message>
            <source>From %2 on %1 people are placed here. There cannot be fewer places than that.</source>
            <translation>Vanaf %2 zijn hier %1 mensen geplaatst. Minder plekken dan dat kan niet.</translation>
        </message>
        <message>
            <source>The logo is larger than 1 MB. Choose a smaller picture.</source>
            <translation>Het logo is groter dan 1 MB. Kies een kleiner plaatje.</translation>
        </message>
        <message>
            <source>The logo is not a PNG picture.</source>
            <translation>Het logo is geen PNG-plaatje.</translation>
        </message>
        <message>
            <source>This BSN belongs to %2, person number %1.</source>
            <translation>Dit BSN hoort bij %2, persoonsnummer %1.</translation>
        </message>
        <message>
            <source>This dossier is archived. Take it out of the archive first.</source>
            <translation>Dit dossier is gearchiveerd. Haal het eerst uit het archief.</translation>
        </message>
        <message>
            <source>This referral was decided already.</source>
            <translation>Over deze aanmelding is al beslist.</translation>
        </message>
        <message>
            <source>Only somebody who is suitable can go to the waiting list.</source>
            <translation>Alleen iemand die geschikt is, kan naar de wachtlijst.</translation>
        </message>
        <message>
            <source>%1 has no vakspecialist.</source>
            <translation>%1 heeft geen vakspecialist.</translation>
        </message>
        <message>
            <source>Only a running stage can be extended.</source>
            <translation>Alleen een lopende stage kan worden verlengd.</translation>
        </message>
        <message>
            <source>Choose where this person goes.</source>
            <translation>Kies waar deze persoon naartoe gaat.</translation>
        </message>
        <message>
            <source>Choose the main reason of stopping.</source>
            <translation>Kies de belangrijkste reden van het stoppen.</translation>
        </message>
        <message>
            <source>A day of hand-over was filled in, but there is no hand-over.</source>
            <translation>Er is een dag van overdracht ingevuld, maar er is geen overdracht.</translation>
        </message>
        <message>
            <source>This letter is about a placement, and this person has none.</source>
            <translation>Deze brief gaat over een plaatsing, en die heeft deze persoon niet.</translation>
        </message>
        <message>
            <source>This kind is for remarks that come from a caseload file. Choose another kind.</source>
            <translation>Deze soort is voor opmerkingen uit een caseloadbestand. Kies een andere soort.</translation>
        </message>
        <message>
            <source>This day is set by law. Write down why it becomes later.</source>
            <translation>Deze dag staat in de wet. Schrijf op waarom het later wordt.</translation>
        </message>
        <message>
            <source>This is not ticked off by hand: it goes by itself when it was really done. Use the button in its row.</source>
            <translation>Dit vinkt u niet zelf af: het verdwijnt vanzelf als het echt gedaan is. Gebruik de knop in de regel.</translation>
        </message>
        <message>
            <source>Talks are planned until the advice was given. Later, record an absence.</source>
            <translation>Gesprekken worden gepland tot het advies er is. Leg daarna een afwezigheid vast.</translation>
        </message>
        <message>
            <source>{value} is before the referral. Fill in the day of the talk.</source>
            <translation>{value} ligt voor de aanmelding. Vul de dag van het gesprek in.</translation>
        </message>
        <message>
            <source>Nobody has person number, client number or external number “%1”.</source>
            <translation>Niemand heeft persoonsnummer, klantnummer of extern nummer “%1”.</translation>
        </message>
        <message>
            <source>More than one person has number “%1”: person numbers %2. Use the person number.</source>
            <translation>Meer dan één persoon heeft nummer “%1”: persoonsnummers %2. Gebruik het persoonsnummer.</translation>
        </message>
        <message>
            <source>There is no workplace “%1”.</source>
            <translation>Er is geen werkplek “%1”.</translation>
        </message>
        <message>
            <source>“%1” fits more than one workplace: %2. Give the whole name.</source>
            <translation>“%1” past bij meer dan één werkplek: %2. Geef de hele naam.</translation>
        </message>
        <message>
            <source>There is no worker “%1”.</source>
            <translation>Er is geen medewerker “%1”.</translation>
        </message>
        <message>
            <source>“%1” fits more than one worker: %2. Give the whole name.</source>
            <translation>“%1” past bij meer dan één medewerker: %2. Geef de hele naam.</translation>
        </message>
        <message>
            <source>There is no team “%1”.</source>
            <translation>Er is geen team “%1”.</translation>
        </message>
        <message>
            <source>“%1” fits more than one team: %2. Give the whole name.</source>
            <translation>“%1” past bij meer dan één team: %2. Geef de hele naam.</translation>
        </message>
        <message>
            <source>There is no wijk “%1”.</source>
            <translation>Er is geen wijk “%1”.</translation>
        </message>
        <message>
            <source>“%1” fits more than one wijk: %2. Give the whole name.</source>
            <translation>“%1” past bij meer dan één wijk: %2. Geef de hele naam.</translation>
        </message>
        <message>
            <source>%1 has no open trajectory. Refer this person first.</source>
            <translation>%1 heeft geen lopend traject. Meld deze persoon eerst aan.</translation>
        </message>
        <message>
            <source>Nobody has said who you are. Put --as NAME behind the command; Wijkwerk remembers it for this account.</source>
            <translation>Het is niet bekend wie u bent. Zet --as NAAM achter de opdracht; Wijkwerk onthoudt dat voor dit account.</translation>
        </message>
        <message>
            <source>“{value}” is no value for --%1. Use: {proposal}.</source>
            <translation>“{value}” is geen waarde voor --%1. Gebruik: {proposal}.</translation>
        </message>
        <message>
            <source>There is no list “%1”. Use: {proposal}.</source>
            <translation>Er is geen lijst “%1”. Gebruik: {proposal}.</translation>
        </message>
        <message>
            <source>The file is damaged: %1. Keep it, and go on with the newest backup.</source>
            <translation>Het bestand is beschadigd: %1. Bewaar het en ga verder met de nieuwste kopie.</translation>
        </message>
        <message>
            <source>In table %1 something refers to what does not exist.</source>
            <translation>In tabel %1 verwijst iets naar wat er niet is.</translation>
        </message>
        <message>
            <source>Person %1 is in phase “%2”, but the last step says “%3”.</source>
            <translation>Persoon %1 staat in fase “%2”, maar de laatste stap zegt “%3”.</translation>
        </message>
        <message>
            <source>Person %1 has two placements on %2.</source>
            <translation>Persoon %1 heeft twee plaatsingen op %2.</translation>
        </message>
        <message>
            <source>Person %1 has %2 open trajectories.</source>
            <translation>Persoon %1 heeft %2 lopende trajecten.</translation>
        </message>
        <message>
            <source>Person number %1 was given more than once.</source>
            <translation>Persoonsnummer %1 is meer dan één keer gegeven.</translation>
        </message>
        <message>
            <source>The next person number is in use already: the highest one is %1.</source>
            <translation>Het volgende persoonsnummer is al in gebruik: het hoogste is %1.</translation>
        </message>
        <message>
            <source>Reference %1 was given to more than one letter.</source>
            <translation>Kenmerk %1 is aan meer dan één brief gegeven.</translation>
        </message>
        <message>
            <source>The journal holds the BSN of person %1.</source>
            <translation>In het logboek staat het BSN van persoon %1.</translation>
        </message>
        <message>
            <source>On %2 there are %3 people at %1, and %4 places.</source>
            <translation>Op %2 zijn er %3 mensen op %1, en %4 plekken.</translation>
        </message>
        <message>
            <source>The PDF of letter %1 is not the one that was kept.</source>
            <translation>De pdf van brief %1 is niet de pdf die is bewaard.</translation>
        </message>
        <message>
            <source>Choose a workplace.</source>
            <translation>Kies een werkplek.</translation>
        </message>
        <message>
            <source>Fill in the hours.</source>
            <translation>Vul de uren in.</translation>
        </message>
        <message>
            <source>Line {row} cannot be read as JSON; it goes wrong at byte %1.</source>
            <translation>Regel {row} is niet te lezen als JSON; het gaat mis bij byte %1.</translation>
        </message>
        <message>
            <source>Line {row} is no JSON object with the fields of a person.</source>
            <translation>Regel {row} is geen JSON-object met de velden van een persoon.</translation>
        </message>
        <message>
            <source>Line {row}: “%1” must be %2, but %3 was found.</source>
            <translation>Regel {row}: “%1” moet %2 zijn, maar er staat %3.</translation>
        </message>
        <message>
            <source>Letter %1 was marked as sent already.</source>
            <translation>Brief %1 stond al als verzonden.</translation>
        </message>
        <message>
            <source>This task was done already: %1.</source>
            <translation>Deze taak was al klaar: %1.</translation>
        </message>
        <message>
            <source>An index does not agree with its table: %1. Nothing was lost. Do the upkeep: Beheer, Back-up, Onderhoud, or “wijkwerkctl maintain”.</source>
            <translation>Een index klopt niet met zijn tabel: %1. Er is niets verloren. Doe het onderhoud: Beheer, Back-up, Onderhoud, of “wijkwerkctl maintain”.</translation>
        </message>
        <message>
            <source>Do not record medical data (%1). Describe what somebody can and cannot do at work.</source>
            <translation>Leg geen medische gegevens vast (%1). Beschrijf wat iemand wel en niet kan op het werk.</translation>
        </message>
        <message>
            <source>This day is set by law and does not move. Choose %1 or earlier.</source>
            <translation>Deze dag staat in de wet en verschuift niet. Kies %1 of eerder.</translation>
        </message>
        <message>
            <source>This note has words that seem medical: %1. Write down what somebody can do, not what the cause is.</source>
            <translation>In deze notitie staan woorden die medisch lijken: %1. Schrijf op wat iemand kan, niet wat de oorzaak is.</translation>
        </message>
        <message>
            <source>{value} is not after the last measurement. Choose a later day.</source>
            <translation>{value} ligt niet na de laatste meting. Kies een latere dag.</translation>
        </message>
        <message>
            <source>This term was put right or dealt with already. Open the dossier again.</source>
            <translation>Deze termijn is al verbeterd of afgehandeld. Open het dossier opnieuw.</translation>
        </message>
        <message>
            <source>%1 is not done by hand, or is no duty.</source>
            <translation>%1 wordt niet met de hand gedaan, of is geen plicht.</translation>
        </message>
        <message>
            <source>Fill in the day and the time.</source>
            <translation>Vul de dag en de tijd in.</translation>
        </message>
        <message>
            <source>This moment is still to come. Fill in when it was.</source>
            <translation>Dit moment moet nog komen. Vul in wanneer het was.</translation>
        </message>
        <message>
            <source>This is before the breach was found. Fill in a later moment.</source>
            <translation>Dit is voordat het datalek werd ontdekt. Vul een later moment in.</translation>
        </message>
        <message>
            <source>This data breach was answered on %1 already, and that stays as it was. Is it not right? Then write the breach down again and say what is different.</source>
            <translation>Dit datalek is op %1 al beantwoord. Dat blijft zo staan. Klopt het niet? Schrijf het datalek dan opnieuw op en zeg wat er anders is.</translation>
        </message>
        <message>
            <source>There is a number in it that looks like a BSN. Take it out: no names or numbers of people stand here.</source>
            <translation>Er staat een nummer in dat op een BSN lijkt. Haal het weg: hier staan geen namen of nummers van mensen.</translation>
        </message>
    </context>
    <context>
        <name>ContractEndHow</name>
        <message>
            <source>By itself, on its last day</source>
            <translation>Vanzelf, op de laatste dag</translation>
        </message>
        <message>
            <source>The person gives notice</source>
            <translation>De deelnemer neemt ontslag</translation>
        </message>
        <message>
            <source>Together, with an agreement</source>
            <translation>Samen, met een overeenkomst</translation>
        </message>
        <message>
            <source>In the probation</source>
            <translation>In de proeftijd</translation>
        </message>
        <message>
            <source>Dismissal, asked through HR</source>
            <translation>Ontslag, gevraagd via HR</translation>
        </message>
    </context>
    <context>
        <name>DismissalGround</name>
        <message>
            <source>a. The work falls away (business reasons)</source>
            <translation>a. Het werk vervalt (bedrijfseconomisch)</translation>
        </message>
        <message>
            <source>b. Not able to work for two years</source>
            <translation>b. Lang niet kunnen werken (de termijn van de wet is voorbij)</translation>
        </message>
        <message>
            <source>c. Away very often</source>
            <translation>c. Heel vaak afwezig</translation>
        </message>
        <message>
            <source>d. The work does not succeed</source>
            <translation>d. Het werk lukt niet (functioneren)</translation>
        </message>
        <message>
            <source>e. Culpable conduct</source>
            <translation>e. Verwijtbaar handelen</translation>
        </message>
        <message>
            <source>f. Objection of conscience</source>
            <translation>f. Gewetensbezwaar</translation>
        </message>
        <message>
            <source>g. The working relation is disturbed</source>
            <translation>g. Verstoorde arbeidsverhouding</translation>
        </message>
        <message>
            <source>h. Other circumstances</source>
            <translation>h. Andere omstandigheden</translation>
        </message>
        <message>
            <source>i. Several grounds together</source>
            <translation>i. Verschillende gronden samen</translation>
        </message>
    </context>
    <context>
        <name>EndEvidence</name>
        <message>
            <source>Written notice of the person</source>
            <translation>Schriftelijke opzegging van de deelnemer</translation>
        </message>
        <message>
            <source>Told what it means for WW and benefit</source>
            <translation>Verteld wat het betekent voor WW en uitkering</translation>
        </message>
        <message>
            <source>Signed agreement to end</source>
            <translation>Getekende overeenkomst over het einde</translation>
        </message>
        <message>
            <source>In it: how long the person may take it back</source>
            <translation>In de overeenkomst staat de bedenktijd</translation>
        </message>
        <message>
            <source>Contract in which the probation stands</source>
            <translation>Contract waarin de proeftijd staat</translation>
        </message>
        <message>
            <source>What happened, with days</source>
            <translation>Wat er gebeurde, met data</translation>
        </message>
        <message>
            <source>Reports of talks, with days</source>
            <translation>Verslagen van gesprekken, met data</translation>
        </message>
        <message>
            <source>Improvement plan, and how it went</source>
            <translation>Verbeterplan, en hoe dat ging</translation>
        </message>
        <message>
            <source>Training and guidance that was offered</source>
            <translation>Scholing en begeleiding die zijn aangeboden</translation>
        </message>
        <message>
            <source>Other suitable work was looked for</source>
            <translation>Er is gezocht naar ander passend werk</translation>
        </message>
    </context>
    <context>
        <name>TimelineFacts</name>
        <message>
            <source>Term recorded: wage subsidy without a measurement (LKS)</source>
            <translation>Termijn vastgelegd: loonkostensubsidie zonder meting (LKS)</translation>
        </message>
        <message>
            <source>Term recorded: next measurement of the loonwaarde</source>
            <translation>Termijn vastgelegd: volgende meting van de loonwaarde</translation>
        </message>
        <message>
            <source>Term recorded: statement for the LKV</source>
            <translation>Termijn vastgelegd: verklaring voor het LKV</translation>
        </message>
        <message>
            <source>Term recorded: objection</source>
            <translation>Termijn vastgelegd: bezwaar</translation>
        </message>
        <message>
            <source>Skills scored by the person</source>
            <translation>Vaardigheden gescoord door de deelnemer</translation>
        </message>
        <message>
            <source>Skills scored by the craft specialist</source>
            <translation>Vaardigheden gescoord door de vakspecialist</translation>
        </message>
        <message>
            <source>Agreements about the secondment</source>
            <translation>Afspraken over de detachering</translation>
        </message>
        <message>
            <source>Earlier work recorded</source>
            <translation>Eerder werk vastgelegd</translation>
        </message>
        <message>
            <source>Earlier work recorded, withdrawn since</source>
            <translation>Eerder werk vastgelegd, later ingetrokken</translation>
        </message>
        <message>
            <source>Not put off any more: %1</source>
            <translation>Niet meer uitgesteld: %1</translation>
        </message>
        <message>
            <source>Put off: %1</source>
            <translation>Uitgesteld: %1</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Klaar: %1</translation>
        </message>
        <message>
            <source>Not needed: %1</source>
            <translation>Niet nodig: %1</translation>
        </message>
        <message>
            <source>Open again: %1</source>
            <translation>Weer open: %1</translation>
        </message>
        <message>
            <source>Certificate that does not count any more</source>
            <translation>Certificaat dat niet meer telt</translation>
        </message>
        <message>
            <source>Certificate recorded</source>
            <translation>Certificaat vastgelegd</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>vanaf %1</translation>
        </message>
        <message>
            <source>up to and including %1</source>
            <translation>t/m %1</translation>
        </message>
        <message numerus="yes">
            <source>%n seen</source>
            <translation>
                <numerusform>%n gezien</numerusform>
                <numerusform>%n gezien</numerusform>
            </translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>naar %1</translation>
        </message>
        <message>
            <source>next on %1</source>
            <translation>volgende op %1</translation>
        </message>
        <message>
            <source>dealt with on %1</source>
            <translation>afgehandeld op %1</translation>
        </message>
        <message>
            <source>valid up to and including %1</source>
            <translation>geldig t/m %1</translation>
        </message>
    </context>
</TS>
