// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/consent.h"

#include "core/base/calendar.h"
#include "core/base/date_text.h"

#include <algorithm>

namespace wijkwerk {

namespace {

void checkDays(const Consent& consent, QDate today, Problems& problems) {
    if (!consent.givenOn.isValid()) {
        problems.push_back(wrong(QStringLiteral("day_missing"), QStringLiteral("givenOn")));
    } else if (consent.givenOn > today) {
        Problem problem = wrong(QStringLiteral("day_in_future"), QStringLiteral("givenOn"), shownDate(consent.givenOn));
        problem.args = {shownDate(consent.givenOn)};
        problems.push_back(problem);
    }
    if (!consent.validUntil.isValid())
        problems.push_back(wrong(QStringLiteral("day_missing"), QStringLiteral("validUntil")));
    else if (consent.givenOn.isValid() && consent.validUntil < consent.givenOn)
        problems.push_back(wrong(QStringLiteral("period_ends_before_start"), QStringLiteral("validUntil"),
                                 shownDate(consent.validUntil)));
}

} // namespace

Problems check(const Consent& consent, QDate today) {
    Problems problems;
    if (consent.receiver.trimmed().isEmpty())
        problems.push_back(wrong(QStringLiteral("consent_receiver_missing"), QStringLiteral("receiver")));
    if (consent.categories.empty())
        problems.push_back(wrong(QStringLiteral("consent_data_missing"), QStringLiteral("categories")));
    const bool ofPictures = consent.purpose == ConsentPurpose::PhotoFilm;
    for (const DataCategory category : consent.categories) {
        if ((category == DataCategory::Pictures) != ofPictures) {
            problems.push_back(wrong(QStringLiteral("consent_pictures_apart"), QStringLiteral("categories")));
            break;
        }
    }
    checkDays(consent, today, problems);
    return problems;
}

} // namespace wijkwerk
