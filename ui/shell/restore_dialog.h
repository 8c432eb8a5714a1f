// SPDX-License-Identifier: EUPL-1.2
// Putting a backup back: which one and where, who does it, and what would change. Nothing is touched here: when
// somebody agrees, the window closes the department and does it.
#pragma once

#include "core/backup/preview.h"
#include "core/work/backup_access.h"
#include "ui/shared/dialog.h"

#include <memory>

class QCheckBox;
class QLineEdit;

namespace wijkwerk::ui {

class ElidedLabel;
class IdCombo;
class PasswordEdit;

/// Where it begins.
struct RestoreStart {
    Clock clock;
    QString folder = {};                           ///< where backups are looked for first
    QString place = {};                            ///< the department; empty: still to be chosen
    qint64 moment = 0;                             ///< of the backup that is chosen beforehand
    std::shared_ptr<const keys::DataKey> key = {}; ///< of the department at that place, when it is open
    WorkerId worker = {};                          ///< who has it open
};

/// What was agreed to.
struct RestoreAgreed {
    QString backup;
    QString place;
    QDateTime at;
    std::shared_ptr<work::RestoreKeys> keys;
};

class RestoreDialog : public Dialog {
    Q_OBJECT
public:
    explicit RestoreDialog(const RestoreStart& start, QWidget* parent = nullptr);

    void chooseBackup(const QString& path);
    void choosePlace(const QString& path);
    /// The main button of the step that is shown.
    void next();

Q_SIGNALS:
    void agreed(const wijkwerk::ui::RestoreAgreed& what);

private:
    enum class Step { Choose, Door, Preview };
    enum class Door { Place, Backup };

    void addChoose();
    void addDoor();
    void fillBackups();
    void showStep(Step step);
    void showPlace();
    void proposePlace();
    void askBackup();
    void askPlace();
    void decide();
    void ask(Door door, const work::Entrance& entrance);
    void signIn();
    void cameIn(work::SignedIn who);
    void tookPlaceKey(keys::DataKey key, WorkerId worker);
    void lookAhead();
    void show(const backup::Preview& preview);
    using Dialog::show;
    void addLost(const backup::Preview& preview);

    RestoreStart m_start;
    Step m_step = Step::Choose;
    Door m_askedAt = Door::Place;
    QStringList m_paths; ///< of the combo, by its id less one
    QString m_place;
    work::RestoreDoors m_doors;
    std::shared_ptr<work::RestoreKeys> m_keys;
    std::optional<keys::DataKey> m_placeKey;
    WorkerId m_worker;
    QDateTime m_at;

    PrimaryButton* m_next;
    QWidget* m_choose;
    IdCombo* m_backup;
    ElidedLabel* m_placeLabel;
    Form* m_door;
    TextLabel* m_doorText;
    IdCombo* m_who;
    PasswordEdit* m_password;
    QCheckBox* m_useCode;
    QLineEdit* m_code;
    QWidget* m_preview;
};

} // namespace wijkwerk::ui
