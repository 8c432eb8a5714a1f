// SPDX-License-Identifier: EUPL-1.2
// One row of Vandaag: what it is, who it is about, when, and its one action.
#pragma once

#include "core/reports/worklist.h"
#include "core/work/sight.h"
#include "ui/shared/deadline_acts.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace wijkwerk::ui {

class Context;

/// What brings a row further for who looks: the act itself, or else a look in the dossier; nothing when he may not do
/// that either.
std::optional<DeadlineAct> actionFor(const reports::WorkRow& row, const work::Sight& sight = {});

class WorkRowWidget : public QWidget {
    Q_OBJECT
public:
    WorkRowWidget(const reports::WorkRow& row, const Context& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void acted(const QString& act, qint64 about);
    void ticked();
    void skipped();           ///< "niet vandaag": key N
    void postponeRequested(); ///< key U
    void settleRequested();   ///< done or not needed

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* texts(const reports::WorkRow& row);
    void addWhen(const reports::WorkRow& row, QDate today);
    void addActions(const reports::WorkRow& row, const Context& context);
    void addMore(const reports::WorkRow& row, const Context& context);

    bool m_maySkip = false;
    bool m_mayPostpone = false;
    QWidget* m_chipPlace = nullptr;
    class QHBoxLayout* m_layout = nullptr;
};

} // namespace wijkwerk::ui
