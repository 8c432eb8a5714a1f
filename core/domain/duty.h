// SPDX-License-Identifier: EUPL-1.2
// What the department itself must do: once a year or quarter (D12, D22), and data breaches (D17). Their days are
// computed by rules/department_duties.h.
#pragma once

#include "core/domain/deadline.h"

namespace wijkwerk {

/// Done by hand. Of whom and when; no words of its own.
struct DutyDone {
    DutyDoneId id;
    DeadlineRule rule = DeadlineRule::RightsReview;
    QString subject; ///< `year_start_2027`, `rights_review`, `special_rights`
    QDate doneOn;
    WorkerId worker;
    QDateTime recordedAt;
    bool operator==(const DutyDone&) const = default;
};

enum class BreachAnswer { Open, Reported, NotReported };
template <>
struct Words<BreachAnswer> {
    static constexpr Word<BreachAnswer> list[] = {{BreachAnswer::Open, "open"},
                                                  {BreachAnswer::Reported, "reported"},
                                                  {BreachAnswer::NotReported, "not_reported"}};
};

/// A data breach (AVG art. 33): reported to the AP within 72 hours after it was found, or why not. Without names.
struct DataBreach {
    DataBreachId id;
    QDateTime foundAt; ///< UTC
    QString what;
    BreachAnswer answer = BreachAnswer::Open;
    std::optional<QDateTime> answeredAt; ///< UTC
    QString reason;
    WorkerId recordedBy;
    QDateTime recordedAt;
    WorkerId answeredBy;
    int revision = 0;
    bool operator==(const DataBreach&) const = default;
};

} // namespace wijkwerk
