// SPDX-License-Identifier: EUPL-1.2
#include "core/letters/facts.h"

#include "core/base/calendar.h"
#include "core/base/date_text.h"
#include "core/domain/naming.h"
#include "core/domain/phone.h"
#include "core/letters/facts_act.h"
#include "core/letters/filler.h"
#include "core/rules/evaluation_dates.h"
#include "core/rules/objection_term.h"
#include "core/rules/work_calendar.h"

namespace wijkwerk::letters {

namespace {

void putDepartment(Filler& filler, const LetterInput& input) {
    const auto& department = input.department;
    filler.put("gemeente.naam", department.municipality);
    filler.put("gemeente.adres", joined(addressLine1(department.visiting), addressLine2(department.visiting)));
    filler.put("gemeente.postadres",
               joined(department.postalBox,
                      shownPostcode(department.postalPostcode) + QLatin1Char(' ') + department.postalCity.toUpper()));
    filler.put("gemeente.telefoon", shownPhone(department.phone));
    filler.put("gemeente.email", department.email);
    filler.put("wijkbedrijf.naam", department.name);
    filler.put("afdeling", department.unit);
    filler.put("ondertekenaar.naam", department.signatoryName);
    filler.put("ondertekenaar.functie", department.signatoryFunction);
    QString mandate = department.mandateLine.trimmed();
    if (mandate.endsWith(u','))
        mandate.chop(1);
    filler.put("ondertekenaar.namens", mandate);
    filler.put("bezwaar.adres", department.objectionAddress);
    if (input.date.isValid())
        filler.put("bezwaar.tot", letterDate(rules::lastDayToObject(input.date, input.equated, input.values)));
    filler.put("reiskosten", department.travelAllowance);
    filler.put("ziekmelden", department.absenceRule);
}

/// Whether the person has a benefit that goes on (domain.md 1.1). A nug has none, employees have wages.
bool hasBenefit(ParticipantKind kind) {
    switch (kind) {
    case ParticipantKind::Reintegrator:
    case ParticipantKind::Anw:
    case ParticipantKind::IoawIoaz:
    case ParticipantKind::Youth:
    case ParticipantKind::VolunteerAct:
        return true;
    case ParticipantKind::SwSeconded:
    case ParticipantKind::ShelteredWork:
    case ParticipantKind::EnforcerConverted:
    case ParticipantKind::Nug:
        return false;
    }
    return false;
}

void putParticipant(Filler& filler, const LetterInput& input) {
    const auto& person = input.participant;
    const auto& address = letterAddress(person);
    filler.put("deelnemer.aanschrijfwijze", addressName(person.name));
    filler.put("deelnemer.adresregel1", addressLine1(address));
    filler.put("deelnemer.adresregel2", addressLine2(address));
    filler.put("deelnemer.adresregel3", addressLine3(address));
    filler.put("deelnemer.land", addressCountryLine(address));
    filler.put("deelnemer.aanhef", salutation(person.name));
    filler.put("deelnemer.lopendeTekst", runningText(person.name));
    filler.put("deelnemer.roepnaam", person.name.callName);
    filler.put("uitkering", hasBenefit(person.kind) ? QStringLiteral("ja") : QString());
}

void putWorkers(Filler& filler, const LetterInput& input) {
    const QString own = shownPhone(input.department.phone);
    const bool authorIsCoach = input.coach.name.isEmpty() && input.author.role == Role::JobCoach;
    const Worker& coach = authorIsCoach ? input.author : input.coach;
    const Worker& handler = coach.name.isEmpty() ? input.author : coach;
    filler.put("begeleider.naam", input.guide.name);
    filler.put("begeleider.telefoon", firstOf(shownPhone(input.guide.phone), own));
    filler.put("jobcoach.naam", coach.name);
    filler.put("jobcoach.telefoon", firstOf(shownPhone(coach.phone), own));
    filler.put("behandelaar.naam", handler.name);
    filler.put("behandelaar.telefoon", firstOf(own, shownPhone(handler.phone)));
    filler.put("behandelaar.email", firstOf(handler.email, input.department.email));
}

void putWorkplace(Filler& filler, const LetterInput& input) {
    filler.put("team.naam", input.team.name);
    filler.put("werkplek.naam", input.workplace.name);
    filler.put("werkplek.locatie", withoutPoint(input.workplace.location));
    filler.put("werkplek.wijk", input.wijk);
    filler.put("werkplek.taken", withoutPoint(input.workplace.tasks));
    filler.put("werkplek.eisen", withoutPoint(input.workplace.requirements));
    const auto time = [](const QString& text) {
        const auto read = timeFromText(text);
        return read ? letterTime(*read) : QString();
    };
    filler.put("stage.begintijd", time(input.workplace.startTime));
    filler.put("stage.eindtijd", time(input.workplace.endTime));
}

/// `drie maanden`, `zes weken`; empty when the period is no whole number of them.
QString durationText(QDate first, QDate last) {
    static const QStringList words{QStringLiteral("één"),   QStringLiteral("twee"), QStringLiteral("drie"),
                                   QStringLiteral("vier"),  QStringLiteral("vijf"), QStringLiteral("zes"),
                                   QStringLiteral("zeven"), QStringLiteral("acht"), QStringLiteral("negen"),
                                   QStringLiteral("tien"),  QStringLiteral("elf"),  QStringLiteral("twaalf")};
    for (int count = 1; count <= words.size(); ++count) {
        if (lastDayOfPeriod(first, count) == last)
            return words[count - 1] + (count == 1 ? QLatin1String(" maand") : QLatin1String(" maanden"));
    }
    for (int count = 1; count <= words.size(); ++count) {
        if (lastDayOfWeeks(first, count) == last)
            return words[count - 1] + (count == 1 ? QLatin1String(" week") : QLatin1String(" weken"));
    }
    return {};
}

struct FormWords {
    StageLegalForm form;
    const char* name;
    const char* explanation;
};
constexpr FormWords formWords[] = {
    {StageLegalForm::WorkStage, "een werkstage", "U doet werkervaring op, met begeleiding."},
    {StageLegalForm::TrialPlacement, "een proefplaatsing", "U en wij kijken of dit werk bij u past."},
    {StageLegalForm::ParticipationPlace, "een participatieplaats",
     "U doet extra werk en leert zo stap voor stap weer werken."},
    {StageLegalForm::SocialActivation, "sociale activering", "U zet een eerste stap naar werk of naar meer contact."},
    {StageLegalForm::CivicDuty, "een tegenprestatie", "U doet iets nuttigs voor de buurt."},
    {StageLegalForm::CivicParticipation, "maatschappelijke participatie", "U doet iets nuttigs voor de buurt."}};

void putStage(Filler& filler, const LetterInput& input) {
    const auto& placement = input.placement;
    filler.put("stage.start", letterDate(placement.startsOn));
    filler.put("stage.startdag", letterDateWithDay(placement.startsOn));
    filler.put("stage.uren", placement.hours.hundredths > 0 ? toText(placement.hours) : QString());
    filler.put("stage.dagen", letterText(placement.days));
    filler.put("stage.afspraken", withoutPoint(placement.agreements));
    if (const auto last = placement.until()) {
        filler.put("stage.einddatum", letterDate(*last));
        filler.put("stage.duur", durationText(placement.began(), *last));
    }
    for (const auto& words : formWords) {
        if (placement.legalForm == words.form) {
            filler.put("stage.vorm", QString::fromUtf8(words.name));
            filler.put("stage.uitleg", QString::fromUtf8(words.explanation));
            filler.put("stage.wet", articles(input.participant.kind, words.form));
        }
    }
}

void putEvaluations(Filler& filler, const LetterInput& input) {
    const auto& placement = input.placement;
    const auto last = placement.until();
    if (!placement.startsOn.isValid() || !last)
        return;
    const WorkCalendar calendar = rules::workCalendar(input.closingDays, input.values);
    // What is over already is not announced: a letter that is made late, or once more, tells what still comes.
    const QDate decision = rules::decisionDate(placement.began(), *last, calendar, input.values);
    if (!input.date.isValid() || decision >= input.date)
        filler.put("stage.besluitdatum", letterDate(decision));
    static constexpr const char* fields[] = {"stage.evaluatie1", "stage.evaluatie2", "stage.evaluatie3",
                                             "stage.evaluatie4"};
    auto dates = rules::evaluationDates(placement.began(), *last, calendar, input.values, input.pauses);
    std::erase_if(dates, [&](const auto& one) { return input.date.isValid() && one.due < input.date; });
    for (std::size_t at = 0; at < dates.size() && at < std::size(fields); ++at) {
        filler.put(fields[at], QStringLiteral("in week %1, uiterlijk op %2")
                                   .arg(QString::number(dates[at].week), letterDate(dates[at].due)));
    }
}

} // namespace

const QStringList& knownFields() {
    static const QStringList fields =
        QStringLiteral(
            "gemeente.naam gemeente.adres gemeente.postadres gemeente.telefoon gemeente.email wijkbedrijf.naam "
            "afdeling "
            "datum verzenddatum kenmerk uwKenmerk behandelaar.naam behandelaar.telefoon behandelaar.email "
            "deelnemer.aanschrijfwijze deelnemer.adresregel1 deelnemer.adresregel2 deelnemer.adresregel3 "
            "deelnemer.land "
            "deelnemer.aanhef deelnemer.lopendeTekst deelnemer.roepnaam uitkering team.naam "
            "werkplek.naam werkplek.locatie werkplek.wijk werkplek.taken werkplek.eisen "
            "begeleider.naam begeleider.telefoon jobcoach.naam jobcoach.telefoon "
            "ondertekenaar.naam ondertekenaar.functie ondertekenaar.namens bezwaar.adres reiskosten ziekmelden "
            "stage.start stage.startdag stage.einddatum stage.duur stage.uren stage.dagen stage.begintijd "
            "stage.eindtijd "
            "stage.afspraken stage.vorm stage.uitleg stage.wet stage.besluitdatum "
            "stage.evaluatie1 stage.evaluatie2 stage.evaluatie3 stage.evaluatie4 bezwaar.tot "
            "uitslag.gesprek uitslag.geschikt uitslag.nogGesprek uitslag.voorwaarden uitslag.teams uitslag.reden "
            "uitslag.volgendGesprek uitslag.opnieuw uitslag.wet "
            "verlenging.oudeEinddatum verlenging.vanaf verlenging.reden verlenging.maximum verlenging.doel "
            "verplaatsing.dag verplaatsing.vorige verplaatsing.reden "
            "einde.dag einde.gepland einde.reden einde.gesprek einde.wachtlijst einde.hulp "
            "contract.functie contract.schaal contract.cao contract.loon contract.uren contract.dagen contract.start "
            "contract.einde contract.verwacht contract.vast contract.proeftijd contract.opzeggen contract.antwoord "
            "contract.voorwaarden "
            "huidig.einde huidig.werkdag huidig.wwVanaf huidig.wwTot "
            "aanzegging.dag aanzegging.hoe aanzegging.ontvangen")
            .split(u' ');
    return fields;
}

Facts facts(const LetterInput& input) {
    Filler filler;
    putDepartment(filler, input);
    putParticipant(filler, input);
    putWorkers(filler, input);
    putWorkplace(filler, input);
    putStage(filler, input);
    putEvaluations(filler, input);
    putActs(filler, input);
    filler.put("datum", letterDate(input.date));
    filler.put("verzenddatum", letterDate(input.date));
    filler.put("kenmerk", input.reference);
    return filler.facts;
}

} // namespace wijkwerk::letters
