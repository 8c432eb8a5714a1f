// SPDX-License-Identifier: EUPL-1.2
#include "core/keys/secret.h"

#include "core/base/error.h"
#include "core/keys/data_key.h"

#include <QStringEncoder>

#include <sodium.h>

namespace wijkwerk::keys {

Secret::Secret(std::size_t size)
    : m_size(size) {
    makeReady();
    m_bytes.reset(static_cast<unsigned char*>(sodium_malloc(size)));
    if (!m_bytes)
        throw Error(Fault::Internal, QStringLiteral("no guarded memory for a secret"));
}

// sodium_free wipes before it gives the memory back.
void Secret::Wipe::operator()(unsigned char* bytes) const {
    sodium_free(bytes);
}

void Secret::cutTo(std::size_t size) {
    if (size > m_size)
        throw Error(Fault::Internal, QStringLiteral("a secret cannot grow"));
    m_size = size;
}

QString usualForm(const QString& password) {
    QString result = password.normalized(QString::NormalizationForm_C);
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (result.at(i).category() == QChar::Separator_Space && result.at(i) != u' ')
            result[i] = u' ';
    }
    return result;
}

Secret passwordBytes(const QString& password) {
    QString usual = usualForm(password);
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    Secret bytes(std::size_t(encoder.requiredSpace(usual.size())));
    char* const begin = reinterpret_cast<char*>(bytes.data());
    bytes.cutTo(std::size_t(encoder.appendToBuffer(begin, usual) - begin));
    wipe(usual);
    return bytes;
}

Secret derivedKey(const DataKey& key, Purpose purpose) {
    static_assert(crypto_generichash_blake2b_PERSONALBYTES == sizeof(Purpose) - 1);
    Secret derived(crypto_generichash_BYTES);
    const auto bytes = key.bytes();
    if (crypto_generichash_blake2b_salt_personal(derived.data(), derived.size(), nullptr, 0, bytes.data(), bytes.size(),
                                                 nullptr, reinterpret_cast<const unsigned char*>(purpose)) != 0)
        throw Error(Fault::Internal, QStringLiteral("no key could be derived"));
    return derived;
}

void wipe(QByteArray& bytes) {
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
}

void wipe(QString& text) {
    if (text.isDetached())
        sodium_memzero(text.data(), std::size_t(text.size()) * sizeof(QChar));
    text.clear();
}

// May be called as often as one likes, from any thread.
void makeReady() {
    if (sodium_init() < 0)
        throw Error(Fault::Internal, QStringLiteral("libsodium does not start"));
}

} // namespace wijkwerk::keys
