// SPDX-License-Identifier: EUPL-1.2
// Short facts below each other: a muted word at the left, the value at the right. Values wrap, they are never cut.
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace wijkwerk::ui {

class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget* parent = nullptr);
    void clear();
    /// `tone` colours the value, which is then bold ("16-11 · te laat"); plain values are in ink.
    void add(const QString& name, const QString& value, std::optional<Tone> tone = std::nullopt, bool strong = false);
    /// Names in ink instead of muted: for lists in which the name is the thing ("Evaluatie week 5").
    void setStrongNames(bool strong) { m_strongNames = strong; }

private:
    QGridLayout* m_grid;
    int m_rows = 0;
    bool m_strongNames = false;
};

} // namespace wijkwerk::ui
