// SPDX-License-Identifier: EUPL-1.2
// Messages, questions, dialogs and long work of ui/shared.
#include "tests/support/catch.h"
#include "tests/ui/look_checks.h"

#include "ui/shared/buttons.h"
#include "ui/shared/dialog.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/form.h"
#include "ui/shared/guard.h"
#include "ui/shared/job.h"
#include "ui/shared/text_label.h"
#include "ui/texts/dutch.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace wijkwerk;
using namespace wijkwerk::ui;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// Message boxes that are open now; the last one is the newest.
QList<QMessageBox*> boxes() {
    QList<QMessageBox*> found;
    for (auto* widget : QApplication::topLevelWidgets()) {
        if (auto* box = qobject_cast<QMessageBox*>(widget); box && box->isVisible())
            found << box;
    }
    return found;
}

void press(QMessageBox* box, const QString& verb) {
    for (auto* button : box->buttons()) {
        if (button->text() == verb)
            button->click();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

TEST_CASE("an error in a slot becomes a message and the program goes on") {
    installDutch();
    QWidget window;
    std::optional<Fault> seen;
    reportErrorsTo([&seen](QWidget*, const Error& error) { seen = error.fault(); });
    CHECK_FALSE(guard(&window, [] { throw Error(Fault::DiskFull); }));
    CHECK(seen == Fault::DiskFull);
    CHECK_FALSE(guard(&window, [] { throw std::runtime_error("x"); }));
    CHECK(seen == Fault::Internal);
    seen.reset();
    CHECK_FALSE(guard(&window, [] { throw Error(Fault::Cancelled); }));
    CHECK_FALSE(seen.has_value());
    reportErrorsTo({});
    CHECK(guard(&window, [] {}));
    guard(&window, [] { throw Error(Fault::DiskFull); });
    REQUIRE(boxes().size() == 1);
    CHECK(boxes().front()->textFormat() == Qt::PlainText);
    press(boxes().front(), text("OK"));
    CHECK(boxes().isEmpty());
}

TEST_CASE("a question waits for its answer without stopping the window") {
    installDutch();
    QWidget window;
    int yes = 0;
    int no = 0;
    dialogs::ask(
        &window, text("Verwijderen?"), text("Dit kan terug."), text("Archiveren"), [&yes] { ++yes; }, {},
        [&no] { ++no; });
    REQUIRE(boxes().size() == 1);
    press(boxes().front(), text("Archiveren"));
    CHECK(yes == 1);
    dialogs::ask(
        &window, text("Verwijderen?"), text("Dit kan terug."), text("Archiveren"), [&yes] { ++yes; }, {},
        [&no] { ++no; });
    REQUIRE(boxes().size() == 1);
    boxes().front()->reject();
    CHECK(yes == 1);
    CHECK(no == 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

TEST_CASE("a dialog asks before it throws away what was typed") {
    installDutch();
    Dialog dialog(text("Nieuw"));
    auto* form = new Form;
    auto* name = form->text(text("name"), text("Naam"));
    dialog.setForm(form);
    int saved = 0;
    dialog.setPrimary(text("Bewaren"), [&saved] { ++saved; });
    dialog.open();
    QTest::keyClicks(name, text("Jan"));
    dialog.reject();
    CHECK(dialog.isVisible());
    REQUIRE(boxes().size() == 1);
    press(boxes().front(), text("Verder typen"));
    CHECK(dialog.isVisible());
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(saved == 1);
    dialog.reject();
    REQUIRE(boxes().size() == 1);
    press(boxes().front(), text("Weggooien"));
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("Enter presses the button that has the keyboard, and never throws away by accident") {
    installDutch();
    Dialog dialog(text("Nieuw"));
    auto* form = new Form;
    auto* name = form->text(text("name"), text("Naam"));
    dialog.setForm(form);
    int saved = 0, other = 0;
    dialog.setPrimary(text("Bewaren"), [&saved] { ++saved; });
    auto* second = dialog.addButton(text("Anders"), [&other] { ++other; });
    dialog.open();
    CHECK(dialog.focusWidget() == name);
    QTest::keyClick(second, Qt::Key_Return);
    QTest::keyClick(second, Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(other == 2);
    CHECK(saved == 0);
    QTest::keyClick(second, Qt::Key_Return, Qt::ControlModifier);
    CHECK(saved == 1);

    QTest::keyClicks(name, text("Jan"));
    dialog.reject();
    REQUIRE(boxes().size() == 1);
    QTest::keyClick(boxes().front(), Qt::Key_Return);
    CHECK(dialog.isVisible());

    QWidget page;
    Button loose(text("Los"), &page);
    int pressed = 0;
    QObject::connect(&loose, &Button::clicked, &page, [&pressed] { ++pressed; });
    page.show();
    QTest::keyClick(&loose, Qt::Key_Return);
    CHECK(pressed == 1);
}

TEST_CASE("a dialog without fields starts at its main button, and grows when fields appear") {
    Dialog dialog(text("Kiezen"));
    auto* primary = dialog.setPrimary(text("Bestand kiezen…"), [] {});
    auto* form = new Form;
    for (int i = 0; i < 8; ++i)
        form->text(QString::number(i), QString::number(i));
    dialog.body()->addWidget(form);
    form->hide();
    dialog.open();
    CHECK(dialog.focusWidget() == primary);
    const int low = dialog.height();
    form->show();
    QTest::qWait(20);
    CHECK(dialog.height() >= low + form->sizeHint().height() / 2);
}

TEST_CASE("a dialog does not scroll while the screen has room, also when a field with a long hint appears") {
    Dialog dialog(text("Aanzegging"));
    dialog.setExplanation(text("Een aanzegging kan niet terug, alleen gevolgd worden door een andere. ").repeated(3));
    auto* form = new Form;
    form->add(text("goesOn"), text("Gaat het door?"), new QComboBox);
    form->lines(text("terms"), text("Onder welke voorwaarden"), 2);
    form->text(text("proof"), text("Bewijs van ontvangst"));
    form->hint(
        text("Is er nog geen bewijs? Leg het later vast met ‘Ontvangst vastleggen’, bij het contract. ").repeated(2));
    form->setFieldVisible(text("terms"), false);
    dialog.setForm(form);
    dialog.body()->addWidget((new TextLabel(text("Schrijf hier niets over gezondheid. ").repeated(4)))->wrapped());
    dialog.setPrimary(text("Vastleggen"), [] {});
    dialog.open();
    const auto* bar = dialog.findChild<QScrollArea*>()->verticalScrollBar();
    QTest::qWait(20);
    CHECK(bar->maximum() == 0);
    form->setFieldVisible(text("terms"), true);
    QTest::qWait(20);
    CHECK(bar->maximum() == 0);
    dialog.show({wrong(text("contract_end_how_missing"), text("goesOn"))});
    QTest::qWait(20);
    CHECK(bar->maximum() == 0);
}

TEST_CASE("the dialogs of Qt itself speak Dutch where its translations are installed") {
    installDutch();
    if (!QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + text("/qtbase_nl.qm")))
        return;
    CHECK(QCoreApplication::translate("QFileDialog", "Look in:") == text("Zoeken in:"));
    CHECK(QCoreApplication::translate("QFileDialog", "&Open") != text("&Open"));
}

TEST_CASE("long work hands back its value on the thread of the window") {
    QObject owner;
    int result = 0;
    QThread* where = nullptr;
    auto* job = startJob(
        &owner,
        [](const JobControl& control) {
            control.progress(1, 2);
            return 42;
        },
        [&](int value) {
            result = value;
            where = QThread::currentThread();
        });
    QSignalSpy ended(job, &Job::ended);
    REQUIRE(QTest::qWaitFor([&] { return ended.count() == 1; }));
    CHECK(result == 42);
    CHECK(where == QThread::currentThread());
}

TEST_CASE("long work can be cancelled and its error is told once") {
    QObject owner;
    std::optional<Fault> fault;
    bool done = false;
    auto* job = startJob(
        &owner,
        [](const JobControl& control) {
            while (control.progress(1, 0))
                QThread::msleep(1);
            control.check();
        },
        [&done] { done = true; }, [&fault](const Error& error) { fault = error.fault(); });
    QSignalSpy ended(job, &Job::ended);
    job->cancel();
    REQUIRE(QTest::qWaitFor([&] { return ended.count() == 1; }));
    CHECK(fault == Fault::Cancelled);
    CHECK_FALSE(done);
    auto doomed = std::make_unique<QObject>();
    startJob(
        doomed.get(),
        [](const JobControl& control) {
            while (control.progress(0, 0))
                QThread::msleep(1);
        },
        [] {});
    doomed.reset(); // cancels and waits; nothing may be delivered to what is gone
    QTest::qWait(20);
}

TEST_CASE("words that look like markup are shown as they were typed") {
    const QString name = text("<b>Jan</b> <img src='x'>");
    const TextLabel label(name);
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(label.text() == name);
    QWidget window;
    dialogs::tell(&window, name, name);
    REQUIRE(boxes().size() == 1);
    CHECK(test::markupLabels(*boxes().front()).isEmpty());
    press(boxes().front(), text("OK"));
}
