// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "tests/ui/look_checks.h"

#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/charts.h"
#include "ui/shared/chips.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/job.h"
#include "ui/shared/job_bar.h"
#include "ui/shared/side_fold.h"
#include "ui/shared/stepper.h"
#include "ui/shared/text_label.h"
#include "ui/shared/tile.h"
#include "ui/texts/dutch.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace wijkwerk;
using namespace wijkwerk::ui;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}
const QDate today(2026, 11, 24);

std::vector<Step> pathway() {
    return {{text("Aanmelding"), text("02-09"), StepState::Done},
            {text("Stage"), text("dag 44 van 92"), StepState::Current, Tone::Amber},
            {text("Uitstroom"), {}, StepState::Future}};
}

} // namespace

TEST_CASE("a screen reader hears the pathway as a list of steps") {
    installDutch();
    Stepper stepper;
    stepper.setSteps(pathway());
    stepper.resize(600, 100);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&stepper);
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    REQUIRE(list->childCount() == 3);
    QAccessibleInterface* step = list->child(1);
    CHECK(step->role() == QAccessible::ListItem);
    CHECK(step->text(QAccessible::Name) == text("Stap 2 van 3: Stage, huidige stap, dag 44 van 92"));
    CHECK(list->child(0)->text(QAccessible::Name) == text("Stap 1 van 3: Aanmelding, gedaan, 02-09"));
    CHECK(list->indexOfChild(step) == 1);
    CHECK(step->parent() == list);
    CHECK_FALSE(step->rect().isEmpty());
}

TEST_CASE("the pathway uses the whole width, and gives most to the step that has most to say") {
    Stepper stepper;
    stepper.setSteps(
        {{text("Aanmelding"), text("08-09"), StepState::Done, Tone::Blue},
         {text("Voorselectie"), text("Geschikt onder voorwaarden · 11-09-2025"), StepState::Done, Tone::Blue},
         {text("Stage"), text("dag 337 van 365 · t/m 21-12-2026"), StepState::Current, Tone::Amber}});
    for (const int width : {480, 700, 1100}) {
        stepper.resize(width, stepper.heightForWidth(width));
        CHECK(stepper.placeOf(2).right() <= width);
        CHECK(stepper.placeOf(2).right() >= width - 4);
        CHECK(stepper.placeOf(1).width() > stepper.placeOf(0).width());
        CHECK(stepper.placeOf(1).left() == stepper.placeOf(0).right() + 1);
    }
}

TEST_CASE("the pathway takes more rows in a narrow window instead of cutting words") {
    Stepper stepper;
    stepper.setSteps(pathway());
    CHECK(stepper.heightForWidth(220) > stepper.heightForWidth(900));
    stepper.resize(220, stepper.heightForWidth(220));
    CHECK(stepper.placeOf(2).right() <= 220);
    CHECK(stepper.placeOf(2).bottom() <= stepper.height());
}

TEST_CASE("a date is typed as digits and written out on leaving the field") {
    installDutch();
    DateEdit edit(today);
    edit.show();
    QSignalSpy changed(&edit, &DateEdit::dateChanged);
    QTest::keyClicks(edit.field(), text("24112026"));
    CHECK(edit.date() == QDate(2026, 11, 24));
    CHECK(changed.count() >= 1);
    Q_EMIT edit.field()->editingFinished();
    CHECK(edit.field()->text() == text("24-11-2026"));
    edit.field()->clear();
    QTest::keyClicks(edit.field(), text("+6w"));
    CHECK(edit.date() == QDate(2027, 1, 5));
    edit.field()->clear();
    QTest::keyClicks(edit.field(), text("40-40"));
    CHECK_FALSE(edit.date().has_value());
    CHECK_FALSE(edit.isAcceptable());
    Q_EMIT edit.field()->editingFinished();
    CHECK(edit.field()->property("wrong").toBool());
    edit.setDate(std::nullopt);
    CHECK(edit.isEmpty());
    CHECK(edit.isAcceptable());
}

TEST_CASE("a weekend is flagged in words") {
    installDutch();
    DateEdit edit(today);
    edit.setDate(QDate(2026, 11, 28));
    bool said = false;
    for (const auto* label : edit.findChildren<TextLabel*>())
        said = said || (!label->isHidden() && label->text().contains(text("niet gewerkt")));
    CHECK(said);
    // And the next working day is offered, of a day that is still to come.
    auto* offer = edit.findChild<LinkButton*>();
    REQUIRE(offer);
    REQUIRE_FALSE(offer->isHidden());
    CHECK(offer->text().contains(text("30-11-2026")));
    offer->click();
    CHECK(edit.date() == QDate(2026, 11, 30));
    CHECK(offer->isHidden());
    edit.setDate(QDate(2026, 11, 21));
    CHECK(offer->isHidden());
}

TEST_CASE("what is wrong stands below its field, and the first wrong field gets the keyboard") {
    installDutch();
    Form form;
    form.text(text("lastName"), text("Achternaam"));
    auto* postcode = form.text(text("postcode"), text("Postcode"));
    form.show();
    QApplication::setActiveWindow(&form);
    Problem wrong;
    wrong.code = text("postcode_invalid");
    wrong.field = text("postcode");
    wrong.value = text("7004");
    Problem other;
    other.code = text("postcode_invalid");
    other.field = text("elsewhere");
    const Problems rest = form.show({wrong, other});
    REQUIRE(rest.size() == 1);
    CHECK(rest.front().field == text("elsewhere"));
    CHECK(postcode->property("wrong").toBool());
    CHECK(postcode->accessibleDescription().contains(text("7004")));
    CHECK(form.focusWidget() == postcode);
    CHECK_FALSE(form.isChanged());
    QTest::keyClicks(postcode, text("AB"));
    CHECK(form.isChanged());
    CHECK_FALSE(postcode->property("wrong").toBool());
}

