// SPDX-License-Identifier: EUPL-1.2
// What was agreed about somebody whom the SW company lends (domain.md 8.3). From when till when is the placement's.
#pragma once

#include "core/base/words.h"
#include "core/domain/placement.h"

namespace wijkwerk {

enum class SecondmentForm { Individual, Group };
template <>
struct Words<SecondmentForm> {
    static constexpr Word<SecondmentForm> list[] = {{SecondmentForm::Individual, "individual"},
                                                    {SecondmentForm::Group, "group"}};
};

enum class PriceBasis { Hour, Result, Average };
template <>
struct Words<PriceBasis> {
    static constexpr Word<PriceBasis> list[] = {
        {PriceBasis::Hour, "hour"}, {PriceBasis::Result, "result"}, {PriceBasis::Average, "average"}};
};

enum class GuideBy { Host, Lender };
template <>
struct Words<GuideBy> {
    static constexpr Word<GuideBy> list[] = {{GuideBy::Host, "host"}, {GuideBy::Lender, "lender"}};
};

struct Secondment {
    PlacementId placement;
    ParticipantId participant;
    QString lender;
    SecondmentForm form = SecondmentForm::Individual;
    QString contractNumber;
    int fee = 0; ///< an hour, in cents; 0 is unknown
    PriceBasis basis = PriceBasis::Hour;
    int noticeDays = 0;
    GuideBy guideBy = GuideBy::Host;
    QString absenceRule; ///< what is paid when somebody is absent; no reasons
    int revision = 0;

    bool operator==(const Secondment&) const = default;
};

/// Fields are those of Secondment.
Problems check(const Secondment& secondment);
/// `24,50` an hour → cents; nothing when it is no amount, or over 200 an hour.
std::optional<int> feeFromText(QStringView text);

} // namespace wijkwerk
