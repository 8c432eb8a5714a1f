// SPDX-License-Identifier: EUPL-1.2
#include "core/work/stage_papers.h"

#include "core/base/date_text.h"
#include "core/domain/naming.h"
#include "core/domain/phone.h"
#include "core/rules/stage_course.h"
#include "core/rules/start_checks.h"
#include "core/store/absences.h"
#include "core/store/department.h"
#include "core/store/evaluations.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/acting.h"
#include "core/work/consent_work.h"
#include "core/work/stage_start.h"

namespace wijkwerk::work {

namespace {

using letters::BlockKind;
using letters::Document;

QString dots() {
    return QString(60, u'.');
}

QString orDots(const QString& text) {
    return text.trimmed().isEmpty() ? dots() : text.trimmed();
}

void add(Document& paper, BlockKind kind, const QString& text) {
    paper.body.push_back({kind, {{text, false}}});
}

void point(Document& paper, const QString& title, const QString& text) {
    add(paper, BlockKind::Heading, title);
    add(paper, BlockKind::Paragraph, text);
}

/// Who works there, with the phone: `Ron de Wit, telefoon 06 1234 5678`.
QString personLine(db::Database& database, WorkerId id) {
    const auto worker = store::workers::find(database, id);
    if (!worker)
        return dots();
    return worker->phone.isEmpty() ? worker->name
                                   : QStringLiteral("%1, telefoon %2").arg(worker->name, shownPhone(worker->phone));
}

QString formName(StageLegalForm form) {
    switch (form) {
    case StageLegalForm::WorkStage:
        return QStringLiteral("Werkstage (Participatiewet artikel 7 en 8a, en de verordening van de gemeente)");
    case StageLegalForm::TrialPlacement:
        return QStringLiteral("Proefplaatsing (Participatiewet artikel 8a, lid 2, onder d)");
    case StageLegalForm::ParticipationPlace:
        return QStringLiteral("Participatieplaats (Participatiewet artikel 10a)");
    case StageLegalForm::SocialActivation:
        return QStringLiteral("Sociale activering (Participatiewet artikel 6, onder c)");
    case StageLegalForm::CivicDuty:
        return QStringLiteral("Tegenprestatie (Participatiewet artikel 9)");
    case StageLegalForm::CivicParticipation:
        return QStringLiteral("Maatschappelijke participatie");
    }
    return {};
}

Document paperOf(db::Database& database, ParticipantId id, const QString& name, const QString& title, QDate datedOn) {
    const auto person = store::participants::find(database, id);
    if (!person)
        throw Error(Fault::NotFound);
    const Department department = store::department::find(database);
    Document paper;
    paper.templateName = name;
    paper.title = title;
    paper.datedOn = datedOn;
    paper.sender = QStringLiteral("Gemeente %1").arg(department.municipality);
    paper.senderUnit = department.name;
    paper.subject = QStringLiteral("%1 van %2").arg(title.toLower(), addressName(person->name));
    paper.reference = {{QStringLiteral("Datum"), letterDate(datedOn)},
                       {QStringLiteral("Persoonsnummer"), QString::number(person->number)}};
    return paper;
}

/// All of a stage that the agreement tells.
struct Facts {
    Placement placement;
    Trajectory trajectory;
    StageAgreement agreement;
    Workplace workplace;
    QString team;
    QString person;
    QString municipality;
    QString coach;
    QString guide;
    QStringList evaluations;
    std::optional<Consent> photos; ///< the consent that counts on the day of the paper
};

/// The state of the consent of its own, not what somebody ticked on the agreement; without one: no.
QString photoWords(const std::optional<Consent>& consent) {
    if (!consent)
        return QStringLiteral("U gaf geen toestemming voor foto's. Er worden geen foto's van u gemaakt of gebruikt.");
    return QStringLiteral("Op %1 gaf u apart toestemming voor foto's (%2), tot en met %3. U mag die altijd intrekken; "
                          "dat heeft geen gevolgen voor uw stage.")
        .arg(letterDate(consent->givenOn), consent->receiver, letterDate(consent->validUntil));
}

Facts factsOf(db::Database& database, const Placement& placement, QDate today) {
    Facts facts;
    facts.photos = photoConsent(database, placement.participant, today);
    facts.placement = placement;
    facts.trajectory = requireTrajectory(database, placement.trajectory);
    facts.agreement = agreementToFill(database, placement.id);
    facts.workplace = store::workplaces::find(database, placement.workplace).value_or(Workplace{});
    for (const Team& team : store::teams::all(database, true)) {
        if (team.id == facts.workplace.team)
            facts.team = team.name;
    }
    facts.person = addressName(requireParticipant(database, placement.participant).name);
    facts.municipality = store::department::find(database).municipality;
    facts.coach = personLine(database, facts.trajectory.coach);
    facts.guide = personLine(database, placement.guide);
    const auto pauses = rules::pausesOf(store::suspensions::ofTrajectory(database, placement.trajectory));
    for (const auto& one : rules::evaluationDates(placement.began(), placement.ends().value_or(placement.began()),
                                                  workCalendar(database), ruleValues(database), pauses))
        facts.evaluations << QStringLiteral("Evaluatie week %1: uiterlijk %2").arg(one.week).arg(letterDate(one.due));
    return facts;
}

/// What a trial placement is for (domain.md 2.4, 4.4).
QString intentionOf(const Placement& placement) {
    const bool trial = placement.legalForm == StageLegalForm::TrialPlacement;
    if (!trial || !placement.conditionMet.value_or(false))
        return {};
    return QStringLiteral(
               "\nGaat de proefplaatsing goed? Dan wil de werkgever u een contract geven: voor ten minste een "
               "half jaar en ten minste evenveel uren. Dat zegt %1.")
        .arg(placement.conditionBy);
}

void addWho(Document& paper, const Facts& facts) {
    add(paper, BlockKind::Heading, QStringLiteral("1. Wie maken deze afspraken?"));
    add(paper, BlockKind::Item, QStringLiteral("Deelnemer: %1").arg(facts.person));
    add(paper, BlockKind::Item,
        QStringLiteral("Gemeente %1, team %2").arg(facts.municipality, facts.team.isEmpty() ? dots() : facts.team));
    add(paper, BlockKind::Item, QStringLiteral("Aangemeld door: %1").arg(orDots(facts.trajectory.referredBy)));
    point(paper, QStringLiteral("2. Wat voor stage is het?"),
          formName(facts.placement.legalForm.value_or(StageLegalForm::WorkStage)) + u'.' +
              intentionOf(facts.placement));
    point(paper, QStringLiteral("3. Wat wilt u leren?"), orDots(facts.agreement.goal));
    const QString additional = facts.agreement.additionalWork
                                   ? QStringLiteral("\nHet is extra werk. U doet geen werk dat iemand anders anders "
                                                    "betaald zou doen.")
                                   : QString();
    point(paper, QStringLiteral("4. Wat doet u?"), orDots(facts.agreement.tasks) + additional);
}

void addWhenAndWhere(Document& paper, const Facts& facts) {
    const Placement& placement = facts.placement;
    const QString until = placement.ends() ? letterDate(*placement.ends()) : dots();
    QStringList when{QStringLiteral("Van %1 tot en met %2.").arg(letterDate(placement.began()), until)};
    when << QStringLiteral("%1 uur per week. Werkdagen: %2.")
                .arg(toText(placement.hours), placement.days.count() == 0 ? dots() : letterText(placement.days));
    if (!facts.workplace.startTime.isEmpty())
        when << QStringLiteral("Werktijd: van %1 tot %2 uur.")
                    .arg(facts.workplace.startTime, orDots(facts.workplace.endTime));
    when << QStringLiteral("Pauzes: %1").arg(orDots(facts.agreement.breaks));
    point(paper, QStringLiteral("5. Wanneer werkt u?"), when.join(u'\n'));
    point(paper, QStringLiteral("6. Waar werkt u?"),
          facts.workplace.location.isEmpty()
              ? facts.workplace.name
              : QStringLiteral("%1, %2").arg(facts.workplace.name, facts.workplace.location));
    add(paper, BlockKind::Heading, QStringLiteral("7. Wie begeleidt u?"));
    add(paper, BlockKind::Item, QStringLiteral("Vakspecialist: %1").arg(facts.guide));
    add(paper, BlockKind::Item, QStringLiteral("Jobcoach: %1").arg(facts.coach));
    point(paper, QStringLiteral("8. Krijgt u loon?"),
          QStringLiteral("Nee. Uw uitkering gaat door. Deze stage is geen arbeidsovereenkomst."));
    point(paper, QStringLiteral("9. Reiskosten en vergoeding"), orDots(facts.agreement.allowance));
}

void addRules(Document& paper, const Facts& facts) {
    const bool vog = rules::needsVog(facts.workplace);
    point(paper, QStringLiteral("10. Kleding en veiligheid"),
          orDots(facts.agreement.clothes) + QStringLiteral("\nU krijgt op uw eerste dag uitleg over veilig werken.") +
              (vog ? QStringLiteral(" Voor dit werk is een VOG nodig.") : QString()));
    point(paper, QStringLiteral("11. Verzekering"),
          QStringLiteral("De gemeente verzekert u tegen ongevallen en schade aan anderen tijdens de stage."));
    point(paper, QStringLiteral("12. Kunt u niet komen?"), orDots(facts.agreement.callFor));
    add(paper, BlockKind::Heading, QStringLiteral("13. Wanneer praten wij over hoe het gaat?"));
    for (const QString& line : facts.evaluations)
        add(paper, BlockKind::Item, line);
    if (facts.evaluations.isEmpty())
        add(paper, BlockKind::Paragraph, dots());
    point(paper, QStringLiteral("14. Geheimhouding en foto's"),
          QStringLiteral("Wat u over anderen hoort of ziet, vertelt u niet verder. ") + photoWords(facts.photos));
    point(paper, QStringLiteral("15. Uw gegevens"),
          QStringLiteral("Wij gebruiken uw gegevens alleen om u te begeleiden naar werk. U mag uw dossier bekijken en "
                         "laten verbeteren. Wij schrijven niets op over ziekte of behandeling."));
    point(paper, QStringLiteral("16. Eerder stoppen"),
          QStringLiteral("U en de gemeente kunnen de stage eerder stoppen. Eerst praten wij erover. Stopt de gemeente, "
                         "dan krijgt u een brief met de reden."));
    point(paper, QStringLiteral("17. Wat is er nodig voor een contract?"), orDots(facts.agreement.prospect));
}

void addSignatures(Document& paper, const QStringList& people, const QString& heading) {
    add(paper, BlockKind::Heading, heading);
    for (const QString& who : people)
        add(paper, BlockKind::Paragraph,
            QStringLiteral("%1\n\nDatum: %2   Handtekening: %3").arg(who, QString(22, u'.'), QString(44, u'.')));
}

QString byWhom(AgreementBy who) {
    switch (who) {
    case AgreementBy::Participant:
        return QStringLiteral("deelnemer");
    case AgreementBy::Guide:
        return QStringLiteral("vakspecialist");
    case AgreementBy::Coach:
        return QStringLiteral("jobcoach");
    case AgreementBy::Other:
        return QStringLiteral("iemand anders");
    }
    return {};
}

QString adviceText(EvaluationAdvice advice) {
    switch (advice) {
    case EvaluationAdvice::Continue:
        return QStringLiteral("Doorgaan met de stage.");
    case EvaluationAdvice::Contract:
        return QStringLiteral("Een contract.");
    case EvaluationAdvice::Extend:
        return QStringLiteral("De stage verlengen.");
    case EvaluationAdvice::Stop:
        return QStringLiteral("Stoppen met de stage.");
    case EvaluationAdvice::OtherPlace:
        return QStringLiteral("Een andere werkplek.");
    }
    return {};
}

QString viewText(const Evaluation& evaluation) {
    const QString on = evaluation.viewOn ? letterDate(*evaluation.viewOn) : QString();
    switch (evaluation.viewState.value_or(ViewState::Given)) {
    case ViewState::Given:
        return orDots(evaluation.ownView);
    case ViewState::NothingToSay:
        return QStringLiteral("Op %1 wilde u er niets over zeggen.").arg(on);
    case ViewState::WasNotThere:
        return QStringLiteral("Op %1 was u er niet.").arg(on);
    }
    return {};
}

void addAgreements(Document& paper, const Evaluation& evaluation) {
    add(paper, BlockKind::Heading, QStringLiteral("Wat spreken wij af?"));
    for (const EvaluationAgreement& agreement : evaluation.agreements) {
        const QString due =
            agreement.dueOn ? QStringLiteral(", uiterlijk %1").arg(letterDate(*agreement.dueOn)) : QString();
        add(paper, BlockKind::Item, QStringLiteral("%1 (%2%3)").arg(agreement.text, byWhom(agreement.who), due));
    }
    if (evaluation.agreements.empty())
        add(paper, BlockKind::Paragraph, QStringLiteral("Er zijn geen nieuwe afspraken."));
}

} // namespace

Document agreementPaper(db::Database& database, PlacementId id, QDate today) {
    const auto placement = store::placements::find(database, id);
    if (!placement)
        throw Error(Fault::NotFound);
    const Facts facts = factsOf(database, *placement, today);
    Document paper = paperOf(database, placement->participant, QStringLiteral("stageovereenkomst"),
                             QStringLiteral("Stageovereenkomst"), today);
    addWho(paper, facts);
    addWhenAndWhere(paper, facts);
    addRules(paper, facts);
    addSignatures(paper,
                  {QStringLiteral("Deelnemer: %1").arg(facts.person),
                   QStringLiteral("Gemeente %1, teamleider:").arg(facts.municipality),
                   QStringLiteral("Jobcoach: %1").arg(facts.coach.section(u',', 0, 0))},
                  QStringLiteral("18. Handtekeningen"));
    return paper;
}

Document evaluationPaper(db::Database& database, EvaluationId id) {
    const auto evaluation = store::evaluations::find(database, id);
    if (!evaluation)
        throw Error(Fault::NotFound);
    Document paper = paperOf(database, evaluation->participant, QStringLiteral("evaluatieverslag"),
                             QStringLiteral("Evaluatieverslag"), evaluation->heldOn);
    QStringList talk{QStringLiteral("Gesprek van %1.").arg(letterDateWithDay(evaluation->heldOn))};
    if (evaluation->week)
        talk << QStringLiteral("Week %1 van de stage.").arg(*evaluation->week);
    if (!evaluation->present.isEmpty())
        talk << QStringLiteral("Aanwezig: de deelnemer, %1.").arg(evaluation->present);
    if (evaluation->viewState == ViewState::WasNotThere && !evaluation->present.isEmpty())
        talk.last() = QStringLiteral("Aanwezig: %1.").arg(evaluation->present);
    if (evaluation->attendance)
        talk << QStringLiteral("U was er %1 procent van de werkdagen.").arg(*evaluation->attendance);
    point(paper, QStringLiteral("Het gesprek"), talk.join(u'\n'));
    point(paper, QStringLiteral("Wat gaat goed?"), orDots(evaluation->goesWell));
    point(paper, QStringLiteral("Wat oefent u nog?"), orDots(evaluation->toPractise));
    addAgreements(paper, *evaluation);
    if (evaluation->advice)
        point(paper, QStringLiteral("Ons advies"), adviceText(*evaluation->advice));
    point(paper, QStringLiteral("Wat vindt u er zelf van?"), viewText(*evaluation));
    const QString person = addressName(requireParticipant(database, evaluation->participant).name);
    addSignatures(paper,
                  {QStringLiteral("Deelnemer: %1 (voor gezien; u hoeft het er niet mee eens te zijn)").arg(person)},
                  QStringLiteral("Gezien"));
    return paper;
}

} // namespace wijkwerk::work
