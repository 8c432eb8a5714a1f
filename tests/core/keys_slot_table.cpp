// SPDX-License-Identifier: EUPL-1.2
// Who can open a department, and what happens when that changes.
#include "core/keys/slot_format.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/keys.h"

using namespace wijkwerk;
using namespace wijkwerk::keys;
using test::faultOf;
using test::KeyRing;
using test::refusalOf;

TEST_CASE("each worker opens the department with a password of his own") {
    const KeyRing ring;
    CHECK(ring.opens(unlock(ring.table, KeyRing::anna, ring.annasPassword)));
    CHECK(ring.opens(unlock(ring.table, KeyRing::bram, ring.bramsPassword)));
    CHECK(refusalOf(unlock(ring.table, KeyRing::anna, ring.bramsPassword)) == u"wrong_password");
    CHECK(refusalOf(unlock(ring.table, KeyRing::anna, QString())) == u"wrong_password");
    CHECK(refusalOf(unlock(ring.table, 99, ring.annasPassword)) == u"no_slot");
    CHECK(slotOf(ring.table, KeyRing::bram)->name == u"Bram de Wit");
}

TEST_CASE("a password opens the department however its letters were composed and its spaces typed") {
    KeyRing ring;
    ring.add(KeyRing::anna, {}, QStringLiteral("caf\u00e9 met terras"));
    CHECK(ring.opens(unlock(ring.table, KeyRing::anna, QStringLiteral("cafe\u0301 met\u00a0terras"))));
    CHECK_FALSE(ring.opens(unlock(ring.table, KeyRing::anna, QStringLiteral("cafe met terras"))));
    CHECK_FALSE(ring.opens(unlock(ring.table, KeyRing::anna, QStringLiteral("Caf\u00e9 met terras"))));
}

TEST_CASE("the recovery code opens the department, also in small letters without dashes") {
    const KeyRing ring;
    CHECK(hasRecovery(ring.table));
    CHECK(ring.opens(unlockWithRecovery(ring.table, ring.code)));
    CHECK(ring.opens(unlockWithRecovery(ring.table, ring.code.toLower().remove(u'-'))));
    CHECK(refusalOf(unlockWithRecovery(ring.table, newRecoveryCode())) == u"wrong_recovery_code");
    CHECK(refusalOf(unlockWithRecovery(ring.table, QStringLiteral("ACD"))) == u"recovery_code_length");
    CHECK(refusalOf(unlockWithRecovery(newTable(ring.key), ring.code)) == u"no_recovery_slot");
}

TEST_CASE("a new recovery code takes the place of the one before") {
    KeyRing ring;
    const QString fresh = newRecoveryCode();
    const SlotTable table = withRecovery(ring.table, ring.key, fresh).value.value();
    CHECK(table.slots.size() == ring.table.slots.size());
    CHECK(ring.opens(unlockWithRecovery(table, fresh)));
    CHECK(refusalOf(unlockWithRecovery(table, ring.code)) == u"wrong_recovery_code");
}

TEST_CASE("a changed password opens the department and the old one no longer does") {
    const KeyRing ring;
    const QString fresh = QStringLiteral("kastanje vergiet ladder");
    const auto changed = changePassword(ring.table, KeyRing::anna, ring.annasPassword, fresh, costForTests);
    REQUIRE(changed);
    CHECK(changed.value->generation == ring.table.generation + 1);
    CHECK(slotOf(*changed.value, KeyRing::anna)->name == u"Anna Bouzid");
    CHECK(ring.opens(unlock(*changed.value, KeyRing::anna, fresh)));
    CHECK(refusalOf(unlock(*changed.value, KeyRing::anna, ring.annasPassword)) == u"wrong_password");
    CHECK(ring.opens(unlock(*changed.value, KeyRing::bram, ring.bramsPassword)));
    CHECK(ring.opens(unlockWithRecovery(*changed.value, ring.code)));
    // Nothing of the slot stays: who knew the old password and has an old copy gains nothing for later.
    CHECK(slotOf(*changed.value, KeyRing::anna)->publicKey != slotOf(ring.table, KeyRing::anna)->publicKey);
}

