// SPDX-License-Identifier: EUPL-1.2
// The house as it stands: every rule over every source.
#include "tests/house/acts.h"
#include "tests/house/medical.h"
#include "tests/house/rooms.h"
#include "tests/house/rules.h"
#include "tests/house/source.h"
#include "tests/support/catch.h"

using namespace house;

namespace {

void holds(const Findings& findings) {
    if (!findings.empty())
        FAIL(listed(findings).toStdString());
    SUCCEED();
}

} // namespace

TEST_CASE("there are sources to look at") {
    CHECK(allSources().size() > 40);
    CHECK_FALSE(filesIn(QStringLiteral("resources/i18n"), QStringLiteral("*.ts")).isEmpty());
}

TEST_CASE("every room includes only what the table allows") {
    holds(everywhere(checkIncludes));
}
TEST_CASE("Qt Gui is only used by core/print, and core and texts know no widgets") {
    holds(everywhere(checkQtModules));
}
TEST_CASE("the engines are only known in core/db") {
    holds(everywhere(checkSqlStaysInDb));
}

TEST_CASE("keys and passwords are only known in core/keys") {
    holds(everywhere(checkSodiumStaysInKeys));
}
TEST_CASE("passwords that are cheap to guess are made in tests only") {
    holds(everywhere(checkCheapPasswordsAreForTests));
}
TEST_CASE("the core does not speak") {
    holds(everywhere(checkCoreDoesNotSpeak));
}
TEST_CASE("ready-made dialogs are only opened in ui/shared/dialogs") {
    holds(everywhere(checkDialogsStayInOnePlace));
}
TEST_CASE("errors are caught at the edge only") {
    holds(everywhere(checkCatchStaysAtTheEdge));
}
TEST_CASE("there is no event loop inside another") {
    holds(everywhere(checkNoNestedLoops));
}
TEST_CASE("there are no singletons of our own") {
    holds(everywhere(checkNoSingletons));
}
TEST_CASE("connects are typed") {
    holds(everywhere(checkConnectsAreTyped));
}
TEST_CASE("no dialog, menu or loop is run modally") {
    holds(everywhere(checkNothingRunsModally));
}
TEST_CASE("lists use our own model") {
    holds(everywhere(checkListsAreOurOwn));
}
TEST_CASE("what people typed is shown as plain text") {
    holds(everywhere(checkTextIsPlain));
}
TEST_CASE("today is an argument in the core") {
    holds(everywhere(checkTodayIsAnArgument));
}
TEST_CASE("every source begins with its licence line") {
    holds(everywhere(checkLicenceLine));
}
TEST_CASE("every header says what lives in it and is read once") {
    holds(everywhere(checkHeaderBegins));
}
TEST_CASE("no source has more than 400 lines") {
    holds(everywhere(checkLength));
}
TEST_CASE("nothing is left for later in the code") {
    holds(everywhere(checkNothingLeftForLater));
}

TEST_CASE("every act asks the role before it writes") {
    holds(everywhere(checkActsAskTheRole));
}
TEST_CASE("no reason not to ask the role is left over") {
    holds(reasonsNotNeeded(allSources()));
}

TEST_CASE("who writes freely about a person is warned of medical words") {
    holds(everywhere(checkDialogsWarnOfMedicalWords));
    holds(actsThatDoNotWarn(allSources()));
}

TEST_CASE("no Dutch text is unfinished") {
    Findings findings;
    const QStringList paths = filesIn(QStringLiteral("resources/i18n"), QStringLiteral("*.ts"));
    for (const QString& path : paths) {
        const Findings found = checkTranslations(path, contentOf(path));
        findings.insert(findings.end(), found.begin(), found.end());
    }
    holds(findings);
}

TEST_CASE("released schema files have not changed") {
    holds(checkReleased(contentOf(QStringLiteral("tests/data/released/checksums.txt")),
                        [](const QString& name) { return contentOf(QStringLiteral("resources/schema/") + name); }));
}
