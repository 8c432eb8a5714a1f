// SPDX-License-Identifier: EUPL-1.2
// The tab Privacy: consents, requests, putting right, and the dossier for the person.
#include "core/store/consents.h"
#include "core/store/notes.h"
#include "core/store/participant_list.h"
#include "core/store/participants.h"
#include "core/store/rights_requests.h"
#include "core/store/workers.h"
#include "core/work/consent_work.h"
#include "core/work/request_work.h"
#include "tests/support/catch.h"
#include "tests/ui/people_demo.h"
#include "tests/ui/shell_window.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/privacy_dialogs.h"
#include "ui/participants/privacy_tab.h"
#include "ui/settings/requests_section.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace wijkwerk;
using namespace wijkwerk::test;
namespace people = wijkwerk::ui::participants;

namespace {

/// Somebody of the demo who asked for something.
ParticipantId asker(PeopleDemo& demo) {
    return store::rights_requests::all(demo.database()).front().participant;
}

std::unique_ptr<people::DossierPage> privacyOf(PeopleDemo& demo, ParticipantId person) {
    auto page = std::make_unique<people::DossierPage>(*demo.context);
    QObject::connect(demo.session.get(), &db::Session::changed, page.get(), &people::DossierPage::refresh);
    page->showThing(ui::Kind::Participant, person.value);
    page->showTab(QStringLiteral("privacy"));
    page->resize(1130, 800);
    page->show();
    return page;
}

ui::Dialog* dialogOf(QWidget& page) {
    for (auto* dialog : page.window()->findChildren<ui::Dialog*>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QString wordsOf(QWidget& widget) {
    QStringList words;
    for (const auto* label : widget.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&widget))
            words << label->text();
    }
    return words.join(u'\n');
}

void press(QWidget& where, const char* verb) {
    auto* button = shell_test::button(where, QString::fromUtf8(verb));
    INFO(verb);
    REQUIRE(button);
    REQUIRE(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    settle(20);
}

} // namespace

TEST_CASE("a consent is recorded and withdrawn in the dossier", "[people]") {
    PeopleDemo demo;
    ParticipantFilter filter;
    filter.phases = {Phase::Contract};
    const ParticipantId person = store::participant_list::ids(demo.database(), filter, demo.context->today()).front();
    const auto page = privacyOf(demo, person);
    CHECK(wordsOf(*page).contains(QStringLiteral("Geen toestemmingen.")));
    press(*page, "Toestemming vastleggen…");
    auto* dialog = dialogOf(*page);
    REQUIRE(dialog);
    press(*dialog, "Toestemming vastleggen");
    CHECK(wordsOf(*dialog).contains(QStringLiteral("Schrijf op wie de gegevens mag krijgen.")));
    keepPicture(*dialog, QStringLiteral("consent-wrong"));
    dialog->findChildren<QLineEdit*>().front()->setText(QStringLiteral("Wijkteam Noord"));
    dialog->findChild<QCheckBox*>()->setChecked(true);
    press(*dialog, "Toestemming vastleggen");
    const auto consents = store::consents::ofParticipant(demo.database(), person);
    REQUIRE(consents.size() == 1);
    CHECK(consents.front().receiver == QStringLiteral("Wijkteam Noord"));
    CHECK(work::consentFor(demo.database(), person, ConsentPurpose::Help, QStringLiteral("wijkteam noord"),
                           demo.context->today()));
    CHECK(wordsOf(*page).contains(QStringLiteral("Wijkteam Noord")));
    settle(20);
    press(*page, "Intrekken…");
    dialog = dialogOf(*page);
    REQUIRE(dialog);
    press(*dialog, "Intrekken");
    CHECK_FALSE(work::consentFor(demo.database(), person, ConsentPurpose::Help, QStringLiteral("wijkteam noord"),
                                 demo.context->today()));
    CHECK(wordsOf(*page).contains(QStringLiteral("ingetrokken op")));
}

TEST_CASE("the team lead records a request and answers it, once it is known who asks", "[people]") {
    PeopleDemo demo(QStringLiteral("Willem de Groot"));
    ParticipantFilter filter;
    filter.phases = {Phase::Contract};
    const ParticipantId person = store::participant_list::ids(demo.database(), filter, demo.context->today()).front();
    const auto page = privacyOf(demo, person);
    press(*page, "Verzoek vastleggen…");
    auto* dialog = dialogOf(*page);
    REQUIRE(dialog);
    keepPicture(*dialog, QStringLiteral("request-new"));
    press(*dialog, "Verzoek vastleggen");
    REQUIRE(store::rights_requests::ofParticipant(demo.database(), person).size() == 1);
    settle(20);
    press(*page, "Openen…");
    dialog = dialogOf(*page);
    REQUIRE(dialog);
    press(*dialog, "Antwoord vastleggen");
    CHECK(wordsOf(*dialog).contains(QStringLiteral("Schrijf eerst op hoe u weet")));
    keepPicture(*dialog, QStringLiteral("request-answer"));
    for (auto* combo : dialog->findChildren<QComboBox*>()) {
        if (const int shown = combo->findText(QStringLiteral("Persoonlijk bekend")); shown >= 0)
            combo->setCurrentIndex(shown);
    }
    press(*dialog, "Antwoord vastleggen");
    const auto request = store::rights_requests::ofParticipant(demo.database(), person).front();
    CHECK_FALSE(request.isOpen());
    CHECK(request.identity == IdentityCheck::KnownInPerson);
}

TEST_CASE("a note is put right from the timeline, and the old one is folded away", "[people]") {
    PeopleDemo demo;
    const ParticipantId person = asker(demo);
    const auto page = privacyOf(demo, person);
    const Note note = store::notes::latestOf(demo.database(), person).value();
    people::openNote(*demo.context, page.get(), note.id);
    auto* dialog = dialogOf(*page);
    REQUIRE(dialog);
    CHECK(wordsOf(*dialog).contains(note.text));
    keepPicture(*dialog, QStringLiteral("note"));
    press(*dialog, "Verbeteren…");
    dialog = dialogOf(*page);
    REQUIRE(dialog);
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Kwam op tijd."));
    press(*dialog, "Verbeteren");
    CHECK(store::notes::latestOf(demo.database(), person)->id == note.id);
    keepPicture(*dialog, QStringLiteral("note-correct"));
    for (auto* line : dialog->findChildren<QLineEdit*>()) {
        if (line->placeholderText().startsWith(QStringLiteral("Wat klopte niet")))
            line->setText(QStringLiteral("andere dag bedoeld"));
    }
    press(*dialog, "Verbeteren");
    const Note newer = store::notes::latestOf(demo.database(), person).value();
    CHECK(newer.text == QStringLiteral("Kwam op tijd."));
    CHECK(newer.supersedes == note.id);
    page->showTab(QStringLiteral("overview"));
    keepPicture(*page, QStringLiteral("timeline-corrected"), {1130, 800});
}

TEST_CASE("the tab Privacy and the dossier for the person are whole on every screen", "[people]") {
    PeopleDemo demo;
    const auto page = privacyOf(demo, asker(demo));
    keepPicture(*page, QStringLiteral("privacy"), {1130, 800});
    keepPicture(*page, QStringLiteral("privacy-small"), {800, 560});
    CHECK(wordsOf(*page).contains(QStringLiteral("Wijkteam Centrum")));
    CHECK(shell_test::button(*page, QStringLiteral("Verzoek vastleggen…")) == nullptr);
    press(*page, "Dossier maken…");
    auto* dialog = dialogOf(*page);
    REQUIRE(dialog);
    keepPicture(*dialog, QStringLiteral("person-file"));
}

TEST_CASE("the register of requests is for who keeps it", "[settings]") {
    for (const auto& [worker, seen] :
         {std::pair{QStringLiteral("Willem de Groot"), true}, std::pair{QStringLiteral("Joke Brandsma"), false}}) {
        PeopleDemo demo(worker);
        ui::SettingsPage page(*demo.context);
        page.resize(1130, 700);
        page.showRequests();
        page.show();
        auto* section = page.findChild<ui::RequestsSection*>();
        CHECK((section != nullptr) == seen);
        if (!section)
            continue;
        CHECK(section->findChild<ui::RowsView*>()->model()->rowCount() >= 3);
        keepPicture(page, QStringLiteral("requests"), {1130, 700});
    }
}

TEST_CASE("in the head of a dossier it stands that processing is restricted") {
    PeopleDemo demo(QStringLiteral("Willem de Groot"));
    const ParticipantId person = asker(demo);
    const auto page = privacyOf(demo, person);
    CHECK_FALSE(wordsOf(*page).contains(QStringLiteral("Beperking gevraagd op")));
    work::NewRequest request;
    request.participant = person;
    request.kind = RequestKind::Restriction;
    request.receivedOn = demo.context->today();
    REQUIRE(
        work::perform(demo.database(), [&](db::Transaction& tx) { return work::receiveRequest(tx, request); }).done);
    settle(20);
    CHECK(wordsOf(*page).contains(QStringLiteral("Beperking gevraagd op")));
}
