// SPDX-License-Identifier: EUPL-1.2
// The gespreksformulier: exactly one A4, whatever is filled in, and never a BSN.
#include "core/store/certificates.h"
#include "core/store/profile.h"
#include "core/work/profile_work.h"
#include "core/work/talk_form.h"
#include "tests/support/work_bench.h"

#include <QImage>
#include <QPainter>

#include <set>

using namespace wijkwerk;
using test::WorkBench;

namespace {

/// How far down anything but white stands on the sheet, in millimetres.
double lowestMark(const print::Layout& layout) {
    constexpr int height = 1188;
    constexpr int width = 840;
    QImage sheet(width, height, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.scale(double(width) / print::pageWidth, double(height) / print::pageHeight);
    layout.paint(painter, 0);
    painter.end();
    if (const QByteArray path = qgetenv("WIJKWERK_TALK_FORM"); !path.isEmpty())
        sheet.save(QString::fromLocal8Bit(path));
    for (int y = height - 1; y >= 0; --y) {
        for (int x = 0; x < width; ++x) {
            if (sheet.pixelColor(x, y).lightness() < 200)
                return 297.0 * y / height;
        }
    }
    return 0;
}

QStringList wordsOf(const print::PaperForm& form) {
    QStringList words;
    const auto add = [&](const std::vector<print::FormQuestion>& questions) {
        for (const print::FormQuestion& question : questions) {
            words << question.label << question.value;
            for (const print::FormBox& box : question.boxes)
                words << (box.ticked ? u'*' + box.text : box.text);
        }
    };
    add(form.head);
    for (const print::FormSection& section : form.sections)
        add(section.questions);
    return words;
}

} // namespace

TEST_CASE("the form of the talk is one A4 also for the longest names and the longest answers") {
    WorkBench bench;
    Participant person = bench.person();
    person.name.firstNames = QStringLiteral("Wilhelmina Johanna Maria Theodora Aleida Elisabeth Catharina");
    person.name.surname = QStringLiteral("Schimmelpenninck van der Oye tot Nijenbeek en de Pol");
    person.name.partnerPrefix = QStringLiteral("van den");
    person.name.partnerSurname = QStringLiteral("Heuvel-Rijnders van Oudheusden Grootegast");
    person.name.use = NameUse::PartnerFirst;
    const ParticipantId id = bench.add(person);
    const QString endless = QStringLiteral("Werkt graag buiten met planten en wil leren snoeien. ").repeated(30);
    std::vector<work::ProfileEntry> entries;
    for (const ProfileSpec& spec : profileSpecs()) {
        if (spec.type == ProfileType::Text)
            entries.push_back({spec.field, endless});
    }
    REQUIRE(bench.act([&](auto& tx) { return work::setProfile(tx, {id, entries}); }));
    for (int job = 0; job < 12; ++job) {
        WorkPeriod work;
        work.participant = id;
        work.employer = QStringLiteral("Stichting Openbaar Groen en Beheer Wijkerdam en Omstreken");
        REQUIRE(bench.act([&](auto& tx) { return work::saveWork(tx, work); }));
    }
    const print::PaperForm form = work::talkForm(bench.db(), id);
    const print::Layout layout = print::layout(form);
    CHECK(layout.pageCount() == 1);
    CHECK(print::pdf(form).pages == 1);
    const double lowest = lowestMark(layout);
    CAPTURE(lowest);
    CHECK(lowest < 290);
    CHECK(lowest > 230);
}

TEST_CASE("the form of the talk is filled in with what is known, without a BSN, and follows the order of the screen") {
    WorkBench bench;
    const ParticipantId id = bench.addPerson();
    Certificate vca;
    vca.participant = id;
    REQUIRE(bench.act([&](auto& tx) { return work::saveCertificate(tx, vca); }));
    FunctionalLimit lifting;
    lifting.aspect = LimitAspect::Lifting;
    lifting.degree = LimitDegree::Strong;
    REQUIRE(bench.act([&](auto& tx) { return work::setLimits(tx, id, {lifting}); }));
    const print::PaperForm form = work::talkForm(bench.db(), id);
    const QStringList words = wordsOf(form);
    for (const char* known : {"A.C. van den Berg", "Buiten werken", "24", "*ma", "*fiets", "*VCA", "*tillen"}) {
        CAPTURE(known);
        CHECK(words.filter(QString::fromUtf8(known)).size() > 0);
    }
    CHECK(
        words.filter(QStringLiteral("mevrouw")).isEmpty()); // aanschrijfwijze (domain.md 7.4): a name line has no title
    CHECK(words.contains(QStringLiteral("wo")));
    CHECK(words.filter(WorkBench::bsn).isEmpty());
    CHECK(lowestMark(print::layout(form)) < 290);
    const auto order = work::talkOrder();
    const std::set<ProfileField> asked(order.begin(), order.end());
    CHECK(asked.size() == order.size());
    // A decision of the college is written down with the limits; it is not asked in the talk.
    CHECK(asked.size() == profileSpecs().size() - 2);
}
