// SPDX-License-Identifier: EUPL-1.2
// What the search box finds for a text: people, workplaces, letters and words in notes, a few of each, as lines to
// show. Shows nothing.
#pragma once

#include "ui/shared/page.h"

namespace wijkwerk::ui {

/// Words of a note in the detail of a line: where they begin, and where the one that was found stands.
struct SearchHit {
    qsizetype from = 0;
    qsizetype start = 0;
    qsizetype end = 0; ///< 0: none
};

struct SearchAnswer {
    enum class Group { People, AllPeople, Workplaces, Letters, Notes, MoreNotes };
    Group group = Group::People;
    Kind kind = Kind::Participant;
    qint64 id = 0;
    QString title;  ///< `Berg, M. van den`
    QString detail; ///< `nr. 412 · 14-03-1984 · Stage`
    SearchHit hit;
};

struct SearchAnswers {
    std::vector<SearchAnswer> lines;
    bool waiting = false; ///< the index is not there yet; ask again after Context::searchReady()
};

/// Own people come first, then who is on the pathway; of who was, it says that it is closed. At most eight people (and
/// a line for all of them), five workplaces, five letters and five notes; an empty text finds nothing.
/// With `moreNotes` a long list of notes instead of the first few.
SearchAnswers searchAnswers(Context& context, const QString& text, bool moreNotes = false);
/// Heading of a group: `Deelnemers`.
QString groupName(SearchAnswer::Group group);

} // namespace wijkwerk::ui
