// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/job_bar.h"

#include "ui/shared/buttons.h"
#include "ui/shared/format.h"
#include "ui/shared/job.h"
#include "ui/shared/text_label.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace wijkwerk::ui {

JobBar::JobBar(QWidget* parent)
    : QWidget(parent)
    , m_what(new TextLabel({}, TextSize::Strong))
    , m_count(new TextLabel({}, TextSize::Base, ColorRole::Muted))
    , m_progress(new QProgressBar)
    , m_cancel(new Button(tr("Cancel"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m());
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(dp(8));
    row->addWidget(m_what);
    row->addWidget(m_progress, 1);
    row->addWidget(m_count);
    row->addWidget(m_cancel);
    connect(m_cancel, &Button::clicked, this, [this] {
        if (!m_job)
            return;
        m_job->cancel();
        m_cancel->setEnabled(false);
        m_count->setText(tr("Stopping…"));
    });
    hide();
}

void JobBar::watch(Job* job, const QString& what) {
    m_job = job;
    m_what->setText(what);
    m_progress->setAccessibleName(what);
    m_cancel->setEnabled(true);
    connect(job, &Job::progressed, this, &JobBar::show);
    connect(job, &Job::ended, this, &QWidget::hide);
    show(job->done(), job->total());
    setVisible(true);
}

bool JobBar::isBusy() const {
    return m_job && m_job->isRunning();
}

QString JobBar::what() const {
    return m_what->text();
}

void JobBar::show(qint64 done, qint64 total) {
    // A progress bar counts in int; thousandths are more than enough.
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(static_cast<int>(done * 1000 / total));
    if (m_cancel->isEnabled())
        m_count->setText(total > 0 ? tr("%1 of %2").arg(done).arg(total) : tr("Busy…"));
}

} // namespace wijkwerk::ui
