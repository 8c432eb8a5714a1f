// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/tour.h"

#include "core/backup/drill.h"
#include "core/backup/make.h"
#include "core/keys/recovery_code.h"
#include "core/rules/permissions.h"
#include "core/store/rights_requests.h"
#include "core/store/workers.h"
#include "core/work/destruction.h"
#include "core/work/retention.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/import_dialog.h"
#include "ui/settings/access_section.h"
#include "ui/settings/log_section.h"
#include "ui/settings/retention_section.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/workers_section.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/department_wizard.h"
#include "ui/shell/desk.h"
#include "ui/shell/file_bar.h"
#include "ui/shell/lock_watch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/restore_dialog.h"
#include "ui/shell/search_box.h"
#include "ui/shell/swap_bar.h"
#include "ui/shell/tour_contract.h"
#include "ui/shell/tour_settings.h"
#include "ui/shell/tour_skills.h"
#include "ui/shell/unlock_page.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

namespace wijkwerk::ui {

namespace {

constexpr int lookAtBarMs = 500; ///< after the picture was taken

template <wijkwerk::Role role>
bool firstPageOf(const TourGuide& guide) {
    return guide.lookAs(role);
}

/// Of somebody at work; for who opens no dossier the list of people, if there is one for him.
template <wijkwerk::Role role>
bool dossierFor(const TourGuide& guide) {
    return guide.lookAs(role) && guide.open(Kind::Participant, guide.someoneIn(Phase::Stage).value);
}

/// Somebody who asked for something.
ParticipantId asker(const TourGuide& guide) {
    const auto requests = store::rights_requests::all(guide.context().database());
    return requests.empty() ? ParticipantId{} : requests.front().participant;
}

bool showPrivacy(const TourGuide& guide) {
    const ParticipantId person = asker(guide);
    auto* page = person && guide.open(Kind::Participant, person.value)
                     ? guide.desk().findChild<participants::DossierPage*>()
                     : nullptr;
    if (page)
        page->showTab(QStringLiteral("privacy"));
    return page != nullptr;
}

} // namespace

const std::vector<TourStop>& tourStops() {
    static const std::vector<TourStop> most{
        {"start", [](const TourGuide&) { return true; }, true},
        {"nieuwe-afdeling",
         [](const TourGuide& guide) {
             guide.window.newDepartment();
             return true;
         },
         true},
        {"herstelcode",
         [](const TourGuide& guide) {
             guide.window.newDepartment();
             auto* wizard = guide.window.findChild<DepartmentWizard*>();
             // Of no department: made here and thrown away.
             wizard->showCode(keys::newRecoveryCode(), QStringLiteral("Wijkbedrijf Wijkerdam.wijkwerk"));
             return true;
         },
         true},
        {"ontgrendelen",
         [](const TourGuide& guide) {
             if (!guide.secured.isEmpty())
                 guide.window.openFile(guide.secured);
             return guide.window.unlockPage() != nullptr;
         },
         true},
        {"vandaag", [](const TourGuide& guide) { return guide.show(PageId::Today); }},
        {"zoeken",
         [](const TourGuide& guide) {
             SearchBox& box = guide.desk().searchBox();
             box.start();
             box.setText(QStringLiteral("an"));
             Q_EMIT box.textEdited(box.text());
             return true;
         }},
        {"deelnemers", [](const TourGuide& guide) { return guide.show(PageId::Participants); }},
        {"dossier",
         [](const TourGuide& guide) { return guide.open(Kind::Participant, guide.someoneIn(Phase::Stage).value); }},
        {"privacy", showPrivacy},
        {"vaardigheden", showSkills},
        {"vaardigheden-scoren", showScoring},
        {"scoreronde", showRound},
        {"documenten",
         [](const TourGuide& guide) {
             guide.open(Kind::Participant, guide.someoneIn(Phase::Stage).value);
             auto* page = guide.desk().findChild<participants::DossierPage*>();
             if (page)
                 page->showTab(QStringLiteral("documents"));
             return page != nullptr;
         }},
        {"dossier-voor-betrokkene",
         [](const TourGuide& guide) { return asker(guide) && guide.run("person_file", asker(guide).value); }},
        {"toestemming",
         [](const TourGuide& guide) { return asker(guide) && guide.run("new_consent", asker(guide).value); }},
        {"verzoek",
         [](const TourGuide& guide) {
             guide.lookAs(wijkwerk::Role::TeamLead);
             const auto requests = store::rights_requests::all(guide.context().database());
             return !requests.empty() && guide.run("request", requests.front().id.value);
         }},
        {"voorselectie",
         [](const TourGuide& guide) {
             guide.lookAs(wijkwerk::Role::JobCoach);
             const auto person = guide.someoneIn(Phase::Preselection);
             return !person.isNull() && guide.run("advise", person.value);
         }},
        {"plaatsing",
         [](const TourGuide& guide) {
             const auto person = guide.someoneIn(Phase::Waiting);
             return !person.isNull() && guide.run("place", person.value);
         }},
        {"contract", showContract},
        {"contract-voorstellen", proposeContract},
        {"aanzegging", giveNotice},
        {"uitstroom", [](const TourGuide& guide) { return guide.run("outflow", guide.someoneIn(Phase::Stage).value); }},
        {"uitval", [](const TourGuide& guide) { return guide.run("drop_out", guide.someoneIn(Phase::Stage).value); }},
        {"pas-op-de-plaats",
         [](const TourGuide& guide) { return guide.run("standstill", guide.someoneIn(Phase::Stage).value); }},
        {"overdracht",
         [](const TourGuide& guide) {
             const auto person = guide.someoneIn(Phase::Aftercare);
             return !person.isNull() && guide.run("handover", person.value);
         }},
        {"afsluiten",
         [](const TourGuide& guide) {
             const auto person = guide.someoneIn(Phase::Aftercare);
             return !person.isNull() && guide.run("close", person.value);
         }},
        {"nazorg-dossier",
         [](const TourGuide& guide) {
             const auto person = guide.someoneIn(Phase::Aftercare);
             auto* page = !person.isNull() && guide.open(Kind::Participant, person.value)
                              ? guide.desk().findChild<participants::DossierPage*>()
                              : nullptr;
             if (page)
                 page->showTab(QStringLiteral("trajectory"));
             return page != nullptr;
         }},
        {"brief",
         [](const TourGuide& guide) {
             const auto person = guide.someoneIn(Phase::Stage);
             return !person.isNull() && guide.run("letter", person.value);
         }},
        {"snelle-aanmelding", [](const TourGuide& guide) { return guide.run("quick_referral"); }},
        {"werkplekken", [](const TourGuide& guide) { return guide.show(PageId::Workplaces); }},
        {"brieven", [](const TourGuide& guide) { return guide.show(PageId::Letters); }},
        {"dashboard", [](const TourGuide& guide) { return guide.show(PageId::Dashboard); }},
        {"wat-loopt-af", [](const TourGuide& guide) { return guide.run("cliff"); }},
        {"beheer", [](const TourGuide& guide) { return showSetUp(guide, 0); }},
        {"medewerkers", [](const TourGuide& guide) { return showSetUp(guide, 1); }},
        {"medewerker",
         [](const TourGuide& guide) {
             auto* list =
                 showSetUp(guide, 1) ? guide.desk().findChild<SettingsPage*>()->findChild<WorkersSection*>() : nullptr;
             const auto workers = store::workers::all(guide.context().database());
             if (!list || workers.empty())
                 return false;
             list->editWorker(workers.front().id);
             return true;
         }},
        {"wijken", [](const TourGuide& guide) { return showSetUp(guide, 3); }},
        {"sluitingsdagen", [](const TourGuide& guide) { return showSetUp(guide, 4); }},
        {"regels", showRules},
        {"plichten",
         [](const TourGuide& guide) {
             guide.lookAs(wijkwerk::Role::PrivacyOfficer);
             guide.show(PageId::Settings);
             auto* page = guide.desk().findChild<SettingsPage*>();
             if (page)
                 page->showDuties();
             return page != nullptr;
         }},
        {"termijn",
         [](const TourGuide& guide) {
             guide.lookAs(wijkwerk::Role::JobCoach);
             const auto person = guide.someoneIn(Phase::Contract);
             return !person.isNull() && guide.run("new_term", person.value);
         }},
        {"vernietigingslijst", [](const TourGuide& guide) { return showRetention(guide, RetentionSection::List); }},
        {"bewaartermijnen", [](const TourGuide& guide) { return showRetention(guide, RetentionSection::Terms); }},
        {"verzoeken",
         [](const TourGuide& guide) {
             guide.lookAs(wijkwerk::Role::TeamLead);
             guide.show(PageId::Settings);
             auto* page = guide.desk().findChild<SettingsPage*>();
             if (page)
                 page->showRequests();
             return page != nullptr;
         }},
        {"import",
         [](const TourGuide& guide) {
             guide.lookAs(wijkwerk::Role::JobCoach);
             guide.show(PageId::Participants);
             auto* dialog = new participants::ImportDialog(guide.context(), &guide.window);
             dialog->setAttribute(Qt::WA_DeleteOnClose);
             dialog->open();
             dialog->openFile(QStringLiteral(":/demo/caseload.csv"));
             return true;
         }},
        {"import-eigen-lijst",
         [](const TourGuide& guide) {
             guide.lookAs(wijkwerk::Role::JobCoach);
             guide.show(PageId::Participants);
             auto* dialog = new participants::ImportDialog(guide.context(), &guide.window);
             dialog->setAttribute(Qt::WA_DeleteOnClose);
             dialog->open();
             dialog->chooseList(wijkwerk::imports::ListKind::Own);
             dialog->openFile(QStringLiteral(":/demo/eigen-lijst.csv"));
             return true;
         }},
        {"bekijk-als",
         [](const TourGuide& guide) {
             guide.desk().lookAs();
             return true;
         }},
        {"hulp",
         [](const TourGuide& guide) {
             guide.desk().showHelp();
             return true;
         }},
        {"sneltoetsen",
         [](const TourGuide& guide) {
             guide.desk().showShortcuts();
             return true;
         }},
        {"over",
         [](const TourGuide& guide) {
             showAbout(guide.desk().window());
             return true;
         }},
        {"als-vakspecialist", firstPageOf<wijkwerk::Role::CraftSpecialist>},
        {"als-vakspecialist-dossier", dossierFor<wijkwerk::Role::CraftSpecialist>},
        {"als-teamleider", firstPageOf<wijkwerk::Role::TeamLead>},
        {"als-teamleider-dossier", dossierFor<wijkwerk::Role::TeamLead>},
        {"als-klantmanager", firstPageOf<wijkwerk::Role::ClientManager>},
        {"als-klantmanager-dossier", dossierFor<wijkwerk::Role::ClientManager>},
        {"als-werkgeversadviseur", firstPageOf<wijkwerk::Role::EmployerAdviser>},
        {"als-werkgeversadviseur-dossier", dossierFor<wijkwerk::Role::EmployerAdviser>},
        {"als-afdelingshoofd", firstPageOf<wijkwerk::Role::DeptHead>},
        {"als-personeel", firstPageOf<wijkwerk::Role::Hr>},
        {"als-personeel-dossier", dossierFor<wijkwerk::Role::Hr>},
        {"als-privacy", firstPageOf<wijkwerk::Role::PrivacyOfficer>},
        {"als-privacy-dossier", dossierFor<wijkwerk::Role::PrivacyOfficer>},
        {"als-beheerder", firstPageOf<wijkwerk::Role::Admin>},
        {"als-beheerder-dossier", dossierFor<wijkwerk::Role::Admin>},
        {"als-jobcoach", firstPageOf<wijkwerk::Role::JobCoach>},
        {"als-jobcoach-dossier", dossierFor<wijkwerk::Role::JobCoach>},
        {"notitie-werkvloer",
         [](const TourGuide& guide) {
             return guide.lookAs(wijkwerk::Role::CraftSpecialist) &&
                    guide.run("floor_note", guide.someoneIn(Phase::Stage).value);
         }},
        {"toegang", [](const TourGuide& guide) { return guide.enterSecured() && showAccess(guide); }},
        {"toegang-geven",
         [](const TourGuide& guide) {
             auto* access = guide.secured.isEmpty() ? nullptr : guide.desk().findChild<AccessSection*>();
             if (access)
                 access->giveAccess();
             return access != nullptr;
         }},
        {"wachtwoord-wijzigen",
         [](const TourGuide& guide) {
             auto* access = guide.secured.isEmpty() ? nullptr : guide.desk().findChild<AccessSection*>();
             if (access)
                 access->changeOwnPassword();
             return access != nullptr;
         }},
        {"back-ups",
         [](const TourGuide& guide) {
             guide.show(PageId::Settings);
             guide.desk().findChild<SettingsPage*>()->showBackup();
             return makeBackups(guide);
         }},
        {"terugzetten",
         [](const TourGuide& guide) {
             guide.window.restoreBackup();
             auto* dialog = guide.window.findChild<RestoreDialog*>();
             dialog->next();
             return true;
         }},
        {"bestand-verplaatst",
         [](const TourGuide& guide) {
             const QString path = guide.desk().session().path();
             const QString away = path + QStringLiteral(".weg");
             const bool moved = QFile::rename(path, away);
             guide.desk().fileBar().look();
             return moved;
         }},
        {"vraag-om-te-wisselen",
         [](const TourGuide& guide) {
             const QString path = guide.desk().session().path();
             QFile::rename(path + QStringLiteral(".weg"), path);
             guide.desk().fileBar().look();
             static db::SwapAsking::Attempt asked;
             asked = db::SwapAsking::ask(path, {QStringLiteral("Bram de Wit"),
                                                QStringLiteral("bram"),
                                                QStringLiteral("pc-12"),
                                                QDateTime::currentDateTimeUtc(),
                                                {}});
             guide.desk().findChild<SwapBar*>()->look();
             QTimer::singleShot(lookAtBarMs, &guide.window, [] { asked.asking.withdraw(); });
             return asked.asking.stands();
         }},
        {"weergave", [](const TourGuide& guide) { return showSettings(guide, 8); }},
        {"logboek",
         [](const TourGuide& guide) {
             if (!lookAsReviewer(guide))
                 return false;
             guide.show(PageId::Settings);
             auto* page = guide.desk().findChild<SettingsPage*>();
             if (page)
                 page->showLog();
             return page && guide.context().may(rules::Right::LogPage);
         }},
        {"logboek-controleren",
         [](const TourGuide& guide) {
             guide.show(PageId::Settings);
             auto* log = guide.desk().findChild<LogSection*>();
             if (log)
                 log->check();
             return log != nullptr;
         }},
        {"vergrendeld",
         [](const TourGuide& guide) {
             guide.window.lock(LockReason::Idle);
             return guide.window.isLocked();
         }},
        {.name = "wachtwoord-fout",
         .go =
             [](const TourGuide& guide) {
                 if (!guide.window.isLocked())
                     return false;
                 guide.window.unlockPage()->signInPanel()->showProblems(
                     {wrong(QStringLiteral("wrong_password"), QStringLiteral("password"))});
                 return true;
             },
         .needsDesk = false},
        {.name = "wachtwoord-vergeten",
         .go =
             [](const TourGuide& guide) {
                 if (guide.window.isLocked())
                     guide.window.unlockPage()->askRecovery();
                 return guide.window.isLocked();
             },
         .needsDesk = false},
    };
    static const std::vector<TourStop> stops = withStage(withDossierStops(most));
    return stops;
}

} // namespace wijkwerk::ui
