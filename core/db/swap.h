// SPDX-License-Identifier: EUPL-1.2
// Asking the writer of a department to swap places. The request is a small file `NAME.wijkwerk.wissel` beside the
// department that whoever asks holds with a lock of the operating system, as the writer holds his: when his program
// dies the request is void, and nobody has to clean up. The answer "not now" stands in the side file of the writer
// (Holder::refused); "yes" is that the lock on the department comes free.
#pragma once

#include "core/db/file_lock.h"

namespace wijkwerk::db {

struct SwapRequest {
    QString id; ///< of this request; the answer names it
    Holder who; ///< `since` is when it was asked

    bool operator==(const SwapRequest&) const = default;
};

/// A request that stands as long as this lives; movable, not copyable. Default constructed it asks nothing.
class SwapAsking {
public:
    struct Attempt;

    SwapAsking();
    ~SwapAsking();
    SwapAsking(SwapAsking&& other) noexcept;
    SwapAsking& operator=(SwapAsking&& other) noexcept;

    /// Puts the request beside the department at `path`, readable for whoever may read the department. Never throws
    /// and never waits. A request that a crash left behind is taken over.
    static Attempt ask(const QString& path, const Holder& me);

    bool stands() const { return m_file != nullptr; }
    const QString& id() const { return m_id; }
    /// Takes the request back. Harmless when there is none.
    void withdraw();

private:
    QString m_id;
    std::unique_ptr<LockFile> m_file;
};

struct SwapAsking::Attempt {
    SwapAsking asking;             ///< stands when it was put there
    std::optional<SwapRequest> by; ///< somebody else asks already
};

/// The request that stands beside the department at `path`; nothing when there is none, or when whoever asked is no
/// longer there. One that a crash left behind is removed on the way where that can be done.
std::optional<SwapRequest> swapRequestFor(const QString& path);

QString swapPathOf(const QString& path);

} // namespace wijkwerk::db
