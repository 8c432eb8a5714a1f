// SPDX-License-Identifier: EUPL-1.2
// What is known of somebody: set, confirmed, put back, old; and what a role sees of it. On both engines.
#include "core/domain/participant.h"
#include "core/rules/profile.h"
#include "core/store/certificates.h"
#include "core/store/journal.h"
#include "core/store/profile.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/work/preselection.h"
#include "core/work/profile_work.h"
#include "tests/support/dates.h"
#include "tests/support/profiles.h"
#include "tests/support/work_bench.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::day;
using test::WorkBench;
using F = ProfileField;

namespace {

Outcome<int> set(WorkBench& bench, ParticipantId person, std::vector<ProfileEntry> entries) {
    return bench.act([&](auto& tx) { return setProfile(tx, {person, entries}); });
}

QString known(WorkBench& bench, ParticipantId person, F field) {
    return valueOf(store::profile::current(bench.db(), person), field);
}

ParticipantId somebody(WorkBench& bench) {
    Participant person = bench.person();
    person.bsn.clear();
    const auto outcome = bench.act([&](auto& tx) { return saveParticipant(tx, person); });
    return outcome.done.value(); // without the minimum profile that the bench gives
}

Sight sightFor(Role role) {
    Sight sight;
    sight.role = role;
    sight.hasAdmin = true;
    return sight;
}

} // namespace

TEST_CASE("what people type becomes one way of writing, and what is no answer is refused") {
    const struct {
        F field;
        const char* typed;
        const char* kept; ///< "!" is refused
    } table[] = {
        {F::HoursPerWeek, "24.5", "24,5"},
        {F::HoursPerWeek, "61", "!"},
        {F::MaxHoursPerDay, "8", "8"},
        {F::MaxHoursPerDay, "13", "!"},
        {F::Days, "ma t/m wo", "ma,di,wo"},
        {F::Days, "elke dag", "!"},
        {F::CareTasks, "Ja", "yes"},
        {F::CareTasks, "misschien", "!"},
        {F::TravelMeans, "car, bicycle", "bicycle car"},
        {F::TravelMeans, "horse", "!"},
        {F::MaxTravelMinutes, "45", "45"},
        {F::MaxTravelMinutes, "-5", "!"},
        {F::Speaking, "B1", "b1"},
        {F::Speaking, "c2", "!"},
        {F::IdCheckedOn, "2026-11-09", "2026-11-09"},
        {F::IdCheckedOn, "2026-02-30", "!"},
        {F::WantedWork, "  Buiten werken\n", "Buiten werken"},
        {F::GuideNeed, "", ""},
    };
    for (const auto& row : table) {
        CAPTURE(wordOf(row.field), row.typed);
        const auto kept = profileValue(row.field, QString::fromUtf8(row.typed));
        CHECK((kept ? kept->toStdString() : std::string("!")) == row.kept);
        CHECK(checkProfileValue(row.field, QString::fromUtf8(row.typed), day("22-11-2026")).empty() ==
              (std::string(row.kept) != "!"));
    }
    CHECK(codesOf(checkProfileValue(F::IdCheckedOn, QStringLiteral("2026-11-23"), day("22-11-2026"))) ==
          QStringList{QStringLiteral("day_in_future")});
}

TEST_CASE("months of earlier work may be typed in several ways") {
    const struct {
        const char* typed;
        const char* kept;
    } table[] = {{"03-2019", "2019-03"},
                 {"3/2019", "2019-03"},
                 {"2019-3", "2019-03"},
                 {"maart 2019", "2019-03"},
                 {"mrt. 2019", "2019-03"},
                 {"2019", "2019"},
                 {"", ""},
                 {"13-2019", "!"},
                 {"zomer 2019", "!"},
                 {"1899", "!"}};
    for (const auto& row : table) {
        CAPTURE(row.typed);
        CHECK(monthFromText(QString::fromUtf8(row.typed)).value_or(QStringLiteral("!")).toStdString() == row.kept);
    }
    WorkPeriod work;
    work.tasks = QStringLiteral("Magazijn");
    work.from = QStringLiteral("2020-05");
    work.until = QStringLiteral("2019");
    CHECK(codesOf(check(work, day("22-11-2026"))) == QStringList{QStringLiteral("period_ends_before_start")});
    work.until = QStringLiteral("2020");
    CHECK(check(work, day("22-11-2026")).empty());
}

TEST_CASE("a fact grows old after its months and stays known") {
    ProfileItem item;
    item.value = QStringLiteral("24");
    item.confirmedOn = day("22-05-2026");
    item.field = F::HoursPerWeek; // six months: up to and including 21-11-2026
    CHECK_FALSE(rules::isOld(item, day("21-11-2026")));
    CHECK(rules::isOld(item, day("22-11-2026")));
    item.field = F::WantedWork; // twelve months
    CHECK_FALSE(rules::isOld(item, day("21-05-2027")));
    CHECK(rules::isOld(item, day("22-05-2027")));
    item.field = F::EducationLevel; // stays
    CHECK_FALSE(rules::isOld(item, day("22-05-2040")));
    item.field = F::HoursPerWeek;
    item.value.clear();
    CHECK_FALSE(rules::isOld(item, day("22-05-2040")));
}

