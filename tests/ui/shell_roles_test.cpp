// SPDX-License-Identifier: EUPL-1.2
// Pages, fields and acts of the window follow the role: for each role of the demo department what is there, what is
// not, and that no key does what is not there.
#include "core/base/date_text.h"
#include "core/store/participant_list.h"
#include "core/store/participants.h"
#include "core/store/workers.h"
#include "core/work/demo.h"
#include "tests/support/catch.h"
#include "tests/ui/shell_window.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/import_dialog.h"
#include "ui/participants/quick_note.h"
#include "ui/participants/quick_referral_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/practice.h"
#include "ui/shell/desk.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/search_box.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/status_line.h"
#include "ui/shell/tour.h"
#include "ui/texts/labels.h"
#include "ui/texts/right_labels.h"
#include "ui/workplaces/work_floor_page.h"

#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>

using namespace wijkwerk;
using namespace shell_test;
using rules::Right;
using ui::PageId;

namespace {

struct Eyes {
    Home home;
    std::unique_ptr<ui::MainWindow> window = shown(home.demo());

    ui::Desk& desk() { return *window->desk(); }
    ui::Context& context() { return desk().context(); }
    ui::PageStack& pages() { return desk().pages(); }

    void lookAs(Role role) {
        for (const Worker& worker : store::workers::all(context().database())) {
            if (worker.role == role) {
                desk().lookAs(worker);
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                return;
            }
        }
        FAIL("nobody in the demo has the role " << codeOf(role).toStdString());
    }
    ParticipantId inStage() {
        ParticipantFilter filter;
        filter.phases = {Phase::Stage};
        if (context().sight().role == Role::CraftSpecialist)
            filter.guide = context().worker(); // of nobody else a dossier opens
        return store::participant_list::ids(context().database(), filter, context().today()).front();
    }
    bool sees(const char* text) { return button(*window, QString::fromUtf8(text)) != nullptr; }
    bool go(PageId id) {
        pages().go(id);
        QCoreApplication::processEvents();
        return pages().currentId() == id;
    }
    /// A tab of the dossier of somebody in a stage.
    bool openTab(const char* tab) {
        pages().openThing(ui::Kind::Participant, inStage().value);
        auto* page = qobject_cast<ui::participants::DossierPage*>(pages().current());
        if (!page)
            return false;
        page->showTab(QLatin1String(tab));
        QCoreApplication::processEvents();
        return true;
    }
    bool hasTab(const QWidget& where, const char* text) {
        for (const QTabBar* bar : where.findChildren<QTabBar*>()) {
            for (int i = 0; i < bar->count(); ++i) {
                if (bar->isTabVisible(i) && bar->tabText(i).startsWith(QString::fromUtf8(text)))
                    return true;
            }
        }
        return false;
    }
};

std::vector<Role> allRoles() {
    std::vector<Role> roles;
    for (const auto& word : Words<Role>::list)
        roles.push_back(word.value);
    return roles;
}

/// An act, and where its button would stand.
struct ActPlace {
    Right right;
    const char* what;
    bool (*there)(Eyes&);
    Right alsoNeeds = Right::SettingsPage; ///< to come where it stands
};

const ActPlace actPlaces[] = {
    {Right::Refer, "+ Snelle aanmelding in the header",
     [](Eyes& eyes) { return eyes.go(PageId::Participants) && eyes.sees("+ Snelle aanmelding"); }, Right::PeoplePage},
    {Right::ImportCaseload, "Importeren…",
     [](Eyes& eyes) { return eyes.go(PageId::Participants) && eyes.sees("Importeren…"); }, Right::PeoplePage},
    {Right::ExportList, "Exporteren… of the list",
     [](Eyes& eyes) { return eyes.go(PageId::Participants) && eyes.sees("Exporteren…"); }, Right::PeoplePage},
    {Right::DossierPage, "Dossier openen in the preview",
     [](Eyes& eyes) { return eyes.go(PageId::Participants) && eyes.sees("Dossier openen"); }, Right::PeoplePage},
    {Right::SetUpWorkplaces, "+ Werkplek",
     [](Eyes& eyes) { return eyes.go(PageId::Workplaces) && eyes.sees("+ Werkplek"); }, Right::WorkplacesPage},
    {Right::ExportList, "Exporteren… of the workplaces",
     [](Eyes& eyes) { return eyes.go(PageId::Workplaces) && eyes.sees("Exporteren…"); }, Right::WorkplacesPage},
    {Right::WriteNote, "the quick note of a dossier",
     [](Eyes& eyes) {
         if (!eyes.openTab("overview"))
             return false;
         const auto* note = eyes.pages().current()->findChild<ui::participants::QuickNote*>();
         return note && note->isVisible();
     },
     Right::DossierPage},
    {Right::ChangePerson, "Gegevens bewaren",
     [](Eyes& eyes) { return eyes.openTab("details") && eyes.sees("Gegevens bewaren"); }, Right::DossierPage},
    {Right::KeepTasks, "Taak toevoegen",
     [](Eyes& eyes) { return eyes.openTab("tasks") && eyes.sees("Taak toevoegen"); }, Right::DossierPage},
    {Right::DecideReferral, "Andere jobcoach…",
     [](Eyes& eyes) { return eyes.openTab("trajectory") && eyes.sees("Andere jobcoach…"); }, Right::DossierPage},
    {Right::MakeLetter, "Brief… of somebody in a stage",
     [](Eyes& eyes) {
         return eyes.openTab("overview") && (eyes.sees("Brief…") || eyes.sees("Plaatsingsbrief maken…"));
     },
     Right::DossierPage},
    {Right::MakeLetter, "Als verzonden merken",
     [](Eyes& eyes) { return eyes.go(PageId::Letters) && eyes.sees("Als verzonden merken"); }, Right::LettersPage},
    {Right::SeeLetters, "the tab Documenten of a dossier",
     [](Eyes& eyes) { return eyes.openTab("overview") && eyes.hasTab(*eyes.pages().current(), "Documenten"); },
     Right::DossierPage},
    {Right::SetUpDepartment, "Beheer, Afdeling",
     [](Eyes& eyes) { return eyes.go(PageId::Settings) && eyes.hasTab(*eyes.pages().current(), "Afdeling"); }},
    {Right::SetUpWorkers, "Beheer, Medewerkers",
     [](Eyes& eyes) { return eyes.go(PageId::Settings) && eyes.hasTab(*eyes.pages().current(), "Medewerkers"); }},
    {Right::GiveAccess, "Iemand toegang geven…",
     [](Eyes& eyes) {
         eyes.go(PageId::Settings);
         qobject_cast<ui::SettingsPage*>(eyes.pages().current())->showAccess();
         QCoreApplication::processEvents();
         return eyes.sees("Iemand toegang geven…");
     }},
};

QStringList wordsOn(const QWidget& page) {
    QStringList words;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words;
}

} // namespace

