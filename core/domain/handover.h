// SPDX-License-Identifier: EUPL-1.2
// Handing somebody over to help from outside (domain.md 10.10): the plan, and what may be told to whom. What leaves is
// decided by core/rules/handover.h.
#pragma once

#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace wijkwerk {

/// What kind of help it is tells what somebody is helped with: for the jobcoach alone.
enum class OrganisationType {
    MentalHealth,
    SocialWork,
    Neighbourhood,
    DebtHelp,
    Addiction,
    ClientSupport,
    PublicHealth,
    SafeHome, ///< by protocol only
    Probation,
    Other,
};
template <>
struct Words<OrganisationType> {
    static constexpr Word<OrganisationType> list[] = {
        {OrganisationType::MentalHealth, "mental_health"},  {OrganisationType::SocialWork, "social_work"},
        {OrganisationType::Neighbourhood, "neighbourhood"}, {OrganisationType::DebtHelp, "debt_help"},
        {OrganisationType::Addiction, "addiction"},         {OrganisationType::ClientSupport, "client_support"},
        {OrganisationType::PublicHealth, "public_health"},  {OrganisationType::SafeHome, "safe_home"},
        {OrganisationType::Probation, "probation"},         {OrganisationType::Other, "other"}};
};

struct Handover {
    HandoverId id;
    TrajectoryId trajectory;
    ParticipantId participant;
    ConsentId consent;   ///< null: none
    QString otherGround; ///< without consent: why it may be done all the same (danger)
    WorkerId groundLead; ///< team lead and privacy officer who decided that
    WorkerId groundOfficer;
    QString organisation;
    std::optional<OrganisationType> type;
    QString contact;
    QString plan; ///< for ourselves; never leaves
    // Words that leave only when the consent names their category.
    QString wentWell;
    QString agreements;
    QString contactPersons;
    QString workAbility;
    std::optional<QDate> agreedOn;
    bool warm = false; ///< talked together, the person calls
    std::optional<QDate> firstAppointmentOn;
    std::optional<QDate> doneOn;
    std::optional<QDate> feedbackOn;
    QString feedback;
    std::optional<QDate> aftercareUntil;
    bool refused = false; ///< the person does not want it
    WorkerId worker;
    QDateTime recordedAt;
    int revision = 0;

    /// Neither done nor refused.
    bool isOpen() const { return !refused && !doneOn; }
    bool operator==(const Handover&) const = default;
};

} // namespace wijkwerk