TEST_CASE("a password is not changed without the old one") {
    const KeyRing ring;
    CHECK(refusalOf(changePassword(ring.table, KeyRing::anna, ring.bramsPassword, QStringLiteral("x"), costForTests)) ==
          u"wrong_password");
    CHECK(refusalOf(changePassword(ring.table, 99, ring.bramsPassword, QStringLiteral("x"), costForTests)) ==
          u"no_slot");
}

TEST_CASE("a worker who is removed no longer opens the department, the others do with the password they had") {
    const KeyRing ring;
    const DataKey newKey = DataKey::random();
    const SlotTable smaller = without(ring.table, ring.key, KeyRing::bram).value.value();
    const auto table = rekeyed(smaller, ring.key, newKey);
    REQUIRE(table);
    CHECK(refusalOf(unlock(*table.value, KeyRing::bram, ring.bramsPassword)) == u"no_slot");
    CHECK(unlock(*table.value, KeyRing::anna, ring.annasPassword).value.value() == newKey);
    CHECK(unlockWithRecovery(*table.value, ring.code).value.value() == newKey);
    // His old copy of the table gives the old key, and that signs nothing any more.
    const DataKey old = std::move(*unlock(ring.table, KeyRing::bram, ring.bramsPassword).value);
    CHECK_FALSE(isIntact(*table.value, old));
    CHECK(refusalOf(withPassword(*table.value, old, {KeyRing::bram, {}}, ring.bramsPassword, costForTests)) ==
          u"slots_altered");
}

TEST_CASE("without the key of now a department gets no other") {
    const KeyRing ring;
    CHECK(refusalOf(rekeyed(ring.table, DataKey::random(), DataKey::random())) == u"slots_altered");
}

TEST_CASE("those who have a password are listed by name") {
    KeyRing ring;
    ring.add(1, QStringLiteral("Çelik"), ring.annasPassword);
    ring.add(2, QStringLiteral("aad"), ring.annasPassword);
    QStringList names;
    for (const SlotOwner& owner : ownersOf(ring.table))
        names << owner.name;
    CHECK(names == QStringList{QStringLiteral("aad"), QStringLiteral("Anna Bouzid"), QStringLiteral("Bram de Wit"),
                               QStringLiteral("Çelik")});
}

TEST_CASE("the last worker with a password cannot be removed, nor one who has none") {
    const KeyRing ring;
    const SlotTable alone = without(ring.table, ring.key, KeyRing::bram).value.value();
    CHECK(refusalOf(without(alone, ring.key, KeyRing::anna)) == u"last_slot");
    CHECK(refusalOf(without(alone, ring.key, KeyRing::bram)) == u"no_slot");
}

TEST_CASE("a worker gets another name without his password") {
    const KeyRing ring;
    const auto table = renamed(ring.table, ring.key, {KeyRing::anna, QStringLiteral("Anna de Wit-Bouzid")});
    REQUIRE(table);
    CHECK(slotOf(*table.value, KeyRing::anna)->name == u"Anna de Wit-Bouzid");
    CHECK(ring.opens(unlock(*table.value, KeyRing::anna, ring.annasPassword)));
    CHECK(refusalOf(renamed(ring.table, ring.key, {99, {}})) == u"no_slot");
}

TEST_CASE("only who has the key of the department changes who can open it") {
    const KeyRing ring;
    const DataKey other = DataKey::random();
    CHECK(refusalOf(withPassword(ring.table, other, {9, {}}, ring.annasPassword, costForTests)) == u"slots_altered");
    CHECK(refusalOf(withRecovery(ring.table, other, ring.code)) == u"slots_altered");
    CHECK(refusalOf(without(ring.table, other, KeyRing::anna)) == u"slots_altered");
    CHECK(refusalOf(renamed(ring.table, other, {KeyRing::anna, {}})) == u"slots_altered");
    CHECK(refusalOf(rekeyed(ring.table, other, ring.key)) == u"slots_altered");
}

