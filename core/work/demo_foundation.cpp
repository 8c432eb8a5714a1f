// SPDX-License-Identifier: EUPL-1.2
#include "core/base/calendar.h"
#include "core/store/days_off.h"
#include "core/store/department.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/demo_builder.h"

namespace wijkwerk::work {

namespace {

struct PlaceLine {
    int team;
    const char* name;
    int wijk; ///< -1 is the whole town
    int capacity;
    int guide; ///< index within the team
    const char* location;
    const char* tasks;
    const char* requirements;
};

constexpr const char* teamNames[] = {"Wijkbeheer", "Afval", "Accommodaties", "Stedelijk beheer", "Handhaving"};
constexpr const char* wijkNames[] = {"Centrum",    "Noord",       "De Huet",     "Overstegen",
                                     "Schöneveld", "Muziekbuurt", "Buitengebied"};

constexpr PlaceLine places[] = {
    {0, "Groenploeg De Huet", 2, 4, 0, "Wijkpost De Huet, Esdoornlaan 2", "snoeien, onkruid verwijderen, vegen", ""},
    {0, "Groenploeg Noord", 1, 4, 1, "Wijkpost Noord, Molenweg 11", "maaien, snoeien, bladruimen", ""},
    {0, "Zwerfafval Overstegen", 3, 4, 2, "Wijkpost Overstegen, Tulpstraat 8", "prikken, prullenbakken legen", ""},
    {0, "Begraafplaats", 1, 3, 3, "Kapelstraat 90", "paden schoffelen, bladruimen", ""},
    {0, "Wijkpost Schöneveld", 4, 3, 3, "Korenbloemstraat 3", "kleine reparaties, groen", ""},
    {1, "Milieustraat", 1, 5, 0, "Havenkade 40", "bezoekers helpen, afval scheiden", "werkschoenen S3"},
    {1, "Zwerfvuil Centrum", 0, 5, 1, "Wilhelminaplein 1", "prikken, vegen met de wagen", ""},
    {1, "Containerploeg", -1, 4, 2, "Havenkade 42", "bijplaatsingen ophalen, containers schoonmaken", ""},
    {2, "Sporthal Rozengaarde", 3, 3, 0, "Rozengaardseweg 5", "schoonmaak, klaarzetten van toestellen", ""},
    {2, "Buurthuis De Zonnebloem", 2, 3, 0, "Beukenlaan 20", "gastheer, koffie, zalen klaarzetten", ""},
    {2, "Muziekschool", 5, 2, 1, "Vogelkersplein 4", "beheer, kleine klussen", ""},
    {2, "Wijkcentrum Noord", 1, 2, 1, "Molenweg 3", "gastheer, schoonmaak", ""},
    {2, "Zwembad De Rozen", 0, 2, 1, "Stationsweg 77", "schoonmaak, kassa helpen", ""},
    {3, "Straatmeubilair", -1, 3, 0, "Werkplaats, Havenkade 12", "bankjes en borden repareren", ""},
    {3, "Speelplekken", -1, 3, 0, "Werkplaats, Havenkade 12", "toestellen nakijken, zand verversen", "VCA gewenst"},
    {3, "Kleine bestrating", -1, 3, 1, "Werkplaats, Havenkade 12", "tegels leggen, putten nalopen", "tillen tot 15 kg"},
    {3, "Bruggen en hekken", -1, 2, 2, "Werkplaats, Havenkade 12", "schuren, verven", ""},
    {3, "Gladheid en seizoen", -1, 2, 2, "Gemeentewerf, Havenkade 1", "strooien, blad, evenementen", ""},
    {4, "Toezicht Centrum-Oost", 0, 5, 0, "Stadskantoor, Oude Gracht 1", "ronde lopen, bewoners aanspreken",
     "VOG nodig"},
    {4, "Fietsen Station", 0, 2, 1, "Stationsweg 1", "fietsen labelen en rechtzetten", "VOG nodig"},
    {4, "Evenementen", -1, 2, 1, "Stadskantoor, Oude Gracht 1", "hulp bij markt en evenementen", "VOG nodig"},
    {4, "Havenkade", 0, 1, 0, "Havenkade 30", "toezicht, gastheer", "VOG nodig"},
};

constexpr const char* guideNames[][4] = {{"Rob Hoekstra", "Anita Blom", "Said Benali", "Karel Wiersma"},
                                         {"Petra Visser", "Gerard Lammers", "Dewi Soekarno", nullptr},
                                         {"Hanna Kok", "Marcel Tromp", nullptr, nullptr},
                                         {"Anna Mulder", "Ed Scholten", "Ravi Autar", nullptr},
                                         {"Jan Smit", "Linda Kooistra", nullptr, nullptr}};

Department invented() {
    Department d;
    d.name = QStringLiteral("Wijkbedrijf Wijkerdam");
    d.municipality = QStringLiteral("Wijkerdam");
    d.unit = QStringLiteral("afdeling BUHA");
    d.visiting.street = QStringLiteral("Oude Gracht");
    d.visiting.houseNumber = 1;
    d.visiting.postcode = QStringLiteral("7001AA");
    d.visiting.city = QStringLiteral("Wijkerdam");
    d.postalBox = QStringLiteral("Postbus 100");
    d.postalPostcode = QStringLiteral("7000AB");
    d.postalCity = QStringLiteral("Wijkerdam");
    d.phone = QStringLiteral("+31314123456");
    d.email = QStringLiteral("wijkbedrijf@wijkerdam.voorbeeld.nl");
    d.signatoryName = QStringLiteral("W. de Groot");
    d.signatoryFunction = QStringLiteral("teamleider wijkbedrijf");
    d.mandateLine = QStringLiteral("namens burgemeester en wethouders van Wijkerdam");
    d.mandateFrom = QDate(2020, 1, 1);
    d.objectionAddress =
        QStringLiteral("College van burgemeester en wethouders van Wijkerdam\nPostbus 100\n7000 AB  WIJKERDAM");
    d.travelAllowance = QStringLiteral("Reist u meer dan 5 kilometer? Dan krijgt u uw reiskosten vergoed.");
    d.absenceRule = QStringLiteral("Bel dan vóór 7.45 uur uw vakspecialist.");
    d.demo = true;
    return d;
}

} // namespace

void DemoBuilder::foundation() {
    store::department::add(m_tx, invented());
    int position = 1;
    for (const char* name : teamNames)
        m_teams.push_back(store::teams::add(m_tx, {{}, QString::fromUtf8(name), position++, false, 1}));
    int postcode = 7001;
    for (const char* name : wijkNames)
        m_wijken.push_back(
            store::wijken::add(m_tx, {{}, QString::fromUtf8(name), {}, {QString::number(postcode++)}, false, 1}));
    addWorkers();
    addPlaces();
    ClosingPeriod bridge; // the Friday after Ascension of next year
    bridge.from = dayOf(Holiday::Ascension, m_day.year() + 1).addDays(1);
    bridge.until = bridge.from;
    bridge.name = QStringLiteral("Dag na Hemelvaart");
    bridge.source = QStringLiteral("huisregel");
    bridge.reason = QStringLiteral("De gemeentewerf is die dag dicht.");
    store::days_off::add(m_tx, bridge);
}

void DemoBuilder::addWorkers() {
    int phone = 2000;
    const auto worker = [&](const QString& name, Role role, TeamId team = {}) {
        Worker w;
        w.name = name;
        w.role = role;
        w.team = team;
        w.phone = QStringLiteral("+3161234%1").arg(phone++);
        w.email = QString(name).toLower().replace(u' ', u'.') + QLatin1String("@wijkerdam.voorbeeld.nl");
        return w;
    };
    for (const char* name : {"Joke Brandsma", "Karim Haddou", "Linda van Vliet"})
        m_coaches.push_back(store::workers::add(m_tx, worker(QString::fromUtf8(name), Role::JobCoach)));
    store::workers::add(m_tx, worker(QStringLiteral("Willem de Groot"), Role::TeamLead));
    // One of every other role, so that "Bekijk als…" shows what each of them sees.
    constexpr std::pair<const char*, Role> others[] = {
        {"Fatma Yıldız", Role::ClientManager},   {"Bas Verhoef", Role::EmployerAdviser},
        {"Ellen Prins", Role::DeptHead},         {"Miriam Cohen", Role::Hr},
        {"Sander Bakker", Role::PrivacyOfficer}, {"Nadia el Amrani", Role::Admin},
    };
    for (const auto& [name, role] : others)
        store::workers::add(m_tx, worker(QString::fromUtf8(name), role));
    for (std::size_t team = 0; team < std::size(guideNames); ++team) {
        m_guides.emplace_back();
        for (const char* name : guideNames[team]) {
            if (!name)
                continue;
            Worker guide = worker(QString::fromUtf8(name), Role::CraftSpecialist, m_teams[team]);
            guide.guidancePoints = 800;
            const bool isAway = guide.name == QLatin1String("Dewi Soekarno");
            if (isAway)
                guide.absentUntil = m_day;
            const WorkerId id = store::workers::add(m_tx, guide);
            m_guides.back().push_back(id);
            // Everybody was trained before the start; one training ran out last week, one will within a month.
            const QDate trained = m_day.addDays(-900 + 40 * int(m_guides.back().size()));
            const QDate until = guide.name == QLatin1String("Hanna Kok")    ? m_day.addDays(-6)
                                : guide.name == QLatin1String("Ravi Autar") ? m_day.addDays(24)
                                                                            : trained.addDays(1825);
            store::workers::addTraining(m_tx, {{}, id, QStringLiteral("psychological"), trained, until});
        }
    }
}

void DemoBuilder::addPlaces() {
    for (const PlaceLine& line : places) {
        Workplace w;
        w.name = QString::fromUtf8(line.name);
        w.team = m_teams[std::size_t(line.team)];
        w.wijk = line.wijk < 0 ? WijkId{} : m_wijken[std::size_t(line.wijk)];
        w.location = QString::fromUtf8(line.location);
        w.tasks = QString::fromUtf8(line.tasks);
        w.requirements = QString::fromUtf8(line.requirements);
        w.guide = m_guides[std::size_t(line.team)][std::size_t(line.guide)];
        w.workHours = {(line.capacity * 24 + m_chance.between(0, 20)) * 100};
        w.startTime = QStringLiteral("08:00");
        w.endTime = QStringLiteral("16:30");
        w.capacities = {{m_day.addYears(-16), line.capacity}};
        DemoPlace place;
        place.id = store::workplaces::add(m_tx, w);
        place.team = w.team;
        place.guide = w.guide;
        place.capacity = line.capacity;
        m_places.push_back(place);
    }
}

} // namespace wijkwerk::work
