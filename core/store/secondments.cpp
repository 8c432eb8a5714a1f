// SPDX-License-Identifier: EUPL-1.2
#include "core/store/secondments.h"

#include "core/store/fields.h"
#include "core/store/placements.h"

namespace wijkwerk::store::secondments {

namespace {

Secondment read(db::Statement& row) {
    Secondment s;
    s.placement = row.id<PlacementId>();
    s.participant = row.id<ParticipantId>();
    s.lender = row.text();
    s.form = row.word<SecondmentForm>();
    s.contractNumber = row.text();
    s.fee = row.integer();
    s.basis = row.word<PriceBasis>();
    s.noticeDays = row.integer();
    s.guideBy = row.word<GuideBy>();
    s.absenceRule = row.text();
    s.revision = row.integer();
    return s;
}

QString select(const char* rest) {
    return QLatin1String("select s.placement_id, s.participant_id, s.lender, s.form, s.contract_number, s.fee, "
                         "s.price_basis, s.notice_days, s.guide_by, s.absence_rule, s.revision from secondment s ") +
           QLatin1String(rest);
}

} // namespace

std::optional<Secondment> ofPlacement(db::Database& database, PlacementId placement) {
    auto query = database.statement(select("where s.placement_id = :placement"));
    query.with(placement);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

std::optional<Secondment> ofTrajectory(db::Database& database, TrajectoryId trajectory) {
    auto query = database.statement(select("join placement p on p.id = s.placement_id where p.trajectory_id = "
                                           ":trajectory order by p.id desc limit 1"));
    query.with(trajectory);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

void add(db::Transaction& tx, const Secondment& s) {
    auto insert = tx.statement(
        "insert into secondment (placement_id, participant_id, lender, form, contract_number, fee, price_basis, "
        "notice_days, guide_by, absence_rule) values (:placement, :person, :lender, :form, :number, :fee, :basis, "
        ":notice, :guide, :absence)");
    insert
        .with(s.placement, s.participant, s.lender, s.form, s.contractNumber, s.fee, s.basis, s.noticeDays, s.guideBy,
              s.absenceRule)
        .run();
    tx.added(db::Thing::Secondment, s.placement.value);
}

void update(db::Transaction& tx, const Secondment& s) {
    const auto before = ofPlacement(tx.database(), s.placement);
    if (!before)
        throw Error(Fault::NotFound);
    auto change = tx.statement(
        "update secondment set lender = :lender, form = :form, contract_number = :number, fee = :fee, price_basis = "
        ":basis, notice_days = :notice, guide_by = :guide, absence_rule = :absence, revision = revision + 1 where "
        "placement_id = :placement and revision = :revision");
    change.with(s.lender, s.form, s.contractNumber, s.fee, s.basis, s.noticeDays, s.guideBy, s.absenceRule, s.placement,
                s.revision);
    requireOneRow(change.run());
    Difference difference;
    difference.field("lender", before->lender, s.lender)
        .field("secondmentForm", codeOf(before->form), codeOf(s.form))
        .field("contractNumber", before->contractNumber, s.contractNumber)
        .field("fee", before->fee, s.fee)
        .field("priceBasis", codeOf(before->basis), codeOf(s.basis))
        .field("noticeDays", before->noticeDays, s.noticeDays)
        .field("guideBy", codeOf(before->guideBy), codeOf(s.guideBy))
        .field("absenceRule", before->absenceRule, s.absenceRule);
    tx.changed(db::Thing::Secondment, s.placement.value, difference.changes());
}

std::vector<Running> openFrom(db::Database& database, QDate day) {
    std::vector<PlacementId> ids;
    auto query = database.statement("select p.id from placement p join participant q on q.id = p.participant_id "
                                    "where p.kind = 'secondment' and p.superseded = 0 and q.archived = 0 and "
                                    "(coalesce(p.ended_on, p.last_day) is null or coalesce(p.ended_on, p.last_day) "
                                    ">= :day) order by coalesce(p.ended_on, p.last_day), p.id");
    query.with(day);
    while (query.next())
        ids.push_back(query.id<PlacementId>());
    std::vector<Running> found;
    for (const PlacementId id : ids) {
        const Placement placement = placements::find(database, id).value();
        found.push_back({placement, ofTrajectory(database, placement.trajectory)});
    }
    return found;
}

} // namespace wijkwerk::store::secondments
