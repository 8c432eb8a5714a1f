// SPDX-License-Identifier: EUPL-1.2
#include "core/base/error.h"
#include "core/keys/data_key.h"
#include "tests/support/catch.h"

using namespace wijkwerk;
using keys::DataKey;

TEST_CASE("two new keys of a department differ") {
    CHECK_FALSE(DataKey::random() == DataKey::random());
}

TEST_CASE("a copy of a key opens the same file") {
    const DataKey key = DataKey::random();
    CHECK(key.copy() == key);
}

TEST_CASE("a key keeps the bytes it was made of") {
    const QByteArray bytes("0123456789abcdef0123456789abcdef");
    const DataKey key = DataKey::fromBytes(bytes);
    CHECK(QByteArrayView(key.bytes().data(), qsizetype(key.bytes().size())) == bytes);
    CHECK_FALSE(key == DataKey::fromBytes("0123456789abcdef0123456789abcdeF"));
}

TEST_CASE("a key has 32 bytes and no other number") {
    CHECK_THROWS_AS(DataKey::fromBytes(QByteArray(31, 'x')), Error);
    CHECK_THROWS_AS(DataKey::fromBytes(QByteArray(33, 'x')), Error);
}

TEST_CASE("a key that was handed over is gone here") {
    DataKey key = DataKey::random();
    const DataKey taken = std::move(key);
    CHECK(key.isEmpty());
    CHECK_THROWS_AS(key.bytes(), Error);
    CHECK_FALSE(taken.isEmpty());
    CHECK_FALSE(key == taken);
}
