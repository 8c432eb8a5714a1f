// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/planted_profile.h"

#include "core/store/certificates.h"
#include "core/store/intake.h"
#include "core/store/profile.h"
#include "core/store/tasks.h"

namespace wijkwerk::test {

void plantProfile(db::Transaction& tx, ParticipantId person, TrajectoryId trajectory) {
    const QDate day(2013, 4, 2);
    for (const char* word : {"PLANTwish", "PLANTwishnewer"}) {
        ProfileItem item;
        item.participant = person;
        item.field = ProfileField::WantedWork;
        item.value = QString::fromLatin1(word);
        item.confirmedOn = day;
        store::profile::put(tx, item);
        FunctionalLimit limit;
        limit.participant = person;
        limit.aspect = LimitAspect::Lifting;
        limit.helps = QString::fromLatin1(word) + QStringLiteral("helps");
        limit.confirmedOn = day;
        store::profile::put(tx, limit);
    }
    Certificate certificate;
    certificate.participant = person;
    certificate.kind = CertificateKind::Other;
    certificate.name = QStringLiteral("PLANTcertificate");
    certificate.number = QStringLiteral("PLANTcertificatenumber");
    store::certificates::add(tx, certificate);
    WorkPeriod work;
    work.participant = person;
    work.employer = QStringLiteral("PLANTemployer");
    work.tasks = QStringLiteral("PLANTwork");
    work.reasonLeft = QStringLiteral("PLANTreasonleft");
    store::certificates::addWork(tx, work);
    IntakeTalk talk;
    talk.trajectory = trajectory;
    talk.participant = person;
    talk.talkedOn = day;
    store::intake::add(tx, talk);
    Task task;
    task.participant = person;
    task.trajectory = trajectory;
    task.title = QStringLiteral("PLANTtrialtask");
    task.dueOn = day;
    TrialDay trial;
    trial.trajectory = trajectory;
    trial.participant = person;
    trial.day = day;
    trial.remark = QStringLiteral("PLANTtrialremark");
    trial.task = store::tasks::add(tx, task);
    store::intake::add(tx, trial);
}

} // namespace wijkwerk::test
