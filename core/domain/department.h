// SPDX-License-Identifier: EUPL-1.2
// The department whose file this is: what letters need to know of it.
#pragma once

#include "core/domain/address.h"
#include "core/domain/ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace wijkwerk {

struct Department {
    DepartmentId id;
    QString name;         ///< `Wijkbedrijf Wijkerdam`
    QString municipality; ///< `Wijkerdam`
    QString unit;         ///< `afdeling BUHA`
    Address visiting;
    QString postalBox; ///< `Postbus 12`
    QString postalPostcode;
    QString postalCity;
    QString phone;
    QString email;
    QByteArray logo; ///< PNG, at most 1 MB; may be empty
    QString signatoryName;
    QString signatoryFunction;
    QString mandateLine; ///< `namens burgemeester en wethouders van Wijkerdam`
    std::optional<QDate> mandateFrom;
    std::optional<QDate> mandateUntil; ///< last day, included
    QString objectionAddress;          ///< where a bezwaarschrift goes, lines separated by line feeds
    QString travelAllowance;           ///< the sentence on travel costs
    QString absenceRule;               ///< `Bel dan vóór 7.45 uur uw vakspecialist.`
    bool demo = false;
    int revision = 0;

    bool operator==(const Department&) const = default;
};

/// What a letter cannot do without and this department lacks: "address", "phone", "objectionAddress", …
QStringList missingForLetters(const Department& department);

} // namespace wijkwerk
