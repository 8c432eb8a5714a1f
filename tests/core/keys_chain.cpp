// SPDX-License-Identifier: EUPL-1.2
#include "core/base/bsn_mask.h"
#include "core/keys/chain.h"
#include "core/keys/data_key.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"

#include <vector>

using namespace wijkwerk;
using namespace wijkwerk::keys;

namespace {

struct Entry {
    std::int64_t number = 0;
    std::vector<QByteArray> fields;
    QByteArray link;
};
using Entries = std::vector<Entry>;

QByteArray bytesOf(const Link& link) {
    return QByteArray(reinterpret_cast<const char*>(link.data()), qsizetype(link.size()));
}

std::vector<QByteArray> fieldsOf(int i) {
    return {"2026-03-01T10:00:00Z", "anna", "participant.changed", QByteArray::number(i)};
}

struct Written {
    DataKey key = DataKey::random();
    Entries entries;
    std::vector<Head> heads{Head{}};

    explicit Written(int count = 100) {
        for (int i = 1; i <= count; ++i)
            append(fieldsOf(i));
    }
    void append(const std::vector<QByteArray>& fields) {
        heads.push_back(next(ChainKey(key), heads.back(), fields));
        entries.push_back({heads.back().number, fields, bytesOf(heads.back().link)});
    }
};

std::optional<Break> breakIn(const DataKey& key, const Entries& entries, std::optional<Head> anchor = {}) {
    ChainCheck check(ChainKey(key), anchor);
    for (const Entry& entry : entries)
        check.take(entry.number, entry.fields, entry.link);
    return check.result();
}

} // namespace

TEST_CASE("a chain that was left alone is whole") {
    const Written chain;
    CHECK_FALSE(breakIn(chain.key, chain.entries));
    CHECK_FALSE(breakIn(chain.key, chain.entries, chain.heads.back()));
    CHECK_FALSE(breakIn(chain.key, chain.entries, chain.heads[40]));
    CHECK_FALSE(breakIn(chain.key, chain.entries, Head{}));
    CHECK_FALSE(breakIn(chain.key, {}));
}

TEST_CASE("what was done to a chain by somebody without the key is found at the first entry that is wrong") {
    const Written chain;
    Entries entries = chain.entries;
    Break expected{50, BreakKind::Altered};
    SECTION("an entry was changed") {
        entries[49].fields[1] = "bram";
    }
    SECTION("a link was changed") {
        entries[49].link[31] = char(entries[49].link[31] ^ 1);
    }
    SECTION("a link was shortened") {
        entries[49].link.chop(1);
    }
    SECTION("a link was emptied") {
        entries[49].link.clear();
    }
    SECTION("a field was added") {
        entries[49].fields.emplace_back();
    }
    SECTION("a field was taken away") {
        entries[49].fields.pop_back();
    }
    SECTION("the border between two fields was shifted") {
        entries[49].fields[1] = "ann";
        entries[49].fields[2] = "aparticipant.changed";
    }
    SECTION("an entry was deleted") {
        entries.erase(entries.begin() + 49);
        expected.kind = BreakKind::Missing;
    }
    SECTION("an entry was deleted and the rest renumbered") {
        entries.erase(entries.begin() + 49);
        for (auto entry = entries.begin() + 49; entry != entries.end(); ++entry)
            --entry->number;
    }
    SECTION("two entries were swapped") {
        std::swap(entries[49], entries[50]);
        std::swap(entries[49].number, entries[50].number);
    }
    SECTION("an entry was put in") {
        entries.insert(entries.begin() + 49, entries[48]);
        for (auto entry = entries.begin() + 49; entry != entries.end(); ++entry)
            ++entry->number;
    }
    SECTION("an entry stands there twice") {
        entries.insert(entries.begin() + 49, entries[48]);
    }
    SECTION("everything from there on was written anew with another key") {
        Written other;
        for (std::size_t i = 49; i < entries.size(); ++i)
            entries[i] = other.entries[i];
    }
    CHECK(breakIn(chain.key, entries) == expected);
}

TEST_CASE("the beginning of a chain cannot be cut off") {
    const Written chain;
    const Entries entries(chain.entries.begin() + 10, chain.entries.end());
    CHECK(breakIn(chain.key, entries) == Break{1, BreakKind::Missing});
}

TEST_CASE("a whole chain of another key is no chain of this one") {
    const Written chain;
    const Written other;
    CHECK(breakIn(chain.key, other.entries) == Break{1, BreakKind::Altered});
}

