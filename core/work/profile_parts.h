// SPDX-License-Identifier: EUPL-1.2
// Steps that acts which keep facts and free text have in common. Only core/work uses it.
#pragma once

#include "core/work/profile_work.h"

namespace wijkwerk::work {

/// What is wrong with the entries; field is the code of the ProfileField.
Problems checkEntries(const std::vector<ProfileEntry>& entries, QDate today);
Problems checkLimits(const std::vector<FunctionalLimit>& limits, QDate today);
/// Write what differs, within an act that has begun; give back how many rows.
int writeEntries(db::Transaction& tx, ParticipantId person, const std::vector<ProfileEntry>& entries);
int writeLimits(db::Transaction& tx, ParticipantId person, std::vector<FunctionalLimit> limits);
/// `medical_words` as a warning (args: the words), to be shown; nothing when there are none.
Problems medicalWarning(const QStringList& texts);
QStringList wordsOf(const std::vector<ProfileEntry>& entries);
QStringList wordsOf(const std::vector<FunctionalLimit>& limits);
/// A line of its own in the journal, without the words, when something medical was kept all the same.
void noteMedicalWords(db::Transaction& tx, ParticipantId person, const Problems& warning);
/// For the end of an act that kept free text about somebody: the warning goes to `problems`, the line to the journal.
void sayMedicalWords(db::Transaction& tx, ParticipantId person, const QStringList& texts, Problems& problems);

} // namespace wijkwerk::work
