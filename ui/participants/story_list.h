// SPDX-License-Identifier: EUPL-1.2
// Facts with longer words: the name at the left, the text beside it from the left, wrapped.
#pragma once

#include <QWidget>

class QGridLayout;

namespace wijkwerk::ui::participants {

class StoryList : public QWidget {
    Q_OBJECT
public:
    explicit StoryList(QWidget* parent = nullptr);
    void clear();
    void add(const QString& name, const QString& text);
    void add(const QString& name, QWidget* value);

private:
    void addLine(const QString& name, QWidget* value, Qt::Alignment alignment);

    QGridLayout* m_lines;
};

} // namespace wijkwerk::ui::participants
