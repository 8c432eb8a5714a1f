// SPDX-License-Identifier: EUPL-1.2
// Back-up: where and when backups are made, which there are, and trying, checking and putting back. Putting back needs
// the department closed, so the shell does it.
#pragma once

#include "core/backup/folder.h"
#include "core/backup/manifest.h"
#include "core/backup/schedule.h"
#include "ui/settings/section.h"
#include "ui/shared/job.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/settings_memory.h"

#include <QPointer>

class QCheckBox;
class QComboBox;

namespace wijkwerk::ui {

class Bar;
class Button;
class ElidedLabel;
class EmptyState;
class PrimaryButton;
class TextLabel;

/// One backup as it is shown.
struct BackupRow {
    std::int64_t id = 0; ///< its moment, in milliseconds
    backup::Entry entry;
    std::optional<backup::Manifest> manifest; ///< nothing when it has another key or is damaged
    QString who;
    QString proof;
    std::optional<Tone> tone = {};
};

class BackupSection : public Section {
    Q_OBJECT
public:
    explicit BackupSection(Context& context);
    ~BackupSection() override;

    QString title() const override;
    void refresh(const db::ChangeSet& changes) override;
    void takeFocus() override;

    void backUpNow();
    void checkChosen();
    void tryOut();
    void ended(const QString& result);
    void upkeep();
    /// Nothing is read or written at this moment.
    bool isQuiet() const { return !m_reading && !m_working; }
    const std::vector<BackupRow>& rows() const { return m_rows; }

Q_SIGNALS:
    /// The one with this moment; 0: whichever is chosen there.
    void restoreRequested(qint64 moment);

private:
    QWidget* scheduleCard();
    void addList();
    void addButtons();
    void read();
    void readList();
    void took(std::vector<BackupRow> rows);
    void save(const backup::Schedule& schedule);
    void chooseFolder();
    void showEmpty();
    void showTrouble();
    void showButtons();
    void follow(Job* job, const QString& what);
    const BackupRow* chosen() const;
    QString proofOf(const BackupRow& row) const;

    SettingsMemory m_memory;
    backup::Schedule m_schedule;
    std::optional<backup::DrillRecord> m_drill;
    std::vector<BackupRow> m_rows;
    std::map<QString, std::pair<QDateTime, bool>> m_checked; ///< by path, while this page lives
    backup::Trouble m_trouble = backup::Trouble::None;
    bool m_may = false;
    bool m_mayPlan = false; ///< where and how often, for the whole department
    bool m_mayRestore = false;
    QPointer<Job> m_reading;
    QPointer<Job> m_working;

    Bar* m_bar;
    ElidedLabel* m_folder = nullptr;
    QCheckBox* m_onClose = nullptr;
    QComboBox* m_hours = nullptr;
    TextLabel* m_drillLine = nullptr;
    TextLabel* m_result;
    RowsView* m_view;
    EmptyState* m_empty = nullptr;
    QPointer<QWidget> m_focusBefore; ///< had the keyboard when the work began
    RowsModel<BackupRow>* m_model = nullptr;
    Button* m_choose = nullptr;
    PrimaryButton* m_make = nullptr;
    Button* m_check = nullptr;
    Button* m_try = nullptr;
    Button* m_restore = nullptr;
    Button* m_upkeep = nullptr;
};

} // namespace wijkwerk::ui