TEST_CASE("every editor in a form has the name of its label") {
    Form form;
    CHECK(form.text(text("a"), text("Achternaam"))->accessibleName() == text("Achternaam"));
    CHECK(form.date(text("b"), text("Eerste dag"), today)->field()->accessibleName() == text("Eerste dag"));
    CHECK(form.combo(text("c"), text("Werkplek"))->accessibleName() == text("Werkplek"));
}

TEST_CASE("editors give values and take them back") {
    IdCombo combo;
    combo.addNone(text("Kies…"));
    combo.addChoice(12, text("Groenploeg"));
    CHECK(combo.chosen() == 0);
    CHECK(combo.choose(12));
    CHECK(combo.chosen() == 12);
    CHECK_FALSE(combo.choose(13));
    CHECK(combo.chosen() == 0);
    HoursEdit hours;
    hours.setText(text("24.5"));
    CHECK(hours.hours() == Hours{2450});
    hours.setText(text("99"));
    CHECK_FALSE(hours.hours().has_value());
    WeekdayPicker days;
    days.setDays(Weekdays{0b1011});
    CHECK(days.days() == Weekdays{0b1011});
}

TEST_CASE("tiles, chips and bars say in words what they show in colour") {
    Tile tile(text("Te laat"));
    tile.setNumber(text("2"), text("1 wettelijke termijn"), Tone::Red);
    CHECK(tile.accessibleName() == text("Te laat: 2"));
    CHECK(QAccessible::queryAccessibleInterface(&tile)->role() == QAccessible::Button);
    const ChipLabel chip(text("Stage"), Tone::Amber);
    CHECK(chip.textFormat() == Qt::PlainText);
    PartsStrip parts;
    parts.setParts({{text("Stage"), 8, Tone::Amber}, {text("Nazorg"), 2, Tone::Violet}});
    CHECK(parts.accessibleName() == text("Stage: 8, Nazorg: 2"));
    const Bar bar(Tone::Amber, text("Oefenversie"));
    CHECK(bar.accessibleName() == text("Oefenversie"));
}

TEST_CASE("a chart is also a table, and each of its rows opens with the keyboard") {
    ChartWidget chart(text("Bezetting per team"));
    chart.setPaint([](QPainter&, const QRectF& area, int) {
        return std::vector<QRectF>{QRectF(area.left(), area.top(), area.width(), area.height() / 2),
                                   QRectF(area.left(), area.center().y(), area.width(), area.height() / 2)};
    });
    chart.setTable({text("Team"), text("Bezet")}, {{text("Afval"), text("13")}, {text("Wijkbeheer"), text("18")}});
    chart.resize(300, 200);
    chart.show();
    chart.grab();
    QSignalSpy opened(&chart, &ChartWidget::rowOpened);
    auto* canvas = chart.findChild<QWidget*>(text("chartCanvas"));
    REQUIRE(canvas);
    CHECK(canvas->accessibleDescription().contains(text("Afval: Bezet 13")));
    QTest::keyClick(canvas, Qt::Key_Down);
    QTest::keyClick(canvas, Qt::Key_Down);
    QTest::keyClick(canvas, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.at(0).at(0).toInt() == 1);
    chart.switchButton()->click();
    CHECK(chart.isTable());
}

TEST_CASE("a side folds away in a narrow window and can be asked back") {
    auto* main = new QWidget;
    auto* side = new QWidget;
    SideFold fold(main, side, 300, 500);
    fold.resize(1000, 400);
    fold.show();
    CHECK_FALSE(fold.isFolded());
    CHECK(side->isVisible());
    fold.resize(700, 400);
    CHECK(fold.isFolded());
    CHECK_FALSE(side->isVisible());
    CHECK(main->isVisible());
    fold.showSide();
    CHECK(side->isVisible());
    CHECK_FALSE(main->isVisible());
    fold.resize(1000, 400);
    CHECK(side->isVisible());
    CHECK(main->isVisible());
}

TEST_CASE("a running job shows its count and can be cancelled") {
    installDutch();
    QWidget owner;
    owner.show();
    JobBar bar(&owner);
    std::optional<Fault> fault;
    auto* job = startJob(
        &owner,
        [](const JobControl& control) {
            while (control.progress(12, 40))
                QThread::msleep(1);
            control.check();
        },
        [] {}, [&fault](const Error& error) { fault = error.fault(); });
    bar.watch(job, text("Bezig met importeren"));
    const auto says = [&bar](const QString& words) {
        const auto labels = bar.findChildren<TextLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const auto* label) { return label->text() == words; });
    };
    CHECK(bar.isVisible());
    CHECK(says(text("Bezig met importeren")));
    CHECK(QTest::qWaitFor([&] { return says(text("12 van 40")); }));
    bar.findChild<Button*>()->click();
    CHECK(QTest::qWaitFor([&] { return !bar.isVisible(); }));
    CHECK(fault == Fault::Cancelled);
}
