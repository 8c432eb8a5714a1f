// SPDX-License-Identifier: EUPL-1.2
// Of the desk: the bars on top of it, for what happens outside of the window.
#include "core/work/keep_copy.h"
#include "ui/shared/bar.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/guard.h"
#include "ui/shell/backup_keeper.h"
#include "ui/shell/desk.h"
#include "ui/shell/file_bar.h"
#include "ui/shell/look_only_bar.h"
#include "ui/shell/swap_bar.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

namespace wijkwerk::ui {

void Desk::addBars(const Pace& pace) {
    m_told = new Bar(Tone::Green);
    m_told->setClosable(true);
    m_told->hide();
    m_bars->addWidget(m_told);
    m_fileBar = new FileBar(*m_context, pace);
    m_bars->addWidget(m_fileBar);
    connect(m_fileBar, &FileBar::faultChanged, this, &Desk::giveWayToFault);
    connect(m_fileBar, &FileBar::copyRequested, this, guarded(this, [this] { keepCopy(); }));
    connect(m_fileBar, &FileBar::againRequested, this, &Desk::reopenRequested, Qt::QueuedConnection);
    connect(
        m_fileBar, &FileBar::restoreRequested, this, [this] { Q_EMIT restoreRequested(0); }, Qt::QueuedConnection);
    if (m_session->isReadOnly())
        addLookOnlyBar(pace);
    else
        addWriterBars(pace);
    QTimer::singleShot(0, m_fileBar, &FileBar::look);
}

void Desk::addWriterBars(const Pace& pace) {
    m_swapBar = new SwapBar(*m_session, pace);
    m_bars->addWidget(m_swapBar);
    connect(m_swapBar, &SwapBar::granted, this, &Desk::swapGranted, Qt::QueuedConnection);
    m_backupBar = new Bar(Tone::Amber);
    m_backupBar->setClosable(true);
    connect(m_backupBar, &Bar::closed, this, [this] { m_backupClosed = true; });
    m_backupBar->hide();
    m_bars->addWidget(m_backupBar);
    m_backups = new BackupKeeper(*m_context, pace, this);
    connect(m_backups, &BackupKeeper::troubled, this, [this](const QString& sentence) {
        if (sentence == m_backupBar->text())
            return; // it may have been closed
        m_backupBar->setText(sentence);
        m_backupClosed = false;
        m_backupBar->setHidden(sentence.isEmpty() || m_fileBar->fault());
    });
}

void Desk::addLookOnlyBar(const Pace& pace) {
    m_lookOnlyBar = new LookOnlyBar(*m_session, pace);
    m_bars->addWidget(m_lookOnlyBar);
    connect(m_lookOnlyBar, &LookOnlyBar::againRequested, this, &Desk::takeOverRequested, Qt::QueuedConnection);
    connect(m_lookOnlyBar, &LookOnlyBar::takeOverRequested, this, &Desk::takeOverRequested, Qt::QueuedConnection);
    connect(m_lookOnlyBar, &LookOnlyBar::copyRequested, this, &Desk::copyElsewhere);
    connect(m_lookOnlyBar, &LookOnlyBar::newsCame, m_told, &QWidget::hide);
}

/// While something is wrong with the file, only that is said: what stood there before holds no longer.
void Desk::giveWayToFault() {
    const bool wrong = m_fileBar->fault().has_value();
    if (wrong)
        m_told->hide();
    if (m_swapBar)
        m_swapBar->setQuiet(wrong);
    if (m_lookOnlyBar)
        m_lookOnlyBar->setHidden(wrong);
    if (m_backupBar)
        m_backupBar->setHidden(wrong || m_backupClosed || m_backupBar->text().isEmpty());
}

void Desk::tell(const QString& text) {
    m_told->setText(text);
    m_told->show();
}

bool Desk::event(QEvent* event) {
    // Whoever comes back to the window sees what happened meanwhile before typing on.
    if (event->type() == QEvent::WindowActivate && m_fileBar)
        QTimer::singleShot(0, m_fileBar, &FileBar::look);
    return QWidget::event(event);
}

void Desk::keepCopy() {
    const QFileInfo file(m_session->path());
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString proposal =
        QDir(documents).filePath(tr("%1 kept").arg(file.completeBaseName()) + u'.' + file.suffix());
    dialogs::saveFile(this, tr("Where should the copy be?"), proposal, {tr("Wijkwerk department (*.wijkwerk)")},
                      [this](const QString& target) {
                          guard(this, [&] {
                              work::keepCopy(*m_session, m_fileBar->keptSlots(), target);
                              dialogs::choose(
                                  this, tr("The copy is kept"),
                                  tr("All that was saved in the department is in\n%1\nYou can work on in that copy; "
                                     "what you typed comes along.")
                                      .arg(QDir::toNativeSeparators(target)),
                                  {tr("Work on in the copy"), tr("Stay here")}, [this, target](int answer) {
                                      if (answer == 0)
                                          Q_EMIT copyKept(target);
                                  });
                          });
                      });
}

} // namespace wijkwerk::ui
