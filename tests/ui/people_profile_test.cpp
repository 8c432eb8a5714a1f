// SPDX-License-Identifier: EUPL-1.2
// The tab Profiel, the talk that stops half-way, the meeloopdag, and the decision about a referral, in the window.
#include "core/store/intake.h"
#include "core/store/participant_list.h"
#include "core/store/profile.h"
#include "core/store/trajectories.h"
#include "tests/support/catch.h"
#include "tests/ui/people_demo.h"
#include "tests/ui/shell_window.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/profile_row.h"
#include "ui/participants/profile_tab.h"
#include "ui/shared/dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace wijkwerk;
using namespace wijkwerk::test;
namespace people = wijkwerk::ui::participants;

namespace {

std::unique_ptr<people::DossierPage> pageOf(PeopleDemo& demo, ParticipantId person, const char* tab) {
    auto page = std::make_unique<people::DossierPage>(*demo.context);
    QObject::connect(demo.session.get(), &db::Session::changed, page.get(), &people::DossierPage::refresh);
    page->showThing(ui::Kind::Participant, person.value);
    page->showTab(QLatin1String(tab));
    page->resize(1130, 800);
    page->show();
    return page;
}

ui::Dialog* dialogOf(QWidget& page) {
    for (auto* dialog : page.window()->findChildren<ui::Dialog*>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QString wordsOf(QWidget& widget) {
    QStringList words;
    for (const auto* label : widget.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&widget))
            words << label->text();
    }
    return words.join(u'\n');
}

void press(QWidget& where, const char* verb) {
    auto* button = shell_test::button(where, QString::fromUtf8(verb));
    INFO(verb);
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    settle(20);
}

people::ProfileRow* rowOf(QWidget& page, ProfileField field) {
    for (auto* row : page.findChildren<people::ProfileRow*>()) {
        if (row->field() == field)
            return row;
    }
    return nullptr;
}

} // namespace

TEST_CASE("one key confirms the fact that has the focus, and each earlier value can be put back", "[people]") {
    PeopleDemo demo;
    const ParticipantId person = someoneIn(demo, Phase::Stage);
    const auto page = pageOf(demo, person, "profile");
    keepPicture(*page, QStringLiteral("profile"), {1130, 800});
    keepPicture(*page, QStringLiteral("profile-1024"), {790, 600});
    auto* row = rowOf(*page, ProfileField::WantedWork);
    REQUIRE(row);
    REQUIRE(row->isKnown());
    const auto before = store::profile::history(demo.database(), person, ProfileField::WantedWork);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_B);
    settle(20);
    const auto after = store::profile::history(demo.database(), person, ProfileField::WantedWork);
    REQUIRE(after.size() == before.size() + 1);
    CHECK(after.front().confirmedOn == demo.context->today());
    CHECK(after.front().confirmedBy == demo.context->worker());
    row = rowOf(*page, ProfileField::WantedWork);
    REQUIRE(row);
    QTest::keyClick(row, Qt::Key_Return);
    settle(20);
    auto* dialog = dialogOf(*page);
    REQUIRE(dialog);
    auto* wanted = dialog->findChildren<QPlainTextEdit*>().front();
    wanted->setPlainText(QStringLiteral("Rustig werk, was eerder depressief"));
    settle(20);
    CHECK(wordsOf(*dialog).contains(QStringLiteral("Leg geen medische gegevens vast")));
    keepPicture(*dialog, QStringLiteral("profile-block"));
    wanted->setPlainText(QStringLiteral("Rustig werk"));
    press(*dialog, "Bewaren");
    CHECK(valueOf(store::profile::current(demo.database(), person), ProfileField::WantedWork) == u"Rustig werk");
    row = rowOf(*page, ProfileField::WantedWork);
    QTest::keyClick(row, Qt::Key_Down, Qt::AltModifier);
    settle(20);
    dialog = dialogOf(*page);
    REQUIRE(dialog);
    keepPicture(*dialog, QStringLiteral("profile-history"));
    press(*dialog, "Terugzetten");
    CHECK(valueOf(store::profile::current(demo.database(), person), ProfileField::WantedWork) == after.front().value);
}

