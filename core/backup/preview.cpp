// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/preview.h"

#include "core/db/cipher.h"
#include "core/db/department_file.h"
#include "core/db/transaction.h"
#include "core/keys/slot_file.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace wijkwerk::backup {

namespace {

QSet<qint64> journalIds(db::Database& database) {
    QSet<qint64> ids;
    auto query = database.statement("select id from journal");
    while (query.next())
        ids.insert(query.number());
    return ids;
}

void count(const LostLine& line, std::vector<LostDay>& days) {
    const QDate day = line.at.toLocalTime().date();
    const auto known =
        std::ranges::find_if(days, [&](const LostDay& one) { return one.day == day && one.worker == line.worker; });
    if (known == days.end())
        days.push_back({day, line.worker, 1});
    else
        ++known->acts;
}

void compare(db::Database& present, const QSet<qint64>& kept, Preview& preview) {
    const db::Reading reading(present);
    preview.present = factsOf(present);
    if (const auto head = keys::headFrom(preview.backup.facts.journalHead))
        preview.journal = db::relationTo(present, *head);
    QSet<qint64> persons;
    auto query = present.statement("select j.id, j.at, coalesce(w.name, ''), j.act, coalesce(j.participant_id, 0) "
                                   "from journal j left join worker w on w.id = j.worker_id order by j.id desc");
    while (query.next()) {
        if (kept.contains(query.number()))
            continue;
        LostLine line{query.moment(), query.text(), query.text(), query.number()};
        ++preview.lostLines;
        count(line, preview.lostDays);
        if (line.person)
            persons.insert(line.person);
        if (qsizetype(preview.lost.size()) < mostShown)
            preview.lost.push_back(std::move(line));
    }
    preview.lostPersons = persons.size();
}

/// Those beside the department stay when restore() keeps them; `presentKey` as there.
QStringList shutOut(db::Database& then, const QString& target, const keys::DataKey& key,
                    const keys::DataKey& presentKey) {
    auto slots = keys::slotsOfKey(target, key);
    if (!slots)
        slots = keys::slotsOfKey(target, presentKey);
    if (!slots) // those of the backup will count, and go with its workers
        return {};
    QSet<qint64> workers;
    auto query = then.statement("select id from worker where archived = 0");
    while (query.next())
        workers.insert(query.number());
    QStringList names;
    for (const keys::SlotOwner& owner : keys::ownersOf(*slots)) {
        if (!workers.contains(owner.worker))
            names << owner.name;
    }
    return names;
}

} // namespace

Preview preview(const QString& backup, const keys::DataKey& key, const QString& target, const keys::DataKey& presentKey,
                const GoOn& goOn) {
    Preview preview;
    const Header header = goodHeader(backup);
    preview.at = header.at;
    preview.backup = verify(backup, key, goOn);
    preview.isNewPlace = !QFileInfo::exists(target);
    db::Database then = openForReading(backup, header, key);
    if (db::encrypts())
        preview.shutOut = shutOut(then, target, key, presentKey);
    if (preview.isNewPlace)
        return preview;
    const QSet<qint64> kept = journalIds(then);
    const auto error = db::attempt([&] {
        db::Database present =
            db::openDepartmentFile(target, presentKey, db::FileMode::ReadOnly, db::actorHere(0), Clock{});
        compare(present, kept, preview);
    });
    if (error) {
        preview.present.reset();
        preview.presentFault = error->fault();
    }
    return preview;
}

} // namespace wijkwerk::backup
