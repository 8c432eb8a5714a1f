// SPDX-License-Identifier: EUPL-1.2
// The card beside the list: who is selected, how far, where, and the next step as the main button. Phone and last note
// come when somebody stays on a person or asks for them; that is written down, once a person and day.
#pragma once

#include "core/domain/note.h"
#include "ui/participants/next_step.h"
#include "ui/shared/card.h"

#include <QDate>
#include <QHash>

namespace wijkwerk::ui {
class Button;
class ChipLabel;
class Context;
class FactList;
class LinkButton;
class PrimaryButton;
class ProgressStrip;
class TextLabel;
} // namespace wijkwerk::ui

class QTimer;

namespace wijkwerk::ui::participants {

/// How long a person must stay selected before the phone and the note come: longer than walking past with the arrows.
inline constexpr int previewStayMs = 1000;

enum class Selected {
    BySomebody,
    ByItself, ///< the first row of a list that was just filled: nobody asked for that person
};

class PreviewCard : public Card {
    Q_OBJECT
public:
    explicit PreviewCard(Context& context, QWidget* parent = nullptr);

    /// A null id empties the card. Reads again when it is the same person.
    void show(ParticipantId person, Selected selected);
    using QWidget::show;
    ParticipantId person() const { return m_person; }

Q_SIGNALS:
    void openRequested(wijkwerk::ParticipantId person);
    void stepRequested(wijkwerk::ParticipantId person, wijkwerk::ui::participants::PathStep step);

private:
    void build();
    void read();
    void showMore(const QString& phone, QDate today);
    std::optional<Note> newestNote() const;
    void reveal();
    void noteSeen();
    bool isRevealed() const;
    void addFact(const QString& name, const QString& value);
    void setEmpty(bool empty);

    Context& m_context;
    ParticipantId m_person;
    PathStep m_step = PathStep::None;
    bool m_hasMore = false;             ///< a phone or a note that may be seen
    QDate m_revealedOn;                 ///< invalid when it was not asked for this person
    QHash<std::int64_t, QDate> m_noted; ///< whom, and the last day that it was written down
    QTimer* m_stay;
    QWidget* m_content;
    TextLabel* m_hint;
    TextLabel* m_name;
    ChipLabel* m_phase;
    ChipLabel* m_kind;
    TextLabel* m_term;
    ProgressStrip* m_strip;
    FactList* m_facts;
    LinkButton* m_more;
    TextLabel* m_noteTitle;
    TextLabel* m_note;
    PrimaryButton* m_next;
    Button* m_open;
};

} // namespace wijkwerk::ui::participants
