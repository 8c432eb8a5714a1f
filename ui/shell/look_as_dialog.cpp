// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/look_as_dialog.h"

#include "core/store/workers.h"
#include "core/work/access.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/guard.h"
#include "ui/shared/theme.h"
#include "ui/texts/labels.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace wijkwerk::ui {

LookAsDialog::LookAsDialog(Context& context, QWidget* parent)
    : Dialog(tr("Look as…"), parent)
    , m_workers(store::workers::all(context.database()))
    , m_list(new QListWidget) {
    setExplanation(tr("In a practice department you can be anybody, to see what another role sees."));
    m_list->setAccessibleName(tr("Workers"));
    std::ranges::stable_sort(m_workers, {}, &Worker::role); // by name they stand already
    for (const Worker& worker : m_workers) {
        auto* item = new QListWidgetItem(tr("%1 · %2").arg(worker.name, labelOf(worker.role)), m_list);
        item->setSizeHint({0, listRowHeight()});
        if (worker.id == context.worker())
            m_list->setCurrentItem(item);
    }
    m_list->setMinimumHeight(std::clamp(m_list->count(), 1, 8) * listRowHeight() + space::s());
    body()->addWidget(m_list, 1);
    PrimaryButton* look = setPrimary(tr("Look as this person"), [this] { decide(); });
    look->setEnabled(!m_list->selectedItems().isEmpty());
    connect(m_list, &QListWidget::itemActivated, this, guarded(this, [this] { decide(); }));
    connect(m_list, &QListWidget::itemSelectionChanged, look,
            [this, look] { look->setEnabled(!m_list->selectedItems().isEmpty()); });
    m_list->setFocus();
}

void LookAsDialog::decide() {
    const auto selected = m_list->selectedItems();
    if (!isVisible() || selected.isEmpty()) // Enter in the list activates the name and presses the button
        return;
    const Worker worker = m_workers[std::size_t(m_list->row(selected.first()))];
    accept();
    Q_EMIT chosen(worker);
}

} // namespace wijkwerk::ui