TEST_CASE("each role sees the pages of its rights, in the navigation and by their keys", "[roles]") {
    Eyes eyes;
    for (const Role role : allRoles()) {
        INFO(codeOf(role).toStdString());
        eyes.lookAs(role);
        const PageId first = *eyes.pages().currentId();
        CHECK(eyes.context().may(ui::pageEntry(first)->right));
        for (const ui::PageEntry& entry : ui::pages()) {
            INFO(entry.name);
            const bool may = rules::isAllowed(role, entry.right, true);
            if (!entry.under) {
                bool there = false;
                for (const auto* nav : eyes.window->findChildren<ui::NavButton*>())
                    there = there || (nav->isVisible() && nav->accessibleName().startsWith(ui::nameOf(entry)));
                CHECK(there == may);
            }
            REQUIRE(eyes.go(first));
            if (entry.digit > 0) {
                QTest::keyClick(eyes.window.get(), Qt::Key(Qt::Key_0 + entry.digit), Qt::ControlModifier);
                CHECK((eyes.pages().currentId() == entry.id) == (may || entry.id == first));
                REQUIRE(eyes.go(first));
            }
            if (!entry.under)
                CHECK(eyes.go(entry.id) == may); // a road that cannot be taken away is refused
        }
    }
}

TEST_CASE("each role starts on a page that fits it, and the window says whose eyes it has", "[roles]") {
    Eyes eyes;
    const std::pair<Role, PageId> table[] = {
        {Role::JobCoach, PageId::Today},
        {Role::CraftSpecialist, PageId::WorkFloor},
        {Role::TeamLead, PageId::Dashboard},
        {Role::ClientManager, PageId::Today},
        {Role::EmployerAdviser, PageId::Today},
        {Role::Admin, PageId::Settings},
        {Role::DeptHead, PageId::Dashboard},
        {Role::Hr, PageId::Today},
        {Role::PrivacyOfficer, PageId::Participants},
    };
    for (const auto& [role, page] : table) {
        INFO(codeOf(role).toStdString());
        eyes.lookAs(role);
        CHECK(eyes.pages().currentId() == page);
        CHECK(eyes.window->windowTitle().contains(ui::labelOf(role)));
        bool said = false;
        for (const auto* bar : eyes.window->findChildren<ui::Bar*>())
            said = said || (bar->isVisible() && bar->text().startsWith(QStringLiteral("Oefenversie")) &&
                            bar->text().contains(ui::labelOf(role)));
        CHECK(said);
    }
}

