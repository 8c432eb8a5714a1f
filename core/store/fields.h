// SPDX-License-Identifier: EUPL-1.2
// Small shared pieces of the stores: collecting what differs, and values that are kept as one text.
#pragma once

#include "core/base/fold.h"
#include "core/db/transaction.h"
#include "core/domain/address.h"

#include <algorithm>

namespace wijkwerk::store {

/// Collects the fields in which two records differ.
class Difference {
public:
    Difference& field(const char* name, const QString& before, const QString& after);
    Difference& field(const char* name, std::int64_t before, std::int64_t after);
    Difference& field(const char* name, QDate before, QDate after);
    Difference& field(const char* name, const std::optional<QDate>& before, const std::optional<QDate>& after);
    Difference& field(const char* name, const Address& before, const Address& after);

    bool isEmpty() const { return m_changes.empty(); }
    const db::FieldChanges& changes() const { return m_changes; }

private:
    db::FieldChanges m_changes;
};

/// Compact JSON of an address; empty text for an empty one.
std::string toUtf8(const Address& address);
QString toText(const Address& address);
Address addressFromText(const QString& text);

/// By name as people look for it, capitals and accents ignored: the same on both engines, whose own order differs.
template <class Named>
void sortByName(std::vector<Named>& things) {
    std::ranges::stable_sort(things, {}, [](const Named& thing) { return std::pair(fold(thing.name), thing.name); });
}

/// Throws Error{Conflict} when an update with `revision` in its where clause met no row.
void requireOneRow(std::int64_t changedRows);

} // namespace wijkwerk::store
