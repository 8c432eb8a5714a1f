// SPDX-License-Identifier: EUPL-1.2
// Deelnemers, the dossier, the dialogs of the main job and Brieven on the demo department. With WIJKWERK_PICTURES every
// screen is kept as a picture.
#include "tests/ui/people_demo.h"

#include "core/store/letters.h"
#include "core/store/participant_list.h"
#include "core/store/participants.h"
#include "tests/support/catch.h"
#include "ui/letters/letter_dialog.h"
#include "ui/letters/letters_page.h"
#include "ui/participants/dialogs.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/import_dialog.h"
#include "ui/participants/list_page.h"
#include "ui/participants/place_dialog.h"
#include "ui/participants/quick_referral_dialog.h"
#include "ui/shared/buttons.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>

using namespace wijkwerk;
using namespace wijkwerk::test;
using ui::participants::PathStep;

namespace {

/// Somebody of the demo whose next step is this one.
ParticipantId somebodyWith(PeopleDemo& demo, PathStep step, Phase phase) {
    ParticipantFilter filter;
    filter.phases = {phase};
    for (const ParticipantId id : store::participant_list::ids(demo.database(), filter, demo.context->today())) {
        if (ui::participants::nextStepOf(demo.database(), id).step == step)
            return id;
    }
    return {};
}

std::int64_t countOf(PeopleDemo& demo, const char* sql) {
    auto query = demo.database().statement(sql);
    return query.next() ? query.number() : -1;
}

} // namespace

TEST_CASE("the list of a jobcoach counts exactly the people it shows", "[people]") {
    PeopleDemo demo;
    ui::participants::ListPage page(*demo.context);
    keepPicture(page, QStringLiteral("participants"), {1130, 800});
    auto* list = page.findChild<ui::RowsView*>();
    REQUIRE(list);
    ParticipantFilter mine;
    mine.withoutTrajectory = false;
    mine.coach = demo.context->worker();
    const auto ids = store::participant_list::ids(demo.database(), mine, demo.context->today());
    CHECK(list->rows()->rowCount() == int(ids.size()));
    CHECK(page.subtitle().startsWith(QString::number(ids.size())));
    keepPicture(page, QStringLiteral("participants-1024"), {790, 600});
    page.findChild<QTabBar*>()->setCurrentIndex(5);
    keepPicture(page, QStringLiteral("participants-caseload"), {1130, 800});
}

TEST_CASE("every tab of a dossier shows a person of the demo", "[people]") {
    PeopleDemo demo;
    const ParticipantId person = somebodyWith(demo, PathStep::None, Phase::Stage);
    const ParticipantId any = person.isNull() ? somebodyWith(demo, PathStep::Letter, Phase::Stage) : person;
    REQUIRE_FALSE(any.isNull());
    ui::participants::DossierPage page(*demo.context);
    page.showThing(ui::Kind::Participant, any.value);
    for (const char* tab : {"overview", "details", "trajectory", "documents", "tasks"}) {
        page.showTab(QLatin1String(tab));
        keepPicture(page, QStringLiteral("dossier-") + QLatin1String(tab), {1130, 800});
    }
    page.showTab(QStringLiteral("overview"));
    keepPicture(page, QStringLiteral("dossier-1024"), {790, 600});
    CHECK_FALSE(page.hasUnsavedWork());
}

TEST_CASE("the dialogs of the main job open on people who are ready for them", "[people]") {
    PeopleDemo demo;
    QWidget window;
    window.resize(1200, 860);
    window.show();
    const struct {
        PathStep step;
        Phase phase;
        const char* name;
    } steps[] = {{PathStep::Preselect, Phase::Referred, "dialog-preselect"},
                 {PathStep::Advise, Phase::Preselection, "dialog-advise"},
                 {PathStep::Place, Phase::Waiting, "dialog-place"}};
    for (const auto& [step, phase, name] : steps) {
        const ParticipantId person = somebodyWith(demo, step, phase);
        REQUIRE_FALSE(person.isNull());
        ui::participants::openStep(*demo.context, &window, person, step);
        auto* dialog = window.findChild<ui::Dialog*>();
        REQUIRE(dialog);
        keepPicture(*dialog, QLatin1String(name));
        delete dialog;
    }
    ui::participants::QuickReferralDialog quick(*demo.context, &window, {});
    quick.findChild<QLineEdit*>()->setText(QStringLiteral("Jan de Vries"));
    settle(400);
    keepPicture(quick, QStringLiteral("dialog-quick"));
}

