// SPDX-License-Identifier: EUPL-1.2
// The lines of a form that say what a contract says, for the proposal and for putting a contract right.
#pragma once

#include "core/domain/contract.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace wijkwerk::ui {
class DateEdit;
class Form;
class HoursEdit;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class ContractFields {
public:
    ContractFields(Form& form, QDate today);

    void set(const ContractTerms& terms);
    ContractTerms terms() const;
    /// Dates and wage are understood; otherwise the focus is there, or the problem is given back.
    bool datesUnderstood() const;
    Problems notUnderstood() const;
    DateEdit* start() const { return m_start; }
    QLineEdit* function() const { return m_function; }

private:
    QLineEdit* m_function;
    QLineEdit* m_scale;
    QComboBox* m_agreement;
    HoursEdit* m_hours;
    DateEdit* m_start;
    DateEdit* m_last;
    QCheckBox* m_calendar;
    QLineEdit* m_wage;
    QComboBox* m_probation;
    QCheckBox* m_interim;
    QComboBox* m_exception;
};

} // namespace wijkwerk::ui::participants
