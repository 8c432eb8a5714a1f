// SPDX-License-Identifier: EUPL-1.2
// The tab Overzicht of a dossier: quick note and timeline, with a choice of what the timeline shows.
#pragma once

#include "core/domain/note.h"
#include "ui/participants/timeline_list.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace wijkwerk::ui {
class Context;
class ScrollColumn;
class TextLabel;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class QuickNote;

class OverviewTab : public QWidget {
    Q_OBJECT
public:
    explicit OverviewTab(Context& context, QWidget* parent = nullptr);
    void show(ParticipantId person);
    using QWidget::show;
    QuickNote* note() { return m_note; }

Q_SIGNALS:
    void letterRequested(qint64 letter);
    void noteRequested(qint64 note);
    /// Enter on something of a stage: what can be done about it.
    void stageRequested(wijkwerk::work::TimelineKind kind, qint64 id);

private:
    void read();
    void fill();

    Context& m_context;
    ParticipantId m_person;
    std::vector<work::TimelineEntry> m_entries;
    std::vector<TimelineItem> m_items; ///< of each entry
    QComboBox* m_choice;
    QCheckBox* m_mine;
    QLineEdit* m_words;
    QuickNote* m_note;
    ScrollColumn* m_scroll; ///< in a low window with large letters; else the timeline itself scrolls
    TimelineList* m_timeline;
    TextLabel* m_nothing;
};

} // namespace wijkwerk::ui::participants
