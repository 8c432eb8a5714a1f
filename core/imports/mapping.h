// SPDX-License-Identifier: EUPL-1.2
// Which column of a file is what: guessed from its header, corrected by hand, kept as JSON for the next file. Nothing
// is read from rows here.
#pragma once

#include "core/base/problem.h"
#include "core/base/words.h"
#include "core/imports/decode.h"

#include <optional>
#include <vector>

namespace wijkwerk::imports {

/// What a column holds. Team, case manager, phase and step are those of Werk en Inkomen: they go to the caseload record
/// and never become a team, worker or phase of the wijkbedrijf.
enum class Target {
    Keep,   ///< not understood: kept with the import run as it is
    Ignore, ///< left out
    FirstNames,
    Initials,
    CallName,
    Prefix,
    Surname,
    PartnerPrefix,
    PartnerSurname,
    NameUse,
    WholeName, ///< `Berg, van den J.`: split, with a preview
    FormOfAddress,
    Sex,
    BirthDate,
    Bsn,
    Street,
    HouseNumber, ///< may carry letter and suffix
    HouseLetter,
    HouseSuffix,
    StreetAndNumber,
    Postcode,
    City,
    PostcodeAndCity,
    Municipality,
    Country,
    Phone,
    Phone2,
    Email,
    Wijk,
    Kind,
    ClientNumber,
    ExternalNumber, ///< Column::system says of which system; may be given more than once
    Benefit,
    Team,
    CaseManager,
    Track,
    Phase,
    Step,
    InflowOn,
    OutflowOn,
    OutflowReason,
    Remark, ///< may be given more than once
    // Of the own list of the wijkbedrijf (own_row.h).
    Scheme, ///< regeling or instroom: says which kind of participant it is
    ReferredBy,
    ReferredOn,
    OwnPhase,
    StageStart,
    StageEnd,
    ContractStart,
    ContractEnd,
    WorkHours,
    Workplace, ///< one of ours, by its name
    Guide,     ///< vakspecialist
    Coach,     ///< jobcoach of ours
    EndedOn,
    EndReason,
    OwnRemark, ///< may be given more than once
};

/// What kind of list a file is: it decides what its headers mean.
enum class ListKind {
    Caseload, ///< of Werk en Inkomen: people, and what is known of them there
    Own,      ///< of the wijkbedrijf itself: current and former participants with their trajectories
};
/// False for targets that have no meaning in such a list.
bool fits(Target target, ListKind list);

struct Column {
    QString header; ///< as it stands in the file; `Kolom 3` where it is empty
    Target target = Target::Keep;
    QString system; ///< with ExternalNumber: `dossier`
    bool operator==(const Column&) const = default;
};

struct Mapping {
    std::vector<Column> columns; ///< one per column of the file, in its order
    bool titleCase = false;      ///< names in capitals become `van den Berg`
    ListKind list = ListKind::Caseload;

    bool has(Target target) const;
    /// Header of the first column with that target; empty when there is none.
    QString headerOf(Target target) const;
    bool operator==(const Mapping&) const = default;
};

/// What the header of one column most likely means; Keep when it says nothing. Capitals, accents, spaces and points do
/// not matter: `Cliëntnr.` is a client number.
Target guessTarget(const QString& header, ListKind list = ListKind::Caseload);
/// Guesses for a whole header; no target is given twice where only one column can have it. A second telephone column
/// becomes Phone2; `naam` beside voorletters or tussenvoegsel is the surname.
Mapping guessMapping(const QStringList& headers, ListKind list = ListKind::Caseload);

/// No surname, or one target on two columns, is wrong; no column to recognise people by is a warning.
Problems check(const Mapping& mapping);

/// A mapping with how the file was read, as it is saved for the next file of the same kind.
struct Profile {
    Mapping mapping;
    std::optional<Encoding> encoding;
    std::optional<char> separator;
    std::optional<int> headerLine;
    bool operator==(const Profile&) const = default;
};
QByteArray toJson(const Profile& profile);
/// Throws Error{NotUnderstood} when it is no saved mapping.
Profile profileFromJson(const QByteArray& json);
/// The saved choice for the columns of this file, matched by header; columns that the profile does not know are
/// guessed. A column of the profile that the file lacks is a warning in `problems`.
Mapping applied(const Profile& profile, const QStringList& headers, Problems& problems);

/// A header made plain: lower case, no accents, letters and digits only.
QString headerKey(QStringView header);

} // namespace wijkwerk::imports

template <>
struct wijkwerk::Words<wijkwerk::imports::Target> {
    using T = imports::Target;
    static constexpr Word<T> list[] = {
        {T::Keep, "keep"},
        {T::Ignore, "ignore"},
        {T::ClientNumber, "client_number"},
        {T::ExternalNumber, "external_number"},
        {T::Bsn, "bsn"},
        {T::WholeName, "whole_name"},
        {T::FirstNames, "first_names"},
        {T::Initials, "initials"},
        {T::CallName, "call_name"},
        {T::Prefix, "prefix"},
        {T::Surname, "surname"},
        {T::PartnerPrefix, "partner_prefix"},
        {T::PartnerSurname, "partner_surname"},
        {T::NameUse, "name_use"},
        {T::FormOfAddress, "form_of_address"},
        {T::Sex, "sex"},
        {T::BirthDate, "birth_date"},
        {T::StreetAndNumber, "street_and_number"},
        {T::Street, "street"},
        {T::HouseNumber, "house_number"},
        {T::HouseLetter, "house_letter"},
        {T::HouseSuffix, "house_suffix"},
        {T::PostcodeAndCity, "postcode_and_city"},
        {T::Postcode, "postcode"},
        {T::City, "city"},
        {T::Municipality, "municipality"},
        {T::Country, "country"},
        {T::Phone, "phone"},
        {T::Phone2, "phone2"},
        {T::Email, "email"},
        {T::Wijk, "wijk"},
        {T::Kind, "kind"},
        {T::Benefit, "benefit"},
        {T::Team, "outside_team"},
        {T::CaseManager, "case_manager"},
        {T::Track, "track"},
        {T::Phase, "outside_phase"},
        {T::Step, "step"},
        {T::InflowOn, "inflow_on"},
        {T::OutflowOn, "outflow_on"},
        {T::OutflowReason, "outflow_reason"},
        {T::Remark, "remark"},
        {T::Scheme, "scheme"},
        {T::ReferredBy, "referred_by"},
        {T::ReferredOn, "referred_on"},
        {T::OwnPhase, "own_phase"},
        {T::StageStart, "stage_start"},
        {T::StageEnd, "stage_end"},
        {T::ContractStart, "contract_start"},
        {T::ContractEnd, "contract_end"},
        {T::WorkHours, "work_hours"},
        {T::Workplace, "workplace"},
        {T::Guide, "guide"},
        {T::Coach, "coach"},
        {T::EndedOn, "ended_on"},
        {T::EndReason, "end_reason"},
        {T::OwnRemark, "own_remark"},
    };
};
template <>
struct wijkwerk::Words<wijkwerk::imports::ListKind> {
    static constexpr Word<imports::ListKind> list[] = {{imports::ListKind::Caseload, "caseload"},
                                                       {imports::ListKind::Own, "own"}};
};
