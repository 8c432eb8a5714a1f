// SPDX-License-Identifier: EUPL-1.2
// Which exit code each verb gives for an option that lacks, an option it does not have, somebody who does not exist,
// and a file that is not there.
#include "tests/support/catch.h"
#include "tests/support/ctl.h"

#include <QDir>
#include <QFile>

using namespace wijkwerk;
using test::Ctl;
using test::CtlResult;

namespace {

struct Lacking {
    const char* words;
    const char* option;
};

constexpr Lacking lacking[] = {
    {"new|@b.wijkwerk", "--department"},
    {"new|@b.wijkwerk|--department|", "--department"},
    {"participants|add|@", "--surname"},
    {"refer|@|1", "--by"},
    {"quick-refer|@|--name|Jan Bos|--by|Werkplein", "--phone"},
    {"quick-refer|@|--phone|0612345678|--by|Werkplein", "--name"},
    {"quick-refer|@|--name|Jan Bos|--phone|0612345678", "--by"},
    {"refuse|@|1", "--reason"},
    {"advise|@|1|--reason|x", "--outcome"},
    {"places|@|1", "--start"},
    {"place|@|1|--start|2026-11-30|--hours|18", "--workplace"},
    {"place|@|1|--workplace|Plantsoen|--hours|18", "--start"},
    {"place|@|1|--workplace|Plantsoen|--start|2026-11-30", "--hours"},
    {"extend|@|1|--reason|x", "--last-day"},
    {"extend|@|1|--last-day|2027-05-16", "--reason"},
    {"move|@|1|--on|2026-11-30|--reason|other", "--workplace"},
    {"evaluate|@|1|--own-view|x", "--on"},
    {"absence|@|1", "--from"},
    {"suspend|@|1|--from|2026-11-30", "--reason"},
    {"resume|@|1", "--on"},
    {"end|@|1", "--destination, --drop-out"},
    {"close|@|1", "--note"},
    {"still-works|@|1", "--answer"},
    {"died|@|1", "--date"},
    {"moved-away|@|1", "--date"},
    {"go-on|@|1", "--note"},
    {"undo-step|@|1", "--reason"},
    {"correct-step|@|1", "--reason"},
    {"note|@|1", "--text"},
    {"tasks|add|@|1|--date|2026-12-01", "--title"},
    {"tasks|add|@|1|--title|Bellen", "--date"},
    {"tasks|postpone|@|1", "--to"},
    {"letter|@|1|--out|@letters", "--template"},
    {"letter|@|1|--template|plaatsingsbrief", "--out, --text"},
    {"letter-pdf|@|WW-2026-0001", "--out"},
    {"trainings|add|@|Ron de Wit", "--date"},
    {"workplaces|add|@|Loods", "--team"},
    {"terms|add|@|1|--from|2026-11-02", "--kind"},
    {"terms|add|@|1|--kind|lkv", "--from"},
    {"breaches|add|@|--text|x", "--found"},
    {"breaches|answer|@|1|--answer|reported", "--at"},
};

/// Every verb as it would be right, but for the person, thing or file that `1` and `@` stand for.
constexpr const char* aboutSomebody[] = {
    "show|@|999",
    "participants|edit|@|999|--phone|0612345678",
    "refer|@|999|--by|x",
    "accept|@|999",
    "refuse|@|999|--reason|x",
    "preselect|@|999",
    "advise|@|999|--outcome|suitable|--reason|x",
    "wait|@|999",
    "places|@|999|--start|2026-11-30",
    "place|@|999|--workplace|Plantsoen|--start|2026-11-30|--hours|18",
    "extend|@|999|--last-day|2027-05-16|--reason|x",
    "started|@|999|--on|2026-11-20",
    "move|@|999|--workplace|Plantsoen|--on|2026-11-30|--reason|next_step|--own-view|x",
    "evaluate|@|999|--on|2026-11-20|--goes-well|x|--own-view|x",
    "absence|@|999|--from|2026-11-20",
    "back|@|999|--last-day|2026-11-20",
    "suspend|@|999|--from|2026-11-20|--reason|personal",
    "resume|@|999|--on|2026-11-20",
    "stop-stage|@|999|--last-day|2026-11-20|--reason|work_ended",
    "end|@|999|--drop-out|health",
    "aftercare|@|999",
    "close|@|999|--note|x",
    "closing-check|@|999",
    "still-works|@|999|--answer|yes",
    "died|@|999|--date|2026-11-20",
    "moved-away|@|999|--date|2026-11-20",
    "standstill|@|999|--reason|crisis",
    "go-on|@|999|--note|x",
    "undo-step|@|999|--reason|x",
    "correct-step|@|999|--reason|x",
    "terms|list|@|999",
    "terms|add|@|999|--kind|lkv|--from|2026-11-02",
    "terms|end|@|999",
    "note|@|999|--text|x",
    "tasks|add|@|999|--title|x|--date|2026-12-01",
    "tasks|done|@|999",
    "tasks|postpone|@|999|--to|2026-12-01",
    "letter|@|999|--template|plaatsingsbrief|--text",
    "letter|@|999|--template|plaatsingsbrief|--out|@letters",
    "letter-pdf|@|WW-1999-0001|--out|@letters",
    "letter-sent|@|WW-1999-0001",
    "trainings|add|@|Niemand|--date|2026-02-10",
    "workplaces|add|@|Loods|--team|geen team",
    "workers|add|@|Piet Bos|--team|geen team",
    "list|@|brieven",
    "report|@|jaarverslag",
};

constexpr const char* aboutTheFile[] = {
    "department|@weg.wijkwerk",
    "check|@weg.wijkwerk",
    "backup|@weg.wijkwerk|@copy.wijkwerk",
    "teams|list|@weg.wijkwerk",
    "wijken|list|@weg.wijkwerk",
    "teams|add|@weg.wijkwerk|Groen",
    "workers|list|@weg.wijkwerk",
    "workplaces|list|@weg.wijkwerk",
    "list|@weg.wijkwerk|participants",
    "report|@weg.wijkwerk|dashboard",
    "import|@|@weg.csv",
    "import|@weg.wijkwerk|@weg.csv",
};

} // namespace