TEST_CASE("a talk stops half-way and goes on, and nothing has to be filled in for that", "[people]") {
    PeopleDemo demo;
    const ParticipantId person = someoneIn(demo, Phase::Preselection);
    const auto trajectory = store::trajectories::openOf(demo.database(), person);
    REQUIRE(trajectory);
    const auto page = pageOf(demo, person, "profile");
    press(*page, "Gesprek vastleggen…");
    auto* dialog = dialogOf(*page);
    REQUIRE(dialog);
    keepPicture(*dialog, QStringLiteral("talk"));
    press(*dialog, "Hier stoppen en bewaren");
    REQUIRE(store::intake::openTalk(demo.database(), trajectory->id));
    press(*page, "Verder met het gesprek…");
    dialog = dialogOf(*page);
    REQUIRE(dialog);
    press(*dialog, "Gesprek afronden");
    CHECK(wordsOf(*dialog).contains(QStringLiteral("Kreeg de persoon uitleg over privacy?")));
    for (auto* combo : dialog->findChildren<QComboBox*>()) {
        if (combo->itemText(0) == QStringLiteral("Nog niet ingevuld"))
            combo->setCurrentIndex(1);
    }
    press(*dialog, "Gesprek afronden");
    CHECK_FALSE(store::intake::openTalk(demo.database(), trajectory->id));
}

TEST_CASE("a trial day is planned from the tab Traject and gets its outcome", "[people]") {
    PeopleDemo demo;
    const ParticipantId person = someoneIn(demo, Phase::Waiting);
    const auto trajectory = store::trajectories::openOf(demo.database(), person);
    const auto page = pageOf(demo, person, "trajectory");
    press(*page, "Meeloopdag plannen…");
    auto* dialog = dialogOf(*page);
    REQUIRE(dialog);
    press(*dialog, "Meeloopdag plannen");
    CHECK(wordsOf(*dialog).contains(QStringLiteral("Kies het team of de werkplek.")));
    dialog->findChildren<QComboBox*>().front()->setCurrentIndex(1);
    keepPicture(*dialog, QStringLiteral("trial-day"));
    press(*dialog, "Meeloopdag plannen");
    REQUIRE(store::intake::trialDays(demo.database(), trajectory->id).size() == 1);
    CHECK(wordsOf(*page).contains(QStringLiteral("Meeloopdagen")));
    press(*page, "Hoe ging het…");
    dialog = dialogOf(*page);
    REQUIRE(dialog);
    keepPicture(*dialog, QStringLiteral("trial-day-result"));
    for (auto* combo : dialog->findChildren<QComboBox*>())
        combo->setCurrentIndex(2);
    press(*dialog, "Bewaren");
    CHECK(store::intake::trialDays(demo.database(), trajectory->id).front().outcome == TrialDayOutcome::Cancelled);
}

TEST_CASE("a referral is refused from the tab Traject only with a reason", "[people]") {
    PeopleDemo demo;
    const ParticipantId person = someoneIn(demo, Phase::Referred);
    const auto trajectory = store::trajectories::openOf(demo.database(), person);
    const auto page = pageOf(demo, person, "trajectory");
    press(*page, "Aannemen of weigeren…");
    auto* dialog = dialogOf(*page);
    REQUIRE(dialog);
    dialog->findChildren<QComboBox*>().front()->setCurrentIndex(1);
    press(*dialog, "Besluit vastleggen");
    CHECK(wordsOf(*dialog).contains(QStringLiteral("Dit mag niet leeg zijn.")));
    keepPicture(*dialog, QStringLiteral("referral-decision"));
    dialog->findChildren<QPlainTextEdit*>().front()->setPlainText(QStringLiteral("Woont in een andere gemeente"));
    press(*dialog, "Besluit vastleggen");
    CHECK(store::trajectories::find(demo.database(), trajectory->id)->phase == Phase::Closed);
    CHECK(wordsOf(*page).contains(QStringLiteral("Aanmelding geweigerd")));
}

TEST_CASE("the vakspecialist sees of a profile the limits and nothing else", "[people]") {
    PeopleDemo demo(QStringLiteral("Hanna Kok"));
    people::ProfileTab tab(*demo.context);
    tab.show(someoneIn(demo, Phase::Stage));
    tab.resize(800, 600);
    tab.show();
    settle(20);
    for (const auto* row : tab.findChildren<people::ProfileRow*>())
        CHECK(specOf(row->field()).block == ProfileBlock::Limits);
    CHECK(wordsOf(tab).contains(QStringLiteral("Belastbaarheid")));
    CHECK_FALSE(wordsOf(tab).contains(QStringLiteral("Opleiding")));
    CHECK_FALSE(shell_test::button(tab, QStringLiteral("Wijzigen…")));
}