TEST_CASE("only what differs is written, and each value stays in the history with who confirmed it") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = somebody(bench);
    CHECK(set(bench, person, {{F::HoursPerWeek, QStringLiteral("24")}, {F::OwnWijk, QStringLiteral("ja")}}).done == 2);
    CHECK(set(bench, person, {{F::HoursPerWeek, QStringLiteral("24,0")}, {F::OwnWijk, QStringLiteral("no")}}).done ==
          1);
    CHECK(known(bench, person, F::HoursPerWeek) == u"24");
    const auto history = store::profile::history(bench.db(), person, F::OwnWijk);
    REQUIRE(history.size() == 2);
    CHECK(history[0].value == u"no");
    CHECK(history[0].supersedes == history[1].id);
    CHECK(history[0].confirmedBy == bench.coach());
    CHECK(history[1].superseded);

    CHECK(bench.act([&](auto& tx) { return confirmProfile(tx, person, {F::HoursPerWeek, F::WantedWork}); }).done == 1);
    CHECK(store::profile::history(bench.db(), person, F::HoursPerWeek).size() == 2);

    const auto restored = bench.act([&](auto& tx) { return restoreProfile(tx, history[1].id); });
    REQUIRE(restored);
    CHECK(known(bench, person, F::OwnWijk) == u"yes");
    CHECK(store::profile::history(bench.db(), person, F::OwnWijk).size() == 3);
    CHECK(codesOf(bench.act([&](auto& tx) { return restoreProfile(tx, history[1].id); }).problems) ==
          QStringList{QStringLiteral("profile_value_same")});
    CHECK(set(bench, person, {{F::OwnWijk, {}}}).done == 1); // no longer known
    CHECK(known(bench, person, F::OwnWijk).isEmpty());
    CHECK_FALSE(set(bench, person, {{F::OwnWijk, QStringLiteral("soms")}}));
}

TEST_CASE("a medical word is kept after a warning, and the journal tells it without the word") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = somebody(bench);
    const auto outcome = set(bench, person, {{F::WantedWork, QStringLiteral("Niet te druk, heeft een burn-out")}});
    REQUIRE(outcome);
    CHECK(codesOf(outcome.problems) == QStringList{QStringLiteral("medical_words")});
    auto acts = bench.db().statement("select count(*) from journal where act = 'medical_words_kept' and "
                                     "participant_id = :person");
    acts.with(person);
    REQUIRE(acts.next());
    CHECK(acts.number() == 1);
    auto words = bench.db().statement("select count(*) from journal where parts like '%burn%' or note like '%burn%'");
    REQUIRE(words.next());
    CHECK(words.number() == 0);
}

TEST_CASE("limits are told per aspect with what helps, and an advice has a day") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = somebody(bench);
    FunctionalLimit lifting;
    lifting.aspect = LimitAspect::Lifting;
    lifting.degree = LimitDegree::Moderate;
    lifting.helps = QStringLiteral("Samen tillen");
    lifting.source = LimitSource::CompanyDoctor;
    const auto write = [&] { return bench.act([&](auto& tx) { return setLimits(tx, person, {lifting}); }); };
    CHECK(codesOf(write().problems) == QStringList{QStringLiteral("limit_advice_day_missing")});
    lifting.sourceOn = day("02-11-2026");
    CHECK(write().done == 1);
    CHECK(write().done == 0); // says the same
    lifting.degree = LimitDegree::Light;
    CHECK(write().done == 1);
    CHECK(bench.act([&](auto& tx) { return confirmLimits(tx, person); }).done == 1);
    const auto limits = store::profile::limits(bench.db(), person);
    REQUIRE(limits.size() == 1);
    CHECK(limits.front().degree == LimitDegree::Light);
    CHECK(store::profile::limitHistory(bench.db(), person).size() == 3);
}

TEST_CASE("certificates have a last valid day, and one that was taken back no longer counts") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = somebody(bench);
    Certificate vca;
    vca.participant = person;
    vca.gotOn = day("01-03-2020");
    vca.validUntil = day("01-03-2019");
    CHECK(codesOf(bench.act([&](auto& tx) { return saveCertificate(tx, vca); }).problems) ==
          QStringList{QStringLiteral("period_ends_before_start")});
    vca.validUntil = day("01-03-2030");
    vca.id = bench.act([&](auto& tx) { return saveCertificate(tx, vca); }).done.value();
    vca = store::certificates::find(bench.db(), vca.id).value();
    CHECK(vca.isValidOn(day("01-03-2030")));
    CHECK_FALSE(vca.isValidOn(day("02-03-2030")));
    vca.number = QStringLiteral("12345");
    REQUIRE(bench.act([&](auto& tx) { return saveCertificate(tx, vca); }));
    REQUIRE(bench.act([&](auto& tx) { return endCertificate(tx, vca.id); }));
    CHECK(store::certificates::ofParticipant(bench.db(), person).empty());
    REQUIRE(store::certificates::ofParticipant(bench.db(), person, true).size() == 1);
    Certificate other;
    other.participant = person;
    other.kind = CertificateKind::Other;
    CHECK(codesOf(bench.act([&](auto& tx) { return saveCertificate(tx, other); }).problems) ==
          QStringList{QStringLiteral("certificate_name_missing")});

    WorkPeriod work;
    work.participant = person;
    work.employer = QStringLiteral("Kwekerij De Linde");
    work.from = QStringLiteral("3-2015");
    work.id = bench.act([&](auto& tx) { return saveWork(tx, work); }).done.value();
    CHECK(store::certificates::workOf(bench.db(), person).front().from == u"2015-03");
    REQUIRE(bench.act([&](auto& tx) { return removeWork(tx, work.id); }));
    CHECK(store::certificates::workOf(bench.db(), person).empty());
}

