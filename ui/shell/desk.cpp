// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/desk.h"

#include "core/base/app_paths.h"
#include "core/store/workers.h"
#include "core/work/access.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/guard.h"
#include "ui/shared/job.h"
#include "ui/shared/job_bar.h"
#include "ui/shell/acts.h"
#include "ui/shell/backup_keeper.h"
#include "ui/shell/file_bar.h"
#include "ui/shell/half_typed.h"
#include "ui/shell/header.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/journal_look.h"
#include "ui/shell/look_as_dialog.h"
#include "ui/shell/look_only_bar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/search_box.h"
#include "ui/shell/search_keeper.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/status_line.h"
#include "ui/texts/labels.h"
#include "ui/texts/problem_text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

constexpr int lookAtClockMs = 30000;
constexpr int followWriterMs = 2000;
constexpr int badgesSoonMs = 150;
constexpr int narrowBelow = 1000; ///< at the base font, without the navigation's words

} // namespace

Desk::Desk(std::unique_ptr<db::Session> session, bool practice, const Pace& pace, QWidget* parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_practice(practice)
    , m_context(std::make_unique<Context>(*m_session))
    , m_bars(new QVBoxLayout)
    , m_navigation(new Navigation)
    , m_searchBox(new SearchBox(*m_context))
    , m_header(new Header(m_searchBox))
    , m_pages(new PageStack(*m_context))
    , m_status(new StatusLine)
    , m_keeper(new SearchKeeper(*m_context, this))
    , m_badgesSoon(new QTimer(this))
    , m_day(m_session->today()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_bars);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    auto* margins = new QHBoxLayout;
    margins->setContentsMargins(space::xl(), 0, space::xl(), 0);
    margins->addWidget(m_pages);
    right->addLayout(margins, 1);
    right->addWidget(m_status);
    row->addLayout(right, 1);
    column->addLayout(row, 1);

    addBars(pace);
    const Department& department = m_context->department();
    m_navigation->setDepartment(department);
    m_status->setFile(m_session->path(), m_session->isReadOnly());
    m_navigation->setPractice(practice);
    takeWorker();

    connect(m_navigation, &Navigation::pageRequested, this, [this](PageId id) { m_pages->go(id); });
    connect(m_navigation, &Navigation::lookAsRequested, this, guarded(this, [this] { lookAs(); }));
    connect(m_navigation, &Navigation::lockRequested, this, &Desk::lockRequested);
    connect(m_header, &Header::backRequested, m_pages, &PageStack::back);
    connect(m_header, &Header::referralRequested, this, [this] { run(QStringLiteral("quick_referral")); });
    connect(m_searchBox, &SearchBox::openRequested, m_pages, &PageStack::openThing);
    connect(m_searchBox, &SearchBox::listRequested, m_pages, &PageStack::openList);
    connect(m_pages, &PageStack::shown, this, [this](PageId id) {
        m_navigation->setCurrent(id);
        refreshHeader();
    });
    connect(m_pages, &PageStack::headerChanged, this, &Desk::refreshHeader);
    connect(m_pages, &PageStack::actRequested, this, &Desk::run);
    connect(m_session.get(), &db::Session::changed, this, &Desk::changed);
    connect(m_context.get(), &Context::said, m_status, &StatusLine::say);
    connect(m_context.get(), &Context::jobStarted, m_status, &StatusLine::follow);
    connect(m_context.get(), &Context::workerChanged, this, guarded(this, [this] { followSight(); }));
    m_badgesSoon->setSingleShot(true);
    m_badgesSoon->setInterval(badgesSoonMs);
    connect(m_badgesSoon, &QTimer::timeout, this, &Desk::refreshBadges);
    auto* clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &Desk::lookAtClock);
    clock->start(lookAtClockMs);
    followWriter();
    listenToKeys();
    m_sight = m_context->sight();
    showSight();
}

