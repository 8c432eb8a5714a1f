// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/work_bench.h"

#include "core/store/department.h"
#include "core/store/notes.h"
#include "core/store/workers.h"
#include "core/work/department_work.h"
#include "core/work/preselection.h"
#include "tests/support/profiles.h"

namespace wijkwerk::test {

namespace {

/// What a letter needs of the department and its workers.
void complete(db::Database& database, WorkerId coach, WorkerId guide) {
    db::Transaction tx(database, {QStringLiteral("test"), 0, {}});
    Department department = store::department::find(database);
    department.unit = QStringLiteral("afdeling BUHA");
    department.visiting.street = QStringLiteral("Stationsplein");
    department.visiting.houseNumber = 48;
    department.visiting.postcode = QStringLiteral("1948LC");
    department.visiting.city = QStringLiteral("Wijkerdam");
    department.postalBox = QStringLiteral("Postbus 450");
    department.postalPostcode = QStringLiteral("1940AL");
    department.postalCity = QStringLiteral("Wijkerdam");
    department.phone = QStringLiteral("+31251123456");
    department.signatoryName = QStringLiteral("M. van Dijk");
    department.signatoryFunction = QStringLiteral("teammanager Wijkbedrijf");
    department.mandateLine = QStringLiteral("namens burgemeester en wethouders van Wijkerdam");
    department.mandateFrom = QDate(2026, 1, 1);
    department.objectionAddress =
        QStringLiteral("College van burgemeester en wethouders\nPostbus 450\n1940 AL Wijkerdam");
    department.travelAllowance = QStringLiteral("U krijgt een vergoeding voor uw reiskosten.");
    department.absenceRule = QStringLiteral("Bel dan vóór 7.45 uur uw vakspecialist.");
    store::department::update(tx, department);
    for (const WorkerId id : {coach, guide}) {
        Worker worker = store::workers::find(database, id).value();
        worker.phone = QStringLiteral("+31612345678");
        store::workers::update(tx, worker);
    }
    tx.commit();
}

} // namespace

QStringList codesOf(const Problems& problems) {
    QStringList codes;
    for (const Problem& problem : problems)
        codes << problem.code;
    return codes;
}

const QString WorkBench::bsn = QStringLiteral("999990019");

WorkBench::WorkBench(db::EngineKind kind)
    : m_department(kind) {
    complete(db(), coach(), guide());
    Workplace place;
    place.name = QStringLiteral("Plantsoen Noord");
    place.team = team();
    place.guide = guide();
    place.location = QStringLiteral("Gemeentewerf, Kerklaan 2");
    place.tasks = QStringLiteral("schoffelen, snoeien");
    place.startTime = QStringLiteral("08:00");
    place.endTime = QStringLiteral("14:30");
    place.capacities = {{QDate(2026, 1, 1), 3}};
    m_workplace = act([&](db::Transaction& tx) { return work::saveWorkplace(tx, place); }).done.value();
}

Participant WorkBench::person() const {
    Participant person;
    person.name.firstNames = QStringLiteral("Anna Cornelia");
    person.name.prefix = QStringLiteral("van den");
    person.name.surname = QStringLiteral("Berg");
    person.name.address = FormOfAddress::Madam;
    person.born = {1980, 5, 24};
    person.bsn = bsn;
    person.phone = QStringLiteral("+31687654321");
    person.home.street = QStringLiteral("Dorpsstraat");
    person.home.houseNumber = 12;
    person.home.houseLetter = QStringLiteral("A");
    person.home.postcode = QStringLiteral("1941AB");
    person.home.city = QStringLiteral("Wijkerdam");
    return person;
}

ParticipantId WorkBench::add(const Participant& person) {
    const auto outcome = act([&](db::Transaction& tx) { return work::saveParticipant(tx, person); });
    INFO(codesOf(outcome.problems).join(u' ').toStdString());
    REQUIRE(outcome.done.has_value());
    fillProfile(db(), *outcome.done);
    return *outcome.done;
}

ParticipantId WorkBench::addAnother() {
    Participant other = person();
    other.bsn.clear();
    other.name.surname = QStringLiteral("Ander%1").arg(++m_others);
    return add(other);
}

work::Referral WorkBench::referral(ParticipantId person, QDate on) const {
    work::Referral referral;
    referral.participant = person;
    referral.referredBy = QStringLiteral("Werk en Inkomen, R. Boersma");
    referral.referredOn = on;
    referral.reason = QStringLiteral("Wil buiten werken");
    referral.coach = coach();
    return referral;
}

TrajectoryId WorkBench::refer(ParticipantId person, QDate on) {
    return act([&](db::Transaction& tx) { return work::refer(tx, referral(person, on)); }).done.value();
}

TrajectoryId WorkBench::preselected(ParticipantId person) {
    const TrajectoryId id = refer(person, QDate(2026, 11, 2));
    act([&](db::Transaction& tx) { return work::preselect(tx, {id, QDate(2026, 11, 9), {}, {}}); }).done.value();
    return id;
}

TrajectoryId WorkBench::suitable(ParticipantId person) {
    work::AdviceRequest request;
    request.trajectory = preselected(person);
    request.talkedOn = QDate(2026, 11, 16);
    request.reason = QStringLiteral("Gemotiveerd");
    act([&](db::Transaction& tx) { return work::advise(tx, request); }).done.value();
    return request.trajectory;
}

work::PlacementRequest WorkBench::stage(TrajectoryId trajectory) const {
    work::PlacementRequest request;
    request.trajectory = trajectory;
    request.workplace = m_workplace;
    request.start = QDate(2026, 11, 30);
    request.hours = {1800};
    request.days = weekdaysFromText(u"ma,di,do").value();
    request.conditionMet = true; // asked of some legal forms only
    request.conditionBy = QStringLiteral("W. Werkgever");
    return request;
}

void WorkBench::talkOn(ParticipantId person, QDate on) {
    db::Transaction tx(db(), {QStringLiteral("test"), person.value, {}});
    Note note;
    note.participant = person;
    note.kind = NoteKind::Talk;
    note.happenedOn = on;
    note.text = QStringLiteral("Gesproken");
    store::notes::add(tx, note);
    tx.commit();
}

} // namespace wijkwerk::test
