// SPDX-License-Identifier: EUPL-1.2
// Asks for a reason in words; used through dialogs::askReason.
#pragma once

#include "ui/shared/dialog.h"

class QPlainTextEdit;

namespace wijkwerk::ui {

class ReasonDialog : public Dialog {
    Q_OBJECT
public:
    ReasonDialog(const QString& title, const QString& text, const QString& verb, QWidget* parent);
    QString reason() const;

private:
    QPlainTextEdit* m_edit;
};

} // namespace wijkwerk::ui
