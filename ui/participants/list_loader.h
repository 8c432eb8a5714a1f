// SPDX-License-Identifier: EUPL-1.2
// Finds the ids of a list: at once while that is quick, in the background once it takes longer than a blink.
#pragma once

#include "core/db/database.h"
#include "core/domain/participant_filter.h"
#include "core/work/sight.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace wijkwerk::ui {
class Context;
class Job;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class ListLoader : public QObject {
    Q_OBJECT
public:
    explicit ListLoader(Context& context, QWidget* parent);

    /// Asks for the ids that pass the filter; a question that is still out is dropped. Answers with loaded(), at once
    /// or later.
    void load(const ParticipantFilter& filter);
    /// The number of people in the same population (with or without a trajectory) must be counted again.
    void forgetTotal() { m_totalKnown = false; }

Q_SIGNALS:
    /// `total` counts the population that the filter chooses from.
    void loaded(const std::vector<std::int64_t>& ids, qint64 total);

private:
    struct Found {
        std::vector<std::int64_t> ids;
        qint64 total = 0;
        qint64 took = 0; ///< milliseconds
    };
    struct Question {
        ParticipantFilter filter;
        std::vector<ParticipantId> matches;
        QDate today;
        bool countTotal = true;
        work::Sight sight;
    };
    static Found answer(db::Database& database, const Question& question);
    void loadNow(const Question& question);
    void loadInBackground(const Question& question);
    void deliver(Found found, const Question& question);

    Context& m_context;
    QWidget* m_where;
    QPointer<Job> m_job;
    bool m_slow = false;
    bool m_totalKnown = false;
    bool m_totalWith = true;
    bool m_totalWithout = true;
    qint64 m_total = 0;
};

} // namespace wijkwerk::ui::participants
