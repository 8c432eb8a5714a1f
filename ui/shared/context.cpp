// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/context.h"

#include "core/store/department.h"

namespace wijkwerk::ui {

Context::Context(db::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {
    reloadDepartment();
    m_settings.setScope(m_department.id, {});
}

std::vector<ParticipantId> Context::matches(const QString& text) const {
    return m_search ? m_search->find(text) : std::vector<ParticipantId>{};
}

void Context::setWorker(const Worker& worker) {
    m_worker = worker;
    m_settings.setScope(m_department.id, worker.id);
    m_session.setWorker(worker.id.value, worker.name);
    Q_EMIT workerChanged();
}

void Context::setSearch(std::shared_ptr<const store::SearchIndex> search) {
    m_search = std::move(search);
    Q_EMIT searchReady();
}

void Context::reloadDepartment() {
    m_department = store::department::find(m_session.database());
}

} // namespace wijkwerk::ui