TEST_CASE("a demo department opens for everybody and cannot get passwords") {
    const KeyRing ring;
    const SlotTable demo = demoTable(ring.key);
    CHECK(demoKey(demo).value() == ring.key);
    CHECK_FALSE(demoKey(ring.table).has_value());
    CHECK_FALSE(demoKey(newTable(ring.key)).has_value());
    CHECK(refusalOf(withPassword(demo, ring.key, {KeyRing::anna, {}}, ring.annasPassword, costForTests)) ==
          u"demo_is_open");
    CHECK(refusalOf(withRecovery(demo, ring.key, ring.code)) == u"demo_is_open");
}

TEST_CASE("a demo slot that was slipped into a table does not open it") {
    const KeyRing ring;
    SlotTable table = ring.table;
    table.slots.push_back(demoTable(DataKey::random()).slots.front());
    CHECK_FALSE(demoKey(table).has_value());
    CHECK(refusalOf(unlock(table, KeyRing::anna, ring.annasPassword)) == u"slots_altered");
}

TEST_CASE("there is room for 256 slots and no more") {
    KeyRing ring;
    for (std::int64_t worker = 1; ring.table.slots.size() < mostSlots; ++worker)
        ring.add(worker, QStringLiteral("Medewerker %1").arg(worker), ring.annasPassword);
    CHECK(refusalOf(withPassword(ring.table, ring.key, {9999, {}}, ring.annasPassword, costForTests)) == u"slots_full");
    CHECK(withPassword(ring.table, ring.key, {KeyRing::anna, {}}, ring.bramsPassword, costForTests));
    CHECK(ring.opens(unlock(ring.table, KeyRing::bram, ring.bramsPassword)));
}

TEST_CASE("a guess costs what the house asks, within reason") {
    struct Row {
        Cost cost;
        bool reasonable;
        bool enough;
    };
    constexpr std::uint64_t mb = 1024 * 1024;
    const Row row = GENERATE(values<Row>({
        {{3, 256 * mb}, true, true},
        {{4, 256 * mb}, true, true},
        {{3, 1024 * mb}, true, true},
        {{2, 256 * mb}, true, false},
        {{3, 255 * mb}, true, false},
        {{1, 8192}, true, true}, // for tests
        {{2, 8192}, true, false},
        {{0, 256 * mb}, false, false},
        {{3, 8191}, false, false},
        {{3, 1025 * mb}, false, false},
        {{13, 256 * mb}, false, false},
        {{65, 8192}, false, false},
        {{1, std::uint64_t(1) << 40}, false, false},
        {{std::uint64_t(1) << 62, 8192}, false, false},
        {{4, std::uint64_t(1) << 62}, false, false},
    }));
    CAPTURE(row.cost.passes, row.cost.memory);
    CHECK(isReasonable(row.cost) == row.reasonable);
    if (row.enough)
        return; // making one takes a while; see below
    const DataKey key = DataKey::random();
    CHECK(faultOf([&] {
              withPassword(newTable(key), key, {1, {}}, QStringLiteral("x"), row.cost);
          }) == Fault::Internal);
}

TEST_CASE("a password is kept at the cost of the house unless told otherwise") {
    const DataKey key = DataKey::random();
    const QString password = QStringLiteral("paard batterij nietje");
    const auto table = withPassword(newTable(key), key, {1, {}}, password);
    REQUIRE(table);
    CHECK(slotOf(*table.value, 1)->cost == houseCost);
    CHECK(unlock(*table.value, 1, password).value.value() == key);
}

TEST_CASE("a slot belongs to a worker") {
    const DataKey key = DataKey::random();
    CHECK(faultOf([&] {
              withPassword(newTable(key), key, {0, {}}, QStringLiteral("x"), costForTests);
          }) == Fault::Internal);
}
