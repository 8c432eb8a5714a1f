// SPDX-License-Identifier: EUPL-1.2
#include "core/keys/slot_lock.h"

#include "core/base/error.h"
#include "core/keys/slot_format.h"

#include <sodium.h>

namespace wijkwerk::keys {

namespace {

static_assert(sizeof(Slot::salt) == crypto_pwhash_SALTBYTES);
static_assert(sizeof(Slot::nonce) == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(sizeof(Slot::publicKey) == crypto_box_curve25519xchacha20poly1305_PUBLICKEYBYTES);
static_assert(sizeof(Slot::wrapped) ==
              crypto_box_curve25519xchacha20poly1305_SECRETKEYBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(sizeof(Slot::sealed) == DataKey::size + crypto_box_curve25519xchacha20poly1305_SEALBYTES);
static_assert(houseCost.passes == crypto_pwhash_OPSLIMIT_MODERATE);
static_assert(houseCost.memory == crypto_pwhash_MEMLIMIT_MODERATE);
static_assert(costForTests.passes == crypto_pwhash_OPSLIMIT_MIN && costForTests.memory == crypto_pwhash_MEMLIMIT_MIN);

/// What may not be changed without the secret: of which file, of whom, and at what cost.
QByteArray boundTo(const Slot& slot, const Bytes<16>& fileId) {
    return ByteWriter()
        .raw("WijkSlot1")
        .bytes(fileId)
        .number(std::uint8_t(slot.kind))
        .number(std::uint64_t(slot.worker))
        .number(slot.cost.passes)
        .number(slot.cost.memory)
        .bytes(slot.salt)
        .bytes(slot.publicKey)
        .result();
}

const unsigned char* start(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// The key that locks the slot; nothing when there is not enough memory for its cost.
std::optional<Secret> lockKeyOf(const Slot& slot, const Secret& secret) {
    Secret key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    int failed;
    if (secretKindOf(slot.kind) == SecretKind::Guessable)
        failed = crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char*>(secret.data()), secret.size(),
                               slot.salt.data(), slot.cost.passes, slot.cost.memory, crypto_pwhash_ALG_ARGON2ID13);
    else
        failed = crypto_generichash(key.data(), key.size(), secret.data(), secret.size(), slot.salt.data(),
                                    slot.salt.size());
    if (failed != 0)
        return std::nullopt;
    return key;
}

} // namespace

SecretKind secretKindOf(SlotKind kind) {
    return kind == SlotKind::Password ? SecretKind::Guessable : SecretKind::Random;
}

bool lockSlot(Slot& slot, const Bytes<16>& fileId, const Secret& secret, const DataKey& key) {
    makeReady();
    randombytes_buf(slot.salt.data(), slot.salt.size());
    randombytes_buf(slot.nonce.data(), slot.nonce.size());
    Secret own(crypto_box_curve25519xchacha20poly1305_SECRETKEYBYTES);
    crypto_box_curve25519xchacha20poly1305_keypair(slot.publicKey.data(), own.data());
    const auto lock = lockKeyOf(slot, secret);
    if (!lock)
        return false;
    const QByteArray bound = boundTo(slot, fileId);
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.wrapped.data(), nullptr, own.data(), own.size(), start(bound),
                                               std::size_t(bound.size()), nullptr, slot.nonce.data(), lock->data());
    sealFor(slot, key);
    return true;
}

void sealFor(Slot& slot, const DataKey& key) {
    makeReady();
    const auto bytes = key.bytes();
    if (crypto_box_curve25519xchacha20poly1305_seal(slot.sealed.data(), bytes.data(), bytes.size(),
                                                    slot.publicKey.data()) != 0)
        throw Error(Fault::Internal, QStringLiteral("a slot has no usable key"));
}

Opened openSlot(const Slot& slot, const Bytes<16>& fileId, const Secret& secret) {
    makeReady();
    const auto lock = lockKeyOf(slot, secret);
    if (!lock)
        return {Opening::MemoryShort, {}};
    Secret own(crypto_box_curve25519xchacha20poly1305_SECRETKEYBYTES);
    const QByteArray bound = boundTo(slot, fileId);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(own.data(), nullptr, nullptr, slot.wrapped.data(),
                                                   slot.wrapped.size(), start(bound), std::size_t(bound.size()),
                                                   slot.nonce.data(), lock->data()) != 0)
        return {Opening::WrongSecret, {}};
    Secret key(DataKey::size);
    if (crypto_box_curve25519xchacha20poly1305_seal_open(key.data(), slot.sealed.data(), slot.sealed.size(),
                                                         slot.publicKey.data(), own.data()) != 0)
        return {Opening::Altered, {}};
    return {Opening::Opened, DataKey::fromBytes(key.view())};
}

Bytes<32> macOf(const SlotTable& table, const DataKey& key) {
    const Secret own = derivedKey(key, "wijkwerk-slots-1");
    const QByteArray bytes = signedPart(table);
    Bytes<32> mac{};
    crypto_generichash(mac.data(), mac.size(), start(bytes), std::size_t(bytes.size()), own.data(), own.size());
    return mac;
}

} // namespace wijkwerk::keys
