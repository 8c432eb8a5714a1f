// SPDX-License-Identifier: EUPL-1.2
// The documents in a dossier: put in by dialog or by dropping files, opened, saved elsewhere, taken away and put back;
// and which of the check list are missing.
#pragma once

#include "core/domain/attachment.h"
#include "ui/participants/dossier.h"
#include "ui/shared/card.h"
#include "ui/shared/private_copies.h"
#include "ui/shared/rows_model.h"

#include <set>

namespace wijkwerk::ui {
class Bar;
class Context;
class RowsView;
} // namespace wijkwerk::ui

class QCheckBox;

namespace wijkwerk::ui::participants {

class AttachmentsCard : public Card {
    Q_OBJECT
public:
    explicit AttachmentsCard(Context& context, QWidget* parent = nullptr);
    void show(const Dossier& dossier);
    using QWidget::show;
    int count() const { return m_count; } ///< that were not taken away
    /// Asks kind, title and day of each file, one after the other.
    void addFiles(QStringList paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    using Model = RowsModel<Attachment>;

    void build();
    void fill();
    void showMissing(const Dossier& dossier);
    void showButtons();
    const Attachment* current() const;
    bool isFolded(const Attachment& attachment) const;
    void choose();
    void open();
    void openNow(const Attachment& attachment);
    void save();
    void change();
    void removeOrRestore();
    /// Bytes of a document after the line in the journal, read beside the window.
    void withBytes(const Attachment& attachment, bool exporting, std::function<void(QByteArray)> then);

    Context& m_context;
    ParticipantId m_person;
    PrivateCopies m_copies;
    std::vector<Attachment> m_all;
    std::set<AttachmentId> m_unfolded; ///< sensitive ones whose names were asked for
    std::shared_ptr<std::vector<Attachment>> m_shown = std::make_shared<std::vector<Attachment>>();
    Model* m_model = nullptr;
    RowsView* m_list;
    Bar* m_missing;
    QCheckBox* m_removed;
    Button* m_add;
    Button* m_open;
    Button* m_save;
    Button* m_change;
    Button* m_remove;
    int m_count = 0;
};

/// Kind, title, day and whether it is sensitive, of a new file or of one that is there.
void openAttachmentDialog(Context& context, QWidget* parent, const Attachment& attachment, const QString& path,
                          std::function<void()> then = {});

} // namespace wijkwerk::ui::participants
