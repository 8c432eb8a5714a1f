// SPDX-License-Identifier: EUPL-1.2
// A slot table of two workers and a recovery code, quick to unlock, and what a test asks of an answer.
#pragma once

#include "core/keys/recovery_code.h"
#include "core/keys/slot_table.h"

namespace wijkwerk::test {

/// The code of the only problem of an answer; empty when it has a value.
template <class T>
QString refusalOf(const keys::Answer<T>& answer) {
    return answer ? QString() : answer.problems.size() == 1 ? answer.problems.front().code : QStringLiteral("?");
}

struct KeyRing {
    static constexpr std::int64_t anna = 4711;
    static constexpr std::int64_t bram = 4712;
    static QString annasFirst() { return QStringLiteral("paard batterij nietje"); }
    QString annasPassword = annasFirst();
    QString bramsPassword = QStringLiteral("lente regen fiets 9");
    QString code = keys::newRecoveryCode();
    keys::DataKey key = keys::DataKey::random();
    keys::SlotTable table = keys::newTable(key);

    KeyRing() {
        add(anna, QStringLiteral("Anna Bouzid"), annasPassword);
        add(bram, QStringLiteral("Bram de Wit"), bramsPassword);
        table = keys::withRecovery(table, key, code).value.value();
    }
    void add(std::int64_t worker, const QString& name, const QString& password) {
        table = keys::withPassword(table, key, {worker, name}, password, keys::costForTests).value.value();
    }
    bool opens(const keys::Answer<keys::DataKey>& answer) const { return answer && *answer.value == key; }
};

} // namespace wijkwerk::test
