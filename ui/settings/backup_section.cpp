// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/backup_section.h"

#include "core/backup/drill.h"
#include "core/backup/make.h"
#include "core/db/maintenance.h"
#include "core/work/backup_plan.h"
#include "core/work/sight.h"
#include "ui/settings/backup_rows.h"
#include "ui/shared/backup_text.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/elided_label.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/job.h"
#include "ui/texts/problem_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace wijkwerk::ui {

BackupSection::BackupSection(Context& context)
    : Section(context)
    , m_memory(context.settings())
    , m_bar(new Bar(Tone::Amber))
    , m_result(new TextLabel({}, TextSize::Base, ColorRole::Muted))
    , m_view(new RowsView(QStringLiteral("settings-backups"), &m_memory)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s());
    m_bar->hide();
    column->addWidget(m_bar);
    column->addWidget(scheduleCard());
    addList();
    column->addWidget(m_view, 1);
    m_result->setWordWrap(true);
    m_result->hide();
    column->addWidget(m_result);
    addButtons();
    guard(this, [this] { read(); });
}

BackupSection::~BackupSection() {
    if (m_working)
        m_working->disconnect(this);
    delete m_working;
    delete m_reading;
    delete m_view; // it remembers its columns with what dies with us
}

QString BackupSection::title() const {
    return tr("Backup");
}

QWidget* BackupSection::scheduleCard() {
    auto* card = new Card;
    auto* where = new QHBoxLayout;
    where->setSpacing(space::s());
    m_folder = new ElidedLabel({}, TextSize::Base, ColorRole::Ink);
    m_choose = new Button(tr("Choose a folder…"));
    connect(m_choose, &Button::clicked, this, guarded(this, [this] { chooseFolder(); }));
    where->addWidget(new TextLabel(tr("Folder for backups"), TextSize::Strong));
    where->addWidget(m_folder, 1);
    where->addWidget(m_choose);
    card->body()->addLayout(where);

    auto* when = new QHBoxLayout;
    when->setSpacing(space::s());
    auto* label = new TextLabel(tr("When something changed, every"));
    m_hours = new QComboBox;
    for (int hours = backup::leastHours; hours <= backup::mostHours; ++hours)
        m_hours->addItem(tr("%n hour(s)", nullptr, hours), hours);
    m_hours->setAccessibleName(label->text());
    label->setBuddy(m_hours);
    m_onClose = new QCheckBox(tr("and when the department is closed"));
    connect(m_hours, &QComboBox::activated, this, guarded(this, [this] {
                backup::Schedule schedule = m_schedule;
                schedule.everyHours = m_hours->currentData().toInt();
                save(schedule);
            }));
    connect(m_onClose, &QCheckBox::clicked, this, guarded(this, [this] {
                backup::Schedule schedule = m_schedule;
                schedule.onClose = m_onClose->isChecked();
                save(schedule);
            }));
    when->addWidget(label);
    when->addWidget(m_hours);
    when->addWidget(m_onClose);
    when->addStretch(1);
    card->body()->addLayout(when);
    m_drillLine = new TextLabel({}, TextSize::Base, ColorRole::Muted);
    m_drillLine->setWordWrap(true);
    card->add(m_drillLine);
    return card;
}

void BackupSection::addList() {
    m_model = new RowsModel<BackupRow>(
        backupColumns(),
        [this](std::span<const std::int64_t> ids) {
            std::vector<BackupRow> found;
            for (const BackupRow& row : m_rows) {
                if (std::ranges::find(ids, row.id) != ids.end())
                    found.push_back(row);
            }
            return found;
        },
        [](const BackupRow& row) { return row.id; }, this);
    m_view->setRows(m_model);
    m_view->setAccessibleName(tr("Backups in this folder"));
    m_view->setMinimumHeight(4 * listRowHeight());
    connect(m_view, &RowsView::currentIdChanged, this, [this] { showButtons(); });
    connect(m_view, &RowsView::openRequested, this, [this](qint64) { guard(this, [this] { checkChosen(); }); });
}

void BackupSection::addButtons() {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s());
    m_make = new PrimaryButton(tr("Make a backup now"));
    m_check = new Button(tr("Check"));
    m_try = new Button(tr("Try putting back"));
    m_restore = new Button(tr("Put back…"));
    m_upkeep = new Button(tr("Upkeep…"));
    m_check->setToolTip(tr("Opens the chosen backup and compares everything in it with its list."));
    m_try->setToolTip(tr("Puts the newest backup back in a passing place and counts what is in it."));
    m_upkeep->setToolTip(tr("Looks the whole file over and gives unused room back."));
    for (Button* button : {static_cast<Button*>(m_make), m_check, m_try, m_restore})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_upkeep);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_make, &Button::clicked, this, guarded(this, [this] { backUpNow(); }));
    connect(m_check, &Button::clicked, this, guarded(this, [this] { checkChosen(); }));
    connect(m_try, &Button::clicked, this, guarded(this, [this] { tryOut(); }));
    connect(m_restore, &Button::clicked, this, [this] {
        const BackupRow* row = chosen();
        Q_EMIT restoreRequested(row ? row->id : 0);
    });
    connect(m_upkeep, &Button::clicked, this, guarded(this, [this] {
                dialogs::ask(
                    this, tr("Look the file over?"),
                    tr("Wijkwerk looks the whole file over, makes damaged indexes again, and gives unused room back. "
                       "For that it needs room on the disk for about two more copies. You can work on meanwhile."),
                    tr("Look it over"), [this] { upkeep(); });
            }));
}

