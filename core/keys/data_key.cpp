// SPDX-License-Identifier: EUPL-1.2
#include "core/keys/data_key.h"

#include "core/base/error.h"

#include <sodium.h>

#include <algorithm>

namespace wijkwerk::keys {

// sodium_init may be called as often as one likes, from any thread; the first time it chooses the random source.
DataKey::DataKey() {
    if (sodium_init() < 0)
        throw Error(Fault::Internal, QStringLiteral("libsodium does not start"));
    m_bytes.reset(static_cast<unsigned char*>(sodium_malloc(size)));
    if (!m_bytes)
        throw Error(Fault::Internal, QStringLiteral("no guarded memory for a key"));
}

// sodium_free wipes before it gives the memory back.
void DataKey::Wipe::operator()(unsigned char* bytes) const {
    sodium_free(bytes);
}

DataKey DataKey::random() {
    DataKey key;
    randombytes_buf(key.m_bytes.get(), size);
    return key;
}

DataKey DataKey::fromBytes(QByteArrayView bytes) {
    if (bytes.size() != static_cast<qsizetype>(size))
        throw Error(Fault::Internal, QStringLiteral("a key of %1 bytes").arg(bytes.size()));
    DataKey key;
    std::copy_n(reinterpret_cast<const unsigned char*>(bytes.data()), size, key.m_bytes.get());
    return key;
}

DataKey DataKey::copy() const {
    const Bytes own = bytes();
    DataKey key;
    std::copy(own.begin(), own.end(), key.m_bytes.get());
    return key;
}

DataKey::Bytes DataKey::bytes() const {
    if (!m_bytes)
        throw Error(Fault::Internal, QStringLiteral("the key was moved away"));
    return Bytes(m_bytes.get(), size);
}

bool DataKey::isEqualTo(const DataKey& other) const {
    return m_bytes && other.m_bytes && sodium_memcmp(m_bytes.get(), other.m_bytes.get(), size) == 0;
}

} // namespace wijkwerk::keys
