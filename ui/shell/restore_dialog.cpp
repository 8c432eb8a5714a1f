// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/restore_dialog.h"

#include "core/backup/folder.h"
#include "core/db/file_header.h"
#include "core/keys/slot_file.h"
#include "ui/shared/backup_text.h"
#include "ui/shared/buttons.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/editors.h"
#include "ui/shared/elided_label.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/job.h"
#include "ui/shared/password_edit.h"
#include "ui/shell/recent_files.h"
#include "ui/texts/right_labels.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

QString nameOf(const backup::Entry& entry) {
    const QString name = entry.name.isEmpty() ? QFileInfo(entry.path).completeBaseName() : entry.name;
    return shownMoment(entry.header.at) + QStringLiteral(" · ") + name + QStringLiteral(" · ") + sizeText(entry.bytes);
}

bool isSamePlace(const QString& left, const QString& right) {
    return !left.isEmpty() && QFileInfo(left).absoluteFilePath() == QFileInfo(right).absoluteFilePath();
}

/// What the job of the preview brings.
struct Ahead {
    Problems problems;
    std::optional<backup::Preview> preview;
};

Ahead aheadOf(const QString& backup, const QString& place, const work::RestoreKeys& keys, const JobControl& control) {
    const auto sight = work::sightForRestore(backup, place, keys);
    if (!sight)
        return {sight.problems, {}};
    if (!sight.done->may(rules::Right::Restore))
        return {{refusalFor(*sight.done->role, rules::Right::Restore)}, {}};
    return {{}, backup::preview(backup, keys.key, place, keys.present(), [&](qint64 done, qint64 total) {
                return control.progress(done, total);
            })};
}

} // namespace

RestoreDialog::RestoreDialog(const RestoreStart& start, QWidget* parent)
    : Dialog(tr("Put a backup back"), parent)
    , m_start(start)
    , m_place(start.place)
    , m_next(setPrimary(tr("Next"), [this] { next(); }))
    , m_choose(new QWidget)
    , m_backup(new IdCombo)
    , m_placeLabel(new ElidedLabel)
    , m_door(new Form)
    , m_doorText(new TextLabel)
    , m_preview(new QWidget) {
    addChoose();
    addDoor();
    new QVBoxLayout(m_preview);
    m_preview->layout()->setContentsMargins(0, 0, 0, 0);
    m_preview->layout()->setSpacing(space::s());
    body()->addWidget(m_choose);
    body()->addWidget(m_doorText);
    body()->addWidget(m_door);
    body()->addWidget(m_preview);
    body()->addStretch(1);
    fillBackups();
    showPlace();
    showStep(Step::Choose);
}

void RestoreDialog::addChoose() {
    auto* column = new QVBoxLayout(m_choose);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s());
    column->addWidget(new TextLabel(tr("Which backup?"), TextSize::Strong));
    m_backup->setAccessibleName(tr("Which backup?"));
    column->addWidget(m_backup);
    auto* other = new LinkButton(tr("A backup elsewhere…"));
    column->addWidget(other, 0, Qt::AlignLeft);
    column->addWidget(new TextLabel(tr("Where does it go?"), TextSize::Strong));
    column->addWidget(m_placeLabel);
    auto* place = new LinkButton(tr("Another place…"));
    column->addWidget(place, 0, Qt::AlignLeft);
    m_choose->setMinimumWidth(dp(480));
    connect(other, &Button::clicked, this, guarded(this, [this] { askBackup(); }));
    connect(place, &Button::clicked, this, guarded(this, [this] { askPlace(); }));
    connect(m_backup, &IdCombo::activated, this, [this] { proposePlace(); });
}

void RestoreDialog::addDoor() {
    m_doorText->setWordWrap(true);
    m_who = m_door->combo(QStringLiteral("worker"), tr("Who are you?"));
    m_password = m_door->add(QStringLiteral("password"), tr("Password"), new PasswordEdit);
    m_code = m_door->text(QStringLiteral("code"), tr("Recovery code"));
    m_useCode = new QCheckBox(tr("I have the recovery code only"));
    m_door->add({}, {}, m_useCode);
    m_useCode->setAccessibleName(m_useCode->text());
    const auto showFields = [this](bool code) {
        m_door->setFieldVisible(QStringLiteral("worker"), !code);
        m_door->setFieldVisible(QStringLiteral("password"), !code);
        m_door->setFieldVisible(QStringLiteral("code"), code);
    };
    showFields(false);
    connect(m_useCode, &QCheckBox::toggled, this, showFields);
}

