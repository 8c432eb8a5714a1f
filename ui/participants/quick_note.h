// SPDX-License-Identifier: EUPL-1.2
// The quick note above the timeline: kind, day, text. Half-typed text is kept as a draft in the department file.
#pragma once

#include "core/domain/note.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QTimer;

namespace wijkwerk::ui {
class Bar;
class Button;
class Context;
class DateEdit;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class QuickNote : public QWidget {
    Q_OBJECT
public:
    explicit QuickNote(Context& context, QWidget* parent = nullptr);

    /// Keeps what was typed for the person before, and brings back the draft of this one.
    void setPerson(ParticipantId person);
    void takeFocus();
    /// Writes the draft now: before the page is left and when the program ends.
    void keepDraft();
    bool hasText() const;
    /// Writes nothing any more: the page, and perhaps the session, are going away. mayLeave() kept the draft before.
    void forget();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void typed();
    void warnOfMedicalWords();
    void restoreDraft();
    void throwAway();
    void save();
    void write(const Note& note);
    void clear();

    Context& m_context;
    ParticipantId m_person;
    QComboBox* m_kind;
    DateEdit* m_day;
    QPlainTextEdit* m_text;
    Button* m_save;
    Bar* m_draftBar;
    Bar* m_medical;
    Bar* m_problems;
    QTimer* m_keep;
    QString m_kept; ///< text of the draft in the file
    bool m_restoring = false;
    bool m_saving = false;
};

} // namespace wijkwerk::ui::participants
