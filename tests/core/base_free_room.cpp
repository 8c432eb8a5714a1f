// SPDX-License-Identifier: EUPL-1.2
#include "core/base/free_room.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"

#include <QFile>
#include <QTemporaryDir>

using namespace wijkwerk;

TEST_CASE("work on a file needs 2.2 times its size, rounded up") {
    CHECK(roomNeededFor(0) == 0);
    CHECK(roomNeededFor(100) == 220);
    CHECK(roomNeededFor(1) == 3);
    CHECK(roomNeededFor(50'000'001) == 110'000'003);
}

TEST_CASE("too little room is said in whole megabytes; where the system does not know, it is tried") {
    CHECK(test::faultOf([] { requireRoom({220, 219}); }) == Fault::NoRoom);
    CHECK(test::detailOf([] { requireRoom({110'000'003, 5}); }) == QStringLiteral("111 MB"));
    CHECK(test::faultOf([] { requireRoom({220, 220}); }) == std::nullopt);
    CHECK(test::faultOf([] { requireRoom({220, std::nullopt}); }) == std::nullopt);
    CHECK(shownBytes(1) == QStringLiteral("1 MB"));
}

TEST_CASE("there is room beside a small file, and none is known of a folder that is not there") {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("x")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(roomBeside(file.fileName()).isEnough());
    CHECK(freeRoom(folder.path()).value_or(0) > 0);
    CHECK_FALSE(freeRoom(folder.filePath(QStringLiteral("weg"))).has_value());
}
