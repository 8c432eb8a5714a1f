// SPDX-License-Identifier: EUPL-1.2
#include "core/base/date_text.h"
#include "core/rules/deadline_engine.h"

namespace wijkwerk::rules {

namespace {

struct Title {
    const char* word;
    const char* text; ///< `%1` is the number
};
constexpr Title titles[] = {
    {"first_talk", "Eerste gesprek"},
    {"report", "Verslag voorselectie"},
    {"week", "Evaluatie week %1"},
    {"decision", "Besluit: contract, verlengen of stoppen"},
    {"stage_end", "Einde stage"},
    {"trial_first_month", "Proefplaatsing: besluit over verlenging"},
    {"trial_last_month", "Proefplaatsing: langer dan %1 maanden kan niet"},
    {"schooling_month", "Scholing bespreken (maand %1)"},
    {"premium_month", "Premie na %1 maanden"},
    {"review_month", "Beoordeling na %1 maanden"},
    {"stop_check_month", "Besluit doorgaan of stoppen na %1 maanden"},
    {"participation_month", "Participatieplaats: grens van %1 maanden"},
    {"notice", "Aanzegbrief contract"},
    {"contract_end", "Einde contract"},
    {"chain", "Contractketen: hierna voor onbepaalde tijd"},
    {"probation", "Einde proeftijd"},
    {"certificate", "Diploma of bewijs verloopt"},
    {"consent", "Toestemming loopt af"},
    {"request", "Verzoek beantwoorden"},
    {"secondment_end", "Einde detachering"},
    {"secondment_notice", "Detachering loopt af: doorgaan of stoppen"},
    {"status_26_weeks", "Nog aan het werk na 26 weken?"},
    {"contact", "Contact opnemen"},
    {"start", "Regelen voor de eerste dag"},
    {"go_on", "Pas op de plaats: hoe verder?"},
};

} // namespace

QString titleOf(const wijkwerk::Deadline& deadline) {
    const std::string_view word = deadline.subject.word;
    if (word == "aftercare_month")
        return deadline.subject.number == 1 ? QStringLiteral("Nazorg na 1 maand")
                                            : QStringLiteral("Nazorg na %1 maanden").arg(deadline.subject.number);
    for (const Title& title : titles) {
        if (word != title.word)
            continue;
        const QString text = QString::fromUtf8(title.text);
        return text.contains(u'%') ? text.arg(deadline.subject.number) : text;
    }
    return codeOf(deadline.rule);
}

QString sourceOf(DeadlineRule rule) {
    switch (rule) {
    case DeadlineRule::TrialPlacement:
        return QStringLiteral("Participatiewet art. 8a lid 2 onder d");
    case DeadlineRule::ParticipationPlace:
        return QStringLiteral("Participatiewet art. 10a");
    case DeadlineRule::Notice:
        return QStringLiteral("BW 7:668");
    case DeadlineRule::Chain:
        return QStringLiteral("BW 7:668a");
    case DeadlineRule::Probation:
        return QStringLiteral("BW 7:652");
    case DeadlineRule::RightsRequest:
        return QStringLiteral("AVG art. 12 lid 3");
    case DeadlineRule::ConsentEnd:
        return QStringLiteral("AVG art. 7");
    default:
        return QStringLiteral("huisregel");
    }
}

QStringList stepsOf(const wijkwerk::Deadline& deadline, const DeadlineValues& values) {
    QStringList steps;
    steps << QStringLiteral("Regel %1, bron: %2.").arg(codeOf(deadline.rule), sourceOf(deadline.rule));
    if (deadline.since.isValid())
        steps << QStringLiteral("Telt vanaf %1.").arg(shownDate(deadline.since));
    switch (deadline.rule) {
    case DeadlineRule::FirstTalk:
        steps << QStringLiteral("Binnen %1 eigen werkdagen.").arg(values.firstTalkDays.number(deadline.since));
        break;
    case DeadlineRule::Report:
        steps << QStringLiteral("Binnen %1 eigen werkdagen na het gesprek.")
                     .arg(values.reportDays.number(deadline.since));
        break;
    case DeadlineRule::Evaluation:
        steps << QStringLiteral("Aan het eind van week %1 van de stage.").arg(deadline.subject.number);
        break;
    case DeadlineRule::Decision:
        if (std::string_view(deadline.subject.word) == "decision")
            steps << QStringLiteral("%1 weken voor de laatste dag van de stage.")
                         .arg(values.decisionWeeks.number(deadline.since));
        break;
    default:
        break;
    }
    steps << QStringLiteral("Dat is %1.").arg(shownDate(deadline.legalDay));
    if (deadline.due != deadline.legalDay)
        steps << QStringLiteral("Geen eigen werkdag: de werkdag ervoor is %1.").arg(shownDate(deadline.due));
    if (deadline.postponedTo)
        steps << QStringLiteral("Uitgesteld tot %1.").arg(shownDate(*deadline.postponedTo));
    return steps;
}

} // namespace wijkwerk::rules
