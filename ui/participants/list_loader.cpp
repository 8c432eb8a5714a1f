// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/list_loader.h"

#include "core/reports/next_steps.h"
#include "core/reports/worklist.h"
#include "core/store/participant_list.h"
#include "ui/shared/context.h"
#include "ui/shared/guard.h"
#include "ui/shared/job.h"

#include <QElapsedTimer>

namespace wijkwerk::ui::participants {

namespace {

constexpr qint64 blinkMilliseconds = 50;

} // namespace

ListLoader::ListLoader(Context& context, QWidget* parent)
    : QObject(parent)
    , m_context(context)
    , m_where(parent) {}

ListLoader::Found ListLoader::answer(db::Database& database, const Question& question) {
    namespace list = store::participant_list;
    QElapsedTimer timer;
    timer.start();
    Found found;
    // Words that nobody matches give an empty list, not everybody.
    if (question.filter.text.isEmpty() || !question.matches.empty()) {
        auto ids = reports::listedPeople(database, question.filter, question.today, question.matches);
        if (question.filter.order == ParticipantColumn::NextStep)
            reports::sortByNextStep(database, ids, question.today, question.filter.descending,
                                    [&](const Deadline& one) { return work::maySee(question.sight, one); });
        for (const ParticipantId id : ids)
            found.ids.push_back(id.value);
    }
    if (question.countTotal) {
        ParticipantFilter everybody;
        everybody.withTrajectory = question.filter.withTrajectory;
        everybody.withoutTrajectory = question.filter.withoutTrajectory;
        found.total = qint64(list::ids(database, everybody, question.today).size());
    }
    found.took = timer.elapsed();
    return found;
}

void ListLoader::load(const ParticipantFilter& filter) {
    if (m_job) {
        m_job->cancel();
        m_job.clear();
    }
    Question question{filter, m_context.matches(filter.text), m_context.today(), true, m_context.sight()};
    question.countTotal =
        !m_totalKnown || m_totalWith != filter.withTrajectory || m_totalWithout != filter.withoutTrajectory;
    if (m_slow)
        loadInBackground(question);
    else
        loadNow(question);
}

void ListLoader::loadNow(const Question& question) {
    guard(m_where, [&] { deliver(answer(m_context.database(), question), question); });
}

void ListLoader::loadInBackground(const Question& question) {
    m_job = startJob(
        m_where,
        [open = m_context.session().opener(), question](const JobControl& control) {
            db::Database database = open();
            Found found = answer(database, question);
            control.check();
            return found;
        },
        [this, question](Found found) { deliver(std::move(found), question); });
}

void ListLoader::deliver(Found found, const Question& question) {
    m_slow = found.took > blinkMilliseconds;
    if (question.countTotal) {
        m_total = found.total;
        m_totalKnown = true;
        m_totalWith = question.filter.withTrajectory;
        m_totalWithout = question.filter.withoutTrajectory;
    }
    Q_EMIT loaded(found.ids, std::max(m_total, qint64(found.ids.size())));
}

} // namespace wijkwerk::ui::participants
