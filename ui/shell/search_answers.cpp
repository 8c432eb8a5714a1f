// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/search_answers.h"

#include "core/base/bsn_mask.h"
#include "core/base/fold.h"
#include "core/domain/naming.h"
#include "core/store/letters.h"
#include "core/store/participant_list.h"
#include "core/store/participants.h"
#include "core/store/trajectories.h"
#include "core/store/workplaces.h"
#include "core/work/letter_reading.h"
#include "core/work/note_search.h"
#include "ui/shared/context.h"
#include "ui/shared/format.h"
#include "ui/texts/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace wijkwerk::ui {

namespace {

constexpr std::size_t mostPeople = 8;
constexpr std::size_t mostOthers = 5;
constexpr std::size_t mostNotes = 50;
constexpr qsizetype shortestLetterText = 3;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SearchAnswers)
};

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

bool everyWordIn(const QStringList& words, const QString& folded) {
    return std::ranges::all_of(words, [&](const QString& word) { return folded.contains(word); });
}

/// Name for a line; somebody whose name is unknown still has a number.
QString shownName(const PersonName& name) {
    const QString list = calledListName(name);
    return list.isEmpty() ? Text::tr("Name unknown") : list;
}

/// Own people first, then who is on the pathway, then everybody else; each in the order of the list.
void sortByNearness(Context& context, std::vector<ParticipantId>& people) {
    const auto& ways = context.ways();
    const auto wayOf = [&](ParticipantId id) {
        const auto at = std::ranges::lower_bound(ways, id, {}, &reports::WayPhase::person);
        return at != ways.end() && at->person == id ? &*at : nullptr;
    };
    const auto others = std::stable_partition(people.begin(), people.end(), wayOf);
    if (!context.worker().isNull())
        std::stable_partition(people.begin(), others,
                              [&](ParticipantId id) { return wayOf(id)->coach == context.worker(); });
}

/// Of who is not on the pathway now: closed, or never on it.
QString phaseText(Context& context, const store::participant_list::Row& row) {
    if (row.phase)
        return labelOf(*row.phase);
    return store::trajectories::ofParticipant(context.database(), row.id).empty() ? QString() : labelOf(Phase::Closed);
}

void addPeople(Context& context, const QString& text, std::vector<SearchAnswer>& lines) {
    std::vector<ParticipantId> all = context.matches(text);
    sortByNearness(context, all);
    const std::vector<ParticipantId> first(all.begin(), all.begin() + qsizetype(std::min(all.size(), mostPeople)));
    std::map<ParticipantId, PartialDate> births;
    for (const Participant& person : store::participants::findMany(context.database(), first))
        births[person.id] = work::visible(person, context.sight()).born;
    for (const auto& row : store::participant_list::rows(context.database(), first, context.today())) {
        const PartialDate born = births[row.id];
        lines.push_back({SearchAnswer::Group::People,
                         Kind::Participant,
                         row.id.value,
                         shownName(row.name),
                         joined({Text::tr("no. %1").arg(row.number), born.isUnknown() ? QString() : shownDate(born),
                                 phaseText(context, row), row.team}),
                         {}});
    }
    if (all.size() > first.size())
        lines.push_back({SearchAnswer::Group::AllPeople,
                         Kind::Participant,
                         0,
                         Text::tr("Show all %1 in the list").arg(shownNumber(qint64(all.size()))),
                         {},
                         {}});
}

void addWorkplaces(Context& context, const QStringList& words, std::vector<SearchAnswer>& lines) {
    QHash<TeamId, QString> teams;
    for (const Team& team : store::teams::all(context.database(), true))
        teams[team.id] = team.name;
    std::size_t found = 0;
    for (const Workplace& place : store::workplaces::all(context.database())) {
        const QString searched = fold(place.name + u' ' + teams[place.team] + u' ' + place.location);
        if (found == mostOthers || !everyWordIn(words, searched))
            continue;
        ++found;
        lines.push_back({SearchAnswer::Group::Workplaces,
                         Kind::Workplace,
                         place.id.value,
                         place.name,
                         joined({teams[place.team], place.location}),
                         {}});
    }
}

void addLetters(Context& context, const QString& text, std::vector<SearchAnswer>& lines) {
    if (text.size() < shortestLetterText)
        return;
    db::Database& database = context.database();
    const auto ids = work::lettersMatching(database, context.sight(), text, int(mostOthers));
    for (const Letter& letter : store::letters::findMany(database, ids)) {
        const auto person = store::participants::find(database, letter.participant);
        lines.push_back({SearchAnswer::Group::Letters,
                         Kind::Letter,
                         letter.id.value,
                         joined({letter.reference, letter.subject}),
                         joined({person ? shownName(person->name) : QString(), shownDate(letter.datedOn)}),
                         {}});
    }
}

SearchAnswer lineOf(const work::NoteHit& hit) {
    SearchAnswer line{SearchAnswer::Group::Notes,
                      Kind::Participant,
                      hit.person.value,
                      hit.name.isEmpty() ? Text::tr("Name unknown") : hit.name,
                      joined({shownDate(hit.day), labelOf(hit.kind)}) + QStringLiteral(" · "),
                      {}};
    if (hit.length > 0)
        line.hit = {line.detail.size(), line.detail.size() + hit.start, line.detail.size() + hit.start + hit.length};
    line.detail += hit.sensitive ? Text::tr("sensitive note") : withBsnMasked(hit.excerpt); // as long as before
    return line;
}

/// Words in notes; of a sensitive one only that there is one.
void addNotes(Context& context, const QString& text, bool more, std::vector<SearchAnswer>& lines) {
    const std::size_t most = more ? mostNotes : mostOthers;
    const auto hits = work::searchNotes(context.database(), context.sight(), text, int(most) + 1);
    for (std::size_t i = 0; i < std::min(hits.size(), most); ++i)
        lines.push_back(lineOf(hits[i]));
    if (!more && hits.size() > most)
        lines.push_back({SearchAnswer::Group::MoreNotes,
                         Kind::Participant,
                         0,
                         Text::tr("Show more notes, up to %1").arg(shownNumber(qint64(mostNotes))),
                         {},
                         {}});
}

} // namespace

SearchAnswers searchAnswers(Context& context, const QString& text, bool moreNotes) {
    SearchAnswers answers;
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return answers;
    if (context.may(rules::Right::PeoplePage)) {
        answers.waiting = !context.search();
        addPeople(context, typed, answers.lines);
    }
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty() && typed.size() > 1 && context.may(rules::Right::WorkplacesPage))
        addWorkplaces(context, words, answers.lines);
    if (context.may(rules::Right::LettersPage))
        addLetters(context, typed, answers.lines);
    if (typed.size() > 1 && context.may(rules::Right::DossierPage))
        addNotes(context, typed, moreNotes, answers.lines);
    return answers;
}

QString groupName(SearchAnswer::Group group) {
    switch (group) {
    case SearchAnswer::Group::People:
    case SearchAnswer::Group::AllPeople:
        return Text::tr("Participants");
    case SearchAnswer::Group::Workplaces:
        return Text::tr("Workplaces");
    case SearchAnswer::Group::Letters:
        return Text::tr("Letters");
    case SearchAnswer::Group::Notes:
    case SearchAnswer::Group::MoreNotes:
        return Text::tr("In notes");
    }
    return {};
}

} // namespace wijkwerk::ui
