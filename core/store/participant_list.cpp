// SPDX-License-Identifier: EUPL-1.2
#include "core/store/participant_list.h"

#include "core/store/notes.h"
#include "core/store/trajectories.h"

#include <QSet>

namespace wijkwerk::store::participant_list {

namespace {

/// The placement that counts for a list: the one of today, else the first that is to come.
constexpr const char* placementNow =
    "(select pl.id from placement pl where pl.participant_id = p.id and pl.superseded = 0 "
    "and coalesce(pl.ended_on, pl.last_day, '9999-12-31') >= :today order by pl.starts_on, pl.id limit 1)";

QString lastContact() {
    return notes::lastContactOf("p.id");
}

constexpr const char* nextTask =
    "(select k.due_on from task k where k.participant_id = p.id and k.done_at is null and k.replaced = 0 "
    "and k.kind <> 'waiting' "
    "order by k.due_on, k.id limit 1)";

/// The question behind a filter, built from fixed pieces only; values are bound.
struct Question {
    QStringList joins;
    QStringList conditions{QStringLiteral("p.archived = 0")};
    QString order;

    void join(const char* text) {
        if (const QString sql = QString::fromLatin1(text); !joins.contains(sql))
            joins << sql;
    }
    void joinTrajectory() { join("left join trajectory t on t.participant_id = p.id and t.phase <> 'closed'"); }
    void joinPlacement() {
        const QString sql = QLatin1String("left join placement q on q.id = ") + QLatin1String(placementNow);
        if (!joins.contains(sql))
            joins << sql;
        join("left join workplace w on w.id = q.workplace_id");
    }
    void where(const QString& condition) { conditions << condition; }
    void where(const char* condition) { conditions << QString::fromLatin1(condition); }
};

QString phaseList(const std::vector<Phase>& phases) {
    QStringList words;
    for (const Phase phase : phases)
        words << QLatin1Char('\'') + codeOf(phase) + QLatin1Char('\'');
    return words.join(QLatin1String(", "));
}

QString phaseOrder() {
    QString text = QStringLiteral("case " WIJKWERK_PHASE_ON);
    int position = 0;
    for (const auto& word : Words<Phase>::list)
        text += QStringLiteral(" when '%1' then %2").arg(QLatin1String(word.code)).arg(position++);
    return text + QLatin1String(" else 99 end");
}

void filterTrajectory(Question& q, const ParticipantFilter& f) {
    if (!f.phases.empty()) {
        q.joinTrajectory();
        q.where(QLatin1String(WIJKWERK_COUNTED_PHASE " in (") + phaseList(f.phases) + u')');
    }
    if (!f.withoutTrajectory) {
        q.joinTrajectory();
        q.where("t.id is not null");
    }
    if (!f.withTrajectory) {
        q.joinTrajectory();
        q.where("t.id is null");
    }
    if (f.begun) {
        q.joinTrajectory();
        q.where(WIJKWERK_HAS_BEGUN);
    }
    if (f.coach) {
        q.joinTrajectory();
        q.where("t.coach_id = :coach");
    }
    if (f.noContactDays > 0) {
        q.joinTrajectory();
        q.where("t.id is not null");
        // A talk of before this trajectory says nothing about how long we are silent in it (rules/contact.h).
        q.where(QLatin1String("coalesce(") + lastContact() + QLatin1String(", '') <= :unseen"));
        q.where("coalesce(t.read_on, t.referred_on) <= :unseen");
    }
}

void filterPlacement(Question& q, const ParticipantFilter& f) {
    if (f.team || f.workplace || f.guide || f.endsBefore)
        q.joinPlacement();
    if (f.team)
        q.where("w.team_id = :team");
    if (f.workplace)
        q.where("q.workplace_id = :workplace");
    if (f.guide)
        q.where("q.guide_id = :guide");
    if (f.endsBefore)
        q.where("case when q.moved = 1 then q.last_day else coalesce(q.ended_on, q.last_day) end <= :ends");
}

void filterPerson(Question& q, const ParticipantFilter& f) {
    if (f.wijk)
        q.where("p.wijk_id = :wijk");
    if (f.kind)
        q.where("p.kind = :kind");
    if (f.toComplete)
        q.where("p.to_complete = 1");
}

/// What is empty always comes last, whichever way the list is sorted.
QString ordered(const QString& expression, bool descending) {
    return QStringLiteral("case when %1 is null then 1 else 0 end, %1%2, ")
        .arg(expression, QLatin1String(descending ? " desc" : ""));
}

void sort(Question& q, const ParticipantFilter& f) {
    const auto by = [&](const QString& expression) { q.order = ordered(expression, f.descending); };
    const auto byCaseload = [&](const char* column) {
        q.join("left join caseload cl on cl.participant_id = p.id");
        by(QStringLiteral("nullif(cl.%1, '')").arg(QLatin1String(column)));
    };
    switch (f.order) {
    case ParticipantColumn::Name:
        break;
    case ParticipantColumn::Number:
        by(QStringLiteral("p.number"));
        break;
    case ParticipantColumn::Kind:
        by(QStringLiteral("p.kind"));
        break;
    case ParticipantColumn::Phase:
        q.joinTrajectory();
        by(phaseOrder());
        break;
    case ParticipantColumn::Team:
        q.joinPlacement();
        q.join("left join team tm on tm.id = w.team_id");
        by(QStringLiteral("tm.name"));
        break;
    case ParticipantColumn::Wijk:
        q.join("left join wijk wk on wk.id = p.wijk_id");
        by(QStringLiteral("wk.name"));
        break;
    case ParticipantColumn::Guide:
        q.joinPlacement();
        q.join("left join worker g on g.id = q.guide_id");
        by(QStringLiteral("g.name"));
        break;
    case ParticipantColumn::Coach:
        q.joinTrajectory();
        q.join("left join worker c on c.id = t.coach_id");
        by(QStringLiteral("c.name"));
        break;
    case ParticipantColumn::NextStep:
        by(QLatin1String(nextTask));
        break;
    case ParticipantColumn::LastContact:
        by(lastContact());
        break;
    case ParticipantColumn::CaseManager:
        byCaseload("case_manager");
        break;
    case ParticipantColumn::Benefit:
        byCaseload("benefit");
        break;
    case ParticipantColumn::CaseloadStep:
        byCaseload("step");
        break;
    case ParticipantColumn::CaseloadPhase:
        byCaseload("phase");
        break;
    }
    const bool backwards = f.order == ParticipantColumn::Name && f.descending;
    q.order += QLatin1String(backwards ? "p.sort_key desc, p.id desc" : "p.sort_key, p.id");
}

QString sqlOf(const Question& q) {
    return QLatin1String("select p.id from participant p ") + q.joins.join(u' ') + QLatin1String(" where ") +
           q.conditions.join(QLatin1String(" and ")) + QLatin1String(" order by ") + q.order;
}

void bindValues(db::Statement& query, const QString& sql, const ParticipantFilter& f, QDate today) {
    const auto uses = [&](const char* name) { return sql.contains(QLatin1Char(':') + QLatin1String(name)); };
    if (uses("today"))
        query.bind("today", today);
    if (uses("coach"))
        query.bind("coach", *f.coach);
    if (uses("team"))
        query.bind("team", *f.team);
    if (uses("workplace"))
        query.bind("workplace", *f.workplace);
    if (uses("guide"))
        query.bind("guide", *f.guide);
    if (uses("ends"))
        query.bind("ends", *f.endsBefore);
    if (uses("wijk"))
        query.bind("wijk", *f.wijk);
    if (uses("kind"))
        query.bind("kind", *f.kind);
    if (uses("unseen"))
        query.bind("unseen", today.addDays(-f.noContactDays));
}

std::vector<ParticipantId> onlyThose(const std::vector<ParticipantId>& ids, const std::vector<ParticipantId>& wanted) {
    const QSet<ParticipantId> set(wanted.begin(), wanted.end());
    std::vector<ParticipantId> kept;
    std::ranges::copy_if(ids, std::back_inserter(kept), [&](ParticipantId id) { return set.contains(id); });
    return kept;
}

} // namespace

std::vector<ParticipantId> ids(db::Database& database, const ParticipantFilter& filter, QDate today,
                               const std::vector<ParticipantId>& matches) {
    Question question;
    filterTrajectory(question, filter);
    filterPlacement(question, filter);
    filterPerson(question, filter);
    sort(question, filter);
    const QString sql = sqlOf(question);
    std::vector<ParticipantId> found;
    {
        auto query = database.statement(sql);
        bindValues(query, sql, filter, today);
        while (query.next())
            found.push_back(query.id<ParticipantId>());
    }
    if (!filter.text.trimmed().isEmpty())
        found = onlyThose(found, matches);
    if (!filter.only.empty())
        found = onlyThose(found, filter.only);
    return found;
}

} // namespace wijkwerk::store::participant_list