TEST_CASE("without the minimum profile the waiting list and a stage ask for a reason, a meagre one is enough") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = somebody(bench);
    const TrajectoryId trajectory = bench.suitable(person);
    CHECK(missingOf(bench.db(), person).size() == rules::profileMinimum().size());
    const auto refused = bench.act([&](auto& tx) { return toWaitingList(tx, trajectory, bench.today()); });
    CHECK(codesOf(refused.problems) == QStringList{QStringLiteral("profile_incomplete")});
    CHECK(canBeOverruled(refused.problems));
    CHECK(refused.problems.front().args.value(1).contains(u"days_available"));
    const auto stage = bench.act([&](auto& tx) { return startStage(tx, bench.stage(trajectory)); });
    CHECK(codesOf(stage.problems).contains(QStringLiteral("profile_incomplete")));
    CHECK(bench.act([&](auto& tx) {
        return toWaitingList(tx, trajectory, bench.today(), {}, QStringLiteral("Gesprek is donderdag"));
    }));
}

TEST_CASE("with the minimum profile nothing is asked, and who waits is not asked again") {
    WorkBench bench;
    const ParticipantId person = somebody(bench);
    test::fillProfile(bench.db(), person);
    CHECK(missingOf(bench.db(), person).empty());
    const TrajectoryId trajectory = bench.suitable(person);
    REQUIRE(bench.act([&](auto& tx) { return toWaitingList(tx, trajectory, bench.today()); }));
    REQUIRE(set(bench, person, {{F::Days, {}}}));
    CHECK(bench.act([&](auto& tx) { return startStage(tx, bench.stage(trajectory)); }));
}

TEST_CASE("a vakspecialist sees functional limits and nothing else of a profile") {
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    REQUIRE(set(bench, person, {{F::MaxHoursPerDay, QStringLiteral("6")}, {F::Obstacles, QStringLiteral("debts")}}));
    FunctionalLimit limit;
    limit.degree = LimitDegree::Light;
    REQUIRE(bench.act([&](auto& tx) { return setLimits(tx, person, {limit}); }));
    Certificate vog;
    vog.participant = person;
    vog.kind = CertificateKind::Vog;
    REQUIRE(bench.act([&](auto& tx) { return saveCertificate(tx, vog); }));
    const Profile whole = profileOf(bench.db(), person);
    CHECK(visible(whole, sightFor(Role::JobCoach)) == whole);
    const Profile seen = visible(whole, sightFor(Role::CraftSpecialist));
    CHECK(seen.limits == whole.limits);
    CHECK(seen.certificates.empty());
    CHECK(valueOf(seen.items, F::MaxHoursPerDay) == u"6");
    for (const ProfileItem& item : seen.items)
        CHECK(specOf(item.field).block == ProfileBlock::Limits);
    const Profile nothing = visible(whole, sightFor(Role::Hr));
    CHECK(nothing == Profile{});
}

TEST_CASE("an accepted referral is a step with who, when and why, and a refused one tells the referrer") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = bench.refer(person, day("02-11-2026"));
    const auto early = bench.act([&](auto& tx) { return acceptReferral(tx, id, day("01-11-2026")); });
    CHECK(codesOf(early.problems) == QStringList{QStringLiteral("step_before_last")});
    REQUIRE(
        bench.act([&](auto& tx) { return acceptReferral(tx, id, day("04-11-2026"), QStringLiteral("Past goed")); }));
    const auto events = store::trajectories::events(bench.db(), id);
    REQUIRE(events.size() == 2);
    CHECK(events.back().to == Phase::Referred);
    CHECK(events.back().effectiveOn == day("04-11-2026"));
    CHECK(events.back().worker == bench.coach());
    CHECK(events.back().reasonCode == u"referral_accepted");
    CHECK(events.back().note == u"Past goed");
    CHECK(store::trajectories::find(bench.db(), id)->accepted == true);
    REQUIRE(bench.act([&](auto& tx) { return refuseReferral(tx, id, QStringLiteral("Verhuisd"), day("05-11-2026")); }));
    auto tasks = bench.db().statement("select title, due_on from task where participant_id = :person and done_at is "
                                      "null");
    tasks.with(person);
    REQUIRE(tasks.next());
    CHECK(tasks.text() == u"Verwijzer laten weten: aanmelding geweigerd");
    CHECK(tasks.date() == day("12-11-2026"));
    CHECK_FALSE(tasks.next());
}