void BackupSection::read() {
    m_schedule = backup::scheduleOf(context().database());
    m_drill = backup::lastDrill(context().database());
    const work::Sight sight = context().sight();
    m_may = sight.may(rules::Right::Backup) && context().mayWrite();
    m_mayPlan = sight.may(rules::Right::SetUpDepartment) && context().mayWrite();
    m_mayRestore = sight.may(rules::Right::Restore) && context().mayWrite();
    m_folder->setText(m_schedule.folder.isEmpty() ? tr("not chosen yet") : QDir::toNativeSeparators(m_schedule.folder));
    m_folder->setToolTip(QDir::toNativeSeparators(m_schedule.folder));
    m_onClose->setChecked(m_schedule.onClose);
    m_hours->setCurrentIndex(m_schedule.everyHours - backup::leastHours);
    m_drillLine->setText(drillText(m_drill, context().today()));
    m_drillLine->setRole(m_drill && !m_drill->isGood() ? ColorRole::Red : ColorRole::Muted);
    readList();
    showButtons();
}

/// In a job: a stick or a network drive may take its time.
void BackupSection::readList() {
    delete m_reading;
    m_reading = startJob(
        this, [opener = context().session().opener().forReading()](const JobControl&) { return readBackups(opener); },
        [this](FoundBackups found) {
            m_trouble = found.trouble;
            took(std::move(found.rows));
        },
        [this](const Error&) { took({}); });
}

void BackupSection::took(std::vector<BackupRow> rows) {
    m_rows = std::move(rows);
    std::vector<std::int64_t> ids;
    for (BackupRow& row : m_rows) {
        row.proof = proofOf(row);
        ids.push_back(row.id);
    }
    m_model->setIds(std::move(ids));
    showEmpty();
    showTrouble();
    showButtons();
}

/// Only when the folder was read: till then nothing is known.
void BackupSection::showEmpty() {
    if (!m_empty) {
        m_empty = new EmptyState(Icon::Download, {}, {});
        m_view->setEmptyState(m_empty);
    }
    m_empty->setTexts(
        tr("No backups yet"),
        m_schedule.folder.isEmpty() && !context().may(rules::Right::SetUpDepartment)
            ? tr("No folder for them was chosen yet. Ask who sets up your department.")
        : m_schedule.folder.isEmpty()
            ? tr("Choose a folder above, on a stick or a network drive. Then Wijkwerk makes them by itself.")
            : tr("They come here by themselves. You can also make one now."));
}

QString BackupSection::proofOf(const BackupRow& row) const {
    if (!row.proof.isEmpty())
        return row.proof;
    if (const auto checked = m_checked.find(row.entry.path); checked != m_checked.end()) {
        const QString time = shownTime(checked->second.first.toLocalTime().time());
        return checked->second.second ? tr("whole, checked at %1").arg(time) : tr("damaged, checked at %1").arg(time);
    }
    if (m_drill && m_drill->isGood() && m_drill->backupAt == row.entry.header.at)
        return tr("put back as a trial on %1").arg(shownDate(m_drill->at.toLocalTime().date()));
    return tr("whole when it was made");
}

void BackupSection::showTrouble() {
    const QString text = troubleText(m_trouble, m_schedule);
    m_bar->setTone(m_trouble == backup::Trouble::SameDisk ? Tone::Blue : Tone::Amber);
    m_bar->setText(text);
    m_bar->setHidden(text.isEmpty());
}

const BackupRow* BackupSection::chosen() const {
    const auto id = m_view->currentId();
    const auto found = std::ranges::find(m_rows, id, &BackupRow::id);
    return found == m_rows.end() ? nullptr : &*found;
}

void BackupSection::showButtons() {
    const bool free = !m_working;
    const bool there = !m_schedule.folder.isEmpty();
    m_choose->setEnabled(m_mayPlan);
    m_choose->setVisible(context().may(rules::Right::SetUpDepartment));
    m_hours->setEnabled(m_mayPlan);
    m_onClose->setEnabled(m_mayPlan);
    m_make->setEnabled(m_may && free && there);
    m_check->setEnabled(free && chosen());
    m_try->setEnabled(m_may && free && there);
    m_restore->setEnabled(m_mayRestore && free);
    m_upkeep->setEnabled(m_may && free);
    if (free && m_focusBefore && m_focusBefore->isEnabled()) {
        if (m_view->hasFocus())
            m_focusBefore->setFocus(Qt::OtherFocusReason);
        m_focusBefore = nullptr;
    }
}

