// SPDX-License-Identifier: EUPL-1.2
// A department in which acts can be done: a workplace with three places, a person who can be referred, and short ways
// to bring them to a phase. On Sunday 22 November 2026.
#pragma once

#include "core/store/participants.h"
#include "core/work/participant_work.h"
#include "core/work/placing.h"
#include "core/work/referral.h"
#include "tests/support/catch.h"
#include "tests/support/test_department.h"

namespace wijkwerk::test {

QStringList codesOf(const Problems& problems);

class WorkBench {
public:
    static const QString bsn; ///< of person()

    explicit WorkBench(db::EngineKind kind = db::EngineKind::Sqlite);

    db::Database& db() { return m_department.db(); }
    QDate today() const { return m_department.today(); }
    QString path() const { return m_department.path(); }
    WorkerId coach() const { return m_department.coach; }
    WorkerId guide() const { return m_department.guide; }
    TeamId team() const { return m_department.team; }
    WorkplaceId workplace() const { return m_workplace; } ///< Plantsoen Noord, three places from 01-01-2026

    template <class Act>
    auto act(Act act) {
        return work::perform(db(), std::move(act));
    }

    Participant person() const; ///< mevrouw A.C. van den Berg, complete
    /// With the minimum profile, so that they can go on to a stage.
    ParticipantId add(const Participant& person);
    ParticipantId addPerson() { return add(person()); }
    /// Another one each time, without a BSN.
    ParticipantId addAnother();
    work::Referral referral(ParticipantId person, QDate on) const;
    TrajectoryId refer(ParticipantId person, QDate on);
    /// Referred 02-11, in preselection 09-11.
    TrajectoryId preselected(ParticipantId person);
    /// And found suitable 16-11.
    TrajectoryId suitable(ParticipantId person);
    /// Plantsoen Noord from 30-11-2026, 18 hours on Monday, Tuesday and Thursday.
    work::PlacementRequest stage(TrajectoryId trajectory) const;
    /// A talk with the person on that day: contact.
    void talkOn(ParticipantId person, QDate on);

private:
    TestDepartment m_department;
    WorkplaceId m_workplace;
    int m_others = 0;
};

} // namespace wijkwerk::test
