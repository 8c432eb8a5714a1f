// SPDX-License-Identifier: EUPL-1.2
// What is known of the people of the demo who are underway: facts, limits, certificates, earlier work, a meeloopdag.
#include "core/base/calendar.h"
#include "core/store/certificates.h"
#include "core/store/intake.h"
#include "core/store/profile.h"
#include "core/work/demo_builder.h"

namespace wijkwerk::work {

namespace {

struct Somebody {
    ParticipantId person;
    TrajectoryId trajectory;
    Phase phase = Phase::Referred;
    QDate since;
    WorkerId coach;
};

std::vector<Somebody> underwayOf(db::Transaction& tx) {
    auto query =
        tx.statement("select participant_id, id, phase, phase_since, coach_id from trajectory "
                     "where phase in ('preselection', 'waiting', 'stage', 'contract', 'seconded') order by id");
    std::vector<Somebody> found;
    while (query.next()) {
        Somebody one;
        one.person = query.id<ParticipantId>();
        one.trajectory = query.id<TrajectoryId>();
        one.phase = query.word<Phase>();
        one.since = query.date();
        one.coach = query.id<WorkerId>();
        found.push_back(one);
    }
    return found;
}

/// One way in which each fact may be known.
struct Answer {
    ProfileField field;
    const char* values[4];
};
constexpr Answer answers[] = {
    {ProfileField::IdDocument, {"identity_card", "passport", "identity_card", "residence_permit"}},
    {ProfileField::PreferredContact, {"phone", "message", "phone", "email"}},
    {ProfileField::Days, {"ma,di,do", "ma,di,wo,do", "ma,wo,vr", "ma,di,wo,do,vr"}},
    {ProfileField::HoursPerWeek, {"18", "24", "16", "32"}},
    {ProfileField::CareTasks, {"no", "yes", "no", "no"}},
    {ProfileField::TravelMeans, {"bicycle", "bicycle public_transport", "walking bicycle", "car"}},
    {ProfileField::MaxTravelMinutes, {"30", "45", "20", "60"}},
    {ProfileField::ClothesSize, {"L", "M", "XL", "52"}},
    {ProfileField::EducationLevel, {"vmbo", "mbo2", "practical", "mbo1"}},
    {ProfileField::StartQualification, {"no", "yes", "no", "no"}},
    {ProfileField::Speaking, {"native", "b1", "a2", "b1"}},
    {ProfileField::Reading, {"native", "a2", "a1", "b1"}},
    {ProfileField::DigitalSkill, {"basic", "good", "with_help", "basic"}},
    {ProfileField::WantedWork, {"Buiten werken, groen", "Iets met mensen", "Werken met de handen", "Rijden"}},
    {ProfileField::OwnWijk, {"yes", "no", "yes", "yes"}},
    {ProfileField::HasLimits, {"yes", "no", "yes", "no"}},
    {ProfileField::GuideNeed, {"medium", "light", "intensive", "none"}},
};

} // namespace

void DemoBuilder::profiles() {
    Chance chance(7); // its own: what else is invented stays as it is
    int number = 0;
    for (const Somebody& one : underwayOf(m_tx)) {
        ++number;
        // Some who are still in the voorselectie were asked little yet.
        const bool little = one.phase == Phase::Preselection && number % 2 == 0;
        const QDate known = little ? m_day : std::min(m_day, workingDayOnOrBefore(one.since));
        m_tx.nextAct({QStringLiteral("demo_made"), one.person.value, {}});
        const int pattern = chance.below(4);
        for (const Answer& answer : answers) {
            if (little && specOf(answer.field).block != ProfileBlock::Situation)
                continue;
            ProfileItem item;
            item.participant = one.person;
            item.field = answer.field;
            item.value = QString::fromLatin1(answer.values[chance.oneIn(4) ? chance.below(4) : pattern]);
            item.confirmedOn = known;
            item.confirmedBy = one.coach;
            store::profile::put(m_tx, item);
        }
        if (!little)
            limitsAndPapers(one.person, known, one.coach, number);
        if (one.phase == Phase::Preselection && !little)
            trialDay(one.person, one.trajectory, one.coach);
    }
}

void DemoBuilder::limitsAndPapers(ParticipantId person, QDate known, WorkerId coach, int number) {
    if (number % 2 == 0) {
        FunctionalLimit limit;
        limit.participant = person;
        limit.aspect = number % 4 == 0 ? LimitAspect::Lifting : LimitAspect::Stimuli;
        limit.degree = number % 6 == 0 ? LimitDegree::Moderate : LimitDegree::Light;
        limit.helps = number % 4 == 0 ? QStringLiteral("Samen tillen, of een karretje")
                                      : QStringLiteral("Een vaste plek en een rustig begin van de dag");
        limit.sourceOn = known;
        limit.confirmedOn = known;
        limit.confirmedBy = coach;
        store::profile::put(m_tx, limit);
    }
    if (number % 3 == 0) {
        Certificate certificate;
        certificate.participant = person;
        certificate.kind = number % 2 ? CertificateKind::Vca : CertificateKind::LicenceB;
        certificate.gotOn = known.addYears(-4);
        certificate.validUntil = certificate.gotOn->addYears(10).addDays(-1);
        certificate.recordedBy = coach;
        store::certificates::add(m_tx, certificate);
    }
    if (number % 4 == 1) {
        WorkPeriod work;
        work.participant = person;
        work.employer = QStringLiteral("Kwekerij De Linde");
        work.tasks = QStringLiteral("Planten oppotten en sorteren");
        work.from = QString::number(known.year() - 8);
        work.until = QStringLiteral("%1-06").arg(known.year() - 5);
        store::certificates::addWork(m_tx, work);
    }
}

void DemoBuilder::trialDay(ParticipantId person, TrajectoryId trajectory, WorkerId coach) {
    TrialDay day;
    day.trajectory = trajectory;
    day.participant = person;
    day.day = workday(m_day.addDays(4));
    day.workplace = m_places.front().id;
    day.team = m_places.front().team;
    day.insured = true;
    day.remark = QStringLiteral("Kijken of buiten werken bevalt");
    day.recordedBy = coach;
    store::intake::add(m_tx, day);
}

} // namespace wijkwerk::work