Desk::~Desk() {
    // Pages, bars and jobs use the session: they go first.
    delete std::exchange(m_backups, nullptr);
    delete std::exchange(m_lookOnlyBar, nullptr);
    delete std::exchange(m_fileBar, nullptr);
    delete m_keeper;
    delete m_pages; // the session writes the last lines of looking when it ends
}

void Desk::copyElsewhere() {
    copyDepartment(this, *m_context, [this](const QString& copy) { Q_EMIT fileRequested(copy); });
}

/// Who signed in; in a practice department whoever somebody looked as last.
void Desk::takeWorker() {
    WorkerId id{m_session->worker()};
    if (const WorkerId last{m_practice ? rememberedWorker(m_context->department().id.value) : 0}; !last.isNull()) {
        const auto worker = store::workers::find(m_context->database(), last);
        m_looksAs = worker && !worker->archived;
        if (m_looksAs)
            id = last;
    }
    if (const auto worker = store::workers::find(m_context->database(), id))
        setWorker(*worker, false);
}

void Desk::setWorker(const Worker& worker, bool remember) {
    if (remember) {
        rememberWorker(m_context->department().id.value, worker.id.value);
        m_looksAs = true;
    }
    m_context->setWorker(worker);
    showWorker();
    if (remember)
        Q_EMIT departmentChanged(); // the title and the bar name who looks, also when the role is the same
}

void Desk::showWorker() {
    const Worker& me = m_context->me();
    m_navigation->setWorker(me.name, me.id.isNull() ? QString() : labelOf(me.role));
    if (m_lookOnlyBar)
        m_lookOnlyBar->setMe(me.name);
}

void Desk::showSight() {
    m_navigation->setSight(m_sight);
    m_header->setReferral(m_sight.may(rules::Right::Refer), m_context->mayWrite());
    m_searchBox->setHidden(!m_searchBox->findsAnything());
    for (const auto& [shortcut, right] : m_keys)
        shortcut->setEnabled(m_sight.may(right));
    showWorker();
}

void Desk::followSight() {
    if (m_sight == m_context->sight()) {
        showWorker();
        return;
    }
    const bool somebodyElse = m_sight.worker != m_context->sight().worker;
    const auto here = m_pages->currentId();
    m_sight = m_context->sight();
    m_context->setSearch({}); // it holds what the one before might search for
    m_keeper->load();
    m_pages->startAnew();
    showSight();
    if (here) {
        const PageEntry* entry = pageEntry(*here);
        const bool stays = !somebodyElse && m_sight.may(entry->right) && !entry->under;
        m_pages->go(stays ? *here : startPageOf(m_sight));
    }
    refreshBadges();
    Q_EMIT departmentChanged();
}

void Desk::begin() {
    showWorker();
    m_pages->go(startPageOf(m_sight));
}

void Desk::beginBackground() {
    m_keeper->load();
    refreshBadges();
    if (!m_practice)
        lookAtJournal(*m_context, this, [this](const Problems& problems) { m_bars->addWidget(journalBar(problems)); });
    if (m_backups)
        m_backups->begin();
}

void Desk::lookAs() {
    if (!m_practice) {
        m_context->say(tr("Only in a practice department you can be somebody else."));
        return;
    }
    auto* dialog = new LookAsDialog(*m_context, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LookAsDialog::chosen, this, [this](const Worker& worker) {
        m_pages->mayLeaveAll([this, worker](bool yes) {
            if (yes)
                guard(this, [&] { lookAs(worker); });
        });
    });
    dialog->open();
}

void Desk::lookAs(const Worker& worker) {
    const auto outcome = work::lookAs(*m_session, worker.id);
    if (!outcome) {
        dialogs::warn(this, tr("Look as…"), textOf(outcome.problems));
        return;
    }
    setWorker(worker, true);
    m_pages->go(startPageOf(m_sight));
}

