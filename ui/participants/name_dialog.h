// SPDX-License-Identifier: EUPL-1.2
// Asks for a short name: of a view, of a column mapping.
#pragma once

#include "ui/shared/dialog.h"

class QLineEdit;

namespace wijkwerk::ui::participants {

class NameDialog : public Dialog {
    Q_OBJECT
public:
    NameDialog(const QString& title, const QString& explanation, const QString& verb, QWidget* parent);

Q_SIGNALS:
    void named(const QString& name);

private:
    QLineEdit* m_name;
};

} // namespace wijkwerk::ui::participants
