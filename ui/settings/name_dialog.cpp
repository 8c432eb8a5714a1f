// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/name_dialog.h"

#include "ui/shared/buttons.h"
#include "ui/shared/form.h"

#include <QLineEdit>

namespace wijkwerk::ui {

NameDialog::NameDialog(const Subject& subject, QWidget* parent)
    : Dialog(subject.isNew ? subject.newTitle : subject.name, parent)
    , m_subject(subject)
    , m_form(new Form)
    , m_name(m_form->text(QStringLiteral("name"), tr("Name"))) {
    m_name->setText(subject.name);
    m_form->setEnabled(subject.mayWrite);
    setForm(m_form);
    if (subject.mayWrite) {
        if (!subject.isNew)
            addButton(subject.archived ? tr("Put back") : tr("Archive"), [this] { save(!m_subject.archived); });
        setPrimary(subject.isNew ? tr("Add") : tr("Save"), [this] { save(m_subject.archived); });
    }
    m_name->setFocus();
}

QString NameDialog::name() const {
    return m_name->text().simplified();
}

void NameDialog::save(bool archived) {
    const Saved saved = m_save(archived);
    if (!show(saved.problems) || !saved.done)
        return;
    m_form->setChanged(false);
    accept();
}

} // namespace wijkwerk::ui
