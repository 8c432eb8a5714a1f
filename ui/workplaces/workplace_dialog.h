// SPDX-License-Identifier: EUPL-1.2
// A workplace on a form: new, or changed. How many people it holds is changed from a day on.
#pragma once

#include "core/domain/workplace.h"
#include "ui/shared/dialog.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace wijkwerk::ui {

class Context;
class DateEdit;
class HoursEdit;
class IdCombo;

class WorkplaceDialog : public Dialog {
    Q_OBJECT
public:
    /// A null workplace id is a new one.
    WorkplaceDialog(Context& context, const Workplace& workplace, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(qint64 workplace);

private:
    void build();
    void fill();
    Workplace fromForm() const;
    void save();

    Context& m_context;
    Workplace m_before;
    QLineEdit* m_name;
    IdCombo* m_team;
    IdCombo* m_wijk;
    QLineEdit* m_location;
    QPlainTextEdit* m_tasks;
    IdCombo* m_guide;
    HoursEdit* m_hours;
    QLineEdit* m_start;
    QLineEdit* m_end;
    QLineEdit* m_requirements;
    QCheckBox* m_vog;
    QSpinBox* m_persons;
    DateEdit* m_personsFrom;
    DateEdit* m_opens;
    DateEdit* m_closes;
    QCheckBox* m_archived = nullptr;
};

} // namespace wijkwerk::ui
