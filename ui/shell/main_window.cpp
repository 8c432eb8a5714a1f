// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/main_window.h"

#include "core/base/app_paths.h"
#include "core/work/demo.h"
#include "ui/shared/bar.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/guard.h"
#include "ui/shared/job.h"
#include "ui/shared/practice.h"
#include "ui/shared/recovery_paper.h"
#include "ui/shared/theme.h"
#include "ui/shell/clipboard_watch.h"
#include "ui/shell/closing_page.h"
#include "ui/shell/department_wizard.h"
#include "ui/shell/desk.h"
#include "ui/shell/half_typed.h"
#include "ui/shell/lock_watch.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/start_page.h"
#include "ui/shell/unlock_page.h"
#include "ui/texts/labels.h"

#include <QCloseEvent>
#include <QPainter>
#include <QPointer>
#include <QScreen>
#include <QShortcut>
#include <QStackedLayout>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

const QString sizeKey = QStringLiteral("window");

} // namespace

MainWindow::MainWindow(const WindowOptions& options, QWidget* parent)
    : QWidget(parent)
    , m_options(options)
    , m_practice(new Bar(Tone::Amber, practiceWords()))
    , m_stack(new QStackedLayout)
    , m_watch(new LockWatch(options.lockAfterMs, this))
    , m_clipboard(new ClipboardWatch({}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_practice);
    column->addLayout(m_stack, 1);
    setMinimumSize(dp(640), dp(420));
    // The frame counts too; how thick it is, is known only when the window is there.
    const QSize frame(dp(8), style()->pixelMetric(QStyle::PM_TitleBarHeight) + dp(16));
    resize(QSize(dp(1440), dp(900)).boundedTo(screen()->availableSize() - frame));
    connect(m_watch, &LockWatch::lockRequested, this, &MainWindow::lock);
    showTitle();
}

MainWindow::~MainWindow() {
    delete m_closingPage;
    delete m_unlock; // a department may stand open behind a recovery code
    while (Job* job = findChild<Job*>())
        delete job; // an import in a dialog: it holds the file, and lines of looking are to be written yet
    delete m_desk;
}

void MainWindow::showStart() {
    if (!m_start) {
        m_start = new StartPage;
        m_stack->addWidget(m_start);
        connect(m_start, &StartPage::newRequested, this, guarded(this, [this] { newDepartment(); }));
        connect(m_start, &StartPage::openRequested, this, guarded(this, [this] { chooseFile(); }));
        connect(m_start, &StartPage::demoRequested, this, guarded(this, [this] { openDemo(); }));
        connect(m_start, &StartPage::fileRequested, this, &MainWindow::openFile);
        connect(m_start, &StartPage::restoreRequested, this, [this](const QString& place) { restoreBackup(place); });
        for (const auto key : {QKeySequence::New, QKeySequence::Open}) {
            auto* shortcut = new QShortcut(QKeySequence(key), m_start);
            connect(shortcut, &QShortcut::activated, this,
                    guarded(this, [this, key] { key == QKeySequence::New ? newDepartment() : chooseFile(); }));
        }
        connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+Q")), m_start), &QShortcut::activated, this,
                &QWidget::close);
    }
    dropDesk();
    m_isLocked = false;
    if (m_unlock)
        m_unlock->forget();
    m_start->reload();
    m_stack->setCurrentWidget(m_start);
    m_start->takeFocus();
    showTitle();
}

void MainWindow::newDepartment() {
    auto* wizard = new DepartmentWizard(m_options.clock, m_options.passwordCost, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &DepartmentWizard::made, this,
            [this](const QString& path, const SignInPanel::Signed& who, bool onPaper) {
                rememberEntrant(path, who->worker);
                enterWith(path, *who);
                if (m_desk)
                    rememberRecoveryPaper(m_desk->context(), onPaper);
            });
    wizard->open();
}

void MainWindow::chooseFile() {
    dialogs::openFile(this, tr("Open a department"), {tr("Wijkwerk department (*.wijkwerk)"), tr("All files (*)")},
                      [this](const QString& path) { openFile(path); });
}

void MainWindow::openDemo() {
    if (m_makesDemo)
        return;
    m_makesDemo = true;
    if (!m_desk)
        showStart();
    Job* job = startJob(
        this, [clock = m_options.clock](const JobControl&) { return work::demoDepartment(clock); },
        [this](const QString& path) { openFile(path); }, [this](const Error& error) { showFault(error); });
    connect(job, &Job::ended, this, [this] {
        m_makesDemo = false;
        if (m_start)
            m_start->setBusy({});
    });
    if (m_start)
        m_start->setBusy(tr("The demo is being made…"));
}

void MainWindow::leaveThen(std::function<void()> then) {
    if (!m_desk) {
        then();
        return;
    }
    const QPointer<MainWindow> alive(this);
    m_desk->mayClose([alive, then = std::move(then)](bool yes) {
        if (yes && alive)
            then();
    });
}

void MainWindow::showFault(const Error& error, const QString& path) {
    if (m_desk) {
        showError(this, error);
        return;
    }
    showStart();
    m_start->showError(error, path);
}

