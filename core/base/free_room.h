// SPDX-License-Identifier: EUPL-1.2
// How much room there is on a disk, and whether that is enough for work that needs a second copy of a file.
#pragma once

#include <QString>

#include <optional>

namespace wijkwerk {

/// Free bytes for this user on the disk of that folder; nothing when the system does not say.
std::optional<qint64> freeRoom(const QString& folder);

/// Work on a file of that size that keeps the old beside the new needs 2.2 times its size.
qint64 roomNeededFor(qint64 fileSize);

struct Room {
    qint64 needed = 0;
    std::optional<qint64> free;
    bool isEnough() const { return !free || *free >= needed; }
};
/// For work beside that file.
Room roomBeside(const QString& path);

/// Throws Error{NoRoom, "120 MB"} (what is needed) when there is not enough.
void requireRoom(const Room& room);
/// `120 MB`; at least 1 MB, rounded up.
QString shownBytes(qint64 bytes);

} // namespace wijkwerk
