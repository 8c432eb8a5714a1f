// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/texts/dutch.h"
#include "ui/texts/fault_text.h"
#include "ui/texts/labels.h"
#include "ui/texts/problem_text.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

using namespace wijkwerk;
using namespace wijkwerk::ui;

namespace {

/// Every code that the sources of core write, at `.code =` or at one of the makers of problem.h.
QSet<QString> codesInCore() {
    static const QRegularExpression written(
        QStringLiteral(R"re((?:\.code\s*=|\b(?:wrong|warning|refusal)\s*\(|\bProblem\s*\{)\s*)re"
                       R"re((?:QStringLiteral\(|QLatin1String\(|QString\()?u?"([a-z0-9_]+)")re"));
    QSet<QString> codes;
    QDirIterator files(QStringLiteral(WIJKWERK_SOURCE_DIR "/core"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (auto match = written.globalMatch(source); match.hasNext();)
            codes.insert(match.next().captured(1));
    }
    return codes;
}

QTranslator& dutch() {
    static QTranslator translator;
    if (translator.isEmpty())
        REQUIRE(translator.load(QStringLiteral(":/i18n/wijkwerk_nl.qm")));
    return translator;
}

/// The program speaks Dutch as long as this lives.
struct InDutch {
    InDutch() { QCoreApplication::installTranslator(&dutch()); }
    ~InDutch() { QCoreApplication::removeTranslator(&dutch()); }
};

template <class E>
void everyValueHasADutchLabel() {
    for (const auto& word : Words<E>::list) {
        CAPTURE(word.code);
        const QString label = labelOf(word.value);
        CHECK_FALSE(label.isEmpty());
        CHECK(label != QLatin1String(word.code));
    }
}

} // namespace

TEST_CASE("every code of a problem that core writes has a sentence") {
    for (const QString& code : codesInCore()) {
        CAPTURE(code);
        CHECK(hasText(code));
    }
}

TEST_CASE("every sentence of a problem has Dutch with the same blanks") {
    static const QRegularExpression blank(QStringLiteral(R"(%[1-9]|\{(?:value|proposal|row|column)\})"));
    const auto blanks = [](const QString& text) {
        QStringList found;
        for (auto match = blank.globalMatch(text); match.hasNext();)
            found << match.next().captured();
        found.sort();
        found.removeDuplicates();
        return found;
    };
    QSet<QString> seen;
    for (const auto& table : problemTables()) {
        for (const auto& text : table.texts) {
            CAPTURE(text.code);
            CHECK_FALSE(seen.contains(QString::fromLatin1(text.code)));
            seen.insert(QString::fromLatin1(text.code));
            const QString translated = dutch().translate(table.context, text.sentence);
            CHECK_FALSE(translated.isEmpty());
            CHECK(blanks(translated) == blanks(QString::fromUtf8(text.sentence)));
        }
    }
}

TEST_CASE("a problem without a sentence still says which code it is") {
    const InDutch speaking;
    CHECK(textOf(wrong(QStringLiteral("no_such_code"))) == QStringLiteral("Dit klopt niet (no_such_code)."));
}

TEST_CASE("every way in which a file is not ours or not whole has a sentence of its own", "[e2][e2.11]") {
    const InDutch speaking;
    QStringList sentences;
    for (const auto fault : {Fault::FileMissing, Fault::FileEmpty, Fault::NotADepartment, Fault::ForeignDatabase,
                             Fault::NewerVersion, Fault::OlderVersion, Fault::NotEncrypted, Fault::WrongKeyOrDamaged,
                             Fault::Damaged, Fault::Altered, Fault::HotJournal, Fault::NoPermission})
        sentences << textOf(Error(fault, QStringLiteral("X")));
    CHECK(sentences.removeDuplicates() == 0);
}

TEST_CASE("every fault has a Dutch title and a sentence with its detail") {
    const InDutch speaking;
    for (int value = 0; value <= int(Fault::Internal); ++value) {
        const auto fault = Fault(value);
        CAPTURE(codeOf(fault));
        const QString english = QStringLiteral("Nothing was");
        CHECK_FALSE(titleOf(fault).isEmpty());
        CHECK(textOf(Error(fault, QStringLiteral("X"))).size() > 40);
        CHECK_FALSE(textOf(Error(fault)).contains(english));
        CHECK_FALSE(textOf(Error(fault)).contains(u'%'));
    }
    CHECK(textOf(Error(Fault::FileExists, QStringLiteral("a.wijkwerk"))) ==
          QStringLiteral("Er is al een bestand “a.wijkwerk”. Het is niet overschreven. Kies een andere naam."));
    CHECK(titleOf(Fault::DiskFull) == QStringLiteral("Schijf is vol"));
    CHECK(textOf(Error(Fault::InUse, QStringLiteral("Joke Brandsma")))
              .startsWith(QStringLiteral("Iemand anders werkt in dit bestand: Joke Brandsma.")));
}

TEST_CASE("every value of the domain has a Dutch label") {
    const InDutch speaking;
    everyValueHasADutchLabel<Phase>();
    everyValueHasADutchLabel<ParticipantKind>();
    everyValueHasADutchLabel<ParticipantFlag>();
    everyValueHasADutchLabel<Role>();
    everyValueHasADutchLabel<StageLegalForm>();
    everyValueHasADutchLabel<PlacementKind>();
    everyValueHasADutchLabel<AdviceOutcome>();
    everyValueHasADutchLabel<TaskKind>();
    everyValueHasADutchLabel<NoteKind>();
    everyValueHasADutchLabel<LetterStatus>();
    everyValueHasADutchLabel<NameUse>();
    everyValueHasADutchLabel<RegisteredSex>();
    everyValueHasADutchLabel<FormOfAddress>();
    everyValueHasADutchLabel<SalutationStyle>();
    everyValueHasADutchLabel<ParticipantColumn>();
    everyValueHasADutchLabel<NumberHint>();
    everyValueHasADutchLabel<OutflowType>();
    everyValueHasADutchLabel<DropOutReason>();
    everyValueHasADutchLabel<TrajectoryResult>();
    CHECK(labelOf(Phase::DroppedOut) == QStringLiteral("Gestopt"));
    CHECK(reportLabelOf(Phase::DroppedOut) == QStringLiteral("Uitval"));
    CHECK(labelOf(Phase::Referred) == QStringLiteral("Aangemeld"));
    CHECK(labelOf(StageLegalForm::TrialPlacement) == QStringLiteral("Proefplaatsing"));
}

TEST_CASE("the reason of an end is read by where the trajectory went") {
    const InDutch speaking;
    CHECK(reasonLabelOf(Phase::Outflow, QStringLiteral("other")) == QStringLiteral("Anders"));
    CHECK(reasonLabelOf(Phase::DroppedOut, QStringLiteral("travel")) == QStringLiteral("Reizen lukt niet"));
    CHECK(reasonLabelOf(Phase::Closed, QStringLiteral("goal_partly")) == QStringLiteral("Doel deels behaald"));
    CHECK(reasonLabelOf(Phase::Closed, QStringLiteral("unheard_of")) == QStringLiteral("unheard_of"));
    CHECK(fieldLabelOf(QStringLiteral("bornOn")) == QStringLiteral("Geboortedatum"));
}
