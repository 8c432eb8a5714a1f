// SPDX-License-Identifier: EUPL-1.2
// The work behind plan(): a first pass over all rows, then the known people they are compared with. Internal to
// imports.
#pragma once

#include "core/imports/plan.h"

#include <QSet>

namespace wijkwerk::imports {

class Planner {
public:
    Planner(Plan& plan, const Known& known, const Progress& progress);
    void run();

private:
    /// What is remembered of a row to recognise it by.
    struct Keys {
        int bsn = 0;
        QString client;
        PartialDate born;
        std::size_t likeness = 0; ///< only when it is needed
        std::size_t name = 0;     ///< folded surname
        QString firstName;
        QDate inflow;
        QString postcode;
        std::vector<QString> external;
    };

    void readRows();
    void readRow(const Row& row, const RowValues& values);
    Keys keysOf(const RowValues& values) const;
    bool groupWithinFile(int index);
    std::optional<int> sameClient(int index);
    std::optional<int> sameBsn(int index);
    std::optional<int> sameLikeness(int index);
    void join(int first, int index);
    void settleGroups();
    void matchAll();
    ParticipantId matchByNumber(int index);
    void matchSlice(const std::vector<int>& slice);
    void matchRow(int index, const QHash<ParticipantId, KnownPerson>& people);
    void matchByLikeness(int index, const QHash<ParticipantId, KnownPerson>& people);
    bool contradicts(int index, const KnownPerson& person);
    void compare(int index, const KnownPerson& person);
    void fail(int index, Problem problem);
    void warn(int index, Problem problem);
    void count();
    void tick(std::size_t done);
    Keys& keys(int index) { return m_keys[static_cast<std::size_t>(index)]; }
    PlannedRow& row(int index) { return m_plan.rows[static_cast<std::size_t>(index)]; }

    Plan& m_plan;
    const Known& m_known;
    const Progress& m_progress;
    RowMapper m_mapper;
    std::vector<Keys> m_keys;
    QHash<QString, int> m_byClient;
    QHash<int, int> m_byBsn;
    QHash<std::size_t, int> m_byLikeness;
    QHash<int, int> m_groupOf; // any row of a group with more than one → the first row of it
    QHash<ParticipantId, int> m_taken;
    QMap<QString, int> m_medicalWords;
    int m_sinceTick = 0;
};

/// Roepnaam, else first names, else initials.
QString firstNameOf(const PersonName& name);
/// True unless both are given and cannot be the same name. Of initials only the first letter is compared.
bool firstNamesFit(const QString& a, const QString& b);
/// The wijk of a row by its name; a name that is not known stays a warning.
void settleWijk(RowValues& values, const QHash<QString, WijkId>& wijken);

} // namespace wijkwerk::imports
