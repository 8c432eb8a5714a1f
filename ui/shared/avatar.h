// SPDX-License-Identifier: EUPL-1.2
// Initials on a coloured shape. Decoration: the name stands beside it, so screen readers skip it.
#pragma once

#include <QWidget>

namespace wijkwerk::ui {

/// At most two letters: of the first and the last word that start with a capital ("Marijke van den Berg" -> "MB").
QString initialsOf(const QString& name);

class Avatar : public QWidget {
    Q_OBJECT
public:
    enum class Shape { Square, Round };
    explicit Avatar(const QString& name = {}, Shape shape = Shape::Square, QWidget* parent = nullptr);
    void setName(const QString& name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_initials;
    Shape m_shape;
};

} // namespace wijkwerk::ui
