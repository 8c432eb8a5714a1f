<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>DashboardCharts</name>
    <message>
        <source>Referred</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Suitable after voorselectie</source>
        <translation>Geschikt na voorselectie</translation>
    </message>
    <message>
        <source>Stage started</source>
        <translation>Stage gestart</translation>
    </message>
    <message>
        <source>Stage finished</source>
        <translation>Stage afgerond</translation>
    </message>
    <message>
        <source>Temporary contract</source>
        <translation>Tijdelijk contract</translation>
    </message>
    <message>
        <source>Regular work</source>
        <translation>Regulier werk</translation>
    </message>
    <message>
        <source>re-integration</source>
        <translation>re-integratie</translation>
    </message>
    <message>
        <source>SW and beschut</source>
        <translation>SW en beschut</translation>
    </message>
    <message>
        <source>handhaving</source>
        <translation>handhaving</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>bezet</translation>
    </message>
    <message>
        <source>places</source>
        <translation>plekken</translation>
    </message>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>inflow</source>
        <translation>instroom</translation>
    </message>
    <message>
        <source>outflow to work</source>
        <translation>uitstroom naar werk</translation>
    </message>
    <message>
        <source>drop-outs</source>
        <translation>uitval</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
    <message>
        <source>There are no workplaces yet. Make the first one on Workplaces; then this shows how full each team is.</source>
        <translation>Er zijn nog geen werkplekken. Maak de eerste bij Werkplekken, dan staat hier hoe vol elk team is.</translation>
    </message>
    <message>
        <source>Nobody was referred and nobody left in this period. Every referral counts here from its day.</source>
        <translation>In deze periode is niemand aangemeld en niemand vertrokken. Elke aanmelding telt hier mee vanaf de dag zelf.</translation>
    </message>
    <message>
        <source>Nobody was referred this year yet. With the first referrals you see here how far people come.</source>
        <translation>Dit jaar is nog niemand aangemeld. Na de eerste aanmeldingen ziet u hier hoe ver mensen komen.</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>eindes</translation>
    </message>
    <message>
        <source>places that fall empty</source>
        <translation>plaatsen die vrijkomen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Nothing ends in the coming weeks.</source>
        <translation>In de komende weken eindigt er niets.</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::CliffPage</name>
    <message>
        <source>falls empty</source>
        <translation>komt vrij</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>opgevuld</translation>
    </message>
    <message>
        <source>Ends and empty places per week</source>
        <translation>Eindes en vrije plaatsen per week</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Per week</translation>
    </message>
    <message>
        <source>What comes to an end</source>
        <translation>Wat loopt af?</translation>
    </message>
    <message>
        <source>Nothing ends here</source>
        <translation>Hier eindigt niets</translation>
    </message>
    <message>
        <source>Stages, contracts and secondments with a last day in this period stand here, with what must be done before.</source>
        <translation>Stages, contracten en detacheringen met een laatste dag in deze periode staan hier, met wat daarvoor nog moet gebeuren.</translation>
    </message>
    <message numerus="yes">
        <source>%n ends</source>
        <translation><numerusform>%n einde</numerusform><numerusform>%n eindes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them go on</source>
        <translation><numerusform>%n daarvan gaat door</numerusform><numerusform>%n daarvan gaan door</numerusform></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Ends %1.csv</source>
        <translation>Eindes %1.csv</translation>
    </message>
    <message>
        <source>The coming %1 weeks</source>
        <translation>De komende %1 weken</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Eindes %1</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle teams</translation>
    </message>
    <message>
        <source>My people and those of nobody</source>
        <translation>Mijn mensen en die van niemand</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
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
        <source>Workplace</source>
        <translation>Werkplek</translation>
    </message>
    <message>
        <source>Needed before</source>
        <translation>Nodig daarvoor</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>De plaats</translation>
    </message>
    <message>
        <source>How counted?</source>
        <translation>Hoe berekend?</translation>
    </message>
    <message>
        <source>How the dates of the chosen row are counted</source>
        <translation>Hoe de datums van de gekozen regel zijn berekend</translation>
    </message>
    <message>
        <source>How are these dates counted?</source>
        <translation>Hoe zijn deze datums berekend?</translation>
    </message>
</context>
<context>
    <name>wijkwerk::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Period: 12 months</source>
        <translation>Periode: 12 maanden</translation>
    </message>
    <message>
        <source>Period: this year</source>
        <translation>Periode: dit jaar</translation>
    </message>
    <message>
        <source>Period: 3 months</source>
        <translation>Periode: 3 maanden</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Aan het werk</translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>In stage</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Werkplekken</translation>
    </message>
    <message>
        <source>To regular work</source>
        <translation>Naar regulier werk</translation>
    </message>
    <message>
        <source>Drop-outs</source>
        <translation>Uitval</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>With something late</source>
        <translation>Met iets dat te laat is</translation>
    </message>
    <message>
        <source>Occupancy per team</source>
        <translation>Bezetting per team</translation>
    </message>
    <message>
        <source>Inflow, outflow and drop-outs per month</source>
        <translation>Instroom, uitstroom en uitval per maand</translation>
    </message>
    <message>
        <source>From referral to work</source>
        <translation>Van aanmelding naar werk</translation>
    </message>
    <message>
        <source>What comes to an end?</source>
        <translation>Wat loopt af?</translation>
    </message>
    <message>
        <source>coming 20 weeks</source>
        <translation>komende 20 weken</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>Referred in %1</source>
        <translation>Aangemeld in %1</translation>
    </message>
    <message>
        <source>%1 re-integration · %2 SW and beschut · %3 handhaving</source>
        <translation>%1 re-integratie · %2 SW en beschut · %3 handhaving</translation>
    </message>
    <message numerus="yes">
        <source>%n end this week</source>
        <translation>
            <numerusform>%n rondt deze week af</numerusform>
            <numerusform>%n ronden deze week af</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 vrij</translation>
    </message>
    <message numerus="yes">
        <source>%n workplaces without a trained guide</source>
        <translation>
            <numerusform>%n werkplek zonder bevoegde begeleider</numerusform>
            <numerusform>%n werkplekken zonder bevoegde begeleider</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still at work after 26 weeks</source>
        <translation>%1 na 26 weken nog aan het werk</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 onbekend</translation>
    </message>
    <message>
        <source>%1 of %2 handed over</source>
        <translation>%1 van %2 overgedragen</translation>
    </message>
    <message numerus="yes">
        <source>%n by law</source>
        <translation>
            <numerusform>%n wettelijke termijn</numerusform>
            <numerusform>%n wettelijke termijnen</numerusform>
        </translation>
    </message>
    <message>
        <source>referred in %1</source>
        <translation>aangemeld in %1</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
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
        <source>Needed before</source>
        <translation>Nodig vóór die tijd</translation>
    </message>
    <message>
        <source>Nothing ends in the coming 20 weeks.</source>
        <translation>In de komende 20 weken loopt niets af.</translation>
    </message>
    <message>
        <source>There is nobody in this list.</source>
        <translation>In deze lijst staat niemand.</translation>
    </message>
    <message>
        <source>Calendar of all %1</source>
        <translation>Kalender van alle %1</translation>
    </message>
</context>
</TS>
