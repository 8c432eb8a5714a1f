// SPDX-License-Identifier: EUPL-1.2
// Which role reads which letter: one table over every way to read one.
#include "core/letters/document.h"
#include "core/letters/template.h"
#include "core/store/letters.h"
#include "core/work/explaining.h"
#include "core/work/letter_reading.h"
#include "core/work/letter_work.h"
#include "core/work/timeline.h"
#include "tests/support/contract_bench.h"
#include "tests/support/long_closed.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::ContractBench;
using test::WorkBench;

namespace {

constexpr unsigned bit(Role role) {
    return 1U << unsigned(role);
}
constexpr unsigned coach = bit(Role::JobCoach), lead = bit(Role::TeamLead), client = bit(Role::ClientManager),
                   hr = bit(Role::Hr), privacy = bit(Role::PrivacyOfficer);

struct Row {
    const char* name;
    unsigned readers;
};
const Row rows[] = {{"uitslag-voorselectie", coach | lead | client | privacy},
                    {"afwijzing-voorselectie", coach | lead | client | privacy},
                    {"plaatsingsbrief", coach | lead | client | hr | privacy},
                    {"verlenging", coach | lead | client | privacy},
                    {"andere-werkplek", coach | lead | client | privacy},
                    {"beeindiging-stage", coach | lead | client | privacy},
                    {"contractaanbod", coach | lead | hr | privacy},
                    {"aanzegbrief-verlengen", coach | lead | hr | privacy},
                    {"aanzegbrief-einde", coach | lead | hr | privacy}};

/// Of every template a decision, all in one trajectory.
void keepOneOfEach(WorkBench& bench, ParticipantId person, TrajectoryId way) {
    db::Transaction tx(bench.db(), {QStringLiteral("test"), 0, {}});
    for (const Row& row : rows) {
        Letter letter;
        letter.participant = person;
        letter.trajectory = way;
        letter.templateName = QLatin1String(row.name);
        letter.reference = store::letters::takeReference(tx, bench.today().year());
        letter.subject = QStringLiteral("proefbrief");
        letter.datedOn = bench.today();
        letter.isDecision = true;
        store::letters::add(tx, letter, {});
    }
    tx.commit();
}

QStringList sorted(QStringList names) {
    names.sort();
    return names;
}

QStringList namesOf(WorkBench& bench, const std::vector<LetterId>& ids) {
    QStringList names;
    for (const Letter& letter : store::letters::findMany(bench.db(), ids))
        names << letter.templateName;
    return sorted(names);
}

QStringList onTimeline(WorkBench& bench, ParticipantId person, const Sight& sight) {
    QStringList names;
    for (const TimelineEntry& entry : visible(timeline(bench.db(), person), sight)) {
        if (entry.kind == TimelineKind::Letter)
            names << entry.code;
    }
    return sorted(names);
}

/// Kenmerken of the letters whose last day to object is explained.
QStringList objections(WorkBench& bench, ParticipantId person, const Sight& sight) {
    QStringList found;
    for (const rules::Explained& one : explainedDates(bench.db(), person, sight)) {
        if (one.name == u"objection_end")
            found << one.steps.front().what;
    }
    return sorted(found);
}

} // namespace

TEST_CASE("a letter is read by who may see letters and what it is about, on every way to read one") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId way = bench.someone();
    const ParticipantId person = bench.personOf(way);
    keepOneOfEach(bench, person, way);
    REQUIRE(std::size(rows) == std::size_t(letters::templateNames().size()));
    for (const auto& word : Words<Role>::list) {
        INFO(word.code);
        test::actAsNew(bench.db(), word.value);
        const Sight sight = sightOf(bench.db());
        QStringList read;
        for (const Row& row : rows) {
            if (row.readers & bit(word.value))
                read << QLatin1String(row.name);
        }
        read.sort();
        CHECK(namesOf(bench, lettersNewestFirst(bench.db(), sight)) == read);
        CHECK(namesOf(bench, lettersMatching(bench.db(), sight, QStringLiteral("proefbrief"), 50)) == read);
        CHECK(onTimeline(bench, person, sight) == read);
        QStringList ofPerson, prepared, sent, references;
        for (const Letter& letter : lettersOf(bench.db(), sight, person)) {
            ofPerson << letter.templateName;
            references << letter.reference;
        }
        CHECK(sorted(ofPerson) == read);
        CHECK(objections(bench, person, sight) == sorted(references));
        for (const Letter& letter : store::letters::ofParticipant(bench.db(), person)) {
            const auto shown = prepareLetter(bench.db(), person, letter.templateName, bench.today());
            if (!codesOf(shown.problems).contains(QStringLiteral("role_may_not")))
                prepared << letter.templateName;
            else
                CHECK((shown.document.subject.isEmpty() && shown.input.participant.id.isNull()));
            db::Transaction tx(bench.db(), {QStringLiteral("test"), 0, {}});
            if (codesOf(markLetterSent(tx, letter.id).problems).isEmpty())
                sent << letter.templateName; // not kept: the next role finds it as it was
        }
        CHECK(sorted(prepared) == read);
        CHECK(sorted(sent) == (sight.may(rules::Right::MakeLetter) ? read : QStringList()));
        const auto made = bench.act(
            [&](auto& tx) { return finalizeLetter(tx, person, QStringLiteral("aanzegbrief-einde"), tx.today()); });
        const bool may = sight.may(rules::Right::MakeLetter) && read.contains(QStringLiteral("aanzegbrief-einde"));
        CHECK(codesOf(made.problems).contains(QStringLiteral("role_may_not")) != may);
    }
}
