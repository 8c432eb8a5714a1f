// SPDX-License-Identifier: EUPL-1.2
// The rules themselves: each one must find a small bad example and leave a good one alone.
#include "tests/house/acts.h"
#include "tests/house/rooms.h"
#include "tests/house/rules.h"
#include "tests/house/source.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>

using namespace house;

namespace {

using Rule = Findings (*)(const Source&);

struct Example {
    Rule rule;
    const char* path;
    const char* text;
    bool found;
};

const char* const spdx = "// SPDX-License-Identifier: EUPL-1.2\n";

void tryOut(const Example& example) {
    INFO(example.path << ": " << example.text);
    const Findings findings = example.rule(sourceOf(QString::fromUtf8(example.path), QString::fromUtf8(example.text)));
    INFO(listed(findings).toStdString());
    CHECK(findings.empty() != example.found);
}

} // namespace

TEST_CASE("comments and strings are not code") {
    const Source source = sourceOf(QStringLiteral("core/base/x.cpp"),
                                   QStringLiteral("a(); // tr(\nb(\"tr(\\\"\", 'c', '\\''); /* x\ny */ d(1'000);\n"
                                                  "e(uR\"z(tr(\n\")z\"); f(u'\"');"));
    CHECK(source.code == QStringList{"a(); ", "b(\"\", '', ''); ", " d(1'000);", "e(u\"\"", "); f(u'');"});
    CHECK(source.lines.size() == source.code.size());
}

TEST_CASE("the room of a file is its folder in core or ui, or app") {
    CHECK(roomOf(QStringLiteral("core/db/place.h")) == QStringLiteral("core/db"));
    CHECK(roomOf(QStringLiteral("ui/shared/dialogs/ask.h")) == QStringLiteral("ui/shared"));
    CHECK(roomOf(QStringLiteral("app/ctl/main.cpp")) == QStringLiteral("app"));
    CHECK(roomOf(QStringLiteral("core/loose.h")).isEmpty());
    CHECK(roomOf(QStringLiteral("QString")).isEmpty());
}

TEST_CASE("the table of rooms lets the arrows go one way") {
    struct Row {
        const char* from;
        const char* to;
        bool allowed;
    };
    const Row row = GENERATE(values<Row>({
        {"core/base", "core/base", true},
        {"core/base", "core/domain", false},
        {"core/domain", "core/db", false},
        {"core/rules", "core/store", false},
        {"core/db", "core/domain", false},
        {"core/store", "core/rules", false},
        {"core/store", "core/domain", true},
        {"core/imports", "core/letters", false},
        {"core/letters", "core/store", true},
        {"core/print", "core/letters", true},
        {"core/print", "core/store", false},
        {"core/work", "core/print", true},
        {"core/work", "core/keys", true},
        {"core/db", "core/keys", true},
        {"core/keys", "core/db", false},
        {"core/letters", "core/keys", false},
        {"ui/participants", "core/keys", false},
        {"ui/shell", "core/keys", true},
        {"core/work", "ui/texts", false},
        {"ui/texts", "core/imports", true},
        {"ui/texts", "core/letters", false},
        {"ui/shared", "ui/texts", true},
        {"ui/shared", "ui/shell", false},
        {"ui/participants", "ui/letters", false},
        {"ui/participants", "ui/shared", true},
        {"ui/participants", "core/work", true},
        {"ui/shell", "ui/participants", true},
        {"ui/shell", "app", false},
        {"app", "ui/shell", true},
        {"core/work", "app", false},
    }));
    INFO(row.from << " -> " << row.to);
    CHECK(mayInclude(QLatin1String(row.from), QLatin1String(row.to)) == row.allowed);
}

