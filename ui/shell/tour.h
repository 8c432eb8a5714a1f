// SPDX-License-Identifier: EUPL-1.2
// A picture of every page and main dialog, for the README and to look at. Works on a copy; the stops are in
// tour_stops.cpp.
#pragma once

#include "core/domain/participant_filter.h"
#include "ui/shell/pages.h"

#include <QDir>
#include <QStringList>

namespace wijkwerk::ui {

class Desk;
class MainWindow;

/// What a stop may do to get its screen: it is called with a department open and no dialog in sight.
struct TourGuide {
    MainWindow& window;
    /// A department that needs a password, for the pictures of the door; empty: there is none.
    QString secured = {};
    QString password = {};
    WorkerId insider = {}; ///< who opens it

    /// Not before a department is open.
    Desk& desk() const;
    Context& context() const;
    /// First person of the list in that phase; null when there is nobody.
    ParticipantId someoneIn(Phase phase) const;
    bool show(PageId page) const;
    bool open(Kind kind, qint64 id) const;
    /// Looks with the eyes of the first worker of that role; false when there is none.
    bool lookAs(wijkwerk::Role role) const;
    /// Opens the department that needs a password, as its first worker; it takes as long as a password does.
    bool enterSecured() const;
    /// Runs an act of ui/shell/acts; false when there is none of that name.
    bool run(const char* act, qint64 id = 0) const;
};

struct TourStop {
    const char* name; ///< of the picture, without number: `dossier`
    /// False when there is nothing to show (no such page yet, nobody in that phase); then no picture is made.
    bool (*go)(const TourGuide& guide);
    bool starts = false;   ///< shown before a department is open
    bool needsDesk = true; ///< false: shows what is there without a department
};
/// In the order of the pictures.
const std::vector<TourStop>& tourStops();
/// With those of a stage at the end.
std::vector<TourStop> withStage(std::vector<TourStop> stops);
/// With those inside a dossier after the stop `dossier`.
std::vector<TourStop> withDossierStops(std::vector<TourStop> stops);

/// Goes past all stops; makes pictures `01-start.png`, … in the folder.
class Tour : public QObject {
    Q_OBJECT
public:
    Tour(MainWindow& window, const QString& file, const QDir& folder, QObject* parent = nullptr);
    /// Also past the stops at the door, with this department and the password of one of its people.
    void setSecured(const QString& file, WorkerId insider, const QString& password);
    void start();
    const QStringList& pictures() const { return m_pictures; }
    /// Path that could not be written, or what is wrong with the file; empty when all went well.
    const QString& failed() const { return m_failed; }

Q_SIGNALS:
    void finished();

private:
    void next();
    void takePicture();
    void tidy();
    void openFile();

    MainWindow& m_window;
    QString m_file;
    QString m_secured;
    QString m_password;
    WorkerId m_insider;
    QDir m_folder;
    std::size_t m_at = 0;
    QStringList m_pictures;
    QString m_failed;
};

} // namespace wijkwerk::ui
