// SPDX-License-Identifier: EUPL-1.2
// Light and dark in a running program: chosen, remembered, and following the system.
#include "tests/support/catch.h"
#include "tests/ui/shell_window.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/look.h"
#include "ui/shared/text_label.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace wijkwerk;
using namespace wijkwerk::ui;

namespace {

bool programIsDark() {
    return isDark(QGuiApplication::palette());
}

/// Leaves the colours as the other tests expect them.
struct Colours {
    Colours() = default;
    ~Colours() {
        systemIs(false);
        setScheme(Scheme::Light);
    }
    Colours(const Colours&) = delete;
    Colours& operator=(const Colours&) = delete;
};

} // namespace

TEST_CASE("who chooses dark sees it at once, and again the next time", "[look]") {
    const shell_test::Home home;
    const Colours colours;
    CHECK(rememberedScheme() == Scheme::System);
    TextLabel muted(QStringLiteral("tekst"), TextSize::Base, ColorRole::Muted);
    muted.show();
    chooseScheme(Scheme::Dark);
    CHECK(programIsDark());
    CHECK(rememberedScheme() == Scheme::Dark);
    CHECK(muted.palette().color(QPalette::WindowText) == color(ColorRole::Muted, paletteFor(true)));
    chooseScheme(Scheme::Light);
    CHECK_FALSE(programIsDark());
    CHECK(rememberedScheme() == Scheme::Light);
    CHECK(muted.palette().color(QPalette::WindowText) == color(ColorRole::Muted, paletteFor(false)));
}

TEST_CASE("the program goes along with the system only while nothing else was chosen", "[look]") {
    const shell_test::Home home;
    const Colours colours;
    setScheme(Scheme::System);
    systemIs(true);
    CHECK(programIsDark());
    systemIs(false);
    CHECK_FALSE(programIsDark());
    setScheme(Scheme::Light);
    systemIs(true);
    CHECK_FALSE(programIsDark());
    setScheme(Scheme::System);
    CHECK(programIsDark());
}

TEST_CASE("the system is looked at again when it announces another theme", "[look]") {
    const Colours colours;
    followSystem(*qApp);
    QWidget window;
    window.show();
    setScheme(Scheme::System);
    systemIs(true); // as it was; the platform of the tests is light
    REQUIRE(programIsDark());
    QEvent announced(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window, &announced);
    CHECK(shell_test::wait([] { return !programIsDark(); }));
}

TEST_CASE("what belongs at the end of a row stands at its right side", "[look]") {
    QWidget bar;
    auto* flow = new FlowLayout(&bar, 8);
    QPushButton first(QStringLiteral("eerste")), last(QStringLiteral("laatste"));
    flow->addWidget(&first);
    flow->addAtEnd(&last);
    bar.resize(600, 60);
    bar.show();
    QTest::qWait(1);
    CHECK(first.geometry().left() == 0);
    CHECK(last.geometry().right() == bar.rect().right());
    bar.resize(first.width() + 4, 120); // too narrow for both: under each other
    QTest::qWait(1);
    CHECK(last.geometry().top() > first.geometry().bottom());
}
