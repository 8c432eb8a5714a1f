// SPDX-License-Identifier: EUPL-1.2
// A card: white rounded surface with an optional title, count, remark at the right and action.
#pragma once

#include <QFrame>
#include <QVBoxLayout>

namespace wijkwerk::ui {

class Button;
class ElidedLabel;
class TextLabel;

class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// "· 5" behind the title; nothing when negative.
    void setCount(int count);
    /// Muted text at the right of the title ("nu / start · 8 van 16").
    void setRemark(const QString& remark);
    /// As high as the headers beside it, so that titles stand in one line.
    void setHeaderHeight(int height) { m_header->setMinimumHeight(height); }
    /// A button at the right of the title; the caller connects it.
    Button* addAction(const QString& text);
    void addToHeader(QWidget* widget);

    /// Where the content goes, below the title.
    QVBoxLayout* body() { return m_body; }
    void add(QWidget* widget, int stretch = 0);
    void addLine();
    /// Content without side margins, for rows and tables that reach the edge.
    void setFlush(bool flush);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void nameIt();
    QWidget* m_header;
    QHBoxLayout* m_headerRow;
    TextLabel* m_title;
    TextLabel* m_count;
    ElidedLabel* m_remark;
    QVBoxLayout* m_outer;
    QVBoxLayout* m_body;
};

/// A one-pixel line across.
class Separator : public QWidget {
    Q_OBJECT
public:
    explicit Separator(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace wijkwerk::ui
