// SPDX-License-Identifier: EUPL-1.2
// Columns of the list of workplaces, and how it is sorted.
#pragma once

#include "core/reports/places.h"
#include "ui/shared/rows_model.h"

namespace wijkwerk::ui {

std::vector<RowsModel<reports::PlaceUse>::Column> workplaceColumns();

/// By a column key; the order of teams and names for an unknown or empty key.
void sortPlaces(std::vector<const reports::PlaceUse*>& places, const QString& key, Qt::SortOrder order);

/// The vakspecialist with what is the matter: no training, absent.
struct GuideWords {
    QString text;
    std::optional<Tone> tone;
};
GuideWords guideWords(const reports::PlaceUse& place);

} // namespace wijkwerk::ui
