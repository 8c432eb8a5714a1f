// SPDX-License-Identifier: EUPL-1.2
// The side of Vandaag: who has no guide, own caseload, free places, who was not seen for long, how the last trial of a
// backup went.
#pragma once

#include "core/domain/participant_filter.h"
#include "core/domain/worker.h"

#include <QWidget>

namespace wijkwerk::db {
class Database;
}
namespace wijkwerk::reports {
class KeptPeople;
struct Caseload;
struct TeamUse;
} // namespace wijkwerk::reports

namespace wijkwerk::ui {

class Card;
class Context;

class TodaySide : public QWidget {
    Q_OBJECT
public:
    explicit TodaySide(QWidget* parent = nullptr);

    /// `coach` null is everybody. What is for who guides people (absent vakspecialisten, no contact for long) is left
    /// out for who does not.
    void fill(Context& context, reports::KeptPeople& people, WorkerId coach, bool guides);

Q_SIGNALS:
    void listRequested(const wijkwerk::ParticipantFilter& filter, const QString& title);
    void participantRequested(qint64 id);
    void placesRequested();

private:
    void addAbsentGuides(db::Database& database, QDate today);
    void addCaseload(const reports::Caseload& caseload, WorkerId coach);
    void addPlaces(const std::vector<reports::TeamUse>& teams);
    void addQuiet(Context& context, WorkerId coach);
    void addBackups(db::Database& database, QDate today);

    void place(Card* card);

    class QVBoxLayout* m_layout;
};

} // namespace wijkwerk::ui
