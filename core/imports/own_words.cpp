// SPDX-License-Identifier: EUPL-1.2
// The words of own lists: headers, phases and reasons (own_row.h, synonyms.h).
#include "core/base/fold.h"
#include "core/imports/own_row.h"
#include "core/imports/synonyms.h"

#include <QHash>

#include <algorithm>

namespace wijkwerk::imports {
namespace {

struct Header {
    Target target;
    const char* words; ///< header keys, separated by spaces
};

constexpr Header headers[] = {
    {Target::Scheme, "regeling instroom instroomregeling instroomsoort soortinstroom wet uitkering soortuitkering "
                     "doelgroep instroomvia traject trajectsoort"},
    {Target::ReferredBy, "aangemelddoor verwijzer verwezendoor bron aanmelder contactpersoon klantmanager consulent "
                         "casemanager doorverwezendoor"},
    {Target::ReferredOn, "aanmelddatum datumaanmelding aangemeld aangemeldop aanmelding instroomdatum datuminstroom "
                         "intakedatum datumintake"},
    {Target::OwnPhase, "fase status huidigefase trajectfase stand standvanzaken situatie fasestatus"},
    {Target::StageStart, "startstage stagestart startdatumstage stagestartdatum beginstage begindatumstage stagevan "
                         "stagevanaf datumstartstage ingangstage startdatum begindatum start startproefplaatsing "
                         "startwerkstage"},
    {Target::StageEnd, "eindestage stageeinde einddatumstage stageeinddatum stagetot stagetm stagetotenmet eindstage "
                       "einddatum einde eindeproefplaatsing eindewerkstage"},
    {Target::ContractStart, "contractstart startcontract startdatumcontract contractvan contractvanaf begincontract "
                            "datumcontract contractbegin ingangcontract indienst indienstop datumindienst"},
    {Target::ContractEnd, "contracteinde eindecontract einddatumcontract contracttot contracttm contracttotenmet "
                          "contracteind eindcontract contractstarteinde uitdienst uitdienstop datumuitdienst"},
    {Target::WorkHours, "uren urenperweek aantaluren uurperweek contracturen stageuren"},
    {Target::Workplace, "werkplek werkplekteam werkplaats team plek stageplek stageplaats locatie ploeg werkploeg "
                        "geplaatstbij plaatsing afdeling"},
    {Target::Guide, "vakspecialist werkbegeleider voorman begeleiderwerkplek praktijkbegeleider werkmeester"},
    {Target::Coach, "jobcoach coach trajectbegeleider begeleider werkcoach"},
    {Target::EndedOn, "datumuitstroom uitstroomdatum datumuitval uitvaldatum datumeinde gestoptop datumgestopt "
                      "datumafgesloten afgeslotenop datumuit einddatumtraject"},
    {Target::EndReason, "uitstroom reden redenuitstroom uitstroomreden uitstroomreden redenuitval uitvalreden "
                        "redeneinde uitval redenstoppen redengestopt redenbeeindiging uitstroomnaar"},
    {Target::OwnRemark, "opmerking opmerkingen toelichting notitie notities bijzonderheden bijzonderheid memo "
                        "aantekening aantekeningen commentaar"},
};

struct PhaseWord {
    Phase phase;
    const char* words; ///< folded beginnings, separated by commas
};

/// The first that fits counts: `uit stage` has left.
constexpr PhaseWord phases[] = {
    {Phase::DroppedOut, "uitval,uitgevallen,gestopt,afgehaakt,afgebroken,gedropt"},
    {Phase::Outflow, "uitgestroomd,uitstroom"},
    {Phase::Closed, "afgesloten,beeindigd,gesloten,klaar,afgerond,oud,voormalig,uit,niet meer,archief"},
    {Phase::Aftercare, "nazorg"},
    {Phase::Seconded, "gedetacheerd,detachering,detach,uitgeleend"},
    {Phase::Contract, "contract,in dienst,dienstverband,arbeidscontract,tijdelijk contract,baan"},
    {Phase::Stage, "stage,proefplaatsing,werkstage,werkt,aan het werk,geplaatst,participatieplaats,actief,lopend"},
    {Phase::Waiting, "wacht,op de wachtlijst,wachtlijst"},
    {Phase::Preselection, "voorselectie,intake,selectie,screening,meeloop"},
    {Phase::Referred, "aangemeld,aanmelding,nieuw,instroom"},
};

struct ReasonWord {
    const char* ending; ///< toText() of it
    const char* parts;  ///< folded parts of the word, separated by commas
};

/// The first that fits counts, so what says more stands before what says less.
constexpr ReasonWord reasons[] = {
    {"outflow:death", "overleden,overlijden"},
    {"dropped_out:moved", "verhuis,verhuizing"},
    {"dropped_out:benefit_end", "uitkering gestopt,uitkering beeindigd,geen uitkering,uitkering stop"},
    {"outflow:pension_aow", "pensioen,aow"},
    {"outflow:sheltered_work", "beschut"},
    {"outflow:agency_payroll", "uitzend,payroll"},
    {"outflow:self_employed", "zzp,eigen bedrijf,zelfstandig,ondernemer"},
    {"outflow:jobs_agreement_job", "banenafspraak,garantiebaan"},
    {"outflow:volunteering", "vrijwilliger"},
    {"outflow:other_trajectory", "ander traject,andere voorziening,overgedragen"},
    {"dropped_out:motivation", "motivatie,gemotiveerd,wil niet,wilde niet,wil stoppen,eigen verzoek,geen zin,lui,"
                               "onwillig,zelf gestopt,geen interesse"},
    {"dropped_out:attendance", "verzuim,afwezig,no show,noshow,verschenen,komt niet,kwam niet,te laat,spoorloos,"
                               "niet op komen dagen,onbereikbaar"},
    {"dropped_out:behaviour", "gedrag,conflict,ruzie,agressi,lastig,brutaal,houding,onhandelbaar"},
    {"dropped_out:care_first", "versla,behandeling,opname,zorg nodig,hulpverlening,psych,eerst zorg,drugs,alcohol,"
                               "drank"},
    {"dropped_out:private", "prive,schuld,mantelzorg,kinderopvang,dakloos,huisvesting,thuissituatie,gezin,scheiding"},
    {"dropped_out:travel", "reis,vervoer,afstand,te ver"},
    {"dropped_out:safety", "onveilig,veiligheid"},
    {"dropped_out:health", "ziek,gezondheid,medisch,lichamelijk,arbeidsongeschikt,fysiek,zwanger"},
    {"dropped_out:work_ended", "geen werk,werk gestopt,project,geen plek,geen begeleiding,plek vervallen,opgeheven"},
    {"dropped_out:mismatch", "past niet,mismatch,geen match,verkeerde plek,werk niet leuk,ander werk gewenst"},
    {"dropped_out:performance", "function,ongeschikt,niet geschikt,te traag,tempo,te zwak,kan het niet,onvoldoende,"
                                "niveau"},
    {"outflow:regular_permanent", "vast contract,vaste baan,vast werk,onbepaalde tijd"},
    {"outflow:education", "opleiding,school,studie,bol,bbl,leerwerk"},
    {"outflow:parttime_with_benefit", "deeltijd,parttime"},
    {"outflow:other_municipal_job", "baan bij gemeente,gemeentebaan"},
    {"outflow:regular_temporary", "regulier,betaald werk,baan,werk gevonden,naar werk,aan het werk,werkgever,"
                                  "tijdelijk contract,dienstverband"},
    {"closed:goal_partly", "deels behaald"},
    {"closed:goal_not_reached", "doel niet behaald,niet behaald"},
    {"closed:goal_reached", "doel behaald,afgerond,succes,traject klaar,geslaagd"},
    {"closed:administrative", "administratief,dubbel,onbekend,vervallen"},
};

bool containsWord(const QString& folded, const QString& part) {
    // A part begins a word: `lui` is not in `sluiting`.
    return (QLatin1Char(' ') + folded).contains(QLatin1Char(' ') + part);
}

bool isIn(const QString& folded, const char* parts) {
    return std::ranges::any_of(QString::fromLatin1(parts).split(u','),
                               [&](const QString& part) { return containsWord(folded, part); });
}

/// A caseload column, read as one of ours.
Target ownMeaning(Target target) {
    switch (target) {
    case Target::Benefit:
    case Target::Kind:
        return Target::Scheme;
    case Target::Team:
        return Target::Workplace;
    case Target::CaseManager:
        return Target::ReferredBy;
    case Target::Phase:
        return Target::OwnPhase;
    case Target::InflowOn:
        return Target::ReferredOn;
    case Target::OutflowOn:
        return Target::EndedOn;
    case Target::OutflowReason:
        return Target::EndReason;
    case Target::Remark:
        return Target::OwnRemark;
    case Target::Track:
    case Target::Step:
        return Target::Keep;
    default:
        return target;
    }
}

} // namespace

std::optional<Target> ownTargetOfHeader(const QString& header) {
    static const QHash<QString, Target> words = [] {
        QHash<QString, Target> hash;
        for (const Header& entry : headers) {
            for (const QString& word : QString::fromLatin1(entry.words).split(u' '))
                hash.insert(word, entry.target);
        }
        return hash;
    }();
    if (const auto found = words.constFind(headerKey(header)); found != words.constEnd())
        return *found;
    const auto target = targetOfHeader(header);
    return target ? std::optional(ownMeaning(*target)) : std::nullopt;
}

std::optional<Phase> phaseOfWord(const QString& word) {
    const QString folded = fold(word);
    for (const PhaseWord& entry : phases) {
        for (const QString& start : QString::fromLatin1(entry.words).split(u',')) {
            const bool whole = folded.size() == start.size() || folded.mid(start.size(), 1) == u" " || start.size() > 3;
            if (folded.startsWith(start) && whole)
                return entry.phase;
        }
    }
    return std::nullopt;
}

QString toText(const OwnEnding& ending) {
    return codeOf(ending.into) + u':' + ending.code;
}

std::vector<OwnEnding> allEndings() {
    std::vector<OwnEnding> all;
    for (const auto& word : Words<DropOutReason>::list)
        all.push_back({Phase::DroppedOut, codeOf(word.value)});
    for (const auto& word : Words<OutflowType>::list)
        all.push_back({Phase::Outflow, codeOf(word.value)});
    for (const auto& word : Words<TrajectoryResult>::list)
        all.push_back({Phase::Closed, codeOf(word.value)});
    return all;
}

std::optional<OwnEnding> endingFromText(QStringView text) {
    for (const OwnEnding& ending : allEndings()) {
        if (toText(ending) == text)
            return ending;
    }
    return std::nullopt;
}

std::optional<OwnEnding> endingOfWord(const QString& word) {
    const QString folded = fold(word);
    for (const ReasonWord& entry : reasons) {
        if (isIn(folded, entry.parts))
            return endingFromText(QString::fromLatin1(entry.ending));
    }
    return std::nullopt;
}

OwnEnding unknownEnding() {
    return {Phase::Closed, codeOf(TrajectoryResult::Administrative)};
}

} // namespace wijkwerk::imports
