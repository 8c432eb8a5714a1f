// SPDX-License-Identifier: EUPL-1.2
// The quick note above the timeline: kind, day, text. Half-typed text is kept as a draft in the department file.
#pragma once

#include "core/domain/note.h"

#include "ui/shared/page.h"

#include <QWidget>

#include <vector>

class QCheckBox;
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

    /// Keeps what was typed for the person before, and brings back the draft of this one. What a busy file did not take
    /// yet is remembered, and tried again until it did.
    void setPerson(ParticipantId person);
    void takeFocus();
    /// Writes the draft now: before the page is left and when the program ends. False when the file did not take it;
    /// the text stays where it is and a timer tries again.
    bool keepDraft();
    bool hasText() const;
    /// Of people shown before, what the file did not take yet.
    std::vector<TypedDraft> notKept() const;
    /// A note is on its way into a file that is busy; it is there, or refused, within seconds.
    bool isSaving() const { return m_saving; }
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
    /// What stands here now.
    Draft typedNow() const;
    void putIn(const Draft& draft);
    void remember(const Draft& draft);

    Context& m_context;
    WorkerId m_author; ///< a page is made for who works here; what is half typed stays his
    ParticipantId m_person;
    QComboBox* m_kind;
    DateEdit* m_day;
    QPlainTextEdit* m_text;
    QCheckBox* m_sensitive;
    Button* m_save;
    Bar* m_draftBar;
    Bar* m_medical;
    Bar* m_problems;
    QTimer* m_keep;
    QString m_kept;              ///< the draft in the file, as stampOf() tells it
    std::vector<Draft> m_others; ///< of people shown before, that the file did not take yet
    bool m_restoring = false;
    bool m_saving = false;
};

} // namespace wijkwerk::ui::participants