void MainWindow::replaceDesk(std::unique_ptr<db::Session> session, bool practice) {
    auto desk = std::make_unique<Desk>(std::move(session), practice, m_options.pace);
    dropDesk();
    m_desk = desk.release();
    m_isLocked = false;
    m_stack->addWidget(m_desk);
    m_stack->setCurrentWidget(m_desk);
    m_watch->touched();
    if (m_start)
        m_start->clearError();
    connect(m_desk, &Desk::closeRequested, this,
            [this] { leaveThen([this] { backUpThen([this] { showStart(); }); }); });
    connect(m_desk, &Desk::quitRequested, this, &QWidget::close);
    connect(m_desk, &Desk::fileRequested, this, &MainWindow::openWithSameKey, Qt::QueuedConnection);
    connect(m_desk, &Desk::departmentChanged, this, &MainWindow::showTitle);
    connect(
        m_desk, &Desk::lockRequested, this, [this] { lock(LockReason::Asked); }, Qt::QueuedConnection);
    connect(m_desk, &Desk::accessRemovalRequested, this, &MainWindow::takeAccessAway, Qt::QueuedConnection);
    connectSafety();
    restoreSize();
    m_names[m_desk->session().path()] = m_desk->context().department().name;
    m_desk->begin();
    if (m_painted)
        QTimer::singleShot(0, m_desk, [this] { m_desk->beginBackground(); });
    if (m_options.remembersSize)
        rememberRecent({m_desk->session().path(), m_desk->context().department().name});
    showTitle();
}

void MainWindow::dropDesk() {
    if (!m_desk)
        return;
    keepSize();
    delete m_closingPage;
    m_stack->removeWidget(m_desk);
    // Work that was started on the window itself has an opener with the key in it. It stops before the session ends:
    // that has lines of looking to write yet.
    for (Job* job : findChildren<Job*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!m_makesDemo && !m_changesKey)
            delete job;
    }
    delete std::exchange(m_desk, nullptr);
    showTitle();
}

void MainWindow::showTitle() {
    const QString name = m_desk ? m_desk->context().department().name : QString();
    const bool practice = m_desk && m_desk->isPractice();
    markPractice(*this, practice);
    const bool looksAs = practice && m_desk->context().sight().role;
    const QString role = looksAs ? labelOf(*m_desk->context().sight().role) : QString();
    m_practice->setHidden(!isPractice(this));
    m_practice->setText(looksAs ? tr("%1 · you look as %2, %3").arg(practiceWords(), m_desk->context().me().name, role)
                                : practiceWords());
    if (name.isEmpty())
        setWindowTitle(QStringLiteral("Wijkwerk"));
    else
        setWindowTitle(looksAs && m_desk->looksAs() ? tr("%1 – seen as %2 – Wijkwerk").arg(name, role)
                                                    : tr("%1 – Wijkwerk").arg(name));
}

void MainWindow::restoreSize() {
    if (!m_options.remembersSize)
        return;
    const QByteArray kept = m_desk->context().settings().departmentBytes(sizeKey);
    if (!kept.isEmpty())
        restoreGeometry(kept);
}

void MainWindow::keepSize() {
    if (m_options.remembersSize && m_desk)
        m_desk->context().settings().setForDepartment(sizeKey, saveGeometry());
}

void MainWindow::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(ColorRole::Canvas, palette()));
    if (std::exchange(m_painted, true))
        return;
    // Everything that is not in the first picture waits till it is on the screen.
    QTimer::singleShot(0, this, [this] {
        Q_EMIT firstPainted();
        if (!m_options.goesOn)
            return;
        m_watch->listenToSystem();
        if (m_desk)
            m_desk->beginBackground();
    });
}

/// Asks first when text of somebody who still has to unlock would be lost.
bool MainWindow::closeWithSealed() {
    const bool missed = std::any_of(m_sealed.begin(), m_sealed.end(), [](const Sealed& one) { return one.unsaved; });
    if (!missed)
        return false;
    dialogs::ask(
        this, tr("Throw away what was typed?"),
        tr("When Wijkwerk locked, something was half typed. It comes back after unlocking. When you quit now, it is "
           "lost."),
        tr("Quit and throw away"),
        [this] {
            m_closing = true;
            close();
        },
        tr("Stay"));
    return true;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_closing && !m_desk && closeWithSealed()) {
        event->ignore();
        return;
    }
    if (m_closing || !m_desk || m_closingPage) { // while the last backup is made: "close anyway"
        keepSize();
        event->accept();
        return;
    }
    // Without unsaved work the answer comes at once; with it the question stands open and the window stays.
    event->ignore();
    auto inside = std::make_shared<bool>(true);
    const QPointer<MainWindow> alive(this);
    m_desk->mayClose([alive, inside, event](bool yes) {
        // Somebody else may have unlocked, and not the one whose words still wait.
        if (!yes || !alive || alive->closeWithSealed())
            return;
        if (wantsClosingBackup(alive->m_desk->session())) {
            alive->backUpThen([alive] {
                alive->m_closing = true;
                alive->close();
            });
            return;
        }
        alive->keepSize();
        if (*inside) {
            event->accept();
            return;
        }
        alive->m_closing = true;
        alive->close();
    });
    *inside = false;
}

} // namespace wijkwerk::ui
