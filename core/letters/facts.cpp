// SPDX-License-Identifier: EUPL-1.2
#include "core/letters/facts.h"

#include "core/base/calendar.h"
#include "core/base/date_text.h"
#include "core/domain/naming.h"
#include "core/domain/phone.h"
#include "core/rules/evaluation_dates.h"
#include "core/rules/work_calendar.h"

namespace wijkwerk::letters {

namespace {

/// Adds a field when it has a value. Values are plain text: one kind of line end, no control characters and none that
/// turn the direction of writing, because those make a letter read otherwise than it is stored.
class Filler {
public:
    Facts facts;

    void put(const char* field, const QString& value) {
        const QString text = clean(value);
        if (!text.isEmpty())
            facts.insert(QLatin1String(field), text);
    }

    static QString clean(const QString& value) {
        QString text = value.normalized(QString::NormalizationForm_C);
        text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n').replace(QChar(0x2028), u'\n');
        QString result;
        for (const QChar c : text) {
            const char16_t code = c.unicode();
            const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
            if (c == u'\t')
                result += u' ';
            else if (c == u'\n' || (!turns && (c.isPrint() || c.isSurrogate())))
                result += c;
        }
        return result.trimmed();
    }
};

/// Within a sentence of the template that ends with a point of its own.
QString withoutPoint(const QString& text) {
    QString result = text.trimmed();
    while (result.endsWith(u'.'))
        result.chop(1);
    return result.simplified();
}

QString firstOf(const QString& one, const QString& other) {
    return one.trimmed().isEmpty() ? other : one;
}

QString joined(const QString& first, const QString& second) {
    const QString tail = second.simplified();
    return first.isEmpty() ? tail : tail.isEmpty() ? first : first + QLatin1String(", ") + tail;
}

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

/// Articles of the Participatiewet: the support (7, for people under 27 7a), the right to it (10), and the
/// participatieplaats (10a).
QString articles(const LetterInput& input, StageLegalForm form) {
    const QString support =
        input.participant.kind == ParticipantKind::Youth ? QStringLiteral("artikel 7a") : QStringLiteral("artikel 7");
    return form == StageLegalForm::ParticipationPlace ? support + QLatin1String(", artikel 10 en artikel 10a")
                                                      : support + QLatin1String(" en artikel 10");
}

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
            filler.put("stage.wet", articles(input, words.form));
        }
    }
}

void putEvaluations(Filler& filler, const LetterInput& input) {
    const auto& placement = input.placement;
    const auto last = placement.until();
    if (!placement.startsOn.isValid() || !last)
        return;
    const WorkCalendar calendar = rules::workCalendar(input.closingDays, input.values);
    filler.put("stage.besluitdatum", letterDate(rules::decisionDate(placement.began(), *last, calendar, input.values)));
    static constexpr const char* fields[] = {"stage.evaluatie1", "stage.evaluatie2", "stage.evaluatie3",
                                             "stage.evaluatie4"};
    const auto dates = rules::evaluationDates(placement.began(), *last, calendar, input.values, input.pauses);
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
            "stage.evaluatie1 stage.evaluatie2 stage.evaluatie3 stage.evaluatie4")
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
    filler.put("datum", letterDate(input.date));
    filler.put("verzenddatum", letterDate(input.date));
    filler.put("kenmerk", input.reference);
    return filler.facts;
}

} // namespace wijkwerk::letters
