// SPDX-License-Identifier: EUPL-1.2
// The letters of domain.md 10 besides the plaatsingsbrief: what they say, which law they stand under, and what they
// cannot do without.
#include "core/letters/gates.h"
#include "core/letters/merge.h"
#include "core/letters/plain_language.h"
#include "core/print/pdf.h"
#include "tests/support/catch.h"
#include "tests/support/dates.h"
#include "tests/support/letter_samples.h"

#include <QFile>

#include <functional>

using namespace wijkwerk;
using namespace wijkwerk::letters;
using test::day;

namespace {

Document letterOf(const char* name, const LetterInput& input) {
    return merge(load(QLatin1String(name)), facts(input), input.date);
}

QStringList codes(const Problems& problems) {
    QStringList found;
    for (const Problem& problem : problems)
        found << problem.code + (problem.field.isEmpty() ? QString() : u' ' + problem.field);
    return found;
}

struct Sample {
    const char* name;
    Law law;
    bool decision;
    int pages;
    const char* says; ///< the first sentences
};
const Sample samples[] = {
    {"uitslag-voorselectie", Law::Public, false, 1,
     "Op 16 november 2026 praatten wij met u over werk bij het wijkbedrijf."},
    {"afwijzing-voorselectie", Law::Public, true, 2,
     "U krijgt geen plek bij het wijkbedrijf. Wij praatten hierover met u op 16 november 2026."},
    {"verlenging", Law::Public, true, 2,
     "De stage zou stoppen op 31 december 2026. De nieuwe laatste dag is 28 februari 2027."},
    {"andere-werkplek", Law::Public, true, 2, "Dat begint op maandag 30 november 2026."},
    {"contractaanbod", Law::Private, false, 1, "Wij bieden u een tijdelijk contract aan."},
    {"aanzegbrief-verlengen", Law::Private, false, 1,
     "Uw contract bij de gemeente stopt op 31 december 2026. Wij gaan graag met u door."},
    {"aanzegbrief-einde", Law::Private, false, 1, "Uw laatste werkdag is donderdag 31 december 2026."},
    {"beeindiging-stage", Law::Public, true, 2, "Uw laatste dag is vrijdag 20 november 2026."}};

} // namespace

TEST_CASE("every letter about an act is complete, easy to read, and under its own law") {
    for (const Sample& sample : samples) {
        INFO(sample.name);
        const LetterInput input = test::bouzidWithActs();
        const Document document = letterOf(sample.name, input);
        CHECK(codes(check(document, input, Moment::Final)) == QStringList{});
        CHECK(document.missing == QStringList{});
        CHECK(document.law == sample.law);
        CHECK(document.isDecision == sample.decision);
        CHECK(document.objection.empty() != sample.decision);
        CHECK(plainText(document).contains(QString::fromUtf8(sample.says)));
        CHECK(document.onBehalf == (sample.law == Law::Private
                                        ? QStringLiteral("namens de gemeente Wijkerdam (werkgever)")
                                        : QStringLiteral("namens burgemeester en wethouders van Wijkerdam")));
        CHECK(readability(document).averageWords() < 11);
        CHECK(readability(document).longestWords <= 22);
        CHECK(documentFromMarkup(toMarkup(document)) == document);
    }
}

