// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/mapping.h"

#include "core/imports/synonyms.h"

#include <algorithm>
#include <array>

namespace wijkwerk::imports {
namespace {

bool mayRepeat(Target target) {
    return target == Target::Keep || target == Target::Ignore || target == Target::ExternalNumber ||
           target == Target::Remark || target == Target::OwnRemark;
}

bool isTaken(const Mapping& mapping, Target target) {
    return !mayRepeat(target) && mapping.has(target);
}

/// `naam` alone is a whole name; beside voorletters or tussenvoegsel it is the surname; beside a surname it is neither.
void settleBareName(Mapping& mapping) {
    const auto whole = std::find_if(mapping.columns.begin(), mapping.columns.end(),
                                    [](const Column& c) { return c.target == Target::WholeName; });
    if (whole == mapping.columns.end())
        return;
    if (mapping.has(Target::Surname))
        whole->target = Target::Keep;
    else if (mapping.has(Target::Prefix) || mapping.has(Target::Initials))
        whole->target = Target::Surname;
}

/// `straat` that is alone, without a house number, holds the number as well.
void settleStreet(Mapping& mapping) {
    for (Column& column : mapping.columns) {
        if (column.target == Target::Street && !mapping.has(Target::HouseNumber))
            column.target = Target::StreetAndNumber;
        else if (column.target == Target::StreetAndNumber && mapping.has(Target::HouseNumber))
            column.target = Target::Street;
    }
}

Target freeTarget(const Mapping& mapping, Target target) {
    if (!isTaken(mapping, target))
        return target;
    if (target == Target::Phone && !mapping.has(Target::Phone2))
        return Target::Phone2;
    return Target::Keep;
}

} // namespace

bool Mapping::has(Target target) const {
    return std::any_of(columns.begin(), columns.end(), [&](const Column& column) { return column.target == target; });
}

QString Mapping::headerOf(Target target) const {
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const Column& column) { return column.target == target; });
    return found == columns.end() ? QString() : found->header;
}

bool fits(Target target, ListKind list) {
    if (target <= Target::Kind || target == Target::ClientNumber || target == Target::ExternalNumber)
        return true;
    return (target >= Target::Scheme) == (list == ListKind::Own);
}

Target guessTarget(const QString& header, ListKind list) {
    const auto found = list == ListKind::Own ? ownTargetOfHeader(header) : targetOfHeader(header);
    return found.value_or(Target::Keep);
}

Mapping guessMapping(const QStringList& headers, ListKind list) {
    Mapping mapping;
    mapping.list = list;
    for (const QString& header : headers) {
        Column column{header, freeTarget(mapping, guessTarget(header, list)), {}};
        if (column.target == Target::ExternalNumber)
            column.system = systemOfHeader(header);
        mapping.columns.push_back(std::move(column));
    }
    settleBareName(mapping);
    settleStreet(mapping);
    return mapping;
}

Problems check(const Mapping& mapping) {
    Problems problems;
    if (!mapping.has(Target::Surname) && !mapping.has(Target::WholeName))
        problems.push_back(wrong(QStringLiteral("import_no_name_column")));
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const Column& column = mapping.columns[i];
        for (std::size_t j = i + 1; j < mapping.columns.size() && !mayRepeat(column.target); ++j) {
            if (mapping.columns[j].target != column.target)
                continue;
            Problem problem = wrong(QStringLiteral("import_column_twice"));
            problem.column = mapping.columns[j].header;
            problem.args = {column.header, mapping.columns[j].header};
            problems.push_back(std::move(problem));
        }
    }
    const bool recognisable = mapping.has(Target::ClientNumber) || mapping.has(Target::ExternalNumber) ||
                              mapping.has(Target::Bsn) || mapping.has(Target::BirthDate);
    if (!recognisable)
        problems.push_back(warning(QStringLiteral("import_no_key_column")));
    return problems;
}

Mapping applied(const Profile& profile, const QStringList& headers, Problems& problems) {
    Mapping mapping;
    mapping.titleCase = profile.mapping.titleCase;
    mapping.list = profile.mapping.list;
    std::vector<bool> used(profile.mapping.columns.size(), false);
    std::vector<bool> known;
    for (const QString& header : headers) {
        Column column{header, Target::Keep, {}};
        bool found = false;
        for (std::size_t i = 0; i < used.size() && !found; ++i) {
            const Column& saved = profile.mapping.columns[i];
            if (used[i] || headerKey(saved.header) != headerKey(header))
                continue;
            used[i] = found = true;
            column.target = saved.target;
            column.system = saved.system;
        }
        known.push_back(found);
        mapping.columns.push_back(std::move(column));
    }
    for (std::size_t i = 0; i < used.size(); ++i) {
        const Column& saved = profile.mapping.columns[i];
        if (!used[i] && saved.target != Target::Keep && saved.target != Target::Ignore)
            problems.push_back(warning(QStringLiteral("import_mapping_column_missing"), {}, saved.header));
    }
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (known[i])
            continue;
        Column& column = mapping.columns[i];
        column.target = freeTarget(mapping, guessTarget(column.header, mapping.list));
        if (column.target == Target::ExternalNumber)
            column.system = systemOfHeader(column.header);
    }
    return mapping;
}

} // namespace wijkwerk::imports
