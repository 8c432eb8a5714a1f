// SPDX-License-Identifier: EUPL-1.2
#include "core/keys/sealed.h"
#include "core/keys/secret.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"

using namespace wijkwerk;
using namespace wijkwerk::keys;

TEST_CASE("a half-typed text that was sealed is read again with the key of the department") {
    const DataKey key = DataKey::random();
    const QByteArray text =
        GENERATE(values<QByteArray>({"", "x", "Belde: komt morgen later.", QByteArray(100'000, 'n')}));
    const QByteArray sealed = seal(key, "draft 4711", text);
    CHECK(open(key, "draft 4711", sealed) == text);
    CHECK(seal(key, "draft 4711", text) != sealed);
    if (text.size() > 1)
        CHECK_FALSE(sealed.contains(text));
}

TEST_CASE("a sealed text opens only with its own key and at its own place") {
    const DataKey key = DataKey::random();
    const QByteArray sealed = seal(key, "draft 4711", "text");
    CHECK_FALSE(open(DataKey::random(), "draft 4711", sealed));
    CHECK_FALSE(open(key, "draft 4712", sealed));
    CHECK_FALSE(open(key, "", sealed));
}

TEST_CASE("a sealed text that was changed, cut off or made longer is refused") {
    const DataKey key = DataKey::random();
    const QByteArray sealed = seal(key, "draft", "Belde: komt morgen later.");
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = sealed;
            changed[at] = char(changed.at(at) ^ (1 << bit));
            REQUIRE_FALSE(open(key, "draft", changed));
        }
        REQUIRE_FALSE(open(key, "draft", sealed.first(at)));
    }
    CHECK_FALSE(open(key, "draft", sealed + '\0'));
}

TEST_CASE("more than 16 MB is not sealed at once") {
    const DataKey key = DataKey::random();
    CHECK(test::faultOf([&] { seal(key, "x", QByteArray(mostSealedBytes + 1, 'x')); }) == Fault::Internal);
    CHECK_FALSE(open(key, "x", "WijkSeal1\n" + QByteArray(mostSealedBytes + 1000, 'x')));
}

TEST_CASE("keys that are derived for two purposes differ, and always are the same") {
    const DataKey key = DataKey::random();
    const Secret chain = derivedKey(key, "wijkwerk-chain-1");
    CHECK(chain.size() == 32);
    CHECK(derivedKey(key, "wijkwerk-chain-1").view() == chain.view());
    CHECK(derivedKey(key, "wijkwerk-chain-2").view() != chain.view());
    CHECK(derivedKey(DataKey::random(), "wijkwerk-chain-1").view() != chain.view());
    CHECK_FALSE(std::equal(chain.data(), chain.data() + 32, key.bytes().begin()));
}

TEST_CASE("what is wiped is gone for who had it alone, and stays for who shared it") {
    QByteArray alone(QByteArray("geheim").repeated(10));
    wipe(alone);
    CHECK(alone.isEmpty());
    QByteArray shared(QByteArray("geheim").repeated(2));
    const QByteArray other = shared;
    wipe(shared);
    CHECK(other == "geheimgeheim");
    QString text = QStringLiteral("ge").repeated(2);
    wipe(text);
    CHECK(text.isEmpty());
}
