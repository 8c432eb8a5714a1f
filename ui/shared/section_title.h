// SPDX-License-Identifier: EUPL-1.2
// Head of a group on a page ("Te laat · 2"), and head of a page (title, remark, actions at the right).
#pragma once

#include "ui/shared/text_label.h"

#include <QWidget>

class QHBoxLayout;

namespace wijkwerk::ui {

class ElidedLabel;

class SectionTitle : public TextLabel {
    Q_OBJECT
public:
    explicit SectionTitle(const QString& title, ColorRole role = ColorRole::Ink, QWidget* parent = nullptr);
    void setTitle(const QString& title, int count = -1);
};

/// Title 1.7x with a muted remark behind it; actions stand at the right, the main one last.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setRemark(const QString& remark);
    void addAction(QWidget* widget, int stretch = 0);

private:
    TextLabel* m_title;
    ElidedLabel* m_remark;
    QHBoxLayout* m_row;
};

} // namespace wijkwerk::ui
