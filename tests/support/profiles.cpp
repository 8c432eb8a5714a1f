// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/profiles.h"

#include "core/store/profile.h"

namespace wijkwerk::test {

void fillProfile(db::Database& database, ParticipantId person) {
    const std::pair<ProfileField, const char*> answers[] = {
        {ProfileField::IdDocument, "passport"},      {ProfileField::Days, "ma,di,do"},
        {ProfileField::HoursPerWeek, "24"},          {ProfileField::TravelMeans, "bicycle"},
        {ProfileField::StartQualification, "no"},    {ProfileField::Speaking, "b1"},
        {ProfileField::WantedWork, "Buiten werken"}, {ProfileField::HasLimits, "no"},
        {ProfileField::GuideNeed, "light"}};
    db::Transaction tx(database, {});
    for (const auto& [field, value] : answers) {
        ProfileItem item;
        item.participant = person;
        item.field = field;
        item.value = QString::fromLatin1(value);
        item.confirmedOn = database.clock().today();
        store::profile::put(tx, item);
    }
    tx.commit();
}

} // namespace wijkwerk::test
