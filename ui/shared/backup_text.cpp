// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/backup_text.h"

#include "ui/shared/format.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace wijkwerk::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

/// `3 november`, with the year when it is another than this.
QString dayText(const QDateTime& moment, QDate today) {
    const QDate day = moment.toLocalTime().date();
    const QString form = day.year() == today.year() ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy");
    return QLocale(QLocale::Dutch, QLocale::Netherlands).toString(day, form);
}

} // namespace

QString drillText(const std::optional<backup::DrillRecord>& drill, QDate today) {
    if (!drill)
        return Text::tr("Putting back was not tried yet.");
    const QString day = dayText(drill->at, today);
    if (drill->isGood())
        return Text::tr("Last trial: %1, %2 people, all is there", nullptr, int(drill->persons))
            .arg(day, shownNumber(drill->persons));
    if (!drill->backupAt.isValid())
        return Text::tr("Last trial: %1, there was no backup to try").arg(day);
    return Text::tr("Last trial: %1, the backup of %2 cannot be put back. Make a new one.")
        .arg(day, shownMoment(drill->backupAt));
}

QString troubleText(backup::Trouble trouble, const backup::Schedule& schedule) {
    const QString folder = QDir::toNativeSeparators(schedule.folder);
    switch (trouble) {
    case backup::Trouble::None:
        return {};
    case backup::Trouble::NoFolder:
        return Text::tr("No backups are made yet: no folder was chosen. If this computer breaks, all is gone.");
    case backup::Trouble::FolderGone:
        return Text::tr("The folder for backups is not there: %1. Put the stick in, or connect to the network. "
                        "Wijkwerk keeps trying.")
            .arg(folder);
    case backup::Trouble::NoBackup:
        return Text::tr("There is no backup of this department yet, or only with an earlier key.");
    case backup::Trouble::TooOld:
        return Text::tr("The newest backup is older than was agreed.");
    case backup::Trouble::SameDisk:
        return Text::tr("The backups are on the same disk as the department. If that disk breaks, both are gone. Copy "
                        "them to another place as well.");
    }
    return {};
}

const std::vector<NamedCount>& namedCounts() {
    static const std::vector<NamedCount> counts{{Text::tr("Participants"), QStringLiteral("participant")},
                                                {Text::tr("Trajectories"), QStringLiteral("trajectory")},
                                                {Text::tr("Placements"), QStringLiteral("placement")},
                                                {Text::tr("Notes"), QStringLiteral("note")},
                                                {Text::tr("Letters"), QStringLiteral("letter")},
                                                {Text::tr("Tasks"), QStringLiteral("task")},
                                                {Text::tr("Workplaces"), QStringLiteral("workplace")},
                                                {Text::tr("Workers"), QStringLiteral("worker")}};
    return counts;
}

QString countsText(const QMap<QString, qint64>& counts) {
    const auto count = [&](const char* table) { return int(counts.value(QLatin1String(table))); };
    const auto shown = [&](const char* table) { return shownNumber(count(table)); };
    return QStringList{Text::tr("%1 participant(s)", nullptr, count("participant")).arg(shown("participant")),
                       Text::tr("%1 note(s)", nullptr, count("note")).arg(shown("note")),
                       Text::tr("%1 letter(s)", nullptr, count("letter")).arg(shown("letter"))}
        .join(QStringLiteral(", "));
}

QString sizeText(qint64 bytes) {
    return QLocale(QLocale::Dutch, QLocale::Netherlands).formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace wijkwerk::ui
