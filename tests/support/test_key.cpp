// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/test_key.h"

#include "core/keys/slot_file.h"

namespace wijkwerk::test {

const keys::DataKey& testKey() {
    static const keys::DataKey key = keys::DataKey::fromBytes("only for invented people in test");
    return key;
}

void leaveKeyBeside(const QString& department) {
    keys::writeSlots(department, keys::demoTable(testKey()));
}

keys::DataKey keyOf(const QString& department) {
    auto stored = keys::storedKey(department);
    return stored ? std::move(*stored) : testKey().copy();
}

} // namespace wijkwerk::test
