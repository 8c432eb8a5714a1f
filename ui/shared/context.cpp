// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/context.h"

#include "core/store/department.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/right_labels.h"

namespace wijkwerk::ui {

Context::Context(db::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {
    reloadDepartment();
    m_sight = work::sightOf(database());
    m_settings.setScope(m_department.id, {});
}

std::vector<ParticipantId> Context::matches(const QString& text) const {
    return m_search ? m_search->find(text) : std::vector<ParticipantId>{};
}

void Context::setWorker(const Worker& worker) {
    m_worker = worker;
    m_settings.setScope(m_department.id, worker.id);
    m_session.setWorker(worker.id.value, worker.name);
    m_sight = work::sightOf(database());
    Q_EMIT workerChanged();
}

void Context::reloadSight() {
    const work::Sight now = work::sightOf(database());
    if (now == std::exchange(m_sight, now))
        return;
    Q_EMIT workerChanged();
}

void Context::refuse(rules::Right right) {
    say(textOf(refusalFor(m_sight.role.value_or(Role::JobCoach), right)));
}

void Context::refuseDossier() {
    say(textOf(refusal(QStringLiteral("person_not_guided"))));
}

void Context::setSearch(std::shared_ptr<const store::SearchIndex> search) {
    m_search = std::move(search);
    Q_EMIT searchReady();
}

void Context::reloadDepartment() {
    m_department = store::department::find(m_session.database());
}

} // namespace wijkwerk::ui
