// SPDX-License-Identifier: EUPL-1.2
// Over Wijkwerk: what it is made with, and under which licence.
#include "core/db/cipher.h"
#include "tests/support/catch.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/help_dialog.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace wijkwerk;

TEST_CASE("of everything the program is made with the whole licence can be read", "[shell]") {
    const auto all = ui::components();
    for (const ui::Component& component : all) {
        INFO(component.name.toStdString());
        CHECK(ui::licenceText(component).size() > 200);
    }
    CHECK(ui::licenceText(all.front()).contains(QStringLiteral("EUROPEAN UNION PUBLIC LICENCE"), Qt::CaseInsensitive));
    const bool lists = std::ranges::any_of(all, [](const auto& component) { return component.name == u"SQLCipher"; });
    CHECK(lists == db::encrypts());
}

TEST_CASE("Over shows the licence of the line that is chosen with the keyboard", "[shell]") {
    QWidget window;
    ui::AboutDialog dialog(&window);
    dialog.open();
    auto* list = dialog.findChild<QListWidget*>();
    auto* text = dialog.findChild<QPlainTextEdit*>();
    CHECK(list->currentRow() == 0);
    const QString first = text->toPlainText();
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(list->currentRow() == 1);
    CHECK(text->toPlainText() != first);
    CHECK(text->isReadOnly());
}
