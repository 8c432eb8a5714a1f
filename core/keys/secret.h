// SPDX-License-Identifier: EUPL-1.2
// Bytes that may not be left behind: in memory that is locked, guarded and wiped. What a password is as bytes, and the
// keys that are derived from a data key, one for each purpose.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace wijkwerk::keys {

class DataKey;

/// Move-only. As much as was asked for, or less once it was cut.
class Secret {
public:
    explicit Secret(std::size_t size);

    unsigned char* data() { return m_bytes.get(); }
    const unsigned char* data() const { return m_bytes.get(); }
    std::size_t size() const { return m_size; }
    QByteArrayView view() const { return {m_bytes.get(), qsizetype(m_size)}; }
    void cutTo(std::size_t size);

private:
    struct Wipe {
        void operator()(unsigned char* bytes) const;
    };
    std::unique_ptr<unsigned char[], Wipe> m_bytes;
    std::size_t m_size;
};

/// The same password typed on any keyboard: composed (NFC), every kind of space as the usual one (RFC 8265 4.2). Of the
/// QString that was typed, and of what Qt keeps of it, no promise can be made.
QString usualForm(const QString& password);
/// Its bytes in that form, UTF-8.
Secret passwordBytes(const QString& password);

/// Exactly 16 characters that tell one use of a key from all others.
using Purpose = const char (&)[17];
/// 32 bytes that follow from the data key and the purpose, and from which the data key does not follow.
Secret derivedKey(const DataKey& key, Purpose purpose);

/// Overwrites bytes that nobody else shares; of shared bytes it lets go.
void wipe(QByteArray& bytes);
void wipe(QString& text);

/// Must come before the first use of libsodium. Throws Fault::Internal when it does not start.
void makeReady();

} // namespace wijkwerk::keys
