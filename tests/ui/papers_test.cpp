// SPDX-License-Identifier: EUPL-1.2
// Every paper that leaves a practice department says on it that it is one.
#include "core/db/cipher.h"
#include "core/store/contract_proposals.h"
#include "core/store/participant_list.h"
#include "core/store/placements.h"
#include "core/store/trajectories.h"
#include "tests/support/catch.h"
#include "tests/support/letter_samples.h"
#include "tests/ui/people_demo.h"
#include "tests/ui/shell_window.h"
#include "ui/participants/contract_dialogs.h"
#include "ui/participants/leaving_dialogs.h"
#include "ui/participants/profile_dialogs.h"
#include "ui/participants/skill_dialogs.h"
#include "ui/participants/stage_pdf.h"
#include "ui/shared/practice.h"

#include <QFile>
#include <QFileDialog>
#include <QRegularExpression>
#include <QTest>

using namespace wijkwerk;
using namespace wijkwerk::test;
namespace people = wijkwerk::ui::participants;

namespace {

QString solid(QString text) {
    static const QRegularExpression space(QStringLiteral("\\s"));
    return text.remove(space);
}

/// Text of the PDF that the file dialog in front is given; nothing when there is no pdftotext here.
std::optional<QString> saved(QWidget& window, const QString& path) {
    auto* dialog = window.findChild<QFileDialog*>();
    REQUIRE(dialog);
    Q_EMIT dialog->fileSelected(path);
    delete dialog;
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto text =
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8")},
                 file.readAll(), {QStringLiteral("-")});
    file.close();
    QFile::remove(path);
    return text ? std::optional(solid(*text)) : std::nullopt;
}

} // namespace

TEST_CASE("every paper of a practice department says that it is one", "[people]") {
    PeopleDemo demo;
    QWidget window;
    window.show();
    ui::Context& context = *demo.context;
    const ParticipantId person = someoneIn(demo, Phase::Stage);
    const TrajectoryId way = store::trajectories::openOf(demo.database(), person)->id;
    auto evaluated = demo.database().statement("select id from evaluation order by id limit 1");
    REQUIRE(evaluated.next());
    const auto evaluation = evaluated.id<EvaluationId>();
    auto planned = demo.database().statement("select participant_id from handover where done_on is null");
    REQUIRE(planned.next());
    const auto handedOver = planned.id<ParticipantId>();
    const std::pair<const char*, std::function<void()>> papers[] = {
        {"agreement",
         [&] { people::saveAgreementPdf(context, &window, store::placements::latestOf(demo.database(), way)->id); }},
        {"evaluation", [&] { people::saveEvaluationPdf(context, &window, evaluation); }},
        {"talk", [&] { people::saveTalkForm(context, &window, person); }},
        {"form for HR",
         [&] { people::saveHrForm(context, &window, store::contract_proposals::open(demo.database()).front().id); }},
        {"skills", [&] { people::saveSkillsPdf(context, &window, person); }},
        {"hand-over",
         [&] {
             people::openHandover(context, &window, handedOver);
             auto* dialog = shell_test::openDialog<ui::Dialog>(window);
             REQUIRE(dialog);
             auto* sheet = shell_test::button(*dialog, QStringLiteral("Blad bewaren…"));
             REQUIRE(sheet);
             sheet->click();
         }},
    };
    const QString path = demo.folder.filePath(QStringLiteral("papier.pdf"));
    const QString words = solid(ui::practiceWords());
    for (const auto& [name, paper] : papers) {
        INFO(name);
        for (const bool practice : {true, false}) {
            if (!practice && !db::encrypts())
                continue; // then everything is practice
            ui::markPractice(window, practice);
            paper();
            const auto text = saved(window, path);
            for (ui::Dialog* dialog : window.findChildren<ui::Dialog*>())
                delete dialog;
            if (!text) {
                WARN("pdftotext is not installed: the papers were not read");
                return;
            }
            CHECK(text->contains(words) == practice);
        }
    }
}
