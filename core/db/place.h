// SPDX-License-Identifier: EUPL-1.2
// What kind of place a department file is kept in: a local disk, a network share, a folder that a service synchronises.
// Only looks; what is allowed where is decided by the session.
#pragma once

#include <QByteArray>
#include <QString>

namespace wijkwerk::db {

struct Place {
    QString fileSystem;             ///< "nfs", "cifs", "fuse.sshfs", "ext4"…; empty when unknown
    bool network = false;           ///< other machines may write there too
    bool mountIgnoresLocks = false; ///< mounted so that locks stay on this machine (nfs nolock, cifs nobrl)
    QString syncService;            ///< "OneDrive", "Dropbox", "Nextcloud", "ownCloud", "Syncthing", "Google Drive"…

    bool isSynced() const { return !syncService.isEmpty(); }
    bool operator==(const Place&) const = default;
};

/// Looks at the folder of `path`; the file itself need not exist. Never throws.
Place placeOf(const QString& path);

/// Name of the service that synchronises the folder of `path`; empty when none is seen. Looks at the names of the
/// folders above it and at the marks that services leave in them (.stfolder, .dropbox.cache, .nextcloudsync.log …).
QString syncServiceOf(const QString& path);

/// What a Linux mount table (text of /proc/self/mountinfo) says of the folder: file system and lock options.
Place placeInMountTable(const QByteArray& mountinfo, const QString& folder);

} // namespace wijkwerk::db