TEST_CASE("an end that was cut off is found only with a head from outside") {
    const Written chain;
    const Entries entries(chain.entries.begin(), chain.entries.begin() + 90);
    CHECK_FALSE(breakIn(chain.key, entries));
    CHECK_FALSE(breakIn(chain.key, entries, chain.heads[90]));
    CHECK(breakIn(chain.key, entries, chain.heads[91]) == Break{91, BreakKind::BehindAnchor});
    CHECK(breakIn(chain.key, {}, chain.heads[100]) == Break{1, BreakKind::BehindAnchor});
}

TEST_CASE("a chain that was written anew by a holder of the key is found only with a head from outside") {
    const Written chain;
    Written forged(0);
    forged.key = chain.key.copy();
    for (int i = 1; i <= 120; ++i)
        forged.append(fieldsOf(i == 50 ? 0 : i));
    CHECK_FALSE(breakIn(chain.key, forged.entries));
    CHECK(breakIn(chain.key, forged.entries, chain.heads[100]) == Break{100, BreakKind::AnchorDiffers});
    CHECK_FALSE(breakIn(chain.key, forged.entries, chain.heads[49]));
}

TEST_CASE("a chain can be verified from behind a head that was verified before") {
    const Written chain;
    ChainCheck check(ChainKey(chain.key), chain.heads[100], chain.heads[60]);
    for (std::size_t i = 60; i < chain.entries.size(); ++i)
        check.take(chain.entries[i].number, chain.entries[i].fields, chain.entries[i].link);
    CHECK_FALSE(check.result());
    CHECK(check.head() == chain.heads[100]);
    CHECK(check.taken() == 40);
    ChainCheck wrongStart(ChainKey(chain.key), chain.heads[60], Head{60, {}});
    CHECK(wrongStart.result() == Break{60, BreakKind::AnchorDiffers});
}

TEST_CASE("entries of before a new data key are verified with the chain key of their time") {
    Written chain(10);
    const ChainKey before(chain.key);
    const ChainKey kept(before.bytes());
    chain.key = DataKey::random();
    for (int i = 11; i <= 20; ++i)
        chain.append(fieldsOf(i));
    ChainCheck check{ChainKey(kept.bytes())};
    for (const Entry& entry : chain.entries) {
        if (entry.number == 11)
            check.goOnWith(ChainKey(chain.key));
        check.take(entry.number, entry.fields, entry.link);
    }
    CHECK_FALSE(check.result());
    CHECK(breakIn(chain.key, chain.entries) == Break{1, BreakKind::Altered});
    CHECK(test::faultOf([] { ChainKey(QByteArray(31, 'x')); }) == Fault::Internal);
}

TEST_CASE("a head is printed and read again") {
    const Written chain(3);
    const Head& head = chain.heads.back();
    const QString text = toText(head);
    CHECK(text.startsWith(QStringLiteral("3-")));
    CHECK(text.size() == 66);
    CHECK(headFrom(text) == head);
    CHECK(headFrom(toText(Head{})) == Head{});
    for (const QString& bad : {QString(), QStringLiteral("3"), text.chopped(1), text + u'0', text.toUpper(),
                               text + u'\n', QStringLiteral("03") + text.mid(1), QStringLiteral("-") + text,
                               QStringLiteral("9999999999999999999") + text.mid(1)})
        CHECK_FALSE(headFrom(bad).has_value());
}

TEST_CASE("a head on paper is never read as a BSN, whatever its digits") {
    Head head;
    head.number = 1042;
    head.link.fill(0x11);
    REQUIRE(holdsBsn(QStringLiteral("111111110")));
    const QByteArray digits = QByteArray::fromHex("1111111101111111");
    std::copy(digits.begin(), digits.end(), head.link.begin());
    CHECK(toShortText(head) == QStringLiteral("1042-1111-1111-0111-1111"));
    CHECK_FALSE(holdsBsn(toShortText(head)));
    CHECK(anchorFrom(toShortText(head))->fits(head));
}

TEST_CASE("the same entry at another place has another link") {
    const DataKey key = DataKey::random();
    const ChainKey chain(key);
    const std::vector<QByteArray> fields{"a", "b"};
    const std::vector<QByteArray> joined{"ab"};
    const std::vector<QByteArray> shifted{"", "ab"};
    const Link link = linkOf(chain, {}, 1, fields);
    CHECK(linkOf(chain, {}, 1, fields) == link);
    CHECK(linkOf(chain, {}, 2, fields) != link);
    CHECK(linkOf(chain, link, 1, fields) != link);
    CHECK(linkOf(chain, {}, 1, joined) != link);
    CHECK(linkOf(chain, {}, 1, shifted) != link);
    CHECK(linkOf(ChainKey(DataKey::random()), {}, 1, fields) != link);
}
