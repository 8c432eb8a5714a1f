// SPDX-License-Identifier: EUPL-1.2
// What only the cells of a row together can tell (row_mapper.h).
#include "core/base/date_text.h"
#include "core/imports/fields.h"
#include "core/imports/row_mapper.h"

#include <algorithm>

namespace wijkwerk::imports {

QString columnOfField(const Mapping& mapping, const QString& field) {
    struct Pair {
        const char* field;
        Target target;
    };
    static constexpr Pair pairs[] = {{"surname", Target::Surname},
                                     {"surname", Target::WholeName},
                                     {"bornOn", Target::BirthDate},
                                     {"bsn", Target::Bsn},
                                     {"outflowOn", Target::OutflowOn},
                                     {"clientNumber", Target::ClientNumber},
                                     {"wijk", Target::Wijk},
                                     {"referredOn", Target::ReferredOn},
                                     {"phase", Target::OwnPhase},
                                     {"stageStart", Target::StageStart},
                                     {"stageEnd", Target::StageEnd},
                                     {"contractStart", Target::ContractStart},
                                     {"contractEnd", Target::ContractEnd},
                                     {"endedOn", Target::EndedOn},
                                     {"workplace", Target::Workplace},
                                     {"guide", Target::Guide},
                                     {"coach", Target::Coach}};
    for (const Pair& pair : pairs) {
        if (field == QLatin1String(pair.field) && mapping.has(pair.target))
            return mapping.headerOf(pair.target);
    }
    return {};
}

void RowMapper::checkWidth(const Row& row) {
    const auto wanted = static_cast<std::size_t>(m_table->headers.size());
    if (row.cells.size() == wanted)
        return;
    const bool filled = row.cells.size() > wanted &&
                        std::any_of(row.cells.begin() + static_cast<std::ptrdiff_t>(wanted), row.cells.end(),
                                    [](std::string_view cell) { return !trimmed(cell).empty(); });
    if (row.cells.size() > wanted && !filled)
        return;
    Problem problem =
        filled ? wrong(QStringLiteral("import_too_many_cells")) : warning(QStringLiteral("import_too_few_cells"));
    problem.args = {QString::number(row.cells.size()), QString::number(wanted)};
    note(std::move(problem), "");
}

/// A foreign address has lines of its own; the country decides how the postcode is read, so it comes first.
void RowMapper::settleAddress() {
    Address& home = m_values.person.home;
    if (home.country.isEmpty())
        return;
    const QString number = home.houseNumber > 0 ? QString::number(home.houseNumber) : QString();
    home.foreignLine1 = QStringList{home.street, number + home.houseLetter + home.houseSuffix}.join(u' ').trimmed();
    home.foreignLine2 = QStringList{home.postcode, home.city}.join(u' ').trimmed();
    const QString country = home.country;
    Address foreign;
    foreign.country = country;
    foreign.foreignLine1 = home.foreignLine1;
    foreign.foreignLine2 = home.foreignLine2;
    home = foreign;
}

void RowMapper::checkRow() {
    m_column = nullptr;
    Participant& person = m_values.person;
    const CaseloadRecord& record = m_values.caseload;
    if (person.name.surname.isEmpty())
        note(wrong(QStringLiteral("import_name_missing")), "surname");
    if (record.inflowOn && record.outflowOn && *record.outflowOn < *record.inflowOn) {
        Problem problem = wrong(QStringLiteral("import_outflow_before_inflow"), {}, shownDate(*record.outflowOn));
        problem.args = {shownDate(*record.inflowOn)};
        note(std::move(problem), "outflowOn");
    }
    const std::optional<QDate> born = person.born.full();
    if (born && record.inflowOn && *born > *record.inflowOn) {
        Problem problem = wrong(QStringLiteral("import_born_after_inflow"), {}, shownDate(*born));
        problem.args = {shownDate(*record.inflowOn)};
        note(std::move(problem), "bornOn");
    } else if (born && record.inflowOn && born->addYears(16) > *record.inflowOn) {
        // Below 16 nobody has a benefit of their own: a typing error in one of the dates is likely.
        Problem problem = warning(QStringLiteral("import_young_at_inflow"), {}, shownDate(*born));
        problem.args = {QString::number(ageOn(person.born, *record.inflowOn).value_or(0))};
        note(std::move(problem), "bornOn");
    }
    const bool recognisable =
        !record.clientNumber.isEmpty() || !person.externalNumbers.empty() || !person.bsn.isEmpty() || born;
    if (isOwnList()) {
        // Without them a second import would write everybody once more.
        if (!recognisable)
            note(wrong(QStringLiteral("own_no_key")), "bornOn");
        checkOwn();
    } else if (!recognisable && !m_values.isWrong())
        note(warning(QStringLiteral("import_no_key")), "");
}

} // namespace wijkwerk::imports
