// SPDX-License-Identifier: EUPL-1.2
// One row of Vandaag: what it is, who it is about, when, and its one action.
#pragma once

#include "core/reports/worklist.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace wijkwerk::ui {

/// The act that brings a row further, as a button and as a word for the shell.
struct RowAction {
    QString verb;
    QString act; ///< `open`, `preselect`, `advise`, `done`
};
RowAction actionFor(const reports::WorkRow& row);

class WorkRowWidget : public QWidget {
    Q_OBJECT
public:
    WorkRowWidget(const reports::WorkRow& row, QDate today, bool mayWrite, QWidget* parent = nullptr);

Q_SIGNALS:
    void acted(const QString& act);
    void ticked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* texts(const reports::WorkRow& row);
    void addWhen(const reports::WorkRow& row, QDate today);

    QWidget* m_chipPlace = nullptr;
    class QHBoxLayout* m_layout = nullptr;
};

} // namespace wijkwerk::ui
