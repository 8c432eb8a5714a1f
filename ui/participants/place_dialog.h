// SPDX-License-Identifier: EUPL-1.2
// "Plaatsen": from which day, where, with whom, how many hours; says till when it lasts and what stands in the way.
#pragma once

#include "core/domain/participant.h"
#include "core/work/secondment_work.h"
#include "ui/participants/dialogs.h"
#include "ui/shared/dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace wijkwerk::ui {
class Bar;
class DateEdit;
class Form;
class HoursEdit;
class IdCombo;
class ExplainedDate;
class TextLabel;
class WeekdayPicker;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class PlaceChoice;

class PlaceDialog : public Dialog {
    Q_OBJECT
public:
    PlaceDialog(Context& context, QWidget* parent, const Participant& person, TrajectoryId trajectory,
                WithPerson makeLetter);

    QSize sizeHint() const override;

private:
    void build();
    void connectFields();
    void reloadOptions();
    void placeChosen();
    void fillGuides(WorkerId usual);
    void showTerm();
    /// What counts for the longest time of the law; empty when nothing does.
    QString unpaidBefore(const work::PlacementRequest& wanted) const;
    void checkNow();
    void showKind();
    QComboBox* askCondition(const char* field, const QString& question);
    PlacementKind kind() const;
    work::PlacementRequest request() const;
    Problems notFilledIn() const;
    void save();
    void finished();

    Context& m_context;
    Participant m_person;
    TrajectoryId m_trajectory;
    WithPerson m_makeLetter;
    Form* m_form;
    QComboBox* m_kind;
    QLineEdit* m_lender; ///< of a secondment
    DateEdit* m_start;
    QComboBox* m_legalForm;
    QComboBox* m_months;
    DateEdit* m_lastDay;
    QComboBox* m_intention;  ///< of a trial placement
    QComboBox* m_additional; ///< of a participation place
    QLineEdit* m_confirmed;  ///< by whom
    TextLabel* m_term;
    PlaceChoice* m_places;
    IdCombo* m_guide;
    HoursEdit* m_hours;
    WeekdayPicker* m_days;
    ExplainedDate* m_sum;
    TextLabel* m_times;
    QPlainTextEdit* m_agreements;
    Bar* m_check;
    QTimer* m_pause;
    work::PlacementOptions m_options;
    bool m_reload = true;
};

} // namespace wijkwerk::ui::participants
