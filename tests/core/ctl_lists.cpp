// SPDX-License-Identifier: EUPL-1.2
// list: what --view and --text leave out, in every list.
#include "tests/support/catch.h"
#include "tests/support/ctl.h"

#include <QFile>
#include <QJsonArray>

using namespace wijkwerk;
using test::Ctl;
using test::CtlResult;

namespace {

int count(Ctl& ctl, const char* words) {
    return ctl.must((QByteArray(words) + "|--json").constData()).json().value(QStringLiteral("count")).toInt();
}

} // namespace

TEST_CASE("a text is looked for in every list, capitals and accents aside") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    ctl.makeSuitable("1");
    ctl.must("workplaces|add|@|Café Zuid|--team|wijkbeheer");
    ctl.must("tasks|add|@|1|--title|Bellen met de cliënt|--date|2026-12-01");
    ctl.must("place|@|1|--workplace|Plantsoen Noord|--start|2026-11-30|--hours|18|--days|ma");
    ctl.must("letter|@|1|--template|plaatsingsbrief|--out|@letters");
    CHECK(count(ctl, "list|@|workplaces") == 2);
    CHECK(count(ctl, "list|@|workplaces|--text|cafe ZUID") == 1);
    CHECK(count(ctl, "list|@|workplaces|--text|zwembad") == 0);
    CHECK(count(ctl, "list|@|tasks|--text|CLIENT bellen") == 1);
    CHECK(count(ctl, "list|@|letters|--text|2026-0001 berg") == 1);
    CHECK(count(ctl, "list|@|letters|--text|2026-0002") == 0);
    CHECK(count(ctl, "list|@|participants|--text|BERG") == 1);
    CHECK(count(ctl, "list|@|participants|--text|jansen") == 0);
}

TEST_CASE("a view that a list does not have is refused, and mine is nobody's while there is nobody") {
    Ctl ctl;
    ctl.makeDepartment();
    for (const char* words :
         {"list|@|workplaces|--view|mine", "list|@|letters|--view|open", "list|@|tasks|--view|at_work"}) {
        CAPTURE(words);
        const CtlResult result = ctl.run((QByteArray(words) + "|--json").constData());
        CHECK(result.exit == 1);
        CHECK(result.problemCodes() == QStringList{QStringLiteral("option_value_wrong")});
    }
    CHECK(count(ctl, "list|@|tasks|--view|mine") == 0);
    ctl.must("list|@|tasks|--view|mine|--as|Ron");
    ctl.must("new|@leeg.wijkwerk|--practice|--department|Leeg");
    for (const char* words :
         {"list|@leeg.wijkwerk|tasks|--view|mine", "list|@leeg.wijkwerk|participants|--view|mine"}) {
        CAPTURE(words);
        const CtlResult result = ctl.run((QByteArray(words) + "|--json").constData());
        CHECK(result.exit == 1);
        CHECK(result.problemCodes() == QStringList{QStringLiteral("worker_needed")});
    }
}

TEST_CASE("a task that is done cannot be done again or moved") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    const QByteArray task = ctl.must("tasks|add|@|1|--title|Bellen|--date|2026-12-01|--json")
                                .json()
                                .value(QStringLiteral("taskId"))
                                .toString()
                                .toUtf8();
    ctl.must(("tasks|done|@|" + task).constData());
    for (const QByteArray& words : {"tasks|done|@|" + task, "tasks|postpone|@|" + task + "|--to|2026-12-08"}) {
        const CtlResult result = ctl.run((words + "|--json").constData());
        CHECK(result.exit == 1);
        CHECK(result.problemCodes() == QStringList{QStringLiteral("task_done_already")});
    }
}
