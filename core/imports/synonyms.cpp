// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/synonyms.h"

#include "core/base/fold.h"

#include <QHash>

namespace wijkwerk::imports {
namespace {

struct Synonyms {
    Target target;
    const char* words; ///< header keys, separated by spaces
};

constexpr Synonyms synonyms[] = {
    {Target::ClientNumber,
     "clientnummer clientnr clientnum clientid clientcode klantnummer klantnr klantnum klantid klantcode "
     "administratienummer administratienr admnr persoonsnummer persoonsnr persoonnummer subjectnummer subjectnr "
     "relatienummer relatienr registratienummer cliëntnummer"},
    {Target::ExternalNumber,
     "dossiernummer dossiernr dossier zaaknummer zaaknr werkprocesnummer anummer anr debiteurnummer "
     "debiteurnr personeelsnummer personeelsnr medewerkernummer werkzoekendennummer kenmerk referentie extern "
     "nummerextern "
     "externnummer trajectnummer trajectnr voorzieningnummer"},
    {Target::Bsn, "bsn bsnnummer bsnnr burgerservicenummer burgerservicenr sofi sofinummer sofinr"},
    {Target::WholeName,
     "naam volledigenaam naamvolledig clientnaam klantnaam naamclient naamklant deelnemer client klant kandidaat "
     "persoon "
     "naamdeelnemer deelnemernaam naamkandidaat kandidaatnaam weergavenaam aanschrijfnaam naampersoon"},
    {Target::FirstNames, "voornamen doopnamen voornaamvolledig volledigevoornamen allevoornamen"},
    {Target::Initials, "voorletters voorletter initialen vl voorl"},
    {Target::CallName, "roepnaam voornaam rnaam"},
    {Target::Prefix, "tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels tv tvs tussenv voorv vv "
                     "tussenvoegselachternaam voorvoegselachternaam "
                     "voorvoegselgeslachtsnaam tussenvoegselgeboortenaam voorvoegselsgeslachtsnaam"},
    {Target::Surname,
     "achternaam geslachtsnaam familienaam geboortenaam eigennaam meisjesnaam surname lastname achternaamclient"},
    {Target::PartnerPrefix,
     "tussenvoegselpartner voorvoegselpartner partnervoorvoegsel partnertussenvoegsel voorvoegselspartner "
     "voorvoegselgeslachtsnaampartner"},
    {Target::PartnerSurname,
     "partnernaam achternaampartner geslachtsnaampartner naampartner partnerachternaam partnergeslachtsnaam"},
    {Target::NameUse, "naamgebruik aanduidingnaamgebruik indicatienaamgebruik"},
    {Target::FormOfAddress, "aanspreekvorm aanhef aanspreektitel aanspreking"},
    {Target::Sex, "geslacht geslachtsaanduiding mv sexe gender mvo mvx"},
    {Target::BirthDate,
     "geboortedatum gebdatum gebdat geboortedat datumgeboorte geboren geboortedd dob gebdtm geborenop geboortedag"},
    {Target::Street, "straat straatnaam openbareruimte straatwoonadres naamopenbareruimte"},
    {Target::StreetAndNumber, "adres straatenhuisnummer straathuisnummer straatnummer straatennummer woonadres "
                              "adresregel1 adresregel straathuisnr "
                              "straatenhuisnr bezoekadres"},
    {Target::HouseNumber, "huisnummer huisnr hnr huisnum"},
    {Target::HouseLetter, "huisletter hletter"},
    {Target::HouseSuffix, "toevoeging huisnummertoevoeging huisnrtoevoeging huistoevoeging toev htoevoeging hnrtoev "
                          "huisnummertoev hnrtoevoeging "
                          "huisnrtoev"},
    {Target::Postcode, "postcode pc pcode postkode postcodewoonadres zip"},
    {Target::City, "woonplaats plaats plaatsnaam stad woonplaatsnaam city wpl woonpl"},
    {Target::PostcodeAndCity,
     "postcodewoonplaats postcodeplaats postcodeenplaats postcodeenwoonplaats pcplaats pcwoonplaats adresregel2"},
    {Target::Municipality, "gemeente gemeentenaam"},
    {Target::Country, "land landnaam landcode"},
    {Target::Phone, "telefoon telefoonnummer telefoonnr tel telnr telnummer mobiel mobielnummer mobielnr "
                    "mobieletelefoon gsm telefoonmobiel "
                    "telefoon1 tel1 mobieltelefoonnummer mobieltelnr telmobiel telefoonnummermobiel telefoonnummervast "
                    "telefoonprive 06nummer 06nr "
                    "telefoonthuis vasttelefoonnummer vast "
                    "telefoonvast telvast telthuis phone"},
    {Target::Phone2, "telefoon2 tel2 telefoonnummer2 tweedetelefoon tweedetelefoonnummer mobiel2 telefoonoverig"},
    {Target::Email, "email emailadres mail mailadres epost epostadres emailadresprive"},
    {Target::Wijk, "wijk wijknaam woonwijk stadsdeel"},
    {Target::Kind, "soortdeelnemer deelnemersoort soortkandidaat doelgroep soortclient doelgroepcode"},
    {Target::Benefit, "uitkering uitkeringssoort soortuitkering uitkeringsoort regeling uitkeringsregeling wet "
                      "uitkeringstype inkomen soortinkomen "
                      "uitkeringsvorm"},
    {Target::Team, "team teamnaam afdeling wijkteam uitvoerendteam clusternaam cluster"},
    {Target::CaseManager,
     "coach klantmanager consulent casemanager jobcoach begeleider regisseur werkcoach trajectbegeleider "
     "klantmanagerwerk klantmanagerinkomen behandelaar behandelendambtenaar naamklantmanager naamconsulent naamcoach "
     "participatiecoach accounthouder verantwoordelijke caseloadhouder"},
    {Target::Track, "trajectsoort soorttraject traject trajecttype voorziening voorzieningsoort soortvoorziening "
                    "instrument trajectnaam "
                    "naamtraject product productnaam"},
    {Target::Phase, "fase trajectfase fasetraject status trajectstatus statustraject huidigefase"},
    {Target::Step, "trede participatieladder trededeelnemer ladder tredeparticipatieladder participatietrede "
                   "huidigetrede tredeladder pladder"},
    {Target::InflowOn, "instroomdatum datuminstroom startdatum begindatum datumstart ingangsdatum datumbegin "
                       "aanmelddatum datumaanmelding "
                       "startdatumtraject begindatumtraject instroom datumingang datumin startuitkering"},
    {Target::OutflowOn, "uitstroomdatum datumuitstroom einddatum datumeinde einddatumtraject datumeind uitstroom "
                        "datumuit beeindigingsdatum "
                        "datumbeeindiging einddatumuitkering"},
    {Target::OutflowReason, "uitstroomreden redenuitstroom redeneinde redenbeeindiging eindereden beeindigingsreden "
                            "redenafsluiting afsluitreden "
                            "redenuit"},
    {Target::Remark, "opmerking opmerkingen toelichting notitie notities bijzonderheden memo aantekening aantekeningen "
                     "omschrijving commentaar "
                     "bijzonderheid"},
    {Target::Ignore, "redennietovergenomen regelnr regelnummer volgnr volgnummer rij rijnummer"},
};

const QHash<QString, Target>& table() {
    static const QHash<QString, Target> words = [] {
        QHash<QString, Target> hash;
        for (const Synonyms& entry : synonyms) {
            for (const QString& word : QString::fromUtf8(entry.words).split(u' '))
                hash.insert(headerKey(word), entry.target);
        }
        return hash;
    }();
    return words;
}

/// Words that say only whose field it is.
bool saysWhose(const QString& word) {
    static const QStringList words = {
        QStringLiteral("client"),    QStringLiteral("klant"),         QStringLiteral("deelnemer"),
        QStringLiteral("kandidaat"), QStringLiteral("persoon"),       QStringLiteral("van"),
        QStringLiteral("de"),        QStringLiteral("het"),           QStringLiteral("burger"),
        QStringLiteral("huidige"),   QStringLiteral("prive"),         QStringLiteral("brp"),
        QStringLiteral("gba"),       QStringLiteral("belanghebbende")};
    return words.contains(word);
}

} // namespace

QString headerKey(QStringView header) {
    QString key = fold(header);
    key.remove(u' ');
    return key;
}

std::optional<Target> targetOfHeader(const QString& header) {
    const auto& words = table();
    if (const auto found = words.constFind(headerKey(header)); found != words.constEnd())
        return *found;
    QString rest;
    for (const QString& word : fold(header).split(u' ', Qt::SkipEmptyParts)) {
        if (!saysWhose(word))
            rest += word;
    }
    if (const auto found = words.constFind(rest); found != words.constEnd())
        return *found;
    return std::nullopt;
}

QString systemOfHeader(const QString& header) {
    QString key = headerKey(header);
    for (const char* ending : {"nummer", "nr", "num", "id"}) {
        if (key.size() > qsizetype(qstrlen(ending)) && key.endsWith(QLatin1String(ending))) {
            key.chop(qsizetype(qstrlen(ending)));
            break;
        }
    }
    return key;
}

} // namespace wijkwerk::imports
