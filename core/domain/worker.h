// SPDX-License-Identifier: EUPL-1.2
// People who work for the wijkbedrijf, their roles, and what vakspecialisten were trained in (domain.md 1.2, 8.2).
#pragma once

#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace wijkwerk {

enum class Role {
    JobCoach,
    CraftSpecialist,
    TeamLead,
    ClientManager,
    EmployerAdviser,
    Admin,
    DeptHead,
    PrivacyOfficer,
    Hr,
};
template <>
struct Words<Role> {
    static constexpr Word<Role> list[] = {{Role::JobCoach, "job_coach"},
                                          {Role::CraftSpecialist, "craft_specialist"},
                                          {Role::TeamLead, "team_lead"},
                                          {Role::ClientManager, "client_manager"},
                                          {Role::EmployerAdviser, "employer_adviser"},
                                          {Role::Admin, "admin"},
                                          {Role::DeptHead, "dept_head"},
                                          {Role::PrivacyOfficer, "privacy_officer"},
                                          {Role::Hr, "hr"}};
};

struct Worker {
    WorkerId id;
    QString name; ///< `Joke Brandsma`
    Role role = Role::JobCoach;
    QString phone;
    QString email;
    TeamId team;                      ///< vakspecialisten and team leads
    int guidancePoints = 400;         ///< guidance capacity in hundredths of a point (domain.md 8.2: default 4)
    std::optional<QDate> absentUntil; ///< last day of absence, included
    bool archived = false;
    int revision = 0;

    bool operator==(const Worker&) const = default;
};

/// One line of the training register. A vakspecialist guides only while a `psychological` training is valid.
struct Training {
    TrainingId id;
    WorkerId worker;
    QString kind = QStringLiteral("psychological");
    QDate doneOn;
    std::optional<QDate> validUntil; ///< last day, included; nothing is for ever

    bool isValidOn(QDate day) const { return doneOn <= day && (!validUntil || *validUntil >= day); }
    bool operator==(const Training&) const = default;
};

} // namespace wijkwerk
