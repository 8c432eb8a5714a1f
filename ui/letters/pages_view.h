// SPDX-License-Identifier: EUPL-1.2
// Pages of a letter as they will be printed, below each other, as wide as there is room.
#pragma once

#include "core/letters/document.h"

#include <QScrollArea>

class QTimer;

namespace wijkwerk::ui {

class PagesView : public QScrollArea {
    Q_OBJECT
public:
    explicit PagesView(QWidget* parent = nullptr);
    /// Screen readers get the letter as plain text.
    void setDocument(const letters::Document& document, const QByteArray& logo);
    void clear();
    int pageCount() const { return m_pages; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Paper;
    void paintPages();

    std::optional<letters::Document> m_document;
    QByteArray m_logo;
    Paper* m_paper;
    QTimer* m_pause;
    int m_pages = 0;
};

} // namespace wijkwerk::ui