TEST_CASE("Brieven shows who still needs a letter, and the preview says what stands in the way", "[people]") {
    PeopleDemo demo;
    ui::LettersPage page(*demo.context);
    keepPicture(page, QStringLiteral("letters"), {1130, 800});
    const auto waiting = store::letters::stagesWithout(demo.database(), ui::placementTemplate());
    REQUIRE_FALSE(waiting.empty());
    ui::LetterDialog dialog(*demo.context, nullptr, waiting.front(), ui::placementTemplate(), {});
    dialog.resize(1000, 700);
    keepPicture(dialog, QStringLiteral("letter-preview"));
}

TEST_CASE("an import shows how the sample is read and what it would do", "[people]") {
    PeopleDemo demo;
    ui::participants::ImportDialog dialog(*demo.context, nullptr);
    dialog.resize(900, 640);
    keepPicture(dialog, QStringLiteral("import-start"));
    dialog.openFile(QStringLiteral(WIJKWERK_SOURCE_DIR "/resources/demo/caseload.csv"));
    constexpr int patience = 60'000; // a job beside the window; seconds when other programs run too
    auto* next = dialog.findChild<ui::PrimaryButton*>();
    REQUIRE(QTest::qWaitFor([&] { return next->isVisible() && next->isEnabled(); }, patience));
    settle(300);
    keepPicture(dialog, QStringLiteral("import-columns"));
    next->click();
    const auto* tabs = dialog.findChild<QTabBar*>();
    REQUIRE(tabs);
    const QRegularExpression number(QStringLiteral("[0-9]"));
    REQUIRE(QTest::qWaitFor([&] { return tabs->isVisible() && tabs->tabText(0).contains(number); }, patience));
    settle(300);
    keepPicture(dialog, QStringLiteral("import-rows"));
    CHECK(tabs->height() > 20);

    const auto runs = countOf(demo, "select count(*) from import_run");
    SECTION("nothing is written by a plan that something else has made old") {
        db::Transaction other(demo.database(), db::Act{QStringLiteral("note_added"), 0, {}});
        other.commit();
        next->click();
        settle(1500);
        CHECK(next->isVisible());
        CHECK(countOf(demo, "select count(*) from import_run") == runs);
    }
    REQUIRE(QTest::qWaitFor([&] { return next->isEnabled(); }, patience));
    next->click();
    CHECK(QTest::qWaitFor([&] { return !next->isVisible(); }, patience));
    keepPicture(dialog, QStringLiteral("import-done"));
}

TEST_CASE("nothing is cut off when the text is half as large again", "[people]") {
    struct Larger {
        Larger() { ui::apply(*qApp, ui::Scheme::Light, 1.5); }
        ~Larger() { ui::apply(*qApp, ui::Scheme::Light); }
    } larger;
    PeopleDemo demo;
    ui::participants::ListPage list(*demo.context);
    keepPicture(list, QStringLiteral("large-participants"), {1180, 840});
    const ParticipantId person = somebodyWith(demo, PathStep::None, Phase::Stage);
    REQUIRE_FALSE(person.isNull());
    ui::participants::DossierPage page(*demo.context);
    page.showThing(ui::Kind::Participant, person.value);
    for (const char* tab : {"overview", "details", "trajectory", "documents", "tasks"}) {
        page.showTab(QLatin1String(tab));
        keepPicture(page, QStringLiteral("large-dossier-") + QLatin1String(tab), {1180, 840});
    }
    QWidget window;
    window.resize(1280, 900);
    window.show();
    const ParticipantId waiting = somebodyWith(demo, PathStep::Place, Phase::Waiting);
    ui::participants::openStep(*demo.context, &window, waiting, PathStep::Place);
    keepPicture(*window.findChild<ui::Dialog*>(), QStringLiteral("large-place"));
    ui::LetterDialog letter(*demo.context, nullptr, person, ui::placementTemplate(), {});
    keepPicture(letter, QStringLiteral("large-letter"), {1180, 840});
    ui::LettersPage letters(*demo.context);
    keepPicture(letters, QStringLiteral("large-letters"), {1180, 840});
}
