// SPDX-License-Identifier: EUPL-1.2
// One person the wijkbedrijf knows. What happens to them lives in trajectory.h; the municipal caseload in caseload.h.
#pragma once

#include "core/base/partial_date.h"
#include "core/base/problem.h"
#include "core/domain/address.h"
#include "core/domain/ids.h"
#include "core/domain/name.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace wijkwerk {

/// domain.md 1.1. The doelgroep banenafspraak is a flag with a period, not a kind.
enum class ParticipantKind {
    Reintegrator,
    SwSeconded,
    ShelteredWork,
    EnforcerConverted,
    Nug,
    Anw,
    IoawIoaz,
    Youth,
    VolunteerAct,
};
template <>
struct Words<ParticipantKind> {
    static constexpr Word<ParticipantKind> list[] = {{ParticipantKind::Reintegrator, "reintegrator"},
                                                     {ParticipantKind::SwSeconded, "sw_seconded"},
                                                     {ParticipantKind::ShelteredWork, "sheltered_work"},
                                                     {ParticipantKind::EnforcerConverted, "enforcer_converted"},
                                                     {ParticipantKind::Nug, "nug"},
                                                     {ParticipantKind::Anw, "anw"},
                                                     {ParticipantKind::IoawIoaz, "ioaw_ioaz"},
                                                     {ParticipantKind::Youth, "youth"},
                                                     {ParticipantKind::VolunteerAct, "volunteer_act"}};
};

/// Facts that hold for a period and may coincide with any kind.
enum class ParticipantFlag { JobsAgreement, ShelteredIndication, CivicIntegration, MedicallyHoursLimited };
template <>
struct Words<ParticipantFlag> {
    static constexpr Word<ParticipantFlag> list[] = {
        {ParticipantFlag::JobsAgreement, "jobs_agreement"},
        {ParticipantFlag::ShelteredIndication, "sheltered_indication"},
        {ParticipantFlag::CivicIntegration, "civic_integration"},
        {ParticipantFlag::MedicallyHoursLimited, "medically_hours_limited"}};
};

struct FlagPeriod {
    ParticipantFlag flag = ParticipantFlag::JobsAgreement;
    std::optional<QDate> from;
    std::optional<QDate> until; ///< last day, included
    bool operator==(const FlagPeriod&) const = default;
};

/// A number that another system knows the person by, `{"klant", "K1000000"}`.
struct ExternalNumber {
    QString system;
    QString value;
    bool operator==(const ExternalNumber&) const = default;
};

struct Participant {
    ParticipantId id;
    int number = 0; ///< person number of this department: file names, searches, paper; given at first store
    PersonName name;
    PartialDate born;
    QString bsn;    ///< nine digits that pass the eleven test, or empty
    Address home;   ///< woonadres
    Address postal; ///< briefadres; empty when letters go to the home address
    QString phone;  ///< E.164, `+31612345678`, or as given when it could not be read
    QString phone2;
    QString email;
    WijkId wijk;
    ParticipantKind kind = ParticipantKind::Reintegrator;
    bool deceased = false;   ///< from the caseload or a worker; stops every proposal
    bool toComplete = false; ///< "nog aanvullen": saved before it was complete
    bool archived = false;
    std::optional<QDate> deceasedOn;  ///< with `deceased`, when the day is known
    std::optional<QDate> movedAwayOn; ///< last day here of somebody who left the municipality
    std::vector<FlagPeriod> flags;
    std::vector<ExternalNumber> externalNumbers;
    int revision = 0;

    bool operator==(const Participant&) const = default;
};

/// Checks what can be checked of one person alone: BSN, birth date (not in the future), postcode, house number, e-mail,
/// phone; missing name. Problems carry the field names of Participant; `today` bounds the birth date.
Problems check(const Participant& participant, QDate today);
/// Names of the fields that a complete dossier has and this person lacks, in the order of the form: "bornOn",
/// "address", "phone", "wijk", "formOfAddress" …
QStringList missingFields(const Participant& participant);
/// The address letters go to: the postal one when there is one.
const Address& letterAddress(const Participant& participant);

} // namespace wijkwerk
