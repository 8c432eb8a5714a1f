// SPDX-License-Identifier: EUPL-1.2
#include "core/work/explaining.h"

#include "core/rules/explained_dates.h"
#include "core/rules/probation.h"
#include "core/rules/stage_course.h"
#include "core/store/absences.h"
#include "core/store/contracts.h"
#include "core/store/placements.h"
#include "core/store/profile.h"
#include "core/store/secondments.h"
#include "core/store/trajectories.h"
#include "core/work/acting.h"
#include "core/work/contract_check.h"
#include "core/work/letter_reading.h"

#include <algorithm>

namespace wijkwerk::work {

using rules::Explained;

namespace {

/// With what every sum of this department counts.
struct Means {
    rules::Values values;
    WorkCalendar calendar;
};

/// Those of this stage: what was reached before it was of the earlier one. Schooling is for who has no
/// startkwalificatie.
void addMoments(std::vector<Explained>& dates, db::Database& database, const Placement& stage,
                const rules::UnpaidWork& before, const Means& means) {
    const auto known = store::profile::current(database, stage.participant);
    const bool qualified = valueOf(known, ProfileField::StartQualification) == u"yes";
    const auto moments = means.values.numbers(Rule::ParticipationMoments, stage.began());
    for (std::size_t i = qualified ? 1 : 0; i < moments.size(); ++i) {
        const int days = rules::daysBeforeMoment(i, before);
        const Explained moment = rules::explainMoment(moments[i], stage.began(), means.calendar, means.values, days);
        const QDate legalDay = lastDayOfPeriod(stage.began().addDays(-days), moments[i]); // as it is asked
        if (legalDay >= stage.began())
            dates.push_back(moment);
    }
}

void addStage(std::vector<Explained>& dates, db::Database& database, const Placement& stage, const Means& means) {
    const auto last = stage.until();
    if (!last)
        return;
    const auto pauses = rules::pausesOf(store::suspensions::ofTrajectory(database, stage.trajectory));
    for (const auto& one : rules::evaluationDates(stage.began(), *last, means.calendar, means.values, pauses))
        dates.push_back(
            rules::explainEvaluation(one.week, stage.began(), means.calendar, means.values, one.stoodStill));
    const bool standsStill = std::ranges::any_of(
        pauses, [&](const rules::Pause& one) { return !one.until.isValid() && one.from >= stage.began(); });
    if (!standsStill) // its day moves when it goes on
        dates.push_back(rules::explainDecision(stage.began(), *last, means.calendar, means.values));
    dates.push_back(rules::explainStageEnd(stage, means.values, pauses));
    const StageLegalForm form = stage.legalForm.value_or(StageLegalForm::WorkStage);
    const auto before =
        rules::unpaidBefore(store::placements::ofParticipant(database, stage.participant), form, stage.began());
    if (form == StageLegalForm::ParticipationPlace)
        addMoments(dates, database, stage, before, means);
    auto limit =
        rules::explainUnpaidWork(form, stage.began(), before, means.values); // then the usual one does not hold
    if (!limit)
        limit = rules::explainStageLimit(form, stage.formBegan(), means.values);
    if (limit)
        dates.push_back(*limit);
}

void addContract(std::vector<Explained>& dates, db::Database& database, const Contract& contract, const Means& means) {
    const rules::ContractPeriod period = periodOf(database, contract);
    if (const auto end = rules::explainProbationEnd(period, contract.terms.probationMonths, means.values))
        dates.push_back(*end);
    if (const auto notice = rules::explainNotice(period, means.calendar, means.values))
        dates.push_back(*notice);
}

/// Those that run on a day or are to come, the first one first; else the last one. And the chain of the newest.
void addContracts(std::vector<Explained>& dates, db::Database& database, const Trajectory& trajectory,
                  const Means& means) {
    std::vector<Contract> contracts = store::contracts::ofTrajectory(database, trajectory.id);
    std::erase_if(contracts, [](const Contract& one) { return one.neverBegan(); });
    std::ranges::stable_sort(contracts, {}, [](const Contract& one) { return one.terms.startsOn; });
    const QDate today = database.clock().today();
    for (const Contract& contract : contracts) {
        const auto until = realEnd(database, contract);
        if (!until || *until >= today || &contract == &contracts.back())
            addContract(dates, database, contract, means);
    }
    const auto check = contracts.empty() ? std::nullopt : contractCheck(database, trajectory.participant);
    if (!check)
        return;
    if (const Explained end = rules::explainChainEnd(check->chain, means.values); end.date.isValid())
        dates.push_back(end);
    if (const auto permanent = rules::explainPermanent(check->chain, means.values))
        dates.push_back(*permanent);
}

void addEnd(std::vector<Explained>& dates, const TrajectoryEnd& end, const Means& means) {
    if (end.into == Phase::Closed)
        return;
    for (const int month : means.values.numbers(Rule::AftercareMonths, end.endedOn))
        dates.push_back(rules::explainAftercare(month, end.endedOn, means.calendar, means.values));
    const auto destination = fromCode<OutflowType>(end.reasonCode);
    if (end.into == Phase::Outflow && destination && isToWork(*destination))
        dates.push_back(rules::explainLasting(end.jobStartsOn.value_or(end.endedOn), means.calendar, means.values));
}

void addSecondment(std::vector<Explained>& dates, db::Database& database, const Placement& place, const Means& means) {
    if (!place.until())
        return;
    auto agreed = store::secondments::ofPlacement(database, place.id);
    if (!agreed)
        agreed = store::secondments::ofTrajectory(database, place.trajectory);
    dates.push_back(
        rules::explainSecondmentNotice(*place.until(), means.calendar, means.values, agreed ? agreed->noticeDays : 0));
}

/// Of the decisions by letter those against which one can still object; else of the last one.
void addObjections(std::vector<Explained>& dates, db::Database& database, const Trajectory& trajectory,
                   const Means& means, const Sight& sight) {
    const auto equated = equatedDays(database);
    bool newest = true;
    for (const Letter& letter : lettersOf(database, sight, trajectory.participant)) {
        if (!letter.isDecision || letter.trajectory != trajectory.id)
            continue;
        Explained end = rules::explainObjectionEnd(letter.datedOn, equated, means.values);
        end.steps.front().what = letter.reference; // there may be more of these
        if (newest || end.date >= database.clock().today())
            dates.push_back(end);
        newest = false;
    }
}

/// The name that explainedDates() has for a deadline; empty when it has none.
QString nameAbove(const Deadline& deadline) {
    static const std::pair<const char*, const char*> names[] = {{"week", "evaluation_%1"},
                                                                {"decision", "decision"},
                                                                {"stage_end", "stage_end"},
                                                                {"schooling_month", "moment_%1"},
                                                                {"review_month", "moment_%1"},
                                                                {"stop_check_month", "moment_%1"},
                                                                {"participation_month", "moment_%1"},
                                                                {"trial_last_month", "stage_limit"},
                                                                {"notice", "notice"},
                                                                {"chain", "chain_end"},
                                                                {"permanent", "chain_permanent"},
                                                                {"probation", "probation_end"},
                                                                {"secondment_notice", "secondment_notice"},
                                                                {"aftercare_month", "aftercare_%1"},
                                                                {"status_26_weeks", "lasting"},
                                                                {"first_talk", "first_talk"}};
    if (std::string_view(deadline.subject.word) == "trial_last_month" && deadline.count.before > 0)
        return QStringLiteral("unpaid_work");
    for (const auto& [word, name] : names) {
        if (std::string_view(deadline.subject.word) == word)
            return QString::fromLatin1(name).replace(QLatin1String("%1"), QString::number(deadline.subject.number));
    }
    return {};
}

} // namespace

std::vector<Explained> explainedDates(db::Database& database, ParticipantId person, const Sight& sight) {
    std::vector<Explained> dates;
    const auto trajectory = store::trajectories::openOrNewestOf(database, person);
    if (!trajectory)
        return dates;
    const Means means{ruleValues(database), workCalendar(database)};
    if (trajectory->referredOn.isValid())
        dates.push_back(
            rules::explainFirstTalk(trajectory->readOn.value_or(trajectory->referredOn), means.calendar, means.values));
    std::optional<Placement> stage, secondment;
    for (const Placement& placement : store::placements::ofTrajectory(database, trajectory->id)) {
        auto& last = placement.kind == PlacementKind::Stage ? stage : secondment;
        if (placement.kind != PlacementKind::Contract && (!last || last->startsOn <= placement.startsOn))
            last = placement;
    }
    if (stage)
        addStage(dates, database, *stage, means);
    if (secondment)
        addSecondment(dates, database, *secondment, means);
    if (sight.may(rules::Right::SeeContract))
        addContracts(dates, database, *trajectory, means);
    if (const auto end = store::trajectories::endOf(database, trajectory->id))
        addEnd(dates, *end, means);
    addObjections(dates, database, *trajectory, means, sight);
    return dates;
}

bool isAmong(const std::vector<Explained>& dates, const Deadline& deadline) {
    const QString name = nameAbove(deadline);
    return std::ranges::any_of(dates,
                               [&](const Explained& one) { return one.name == name && one.date == deadline.due; });
}

} // namespace wijkwerk::work
