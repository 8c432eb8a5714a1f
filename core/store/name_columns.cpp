// SPDX-License-Identifier: EUPL-1.2
#include "core/store/name_columns.h"

namespace wijkwerk::store {

PersonName readName(db::Statement& row) {
    PersonName name;
    name.firstNames = row.text();
    name.initials = row.text();
    name.callName = row.text();
    name.prefix = row.text();
    name.surname = row.text();
    name.partnerPrefix = row.text();
    name.partnerSurname = row.text();
    name.use = row.word<NameUse>();
    return name;
}

} // namespace wijkwerk::store