TEST_CASE("each act is there for the roles that may do it, and not there at all for the others", "[roles]") {
    Eyes eyes;
    for (const Role role : allRoles()) {
        eyes.lookAs(role);
        for (const ActPlace& place : actPlaces) {
            INFO(codeOf(role).toStdString() << ": " << place.what);
            const bool may = rules::isAllowed(role, place.right, true) && rules::isAllowed(role, place.alsoNeeds, true);
            CHECK(place.there(eyes) == may);
        }
    }
}

TEST_CASE("each field of a dossier is there for the roles that may see it", "[roles]") {
    Eyes eyes;
    struct FieldRow {
        Right right;
        const char* text; ///< a label that starts so
    };
    const FieldRow fields[] = {
        {Right::SeeBsn, "BSN"},        {Right::SeeBirthDate, "Geboortedatum"}, {Right::SeePhone, "Telefoon"},
        {Right::SeeAddress, "Straat"}, {Right::SeeAddress, "E-mail"},
    };
    for (const Role role : allRoles()) {
        if (!rules::isAllowed(role, Right::DossierPage, true))
            continue;
        eyes.lookAs(role);
        REQUIRE(eyes.openTab("details"));
        const QStringList words = wordsOn(*eyes.pages().current());
        for (const FieldRow& field : fields) {
            INFO(codeOf(role).toStdString() << ": " << field.text);
            const QString wanted = QString::fromUtf8(field.text);
            const bool there = std::ranges::any_of(words, [&](const QString& word) { return word.startsWith(wanted); });
            CHECK(there == rules::isAllowed(role, field.right, true));
        }
        const bool born =
            std::ranges::any_of(words, [](const QString& word) { return word.contains(QStringLiteral("geb. ")); });
        CHECK(born == rules::isAllowed(role, Right::SeeBirthDate, true));
    }
}

TEST_CASE("whoever may change a person sees all of it: what is hidden would be saved as empty", "[roles]") {
    for (const Role role : allRoles()) {
        if (!rules::isAllowed(role, Right::ChangePerson, true))
            continue;
        for (const Right right : {Right::SeeBsn, Right::SeeBirthDate, Right::SeeAddress, Right::SeePhone,
                                  Right::SeeBenefit, Right::SeeScreening})
            CHECK(rules::isAllowed(role, right, true));
    }
}

TEST_CASE("keys of acts that a role has not do nothing, and the list of keys does not name them", "[roles]") {
    Eyes eyes;
    for (const Role role : allRoles()) {
        INFO(codeOf(role).toStdString());
        eyes.lookAs(role);
        const bool may = rules::isAllowed(role, Right::Refer, true);
        eyes.window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(eyes.window.get()));
        QTest::keyClick(eyes.window.get(), Qt::Key_N, Qt::ControlModifier);
        auto* dialog = openDialog<ui::participants::QuickReferralDialog>(*eyes.window);
        CHECK((dialog != nullptr) == may);
        delete dialog;
        const auto lines = ui::shortcutLines(eyes.context().sight());
        CHECK(std::ranges::any_of(lines, [](const auto& line) { return line.command == ui::Command::NewReferral; }) ==
              may);
        // A road without a button: an act by its name. The sentence of the refusal stands in the status line.
        if (!may) {
            eyes.desk().run(QStringLiteral("quick_referral"));
            CHECK_FALSE(openDialog<ui::Dialog>(*eyes.window));
            CHECK(eyes.desk().statusLine().said().contains(QStringLiteral("mag dit niet")));
        }
    }
}

