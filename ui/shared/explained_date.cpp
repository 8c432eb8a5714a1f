// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/explained_date.h"

#include "ui/shared/dialog.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/section_title.h"
#include "ui/shared/text_label.h"
#include "ui/texts/explained_text.h"

#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

void addSum(Dialog& dialog, const rules::Explained& explained, bool withTitle) {
    if (withTitle)
        dialog.body()->addWidget(
            new SectionTitle(QStringLiteral("%1: %2").arg(nameOf(explained), shownDate(explained.date))));
    for (const rules::Step& step : explained.steps)
        dialog.body()->addWidget((new TextLabel(textOf(step)))->wrapped());
    if (!explained.source.isEmpty())
        dialog.body()->addWidget((new TextLabel(ExplainedDate::tr("Rule: %1.").arg(sourceText(explained)),
                                                TextSize::Small, ColorRole::Muted))
                                     ->wrapped());
}

} // namespace

ExplainedDate::ExplainedDate(QWidget* parent)
    : LinkButton({}, parent) {
    setToolTip(tr("How is this date counted?"));
    connect(this, &QAbstractButton::clicked, this, guarded(this, [this] {
                if (m_explained.date.isValid())
                    showExplained(window(),
                                  QStringLiteral("%1: %2").arg(nameOf(m_explained), shownDate(m_explained.date)),
                                  {m_explained});
            }));
}

void ExplainedDate::setExplained(const rules::Explained& explained, const QString& shown) {
    m_explained = explained;
    setText(shown.isEmpty() ? shownDate(explained.date) : shown);
    setAccessibleName(tr("%1: %2. Opens the sum.").arg(nameOf(explained), shownDate(explained.date)));
    setEnabled(explained.date.isValid());
}

void showExplained(QWidget* parent, const QString& title, const std::vector<rules::Explained>& explained) {
    auto* dialog = new Dialog(title, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("explained"));
    for (const rules::Explained& one : explained)
        addSum(*dialog, one, explained.size() > 1);
    if (explained.empty())
        dialog->body()->addWidget(new TextLabel(ExplainedDate::tr("There are no computed dates yet.")));
    dialog->body()->addStretch(1);
    dialog->setCancelVisible(false);
    dialog->setPrimary(ExplainedDate::tr("Close"), [dialog] { dialog->accept(); });
    dialog->open();
}

} // namespace wijkwerk::ui
