// SPDX-License-Identifier: EUPL-1.2
// Documents that were opened in another program: read-only copies in a folder that only their owner may enter. They go
// when this object goes (the dossier is left, the window locks or closes), or at the next start after a crash.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QLockFile;
class QTimer;

namespace wijkwerk::ui {

class PrivateCopies {
public:
    explicit PrivateCopies(int tryAgainMilliseconds = 20'000);
    ~PrivateCopies();
    PrivateCopies(const PrivateCopies&) = delete;
    PrivateCopies& operator=(const PrivateCopies&) = delete;

    /// Writes the bytes as a file of that name (cleaned already) and gives back its path. Throws Error{NoPermission} or
    /// what NewFile throws.
    QString put(const QString& name, const QByteArray& bytes);
    /// Removes all that was put. What another program holds open stays, and is tried again every 20 seconds, at the
    /// next document and at the end.
    void removeAll();

    /// At start: what programs left behind that did not come to their end. Folders of programs that run are left.
    static void removeLeftBehind();
    /// Where the folders of all programs of this user are.
    static QString place();

private:
    void removeStuck();

    QString m_folder; ///< empty as long as nothing was put
    std::unique_ptr<QLockFile> m_lock;
    QStringList m_stuck; ///< folders that could not be removed yet
    std::unique_ptr<QTimer> m_again;
    int m_count = 0;
};

/// Has the system open a file; false when it knows no program for it. Tests put their own in its place; an empty
/// function brings the system back.
bool openWithSystem(const QString& path);
void openFilesWith(std::function<bool(const QString&)> opener);

} // namespace wijkwerk::ui
