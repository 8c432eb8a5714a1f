// SPDX-License-Identifier: EUPL-1.2
// What a person agreed to: one purpose, named data, one receiver, until a day (domain.md 10.10). Whether it counts on a
// day is for rules/consent.h.
#pragma once

#include "core/base/problem.h"
#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace wijkwerk {

enum class ConsentPurpose {
    Help,      ///< sharing with hulpverlening outside the Participatiewet (domain.md 6.1)
    PhotoFilm, ///< pictures of people at work; its own purpose, nobody agrees to it by agreeing to something else
    Employer,  ///< introducing somebody to an employer
    Other,
};
template <>
struct Words<ConsentPurpose> {
    static constexpr Word<ConsentPurpose> list[] = {{ConsentPurpose::Help, "help"},
                                                    {ConsentPurpose::PhotoFilm, "photo_film"},
                                                    {ConsentPurpose::Employer, "employer"},
                                                    {ConsentPurpose::Other, "other"}};
};

/// The tick boxes of the form; never "all that is needed".
enum class DataCategory { Contact, StopReason, WentWell, Agreements, ContactPersons, WorkAbility, Pictures };
template <>
struct Words<DataCategory> {
    static constexpr Word<DataCategory> list[] = {{DataCategory::Contact, "contact"},
                                                  {DataCategory::StopReason, "stop_reason"},
                                                  {DataCategory::WentWell, "went_well"},
                                                  {DataCategory::Agreements, "agreements"},
                                                  {DataCategory::ContactPersons, "contact_persons"},
                                                  {DataCategory::WorkAbility, "work_ability"},
                                                  {DataCategory::Pictures, "pictures"}};
};

enum class ConsentHow { Written, Digital, OralConfirmed };
template <>
struct Words<ConsentHow> {
    static constexpr Word<ConsentHow> list[] = {{ConsentHow::Written, "written"},
                                                {ConsentHow::Digital, "digital"},
                                                {ConsentHow::OralConfirmed, "oral_confirmed"}};
};

struct Consent {
    ConsentId id;
    ParticipantId participant;
    ConsentPurpose purpose = ConsentPurpose::Help;
    std::vector<DataCategory> categories;
    QString receiver; ///< organisation; of pictures where they may be shown
    QString receiverContact;
    QDate givenOn;
    ConsentHow how = ConsentHow::Written;
    QString textVersion; ///< which text was signed
    QString language;    ///< other than Dutch, or the interpreter
    QDate validUntil;    ///< last day, included
    WorkerId recordedBy;
    QDateTime recordedAt;
    std::optional<QDate> withdrawnOn;
    std::optional<ConsentHow> withdrawnHow;
    WorkerId withdrawnBy; ///< who wrote the withdrawal down
    TaskId task;          ///< to look at it before it ends; may be null
    int revision = 0;

    bool operator==(const Consent&) const = default;
};

/// What can be checked of one consent alone: data and receiver named, days in order, pictures only under their own
/// purpose. Fields are those of Consent.
Problems check(const Consent& consent, QDate today);

} // namespace wijkwerk
