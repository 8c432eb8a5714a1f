// SPDX-License-Identifier: EUPL-1.2
#include "ui/workplaces/workplace_columns.h"

#include "core/base/date_text.h"
#include "core/base/fold.h"
#include "ui/shared/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace wijkwerk::ui {

namespace {

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(WorkplaceColumns)
};

using reports::PlaceUse;

Cell takenCell(const PlaceUse& place) {
    Cell cell;
    cell.text = Columns::tr("%1 of %2").arg(place.occupied).arg(place.capacity);
    cell.chip = Tone::Grey; // occupancy is no phase, so it has no phase colour
    cell.progress = place.capacity > 0 ? double(place.occupied) / place.capacity : 0;
    cell.tone = place.occupied > place.capacity ? Tone::Red : Tone::Grey;
    cell.spoken = Columns::tr("%1 of %2 places taken").arg(place.occupied).arg(place.capacity);
    return cell;
}

Cell freeCell(const PlaceUse& place) {
    return {.text = QString::number(place.free()),
            .tone = place.free() > 0 ? std::optional(Tone::Green) : std::nullopt,
            .spoken = Columns::tr("%n places free", "", place.free())};
}

Cell guideCell(const PlaceUse& place) {
    const GuideWords words = guideWords(place);
    Cell cell{.text = words.text, .tone = words.tone};
    if (words.tone && !place.guide.isEmpty())
        cell.shorter = place.guidePresent ? Columns::tr("no training · %1").arg(place.guide) // why first: never cut
                                          : Columns::tr("absent · %1").arg(place.guide);
    return cell;
}

Cell guidanceCell(const PlaceUse& place) {
    if (place.guide.isEmpty())
        return {.text = orDash({}), .muted = true};
    const bool over = place.guideLoad > place.guideCapacity;
    return {.text = Columns::tr("%1 of %2").arg(decimalText(place.guideLoad), decimalText(place.guideCapacity)),
            .tone = over ? std::optional(Tone::Amber) : std::nullopt};
}

/// What a list is sorted by: a number, or folded text.
QString sortText(const PlaceUse& place, const QString& key) {
    const auto padded = [](int number) { return QStringLiteral("%1").arg(number, 9, 10, QLatin1Char('0')); };
    if (key == QLatin1String("name"))
        return fold(place.workplace.name);
    if (key == QLatin1String("team"))
        return fold(place.team);
    if (key == QLatin1String("wijk"))
        return fold(place.wijk);
    if (key == QLatin1String("taken"))
        return padded(place.occupied);
    if (key == QLatin1String("free"))
        return padded(place.free());
    if (key == QLatin1String("guide"))
        return fold(place.guide);
    if (key == QLatin1String("guidance"))
        return padded(place.guideCapacity - place.guideLoad + 100'000);
    return padded(place.workplace.workHours.hundredths);
}

} // namespace

GuideWords guideWords(const PlaceUse& place) {
    if (place.guide.isEmpty())
        return {Columns::tr("none"), Tone::Amber};
    if (!place.guidePresent)
        return {Columns::tr("%1 · absent").arg(place.guide), Tone::Red};
    if (!place.guideTrained)
        return {Columns::tr("%1 · no valid training").arg(place.guide), Tone::Red};
    return {place.guide, std::nullopt};
}

std::vector<RowsModel<PlaceUse>::Column> workplaceColumns() {
    using Column = RowsModel<PlaceUse>::Column;
    const auto text = [](const char* key, const QString& title, int leaveOut, auto value) {
        Column column;
        column.key = QLatin1String(key);
        column.title = title;
        column.leaveOut = leaveOut;
        column.cell = [value](const PlaceUse& place) { return Cell{.text = value(place)}; };
        return column;
    };
    const auto cells = [](const char* key, const QString& title, int leaveOut, auto make) {
        Column column;
        column.key = QLatin1String(key);
        column.title = title;
        column.leaveOut = leaveOut;
        column.cell = make;
        return column;
    };
    // Of a longer text the end may go, with a tooltip; of the others nothing is cut.
    static const std::pair<const char*, QString> narrowest[] = {
        {"name", QStringLiteral("Groenploeg De Huet")},
        {"team", QStringLiteral("Stedelijk beheer")},
        {"wijk", QStringLiteral("Muziekbuurt")},
        {"guide", QStringLiteral("geen training · Rob H…")},
    };
    std::vector<Column> columns;
    columns.push_back(text("name", Columns::tr("Workplace"), 0, [](const PlaceUse& p) { return p.workplace.name; }));
    columns.back().bold = true;
    columns.push_back(text("team", Columns::tr("Team"), 2, [](const PlaceUse& p) { return p.team; }));
    columns.push_back(text("wijk", Columns::tr("Wijk"), 5,
                           [](const PlaceUse& p) { return p.wijk.isEmpty() ? Columns::tr("whole town") : p.wijk; }));
    columns.push_back(cells("taken", Columns::tr("Taken"), 0, takenCell));
    columns.push_back(cells("free", Columns::tr("Free"), 6, freeCell)); // the column before says it too
    columns.push_back(cells("guide", Columns::tr("Vakspecialist"), 0, guideCell));
    columns.push_back(cells("guidance", Columns::tr("Guidance"), 3, guidanceCell));
    columns.push_back(text("hours", Columns::tr("Work stock"), 4, [](const PlaceUse& p) {
        return p.workplace.workHours.hundredths > 0 ? hoursText(p.workplace.workHours) : orDash({});
    }));
    for (auto& [key, sample] : narrowest) {
        const auto at = std::ranges::find(columns, QLatin1String(key), &Column::key);
        at->narrowest = sample;
    }
    return columns;
}

void sortPlaces(std::vector<const PlaceUse*>& places, const QString& key, Qt::SortOrder order) {
    if (key.isEmpty())
        return;
    std::ranges::stable_sort(places, [&](const PlaceUse* a, const PlaceUse* b) {
        const QString left = sortText(*a, key), right = sortText(*b, key);
        return order == Qt::AscendingOrder ? left < right : right < left;
    });
}

} // namespace wijkwerk::ui
