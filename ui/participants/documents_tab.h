// SPDX-License-Identifier: EUPL-1.2
// The tab Documenten: the letters of a person, newest first, and the documents that were put in. What one can do with
// them is asked of the letters room.
#pragma once

#include "ui/participants/dossier.h"
#include "ui/shared/rows_model.h"

#include <QWidget>

namespace wijkwerk::ui {
class Button;
class Card;
class Context;
class RowsView;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class AttachmentsCard;

class DocumentsTab : public QWidget {
    Q_OBJECT
public:
    explicit DocumentsTab(Context& context, QWidget* parent = nullptr);
    void show(const Dossier& dossier);
    using QWidget::show;
    int count() const; ///< letters and documents

Q_SIGNALS:
    /// Open the letter: look, print, save.
    void letterRequested(qint64 letter);

private:
    void showLetters(const std::vector<Letter>& letters);

    Context& m_context;
    AttachmentsCard* m_attachments = nullptr; ///< null for who may see none
    Card* m_letterCard;
    std::shared_ptr<std::vector<Letter>> m_letters = std::make_shared<std::vector<Letter>>();
    RowsModel<Letter>* m_model;
    RowsView* m_list;
    Button* m_open;
};

} // namespace wijkwerk::ui::participants
