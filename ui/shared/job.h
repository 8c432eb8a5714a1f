// SPDX-License-Identifier: EUPL-1.2
// Long work in a thread of its own: progress with a count, cancel, and a result or an Error delivered on the thread of
// the window. The work opens its own Database; it never touches a widget.
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace wijkwerk::ui {

/// What the work sees. May be copied; all copies are the same job. Safe from any thread.
class JobControl {
public:
    /// `done` of `total` (0 is unknown); false when the user cancelled, so it can be handed to core as it is.
    bool progress(qint64 done, qint64 total) const;
    bool isCancelled() const { return m_shared->cancelled; }
    /// Throws Error{Cancelled} when the user cancelled.
    void check() const;

private:
    friend class Job;
    struct Shared {
        std::atomic<bool> cancelled = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

/// One running job. It belongs to its parent; when it is destroyed it is cancelled and waited for.
class Job : public QObject {
    Q_OBJECT
public:
    /// `work` runs in the thread, then `finished` on the thread of the window, with the error when it threw one.
    Job(QObject* parent, std::function<void(const JobControl&)> work,
        std::function<void(const std::optional<Error>&)> finished);
    ~Job() override;

    void cancel();
    bool isRunning() const { return m_running; }
    /// Whether any job of this window runs. To be asked on the thread of the window only.
    static bool isAnyRunning();
    bool isCancelled() const { return m_control.isCancelled(); }
    qint64 done() const { return m_control.m_shared->done; }
    qint64 total() const { return m_control.m_shared->total; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// After the result was delivered, also when it failed or was cancelled.
    void ended();

private:
    void finish();
    JobControl m_control;
    std::function<void(const std::optional<Error>&)> m_finished;
    std::shared_ptr<std::optional<Error>> m_error;
    QThread* m_thread;
    class QTimer* m_ticker;
    bool m_running = true;
    class Counted {
    public:
        Counted();
        ~Counted();
        Counted(const Counted&) = delete;
        Counted& operator=(const Counted&) = delete;
    };
    std::optional<Counted> m_counted; ///< as long as the work runs
};

/// Starts `work` and hands its value to `done`. Without `failed` an error is shown as guard() does, on `parent` when
/// that is a widget. The job deletes itself after it has ended.
template <class Work, class Done>
Job* startJob(QObject* parent, Work work, Done done, std::function<void(const Error&)> failed = {});

/// Shows an error that no one handled; `parent` may be no widget.
void showJobError(QObject* parent, const Error& error);

template <class Work, class Done>
Job* startJob(QObject* parent, Work work, Done done, std::function<void(const Error&)> failed) {
    using Result = std::invoke_result_t<Work, const JobControl&>;
    const auto ends = [parent, failed](const std::optional<Error>& error) {
        if (error && failed)
            failed(*error);
        else if (error)
            showJobError(parent, *error);
        return !error;
    };
    if constexpr (std::is_void_v<Result>) {
        return new Job(parent, std::move(work), [ends, done](const std::optional<Error>& error) mutable {
            if (ends(error))
                done();
        });
    } else {
        auto result = std::make_shared<std::optional<Result>>();
        return new Job(
            parent, [work = std::move(work), result](const JobControl& control) mutable { *result = work(control); },
            [ends, done, result](const std::optional<Error>& error) mutable {
                if (ends(error))
                    done(std::move(**result));
            });
    }
}

} // namespace wijkwerk::ui