void RestoreDialog::fillBackups() {
    std::vector<backup::Entry> entries;
    guardQuietly([&] { entries = m_start.folder.isEmpty() ? entries : backup::backupsIn(m_start.folder); },
                 [](const Error&) {});
    std::optional<keys::Bytes<16>> department;
    if (!m_place.isEmpty())
        guardQuietly([&] { department = backup::departmentOf(m_place, 0); }, [](const Error&) {});
    for (const backup::Entry& entry : entries) {
        // With the slots of the department gone, its backups are known by their names.
        const bool ours = !department || *department == keys::Bytes<16>{} || entry.header.department == *department ||
                          entry.name == QFileInfo(m_place).completeBaseName();
        if (entry.state != backup::HeaderState::Good || !ours)
            continue;
        m_paths << entry.path;
        m_backup->addChoice(m_paths.size(), nameOf(entry));
        if (entry.header.at.toMSecsSinceEpoch() == m_start.moment)
            m_backup->choose(m_paths.size());
    }
    if (m_paths.isEmpty())
        m_backup->addNone(tr("Choose a backup"));
    if (m_backup->currentIndex() < 0)
        m_backup->setCurrentIndex(0);
    proposePlace();
}

void RestoreDialog::chooseBackup(const QString& path) {
    const backup::ReadHeader read = backup::readHeader(path);
    (void)backup::goodHeader(path); // says what is wrong with it
    backup::Entry entry;
    entry.path = path;
    entry.header = read.header;
    entry.bytes = QFileInfo(path).size();
    m_paths << path;
    if (m_backup->findData(0) >= 0)
        m_backup->removeItem(m_backup->findData(0));
    m_backup->addChoice(m_paths.size(), nameOf(entry));
    m_backup->choose(m_paths.size());
    proposePlace();
}

void RestoreDialog::choosePlace(const QString& path) {
    m_place = path;
    showPlace();
}

/// A department that was opened on this computer before is found back by its number.
void RestoreDialog::proposePlace() {
    if (!m_place.isEmpty() || m_backup->chosen() == 0)
        return;
    guardQuietly(
        [&] {
            const auto department = backup::goodHeader(m_paths[qsizetype(m_backup->chosen()) - 1]).department;
            for (const RecentFile& file : recentFiles()) {
                if (m_place.isEmpty() && backup::departmentOf(file.path, 0) == department)
                    m_place = file.path;
            }
        },
        [](const Error&) {});
    showPlace();
}

void RestoreDialog::showPlace() {
    m_placeLabel->setText(m_place.isEmpty() ? tr("not chosen yet") : QDir::toNativeSeparators(m_place));
    m_placeLabel->setToolTip(m_placeLabel->text());
}

void RestoreDialog::askBackup() {
    dialogs::openFile(
        this, tr("Which backup?"), {tr("Wijkwerk backup (*.wijkwerk-backup)"), tr("All files (*)")},
        [this](const QString& path) { guard(this, [&] { chooseBackup(path); }); }, m_start.folder);
}

void RestoreDialog::askPlace() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString proposal =
        m_place.isEmpty() ? QDir(documents).filePath(QStringLiteral("Wijkbedrijf.wijkwerk")) : m_place;
    dialogs::saveFile(this, tr("Where does it go?"), proposal, {tr("Wijkwerk department (*.wijkwerk)")},
                      [this](const QString& path) { choosePlace(path); });
}

void RestoreDialog::showStep(Step step) {
    m_step = step;
    m_choose->setVisible(step == Step::Choose);
    m_doorText->setVisible(step == Step::Door);
    m_door->setVisible(step == Step::Door);
    m_preview->setVisible(step == Step::Preview);
    m_next->setText(step == Step::Preview ? tr("Put back") : tr("Next"));
    if (step == Step::Choose)
        setExplanation(tr("First you see what would change. The department as it is now is always kept, under another "
                          "name."));
    else
        setExplanation({});
    adjustSize();
}

void RestoreDialog::next() {
    if (isBusy())
        return;
    show(Problems{});
    switch (m_step) {
    case Step::Choose:
        decide();
        break;
    case Step::Door:
        signIn();
        break;
    case Step::Preview:
        accept();
        Q_EMIT agreed({m_paths[qsizetype(m_backup->chosen()) - 1], m_place, m_at, m_keys});
        break;
    }
}

