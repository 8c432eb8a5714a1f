// SPDX-License-Identifier: EUPL-1.2
// One row of Vandaag: what it is, who it is about, when, and its one action.
#pragma once

#include "core/reports/worklist.h"
#include "core/rules/deadline_by_hand.h"
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
    /// In a section, or below the row in which it is folded.
    enum class Place { Top, Folded };
    WorkRowWidget(const reports::WorkRow& row, const Context& context, Place place = Place::Top,
                  QWidget* parent = nullptr);
    /// How the button for what is folded in it looks.
    void setUnfolded(bool open);

Q_SIGNALS:
    /// Also `open` by the name or key O, and `explain` by the date or key H: how it was counted.
    void acted(const QString& act, qint64 about);
    void ticked();
    void skipped();                  ///< "niet vandaag": key N
    void postponeRequested();        ///< key U
    void settleRequested();          ///< done or not needed
    void unfoldRequested(bool open); ///< keys Right and Left, or its button

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* texts(const reports::WorkRow& row, Place place);
    QWidget* nameOf(const reports::WorkRow& row);
    QWidget* foldButton(const reports::WorkRow& row);
    bool unfoldByKey(const QKeyEvent& event);
    bool goByKey(const QKeyEvent& event);
    bool actByKey(const QKeyEvent& event);
    QWidget* whenOf(const reports::WorkRow& row, QDate today);
    void setNarrow(bool narrow);
    void addActions(const reports::WorkRow& row, const Context& context);
    void addIcons(const reports::WorkRow& row, const Context& context);
    QWidget* moreButton(const reports::WorkRow& row, const Context& context);

    bool m_mayOpen = false;
    bool m_mayExplain = false;
    bool m_maySkip = false;
    bool m_mayPostpone = false;
    std::optional<rules::ByHand> m_settles; ///< what may be said of it by hand
    bool m_isOpen = false;
    QString m_folded;                   ///< how many are folded, on the button
    class LinkButton* m_fold = nullptr; ///< null: nothing is folded
    QWidget* m_chipPlace = nullptr;
    QWidget* m_when = nullptr;
    bool m_narrow = false;
    class QHBoxLayout* m_layout = nullptr;
};

} // namespace wijkwerk::ui
