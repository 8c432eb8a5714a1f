// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/search_box.h"

#include "core/base/bsn_mask.h"
#include "core/work/journal_check.h"
#include "core/work/note_search.h"
#include "ui/shared/context.h"
#include "ui/shared/guard.h"
#include "ui/shared/icons.h"
#include "ui/shell/search_results.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace wijkwerk::ui {

SearchBox::SearchBox(Context& context, QWidget* parent)
    : QLineEdit(parent)
    , m_context(context) {
    setAccessibleName(tr("Find"));
    describe();
    connect(&context, &Context::workerChanged, this, [this] {
        describe();
        showHint();
        clear();
        if (m_results)
            m_results->hide();
    });
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textEdited, this, guarded(this, [this] { look(); }));
    connect(&context, &Context::searchReady, this, guarded(this, [this] {
        if (m_results && m_results->isVisible())
            look();
    }));
}

bool SearchBox::findsAnything() const {
    return m_context.may(rules::Right::PeoplePage) || m_context.may(rules::Right::WorkplacesPage) ||
           m_context.may(rules::Right::LettersPage);
}

void SearchBox::describe() {
    setAccessibleDescription(
        m_context.may(rules::Right::PeoplePage)
            ? tr("Part of a name, a number, a birth date, a workplace or a letter. Arrows choose, Enter opens.")
            : tr("Part of the name of a workplace. Arrows choose, Enter opens."));
}

void SearchBox::showHint() {
    const QString whole = m_context.may(rules::Right::PeoplePage) ? tr("Find a person, workplace or letter   Ctrl+K")
                                                                  : tr("Find a workplace   Ctrl+K");
    const bool fits = fontMetrics().horizontalAdvance(whole) < width() - space::xl();
    setPlaceholderText(fits ? whole : tr("Find   Ctrl+K"));
}

SearchResults* SearchBox::results() {
    if (!m_results) {
        m_results = new SearchResults(window());
        connect(m_results, &SearchResults::chosen, this, &SearchBox::choose);
    }
    return m_results;
}

void SearchBox::start() {
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchBox::look(bool moreNotes) {
    if (text().trimmed().isEmpty()) {
        results()->hide();
        return;
    }
    const SearchAnswers answers = searchAnswers(m_context, text(), moreNotes);
    m_answers = int(answers.lines.size());
    const auto isOfNote = [](const SearchAnswer& line) { return line.group == SearchAnswer::Group::Notes; };
    m_noteWords = m_noteWords || std::ranges::any_of(answers.lines, isOfNote);
    place();
    results()->show(answers, withBsnMasked(text().trimmed()));
}

void SearchBox::place() {
    SearchResults* list = results();
    const int wide = std::clamp(dp(520), width(), list->parentWidget()->width() - space::xl());
    const QPoint corner = mapTo(list->parentWidget(), QPoint(width() - wide, height() + space::xs()));
    list->setGeometry(std::max(space::s(), corner.x()), corner.y(), wide, dp(100));
}

void SearchBox::choose(const SearchAnswer& answer) {
    if (answer.group == SearchAnswer::Group::MoreNotes) {
        guard(this, [this] { look(true); });
        return;
    }
    results()->hide();
    const bool isPerson = answer.kind == Kind::Participant && answer.group != SearchAnswer::Group::AllPeople;
    noteSearch(isPerson ? ParticipantId{answer.id} : ParticipantId{});
    const QString typed = text().trimmed();
    clear();
    if (answer.group == SearchAnswer::Group::AllPeople) {
        ParticipantFilter filter;
        filter.text = typed;
        Q_EMIT listRequested(filter, tr("Found for “%1”").arg(withBsnMasked(typed)));
        return;
    }
    Q_EMIT openRequested(answer.kind, answer.id);
}

/// One line for a search, however many letters were typed: how many answers, and who was opened. Never the words.
void SearchBox::noteSearch(ParticipantId opened) {
    if (m_answers < 0)
        return;
    m_context.session().noteReading(work::searched(m_answers, opened));
    if (std::exchange(m_noteWords, false))
        m_context.session().noteReading(work::notesSearched());
    m_answers = -1;
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    const bool open = m_results && m_results->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!open) {
            guard(this, [this] { look(); });
            return;
        }
        m_results->move(event->key() == Qt::Key_Down ? 1 : -1);
        setAccessibleDescription(m_results->markedText());
        {
            QAccessibleEvent said(this, QAccessible::DescriptionChanged);
            QAccessible::updateAccessibility(&said);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open) {
            if (const auto answer = m_results->marked())
                choose(*answer);
        } else {
            guard(this, [this] { look(); });
        }
        return;
    case Qt::Key_Escape:
        if (open) {
            m_results->hide();
            guard(this, [this] { noteSearch(); });
        } else {
            clear();
        }
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
    if (m_results && event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_results->hide();
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        guard(this, [this] { noteSearch(); });
}

void SearchBox::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    showHint();
    if (m_results && m_results->isVisible())
        place();
}

} // namespace wijkwerk::ui
