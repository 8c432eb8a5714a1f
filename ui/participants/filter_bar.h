// SPDX-License-Identifier: EUPL-1.2
// The row of filters above the list of participants: text, phase, team, kind, job coach.
#pragma once

#include "core/domain/participant_filter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTimer;

namespace wijkwerk::ui {
class Context;
}

namespace wijkwerk::ui::participants {

class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(Context& context, QWidget* parent = nullptr);

    /// Shows the filter; what has no control here is kept as it is.
    void setFilter(const ParticipantFilter& filter);
    const ParticipantFilter& filter() const { return m_filter; }
    /// Teams and workers as they are now.
    void reloadChoices();
    void focusText();
    /// Buttons behind the filters; they go to a next row with them when the window is narrow.
    void addAtEnd(QWidget* widget);

Q_SIGNALS:
    /// By the user; typing is waited for until it pauses.
    void filterChanged();

private:
    QComboBox* addChoice(const QString& name);
    void fillPhases();
    void fillKinds();
    void fillTeams();
    void fillCoaches();
    void choose();
    void showChoices();

    Context& m_context;
    ParticipantFilter m_filter;
    QLineEdit* m_text;
    QComboBox* m_phase;
    QComboBox* m_team;
    QComboBox* m_kind;
    QComboBox* m_coach;
    QTimer* m_pause;
    bool m_showing = false;
};

} // namespace wijkwerk::ui::participants
