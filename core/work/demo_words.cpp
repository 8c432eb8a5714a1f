// SPDX-License-Identifier: EUPL-1.2
#include "core/work/demo_words.h"

namespace wijkwerk::work::demo {

namespace {

constexpr const char* women[] = {"Marijke",   "Fatima",   "Samira", "Tineke",  "Joke",    "Els",   "Aylin",  "Zeynep",
                                 "Agnieszka", "Sunita",   "Naomi",  "Ineke",   "Hanneke", "Özlem", "Hélène", "Priya",
                                 "Loes",      "Danielle", "Wilma",  "Karima",  "Noor",    "Femke", "Shanti", "Ruth",
                                 "Corrie",    "Olena",    "Esra",   "Gülsen",  "Malika",  "Petra", "Anouk",  "Bregje",
                                 "Yasmina",   "Chantal",  "Astrid", "Ilse",    "Carla",   "Roza",  "Mei",    "Saskia",
                                 "Jolanda",   "Nadia",    "Truus",  "Annelies"};

constexpr const char* men[] = {
    "Yusuf",  "Daan",    "Peter", "Kees",   "Ahmed",  "Bram",   "Hassan", "Rob",      "Jan",    "Bilal",   "Mehmet",
    "Huub",   "Raphaël", "Ömer",  "Gaël",   "Thijs",  "Teun",   "Ihor",   "Yohannes", "Kofi",   "Wim",     "Henk",
    "Rachid", "Sander",  "Marek", "Łukasz", "Stefan", "Gerrit", "Abdel",  "Tesfay",   "Jeroen", "Mustafa", "Sjaak",
    "Ruben",  "Tarik",   "Dirk",  "Emre",   "Freek",  "Ton",    "Ivan",   "Koen",     "Milan",  "Piotr",   "Arjan"};

constexpr const char* families[] = {"van den|Berg", "el|Amrani",    "|Bouzid",    "de|Haan",
                                    "ter|Horst",    "|Jansen",      "|Öztürk",    "|Saïdi",
                                    "|Vos",         "|Wolters",     "|Aït Omar",  "|Dijkstra",
                                    "van|Dijk",     "de|Vries",     "|Yılmaz",    "|Kowalski",
                                    "|Wójcik",      "van der|Meer", "|Bakker",    "|Visser",
                                    "|Smit",        "van 't|Hoff",  "|Mulder",    "de|Groot",
                                    "|Pinas",       "|Croes",       "|Çelik",     "|Şahin",
                                    "op de|Weegh",  "|Noordhoek",   "in 't|Veld", "van|IJsselstein",
                                    "|Kuiper",      "|Hendriks",    "|Tesfaye",   "|Nguyễn",
                                    "|Brouwer",     "den|Ouden",    "|Postma",    "|Schäfer",
                                    "|Groenlo",     "de la|Cruz",   "|Ramdin",    "|Peeters",
                                    "te|Velde",     "|Łuczak",      "van de|Ven", "|Demir",
                                    "|Verbeek",     "|Zuidema",     "d'|Hont",    "|El Idrissi",
                                    "|Boersma",     "|Koster",      "|Mohamed",   "van den|Broek-Hagenaars"};

constexpr const char* roads[] = {"Lijsterbeslaan",   "Kapelstraat",       "Beukenlaan",  "Stationsweg",
                                 "Dorpsstraat",      "Havenkade",         "Tulpstraat",  "Schoolstraat",
                                 "Esdoornlaan",      "Prins Hendrikkade", "Nieuwstraat", "Molenweg",
                                 "Korenbloemstraat", "Wilhelminaplein",   "Oude Gracht", "Burgemeester Röellstraat",
                                 "1e Dwarsstraat",   "Vogelkersplein"};

constexpr const char* talks[] = {
    "Kennismaking met %1. Wil graag buiten werken, het liefst in de eigen wijk.",
    "Gesprek over de voorselectie. %1 kan drie dagen per week komen; woensdag is lastig door de kinderopvang.",
    "%1 heeft eerder in het groen gewerkt en heeft veel zin om te beginnen.",
    "Besproken wat %1 nodig heeft: duidelijke taken en een vast aanspreekpunt.",
    "%1 wil leren omgaan met de bosmaaier. Wij kijken wanneer de instructie kan.",
    "Gesproken over reizen: %1 komt op de fiets, hoogstens twintig minuten."};

constexpr const char* stages[] = {"Komt op tijd en werkt goed samen. Wil meer met machines doen.",
                                  "Loopt mee met de ploeg en vraagt om uitleg als iets niet duidelijk is.",
                                  "Het tempo gaat omhoog. De vakspecialist is tevreden over de netheid.",
                                  "Twee keer te laat deze week. Afgesproken: een kwartier eerder van huis.",
                                  "Spreekt bewoners vriendelijk aan. Dat valt op in de wijk.",
                                  "Heeft vandaag voor het eerst zelfstandig de route gelopen.",
                                  "Houdt zich goed aan de veiligheidsregels; draagt altijd de hesjes en handschoenen."};

constexpr const char* calls[] = {"Gebeld: alles gaat goed, geen vragen.",
                                 "Gebeld over de werktijden van volgende week.",
                                 "Niet bereikt, voicemail ingesproken. Later alsnog gesproken.",
                                 "Gebeld met de vraag of de werkkleding past. Andere maat geregeld."};

constexpr const char* ends[] = {"Laatste gesprek gehad. Terugblik op wat goed ging en wat nog lastig is.",
                                "Afscheid genomen van de ploeg. Afgesproken dat wij over een maand bellen.",
                                "Samen de afspraken voor de periode erna op papier gezet."};

constexpr const char* firms[] = {"Hoveniersbedrijf De Linde", "Schoonmaakbedrijf Helder", "Bouwmarkt Van Alles",
                                 "Zorgcentrum De Brink",      "Transportbedrijf Zuid",    "Kringloop Rond",
                                 "Supermarkt Op de Hoek",     "Groenvoorziening Oost"};

constexpr const char* senders[] = {"Werk en Inkomen, klantmanager S. de Boer", "Werk en Inkomen, klantmanager R. Bos",
                                   "Werk en Inkomen, klantmanager F. el Hadi",
                                   "Werk en Inkomen, klantmanager M. Prins"};

} // namespace

std::span<const char* const> womenNames() {
    return women;
}
std::span<const char* const> menNames() {
    return men;
}
std::span<const char* const> surnames() {
    return families;
}
std::span<const char* const> streets() {
    return roads;
}
std::span<const char* const> talkNotes() {
    return talks;
}
std::span<const char* const> stageNotes() {
    return stages;
}
std::span<const char* const> phoneNotes() {
    return calls;
}
std::span<const char* const> endNotes() {
    return ends;
}
std::span<const char* const> employers() {
    return firms;
}
std::span<const char* const> referrers() {
    return senders;
}

} // namespace wijkwerk::work::demo
