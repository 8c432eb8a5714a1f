// SPDX-License-Identifier: EUPL-1.2
// The lines of a form that say what a contract says, for the proposal and for putting a contract right.
#pragma once

#include "core/domain/contract.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace wijkwerk::ui {
class Context;
class DateEdit;
class Form;
class HoursEdit;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class ContractFields {
public:
    ContractFields(Form& form, QDate today, int mostProbationMonths);

    void set(const ContractTerms& terms);
    /// Sheltered work asks for the advice of UWV and the decision; nobody else.
    void setSheltered(bool sheltered);
    ContractTerms terms() const;
    /// Dates and wage are understood; otherwise the focus is there, or the problem is given back.
    bool datesUnderstood() const;
    Problems notUnderstood() const;
    DateEdit* start() const { return m_start; }
    QLineEdit* function() const { return m_function; }

private:
    Form& m_form;
    QLineEdit* m_function;
    QLineEdit* m_scale;
    QComboBox* m_agreement;
    HoursEdit* m_hours;
    DateEdit* m_start;
    QCheckBox* m_forGood;
    DateEdit* m_last;
    QCheckBox* m_calendar;
    QLineEdit* m_wage;
    QComboBox* m_probation;
    QCheckBox* m_interim;
    QComboBox* m_exception;
    DateEdit* m_advised;
    DateEdit* m_decided;
};

/// The trajectory is of somebody in sheltered work.
bool isSheltered(Context& context, TrajectoryId trajectory);

} // namespace wijkwerk::ui::participants
