// SPDX-License-Identifier: EUPL-1.2
// Reading the journal: what was done to a person, and who looked. Whether it is still what was written is checked in
// db/chain_check.
#pragma once

#include "core/db/database.h"
#include "core/domain/ids.h"

#include <QStringList>

namespace wijkwerk::store::journal {

struct Line {
    JournalId id;
    std::int64_t number = 0; ///< its place in the chain; 0 when it has none
    QDateTime at;
    WorkerId worker;
    QString account;
    QString machine;
    QString place; ///< `window`, `wijkwerkctl`; empty in lines of before 0.2.0
    QString act;
    QString result; ///< `done`, `refused`, `failed`
    ParticipantId participant;
    QString thing; ///< what else it is about, `letter`; empty when nothing
    std::int64_t thingId = 0;
    QString note;
    QString parts; ///< JSON, see core/db/transaction
};

/// Newest first.
std::vector<Line> ofParticipant(db::Database& database, ParticipantId participant, int limit = 500);
std::vector<Line> latest(db::Database& database, int limit = 500);

/// Every condition that is given must hold.
struct Filter {
    WorkerId worker = {};
    QString act = {};
    ParticipantId participant = {};
    QDate from = {};         ///< the first day, of the clock of this computer
    QDate until = {};        ///< the last day
    std::int64_t before = 0; ///< only lines with a lower number: for the next page
};
/// Newest first.
std::vector<Line> find(db::Database& database, const Filter& filter, int limit = 500);
/// Every act there is a line of, by code.
QStringList acts(db::Database& database);

/// Somebody looked at a person: everything of one kind that he did on one day, from one place.
struct Look {
    QDate day; ///< of the clock of this computer
    QDateTime first;
    QDateTime last;
    int times = 1;
    WorkerId worker;
    QString name; ///< of the worker; empty when nobody was signed in
    QString act;  ///< `dossier_opened`, `letter_printed`, `bsn_shown` …
    QString account;
    QString machine;
    QString place;

    bool operator==(const Look&) const = default;
};
/// Every line about this person that changed nothing, newest first. Lists and reports do not say whom they showed, so
/// they are not in it.
std::vector<Look> whoLooked(db::Database& database, ParticipantId participant);

} // namespace wijkwerk::store::journal
