// SPDX-License-Identifier: EUPL-1.2
// Vandaag: the first screen of a jobcoach. Appointments, late, today, who I wait for, the next 14 days.
#pragma once

#include "core/reports/worklist.h"
#include "ui/shared/page.h"
#include "ui/shared/theme.h"

class QBoxLayout;
class QVBoxLayout;

namespace wijkwerk::ui {

class Button;
class SafetyBar;
class Button;
class TodaySide;

class TodayPage : public Page {
    Q_OBJECT
public:
    explicit TodayPage(Context& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString helpTopic() const override { return QStringLiteral("vandaag"); }
    void refresh(const db::ChangeSet& changes) override;

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
    void reload();
    class FlowLayout* addLine(const QString& title, ColorRole role);
    void addAppointments();
    void addGroup(const QString& title, const std::vector<reports::WorkRow>& rows, ColorRole role, int more = 0);
    void addCliff();
    void addComing();
    QString comingInShort() const;
    QWidget* cardOf(const std::vector<reports::WorkRow>& rows, int more);
    /// `more`: rows that were not made and are only counted.
    void fillRows(QVBoxLayout* place, const std::vector<reports::WorkRow>& rows, int more);
    void act(const reports::WorkRow& row, const QString& word, qint64 about = 0);
    void tick(const reports::WorkRow& row);
    void skip(const reports::WorkRow& row, bool away);
    void addSkipped();
    void addEmptyState();
    QString firstSteps() const;

    reports::Worklist m_list;
    QBoxLayout* m_columns;
    QVBoxLayout* m_main;
    TodaySide* m_side;
    SafetyBar* m_safety;
    bool m_comingOpen = false;
};

} // namespace wijkwerk::ui
