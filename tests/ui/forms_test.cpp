// SPDX-License-Identifier: EUPL-1.2
// What a form does with the wheel of a mouse, and when it counts as typed in.
#include "core/domain/workplace.h"
#include "tests/support/catch.h"
#include "tests/ui/people_demo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/form.h"
#include "ui/shared/scroll_column.h"
#include "ui/workplaces/workplace_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <qtestspontaneevent.h>

using namespace wijkwerk;

namespace {

/// As it comes from a mouse: what the widget does not want goes on to what is around it.
void turnWheel(QWidget& over) {
    const QPointF at = over.rect().center();
    QWheelEvent event(at, over.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(&over, &event);
}

} // namespace

TEST_CASE("a wheel over a choice, a number or a date scrolls the form and changes nothing") {
    ui::ScrollColumn column;
    auto* form = new ui::Form;
    auto* combo = form->add(QStringLiteral("kind"), QStringLiteral("Soort"), new QComboBox);
    combo->addItems({QStringLiteral("een"), QStringLiteral("twee"), QStringLiteral("drie"), QStringLiteral("vier")});
    combo->setCurrentIndex(1);
    auto* spin = form->add(QStringLiteral("number"), QStringLiteral("Aantal"), new QSpinBox);
    spin->setValue(5);
    auto* date = form->date(QStringLiteral("on"), QStringLiteral("Dag"), QDate(2026, 11, 24));
    date->setDate(QDate(2026, 11, 24));
    for (int i = 0; i < 30; ++i)
        form->text({}, QStringLiteral("Regel"));
    column.body()->addWidget(form);
    column.resize(500, 320);
    column.show();
    REQUIRE(QTest::qWaitForWindowExposed(&column));
    for (QWidget* field :
         {static_cast<QWidget*>(combo), static_cast<QWidget*>(spin), static_cast<QWidget*>(date->field())}) {
        for (const bool hasKeyboard : {false, true}) {
            hasKeyboard ? field->setFocus() : form->setFocus();
            column.verticalScrollBar()->setValue(0);
            turnWheel(*field);
            CHECK(column.verticalScrollBar()->value() > 0);
        }
        CHECK_FALSE((field->focusPolicy() & Qt::WheelFocus) == Qt::WheelFocus);
    }
    CHECK(combo->currentIndex() == 1);
    CHECK(spin->value() == 5);
    CHECK(date->date() == QDate(2026, 11, 24));
    CHECK_FALSE(form->isChanged());
}

TEST_CASE("a new workplace in which nothing was typed goes away without a question, also after a refusal") {
    test::PeopleDemo demo;
    ui::WorkplaceDialog dialog(*demo.context, Workplace{}, nullptr);
    dialog.show();
    CHECK_FALSE(dialog.isUnsaved());
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(dialog.isVisible()); // it has no name yet
    CHECK_FALSE(dialog.isUnsaved());
    dialog.reject();
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("words and numbers that are typed in a dialog are not thrown away without a question") {
    test::PeopleDemo demo;
    ui::WorkplaceDialog words(*demo.context, Workplace{}, nullptr);
    words.show();
    REQUIRE(QTest::qWaitForWindowActive(&words));
    QTest::keyClicks(words.findChild<QPlainTextEdit*>(), QStringLiteral("vegen"));
    CHECK(words.isUnsaved());
    words.hide();
    ui::WorkplaceDialog number(*demo.context, Workplace{}, nullptr);
    number.show();
    REQUIRE(QTest::qWaitForWindowActive(&number));
    auto* places = number.findChild<QSpinBox*>();
    places->setFocus();
    QTest::keyClick(places, Qt::Key_Up);
    CHECK(places->value() == 2);
    CHECK(number.isUnsaved());
}
