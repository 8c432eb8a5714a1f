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
#include "ui/participants/draft_keeper.h"
#include "ui/participants/floor_note.h"
#include "ui/participants/leaving_dialogs.h"
#include "ui/participants/medical_hint.h"
#include "ui/participants/quick_note.h"
#include "ui/participants/stage_dialogs.h"
#include "ui/shared/dialog.h"
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

/// The dialog of an evaluation, and what the file has of its first words.
struct Evaluating {
    PeopleDemo demo;
    QWidget window;
    ParticipantId person = inStage(demo).front();
    TrajectoryId way = store::trajectories::openOf(demo.database(), person)->id;

    Evaluating() { window.show(); }
    ui::Dialog* dialog() { return shell_test::openDialog<ui::Dialog>(window); }
    ui::Dialog* opened() {
        people::openEvaluation(*demo.context, &window, way);
        REQUIRE(dialog());
        return dialog();
    }
    QPlainTextEdit* text() { return dialog()->findChild<QPlainTextEdit*>(); }
    people::DraftKeeper& keeper() { return *dialog()->findChild<people::DraftKeeper*>(); }
    void press(const char* verb) {
        auto* button = shell_test::button(*dialog(), QString::fromUtf8(verb));
        REQUIRE(button);
        QTest::keyClick(button, Qt::Key_Space);
    }
    /// As a crash: nothing was said.
    void lose(const char* words) {
        ui::Dialog* lost = opened();
        QTest::keyClicks(text(), QLatin1String(words));
        keeper().keep();
        delete lost;
        REQUIRE(kept() == QLatin1String(words));
    }
    QString kept() {
        for (const Draft& draft : store::notes::drafts(demo.database(), demo.context->worker())) {
            if (draft.place.startsWith(QStringLiteral("evaluation.")) && draft.participant == person)
                return draft.text;
        }
        return {};
    }
};

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

TEST_CASE("copies that could not be removed are tried again at the next document, and after a while", "[people]") {
    const auto leftAfter = [](const std::function<void(ui::PrivateCopies&)>& next) {
        const QTemporaryDir home;
        giveToOrdinaryUser(home.path());
        return asOrdinaryUser([&] {
            qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit());
            ui::PrivateCopies copies(10);
            const QString file = copies.put(QStringLiteral("a.txt"), "a");
            const QString folder = QFileInfo(file).path();
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner); // held open elsewhere, as it were
            copies.removeAll();
            if (!QFile::exists(file))
                return 2;
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            next(copies);
            return QTest::qWaitFor([&] { return !QFile::exists(file); }, 3000) ? 0 : 1;
        });
    };
    CHECK(leftAfter([](ui::PrivateCopies&) {}) == 0);
    CHECK(leftAfter([](ui::PrivateCopies& copies) { copies.put(QStringLiteral("b.txt"), "b"); }) == 0);
}

TEST_CASE("the words of an evaluation that the program lost are offered, and go when it is left on purpose",
          "[people]") {
    Evaluating at;
    ui::Dialog* dialog = at.opened();
    QTest::keyClicks(at.text(), QStringLiteral("Komt op tijd"));
    CHECK(at.kept().isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return at.kept() == QStringLiteral("Komt op tijd"); }, 9000));
    delete dialog; // as a crash: nothing was said
    CHECK(at.kept() == QStringLiteral("Komt op tijd"));

    dialog = at.opened();
    CHECK(at.text()->toPlainText().isEmpty());
    at.press("Terugzetten");
    CHECK(at.text()->toPlainText() == QStringLiteral("Komt op tijd"));
    dialog->QDialog::reject();
    CHECK(at.kept().isEmpty());
}

TEST_CASE("a draft that nobody answered stays: Esc throws away only what was typed now", "[people]") {
    Evaluating at;
    at.lose("Komt op tijd");
    at.opened()->QDialog::reject();
    CHECK(at.kept() == QStringLiteral("Komt op tijd"));

    ui::Dialog* dialog = at.opened();
    QTest::keyClicks(at.text(), QStringLiteral("Werkt graag buiten"));
    at.keeper().keep(); // with the bar still there: a crash would lose neither
    CHECK(at.kept() == QStringLiteral("Werkt graag buiten\n\nKomt op tijd"));
    dialog->QDialog::reject();
    CHECK(at.kept() == QStringLiteral("Komt op tijd"));

    dialog = at.opened();
    at.press("Weggooien");
    CHECK(at.kept().isEmpty());
    dialog->QDialog::reject();
}

TEST_CASE("putting a draft back takes nothing away of what was typed meanwhile", "[people]") {
    Evaluating at;
    at.lose("Komt op tijd");
    at.opened();
    QTest::keyClicks(at.text(), QStringLiteral("Werkt graag buiten"));
    at.press("Terugzetten");
    CHECK(at.text()->toPlainText() == QStringLiteral("Werkt graag buiten\n\nKomt op tijd"));
    at.text()->undo();
    CHECK(at.text()->toPlainText() == QStringLiteral("Werkt graag buiten"));
}

TEST_CASE("a draft goes in the transaction of the act that saves it, and stays when that is not done", "[people]") {
    Evaluating at;
    at.opened();
    QTest::keyClicks(at.text(), QStringLiteral("Komt op tijd"));
    at.keeper().keep();
    {
        db::Transaction undone(at.demo.database(), {});
        at.keeper().spend(undone);
    }
    CHECK(at.kept() == QStringLiteral("Komt op tijd"));
    db::Transaction tx(at.demo.database(), {});
    at.keeper().spend(tx);
    tx.commit();
    CHECK(at.kept().isEmpty());
}

TEST_CASE("what is kept of a note about several people goes when it is saved", "[people]") {
    PeopleDemo demo;
    const auto ids = inStage(demo);
    QWidget window;
    window.show();
    people::openSharedNote(*demo.context, &window, {ids[0], ids[1]});
    auto* dialog = shell_test::openDialog<ui::Dialog>(window);
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QStringLiteral("Werkoverleg"));
    dialog->findChild<people::DraftKeeper*>()->keep();
    const auto drafts = [&] { return store::notes::drafts(demo.database(), demo.context->worker()).size(); };
    const auto before = drafts();
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shell_test::wait([&] { return shell_test::openDialog<ui::Dialog>(window) == nullptr; }));
    CHECK(drafts() == before - 1);
}

TEST_CASE("what was saved leaves no draft, also of a dialog whose act knows of none", "[people]") {
    PeopleDemo demo;
    const ParticipantId person = inStage(demo).front();
    QWidget window;
    window.show();
    people::openContact(*demo.context, &window, person);
    auto* dialog = shell_test::openDialog<ui::Dialog>(window);
    REQUIRE(dialog);
    auto* words = dialog->findChild<QPlainTextEdit*>();
    REQUIRE(words);
    words->setPlainText(QStringLiteral("Belde: komt morgen"));
    auto* keeper = dialog->findChild<people::DraftKeeper*>();
    REQUIRE(keeper);
    const auto drafts = [&] {
        auto query = demo.database().statement("select count(*) from draft where place like 'contact%'");
        REQUIRE(query.next());
        return query.integer();
    };
    keeper->keep();
    CHECK(drafts() == 1);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shell_test::wait([&] { return !shell_test::openDialog<ui::Dialog>(window); }));
    CHECK(drafts() == 0);
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
