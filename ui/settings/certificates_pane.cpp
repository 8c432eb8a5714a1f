// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/certificates_pane.h"

#include "core/store/destruction.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/write_file.h"
#include "ui/texts/retention_labels.h"

namespace wijkwerk::ui {

CertificatesPane::CertificatesPane(Context& context)
    : RetentionPane(
          context, QStringLiteral("settings-certificates"),
          tr("The certificate says what was destroyed by which rule, and who approved it. It holds no names of "
             "people.")) {
    using Model = RowsModel<DestructionList>;
    std::vector<Model::Column> columns(5);
    columns[0] = {{.key = QStringLiteral("reference"), .title = tr("Day"), .bold = true, .sortable = false},
                  [](const DestructionList& list) { return Cell{.text = shownDate(list.reference)}; }};
    columns[1] = {{.key = QStringLiteral("state"), .title = tr("State"), .sortable = false},
                  [](const DestructionList& list) { return Cell{.text = labelOf(list.state)}; }};
    columns[2] = {{.key = QStringLiteral("made"), .title = tr("Made by"), .sortable = false},
                  [this](const DestructionList& list) { return Cell{.text = nameOf(list.madeBy.value)}; }};
    columns[3] = {{.key = QStringLiteral("approved"), .title = tr("Approved by"), .sortable = false},
                  [this](const DestructionList& list) {
                      return Cell{.text = list.approvedAt ? nameOf(list.approvedBy.value) : orDash({})};
                  }};
    columns[4] = {{.key = QStringLiteral("when"),
                   .title = tr("Carried out"),
                   .sortable = false,
                   .narrowest = QStringLiteral("24-11-2026 14:05")},
                  [](const DestructionList& list) {
                      if (list.state == DestructionState::Withdrawn)
                          return Cell{.text = list.withdrawnReason, .muted = true};
                      return Cell{.text = list.destroyedAt ? shownMoment(*list.destroyedAt) : orDash({})};
                  }};
    m_model = new Model(
        std::move(columns),
        [this](std::span<const std::int64_t> ids) {
            std::vector<DestructionList> found;
            for (const DestructionList& list : m_lists) {
                if (std::ranges::find(ids, list.id.value) != ids.end())
                    found.push_back(list);
            }
            return found;
        },
        [](const DestructionList& list) { return list.id.value; }, this);
    setModel(m_model);
    view()->setAccessibleName(tr("Earlier lists"));
    view()->setEmptyState(new EmptyState(Icon::Document, tr("No earlier lists yet"),
                                         tr("A list that was carried out or withdrawn stands here.")));
    m_save = addPrimary(tr("Save the certificate…"), [this] { save(); });
    connect(view(), &RowsView::currentIdChanged, this, [this] { showButtons(); });
    connect(view(), &RowsView::openRequested, this, [this] { guard(this, [this] { save(); }); });
    read();
}

void CertificatesPane::read() {
    m_lists.clear();
    std::vector<std::int64_t> ids;
    for (const DestructionList& list : store::destruction::lists(context().database())) {
        if (list.state != DestructionState::Destroyed && list.state != DestructionState::Withdrawn)
            continue;
        m_lists.push_back(list);
        ids.push_back(list.id.value);
    }
    m_model->setIds(std::move(ids));
    showButtons();
}

const DestructionList* CertificatesPane::chosen() const {
    const auto found = std::ranges::find(m_lists, DestructionListId{view()->currentId()}, &DestructionList::id);
    return found == m_lists.end() ? nullptr : &*found;
}

void CertificatesPane::showButtons() {
    const DestructionList* list = chosen();
    m_save->setEnabled(list && list->hasCertificate);
}

void CertificatesPane::save() {
    const DestructionList* list = chosen();
    if (!list || !list->hasCertificate)
        return;
    dialogs::saveFile(this, tr("Save the certificate"),
                      tr("Certificate of destruction %1.pdf").arg(list->reference.toString(Qt::ISODate)),
                      {tr("PDF files (*.pdf)")}, [this, id = list->id](const QString& path) {
                          const auto kept = store::destruction::certificate(context().database(), id);
                          if (kept)
                              writeFile(path, kept->pdf);
                      });
}

} // namespace wijkwerk::ui
