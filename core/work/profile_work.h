// SPDX-License-Identifier: EUPL-1.2
// What is known of somebody for the work: set, confirmed, put back; limits, certificates and earlier work.
#pragma once

#include "core/domain/certificate.h"
#include "core/domain/limits.h"
#include "core/domain/profile.h"
#include "core/work/outcome.h"
#include "core/work/sight.h"

namespace wijkwerk::work {

/// All of it, as far as it counts now.
struct Profile {
    std::vector<ProfileItem> items;
    std::vector<FunctionalLimit> limits;
    std::vector<Certificate> certificates;
    std::vector<WorkPeriod> work;

    bool operator==(const Profile&) const = default;
};
Profile profileOf(db::Database& database, ParticipantId person);
/// What of it is for this sight: who does not see the screening sees functional limits alone (domain.md 6.2).
Profile visible(Profile profile, const Sight& sight);
/// The same for one field: of a history.
bool maySee(const Sight& sight, ProfileField field);
/// Of the minimum profile, as far as this sight sees it.
std::vector<ProfileField> missingOf(db::Database& database, ParticipantId person);

struct ProfileEntry {
    ProfileField field;
    QString value; ///< as typed; empty: no longer known
};
struct ProfileRequest {
    ParticipantId participant;
    std::vector<ProfileEntry> entries;
};
/// Writes the entries that differ from what is known, as confirmed today by who acts; gives back how many. What is the
/// same stays as it is. Warning `medical_words` when there are some in free text: it is done all the same, and
/// journalled without the words.
Outcome<int> setProfile(db::Transaction& tx, const ProfileRequest& request);
/// What is known of these fields is still so: newer rows with the same values. Gives back how many; those without a
/// value are left out.
Outcome<int> confirmProfile(db::Transaction& tx, ParticipantId person, const std::vector<ProfileField>& fields);
/// An earlier value becomes the present one again, as a newer row. `profile_value_same` when it is that already.
Outcome<ProfileItemId> restoreProfile(db::Transaction& tx, ProfileItemId item);

/// Writes the limits that differ, as confirmed today; an aspect that is not named stays as it is. Gives back how many.
Outcome<int> setLimits(db::Transaction& tx, ParticipantId person, const std::vector<FunctionalLimit>& limits);
Outcome<int> confirmLimits(db::Transaction& tx, ParticipantId person);

/// Adds it, or changes the one with that id.
Outcome<CertificateId> saveCertificate(db::Transaction& tx, Certificate certificate);
/// It no longer counts: taken back, or written down by mistake.
Outcome<Done> endCertificate(db::Transaction& tx, CertificateId id);

/// Adds it, or changes the one with that id.
Outcome<WorkHistoryId> saveWork(db::Transaction& tx, WorkPeriod work);
Outcome<Done> removeWork(db::Transaction& tx, WorkHistoryId id);

} // namespace wijkwerk::work
