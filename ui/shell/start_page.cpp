// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/start_page.h"

#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/elided_label.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/recent_files.h"
#include "ui/texts/fault_text.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

/// A row of the list: name as a link, folder muted behind it, a cross to forget it.
struct RecentRow {
    QWidget* widget;
    Button* open;
    IconButton* forget;
};

RecentRow rowFor(const RecentFile& file) {
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s());
    const QString name = file.name.isEmpty() ? QFileInfo(file.path).completeBaseName() : file.name;
    auto* open = new LinkButton(name);
    open->setAccessibleDescription(QDir::toNativeSeparators(file.path));
    auto* where = new ElidedLabel(QDir::toNativeSeparators(file.path), TextSize::Small, ColorRole::Muted);
    auto* forget = new IconButton(Icon::Cross, StartPage::tr("Take “%1” out of this list").arg(name));
    row->addWidget(open);
    row->addWidget(where, 1);
    row->addWidget(forget);
    return {widget, open, forget};
}

bool helpsBackup(Fault fault) {
    switch (fault) {
    case Fault::FileMissing:
    case Fault::FileEmpty:
    case Fault::NotADepartment:
    case Fault::ForeignDatabase:
    case Fault::WrongKeyOrDamaged:
    case Fault::Damaged:
    case Fault::FileTruncated:
    case Fault::DiskTrouble:
        return true;
    default:
        return false;
    }
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_error(new Bar(Tone::Red))
    , m_restore(m_error->addAction(tr("Put a backup back…")))
    , m_busy(new TextLabel({}, TextSize::Base, ColorRole::Muted))
    , m_choices(new QWidget)
    , m_recentCard(new Card(tr("Opened lately")))
    , m_recent(new QVBoxLayout)
    , m_new(new PrimaryButton(tr("Make a new department…"))) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_error);
    m_error->setClosable(true);
    m_error->hide();
    m_restore->hide();
    auto* middle = new QWidget;
    middle->setMaximumWidth(dp(640));
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(space::xl(), space::xl(), space::xl(), space::xl());
    column->setSpacing(space::m());
    column->addWidget(new TextLabel(QStringLiteral("Wijkwerk"), TextSize::BigNumber, ColorRole::Primary));
    column->addWidget(
        (new TextLabel(tr("People of the wijkbedrijf, from referral to work."), TextSize::Base, ColorRole::Muted))
            ->wrapped());
    column->addSpacing(space::m());
    auto* open = new Button(tr("Open a department…"));
    auto* demo = new Button(tr("Look at the demo"));
    demo->setToolTip(tr("An invented department in which you may try everything."));
    auto* buttons = new QHBoxLayout(m_choices);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::s());
    buttons->addWidget(m_new);
    buttons->addWidget(open);
    buttons->addWidget(demo);
    buttons->addStretch(1);
    connect(demo, &Button::clicked, this, &StartPage::demoRequested);
    auto* restore = new LinkButton(tr("Put a backup back…"));
    restore->setToolTip(tr("When a department is gone or damaged, or on another computer."));
    connect(restore, &Button::clicked, this, [this] { Q_EMIT restoreRequested({}); });
    connect(m_restore, &Button::clicked, this, [this] { Q_EMIT restoreRequested(m_failedPath); });
    column->addWidget(m_choices);
    column->addWidget(restore, 0, Qt::AlignLeft);
    m_busy->hide();
    column->addWidget(m_busy);
    column->addSpacing(space::m());
    m_recentCard->body()->addLayout(m_recent);
    column->addWidget(m_recentCard);
    column->addWidget(
        (new TextLabel(tr("One person at a time writes in a department. Others can open the same file, look "
                          "along, and ask to swap."),
                       TextSize::Small, ColorRole::Muted))
            ->wrapped());
    auto* about = new LinkButton(tr("About Wijkwerk"));
    connect(about, &Button::clicked, this, [this] { showAbout(this); });
    column->addWidget(about, 0, Qt::AlignLeft);
    page->addStretch(1);
    auto* across = new QHBoxLayout; // not an alignment: that asks nobody how high it is at this width
    across->addStretch(1);
    across->addWidget(middle, 100);
    across->addStretch(1);
    page->addLayout(across);
    page->addStretch(2);
    middle->setMinimumWidth(dp(520));
    connect(m_new, &Button::clicked, this, &StartPage::newRequested);
    connect(open, &Button::clicked, this, &StartPage::openRequested);
    reload();
}

void StartPage::showError(const Error& error, const QString& path) {
    m_failedPath = path;
    m_restore->setHidden(path.isEmpty() || !helpsBackup(error.fault()));
    m_error->setText(titleOf(error.fault()) + QStringLiteral(". ") + textOf(error));
    m_error->show();
}

void StartPage::clearError() {
    m_error->setText({});
    m_error->hide();
}

QString StartPage::errorText() const {
    return m_error->isHidden() ? QString() : m_error->text();
}

void StartPage::setBusy(const QString& what) {
    m_busy->setText(what);
    m_busy->setHidden(what.isEmpty());
    m_choices->setEnabled(what.isEmpty());
    m_recentCard->setEnabled(what.isEmpty());
}

void StartPage::reload() {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_first = nullptr;
    const std::vector<RecentFile> files = recentFiles();
    for (const RecentFile& file : files) {
        const RecentRow row = rowFor(file);
        m_recent->addWidget(row.widget);
        connect(row.open, &Button::clicked, this, [this, path = file.path] { Q_EMIT fileRequested(path); });
        connect(row.forget, &IconButton::clicked, this, [this, path = file.path] {
            forgetRecent(path);
            reload();
            takeFocus();
        });
        if (!m_first)
            m_first = row.open;
    }
    m_recentCard->setHidden(files.empty());
}

void StartPage::takeFocus() {
    (m_first ? m_first : m_new)->setFocus(Qt::OtherFocusReason);
}

} // namespace wijkwerk::ui
