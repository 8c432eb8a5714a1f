// SPDX-License-Identifier: EUPL-1.2
#include "core/work/open_ends.h"

#include "core/base/calendar.h"
#include "core/base/date_text.h"
#include "core/rules/contract_end.h"
#include "core/store/absences.h"
#include "core/store/contracts.h"
#include "core/work/acting.h"
#include "core/work/contract_check.h"
#include "core/work/contract_proposal.h"
#include "core/work/suspending.h"

#include <algorithm>

namespace wijkwerk::work {

namespace {

/// By the law it can end on that day without both agreeing: not begun, in probation, or with notice.
bool mayEndByNotice(const Contract& contract, bool isPermanent, QDate day) {
    const ContractTerms& terms = contract.terms;
    const bool inProbation = terms.probationMonths > 0 && day < addMonths(terms.startsOn, terms.probationMonths);
    return day < terms.startsOn || inProbation || terms.interimNotice || isPermanent;
}

} // namespace

Problems contractsBeyond(db::Transaction& tx, TrajectoryId trajectory, QDate lastDay,
                         const std::optional<ContractEnding>& ending) {
    Problems problems;
    if (!lastDay.isValid())
        return problems;
    const bool mayEnd = lacking(tx, rules::Right::KeepContract).empty();
    for (const Contract& contract : store::contracts::ofTrajectory(tx.database(), trajectory)) {
        const auto until = realEnd(tx.database(), contract);
        if (contract.neverBegan() || (until && *until <= lastDay))
            continue;
        const bool said = ending && ending->how != ContractEndHow::ByLaw;
        if (said && mayEnd && contract.terms.startsOn <= lastDay) {
            std::ranges::move(rules::checkContractEnd(*ending, contract.terms, !until, lastDay, tx.today()),
                              std::back_inserter(problems));
            continue;
        }
        const bool overrulable = mayEnd && mayEndByNotice(contract, !until, lastDay);
        problems.push_back(until ? refusal(QStringLiteral("contract_runs_on"), {shownDate(*until)}, overrulable)
                                 : refusal(QStringLiteral("contract_runs_on_for_good"), {}, overrulable));
    }
    return problems;
}

void endWhatRuns(db::Transaction& tx, const Trajectory& trajectory, QDate lastDay, const QString& remark) {
    withdrawOpenProposal(tx, trajectory.id, remark);
    endSuspension(tx, trajectory.id, lastDay);
    for (Absence absence : store::absences::ofParticipant(tx.database(), trajectory.participant)) {
        if (absence.trajectory != trajectory.id || absence.endsOn)
            continue;
        absence.endsOn = std::max(lastDay, absence.startsOn);
        store::absences::update(tx, absence);
    }
}

} // namespace wijkwerk::work
