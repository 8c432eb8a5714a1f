// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/tour.h"

#include "core/store/participant_list.h"
#include "core/store/workers.h"
#include "ui/shared/guard.h"
#include "ui/shell/acts.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/search_box.h"
#include "ui/shell/search_results.h"
#include "ui/shell/start_page.h"

#include <QApplication>
#include <QDialog>
#include <QPainter>
#include <QTimer>

namespace wijkwerk::ui {

namespace {

constexpr int settleMs = 350; ///< for jobs behind a page and what follows a change of size

QList<QDialog*> openDialogs() {
    QList<QDialog*> open;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<QDialog*>(widget); dialog && dialog->isVisible())
            open << dialog;
    }
    return open;
}

/// The window with its dialogs in front of it, whatever a window manager would have done.
QPixmap pictureOf(QWidget& window) {
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QDialog* dialog : openDialogs()) {
        painter.fillRect(window.rect(), QColor(0, 0, 0, 70));
        const QPixmap front = dialog->grab();
        const QRect place(QPoint((window.width() - dialog->width()) / 2, (window.height() - dialog->height()) / 2),
                          dialog->size());
        painter.drawPixmap(place, front);
        painter.setPen(QColor(0, 0, 0, 60));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    return picture;
}

} // namespace

Desk& TourGuide::desk() const {
    return *window.desk();
}

Context& TourGuide::context() const {
    return desk().context();
}

ParticipantId TourGuide::someoneIn(Phase phase) const {
    ParticipantFilter filter;
    filter.phases = {phase};
    if (!context().may(rules::Right::PeoplePage)) // he opens the dossiers of his own people only
        filter.guide = context().worker();
    const auto ids = store::participant_list::ids(context().database(), filter, context().today());
    return ids.empty() ? ParticipantId() : ids.front();
}

bool TourGuide::show(PageId page) const {
    if (!pageEntry(page))
        return false;
    desk().pages().go(page);
    return true;
}

bool TourGuide::open(Kind kind, qint64 id) const {
    const auto page = pageOf(kind, context().sight());
    if (id == 0 || !page)
        return false;
    desk().pages().openThing(kind, id);
    return true;
}

bool TourGuide::lookAs(wijkwerk::Role role) const {
    for (const Worker& worker : store::workers::all(context().database())) {
        if (worker.role == role) {
            desk().lookAs(worker);
            return context().worker() == worker.id;
        }
    }
    return false;
}

bool TourGuide::enterSecured() const {
    if (secured.isEmpty())
        return false;
    const auto who = work::signIn(secured, insider, password);
    if (who)
        window.enterWith(secured, *who.done);
    return window.desk() && !window.desk()->isPractice();
}

bool TourGuide::run(const char* act, qint64 id) const {
    if (!actEntry(QLatin1String(act)))
        return false;
    desk().run(QLatin1String(act), id);
    return true;
}

Tour::Tour(MainWindow& window, const QString& file, const QDir& folder, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_file(file)
    , m_folder(folder) {}

void Tour::setSecured(const QString& file, WorkerId insider, const QString& password) {
    m_secured = file;
    m_insider = insider;
    m_password = password;
}

void Tour::start() {
    // An error must not stop the tour with a question nobody answers.
    reportErrorsTo([](QWidget*, const Error& error) { qWarning("%s", error.what()); });
    m_window.showStart();
    m_window.show();
    QTimer::singleShot(settleMs, this, &Tour::next);
}

void Tour::next() {
    tidy();
    const auto& stops = tourStops();
    while (m_at < stops.size()) {
        const TourStop& stop = stops[m_at];
        if (!stop.starts && stop.needsDesk && !m_window.desk()) {
            openFile();
            return;
        }
        if (stop.go({m_window, m_secured, m_password, m_insider})) {
            QTimer::singleShot(settleMs, this, &Tour::takePicture);
            return;
        }
        ++m_at;
    }
    Q_EMIT finished();
}

void Tour::openFile() {
    m_window.openFile(m_file);
    Desk* desk = m_window.desk();
    if (!desk) {
        m_failed = m_window.startPage()->errorText();
        Q_EMIT finished();
        return;
    }
    for (const Worker& worker : store::workers::all(desk->context().database())) {
        if (worker.role == wijkwerk::Role::JobCoach) {
            desk->lookAs(worker);
            break;
        }
    }
    QTimer::singleShot(settleMs * 3, this, &Tour::next);
}

void Tour::takePicture() {
    const QString name = QStringLiteral("%1-%2.png")
                             .arg(m_pictures.size() + 1, 2, 10, QLatin1Char('0'))
                             .arg(QLatin1String(tourStops()[m_at].name));
    const QString path = m_folder.filePath(name);
    if (!pictureOf(m_window).save(path)) {
        m_failed = path;
        Q_EMIT finished();
        return;
    }
    m_pictures << path;
    ++m_at;
    QTimer::singleShot(0, this, &Tour::next);
}

void Tour::tidy() {
    for (QDialog* dialog : openDialogs())
        delete dialog;
    if (Desk* desk = m_window.desk()) {
        desk->searchBox().clear();
        desk->searchBox().results()->hide();
    }
}

} // namespace wijkwerk::ui
