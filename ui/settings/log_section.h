// SPDX-License-Identifier: EUPL-1.2
// Logboek: the latest lines of the journal, to be narrowed down, and a check whether it is whole. For who has the right
// to see the log.
#pragma once

#include "core/store/journal.h"
#include "core/work/sight.h"
#include "ui/settings/section.h"
#include "ui/shared/rows_model.h"
#include "ui/shared/settings_memory.h"

#include <QHash>

class QComboBox;
class QLineEdit;

namespace wijkwerk::ui {

class Bar;
class Button;
class DateEdit;
class IdCombo;
class RowsView;
class TextLabel;

class LogSection : public Section {
    Q_OBJECT
public:
    explicit LogSection(Context& context);
    ~LogSection() override;

    QString title() const override;
    void refresh(const db::ChangeSet& changes) override;
    void takeFocus() override;
    RowsView* view() const { return m_view; }
    /// Asks what to compare with and checks the log in a job.
    void check();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildFilters();
    void buildRows();
    void read();
    void readMore();
    void fillChoices();
    store::journal::Filter filter(Problems& problems) const;
    void take(std::vector<store::journal::Line> lines);
    QString personOf(ParticipantId person) const;

    SettingsMemory m_memory;
    IdCombo* m_worker;
    QComboBox* m_act;
    QLineEdit* m_person;
    DateEdit* m_from;
    DateEdit* m_until;
    Bar* m_problems;
    RowsView* m_view;
    RowsModel<store::journal::Line>* m_model = nullptr;
    TextLabel* m_state;
    Button* m_more;
    Button* m_check;
    std::vector<store::journal::Line> m_lines;
    QHash<qint64, QString> m_names; ///< of workers
    mutable QHash<qint64, QString> m_people;
    work::Sight m_sight;
    bool m_opened = false; ///< that somebody looked here is journalled once each time the page is made
};

} // namespace wijkwerk::ui
