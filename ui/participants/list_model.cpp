// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/list_model.h"

#include "core/reports/next_steps.h"
#include "ui/shared/format.h"
#include "ui/texts/labels.h"

#include <QCoreApplication>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ParticipantList)
};

Cell phaseCell(const Row& row, QDate today) {
    Cell cell;
    cell.text = cellOf(row, ParticipantColumn::Phase, today);
    if (!row.phase) {
        cell.muted = true;
        return cell;
    }
    if (row.coming)
        cell.shorter = labelOf(*row.phase); // what comes stands in the preview
    cell.chip = toneOf(*row.phase);
    cell.progress = progressOf(row, today);
    cell.tone = toneOf(*row.phase);
    const QString term = isAtWork(*row.phase) ? termOf(row.startsOn, row.lastDay, today) : QString();
    cell.spoken = term.isEmpty() ? cell.text : QStringLiteral("%1, %2").arg(cell.text, term);
    return cell;
}

Cell cellFor(const Row& row, ParticipantColumn column, QDate today) {
    if (column == ParticipantColumn::Phase)
        return phaseCell(row, today);
    Cell cell;
    cell.text = cellOf(row, column, today);
    if (column == ParticipantColumn::NextStep && row.nextStepOn && *row.nextStepOn < today) {
        cell.tone = row.nextStepByLaw ? Tone::Red : Tone::Amber;
        cell.shorter = Text::tr("late · %1").arg(row.nextStep); // what is cut then is not that it is late
    }
    if (column == ParticipantColumn::NextStep && (!row.nextStepOn || *row.nextStepOn >= today))
        cell.shorter = row.nextStep; // the day stands in the preview and in the dossier
    if (column == ParticipantColumn::LastContact && row.contactPutOffTo)
        cell.shorter = agoText(row.lastContact, today);
    if (column == ParticipantColumn::NextStep && row.standsStill) {
        cell.text = Text::tr("Pas op de plaats");
        cell.shorter.clear();
        cell.tone = Tone::Red;
    }
    if (column == ParticipantColumn::Name && row.deceased)
        cell.text = Text::tr("%1 (deceased)").arg(cell.text);
    else if (column == ParticipantColumn::Name && row.toComplete)
        cell.spoken = Text::tr("%1, to be completed").arg(cell.text);
    return cell;
}

int leaveOutOf(ParticipantColumn column) {
    switch (column) {
    case ParticipantColumn::Name:
    case ParticipantColumn::Phase:
    case ParticipantColumn::NextStep:
        return 0;
    case ParticipantColumn::Team:
        return 1;
    case ParticipantColumn::LastContact:
        return 2;
    case ParticipantColumn::Guide:
        return 3;
    case ParticipantColumn::Kind:
        return 4;
    case ParticipantColumn::CaseManager:
    case ParticipantColumn::Benefit:
        return 1;
    case ParticipantColumn::CaseloadStep:
    case ParticipantColumn::CaseloadPhase:
        return 2;
    default:
        return 5;
    }
}

QString widestOf(ParticipantColumn column) {
    switch (column) {
    case ParticipantColumn::Name:
        return QStringLiteral("Noordhoek, Annemarie van den");
    case ParticipantColumn::Kind:
        return Text::tr("Re-integration");
    case ParticipantColumn::Phase:
        return QStringLiteral("Gedetacheerd ▬▬▬▬");
    case ParticipantColumn::Team:
        return QStringLiteral("Stedelijk beheer");
    case ParticipantColumn::Wijk:
        return QStringLiteral("Muziekbuurt");
    case ParticipantColumn::Guide:
    case ParticipantColumn::Coach:
    case ParticipantColumn::CaseManager:
        return QStringLiteral("Joke Brandsma");
    case ParticipantColumn::Benefit:
        return QStringLiteral("Participatiewet");
    case ParticipantColumn::CaseloadPhase:
        return QStringLiteral("Re-integratie");
    case ParticipantColumn::NextStep:
        return QStringLiteral("Evaluatie week 8 · 16-11");
    default:
        return QStringLiteral("30 dagen");
    }
}

/// What a column that may be left out must show to be there at all, and what the others keep in the narrowest window.
/// Empty: whole or not at all.
QString narrowestOf(ParticipantColumn column) {
    switch (column) {
    case ParticipantColumn::Name:
        return QStringLiteral("Berg, Marijke van d…");
    case ParticipantColumn::Team:
    case ParticipantColumn::Wijk:
        return QStringLiteral("Stedelijk beheer");
    case ParticipantColumn::Guide:
    case ParticipantColumn::Coach:
    case ParticipantColumn::CaseManager:
        return QStringLiteral("Annemarie Noordhoek");
    case ParticipantColumn::Benefit:
        return QStringLiteral("Participatiewet");
    case ParticipantColumn::NextStep:
        return QStringLiteral("te laat · Contact opne…");
    default:
        return {};
    }
}

} // namespace

ListModel::Column columnOf(ParticipantColumn column, const std::function<QDate()>& today) {
    const auto& usual = usualColumns();
    ListModel::Column made;
    made.key = codeOf(column);
    made.title = headingOf(column);
    made.widest = widestOf(column);
    made.narrowest = narrowestOf(column);
    made.bold = column == ParticipantColumn::Name;
    made.shown = std::find(usual.begin(), usual.end(), column) != usual.end();
    made.leaveOut = leaveOutOf(column);
    made.cell = [column, today](const Row& row) { return cellFor(row, column, today()); };
    return made;
}

ListModel* newListModel(db::Database& database, const work::Sight& sight, std::function<QDate()> today,
                        QObject* parent) {
    std::vector<ListModel::Column> columns;
    for (const ParticipantColumn column : allColumns()) {
        if (maySee(sight, column))
            columns.push_back(columnOf(column, today));
    }
    const auto fetch = [&database, sight, today](std::span<const std::int64_t> wanted) {
        std::vector<ParticipantId> ids;
        for (const std::int64_t id : wanted)
            ids.push_back(ParticipantId{id});
        std::vector<Row> found = reports::participantRows(
            database, ids, today(), [&](const Deadline& one) { return work::maySee(sight, one); });
        for (Row& row : found)
            row = work::visible(std::move(row), sight);
        return found;
    };
    return new ListModel(
        std::move(columns), fetch, [](const Row& row) { return row.id.value; }, parent);
}

} // namespace wijkwerk::ui::participants
