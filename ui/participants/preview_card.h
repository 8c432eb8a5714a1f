// SPDX-License-Identifier: EUPL-1.2
// The card beside the list: who is selected, how far, where, the last note, and the next step as the main button.
#pragma once

#include "ui/participants/next_step.h"
#include "ui/shared/card.h"

namespace wijkwerk::ui {
class Button;
class ChipLabel;
class Context;
class FactList;
class PrimaryButton;
class ProgressStrip;
class TextLabel;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class PreviewCard : public Card {
    Q_OBJECT
public:
    explicit PreviewCard(Context& context, QWidget* parent = nullptr);

    /// A null id empties the card. Reads again when it is the same person.
    void show(ParticipantId person);
    using QWidget::show;
    ParticipantId person() const { return m_person; }

Q_SIGNALS:
    void openRequested(wijkwerk::ParticipantId person);
    void stepRequested(wijkwerk::ParticipantId person, wijkwerk::ui::participants::PathStep step);

private:
    void build();
    void read();
    void showNote(QDate today);
    void addFact(const QString& name, const QString& value);
    void setEmpty(bool empty);

    Context& m_context;
    ParticipantId m_person;
    PathStep m_step = PathStep::None;
    QWidget* m_content;
    TextLabel* m_hint;
    TextLabel* m_name;
    ChipLabel* m_phase;
    ChipLabel* m_kind;
    TextLabel* m_term;
    ProgressStrip* m_strip;
    FactList* m_facts;
    TextLabel* m_noteTitle;
    TextLabel* m_note;
    PrimaryButton* m_next;
    Button* m_open;
};

} // namespace wijkwerk::ui::participants
