// SPDX-License-Identifier: EUPL-1.2
// The name of a person as the BRP keeps it (domain.md 7.4). How it is written out lives in naming.h.
#pragma once

#include "core/base/words.h"

namespace wijkwerk {

/// Which surname somebody uses: own, partner's, partner's before own, partner's after own.
enum class NameUse { Own, Partner, PartnerFirst, PartnerLast };
template <>
struct Words<NameUse> {
    static constexpr Word<NameUse> list[] = {
        {NameUse::Own, "E"}, {NameUse::Partner, "P"}, {NameUse::PartnerFirst, "V"}, {NameUse::PartnerLast, "N"}};
};

/// Sex as registered; only used where the person did not say how to be addressed.
enum class RegisteredSex { Unknown, Male, Female };
template <>
struct Words<RegisteredSex> {
    static constexpr Word<RegisteredSex> list[] = {
        {RegisteredSex::Male, "M"}, {RegisteredSex::Female, "V"}, {RegisteredSex::Unknown, "O"}};
};

/// How the person wants to be addressed; own choice, asked and not derived.
enum class FormOfAddress { NotAsked, Madam, Sir, Neutral };
template <>
struct Words<FormOfAddress> {
    static constexpr Word<FormOfAddress> list[] = {{FormOfAddress::NotAsked, "not_asked"},
                                                   {FormOfAddress::Madam, "mevrouw"},
                                                   {FormOfAddress::Sir, "heer"},
                                                   {FormOfAddress::Neutral, "geen"}};
};

struct PersonName {
    QString firstNames; ///< voornamen, separated by spaces
    QString initials;   ///< voorletters as stored, `A.C.`; derived from firstNames when empty
    QString callName;   ///< roepnaam
    QString prefix;     ///< voorvoegsel, `van den`
    QString surname;    ///< geslachtsnaam without prefix; may be empty, `.` in the BRP means unknown
    QString partnerPrefix;
    QString partnerSurname;
    NameUse use = NameUse::Own;
    RegisteredSex sex = RegisteredSex::Unknown;
    FormOfAddress address = FormOfAddress::NotAsked;

    bool operator==(const PersonName&) const = default;
};

} // namespace wijkwerk
