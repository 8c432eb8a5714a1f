// SPDX-License-Identifier: EUPL-1.2
#include "core/work/stage_start.h"

#include "core/domain/phone.h"
#include "core/rules/start_checks.h"
#include "core/store/certificates.h"
#include "core/store/department.h"
#include "core/store/placements.h"
#include "core/store/stage.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/acting.h"
#include "core/work/profile_parts.h"

#include <algorithm>

namespace wijkwerk::work {

using rules::Right;

namespace {

Placement requirePlacement(db::Database& database, PlacementId id) {
    if (auto placement = store::placements::find(database, id))
        return *placement;
    throw Error(Fault::NotFound);
}

StartCheck requireCheck(db::Database& database, StartCheckId id) {
    if (auto check = store::stage::findCheck(database, id))
        return *check;
    throw Error(Fault::NotFound);
}

void openAgain(db::Transaction& tx, StartCheck check) {
    check.needed = true;
    check.doneOn = {};
    check.remark.clear();
    store::stage::updateCheck(tx, check);
}

/// `change` gets the check as it is.
template <class Change>
Outcome<Done> changeCheck(db::Transaction& tx, StartCheckId id, const QString& act, Change change) {
    StartCheck check = requireCheck(tx.database(), id);
    beginAct(tx, act, check.participant);
    change(check);
    check.worker = actorOf(tx);
    store::stage::updateCheck(tx, check);
    return {{}, Done{}};
}

/// A VOG that is in the profile and holds on the first day need not be asked again.
std::optional<QDate> vogSince(db::Transaction& tx, const Placement& placement) {
    for (const Certificate& one : store::certificates::ofParticipant(tx.database(), placement.participant)) {
        if (one.kind == CertificateKind::Vog && one.isValidOn(placement.startsOn))
            return one.gotOn.value_or(tx.today());
    }
    return std::nullopt;
}

} // namespace

void makeStartChecks(db::Transaction& tx, const Placement& placement, PlacementId goneFrom) {
    const auto workplace = store::workplaces::find(tx.database(), placement.workplace);
    if (!workplace)
        throw Error(Fault::NotFound);
    const auto before = goneFrom ? store::stage::checksOf(tx.database(), goneFrom) : std::vector<StartCheck>{};
    // Who moved on the very first day has the list of the place that never was: it is made anew.
    const auto there = store::stage::checksOf(tx.database(), placement.id);
    for (const StartItem item : rules::startItems(placement.kind, *workplace)) {
        const auto old = std::ranges::find(before, item, &StartCheck::item);
        const auto here = std::ranges::find(there, item, &StartCheck::item);
        if (here != there.end() && !rules::goesAlong(item) && !here->isOpen())
            openAgain(tx, *here);
        if (here != there.end())
            continue;
        StartCheck check;
        if (old != before.end() && rules::goesAlong(item))
            check = *old;
        check.placement = placement.id;
        check.participant = placement.participant;
        check.item = item;
        if (const auto since = item == StartItem::Vog ? vogSince(tx, placement) : std::nullopt) {
            check.doneOn = std::min(*since, tx.today());
            check.remark = QStringLiteral("staat in het profiel");
            check.worker = actorOf(tx);
        }
        store::stage::addCheck(tx, check);
    }
}

void tickAgreement(db::Transaction& tx, PlacementId placement, QDate signedOn) {
    for (StartCheck check : store::stage::checksOf(tx.database(), placement)) {
        if (check.item != StartItem::Agreement || !check.isOpen())
            continue;
        check.doneOn = signedOn;
        check.worker = actorOf(tx);
        store::stage::updateCheck(tx, check);
    }
}

Outcome<Done> tickStartCheck(db::Transaction& tx, StartCheckId id, QDate on, const QString& remark) {
    if (Problems no = lacking(tx, Right::Place); !no.empty())
        return {std::move(no), {}};
    Outcome<Done> outcome;
    requireDayNotAfter(outcome.problems, on, tx.today(), "doneOn");
    if (hasWrong(outcome.problems))
        return outcome;
    return changeCheck(tx, id, QStringLiteral("start_check_done"), [&](StartCheck& check) {
        check.needed = true;
        check.doneOn = on;
        check.remark = remark.trimmed();
    });
}

Outcome<Done> skipStartCheck(db::Transaction& tx, StartCheckId id, const QString& reason) {
    if (Problems no = lacking(tx, Right::Place); !no.empty())
        return {std::move(no), {}};
    Outcome<Done> outcome;
    requireText(outcome.problems, reason, "remark");
    if (hasWrong(outcome.problems))
        return outcome;
    return changeCheck(tx, id, QStringLiteral("start_check_skipped"), [&](StartCheck& check) {
        check.needed = false;
        check.doneOn = {};
        check.remark = reason.trimmed();
    });
}

Outcome<Done> reopenStartCheck(db::Transaction& tx, StartCheckId id) {
    if (Problems no = lacking(tx, Right::Place); !no.empty())
        return {std::move(no), {}};
    return changeCheck(tx, id, QStringLiteral("start_check_reopened"), [](StartCheck& check) {
        check.needed = true;
        check.doneOn = {};
        check.remark.clear();
    });
}

Outcome<Done> recordStart(db::Transaction& tx, PlacementId id, QDate on, const QString& overrideReason) {
    if (Problems no = lacking(tx, Right::Place); !no.empty())
        return {std::move(no), {}};
    const Placement placement = requirePlacement(tx.database(), id);
    Outcome<Done> outcome{rules::mayStart(placement, store::stage::checksOf(tx.database(), id),
                                          store::stage::startOf(tx.database(), id), on, tx.today()),
                          {}};
    if (!mayGoOn(outcome.problems, overrideReason))
        return outcome;
    beginAct(tx, QStringLiteral("start_recorded"), placement.participant, overrideReason);
    store::stage::addStart(tx, {id, placement.participant, on, overrideReason.trimmed(), actorOf(tx), {}});
    outcome.done = Done{};
    return outcome;
}

Outcome<Done> undoStart(db::Transaction& tx, PlacementId id, const QString& reason) {
    if (Problems no = lacking(tx, Right::Place); !no.empty())
        return {std::move(no), {}};
    const Placement placement = requirePlacement(tx.database(), id);
    Outcome<Done> outcome;
    requireText(outcome.problems, reason, "reason");
    if (!store::stage::startOf(tx.database(), id))
        outcome.problems.push_back(refusal(QStringLiteral("not_started")));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("start_undone"), placement.participant, reason);
    store::stage::removeStart(tx, id);
    outcome.done = Done{};
    return outcome;
}