TEST_CASE("a role that may not see the BSN or the date of birth finds nobody by it", "[roles]") {
    Eyes eyes;
    for (const Role role : allRoles()) {
        INFO(codeOf(role).toStdString());
        eyes.lookAs(role);
        REQUIRE(wait([&] { return eyes.context().search() != nullptr; }));
        const auto all = store::participants::findMany(eyes.context().database(),
                                                       store::participants::idsByName(eyes.context().database()));
        const auto known = std::ranges::find_if(
            all, [](const Participant& one) { return !one.bsn.isEmpty() && one.born.day > 0 && !one.archived; });
        REQUIRE(known != all.end());
        const auto finds = [&](const QString& text) {
            const auto found = eyes.context().matches(text);
            return std::ranges::find(found, known->id) != found.end();
        };
        CHECK(finds(known->bsn) == rules::isAllowed(role, Right::SeeBsn, true));
        CHECK(finds(shownDate(known->born)) == rules::isAllowed(role, Right::SeeBirthDate, true));
        CHECK(finds(known->name.surname));
    }
}

TEST_CASE("a vakspecialist starts with his own people: when, where, what was agreed, and who to call", "[roles]") {
    Eyes eyes;
    for (const Worker& worker : store::workers::all(eyes.context().database())) {
        if (worker.name == QStringLiteral("Rob Hoekstra"))
            eyes.desk().lookAs(worker);
    }
    auto* page = qobject_cast<ui::WorkFloorPage*>(eyes.pages().current());
    REQUIRE(page);
    const QString words = wordsOn(*page).join(u'\n');
    CHECK(words.contains(QStringLiteral("Vandaag aan het werk")));
    CHECK(words.contains(QStringLiteral("Bel ")));
    CHECK(words.contains(QStringLiteral("uur per week")));
    for (const char* never : {"uitkering", "Participatiewet", "BSN", "geb. ", "Voorselectie"})
        CHECK_FALSE(words.contains(QString::fromUtf8(never)));
    REQUIRE(eyes.sees("Notitie…"));
    button(*eyes.window, QStringLiteral("Notitie…"))->click();
    auto* dialog = openDialog<ui::Dialog>(*eyes.window);
    REQUIRE(dialog);
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Schoffelt al zelfstandig."));
    button(*dialog, QStringLiteral("Notitie bewaren"))->click();
    CHECK(wait([&] { return wordsOn(*page).join(u'\n').contains(QStringLiteral("Schoffelt al zelfstandig.")); }));
}

TEST_CASE("somebody looks as another: pages of the one before are gone, unsaved work is asked about", "[roles]") {
    Eyes eyes;
    eyes.lookAs(Role::JobCoach);
    eyes.go(PageId::Participants);
    const QPointer<ui::Page> before = eyes.pages().current();
    eyes.lookAs(Role::DeptHead);
    CHECK(before.isNull());
    CHECK(eyes.pages().currentId() == PageId::Dashboard);
    CHECK_FALSE(eyes.go(PageId::Participants));
}

TEST_CASE("every dialog and question of a practice department says that it is one", "[roles]") {
    Eyes eyes;
    eyes.lookAs(Role::JobCoach);
    const auto says = [](const QWidget& dialog) {
        for (const auto* bar : dialog.findChildren<ui::Bar*>()) {
            if (bar->isVisible() && bar->text() == ui::practiceWords())
                return true;
        }
        return false;
    };
    eyes.desk().run(QStringLiteral("quick_referral"));
    auto* referral = openDialog<ui::Dialog>(*eyes.window);
    REQUIRE(referral);
    CHECK(says(*referral));
    delete referral;
    auto* import = new ui::participants::ImportDialog(eyes.context(), eyes.window.get());
    import->show();
    CHECK(says(*import));
    delete import;
    eyes.desk().showHelp();
    auto* help = openDialog<ui::Dialog>(*eyes.window);
    REQUIRE(help);
    CHECK(says(*help));
    delete help;
    ui::dialogs::tell(eyes.window.get(), QStringLiteral("Titel"), QStringLiteral("Tekst"));
    auto* box = openDialog<QMessageBox>(*eyes.window);
    REQUIRE(box);
    CHECK(box->informativeText().endsWith(ui::practiceWords()));
    delete box;
}