TEST_CASE("a letter about an act gives the same bytes every time, on as many pages as it should") {
    for (const Sample& sample : samples) {
        INFO(sample.name);
        const Document document = letterOf(sample.name, test::bouzidWithActs());
        const auto pdf = print::pdf(document);
        CHECK(pdf.pages == sample.pages);
        CHECK(print::pdf(documentFromMarkup(toMarkup(document)).value()).sha256 == pdf.sha256);
        const QString out = qEnvironmentVariable("WIJKWERK_LETTERS_OUT");
        if (QFile file(out + u'/' + QLatin1String(sample.name) + QStringLiteral(".pdf"));
            !out.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(pdf.bytes);
        if (QFile file(out + u'/' + QLatin1String(sample.name) + QStringLiteral(".txt"));
            !out.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(plainText(document).toUtf8());
    }
}

TEST_CASE("each letter about an act, word for word") {
    for (const Sample& sample : samples) {
        INFO(sample.name);
        QFile file(QStringLiteral(WIJKWERK_SOURCE_DIR "/tests/data/letters/") + QLatin1String(sample.name) +
                   QStringLiteral(".txt"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(plainText(letterOf(sample.name, test::bouzidWithActs())) == QString::fromUtf8(file.readAll()));
    }
}

TEST_CASE("a letter about an act with the longest names stays whole") {
    for (const Sample& sample : samples) {
        INFO(sample.name);
        LetterInput input = test::bouzidWithActs();
        input.participant.name.surname = QString(60, u'W');
        input.workplace.name = QString(80, u'M');
        input.team.name = QString(60, u'M');
        input.moved->from = QString(80, u'W');
        input.proposal->terms.function = QStringLiteral("Medewerker ") + QString(80, u'g');
        input.guide.name = input.coach.name = QString(60, u'W');
        const Document document = letterOf(sample.name, input);
        CHECK_FALSE(hasWrong(check(document, input, Moment::Final)));
        CHECK(print::pdf(document).pages <= 3);
    }
}

TEST_CASE("what a letter about an act cannot do without") {
    struct Row {
        const char* name;
        std::function<void(LetterInput&)> change;
        QStringList found;
    };
    const Row rows[] = {
        {"afwijzing-voorselectie",
         [](auto& i) { i.advice->reason.clear(); },
         {QStringLiteral("letter_field_missing reason")}},
        {"uitslag-voorselectie",
         [](auto& i) {
             i.advice->outcome = AdviceOutcome::AnotherTalk;
             i.advice->nextTalkOn.reset();
         },
         {QStringLiteral("letter_field_missing nextTalkOn")}},
        {"verlenging", [](auto& i) { i.extended->reason.clear(); }, {QStringLiteral("letter_field_missing reason")}},
        {"verlenging",
         [](auto& i) { i.extended->lastDayBefore = day("20-11-2026"); },
         {QStringLiteral("letter_after_old_end lastDay")}},
        {"andere-werkplek",
         [](auto& i) {
             i.moved->move.reason = ChangeReason::Other;
             i.moved->move.note.clear();
         },
         {QStringLiteral("letter_field_missing reason")}},
        {"andere-werkplek",
         [](auto& i) { i.placement.startsOn = day("23-11-2026"); },
         {QStringLiteral("letter_after_move startsOn")}},
        {"beeindiging-stage",
         [](auto& i) { i.stopped->dropOut = DropOutReason::Other; },
         {QStringLiteral("letter_field_missing reason")}},
        {"contractaanbod",
         [](auto& i) { i.proposal->terms.function.clear(); },
         {QStringLiteral("letter_field_missing function")}},
        {"contractaanbod",
         [](auto& i) { i.proposal->answerBy = day("24-11-2026"); },
         {QStringLiteral("letter_answer_past answerBy")}},
        {"contractaanbod",
         [](auto& i) {
             i.department.objectionAddress.clear(); // it is no decision
             i.department.mandateLine.clear();      // and signed for the employer
         },
         {}},
        // To 31-12 the law asks the aanzegging on 30-11; on 5-12 it is five days late.
        {"aanzegbrief-einde", [](auto& i) { i.date = day("05-12-2026"); }, {QStringLiteral("letter_notice_late date")}},
        {"aanzegbrief-einde", [](auto& i) { i.date = day("30-11-2026"); }, {}},
        {"aanzegbrief-einde",
         [](auto& i) {
             i.date = day("05-12-2026");
             i.notice = ContractNotice{};
             i.notice->givenOn = day("20-11-2026");
         },
         {}},
    };
    for (const Row& row : rows) {
        LetterInput input = test::bouzidWithActs();
        row.change(input);
        INFO(row.name);
        CHECK(codes(check(letterOf(row.name, input), input, Moment::Final)) == row.found);
    }
}

TEST_CASE("a decision names the last day to object, on the calendar of the law") {
    LetterInput input = test::bouzid();
    input.date = day("23-11-2026");
    const auto clause = [&] { return plainText(test::placementLetter(input)); };
    CHECK(clause().contains(QStringLiteral("U kunt dus bezwaar maken tot en met 4 januari 2027.")));
    input.equated = {day("04-01-2027")};
    CHECK(clause().contains(QStringLiteral("U kunt dus bezwaar maken tot en met 5 januari 2027.")));
    CHECK(plainText(letterOf("beeindiging-stage", test::bouzidWithActs())).contains(QStringLiteral("5 januari 2027")));
}

TEST_CASE("a letter announces no evaluation that is over, and no decision") {
    LetterInput input = test::bouzid(); // from 30-11-2026: weeks 2, 5, 8 and 12
    const QString before = plainText(test::placementLetter(input));
    CHECK(before.contains(QStringLiteral("in week 2,")));
    input.date = day("04-01-2027");
    const QString late = plainText(test::placementLetter(input));
    CHECK_FALSE(late.contains(QStringLiteral("in week 2,")));
    CHECK(late.contains(QStringLiteral("in week 8,")));
    CHECK(late.contains(QStringLiteral("Wij beslissen uiterlijk op 5 februari 2027")));
    input.date = day("08-02-2027");
    CHECK(plainText(test::placementLetter(input)).contains(QStringLiteral("Wij beslissen vóór het einde")));
}

TEST_CASE("the aanzegging tells how it was given and received, and when to ask for a benefit") {
    LetterInput input = test::bouzidWithActs();
    input.notice = ContractNotice{};
    input.notice->givenOn = day("20-11-2026");
    input.notice->how = NoticeHow::RegisteredPost;
    input.notice->receivedOn = day("23-11-2026");
    const QString text = plainText(letterOf("aanzegbrief-einde", input));
    CHECK(
        text.contains(QStringLiteral("Wij vertelden u dit ook op 20 november 2026, met een aangetekende brief. U kreeg "
                                     "dat bericht op 23 november 2026.")));
    CHECK(text.contains(QStringLiteral("tussen 24 december 2026 en 7 januari 2027")));
    CHECK_FALSE(text.contains(QStringLiteral("bezwaar")));
    input.placement.days = Weekdays{}.with(1).with(2); // the last Tuesday of the year is the 29th
    CHECK(plainText(letterOf("aanzegbrief-einde", input)).contains(QStringLiteral("dinsdag 29 december 2026")));
}

TEST_CASE("an offer says whether it is for good, till a day, or till a day that is only expected") {
    for (const char* name : {"contractaanbod", "aanzegbrief-verlengen"}) {
        INFO(name);
        LetterInput input = test::bouzidWithActs();
        const QString till = QStringLiteral("tot en met 31 december 2027");
        const QString expected = QStringLiteral("De laatste dag staat nog niet vast. Wij denken dat het 31 december "
                                                "2027 wordt.");
        const QString good = QStringLiteral("voor onbepaalde tijd. Het heeft geen laatste dag.");
        const auto says = [&] {
            const Document document = letterOf(name, input);
            CHECK(codes(check(document, input, Moment::Final)) == QStringList{});
            const QString text = plainText(document);
            CHECK(text.contains(QStringLiteral("tijdelijk")) ==
                  (document.templateName == u"contractaanbod" && !text.contains(good)));
            return QStringList{text.contains(till) ? QStringLiteral("till") : QString(),
                               text.contains(expected) ? QStringLiteral("expected") : QString(),
                               text.contains(good) ? QStringLiteral("good") : QString()}
                .join(QString());
        };
        CHECK(says() == QStringLiteral("till"));
        input.proposal->terms.onCalendarDate = false;
        CHECK(says() == QStringLiteral("expected"));
        input.proposal->terms.onCalendarDate = true;
        input.proposal->chainReason = QStringLiteral("Vierde contract, bewust."); // permanent by law
        CHECK(says() == QStringLiteral("good"));
        input.proposal->chainReason.clear();
        input.proposal->terms.forGood = true;
        input.proposal->terms.lastDay.reset();
        CHECK(says() == QStringLiteral("good"));
    }
}

TEST_CASE("why a stage stopped is told in words about the work, never about health") {
    LetterInput input = test::bouzidWithActs();
    for (const auto& word : Words<DropOutReason>::list) {
        input.stopped->dropOut = word.value;
        input.stopped->note = QStringLiteral("Het ging niet");
        const QString text = plainText(letterOf("beeindiging-stage", input));
        CHECK_FALSE(text.contains(QStringLiteral("gezondheid")));
        CHECK(text.contains(QStringLiteral("Het ging niet.")) == (word.value == DropOutReason::Other));
    }
    input.stopped->dropOut.reset();
    input.stopped->change = ChangeReason::WorkEnded;
    const QString waits = plainText(letterOf("beeindiging-stage", input));
    CHECK(waits.contains(QStringLiteral("Op deze plek is geen werk meer.")));
    CHECK(waits.contains(QStringLiteral("U staat weer op de wachtlijst.")));
}

TEST_CASE("a letter to practise with says so on every page, and stays a letter to practise with") {
    Document document = letterOf("beeindiging-stage", test::bouzidWithActs());
    document.mark = QStringLiteral("OEFENVERSIE: niet echt");
    CHECK(documentFromMarkup(toMarkup(document)) == document);
    const auto text =
        test::outputOf(QStringLiteral("pdftotext"), {}, print::pdf(document).bytes, {QStringLiteral("-")});
    if (text)
        CHECK(text->count(QStringLiteral("OEFENVERSIE: niet echt")) == 2);
}
