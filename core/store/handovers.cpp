// SPDX-License-Identifier: EUPL-1.2
#include "core/store/handovers.h"

#include "core/store/fields.h"

namespace wijkwerk::store::handovers {

namespace {

Handover read(db::Statement& row) {
    Handover h;
    h.id = row.id<HandoverId>();
    h.trajectory = row.id<TrajectoryId>();
    h.participant = row.id<ParticipantId>();
    h.consent = row.id<ConsentId>();
    h.otherGround = row.text();
    h.groundLead = row.id<WorkerId>();
    h.groundOfficer = row.id<WorkerId>();
    h.organisation = row.text();
    if (const QString type = row.text(); !type.isEmpty())
        h.type = fromCode<OrganisationType>(type);
    h.contact = row.text();
    h.plan = row.text();
    h.wentWell = row.text();
    h.agreements = row.text();
    h.contactPersons = row.text();
    h.workAbility = row.text();
    h.agreedOn = row.maybeDate();
    h.warm = row.flag();
    h.firstAppointmentOn = row.maybeDate();
    h.doneOn = row.maybeDate();
    h.feedbackOn = row.maybeDate();
    h.feedback = row.text();
    h.aftercareUntil = row.maybeDate();
    h.refused = row.flag();
    h.worker = row.id<WorkerId>();
    h.recordedAt = row.moment();
    h.revision = row.integer();
    return h;
}

QString select(const char* rest) {
    return QLatin1String("select id, trajectory_id, participant_id, consent_id, other_ground, ground_lead_id, "
                         "ground_officer_id, organisation, organisation_type, contact, plan, went_well, agreements, "
                         "contact_persons, work_ability, agreed_on, warm, first_appointment_on, done_on, feedback_on, "
                         "feedback, aftercare_until, refused, worker_id, recorded_at, revision from handover ") +
           QLatin1String(rest);
}

std::vector<Handover> readAll(db::Statement& query) {
    std::vector<Handover> found;
    while (query.next())
        found.push_back(read(query));
    return found;
}

QString typeOf(const Handover& h) {
    return h.type ? codeOf(*h.type) : QString();
}

/// The journal says that words changed, not which: who reads it may not know to whom somebody was handed over.
QString saysSomething(const QString& text) {
    return text.isEmpty() ? QString() : QStringLiteral("yes");
}

Difference differenceOf(const Handover& before, const Handover& after) {
    Difference d;
    d.field("consentId", before.consent.value, after.consent.value)
        .field("otherGround", saysSomething(before.otherGround), saysSomething(after.otherGround))
        .field("agreedOn", before.agreedOn, after.agreedOn)
        .field("warm", before.warm, after.warm)
        .field("firstAppointmentOn", before.firstAppointmentOn, after.firstAppointmentOn)
        .field("doneOn", before.doneOn, after.doneOn)
        .field("feedbackOn", before.feedbackOn, after.feedbackOn)
        .field("aftercareUntil", before.aftercareUntil, after.aftercareUntil)
        .field("refused", before.refused, after.refused);
    return d;
}

} // namespace

std::optional<Handover> find(db::Database& database, HandoverId id) {
    auto query = database.statement(select("where id = :id"));
    query.with(id.value);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

std::vector<Handover> ofTrajectory(db::Database& database, TrajectoryId trajectory) {
    auto query = database.statement(select("where trajectory_id = :trajectory order by id desc"));
    query.with(trajectory.value);
    return readAll(query);
}

std::vector<Handover> ofParticipant(db::Database& database, ParticipantId participant) {
    auto query = database.statement(select("where participant_id = :person order by id desc"));
    query.with(participant.value);
    return readAll(query);
}

HandoverId add(db::Transaction& tx, Handover h) {
    if (h.id.isNull())
        h.id = newId<HandoverId>();
    auto insert = tx.statement(
        "insert into handover (id, trajectory_id, participant_id, consent_id, other_ground, ground_lead_id, "
        "ground_officer_id, organisation, organisation_type, contact, plan, went_well, agreements, contact_persons, "
        "work_ability, agreed_on, warm, first_appointment_on, done_on, feedback_on, feedback, aftercare_until, "
        "refused, worker_id, recorded_at) values (:id, :trajectory, :person, :consent, :ground, :lead, :officer, "
        ":organisation, :type, :contact, :plan, :well, :agreements, :persons, :ability, :agreed, :warm, :first, "
        ":done, :feedback_on, :feedback, :until, :refused, :worker, :now)");
    insert.with(h.id, h.trajectory, h.participant, h.consent, h.otherGround, h.groundLead, h.groundOfficer,
                h.organisation, typeOf(h), h.contact, h.plan, h.wentWell, h.agreements, h.contactPersons, h.workAbility,
                h.agreedOn, h.warm, h.firstAppointmentOn, h.doneOn, h.feedbackOn, h.feedback, h.aftercareUntil,
                h.refused, h.worker, tx.now());
    insert.run();
    tx.added(db::Thing::Handover, h.id.value);
    return h.id;
}

void remove(db::Transaction& tx, HandoverId id) {
    tx.statement("delete from handover where id = :id").with(id).run();
    tx.removed(db::Thing::Handover, id.value);
}

void update(db::Transaction& tx, const Handover& h) {
    const auto before = find(tx.database(), h.id);
    if (!before)
        throw Error(Fault::NotFound);
    auto change = tx.statement(
        "update handover set consent_id = :consent, other_ground = :ground, ground_lead_id = :lead, "
        "ground_officer_id = :officer, organisation = :organisation, organisation_type = :type, contact = :contact, "
        "plan = :plan, went_well = :well, agreements = :agreements, contact_persons = :persons, "
        "work_ability = :ability, agreed_on = :agreed, warm = :warm, first_appointment_on = :first, done_on = :done, "
        "feedback_on = :feedback_on, feedback = :feedback, aftercare_until = :until, refused = :refused, "
        "revision = revision + 1 where id = :id and revision = :revision");
    change.with(h.consent, h.otherGround, h.groundLead, h.groundOfficer, h.organisation, typeOf(h), h.contact, h.plan,
                h.wentWell, h.agreements, h.contactPersons, h.workAbility, h.agreedOn, h.warm, h.firstAppointmentOn,
                h.doneOn, h.feedbackOn, h.feedback, h.aftercareUntil, h.refused, h.id, h.revision);
    requireOneRow(change.run());
    const Difference difference = differenceOf(*before, h);
    if (difference.isEmpty())
        tx.touched(db::Thing::Handover, h.id.value);
    else
        tx.changed(db::Thing::Handover, h.id.value, difference.changes());
}

} // namespace wijkwerk::store::handovers