TEST_CASE("an option that lacks is exit 2, for every verb, and the sentence names it") {
    Ctl ctl;
    ctl.makeDepartment();
    for (const auto& [words, option] : lacking) {
        CAPTURE(words);
        const CtlResult result = ctl.run(words);
        CHECK(result.exit == 2);
        CHECK(result.out.isEmpty());
        CHECK(result.errorText().section(u'\n', 0, 0).contains(QLatin1String(option)));
    }
    CHECK_FALSE(QFile::exists(ctl.path(QStringLiteral("b.wijkwerk"))));
}

TEST_CASE("an option that a verb does not have is exit 2, for every verb") {
    Ctl ctl;
    ctl.makeDepartment();
    const auto with = [&](const char* words, const char* more) {
        const CtlResult result = ctl.run((QByteArray(words) + more).constData());
        CAPTURE(words);
        CHECK(result.exit == 2);
        CHECK(result.errorText().contains(QStringLiteral("--kleur")));
    };
    for (const char* words : aboutSomebody)
        with(words, "|--kleur|rood");
    for (const char* words : aboutTheFile)
        with(words, "|--kleur=rood");
}

TEST_CASE("an option does not swallow the next one as its value") {
    Ctl ctl;
    ctl.makeDepartment();
    const CtlResult result = ctl.run("note|@|1|--text|--date|2026-11-24");
    CHECK(result.exit == 2);
    CHECK(result.errorText().contains(QStringLiteral("--text")));
    ctl.addPerson();
    ctl.must("note|@|1|--text=--date|--date|2026-11-24"); // whoever means it can say it
}

TEST_CASE("somebody or something that does not exist is exit 1, a file that is not there exit 3, for every verb") {
    Ctl ctl;
    ctl.makeDepartment();
    for (const char* words : aboutSomebody) {
        CAPTURE(words);
        const CtlResult result = ctl.run(words);
        CHECK(result.exit == 1);
        CHECK_FALSE(result.err.isEmpty());
        const bool aboutAWord = QByteArray(words).startsWith("report") || QByteArray(words).startsWith("list");
        const QByteArray gone = QByteArray(words).replace("|@|", "|@weg.wijkwerk|");
        CHECK(ctl.run(gone.constData()).exit == (aboutAWord ? 1 : 3));
    }
    for (const char* words : aboutTheFile) {
        CAPTURE(words);
        CHECK(ctl.run(words).exit == 3);
    }
    CHECK_FALSE(QFile::exists(ctl.path(QStringLiteral("weg.wijkwerk"))));
}

TEST_CASE("ending to work and stopping at once is no right command") {
    Ctl ctl;
    ctl.makeDepartment();
    CHECK(ctl.run("end|@|1|--destination|regular_job|--drop-out|health").exit == 2);
}

TEST_CASE("what is no caseload file is refused with a Dutch sentence that says what it is") {
    Ctl ctl;
    ctl.makeDepartment();
    const auto write = [&](const char* name, const QByteArray& bytes) {
        QFile file(ctl.path(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    REQUIRE(QDir().mkpath(ctl.path(QStringLiteral("map"))));
    write("leeg.csv", {});
    write("wit.csv", " \r\n\r\n");
    write("plaatje.csv", QByteArray::fromHex("89504e470d0a1a0a0000000d"));
    write("programma.csv", QByteArray::fromHex("7f454c4602010100000000000000000003003e00"));
    write("ruis.csv", QByteArray::fromHex("8f1b02e3c4a5f6971c8d0e0fe1f2938405060708"));
    struct Refused {
        const char* words;
        const char* code;
        const char* sentence;
    };
    const Refused table[] = {
        {"import|@|@map", "import_no_file", "“map” is een map of een apparaat"},
        {"import|@|@leeg.csv", "import_empty", "Het bestand is leeg"},
        {"import|@|@wit.csv", "import_empty", "Het bestand is leeg"},
        {"import|@|@plaatje.csv", "import_not_csv", "png"},
        {"import|@|@programma.csv", "import_zero_byte", "bestand"},
        {"import|@|@ruis.csv", "import_not_text", "geen tekst"},
        {"import|@|@leeg.csv|--mapping|@map", "not_understood", "kon niet worden gelezen"},
    };
    for (const auto& [words, code, sentence] : table) {
        CAPTURE(words);
        const CtlResult plain = ctl.run(words);
        CHECK(plain.exit == 1);
        CHECK(plain.out.isEmpty());
        CHECK(plain.errorText().contains(QString::fromUtf8(sentence)));
        const QStringList codes = ctl.run((QByteArray(words) + "|--json").constData()).problemCodes();
        CHECK(codes.contains(QLatin1String(code)));
        if (QByteArray(code) == "import_empty")
            CHECK(codes.size() == 1); // not that columns lack too
    }
    write("goed.csv", "klantnummer;achternaam\r\nK1;Jansen\r\n");
    CHECK(ctl.run("import|@|@goed.csv|--report|@weg/rapport.csv").exit == 3);
    CHECK(ctl.run("import|@|@goed.csv|--report|@map").exit == 3);
    CHECK(ctl.must("list|@|participants|--json").json().value(QStringLiteral("count")).toInt() == 0);
}