StageAgreement agreementToFill(db::Database& database, PlacementId id) {
    if (auto known = store::stage::agreementOf(database, id))
        return *known;
    const Placement placement = requirePlacement(database, id);
    StageAgreement agreement;
    agreement.placement = id;
    agreement.participant = placement.participant;
    if (placement.legalForm == StageLegalForm::ParticipationPlace) // what was said when the person was placed
        agreement.additionalWork = placement.conditionMet.value_or(false);
    const Department department = store::department::find(database);
    agreement.allowance = department.travelAllowance;
    if (const auto workplace = store::workplaces::find(database, placement.workplace))
        agreement.tasks = workplace->tasks;
    const auto guide = store::workers::find(database, placement.guide);
    QStringList call;
    if (guide)
        call << (guide->phone.isEmpty() ? guide->name
                                        : QStringLiteral("%1, telefoon %2").arg(guide->name, shownPhone(guide->phone)));
    if (!department.absenceRule.isEmpty())
        call << department.absenceRule;
    agreement.callFor = call.join(QStringLiteral(". "));
    return agreement;
}

Outcome<StageAgreementId> saveAgreement(db::Transaction& tx, StageAgreement agreement) {
    if (Problems no = lacking(tx, Right::Place); !no.empty())
        return {std::move(no), {}};
    const Placement placement = requirePlacement(tx.database(), agreement.placement);
    Outcome<StageAgreementId> outcome;
    if (placement.kind != PlacementKind::Stage)
        outcome.problems.push_back(refusal(QStringLiteral("agreement_needs_stage")));
    requireText(outcome.problems, agreement.goal, "goal");
    if (agreement.signedOn)
        requireDayNotAfter(outcome.problems, *agreement.signedOn, tx.today(), "signedOn");
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("agreement_recorded"), placement.participant);
    agreement.participant = placement.participant;
    agreement.worker = actorOf(tx);
    outcome.done = store::stage::addAgreement(tx, agreement);
    if (agreement.signedOn)
        tickAgreement(tx, placement.id, *agreement.signedOn);
    sayMedicalWords(tx, placement.participant, {agreement.goal, agreement.tasks, agreement.clothes, agreement.prospect},
                    outcome.problems);
    return outcome;
}

} // namespace wijkwerk::work
