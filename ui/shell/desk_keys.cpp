// SPDX-License-Identifier: EUPL-1.2
// The keys of the desk and what they do.
#include "ui/shared/guard.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/pages.h"
#include "ui/shell/search_box.h"
#include "ui/shell/shortcuts.h"

#include <QShortcut>

namespace wijkwerk::ui {

void Desk::listenToKeys() {
    for (const PageEntry& entry : wijkwerk::ui::pages()) {
        if (entry.digit == 0)
            continue;
        auto* shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(entry.digit)), this);
        connect(shortcut, &QShortcut::activated, this, [this, id = entry.id] { m_pages->go(id); });
        m_keys.emplace_back(shortcut, entry.right);
    }
    for (const ShortcutLine& line : shortcutLines()) {
        if (line.command == Command::None)
            continue;
        auto* shortcut = new QShortcut(line.keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, command = int(line.command)] { doCommand(command); });
        if (line.right)
            m_keys.emplace_back(shortcut, *line.right);
    }
}

void Desk::doCommand(int command) {
    switch (Command(command)) {
    case Command::None:
        break;
    case Command::Search:
        m_searchBox->start();
        break;
    case Command::NewReferral:
        run(QStringLiteral("quick_referral"));
        break;
    case Command::Help:
        showHelp();
        break;
    case Command::Shortcuts:
        showShortcuts();
        break;
    case Command::Back:
        m_pages->back();
        break;
    case Command::ToPage:
        if (Page* page = m_pages->current())
            page->takeFocus();
        break;
    case Command::Refresh:
        refreshAll();
        break;
    case Command::Settings:
        m_pages->go(PageId::Settings);
        break;
    case Command::LookAs:
        guard(this, [this] { lookAs(); });
        break;
    case Command::Lock:
        Q_EMIT lockRequested();
        break;
    case Command::CloseDepartment:
        Q_EMIT closeRequested();
        break;
    case Command::Quit:
        Q_EMIT quitRequested();
        break;
    }
}

} // namespace wijkwerk::ui
