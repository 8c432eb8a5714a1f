// SPDX-License-Identifier: EUPL-1.2
// What an import would do, row by row, before anything is written: new, changed, same, wrong, doubtful. Writes nothing
// and asks the department only through Known (known.h).
#pragma once

#include "core/imports/own_plan.h"
#include "core/imports/row_mapper.h"

#include <QHash>
#include <QMap>

#include <functional>

namespace wijkwerk::imports {

enum class Outcome {
    New,      ///< somebody the department does not know yet
    Changed,  ///< known, and something differs
    Same,     ///< known, nothing differs
    Wrong,    ///< cannot be taken in until it is mended; never blocks other rows
    Doubtful, ///< may be somebody who is known; left out until the user chooses
    Repeated, ///< one more row of a person of whom another row is used
};

/// What the user wants with a doubtful row.
enum class Choice { LeaveOut, AsNew, AsMatch };

struct PlannedRow {
    std::size_t offset = 0; ///< where the row starts in the file
    int line = 0;           ///< and on which line
    Outcome outcome = Outcome::New;
    Choice choice = Choice::LeaveOut;
    ParticipantId match; ///< the known person, for Changed, Same and Doubtful
    bool warned = false; ///< there is something to look at
    int other = -1;      ///< index of the row that is used (Repeated), or that this one may repeat (Doubtful)
};

struct Counts {
    int rows = 0; ///< below the header; blank rows, totals and repeated headers not counted
    int added = 0;
    int changed = 0;
    int same = 0;
    int wrong = 0;
    int doubtful = 0;
    int repeated = 0;
    int skipped = 0;        ///< totals and repeated headers
    int warnings = 0;       ///< rows that are not wrong, with something to look at
    int lostLetters = 0;    ///< people whose own name lost a letter
    int deceased = 0;       ///< people who died, by the reason of their outflow
    int medicalRemarks = 0; ///< remarks with words that seem medical
    bool operator==(const Counts&) const = default;
};

struct Plan {
    Table table;
    Mapping mapping;
    QDate today;
    std::int64_t asOf = 0; ///< that of what was known
    std::vector<PlannedRow> rows;
    Counts counts;
    Problems problems;               ///< of the file as a whole; a Wrong one means that nothing can be imported
    QMap<QString, int> problemCodes; ///< how often each code occurs in the rows
    QHash<int, Problems> found;      ///< by index of the row: what only the other rows or the department could tell
    OwnPart own;                     ///< with the own list: what becomes of the trajectories
    QHash<int, std::vector<int>>
        groups; ///< by index of the row that is used: all rows of that person, oldest inflow first

    bool mayApply() const { return !hasWrong(problems) && !rows.empty(); }
    /// A doubtful row as the user decided; the counts stay as they were planned.
    void choose(int index, Choice choice) { rows[static_cast<std::size_t>(index)].choice = choice; }
    /// Takes over what the user chose in an earlier plan of the same table, where the row is as doubtful as it was.
    void chooseAs(const Plan& earlier);
};

/// Somebody in the department, with everything a row can change.
struct KnownPerson {
    Participant participant;
    std::optional<CaseloadRecord> caseload;
};

/// What is looked up for every row; filled by one set of queries.
struct Known {
    QHash<QString, ParticipantId> byClientNumber;
    QHash<int, ParticipantId> byBsn;                   ///< the nine digits as a number
    QHash<QString, ParticipantId> byExternalNumber;    ///< externalKey()
    QMultiHash<std::size_t, ParticipantId> byLikeness; ///< likeness()
    QHash<QString, WijkId> wijken;                     ///< by folded name
    std::int64_t asOf = 0;                             ///< actsSoFar() when it was read
    OwnKnown own;                                      ///< only for the own list
    /// People by id, in any order; those that do not exist are left out.
    std::function<std::vector<KnownPerson>(const std::vector<ParticipantId>&)> fetch;
};
QString externalKey(const ExternalNumber& number);
/// Equal for equal surname (folded, without prefix) and birth date; 0 when one of them is unknown.
std::size_t likeness(const QString& surname, const PartialDate& born);

/// Called now and then with the bytes or rows done and their total; false stops the work with Error{Cancelled}.
using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// People are recognised by client number, other external number, BSN, else by birth date, surname and postcode where
/// nothing contradicts. Of several rows of one person the one with the newest inflow is used (the last one when equal),
/// because an export has a row per provision and the newest tells how things are now; remarks of all are kept.
/// A BSN that another row or person has makes a row wrong. Of the own list every row of a person is a trajectory;
/// `choices` says what its words mean. Throws Error{Cancelled}.
Plan plan(const Table& table, const Mapping& mapping, const Known& known, QDate today, const Progress& progress = {},
          const OwnChoices& choices = {});

/// Everything there is to say about one row: its own cells first. Never holds a whole BSN.
Problems problemsOf(const Plan& plan, int index);
/// The cells of a row as they stand in the file.
QStringList cellsOf(const Plan& plan, int index);
/// The person and caseload record as the row says, for a preview of how names and addresses are split.
RowValues valuesOf(const Plan& plan, int index);
/// What would change: old and new value per field, BSN masked; all fields as new when the person is not known.
struct CellChange {
    QString field;
    QString before;
    QString after;
    bool operator==(const CellChange&) const = default;
};
std::vector<CellChange> changesOf(const Plan& plan, const Known& known, int index);

/// Remarks of all rows of a person in one text, oldest inflow first, each once.
QString joinedRemarks(const Plan& plan, RowMapper& mapper, int index);

} // namespace wijkwerk::imports

template <>
struct wijkwerk::Words<wijkwerk::imports::Outcome> {
    using O = imports::Outcome;
    static constexpr Word<O> list[] = {{O::New, "new"},     {O::Changed, "changed"},   {O::Same, "same"},
                                       {O::Wrong, "wrong"}, {O::Doubtful, "doubtful"}, {O::Repeated, "repeated"}};
};
template <>
struct wijkwerk::Words<wijkwerk::imports::Choice> {
    using C = imports::Choice;
    static constexpr Word<C> list[] = {{C::LeaveOut, "leave_out"}, {C::AsNew, "as_new"}, {C::AsMatch, "as_match"}};
};
