// SPDX-License-Identifier: EUPL-1.2
// A date that can be opened, and the values of the rules in Beheer.
#include "core/rules/explained_dates.h"
#include "core/store/rule_values.h"
#include "core/work/acting.h"
#include "tests/support/catch.h"
#include "tests/ui/shell_window.h"
#include "ui/settings/rule_dialogs.h"
#include "ui/settings/rules_section.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/explained_date.h"
#include "ui/shared/reason_dialog.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/text_label.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_stack.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QTest>

using namespace wijkwerk;
using namespace shell_test;

namespace {

struct Rules {
    Home home;
    std::unique_ptr<ui::MainWindow> window = shown(home.department());
    ui::RulesSection* section = nullptr;
    ui::RowsView* list = nullptr;

    Rules() {
        window->desk()->pages().go(ui::PageId::Settings);
        auto* page = window->findChild<ui::SettingsPage*>();
        REQUIRE(page);
        page->showRules();
        section = page->findChild<ui::RulesSection*>();
        REQUIRE(section);
        list = section->findChild<ui::RowsView*>();
        REQUIRE(list);
    }
    db::Database& database() { return window->desk()->context().database(); }
    /// Chooses the first row with these words in its first columns.
    void choose(const QString& rule, const QString& about = {}) {
        auto* rows = list->rows();
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->cellText(row, 0) == rule && (about.isEmpty() || rows->cellText(row, 1) == about)) {
                list->setCurrentId(rows->idAt(row));
                return;
            }
        }
        FAIL(rule.toStdString());
    }
};

void type(QWidget& where, const QString& name, const QString& text) {
    QLineEdit* found = field(where, name);
    INFO(name.toStdString());
    REQUIRE(found);
    found->selectAll();
    QTest::keyClicks(found, text);
}

QStringList labelsOf(const QWidget& dialog) {
    QStringList texts;
    for (const auto* label : dialog.findChildren<ui::TextLabel*>()) {
        if (label->isVisibleTo(&dialog))
            texts << label->text();
    }
    return texts;
}

} // namespace

TEST_CASE("a computed date opens its sum with the keyboard, in Dutch") {
    QWidget window;
    auto* date = new ui::ExplainedDate(&window);
    date->setExplained(rules::explainStageEnd(StageLegalForm::WorkStage, QDate(2026, 11, 30)));
    window.show();
    CHECK(date->text() == QStringLiteral("28-02-2027"));
    CHECK(date->accessibleName().contains(QStringLiteral("Laatste dag van de stage: 28-02-2027")));
    date->setFocus();
    QTest::keyClick(date, Qt::Key_Return);
    auto* dialog = openDialog<ui::Dialog>(window);
    REQUIRE(dialog);
    const QStringList said = labelsOf(*dialog);
    CHECK(said.contains(QStringLiteral("Geteld vanaf 30-11-2026.")));
    CHECK(said.contains(QStringLiteral("3 maanden later: 28-02-2027.")));
    CHECK(said.contains(QStringLiteral("Die maand heeft geen dag 30, dus de laatste dag: 28-02-2027.")));
    CHECK(said.filter(QStringLiteral("Regel: verordening")).size() == 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
    date->setExplained({});
    CHECK_FALSE(date->isEnabled());
}

TEST_CASE("Beheer shows the values of the rules; another value asks a first day, a source and a reason", "[settings]") {
    Rules rules;
    QAbstractItemModelTester tester(rules.list->rows());
    rules.choose(QStringLiteral("Besluiten vóór het einde van een stage"));
    rules.section->changeChosen();
    auto* dialog = openDialog<ui::RuleValueDialog>(*rules.window);
    REQUIRE(dialog);
    type(*dialog, QStringLiteral("Waarde"), QStringLiteral("99"));
    type(*dialog, QStringLiteral("Geldt vanaf"), QStringLiteral("01012026"));
    type(*dialog, QStringLiteral("Waar het staat"), QStringLiteral("huisregel"));
    button(*dialog, QStringLiteral("Opslaan"))->click();
    CHECK(dialog->isVisible()); // out of range, and no reason
    CHECK(store::rule_values::all(rules.database()).empty());
    type(*dialog, QStringLiteral("Waarde"), QStringLiteral("4"));
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Meer tijd nodig."));
    button(*dialog, QStringLiteral("Opslaan"))->click();
    const auto own = store::rule_values::all(rules.database());
    REQUIRE(own.size() == 1);
    CHECK(own.front().amounts == std::vector{4});
    CHECK(own.front().reason == QStringLiteral("Meer tijd nodig."));
    QTest::qWait(0);
    bool marked = false;
    for (int row = 0; row < rules.list->rows()->rowCount(); ++row) {
        if (rules.list->rows()->cellText(row, 2) == QStringLiteral("4 weken (eigen)")) {
            marked = true;
            rules.list->setCurrentId(rules.list->rows()->idAt(row));
        }
    }
    REQUIRE(marked);
    button(*rules.section, QStringLiteral("Eigen waarde intrekken…"))->click();
    auto* ask = openDialog<ui::ReasonDialog>(*rules.window);
    REQUIRE(ask);
    ask->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Toch niet."));
    button(*ask, QStringLiteral("Intrekken"))->click();
    CHECK(store::rule_values::all(rules.database()).empty());
}

TEST_CASE("equated days are typed a line each, and a date that is none is told", "[settings]") {
    Rules rules;
    button(*rules.section, QStringLiteral("Gelijkgestelde dagen…"))->click();
    auto* dialog = openDialog<ui::EquatedDaysDialog>(*rules.window);
    REQUIRE(dialog);
    auto* days = dialog->findChildren<QPlainTextEdit*>().at(0);
    dialog->findChildren<QPlainTextEdit*>().at(1)->setPlainText(QStringLiteral("Zo staat het in het besluit."));
    days->setPlainText(QStringLiteral("31-02-2027; x; y"));
    button(*dialog, QStringLiteral("Opslaan"))->click();
    CHECK(dialog->isVisible());
    days->setPlainText(QStringLiteral("04-01-2027; extra vrije dag; Stcrt. 2026, 1\n\n"));
    button(*dialog, QStringLiteral("Opslaan"))->click();
    CHECK(work::equatedDays(rules.database()) == std::vector{QDate(2027, 1, 4)});
}
