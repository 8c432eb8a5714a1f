// SPDX-License-Identifier: EUPL-1.2
// The lines of a form that ask how a contract ends: the way, the ground of a dismissal, the day, and what is on paper
// for HR. Nothing is chosen beforehand.
#pragma once

#include "core/domain/contract.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace wijkwerk::ui {
class Context;
class DateEdit;
class Form;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

/// Tick boxes for what HR needs; those that do not go with the way are hidden.
class EvidenceBox : public QWidget {
    Q_OBJECT
public:
    EvidenceBox();
    void offer(const std::vector<EndEvidence>& needed);
    std::vector<EndEvidence> chosen() const;

private:
    std::vector<std::pair<EndEvidence, QCheckBox*>> m_boxes;
};

class ContractEndFields {
public:
    /// Of this contract, with the field of its last day: during the probation only while that lasts. `byLaw`: that it
    /// ends by itself on its last day is one of the ways.
    ContractEndFields(Form& form, const Contract& contract, DateEdit& lastDay, QDate today, bool byLaw);

    /// Nothing when no way was chosen.
    std::optional<ContractEnding> ending() const;
    DateEdit* saidOn() const { return m_said; }

private:
    void offer(QDate lastDay);
    void follow();
    std::optional<ContractEndHow> how() const;
    std::optional<DismissalGround> ground() const;

    Form& m_form;
    std::optional<QDate> m_probation; ///< its last day; nothing when there is none
    bool m_byLaw;
    QComboBox* m_how;
    QComboBox* m_ground;
    DateEdit* m_said;
    EvidenceBox* m_evidence;
};

/// The contract of the trajectory that has not ended as of today; nothing when there is none.
std::optional<Contract> runningContract(Context& context, TrajectoryId trajectory);

} // namespace wijkwerk::ui::participants
