// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/safety_bar.h"

#include "core/backup/schedule.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/practice.h"
#include "ui/shared/recovery_paper.h"

namespace wijkwerk::ui {

namespace {

const QString toldOfSafety = QStringLiteral("told-of-safety");

} // namespace

SafetyBar::SafetyBar(Context& context)
    : Bar(Tone::Blue)
    , m_context(context) {
    setClosable(true);
    m_folder = addAction(tr("Choose a folder…"));
    m_code = addAction(tr("Make a recovery code…"));
    hide();
    connect(this, &Bar::closed, this, [this] { m_context.settings().set(toldOfSafety, true); });
    connect(m_folder, &Button::clicked, this, [this] { Q_EMIT actRequested(QStringLiteral("backups")); });
    connect(m_code, &Button::clicked, this, [this] { Q_EMIT actRequested(QStringLiteral("access")); });
}

void SafetyBar::look() {
    using rules::Right;
    const bool may = m_context.mayWrite() && !isPractice(this) && !m_context.settings().flag(toldOfSafety);
    const bool folder =
        may && m_context.may(Right::SetUpDepartment) && backup::scheduleOf(m_context.database()).folder.isEmpty();
    const bool code = may && m_context.may(Right::GiveAccess) && lacksRecoveryPaper(m_context);
    QStringList text;
    if (folder)
        text << tr("No backups are made yet. Choose a folder for them, and Wijkwerk does it by itself.");
    if (code)
        text << tr("The recovery code is not on paper yet. Without it a lost password is a lost department.");
    if (text.join(u' ') != this->text())
        setText(text.join(u' '));
    m_folder->setVisible(folder);
    m_code->setVisible(code);
    setVisible(folder || code);
}

} // namespace wijkwerk::ui
