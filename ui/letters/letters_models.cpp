// SPDX-License-Identifier: EUPL-1.2
// The part of letters_page.h that says what its two lists show.
#include "core/base/date_text.h"
#include "core/domain/naming.h"
#include "core/store/letters.h"
#include "core/store/participant_list.h"
#include "core/store/participants.h"
#include "ui/letters/letters_page.h"
#include "ui/shared/context.h"
#include "ui/shared/format.h"
#include "ui/texts/labels.h"

namespace wijkwerk::ui {

namespace {

template <class Model, class Text>
typename Model::Column column(const char* key, const QString& title, const QString& widest, Text text) {
    typename Model::Column made;
    made.key = QLatin1String(key);
    made.title = title;
    made.widest = widest;
    made.sortable = false;
    made.cell = [text](const auto& row) { return Cell{.text = text(row)}; };
    return made;
}

template <class IdType>
std::vector<IdType> idsOf(std::span<const std::int64_t> wanted) {
    std::vector<IdType> ids;
    for (const std::int64_t id : wanted)
        ids.push_back(IdType{id});
    return ids;
}

} // namespace

RowsModel<LettersPage::Waiting>* LettersPage::waitingModel() {
    using Model = RowsModel<Waiting>;
    std::vector<Model::Column> columns;
    columns.push_back(column<Model>("name", tr("Name"), QStringLiteral("Groenlo, M. van den"),
                                    [](const Waiting& row) { return row.name; }));
    columns.back().bold = true;
    columns.push_back(column<Model>("workplace", tr("Workplace"), QStringLiteral("Toezicht Centrum-Oost"),
                                    [](const Waiting& row) { return row.workplace; }));
    columns.push_back(column<Model>("term", tr("Stage"), QStringLiteral("12-10-2026 t/m 11-01-2027"),
                                    [](const Waiting& row) { return row.term; }));
    const auto fetch = [this](std::span<const std::int64_t> wanted) {
        std::vector<Waiting> found;
        for (const auto& row :
             store::participant_list::rows(context().database(), idsOf<ParticipantId>(wanted), context().today())) {
            QStringList term;
            if (row.startsOn)
                term.append(shownDate(*row.startsOn));
            if (row.lastDay)
                term.append(untilText(*row.lastDay));
            found.push_back({row.id, calledListName(row.name), orDash(row.workplace), term.join(u' ')});
        }
        return found;
    };
    return new Model(
        std::move(columns), fetch, [](const Waiting& row) { return row.id.value; }, this);
}

RowsModel<LettersPage::Kept>* LettersPage::keptModel() {
    using Model = RowsModel<Kept>;
    std::vector<Model::Column> columns;
    columns.push_back(column<Model>("reference", tr("Reference"), QStringLiteral("WW-2026-0001"),
                                    [](const Kept& row) { return row.letter.reference; }));
    columns.push_back(column<Model>("name", tr("Name"), QStringLiteral("Groenlo, M. van den"),
                                    [](const Kept& row) { return row.name; }));
    columns.back().bold = true;
    columns.push_back(column<Model>("subject", tr("Subject"), QStringLiteral("Uw stage bij het wijkbedrijf"),
                                    [](const Kept& row) { return row.letter.subject; }));
    columns.push_back(column<Model>("date", tr("Date"), QStringLiteral("24-11-2026"),
                                    [](const Kept& row) { return shownDate(row.letter.datedOn); }));
    columns.push_back(column<Model>("status", tr("Status"), QStringLiteral("Definitief"),
                                    [](const Kept& row) { return labelOf(row.letter.status); }));
    columns.back().cell = [](const Kept& row) {
        return Cell{.text = labelOf(row.letter.status),
                    .chip = row.letter.status == LetterStatus::Sent ? Tone::Green : Tone::Amber};
    };
    const auto fetch = [this](std::span<const std::int64_t> wanted) {
        std::vector<Kept> found;
        for (Letter& letter : store::letters::findMany(context().database(), idsOf<LetterId>(wanted))) {
            const auto people = store::participants::findMany(context().database(), {letter.participant});
            const QString name = people.empty() ? QString() : calledListName(people.front().name);
            found.push_back({std::move(letter), name});
        }
        return found;
    };
    return new Model(
        std::move(columns), fetch, [](const Kept& row) { return row.letter.id.value; }, this);
}

} // namespace wijkwerk::ui
