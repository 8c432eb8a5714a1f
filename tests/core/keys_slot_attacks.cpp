// SPDX-License-Identifier: EUPL-1.2
// A slot table that was damaged, or changed by somebody who has the file but not the key.
#include "core/keys/slot_format.h"
#include "tests/support/catch.h"
#include "tests/support/keys.h"

#include <QCryptographicHash>

using namespace wijkwerk;
using namespace wijkwerk::keys;
using test::KeyRing;
using test::refusalOf;

namespace {

constexpr qsizetype sumSize = 32;

/// The bytes with a check sum that fits, as somebody who knows the format would write them.
QByteArray summed(const QByteArray& content) {
    return content + QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256);
}

QByteArray flipped(QByteArray bytes, qsizetype at, int bit) {
    bytes[at] = char(bytes.at(at) ^ (1 << bit));
    return bytes;
}

/// Whether anybody gets a key out of these bytes.
bool opensForSomebody(const KeyRing& ring, const QByteArray& bytes) {
    const auto table = decode(bytes);
    return table && (unlock(*table.value, KeyRing::anna, ring.annasPassword) ||
                     unlock(*table.value, KeyRing::bram, ring.bramsPassword) ||
                     unlockWithRecovery(*table.value, ring.code) || demoKey(*table.value));
}

Slot& slotIn(SlotTable& table, std::int64_t worker) {
    return *const_cast<Slot*>(slotOf(table, worker));
}

} // namespace

TEST_CASE("a table that was written down is the same table") {
    const KeyRing ring;
    const QByteArray bytes = encode(ring.table);
    CHECK(bytes.startsWith("WijkSlot1\n"));
    const auto table = decode(bytes);
    REQUIRE(table);
    CHECK(*table.value == ring.table);
    CHECK(opensForSomebody(ring, bytes));
    CHECK(summed(bytes.chopped(sumSize)) == bytes);
    CHECK_FALSE(bytes.contains(QByteArray(reinterpret_cast<const char*>(ring.key.bytes().data()), 32)));
    CHECK_FALSE(bytes.contains("paard"));
}

TEST_CASE("the largest table fits in the file") {
    KeyRing ring;
    for (std::int64_t worker = 1; ring.table.slots.size() < mostSlots; ++worker)
        ring.add(worker, QString(300, u'\u00e9'), ring.annasPassword);
    const QByteArray bytes = encode(ring.table);
    CHECK(bytes.size() <= mostTableBytes);
    CHECK(decode(bytes));
    CHECK(slotOf(ring.table, 1)->name == QString(100, u'\u00e9'));
}

TEST_CASE("a name is cut off between characters") {
    CHECK(fittingName(QStringLiteral("Ayşe")) == QStringLiteral("Ayşe"));
    CHECK(fittingName(QStringLiteral("e\u0301")) == QStringLiteral("\u00e9"));
    // 7 faces of 4 code units for a family, 25 bytes each: 8 of them are 200 bytes.
    const QString family = QString::fromUtf8("\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7"
                                             "\xE2\x80\x8D\xF0\x9F\x91\xA6");
    CHECK(family.toUtf8().size() == 25);
    CHECK(fittingName(family.repeated(20)) == family.repeated(8));
    CHECK(fittingName(QStringLiteral("ab") + family.repeated(20)) == QStringLiteral("ab") + family.repeated(7));
}

TEST_CASE("every bit of a slot file that falls over is noticed as damage", "[e2][e2.10]") {
    const KeyRing ring;
    const QByteArray bytes = encode(ring.table);
    int noticed = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit)
            noticed += refusalOf(decode(flipped(bytes, at, bit))) == u"slots_damaged" ? 1 : 0;
    }
    CHECK(noticed == bytes.size() * 8);
}

