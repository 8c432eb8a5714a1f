// SPDX-License-Identifier: EUPL-1.2
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
    {"permanent", "Contract geldt voor onbepaalde tijd"},
    {"form_ends", "Deze vorm van stage vervalt"},
    {"probation", "Einde proeftijd"},
    {"certificate", "Diploma of bewijs verloopt"},
    {"consent", "Toestemming loopt af"},
    {"request", "Verzoek beantwoorden"},
    {"secondment_end", "Einde detachering"},
    {"secondment_notice", "Detachering loopt af: doorgaan of stoppen"},
    {"status_26_weeks", "Nog aan het werk na 26 weken?"},
    {"handover", "Overdracht aan hulp"},
    {"handover_feedback", "Vragen hoe de overdracht ging"},
    {"contact", "Contact opnemen"},
    {"start", "Regelen voor de eerste dag"},
    {"lks_flat", "Loonwaarde meten"},
    {"wage_value", "Loonwaarde opnieuw meten"},
    {"lkv", "Doelgroepverklaring aanvragen (LKV)"},
    {"objection", "Beslissing op bezwaar"},
    {"year_start", "Bijwerken per 1 januari %1: loonkostensubsidie, minimumloon, cao en codelijsten"},
    {"destruction_list", "Vernietigingslijst maken, uiterlijk in %1"},
    {"rights_review", "Rechten van iedereen nakijken"},
    {"special_rights", "Bijzondere rechten nakijken"},
    {"breach", "Datalek melden bij de AP"},
    {"go_on", "Pas op de plaats: hoe verder?"},
};

QString titleOf(std::string_view word, std::int64_t number) {
    if (word == "aftercare_month")
        return number == 1 ? QStringLiteral("Nazorg na 1 maand") : QStringLiteral("Nazorg na %1 maanden").arg(number);
    for (const Title& title : titles) {
        if (word != title.word)
            continue;
        const QString text = QString::fromUtf8(title.text);
        return text.contains(u'%') ? text.arg(number) : text;
    }
    return {};
}

} // namespace

QString titleOf(const wijkwerk::Deadline& deadline) {
    const QString title = titleOf(deadline.subject.word, deadline.subject.number);
    return title.isEmpty() ? codeOf(deadline.rule) : title;
}

QString titleOfSubject(const QString& subject) {
    const QByteArray word = subject.toLatin1();
    const qsizetype at = word.lastIndexOf('_');
    bool isNumber = false;
    const qlonglong number = at < 0 ? 0 : word.mid(at + 1).toLongLong(&isNumber);
    return isNumber ? titleOf(std::string_view(word.constData(), std::size_t(at)), number)
                    : titleOf(std::string_view(word.constData(), std::size_t(word.size())), 0);
}

QString sourceOf(DeadlineRule rule) {
    switch (rule) {
    case DeadlineRule::TrialPlacement:
        return QStringLiteral("Participatiewet art. 8a lid 2 onder d");
    case DeadlineRule::ParticipationPlace:
        return QStringLiteral("Participatiewet art. 10a");
    case DeadlineRule::FlatSubsidy:
        return QStringLiteral("Participatiewet art. 10d lid 5");
    case DeadlineRule::WageValue:
        return QStringLiteral("Participatiewet art. 10d lid 6");
    case DeadlineRule::YearStart:
        return QStringLiteral("Participatiewet art. 10d lid 7, minimumloon en cao");
    case DeadlineRule::WageBenefit:
        return QStringLiteral("Wtl art. 2.6 t/m 2.9");
    case DeadlineRule::DataBreach:
        return QStringLiteral("AVG art. 33 lid 1");
    case DeadlineRule::RightsReview:
        return QStringLiteral("BIO2 5.18.02 en 8.02.01");
    case DeadlineRule::Objection:
        return QStringLiteral("Awb art. 7:10 lid 1");
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

} // namespace wijkwerk::rules
