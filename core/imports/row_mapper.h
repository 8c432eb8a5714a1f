// SPDX-License-Identifier: EUPL-1.2
// One row of a table as a person and a caseload record, and what becomes of somebody who is known already. What stands
// in other rows or in the department is not looked at here.
#pragma once

#include "core/domain/caseload.h"
#include "core/domain/participant.h"
#include "core/imports/mapping.h"
#include "core/imports/own_row.h"
#include "core/imports/table.h"

#include <array>

namespace wijkwerk::imports {

/// What one row says. Fields that no column gives are empty.
struct RowValues {
    Participant person;
    CaseloadRecord caseload;
    OwnRow own;
    QString wijk; ///< name, as given
    bool hasSex = false;
    bool hasKind = false;
    bool hasNameUse = false;
    bool hasFormOfAddress = false;
    bool lostLetter = false; ///< in the person's own name
    Problems problems;       ///< with row and column

    bool isWrong() const { return hasWrong(problems); }
};

class RowMapper {
public:
    /// `today` bounds birth dates.
    RowMapper(const Table& table, const Mapping& mapping, QDate today);

    /// Overwritten by the next call.
    const RowValues& read(const Row& row);
    /// As read(), and gives the values away.
    RowValues take(const Row& row);
    /// The columns that are kept as they are, as compact JSON; empty when all of them are empty.
    QString kept(const Row& row) const;

    bool gives(Target target) const { return m_gives[static_cast<std::size_t>(target)]; }
    bool givesCaseload() const { return m_givesCaseload; }
    bool isOwnList() const { return m_mapping.list == ListKind::Own; }
    const Table& table() const { return *m_table; }

private:
    void take(const Column& column, std::string_view cell);
    bool takeName(Target target, std::string_view cell);
    bool takeAddress(Target target, std::string_view cell);
    void takeContact(Target target, std::string_view cell);
    bool takeCaseload(Target target, std::string_view cell);
    void takeWholeName(std::string_view cell);
    bool takeOwn(Target target, std::string_view cell);
    bool takeOwnDay(Target target, std::string_view cell);
    void takeOwnPhase(std::string_view cell);
    void takeScheme(std::string_view cell);
    QString text(std::string_view cell);
    QString nameText(std::string_view cell, const char* field);
    std::optional<QDate> eventDate(std::string_view cell, const char* field);
    template <class R>
    auto noted(R&& read, const char* field);
    void note(Problem problem, const char* field);
    void checkWidth(const Row& row);
    void checkRow();
    void checkOwn();
    void settleOwnEnd();
    void remarkOwn();
    void settleAddress();

    const Table* m_table;
    Mapping m_mapping;
    QDate m_today;
    std::array<bool, 64> m_gives{};
    bool m_givesCaseload = false;
    RowValues m_values;
    const Column* m_column = nullptr;
    int m_line = 0;
};

/// The column that a problem of a whole row is about; empty when it is about none.
QString columnOfField(const Mapping& mapping, const QString& field);

/// The person after this row: given values take the place of old ones, an empty cell takes nothing away. A name in
/// which the source lost a letter does not undo a spelling that was mended here.
Participant merged(const Participant& before, const RowValues& row, const RowMapper& mapper);
/// The caseload record after this row: what the columns say, empty cells too.
CaseloadRecord merged(const CaseloadRecord& before, const RowValues& row, const RowMapper& mapper);

} // namespace wijkwerk::imports
