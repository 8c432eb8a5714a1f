// SPDX-License-Identifier: EUPL-1.2
// The window shows no letter that is not for the role, and its main button is the letter that a stage waits for.
#include "core/store/letters.h"
#include "core/store/participant_list.h"
#include "core/store/placements.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/work/placing.h"
#include "tests/support/catch.h"
#include "tests/ui/people_demo.h"
#include "ui/letters/letter_dialog.h"
#include "ui/participants/dossier.h"

using namespace wijkwerk;
using namespace wijkwerk::test;
namespace people = wijkwerk::ui::participants;

namespace {

ParticipantId somebodyInStage(PeopleDemo& demo) {
    ParticipantFilter filter;
    filter.phases = {Phase::Stage};
    return store::participant_list::ids(demo.database(), filter, demo.context->today()).front();
}

LetterId keepOffer(PeopleDemo& demo, ParticipantId person) {
    db::Transaction tx(demo.database(), {QStringLiteral("test"), 0, {}});
    Letter letter;
    letter.participant = person;
    letter.templateName = QStringLiteral("contractaanbod");
    letter.reference = store::letters::takeReference(tx, demo.context->today().year());
    letter.subject = QStringLiteral("een contract bij de gemeente");
    letter.datedOn = demo.context->today();
    const LetterId id = store::letters::add(tx, letter, {});
    tx.commit();
    return id;
}

} // namespace

TEST_CASE("an offer of a contract is in no dossier and no window of the klantmanager", "[people]") {
    PeopleDemo demo;
    const ParticipantId person = somebodyInStage(demo);
    const LetterId offer = keepOffer(demo, person);
    for (const Worker& worker : store::workers::all(demo.database())) {
        if (worker.role != Role::ClientManager && worker.role != Role::JobCoach)
            continue;
        INFO(codeOf(worker.role).toStdString());
        demo.context->setWorker(worker);
        const bool sees = worker.role == Role::JobCoach;
        const auto dossier =
            people::readDossier(demo.database(), person, demo.context->sight(), demo.context->today()).value();
        CHECK(std::ranges::any_of(dossier.letters, [&](const Letter& one) { return one.id == offer; }) == sees);
        QWidget window;
        ui::openLetter(*demo.context, &window, offer, {});
        CHECK((window.findChild<ui::LetterDialog*>() != nullptr) == sees);
    }
}

TEST_CASE("the main button of an extended stage is the letter of the extension, but not for who may not read it",
          "[people]") {
    PeopleDemo demo;
    const ParticipantId person = somebodyInStage(demo);
    const TrajectoryId way = store::trajectories::openOf(demo.database(), person)->id;
    const auto stage = store::placements::latestOf(demo.database(), way).value();
    const QString name = QStringLiteral("verlenging");
    people::NextStep next{people::PathStep::Letter, way, name};
    work::Sight hr;
    hr.role = Role::Hr;
    CHECK(people::nextStepFor(hr, {next}).step == people::PathStep::None);
    next.letter = QStringLiteral("plaatsingsbrief");
    CHECK(people::nextStepFor(hr, {next}).step == people::PathStep::Letter);
    CHECK(people::verbOf(next) == QStringLiteral("Plaatsingsbrief maken…"));
    REQUIRE(work::perform(demo.database(), [&](db::Transaction& tx) {
        return work::extendStage(tx, way, stage.until()->addDays(7), QStringLiteral("U leert nog veel."),
                                 QStringLiteral("voor de test"));
    }));
    next = people::nextStepOf(demo.database(), person);
    CHECK(next.step == people::PathStep::Letter);
    CHECK(next.letter == name);
    CHECK(people::verbOf(next).startsWith(QStringLiteral("Brief maken: ")));
}