/// Who has to show what: core/work/backup_access.h says why.
void RestoreDialog::decide() {
    if (m_backup->chosen() == 0) {
        show({wrong(QStringLiteral("restore_backup_missing"))});
        return;
    }
    if (m_place.isEmpty()) {
        show({wrong(QStringLiteral("restore_place_missing"))});
        return;
    }
    const QString backup = m_paths[qsizetype(m_backup->chosen()) - 1];
    auto doors = work::doorsFor(backup, m_place);
    if (!show(doors.problems) || !doors)
        return;
    m_doors = std::move(*doors.done);
    if (!m_doors.backup.needsPassword) {
        auto who = work::openBackupWithoutPassword(backup);
        if (show(who.problems) && who) {
            m_keys = std::make_shared<work::RestoreKeys>(
                work::RestoreKeys{std::move(who.done->key), keys::storedKey(m_place), {}});
            lookAhead();
        }
    } else if (m_start.key && isSamePlace(m_place, m_start.place)) {
        tookPlaceKey(m_start.key->copy(), m_start.worker);
    } else if (m_doors.place && m_doors.place->needsPassword) {
        ask(Door::Place, *m_doors.place);
    } else {
        ask(Door::Backup, m_doors.backup);
    }
}

void RestoreDialog::ask(Door door, const work::Entrance& entrance) {
    m_askedAt = door;
    m_doorText->setText(
        door == Door::Place
            ? tr("Show that you belong to this department, with the password you have now.")
            : tr("Show that you could open this backup, with the password that you had when it was made."));
    m_who->clear();
    if (entrance.people.size() > 1)
        m_who->addNone(tr("Choose your name"));
    for (const work::Entrant& one : entrance.people)
        m_who->addChoice(one.worker.value, one.name);
    if (!m_who->choose(m_worker.value))
        m_who->setCurrentIndex(0);
    m_useCode->setVisible(entrance.hasRecovery);
    m_useCode->setChecked(false);
    m_password->forget();
    m_code->clear();
    showStep(Step::Door);
    (m_who->chosen() == 0 ? static_cast<QWidget*>(m_who) : m_password)->setFocus(Qt::OtherFocusReason);
}

void RestoreDialog::signIn() {
    const bool code = m_useCode->isChecked();
    Problems problems;
    if (!code && m_who->chosen() == 0)
        problems.push_back(wrong(QStringLiteral("text_missing"), QStringLiteral("worker")));
    if (!code && m_password->text().isEmpty())
        problems.push_back(wrong(QStringLiteral("text_missing"), QStringLiteral("password")));
    if (code && m_code->text().isEmpty())
        problems.push_back(wrong(QStringLiteral("text_missing"), QStringLiteral("code")));
    m_door->show(problems);
    if (!problems.empty())
        return;
    setBusy(tr("The password is being checked…"));
    startJob(
        this,
        [backup = m_paths[qsizetype(m_backup->chosen()) - 1], place = m_place, code, door = m_askedAt,
         worker = m_who->chosenAs<WorkerId>(), secret = code ? m_code->text() : m_password->text()](const JobControl&) {
            if (door == Door::Place)
                return code ? work::signInAtPlaceWithRecovery(place, secret)
                            : work::signInAtPlace(place, worker, secret);
            return code ? work::signInAtBackupWithRecovery(backup, secret)
                        : work::signInAtBackup(backup, worker, secret);
        },
        [this](work::Outcome<work::SignedIn> outcome) {
            setBusy({});
            if (!outcome)
                show(m_door->show(outcome.problems));
            else
                cameIn(std::move(*outcome.done));
        },
        [this](const Error& error) {
            setBusy({});
            showError(this, error);
        });
}

void RestoreDialog::cameIn(work::SignedIn who) {
    m_password->forget();
    m_code->clear();
    if (m_askedAt == Door::Place) {
        tookPlaceKey(std::move(who.key), who.worker);
        return;
    }
    const WorkerId worker = m_placeKey ? m_worker : who.worker;
    m_keys = std::make_shared<work::RestoreKeys>(work::RestoreKeys{std::move(who.key), std::move(m_placeKey), worker});
    lookAhead();
}

void RestoreDialog::tookPlaceKey(keys::DataKey key, WorkerId worker) {
    m_worker = worker;
    if (work::opensBackup(m_paths[qsizetype(m_backup->chosen()) - 1], key)) {
        m_keys = std::make_shared<work::RestoreKeys>(work::RestoreKeys{std::move(key), {}, worker});
        lookAhead();
        return;
    }
    m_placeKey = std::move(key);
    ask(Door::Backup, m_doors.backup);
}

void RestoreDialog::lookAhead() {
    setBusy(tr("The backup is being checked and compared…"));
    startJob(
        this,
        [backup = m_paths[qsizetype(m_backup->chosen()) - 1], place = m_place,
         keys = m_keys](const JobControl& control) { return aheadOf(backup, place, *keys, control); },
        [this](const Ahead& ahead) {
            setBusy({});
            if (show(ahead.problems) && ahead.preview)
                show(*ahead.preview);
        },
        [this](const Error& error) {
            setBusy({});
            showError(this, error);
        });
}

} // namespace wijkwerk::ui
