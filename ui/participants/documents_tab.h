// SPDX-License-Identifier: EUPL-1.2
// The tab Documenten: the letters of a person, newest first. What one can do with them is asked of the letters room.
#pragma once

#include "core/domain/letter.h"
#include "ui/shared/rows_model.h"

#include <QWidget>

namespace wijkwerk::ui {
class Button;
class Context;
class RowsView;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class DocumentsTab : public QWidget {
    Q_OBJECT
public:
    explicit DocumentsTab(Context& context, QWidget* parent = nullptr);
    void show(const std::vector<Letter>& letters);
    using QWidget::show;

Q_SIGNALS:
    /// Open the letter: look, print, save.
    void letterRequested(qint64 letter);

private:
    Context& m_context;
    std::shared_ptr<std::vector<Letter>> m_letters = std::make_shared<std::vector<Letter>>();
    RowsModel<Letter>* m_model;
    RowsView* m_list;
    Button* m_open;
};

} // namespace wijkwerk::ui::participants
