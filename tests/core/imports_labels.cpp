// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/texts/dutch.h"
#include "ui/texts/import_labels.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace wijkwerk;

namespace {

template <class E>
void everyValueHasALabel() {
    for (const auto& word : Words<E>::list) {
        CAPTURE(word.code);
        CHECK_FALSE(ui::labelOf(word.value).isEmpty());
    }
}

} // namespace

TEST_CASE("everything an import knows has a Dutch word") {
    QTranslator dutch;
    REQUIRE(dutch.load(QStringLiteral(":/i18n/wijkwerk_nl.qm")));
    QCoreApplication::installTranslator(&dutch);
    everyValueHasALabel<imports::Target>();
    everyValueHasALabel<imports::Outcome>();
    everyValueHasALabel<imports::Choice>();
    everyValueHasALabel<imports::Encoding>();
    CHECK(ui::labelOf(imports::Target::CaseManager) == QStringLiteral("Klantmanager van Werk en Inkomen"));
    CHECK(ui::labelOf(imports::Outcome::Doubtful) == QStringLiteral("Twijfel"));
    CHECK(ui::importFieldLabelOf(QStringLiteral("inflowOn")) == QStringLiteral("Instroomdatum"));
    CHECK(ui::importFieldLabelOf(QStringLiteral("bornOn")) == QStringLiteral("Geboortedatum"));
    CHECK(ui::reportWords().sentence(wrong(QStringLiteral("import_empty"))) == QStringLiteral("Het bestand is leeg."));
    QCoreApplication::removeTranslator(&dutch);
}