void BackupSection::save(const backup::Schedule& schedule) {
    const auto planned = work::perform(context().database(), [&](db::Transaction& tx) {
        return work::planBackups(tx, schedule, context().session().path());
    });
    if (!planned)
        dialogs::warn(this, tr("This was not saved"), textOf(planned.problems));
    read();
}

void BackupSection::chooseFolder() {
    dialogs::openFolder(this, tr("Where should the backups be?"), [this](const QString& folder) {
        guard(this, [&] {
            backup::Schedule schedule = m_schedule;
            schedule.folder = folder;
            save(schedule);
        });
    });
}

void BackupSection::follow(Job* job, const QString& what) {
    m_working = job;
    // A button that is off for a moment would send the keyboard to the side of the window.
    QWidget* focus = window()->focusWidget();
    m_focusBefore = focus && isAncestorOf(focus) ? focus : nullptr;
    if (m_focusBefore)
        m_view->setFocus(Qt::OtherFocusReason);
    m_result->hide();
    context().follow(job, what);
    connect(job, &QObject::destroyed, this, [this] { showButtons(); });
    showButtons();
}

void BackupSection::backUpNow() {
    if (m_working || m_schedule.folder.isEmpty())
        return;
    const auto made = [this](const backup::Made& backup) {
        ended(tr("A backup was made and checked: %1.").arg(QDir::toNativeSeparators(backup.path)));
        read();
    };
    follow(startJob(
               this,
               [opener = context().session().opener(), folder = m_schedule.folder](const JobControl& control) {
                   db::Database database = opener();
                   return backup::make(
                       database, opener.key(), folder,
                       [&](qint64 done, qint64 total) { return control.progress(done, total); }, backup::MadeBy::Hand);
               },
               made),
           tr("Making a backup"));
}

void BackupSection::checkChosen() {
    const BackupRow* row = chosen();
    if (m_working || !row)
        return;
    const auto found = [this, path = row->entry.path](bool good) {
        m_checked[path] = {QDateTime::currentDateTimeUtc(), good};
        ended(good ? tr("This backup is whole: it was opened, and all of its list is in it.")
                   : tr("This backup is damaged, or of another key. Make a new one."));
        readList();
    };
    follow(startJob(
               this,
               [key = context().session().opener(), path = row->entry.path](const JobControl& control) {
                   const auto error = db::attempt([&] {
                       backup::verify(path, key.key(),
                                      [&](qint64 done, qint64 total) { return control.progress(done, total); });
                   });
                   if (error && error->fault() == Fault::Cancelled)
                       throw Error(*error);
                   return !error;
               },
               found),
           tr("Checking a backup"));
}

void BackupSection::tryOut() {
    if (m_working || m_schedule.folder.isEmpty())
        return;
    const auto tried = [this](const backup::DrillRecord& record) {
        ended(drillText(record, context().today()));
        read();
    };
    follow(startJob(
               this,
               [opener = context().session().opener(), folder = m_schedule.folder](const JobControl& control) {
                   db::Database database = opener();
                   return backup::drillAndRemember(database, opener.key(), folder, [&](qint64 done, qint64 total) {
                       return control.progress(done, total);
                   });
               },
               tried),
           tr("Trying to put a backup back"));
}

void BackupSection::ended(const QString& result) {
    m_working = nullptr;
    m_result->setText(result);
    m_result->show();
}

void BackupSection::upkeep() {
    if (m_working)
        return;
    const auto done = [this](const db::Maintained& result) {
        QString text =
            tr("The file is whole. It was %1 and is %2 now.").arg(sizeText(result.before), sizeText(result.after));
        if (result.rebuilt)
            text += u' ' + tr("An index was damaged and was made again.");
        ended(text);
        showButtons();
    };
    follow(startJob(
               this,
               [opener = context().session().opener()](const JobControl& control) {
                   db::Database database = opener();
                   return db::maintain(
                       database, [&](std::int64_t step, std::int64_t total) { return control.progress(step, total); });
               },
               done,
               [this](const Error& error) {
                   m_working = nullptr;
                   if (error.fault() != Fault::NoRoom)
                       showError(this, error);
                   else
                       ended(tr("The upkeep was skipped: there is too little free room on the disk, %1 is "
                                "needed. The file was left as it is.")
                                 .arg(error.detail()));
                   showButtons();
               }),
           tr("Upkeep of the file"));
}

void BackupSection::refresh(const db::ChangeSet& changes) {
    if (changes.everything || changes.touches(db::Thing::Department))
        read();
}

void BackupSection::takeFocus() {
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace wijkwerk::ui
