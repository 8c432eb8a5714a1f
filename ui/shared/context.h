// SPDX-License-Identifier: EUPL-1.2
// What every page is given: the open department, the day, who works here, the search index, settings, and a way to
// show long work. Made and kept up by the shell; pages only use it.
#pragma once

#include "core/db/session.h"
#include "core/domain/department.h"
#include "core/domain/worker.h"
#include "core/reports/kept_deadlines.h"
#include "core/reports/kept_people.h"
#include "core/store/search_index.h"
#include "core/work/sight.h"
#include "ui/shared/settings.h"

namespace wijkwerk::ui {

class Job;

class Context : public QObject {
    Q_OBJECT
public:
    /// The session outlives the context.
    explicit Context(db::Session& session, QObject* parent = nullptr);

    db::Session& session() const { return m_session; }
    /// The connection of the window's thread.
    db::Database& database() const { return m_session.database(); }
    QDate today() const { return m_session.today(); }
    bool mayWrite() const { return !m_session.isReadOnly() && !m_fileTrouble; }
    /// For the shell: something else than we happened to the file, so nothing is written in it any more.
    void setFileTrouble(bool trouble) { m_fileTrouble = trouble; }

    /// What the role of who works here sees and may do. What he may not see or do is not there at all: pages, fields
    /// and buttons are made for a sight, and made anew when it changes.
    const work::Sight& sight() const { return m_sight; }
    bool may(rules::Right right) const { return m_sight.may(right); }
    /// The role has the right, and the department can be written.
    bool mayDo(rules::Right right) const { return mayWrite() && may(right); }
    /// The dossier of this person is for who works here.
    bool mayOpen(ParticipantId person) const { return work::mayOpen(database(), m_sight, person, today()); }
    /// Says that it is not.
    void refuseDossier();
    /// Says that the role may not do this: for roads that cannot be taken away.
    void refuse(rules::Right right);

    /// Read again when it was changed.
    const Department& department() const { return m_department; }
    /// Null when nobody said yet who they are.
    WorkerId worker() const { return m_worker.id; }
    const Worker& me() const { return m_worker; }
    Settings& settings() const { return m_settings; }

    /// Null until the index was made in the background; then searchReady() is emitted, and again after changes.
    std::shared_ptr<const store::SearchIndex> search() const { return m_search; }
    /// What participant_list::ids wants for `filter.text`: nobody for an empty text or while there is no index.
    std::vector<ParticipantId> matches(const QString& text) const;

    /// Shows a running job in the status line, with count and cancel: `Bezig met importeren`.
    void follow(Job* job, const QString& what) { Q_EMIT jobStarted(job, what); }
    /// Of everybody, or of who works here when he coaches; for screens that stay open.
    const std::vector<Deadline>& deadlines(WorkerId coach) { return m_deadlines.of(database(), coach, today()); }

    /// Who is on the pathway, with phase and jobcoach, in order of person; for screens that stay open.
    const std::vector<reports::WayPhase>& ways() { return m_people.ways(database(), today()); }

    /// A short word in the status line after an act: `Notitie bewaard`. Read out by screen readers.
    void say(const QString& text) { Q_EMIT said(text); }

    /// For the shell: who works here from now on.
    void setWorker(const Worker& worker);
    /// Roles may have been changed. Emits workerChanged() when that changes what is seen here.
    void reloadSight();
    void setSearch(std::shared_ptr<const store::SearchIndex> search);
    void reloadDepartment();
    void forget(const db::ChangeSet& changes) {
        m_deadlines.forget(changes);
        m_people.forget(changes);
    }

Q_SIGNALS:
    void searchReady();
    void workerChanged();
    void jobStarted(wijkwerk::ui::Job* job, const QString& what);
    void said(const QString& text);

private:
    db::Session& m_session;
    Department m_department;
    Worker m_worker;
    work::Sight m_sight;
    bool m_fileTrouble = false;
    mutable Settings m_settings;
    std::shared_ptr<const store::SearchIndex> m_search;
    reports::KeptDeadlines m_deadlines;
    reports::KeptPeople m_people;
};

} // namespace wijkwerk::ui
