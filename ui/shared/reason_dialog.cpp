// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/reason_dialog.h"

#include "ui/shared/buttons.h"
#include "ui/shared/theme.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui {

ReasonDialog::ReasonDialog(const QString& title, const QString& text, const QString& verb, QWidget* parent)
    : Dialog(title, parent)
    , m_edit(new QPlainTextEdit) {
    setExplanation(text);
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(tr("Write the reason here. It is kept in the journal."));
    m_edit->setAccessibleName(tr("Reason"));
    m_edit->setMinimumHeight(m_edit->fontMetrics().lineSpacing() * 4);
    body()->addWidget(m_edit);
    auto* primary = setPrimary(verb, [this] { accept(); });
    primary->setEnabled(false);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this, primary] {
        primary->setEnabled(reason().size() >= 3);
        setUnsaved(!reason().isEmpty());
    });
    m_edit->setFocus();
}

QString ReasonDialog::reason() const {
    return m_edit->toPlainText().trimmed();
}

} // namespace wijkwerk::ui
