// SPDX-License-Identifier: EUPL-1.2
// What the dialogs of leaving share: about whom it is, workers of one role to choose from, a multiple choice, and the
// checklist of closing.
#pragma once

#include "core/domain/participant.h"
#include "core/domain/trajectory.h"
#include "core/domain/worker.h"
#include "core/work/closing_work.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace wijkwerk::ui {
class Context;
class IdCombo;
class TextLabel;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

struct Leaver {
    Participant person;
    Trajectory trajectory; ///< the open one, else the newest
    QString name;
};
/// Throws Error{NotFound} without a trajectory.
Leaver leaverOf(Context& context, ParticipantId person);

/// Everybody with a role, "nobody yet" on top.
void fillRole(IdCombo& combo, Context& context, Role role, const QString& none);

/// Tick boxes for side reasons.
class ReasonsBox : public QWidget {
    Q_OBJECT
public:
    ReasonsBox();
    std::vector<DropOutReason> chosen() const;
    /// The main reason cannot be ticked.
    void leaveOut(DropOutReason main);

Q_SIGNALS:
    void edited();

private:
    std::vector<std::pair<DropOutReason, QCheckBox*>> m_boxes;
};

/// What is open when a trajectory closes: what blocks as words, the rest with a line for why that is right.
class ClosingList : public QWidget {
    Q_OBJECT
public:
    ClosingList(Context& context, TrajectoryId trajectory);
    void show(QDate on);
    using QWidget::show;
    std::map<rules::ClosingItem, QString> reasons() const;
    /// The first line that still is empty; null when there is none.
    QLineEdit* firstEmpty() const;

Q_SIGNALS:
    void edited();

private:
    void addCheck(const rules::ClosingCheck& check);

    Context& m_context;
    TrajectoryId m_trajectory;
    QVBoxLayout* m_lines;
    std::map<rules::ClosingItem, QLineEdit*> m_reasons;
};

} // namespace wijkwerk::ui::participants
