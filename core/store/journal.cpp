// SPDX-License-Identifier: EUPL-1.2
#include "core/store/journal.h"

namespace wijkwerk::store::journal {

namespace {

std::vector<Line> readAll(db::Statement& query) {
    std::vector<Line> lines;
    while (query.next()) {
        Line line;
        line.id = query.id<JournalId>();
        line.at = query.moment();
        line.worker = query.id<WorkerId>();
        line.account = query.text();
        line.machine = query.text();
        line.act = query.text();
        line.participant = query.id<ParticipantId>();
        line.note = query.text();
        line.parts = query.text();
        lines.push_back(line);
    }
    return lines;
}

} // namespace

std::vector<Line> ofParticipant(db::Database& database, ParticipantId participant, int limit) {
    auto query = database.statement("select id, at, worker_id, account, machine, act, participant_id, note, parts "
                                    "from journal where participant_id = :person order by id desc limit :limit");
    query.with(participant.value, limit);
    return readAll(query);
}

std::vector<Line> latest(db::Database& database, int limit) {
    auto query = database.statement("select id, at, worker_id, account, machine, act, participant_id, note, parts "
                                    "from journal order by id desc limit :limit");
    query.with(limit);
    return readAll(query);
}

} // namespace wijkwerk::store::journal
