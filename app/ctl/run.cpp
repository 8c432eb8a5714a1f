// SPDX-License-Identifier: EUPL-1.2
#include "app/ctl/run.h"

#include "core/base/date_text.h"
#include "core/db/transaction.h"
#include "core/store/trajectories.h"
#include "core/work/lookup.h"
#include "ui/texts/right_labels.h"

#include <QCoreApplication>

namespace wijkwerk::ctl {

namespace {

QString nameOf(const db::Holder& holder) {
    const QString account = QCoreApplication::translate("Ctl", "%1 on computer %2").arg(holder.account, holder.machine);
    if (holder.account.isEmpty())
        return holder.worker;
    return holder.worker.isEmpty() ? account : QStringLiteral("%1 (%2)").arg(holder.worker, account);
}

[[noreturn]] void throwLookOnly(const db::Session& session) {
    switch (session.lookOnly()) {
    case db::LookOnly::HeldByOther:
        throw Error(Fault::InUse, nameOf(session.holder()));
    case db::LookOnly::NoLocks:
    case db::LookOnly::SyncFolder:
        throw Error(Fault::NoLocks, session.path());
    default:
        throw Error(Fault::ReadOnly, session.path());
    }
}

template <class IdType>
std::optional<IdType> sayFound(const work::Found<IdType>& found, Output& output) {
    output.add(found.problems);
    return found.id;
}

} // namespace

db::Session& Run::session() {
    if (!m_session)
        enter(signInAt(m_arguments.at(0), m_arguments, m_output));
    return *m_session;
}

void Run::enter(const work::SignedIn& who) {
    db::OpenOptions options;
    options.clock = m_clock;
    options.lookOnly = m_onlyLook;
    m_session = orStop(work::enter(m_arguments.at(0), who, options), m_output);
    // In a practice department one is whoever one wants to be.
    if (who.with == work::EnteredWith::Nothing && !who.worker && m_arguments.has(QStringLiteral("as"))) {
        const auto found = sayFound(work::findWorker(m_session->database(), text("as")), m_output);
        if (!found)
            throw Stopped{Exit::Refused};
        orStop(work::lookAs(*m_session, *found), m_output);
    }
    m_sight.reset();
    if (m_right)
        require(*m_right);
}

work::SignedIn Run::leave() {
    auto who = work::signedInAs(session());
    m_session.reset();
    return who;
}

const work::Sight& Run::sight() {
    if (!m_sight)
        m_sight = work::sightOf(database());
    return *m_sight;
}

void Run::require(rules::Right right) {
    if (sight().may(right))
        return;
    db::attempt([&] { noteReading({QStringLiteral("right_refused"), 0, QString(codeOf(right)), db::Ended::Refused}); });
    m_output.add({ui::refusalFor(sight().role.value_or(Role::JobCoach), right)});
    throw Stopped{Exit::Refused};
}

db::Database& Run::writable() {
    if (session().isReadOnly())
        throwLookOnly(session());
    return database();
}

void Run::noteReading(const db::Act& act) {
    note(act, false);
}

void Run::noteFirst(const db::Act& act) {
    note(act, true);
}

void Run::note(const db::Act& act, bool must) {
    std::unique_ptr<db::Session> writing;
    if (m_onlyLook) {
        db::OpenOptions options;
        options.clock = m_clock;
        writing = orStop(work::enter(session().path(), work::signedInAs(session()), options), m_output);
    }
    db::Session& written = writing ? *writing : session();
    if (!written.isReadOnly())
        written.noteFirst(act);
    else if (must)
        throwLookOnly(written);
}

std::optional<ParticipantId> Run::participant(const QString& text) {
    const auto found = sayFound(work::findParticipant(database(), sight(), text), m_output);
    if (found && !work::mayOpen(database(), sight(), *found, today())) {
        m_output.add({refusal(QStringLiteral("person_not_guided"))});
        return std::nullopt;
    }
    return found;
}

std::optional<Trajectory> Run::openTrajectory(const QString& text) {
    const auto person = participant(text);
    if (!person)
        return std::nullopt;
    auto trajectory = store::trajectories::openOf(database(), *person);
    if (!trajectory)
        m_output.add({refusal(QStringLiteral("trajectory_not_open"), {text})});
    return trajectory;
}

std::optional<WorkplaceId> Run::workplace(const QString& text) {
    return sayFound(work::findWorkplace(database(), text), m_output);
}

std::optional<WorkerId> Run::workerNamed(const QString& text) {
    return sayFound(work::findWorker(database(), text), m_output);
}

std::optional<TeamId> Run::team(const QString& text) {
    return sayFound(work::findTeam(database(), text), m_output);
}

std::optional<WijkId> Run::wijk(const QString& text) {
    return sayFound(work::findWijk(database(), text), m_output);
}

void Run::sayWrongValue(const char* option, const QString& allowed) {
    Problem problem = wrong(QStringLiteral("option_value_wrong"), QLatin1String(option), text(option), allowed);
    problem.args = {QLatin1String(option)};
    m_output.add({problem});
}

QDate Run::date(const char* option, QDate fallback) {
    return maybeDate(option).value_or(fallback);
}

std::optional<QDate> Run::maybeDate(const char* option) {
    const QString given = text(option);
    if (given.isEmpty())
        return std::nullopt;
    if (const auto date = dateFromText(given, today()))
        return date;
    sayWrongValue(option, QStringLiteral("2026-11-30, 30-11-2026"));
    return std::nullopt;
}

Hours Run::hours(const char* option) {
    const QString given = text(option);
    if (given.isEmpty())
        return {};
    if (const auto hours = hoursFromText(given))
        return *hours;
    sayWrongValue(option, QStringLiteral("24, 24,5"));
    return {};
}

Weekdays Run::days(const char* option) {
    const QString given = text(option);
    if (const auto days = weekdaysFromText(given))
        return *days;
    sayWrongValue(option, QStringLiteral("ma,di,wo,do,vr"));
    return {};
}

int Run::number(const char* option, int least, int most, int fallback) {
    const QString given = text(option);
    if (given.isEmpty())
        return fallback;
    bool isNumber = false;
    const int value = given.toInt(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    sayWrongValue(option, QStringLiteral("%1 … %2").arg(least).arg(most));
    return fallback;
}

} // namespace wijkwerk::ctl
