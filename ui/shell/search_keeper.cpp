// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/search_keeper.h"

#include "ui/shared/context.h"
#include "ui/shared/job.h"

#include <QTimer>

namespace wijkwerk::ui {

namespace {

constexpr int togetherMs = 400;

} // namespace

SearchKeeper::SearchKeeper(Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_soon(new QTimer(this)) {
    m_soon->setSingleShot(true);
    m_soon->setInterval(togetherMs);
    connect(m_soon, &QTimer::timeout, this, &SearchKeeper::load);
}

void SearchKeeper::load() {
    if (m_job) {
        m_again = true;
        return;
    }
    using Index = std::shared_ptr<const store::SearchIndex>;
    const auto may = [this](rules::Right right) { return m_context.may(right); };
    const store::Searched searched{may(rules::Right::SeeBsn), may(rules::Right::SeeBirthDate),
                                   may(rules::Right::SeeBenefit)};
    m_job = startJob(
        this,
        [opener = m_context.session().opener().forReading(), searched](const JobControl&) -> Index {
            db::Database database = opener();
            database.keepLittleInMemory();
            return std::make_shared<const store::SearchIndex>(store::SearchIndex::load(database, searched));
        },
        [this, sight = m_context.sight()](Index index) {
            if (sight == m_context.sight()) // else it is made again for who looks now
                m_context.setSearch(std::move(index));
        },
        [this](const Error& error) {
            qWarning("%s", error.what());
            m_soon->start(togetherMs * 10); // somebody else is writing; searching can wait
        });
    connect(m_job, &Job::ended, this, [this] {
        m_job = nullptr;
        if (std::exchange(m_again, false))
            m_soon->start(togetherMs);
    });
}

void SearchKeeper::changed(const db::ChangeSet& changes) {
    if (changes.everything || changes.touches(db::Thing::Participant) || changes.touches(db::Thing::Caseload))
        m_soon->start(togetherMs);
}

} // namespace wijkwerk::ui