TEST_CASE("a bit that was changed on purpose, check sum and all, opens the file for nobody") {
    const KeyRing ring;
    const QByteArray content = encode(ring.table).chopped(sumSize);
    for (qsizetype at = 0; at < content.size(); ++at) {
        const QByteArray forged = summed(flipped(content, at, int(at % 8)));
        if (opensForSomebody(ring, forged))
            FAIL("the file opens with byte " << at << " changed");
    }
    SUCCEED();
}

TEST_CASE("a slot file that was cut off is noticed at every length", "[e2][e2.10]") {
    const KeyRing ring;
    const QByteArray bytes = encode(ring.table);
    int noticed = 0;
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        noticed += refusalOf(decode(bytes.first(length))) == u"slots_damaged" ? 1 : 0;
        noticed += refusalOf(decode(summed(bytes.first(length)))) == u"slots_damaged" ? 1 : 0;
    }
    // Only as long as it was without its check sum it gets the right one.
    CHECK(noticed == bytes.size() * 2 - 1);
}

TEST_CASE("bytes that are no slot table are refused") {
    const KeyRing ring;
    const QByteArray bytes = encode(ring.table);
    const QByteArray content = bytes.chopped(sumSize);
    CHECK(refusalOf(decode(bytes + '\0')) == u"slots_damaged");
    CHECK(refusalOf(decode(summed(content + '\0'))) == u"slots_damaged");
    CHECK(refusalOf(decode("SQLite format 3")) == u"slots_damaged");
    CHECK(refusalOf(decode(QByteArray(200'000, '\0'))) == u"slots_damaged");
    CHECK(refusalOf(decode(summed(QByteArray("SQLite format 3").append(content)))) == u"slots_damaged");
    CHECK(refusalOf(decode(summed("WijkSlot2\nwhatever"))) == u"slots_newer");
    CHECK(refusalOf(decode(summed("WijkSlot1\n"))) == u"slots_damaged");
}

TEST_CASE("tables that no program of ours writes are refused") {
    KeyRing ring;
    SlotTable& table = ring.table;
    SECTION("a worker with two slots") {
        table.slots.push_back(*slotOf(table, KeyRing::anna));
    }
    SECTION("two recovery slots") {
        table.slots.push_back(table.slots.back());
    }
    SECTION("a demo slot among others") {
        table.slots.push_back(demoTable(ring.key).slots.front());
    }
    SECTION("a kind that does not exist") {
        table.slots.front().kind = SlotKind(7);
    }
    SECTION("a slot of nobody") {
        table.slots.front().worker = 0;
    }
    SECTION("a negative worker") {
        table.slots.front().worker = -1;
    }
    SECTION("a recovery slot with a name") {
        table.slots.back().name = QStringLiteral("x");
    }
    SECTION("a recovery slot with a cost") {
        table.slots.back().cost = costForTests;
    }
    SECTION("a name that is too long") {
        table.slots.front().name = QString(201, u'x');
    }
    SECTION("too many slots") {
        Slot slot = table.slots.front();
        while (table.slots.size() <= mostSlots) {
            ++slot.worker;
            slot.name.clear();
            if (!slotOf(table, slot.worker))
                table.slots.push_back(slot);
        }
    }
    CHECK(refusalOf(decode(encode(table))) == u"slots_damaged");
}

TEST_CASE("a slot with another identity does not open") {
    const KeyRing ring;
    SlotTable table = ring.table;
    std::swap(slotIn(table, KeyRing::anna).worker, table.slots[1].worker);
    CHECK(refusalOf(unlock(table, KeyRing::bram, ring.annasPassword)) == u"wrong_password");
    CHECK(refusalOf(unlock(table, KeyRing::anna, ring.bramsPassword)) == u"wrong_password");
}

TEST_CASE("two names that were swapped are noticed") {
    const KeyRing ring;
    SlotTable table = ring.table;
    std::swap(table.slots[0].name, table.slots[1].name);
    CHECK(refusalOf(unlock(table, KeyRing::anna, ring.annasPassword)) == u"slots_altered");
}

TEST_CASE("a slot that was made cheaper to guess does not open") {
    const KeyRing ring;
    SlotTable table = ring.table;
    SECTION("fewer passes") {
        slotIn(table, KeyRing::anna).cost.passes += 1;
    }
    SECTION("other memory") {
        slotIn(table, KeyRing::anna).cost.memory *= 2;
    }
    CHECK(refusalOf(unlock(table, KeyRing::anna, ring.annasPassword)) == u"wrong_password");
    CHECK(refusalOf(unlock(table, KeyRing::bram, ring.bramsPassword)) == u"slots_altered");
}

TEST_CASE("a slot that asks for absurd work is refused before the work is done") {
    const KeyRing ring;
    SlotTable table = ring.table;
    SECTION("a terabyte") {
        slotIn(table, KeyRing::anna).cost.memory = std::uint64_t(1) << 40;
    }
    SECTION("a billion passes") {
        slotIn(table, KeyRing::anna).cost.passes = 1'000'000'000;
    }
    SECTION("both at their limit") {
        slotIn(table, KeyRing::anna).cost = {64, 1'073'741'824};
    }
    SECTION("nothing at all") {
        slotIn(table, KeyRing::anna).cost = {};
    }
    CHECK(refusalOf(unlock(table, KeyRing::anna, ring.annasPassword)) == u"unreasonable_cost");
}

TEST_CASE("a slot that was taken out, put in or moved is noticed by everybody else") {
    const KeyRing ring;
    SlotTable table = ring.table;
    SECTION("taken out") {
        table.slots.erase(table.slots.begin() + 1);
    }
    SECTION("the recovery slot taken out") {
        table.slots.pop_back();
    }
    SECTION("put in") {
        Slot slot = table.slots.front();
        slot.worker = 1;
        table.slots.push_back(slot);
    }
    SECTION("moved") {
        std::swap(table.slots[1], table.slots[2]);
    }
    SECTION("an older generation") {
        --table.generation;
    }
    CHECK(refusalOf(unlock(table, KeyRing::anna, ring.annasPassword)) == u"slots_altered");
}

TEST_CASE("a slot of another department does not open this one") {
    const KeyRing ring;
    const KeyRing other; // the same workers with the same passwords
    SlotTable table = ring.table;
    SECTION("as it was") {
        table.slots[0] = other.table.slots[0];
        CHECK(refusalOf(unlock(table, KeyRing::anna, ring.annasPassword)) == u"wrong_password");
    }
    SECTION("the key that was sealed in it") {
        table.slots[0].sealed = other.table.slots[0].sealed;
        CHECK(refusalOf(unlock(table, KeyRing::anna, ring.annasPassword)) == u"slots_altered");
    }
    SECTION("with the whole other table under this file's id") {
        table = other.table;
        table.fileId = ring.table.fileId;
        CHECK(refusalOf(unlock(table, KeyRing::anna, ring.annasPassword)) == u"wrong_password");
    }
}

TEST_CASE("a slot of this department from before a change is noticed") {
    const KeyRing ring;
    const QString fresh = QStringLiteral("kastanje vergiet ladder");
    SlotTable table = changePassword(ring.table, KeyRing::anna, ring.annasPassword, fresh, costForTests).value.value();
    table.slots[0] = ring.table.slots[0];
    CHECK(refusalOf(unlock(table, KeyRing::anna, ring.annasPassword)) == u"slots_altered");
}

TEST_CASE("a key that somebody else sealed for a worker is noticed as long as he cannot sign for it") {
    const KeyRing ring;
    const DataKey planted = DataKey::random();
    const KeyRing attacker;
    SlotTable table = ring.table;
    // Sealing needs only the public half, which stands in the file.
    SlotTable forged = attacker.table;
    forged.slots = table.slots;
    const auto resealed = rekeyed(forged, attacker.key, planted);
    CHECK(refusalOf(resealed) == u"slots_altered");
}
