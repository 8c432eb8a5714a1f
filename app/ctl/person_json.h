// SPDX-License-Identifier: EUPL-1.2
// A person from one JSON object with the field names of the BRP and BAG (domain.md 7.2 and 7.4), as `names` reads them.
#pragma once

#include "core/domain/address.h"
#include "core/domain/name.h"
#include "core/domain/naming.h"

#include <QJsonObject>

namespace wijkwerk::ctl {

struct NamedPerson {
    PersonName name;
    Address address;
    SalutationStyle style = SalutationStyle::Formal;
};

/// Field names may be written with capitals, spaces, hyphens or underscores; unknown fields are left out of account.
NamedPerson personFromJson(const QJsonObject& object);

} // namespace wijkwerk::ctl
