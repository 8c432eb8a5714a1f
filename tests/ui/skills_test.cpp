// SPDX-License-Identifier: EUPL-1.2
// Werknemersvaardigheden in the window: the tab, scoring by keys, the paper round, the list under Beheer, and paper.
#include "core/rules/check_digit.h"
#include "core/store/participant_list.h"
#include "core/store/skills.h"
#include "core/work/skill_round.h"
#include "tests/support/catch.h"
#include "tests/ui/people_demo.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/skill_dialogs.h"
#include "ui/participants/skills_card.h"
#include "ui/participants/skills_tab.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/skills_section.h"
#include "ui/shared/buttons.h"
#include "ui/shared/charts.h"
#include "ui/shared/rows_view.h"
#include "ui/workplaces/skill_round_dialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace wijkwerk;
using namespace wijkwerk::test;
namespace people = wijkwerk::ui::participants;

namespace {

std::vector<ParticipantId> inPhase(PeopleDemo& demo, Phase phase) {
    ParticipantFilter filter;
    filter.phases = {phase};
    return store::participant_list::ids(demo.database(), filter, demo.context->today());
}

/// Somebody with a trend, and with scores of his own.
ParticipantId scored(PeopleDemo& demo) {
    for (const Phase phase : {Phase::Contract, Phase::Stage}) {
        for (const ParticipantId person : inPhase(demo, phase)) {
            const auto picture = work::skillPicture(demo.database(), person);
            if (picture.guideTrend && picture.selfTrend && picture.sheets.back().scoredOn < demo.context->today())
                return person;
        }
    }
    return {};
}

ui::Dialog* openedDialog() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<ui::Dialog*>(widget);
        if (dialog && dialog->isVisible())
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

/// Everything that goes through a keyboard, counted.
class Keys {
public:
    void type(const QString& text) {
        for (const QChar one : text) {
            QTest::keyClick(QApplication::focusWidget(), one.toLatin1());
            ++strokes;
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        ++strokes;
    }
    int strokes = 0;
};

} // namespace

TEST_CASE("the tab Vaardigheden shows both scores, what changed in words, and charts that are tables too", "[people]") {
    PeopleDemo demo;
    const ParticipantId person = scored(demo);
    REQUIRE(person);
    people::DossierPage page(*demo.context);
    page.showThing(ui::Kind::Participant, person.value);
    page.showTab(QStringLiteral("skills"));
    page.resize(1130, 1900);
    page.show();
    auto* tab = page.findChild<people::SkillsTab*>();
    REQUIRE(tab);
    CHECK(tab->isVisible());
    auto* view = tab->findChild<ui::RowsView*>();
    REQUIRE(view);
    const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(view->model()->rowCount() == 16);
    CHECK(view->model()->index(0, 0).data().toString() == QStringLiteral("V01 Op tijd komen"));
    CHECK(view->rows()->info(4)->title == QStringLiteral("Verandering"));
    const QString words = wordsOf(*tab);
    CHECK(words.contains(QStringLiteral("Vakspecialist: gemiddeld")));
    CHECK(words.contains(QStringLiteral("dezelfde vaardigheden")));
    CHECK(words.contains(QStringLiteral("Ze beslissen niets uit zichzelf")));
    const auto charts = tab->findChildren<ui::ChartWidget*>();
    REQUIRE(charts.size() == 2);
    for (ui::ChartWidget* chart : charts) {
        CHECK_FALSE(chart->accessibleName().isEmpty());
        CHECK_FALSE(chart->isEmpty());
    }
    keepPicture(page, QStringLiteral("skills-tab"), {1130, 1900});
    charts.front()->showTable(true);
    CHECK(charts.front()->isTable());
    keepPicture(page, QStringLiteral("skills-tab-small"), {800, 640});
}

TEST_CASE("beside the timeline stand the scores of now and of the start, and the way to all of them", "[people]") {
    PeopleDemo demo;
    const ParticipantId person = scored(demo);
    REQUIRE(person);
    people::DossierPage page(*demo.context);
    page.showThing(ui::Kind::Participant, person.value);
    page.resize(1130, 900);
    page.show();
    auto* card = page.findChild<people::SkillsCard*>();
    REQUIRE(card);
    CHECK(card->isVisible());
    const QString words = wordsOf(*card);
    CHECK(words.contains(QStringLiteral("nu / start · ")));
    CHECK(words.contains(QStringLiteral("Vakspecialist nu")));
    CHECK_FALSE(words.contains(QStringLiteral("Deelnemer nu"))); // in a small spider only now and then
    auto* all = card->findChild<ui::LinkButton*>();
    REQUIRE(all);
    all->click();
    CHECK(page.findChild<people::SkillsTab*>()->isVisible());
    CHECK_FALSE(card->isVisible()); // there the same stands larger

    const auto referred = inPhase(demo, Phase::Referred);
    REQUIRE_FALSE(referred.empty());
    page.showThing(ui::Kind::Participant, referred.front().value); // nothing was scored yet
    CHECK_FALSE(card->isVisible());
}

TEST_CASE("sixteen keys score a person, and the sheet stands in the dossier", "[people]") {
    PeopleDemo demo;
    const ParticipantId person = scored(demo);
    const auto before = store::skills::ofParticipant(demo.database(), person);
    people::openSkillScoring(*demo.context, nullptr, person);
    ui::Dialog* dialog = openedDialog();
    REQUIRE(dialog);
    settle(20);
    keepPicture(*dialog, QStringLiteral("skills-score"));
    const auto edits = dialog->findChildren<QLineEdit*>(QStringLiteral("score"));
    REQUIRE(edits.size() == 16);
    edits.front()->setFocus();
    Keys keys;
    keys.type(QStringLiteral("3"));
    CHECK(QApplication::focusWidget() == edits[1]); // goes on by itself
    keys.press(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == edits[2]); // not scored
    keys.press(Qt::Key_Up);
    keys.type(QStringLiteral("7")); // no score
    CHECK(edits[1]->text().isEmpty());
    keys.type(QStringLiteral("433332222111104"));
    CHECK(wordsOf(*dialog).contains(QStringLiteral("Lukt zelfstandig")));
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    const auto after = store::skills::ofParticipant(demo.database(), person);
    REQUIRE(after.size() == before.size() + 1);
    QString scores;
    for (const SkillScore& one : after.back().scores)
        scores += QString::number(one.score);
    CHECK(scores == QStringLiteral("3433332222111104"));
    CHECK(after.back().scoredOn == demo.context->today());
    CHECK(after.back().occasion == SkillOccasion::Evaluation);

    people::openSkillCorrection(*demo.context, nullptr, after.back().id);
    dialog = openedDialog();
    REQUIRE(dialog);
    settle(20);
    auto* first = dialog->findChild<QLineEdit*>(QStringLiteral("score"));
    CHECK(first->text() == QStringLiteral("3"));
    first->setFocus();
    keys.type(QStringLiteral("1"));
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    const auto corrected = store::skills::ofParticipant(demo.database(), person);
    REQUIRE(corrected.size() == after.size());
    CHECK(corrected.back().scores.front().score == 1);
}

TEST_CASE("twelve people of a sheet are typed over with at most 25 keys each", "[people]") {
    PeopleDemo demo;
    const work::Sight sight = demo.context->sight();
    auto all = work::roundOf(demo.database(), sight, {}, demo.context->today());
    std::erase_if(all, [&](const work::RoundPerson& one) {
        return store::skills::onDay(demo.database(), one.person, demo.context->today(), SkillRater::Guide, one.guide)
            .has_value();
    });
    REQUIRE(all.size() >= 12);
    auto* dialog = new ui::SkillRoundDialog(*demo.context);
    dialog->open();
    settle(20);
    keepPicture(*dialog, QStringLiteral("skills-round"));
    auto* number = dialog->findChild<QLineEdit*>(QStringLiteral("roundNumber"));
    auto* scores = dialog->findChild<QLineEdit*>(QStringLiteral("roundScores"));
    number->setFocus();
    Keys keys;
    for (std::size_t at = 0; at < 12; ++at) {
        REQUIRE(QApplication::focusWidget() == number);
        keys.type(rules::numberWithCheckDigit(all[at].number).remove(u'-'));
        keys.press(Qt::Key_Return);
        REQUIRE(QApplication::focusWidget() == scores);
        CHECK(wordsOf(*dialog).contains(all[at].name));
        keys.type(QStringLiteral("3232323232323230"));
        keys.press(Qt::Key_Return);
    }
    CHECK(dialog->saved() == 12);
    INFO(keys.strokes);
    CHECK(keys.strokes <= 12 * 25); // three minutes is 180 seconds: less than two keys in a second
    const auto sheets = store::skills::ofParticipant(demo.database(), all[11].person);
    CHECK(sheets.back().onPaper);
    CHECK(sheets.back().raterId == all[11].guide);
    CHECK(sheets.back().scoredItems() == 15);

    // A wrong check digit is refused at once, and what was typed stays to be looked at.
    QString wrong = rules::numberWithCheckDigit(all[0].number);
    wrong.back() = wrong.back() == u'1' ? u'2' : u'1';
    keys.type(wrong);
    keys.press(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == number);
    CHECK_FALSE(scores->isEnabled());
    CHECK(wordsOf(*dialog).contains(QStringLiteral("het controlecijfer past niet")));
    // Somebody who was typed already.
    number->clear();
    keys.type(rules::numberWithCheckDigit(all[0].number));
    keys.press(Qt::Key_Return);
    keys.type(QStringLiteral("333"));
    keys.press(Qt::Key_Return);
    CHECK(wordsOf(*dialog).contains(QStringLiteral("16 vaardigheden")));
    keys.type(QStringLiteral("3333333333333"));
    keys.press(Qt::Key_Return);
    CHECK(wordsOf(*dialog).contains(QStringLiteral("Er is al een scorelijst")));
    CHECK(dialog->saved() == 12);
    keepPicture(*dialog, QStringLiteral("skills-round-refused"));
    delete dialog;
}

TEST_CASE("a sheet of a team and the sheet of a person are whole on paper", "[people]") {
    PeopleDemo demo;
    auto dialog = std::make_unique<ui::SkillRoundDialog>(*demo.context);
    const print::RoundPaper round = dialog->paper();
    CHECK(round.codes.size() == 16);
    REQUIRE(round.people.size() >= 12);
    CHECK(rules::numberFromChecked(round.people.front().first));
    const print::Pdf team = print::pdf(round);
    CHECK(team.bytes.startsWith("%PDF-1.4"));
    const print::SkillPaper paper = people::skillPaperOf(*demo.context, scored(demo));
    CHECK(paper.rows.size() == 16);
    CHECK(paper.rows.front().cells.size() == 4);
    CHECK_FALSE(paper.dots.empty());
    const print::Pdf one = print::pdf(paper);
    CHECK(one.pages == 2);
    CHECK(print::pdf(paper).sha256 == one.sha256);
    const QString folder = qEnvironmentVariable("WIJKWERK_PICTURES");
    for (const auto& [name, pdf] : {std::pair("skills-person.pdf", &one), std::pair("skills-team.pdf", &team)}) {
        QFile file(folder + u'/' + QLatin1String(name));
        if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(pdf->bytes);
    }
}

TEST_CASE("a skill gets other words under Beheer, with the reason", "[people]") {
    PeopleDemo demo(QStringLiteral("Nadia el Amrani"));
    ui::SkillsSection section(*demo.context);
    QObject::connect(demo.session.get(), &db::Session::changed, &section, &ui::SkillsSection::refresh);
    section.resize(1000, 700);
    section.show();
    auto* view = section.findChild<ui::RowsView*>();
    const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(view->model()->rowCount() == 16);
    keepPicture(section, QStringLiteral("skills-list"));
    Q_EMIT view->openRequested(1);
    auto* dialog = openedDialog();
    REQUIRE(dialog);
    settle(20);
    const auto edits = dialog->findChildren<QLineEdit*>();
    edits.front()->setText(QStringLiteral("Op tijd beginnen"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    CHECK(openedDialog() == dialog); // without a reason nothing changes
    keepPicture(*dialog, QStringLiteral("skills-list-dialog"));
    edits.back()->setText(QStringLiteral("duidelijker"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    const auto items = store::skills::itemsOn(demo.database(), demo.context->today());
    CHECK(items.front().label == QStringLiteral("Op tijd beginnen"));
    CHECK(items.size() == 16);
    CHECK(view->model()->rowCount() == 16); // what it was called is among the archived ones
}