void Desk::run(const QString& act, qint64 id, int part) {
    if (act == QLatin1String("remove_access")) {
        if (!m_context->may(rules::Right::GiveAccess))
            return m_context->refuse(rules::Right::GiveAccess);
        Q_EMIT accessRemovalRequested(WorkerId{id});
        return;
    }
    if (act == QLatin1String("restore_backup")) {
        if (!m_context->may(rules::Right::Restore))
            return m_context->refuse(rules::Right::Restore);
        Q_EMIT restoreRequested(id);
        return;
    }
    const ActEntry* entry = actEntry(act);
    if (!entry)
        return;
    if (!m_context->may(entry->right))
        return m_context->refuse(entry->right);
    if (entry->writes && !m_context->mayWrite()) {
        const auto& fault = m_fileBar->fault();
        dialogs::tell(this, fault ? tr("Nothing can be saved now") : tr("You can only look"),
                      fault ? fileTroubleText(*fault, m_session->isReadOnly()) : lookOnlyText(*m_session));
        return;
    }
    guard(this, [&] { entry->run({*m_context, window(), *m_pages, id, part}); });
    nameDialogs(act, id);
}

void Desk::showHelp() {
    const Page* page = m_pages->current();
    auto* dialog = new HelpDialog(page ? page->helpTopic() : QString(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Desk::showShortcuts() {
    auto* dialog = new ShortcutsDialog(m_sight, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Desk::changed(const db::ChangeSet& changes) {
    m_context->forget(changes);
    if (changes.everything || changes.touches(db::Thing::Department)) {
        guard(this, [this] { m_context->reloadDepartment(); });
        m_navigation->setDepartment(m_context->department());
        Q_EMIT departmentChanged();
    }
    if (changes.touches(db::Thing::Worker) && !m_context->worker().isNull())
        guard(this, [this] {
            if (const auto me = store::workers::find(m_context->database(), m_context->worker()))
                if (*me != m_context->me())
                    setWorker(*me, false);
            m_context->reloadSight(); // the first beheerder takes what the others could do until then
        });
    m_pages->changed(changes);
    m_keeper->changed(changes);
    m_badgesSoon->start();
}

void Desk::refreshAll() {
    db::ChangeSet all;
    all.everything = true;
    changed(all);
}

void Desk::refreshHeader() {
    if (Page* page = m_pages->current())
        m_header->show(*page, m_pages->actions(), m_pages->backName());
}

void Desk::refreshBadges() {
    for (const PageEntry& entry : wijkwerk::ui::pages()) {
        if (!entry.badge || !m_sight.may(entry.right))
            continue;
        guardQuietly([&] { m_navigation->setBadge(entry.id, entry.badge(*m_context)); }, [](const Error&) {});
    }
}

void Desk::lookAtClock() {
    if (std::exchange(m_day, m_session->today()) != m_session->today())
        refreshAll();
}

/// Who looks along sees what the writer saved, a moment later.
void Desk::followWriter() {
    if (m_session->lookOnly() != db::LookOnly::HeldByOther)
        return;
    const auto timeOf = [path = m_session->path()] { return QFileInfo(path).lastModified(); };
    m_fileTime = timeOf();
    auto* look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this, timeOf] {
        if (const QDateTime now = timeOf(); now != std::exchange(m_fileTime, now))
            refreshAll();
    });
    look->start(followWriterMs);
}

QString Desk::runningWork() const {
    const auto bars = window()->findChildren<JobBar*>();
    const auto busy = std::find_if(bars.begin(), bars.end(), [](const JobBar* bar) { return bar->isBusy(); });
    return busy == bars.end() ? QString() : (*busy)->what();
}

void Desk::mayClose(std::function<void(bool)> answer) {
    const QString running = runningWork();
    if (running.isEmpty()) {
        m_pages->mayLeaveAll(std::move(answer));
        return;
    }
    dialogs::ask(
        this, tr("Something is still running"),
        tr("%1. When you close now it stops, and nothing of it is kept.").arg(running), tr("Stop and close"),
        [this, answer] { m_pages->mayLeaveAll(answer); }, tr("Keep waiting"), [answer] { answer(false); });
}

void Desk::resizeEvent(QResizeEvent*) {
    m_navigation->setNarrow(width() < dp(narrowBelow));
}

} // namespace wijkwerk::ui
