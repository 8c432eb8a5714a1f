// SPDX-License-Identifier: EUPL-1.2
// One run of a verb: the department it works in, who acts, which day it is, and what its arguments mean. Wrong values
// are gathered in the output; a verb looks at failed() before it acts.
#pragma once

#include "app/ctl/arguments.h"
#include "app/ctl/entering.h"
#include "app/ctl/output.h"
#include "core/db/session.h"
#include "core/domain/placement.h"
#include "core/domain/trajectory.h"
#include "core/work/outcome.h"
#include "core/work/sight.h"

namespace wijkwerk::ctl {

class Run {
public:
    Run(Arguments arguments, Output& output, Clock clock)
        : m_arguments(std::move(arguments))
        , m_output(output)
        , m_clock(clock) {}

    const Arguments& arguments() const { return m_arguments; }
    Output& out() { return m_output; }
    const Clock& clock() const { return m_clock; }
    QDate today() const { return m_clock.today(); }
    bool failed() const { return m_output.isRefused(); }

    /// Looking is enough: the file is not locked against other writers. Only before the department is opened.
    void onlyLook() { m_onlyLook = true; }
    /// The department of the first argument; writable when nobody else is the writer. Throws Error, and Stopped when
    /// nobody could be let in.
    db::Session& session();
    db::Database& database() { return session().database(); }
    /// The same to write in. Throws Error when it can only be looked at.
    db::Database& writable();
    /// Who acts: who signed in, or in a practice department --as, else its first worker. Null when it has no workers.
    WorkerId worker() { return WorkerId{session().worker()}; }
    /// What the one who acts may see.
    const work::Sight& sight();
    /// Stops the verb with a sentence when the role of the one who acts does not have this right. Throws Stopped.
    void require(rules::Right right);
    /// What the verb itself needs: asked as soon as the department is open.
    void needs(std::optional<rules::Right> right) { m_right = right; }
    /// Journals that somebody looks, also when the department was opened to look only; before it is shown. Leaves no
    /// line when somebody else is the writer, or the file cannot be written. Throws when it should have been written.
    void noteReading(const db::Act& act);
    /// The same before something leaves the program: then there is a line, or Error{InUse, ReadOnly, NoLocks}.
    void noteFirst(const db::Act& act);
    /// Goes in with this; for verbs that made the department, or opened it in another way than with a password.
    void enter(const work::SignedIn& who);
    /// Closes the department for an act that needs it closed; enter() opens it again.
    work::SignedIn leave();

    // What a number or name stands for; nothing when it stands for none or several, which is then said.
    /// Nothing too, and said, when the dossier of this person is not for who acts.
    std::optional<ParticipantId> participant(const QString& text);
    std::optional<Trajectory> openTrajectory(const QString& participant);
    std::optional<WorkplaceId> workplace(const QString& text);
    std::optional<WorkerId> workerNamed(const QString& text);
    std::optional<TeamId> team(const QString& text);
    std::optional<WijkId> wijk(const QString& text);

    // Values of options; empty or the fallback when not given or not right, which is then said.
    QString text(const char* option) const { return m_arguments.values.value(QLatin1String(option)).trimmed(); }
    QDate date(const char* option, QDate fallback = {});
    std::optional<QDate> maybeDate(const char* option);
    Hours hours(const char* option);
    Weekdays days(const char* option);
    int number(const char* option, int least, int most, int fallback);
    template <class E>
    E word(const char* option, E fallback) {
        return maybeWord<E>(option).value_or(fallback);
    }
    template <class E>
    std::optional<E> maybeWord(const char* option) {
        const QString code = text(option);
        if (code.isEmpty())
            return std::nullopt;
        if (const auto value = fromCode<E>(code))
            return value;
        QStringList codes;
        for (const auto& word : Words<E>::list)
            codes << QLatin1String(word.code);
        sayWrongValue(option, codes.join(QStringLiteral(", ")));
        return std::nullopt;
    }

    /// Says what an act found; the exit code that goes with it.
    template <class T>
    Exit say(const work::Outcome<T>& outcome) {
        m_output.add(outcome.problems);
        return outcome.done ? Exit::Done : Exit::Refused;
    }

    /// The value of this option cannot be read; `allowed` says what could be.
    void sayWrongValue(const char* option, const QString& allowed);

private:
    void note(const db::Act& act, bool must);

    Arguments m_arguments;
    Output& m_output;
    Clock m_clock;
    bool m_onlyLook = false;
    std::unique_ptr<db::Session> m_session;
    std::optional<rules::Right> m_right;
    std::optional<work::Sight> m_sight;
};

} // namespace wijkwerk::ctl
