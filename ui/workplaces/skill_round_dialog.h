// SPDX-License-Identifier: EUPL-1.2
// "Scoreronde": the sheet of a team on paper, and typing over what was filled in on it. Number with check digit, Enter,
// a digit for each skill, Enter, the next person.
#pragma once

#include "core/print/skill_paper.h"
#include "core/work/skill_round.h"
#include "core/work/skill_work.h"
#include "ui/shared/dialog.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace wijkwerk::ui {

class Context;
class DateEdit;
class IdCombo;
class RoundEdit;

class SkillRoundDialog : public Dialog {
    Q_OBJECT
public:
    explicit SkillRoundDialog(Context& context, QWidget* parent = nullptr);

    /// People whose scores were saved here.
    int saved() const { return m_saved; }
    print::RoundPaper paper() const;

private:
    void build();
    void buildEntry();
    void findPerson();
    void showTyped();
    void saveScores();
    void printPaper();
    void savePaper();
    SkillSheet sheet() const;
    std::vector<work::RoundPerson> people() const;
    void showPeople();
    void nextPerson();
    QDate day() const;

    Context& m_context;
    Form* m_form;
    IdCombo* m_team;
    DateEdit* m_day;
    QComboBox* m_occasion;
    IdCombo* m_rater;
    RoundEdit* m_number;
    TextLabel* m_name;
    RoundEdit* m_scores;
    TextLabel* m_typed;
    TextLabel* m_count;
    QListWidget* m_done;
    std::vector<SkillItem> m_items;
    ParticipantId m_person;
    int m_saved = 0;
};

/// Opens it and returns at once.
void openSkillRound(Context& context, QWidget* parent);

} // namespace wijkwerk::ui
