// SPDX-License-Identifier: EUPL-1.2
// A person's whole way through the real window, day after day, by keyboard only. What a person does goes through the
// keys here; what is read (dates, documents, refusals) may also come from the file. The part of the way that all lives
// share is in lives_way.h.
#pragma once

#include "core/domain/deadline.h"
#include "core/domain/placement.h"
#include "core/domain/trajectory.h"
#include "core/domain/worker.h"
#include "tests/support/catch.h"
#include "tests/support/dates.h"
#include "tests/ui/shell_window.h"

#include <functional>

namespace lives {

using namespace wijkwerk;
using test::day;

inline QStringList lines(std::initializer_list<const char*> texts) {
    QStringList all;
    for (const char* text : texts)
        all << QString::fromUtf8(text);
    return all;
}

/// What the furnished department has: four workers, two teams, three workplaces with a trained vakspecialist.
///   Joke Brandsma jobcoach · Ron de Wit vakspecialist Wijkbeheer · Hanna Kok vakspecialist Afval ·
///   Petra Smit teamleider · Saskia Blom HR
///   Plantsoen Noord (Wijkbeheer, Ron, 3) · Plein Zuid (Wijkbeheer, Ron, 1) · Milieustraat (Afval, Hanna, 2)
class Life {
public:
    /// The window of Joke on that day: `24-11-2026`.
    explicit Life(const char* today);
    ~Life();

    // Time and people.
    /// The window is closed, and opened again on a later day by somebody with that role.
    void on(const char* today, Role role = Role::JobCoach);
    /// Somebody else sits down at his own window on the same day.
    void sits(Role role);
    QDate today() const { return m_clock.today(); }

    // Keys. All go to what has the focus; a name that Tab does not come to is a failure that says what it did come to.
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
    void types(const QString& text);
    /// Tab until the thing with this name (label of a field, words of a button) has the focus.
    void tabTo(const QString& name);
    /// A field of one or more lines, or a date: what is there is replaced.
    void fill(const QString& field, const QString& text);
    /// A choice in a box, with the arrow keys.
    void choose(const QString& field, const QString& choice);
    /// What a box offers.
    QStringList choices(const QString& field);
    /// A row of a list, with the arrow keys.
    void chooseRow(const QString& list, const QString& words);
    /// A box or a button that stays down, with the space bar; it must not be on yet.
    void tick(const QString& box);
    void presses(const QString& button);
    /// A button that opens a menu, and an entry of it.
    void chooseInMenu(const QString& button, const QString& entry);
    /// Ctrl+Enter: the main button of the dialog. The dialog must close.
    void saves();
    /// The same, but the dialog stays: its words of refusal.
    QString isRefused();
    /// A question of one line with buttons: goes to that button and presses it.
    void answers(const QString& button);
    /// In the window of files: types the name in the folder of this life and presses Enter.
    void keepsFileAs(const QString& name);
    bool hasFile(const QString& name) const;
    /// Waits for the dialog with these words in its title.
    void expectDialog(const QString& words);
    bool hasDialog() const;

    // Ways in the window.
    void goTo(Qt::Key page); ///< Ctrl+1 Vandaag, Ctrl+2 Deelnemers …
    /// Ctrl+K, the name, Enter.
    void opensDossier(const QString& name);
    /// A tab of the dossier: `Overzicht`, `Traject`, `Documenten` …
    void showTab(const QString& title);

    // Reading.
    /// The line fields of the dialog to which Tab comes after this one.
    QStringList namesOfFieldsAfter(const QString& field);
    /// All words in view of the window or dialog in front, a line each.
    QString words() const;
    bool says(const QString& text) const { return words().contains(text); }
    /// The same of one tab of the dossier.
    QString wordsOfTab(const QString& title);
    /// The lines of the timeline, newest first, as a screen reader hears them.
    QStringList timeline();
    /// What the tab Documenten says is not in the dossier yet.
    QStringList missingDocuments();
    /// What stands on Vandaag, also what is folded below "Binnenkort".
    QString vandaag();

    db::Database& database();
    ParticipantId person(const QString& surname);
    /// The open trajectory, else the newest.
    Trajectory trajectory(ParticipantId person);
    Phase phase(ParticipantId person) { return trajectory(person).phase; }
    Placement placement(ParticipantId person);
    /// What the engine counts for this person today; `week_5` as in deadlines.
    std::vector<Deadline> deadlines(ParticipantId person);
    /// `D03 week_5 18-12-2026 later`, sorted, without the number of a row (`notice`); only of that rule when one is
    /// given.
    QStringList dues(ParticipantId person, const char* rule = nullptr);
    /// The same without D21, which depends on the last talk.
    QStringList steps(ParticipantId person);
    /// Names of the templates of the letters that were made, oldest first.
    QStringList letters(ParticipantId person);
    ui::MainWindow& window() { return *m_window; }

private:
    QWidget* front() const;
    QWidget* focus() const;
    void open(Role role);
    void settle() const;

    shell_test::Home m_home;
    QString m_file;
    Clock m_clock;
    Role m_role = Role::JobCoach;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace lives
