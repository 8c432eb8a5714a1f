// SPDX-License-Identifier: EUPL-1.2
// Some people of the demo agreed to something, asked for something, or had something put right.
#include "core/base/calendar.h"
#include "core/rules/consent.h"
#include "core/rules/request_terms.h"
#include "core/store/consents.h"
#include "core/store/rights_requests.h"
#include "core/work/demo_builder.h"

namespace wijkwerk::work {

namespace {

std::vector<ParticipantId> inStage(db::Transaction& tx, int count) {
    auto query = tx.statement("select participant_id from trajectory where phase = 'stage' order by id limit :count");
    query.with(count);
    std::vector<ParticipantId> found;
    while (query.next())
        found.push_back(query.id<ParticipantId>());
    return found;
}

WorkerId teamLead(db::Transaction& tx) {
    auto query = tx.statement("select id from worker where role = 'team_lead' order by id limit 1");
    return query.next() ? query.id<WorkerId>() : WorkerId{};
}

} // namespace

void DemoBuilder::consent(ParticipantId person, ConsentPurpose purpose, const QString& receiver, QDate given,
                          QDate until, std::optional<QDate> withdrawn) {
    Consent c;
    c.participant = person;
    c.purpose = purpose;
    c.categories = purpose == ConsentPurpose::PhotoFilm
                       ? std::vector{DataCategory::Pictures}
                       : std::vector{DataCategory::Contact, DataCategory::WentWell, DataCategory::Agreements};
    c.receiver = receiver;
    c.givenOn = given;
    c.validUntil = until;
    c.recordedBy = m_coaches.front();
    c.id = store::consents::add(m_tx, c);
    if (!withdrawn)
        return;
    c.revision = 1;
    c.withdrawnOn = withdrawn;
    c.withdrawnHow = ConsentHow::OralConfirmed;
    c.withdrawnBy = m_coaches.front();
    store::consents::withdraw(m_tx, c);
}

RightsRequestId DemoBuilder::request(ParticipantId person, RequestKind kind, QDate received, const QString& wish,
                                     std::optional<QDate> answered) {
    RightsRequest r;
    r.participant = person;
    r.kind = kind;
    r.receivedOn = received;
    r.wish = wish;
    r.identity = IdentityCheck::DocumentShown;
    r.dueOn = rules::requestDueOn(received);
    r.handler = r.recordedBy = teamLead(m_tx);
    r.id = store::rights_requests::add(m_tx, r);
    if (answered) {
        r.revision = 1;
        r.answeredOn = answered;
        r.outcome = RequestOutcome::Granted;
        store::rights_requests::update(m_tx, r);
    }
    return r.id;
}

void DemoBuilder::rights() {
    const std::vector<ParticipantId> people = inStage(m_tx, 5);
    if (people.size() < 5)
        return;
    const QString municipality = QStringLiteral("Gemeente Wijkerdam, website");
    consent(people[0], ConsentPurpose::Help, QStringLiteral("Wijkteam Centrum"), m_day.addDays(-40),
            rules::usualConsentEnd(m_day.addDays(-40)), {});
    consent(people[0], ConsentPurpose::PhotoFilm, municipality, m_day.addDays(-40), m_day.addDays(320), {});
    consent(people[1], ConsentPurpose::PhotoFilm, municipality, m_day.addDays(-90), m_day.addDays(270),
            m_day.addDays(-12));
    consent(people[2], ConsentPurpose::Employer, QStringLiteral("Kwekerij De Linde"), m_day.addDays(-170),
            m_day.addDays(9), {});
    const auto answered = request(people[0], RequestKind::Correction, m_day.addDays(-45),
                                  QStringLiteral("Mijn oude telefoonnummer staat er nog in."), m_day.addDays(-38));
    request(people[0], RequestKind::Access, m_day.addDays(-20),
            QStringLiteral("Ik wil graag zien wat u van mij heeft."), {});
    request(people[3], RequestKind::Objection, m_day.addDays(-5),
            QStringLiteral("Ik wil niet dat mijn gegevens in het overzicht van de wijk staan."), {});
    store::rights_requests::addCorrection(m_tx, {{},
                                                 people[0],
                                                 answered,
                                                 QStringLiteral("phone2"),
                                                 QStringLiteral("+31612340000"),
                                                 {},
                                                 QStringLiteral("Nummer is niet meer van deze persoon"),
                                                 m_coaches.front(),
                                                 {}});
    store::rights_requests::addStatement(m_tx, {{},
                                                people[0],
                                                StatementAbout::Person,
                                                people[0].value,
                                                QStringLiteral("Ik was in oktober niet te laat. De bus reed niet."),
                                                m_day.addDays(-38),
                                                answered,
                                                m_coaches.front(),
                                                {}});
}

} // namespace wijkwerk::work