TEST_CASE("each rule finds its bad example and leaves a good one alone") {
    tryOut(GENERATE(values<Example>({
        {checkIncludes, "core/base/id.cpp", "#include \"core/domain/ids.h\"\n", true},
        {checkIncludes, "core/domain/ids.h", "#include \"core/base/id.h\"\n#include <QString>\n", false},
        {checkIncludes, "core/domain/ids.h", "#include \"ids2.h\"\n", true},
        {checkIncludes, "core/loose.cpp", "", true},
        {checkIncludes, "core/attic/old.cpp", "", true},
        {checkIncludes, "ui/today/page.cpp", "  #  include \"ui/letters/preview.h\"\n", true},
        {checkIncludes, "tests/core/x.cpp", "#include \"ui/letters/preview.h\"\n", false},
        {checkQtModules, "core/store/x.cpp", "#include <QPainter>\n", true},
        {checkQtModules, "core/print/x.cpp", "#include <QPainter>\n#include <QTextDocument>\n", false},
        {checkQtModules, "core/print/x.cpp", "#include <QWidget>\n", true},
        {checkQtModules, "core/base/x.cpp", "#include <QTextStream>\n#include <QDate>\n", false},
        {checkQtModules, "ui/texts/x.cpp", "#include <QLabel>\n", true},
        {checkSqlStaysInDb, "core/store/x.cpp", "QSqlQuery q;\n", true},
        {checkSqlStaysInDb, "app/ctl/x.cpp", "#include <sqlite3.h>\n", true},
        {checkSqlStaysInDb, "core/db/x.cpp", "sqlite3_step(s);\n", false},
        {checkSqlStaysInDb, "core/store/x.cpp", "// as sqlite3 does\n", false},
        {checkSodiumStaysInKeys, "core/work/x.cpp", "#include <sodium.h>\n", true},
        {checkSodiumStaysInKeys, "core/keys/x.cpp", "#include <sodium.h>\n", false},
        {checkCheapPasswordsAreForTests, "core/work/x.cpp", "withPassword(t, k, o, p, costForTests);\n", true},
        {checkCheapPasswordsAreForTests, "tests/core/x.cpp", "withPassword(t, k, o, p, costForTests);\n", false},
        {checkCoreDoesNotSpeak, "core/work/x.cpp", "return tr(\"No\");\n", true},
        {checkCoreDoesNotSpeak, "core/work/x.cpp", "QCoreApplication::translate(\"a\", \"b\");\n", true},
        {checkCoreDoesNotSpeak, "core/print/x.cpp", "painter.translate(1, 2); str(x);\n", false},
        {checkCoreDoesNotSpeak, "ui/today/x.cpp", "tr(\"No\");\n", false},
        {checkDialogsStayInOnePlace, "ui/today/x.cpp", "QMessageBox box;\n", true},
        {checkDialogsStayInOnePlace, "ui/today/x.cpp", "#include <QFileDialog>\n", true},
        {checkDialogsStayInOnePlace, "ui/letters/x.cpp", "auto* d = new QPrintDialog(this);\n", true},
        {checkDialogsStayInOnePlace, "ui/shared/dialogs.cpp", "QMessageBox box;\n", false},
        {checkDialogsStayInOnePlace, "ui/today/x.cpp", "QDialog box;\n", false},
        {checkCatchStaysAtTheEdge, "core/store/x.cpp", "try { f(); } catch (const Error& e) {}\n", true},
        {checkCatchStaysAtTheEdge, "ui/shared/guard.h", "} catch (const Error& error) {\n", false},
        {checkCatchStaysAtTheEdge, "app/ctl/main.cpp", "} catch (...) {\n", false},
        {checkCatchStaysAtTheEdge, "app/ctl/verbs.cpp", "} catch (...) {\n", true},
        {checkNoNestedLoops, "ui/shell/x.cpp", "QEventLoop loop;\n", true},
        {checkNoNestedLoops, "ui/shell/x.cpp", "qApp->processEvents();\n", true},
        {checkNoNestedLoops, "ui/shell/x.cpp", "// no processEvents here\n", false},
        {checkNoSingletons, "core/db/x.h", "static Session& instance();\n", true},
        {checkNoSingletons, "core/db/x.h", "static const Session* instance() {\n", true},
        {checkNoSingletons, "ui/shell/x.cpp", "QCoreApplication::instance();\n", false},
        {checkConnectsAreTyped, "ui/shell/x.cpp", "connect(a, SIGNAL(clicked()), b, SLOT(go()));\n", true},
        {checkConnectsAreTyped, "ui/shell/x.cpp", "Q_SIGNALS:\nconnect(a, &A::clicked, b, &B::go);\n", false},
        {checkNothingRunsModally, "ui/shell/x.cpp", "dialog.exec();\n", true},
        {checkNothingRunsModally, "ui/shell/x.cpp", "menu->exec(pos);\n", true},
        {checkNothingRunsModally, "ui/shell/x.cpp", "QMenu::exec(actions, pos);\n", true},
        {checkNothingRunsModally, "ui/shell/x.cpp", "drag->exec(Qt::CopyAction);\n", false},
        {checkNothingRunsModally, "app/window/main.cpp", "return QApplication::exec();\n", false},
        {checkNothingRunsModally, "core/db/x.cpp", "query.exec();\n", false},
        {checkListsAreOurOwn, "ui/participants/x.cpp", "QSortFilterProxyModel m;\n", true},
        {checkListsAreOurOwn, "ui/participants/x.h", "bool canFetchMore() const override;\n", true},
        {checkListsAreOurOwn, "ui/participants/x.h", "class Model : public QAbstractTableModel {\n", false},
        {checkTextIsPlain, "ui/participants/x.cpp", "label->setTextFormat(Qt::AutoText);\n", true},
        {checkTextIsPlain, "ui/participants/x.cpp", "browser->setHtml(name);\n", true},
        {checkTextIsPlain, "ui/participants/x.cpp", "label->setTextFormat(Qt::PlainText);\n", false},
        {checkTextIsPlain, "ui/today/x.cpp", "auto* l = new QLabel(name);\n", true},
        {checkTextIsPlain, "ui/today/x.cpp", "auto* l = new TextLabel(name);\n", false},
        {checkTodayIsAnArgument, "core/rules/x.cpp", "return QDate::currentDate();\n", true},
        {checkTodayIsAnArgument, "core/rules/x.cpp", "return today.addDays(1);\n", false},
        {checkLicenceLine, "core/base/x.cpp", "// Something\n", true},
        {checkLicenceLine, "core/base/x.cpp", spdx, false},
        {checkLicenceLine, "dev", "#!/usr/bin/env bash\n# SPDX-License-Identifier: EUPL-1.2\n", false},
        {checkLicenceLine, "dev", "#!/usr/bin/env bash\n", true},
        {checkLicenceLine, "resources/schema/001_a.sql", "create table x;\n", true},
        {checkHeaderBegins, "core/base/x.h", "// licence\n// What lives here.\n", true},
        {checkHeaderBegins, "core/base/x.h", "// licence\n#pragma once\n", true},
        {checkHeaderBegins, "core/base/x.h", "// licence\n// What lives here.\n#pragma once\n", false},
        {checkNothingLeftForLater, "core/base/x.h",
         "// TO"
         "DO: mend\n",
         true},
        {checkNothingLeftForLater, "core/base/x.h", "// todos are not ours\n", false},
    })));
}

