// SPDX-License-Identifier: EUPL-1.2
// A person from one JSON object with the field names of the BRP and BAG (domain.md 7.2 and 7.4), as `names` reads them.
#pragma once

#include "core/base/problem.h"
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

/// Field names may be written with capitals, spaces, hyphens or underscores; unknown fields are left out of account. A
/// field that is known but is not of its type (text, a whole number, an object) is a problem.
NamedPerson personFromJson(const QJsonObject& object, Problems& problems);

} // namespace wijkwerk::ctl
