// SPDX-License-Identifier: EUPL-1.2
// A verb of wijkwerkctl: its name, what it takes and what it does. Each group of verbs has a file of its own and is
// listed in verb.cpp.
#pragma once

#include "app/ctl/run.h"

#include <span>

namespace wijkwerk::ctl {

struct Verb {
    const char* name;
    const char* usage;     ///< what follows the name, `FILE ID --by WHO`
    const char* summary;   ///< English, marked for translation in context Ctl
    const char* withValue; ///< its options with a value, separated by spaces
    const char* without;   ///< its options without one
    const char* required;  ///< options that must be given
    int least;             ///< number of arguments without dashes
    int most;
    bool paints; ///< needs fonts, so a QGuiApplication
    Exit (*run)(Run& run);
    const char* anyOf = ""; ///< options of which at least one must be given
};

std::span<const Verb> verbs();
const Verb* verbNamed(const QString& name);
/// How to use wijkwerkctl, or one verb of it.
QString usageText(const Verb* verb = nullptr);

/// `demo`, in a file of its own.
Verb demoVerb();

// Parts of the table, one for each file.
std::span<const Verb> departmentVerbs();
std::span<const Verb> daysOffVerbs();
std::span<const Verb> backupVerbs();
std::span<const Verb> setupVerbs();
std::span<const Verb> personVerbs();
std::span<const Verb> importVerbs();
std::span<const Verb> listVerbs();
std::span<const Verb> showVerbs();
std::span<const Verb> pathwayVerbs();
std::span<const Verb> placeVerbs();
std::span<const Verb> stageVerbs();
std::span<const Verb> leavingVerbs();

std::span<const Verb> letterVerbs();
std::span<const Verb> reportVerbs();
std::span<const Verb> namesVerbs();
std::span<const Verb> benchVerbs();
std::span<const Verb> accessVerbs();
std::span<const Verb> logVerbs();
std::span<const Verb> deadlineVerbs();
std::span<const Verb> dutyVerbs();
std::span<const Verb> retentionVerbs();
std::span<const Verb> destructionVerbs();
std::span<const Verb> privacyVerbs();
std::span<const Verb> contractVerbs();
std::span<const Verb> ruleVerbs();
std::span<const Verb> profileVerbs();
std::span<const Verb> skillVerbs();
std::span<const Verb> dossierVerbs();

} // namespace wijkwerk::ctl
