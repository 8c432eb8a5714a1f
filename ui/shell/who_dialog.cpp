// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/who_dialog.h"

#include "core/store/workers.h"
#include "core/work/department_work.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/guard.h"
#include "ui/texts/labels.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace wijkwerk::ui {

WhoDialog::WhoDialog(Context& context, QWidget* parent)
    : Dialog(tr("Who are you?"), parent)
    , m_context(context)
    , m_workers(store::workers::all(context.database()))
    , m_list(new QListWidget)
    , m_new(new Form) {
    setExplanation(tr("Your name stands with what you do in this department. Wijkwerk remembers it on this computer."));
    m_list->setAccessibleName(tr("Workers"));
    fillList();
    body()->addWidget(m_list, 1);

    m_name = m_new->text(QStringLiteral("name"), tr("Your name"));
    m_role = m_new->add(QStringLiteral("role"), tr("Your role"), new QComboBox);
    fillWith<wijkwerk::Role>(*m_role, [](wijkwerk::Role role) { return labelOf(role); });
    body()->addWidget(m_new);

    m_thisIsMe = setPrimary(tr("This is me"), [this] { decide(); });
    if (context.mayWrite())
        m_notListed = addButton(tr("I am not in the list"), [this] { showNew(!m_adding); });
    setCancelText(tr("Later"));
    connect(m_list, &QListWidget::itemActivated, this, guarded(this, [this] { decide(); }));
    connect(m_list, &QListWidget::itemSelectionChanged, this, &WhoDialog::showButton);
    showNew(m_workers.empty() && context.mayWrite());
}

void WhoDialog::fillList() {
    for (const Worker& worker : m_workers) {
        auto* item = new QListWidgetItem(tr("%1 · %2").arg(worker.name, labelOf(worker.role)), m_list);
        item->setSizeHint({0, listRowHeight()});
    }
    const int shown = std::clamp(m_list->count(), 1, 8);
    m_list->setMinimumHeight(shown * listRowHeight() + space::s());
}

void WhoDialog::showNew(bool on) {
    m_adding = on;
    m_list->setHidden(on);
    m_new->setVisible(on);
    if (m_notListed) {
        m_notListed->setText(on ? tr("Back to the list") : tr("I am not in the list"));
        m_notListed->setHidden(m_workers.empty());
    }
    showButton();
    if (on)
        m_name->setFocus();
    else
        m_list->setFocus();
}

/// Nobody is chosen beforehand: a name that is taken by accident stands with everything that is done.
void WhoDialog::showButton() {
    m_thisIsMe->setEnabled(m_adding || !m_list->selectedItems().isEmpty());
}

void WhoDialog::decide() {
    if (!isVisible())
        return; // Enter in the list activates the name and presses the button
    if (m_adding)
        addNew();
    else
        chooseListed();
}

void WhoDialog::chooseListed() {
    const auto selected = m_list->selectedItems();
    if (selected.isEmpty())
        return;
    const Worker worker = m_workers[std::size_t(m_list->row(selected.first()))];
    accept();
    Q_EMIT chosen(worker);
}

void WhoDialog::addNew() {
    Worker worker;
    worker.name = m_name->text().simplified();
    worker.role = chosenIn<wijkwerk::Role>(*m_role);
    const auto outcome =
        work::perform(m_context.database(), [&](db::Transaction& tx) { return work::saveWorker(tx, worker); });
    if (!outcome) {
        m_new->show(outcome.problems);
        return;
    }
    const auto saved = store::workers::find(m_context.database(), *outcome.done);
    accept();
    if (saved)
        Q_EMIT chosen(*saved);
}

} // namespace wijkwerk::ui
