// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/job.h"

#include "ui/shared/guard.h"

#include <QThread>
#include <QTimer>
#include <QWidget>

namespace wijkwerk::ui {

namespace {
int running = 0;
}

Job::Counted::Counted() {
    ++running;
}

Job::Counted::~Counted() {
    --running;
}

bool Job::isAnyRunning() {
    return running > 0;
}

bool JobControl::progress(qint64 done, qint64 total) const {
    m_shared->done = done;
    m_shared->total = total;
    return !m_shared->cancelled;
}

void JobControl::check() const {
    if (m_shared->cancelled)
        throw Error(Fault::Cancelled);
}

Job::Job(QObject* parent, std::function<void(const JobControl&)> work,
         std::function<void(const std::optional<Error>&)> finished)
    : QObject(parent)
    , m_finished(std::move(finished))
    , m_error(std::make_shared<std::optional<Error>>())
    , m_ticker(new QTimer(this)) {
    m_thread = QThread::create([work = std::move(work), control = m_control, error = m_error]() mutable {
        try {
            work(control);
        } catch (const Error& fault) {
            error->emplace(fault);
        } catch (const std::exception& fault) {
            error->emplace(Fault::Internal, QString::fromUtf8(fault.what()));
        }
    });
    connect(m_thread, &QThread::finished, this, &Job::finish);
    // The work counts far more often than a person can see; the window looks ten times a second.
    connect(m_ticker, &QTimer::timeout, this, [this] { Q_EMIT progressed(done(), total()); });
    m_ticker->start(100);
    m_counted.emplace();
    m_thread->start(QThread::LowPriority);
}

Job::~Job() {
    m_control.m_shared->cancelled = true;
    m_thread->wait();
    delete m_thread;
}

void Job::cancel() {
    m_control.m_shared->cancelled = true;
}

void Job::finish() {
    m_ticker->stop();
    m_running = false;
    m_counted.reset();
    Q_EMIT progressed(done(), total());
    const QPointer<Job> alive(this); // what is done with the result may close the window that owns us
    const auto finished = std::move(m_finished);
    const auto error = *m_error;
    guard(qobject_cast<QWidget*>(parent()), [&] { finished(error); });
    if (!alive)
        return;
    Q_EMIT ended();
    deleteLater();
}

void showJobError(QObject* parent, const Error& error) {
    showError(qobject_cast<QWidget*>(parent), error);
}

} // namespace wijkwerk::ui
