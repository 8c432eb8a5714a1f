// SPDX-License-Identifier: EUPL-1.2
// What is typed in the window keeps how it was meant, and documents that were opened go as soon as they can.
#include "core/store/handovers.h"
#include "core/store/journal.h"
#include "core/store/notes.h"
#include "core/store/participant_list.h"
#include "core/store/trajectories.h"
#include "core/work/handover_work.h"
#include "core/work/note_work.h"
#include "core/work/suspending.h"
#include "tests/support/catch.h"
#include "tests/support/ordinary_user.h"
#include "tests/ui/people_demo.h"
#include "tests/ui/shell_window.h"
#include "ui/participants/dialogs.h"
#include "ui/participants/floor_note.h"
#include "ui/participants/leaving_dialogs.h"
#include "ui/participants/medical_hint.h"
#include "ui/participants/quick_note.h"
#include "ui/participants/stage_dialogs.h"
#include "ui/participants/stage_pdf.h"
#include "ui/shared/dialog.h"
#include "ui/shared/practice.h"
#include "ui/shared/private_copies.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace wijkwerk;
using namespace wijkwerk::test;
namespace people = wijkwerk::ui::participants;

namespace {

std::vector<ParticipantId> inStage(PeopleDemo& demo) {
    ParticipantFilter filter;
    filter.phases = {Phase::Stage};
    return store::participant_list::ids(demo.database(), filter, demo.context->today());
}

} // namespace

TEST_CASE("a draft comes back as it was meant: sensitive, and of its kind", "[people]") {
    PeopleDemo demo;
    const auto ids = inStage(demo);
    REQUIRE(ids.size() > 1);
    people::QuickNote note(*demo.context);
    note.show();
    note.setPerson(ids[0]);
    auto* text = note.findChild<QPlainTextEdit*>();
    auto* kind = note.findChild<QComboBox*>();
    auto* sensitive = note.findChild<QCheckBox*>();
    QTest::keyClicks(text, QStringLiteral("Half verhaal"));
    kind->setCurrentIndex(kind->findData(int(NoteKind::Phone)));
    sensitive->setChecked(true);
    note.setPerson(ids[1]);
    CHECK_FALSE(sensitive->isChecked());
    CHECK(text->toPlainText().isEmpty());
    note.setPerson(ids[0]);
    CHECK(text->toPlainText() == QStringLiteral("Half verhaal"));
    CHECK(sensitive->isChecked());
    CHECK(kind->currentData().toInt() == int(NoteKind::Phone));
}

TEST_CASE("what is half typed outlives a note about several people", "[people]") {
    PeopleDemo demo;
    const auto ids = inStage(demo);
    REQUIRE(ids.size() > 1);
    people::QuickNote note(*demo.context);
    note.show();
    note.setPerson(ids[0]);
    QTest::keyClicks(note.findChild<QPlainTextEdit*>(), QStringLiteral("Half verhaal"));
    REQUIRE(note.keepDraft());
    Note shared;
    shared.text = QStringLiteral("Werkoverleg");
    shared.happenedOn = demo.context->today();
    REQUIRE(work::perform(demo.database(), [&](db::Transaction& tx) {
        return work::addNoteForMany(tx, shared, {ids[0], ids[1]});
    }));
    note.setPerson(ids[1]);
    note.setPerson(ids[0]);
    CHECK(note.findChild<QPlainTextEdit*>()->toPlainText() == QStringLiteral("Half verhaal"));
}

TEST_CASE("copies that could not be removed are tried again", "[people]") {
    const QTemporaryDir home;
    giveToOrdinaryUser(home.path());
    const int left = asOrdinaryUser([&] {
        qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit());
        ui::PrivateCopies copies;
        const QString file = copies.put(QStringLiteral("a.txt"), "a");
        const QString folder = QFileInfo(file).path();
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner); // held open elsewhere, as it were
        copies.removeAll();
        if (!QFile::exists(file))
            return 2;
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        copies.removeAll();
        return QFile::exists(file) ? 1 : 0;
    });
    CHECK(left == 0);
}

