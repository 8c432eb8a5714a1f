// SPDX-License-Identifier: EUPL-1.2
// What a page of the window is: a title, a screen, and requests to the shell. Pages know nothing of each other; what
// they ask for here is done by the shell.
#pragma once

#include "core/db/change.h"
#include "core/domain/participant_filter.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace wijkwerk::ui {

class Context;

/// Things that can be opened from anywhere by their id.
enum class Kind { Participant, Workplace, Letter, Worker, Task, ImportRun, Department };

/// A note about somebody, as it stood when a busy file did not take it as a draft yet.
struct TypedDraft {
    qint64 person = 0;
    QString text;
    QString kind; ///< its code
    QDate day;
    bool sensitive = false;

    bool operator==(const TypedDraft&) const = default;
};

/// Pages are made when they are first shown, and kept. In the constructor a page may build its widgets and read what is
/// on screen; it must not read everything. The shell calls refresh() only while the page is shown; a page that was away
/// gets all that changed meanwhile in one ChangeSet when it comes back. The shell gives the margins at the sides: the
/// layout of a page has none there.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(Context& context, QWidget* parent = nullptr);

    /// Big at the top, and in the navigation of the screen reader. For a dossier: empty, it has a header of its own.
    virtual QString title() const = 0;
    /// Muted, behind the title: `dinsdag 24 november 2026`, `83 mensen`.
    virtual QString subtitle() const { return {}; }
    /// Buttons for the header bar, right of the search box, the main one last; made once, owned by the page until the
    /// shell takes them.
    virtual std::vector<QWidget*> actions() { return {}; }
    /// A screen with one main action of its own (a dossier) hides "+ Snelle aanmelding" in the header; Ctrl+N stays.
    virtual bool hasPrimary() const { return false; }
    /// Name of the file in resources/help without `.md`: `vandaag`.
    virtual QString helpTopic() const = 0;

    /// Reloads what the changes touch; `everything` is set on a new day and when another worker takes over.
    virtual void refresh(const db::ChangeSet& changes) = 0;

    /// Shows one thing: a dossier page the person, a list the row. Called before the page is shown; when it throws, the
    /// page of before stays.
    virtual void showThing(Kind, qint64 /*id*/) {}
    /// Where that field of what is shown can be filled in: brings it into view with the keyboard in it.
    virtual void showField(const QString& /*field*/) {}
    /// A list page shows exactly this list; `title` says what was counted.
    virtual void showList(const ParticipantFilter&, const QString& /*title*/) {}

    /// Half-typed work that would be lost; drafts that are kept do not count.
    virtual bool hasUnsavedWork() const { return false; }
    /// Asks what to do with unsaved work and answers true when the page may be left. Never blocks.
    virtual void mayLeave(std::function<void(bool)> answer) { answer(true); }
    /// Writes what is kept as a draft now, without asking: before the window locks.
    virtual void keepDrafts() {}
    /// Notes about people who are not on the screen any more that keepDrafts() could not write.
    virtual std::vector<TypedDraft> draftsNotKept() const { return {}; }
    /// Where the keyboard goes when the page is shown; the page itself when there is nothing better.
    virtual void takeFocus() { setFocus(Qt::OtherFocusReason); }

    Context& context() const { return m_context; }

Q_SIGNALS:
    /// Title, subtitle or main action differ from before.
    void headerChanged();
    void openRequested(wijkwerk::ui::Kind kind, qint64 id);
    /// The same, at a field that is to be completed (showField()).
    void fieldRequested(wijkwerk::ui::Kind kind, qint64 id, const QString& field);
    /// A number opens its list: the page of participants with this filter.
    void listRequested(const wijkwerk::ParticipantFilter& filter, const QString& title);
    /// An act of another room by its word (ui/shell/acts.h): `quick_referral`, `place`, `letter`; `id` is what it is
    /// about, 0 when about nothing; `part` which of it: the week of an evaluation.
    void actRequested(const QString& act, qint64 id, int part = 0);
    /// Back to where this page was opened from.
    void backRequested();

private:
    Context& m_context;
};

} // namespace wijkwerk::ui
