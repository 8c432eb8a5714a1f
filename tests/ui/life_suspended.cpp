// SPDX-License-Identifier: EUPL-1.2
// Life 5: a stage that stood still for four weeks, was made longer, and ended in part-time work.
#include "tests/ui/lives_way.h"

using namespace lives;

namespace {

/// From referral to the letter of a stage from Monday 30-11-2026 t/m 28-02-2027 (domain.md 11, the example).
ParticipantId placed(Life& life) {
    const ParticipantId karim = refers(life, QStringLiteral("Karim"), QStringLiteral("Bouzid"));
    // D01: ten working days after Monday 02-11 is Monday 16-11.
    CHECK(life.dues(karim, "D01") == QStringList{QStringLiteral("D01 first_talk 16-11-2026 later")});
    completesDetails(life, QStringLiteral("14-03-1988"));
    life.on("03-11-2026");
    life.opensDossier(QStringLiteral("Bouzid"));
    preselects(life, QStringLiteral("10-11-2026"));
    life.on("10-11-2026");
    life.opensDossier(QStringLiteral("Bouzid"));
    writesTalk(life);
    // D02: five working days after Tuesday 10-11 is Tuesday 17-11.
    CHECK(life.dues(karim, "D02") == QStringList{QStringLiteral("D02 report 17-11-2026 later")});
    advises(life, QStringLiteral("10-11-2026"));
    CHECK(life.dues(karim, "D02").isEmpty());
    placesInStage(life, QStringLiteral("Plantsoen Noord"), QStringLiteral("30112026"), QStringLiteral("18"));
    life.presses(QStringLiteral("Plaatsingsbrief maken…"));
    makesLetter(life, QStringLiteral("plaatsing.pdf"));
    CHECK(life.letters(karim) == QStringList{QStringLiteral("plaatsingsbrief")});
    CHECK(life.placement(karim).lastDay == day("28-02-2027"));
    return karim;
}

/// Nobody starts while something is open (issue: blocks "gestart" unless overruled); then it is arranged.
void begins(Life& life, ParticipantId karim) {
    life.on("30-11-2026");
    life.opensDossier(QStringLiteral("Bouzid"));
    actsOnStage(life, QStringLiteral("Gestart…"), QStringLiteral("Gestart"));
    const QString why = life.isRefused();
    WARN(why.toStdString());
    life.key(Qt::Key_Escape);
    life.key(Qt::Key_Escape);
    arrangesStart(life);
    recordsStart(life);
    CHECK(life.dues(karim, "W01").isEmpty());
    // D03: weeks 2, 5, 8 and 12 end on Sunday, so the working day before: 31-12 because 01-01 is a holiday.
    WARN(life.dues(karim).join(u'\n').toStdString());
}

} // namespace

TEST_CASE("life 5: a stage that stood still and was extended", "[life]") {
    Life life("02-11-2026");
    const ParticipantId karim = placed(life);
    begins(life, karim);
    life.on("11-12-2026");
    life.opensDossier(QStringLiteral("Bouzid"));
    evaluates(life, QStringLiteral("Week 2"));
    WARN(life.dues(karim).join(u'\n').toStdString());

    life.on("14-12-2026");
    life.opensDossier(QStringLiteral("Bouzid"));
    actsOnStage(life, QStringLiteral("Stilleggen…"), QStringLiteral("ligt stil"));
    life.fill(QStringLiteral("Verwacht t/m"), QStringLiteral("10-01-2027"));
    life.saves();
    WARN(life.dues(karim).join(u'\n').toStdString());
    WARN(life.words().toStdString());

    life.on("11-01-2027");
    WARN(life.vandaag().toStdString());
    life.opensDossier(QStringLiteral("Bouzid"));
    actsOnStage(life, QStringLiteral("Stage weer verder…"), QStringLiteral("gaat verder"));
    WARN(life.words().toStdString());
    life.saves();
    WARN(life.dues(karim).join(u'\n').toStdString());
    life.on("29-01-2027");
    life.opensDossier(QStringLiteral("Bouzid"));
    evaluates(life, QStringLiteral("Week 5"));
    life.on("19-02-2027");
    life.opensDossier(QStringLiteral("Bouzid"));
    evaluates(life, QStringLiteral("Week 8"), {}, QStringLiteral("Verlengen"));
    life.on("05-03-2027");
    WARN(life.vandaag().toStdString());
    life.opensDossier(QStringLiteral("Bouzid"));
    actsOnStage(life, QStringLiteral("Verlengen…"), QStringLiteral("verlengen"));
    life.fill(QStringLiteral("Nieuwe laatste dag"), QStringLiteral("31-07-2027"));
    life.fill(QStringLiteral("Waarom langer"), QStringLiteral("Nog niet klaar om te vertrekken."));
    WARN(life.isRefused().toStdString());
    life.key(Qt::Key_Escape);
    WARN(life.words().toStdString());
    life.fill(QStringLiteral("Nieuwe laatste dag"), QStringLiteral("28-05-2027"));
    life.saves();
    WARN(life.dues(karim).join(u'\n').toStdString());
    WARN(life.timeline().join(u'\n').toStdString());
}
