// SPDX-License-Identifier: EUPL-1.2
#include "core/db/session.h"

#include "core/db/schema.h"
#include "core/db/transaction.h"
#include "core/db/unfinished.h"

#include <QFileInfo>
#include <QTimer>

namespace wijkwerk::db {

namespace {

constexpr int againAfterMs = 200;
constexpr int lastPatienceMs = 5000; ///< an import commits long before

struct Access {
    LookOnly why = LookOnly::No;
    Holder holder;
    FileLock lock;
};

Access accessTo(const QString& path, const Place& place, bool asked) {
    if (asked)
        return {LookOnly::Asked, {}, {}};
    if (!isWritable(path))
        return {LookOnly::ReadOnlyFile, {}, {}};
    if (place.isSynced())
        return {LookOnly::SyncFolder, {}, {}};
    FileLock::Attempt attempt = FileLock::acquire(path, thisProcess());
    switch (attempt.state) {
    case LockState::Acquired:
        return {LookOnly::No, {}, std::move(attempt.lock)};
    case LockState::HeldBy:
        return {LookOnly::HeldByOther, attempt.holder, {}};
    case LockState::NoLocks:
        return {LookOnly::NoLocks, {}, {}};
    case LockState::ReadOnlyPlace:
        if (attempt.diskFull)
            throw Error(Fault::DiskFull, path);
        return {LookOnly::ReadOnlyFile, {}, {}};
    }
    return {};
}

} // namespace

Opener::Opener(QString path, std::shared_ptr<const keys::DataKey> key, FileMode mode, Actor actor, Clock clock,
               KeyProof proof, std::shared_ptr<SeenFile> seen)
    : m_path(std::move(path))
    , m_key(std::move(key))
    , m_mode(mode)
    , m_actor(std::move(actor))
    , m_clock(std::move(clock))
    , m_proof(proof)
    , m_seen(std::move(seen)) {}

Database Opener::operator()() const {
    Database database = openDepartmentFile(m_path, *m_key, m_mode, m_actor, m_clock, m_proof);
    if (m_seen && database.watchedFile())
        database.watchOver(m_seen);
    return database;
}

Opener Opener::forReading() const {
    Opener opener = *this;
    opener.m_mode = FileMode::ReadOnly;
    return opener;
}

std::unique_ptr<Session> Session::open(const QString& path, const keys::DataKey& key, const OpenOptions& options) {
    const QString real = QFileInfo(path).canonicalFilePath();
    const QString file = real.isEmpty() ? path : real;
    const Actor actor = actorHere(0);
    const KeyProof proof = options.keyProof;
    if (real.isEmpty())
        openDepartmentFile(file, key, FileMode::ReadOnly, actor, options.clock, proof); // says what is wrong with it
    const Place place = placeOf(file);
    Access access = accessTo(file, place, options.lookOnly);
    if (access.why == LookOnly::No)
        removeLeftovers(file);
    const FileMode mode = access.why == LookOnly::No ? FileMode::ReadWrite : FileMode::ReadOnly;
    Database database = openDepartmentFile(file, key, mode, actor, options.clock, proof);
    if (versionOf(database) < currentVersion()) // nothing here knows the tables of then
        throw Error(Fault::OlderVersion, file);
    auto ownKey = std::make_shared<const keys::DataKey>(key.copy());
    std::unique_ptr<Session> session(new Session(file, std::move(ownKey), options, std::move(database)));
    session->m_lookOnly = access.why;
    session->m_holder = access.holder;
    session->m_place = place;
    session->m_lock = std::move(access.lock);
    return session;
}

Session::Session(QString path, std::shared_ptr<const keys::DataKey> key, OpenOptions options, Database database)
    : m_path(std::move(path))
    , m_key(std::move(key))
    , m_options(options)
    , m_database(std::move(database))
    , m_again(new QTimer(this)) {
    m_again->setSingleShot(true);
    m_again->setInterval(againAfterMs);
    connect(m_again, &QTimer::timeout, this, &Session::flushReadings);
    m_database.setWriterPatience(options.writerPatience);
    m_database.setAnnouncer([this](const ChangeSet& changes) { announce(changes); });
}

Session::~Session() {
    m_database.setAnnouncer({});
    m_database.setWriterPatience(lastPatienceMs);
    writeReadings();
}

Opener Session::opener() const {
    const FileMode mode = isReadOnly() ? FileMode::ReadOnly : FileMode::ReadWrite;
    return {m_path, m_key, mode, m_database.actor(), clock(), m_options.keyProof, m_database.watchedFile()};
}

std::optional<Fault> Session::lookAtFile() const {
    const auto& file = m_database.watchedFile();
    return file ? file->look() : std::nullopt;
}

std::optional<Fault> Session::lookInsideFile() {
    const auto& file = m_database.watchedFile();
    return file ? file->lookInside(m_database) : std::nullopt;
}

void Session::refuseSwap(const QString& request) {
    m_me.refused = request;
    m_lock.rename(m_me);
}

void Session::setWorker(std::int64_t worker, const QString& name) {
    Actor actor = m_database.actor();
    actor.worker = worker;
    m_database.setActor(std::move(actor));
    if (m_lock.isHeld()) {
        const QString refused = m_me.refused;
        m_me = thisProcess(name);
        m_me.refused = refused;
        m_lock.rename(m_me);
    }
    Q_EMIT workerChanged();
}

void Session::announce(const ChangeSet& changes) {
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

void Session::noteReading(const Act& act) {
    m_readings.push_back({act, clock().now()});
    flushReadings();
}

void Session::noteFirst(const Act& act) {
    db::noteFirst(m_database, act);
}

void Session::flushReadings() {
    if (!writeReadings() && !m_again->isActive())
        m_again->start();
}

/// False when some are left.
bool Session::writeReadings() {
    m_unwritten.reset();
    while (!m_readings.empty()) {
        if (!isReadOnly())
            m_unwritten = attempt([&] { noteFirst(m_readings.front().act); });
        if (m_unwritten)
            return false;
        m_readings.pop_front();
    }
    return true;
}

std::optional<Error> Session::stuckReadings() const {
    const bool isStuck =
        !m_readings.empty() && m_readings.front().since.msecsTo(clock().now()) >= m_options.longestUnwrittenMs;
    return isStuck ? m_unwritten : std::nullopt;
}

} // namespace wijkwerk::db
