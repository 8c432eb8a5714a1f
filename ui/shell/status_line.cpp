// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/status_line.h"

#include "ui/shared/elided_label.h"
#include "ui/shared/job.h"
#include "ui/shared/job_bar.h"

#include <QAccessible>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

constexpr int saidForMs = 10000;

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_jobs(new QVBoxLayout)
    , m_said(new ElidedLabel({}, TextSize::Small, ColorRole::Muted))
    , m_file(new ElidedLabel({}, TextSize::Small, ColorRole::Muted))
    , m_silence(new QTimer(this)) {
    setAccessibleName(tr("Status"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl(), space::xs(), space::xl(), space::xs());
    column->setSpacing(space::xs());
    column->addLayout(m_jobs);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::l());
    row->addWidget(m_said, 1);
    row->addWidget(m_file, 1);
    column->addLayout(row);
    m_file->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_silence->setSingleShot(true);
    m_silence->setInterval(saidForMs);
    connect(m_silence, &QTimer::timeout, m_said, &ElidedLabel::clear);
}

void StatusLine::say(const QString& text) {
    m_said->setText(text);
    m_silence->start();
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString StatusLine::said() const {
    return m_said->text();
}

void StatusLine::follow(Job* job, const QString& what) {
    auto* bar = new JobBar;
    m_jobs->addWidget(bar);
    bar->watch(job, what);
    connect(job, &Job::ended, bar, &QObject::deleteLater);
    connect(job, &QObject::destroyed, bar, &QObject::deleteLater);
}

void StatusLine::setFile(const QString& path, bool readOnly) {
    const QString name = QFileInfo(path).fileName();
    m_file->setText(readOnly ? tr("%1 · looking only").arg(name) : name);
    m_file->setToolTip(QDir::toNativeSeparators(path));
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, color(ColorRole::Line, palette()));
}

} // namespace wijkwerk::ui
