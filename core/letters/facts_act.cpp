// SPDX-License-Identifier: EUPL-1.2
#include "core/letters/facts_act.h"

#include "core/base/date_text.h"

namespace wijkwerk::letters {

namespace {

QString yes(bool is) {
    return is ? QStringLiteral("ja") : QString();
}

QString dayOf(std::optional<QDate> day) {
    return day ? letterDate(*day) : QString();
}

void putAdvice(Filler& filler, const LetterInput& input) {
    filler.put("uitslag.wet", articles(input.participant.kind, {}));
    if (!input.advice)
        return;
    const Advice& advice = *input.advice;
    filler.put("uitslag.gesprek", letterDate(advice.talkedOn));
    filler.put("uitslag.geschikt", yes(isSuitable(advice.outcome)));
    filler.put("uitslag.nogGesprek", yes(advice.outcome == AdviceOutcome::AnotherTalk));
    filler.put("uitslag.voorwaarden", withoutPoint(advice.conditions));
    filler.put("uitslag.teams", withoutPoint(advice.proposals));
    filler.put("uitslag.reden", withoutPoint(advice.reason));
    if (advice.nextTalkOn)
        filler.put("uitslag.volgendGesprek", letterDateWithDay(*advice.nextTalkOn));
    filler.put("uitslag.opnieuw", dayOf(advice.reapplyFrom));
}

/// Why somebody works elsewhere or waits, as one says it to that person: about the work, not about the person.
QString sentenceOf(ChangeReason reason, const QString& note) {
    switch (reason) {
    case ChangeReason::BetterMatch:
        return QStringLiteral("Ander werk past beter bij u.");
    case ChangeReason::OwnWish:
        return QStringLiteral("U hebt hier zelf om gevraagd.");
    case ChangeReason::NextStep:
        return QStringLiteral("U bent klaar voor een volgende stap.");
    case ChangeReason::WorkEnded:
        return QStringLiteral("Op deze plek is geen werk meer.");
    case ChangeReason::GuideChanged:
        return QStringLiteral("Er is geen vakspecialist meer die u op deze plek kan begeleiden.");
    case ChangeReason::Travel:
        return QStringLiteral("De reis naar deze plek is niet goed te doen.");
    case ChangeReason::Hours:
        return QStringLiteral("De werktijden op deze plek passen niet.");
    case ChangeReason::Cooperation:
        return QStringLiteral("Het samenwerken op deze plek lukte niet.");
    case ChangeReason::Other:
        break;
    }
    return withoutPoint(note).isEmpty() ? QString() : withoutPoint(note) + u'.';
}

/// The same of a drop-out (domain.md 9.4): neutral words, nothing about health.
QString sentenceOf(DropOutReason reason, const QString& note) {
    switch (reason) {
    case DropOutReason::Health:
    case DropOutReason::Performance:
    case DropOutReason::Mismatch:
        return QStringLiteral("Dit werk past nu niet bij u.");
    case DropOutReason::CareFirst:
        return QStringLiteral("Er is nu eerst iets anders nodig dan werk.");
    case DropOutReason::Attendance:
        return QStringLiteral("U was vaak niet op het werk.");
    case DropOutReason::Behaviour:
        return QStringLiteral("De afspraken op het werk zijn niet nagekomen.");
    case DropOutReason::Motivation:
        return QStringLiteral("U wilt niet verder met deze stage.");
    case DropOutReason::Private:
        return QStringLiteral("In uw leven is nu iets anders dat voorgaat.");
    case DropOutReason::Travel:
        return QStringLiteral("De reis naar het werk is niet goed te doen.");
    case DropOutReason::WorkEnded:
        return QStringLiteral("Op deze plek is geen werk meer.");
    case DropOutReason::Safety:
        return QStringLiteral("Veilig werken lukt niet op deze plek.");
    case DropOutReason::BenefitEnd:
        return QStringLiteral("Uw uitkering is gestopt.");
    case DropOutReason::Moved:
        return QStringLiteral("U bent verhuisd.");
    case DropOutReason::Other:
        break;
    }
    return withoutPoint(note).isEmpty() ? QString() : withoutPoint(note) + u'.';
}

/// Why a stage lasts longer: what was decided, and the days it stood still.
QString reasonOf(const LetterExtension& extended) {
    QString text = withoutPoint(extended.reason);
    for (const rules::Pause& pause : extended.stoodStill) {
        text += text.isEmpty() ? QStringLiteral("uw stage lag stil") : QStringLiteral(". Ook lag uw stage stil");
        text += QStringLiteral(" van %1 tot en met %2").arg(letterDate(pause.from), letterDate(pause.until));
    }
    return text;
}

void putCourse(Filler& filler, const LetterInput& input) {
    if (const auto& extended = input.extended) {
        filler.put("verlenging.oudeEinddatum", letterDate(extended->lastDayBefore));
        filler.put("verlenging.vanaf", letterDate(extended->lastDayBefore.addDays(1)));
        filler.put("verlenging.reden", reasonOf(*extended));
        filler.put("verlenging.maximum", dayOf(extended->latest));
        filler.put("verlenging.doel", withoutPoint(extended->goal));
    }
    if (const auto& moved = input.moved) {
        filler.put("verplaatsing.dag", letterDateWithDay(moved->move.on));
        filler.put("verplaatsing.vorige", moved->from);
        filler.put("verplaatsing.reden", sentenceOf(moved->move.reason, moved->move.note));
    }
    if (const auto& stopped = input.stopped) {
        filler.put("einde.dag", letterDateWithDay(stopped->lastDay));
        filler.put("einde.gepland", dayOf(stopped->planned));
        filler.put("einde.reden", stopped->dropOut  ? sentenceOf(*stopped->dropOut, stopped->note)
                                  : stopped->change ? sentenceOf(*stopped->change, stopped->note)
                                                    : QString());
        filler.put("einde.gesprek", dayOf(stopped->talkedOn));
        filler.put("einde.wachtlijst", yes(!stopped->dropOut));
        filler.put("einde.hulp", yes(stopped->handedOver));
    }
}

/// How long it lasts, in one of three ways: for good, with a last day, or with one that is only expected.
void putLength(Filler& filler, const ContractTerms& terms, bool forGood) {
    const char* field = terms.onCalendarDate ? "contract.einde" : "contract.verwacht";
    if (forGood)
        filler.put("contract.vast", yes(true));
    else
        filler.put(field, dayOf(terms.lastDay));
}

void putTerms(Filler& filler, const ContractTerms& terms) {
    filler.put("contract.functie", withoutPoint(terms.function));
    filler.put("contract.schaal", withoutPoint(terms.scale));
    filler.put("contract.cao", agreementName(terms.agreement));
    filler.put("contract.loon", terms.wage > 0 ? shownMoney(terms.wage) : QString());
    filler.put("contract.uren", terms.hours.hundredths > 0 ? toText(terms.hours) : QString());
    filler.put("contract.start", letterDate(terms.startsOn));
    filler.put("contract.proeftijd", terms.probationMonths == 1   ? QStringLiteral("één maand")
                                     : terms.probationMonths == 2 ? QStringLiteral("twee maanden")
                                                                  : QString());
    filler.put("contract.opzeggen", yes(terms.interimNotice));
}

/// The last day of the pattern of the week that lies on or before the end.
QDate lastWorkingDay(QDate last, Weekdays days) {
    if (days.bits == 0)
        return last;
    while (!days.has(last.dayOfWeek()))
        last = last.addDays(-1);
    return last;
}

QString howOf(NoticeHow how) {
    switch (how) {
    case NoticeHow::HandedOver:
        return QStringLiteral("met een brief die wij aan u gaven");
    case NoticeHow::RegisteredPost:
        return QStringLiteral("met een aangetekende brief");
    case NoticeHow::Post:
        return QStringLiteral("met een brief");
    case NoticeHow::Email:
        return QStringLiteral("met een e-mail");
    }
    return {};
}

void putContract(Filler& filler, const LetterInput& input) {
    if (const auto& proposal = input.proposal) {
        putTerms(filler, proposal->terms);
        // With a reason of the team lead it is permanent by law, whatever day it has.
        putLength(filler, proposal->terms, proposal->terms.forGood || !proposal->chainReason.isEmpty());
        filler.put("contract.dagen", letterText(proposal->days));
        filler.put("contract.antwoord", dayOf(proposal->answerBy));
    }
    if (const auto last = input.contract ? input.contract->until() : std::nullopt) {
        constexpr int week = 7;
        filler.put("huidig.einde", letterDate(*last));
        filler.put("huidig.werkdag", letterDateWithDay(lastWorkingDay(*last, input.placement.days)));
        // UWV: from one week before the last day until one week after it.
        filler.put("huidig.wwVanaf", letterDate(last->addDays(-week)));
        filler.put("huidig.wwTot", letterDate(last->addDays(week)));
    }
    if (const auto& notice = input.notice) {
        filler.put("contract.voorwaarden", withoutPoint(notice->terms));
        filler.put("aanzegging.dag", letterDate(notice->givenOn));
        filler.put("aanzegging.hoe", howOf(notice->how));
        filler.put("aanzegging.ontvangen", dayOf(notice->receivedOn));
    }
}

} // namespace

QString articles(ParticipantKind kind, std::optional<StageLegalForm> form) {
    const QString support = kind == ParticipantKind::Youth ? QStringLiteral("artikel 7a") : QStringLiteral("artikel 7");
    return form == StageLegalForm::ParticipationPlace ? support + QLatin1String(", artikel 10 en artikel 10a")
                                                      : support + QLatin1String(" en artikel 10");
}

void putActs(Filler& filler, const LetterInput& input) {
    putAdvice(filler, input);
    putCourse(filler, input);
    putContract(filler, input);
}

QString agreementName(CollectiveAgreement agreement) {
    switch (agreement) {
    case CollectiveAgreement::Gemeenten:
        return QStringLiteral("Cao Gemeenten");
    case CollectiveAgreement::Sgo:
        return QStringLiteral("Cao SGO");
    case CollectiveAgreement::AanDeSlag:
        return QStringLiteral("Cao Aan de slag");
    case CollectiveAgreement::Wsw:
        return QStringLiteral("Cao Wsw");
    case CollectiveAgreement::Other:
        break;
    }
    return {};
}

} // namespace wijkwerk::letters
