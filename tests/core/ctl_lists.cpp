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

TEST_CASE("list tasks gives each role what it sees in a dossier, and done and postpone do no more") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    ctl.makeSuitable("1");
    const QByteArray talk = ctl.must("tasks|add|@|1|--title|Kennismaken|--kind|first_talk|--date|2026-12-01|--json")
                                .json()
                                .value(QStringLiteral("taskId"))
                                .toString()
                                .toUtf8();
    ctl.must("tasks|add|@|1|--title|Werkkleding|--date|2026-12-01");
    ctl.must("workers|add|@|Leo Boer|--role|team_lead");
    ctl.must("workers|add|@|Pia Smit|--role|hr");
    const struct {
        const char* who;
        int talks;
        int clothes;
        int exit;
    } table[] = {{"Joke", 1, 1, 0}, {"Leo", 1, 1, 0}, {"Pia", 0, 1, 1}, {"Ron", 0, 0, 1}};
    for (const auto& row : table) {
        CAPTURE(row.who);
        const QByteArray as = QByteArray("|--as|") + row.who;
        CHECK(count(ctl, ("list|@|tasks|--text|kennismaken" + as).constData()) == row.talks);
        CHECK(count(ctl, ("list|@|tasks|--text|werkkleding" + as).constData()) == row.clothes);
        const CtlResult moved = ctl.run(("tasks|postpone|@|" + talk + "|--to|2026-12-08|--json" + as).constData());
        CHECK(moved.exit == row.exit);
        if (row.exit == 1)
            CHECK(moved.problemCodes() == QStringList{QStringLiteral("role_may_not")});
    }
    // And what is done says nothing to who may not see it.
    ctl.must(("tasks|done|@|" + talk).constData());
    CHECK(ctl.run(("tasks|done|@|" + talk + "|--as|Pia|--json").constData()).problemCodes() ==
          QStringList{QStringLiteral("role_may_not")});
}

TEST_CASE("nobody is found by a BSN, birth date or client number that one may not see") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    for (const char* worker :
         {"Cor Klant|--role|client_manager", "Leo Boer|--role|team_lead", "Pia Smit|--role|hr",
          "Wes Werk|--role|employer_adviser", "Fia Geheim|--role|privacy_officer", "Bea Heer|--role|admin"})
        ctl.must((QByteArray("workers|add|@|") + worker).constData());
    const struct {
        const char* who;
        bool bsn;
        bool born;
        bool number;
    } table[] = {{"Joke", true, true, true},  {"Cor", true, true, true},   {"Fia", true, true, true},
                 {"Pia", true, true, false},  {"Leo", false, true, false}, {"Wes", false, false, false},
                 {"Bea", false, false, false}};
    for (const auto& row : table) {
        CAPTURE(row.who);
        const QByteArray as = QByteArray("|--as|") + row.who;
        CHECK(count(ctl, ("list|@|participants|--text|Berg" + as).constData()) == 1);
        CHECK((count(ctl, ("list|@|participants|--text|999990019" + as).constData()) == 1) == row.bsn);
        CHECK((count(ctl, ("list|@|participants|--text|24-05-1980" + as).constData()) == 1) == row.born);
        if (qstrcmp(row.who, "Bea") != 0) // opens no dossier at all
            CHECK((ctl.run(("show|@|K-77" + as).constData()).exit == 0) == row.number);
    }
}

TEST_CASE("a vakspecialist opens the dossiers of his own people, and no other with any verb") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    ctl.makeSuitable("1");
    for (const char* words : {"show|@|1", "note|@|1|--text|Hallo", "tasks|add|@|1|--title|Bellen|--date|2026-12-01"}) {
        CAPTURE(words);
        const CtlResult refused = ctl.run((QByteArray(words) + "|--as|Ron|--json").constData());
        CHECK(refused.exit == 1);
        CHECK(refused.problemCodes() == QStringList{QStringLiteral("person_not_guided")});
    }
    ctl.must("place|@|1|--workplace|Plantsoen Noord|--start|2026-11-30|--hours|18|--days|ma"); // Ron guides there
    for (const char* words : {"show|@|1", "note|@|1|--text|Hallo", "tasks|add|@|1|--title|Bellen|--date|2026-12-01"})
        ctl.must((QByteArray(words) + "|--as|Ron").constData());
}
