// SPDX-License-Identifier: EUPL-1.2
// The tab Documenten: put in, opened through a private copy, taken away and put back; notes that are folded away.
#include "core/store/attachments.h"
#include "core/store/journal.h"
#include "core/store/notes.h"
#include "core/store/participant_list.h"
#include "core/work/attachment_work.h"
#include "core/work/note_work.h"
#include "tests/support/catch.h"
#include "tests/ui/people_demo.h"
#include "tests/ui/shell_window.h"
#include "ui/participants/attachments_card.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/timeline_list.h"
#include "ui/shared/buttons.h"
#include "ui/shared/dialog.h"
#include "ui/shared/rows_view.h"

#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace wijkwerk;
using namespace wijkwerk::test;
namespace people = wijkwerk::ui::participants;

namespace {

ParticipantId someone(PeopleDemo& demo) {
    ParticipantFilter filter;
    filter.phases = {Phase::Stage};
    return store::participant_list::ids(demo.database(), filter, demo.context->today()).front();
}

std::unique_ptr<people::DossierPage> pageOn(PeopleDemo& demo, ParticipantId person) {
    auto page = std::make_unique<people::DossierPage>(*demo.context);
    QObject::connect(demo.session.get(), &db::Session::changed, page.get(), &people::DossierPage::refresh);
    page->showThing(ui::Kind::Participant, person.value);
    page->resize(1130, 800);
    page->show();
    page->showTab(QStringLiteral("documents"));
    return page;
}

ui::Dialog* dialogOf(QWidget& window) {
    for (ui::Dialog* dialog : window.findChildren<ui::Dialog*>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

template <class Condition>
bool comes(Condition condition) {
    return QTest::qWaitFor(condition, 20000);
}

qint64 lines(PeopleDemo& demo, const char* act) {
    demo.session->flushReadings();
    auto query = demo.database().statement("select count(*) from journal where act = :act");
    query.with(QString::fromLatin1(act));
    return query.next() ? query.number() : -1;
}

QPushButton* buttonNamed(QWidget& where, const QString& text) {
    for (auto* button : where.findChildren<QPushButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a document that is dropped is put in, and opened as a read-only copy that goes with the page", "[people]") {
    PeopleDemo demo;
    const ParticipantId person = someone(demo);
    const auto before = store::attachments::ofParticipant(demo.database(), person).size();
    auto page = pageOn(demo, person);
    auto* card = page->findChild<people::AttachmentsCard*>();
    REQUIRE(card);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("overeenkomst.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7 proef");
    file.close();
    card->addFiles({path});
    ui::Dialog* dialog = dialogOf(*page);
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return store::attachments::ofParticipant(demo.database(), person).size() == before + 1; }));
    REQUIRE(comes([&] { return dialogOf(*page) == nullptr; }));

    QString opened;
    ui::openFilesWith([&](const QString& copy) {
        opened = copy;
        return true;
    });
    const auto stored = store::attachments::ofParticipant(demo.database(), person);
    const auto found = std::ranges::find(stored, QStringLiteral("overeenkomst.pdf"), &Attachment::name);
    REQUIRE(found != stored.end());
    card->findChild<ui::RowsView*>()->setCurrentId(found->id.value);
    buttonNamed(*card, QStringLiteral("Open document"))
        ? QTest::mouseClick(buttonNamed(*card, QStringLiteral("Open document")), Qt::LeftButton)
        : QTest::mouseClick(buttonNamed(*card, QStringLiteral("Document openen")), Qt::LeftButton);
    REQUIRE(comes([&] { return !opened.isEmpty(); }));
    CHECK(lines(demo, "attachment_opened") == 1);
    QFile copy(opened);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == QByteArray("%PDF-1.7 proef"));
    CHECK_FALSE(copy.permissions().testFlag(QFile::WriteOwner));
    CHECK_FALSE(copy.permissions().testFlag(QFile::ReadGroup));
    CHECK_FALSE(QFileInfo(QFileInfo(opened).path()).permissions().testFlag(QFile::ReadOther));
    copy.close();
    page.reset();
    CHECK_FALSE(QFile::exists(opened));
    ui::openFilesWith({});
}

TEST_CASE("copies that a program left behind go at the next start, those of a program that runs stay", "[people]") {
    ui::PrivateCopies running;
    const QString inUse = running.put(QStringLiteral("a.txt"), "a");
    const QString left = ui::PrivateCopies::place() + QStringLiteral("/leftbehind/1");
    REQUIRE(QDir().mkpath(left));
    QFile file(left + QStringLiteral("/b.txt"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("b");
    file.close();
    file.setPermissions(QFile::ReadOwner);
    ui::PrivateCopies::removeLeftBehind();
    CHECK_FALSE(QFile::exists(file.fileName()));
    CHECK(QFile::exists(inUse));
    running.removeAll();
    CHECK_FALSE(QFile::exists(inUse));
}

TEST_CASE("a sensitive note says nothing on the timeline, and opening it is written down", "[people]") {
    PeopleDemo demo;
    const ParticipantId person = someone(demo);
    Note note;
    note.participant = person;
    note.kind = NoteKind::Talk;
    note.happenedOn = demo.context->today();
    note.text = QStringLiteral("Geheimwoord staat hier");
    note.sensitive = true;
    const auto id =
        work::perform(demo.database(), [&](db::Transaction& tx) { return work::addNote(tx, note); }).done.value();
    auto page = pageOn(demo, person);
    page->showTab(QStringLiteral("overview"));
    auto* list = page->findChild<people::TimelineList*>();
    REQUIRE(list);
    for (int row = 0; row < list->model()->rowCount(); ++row)
        CHECK_FALSE(list->model()->index(row, 0).data().toString().contains(QStringLiteral("Geheimwoord")));
    const auto shownBefore = lines(demo, "sensitive_note_shown");
    Q_EMIT list->noteRequested(id.value);
    REQUIRE(dialogOf(*page));
    CHECK(lines(demo, "sensitive_note_shown") == shownBefore + 1);
}

TEST_CASE("the timeline shows what fits the words, the kind and who wrote it", "[people]") {
    work::TimelineEntry entry;
    entry.kind = work::TimelineKind::Note;
    entry.code = QStringLiteral("talk");
    entry.isContact = true;
    entry.worker = WorkerId{7};
    entry.text = QStringLiteral("Çelik kwam op de fiets");
    entry.day = QDate(2026, 11, 20);
    const auto item = people::itemOf(entry, {}, QDate(2026, 11, 22));
    using Shows = people::TimelineFilter::Shows;
    const auto fits = [&](people::TimelineFilter filter) { return people::passes(filter, entry, item); };
    CHECK(fits({}));
    CHECK(fits({Shows::Contacts, true, WorkerId{7}, QStringLiteral("celik FIETS")}));
    CHECK_FALSE(fits({Shows::Steps, false, {}, {}}));
    CHECK_FALSE(fits({Shows::Everything, true, WorkerId{8}, {}}));
    CHECK_FALSE(fits({Shows::Everything, false, {}, QStringLiteral("auto")}));
}
