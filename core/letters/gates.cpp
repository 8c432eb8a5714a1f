// SPDX-License-Identifier: EUPL-1.2
#include "core/letters/gates.h"

#include "core/base/bsn_mask.h"
#include "core/base/date_text.h"
#include "core/domain/bsn.h"
#include "core/letters/plain_language.h"
#include "core/rules/notice.h"

#include <QRegularExpression>

#include <algorithm>

namespace wijkwerk::letters {

namespace {

Problem problem(const char* code, const QString& field = {}, const QString& value = {}, const QStringList& args = {},
                Severity severity = Severity::Wrong) {
    Problem result;
    result.code = QLatin1String(code);
    result.field = field;
    result.value = value;
    result.args = args;
    result.severity = severity;
    return result;
}

QString everyWord(const Document& document) {
    QStringList parts{document.sender, document.senderUnit, document.subject, document.salutation, document.onBehalf};
    parts << document.returnLines << document.address;
    for (const auto& line : document.reference)
        parts << line.value;
    for (const auto* blocks : {&document.body, &document.objection}) {
        for (const auto& block : *blocks)
            parts << textOf(block);
    }
    parts << document.signatory << document.signatoryFunction;
    return parts.join(u'\n');
}

/// A BSN anywhere in the letter, also one that somebody typed in a sentence of the department.
Problems bsnProblems(const QString& text, const QString& ownBsn) {
    const QString found = !ownBsn.isEmpty() && text.contains(ownBsn) ? ownBsn : firstBsnIn(text);
    if (found.isEmpty())
        return {};
    return {problem("letter_contains_bsn", {}, maskedBsn(found), {maskedBsn(found)})};
}

/// Phrases that a reader takes for a promise. A stage may lead to a contract, but the letter never says that it will.
Problems promiseProblems(const Document& document) {
    static const QRegularExpression pattern(
        QStringLiteral("("
                       "\\bkrijgt u (?:\\w+ ){0,6}(?:een|het|uw) (?:\\w+ ){0,2}contract\\b"
                       "|\\bu krijgt (?:\\w+ ){0,6}(?:een|het|uw) (?:\\w+ ){0,2}contract\\b"
                       "|\\b(?:bieden (?:wij|we) u|(?:wij|we) bieden u) (?:\\w+ ){0,6}contract\\b"
                       "|\\bcontract aan(?:bieden| te bieden)\\b"
                       "|\\b(?:wij|we) nemen u in dienst\\b"
                       "|\\bkomt u in dienst\\b"
                       "|\\bu komt (?:\\w+ ){0,3}in dienst\\b"
                       "|\\brecht op (?:\\w+ ){0,2}contract\\b"
                       "|\\b(?:beloven|garanderen|garantie)\\b"
                       ")"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    Problems problems;
    for (const auto* blocks : {&document.body, &document.objection}) {
        for (const auto& block : *blocks) {
            const QString text = textOf(block).simplified();
            for (auto found = pattern.globalMatch(text); found.hasNext();) {
                const QString phrase = found.next().captured();
                problems.push_back(problem("letter_promises_contract", {}, phrase, {phrase}));
            }
        }
    }
    return problems;
}

Problems objectionProblems(const Document& document) {
    Problems problems;
    if (document.law == Law::Private && document.isDecision)
        problems.push_back(problem("letter_private_decision"));
    if (document.isDecision && document.objection.empty())
        problems.push_back(problem("letter_objection_missing"));
    if (!document.isDecision && !document.objection.empty())
        problems.push_back(
            problem(document.law == Law::Private ? "letter_objection_private" : "letter_objection_no_decision"));
    if (document.isDecision && !document.objection.empty()) {
        QString clause;
        for (const auto& block : document.objection)
            clause += textOf(block) + QLatin1Char('\n');
        if (!clause.contains(QLatin1String("zes weken"), Qt::CaseInsensitive))
            problems.push_back(problem("letter_objection_term"));
    }
    return problems;
}

/// What the wizard did not ask and a letter cannot do without is wrong; what has a sentence of its own in the template
/// when it is absent only warns.
Problems departmentProblems(const Document& document, const LetterInput& input) {
    static const QStringList needed{QStringLiteral("municipality"), QStringLiteral("signatoryName"),
                                    QStringLiteral("signatoryFunction"), QStringLiteral("mandateLine"),
                                    QStringLiteral("objectionAddress")};
    Problems problems;
    for (const auto& field : missingForLetters(input.department)) {
        if (!document.isDecision && field == u"objectionAddress")
            continue;
        if (document.law == Law::Private && field == u"mandateLine") // it is signed for the employer
            continue;
        problems.push_back(problem("letter_department_incomplete", field, {}, {field},
                                   needed.contains(field) ? Severity::Wrong : Severity::Warning));
    }
    const auto& from = input.department.mandateFrom;
    const auto& until = input.department.mandateUntil;
    if ((from && *from > input.date) || (until && *until < input.date)) {
        problems.push_back(problem("letter_mandate_invalid", QStringLiteral("mandateUntil"), shownDate(input.date),
                                   {input.department.signatoryName, shownDate(input.date)}));
    }
    return problems;
}

Problems recipientProblems(const LetterInput& input) {
    Problems problems;
    const auto& person = input.participant;
    const auto& address = letterAddress(person);
    if (person.deceased)
        problems.push_back(problem("letter_recipient_deceased", QStringLiteral("deceased")));
    QStringList missing;
    const bool houseOnly = !address.isForeign() && !address.street.isEmpty() && address.houseNumber == 0;
    if (addressLine1(address).isEmpty() && !houseOnly)
        missing << QStringLiteral("street");
    if (!address.isForeign()) {
        if (houseOnly && address.locationDescription.isEmpty())
            missing << QStringLiteral("houseNumber");
        if (address.postcode.isEmpty())
            missing << QStringLiteral("postcode");
        if (address.city.isEmpty() && address.municipality.isEmpty())
            missing << QStringLiteral("city");
    }
    for (const auto& field : missing)
        problems.push_back(problem("letter_address_incomplete", field, {}, {field}));
    if (address.secret)
        problems.push_back(problem("letter_address_secret", QStringLiteral("address"), {}, {}, Severity::Warning));
    return problems;
}

/// Where a merge field comes from: the name of the field in the dossier or in Beheer.
constexpr std::pair<const char*, const char*> sources[] = {{"gemeente.naam", "municipality"},
                                                           {"ondertekenaar.naam", "signatoryName"},
                                                           {"ondertekenaar.functie", "signatoryFunction"},
                                                           {"ondertekenaar.namens", "mandateLine"},
                                                           {"bezwaar.adres", "objectionAddress"},
                                                           {"behandelaar.naam", "coach"},
                                                           {"behandelaar.telefoon", "coachPhone"},
                                                           {"jobcoach.naam", "coach"},
                                                           {"jobcoach.telefoon", "coachPhone"},
                                                           {"begeleider.naam", "guide"},
                                                           {"begeleider.telefoon", "guidePhone"},
                                                           {"deelnemer.aanschrijfwijze", "surname"},
                                                           {"deelnemer.aanhef", "surname"},
                                                           {"deelnemer.lopendeTekst", "surname"},
                                                           {"deelnemer.roepnaam", "callName"},
                                                           {"deelnemer.adresregel1", "address"},
                                                           {"deelnemer.adresregel2", "address"},
                                                           {"werkplek.naam", "workplace"},
                                                           {"team.naam", "team"},
                                                           {"stage.start", "startsOn"},
                                                           {"stage.startdag", "startsOn"},
                                                           {"stage.einddatum", "lastDay"},
                                                           {"stage.besluitdatum", "lastDay"},
                                                           {"stage.uren", "hours"},
                                                           {"stage.vorm", "legalForm"},
                                                           {"stage.uitleg", "legalForm"},
                                                           {"stage.wet", "legalForm"},
                                                           {"uitslag.gesprek", "talkedOn"},
                                                           {"uitslag.reden", "reason"},
                                                           {"uitslag.volgendGesprek", "nextTalkOn"},
                                                           {"verlenging.reden", "reason"},
                                                           {"verplaatsing.reden", "reason"},
                                                           {"verplaatsing.vorige", "workplace"},
                                                           {"verplaatsing.dag", "startsOn"},
                                                           {"einde.dag", "lastDay"},
                                                           {"einde.reden", "reason"},
                                                           {"contract.functie", "function"},
                                                           {"contract.uren", "hours"},
                                                           {"contract.start", "startsOn"},
                                                           {"huidig.einde", "lastDay"},
                                                           {"huidig.werkdag", "lastDay"},
                                                           {"huidig.wwVanaf", "lastDay"},
                                                           {"huidig.wwTot", "lastDay"},
                                                           {"bezwaar.tot", "date"},
                                                           {"datum", "date"},
                                                           {"verzenddatum", "date"}};

QString sourceOf(const QString& mergeField) {
    for (const auto& [field, source] : sources) {
        if (mergeField == QLatin1String(field))
            return QLatin1String(source);
    }
    return mergeField;
}

/// Fields of the document without a value, each source once, that no address or department problem names already.
Problems missingFieldProblems(const Document& document, const Problems& known) {
    QStringList told;
    for (const auto& one : known) {
        if (one.code == u"letter_address_incomplete")
            told << QStringLiteral("address");
        else if (one.code == u"letter_department_incomplete")
            told << one.field;
    }
    Problems problems;
    for (const auto& field : document.missing) {
        const QString source = sourceOf(field);
        if (told.contains(source))
            continue;
        told << source;
        problems.push_back(problem("letter_field_missing", source, {}, {field}));
    }
    return problems;
}

Problem dayProblem(const char* code, const char* field, QDate day, Severity severity = Severity::Warning) {
    return problem(code, QLatin1String(field), shownDate(day), {shownDate(day)}, severity);
}

/// Of the letters about a stage that goes on: the placement, an extension, another place.
Problems stageProblems(const Document& document, const LetterInput& input) {
    Problems problems;
    const auto& placement = input.placement;
    if (placement.kind != PlacementKind::Stage) {
        problems.push_back(problem("letter_not_a_stage"));
        return problems;
    }
    if (placement.legalForm == StageLegalForm::CivicDuty || placement.legalForm == StageLegalForm::CivicParticipation)
        problems.push_back(problem("letter_form_not_aimed_at_work", QStringLiteral("legalForm")));
    if (!input.date.isValid())
        return problems;
    const bool moves = document.templateName == u"andere-werkplek";
    if (document.templateName == u"verlenging") {
        if (input.extended && input.extended->lastDayBefore < input.date)
            problems.push_back(dayProblem("letter_after_old_end", "lastDay", input.extended->lastDayBefore));
    } else if (placement.startsOn.isValid() && placement.startsOn < input.date) {
        problems.push_back(
            dayProblem(moves ? "letter_after_move" : "letter_after_start", "startsOn", placement.startsOn));
    }
    if (placement.until() && *placement.until() < input.date)
        problems.push_back(dayProblem("letter_after_end", "lastDay", *placement.until(), Severity::Wrong));
    return problems;
}

/// Of a contract: an answer that can be given, and the day of the aanzegging (BW 7:668).
Problems contractProblems(const Document& document, const LetterInput& input) {
    Problems problems;
    if (!input.date.isValid())
        return problems;
    if (input.proposal && input.proposal->answerBy && *input.proposal->answerBy <= input.date &&
        document.templateName != u"aanzegbrief-einde")
        problems.push_back(dayProblem("letter_answer_past", "answerBy", *input.proposal->answerBy));
    if (!input.contract || !document.templateName.startsWith(QLatin1String("aanzegbrief")) || input.notice)
        return problems;
    const ContractTerms& terms = input.contract->terms;
    const rules::ContractPeriod period{terms.startsOn, terms.lastDay, terms.onCalendarDate, input.contract->endedOn};
    if (const auto due = rules::noticeDue(period, input.values); due && *due < input.date) {
        const QString late = QString::number(rules::noticePenalty(period, input.date, 0, input.values).daysLate);
        problems.push_back(problem("letter_notice_late", QStringLiteral("date"), shownDate(*due),
                                   {shownDate(*due), late}, Severity::Warning));
    }
    return problems;
}

Problems actProblems(const Document& document, const LetterInput& input) {
    if (document.law == Law::Private)
        return contractProblems(document, input);
    static const QStringList aboutStage{QStringLiteral("plaatsingsbrief"), QStringLiteral("verlenging"),
                                        QStringLiteral("andere-werkplek")};
    return aboutStage.contains(document.templateName) ? stageProblems(document, input) : Problems();
}

void append(Problems& all, const Problems& more) {
    all.insert(all.end(), more.begin(), more.end());
}

} // namespace

Problems checkText(const Document& document, const QString& ownBsn) {
    Problems problems = objectionProblems(document);
    append(problems, bsnProblems(everyWord(document), ownBsn));
    if (document.law != Law::Private) // an offer of a contract is one
        append(problems, promiseProblems(document));
    append(problems, checkLanguage(document));
    return problems;
}

Problems check(const Document& document, const LetterInput& input, Moment moment) {
    Problems problems = recipientProblems(input);
    append(problems, departmentProblems(document, input));
    append(problems, actProblems(document, input));
    append(problems, missingFieldProblems(document, problems));
    if (!input.date.isValid())
        problems.push_back(problem("letter_date_missing", QStringLiteral("date")));
    if (moment == Moment::Final && input.reference.isEmpty())
        problems.push_back(problem("letter_reference_missing", QStringLiteral("reference")));
    if (everyWord(document).contains(QLatin1String("{{")))
        problems.push_back(problem("letter_field_left", QStringLiteral("text")));
    append(problems, checkText(document, input.participant.bsn));
    return problems;
}

} // namespace wijkwerk::letters
