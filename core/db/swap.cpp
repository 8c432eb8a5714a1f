// SPDX-License-Identifier: EUPL-1.2
#include "core/db/swap.h"

#include "core/db/lock_file.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace wijkwerk::db {

namespace {

const QString idKey = QStringLiteral("request");

QByteArray toJson(const SwapRequest& request) {
    QJsonObject object = QJsonDocument::fromJson(toJson(request.who)).object();
    object.insert(idKey, request.id);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// Nothing for a text that is not whole: whoever asks may be writing it at this moment.
std::optional<SwapRequest> requestFrom(const QByteArray& json) {
    SwapRequest request{QJsonDocument::fromJson(json).object().value(idKey).toString(), holderFromJson(json)};
    if (request.id.isEmpty())
        return std::nullopt;
    return request;
}

} // namespace

SwapAsking::SwapAsking() = default;
SwapAsking::SwapAsking(SwapAsking&& other) noexcept = default;

SwapAsking& SwapAsking::operator=(SwapAsking&& other) noexcept {
    if (this != &other) {
        withdraw();
        m_id = std::move(other.m_id);
        m_file = std::move(other.m_file);
    }
    return *this;
}

SwapAsking::~SwapAsking() {
    withdraw();
}

SwapAsking::Attempt SwapAsking::ask(const QString& path, const Holder& me) {
    const QString name = swapPathOf(path);
    // As with the lock: a request may be taken back between opening and locking its file.
    for (int tries = 0; tries < 50; ++tries) {
        auto opened = LockFile::open(name, LockFile::ForWriting, path);
        if (!opened.file)
            return {};
        const auto outcome = opened.file->tryLock();
        if (outcome == LockFile::TakenByOther)
            return {{}, requestFrom(opened.file->content())};
        if (outcome != LockFile::Locked)
            return {};
        if (!opened.file->isStillAt(name))
            continue;
        Attempt attempt;
        attempt.asking.m_id = QUuid::createUuid().toString(QUuid::Id128);
        opened.file->replaceContent(toJson(SwapRequest{attempt.asking.m_id, me}));
        attempt.asking.m_file = std::move(opened.file);
        return attempt;
    }
    return {};
}

void SwapAsking::withdraw() {
    if (m_file)
        m_file->removeAndClose();
    m_file.reset();
}

std::optional<SwapRequest> swapRequestFor(const QString& path) {
    const QString name = swapPathOf(path);
    if (!QFileInfo::exists(name)) // as nearly always
        return std::nullopt;
    const auto opened = LockFile::open(name, LockFile::ForReading);
    if (!opened.file)
        return std::nullopt;
    if (opened.file->isLockedByOther())
        return requestFrom(opened.file->content());
    // Taken with the lock, so that a request that is just being made is never removed.
    auto leftover = LockFile::open(name, LockFile::ForWriting, path);
    if (leftover.file && leftover.file->tryLock() == LockFile::Locked)
        leftover.file->removeAndClose();
    return std::nullopt;
}

QString swapPathOf(const QString& path) {
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return (canonical.isEmpty() ? info.absoluteFilePath() : canonical) + QStringLiteral(".wissel");
}

} // namespace wijkwerk::db
