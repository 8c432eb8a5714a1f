// SPDX-License-Identifier: EUPL-1.2
#include "app/ctl/entering.h"

#include "app/ctl/secrets.h"

#include <algorithm>

namespace wijkwerk::ctl {

namespace {

using R = rules::Right;

struct VerbRight {
    const char* verb;
    std::optional<R> right;
};

// `list` and `show` ask for more as they go: what is listed, and which fields.
constexpr VerbRight verbRights[] = {
    {"new", {}},
    {"demo", {}},
    {"names", {}},
    {"bench", {}},
    {"convert", {}},
    {"recover", {}},
    {"passwd", {}},
    {"list", {}},
    {"department", R::SettingsPage},
    {"check", R::SettingsPage},
    {"backup", R::Backup},
    {"backups", {}},
    {"restore", {}}, // asks for its right before the department is open
    {"drill", R::Backup},
    {"log", {}}, // who looked at one person is for more people than the whole log
    {"maintain", R::Backup},
    {"lock", {}},
    {"access list", R::SettingsPage},
    {"access add", R::GiveAccess},
    {"access remove", R::GiveAccess},
    {"access code", R::GiveAccess},
    {"import", R::ImportCaseload},
    {"import-own", R::ImportCaseload},
    {"letter", R::MakeLetter},
    {"letter-pdf", R::SeeLetters},
    {"letter-sent", R::MakeLetter},
    {"refer", R::Refer},
    {"quick-refer", R::Refer},
    {"accept", R::DecideReferral},
    {"refuse", R::DecideReferral},
    {"preselect", R::Preselect},
    {"advise", R::Advise},
    {"wait", R::Advise},
    {"end", R::EndTrajectory},
    {"aftercare", R::Aftercare},
    {"close", R::CloseTrajectory},
    {"closing-check", R::DossierPage},
    {"still-works", R::Aftercare},
    {"died", R::EndTrajectory},
    {"moved-away", R::EndTrajectory},
    {"standstill", R::StandStill},
    {"go-on", R::StandStill},
    {"undo-step", R::DossierPage}, // and the right of the step itself
    {"correct-step", R::DossierPage},
    {"participants add", R::AddPerson},
    {"participants edit", R::ChangePerson},
    {"places", R::Place},
    {"place", R::Place},
    {"extend", R::Place},
    {"contracts show", R::SeeContract},
    {"contracts propose", R::ProposeContract},
    {"contracts step", R::SeeContract}, // each step asks for its own
    {"contracts back", R::SeeContract},
    {"contracts form", R::KeepContract},
    {"contracts record", R::Place},
    {"contracts end", R::KeepContract},
    {"contracts notice", R::KeepContract},
    {"contracts asked", R::KeepContract},
    {"contracts prior", R::KeepContract},
    {"contracts secondment", R::Place},
    {"started", R::Place},
    {"move", R::Place},
    {"evaluate", R::Place},
    {"absence", R::RecordAbsence},
    {"back", R::RecordAbsence},
    {"suspend", R::Place},
    {"resume", R::Place},
    {"stop-stage", R::Place},
    {"report", R::DashboardPage},
    {"teams list", R::SettingsPage},
    {"teams add", R::SetUpDepartment},
    {"wijken list", R::SettingsPage},
    {"wijken add", R::SetUpDepartment},
    {"workers list", R::SettingsPage},
    {"workers add", R::SetUpWorkers},
    {"trainings add", R::SetUpWorkers},
    {"workplaces list", R::WorkplacesPage},
    {"workplaces add", R::SetUpWorkplaces},
    {"show", R::DossierPage},
    {"retention list", R::SettingsPage},
    {"retention show", R::ApproveDestruction},
    {"retention confirm", R::ManageRetention},
    {"retention withdraw", R::ManageRetention},
    {"retention change", R::ManageRetention},
    {"retention year-end", R::ManageRetention},
    {"hold add", R::ManageRetention},
    {"hold lift", R::ManageRetention},
    {"destruction candidates", R::ApproveDestruction},
    {"destruction make", R::ManageRetention},
    {"destruction list", R::ApproveDestruction},
    {"destruction show", R::ApproveDestruction},
    {"destruction keep", R::ManageRetention},
    {"destruction return", R::ManageRetention},
    {"destruction approve", R::ApproveDestruction},
    {"destruction withdraw", R::ManageRetention},
    {"destruction carry-out", R::ManageRetention},
    {"destruction certificate", R::ApproveDestruction},
    {"note", R::WriteNote},
    {"tasks add", R::KeepTasks},
    {"tasks done", R::KeepTasks},
    {"tasks postpone", R::KeepTasks},
    {"dossier", R::ExportDossier},
    {"requests list", R::KeepRequests},
    {"requests add", R::KeepRequests},
    {"requests change", R::KeepRequests},
    {"requests extend", R::KeepRequests},
    {"requests answer", R::KeepRequests},
    {"consents list", R::DossierPage},
    {"consents add", R::KeepConsents},
    {"consents withdraw", R::KeepConsents},
    {"skills", R::SeeSkills},
    {"note-correct", R::WriteNote},
    {"statement", R::WriteNote},
    {"rules", R::SettingsPage},
    {"rules change", R::SetUpDepartment},
    {"rules withdraw", R::SetUpDepartment},
    {"closings list", R::SettingsPage},
    {"closings add", R::SetUpDepartment},
    {"closings withdraw", R::SetUpDepartment},
    {"equated list", R::SettingsPage},
    {"equated add", R::SetUpDepartment},
    {"equated withdraw", R::SetUpDepartment},
    {"chain", R::SeeContract},
    {"deadlines", {}}, // those of people or of the department: asks itself
    {"terms list", R::SeeLetters},
    {"terms add", R::MakeLetter},
    {"terms correct", R::MakeLetter},
    {"terms end", R::MakeLetter},
    {"duties list", R::ManageRetention},
    {"duties done", R::ManageRetention},
    {"breaches list", R::ManageRetention},
    {"breaches add", R::ManageRetention},
    {"breaches answer", R::ManageRetention},
    {"cliff", R::DashboardPage},
    {"explain", R::DossierPage},
    {"profile show", R::DossierPage},
    {"profile set", R::ChangePerson},
    {"profile confirm", R::ChangePerson},
    {"talk-form", R::Preselect},
    {"notes", R::SeeOwnNotes},
    {"documents list", R::SeeAttachments},
    {"documents add", R::KeepAttachments},
    {"documents save", R::SeeAttachments},
};

const VerbRight* entryOf(QStringView verb) {
    const auto found =
        std::ranges::find_if(verbRights, [&](const VerbRight& one) { return verb == QLatin1String(one.verb); });
    return found == std::end(verbRights) ? nullptr : &*found;
}

} // namespace

Exit exitOf(const Problems& problems) {
    static const QStringList troubles{QStringLiteral("slots_missing"), QStringLiteral("slots_damaged"),
                                      QStringLiteral("slots_newer"),   QStringLiteral("slots_altered"),
                                      QStringLiteral("memory_short"),  QStringLiteral("unreasonable_cost")};
    const bool trouble = std::ranges::any_of(problems, [](const Problem& one) { return troubles.contains(one.code); });
    return trouble ? Exit::Trouble : Exit::Refused;
}

work::SignedIn signInAt(const QString& path, const Arguments& arguments, Output& output) {
    const work::Entrance entrance = orStop(work::entranceOf(path), output);
    if (!entrance.needsPassword)
        return orStop(work::openWithoutPassword(path), output);
    const QString as = arguments.value(QStringLiteral("as")).value_or(QString());
    const work::Entrant who = orStop(work::entrantNamed(entrance, as), output);
    const auto password = askFor(Secret::Password, who.name, arguments, output);
    if (!password)
        throw Stopped{Exit::Refused};
    return orStop(work::signIn(path, who.worker, *password), output);
}

std::optional<rules::Right> rightFor(QStringView verb) {
    const VerbRight* const entry = entryOf(verb);
    return entry ? entry->right : std::nullopt;
}

bool hasRightEntry(QStringView verb) {
    return entryOf(verb) != nullptr;
}

} // namespace wijkwerk::ctl
