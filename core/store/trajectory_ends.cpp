// SPDX-License-Identifier: EUPL-1.2
// How trajectories ended: the second half of trajectories.h.
#include "core/store/fields.h"
#include "core/store/trajectories.h"

#include <QStringList>

namespace wijkwerk::store::trajectories {

namespace {

QString toText(const std::vector<DropOutReason>& reasons) {
    QStringList codes;
    for (const DropOutReason reason : reasons)
        codes << codeOf(reason);
    return codes.join(u' ');
}

std::vector<DropOutReason> reasonsOf(const QString& text) {
    std::vector<DropOutReason> reasons;
    for (const QString& code : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto reason = fromCode<DropOutReason>(code))
            reasons.push_back(*reason);
        else
            throw Error(Fault::Damaged, code);
    }
    return reasons;
}

} // namespace

void addEnd(db::Transaction& tx, const TrajectoryEnd& end) {
    auto insert = tx.statement(
        "insert into trajectory_end (id, trajectory_id, into_phase, ended_on, reason_code, employer, handed_over, "
        "handed_over_on, still_working, influence, side_reasons, talked_on, job_starts_on, job_hours, status_on, "
        "fell_back, agreed_by) values (:id, :trajectory, :into, :on, :reason, :employer, :handed, :handed_on, "
        ":working, :influence, :side, :talked, :job, :hours, :status, :back, :agreed)");
    insert.with(newIdValue(), end.trajectory, end.into, end.endedOn, end.reasonCode, end.employer, end.handedOver,
                end.handedOverOn, end.stillWorking, end.influence ? codeOf(*end.influence) : QString(),
                toText(end.sideReasons), end.talkedOn, end.jobStartsOn, end.jobHours.hundredths, end.statusOn,
                end.fellBack, end.agreedBy);
    insert.run();
    tx.touched(db::Thing::Trajectory, end.trajectory.value);
}

std::optional<TrajectoryEnd> endOf(db::Database& database, TrajectoryId trajectory) {
    auto query = database.statement(
        "select trajectory_id, into_phase, ended_on, reason_code, employer, handed_over, handed_over_on, "
        "still_working, influence, side_reasons, talked_on, job_starts_on, job_hours, status_on, fell_back, agreed_by "
        "from trajectory_end where trajectory_id = :trajectory and superseded = 0 order by id desc limit 1");
    query.with(trajectory.value);
    if (!query.next())
        return std::nullopt;
    TrajectoryEnd end;
    end.trajectory = query.id<TrajectoryId>();
    end.into = query.word<Phase>();
    end.endedOn = query.date();
    end.reasonCode = query.text();
    end.employer = query.text();
    end.handedOver = query.flag();
    end.handedOverOn = query.maybeDate();
    if (const auto working = query.maybeNumber())
        end.stillWorking = *working != 0;
    if (const QString influence = query.text(); !influence.isEmpty())
        end.influence = fromCode<Influence>(influence);
    end.sideReasons = reasonsOf(query.text());
    end.talkedOn = query.maybeDate();
    end.jobStartsOn = query.maybeDate();
    end.jobHours = {query.integer()};
    end.statusOn = query.maybeDate();
    end.fellBack = query.flag();
    end.agreedBy = query.id<WorkerId>();
    return end;
}

void supersedeEnds(db::Transaction& tx, TrajectoryId trajectory) {
    tx.statement("update trajectory_end set superseded = 1 where trajectory_id = :trajectory and superseded = 0")
        .with(trajectory)
        .run();
    tx.touched(db::Thing::Trajectory, trajectory.value);
}

void setStatus(db::Transaction& tx, TrajectoryId trajectory, bool stillWorking, QDate on) {
    auto change = tx.statement("update trajectory_end set still_working = :working, status_on = :on where "
                               "trajectory_id = :trajectory and superseded = 0 and into_phase = 'outflow'");
    requireOneRow(change.with(stillWorking, on, trajectory).run());
    tx.changed(db::Thing::Trajectory, trajectory.value,
               {{QStringLiteral("stillWorking"), {}, QString::fromLatin1(stillWorking ? "yes" : "no")}});
}

void setFellBack(db::Transaction& tx, TrajectoryId trajectory) {
    auto change = tx.statement("update trajectory_end set fell_back = 1 where trajectory_id = :trajectory and "
                               "superseded = 0 and into_phase = 'outflow'");
    requireOneRow(change.with(trajectory).run());
    tx.changed(db::Thing::Trajectory, trajectory.value, {{QStringLiteral("fellBack"), {}, QStringLiteral("yes")}});
}

} // namespace wijkwerk::store::trajectories
