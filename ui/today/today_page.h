// SPDX-License-Identifier: EUPL-1.2
// Vandaag: the first screen of a jobcoach. Appointments, late, today, who I wait for, what comes soon.
#pragma once

#include "core/reports/kept_people.h"
#include "core/work/sight.h"
#include "ui/shared/page.h"
#include "ui/shared/theme.h"

#include <QPointer>

class QBoxLayout;
class QVBoxLayout;

namespace wijkwerk::ui {

class Card;
class DutyBar;
class ElidedLabel;
class FlowLayout;
class LinkButton;
class SafetyBar;
class SectionTitle;
class Separator;
class TodaySide;
class WorkRows;

class TodayPage : public Page {
    Q_OBJECT
public:
    explicit TodayPage(Context& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString helpTopic() const override { return QStringLiteral("vandaag"); }
    void refresh(const db::ChangeSet& changes) override;
    void takeFocus() override;

    /// Late and today: what the navigation shows.
    int badge() const { return m_list.badge(); }
    /// Whose work it shows: a jobcoach's own; of the whole department for a team lead; for a klantmanager,
    /// werkgeversadviseur and P&O their own, and what colleagues wait for them to do.
    enum class Work { OfCoach, OfAll, OfColleague };
    static Work workFor(const Context& context);
    /// That work, as far as whoever works here may see it.
    static reports::Worklist workOf(Context& context);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Rows with a head above them.
    struct Group {
        SectionTitle* head = nullptr;
        Card* card = nullptr;
        WorkRows* rows = nullptr;
    };
    /// For whom the rows were made.
    struct Look {
        work::Sight sight;
        WorkerId worker;
        QDate today;
        bool mayWrite = false;
        bool operator==(const Look&) const = default;
    };

    void addSections();
    Group addGroup(ColorRole role);
    void addComing();
    WorkRows* newRows();
    Card* newCard();
    FlowLayout* addLine(QVBoxLayout* place, const QString& title, ColorRole role);

    void reload();
    void lookAgain();
    /// `more`: rows that were not made and are only counted.
    void showGroup(const Group& group, const QString& title, const std::vector<reports::WorkRow>& rows, int more = 0);
    void showAppointments();
    void showCliff(Work work);
    void showComing();
    void showSkipped();
    void showEmptyState();
    void empty(QVBoxLayout* place, bool isShown);
    QString comingInShort() const;
    QString firstSteps() const;

    void act(const reports::WorkRow& row, const QString& word, qint64 about = 0);
    void explain(const reports::WorkRow& row);
    void tick(const reports::WorkRow& row);
    std::vector<reports::WorkItem> legalOf(ParticipantId person) const;
    void askSkip(const reports::WorkRow& row);
    void skip(const reports::WorkRow& row, bool away);

    reports::Worklist m_list;
    reports::KeptPeople m_people;
    QBoxLayout* m_columns;
    QVBoxLayout* m_main;
    Group m_asked, m_late, m_today, m_standing, m_waiting;
    QVBoxLayout* m_appointments = nullptr; ///< of lines and the empty state: made anew each time
    QVBoxLayout* m_cliff = nullptr;
    QVBoxLayout* m_skipped = nullptr;
    QVBoxLayout* m_empty = nullptr;
    Card* m_coming = nullptr;
    LinkButton* m_comingToggle = nullptr;
    ElidedLabel* m_comingInShort = nullptr;
    Separator* m_comingLine = nullptr;
    WorkRows* m_comingRows = nullptr;
    std::optional<Look> m_look;
    TodaySide* m_side;
    SafetyBar* m_safety;
    DutyBar* m_duties;
    bool m_comingOpen = false;
    QPointer<QWidget> m_left; ///< what had the keyboard when a dossier was opened from here
};

} // namespace wijkwerk::ui