TEST_CASE("every paper of a practice department says that it is one", "[people]") {
    QWidget window;
    ui::markPractice(window, true);
    const letters::Document paper = people::marked({}, &window);
    REQUIRE(paper.body.size() == 1);
    CHECK(paper.body.front().runs.front().text == ui::practiceWords());
}

TEST_CASE("the words of an evaluation that the program lost are offered, and go when it is left on purpose",
          "[people]") {
    PeopleDemo demo;
    const ParticipantId person = inStage(demo).front();
    const TrajectoryId way = store::trajectories::openOf(demo.database(), person)->id;
    const auto kept = [&] {
        for (const Draft& draft : store::notes::drafts(demo.database(), demo.context->worker())) {
            if (draft.place.startsWith(QStringLiteral("evaluation.")) && draft.participant == person)
                return draft.text;
        }
        return QString();
    };
    QWidget window;
    window.show();
    const auto opened = [&] {
        people::openEvaluation(*demo.context, &window, way);
        return shell_test::openDialog<ui::Dialog>(window);
    };
    ui::Dialog* dialog = opened();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QStringLiteral("Komt op tijd"));
    CHECK(kept().isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return kept() == QStringLiteral("Komt op tijd"); }, 9000));
    delete dialog; // as a crash: nothing was said
    CHECK(kept() == QStringLiteral("Komt op tijd"));

    dialog = opened();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QPlainTextEdit*>()->toPlainText().isEmpty());
    auto* back = shell_test::button(*dialog, QStringLiteral("Terugzetten"));
    REQUIRE(back);
    QTest::keyClick(back, Qt::Key_Space);
    CHECK(dialog->findChild<QPlainTextEdit*>()->toPlainText() == QStringLiteral("Komt op tijd"));
    dialog->QDialog::reject();
    CHECK(kept().isEmpty());
}

TEST_CASE("every dialog with a long text gives back what the program lost, and warns of medical words", "[people]") {
    struct Case {
        const char* place;
        std::function<void(PeopleDemo&, QWidget*, ParticipantId, TrajectoryId)> open;
    };
    const Case cases[] = {
        {"move", [](auto& demo, auto* window, auto, auto way) { people::openMove(*demo.context, window, way); }},
        {"outflow", [](auto& demo, auto* window, auto who, auto) { people::openOutflow(*demo.context, window, who); }},
        {"drop_out", [](auto& demo, auto* window, auto who, auto) { people::openDropOut(*demo.context, window, who); }},
        {"closing", [](auto& demo, auto* window, auto who, auto) { people::openClosing(*demo.context, window, who); }},
        {"handover.0",
         [](auto& demo, auto* window, auto who, auto) { people::openHandover(*demo.context, window, who); }},
        {"contact", [](auto& demo, auto* window, auto who, auto) { people::openContact(*demo.context, window, who); }},
    };
    PeopleDemo demo;
    const ParticipantId person = inStage(demo).front();
    const TrajectoryId way = store::trajectories::openOf(demo.database(), person)->id;
    QWidget window;
    window.show();
    for (const Case& one : cases) {
        INFO(one.place);
        {
            db::Transaction tx(demo.database(), {});
            Draft draft;
            draft.participant = person;
            draft.author = demo.context->worker();
            draft.place = QLatin1String(one.place) + QStringLiteral(".1");
            draft.text = QStringLiteral("Heeft een depressie");
            store::notes::saveDraft(tx, draft);
            tx.commit();
        }
        one.open(demo, &window, person, way);
        auto* dialog = shell_test::openDialog<ui::Dialog>(window);
        REQUIRE(dialog);
        auto* back = shell_test::button(*dialog, QStringLiteral("Terugzetten"));
        REQUIRE(back);
        QCoreApplication::processEvents(); // the hint looks at the fields after the dialog is whole
        QTest::keyClick(back, Qt::Key_Space);
        CHECK(dialog->findChild<QPlainTextEdit*>()->toPlainText() == QStringLiteral("Heeft een depressie"));
        auto* hint = dialog->findChild<people::MedicalHint*>();
        REQUIRE(hint);
        CHECK_FALSE(hint->isHidden());
        dialog->setUnsaved(false);
        dialog->QDialog::reject();
        delete dialog;
    }
}
