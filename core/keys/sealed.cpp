// SPDX-License-Identifier: EUPL-1.2
#include "core/keys/sealed.h"

#include "core/base/error.h"
#include "core/keys/secret.h"

#include <sodium.h>

namespace wijkwerk::keys {

namespace {

constexpr QByteArrayView magic("WijkSeal1\n");
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char* start(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* startOf(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

QByteArray boundTo(QByteArrayView place) {
    return magic.toByteArray().append(place);
}

} // namespace

QByteArray seal(const DataKey& key, QByteArrayView place, QByteArrayView plain) {
    if (plain.size() > mostSealedBytes)
        throw Error(Fault::Internal, QStringLiteral("too much to seal at once"));
    const Secret own = derivedKey(key, "wijkwerk-seal--1");
    const QByteArray bound = boundTo(place);
    QByteArray sealed(magic.size() + nonceSize + plain.size() + tagSize, '\0');
    std::copy(magic.begin(), magic.end(), sealed.begin());
    unsigned char* const nonce = startOf(sealed) + magic.size();
    randombytes_buf(nonce, std::size_t(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, start(plain), std::size_t(plain.size()),
                                               start(bound), std::size_t(bound.size()), nullptr, nonce, own.data());
    return sealed;
}

std::optional<QByteArray> open(const DataKey& key, QByteArrayView place, QByteArrayView sealed) {
    const qsizetype before = magic.size() + nonceSize;
    if (!sealed.startsWith(magic) || sealed.size() < before + tagSize ||
        sealed.size() > before + mostSealedBytes + tagSize)
        return std::nullopt;
    const Secret own = derivedKey(key, "wijkwerk-seal--1");
    const QByteArray bound = boundTo(place);
    QByteArray plain(sealed.size() - before - tagSize, '\0');
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        startOf(plain), nullptr, nullptr, start(sealed) + before, std::size_t(sealed.size() - before), start(bound),
        std::size_t(bound.size()), start(sealed) + magic.size(), own.data());
    if (failed != 0)
        return std::nullopt;
    return plain;
}

} // namespace wijkwerk::keys
