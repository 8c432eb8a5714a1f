// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/patient_guard.h"

#include "ui/shared/guard.h"
#include "ui/shared/job.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace wijkwerk::ui {

namespace {

constexpr int patienceMs = 5000;
constexpr int againAfterMs = 100;

struct Attempt {
    QPointer<QWidget> where;
    std::function<void()> act;
    std::function<void()> done;
    std::function<void()> failed;
    QDeadlineTimer deadline{patienceMs};
};

void attempt(const std::shared_ptr<Attempt>& what) {
    const auto refused = [&](const Error& error) {
        if (!what->where)
            return;
        if (error.fault() == Fault::Busy && Job::isAnyRunning())
            what->deadline.setRemainingTime(patienceMs);
        if (error.fault() == Fault::Busy && !what->deadline.hasExpired()) {
            QTimer::singleShot(againAfterMs, what->where, [what] { attempt(what); });
            return;
        }
        showError(what->where, error);
        if (what->failed)
            what->failed();
    };
    if (guardQuietly(what->act, refused) && what->done && what->where)
        guard(what->where, what->done);
}

} // namespace

void guardPatiently(QWidget* where, std::function<void()> act, std::function<void()> done,
                    std::function<void()> failed) {
    attempt(std::make_shared<Attempt>(Attempt{where, std::move(act), std::move(done), std::move(failed)}));
}

} // namespace wijkwerk::ui
