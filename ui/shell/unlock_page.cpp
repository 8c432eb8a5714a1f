// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/unlock_page.h"

#include "core/db/session.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/job_bar.h"
#include "ui/shared/scroll_column.h"
#include "ui/shared/text_label.h"
#include "ui/shell/convert_panel.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/recovery_panel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace wijkwerk::ui {

UnlockPage::UnlockPage(const db::OpenOptions& options, const keys::Cost& cost, QWidget* parent)
    : QWidget(parent)
    , m_said(new Bar(Tone::Amber))
    , m_signIn(new SignInPanel)
    , m_recovery(new RecoveryPanel(options, cost))
    , m_convert(new ConvertPanel(options.clock, cost))
    , m_trouble(new UnlockPanel)
    , m_waiting(new UnlockPanel)
    , m_progress(new JobBar) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    m_said->hide();
    page->addWidget(m_said);
    auto* scroll = new ScrollColumn;
    page->addWidget(scroll, 1);
    auto* middle = new QWidget;
    middle->setFixedWidth(dp(560));
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, space::xl(), 0, space::xl());
    column->setSpacing(space::m());
    column->addWidget(new TextLabel(QStringLiteral("Wijkwerk"), TextSize::CardTitle, ColorRole::Primary));
    auto* card = new Card;
    column->addWidget(card);
    scroll->body()->addStretch(1);
    auto* across = new QHBoxLayout; // not an alignment: that asks nobody how high it is at this width
    across->addStretch(1);
    across->addWidget(middle);
    across->addStretch(1);
    scroll->body()->addLayout(across);
    scroll->body()->addStretch(2);
    addTrouble();
    addWaiting();
    for (UnlockPanel* panel : {static_cast<UnlockPanel*>(m_signIn), static_cast<UnlockPanel*>(m_recovery),
                               static_cast<UnlockPanel*>(m_convert), m_trouble, m_waiting})
        card->add(panel);
    show(m_signIn);
    connect(m_signIn, &SignInPanel::signedIn, this, &UnlockPage::signedIn);
    connect(m_signIn, &SignInPanel::forgotten, this, &UnlockPage::askRecovery);
    connect(m_signIn, &SignInPanel::leaveRequested, this, &UnlockPage::leaveRequested);
    connect(m_signIn, &SignInPanel::failed, this, &UnlockPage::failed);
    connect(m_convert, &ConvertPanel::converted, this, &UnlockPage::converted);
    connect(m_convert, &ConvertPanel::leaveRequested, this, &UnlockPage::leaveRequested);
    connect(m_convert, &ConvertPanel::failed, this, &UnlockPage::failed);
    connect(m_recovery, &RecoveryPanel::failed, this, &UnlockPage::failed);
    connect(m_recovery, &RecoveryPanel::entered, this, &UnlockPage::recovered);
    connect(m_recovery, &RecoveryPanel::backRequested, this, [this] {
        show(m_signIn);
        takeFocus();
    });
}

/// Not a stack: the card is as high as what is shown, not as the highest of all.
void UnlockPage::show(UnlockPanel* panel) {
    m_shown = panel;
    for (UnlockPanel* one : {static_cast<UnlockPanel*>(m_signIn), static_cast<UnlockPanel*>(m_recovery),
                             static_cast<UnlockPanel*>(m_convert), m_trouble, m_waiting})
        one->setVisible(one == panel);
}

void UnlockPage::addTrouble() {
    m_again = m_trouble->setPrimary(tr("Try again"), [this] { Q_EMIT againRequested(m_path); });
    m_backup = new LinkButton(tr("Take the keys from a backup…"));
    m_restore = new LinkButton(tr("Put a backup back…"));
    // Below each other: with the other buttons in one row they would be too wide.
    auto* column = static_cast<QVBoxLayout*>(m_trouble->layout());
    column->insertWidget(2, m_backup, 0, Qt::AlignLeft);
    column->insertWidget(3, m_restore, 0, Qt::AlignLeft);
    connect(m_backup, &Button::clicked, this, [this] { Q_EMIT backupRequested(m_path); });
    connect(m_restore, &Button::clicked, this, [this] { Q_EMIT restoreRequested(m_path); });
    connect(m_trouble->addLink(tr("Open another file…")), &Button::clicked, this, &UnlockPage::fileRequested);
    connect(m_trouble->addLink(tr("Back to the start page")), &Button::clicked, this, &UnlockPage::leaveRequested);
}

void UnlockPage::addWaiting() {
    static_cast<QVBoxLayout*>(m_waiting->layout())->insertWidget(m_waiting->layout()->count() - 1, m_progress);
}

void UnlockPage::ask(const QString& path, const work::Entrance& entrance, WorkerId worker, const QString& locked,
                     const QString& name) {
    m_path = path;
    say({});
    m_recovery->forget();
    m_signIn->ask(path, entrance, worker, locked, name.isEmpty() ? recentName(path) : name);
    show(m_signIn);
}

void UnlockPage::askConversion(const QString& path, const std::vector<work::Entrant>& workers) {
    m_path = path;
    say({});
    forget();
    m_convert->ask(path, workers);
    show(m_convert);
}

void UnlockPage::askWithBackup(const QString& backup, const work::Entrance& entrance) {
    ask(m_path, entrance);
    m_signIn->useBackup(backup);
    m_signIn->setTexts(recentName(m_path),
                       tr("With the keys of %1. Use the password of that time.").arg(QFileInfo(backup).fileName()));
}

void UnlockPage::showTrouble(const QString& path, const QString& title, const QString& text, Trouble trouble) {
    m_path = path;
    say({});
    forget();
    m_trouble->setTexts(title, text);
    m_backup->setVisible(trouble == Trouble::OfKeys);
    m_restore->setVisible(trouble != Trouble::OfPerson);
    m_again->setText(trouble == Trouble::OfPerson ? tr("Sign in as somebody else") : tr("Try again"));
    show(m_trouble);
}

void UnlockPage::showWaiting(const QString& title, const QString& text, Job* job) {
    say({});
    forget();
    m_waiting->setTexts(title, text);
    if (job)
        m_progress->watch(job, {});
    show(m_waiting);
}

void UnlockPage::say(const QString& text) {
    m_said->setText(text);
    m_said->setHidden(text.isEmpty());
}

bool UnlockPage::abandon() {
    if (m_recovery->isBusy() || m_signIn->isBusy() || m_convert->isBusy())
        return false;
    const bool isConverted = m_convert->isMade();
    forget();
    if (m_shown == m_recovery)
        show(m_signIn);
    if (isConverted) {
        Q_EMIT againRequested(m_path); // it opens with a password now
        say(tr("The department is secured; the file as it was is still beside it. Its recovery code was not put on "
               "paper yet: make a new one under Settings, Access."));
    }
    return true;
}

void UnlockPage::askRecovery() {
    m_recovery->ask(m_path, m_signIn->backup());
    show(m_recovery);
    m_recovery->takeFocus();
}

void UnlockPage::takeFocus() {
    if (m_shown == m_signIn)
        m_signIn->takeFocus();
    else if (m_shown == m_recovery)
        m_recovery->takeFocus();
    else if (m_shown == m_convert)
        m_convert->takeFocus();
    else
        m_shown->setFocus(Qt::OtherFocusReason);
}

void UnlockPage::forget() {
    m_signIn->forget();
    m_recovery->forget();
    m_convert->forget();
}

} // namespace wijkwerk::ui
