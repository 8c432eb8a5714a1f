// SPDX-License-Identifier: EUPL-1.2
// Acts on the way of one person, each stopped or failed at its writes: a document of many pages, an evaluation, a move,
// a drop-out, pas op de plaats. Done with wijkwerkctl on the demonstration department.
#include "tests/faults/everywhere.h"
#include "tests/support/catch.h"
#include "tests/support/effort.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <random>

using namespace wijkwerk::faults;
using wijkwerk::test::effort;

namespace {

const QString fileName = QStringLiteral("wijk.wijkwerk");

class Demo {
public:
    Demo() {
        const Outcome made = runUnder({}, base(), ctl(base(), {"demo", "FILE"}));
        INFO(made.err.toStdString());
        REQUIRE(made.exitCode == 0);
        const Outcome list =
            runUnder({}, base(), ctl(base(), {"list", "FILE", "participants", "--view", "stage", "--json"}));
        const auto people = QJsonDocument::fromJson(list.out).object().value(u"items").toArray();
        REQUIRE_FALSE(people.isEmpty());
        m_person = people.first().toObject().value(u"number").toString();
        QFile document(documentPath());
        REQUIRE(document.open(QIODevice::WriteOnly));
        document.write(pages());
    }

    Scenario doing(const QStringList& arguments) const {
        QStringList all = arguments;
        all << QStringLiteral("--json");
        all.replaceInStrings(QRegularExpression(QStringLiteral("^PERSON$")), m_person);
        all.replaceInStrings(QRegularExpression(QStringLiteral("^DOCUMENT$")), documentPath());
        return {base(), fileName, [this, all](const QString& where) { return ctl(where, all); }, "\"ok\":true", false};
    }

private:
    QString base() const { return m_folder.path(); }
    QString documentPath() const { return m_other.filePath(QStringLiteral("overeenkomst.pdf")); }

    /// Some hundreds of pages of the file, that cannot be pressed together.
    static QByteArray pages() {
        std::mt19937 random(20261124); // NOLINT: always the same
        QByteArray bytes("%PDF-1.4\n");
        while (bytes.size() < 1'500'000)
            bytes += char(random());
        return bytes;
    }

    /// "FILE" stands for the department file in that folder.
    Command ctl(const QString& where, QStringList arguments) const {
        arguments.replaceInStrings(QRegularExpression(QStringLiteral("^FILE$")), where + u'/' + fileName);
        arguments << QStringLiteral("--today") << QStringLiteral("2026-11-24");
        return {QStringLiteral(WIJKWERK_BIN_DIR "/wijkwerkctl"),
                arguments,
                {{QStringLiteral("WIJKWERK_HOME"), m_other.filePath(QStringLiteral("home"))}}};
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_other;
    QString m_person;
};

const Demo& demo() {
    static const Demo made;
    return made;
}

Scenario document() {
    return demo().doing({"documents", "add", "FILE", "PERSON", "--from", "DOCUMENT", "--kind", "stage_agreement"});
}
Scenario evaluation() {
    return demo().doing({"evaluate", "FILE", "PERSON", "--on", "2026-11-23", "--goes-well", "Op tijd en rustig",
                         "--own-view", "Het bevalt me", "--advice", "contract"});
}
Scenario move() {
    return demo().doing({"move", "FILE", "PERSON", "--workplace", "Containerploeg", "--on", "2026-12-01", "--reason",
                         "better_match", "--own-view", "Graag"});
}
Scenario dropOut() {
    return demo().doing({"end", "FILE", "PERSON", "--drop-out", "other", "--influence", "both", "--talk", "2026-11-20",
                         "--handed-over", "--agreed-by", "Willem de Groot", "--note", "Gaat naar het sociaal team"});
}
Scenario standstill() {
    return demo().doing({"standstill", "FILE", "PERSON", "--reason", "crisis"});
}

} // namespace

TEST_CASE("a document is in the dossier whole or not at all, whenever the program dies", "[e2][e2.1]") {
    killEverywhere(document(), effort(25, 400));
}
TEST_CASE("a document is kept or refused with a sentence, whichever write fails", "[e2][e2.4]") {
    failEverywhere(document(), effort(10, 300));
}
TEST_CASE("a document is in the dossier whole or not at all, whenever the power goes", "[e2][e2.3]") {
    cutPowerEverywhere(document(), effort(30, 300), 1129);
}
TEST_CASE("an evaluation is kept or not, whenever the program dies", "[e2][e2.1]") {
    killEverywhere(evaluation(), effort(10, 400));
}
TEST_CASE("somebody moved or did not, whenever the program dies", "[e2][e2.1]") {
    killEverywhere(move(), effort(15, 400));
}
TEST_CASE("somebody moved, or it was refused with a sentence, whichever write fails", "[e2][e2.4]") {
    failEverywhere(move(), effort(8, 300));
}
TEST_CASE("somebody dropped out or did not, whenever the program dies", "[e2][e2.1]") {
    killEverywhere(dropOut(), effort(15, 400));
}
TEST_CASE("somebody dropped out, or it was refused with a sentence, whichever write fails", "[e2][e2.4]") {
    failEverywhere(dropOut(), effort(8, 300));
}
TEST_CASE("somebody stands still or goes on, whenever the program dies", "[e2][e2.1]") {
    killEverywhere(standstill(), effort(10, 400));
}