TEST_CASE("a source of 400 lines is long enough") {
    CHECK(checkLength(sourceOf(QStringLiteral("core/a.cpp"), QString(400, u'\n'))).empty());
    CHECK(checkLength(sourceOf(QStringLiteral("core/a.cpp"), QString(401, u'\n'))).size() == 1);
    CHECK(checkLength(sourceOf(QStringLiteral("resources/help.md"), QString(900, u'\n'))).empty());
}

TEST_CASE("a text that is unfinished, empty or vanished is found on its line") {
    const QString path = QStringLiteral("x.ts");
    CHECK(checkTranslations(path, "<translation>Ja</translation>\n<numerusform>%n dag</numerusform>").empty());
    CHECK(checkTranslations(path, "\n<translation type=\"unfinished\">Ja</translation>").front().line == 2);
    CHECK(checkTranslations(path, "<translation type=\"vanished\">Ja</translation>").size() == 1);
    CHECK(checkTranslations(path, "<translation></translation>").size() == 1);
    CHECK(checkTranslations(path, "<translation type=\"unfinished\"></translation>").size() == 1);
}

TEST_CASE("a released schema file that changed or disappeared is found") {
    const QByteArray schema = "create table participant (id KEY);\n";
    const QByteArray hash = QCryptographicHash::hash(schema, QCryptographicHash::Sha256).toHex();
    const auto read = [&](const QString& name) { return name == u"001_first.sql" ? schema : QByteArray(); };
    CHECK(checkReleased("", read).empty());
    CHECK(checkReleased("# version 0.1.0\n" + hash + "  001_first.sql\n", read).empty());
    CHECK(checkReleased(QByteArray(64, '0') + "  001_first.sql\n", read).size() == 1);
    CHECK(checkReleased(hash + "  002_second.sql\n", read).size() == 1);
    CHECK(checkReleased("nonsense\n", read).size() == 1);
}

TEST_CASE("an act that writes without asking the role, or only afterwards, is found") {
    tryOut(GENERATE(values<Example>({
        {checkActsAskTheRole, "core/work/x.cpp",
         "Outcome<Done> drop(db::Transaction& tx) {\n    beginAct(tx, {}, {});\n    return {};\n}\n", true},
        {checkActsAskTheRole, "core/work/x.cpp",
         "Outcome<Done> drop(db::Transaction& tx) {\n    beginAct(tx, {}, {});\n    lacking(tx, {});\n}\n", true},
        {checkActsAskTheRole, "core/work/x.cpp",
         "Outcome<Done> drop(db::Transaction& tx,\n                   int many) {\n    lacking(tx, {});\n"
         "    store::tasks::add(tx, {});\n}\n",
         false},
        {checkActsAskTheRole, "core/work/x.cpp",
         "namespace {\nvoid step(db::Transaction& tx) {\n    beginAct(tx, {}, {});\n}\n} // namespace\n", false},
        {checkActsAskTheRole, "core/work/x.cpp",
         "namespace {\nvoid hide(db::Database& d) {\n    db::Transaction tx(d, {});\n}\n} // namespace\n", true},
        {checkActsAskTheRole, "core/work/x.cpp", "void drop(db::Transaction& tx);\n", false},
        {checkActsAskTheRole, "core/store/x.cpp", "void add(db::Transaction& tx) {\n    store::x(tx);\n}\n", false},
    })));
}
