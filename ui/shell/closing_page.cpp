// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/closing_page.h"

#include "core/backup/make.h"
#include "core/backup/schedule.h"
#include "core/db/session.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/guard.h"
#include "ui/shared/job.h"
#include "ui/shared/job_bar.h"
#include "ui/texts/fault_text.h"

#include <QDir>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

constexpr int longMs = 250;

/// Empty when there is one, or none was needed; else what is the matter.
QString lastBackup(const db::Opener& opener, const JobControl& control) {
    db::Database database = opener();
    const backup::Schedule schedule = backup::scheduleOf(database);
    switch (backup::due(database, opener.key(), schedule, database.clock().now(), backup::Occasion::Closing)) {
    case backup::Due::No:
    case backup::Due::Unchanged:
        break;
    case backup::Due::NoFolder:
        return ClosingPage::tr("The folder for backups is not there: %1.")
            .arg(QDir::toNativeSeparators(schedule.folder));
    case backup::Due::Yes:
        backup::make(database, opener.key(), schedule.folder,
                     [&](qint64 done, qint64 total) { return control.progress(done, total); });
        break;
    }
    return {};
}

} // namespace

bool wantsClosingBackup(db::Session& session) {
    if (session.isReadOnly())
        return false;
    backup::Schedule schedule;
    const bool known = guardQuietly([&] { schedule = backup::scheduleOf(session.database()); }, [](const Error&) {});
    return known && schedule.onClose && !schedule.folder.isEmpty();
}

ClosingPage::ClosingPage(db::Session& session, const Pace& pace, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_pace(pace)
    , m_panel(new UnlockPanel)
    , m_progress(new JobBar)
    , m_closeAnyway(new QTimer(this)) {
    auto* page = new QVBoxLayout(this);
    auto* middle = new QWidget;
    middle->setFixedWidth(dp(560));
    auto* column = new QVBoxLayout(middle);
    auto* card = new Card;
    card->add(m_panel);
    column->addWidget(card);
    page->addStretch(1);
    auto* across = new QHBoxLayout; // not an alignment: that asks nobody how high it is at this width
    across->addStretch(1);
    across->addWidget(middle);
    across->addStretch(1);
    page->addLayout(across);
    page->addStretch(2);
    m_panel->setPrimary(tr("Close anyway"), [this] { finish(); });
    m_again = m_panel->addLink(tr("Try again"));
    m_back = m_panel->addLink(tr("Back to the department"));
    static_cast<QVBoxLayout*>(m_panel->layout())->insertWidget(2, m_progress);
    m_closeAnyway->setSingleShot(true);
    connect(m_closeAnyway, &QTimer::timeout, this, &ClosingPage::finish);
    connect(m_again, &Button::clicked, this, &ClosingPage::begin);
    connect(m_back, &Button::clicked, this, &ClosingPage::leaveRequested);
    begin();
}

ClosingPage::~ClosingPage() {
    m_over = true;
    delete m_job;
}

void ClosingPage::begin() {
    if (m_job)
        return;
    m_closeAnyway->stop();
    m_panel->setTexts(tr("Making a backup"),
                      tr("Before the department closes, a backup is made and checked. This takes a moment."));
    m_panel->showText({});
    m_again->hide();
    m_back->hide();
    m_job = startJob(
        this, [opener = m_session.opener()](const JobControl& control) { return lastBackup(opener, control); },
        [this](const QString& sentence) { sentence.isEmpty() ? finish() : failed(sentence); },
        [this](const Error& error) { error.fault() == Fault::Cancelled ? finish() : failed(textOf(error)); });
    m_progress->watch(m_job, {});
    QTimer::singleShot(longMs, m_job, [this] { Q_EMIT takesLong(); });
}

void ClosingPage::failed(const QString& sentence) {
    if (m_over)
        return;
    m_job = nullptr;
    m_panel->setTexts(tr("No backup was made"), sentence + QLatin1Char(' ') +
                                                    tr("What you saved is in the department itself. Wijkwerk closes by "
                                                       "itself in a moment."));
    m_again->show();
    m_back->show();
    Q_EMIT takesLong();
    m_closeAnyway->start(m_pace.closeAnywayMs);
}

void ClosingPage::finish() {
    if (std::exchange(m_over, true))
        return;
    m_closeAnyway->stop();
    Q_EMIT done();
}

void ClosingPage::takeFocus() {
    m_panel->setFocus(Qt::OtherFocusReason);
}

} // namespace wijkwerk::ui
