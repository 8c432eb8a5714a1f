// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/name_dialog.h"

#include "ui/shared/buttons.h"
#include "ui/shared/form.h"

#include <QLineEdit>

namespace wijkwerk::ui::participants {

NameDialog::NameDialog(const QString& title, const QString& explanation, const QString& verb, QWidget* parent)
    : Dialog(title, parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setExplanation(explanation);
    auto* form = new Form;
    m_name = form->text({}, tr("Name"));
    m_name->setMaxLength(40);
    setForm(form);
    auto* primary = setPrimary(verb, [this] {
        const QString name = m_name->text().trimmed();
        if (name.isEmpty())
            return;
        accept();
        Q_EMIT named(name);
    });
    primary->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, primary,
            [primary](const QString& text) { primary->setEnabled(!text.trimmed().isEmpty()); });
    m_name->setFocus();
}

} // namespace wijkwerk::ui::participants
