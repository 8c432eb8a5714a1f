// SPDX-License-Identifier: EUPL-1.2
// One worker: name, role, team, absence, and the training register.
#pragma once

#include "core/domain/worker.h"
#include "ui/shared/dialog.h"

class QComboBox;
class QLineEdit;

namespace wijkwerk::ui {

class Context;
class DateEdit;
class IdCombo;

class WorkerDialog : public Dialog {
    Q_OBJECT
public:
    /// A worker with a null id is a new one.
    WorkerDialog(Context& context, const Worker& worker, QWidget* parent);

private:
    void build();
    void showTrainings();
    void followRole();
    Worker typed(Problems& problems) const;
    std::optional<Training> typedTraining(Problems& problems) const;
    void save(bool archived);
    void removeTraining(TrainingId training);

    Context& m_context;
    Worker m_before;
    Form* m_form;
    QLineEdit* m_name;
    QComboBox* m_role;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    IdCombo* m_team;
    QLineEdit* m_points;
    DateEdit* m_absent;
    QVBoxLayout* m_trainings;
    DateEdit* m_doneOn;
    DateEdit* m_validUntil;
};

} // namespace wijkwerk::ui
